//! Random work on messages, with the store closed and opened now and then, against a plain model.

use std::collections::BTreeMap;

use proptest::prelude::*;
use tradepost_mapi::{FolderId, MessageId, ModifyRecipientRow, Value, tags};
use tradepost_proto::rop::attachment::{delete_attachment, get_valid_attachments};
use tradepost_proto::rop::message::remove_all_recipients;
use tradepost_wire::Sized16;

use crate::support::*;

/// What a message is known to hold.
#[derive(Clone, Debug, Default, PartialEq)]
struct Mail {
    subject: String,
    body: Vec<u8>,
    recipients: BTreeMap<u32, String>,
    attachments: BTreeMap<u32, String>,
    read: bool,
}

/// A change of an open message.
#[derive(Clone, Debug)]
enum Change {
    Subject(String),
    Body(usize),
    Recipient(u32, Option<String>),
    NoRecipients,
    Attach(String),
    /// Made, and not saved into the message.
    AttachInVain(String),
    Detach(usize),
}

#[derive(Clone, Debug)]
enum Act {
    Create(Vec<Change>),
    Change(usize, Vec<Change>),
    /// Changed, and released without a save.
    InVain(usize, Vec<Change>),
    /// Changed through two handles; the second save is forced.
    Both(usize, Vec<Change>, Vec<Change>),
    Read(usize, bool),
    ReadAll(bool),
    Delete(usize),
    Reopen,
}

fn change() -> impl Strategy<Value = Change> {
    let word = || "[a-z]{1,6}";
    prop_oneof![
        word().prop_map(Change::Subject),
        prop_oneof![0..100_usize, 4_000..9_000_usize].prop_map(Change::Body),
        (0..5_u32, prop::option::weighted(0.7, word())).prop_map(|(n, w)| Change::Recipient(n, w)),
        Just(Change::NoRecipients),
        word().prop_map(Change::Attach),
        word().prop_map(Change::AttachInVain),
        any::<usize>().prop_map(Change::Detach),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    let changes = || prop::collection::vec(change(), 0..5);
    let which = any::<usize>;
    prop_oneof![
        4 => changes().prop_map(Act::Create),
        4 => (which(), changes()).prop_map(|(n, c)| Act::Change(n, c)),
        1 => (which(), changes()).prop_map(|(n, c)| Act::InVain(n, c)),
        1 => (which(), changes(), changes()).prop_map(|(n, a, b)| Act::Both(n, a, b)),
        2 => (which(), any::<bool>()).prop_map(|(n, read)| Act::Read(n, read)),
        1 => any::<bool>().prop_map(Act::ReadAll),
        1 => which().prop_map(Act::Delete),
        1 => Just(Act::Reopen),
    ]
}

/// The model: messages by identifier.
type Model = BTreeMap<u64, Mail>;

fn pick(model: &Model, n: usize) -> Option<MessageId> {
    let ids: Vec<u64> = model.keys().copied().collect();
    ids.get(n.checked_rem(ids.len())?).map(|id| MessageId(*id))
}

/// Changes an open message, and the model of it.
fn apply(desk: &mut Desk, message: u32, mail: &mut Mail, changes: &[Change]) {
    for change in changes {
        match change {
            Change::Subject(subject) => {
                desk.set_subject(message, subject);
                mail.subject.clone_from(subject);
            }
            Change::Body(len) => {
                let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
                mail.body = vec![b'h'; *len];
                desk.write(stream, &mail.body);
                desk.release(stream);
            }
            Change::Recipient(row_id, name) => {
                let row = match name {
                    Some(name) => recipient(*row_id, 1, name, "x@example.test"),
                    None => ModifyRecipientRow {
                        row_id: *row_id,
                        recipient_type: 1,
                        recipient_row: Sized16(None),
                    },
                };
                desk.ask(message, modify_recipients(vec![row])).unwrap();
                match name {
                    Some(name) => drop(mail.recipients.insert(*row_id, name.clone())),
                    None => drop(mail.recipients.remove(row_id)),
                }
            }
            Change::NoRecipients => {
                let all = remove_all_recipients::Request { logon_id: 0, input: 0, reserved: 0 };
                desk.ask(message, all).unwrap();
                mail.recipients.clear();
            }
            Change::Attach(name) | Change::AttachInVain(name) => {
                let (attachment, number) = desk.attach(message);
                desk.set(attachment, &[(tags::ATTACH_LONG_FILENAME, text(name))]).unwrap();
                if matches!(change, Change::Attach(_)) {
                    desk.save_attachment(attachment, KEEP_WRITE).unwrap();
                    assert_eq!(
                        mail.attachments.insert(number, name.clone()),
                        None,
                        "a number twice"
                    );
                }
                desk.release(attachment);
            }
            Change::Detach(n) => {
                let numbers: Vec<u32> = mail.attachments.keys().copied().collect();
                let Some(at) = n.checked_rem(numbers.len()) else { continue };
                let attachment_id = numbers[at];
                let request = delete_attachment::Request { logon_id: 0, input: 0, attachment_id };
                desk.ask(message, request).unwrap();
                mail.attachments.remove(&attachment_id);
            }
        }
    }
}

fn carry_out(desk: &mut Desk, folder: FolderId, model: &mut Model, act: &Act) {
    match act {
        Act::Create(changes) => {
            let message = desk.draft(folder);
            let mut mail = Mail { read: true, ..Mail::default() };
            apply(desk, message, &mut mail, changes);
            let id = desk.save(message, KEEP_WRITE).unwrap();
            desk.release(message);
            assert_eq!(model.insert(id.0, mail), None, "an identifier twice");
        }
        Act::Change(n, changes) | Act::InVain(n, changes) => {
            let Some(id) = pick(model, *n) else { return };
            let message = desk.message(folder, id, READ_WRITE);
            let mut mail = model[&id.0].clone();
            apply(desk, message, &mut mail, changes);
            if matches!(act, Act::Change(..)) {
                assert_eq!(desk.save(message, KEEP_WRITE), Ok(id));
                model.insert(id.0, mail);
            }
            desk.release(message);
        }
        Act::Both(n, first, second) => {
            let Some(id) = pick(model, *n) else { return };
            let handles = [first, second].map(|changes| {
                let message = desk.message(folder, id, READ_WRITE);
                let mut mail = model[&id.0].clone();
                apply(desk, message, &mut mail, changes);
                (message, mail)
            });
            let [(a, _), (b, mail)] = handles;
            assert_eq!(desk.save(a, KEEP_WRITE), Ok(id));
            // What has not been touched is no change that anybody could collide with.
            assert!(first.is_empty() || desk.save(b, KEEP_WRITE).is_err() || first_left_it(first));
            desk.set_subject(b, &mail.subject);
            assert_eq!(desk.save(b, FORCE), Ok(id));
            model.insert(id.0, mail);
            desk.release(a);
            desk.release(b);
        }
        Act::Read(n, read) => {
            let Some(id) = pick(model, *n) else { return };
            let message = desk.message(folder, id, READ_ONLY);
            desk.ask(message, set_read_flag(if *read { 0x01 } else { 0x05 })).unwrap();
            desk.release(message);
            model.get_mut(&id.0).unwrap().read = *read;
        }
        Act::ReadAll(read) => {
            let handle = desk.folder(folder);
            let request = tradepost_proto::rop::message::set_read_flags::Request {
                logon_id: 0,
                input: 0,
                want_asynchronous: false,
                read_flags: if *read { 0x01 } else { 0x05 },
                message_ids: Vec::new().into(),
            };
            desk.ask(handle, request).unwrap();
            desk.release(handle);
            for mail in model.values_mut() {
                mail.read = *read;
            }
        }
        Act::Delete(n) => {
            let Some(id) = pick(model, *n) else { return };
            let handle = desk.folder(folder);
            desk.delete(handle, &[id]).unwrap();
            desk.release(handle);
            model.remove(&id.0);
        }
        Act::Reopen => {}
    }
}

/// Whether changes left the message as it was: nothing that is saved.
fn first_left_it(changes: &[Change]) -> bool {
    changes.iter().all(|c| matches!(c, Change::AttachInVain(_) | Change::Detach(_)))
}

/// A message as it is opened anew.
fn seen(desk: &mut Desk, folder: FolderId, id: MessageId) -> Mail {
    let (message, body) = desk.open(desk.logon, open_message(folder, id, READ_ONLY)).unwrap();
    let subject = desk.value(message, tags::SUBJECT).map_or(String::new(), |s| text_of(&Ok(s)));
    let body_bytes = match desk.stream(message, tags::HTML, STREAM_READ) {
        Ok(stream) => desk.read_all(stream),
        Err(_) => Vec::new(),
    };
    let mut recipients = BTreeMap::new();
    if body.message.recipient_count > 0 {
        for row in desk.ask(message, read_recipients(0)).unwrap().recipient_rows.iter() {
            let fields = row.recipient_row.0.as_ref().unwrap();
            let name = fields.display_name.as_ref().unwrap().text(1252).to_string_lossy();
            recipients.insert(row.row_id, name);
        }
    }
    let request = get_valid_attachments::Request { logon_id: 0, input: 0 };
    let numbers = desk.ask(message, request).unwrap().attachment_ids.to_vec();
    let mut attachments = BTreeMap::new();
    for number in numbers {
        let attachment = desk.attachment(message, number, READ_ONLY);
        let name = text_of(&desk.value(attachment, tags::ATTACH_LONG_FILENAME));
        attachments.insert(number, name);
    }
    let read = desk.value(message, tags::READ) == Ok(Value::Boolean(true));
    let shown: Vec<&str> = recipients.values().map(String::as_str).collect();
    assert_eq!(desk.value(message, tags::DISPLAY_TO), Ok(text(&shown.join("; "))));
    let has = desk.value(message, tags::HAS_ATTACHMENTS);
    assert_eq!(has, Ok(Value::Boolean(!attachments.is_empty())));
    desk.release(message);
    Mail { subject, body: body_bytes, recipients, attachments, read }
}

fn compare(desk: &mut Desk, folder: FolderId, model: &Model) {
    for (id, mail) in model {
        assert_eq!(&seen(desk, folder, MessageId(*id)), mail);
    }
    let handle = desk.folder(folder);
    let counts = desk.get(handle, &[tags::CONTENT_COUNT, tags::CONTENT_UNREAD_COUNT]).unwrap();
    let unread = model.values().filter(|mail| !mail.read).count();
    let expected = [model.len(), unread].map(|n| Ok(Value::Integer32(i32::try_from(n).unwrap())));
    assert_eq!(counts, expected);
    desk.release(handle);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn messages_hold_what_was_saved_into_them(acts in prop::collection::vec(act(), 1..40)) {
        let dir = tempfile::tempdir().unwrap();
        let mut desk = Desk::at(dir.path());
        let (_, folder) = desk.place("Mail");
        let mut model = Model::new();
        for act in &acts {
            carry_out(&mut desk, folder, &mut model, act);
            if matches!(act, Act::Reopen) {
                drop(desk);
                desk = Desk::at(dir.path());
                compare(&mut desk, folder, &model);
            }
        }
        compare(&mut desk, folder, &model);
    }
}
