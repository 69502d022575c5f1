//! What is carried out on the thread that read the request, and what is not.

use tradepost_mailbox::{Environment, ExecuteFlags, Executed};
use tradepost_mapi::tags;
use tradepost_proto::extended::{self, Options};
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
