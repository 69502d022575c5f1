//! From the command line to a logged-on mailbox.

use std::time::Duration;

use mapi_client::{Credentials, EmailAddress, LegacyDn, Logon, MapiClient, MapiClientBuilder};

use crate::arguments::Arguments;
use crate::report::{Error, Report};

/// Everything but the endpoint and the mailbox's name.
pub fn builder(arguments: &Arguments) -> Result<MapiClientBuilder, Error> {
    let (user, password) = (arguments.user.as_str(), arguments.password.as_str());
    let credentials = match arguments.auth.as_str() {
        "basic" => Credentials::basic(user, password),
        "ntlm" => Credentials::ntlm(user, password),
        "negotiate" => Credentials::negotiate(user, password),
        other => return Err(format!("there is no way to log in called {other}").into()),
    };
    let mut builder = MapiClient::builder()
        .credentials(credentials)
        .timeout(Duration::from_secs(30))
        .connect_timeout(Duration::from_secs(5));
    if arguments.url.starts_with("http://") {
        builder = builder.danger_allow_plaintext_http();
    }
    if let Some(file) = &arguments.ca {
        builder = builder.root_certificate(std::fs::read(file)?);
    }
    Ok(builder)
}

/// The address of the mailbox and its distinguished name: given, or as autodiscover tells them.
pub async fn whereabouts(arguments: &Arguments) -> Result<(String, LegacyDn), Error> {
    if let Some(dn) = &arguments.dn {
        let endpoint = format!("{}/mapi/emsmdb/?MailboxId={}", arguments.url, arguments.user);
        return Ok((endpoint, LegacyDn::new(dn.as_str())?));
    }
    let address = EmailAddress::new(arguments.user.as_str())?;
    let url = format!("{}/autodiscover/autodiscover.xml", arguments.url);
    let found = builder(arguments)?.lookup_at(url, &address).await?;
    let store = found.mail_store_url().ok_or("autodiscover names no MailStore")?;
    Ok((store.to_owned(), LegacyDn::new(found.legacy_dn())?))
}

/// The client for the mailbox.
pub async fn client(arguments: &Arguments) -> Result<MapiClient, Error> {
    let (endpoint, dn) = whereabouts(arguments).await?;
    Ok(builder(arguments)?.endpoint(endpoint).user_dn(dn).build()?)
}

/// Connects and logs on, and says so.
pub async fn log_on(arguments: &Arguments, report: &mut Report) -> Result<Logon, Error> {
    let client = client(arguments).await?;
    let connection = client.connect().await?;
    let server = connection.server();
    let facts = format!(
        "display name {:?}, polls max {}, retry count {}, retry delay {}",
        server.display_name(),
        server.polls_max(),
        server.retry_count(),
        server.retry_delay()
    );
    report.check("connect", !server.display_name().is_empty(), &facts);
    let logon = connection.logon().await?;
    let mailbox = logon.mailbox();
    let facts = format!(
        "mailbox {}, replica {} {}, {} folder ids",
        mailbox.mailbox_guid(),
        mailbox.replica_id(),
        mailbox.replica_guid(),
        mailbox.folder_ids().len()
    );
    report.ok("logon", &facts);
    Ok(logon)
}
