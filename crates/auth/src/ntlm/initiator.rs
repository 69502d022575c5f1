//! The client's side, [MS-NLMP] 3.1.5.1.

use super::acceptor::SessionKeys;
use super::av_pair::{AvPairs, FLAG_MIC, id};
use super::binding::ChannelBinding;
use super::crypto;
use super::flags::NegotiateFlags;
use super::message::{Authenticate, Challenge, MessageError, Negotiate};
use super::response;
use crate::nt::{NtHash, nt_hash};
use crate::secret::Secret;

/// What the client asks for. It wants to sign, because only then is there a key for the MIC that
/// nobody else chose.
const ASKED: NegotiateFlags = NegotiateFlags::UNICODE
    .union(NegotiateFlags::REQUEST_TARGET)
    .union(NegotiateFlags::SIGN)
    .union(NegotiateFlags::NTLM)
    .union(NegotiateFlags::ALWAYS_SIGN)
    .union(NegotiateFlags::EXTENDED_SESSION_SECURITY)
    .union(NegotiateFlags::TARGET_INFO)
    .union(NegotiateFlags::VERSION)
    .union(NegotiateFlags::BITS_128)
    .union(NegotiateFlags::KEY_EXCHANGE);

/// Why the client does not go on.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum InitiatorError {
    /// The server's message cannot be read.
    #[error(transparent)]
    Message(#[from] MessageError),
    /// The server wants what this client does not do.
    #[error("server does not offer unicode and ntlm version 2")]
    TooWeak,
    /// SPNEGO's token cannot be read, or the server chose something else.
    #[error("server does not answer with ntlm")]
    Mechanism,
    /// The server's signature is wrong.
    #[error("server's signature is wrong")]
    Signature,
}

/// Who the client is.
#[derive(Clone, Debug)]
pub struct Identity {
    user: String,
    domain: String,
    hash: NtHash,
}

impl Identity {
    /// `name` is `user`, `user@domain` or `DOMAIN\user`. An address goes whole into the user's
    /// field, as Windows does it.
    pub fn new(name: &str, password: &str) -> Self {
        let (domain, user) = name.split_once('\\').unwrap_or(("", name));
        Self { user: user.to_owned(), domain: domain.to_owned(), hash: nt_hash(password) }
    }
}

/// What an answer to a challenge needs besides the identity.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// Now, as a FILETIME; taken if the server names no time.
    pub file_time: u64,
    /// Random, used once.
    pub client_challenge: [u8; 8],
    /// Random, used once.
    pub session_key: [u8; 16],
    /// The certificate that the server showed.
    pub binding: Option<ChannelBinding>,
    /// The service, `HTTP/host`.
    pub target_name: &'a str,
}

/// A client that has sent its first message.
#[derive(Clone, Debug)]
pub struct Initiator {
    negotiate: Vec<u8>,
}

impl Initiator {
    /// Gives the NEGOTIATE_MESSAGE to send.
    pub fn begin() -> (Self, Vec<u8>) {
        let negotiate = Negotiate { flags: ASKED }.encode();
        (Self { negotiate: negotiate.clone() }, negotiate)
    }

    /// Takes the CHALLENGE_MESSAGE; gives the AUTHENTICATE_MESSAGE to send.
    pub fn finish(
        self,
        token: &[u8],
        identity: &Identity,
        answer: &Answer<'_>,
    ) -> Result<Vec<u8>, InitiatorError> {
        self.finish_with_keys(token, identity, answer).map(|(message, _)| message)
    }

    pub(crate) fn finish_with_keys(
        self,
        token: &[u8],
        identity: &Identity,
        answer: &Answer<'_>,
    ) -> Result<(Vec<u8>, SessionKeys), InitiatorError> {
        let challenge = Challenge::decode(token)?;
        let needed = NegotiateFlags::UNICODE | NegotiateFlags::TARGET_INFO;
        if !challenge.flags.contains(needed) {
            return Err(InitiatorError::TooWeak);
        }
        let flags = challenge.flags & ASKED;
        let mut pairs = AvPairs::decode(&challenge.target_info)?;
        let timestamp = pairs.value(id::TIMESTAMP).and_then(|t| <[u8; 8]>::try_from(t).ok());
        prepare(&mut pairs, timestamp.is_some(), answer);
        let time = timestamp.map_or(answer.file_time, u64::from_le_bytes);
        let temp = response::temp(time, answer.client_challenge, &pairs.encode());

        let response_key = crypto::ntowf_v2(&identity.hash, &identity.user, &identity.domain);
        let proof = crypto::nt_proof(&response_key, challenge.server_challenge, &temp);
        let base_key = crypto::session_base_key(&response_key, &proof);
        let lm_response = if timestamp.is_some() {
            vec![0; 24]
        } else {
            let parts: [&[u8]; 2] = [&challenge.server_challenge, &answer.client_challenge];
            let lm_proof = crypto::hmac_md5(response_key.expose(), &parts);
            [&lm_proof.expose()[..], &answer.client_challenge].concat()
        };
        let (exported, session_key) = if crypto::exchanges_key(flags) {
            let encrypted = crypto::rc4k(&base_key, answer.session_key);
            (Secret::new(answer.session_key), encrypted.expose().to_vec())
        } else {
            (base_key, Vec::new())
        };
        let mut message = Authenticate {
            flags,
            lm_response,
            nt_response: [&proof.expose()[..], &temp].concat(),
            domain: identity.domain.clone(),
            user: identity.user.clone(),
            workstation: String::new(),
            session_key,
            mic: timestamp.is_some().then_some([0; 16]),
        };
        if message.mic.is_some() {
            let parts: [&[u8]; 3] = [&self.negotiate, token, &message.encode()];
            message.mic = Some(*crypto::hmac_md5(exported.expose(), &parts).expose());
        }
        Ok((message.encode(), SessionKeys { exported, flags }))
    }
}

#[cfg(test)]
impl Initiator {
    /// A client that has sent this message.
    pub(crate) fn after(negotiate: Vec<u8>) -> Self {
        Self { negotiate }
    }
}

/// Adds what the client says under the protection of its proof.
fn prepare(pairs: &mut AvPairs, has_mic: bool, answer: &Answer<'_>) {
    if has_mic {
        let flags = pairs.flags() | FLAG_MIC;
        pairs.set(id::FLAGS, flags.to_le_bytes().to_vec());
    }
    let binding = answer.binding.map_or([0; 16], |binding| binding.0);
    pairs.set(id::CHANNEL_BINDINGS, binding.to_vec());
    pairs.set_text(id::TARGET_NAME, answer.target_name);
}
