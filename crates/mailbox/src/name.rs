//! Named properties, [MS-OXCPRPT] 3.2.5.9 and 3.2.5.10.

use tradepost_mapi::{ErrorCode, NameKind, PropertyName, guids};
use tradepost_proto::rop::property::{
    get_names_from_property_ids, get_property_ids_from_names, query_named_properties,
};
use tradepost_proto::rop::{IdsAndNames, NameOrNone, OnSuccess};
use tradepost_store::Mailbox;

use crate::error::Outcome;
use crate::object::Object;
use crate::op::Op;
use crate::property;

/// The flag that makes numbers for unknown names.
const CREATE: u8 = 0x02;

/// The mailbox whose names an operation is about: that of a logon, folder, message or attachment.
fn named(op: &mut Op<'_>, index: u8) -> Outcome<Mailbox> {
    match op.object(index)? {
        Object::Table(_) | Object::Stream(_) | Object::Download(_) => {
            Err(ErrorCode::NOT_SUPPORTED.into())
        }
        _ => op.mailbox(index),
    }
}

/// RopGetPropertyIdsFromNames. Without names: every name that the store knows.
pub(crate) fn ids_from_names(
    op: &mut Op<'_>,
    r: &get_property_ids_from_names::Request,
) -> Outcome<OnSuccess<get_property_ids_from_names::SuccessOrWarning>> {
    let mailbox = named(op, r.input)?;
    let names: &[PropertyName] = &r.property_names;
    let known = if names.is_empty() {
        let all = mailbox.read(|view| view.all_names())?;
        all.into_iter().map(|(id, _)| Some(id)).collect()
    } else {
        mailbox.read(|view| view.property_ids(names))?
    };
    let complete = known.iter().all(Option::is_some);
    let ids = if complete || r.flags & CREATE == 0 {
        known.into_iter().map(Option::unwrap_or_default).collect()
    } else {
        match op.write(&mailbox, |t| t.create_property_ids(names)) {
            Ok(ids) => ids,
            Err(refusal) if refusal.code() == ErrorCode::TOO_BIG => {
                // [MS-OXCPRPT] 3.2.5.10.
                return Err(ErrorCode::OUT_OF_MEMORY.into());
            }
            Err(refusal) => return Err(refusal),
        }
    };
    // EXCHANGE: a name without a number is told by the number 0 in an answer that succeeds; clients
    // take any other return value for a failure without a body.
    let body = get_property_ids_from_names::SuccessOrWarning { property_ids: ids.into() };
    Ok(OnSuccess::success(body))
}

/// RopGetNamesFromPropertyIds.
pub(crate) fn names_from_ids(
    op: &mut Op<'_>,
    r: &get_names_from_property_ids::Request,
) -> Outcome<OnSuccess<get_names_from_property_ids::SuccessOrWarning>> {
    let mailbox = named(op, r.input)?;
    let names = mailbox.read(|view| view.property_names(&r.property_ids))?;
    let names: Vec<NameOrNone> = r
        .property_ids
        .iter()
        .zip(names)
        .map(|(id, name)| match name {
            Some(name) => NameOrNone::Named(name),
            // [MS-OXCPRPT] 3.2.5.10: numbers below 0x8000 are names in PS_MAPI.
            None if *id < 0x8000 => {
                NameOrNone::Named(PropertyName::lid(guids::PS_MAPI, (*id).into()))
            }
            None => NameOrNone::None,
        })
        .collect();
    let body = get_names_from_property_ids::SuccessOrWarning { property_names: names.into() };
    Ok(OnSuccess::success(body))
}

/// [MS-OXCPRPT] 2.2.9.1 QueryFlags: no names that are strings.
const NO_STRINGS: u8 = 0x01;
/// [MS-OXCPRPT] 2.2.9.1 QueryFlags: no names that are numbers.
const NO_IDS: u8 = 0x02;

/// RopQueryNamedProperties: the named properties that an object has; of a logon, all that its mailbox
/// knows.
pub(crate) fn of_object(
    op: &mut Op<'_>,
    r: &query_named_properties::Request,
) -> Outcome<OnSuccess<query_named_properties::SuccessOrWarning>> {
    let mailbox = named(op, r.input)?;
    let all = if matches!(op.object(r.input)?, Object::Logon(_)) {
        mailbox.read(|view| view.all_names())?
    } else {
        let ids: Vec<u16> = property::with_source(op, r.input, |source| {
            Ok(source.tags().into_iter().filter(|t| t.is_named()).map(|t| t.id()).collect())
        })?;
        let names = mailbox.read(|view| view.property_names(&ids))?;
        ids.into_iter().zip(names).filter_map(|(id, name)| Some((id, name?))).collect()
    };
    let wanted = |name: &PropertyName| {
        let kind = match name.kind {
            NameKind::Lid(_) => NO_IDS,
            NameKind::Name(_) => NO_STRINGS,
        };
        r.query_flags & kind == 0 && r.property_guid.0.is_none_or(|guid| guid == name.set)
    };
    let list = all.into_iter().filter(|(_, name)| wanted(name)).collect();
    let body = query_named_properties::SuccessOrWarning { ids_and_names: IdsAndNames(list) };
    Ok(OnSuccess::success(body))
}
