//! How people log on.

use std::net::IpAddr;

use serde::{Deserialize, Deserializer, de};
use tradepost_auth::ntlm::{BindingPolicy, ChannelBinding};

/// The `[auth]` table.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(default, deny_unknown_fields)]
pub struct Auth {
    /// Whether passwords may be sent with each request. Default: true.
    pub basic: bool,
    /// Whether NTLM version 2 is spoken, as `NTLM`. Default: true.
    pub ntlm: bool,
    /// Whether NTLM version 2 is spoken inside SPNEGO, as `Negotiate`. Default: true.
    pub negotiate: bool,
    /// Whether clients must prove over NTLM that they saw this server's certificate: `off`,
    /// `allow` (a proof that is sent must be right) or `require`. Default: `allow`.
    #[serde(deserialize_with = "policy")]
    pub channel_binding: BindingPolicy,
    /// Hashes of further certificates that clients may have seen, such as that of a proxy which
    /// ends TLS and passes connections through: hexadecimal, of the whole certificate, by the hash
    /// of its signature (SHA-256 for MD5 and SHA-1).
    #[serde(deserialize_with = "bindings")]
    pub channel_binding_hashes: Vec<ChannelBinding>,
    /// Addresses of proxies that may put the requests of several clients on one connection. NTLM
    /// is neither offered nor accepted there, and `X-Forwarded-For` is believed.
    pub proxies: Vec<IpAddr>,
}

impl Default for Auth {
    fn default() -> Self {
        Self {
            basic: true,
            ntlm: true,
            negotiate: true,
            channel_binding: BindingPolicy::default(),
            channel_binding_hashes: Vec::new(),
            proxies: Vec::new(),
        }
    }
}

fn policy<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BindingPolicy, D::Error> {
    match String::deserialize(deserializer)?.as_str() {
        "off" => Ok(BindingPolicy::Off),
        "allow" => Ok(BindingPolicy::Allow),
        "require" => Ok(BindingPolicy::Require),
        other => Err(de::Error::unknown_variant(other, &["off", "allow", "require"])),
    }
}

fn bindings<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<ChannelBinding>, D::Error> {
    let texts = Vec::<String>::deserialize(deserializer)?;
    let binding = |text: &String| {
        let hash = hash(text).ok_or_else(|| de::Error::custom(format!("no hash: {text:?}")))?;
        Ok(ChannelBinding::from_certificate_hash(&hash))
    };
    texts.iter().map(binding).collect()
}

/// 28, 32, 48 or 64 bytes in hexadecimal digits, with colons between them or without.
fn hash(text: &str) -> Option<Vec<u8>> {
    let digits = text.chars().filter(|c| *c != ':').map(|c| c.to_digit(16));
    let digits = digits.collect::<Option<Vec<_>>>()?;
    let (pairs, odd) = digits.as_chunks::<2>();
    let is_hash = odd.is_empty() && matches!(pairs.len(), 28 | 32 | 48 | 64);
    let bytes = pairs.iter().map(|[high, low]| u8::try_from(high << 4 | low).ok());
    bytes.collect::<Option<_>>().filter(|_| is_hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_on_and_nothing_required_unless_set() {
        assert_eq!(toml::from_str::<Auth>("").expect("empty is good"), Auth::default());
        let hash = "00:01".repeat(16);
        let text = format!(
            "basic = false\nchannel_binding = 'require'\nproxies = ['192.0.2.1']\n\
             channel_binding_hashes = ['{hash}']"
        );
        let auth = toml::from_str::<Auth>(&text).expect("good");
        assert!(!auth.basic && auth.ntlm && auth.negotiate);
        assert_eq!(auth.channel_binding, BindingPolicy::Require);
        let binding = ChannelBinding::from_certificate_hash(&[0, 1].repeat(16));
        assert_eq!(auth.channel_binding_hashes, [binding]);
    }

    #[test]
    fn mistakes_are_told() {
        for text in
            ["channel_binding = 'maybe'", "channel_binding_hashes = ['12']", "proxies = ['x']"]
        {
            assert!(toml::from_str::<Auth>(text).is_err(), "{text}");
        }
    }
}
