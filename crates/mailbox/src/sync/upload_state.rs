//! A client tells what it has, [MS-OXCFXICS] 3.2.5.9.2.

use tradepost_mapi::{ErrorCode, IdSet, PropertyTag};
use tradepost_proto::rop::sync::{
    synchronization_upload_state_stream_begin as begin,
    synchronization_upload_state_stream_continue as go_on,
    synchronization_upload_state_stream_end as end,
};
use tradepost_wire::{DecodeError, Fault};

use super::budget::PART_MEMORY;
use super::{Work, sync};
use crate::error::{Outcome, Refusal};
use crate::op::Op;

/// LIMIT: bytes of one property of a state that a client tells.
const STATE_LEN_MAX: usize = 8 << 20;

/// A property whose bytes are coming.
pub(super) struct Uploading {
    tag: PropertyTag,
    bytes: Vec<u8>,
}

/// RopSynchronizationUploadStateStreamBegin.
pub(crate) fn state_begin(op: &mut Op<'_>, r: &begin::Request) -> Outcome<()> {
    let (sync, _) = sync(op, r.input)?;
    if sync.state.set_mut(r.state_property).is_none() {
        return Err(ErrorCode::INVALID_PARAMETER.into());
    }
    if r.transfer_buffer_size as usize > STATE_LEN_MAX {
        return Err(ErrorCode::TOO_BIG.into());
    }
    // One after the other, and all of them before the download.
    if sync.uploading.is_some() || !matches!(sync.work, Work::NotBegun) {
        return Err(ErrorCode::CALL_FAILED.into());
    }
    sync.uploading = Some(Uploading { tag: r.state_property, bytes: Vec::new() });
    Ok(())
}

/// RopSynchronizationUploadStateStreamContinue.
pub(crate) fn state_continue(op: &mut Op<'_>, r: &go_on::Request) -> Outcome<()> {
    let (sync, charge) = sync(op, r.input)?;
    let uploading = sync.uploading.as_mut().ok_or(ErrorCode::CALL_FAILED)?;
    if uploading.bytes.len() + r.stream_data.len() > STATE_LEN_MAX {
        return Err(ErrorCode::TOO_BIG.into());
    }
    charge.set(charge.taken() + r.stream_data.len())?;
    uploading.bytes.extend_from_slice(&r.stream_data);
    Ok(())
}

/// RopSynchronizationUploadStateStreamEnd.
pub(crate) fn state_end(op: &mut Op<'_>, r: &end::Request) -> Outcome<()> {
    let (sync, charge) = sync(op, r.input)?;
    let Uploading { tag, bytes } = sync.uploading.take().ok_or(ErrorCode::CALL_FAILED)?;
    // [MS-OXCFXICS] 3.1.5.4.3.2: what cannot be read is a format error.
    let read = IdSet::from_bytes_within(&bytes, charge.left() / PART_MEMORY);
    drop(bytes);
    let ended = read.map_err(refused).map(|set| {
        if let Some(slot) = sync.state.set_mut(tag) {
            *slot = set;
        }
    });
    charge.force(sync.state.memory());
    ended
}

fn refused(error: DecodeError) -> Refusal {
    match error.fault {
        Fault::TooLong(_) => ErrorCode::TOO_BIG.into(),
        _ => ErrorCode::RPC_FORMAT.into(),
    }
}
