//! What a synchronisation refuses, and what it does not give away.

use tradepost_mapi::{ErrorCode, FileTime, FolderId, tags};
use tradepost_proto::rop::BufferSize;
use tradepost_proto::rop::folder::move_folder;
use tradepost_store::{FolderRights, Mailbox, Rights};
use tradepost_transfer::META;

use crate::support::*;

fn replica(desk: &Desk) -> [u8; 16] {
    let mailbox = desk.session.user().mailbox;
    desk.store.mailbox(mailbox).unwrap().facts().replica_guid.0
}

/// A set of so many ranges, in as few bytes as there can be: masks of every other bit.
fn many_ranges(desk: &Desk, ranges: usize) -> Vec<u8> {
    let mut bytes = Vec::from(replica(desk));
    for group in 0..ranges.div_ceil(125) {
        let place = u64::try_from(group).unwrap() + 1;
        bytes.push(5);
        bytes.extend(&place.to_be_bytes()[3..]);
        for n in 0..25u8 {
            bytes.extend([0x42, n * 10, 0b1010_1010]);
        }
        bytes.push(0x50);
    }
    bytes.push(0);
    bytes
}

fn upload(desk: &mut Desk, handle: u32, bytes: &[u8]) -> Result<(), ErrorCode> {
    desk.ask(handle, state_begin(META::IDSET_GIVEN, bytes.len()))?;
    for part in bytes.chunks(0x7000) {
        desk.ask(handle, state_continue(part))?;
    }
    desk.ask(handle, state_end())
}

#[test]
fn a_state_of_few_bytes_and_many_ranges_is_refused() {
    let mut desk = Desk::new();
    let (folder, _) = desk.place("Mail");
    let handle = desk.begin_sync(folder, configure(EVERYTHING), &Bytes::new());
    let bytes = many_ranges(&desk, 600_000);
    assert!(bytes.len() < 3 << 20);
    assert_eq!(upload(&mut desk, handle, &bytes), Err(ErrorCode::TOO_BIG));
    // It is as if nothing had come.
    let few = many_ranges(&desk, 1000);
    assert_eq!(upload(&mut desk, handle, &few), Ok(()));
}

#[test]
fn the_states_of_a_session_share_what_they_may_take() {
    let mut desk = Desk::new();
    let (folder, _) = desk.place("Mail");
    let bytes = many_ranges(&desk, 200_000);
    let mut handles = Vec::new();
    let refused = loop {
        let handle = desk.begin_sync(folder, configure(EVERYTHING), &Bytes::new());
        match upload(&mut desk, handle, &bytes) {
            Ok(()) => handles.push(handle),
            Err(refused) => break refused,
        }
        assert!(handles.len() < 10, "there is no end");
    };
    assert_eq!(refused, ErrorCode::TOO_BIG);
    // A state that is asked for takes as much as one that is told.
    let asked = desk.open(handles[0], get_transfer_state()).map(|_| ());
    assert_eq!(asked, Err(ErrorCode::TOO_BIG));
    // What is closed is given back.
    for handle in handles {
        desk.release(handle);
    }
    let handle = desk.begin_sync(folder, configure(EVERYTHING), &Bytes::new());
    assert_eq!(upload(&mut desk, handle, &bytes), Ok(()));
}

/// The public folders, as Bob sees them, with the mailbox behind them.
fn visitor() -> (Desk, Mailbox) {
    let (desk, _) = Desk::with_public_folders();
    let mut bob = desk.bob();
    bob.visit(0);
    let public = bob.store.public_store().unwrap().unwrap().mailbox().unwrap();
    let mailbox = bob.store.mailbox(public).unwrap();
    (bob, mailbox)
}

fn give(mailbox: &Mailbox, folder: FolderId, default: Rights) {
    let rights = FolderRights { owner: None, default };
    let now = FileTime(133_000_000_000_000_000);
    mailbox.write(now, |t| t.set_folder_rights(folder, rights)).unwrap();
}

fn folders(desk: &mut Desk, root: u32, state: &Bytes) -> Downloaded {
    desk.sync(root, configure_hierarchy(UNICODE), state)
}

fn counters(ids: &[FolderId]) -> tradepost_mapi::CounterSet {
    ids.iter().map(|id| id.counter()).collect()
}

#[test]
fn folders_come_into_sight_and_go_out_of_it_with_all_that_is_in_them() {
    let (mut bob, mailbox) = visitor();
    let root_id = bob.public_folder("Root");
    give(&mailbox, root_id, Rights::ALL);
    let root = bob.folder(root_id);
    let (outer, outer_id) = bob.new_folder(root, "outer");
    let (_, inner_id) = bob.new_folder(outer, "inner");
    let both = counters(&[outer_id, inner_id]);
    give(&mailbox, outer_id, Rights::NONE);
    // A folder in one that is out of sight has nothing to stand in.
    let first = folders(&mut bob, root, &Bytes::new());
    assert!(first.changes.is_empty(), "{:?}", first.names());
    give(&mailbox, outer_id, Rights::AUTHOR);
    let seen = folders(&mut bob, root, &first.state);
    assert_eq!(seen.names(), ["outer", "inner"]);
    assert_eq!(own(&seen.state, META::IDSET_GIVEN), both);
    assert!(folders(&mut bob, root, &seen.state).is_nothing());
    give(&mailbox, outer_id, Rights::NONE);
    let quiet = bob.sync(root, configure_hierarchy(UNICODE | NO_DELETIONS), &seen.state);
    assert!(quiet.deletions.is_empty() && quiet.changes.is_empty());
    for state in [&seen.state, &quiet.state] {
        let gone = folders(&mut bob, root, state);
        assert_eq!((gone.deleted(), gone.changes.len()), (both.clone(), 0));
        assert!(folders(&mut bob, root, &gone.state).is_nothing());
    }
}

#[test]
fn a_folder_that_moved_out_is_told_to_those_who_ask_for_deletions_later() {
    let mut desk = Desk::new();
    let (root, _) = desk.place("Root");
    let (outside, _) = desk.place("Outside");
    let (_, id) = desk.new_folder(root, "moving");
    let state = folders(&mut desk, root, &Bytes::new()).state;
    let request = move_folder::Request {
        logon_id: 0,
        source: 0,
        target: 1,
        want_asynchronous: false,
        folder: tradepost_proto::rop::FolderAndName {
            folder_id: id,
            new_folder_name: "moving".into(),
        },
    };
    desk.ask_between(root, outside, request).unwrap();
    let quiet = desk.sync(root, configure_hierarchy(UNICODE | NO_DELETIONS), &state);
    assert!(quiet.deletions.is_empty());
    assert_eq!(folders(&mut desk, root, &quiet.state).deleted(), counters(&[id]));
}

#[test]
fn a_right_that_was_taken_away_ends_a_download_that_was_open() {
    let (mut bob, mailbox) = visitor();
    let id = bob.public_folder("News");
    let folder = bob.folder(id);
    bob.post(id, "a");
    let waiting = bob.begin_sync(folder, configure(EVERYTHING), &Bytes::new());
    let folders = bob.begin_sync(folder, configure_hierarchy(UNICODE), &Bytes::new());
    give(&mailbox, id, Rights::VISIBLE);
    for handle in [waiting, folders] {
        let told = bob.buffer(handle, BufferSize::Maximum(0x7000)).map(|_| ());
        assert_eq!(told, Err(ErrorCode::ACCESS_DENIED));
    }
}

#[test]
fn the_greatest_number_of_identifiers_leaves_some_for_messages() {
    let mut desk = Desk::new();
    let (_, id) = desk.place("Mail");
    let ids = |n| tradepost_proto::rop::sync::get_local_replica_ids::Request {
        logon_id: 0,
        input: 0,
        id_count: n,
    };
    let first = desk.ask(desk.logon, ids(1 << 20)).unwrap().global_count;
    let second = desk.ask(desk.logon, ids(1 << 20)).unwrap().global_count;
    assert!(second.number() >= first.number() + (1 << 20));
    let message = desk.post(id, "x");
    assert!(message.counter().number() >= second.number() + (1 << 20));
}

#[test]
fn a_text_too_long_to_be_converted_is_left_out_and_the_rest_comes() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let long = desk.draft(id);
    desk.set_subject(long, "long");
    let stream = desk.stream(long, tags::BODY, 2).unwrap();
    for _ in 0..(17 << 20) / 0x6000 {
        desk.ask(stream, write_stream(&b"a\0".repeat(0x3000))).unwrap();
    }
    desk.release(stream);
    desk.save(long, KEEP_READ).unwrap();
    desk.post(id, "short");
    let narrow = desk.sync(folder, configure(EVERYTHING & !UNICODE), &Bytes::new());
    assert_eq!(narrow.changes.len(), 2);
    let body =
        |n: usize| narrow.changes[n].properties.iter().any(|(p, _)| p.tag.id() == tags::BODY.id());
    assert!(!body(0));
    assert!(desk.sync(folder, configure(EVERYTHING & !UNICODE), &narrow.state).is_nothing());
}
