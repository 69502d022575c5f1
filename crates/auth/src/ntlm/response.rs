//! The NTLMv2 response, [MS-NLMP] 2.2.2.8 and 2.2.2.7.

use super::av_pair::AvPairs;
use super::message::MessageError;

/// Bytes of a response of version 1; all of version 2 are longer.
pub(crate) const V1_LEN: usize = 24;
/// Bytes of the proof before the client's challenge structure.
const PROOF_LEN: usize = 16;
/// Bytes of [`temp`] before the list.
const HEAD_LEN: usize = 28;

/// [MS-NLMP] 2.2.2.8 NTLMv2_RESPONSE, taken apart.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Response {
    /// NTProofStr.
    pub proof: [u8; 16],
    /// What the proof is over: NTLMv2_CLIENT_CHALLENGE, [MS-NLMP] 2.2.2.7.
    pub temp: Vec<u8>,
    /// The list in it.
    pub pairs: AvPairs,
}

impl Response {
    /// Reads a response that is longer than one of version 1.
    pub fn decode(bytes: &[u8]) -> Result<Self, MessageError> {
        let (proof, temp) =
            bytes.split_first_chunk::<PROOF_LEN>().ok_or(MessageError::Truncated)?;
        let pairs = temp.get(HEAD_LEN..).ok_or(MessageError::Truncated)?;
        Ok(Self { proof: *proof, temp: temp.to_vec(), pairs: AvPairs::decode(pairs)? })
    }

    /// Whether RespType and HiRespType say version 1 of this structure, the only one there is.
    pub fn is_known(&self) -> bool {
        self.temp.starts_with(&[1, 1])
    }
}

/// [MS-NLMP] 3.3.2 `temp`; `pairs` is an encoded list.
pub(crate) fn temp(file_time: u64, client_challenge: [u8; 8], pairs: &[u8]) -> Vec<u8> {
    let mut temp = vec![1, 1, 0, 0, 0, 0, 0, 0];
    temp.extend_from_slice(&file_time.to_le_bytes());
    temp.extend_from_slice(&client_challenge);
    temp.extend_from_slice(&[0; 4]);
    temp.extend_from_slice(pairs);
    temp.extend_from_slice(&[0; 4]);
    temp
}
