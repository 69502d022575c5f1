//! The next bytes of a download, [MS-OXCFXICS] 3.2.5.8.1.5.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::BufferSize;
use tradepost_proto::rop::fast_transfer::{
    BufferReply, TransferProgress, fast_transfer_source_get_buffer,
};
use tradepost_store::{Blobs, Error, Rights};
use tradepost_wire::EncodeError;

use super::contents::Contents;
use super::hierarchy::Hierarchy;
use super::{Download, Source, Sync, Work, download};
use crate::access;
use crate::error::{Outcome, Refusal};
use crate::op::Op;

/// Bytes of the answer besides the data.
const ANSWER_LEN: usize = 15;
/// TransferStatus.
pub(crate) const PARTIAL: u16 = 0x0001;
const DONE: u16 = 0x0003;

/// RopFastTransferSourceGetBuffer.
pub(crate) fn get_buffer(
    op: &mut Op<'_>,
    r: &fast_transfer_source_get_buffer::Request,
) -> Outcome<BufferReply> {
    download(op, r.input)?;
    let room = op.room.saturating_sub(ANSWER_LEN);
    let (BufferSize::Exact(wanted) | BufferSize::Maximum(wanted)) = r.buffer_size;
    let exact = matches!(r.buffer_size, BufferSize::Exact(_));
    // What fits into an empty payload is asked for again there; more than any holds is cut.
    let later = room < op.env.limits.payload_len_max / 2;
    if exact && later && usize::from(wanted) > room {
        return Err(ErrorCode::BUFFER_TOO_SMALL.into());
    }
    let len = room.min(wanted.into());
    let blobs = op.env.store.blobs();
    let download = download(op, r.input)?;
    if let Some(failed) = &download.failed {
        return Err(failed.clone());
    }
    let transfer_buffer = match download.read(len, blobs) {
        Ok(bytes) => bytes,
        Err(refusal) => {
            download.failed = Some(refusal.clone());
            return Err(refusal);
        }
    };
    if transfer_buffer.is_empty() && !download.is_done() {
        return Err(ErrorCode::BUFFER_TOO_SMALL.into());
    }
    let progress = download.progress();
    let code = ErrorCode::SUCCESS;
    Ok(BufferReply::Buffer { code, progress, transfer_buffer: transfer_buffer.into() })
}

/// What a value that stands elsewhere may fail with.
enum Failed {
    Store(Error),
    Encode(EncodeError),
}

impl From<EncodeError> for Failed {
    fn from(error: EncodeError) -> Self {
        Self::Encode(error)
    }
}

impl From<Failed> for Refusal {
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::Store(error) => error.into(),
            Failed::Encode(error) => Self::Fault(error.to_string()),
        }
    }
}

impl Download {
    /// At most so many bytes, cut where the stream may be cut.
    fn read(&mut self, len: usize, blobs: &Blobs) -> Outcome<Vec<u8>> {
        let mut bytes = Vec::with_capacity(len);
        loop {
            self.produce(len - bytes.len(), blobs)?;
            let before = bytes.len();
            self.out.take(len - before, &mut bytes, |blob, at, most| {
                blobs.read_at(blob, at, most).map_err(Failed::Store)
            })?;
            // What is left of the room does not hold the next atom, or there is nothing more.
            let full = bytes.len() == len || bytes.len() == before;
            if full || self.is_done() {
                // The end is told with the last bytes, not with a buffer of its own.
                self.produce(1, blobs)?;
                return Ok(bytes);
            }
        }
    }

    fn is_done(&self) -> bool {
        let made = match &self.source {
            Source::Ready => true,
            Source::Sync(sync) => matches!(sync.work, Work::Done),
        };
        made && self.out.is_empty()
    }

    /// Makes more of the stream, until so many bytes wait or it is whole.
    fn produce(&mut self, len: usize, blobs: &Blobs) -> Outcome<()> {
        let Self { mailbox, out, source, steps, charge, .. } = self;
        let Source::Sync(sync) = source else { return Ok(()) };
        if !matches!(sync.work, Work::Done) {
            // A right that was taken away since counts from the next buffer on.
            access::require(mailbox, sync.scope.folder, Rights::READ_ANY)?;
        }
        while out.len() < len as u64 {
            let Sync { scope, state, work, .. } = &mut **sync;
            match work {
                Work::NotBegun if scope.contents => {
                    let contents = Contents::begin(mailbox, scope, state)?;
                    *steps = (0, contents.steps());
                    *work = Work::Contents(Box::new(contents));
                }
                Work::NotBegun => {
                    let hierarchy = Hierarchy::begin(mailbox, scope, state)?;
                    *steps = (0, hierarchy.steps());
                    *work = Work::Hierarchy(Box::new(hierarchy));
                }
                Work::Contents(contents) => {
                    let more = contents.produce(mailbox, scope, state, blobs, len as u64, out)?;
                    steps.0 = contents.done();
                    if !more {
                        *work = Work::Done;
                    }
                }
                Work::Hierarchy(hierarchy) => {
                    let more = hierarchy.produce(mailbox, scope, state, blobs, out)?;
                    steps.0 += 1;
                    if !more {
                        *work = Work::Done;
                    }
                }
                Work::Done => break,
            }
            if matches!(work, Work::Done) {
                charge.force(state.memory());
            }
        }
        Ok(())
    }

    fn progress(&self) -> TransferProgress {
        let done = self.is_done();
        let (at, all) = if done { (self.steps.1, self.steps.1) } else { self.steps };
        let all = all.max(at);
        // Sixteen bits are for people: what is more is told in proportion.
        let scale = all.div_ceil(u64::from(u16::MAX)).max(1);
        let short = |n: u64| u16::try_from(n / scale).unwrap_or(u16::MAX);
        TransferProgress {
            transfer_status: if done { DONE } else { PARTIAL },
            in_progress_count: short(at),
            total_step_count: short(all),
            reserved: 0,
        }
    }
}
