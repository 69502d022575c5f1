use tradepost_server::DiscoveryRequest;

/// The request of discovery, [MS-OXDSCLI] 2.2.3: it is refused, or what was read stands in it and
/// takes no more room than it did.
pub fn autodiscover(bytes: &[u8]) {
    let Some(request) = DiscoveryRequest::parse(bytes) else { return };
    let texts = request.schemas.iter().chain(&request.email_address).chain(&request.legacy_dn);
    let total: usize = texts.map(String::len).sum();
    assert!(total <= bytes.len(), "{total} bytes of text from {}", bytes.len());
}
