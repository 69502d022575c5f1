//! The operations of one Execute.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::other::release;
use tradepost_proto::rop::{HandleIndex, LogonId, NO_HANDLE, Operation, RopBuffer};
use tradepost_wire::{Wire, Writer};

use crate::handle::Released;
use crate::{Error, Handle, Result};

/// Every session has one logon, with this number.
pub(crate) const LOGON: LogonId = 0;
/// Indices into the table of handles have 8 bits.
const HANDLES_MAX: usize = 255;

/// Operations in the order in which they run, with the objects that they name.
#[derive(Debug, Default)]
pub struct Batch {
    rops: Writer,
    handles: Vec<u32>,
    expected: Vec<u8>,
    too_many: bool,
    pub(crate) plain: bool,
}

impl Batch {
    /// No operations.
    pub fn new() -> Self {
        Self::default()
    }

    /// Nothing is compressed, neither here nor in the answer: for bytes that mostly are compressed
    /// already.
    pub fn plain() -> Self {
        Self { plain: true, ..Self::default() }
    }

    /// The index of an object, which must live until the batch was executed.
    pub fn object(&mut self, handle: &Handle) -> HandleIndex {
        self.index(handle.number())
    }

    /// The index at which an operation puts a new object. Later operations may use it.
    pub fn slot(&mut self) -> HandleIndex {
        self.index(NO_HANDLE)
    }

    /// Adds an operation.
    pub fn add<R: Operation>(&mut self, request: &R) {
        // The number of an operation stands in its answers.
        let id = request.refuse(ErrorCode::CALL_FAILED).id();
        id.encode(&mut self.rops);
        request.encode(&mut self.rops);
        self.expected.push(id);
    }

    /// Bytes of the operations so far.
    pub fn len(&self) -> usize {
        self.rops.len()
    }

    /// Whether there is no operation.
    pub fn is_empty(&self) -> bool {
        self.rops.is_empty()
    }

    fn index(&mut self, number: u32) -> HandleIndex {
        self.handles.push(number);
        HandleIndex::try_from(self.handles.len() - 1).unwrap_or_else(|_| {
            self.too_many = true;
            HandleIndex::MAX
        })
    }

    /// Adds the release of what was dropped: it has no answer, so it does not matter that it comes
    /// last.
    pub(crate) fn release(&mut self, released: &Released) {
        for number in released.take(HANDLES_MAX.saturating_sub(self.handles.len())) {
            let request = release::Request { logon_id: LOGON, input: self.index(number) };
            release::ID.encode(&mut self.rops);
            request.encode(&mut self.rops);
        }
    }

    pub(crate) fn finish(self) -> Result<(RopBuffer, Vec<u8>)> {
        if self.too_many {
            return Err(Error::Unexpected("more objects than one execute can name"));
        }
        Ok((RopBuffer { rops: self.rops.finish()?, handles: self.handles }, self.expected))
    }
}
