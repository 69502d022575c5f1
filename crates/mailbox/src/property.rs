//! Properties of any object, [MS-OXCPRPT] 3.2.5.1 to 3.2.5.6.

use tradepost_mapi::{ErrorCode, PropertyTag, PropertyType, TaggedValue, Value};
use tradepost_proto::rop::property::{
    get_properties_all, get_properties_list, get_properties_specific,
};
use tradepost_wire::Rest;

use crate::access;
use crate::error::Outcome;
use crate::object::Object;
use crate::op::Op;
use crate::stream;
use crate::values::folder::{Around, FolderValues};
use crate::values::reading;
use crate::values::source::Source;
use crate::values::store::StoreValues;

mod change;
mod fitting;

pub(crate) use change::{
    check_writable, delete, delete_no_replicate, put_field, set, set_no_replicate,
};

/// Bytes of an answer besides its row or values.
const ROOM_KEPT: usize = 16;

/// Gives the properties of the object at an index to a function.
pub(crate) fn with_source<T>(
    op: &mut Op<'_>,
    index: u8,
    f: impl FnOnce(&dyn Source) -> Outcome<T>,
) -> Outcome<T> {
    if matches!(op.object(index)?, Object::Message(_) | Object::Attachment(_)) {
        // [MS-OXCPRPT] 3.2.5.13: what a stream has written is seen at once through the same handle.
        let handle = op.handle(index)?;
        stream::commit_all(op, handle)?;
    }
    let (blobs, effort) = (op.env.store.blobs(), op.session.effort.clone());
    let (user_dn, of_session) = (op.session.user.legacy_dn.clone(), op.session.code_page);
    match op.object(index)? {
        Object::Logon(logon) => {
            let mailbox = &logon.mailbox;
            let properties = mailbox.read(|view| view.mailbox_properties())?;
            let (user_dn, code_page) = (&*user_dn, of_session);
            f(&StoreValues { mailbox, properties: &properties, user_dn, code_page })
        }
        Object::Folder(object) => {
            access::require_visible(&object.mailbox, object.id)?;
            let folder = object.mailbox.read(|view| view.any_folder(object.id))?;
            let (facts, around) = (object.mailbox.facts(), Around::Mailbox(&object.mailbox));
            f(&FolderValues { facts, folder: &folder, depth: None, around })
        }
        Object::Message(object) => f(&object.values(blobs, &effort)),
        Object::Attachment(object) => f(&object.values()),
        Object::Table(_) | Object::Stream(_) | Object::Download(_) => {
            Err(ErrorCode::NOT_SUPPORTED.into())
        }
    }
}

/// The code page of 8-bit text of the object at an index.
pub(crate) fn code_page(op: &mut Op<'_>, index: u8) -> Outcome<u32> {
    let of_session = op.session.code_page;
    Ok(match op.object(index)? {
        Object::Message(message) => message.code_page,
        Object::Attachment(attachment) => attachment.code_page,
        _ => of_session,
    })
}

/// RopGetPropertiesSpecific. What does not fit is answered by NotEnoughMemory, the longest values
/// first.
///
/// EXCHANGE: PropertySizeLimit is not looked at, since 2010; values are as long as the answer has
/// room for.
pub(crate) fn get_specific(
    op: &mut Op<'_>,
    r: &get_properties_specific::Request,
) -> Outcome<get_properties_specific::Success> {
    let room = op.room.saturating_sub(ROOM_KEPT);
    let (store, page) = (op.env.store, code_page(op, r.input)?);
    let reading = reading::Reading { blobs: store.blobs(), code_page: page, value_len_max: room };
    let columns: &[PropertyTag] = &r.property_tags;
    let unicode = r.want_unicode != 0;
    let row_data = with_source(op, r.input, |source| {
        let cell = |tag: PropertyTag| {
            if tag.ty().name().is_none() {
                // Nothing has such a type, and a request has room for all of them.
                return Err(ErrorCode::NOT_FOUND);
            }
            if tag.ty() != PropertyType::UNSPECIFIED {
                return reading.cell(source, tag);
            }
            // [MS-OXCPRPT] 3.2.5.1: text asked for without a type comes in the kind that is wanted.
            let found = match source.known(tag) {
                Some(known) => known.ty,
                None => source.find(tag).ok_or(ErrorCode::NOT_FOUND)?.ty(),
            };
            reading.cell(source, in_kind(tag.with_type(found), unicode))
        };
        fitting::row(columns, room, cell).ok_or_else(|| ErrorCode::OUT_OF_MEMORY.into())
    })?;
    Ok(get_properties_specific::Success { row_data: Rest(row_data) })
}

/// RopGetPropertiesAll. EXCHANGE: a value too long for the answer stands there as an error of its
/// tag; PropertySizeLimit is not looked at.
pub(crate) fn get_all(
    op: &mut Op<'_>,
    r: &get_properties_all::Request,
) -> Outcome<get_properties_all::Success> {
    let room = op.room.saturating_sub(ROOM_KEPT);
    let (store, page) = (op.env.store, code_page(op, r.input)?);
    let reading = reading::Reading { blobs: store.blobs(), code_page: page, value_len_max: room };
    let unicode = r.want_unicode != 0;
    let list = with_source(op, r.input, |source| {
        let mut tags = source.tags();
        tags.retain(|tag| tag.ty() != PropertyType::OBJECT);
        let left = room.checked_sub(tags.len() * 8).ok_or(ErrorCode::OUT_OF_MEMORY)?;
        Ok(values_within(source, &tags, unicode, reading, left))
    })?;
    Ok(get_properties_all::Success { property_values: list.into() })
}

/// The values of properties one after the other, so that no more of them is in memory than is
/// answered.
fn values_within(
    source: &dyn Source,
    tags: &[PropertyTag],
    unicode: bool,
    reading: reading::Reading<'_>,
    mut left: usize,
) -> Vec<TaggedValue> {
    let value = |tag: &PropertyTag| {
        let tag = in_kind(*tag, unicode);
        // In a code page text takes a quarter of its length at least: what is longer cannot fit.
        let value_len_max = reading.value_len_max.min(left.saturating_mul(4));
        let value = match (reading::Reading { value_len_max, ..reading }).cell(source, tag) {
            Ok(value) if value.size() + 8 <= left => value,
            Ok(_) => Value::Error(ErrorCode::OUT_OF_MEMORY),
            Err(code) => Value::Error(code),
        };
        left = left.saturating_sub(value.size() + 8);
        TaggedValue::new(tag, value)
    };
    tags.iter().map(value).collect()
}

/// Text in the form that the client wants.
fn in_kind(tag: PropertyTag, unicode: bool) -> PropertyTag {
    match tag.ty() {
        PropertyType::STRING | PropertyType::STRING_8 if unicode => {
            tag.with_type(PropertyType::STRING)
        }
        PropertyType::STRING => tag.with_type(PropertyType::STRING_8),
        PropertyType::MULTIPLE_STRING if !unicode => tag.with_type(PropertyType::MULTIPLE_STRING_8),
        _ => tag,
    }
}

/// RopGetPropertiesList.
pub(crate) fn get_list(
    op: &mut Op<'_>,
    r: &get_properties_list::Request,
) -> Outcome<get_properties_list::Success> {
    let tags = with_source(op, r.input, |source| Ok(source.tags()))?;
    Ok(get_properties_list::Success { property_tags: tags.into() })
}
