//! A server with a certificate, raised limits and one user, to be measured from outside.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use rcgen::generate_simple_self_signed;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};
use tradepost_testkit::{Program, Server, Session};

use crate::lean::{self, Line, Scheme};

/// The user, and the password.
const USER: &str = "alice@example.test";
const PASSWORD: &str = "demo";

/// The server that was built with this program.
pub fn beside() -> PathBuf {
    let this = std::env::current_exe().unwrap_or_default();
    this.with_file_name("tradepost")
}

/// The server, and what a client of it knows.
pub struct House {
    /// The running program.
    pub server: Server,
    config: Arc<ClientConfig>,
    dn: String,
    _certificate: tempfile::TempDir,
}

impl House {
    /// Starts the program.
    pub fn new(program: &Path) -> anyhow::Result<Self> {
        let dir = tempfile::tempdir()?;
        let made = generate_simple_self_signed(vec!["localhost".to_owned()])?;
        let (certificate, key) = (dir.path().join("cert.pem"), dir.path().join("key.pem"));
        std::fs::write(&certificate, made.cert.pem())?;
        std::fs::write(&key, made.signing_key.serialize_pem())?;
        let config = format!(
            "data = 'data'\ndomain = 'example.test'\nhost = 'localhost'\nhttp = ['127.0.0.1:0']\n\
             [https]\nlisten = ['127.0.0.1:0']\ncertificate = '{}'\nkey = '{}'\n\
             [limits]\ncontexts_per_user_max = 20000\ncontexts_max = 20000\n\
             notification_wait_millis = 3600000\n",
            certificate.display(),
            key.display()
        );
        let program = program.canonicalize().with_context(|| {
            format!("{} is not there: cargo build --release", program.display())
        })?;
        let server = Server::serve(&program, &config);
        let data = server.data();
        let args = ["user", "add", USER, "--password-stdin", "--data"];
        let args = args.iter().map(AsRef::as_ref).chain([data.as_os_str()]);
        Program(program).run_with(args, PASSWORD).ok();
        let mut session = Session::new(server.http_port(), USER, PASSWORD);
        let dn = session.distinguished_name(USER);
        session.disconnect();
        let config = trusting(made.cert.der().clone())?;
        Ok(Self { server, config, dn, _certificate: dir })
    }

    fn https_port(&self) -> anyhow::Result<u16> {
        let port = self.server.https().rsplit(':').next().context("no TLS")?;
        Ok(port.parse()?)
    }

    /// A session, logged on.
    pub fn session(&self, tls: bool, scheme: Scheme) -> anyhow::Result<lean::Session> {
        let line = if tls {
            Line::encrypted(self.https_port()?, &self.config)?
        } else {
            Line::plain(self.server.http_port())?
        };
        self.session_on(line, scheme)
    }

    /// A session on a connection that is there.
    pub fn session_on(&self, line: Line, scheme: Scheme) -> anyhow::Result<lean::Session> {
        lean::Session::begin(line, USER, PASSWORD, &self.dn, scheme)
    }

    /// A session of the test kit's, which speaks every operation.
    pub fn versed(&self) -> Session {
        Session::new(self.server.http_port(), USER, PASSWORD)
    }
}

fn trusting(certificate: CertificateDer<'static>) -> anyhow::Result<Arc<ClientConfig>> {
    let mut roots = RootCertStore::empty();
    roots.add(certificate)?;
    Ok(Arc::new(ClientConfig::builder().with_root_certificates(roots).with_no_client_auth()))
}
