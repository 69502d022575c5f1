//! Properties of any object, [MS-OXCPRPT] 3.2.5.1 to 3.2.5.6.

use tradepost_mapi::{
    Cell, ErrorCode, Properties, PropertyProblem, PropertyRow, PropertyTag, PropertyType,
    TaggedValue, Value, tags,
};
use tradepost_proto::rop::property::{
    delete_properties, delete_properties_no_replicate, get_properties_all, get_properties_list,
    get_properties_specific, set_properties, set_properties_no_replicate,
};
use tradepost_store::Field;
use tradepost_wire::{Rest, Writer};

use crate::error::Outcome;
use crate::message::set_property;
use crate::object::{FolderObject, Object};
use crate::op::Op;
use crate::stream;
use crate::values::folder::FolderValues;
use crate::values::source::Source;
use crate::values::store::StoreValues;
use crate::values::{attachment, folder, message, reading, store};

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
    let blobs = op.env.store.blobs();
    match op.object(index)? {
        Object::Logon(logon) => {
            let mailbox = &logon.mailbox;
            let properties = mailbox.read(|view| view.mailbox_properties())?;
            f(&StoreValues { mailbox, properties: &properties })
        }
        Object::Folder(object) => {
            let folder = object.mailbox.read(|view| view.folder(object.id))?;
            f(&FolderValues { facts: object.mailbox.facts(), folder: &folder, depth: None })
        }
        Object::Message(object) => f(&object.values(blobs)),
        Object::Attachment(object) => f(&object.values()),
        Object::Table(_) | Object::Stream(_) => Err(ErrorCode::NOT_SUPPORTED.into()),
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
pub(crate) fn get_specific(
    op: &mut Op<'_>,
    r: &get_properties_specific::Request,
) -> Outcome<get_properties_specific::Success> {
    let room = op.room.saturating_sub(ROOM_KEPT);
    let limit = value_limit(r.property_size_limit, room);
    let (store, page) = (op.env.store, code_page(op, r.input)?);
    let reading = reading::Reading { blobs: store.blobs(), code_page: page, value_len_max: limit };
    let columns: &[PropertyTag] = &r.property_tags;
    let unicode = r.want_unicode != 0;
    let cells: Vec<Cell> = with_source(op, r.input, |source| {
        let cell = |tag: &PropertyTag| {
            let tag = match source.find(*tag) {
                // [MS-OXCPRPT] 3.2.5.1: text asked for without a type comes in the kind that is
                // wanted.
                Some(found) if tag.ty() == PropertyType::UNSPECIFIED => {
                    in_kind(tag.with_type(found.ty()), unicode)
                }
                _ => *tag,
            };
            reading.cell(source, tag)
        };
        Ok(columns.iter().map(cell).collect())
    })?;
    let bytes = fitting_row(columns, cells, room).ok_or(ErrorCode::OUT_OF_MEMORY)?;
    Ok(get_properties_specific::Success { row_data: Rest(bytes) })
}

/// LIMIT: the longest value in an answer: what the client allows and the buffer holds.
fn value_limit(asked: u16, room: usize) -> usize {
    if asked == 0 { room } else { room.min(asked.into()) }
}

/// The row in its wire form, its longest values left out until it fits.
fn fitting_row(columns: &[PropertyTag], cells: Vec<Cell>, room: usize) -> Option<Vec<u8>> {
    let mut row = PropertyRow(cells);
    loop {
        let mut w = Writer::default();
        row.encode(columns, &mut w);
        if w.len() <= room {
            return w.finish().ok();
        }
        let size = |cell: &Cell| cell.as_ref().map_or(0, Value::size);
        let longest = row.0.iter_mut().max_by_key(|cell| size(cell))?;
        if size(longest) <= 4 {
            return None;
        }
        *longest = Err(ErrorCode::OUT_OF_MEMORY);
    }
}

/// RopGetPropertiesAll. EXCHANGE: a value too long for the answer stands there as an error of its
/// tag.
pub(crate) fn get_all(
    op: &mut Op<'_>,
    r: &get_properties_all::Request,
) -> Outcome<get_properties_all::Success> {
    let mut left = op.room.saturating_sub(ROOM_KEPT);
    let limit = value_limit(r.property_size_limit, left);
    let (store, page) = (op.env.store, code_page(op, r.input)?);
    let reading = reading::Reading { blobs: store.blobs(), code_page: page, value_len_max: limit };
    let unicode = r.want_unicode != 0;
    let cells: Vec<(PropertyTag, Cell)> = with_source(op, r.input, |source| {
        let list = source.tags().into_iter().filter(|tag| tag.ty() != PropertyType::OBJECT);
        Ok(list.map(|tag| in_kind(tag, unicode)).map(|t| (t, reading.cell(source, t))).collect())
    })?;
    let errors_len = cells.len() * 8;
    left = left.checked_sub(errors_len).ok_or(ErrorCode::OUT_OF_MEMORY)?;
    let mut list = Vec::with_capacity(cells.len());
    for (tag, cell) in cells {
        let value = match cell {
            Ok(value) if value.size() + 8 <= left => value,
            Ok(_) => Value::Error(ErrorCode::OUT_OF_MEMORY),
            Err(code) => Value::Error(code),
        };
        left = left.saturating_sub(value.size() + 8);
        list.push(TaggedValue::new(tag, value));
    }
    Ok(get_properties_all::Success { property_values: list.into() })
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

/// RopSetProperties.
pub(crate) fn set(
    op: &mut Op<'_>,
    r: &set_properties::Request,
) -> Outcome<set_properties::Success> {
    let problems = set_values(op, r.input, &r.property_values.0)?;
    Ok(set_properties::Success { property_problems: problems.into() })
}

/// RopSetPropertiesNoReplicate: a mailbox has one replica here, so this is the same.
pub(crate) fn set_no_replicate(
    op: &mut Op<'_>,
    r: &set_properties_no_replicate::Request,
) -> Outcome<set_properties_no_replicate::Success> {
    let problems = set_values(op, r.input, &r.property_values.0)?;
    Ok(set_properties_no_replicate::Success { property_problems: problems.into() })
}

fn set_values(op: &mut Op<'_>, index: u8, values: &[TaggedValue]) -> Outcome<Vec<PropertyProblem>> {
    let page = code_page(op, index)?;
    let handle = op.handle(index)?;
    let mut problems = Vec::new();
    let mut accepted = Properties::new();
    for (at, tagged) in values.iter().enumerate() {
        match check(op, index, tagged.tag).and_then(|()| check_value(op, index, tagged)) {
            Ok(()) => accepted.set(tagged.tag, unicode(tagged.value.clone(), page)),
            Err(error) => problems.push(problem(at, tagged.tag, error)),
        }
    }
    put(op, handle, accepted, &[])?;
    Ok(problems)
}

/// RopDeleteProperties. EXCHANGE: deleting what is not there is no problem.
pub(crate) fn delete(
    op: &mut Op<'_>,
    r: &delete_properties::Request,
) -> Outcome<delete_properties::Success> {
    let problems = delete_tags(op, r.input, &r.property_tags)?;
    Ok(delete_properties::Success { property_problems: problems.into() })
}

/// RopDeletePropertiesNoReplicate: a mailbox has one replica here, so this is the same.
pub(crate) fn delete_no_replicate(
    op: &mut Op<'_>,
    r: &delete_properties_no_replicate::Request,
) -> Outcome<delete_properties_no_replicate::Success> {
    let problems = delete_tags(op, r.input, &r.property_tags)?;
    Ok(delete_properties_no_replicate::Success { property_problems: problems.into() })
}

fn delete_tags(op: &mut Op<'_>, index: u8, tags: &[PropertyTag]) -> Outcome<Vec<PropertyProblem>> {
    let handle = op.handle(index)?;
    let mut problems = Vec::new();
    let mut accepted = Vec::new();
    for (at, tag) in tags.iter().enumerate() {
        match check(op, index, *tag) {
            Ok(()) => accepted.push(*tag),
            Err(error) => problems.push(problem(at, *tag, error)),
        }
    }
    put(op, handle, Properties::new(), &accepted)?;
    Ok(problems)
}

fn problem(at: usize, tag: PropertyTag, error: ErrorCode) -> PropertyProblem {
    PropertyProblem { index: u16::try_from(at).unwrap_or(u16::MAX), tag, error }
}

/// Text is kept as UTF-16, whatever the client writes it in.
fn unicode(value: Value, code_page: u32) -> Value {
    let ty = match value.ty() {
        PropertyType::STRING_8 => PropertyType::STRING,
        PropertyType::MULTIPLE_STRING_8 => PropertyType::MULTIPLE_STRING,
        ty => ty,
    };
    reading::convert(value, ty, code_page)
}

/// Whether a value may be that of its property: folders have names of some length.
fn check_value(op: &mut Op<'_>, index: u8, tagged: &TaggedValue) -> Result<(), ErrorCode> {
    let folder = matches!(op.object(index), Ok(Object::Folder(_)));
    if !folder || tagged.tag.id() != tags::DISPLAY_NAME.id() {
        return Ok(());
    }
    let page = code_page(op, index).map_err(|refusal| refusal.code())?;
    match unicode(tagged.value.clone(), page) {
        Value::String(name) if crate::folder::is_name(&name) => Ok(()),
        _ => Err(ErrorCode::INVALID_PARAMETER),
    }
}

/// Whether a client may change a property of the object at an index.
fn check(op: &mut Op<'_>, index: u8, tag: PropertyTag) -> Result<(), ErrorCode> {
    if matches!(tag.ty(), PropertyType::OBJECT | PropertyType::ERROR_CODE | PropertyType::NULL) {
        return Err(ErrorCode::NOT_SUPPORTED);
    }
    check_computed(op, index, tag).map_err(|refusal| refusal.code())
}

fn check_computed(op: &mut Op<'_>, index: u8, tag: PropertyTag) -> Outcome<()> {
    let read_only = match op.object(index)? {
        Object::Logon(_) => store::is_read_only(tag),
        Object::Folder(_) => folder::is_read_only(tag),
        Object::Message(_) => message::is_read_only(tag),
        Object::Attachment(_) => attachment::is_read_only(tag),
        Object::Table(_) | Object::Stream(_) => return Err(ErrorCode::NOT_SUPPORTED.into()),
    };
    if read_only { Err(ErrorCode::COMPUTED_VALUE.into()) } else { Ok(()) }
}

/// Whether a stream on a property of the object at an index may be written.
pub(crate) fn check_writable(op: &mut Op<'_>, index: u8, tag: PropertyTag) -> Outcome<()> {
    check_computed(op, index, tag)?;
    match op.object(index)? {
        Object::Message(message) if !message.writable => Err(ErrorCode::ACCESS_DENIED.into()),
        Object::Attachment(a) if !a.writable => Err(ErrorCode::ACCESS_DENIED.into()),
        _ => Ok(()),
    }
}

/// Sets and removes properties: at once for mailboxes and folders, in the working copy otherwise.
fn put(op: &mut Op<'_>, handle: u32, set: Properties, remove: &[PropertyTag]) -> Outcome<()> {
    if set.is_empty() && remove.is_empty() {
        return Ok(());
    }
    let now = op.now();
    match op.session.handles.object_mut(handle) {
        Some(Object::Logon(logon)) => {
            logon.mailbox.write(now, |t| t.set_mailbox_properties(set, remove))?;
        }
        Some(Object::Folder(FolderObject { mailbox, id })) => {
            mailbox.write(now, |t| t.change_folder(*id, set, remove))?;
        }
        Some(Object::Message(object)) => {
            for tag in remove {
                object.content.properties.remove(*tag);
            }
            for (tag, value) in set {
                set_property(object, tag, Field::Value(value));
            }
            object.changed = true;
        }
        Some(Object::Attachment(object)) => {
            for tag in remove {
                object.attachment.properties.remove(*tag);
            }
            for (tag, value) in set {
                object.attachment.properties.set(tag, Field::Value(value));
            }
        }
        _ => return Err(ErrorCode::NOT_SUPPORTED.into()),
    }
    Ok(())
}

/// Sets one property of an object to what a stream has written.
pub(crate) fn put_field(
    op: &mut Op<'_>,
    handle: u32,
    tag: PropertyTag,
    field: Field,
) -> Outcome<()> {
    let field = match field {
        Field::Value(value) => {
            let set = std::iter::once((tag, value)).collect();
            return put(op, handle, set, &[]);
        }
        field @ Field::Blob { .. } => field,
    };
    match op.session.handles.object_mut(handle) {
        Some(Object::Message(object)) => {
            set_property(object, tag, field);
        }
        Some(Object::Attachment(object)) => object.attachment.properties.set(tag, field),
        Some(Object::Logon(_) | Object::Folder(_)) => {
            // LIMIT: properties of folders and mailboxes stay within their records.
            return Err(ErrorCode::TOO_BIG.into());
        }
        _ => return Err(ErrorCode::OBJECT_DELETED.into()),
    }
    Ok(())
}
