//! The bytes of one property, [MS-OXCPRPT] 3.2.5.11 to 3.2.5.20.

use tradepost_mapi::{ErrorCode, PropertyTag, PropertyType, Text, Value, code_page};
use tradepost_proto::rop::ByteCount;
use tradepost_proto::rop::stream::{
    commit_stream, get_stream_size, open_stream, read_stream, seek_stream, set_stream_size,
    write_and_commit_stream, write_stream,
};
use tradepost_store::{Blob, FIELD_LEN_MAX, Field, Scratch};

use crate::error::Outcome;
use crate::object::Object;
use crate::op::Op;
use crate::property;
use crate::values::reading::{bytes_of_value, value_of_bytes};
use crate::values::source::Found;

/// [MS-OXCPRPT] 2.2.14.1 OpenModeFlags: the stream may be written.
const READ_WRITE: u8 = 0x01;
/// [MS-OXCPRPT] 2.2.14.1 OpenModeFlags: the stream starts empty.
const CREATE: u8 = 0x02;
/// Bytes of the answer to RopReadStream besides the data.
const READ_ANSWER_LEN: usize = 8;
/// LIMIT: the longest text in a stream that is converted to another code page as a whole.
const CONVERTED_LEN_MAX: u64 = 16 << 20;

/// An open stream.
pub(crate) struct Stream {
    /// The handle of the object whose property it is.
    pub owner: u32,
    /// The property, in the type that the stream was opened with.
    tag: PropertyTag,
    /// The code page of its bytes, where they are 8-bit text.
    code_page: u32,
    data: Data,
    position: u64,
    writable: bool,
    /// Whether there are bytes that the object does not know yet.
    changed: bool,
}

/// Where the bytes are.
enum Data {
    /// Short, or converted.
    Memory(Vec<u8>),
    /// As they were saved.
    Saved(Blob),
    /// Being written.
    Scratch(Scratch),
}

impl Stream {
    fn len(&self) -> u64 {
        match &self.data {
            Data::Memory(bytes) => bytes.len() as u64,
            Data::Saved(blob) => blob.len(),
            Data::Scratch(scratch) => scratch.len(),
        }
    }
}

/// RopOpenStream.
pub(crate) fn open(op: &mut Op<'_>, r: &open_stream::Request) -> Outcome<open_stream::Success> {
    let owner = op.handle(r.input)?;
    let ty = r.property_tag.ty();
    if !matches!(
        ty,
        PropertyType::STRING | PropertyType::STRING_8 | PropertyType::BINARY | PropertyType::OBJECT
    ) {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    let create = r.open_mode_flags & CREATE != 0;
    let writable = create || r.open_mode_flags & READ_WRITE != 0;
    if writable {
        property::check_writable(op, r.input, r.property_tag)?;
    }
    let data = match present(op, r.input, r.property_tag)? {
        Some(data) if !create => data,
        None if !create => return Err(ErrorCode::NOT_FOUND.into()),
        _ => Data::Memory(Vec::new()),
    };
    let (tag, code_page) = (r.property_tag, property::code_page(op, r.input)?);
    let stream = Stream { owner, tag, code_page, data, position: 0, writable, changed: create };
    let stream_size = u32::try_from(stream.len()).unwrap_or(u32::MAX);
    op.open(r.output, Object::Stream(Box::new(stream)))?;
    Ok(open_stream::Success { stream_size })
}

/// What the property has now, as bytes of the type that the stream is opened with.
fn present(op: &mut Op<'_>, index: u8, tag: PropertyTag) -> Outcome<Option<Data>> {
    let blobs = op.env.store.blobs();
    let page = property::code_page(op, index)?;
    property::with_source(op, index, |source| {
        let Some(found) = source.find(tag) else { return Ok(None) };
        let stored = found.ty();
        let data = match found {
            Found::Value(value) => {
                Data::Memory(bytes_of_value(&value).ok_or(ErrorCode::NOT_SUPPORTED)?)
            }
            Found::Blob { blob, .. } => Data::Saved(blob.clone()),
        };
        match (stored, tag.ty()) {
            (PropertyType::STRING, PropertyType::STRING_8) => {
                let text = Text::from_le_bytes(&whole(blobs, &data)?);
                Ok(Some(Data::Memory(code_page::encode(&text, page))))
            }
            (PropertyType::STRING_8, PropertyType::STRING) => {
                let text = code_page::decode(&whole(blobs, &data)?, page);
                Ok(Some(Data::Memory(text.to_le_bytes())))
            }
            (a, b) if a == b || b == PropertyType::OBJECT => Ok(Some(data)),
            _ => Err(ErrorCode::NOT_FOUND.into()),
        }
    })
}

fn whole(blobs: &tradepost_store::Blobs, data: &Data) -> Outcome<Vec<u8>> {
    Ok(match data {
        Data::Memory(bytes) => bytes.clone(),
        Data::Saved(blob) => blobs.read(blob, CONVERTED_LEN_MAX)?,
        Data::Scratch(scratch) => read_scratch(scratch, 0, usize::MAX)?,
    })
}

/// At most `len_max` bytes from an offset on.
fn read_scratch(scratch: &Scratch, offset: u64, len_max: usize) -> Outcome<Vec<u8>> {
    let left = scratch.len().saturating_sub(offset);
    let mut bytes = vec![0; usize::try_from(left).unwrap_or(usize::MAX).min(len_max)];
    let n = scratch.read_at(offset, &mut bytes)?;
    bytes.truncate(n);
    Ok(bytes)
}

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
    let bytes = match &stream.data {
        Data::Memory(bytes) => {
            let at = usize::try_from(stream.position).unwrap_or(usize::MAX).min(bytes.len());
            bytes.iter().skip(at).take(len).copied().collect()
        }
        Data::Saved(blob) => blobs.read_at(blob, stream.position, len)?,
        Data::Scratch(scratch) => read_scratch(scratch, stream.position, len)?,
    };
    stream.position += bytes.len() as u64;
    Ok(read_stream::Always { data: bytes.into() })
}

/// RopWriteStream.
pub(crate) fn write(op: &mut Op<'_>, r: &write_stream::Request) -> Outcome<write_stream::Always> {
    put(op, r.input, &r.data)?;
    Ok(write_stream::Always { written_size: short(r.data.len()) })
}

/// RopWriteAndCommitStream.
pub(crate) fn write_and_commit(
    op: &mut Op<'_>,
    r: &write_and_commit_stream::Request,
) -> Outcome<write_and_commit_stream::Always> {
    put(op, r.input, &r.data)?;
    let handle = op.handle(r.input)?;
    commit_one(op, handle)?;
    Ok(write_and_commit_stream::Always { written_size: short(r.data.len()) })
}

/// INVARIANT: data on the wire has a 16-bit length.
fn short(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

fn put(op: &mut Op<'_>, index: u8, bytes: &[u8]) -> Outcome<()> {
    let limit = op.env.limits.stream_len_max;
    let end = op.stream(index)?.position.saturating_add(bytes.len() as u64);
    if end > limit {
        return Err(ErrorCode::TOO_BIG.into());
    }
    make_writable(op, index)?;
    let stream = op.stream(index)?;
    let position = stream.position;
    if let Data::Scratch(scratch) = &mut stream.data {
        scratch.write_at(position, bytes)?;
    }
    stream.position = end;
    stream.changed = true;
    Ok(())
}

/// Moves the bytes to where they can be written. Saved ones are copied, never written in place.
fn make_writable(op: &mut Op<'_>, index: u8) -> Outcome<()> {
    let store = op.env.store;
    let stream = op.stream(index)?;
    if !stream.writable {
        return Err(ErrorCode::STORAGE_ACCESS_DENIED.into());
    }
    let scratch = match &stream.data {
        Data::Scratch(_) => return Ok(()),
        Data::Memory(bytes) => {
            let mut scratch = store.scratch()?;
            scratch.append(bytes)?;
            scratch
        }
        Data::Saved(blob) => store.blobs().copy_to_scratch(blob)?,
    };
    stream.data = Data::Scratch(scratch);
    Ok(())
}

/// RopSeekStream, [MS-OXCPRPT] 2.2.20.
pub(crate) fn seek(op: &mut Op<'_>, r: &seek_stream::Request) -> Outcome<seek_stream::Success> {
    let limit = op.env.limits.stream_len_max;
    let stream = op.stream(r.input)?;
    let origin = match r.origin {
        0 => 0,
        1 => stream.position,
        2 => stream.len(),
        _ => return Err(ErrorCode::STORAGE_INVALID_PARAMETER.into()),
    };
    let target = origin.checked_add_signed(r.offset).filter(|n| *n <= limit);
    let new_position = target.ok_or(ErrorCode::STREAM_SEEK_ERROR)?;
    let beyond = new_position > stream.len();
    if beyond && stream.writable {
        // [MS-OXCPRPT] 3.2.5.18: up to the new place the stream is filled with zeroes.
        resize(op, r.input, new_position)?;
    }
    op.stream(r.input)?.position = new_position;
    Ok(seek_stream::Success { new_position })
}

/// RopSetStreamSize: cuts, or fills with zeroes.
pub(crate) fn set_size(op: &mut Op<'_>, r: &set_stream_size::Request) -> Outcome<()> {
    if r.stream_size > op.env.limits.stream_len_max {
        return Err(ErrorCode::TOO_BIG.into());
    }
    resize(op, r.input, r.stream_size)
}

fn resize(op: &mut Op<'_>, index: u8, len: u64) -> Outcome<()> {
    make_writable(op, index)?;
    let stream = op.stream(index)?;
    if let Data::Scratch(scratch) = &mut stream.data {
        scratch.set_len(len)?;
    }
    stream.changed = true;
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

/// RopCommitStream.
pub(crate) fn commit(op: &mut Op<'_>, r: &commit_stream::Request) -> Outcome<()> {
    op.stream(r.input)?;
    let handle = op.handle(r.input)?;
    commit_one(op, handle)
}

/// Commits every stream that is open on an object, before the object is saved.
pub(crate) fn commit_all(op: &mut Op<'_>, owner: u32) -> Outcome<()> {
    for handle in op.session.handles.streams_of(owner) {
        commit_one(op, handle)?;
    }
    Ok(())
}

/// Gives the bytes of a stream to its object. The stream stays open, at its position.
pub(crate) fn commit_one(op: &mut Op<'_>, handle: u32) -> Outcome<()> {
    let blobs = op.env.store.blobs();
    let Some(Object::Stream(stream)) = op.session.handles.object_mut(handle) else {
        return Ok(());
    };
    if !stream.changed {
        return Ok(());
    }
    let (owner, tag, code_page) = (stream.owner, stream.tag, stream.code_page);
    let field = match std::mem::replace(&mut stream.data, Data::Memory(Vec::new())) {
        Data::Memory(bytes) => short_field(&mut stream.data, bytes, tag.ty()),
        Data::Scratch(scratch) if scratch.len() <= FIELD_LEN_MAX as u64 => {
            let bytes = read_scratch(&scratch, 0, usize::MAX)?;
            short_field(&mut stream.data, bytes, tag.ty())
        }
        Data::Scratch(scratch) => {
            let blob = blobs.put_scratch(scratch)?;
            stream.data = Data::Saved(blob.clone());
            Field::Blob { ty: stored_type(tag.ty()), blob }
        }
        Data::Saved(blob) => {
            stream.data = Data::Saved(blob.clone());
            Field::Blob { ty: stored_type(tag.ty()), blob }
        }
    };
    stream.changed = false;
    let field =
        if tag.ty() == PropertyType::STRING_8 { wide(field, blobs, code_page)? } else { field };
    property::put_field(op, owner, tag, field)
}

/// 8-bit text as UTF-16, which is how text is kept.
fn wide(field: Field, blobs: &tradepost_store::Blobs, code_page: u32) -> Outcome<Field> {
    let Value::String8(bytes) = field.read(blobs, CONVERTED_LEN_MAX)? else { return Ok(field) };
    let bytes = code_page::decode(&bytes, code_page).to_le_bytes();
    if bytes.len() > FIELD_LEN_MAX {
        return Ok(Field::Blob { ty: PropertyType::STRING, blob: blobs.put_out(&bytes)? });
    }
    Ok(Field::Value(value_of_bytes(bytes, PropertyType::STRING)))
}

fn short_field(data: &mut Data, bytes: Vec<u8>, ty: PropertyType) -> Field {
    *data = Data::Memory(bytes.clone());
    Field::Value(value_of_bytes(bytes, ty))
}

/// Bytes opened as an object are binary where they lie.
fn stored_type(ty: PropertyType) -> PropertyType {
    if ty == PropertyType::OBJECT { PropertyType::BINARY } else { ty }
}
