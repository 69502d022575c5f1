//! [MS-OXCPRPT] 3.2.5.6, 3.2.5.9 and 3.2.5.10: properties with names.

use tradepost_mapi::{
    ErrorCode, Guid, NameKind, PropertyName, PropertyTag, PropertyType, guids, tags,
};
use tradepost_proto::rop::NameOrNone;
use tradepost_proto::rop::property::{
    get_names_from_property_ids, get_property_ids_from_names, query_named_properties,
};
use tradepost_store::PROPERTY_NAMES_MAX;
use tradepost_wire::Flagged;

use crate::support::*;

const SET: Guid = Guid([0x42; 16]);
/// QueryFlags.
const NO_STRINGS: u8 = 1;
const NO_IDS: u8 = 2;

fn ids_from(names: &[PropertyName], create: bool) -> get_property_ids_from_names::Request {
    let flags = if create { 2 } else { 0 };
    let property_names = names.to_vec().into();
    get_property_ids_from_names::Request { logon_id: 0, input: 0, flags, property_names }
}

fn names_of(ids: &[u16]) -> get_names_from_property_ids::Request {
    let property_ids = ids.to_vec().into();
    get_names_from_property_ids::Request { logon_id: 0, input: 0, property_ids }
}

fn query(query_flags: u8, guid: Option<Guid>) -> query_named_properties::Request {
    let property_guid = Flagged(guid);
    query_named_properties::Request { logon_id: 0, input: 0, query_flags, property_guid }
}

/// The numbers of names, asked of an object or the logon.
fn ids(desk: &mut Desk, on: Option<u32>, names: &[PropertyName], create: bool) -> Vec<u16> {
    let handle = on.unwrap_or(desk.logon);
    desk.ask(handle, ids_from(names, create)).unwrap().property_ids.to_vec()
}

fn names(desk: &mut Desk, ids: &[u16]) -> Vec<NameOrNone> {
    desk.ask(desk.logon, names_of(ids)).unwrap().property_names.to_vec()
}

fn asked(desk: &mut Desk, on: u32, flags: u8, guid: Option<Guid>) -> Vec<(u16, PropertyName)> {
    desk.ask(on, query(flags, guid)).unwrap().ids_and_names.0
}

#[test]
fn a_name_gets_a_number_when_that_is_wanted_and_keeps_it() {
    let mut desk = Desk::new();
    let list = [PropertyName::string(SET, "Colour"), PropertyName::lid(SET, 0x8501)];
    // [MS-OXCPRPT] R220, R226, R532, R62801
    assert_eq!(ids(&mut desk, None, &list, false), [0, 0]);
    let given = ids(&mut desk, None, &list, true);
    // [MS-OXCPRPT] R198, R628, R533, R534, R535, R238, R41405
    assert!(given.iter().all(|id| (0x8001..0xFFFF).contains(id)) && given[0] != given[1]);
    let mut other = desk.beside();
    let inbox = other.inbox();
    // [MS-OXCPRPT] R52502, R216, R21801, R530, R531, R41404
    assert_eq!(ids(&mut other, Some(inbox), &list, false), given);
    let told = names(&mut other, &[given[1], given[0]]);
    let expected = [list[1].clone(), list[0].clone()].map(NameOrNone::Named);
    // [MS-OXCPRPT] R230, R521, R51802, R249, R25001
    assert_eq!(told, expected);
    let upper = [PropertyName::string(SET, "COLOUR"), list[1].clone()];
    // [MS-OXCPRPT] R222
    assert_eq!(ids(&mut desk, None, &upper, false), [0, given[1]]);
}

#[test]
fn numbers_are_asked_of_every_kind_of_object() {
    let mut desk = Desk::new();
    let list = [PropertyName::lid(SET, 1)];
    let given = ids(&mut desk, None, &list, true);
    let message = desk.draft(desk.inbox_id());
    let (attachment, _) = desk.attach(message);
    let folder = desk.inbox();
    for on in [message, attachment, folder, desk.logon] {
        // [MS-OXCPRPT] R20701, R20702, R20703, R20704
        assert_eq!(ids(&mut desk, Some(on), &list, false), given);
        let told = desk.ask(on, names_of(&given)).unwrap().property_names.to_vec();
        // [MS-OXCPRPT] R23701, R23702, R23703, R23704
        assert_eq!(told, [NameOrNone::Named(list[0].clone())]);
    }
    let stream = desk.stream(message, tags::BODY, STREAM_CREATE).unwrap();
    let table = desk.contents(folder);
    let wrong = ErrorCode::NOT_SUPPORTED;
    for on in [stream, table] {
        assert_eq!(desk.ask(on, ids_from(&[], false)).unwrap_err(), wrong);
        assert_eq!(desk.ask(on, names_of(&given)).unwrap_err(), wrong);
        assert_eq!(desk.ask(on, query(0, None)).unwrap_err(), wrong);
    }
}

#[test]
fn plain_numbers_are_names_in_mapi_and_unknown_ones_have_none() {
    let mut desk = Desk::new();
    let told = names(&mut desk, &[0x0037, 0xFFF0]);
    let plain = PropertyName::lid(guids::PS_MAPI, 0x37);
    // [MS-OXCPRPT] R518, R519, R520, R523, R524
    assert_eq!(told, [NameOrNone::Named(plain.clone()), NameOrNone::None]);
    // [MS-OXCPRPT] R642
    assert_eq!(ids(&mut desk, None, &[plain], false), [0x37]);
    let text = [PropertyName::string(guids::PS_MAPI, "Subject")];
    // [MS-OXCPRPT] R225
    assert_eq!(ids(&mut desk, None, &text, true), [0]);
}

#[test]
fn without_names_all_numbers_are_told_and_header_names_are_lower_case() {
    let mut desk = Desk::new();
    let header = |name| PropertyName::string(guids::PS_INTERNET_HEADERS, name);
    let given = ids(&mut desk, None, &[header("X-Mailer"), header("X-Other")], true);
    // [MS-OXCPRPT] R529
    assert_eq!(ids(&mut desk, None, &[header("x-MAILER")], false), given[..1]);
    let lower = [header("x-mailer"), header("x-other")].map(NameOrNone::Named);
    assert_eq!(names(&mut desk, &given), lower);
    // [MS-OXCPRPT] R213, R217, R526
    assert_eq!(ids(&mut desk, None, &[], false), given);
}

#[test]
fn the_named_properties_of_an_object_are_filtered() {
    let mut desk = Desk::new();
    let list = [
        PropertyName::string(SET, "Colour"),
        PropertyName::lid(SET, 7),
        PropertyName::lid(Guid([1; 16]), 7),
        PropertyName::lid(SET, 8),
    ];
    let given = ids(&mut desk, None, &list, true);
    let message = desk.draft(desk.inbox_id());
    let (attachment, _) = desk.attach(message);
    let (folder, _) = desk.place("F");
    for on in [message, attachment, folder] {
        for id in &given[..3] {
            let tag = PropertyTag::new(*id, PropertyType::STRING);
            assert_eq!(desk.set(on, &[(tag, text("x"))]), Ok(vec![]));
        }
        for (query_flags, guid, places) in [
            (0, None, vec![0, 1, 2]),
            (NO_STRINGS, None, vec![1, 2]),
            (NO_IDS, None, vec![0]),
            (0xFC, Some(SET), vec![0, 1]),
            (0xFC | NO_IDS, None, vec![0]),
            (NO_STRINGS | NO_IDS, None, vec![]),
        ] {
            let told = asked(&mut desk, on, query_flags, guid);
            let expected: Vec<_> = places.iter().map(|n| (given[*n], list[*n].clone())).collect();
            // [MS-OXCPRPT] R125, R12901, R12902, R12903, R132, R134, R138, R49502
            // [MS-OXCPRPT] R495, R876, R877, R878, R87801, R87802, R14203, R143, R145
            assert_eq!(told, expected, "{query_flags}");
        }
    }
    let logon = desk.logon;
    let told = asked(&mut desk, logon, 0, None);
    let all: Vec<_> = given.into_iter().zip(list).collect();
    // [MS-OXCPRPT] R126, R12904
    assert_eq!(told, all);
    let told = asked(&mut desk, logon, NO_STRINGS, Some(SET));
    assert!(told.iter().all(|(_, n)| n.set == SET && matches!(n.kind, NameKind::Lid(_))));
    assert_eq!(told.len(), 2);
    let id = desk.save(message, KEEP_READ).unwrap();
    let inbox = desk.inbox_id();
    let body = desk.open(desk.logon, open_message(inbox, id, READ_ONLY)).unwrap().1;
    assert!(body.message.has_named_properties);
}

#[test]
fn a_mailbox_has_so_many_numbers_and_no_more() {
    let mut desk = Desk::new();
    let all: Vec<_> =
        (0..u32::from(PROPERTY_NAMES_MAX)).map(|n| PropertyName::lid(SET, n)).collect();
    let mailbox = desk.store.mailbox(desk.session.user().mailbox).unwrap();
    mailbox.write(desk.now, |t| t.create_property_ids(&all[1..])).unwrap();
    let last = [all[0].clone()];
    let two = [PropertyName::lid(SET, 0x0001_0000), last[0].clone()];
    let told = desk.ask(desk.logon, ids_from(&two, true)).unwrap_err();
    // [MS-OXCPRPT] R53501, R53502, R229, R228
    assert_eq!(told, ErrorCode::OUT_OF_MEMORY);
    assert_eq!(ids(&mut desk, None, &two, false), [0, 0]);
    assert_eq!(ids(&mut desk, None, &last, true), [0x8000 + PROPERTY_NAMES_MAX]);
    let told = desk.ask(desk.logon, ids_from(&two, true)).unwrap_err();
    assert_eq!(told, ErrorCode::OUT_OF_MEMORY);
    assert_eq!(ids(&mut desk, None, &all[1..3], true), [0x8001, 0x8002]);
}

#[test]
fn visitors_of_a_public_store_leave_half_of_its_numbers() {
    let (mut desk, _) = Desk::with_public_folders();
    let public = desk.store.public_store().unwrap().unwrap().mailbox().unwrap();
    let half: Vec<_> =
        (0..u32::from(PROPERTY_NAMES_MAX / 2)).map(|n| PropertyName::lid(SET, n)).collect();
    let mailbox = desk.store.mailbox(public).unwrap();
    mailbox.write(desk.now, |t| t.create_property_ids(&half)).unwrap();
    let more = [PropertyName::lid(SET, 0x0001_0000)];
    desk.visit(0);
    let told = desk.ask(desk.logon, ids_from(&more, true)).unwrap_err();
    assert_eq!(told, ErrorCode::OUT_OF_MEMORY);
    assert_eq!(ids(&mut desk, None, &half[..1], true), [0x8001], "what is there is told");
    promote(&desk.store, "alice@example.test");
    desk.visit(AS_ADMINISTRATOR);
    assert_eq!(ids(&mut desk, None, &more, true), [0x8001 + PROPERTY_NAMES_MAX / 2]);
}
