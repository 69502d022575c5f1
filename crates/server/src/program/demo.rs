//! `tradepost demo`: an organisation to try, on loopback.

use std::net::SocketAddr;
use std::path::PathBuf;

use super::{Prepared, end_signal, runtime};
use crate::backend::{Backend, Open};
use crate::certificate::{self, Files};
use crate::commands::{Command, Failure};
use crate::config::{Auth, Config, Https, Limits};
use crate::output;

/// The demo's mail domain.
const DOMAIN: &str = "example.test";
/// The demo's users, and the password of each.
const USERS: [(&str, &str); 3] = [("alice", "Alice"), ("bob", "Bob"), ("carol", "Carol")];
const PASSWORD: &str = "demo";

/// Where the demo keeps its data, and where it listens.
#[derive(Clone, Debug)]
pub struct DemoOptions {
    /// The data directory.
    pub data: PathBuf,
    /// Plain HTTP.
    pub http: SocketAddr,
    /// HTTPS.
    pub https: SocketAddr,
    /// SMTP; not listened on yet.
    pub smtp: Option<SocketAddr>,
    /// SMTP submission; not listened on yet.
    pub submission: Option<SocketAddr>,
}

/// Runs the demo until the program is told to end.
pub fn demo(options: &DemoOptions, open: Open) -> anyhow::Result<()> {
    let addresses = [Some(options.http), Some(options.https), options.smtp, options.submission];
    for address in addresses.into_iter().flatten() {
        anyhow::ensure!(
            address.ip().is_loopback(),
            "the demo listens on loopback only, and {address} is not: its passwords are known"
        );
    }
    if options.smtp.or(options.submission).is_some() {
        tracing::warn!("there is no SMTP listener yet: --smtp and --submission have no effect");
    }
    runtime()?.block_on(async {
        let end = end_signal()?;
        // The directory is made by the lock, before the certificate is put there.
        drop(crate::control::Lock::take(&options.data)?);
        let files = certificate::ensure(&options.data, &format!("mail.{DOMAIN}"), DOMAIN)?;
        let server = Prepared::new(&config(options, &files), open).await?;
        make_users(&server.backend)?;
        greet(&server, &files);
        server.announce();
        server.run(end).await;
        Ok(())
    })
}

fn config(options: &DemoOptions, files: &Files) -> Config {
    Config {
        data: options.data.clone(),
        domain: DOMAIN.to_owned(),
        host: format!("mail.{DOMAIN}"),
        external_url: None,
        http: vec![options.http],
        https: Some(Https {
            listen: vec![options.https],
            certificate: files.certificate.clone(),
            key: files.key.clone(),
        }),
        auth: Auth::default(),
        limits: Limits::default(),
    }
}

fn make_users(backend: &Backend) -> anyhow::Result<()> {
    for (name, display_name) in USERS {
        let command = Command::UserAdd {
            address: format!("{name}@{DOMAIN}"),
            display_name: Some(display_name.to_owned()),
            password: PASSWORD.to_owned(),
            server: None,
        };
        match backend.commands.run(command, &mut |_| {}) {
            Ok(_) | Err(Failure::Exists(_)) => {}
            Err(failure) => return Err(failure.into()),
        }
    }
    Ok(())
}

/// What a person needs next.
fn greet(server: &Prepared, files: &Files) {
    let url = |scheme| {
        let found = server.addresses.iter().find(|(s, _)| *s == scheme);
        found.map(|(_, address)| format!("{scheme}://localhost:{}", address.port()))
    };
    let http = url("http").unwrap_or_default();
    let https = url("https").unwrap_or_default();
    let accounts: Vec<_> = USERS.iter().map(|(name, _)| format!("{name}@{DOMAIN}")).collect();
    let ca = files.ca.display();
    let discovery = format!(
        "curl -s --cacert {ca} -u alice@{DOMAIN}:{PASSWORD} -H 'X-MapiHttpCapability: 1' \
         -H 'Content-Type: text/xml' -d '<Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/\
         autodiscover/outlook/requestschema/2006\"><Request><EMailAddress>alice@{DOMAIN}</EMailAddress>\
         </Request></Autodiscover>' {https}/autodiscover/autodiscover.xml"
    );
    output::line(&format!("Tradepost {}, the demo of {DOMAIN}", env!("CARGO_PKG_VERSION")));
    output::line("");
    output::line(&format!("  URLs       {https}  {http}"));
    output::line(&format!("  accounts   {}", accounts.join("  ")));
    output::line(&format!("  password   {PASSWORD}"));
    output::line(&format!("  data       {}", server.control.dir().display()));
    output::line(&format!("  authority  {ca}"));
    output::line("");
    output::line("To trust the authority (Debian):");
    output::line(&format!(
        "  sudo cp {ca} /usr/local/share/ca-certificates/tradepost-demo.crt && sudo update-ca-certificates"
    ));
    output::line("To try it at once:");
    output::line(&format!("  {discovery}"));
    output::line(&format!(
        "  tradepost client folders --server {http} --user alice@{DOMAIN} --password {PASSWORD}"
    ));
    output::line("");
}
