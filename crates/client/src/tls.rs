//! Whom to believe: TLS 1.2 and 1.3 by rustls.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::crypto::aws_lc_rs;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;

/// The authorities that may vouch for a server. They are the same on every system: those of
/// Mozilla's list, or those of a file alone.
#[derive(Clone, Debug)]
pub struct Trust(Arc<ClientConfig>);

/// Why TLS cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// The file cannot be read as certificates.
    #[error("cannot read certificates from {path}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: rustls_pki_types::pem::Error,
    },
    /// The file has no certificate.
    #[error("there is no certificate in {0}")]
    Empty(PathBuf),
    /// A certificate that cannot be an authority, or no common protocol.
    #[error(transparent)]
    Rustls(#[from] rustls::Error),
}

impl Trust {
    /// The authorities of Mozilla's list.
    pub fn public() -> Result<Self, TlsError> {
        let mut roots = RootCertStore::empty();
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        Self::of(roots)
    }

    /// The authorities of a PEM file, and no others.
    pub fn file(path: &Path) -> Result<Self, TlsError> {
        let failed = |source| TlsError::File { path: path.to_owned(), source };
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_file_iter(path).map_err(failed)? {
            roots.add(certificate.map_err(failed)?)?;
        }
        if roots.is_empty() {
            return Err(TlsError::Empty(path.to_owned()));
        }
        Self::of(roots)
    }

    fn of(roots: RootCertStore) -> Result<Self, TlsError> {
        let provider = Arc::new(aws_lc_rs::default_provider());
        let mut config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self(Arc::new(config)))
    }

    pub(crate) fn config(&self) -> Arc<ClientConfig> {
        Arc::clone(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_certificates_is_refused() {
        let file = tempfile::NamedTempFile::new().expect("a file");
        assert!(matches!(Trust::file(file.path()), Err(TlsError::Empty(_))));
        assert!(matches!(Trust::file(Path::new("/nowhere.pem")), Err(TlsError::File { .. })));
        assert!(Trust::public().is_ok());
    }
}
