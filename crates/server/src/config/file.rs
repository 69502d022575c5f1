//! The file.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::Deserialize;

use super::{Auth, Limits};

/// ```toml
/// data = "/var/lib/tradepost"
/// domain = "example.org"
/// host = "mail.example.org"
///
/// [https]
/// listen = ["[::]:443"]
/// certificate = "/etc/tradepost/chain.pem"
/// key = "/etc/tradepost/key.pem"
/// ```
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The data directory. Relative paths count from the file's own directory.
    pub data: PathBuf,
    /// The mail domain; users who log on without one belong to it.
    pub domain: String,
    /// The host name under which clients find the server.
    pub host: String,
    /// `https://host[:port]` of a proxy in front; without it, answers name the host and port that
    /// were asked.
    #[serde(default)]
    pub external_url: Option<String>,
    /// Addresses for plain HTTP. Default: none. Passwords are readable on the way: loopback or
    /// behind a proxy only.
    #[serde(default)]
    pub http: Vec<SocketAddr>,
    /// HTTPS. Default: none.
    #[serde(default)]
    pub https: Option<Https>,
    /// How people log on.
    #[serde(default)]
    pub auth: Auth,
    /// Bounds.
    #[serde(default)]
    pub limits: Limits,
}

/// The `[https]` table.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Https {
    /// Addresses to listen on.
    pub listen: Vec<SocketAddr>,
    /// The certificate chain, leaf first, PEM.
    pub certificate: PathBuf,
    /// The leaf's private key, PEM.
    pub key: PathBuf,
}

impl Config {
    /// Reads the file.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let text =
            std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
        let mut config: Self =
            toml::from_str(&text).with_context(|| format!("in {}", path.display()))?;
        let dir = path.parent().unwrap_or(Path::new("."));
        config.data = dir.join(&config.data);
        if let Some(https) = &mut config.https {
            https.certificate = dir.join(&https.certificate);
            https.key = dir.join(&https.key);
        }
        config.check().with_context(|| format!("in {}", path.display()))?;
        Ok(config)
    }

    fn check(&self) -> anyhow::Result<()> {
        anyhow::ensure!(
            !self.http.is_empty() || self.https.as_ref().is_some_and(|h| !h.listen.is_empty()),
            "nothing to listen on: set http or https.listen"
        );
        anyhow::ensure!(is_domain(&self.domain), "domain is no domain name: {:?}", self.domain);
        anyhow::ensure!(is_domain(&self.host), "host is no host name: {:?}", self.host);
        anyhow::ensure!(
            self.auth.basic || self.auth.ntlm || self.auth.negotiate,
            "nobody can log on: auth.basic, auth.ntlm and auth.negotiate are all false"
        );
        if let Some(url) = &self.external_url {
            let is_url = url.starts_with("https://") || url.starts_with("http://");
            anyhow::ensure!(is_url, "external_url begins neither with https:// nor with http://");
        }
        Ok(())
    }
}

fn is_domain(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    text.len() <= 253 && text.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "data = 'd'\ndomain = 'example.test'\nhost = 'mail.example.test'\n";

    fn read(text: &str) -> anyhow::Result<Config> {
        let dir = tempfile::tempdir()?;
        let path = dir.path().join("tradepost.toml");
        std::fs::write(&path, text)?;
        let config = Config::read(&path)?;
        assert_eq!(config.data, dir.path().join("d"), "paths count from the file");
        Ok(config)
    }

    #[test]
    fn what_is_not_set_has_its_default() {
        let config = read(&format!("{GOOD}http = ['127.0.0.1:0']\n[limits]\nexecutes_max = 3\n"));
        let limits = config.expect("good").limits;
        assert_eq!(limits, Limits { executes_max: 3, ..Limits::default() });
    }

    #[test]
    fn mistakes_are_told_where_they_are() {
        let told = |text: &str| format!("{:#}", read(text).expect_err("refused"));
        assert!(told(GOOD).contains("nothing to listen on"));
        assert!(told(&format!("{GOOD}htp = []")).contains("unknown field `htp`"));
        let typo = format!("{GOOD}http = ['127.0.0.1:0']\n[limits]\nexecute_max = 3\n");
        assert!(told(&typo).contains("unknown field `execute_max`"));
        let nameless = format!("{GOOD}http = ['127.0.0.1:0']").replace("example.test", "");
        assert!(told(&nameless).contains("domain is no domain name"));
    }
}
