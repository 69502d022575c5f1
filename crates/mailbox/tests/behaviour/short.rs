//! What is carried out on the thread that read the request, and what is not.

use tradepost_mailbox::{Environment, ExecuteFlags, Executed};
use tradepost_mapi::tags;
use tradepost_proto::extended::{self, Options};
use tradepost_proto::rop::other::release;
use tradepost_proto::rop::{Request, RopBuffer};
use tradepost_wire::encode;

use crate::support::*;

const PLAIN: ExecuteFlags = ExecuteFlags(3);
const CHAIN: ExecuteFlags = ExecuteFlags(7);

fn if_short(
    desk: &mut Desk,
    requests: &[Request],
    handles: &[u32],
    flags: ExecuteFlags,
) -> Option<Executed> {
    let buffer = RopBuffer::of_requests(requests, handles.to_vec()).unwrap();
    let packed = extended::pack(&encode(&buffer).unwrap(), Options::default()).unwrap();
    let env = Environment { store: &desk.store, now: desk.now, limits: &desk.limits };
    desk.session.execute_if_short(&env, &packed, flags, desk.max_out)
}

fn a_table(desk: &mut Desk) -> u32 {
    let inbox = desk.inbox_id();
    desk.post(inbox, "one");
    let folder = desk.folder(inbox);
    let table = desk.contents(folder);
    desk.set_columns(table, &[tags::SUBJECT]);
    table
}

#[test]
fn a_page_of_a_kept_order_is_short_and_answered_as_otherwise() {
    let mut desk = Desk::new();
    let table = a_table(&mut desk);
    let seek = Ask::request(seek_row(0, 0));
    let page = [seek, Ask::request(query_rows(true, 50))];
    let short = if_short(&mut desk, &page, &[table], PLAIN).expect("short");
    let buffer = RopBuffer::of_requests(&page, vec![table]).unwrap();
    let packed = extended::pack(&encode(&buffer).unwrap(), Options::default()).unwrap();
    assert_eq!(short, desk.raw(&packed, PLAIN));
}

#[test]
fn what_is_long_is_not_begun() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let table = a_table(&mut desk);
    let many = Ask::request(query_rows(true, 1000));
    assert_eq!(if_short(&mut desk, &[many], &[table], PLAIN), None);
    let chained = Ask::request(query_rows(true, 50));
    let mut packed = query_rows(true, 50);
    packed.query_rows_flags = 2;
    assert!(if_short(&mut desk, &[chained], &[table], CHAIN).is_some());
    assert_eq!(if_short(&mut desk, &[Ask::request(packed)], &[table], CHAIN), None);
    let page = || Ask::request(query_rows(true, 50));
    for tag in [tags::BODY, tags::HTML, tags::RTF_COMPRESSED, tags::TRANSPORT_MESSAGE_HEADERS] {
        desk.set_columns(table, &[tags::SUBJECT, tag]);
        assert_eq!(if_short(&mut desk, &[page()], &[table], PLAIN), None, "{tag:?}");
    }
    desk.set_columns(table, &[tags::SUBJECT]);
    assert!(if_short(&mut desk, &[page()], &[table], PLAIN).is_some());
    desk.ask(table, sort_table(&[(tags::IMPORTANCE, false)])).unwrap();
    let listed = Ask::request(query_rows(true, 50));
    assert_eq!(if_short(&mut desk, &[listed], &[table], PLAIN), None);
    let before = desk.session.open_objects();
    let mut save = save_changes_message(0);
    save.input = 1;
    let list = [Ask::request(create_message(inbox)), Ask::request(save)];
    let logon = desk.logon;
    assert_eq!(if_short(&mut desk, &list, &[logon, u32::MAX], PLAIN), None);
    assert_eq!(desk.session.open_objects(), before, "the message was not created");
}

fn is_short<R: Ask>(desk: &mut Desk, handle: u32, request: R) -> bool {
    if_short(desk, &[request.request()], &[handle, u32::MAX], PLAIN).is_some()
}

#[test]
fn what_sums_up_or_converts_is_long() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    desk.set_subject(message, "s");
    assert!(is_short(&mut desk, message, get_properties(&[tags::SUBJECT])));
    assert!(!is_short(&mut desk, message, get_properties(&[tags::SUBJECT, tags::BODY])));
    assert!(!is_short(&mut desk, message, get_properties(&[tags::SUBJECT; 257])));
    assert!(!is_short(&mut desk, message, open_stream(tags::HTML, 0)));
    let logon = desk.logon;
    assert!(!is_short(&mut desk, logon, get_properties(&[tags::MESSAGE_SIZE_EXTENDED])));
}

#[test]
fn what_a_stream_has_written_is_not_taken_over_in_a_short_time() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let long = vec![7; 400 << 10];
    let message = desk.draft(inbox);
    let (attachment, number) = desk.attach(message);
    let stream = desk.stream(attachment, tags::ATTACH_DATA_BINARY, 2).unwrap();
    for part in long.chunks(20 << 10) {
        assert!(is_short(&mut desk, stream, write_stream(part)));
    }
    assert!(!is_short(&mut desk, attachment, get_properties(&[tags::ATTACH_SIZE])));
    let release = Request::Release(release::Request { logon_id: 0, input: 0 });
    assert_eq!(if_short(&mut desk, &[release], &[stream], PLAIN), None);
    desk.release(stream);
    desk.save_attachment(attachment, KEEP_READ).unwrap();
    desk.release(attachment);
    let id = desk.save(message, KEEP_WRITE).unwrap();
    let open = open_message(inbox, id, READ_ONLY);
    let logon = desk.logon;
    assert!(!is_short(&mut desk, logon, open), "a long message");
    let attachment = desk.attachment(message, number, READ_WRITE);
    let stream = desk.stream(attachment, tags::ATTACH_DATA_BINARY, 1).unwrap();
    assert!(!is_short(&mut desk, stream, write_stream(b"x")), "a saved value is copied first");
    assert!(!is_short(&mut desk, stream, seek_stream(2, 9)));
}

#[test]
fn nothing_is_short_before_public_folders() {
    let (mut desk, _) = Desk::with_public_folders();
    let news = desk.public_folder("News");
    desk.visit(0);
    let logon = desk.logon;
    assert!(!is_short(&mut desk, logon, open_folder(news)));
}

#[test]
fn nobody_waits_for_whoever_occupies_the_mailbox() {
    let mut desk = Desk::new();
    let table = a_table(&mut desk);
    let page = [Ask::request(query_rows(true, 50))];
    let mailbox = desk.store.mailbox(desk.session.user().mailbox).unwrap();
    let occupied = (mailbox.occupy(), mailbox.occupy());
    assert_eq!(if_short(&mut desk, &page, &[table], PLAIN), None);
    drop(occupied.0);
    assert_eq!(if_short(&mut desk, &page, &[table], PLAIN), None);
    drop(occupied.1);
    assert!(if_short(&mut desk, &page, &[table], PLAIN).is_some());
    mailbox
        .read(|_| {
            assert!(mailbox.vacant().is_some(), "readers stand together");
            Ok(())
        })
        .unwrap();
    let written = mailbox.write(desk.now, |_| Ok(mailbox.vacant().is_none())).unwrap();
    assert!(written.0, "a writer stands alone");
}

#[test]
fn whoever_has_to_ask_again_what_was_granted_is_not_short() {
    let mut desk = Desk::new();
    let table = a_table(&mut desk);
    let page = || Ask::request(query_rows(true, 50));
    assert!(if_short(&mut desk, &[page()], &[table], PLAIN).is_some());
    promote(&desk.store, "bob@example.test");
    assert_eq!(if_short(&mut desk, &[page()], &[table], PLAIN), None);
    desk.rows(table);
    assert!(if_short(&mut desk, &[page()], &[table], PLAIN).is_some());
}
