//! Named properties inside values: in restrictions and in the actions of rules.

use tradepost_mapi::{PropertyTag, Restriction, TaggedValue, Value, Width};
use tradepost_wire::{DecodeError, Reader, Wire, Writer};

use super::{Renumber, is_named};

/// The number that no property ever has, [MS-OXCPRPT] 3.2.5.10: a restriction on a property without
/// a name stays one on a property that nothing has.
const NO_PROPERTY: u16 = 0xFFFF;

fn walk_tag(tag: &mut PropertyTag, f: &mut Renumber<'_>) {
    if is_named(tag.id()) {
        *tag = tag.with_id(f(tag.id()).unwrap_or(NO_PROPERTY));
    }
}

fn walk_tagged(tagged: &mut TaggedValue, f: &mut Renumber<'_>) {
    walk_tag(&mut tagged.tag, f);
    if let Value::Restriction(inner) = &mut tagged.value {
        walk_restriction(inner, f);
    }
}

/// Every tag in a restriction. Restrictions are read with a bounded depth.
pub(super) fn walk_restriction(restriction: &mut Restriction, f: &mut Renumber<'_>) {
    match restriction {
        Restriction::And(list) | Restriction::Or(list) => {
            for inner in list {
                walk_restriction(inner, f);
            }
        }
        Restriction::Not(inner) | Restriction::Count { restriction: inner, .. } => {
            walk_restriction(inner, f);
        }
        Restriction::Content { tag, value, .. } | Restriction::Property { tag, value, .. } => {
            walk_tag(tag, f);
            walk_tagged(value, f);
        }
        Restriction::CompareProperties { tag1, tag2, .. } => {
            walk_tag(tag1, f);
            walk_tag(tag2, f);
        }
        Restriction::BitMask { tag, .. }
        | Restriction::Size { tag, .. }
        | Restriction::Exist { tag } => walk_tag(tag, f),
        Restriction::SubObject { subobject, restriction } => {
            walk_tag(subobject, f);
            walk_restriction(restriction, f);
        }
        Restriction::Comment { values, restriction } => {
            for value in values {
                walk_tagged(value, f);
            }
            if let Some(inner) = restriction {
                walk_restriction(inner, f);
            }
        }
    }
}

/// [MS-OXORULE] 2.2.5.1.1 ActionType: the message is forwarded.
const FORWARD: u8 = 0x07;
/// [MS-OXORULE] 2.2.5.1.1 ActionType: the message is resent to another recipient.
const DELEGATE: u8 = 0x08;
/// [MS-OXORULE] 2.2.5.1.1 ActionType: a property is set.
const TAG: u8 = 0x09;

/// The actions of a standard rule, [MS-OXORULE] 2.2.5. Bytes that are none stay as they are: nobody
/// can carry them out. (Extended rules bring their names with them, 2.2.4.2.)
pub(super) fn walk_actions(bytes: &[u8], f: &mut Renumber<'_>) -> Vec<u8> {
    try_actions(bytes, f).unwrap_or_else(|| bytes.to_vec())
}

fn try_actions(bytes: &[u8], f: &mut Renumber<'_>) -> Option<Vec<u8>> {
    let mut r = Reader::new(bytes);
    let mut w = Writer::default();
    let count = u16::decode(&mut r).ok()?;
    count.encode(&mut w);
    for _ in 0..count {
        let len = u16::decode(&mut r).ok()?;
        let mut block = r.sub(len.into(), "ActionBlock").ok()?;
        let changed = action(&mut block, f).ok()?;
        u16::try_from(changed.len()).ok()?.encode(&mut w);
        w.put(&changed);
    }
    r.finish().ok()?;
    w.finish().ok()
}

fn action(r: &mut Reader<'_>, f: &mut Renumber<'_>) -> Result<Vec<u8>, DecodeError> {
    let mut w = Writer::default();
    let ty = u8::decode(r)?;
    ty.encode(&mut w);
    // ActionFlavor and ActionFlags.
    w.put(r.take(8, "ActionBlock")?);
    match ty {
        TAG => tagged(r, &mut w, f)?,
        FORWARD | DELEGATE => {
            let recipients = u16::decode(r)?;
            recipients.encode(&mut w);
            for _ in 0..recipients {
                u8::decode(r)?.encode(&mut w);
                let properties = u16::decode(r)?;
                properties.encode(&mut w);
                for _ in 0..properties {
                    tagged(r, &mut w, f)?;
                }
            }
        }
        _ => w.put(r.take(r.left(), "ActionData")?),
    }
    r.clone().finish()?;
    // What was read fits its counts when it is written again.
    Ok(w.finish().unwrap_or_default())
}

fn tagged(r: &mut Reader<'_>, w: &mut Writer, f: &mut Renumber<'_>) -> Result<(), DecodeError> {
    let mut value = TaggedValue::decode_as(r, Width::Narrow)?;
    walk_tagged(&mut value, f);
    value.encode_as(w, Width::Narrow);
    Ok(())
}
