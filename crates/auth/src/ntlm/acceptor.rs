//! The server's side: a challenge, then a proof, [MS-NLMP] 3.2.5.1.

use subtle::ConstantTimeEq;

use super::av_pair::{AvPairs, FLAG_MIC, id};
use super::binding::{BindingPolicy, ChannelBinding};
use super::crypto::{self, End, Key};
use super::flags::NegotiateFlags;
use super::message::{Authenticate, Challenge, MessageError, Negotiate};
use super::response::{Response, V1_LEN};
use crate::login::LoginName;
use crate::nt::NtHash;
use crate::secret::Secret;

/// What the server grants of what a client asks for.
const GRANTED: NegotiateFlags = NegotiateFlags::SIGN
    .union(NegotiateFlags::SEAL)
    .union(NegotiateFlags::EXTENDED_SESSION_SECURITY)
    .union(NegotiateFlags::VERSION)
    .union(NegotiateFlags::BITS_128)
    .union(NegotiateFlags::KEY_EXCHANGE)
    .union(NegotiateFlags::BITS_56);

/// What every challenge says. Text is UTF-16 even for a client that announced a code page alone:
/// those that do (curl) change over, and those that cannot are refused.
const ALWAYS: NegotiateFlags = NegotiateFlags::UNICODE
    .union(NegotiateFlags::NTLM)
    .union(NegotiateFlags::ALWAYS_SIGN)
    .union(NegotiateFlags::REQUEST_TARGET)
    .union(NegotiateFlags::TARGET_TYPE_DOMAIN)
    .union(NegotiateFlags::TARGET_INFO);

/// Why somebody is not let in. The client is told none of this.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// A message cannot be read.
    #[error(transparent)]
    Message(#[from] MessageError),
    /// Neither side's text would be UTF-16.
    #[error("client does not speak unicode")]
    Unicode,
    /// The response is one of LM or of NTLM version 1.
    #[error("response is of lm or ntlm version 1")]
    OldVersion,
    /// Nobody is named.
    #[error("client wants to be anonymous")]
    Anonymous,
    /// Name or password is wrong.
    #[error("wrong name or password")]
    Credentials,
    /// The MIC that the client announced is missing or wrong.
    #[error("message integrity code is missing or wrong")]
    Mic,
    /// The channel binding is missing or wrong.
    #[error("channel binding is missing or wrong")]
    Binding,
    /// SPNEGO does not offer NTLM, or its token cannot be read.
    #[error("spnego token without ntlm")]
    Mechanism,
}

/// How the server names itself.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Target {
    /// The host's DNS name.
    pub dns_name: String,
    /// The mail domain.
    pub dns_domain: String,
}

impl Target {
    /// The NetBIOS form: the first label in capitals, at most 15 characters.
    fn netbios(name: &str) -> String {
        name.split('.').next().unwrap_or_default().to_uppercase().chars().take(15).collect()
    }

    fn pairs(&self, file_time: u64) -> AvPairs {
        let mut pairs = AvPairs::default();
        pairs.set_text(id::NB_DOMAIN_NAME, &Self::netbios(&self.dns_domain));
        pairs.set_text(id::NB_COMPUTER_NAME, &Self::netbios(&self.dns_name));
        pairs.set_text(id::DNS_DOMAIN_NAME, &self.dns_domain);
        pairs.set_text(id::DNS_COMPUTER_NAME, &self.dns_name);
        pairs.set(id::TIMESTAMP, file_time.to_le_bytes().to_vec());
        pairs
    }
}

/// What must be new for each challenge.
#[derive(Clone, Copy, Debug)]
pub struct Fresh {
    /// Now, as a FILETIME: 100 ns since 1601.
    pub file_time: u64,
    /// Random, used once.
    pub server_challenge: [u8; 8],
}

/// What is asked of a proof besides being right.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// Whether the client must have seen our certificate.
    pub policy: BindingPolicy,
    /// The certificates that it may have seen.
    pub bindings: &'a [ChannelBinding],
}

/// Somebody who has proved to know the password.
#[derive(Clone, Debug)]
pub struct Accepted<U> {
    /// What the lookup gave.
    pub user: U,
    pub(crate) keys: SessionKeys,
}

/// What both ends can sign with.
#[derive(Clone, Debug)]
pub(crate) struct SessionKeys {
    pub exported: Key,
    pub flags: NegotiateFlags,
}

impl SessionKeys {
    /// Whether a signature proves anything.
    pub(crate) fn can_sign(&self) -> bool {
        self.flags.contains(NegotiateFlags::SIGN)
    }

    /// The signature of the first message of `end`.
    pub(crate) fn sign(&self, end: End, message: &[u8]) -> [u8; 16] {
        *crypto::signature(&self.exported, self.flags, end, message).expose()
    }

    /// Whether a signature is that of the first message of `end`.
    pub(crate) fn verifies(&self, end: End, message: &[u8], signature: &[u8]) -> bool {
        self.sign(end, message).ct_eq(signature).into()
    }
}

/// A server that has sent its challenge and waits for the proof.
#[derive(Clone, Debug)]
pub struct Acceptor {
    negotiate: Vec<u8>,
    challenge: Vec<u8>,
    server_challenge: [u8; 8],
    flags: NegotiateFlags,
}

impl Acceptor {
    /// Takes a NEGOTIATE_MESSAGE; gives the CHALLENGE_MESSAGE to send.
    pub fn begin(token: &[u8], target: &Target, fresh: Fresh) -> Result<(Self, Vec<u8>), Refusal> {
        let asked = Negotiate::decode(token)?.flags;
        if !asked.intersects(NegotiateFlags::UNICODE | NegotiateFlags::OEM) {
            return Err(Refusal::Unicode);
        }
        let flags = asked & GRANTED | ALWAYS;
        let challenge = Challenge {
            flags,
            server_challenge: fresh.server_challenge,
            target_name: crypto::utf16(&Target::netbios(&target.dns_domain)),
            target_info: target.pairs(fresh.file_time).encode(),
        };
        let challenge = challenge.encode();
        let acceptor = Self {
            negotiate: token.to_vec(),
            challenge: challenge.clone(),
            server_challenge: fresh.server_challenge,
            flags,
        };
        Ok((acceptor, challenge))
    }

    /// Takes an AUTHENTICATE_MESSAGE. `lookup` gives whatever stands for the user, and the hash of
    /// the password, for the first of the name's candidates that exists.
    pub fn finish<U>(
        self,
        token: &[u8],
        rules: Rules<'_>,
        lookup: impl FnOnce(&LoginName) -> Option<(U, NtHash)>,
    ) -> Result<Accepted<U>, Refusal> {
        let message = Authenticate::decode(token)?;
        if !message.flags.contains(NegotiateFlags::UNICODE) {
            return Err(Refusal::Unicode);
        }
        if message.user.is_empty() {
            return Err(Refusal::Anonymous);
        }
        if message.nt_response.len() <= V1_LEN {
            return Err(Refusal::OldVersion);
        }
        let response = Response::decode(&message.nt_response)?;
        if !response.is_known() {
            return Err(Refusal::OldVersion);
        }
        let found = lookup(&message.login_name());
        let base_key = self.prove(&message, &response, found.as_ref().map(|(_, hash)| hash));
        let (Some((user, _)), Some(base_key)) = (found, base_key) else {
            return Err(Refusal::Credentials);
        };
        if !rules.policy.accepts(response.pairs.channel_binding(), rules.bindings) {
            return Err(Refusal::Binding);
        }
        let keys = self.session_keys(&message, base_key)?;
        self.check_mic(&message, &response, token, &keys)?;
        Ok(Accepted { user, keys })
    }

    /// The session base key if the response proves the password. Somebody unknown costs the same.
    fn prove(
        &self,
        message: &Authenticate,
        response: &Response,
        hash: Option<&NtHash>,
    ) -> Option<Key> {
        let nobody = Secret::new([0; 16]);
        let sent = Secret::new(response.proof);
        let mut base_key = None;
        // [MS-NLMP] 3.2.5.1.2: some clients leave the domain out of the key.
        for domain in [message.domain.as_str(), ""] {
            let key = crypto::ntowf_v2(hash.unwrap_or(&nobody), &message.user, domain);
            let proof = crypto::nt_proof(&key, self.server_challenge, &response.temp);
            if proof == sent {
                base_key = base_key.or(Some(crypto::session_base_key(&key, &proof)));
            }
        }
        base_key.filter(|_| hash.is_some())
    }

    fn session_keys(&self, message: &Authenticate, base_key: Key) -> Result<SessionKeys, Refusal> {
        let flags = message.flags & self.flags;
        // A client without a MIC (curl) claims to exchange a key and sends none.
        let exported = match <[u8; 16]>::try_from(message.session_key.as_slice()) {
            Ok(encrypted) if crypto::exchanges_key(flags) => crypto::rc4k(&base_key, encrypted),
            Err(_) if crypto::exchanges_key(flags) && !message.session_key.is_empty() => {
                return Err(MessageError::Truncated.into());
            }
            _ => base_key,
        };
        Ok(SessionKeys { exported, flags })
    }

    fn check_mic(
        &self,
        message: &Authenticate,
        response: &Response,
        token: &[u8],
        keys: &SessionKeys,
    ) -> Result<(), Refusal> {
        if response.pairs.flags() & FLAG_MIC == 0 {
            return Ok(());
        }
        let sent = Secret::new(message.mic.ok_or(Refusal::Mic)?);
        let token = Authenticate::without_mic(token);
        let mic =
            crypto::hmac_md5(keys.exported.expose(), &[&self.negotiate, &self.challenge, &token]);
        if mic == sent { Ok(()) } else { Err(Refusal::Mic) }
    }
}

impl Authenticate {
    /// Who the client says it is.
    pub fn login_name(&self) -> LoginName {
        if self.domain.is_empty() {
            return LoginName::split(&self.user);
        }
        LoginName::split(&format!("{}\\{}", self.domain, self.user))
    }
}

#[cfg(test)]
impl Acceptor {
    /// A server that has sent this challenge.
    pub(super) fn documents(challenge: &[u8]) -> Self {
        let decoded = Challenge::decode(challenge).unwrap();
        Self {
            negotiate: Vec::new(),
            challenge: challenge.to_vec(),
            server_challenge: decoded.server_challenge,
            flags: decoded.flags,
        }
    }
}
