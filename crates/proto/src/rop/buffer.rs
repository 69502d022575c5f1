//! [MS-OXCROPS] 2.2.1: the list of operations and the table of handles behind it.

use tradepost_wire::{DecodeError, EncodeError, Fault, Reader, Wire, Writer};

use super::{LogonId, Request, Response};

/// The handle of no object.
pub const NO_HANDLE: u32 = 0xFFFF_FFFF;

/// RopSize, RopsList, ServerObjectHandleTable. The operations stay bytes, since they are decoded
/// one by one.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct RopBuffer {
    /// The operations, one behind the other.
    pub rops: Vec<u8>,
    /// The handles that the operations' indices point into.
    pub handles: Vec<u32>,
}

impl RopBuffer {
    /// Of requests.
    pub fn of_requests(requests: &[Request], handles: Vec<u32>) -> Result<Self, EncodeError> {
        Self::of(requests, handles)
    }

    /// Of answers.
    pub fn of_responses(answers: &[Response], handles: Vec<u32>) -> Result<Self, EncodeError> {
        Self::of(answers, handles)
    }

    fn of<T: Wire>(list: &[T], handles: Vec<u32>) -> Result<Self, EncodeError> {
        let mut w = Writer::default();
        for x in list {
            x.encode(&mut w);
        }
        Ok(Self { rops: w.finish()?, handles })
    }

    /// The requests, one by one.
    pub fn requests<'a>(&'a self, is_public: &'a dyn Fn(LogonId) -> bool) -> Requests<'a> {
        Requests { bytes: &self.rops, at: 0, is_public }
    }

    /// Bytes that it takes when it is encoded.
    pub fn len(&self) -> usize {
        2 + self.rops.len() + 4 * self.handles.len()
    }

    /// Whether there is no operation.
    pub fn is_empty(&self) -> bool {
        self.rops.is_empty()
    }
}

/// Fills the input: the number of handles is what remains.
impl Wire for RopBuffer {
    fn encode(&self, w: &mut Writer) {
        match u16::try_from(self.rops.len() + 2) {
            Ok(size) => size.encode(w),
            Err(_) => w.fail("RopSize"),
        }
        w.put(&self.rops);
        self.handles.iter().for_each(|handle| handle.encode(w));
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let size = u16::decode(r)?;
        let n = usize::from(size)
            .checked_sub(2)
            .ok_or_else(|| r.fail("RopSize", Fault::Invalid(size.into())))?;
        let rops = r.take(n, "RopsList")?.to_vec();
        let mut handles = Vec::new();
        while r.left() > 0 {
            handles.push(u32::decode(r)?);
        }
        Ok(Self { rops, handles })
    }
}

/// Decodes requests one by one and knows where it stands.
pub struct Requests<'a> {
    bytes: &'a [u8],
    at: usize,
    is_public: &'a dyn Fn(LogonId) -> bool,
}

impl<'a> Requests<'a> {
    /// The bytes of the requests not decoded yet, as RopBufferTooSmall carries them.
    pub fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Offset of the next request in the list.
    pub fn offset(&self) -> usize {
        self.at
    }
}

/// After an error there is nothing more: where the next operation starts is unknown.
impl Iterator for Requests<'_> {
    type Item = Result<Request, DecodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest();
        if rest.is_empty() {
            return None;
        }
        let mut r = Reader::new(rest);
        let request = Request::decode_for(&mut r, self.is_public).map_err(|mut e| {
            e.offset += self.at;
            e
        });
        self.at = match request {
            Ok(_) => self.at + r.offset(),
            Err(_) => self.bytes.len(),
        };
        Some(request)
    }
}
