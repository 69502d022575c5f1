//! Reading and writing streams, [MS-OXCPRPT] 3.2.5.12 to 3.2.5.14, 3.2.5.19 and 3.2.5.23.

use std::sync::Arc;

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::ByteCount;
use tradepost_proto::rop::stream::{
    copy_to_stream, read_stream, write_and_commit_stream, write_stream, write_stream_extended,
};

use super::{Data, Stream, commit_now, lock};
use crate::copy::target_handle;
use crate::error::Outcome;
use crate::object::Object;
use crate::op::Op;

/// Bytes of the answer to RopReadStream besides the data.
const READ_ANSWER_LEN: usize = 8;
/// LIMIT: the bytes of a stream copied at once.
const PIECE_LEN: usize = 256 << 10;

/// RopReadStream: at most what fits into the answer.
pub(crate) fn read(op: &mut Op<'_>, r: &read_stream::Request) -> Outcome<read_stream::Always> {
    let wanted = match r.byte_count {
        ByteCount::Exact(n) => n.into(),
        // [MS-OXCROPS] 2.2.9.2.1: a greater count is a format error of the whole request.
        ByteCount::Maximum(n) if n > 0x8000_0000 => return Err(ErrorCode::RPC_FORMAT.into()),
        ByteCount::Maximum(n) => n as usize,
    };
    let len = wanted.min(op.room.saturating_sub(READ_ANSWER_LEN)).min(u16::MAX.into());
    let blobs = op.env.store.blobs();
    let stream = op.stream(r.input)?;
    let bytes = stream.body().data.read(blobs, stream.position, len)?;
    stream.position += bytes.len() as u64;
    Ok(read_stream::Always { data: bytes.into() })
}

/// RopWriteStream.
pub(crate) fn write(op: &mut Op<'_>, r: &write_stream::Request) -> Outcome<write_stream::Always> {
    put(op, r.input, &r.data)?;
    Ok(write_stream::Always { written_size: short(r.data.len()) })
}

/// RopWriteStreamExtended: the same, counted with more bits.
pub(crate) fn write_extended(
    op: &mut Op<'_>,
    r: &write_stream_extended::Request,
) -> Outcome<write_stream_extended::Always> {
    put(op, r.input, &r.data)?;
    Ok(write_stream_extended::Always { written_size: short(r.data.len()).into() })
}

/// RopWriteAndCommitStream.
///
/// EXCHANGE: since 2010 it is not implemented there; the document says how it works where it is.
pub(crate) fn write_and_commit(
    op: &mut Op<'_>,
    r: &write_and_commit_stream::Request,
) -> Outcome<write_and_commit_stream::Always> {
    put(op, r.input, &r.data)?;
    let handle = op.handle(r.input)?;
    commit_now(op, handle)?;
    Ok(write_and_commit_stream::Always { written_size: short(r.data.len()) })
}

/// INVARIANT: data on the wire has a 16-bit length.
fn short(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

fn put(op: &mut Op<'_>, index: u8, bytes: &[u8]) -> Outcome<()> {
    op.stream(index)?;
    let handle = op.handle(index)?;
    let position = stream(op, handle)?.position;
    put_at(op, handle, position, bytes)
}

/// Writes bytes at a place of a stream, and moves its seek pointer behind them.
fn put_at(op: &mut Op<'_>, handle: u32, position: u64, bytes: &[u8]) -> Outcome<()> {
    let (store, limit) = (op.env.store, op.env.limits.stream_len_max);
    let stream = stream(op, handle)?;
    stream.check_writable()?;
    let end = position.saturating_add(bytes.len() as u64);
    if end > limit {
        return Err(ErrorCode::TOO_BIG.into());
    }
    {
        let mut body = stream.body();
        body.scratch(store)?.write_at(position, bytes)?;
        body.changed = true;
    }
    stream.position = end;
    Ok(())
}

fn stream<'a>(op: &'a mut Op<'_>, handle: u32) -> Outcome<&'a mut Stream> {
    match op.session.handles.object_mut(handle) {
        Some(Object::Stream(stream)) => Ok(stream),
        _ => Err(ErrorCode::NOT_SUPPORTED.into()),
    }
}

/// RopCopyToStream: as many bytes as are asked for or left, from place to place. Both seek pointers
/// move by as many.
pub(crate) fn copy(
    op: &mut Op<'_>,
    r: &copy_to_stream::Request,
) -> Outcome<copy_to_stream::Always> {
    op.stream(r.source)?;
    let (from, to) = (op.handle(r.source)?, target_handle(op, r.target)?);
    let (blobs, limit) = (op.env.store.blobs(), op.env.limits.stream_len_max);
    let target = stream(op, to)?;
    target.check_writable()?;
    let (target_at, target_body) = (target.position, Arc::clone(&target.body));
    let source = stream(op, from)?;
    let (source_at, source_body) = (source.position, Arc::clone(&source.body));
    let count = r.byte_count.min(source.len().saturating_sub(source_at));
    if target_at.saturating_add(count) > limit {
        return Err(ErrorCode::TOO_BIG.into());
    }
    // What a stream copies onto itself is read before it is written over.
    let kept = if Arc::ptr_eq(&source_body, &target_body) {
        Some(kept(op, &lock(&source_body).data, source_at, count)?)
    } else {
        None
    };
    let mut done = 0;
    while done < count {
        let len = usize::try_from(count - done).unwrap_or(usize::MAX).min(PIECE_LEN);
        let bytes = match &kept {
            Some(data) => data.read(blobs, done, len)?,
            None => lock(&source_body).data.read(blobs, source_at + done, len)?,
        };
        put_at(op, to, target_at + done, &bytes)?;
        done += bytes.len() as u64;
    }
    // Of one stream given twice, the place behind what was written counts.
    if from != to {
        stream(op, from)?.position = source_at + count;
    }
    Ok(copy_to_stream::Always { read_byte_count: count, written_byte_count: count })
}

/// A part of some bytes, as it is now.
fn kept(op: &Op<'_>, data: &Data, offset: u64, count: u64) -> Outcome<Data> {
    let mut scratch = op.env.store.scratch()?;
    while scratch.len() < count {
        let len = usize::try_from(count - scratch.len()).unwrap_or(usize::MAX).min(PIECE_LEN);
        scratch.append(&data.read(op.env.store.blobs(), offset + scratch.len(), len)?)?;
    }
    Ok(Data::Scratch(scratch))
}
