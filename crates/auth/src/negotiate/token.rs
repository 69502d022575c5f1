//! The two tokens of RFC 4178 section 4.2.

use crate::der::{Der, element};

/// LIMIT: bytes of a token. A first one may carry a Kerberos ticket of some size.
pub const TOKEN_LEN_MAX: usize = 48 << 10;

/// SPNEGO, 1.3.6.1.5.5.2.
const SPNEGO: &[u8] = &[0x2B, 6, 1, 5, 5, 2];
/// NTLMSSP, 1.3.6.1.4.1.311.2.2.10.
pub(crate) const NTLMSSP: &[u8] = &[0x2B, 6, 1, 4, 1, 0x82, 0x37, 2, 2, 0x0A];
/// LIMIT: mechanisms in a list.
const MECHANISMS_MAX: usize = 32;

/// NegTokenInit (RFC 4178 section 4.2.1), and NegTokenInit2 ([MS-SPNG] 2.2.1), whose hints are not
/// looked at.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct InitToken {
    /// MechTypeList as it was encoded, since it may have to be signed.
    pub mech_list: Vec<u8>,
    /// The object identifiers in it, most preferred first, without tag and length.
    pub mechanisms: Vec<Vec<u8>>,
    /// The first token of the most preferred mechanism.
    pub mech_token: Option<Vec<u8>>,
}

/// negState.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NegState {
    /// Done.
    AcceptCompleted,
    /// More tokens are needed.
    AcceptIncomplete,
    /// It failed.
    Reject,
    /// More tokens are needed, and both ends sign the list.
    RequestMic,
}

/// NegTokenResp (RFC 4178 section 4.2.2).
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct RespToken {
    /// How far it got.
    pub state: Option<NegState>,
    /// The mechanism chosen.
    pub mechanism: Option<Vec<u8>>,
    /// The mechanism's token.
    pub token: Option<Vec<u8>>,
    /// The signature over the list of mechanisms.
    pub mech_list_mic: Option<Vec<u8>>,
}

impl InitToken {
    /// The token of a client that knows NTLM alone.
    pub(crate) fn ntlm(mech_token: Vec<u8>) -> Self {
        let mech_list = element(0x30, &[&element(0x06, &[NTLMSSP])]);
        Self { mech_list, mechanisms: vec![NTLMSSP.to_vec()], mech_token: Some(mech_token) }
    }

    /// Reads a token, with the header of RFC 2743 section 3.1 or without.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > TOKEN_LEN_MAX {
            return None;
        }
        let mut outer = Der::new(bytes);
        if let Some(mut inner) = outer.take(0x60) {
            if inner.take(0x06)?.rest() != SPNEGO {
                return None;
            }
            outer = inner;
        }
        let mut fields = outer.take(0xA0)?.only(0x30)?;
        let (mech_list, mut list) = fields.take(0xA0)?.take_whole(0x30)?;
        let mut mechanisms = Vec::new();
        while !list.rest().is_empty() {
            if mechanisms.len() == MECHANISMS_MAX {
                return None;
            }
            mechanisms.push(list.take(0x06)?.rest().to_vec());
        }
        fields.take(0xA1); // reqFlags are to be ignored
        let mech_token = match fields.take(0xA2) {
            Some(field) => Some(field.only(0x04)?.rest().to_vec()),
            None => None,
        };
        Some(Self { mech_list: mech_list.to_vec(), mechanisms, mech_token })
    }

    /// The token with its header. `mechanisms` count only as far as `mech_list` holds them.
    pub fn encode(&self) -> Vec<u8> {
        let list = element(0xA0, &[&self.mech_list]);
        let token = self.mech_token.as_ref().map(|t| element(0xA2, &[&element(0x04, &[t])]));
        let fields = element(0x30, &[&list, &token.unwrap_or_default()]);
        element(0x60, &[&element(0x06, &[SPNEGO]), &element(0xA0, &[&fields])])
    }
}

impl RespToken {
    /// Reads a token.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > TOKEN_LEN_MAX {
            return None;
        }
        let mut fields = Der::new(bytes).only(0xA1)?.only(0x30)?;
        let state = match fields.take(0xA0) {
            Some(field) => Some(NegState::from_byte(field.only(0x0A)?.rest())?),
            None => None,
        };
        let mut octets = |field: u8, tag: u8| -> Option<Option<Vec<u8>>> {
            match fields.take(field) {
                Some(field) => Some(Some(field.only(tag)?.rest().to_vec())),
                None => Some(None),
            }
        };
        let mechanism = octets(0xA1, 0x06)?;
        let token = octets(0xA2, 0x04)?;
        let mech_list_mic = octets(0xA3, 0x04)?;
        Some(Self { state, mechanism, token, mech_list_mic })
    }

    /// The token.
    pub fn encode(&self) -> Vec<u8> {
        let field = |tag: u8, inner: u8, value: &Option<Vec<u8>>| {
            let field = value.as_ref().map(|v| element(tag, &[&element(inner, &[v])]));
            field.unwrap_or_default()
        };
        let state = field(0xA0, 0x0A, &self.state.map(|state| vec![state.byte()]));
        let mechanism = field(0xA1, 0x06, &self.mechanism);
        let token = field(0xA2, 0x04, &self.token);
        let mic = field(0xA3, 0x04, &self.mech_list_mic);
        element(0xA1, &[&element(0x30, &[&state, &mechanism, &token, &mic])])
    }
}

impl NegState {
    fn byte(self) -> u8 {
        match self {
            Self::AcceptCompleted => 0,
            Self::AcceptIncomplete => 1,
            Self::Reject => 2,
            Self::RequestMic => 3,
        }
    }

    fn from_byte(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0] => Some(Self::AcceptCompleted),
            [1] => Some(Self::AcceptIncomplete),
            [2] => Some(Self::Reject),
            [3] => Some(Self::RequestMic),
            _ => None,
        }
    }
}
