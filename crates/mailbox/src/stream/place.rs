//! Places and sizes of streams, [MS-OXCPRPT] 3.2.5.16 to 3.2.5.18.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::stream::{get_stream_size, seek_stream, set_stream_size};

use crate::error::Outcome;
use crate::op::Op;

/// [MS-OXCPRPT] 2.2.21.1 Origin: from the beginning.
const FROM_BEGINNING: u8 = 0x00;
/// [MS-OXCPRPT] 2.2.21.1 Origin: from where the seek pointer is.
const FROM_HERE: u8 = 0x01;
/// [MS-OXCPRPT] 2.2.21.1 Origin: from the end.
const FROM_END: u8 = 0x02;

/// RopSeekStream.
pub(crate) fn seek(op: &mut Op<'_>, r: &seek_stream::Request) -> Outcome<seek_stream::Success> {
    let limit = op.env.limits.stream_len_max;
    let stream = op.stream(r.input)?;
    let origin = match r.origin {
        FROM_BEGINNING => 0,
        FROM_HERE => stream.position,
        FROM_END => stream.len(),
        _ => return Err(ErrorCode::STORAGE_INVALID_PARAMETER.into()),
    };
    let target = origin.checked_add_signed(r.offset).filter(|n| *n <= limit);
    let new_position = target.ok_or(ErrorCode::STREAM_SEEK_ERROR)?;
    if new_position > stream.len() && stream.writable {
        // [MS-OXCPRPT] 3.2.5.18: up to the new place the stream is filled with zeroes. A stream that
        // is only read has nothing there.
        resize(op, r.input, new_position)?;
    }
    op.stream(r.input)?.position = new_position;
    Ok(seek_stream::Success { new_position })
}

/// RopSetStreamSize: cuts, or fills with zeroes. The seek pointer stays.
pub(crate) fn set_size(op: &mut Op<'_>, r: &set_stream_size::Request) -> Outcome<()> {
    op.stream(r.input)?.check_writable()?;
    if r.stream_size > op.env.limits.stream_len_max {
        return Err(ErrorCode::TOO_BIG.into());
    }
    resize(op, r.input, r.stream_size)
}

fn resize(op: &mut Op<'_>, index: u8, len: u64) -> Outcome<()> {
    let store = op.env.store;
    let stream = op.stream(index)?;
    stream.check_writable()?;
    let mut body = stream.body();
    body.scratch(store)?.set_len(len)?;
    body.changed = true;
    Ok(())
}

/// RopGetStreamSize.
pub(crate) fn size(
    op: &mut Op<'_>,
    r: &get_stream_size::Request,
) -> Outcome<get_stream_size::Success> {
    let len = op.stream(r.input)?.len();
    Ok(get_stream_size::Success { stream_size: u32::try_from(len).unwrap_or(u32::MAX) })
}
