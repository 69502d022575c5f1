//! [MS-OXCPRPT] 3.2.5.6, 3.2.5.9 and 3.2.5.10: properties with names.

use tradepost_mapi::{ErrorCode, Guid, PropertyName, PropertyTag, PropertyType, guids};
use tradepost_proto::rop::NameOrNone;
use tradepost_proto::rop::property::{
    get_names_from_property_ids, get_property_ids_from_names, query_named_properties,
};
use tradepost_wire::Flagged;

use crate::support::*;

const SET: Guid = Guid([0x42; 16]);

/// The numbers of names, asked of an object or the logon.
fn ids(desk: &mut Desk, on: Option<u32>, names: &[PropertyName], create: bool) -> Vec<u16> {
    let handle = on.unwrap_or(desk.logon);
    let flags = if create { 2 } else { 0 };
    let property_names = names.to_vec().into();
    let request =
        get_property_ids_from_names::Request { logon_id: 0, input: 0, flags, property_names };
    desk.ask(handle, request).unwrap().property_ids.to_vec()
}

fn names(desk: &mut Desk, ids: &[u16]) -> Vec<NameOrNone> {
    let property_ids = ids.to_vec().into();
    let request = get_names_from_property_ids::Request { logon_id: 0, input: 0, property_ids };
    desk.ask(desk.logon, request).unwrap().property_names.to_vec()
}

/// MS-OXCPRPT_R521, MS-OXCPRPT_R530, MS-OXCPRPT_R531, MS-OXCPRPT_R532, MS-OXCPRPT_R533.
#[test]
fn a_name_gets_a_number_when_that_is_wanted_and_keeps_it() {
    let mut desk = Desk::new();
    let list = [PropertyName::string(SET, "Colour"), PropertyName::lid(SET, 0x8501)];
    assert_eq!(ids(&mut desk, None, &list, false), [0, 0]);
    let given = ids(&mut desk, None, &list, true);
    assert!(given.iter().all(|id| (0x8000..0xFFFF).contains(id)) && given[0] != given[1]);
    let mut other = desk.beside();
    let inbox = other.inbox();
    assert_eq!(ids(&mut other, Some(inbox), &list, false), given);
    let told = names(&mut other, &[given[1], given[0]]);
    let expected = [list[1].clone(), list[0].clone()].map(NameOrNone::Named);
    assert_eq!(told, expected);
    // Case counts in a name.
    let upper = [PropertyName::string(SET, "COLOUR")];
    assert_eq!(ids(&mut desk, None, &upper, false), [0]);
}

/// MS-OXCPRPT_R518, MS-OXCPRPT_R519, MS-OXCPRPT_R520, MS-OXCPRPT_R523, MS-OXCPRPT_R524.
#[test]
fn plain_numbers_are_names_in_mapi_and_unknown_ones_have_none() {
    let mut desk = Desk::new();
    let told = names(&mut desk, &[0x0037, 0xFFF0]);
    let plain = PropertyName::lid(guids::PS_MAPI, 0x37);
    assert_eq!(told, [NameOrNone::Named(plain.clone()), NameOrNone::None]);
    assert_eq!(ids(&mut desk, None, &[plain], false), [0x37]);
}

/// MS-OXCPRPT_R526, MS-OXCPRPT_R529.
#[test]
fn without_names_all_numbers_are_told_and_header_names_are_lower_case() {
    let mut desk = Desk::new();
    let header = |name| PropertyName::string(guids::PS_INTERNET_HEADERS, name);
    let given = ids(&mut desk, None, &[header("X-Mailer")], true);
    assert_eq!(ids(&mut desk, None, &[header("x-MAILER")], false), given);
    assert_eq!(names(&mut desk, &given), [NameOrNone::Named(header("x-mailer"))]);
    assert_eq!(ids(&mut desk, None, &[], false), given);
}

/// MS-OXCPRPT_R495, MS-OXCPRPT_R876, MS-OXCPRPT_R877, MS-OXCPRPT_R878, MS-OXCPRPT_R87801.
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
    for id in &given[..3] {
        desk.set(message, &[(PropertyTag::new(*id, PropertyType::STRING), text("x"))]).unwrap();
    }
    for (query_flags, guid, places) in [
        (0, None, vec![0, 1, 2]),
        (1, None, vec![1, 2]),
        (2, None, vec![0]),
        (0xFC, Some(SET), vec![0, 1]),
        (3, None, vec![]),
    ] {
        let property_guid = Flagged(guid);
        let request =
            query_named_properties::Request { logon_id: 0, input: 0, query_flags, property_guid };
        let told = desk.ask(message, request).unwrap().ids_and_names.0;
        let expected: Vec<_> = places.iter().map(|n| (given[*n], list[*n].clone())).collect();
        assert_eq!(told, expected, "{query_flags}");
    }
    let id = desk.save(message, KEEP_READ).unwrap();
    let inbox = desk.inbox_id();
    let body = desk.open(desk.logon, open_message(inbox, id, READ_ONLY)).unwrap().1;
    assert!(body.message.has_named_properties);
}

#[test]
fn a_stream_has_no_names() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let stream = desk.stream(message, tradepost_mapi::tags::BODY, STREAM_CREATE).unwrap();
    let property_names = vec![].into();
    let request =
        get_property_ids_from_names::Request { logon_id: 0, input: 0, flags: 0, property_names };
    assert_eq!(desk.ask(stream, request).unwrap_err(), ErrorCode::NOT_SUPPORTED);
}
