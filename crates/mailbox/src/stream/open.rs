//! Opening streams, [MS-OXCPRPT] 3.2.5.11 and 3.2.5.24.

use std::sync::{Arc, Mutex};

use tradepost_mapi::{ErrorCode, PropertyTag, PropertyType, Text, code_page};
use tradepost_proto::rop::stream::{clone_stream, open_stream};
use tradepost_store::{Blobs, Store};

use super::{Body, CONVERTED_LEN_MAX, Data, Stream};
use crate::error::Outcome;
use crate::object::Object;
use crate::op::Op;
use crate::property;
use crate::values::reading::bytes_of_value;
use crate::values::source::Found;

/// [MS-OXCPRPT] 2.2.14.1 OpenModeFlags: the stream is read.
const READ_ONLY: u8 = 0x00;
/// [MS-OXCPRPT] 2.2.14.1 OpenModeFlags: the stream is read and written.
const READ_WRITE: u8 = 0x01;
/// [MS-OXCPRPT] 2.2.14.1 OpenModeFlags: the stream starts empty.
pub(crate) const CREATE: u8 = 0x02;
/// [MS-OXCROPS] 2.2.9.1 OpenModeFlags: the stream is written if it may be, and read otherwise.
const BEST_ACCESS: u8 = 0x03;

/// LIMIT: the longest converted text of a stream that is kept in memory, in bytes.
const MEMORY_LEN_MAX: usize = 64 << 10;

/// RopOpenStream.
pub(crate) fn open(op: &mut Op<'_>, r: &open_stream::Request) -> Outcome<open_stream::Success> {
    let owner = op.handle(r.input)?;
    check_type(op.object(r.input)?, r.property_tag.ty())?;
    if r.open_mode_flags != READ_ONLY
        && matches!(op.object(r.input)?, Object::Folder(f) if f.mailbox.facts().is_public())
    {
        // [MS-OXCPRPT] 3.2.5.11: so since Exchange 2013.
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    let may_write = |op: &mut Op<'_>| property::check_writable(op, r.input, r.property_tag);
    let writable = match r.open_mode_flags {
        READ_ONLY => false,
        READ_WRITE | CREATE => may_write(op).map(|()| true)?,
        BEST_ACCESS => may_write(op).is_ok(),
        _ => return Err(ErrorCode::INVALID_PARAMETER.into()),
    };
    let create = r.open_mode_flags == CREATE;
    let data = match present(op, r.input, r.property_tag) {
        // Whatever was there goes, of any type.
        Ok(_) if create => Data::Memory(Vec::new()),
        Err(refusal) if create && refusal.code() != ErrorCode::CALL_FAILED => {
            Data::Memory(Vec::new())
        }
        Ok(Some(data)) => data,
        Ok(None) => return Err(ErrorCode::NOT_FOUND.into()),
        Err(refusal) => return Err(refusal),
    };
    let code_page = property::code_page(op, r.input)?;
    let body = Body { tag: r.property_tag, code_page, data, changed: create };
    let body = Arc::new(Mutex::new(body));
    let stream = Stream { owner, body, position: 0, writable };
    let stream_size = u32::try_from(stream.len()).unwrap_or(u32::MAX);
    op.open(r.output, Object::Stream(Box::new(stream)))?;
    Ok(open_stream::Success { stream_size })
}

/// Which types have streams on which objects, [MS-OXCPRPT] 2.2.14. Mailboxes have none.
fn check_type(object: &Object, ty: PropertyType) -> Outcome<()> {
    use PropertyType as T;
    let known = match object {
        Object::Message(_) | Object::Attachment(_) => {
            matches!(ty, T::STRING | T::STRING_8 | T::BINARY | T::OBJECT)
        }
        Object::Folder(_) => ty == T::BINARY,
        Object::Logon(_) | Object::Table(_) | Object::Stream(_) | Object::Download(_) => false,
    };
    if known { Ok(()) } else { Err(ErrorCode::NOT_SUPPORTED.into()) }
}

/// What the property has now, as bytes of the type that the stream is opened with.
fn present(op: &mut Op<'_>, index: u8, tag: PropertyTag) -> Outcome<Option<Data>> {
    let store = op.env.store;
    let blobs = store.blobs();
    let page = property::code_page(op, index)?;
    property::with_source(op, index, |source| {
        if let Some(known) = source.known(tag) {
            known.too_long(usize::MAX)?;
        }
        let Some(found) = source.find(tag) else { return Ok(None) };
        let stored = found.ty();
        let data = match found {
            Found::Value(value) => {
                // Made for this, it may be long.
                converted(store, bytes_of_value(&value).ok_or(ErrorCode::NOT_SUPPORTED)?)?
            }
            Found::Blob { blob, .. } => Data::Saved(blob.clone()),
        };
        match (stored, tag.ty()) {
            (PropertyType::STRING, PropertyType::STRING_8) => {
                let text = Text::from_le_bytes(&whole(blobs, &data)?);
                Ok(Some(converted(store, code_page::encode(&text, page))?))
            }
            (PropertyType::STRING_8, PropertyType::STRING) => {
                let text = code_page::decode(&whole(blobs, &data)?, page);
                Ok(Some(converted(store, text.to_le_bytes())?))
            }
            (a, b) if a == b || b == PropertyType::OBJECT => Ok(Some(data)),
            _ => Err(ErrorCode::NOT_FOUND.into()),
        }
    })
}

/// Converted bytes, which lie on disk where they are long: an object has many streams.
fn converted(store: &Store, bytes: Vec<u8>) -> Outcome<Data> {
    if bytes.len() <= MEMORY_LEN_MAX {
        return Ok(Data::Memory(bytes));
    }
    let mut scratch = store.scratch()?;
    scratch.append(&bytes)?;
    Ok(Data::Scratch(scratch))
}

/// All the bytes of a text, to be converted.
fn whole(blobs: &Blobs, data: &Data) -> Outcome<Vec<u8>> {
    if data.len() > CONVERTED_LEN_MAX {
        return Err(ErrorCode::TOO_BIG.into());
    }
    data.read(blobs, 0, usize::MAX)
}

/// RopCloneStream: the same bytes, from the same place on, which then goes its own way.
///
/// EXCHANGE: since 2010 it is not implemented there; the document says how it works where it is.
pub(crate) fn clone(op: &mut Op<'_>, r: &clone_stream::Request) -> Outcome<()> {
    let stream = op.stream(r.input)?;
    let Stream { owner, ref body, position, writable } = *stream;
    let stream = Stream { owner, body: Arc::clone(body), position, writable };
    op.open(r.output, Object::Stream(Box::new(stream)))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_converted_text_does_not_stay_in_memory() {
        let store = Store::in_memory().expect("a store");
        let of = |len| converted(&store, vec![b'x'; len]).expect("converted");
        assert!(matches!(of(MEMORY_LEN_MAX), Data::Memory(_)));
        let long = of(MEMORY_LEN_MAX + 1);
        assert!(matches!(long, Data::Scratch(_)));
        assert_eq!(long.len(), MEMORY_LEN_MAX as u64 + 1);
    }
}
