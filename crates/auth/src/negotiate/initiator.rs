//! The client's side.

use super::token::{InitToken, NTLMSSP, NegState, RespToken};
use crate::ntlm::crypto::End;
use crate::ntlm::{self, Answer, Identity, InitiatorError};

/// A client that has sent its first token.
#[derive(Clone, Debug)]
pub struct Initiator {
    ntlm: ntlm::Initiator,
    mech_list: Vec<u8>,
}

/// A client that has proved who it is and may look at what the server says last.
#[derive(Clone, Debug)]
pub struct Proved {
    keys: crate::ntlm::SessionKeys,
    mech_list: Vec<u8>,
}

impl Initiator {
    /// Gives the token to send.
    pub fn begin() -> (Self, Vec<u8>) {
        let (ntlm, message) = ntlm::Initiator::begin();
        let token = InitToken::ntlm(message);
        let mech_list = token.mech_list.clone();
        (Self { ntlm, mech_list }, token.encode())
    }

    /// Takes the server's challenge; gives the token to send, which signs the list of mechanisms
    /// as [MS-SPNG] 3.1.5.1 has it for a message with a MIC.
    pub fn finish(
        self,
        token: &[u8],
        identity: &Identity,
        answer: &Answer<'_>,
    ) -> Result<(Proved, Vec<u8>), InitiatorError> {
        let response = RespToken::decode(token).ok_or(InitiatorError::Mechanism)?;
        let refused = response.state == Some(NegState::Reject);
        if refused || response.mechanism.is_some_and(|mechanism| mechanism != NTLMSSP) {
            return Err(InitiatorError::Mechanism);
        }
        let challenge = response.token.ok_or(InitiatorError::Mechanism)?;
        let (message, keys) = self.ntlm.finish_with_keys(&challenge, identity, answer)?;
        let mic = keys.sign(End::Client, &self.mech_list).to_vec();
        let token = RespToken {
            state: Some(NegState::AcceptIncomplete),
            token: Some(message),
            mech_list_mic: Some(mic),
            ..RespToken::default()
        };
        Ok((Proved { keys, mech_list: self.mech_list }, token.encode()))
    }
}

impl Proved {
    /// Takes the server's last token; an error says that it does not know the password.
    pub fn check(&self, token: &[u8]) -> Result<(), InitiatorError> {
        let response = RespToken::decode(token).ok_or(InitiatorError::Mechanism)?;
        if response.state != Some(NegState::AcceptCompleted) {
            return Err(InitiatorError::Mechanism);
        }
        let mic = response.mech_list_mic.ok_or(InitiatorError::Signature)?;
        let right = self.keys.verifies(End::Server, &self.mech_list, &mic);
        right.then_some(()).ok_or(InitiatorError::Signature)
    }
}
