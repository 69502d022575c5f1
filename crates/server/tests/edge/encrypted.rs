use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tradepost_server::{certificate, tls};

use crate::client::{ALICE, Client};
use crate::world::World;

/// Connects with trust in the demo's authority alone.
async fn connect(
    world: &World,
    ca: &std::path::Path,
    name: &'static str,
    alpn: &[&str],
) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(ca).expect("a certificate")).expect("an authority");
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = alpn.iter().map(|p| p.as_bytes().to_vec()).collect();
    let stream = TcpStream::connect(world.address).await?;
    let name = ServerName::try_from(name).expect("a name");
    TlsConnector::from(Arc::new(config)).connect(name, stream).await
}

#[tokio::test]
async fn the_demo_certificate_is_good_for_its_names_and_http_1_1_is_spoken() {
    let dir = tempfile::tempdir().expect("a directory");
    let files = certificate::ensure(dir.path(), "mail.example.test", "example.test").expect("made");
    let acceptor = tls::acceptor(&files.certificate, &files.key).expect("an acceptor");
    let world = World::encrypted(acceptor).await;
    for name in ["mail.example.test", "autodiscover.example.test", "localhost", "127.0.0.1", "::1"]
    {
        let stream = connect(&world, &files.ca, name, &["h2", "http/1.1"]).await.expect(name);
        assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
    }
    assert!(connect(&world, &files.ca, "example.org", &[]).await.is_err());
    assert!(connect(&world, &files.ca, "localhost", &["h2"]).await.is_err());
}

#[tokio::test]
async fn cookies_are_secure_under_tls() {
    let dir = tempfile::tempdir().expect("a directory");
    let files = certificate::ensure(dir.path(), "mail.example.test", "example.test").expect("made");
    let acceptor = tls::acceptor(&files.certificate, &files.key).expect("an acceptor");
    let world = World::encrypted(acceptor).await;
    let mut stream = connect(&world, &files.ca, "localhost", &[]).await.expect("connected");
    let body = b"/o=x\0\0\0\0\0\xE4\x04\0\0\x09\x04\0\0\x09\x04\0\0\0\0\0\0";
    let head = format!(
        "POST /mapi/emsmdb/?MailboxId=x HTTP/1.1\r\nHost: h\r\nAuthorization: {ALICE}\r\n\
         Content-Type: application/mapi-http\r\nX-RequestType: Connect\r\n\
         X-RequestId: {{E2EA6C1C-E61B-49E9-9CFB-38184F907552}}:1\r\n\
         X-ClientApplication: Outlook/15.00.0847.4040\r\nConnection: close\r\n\
         Content-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(&[head.as_bytes(), body].concat()).await.expect("written");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("read");
    let text = String::from_utf8_lossy(&answer);
    assert!(text.contains("x-responsecode: 0\r\n"), "{text}");
    assert_eq!(text.matches("; path=/mapi/emsmdb; secure; HttpOnly\r\n").count(), 2, "{text}");
}

#[tokio::test]
async fn plain_http_on_the_encrypted_port_is_hung_up_on() {
    let dir = tempfile::tempdir().expect("a directory");
    let files = certificate::ensure(dir.path(), "mail.example.test", "example.test").expect("made");
    let acceptor = tls::acceptor(&files.certificate, &files.key).expect("an acceptor");
    let world = World::encrypted(acceptor).await;
    let mut client = Client::new(world.address).await;
    client.write(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n").await;
    client.drain().await;
}
