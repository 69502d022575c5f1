//! The bytes of one property, [MS-OXCPRPT] 3.2.5.11 to 3.2.5.24.
//!
//! A stream has the bytes as they were when it was opened. What is written stays with it until the
//! object is asked for the property or saved, for folders until it is committed or released. Clones
//! share the bytes and have places of their own.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tradepost_mapi::{ErrorCode, PropertyTag, PropertyType, Value, code_page};
use tradepost_proto::rop::stream::commit_stream;
use tradepost_store::{Blob, Blobs, FIELD_LEN_MAX, Field, Scratch, Store};

use crate::error::Outcome;
use crate::object::Object;
use crate::op::Op;
use crate::property;
use crate::values::reading::value_of_bytes;

mod open;
mod place;
mod transfer;

pub(crate) use open::{CREATE, clone, open};
pub(crate) use place::{seek, set_size, size};
pub(crate) use transfer::{copy, read, write, write_and_commit, write_extended};

/// LIMIT: the longest text in a stream that is converted to another code page as a whole.
const CONVERTED_LEN_MAX: u64 = 16 << 20;

/// An open stream.
pub(crate) struct Stream {
    /// The handle of the object whose property it is.
    pub owner: u32,
    /// The bytes, which clones share.
    body: Arc<Mutex<Body>>,
    position: u64,
    writable: bool,
}

/// The bytes of a stream, and what is to become of them.
struct Body {
    /// The property, in the type that the stream was opened with.
    tag: PropertyTag,
    /// The code page of its bytes, where they are 8-bit text.
    code_page: u32,
    data: Data,
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
    fn body(&self) -> MutexGuard<'_, Body> {
        lock(&self.body)
    }

    fn len(&self) -> u64 {
        self.body().data.len()
    }

    pub(crate) fn is_writable(&self) -> bool {
        self.writable
    }

    /// Whether there are bytes that the object does not know yet.
    pub(crate) fn is_changed(&self) -> bool {
        self.body().changed
    }

    /// Whether the bytes can be written without copying a long value first.
    pub(crate) fn is_at_hand(&self) -> bool {
        match &self.body().data {
            Data::Memory(bytes) => bytes.len() <= FIELD_LEN_MAX,
            Data::Saved(_) => false,
            Data::Scratch(_) => true,
        }
    }

    fn check_writable(&self) -> Outcome<()> {
        if self.writable { Ok(()) } else { Err(ErrorCode::STORAGE_ACCESS_DENIED.into()) }
    }
}

/// A session runs alone, so nobody waits here; a panic that was caught leaves whole bytes.
fn lock(body: &Mutex<Body>) -> MutexGuard<'_, Body> {
    body.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Body {
    /// The bytes where they can be written. Saved ones are copied, never written in place.
    fn scratch(&mut self, store: &Store) -> Outcome<&mut Scratch> {
        let made = match &self.data {
            Data::Scratch(_) => None,
            Data::Memory(bytes) => {
                let mut scratch = store.scratch()?;
                scratch.append(bytes)?;
                Some(scratch)
            }
            Data::Saved(blob) => Some(store.blobs().copy_to_scratch(blob)?),
        };
        if let Some(scratch) = made {
            self.data = Data::Scratch(scratch);
        }
        match &mut self.data {
            Data::Scratch(scratch) => Ok(scratch),
            // It was put there above.
            Data::Memory(_) | Data::Saved(_) => Err(ErrorCode::CALL_FAILED.into()),
        }
    }

    /// What the object keeps of it: the bytes as the value of the property.
    fn field(&mut self, blobs: &Blobs) -> Outcome<Field> {
        let ty = self.tag.ty();
        let field = match std::mem::replace(&mut self.data, Data::Memory(Vec::new())) {
            Data::Memory(bytes) => self.short(bytes),
            Data::Scratch(scratch) if scratch.len() <= FIELD_LEN_MAX as u64 => {
                let bytes = read_scratch(&scratch, 0, usize::MAX)?;
                self.short(bytes)
            }
            Data::Scratch(scratch) => {
                let blob = blobs.put_scratch(scratch)?;
                self.data = Data::Saved(blob.clone());
                Field::Blob { ty: stored_type(ty), blob }
            }
            Data::Saved(blob) => {
                self.data = Data::Saved(blob.clone());
                Field::Blob { ty: stored_type(ty), blob }
            }
        };
        if ty == PropertyType::STRING_8 { wide(field, blobs, self.code_page) } else { Ok(field) }
    }

    fn short(&mut self, bytes: Vec<u8>) -> Field {
        self.data = Data::Memory(bytes.clone());
        Field::Value(value_of_bytes(bytes, self.tag.ty()))
    }
}

impl Data {
    fn len(&self) -> u64 {
        match self {
            Self::Memory(bytes) => bytes.len() as u64,
            Self::Saved(blob) => blob.len(),
            Self::Scratch(scratch) => scratch.len(),
        }
    }

    /// At most `len_max` bytes from an offset on.
    fn read(&self, blobs: &Blobs, offset: u64, len_max: usize) -> Outcome<Vec<u8>> {
        Ok(match self {
            Self::Memory(bytes) => {
                let at = usize::try_from(offset).unwrap_or(usize::MAX).min(bytes.len());
                bytes.iter().skip(at).take(len_max).copied().collect()
            }
            Self::Saved(blob) => blobs.read_at(blob, offset, len_max)?,
            Self::Scratch(scratch) => read_scratch(scratch, offset, len_max)?,
        })
    }
}

fn read_scratch(scratch: &Scratch, offset: u64, len_max: usize) -> Outcome<Vec<u8>> {
    let left = scratch.len().saturating_sub(offset);
    let mut bytes = vec![0; usize::try_from(left).unwrap_or(usize::MAX).min(len_max)];
    let n = scratch.read_at(offset, &mut bytes)?;
    bytes.truncate(n);
    Ok(bytes)
}

/// 8-bit text as UTF-16, which is how text is kept.
fn wide(field: Field, blobs: &Blobs, code_page: u32) -> Outcome<Field> {
    let Value::String8(bytes) = field.read(blobs, CONVERTED_LEN_MAX)? else { return Ok(field) };
    let bytes = code_page::decode(&bytes, code_page).to_le_bytes();
    if bytes.len() > FIELD_LEN_MAX {
        return Ok(Field::Blob { ty: PropertyType::STRING, blob: blobs.put_out(&bytes)? });
    }
    Ok(Field::Value(value_of_bytes(bytes, PropertyType::STRING)))
}

/// Bytes opened as an object are binary where they lie.
fn stored_type(ty: PropertyType) -> PropertyType {
    if ty == PropertyType::OBJECT { PropertyType::BINARY } else { ty }
}

/// RopCommitStream.
pub(crate) fn commit(op: &mut Op<'_>, r: &commit_stream::Request) -> Outcome<()> {
    op.stream(r.input)?;
    let handle = op.handle(r.input)?;
    commit_now(op, handle)
}

/// What a commit does at once: folders keep the bytes. Messages and attachments take them when they
/// are asked for or saved, so that a long value does not go to disk with every piece.
fn commit_now(op: &mut Op<'_>, handle: u32) -> Outcome<()> {
    let owner = match op.session.handles.object(handle) {
        Some(Object::Stream(stream)) => stream.owner,
        _ => return Ok(()),
    };
    match op.session.handles.object(owner) {
        Some(Object::Message(_) | Object::Attachment(_)) => Ok(()),
        _ => commit_one(op, handle),
    }
}

/// Gives an object the bytes of every stream that is open on it, before it is read, changed or
/// saved.
pub(crate) fn commit_all(op: &mut Op<'_>, owner: u32) -> Outcome<()> {
    for handle in op.session.handles.streams_of(owner) {
        commit_one(op, handle)?;
    }
    Ok(())
}

/// Gives the bytes of a stream to its object. The stream stays open, at its position.
pub(crate) fn commit_one(op: &mut Op<'_>, handle: u32) -> Outcome<()> {
    let blobs = op.env.store.blobs();
    let Some(Object::Stream(stream)) = op.session.handles.object(handle) else {
        return Ok(());
    };
    let owner = stream.owner;
    let (tag, field) = {
        let mut body = stream.body();
        if !body.changed {
            return Ok(());
        }
        let field = body.field(blobs)?;
        body.changed = false;
        (body.tag, field)
    };
    property::put_field(op, owner, tag, field)
}
