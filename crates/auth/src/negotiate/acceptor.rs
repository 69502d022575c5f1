//! The server's side.

use super::token::{InitToken, NTLMSSP, NegState, RespToken};
use crate::login::LoginName;
use crate::nt::NtHash;
use crate::ntlm::crypto::End;
use crate::ntlm::{self, Accepted, Authenticate, Fresh, Refusal, Rules, Target};

/// What is around NTLM's messages.
#[derive(Clone, Debug)]
enum Wrapping {
    /// Nothing.
    Bare,
    /// SPNEGO.
    Spnego {
        /// MechTypeList as the client encoded it.
        mech_list: Vec<u8>,
        /// Whether the client prefers something else, so that both ends must sign the list.
        must_sign: bool,
    },
}

/// A server that has answered at least once.
#[derive(Clone, Debug)]
pub struct Acceptor {
    wrapping: Wrapping,
    /// Empty until the client's first NTLM message.
    ntlm: Option<ntlm::Acceptor>,
}

/// A server that goes on, and the token to send.
pub type Begun = (Acceptor, Vec<u8>);

/// What came of a further token.
#[derive(Clone, Debug)]
pub enum Finished<U> {
    /// One more round is needed.
    More(Begun),
    /// Somebody is logged on; the token, if there is one, goes with the answer to the request.
    Accepted(Accepted<U>, Option<Vec<u8>>),
}

/// Whether a token is one that a client begins with, so that a server forgets what came before.
pub fn begins(token: &[u8]) -> bool {
    if ntlm::is_ntlm(token) {
        return ntlm::Negotiate::decode(token).is_ok();
    }
    matches!(token.first(), Some(0x60 | 0xA0))
}

impl Acceptor {
    /// Takes the client's first token.
    pub fn begin(token: &[u8], target: &Target, fresh: Fresh) -> Result<Begun, Refusal> {
        if ntlm::is_ntlm(token) {
            let (ntlm, challenge) = ntlm::Acceptor::begin(token, target, fresh)?;
            return Ok((Self { wrapping: Wrapping::Bare, ntlm: Some(ntlm) }, challenge));
        }
        let init = InitToken::decode(token).ok_or(Refusal::Mechanism)?;
        if !init.mechanisms.iter().any(|mechanism| mechanism == NTLMSSP) {
            return Err(Refusal::Mechanism);
        }
        let preferred = init.mechanisms.first().is_some_and(|first| first == NTLMSSP);
        let wrapping = Wrapping::Spnego { mech_list: init.mech_list, must_sign: !preferred };
        let state = if preferred { NegState::AcceptIncomplete } else { NegState::RequestMic };
        // The token of another mechanism is of no use here.
        match init.mech_token.filter(|_| preferred) {
            Some(token) => Self::challenge(wrapping, state, &token, target, fresh),
            None => Ok((Self { wrapping, ntlm: None }, chosen(state, None))),
        }
    }

    /// Whether the next token is to prove who the client is.
    pub fn is_challenged(&self) -> bool {
        self.ntlm.is_some()
    }

    /// Who the client says it is in this token, if it is one that says so.
    pub fn claimed(&self, token: &[u8]) -> Option<LoginName> {
        let (inner, _) = self.unwrap(token).ok()?;
        Some(Authenticate::decode(&inner).ok()?.login_name())
    }

    /// Takes the client's next token. See [`ntlm::Acceptor::finish`].
    pub fn finish<U>(
        self,
        token: &[u8],
        target: &Target,
        fresh: Fresh,
        rules: Rules<'_>,
        lookup: impl FnOnce(&LoginName) -> Option<(U, NtHash)>,
    ) -> Result<Finished<U>, Refusal> {
        let (inner, mic) = self.unwrap(token)?;
        let Some(ntlm) = self.ntlm else {
            let state = NegState::AcceptIncomplete;
            let begun = Self::challenge(self.wrapping, state, &inner, target, fresh)?;
            return Ok(Finished::More(begun));
        };
        let accepted = ntlm.finish(&inner, rules, lookup)?;
        let Wrapping::Spnego { mech_list, must_sign } = self.wrapping else {
            return Ok(Finished::Accepted(accepted, None));
        };
        let mut answer =
            RespToken { state: Some(NegState::AcceptCompleted), ..RespToken::default() };
        // Where signing was not agreed on, a signature is always the same and proves nothing.
        if must_sign && (mic.is_none() || !accepted.keys.can_sign()) {
            return Err(Refusal::Mic);
        }
        match mic {
            Some(mic) if !accepted.keys.verifies(End::Client, &mech_list, &mic) => {
                return Err(Refusal::Mic);
            }
            Some(_) => {
                let mic = accepted.keys.sign(End::Server, &mech_list);
                answer.mech_list_mic = Some(mic.to_vec());
            }
            None => {}
        }
        Ok(Finished::Accepted(accepted, Some(answer.encode())))
    }

    fn challenge(
        wrapping: Wrapping,
        state: NegState,
        token: &[u8],
        target: &Target,
        fresh: Fresh,
    ) -> Result<Begun, Refusal> {
        let (ntlm, challenge) = ntlm::Acceptor::begin(token, target, fresh)?;
        Ok((Self { wrapping, ntlm: Some(ntlm) }, chosen(state, Some(challenge))))
    }

    /// NTLM's message in a token, and the signature beside it.
    fn unwrap(&self, token: &[u8]) -> Result<(Vec<u8>, Option<Vec<u8>>), Refusal> {
        if ntlm::is_ntlm(token) {
            return Ok((token.to_vec(), None));
        }
        if matches!(self.wrapping, Wrapping::Bare) {
            return Err(Refusal::Mechanism);
        }
        let token = RespToken::decode(token).ok_or(Refusal::Mechanism)?;
        if token.state == Some(NegState::Reject) {
            return Err(Refusal::Mechanism);
        }
        Ok((token.token.ok_or(Refusal::Mechanism)?, token.mech_list_mic))
    }
}

/// The answer that chooses NTLM.
fn chosen(state: NegState, token: Option<Vec<u8>>) -> Vec<u8> {
    let mechanism = Some(NTLMSSP.to_vec());
    RespToken { state: Some(state), mechanism, token, mech_list_mic: None }.encode()
}
