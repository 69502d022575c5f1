//! What clients in the field stumble over.

use tradepost_mapi::{Guid, PropertyName, PropertyTag, PropertyType, Value, named, tags};

use crate::support::*;

fn only(desk: &mut Desk, folder: u32, tags: &[PropertyTag]) -> Change {
    let request = with_tags(configure(EVERYTHING), tags);
    let mut all = desk.sync(folder, request, &Bytes::new()).changes;
    assert_eq!(all.len(), 1);
    all.remove(0)
}

#[test]
fn the_only_text_of_a_message_cannot_be_left_out() {
    let mut desk = Desk::new();
    let (plain, id) = desk.place("Plain");
    desk.post_with(id, &[(tags::BODY, text("words"))]);
    let change = only(&mut desk, plain, &[tags::BODY]);
    assert_eq!(change.text(tags::BODY).as_deref(), Some("words"));
    let (both, id) = desk.place("Both");
    let html = (tags::HTML, Value::Binary(b"<p>words".to_vec()));
    desk.post_with(id, &[(tags::BODY, text("words")), html]);
    let change = only(&mut desk, both, &[tags::BODY]);
    assert_eq!(change.text(tags::BODY), None);
    assert!(find(&change.properties, tags::HTML).is_some());
}

#[test]
fn a_preview_is_never_told() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    desk.post_with(id, &[(tags::PREVIEW, text("shown for a text"))]);
    assert_eq!(find(&only(&mut desk, folder, &[]).properties, tags::PREVIEW), None);
}

#[test]
fn a_report_has_no_recipients() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let message = desk.draft(id);
    desk.set(message, &[(tags::MESSAGE_CLASS, text("REPORT.IPM.Note.NDR"))]).unwrap();
    desk.ask(message, modify_recipients(vec![recipient(0, 1, "Bob", "bob@example.test")])).unwrap();
    desk.save(message, KEEP_READ).unwrap();
    let change = only(&mut desk, folder, &[]);
    assert!(change.recipients.is_empty());
    assert_eq!(change.directives[0], tags::MESSAGE_RECIPIENTS);
}

#[test]
fn a_list_without_elements_is_not_told() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let tag = PropertyTag::new(0x3A58, PropertyType::MULTIPLE_STRING);
    desk.post_with(id, &[(tag, Value::MultipleString(Vec::new()))]);
    assert_eq!(find(&only(&mut desk, folder, &[]).properties, tag), None);
}

#[test]
fn the_size_of_a_message_stands_in_the_header_alone() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    desk.post(id, "x");
    assert_eq!(find(&only(&mut desk, folder, &[]).properties, tags::MESSAGE_SIZE), None);
}

#[test]
fn whether_the_rich_text_is_in_step_is_always_told() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    desk.post_with(id, &[(tags::BODY, text("words"))]);
    let change = only(&mut desk, folder, &[]);
    assert!(find(&change.properties, tags::RTF_IN_SYNC).is_some());
}

#[test]
fn an_appointment_says_whether_it_recurs() {
    let mut desk = Desk::new();
    let name: PropertyName = named::PID_LID_RECURRING.into();
    let recurs = |change: &Change| {
        let found = change.properties.iter().filter(|(p, _)| p.name.as_ref() == Some(&name));
        found.map(|(_, value)| value.clone()).collect::<Vec<_>>()
    };
    let class = (tags::MESSAGE_CLASS, text("IPM.Appointment"));
    let (folder, id) = desk.place("Silent");
    desk.post_with(id, std::slice::from_ref(&class));
    assert_eq!(recurs(&only(&mut desk, folder, &[])), [Value::Boolean(false)]);
    let (folder, id) = desk.place("Telling");
    let tag = PropertyTag::new(desk.number_of(&name), PropertyType::BOOLEAN);
    desk.post_with(id, &[class, (tag, Value::Boolean(true))]);
    assert_eq!(recurs(&only(&mut desk, folder, &[])), [Value::Boolean(true)]);
    let (folder, id) = desk.place("Other");
    desk.post(id, "no appointment");
    assert_eq!(recurs(&only(&mut desk, folder, &[])), []);
}

#[test]
fn every_message_has_a_change_key_and_a_list_of_predecessors() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    desk.post(id, "x");
    let change = only(&mut desk, folder, &[]);
    let key = find(&change.header, tags::CHANGE_KEY).unwrap().binary().unwrap().to_vec();
    let list = find(&change.header, tags::PREDECESSOR_CHANGE_LIST).unwrap().binary().unwrap();
    let list = tradepost_transfer::ChangeList::from_bytes(list).unwrap();
    assert!(list.includes(&tradepost_transfer::Xid::from_bytes(&key).unwrap()));
    assert_ne!(list.xids().next().unwrap().namespace, Guid::NIL);
}
