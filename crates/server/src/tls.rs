//! TLS: rustls with aws-lc-rs, HTTP/1.1 only.
//!
//! LIMIT: TLS 1.2 and 1.3. Clients that only know 1.0 or 1.1 (old Outlook on old Windows) cannot
//! connect.

use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use rustls::ServerConfig;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;
use tradepost_auth::ntlm::ChannelBinding;

/// What a listener needs to speak TLS.
#[derive(Clone)]
pub struct Tls {
    /// Accepts connections.
    pub acceptor: TlsAcceptor,
    /// What NTLM clients say of the certificate; `None` if its signature defines nothing to say
    /// (Ed25519).
    pub binding: Option<ChannelBinding>,
}

/// An acceptor with a certificate chain (leaf first) and its key, both PEM files.
pub fn acceptor(certificate: &Path, key: &Path) -> anyhow::Result<Tls> {
    let chain: Vec<_> = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect)
        .with_context(|| format!("reading certificates from {}", certificate.display()))?;
    anyhow::ensure!(!chain.is_empty(), "no certificate in {}", certificate.display());
    let binding = chain.first().and_then(|leaf| ChannelBinding::from_certificate(leaf));
    let key_der = PrivateKeyDer::from_pem_file(key)
        .with_context(|| format!("reading a private key from {}", key.display()))?;
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .context("setting up TLS")?
        .with_no_client_auth()
        .with_single_cert(chain, key_der)
        .with_context(|| format!("{} and {}", certificate.display(), key.display()))?;
    // NTLM logs on to the connection, which HTTP/2 does not allow for.
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Tls { acceptor: TlsAcceptor::from(Arc::new(config)), binding })
}
