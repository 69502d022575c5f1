//! Setting and deleting properties, [MS-OXCPRPT] 3.2.5.4 and 3.2.5.5.

use tradepost_mapi::{
    ErrorCode, Properties, PropertyProblem, PropertyTag, PropertyType, TaggedValue, Value, tags,
};
use tradepost_proto::rop::property::{
    delete_properties, delete_properties_no_replicate, set_properties, set_properties_no_replicate,
};
use tradepost_store::{Field, Rights};

use super::code_page;
use crate::access;
use crate::environment;
use crate::error::Outcome;
use crate::message::set_property;
use crate::object::{FolderObject, Object};
use crate::op::Op;
use crate::stream;
use crate::values::{attachment, folder, message, reading, store};

/// The first number of a named property.
const NAMED_FIRST: u16 = 0x8000;
/// LIMIT: the longest value that a stream gives to a folder or mailbox, whose properties stand in
/// one record.
const FOLDER_VALUE_LEN_MAX: u64 = 256 << 10;

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
    let handle = begin(op, index)?;
    let page = code_page(op, index)?;
    let nameless = nameless(op, index, values.iter().map(|tagged| tagged.tag.id()))?;
    let mut problems = Vec::new();
    let mut accepted = Properties::new();
    for (at, tagged) in values.iter().enumerate() {
        if nameless.contains(&tagged.tag.id()) {
            problems.push(problem(at, tagged.tag, ErrorCode::INVALID_PARAMETER));
            continue;
        }
        match check(op, index, tagged.tag).and_then(|()| check_value(op, index, tagged)) {
            Ok(()) if is_disregarded(op.object(index)?, tagged.tag) => {}
            Ok(()) => accepted.set(tagged.tag, unicode(tagged.value.clone(), page)),
            Err(error) => problems.push(problem(at, tagged.tag, error)),
        }
    }
    put(op, handle, accepted, &[])?;
    if let Some(object) = op.session.handles.object_mut(handle) {
        spoil(object, &problems);
    }
    Ok(problems)
}

/// EXCHANGE: [MS-OXCMSG] 2.2.3.15 and 3.2.5.3: since 2010 saving fails after somebody said one of
/// these. Whoever says one is told of the problem at once, too.
fn spoil(object: &mut Object, problems: &[PropertyProblem]) {
    const OF_MESSAGES: [u16; 7] = [
        tags::MESSAGE_SIZE.id(),
        tags::ACCESS.id(),
        tags::ACCESS_LEVEL.id(),
        tags::OBJECT_TYPE.id(),
        tags::RECORD_KEY.id(),
        tags::MESSAGE_STATUS.id(),
        tags::HAS_ATTACHMENTS.id(),
    ];
    let among = |ids: &[u16]| problems.iter().any(|problem| ids.contains(&problem.tag.id()));
    match object {
        Object::Message(message) => message.pending.spoilt |= among(&OF_MESSAGES),
        Object::Attachment(attachment) => attachment.spoilt |= among(&[tags::ATTACH_SIZE.id()]),
        _ => {}
    }
}

/// The object that is to be changed. What streams have written to it comes first, so that it does not
/// come back later.
fn begin(op: &mut Op<'_>, index: u8) -> Outcome<u32> {
    let handle = op.handle(index)?;
    if matches!(op.object(index)?, Object::Table(_) | Object::Stream(_) | Object::Download(_)) {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    stream::commit_all(op, handle)?;
    Ok(handle)
}

/// The numbers that belong to no name: a value kept under one would be that of whatever name gets
/// the number later.
fn nameless(op: &mut Op<'_>, index: u8, ids: impl Iterator<Item = u16>) -> Outcome<Vec<u16>> {
    let ids: Vec<u16> = ids.filter(|id| *id >= NAMED_FIRST).collect();
    if ids.is_empty() {
        return Ok(ids);
    }
    let names = op.mailbox(index)?.read(|view| view.property_names(&ids))?;
    Ok(ids.into_iter().zip(names).filter(|(_, name)| name.is_none()).map(|(id, _)| id).collect())
}

/// [MS-OXCPRPT] 2.2.1: when a folder was made and changed only the server says. Clients that copy
/// folders say it all the same; they are told of no problem, and the value stays.
fn is_disregarded(object: &Object, tag: PropertyTag) -> bool {
    const TIMES: [u16; 2] = [tags::CREATION_TIME.id(), tags::LAST_MODIFICATION_TIME.id()];
    matches!(object, Object::Folder(_)) && TIMES.contains(&tag.id())
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
    let handle = begin(op, index)?;
    let mut problems = Vec::new();
    let mut accepted = Vec::new();
    for (at, tag) in tags.iter().enumerate() {
        match check(op, index, *tag) {
            Ok(()) => accepted.push(*tag),
            Err(_) if store::is_deletable(*tag) && is_logon(op, index) => accepted.push(*tag),
            Err(error) => problems.push(problem(at, *tag, error)),
        }
    }
    put(op, handle, Properties::new(), &accepted)?;
    Ok(problems)
}

fn is_logon(op: &mut Op<'_>, index: u8) -> bool {
    matches!(op.object(index), Ok(Object::Logon(_)))
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

/// [MS-OXCMSG] 2.2.1.60.5 and 2.2.1.60.8: folders have none of these.
const DATES_OF_MESSAGES: [u16; 2] = [tags::RETENTION_DATE.id(), tags::ARCHIVE_DATE.id()];

/// Whether a client may change a property of the object at an index.
fn check(op: &mut Op<'_>, index: u8, tag: PropertyTag) -> Result<(), ErrorCode> {
    if matches!(tag.ty(), PropertyType::OBJECT | PropertyType::ERROR_CODE | PropertyType::NULL) {
        return Err(ErrorCode::NOT_SUPPORTED);
    }
    // Instances are of table columns; the first and the last number are no property's.
    if tag.ty().is_instance() || [0x0000, 0xFFFF].contains(&tag.id()) {
        return Err(ErrorCode::INVALID_PARAMETER);
    }
    if DATES_OF_MESSAGES.contains(&tag.id()) && matches!(op.object(index), Ok(Object::Folder(_))) {
        return Err(ErrorCode::NOT_SUPPORTED);
    }
    check_computed(op, index, tag).map_err(|refusal| refusal.code())
}

fn check_computed(op: &mut Op<'_>, index: u8, tag: PropertyTag) -> Outcome<()> {
    let read_only = match op.object(index)? {
        Object::Logon(_) if store::is_denied(tag) => return Err(ErrorCode::ACCESS_DENIED.into()),
        Object::Logon(_) => store::is_read_only(tag),
        Object::Folder(_) => folder::is_read_only(tag),
        Object::Message(_) => message::is_read_only(tag),
        Object::Attachment(_) => attachment::is_read_only(tag),
        Object::Table(_) | Object::Stream(_) | Object::Download(_) => {
            return Err(ErrorCode::NOT_SUPPORTED.into());
        }
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
            access::require_store(&logon.mailbox)?;
            environment::write(&logon.mailbox, now, |t| t.set_mailbox_properties(set, remove))?;
        }
        Some(Object::Folder(FolderObject { mailbox, id })) => {
            access::require(mailbox, *id, Rights::OWNER)?;
            environment::write(mailbox, now, |t| t.change_folder(*id, set, remove))?;
        }
        Some(Object::Message(object)) => {
            object.forms.forget();
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
        Some(_) => return Err(ErrorCode::NOT_SUPPORTED.into()),
        None => return Err(ErrorCode::OBJECT_DELETED.into()),
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
    let blobs = op.env.store.blobs();
    match op.session.handles.object_mut(handle) {
        Some(Object::Message(object)) => set_property(object, tag, field),
        Some(Object::Attachment(object)) => object.attachment.properties.set(tag, field),
        Some(Object::Logon(_) | Object::Folder(_)) => {
            let value = field.read(blobs, FOLDER_VALUE_LEN_MAX)?;
            return put(op, handle, std::iter::once((tag, value)).collect(), &[]);
        }
        _ => return Err(ErrorCode::OBJECT_DELETED.into()),
    }
    Ok(())
}
