//! [MS-OXCPRPT] 2.2: the answers about properties, byte by byte: each list behind its count.

use tradepost_mailbox::ExecuteFlags;
use tradepost_mapi::{Guid, PropertyName, PropertyTag, PropertyType, Value, tags};
use tradepost_proto::rop::Request;
use tradepost_proto::rop::attachment::get_attachment_table;
use tradepost_proto::rop::property::{
    delete_properties, delete_properties_no_replicate, get_names_from_property_ids,
    get_property_ids_from_names, query_named_properties, set_properties_no_replicate,
};
use tradepost_wire::Flagged;

use crate::support::*;

const SET: Guid = Guid([0x42; 16]);
/// One problem: index 0, PidTagEntryId, ecComputed.
const PROBLEM: &str = "0100 0000 0201ff0f 1a010480";

fn answer<R: Ask>(desk: &mut Desk, handles: &[u32], request: R) -> Vec<u8> {
    let list: [Request; 1] = [request.request()];
    desk.payloads(&list, handles, ExecuteFlags(3)).unwrap().remove(0).rops
}

/// Bytes from digits.
fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    let byte = |pair: &[char]| u8::from_str_radix(&String::from_iter(pair), 16).unwrap();
    digits.chunks(2).map(byte).collect()
}

/// An answer that succeeded, of an operation, at index 0.
fn succeeded(rop: &str, body: &str) -> Vec<u8> {
    hex(&format!("{rop} 00 00000000 {body}"))
}

#[test]
fn problems_stand_behind_their_count() {
    let mut desk = Desk::new();
    let source = desk.draft(desk.inbox_id());
    let target = desk.draft(desk.inbox_id());
    let on = [source, target];
    let property_tags = || vec![tags::ENTRY_ID].into();
    let (logon_id, input) = (0, 0);
    let set = set_properties(&[(tags::ENTRY_ID, Value::Binary(vec![1]))]);
    let property_values = set.property_values.clone();
    // [MS-OXCPRPT] R107, R10701, R108
    assert_eq!(answer(&mut desk, &on, set), succeeded("0a", PROBLEM));
    let set = set_properties_no_replicate::Request { logon_id, input, property_values };
    // [MS-OXCPRPT] R83306, R83307, R83308
    assert_eq!(answer(&mut desk, &on, set), succeeded("79", PROBLEM));
    let delete = delete_properties::Request { logon_id, input, property_tags: property_tags() };
    // [MS-OXCPRPT] R119, R11901, R120
    assert_eq!(answer(&mut desk, &on, delete), succeeded("0b", PROBLEM));
    let property_tags = property_tags();
    let delete = delete_properties_no_replicate::Request { logon_id, input, property_tags };
    // [MS-OXCPRPT] R84404, R84405, R84406, R84407
    assert_eq!(answer(&mut desk, &on, delete), succeeded("7a", PROBLEM));
    let copy = copy_properties(COPY, &[tags::ENTRY_ID]);
    // [MS-OXCPRPT] R165, R16502, R167
    assert_eq!(answer(&mut desk, &on, copy), succeeded("67", PROBLEM));
    let copy = copy_to(COPY, true, &[]);
    // [MS-OXCPRPT] R192, R19201, R193
    assert_eq!(answer(&mut desk, &on, copy), succeeded("39", "0000"));
}

#[test]
fn numbers_and_names_stand_behind_their_counts() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let on = [message];
    let (logon_id, input) = (0, 0);
    let property_names = vec![PropertyName::lid(SET, 7)].into();
    let ids = get_property_ids_from_names::Request { logon_id, input, flags: 2, property_names };
    // [MS-OXCPRPT] R215, R21502, R218
    assert_eq!(answer(&mut desk, &on, ids), succeeded("56", "0100 0180"));
    let name = format!("00 {} 07000000", "42".repeat(16));
    let property_ids = vec![0x8001, 0x8002].into();
    let names = get_names_from_property_ids::Request { logon_id, input, property_ids };
    let expected = succeeded("55", &format!("0200 {name} ff"));
    // [MS-OXCPRPT] R248, R24802, R250
    assert_eq!(answer(&mut desk, &on, names), expected);
    let tag = PropertyTag::new(0x8001, PropertyType::STRING);
    assert_eq!(desk.set(message, &[(tag, text("x"))]), Ok(vec![]));
    let property_guid = Flagged(None);
    let query = query_named_properties::Request { logon_id, input, query_flags: 0, property_guid };
    let expected = succeeded("5f", &format!("0100 0180 {name}"));
    // [MS-OXCPRPT] R141, R14101, R14201, R14202, R14301
    assert_eq!(answer(&mut desk, &on, query), expected);
}

#[test]
fn the_size_of_a_stream_has_four_bytes() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    desk.set(message, &[(tags::HTML, Value::Binary(vec![1; 300]))]).unwrap();
    let on = [message, tradepost_proto::rop::NO_HANDLE];
    let expected = hex("2b 01 00000000 2c010000");
    // [MS-OXCPRPT] R276
    assert_eq!(answer(&mut desk, &on, open_stream(tags::HTML, STREAM_READ)), expected);
}

#[test]
fn what_is_open_for_reading_says_so_and_tables_tell_what_their_rows_are() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let draft = desk.draft(inbox);
    let (part, _) = desk.attach(draft);
    assert_eq!(desk.save_attachment(part, KEEP_READ), OK);
    let id = desk.save(draft, KEEP_READ).unwrap();
    let message = desk.message(inbox, id, READ_ONLY);
    // [MS-OXCPRPT] R27
    assert_eq!(desk.value(message, tags::ACCESS_LEVEL), Ok(Value::Integer32(0)));
    let request =
        get_attachment_table::Request { logon_id: 0, input: 0, output: 1, table_flags: 0 };
    let table = desk.open(message, request).unwrap().0;
    desk.set_columns(table, &[tags::OBJECT_TYPE]);
    // [MS-OXCPRPT] R47
    assert_eq!(desk.rows(table), [[Ok(Value::Integer32(7))]]);
}
