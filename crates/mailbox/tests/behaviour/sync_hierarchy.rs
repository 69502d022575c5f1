//! [MS-OXCFXICS] 2.2.4.3.9 and 3.2.5.3: what is new of folders.

use tradepost_mapi::{FolderId, Value, tags};
use tradepost_proto::rop::FolderAndName;
use tradepost_proto::rop::folder::move_folder;
use tradepost_transfer::META;

use crate::support::*;

fn sync(desk: &mut Desk, root: u32, state: &Bytes) -> Downloaded {
    desk.sync(root, configure_hierarchy(UNICODE | NO_FOREIGN), state)
}

fn counters(ids: &[FolderId]) -> tradepost_mapi::CounterSet {
    ids.iter().map(|id| id.counter()).collect()
}

fn move_to(desk: &mut Desk, from: u32, to: u32, id: FolderId, name: &str) {
    let request = move_folder::Request {
        logon_id: 0,
        source: 0,
        target: 1,
        want_asynchronous: false,
        folder: FolderAndName { folder_id: id, new_folder_name: name.into() },
    };
    desk.ask_between(from, to, request).unwrap();
}

#[test]
fn folders_come_each_behind_the_one_that_it_is_in() {
    let mut desk = Desk::new();
    let (root, root_id) = desk.place("Root");
    let (a, a_id) = desk.new_folder(root, "a");
    let (_, b_id) = desk.new_folder(a, "b");
    let (_, c_id) = desk.new_folder(root, "c");
    // Changed later than what is in it.
    desk.set(a, &[(tags::COMMENT, text("changed"))]).unwrap();
    let first = sync(&mut desk, root, &Bytes::new());
    assert_eq!(first.names(), ["a", "c", "b"]);
    let [a, c, b] = &first.changes[..] else { panic!("{:?}", first.changes) };
    let parent = |change: &Change| {
        find(&change.header, tags::PARENT_SOURCE_KEY).unwrap().binary().unwrap().to_vec()
    };
    assert_eq!((parent(c), parent(a)), (vec![], vec![]));
    assert_eq!(parent(b), a.source_key());
    assert_eq!(find(&a.header, tags::COMMENT), Some(&text("changed")));
    let id = find(&b.header, tags::FOLDER_ID).unwrap().integer().unwrap();
    assert_eq!(id.to_le_bytes(), b_id.0.to_le_bytes());
    let id = find(&c.header, tags::PARENT_FOLDER_ID).unwrap().integer().unwrap();
    assert_eq!(id.to_le_bytes(), root_id.0.to_le_bytes());
    assert_eq!(own(&first.state, META::IDSET_GIVEN), counters(&[a_id, b_id, c_id]));
    assert_eq!(first.state.keys().copied().collect::<Vec<_>>(), [0x4017, 0x6796]);
    let again = sync(&mut desk, root, &first.state);
    assert!(again.is_nothing());
    assert_eq!(again.state, first.state);
}

#[test]
fn folders_that_changed_or_went_come_the_next_time() {
    let mut desk = Desk::new();
    let (root, _) = desk.place("Root");
    let (a, _) = desk.new_folder(root, "a");
    let (_, b) = desk.new_folder(root, "b");
    let (_, c) = desk.new_folder(a, "c");
    let state = sync(&mut desk, root, &Bytes::new()).state;
    desk.set(a, &[(tags::DISPLAY_NAME, text("renamed"))]).unwrap();
    desk.ask(root, delete_folder(b, 0)).unwrap();
    // What is in a folder is no change of it, and another folder is none of these.
    let other = desk.place("Elsewhere").1;
    desk.post(c, "x");
    desk.post(other, "x");
    let next = sync(&mut desk, root, &state);
    assert_eq!((next.names(), next.deleted()), (vec!["renamed".to_owned()], counters(&[b])));
    assert!(sync(&mut desk, root, &next.state).is_nothing());
    let quiet = desk.sync(root, configure_hierarchy(UNICODE | NO_DELETIONS), &state);
    assert!(quiet.deletions.is_empty());
    assert_eq!(sync(&mut desk, root, &quiet.state).deleted(), counters(&[b]));
}

#[test]
fn a_folder_that_comes_or_goes_takes_along_what_is_in_it() {
    let mut desk = Desk::new();
    let (root, _) = desk.place("Root");
    let (outside, _) = desk.place("Outside");
    let (moving, moving_id) = desk.new_folder(outside, "moving");
    let (_, inner_id) = desk.new_folder(moving, "inner");
    desk.new_folder(root, "kept");
    let state = sync(&mut desk, root, &Bytes::new()).state;
    move_to(&mut desk, outside, root, moving_id, "moving");
    let came = sync(&mut desk, root, &state);
    assert_eq!(came.names(), ["moving", "inner"]);
    assert!(sync(&mut desk, root, &came.state).is_nothing());
    move_to(&mut desk, root, outside, moving_id, "moving");
    let went = sync(&mut desk, root, &came.state);
    assert_eq!(went.deleted(), counters(&[moving_id, inner_id]));
    assert!(went.changes.is_empty());
    assert!(sync(&mut desk, root, &went.state).is_nothing());
}

#[test]
fn folders_that_are_left_out_of_the_list_have_no_such_property() {
    let mut desk = Desk::new();
    let (root, _) = desk.place("Root");
    let (a, _) = desk.new_folder(root, "a");
    desk.set(a, &[(tags::COMMENT, text("words"))]).unwrap();
    let request = with_tags(with_extra(configure_hierarchy(UNICODE), 0), &[tags::COMMENT]);
    let got = desk.sync(root, request, &Bytes::new());
    let header = &got.changes[0].header;
    assert_eq!(find(header, tags::COMMENT), None);
    assert_eq!(find(header, tags::FOLDER_ID), None);
    assert_eq!(find(header, tags::PARENT_FOLDER_ID), None);
    let fixed = [
        tags::PARENT_SOURCE_KEY.id(),
        tags::SOURCE_KEY.id(),
        tags::LAST_MODIFICATION_TIME.id(),
        tags::CHANGE_KEY.id(),
        tags::PREDECESSOR_CHANGE_LIST.id(),
        tags::DISPLAY_NAME.id(),
    ];
    assert_eq!(ids(header)[..6], fixed);
    assert_eq!(find(header, tags::DISPLAY_NAME), Some(&Value::String("a".into())));
}
