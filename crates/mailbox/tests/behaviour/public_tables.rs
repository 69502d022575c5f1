//! Tables of public folders: each shows what whoever looks at it has read.

use tradepost_mailbox::{Session, Views};
use tradepost_mapi::{FolderId, GlobalCounter, IdSet, LongTermId, Restriction, Value, tags};
use tradepost_proto::rop::logon::{PerUserData, write_per_user_information};

use crate::support::*;

/// Two people before the same public folder, with the views of one program.
fn pair() -> (Desk, Desk, FolderId) {
    let (mut alice, _) = Desk::with_public_folders();
    let news = alice.public_folder("News");
    let mut bob = alice.bob();
    let views = Views::default();
    for desk in [&mut alice, &mut bob] {
        let user = desk.session.user().clone();
        desk.session = Session::new(user, 1252).with_views(views.clone());
        desk.visit(0);
    }
    (alice, bob, news)
}

fn unread() -> Restriction {
    Restriction::BitMask { nonzero: false, tag: tags::MESSAGE_FLAGS, mask: 1 }
}

/// A table of the unread messages, in an order that no store keeps.
fn unread_by_importance(desk: &mut Desk, folder: u32) -> u32 {
    let table = desk.contents(folder);
    desk.ask(table, sort_table(&[(tags::IMPORTANCE, false), (tags::SUBJECT, false)]))
        .expect("sorted");
    desk.ask(table, restrict(Some(unread()))).expect("restricted");
    table
}

/// All rows of a table.
fn all(desk: &mut Desk, table: u32) -> Vec<String> {
    desk.seek(table, BEGINNING, 0);
    desk.subjects(table)
}

#[test]
fn a_table_of_unread_messages_is_that_of_who_looks() {
    let (mut alice, mut bob, news) = pair();
    let ids: Vec<_> = ["a", "b", "c"].iter().map(|s| alice.post(news, s)).collect();
    let (mine, theirs) = (alice.folder(news), bob.folder(news));
    alice.mark(mine, &ids[..2], true);
    alice.mark(mine, &ids[2..], false);
    let mine = unread_by_importance(&mut alice, mine);
    assert_eq!(all(&mut alice, mine), ["c"]);
    let of_bob = unread_by_importance(&mut bob, theirs);
    assert_eq!(all(&mut bob, of_bob), ["a", "b", "c"]);
    bob.mark(theirs, &ids[2..], true);
    assert_eq!(all(&mut bob, of_bob), ["a", "b"]);
    assert_eq!(all(&mut alice, mine), ["c"]);
}

#[test]
fn a_read_state_that_is_written_as_a_whole_reaches_open_tables() {
    let (mut alice, mut bob, news) = pair();
    for subject in ["a", "b"] {
        alice.post(news, subject);
    }
    let theirs = bob.folder(news);
    let table = unread_by_importance(&mut bob, theirs);
    assert_eq!(all(&mut bob, table), ["a", "b"]);
    let public = bob.store.public_store().unwrap().unwrap().mailbox().unwrap();
    let database_guid = bob.store.mailbox(public).unwrap().facts().replica_guid;
    let folder_id = LongTermId { database_guid, global_counter: news.counter() };
    let mut set = IdSet::new();
    let at = |n| GlobalCounter::new(n).unwrap();
    set.entry(database_guid).insert(at(1), at(1 << 20));
    let data = PerUserData {
        has_finished: true,
        data_offset: 0,
        data: set.to_bytes().unwrap().into(),
        repl_guid: None,
    };
    let request = write_per_user_information::Request { logon_id: 0, input: 0, folder_id, data };
    assert_eq!(bob.ask(bob.logon, request), OK);
    assert_eq!(all(&mut bob, table), [""; 0]);
}

#[test]
fn places_among_unread_messages_are_those_of_who_looks() {
    let (mut alice, mut bob, news) = pair();
    let ids: Vec<_> = (0..5).map(|n| alice.post(news, &format!("{n}"))).collect();
    let theirs = bob.folder(news);
    bob.mark(theirs, &ids[..3], true);
    let table = bob.contents(theirs);
    bob.ask(table, sort_table(&[(tags::MESSAGE_DELIVERY_TIME, false)])).unwrap();
    bob.ask(table, restrict(Some(unread()))).unwrap();
    assert_eq!(all(&mut bob, table), ["3", "4"]);
    bob.ask(table, fraction(1, 2)).unwrap();
    bob.set_columns(table, &[tags::SUBJECT]);
    let (_, rows) = bob.query(table, true, 9).unwrap();
    assert_eq!(rows, [[Ok(Value::String("4".into()))]]);
    bob.seek(table, BEGINNING, 1);
    alice.post(news, "5");
    assert_eq!(bob.position(table), (1, 3));
}
