//! From the options to a mailbox.

use anyhow::Context;

use super::options::Options;
use crate::{Discovered, Endpoint, Mailbox, Session, SessionOptions, discover};

/// Asks discovery.
pub(super) async fn ask(options: &Options) -> anyhow::Result<Discovered> {
    let (server, trust, login) = (options.server()?, options.trust()?, options.login()?);
    Ok(discover(&server, &trust, &login, options.address()?).await?)
}

/// Finds the endpoint, connects and logs on.
pub(super) async fn log_on(options: &Options) -> anyhow::Result<Mailbox> {
    let (url, dn) = if let (Some(url), Some(dn)) = (&options.url, &options.dn) {
        (url.clone(), dn.clone())
    } else {
        let found = ask(options).await?;
        let url = found.mail_store.into_iter().next();
        (url.context("discovery gave no url")?, found.legacy_dn)
    };
    let (endpoint, trust, login) = (Endpoint::parse(&url)?, options.trust()?, options.login()?);
    let session =
        Session::connect(&endpoint, &trust, login, &dn, SessionOptions::default()).await?;
    Ok(Mailbox::log_on(session, &dn).await?)
}

/// Ends the session. What was to be done is done: that the server is gone by now is no failure.
pub(super) async fn log_off(mailbox: Mailbox) {
    drop(mailbox.session().disconnect().await);
}
