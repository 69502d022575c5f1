//! Public folders: a read state for everybody, folders with owners and rights.

use tradepost_mapi::{ErrorCode, Properties, Value, tags};
use tradepost_proto::rop::message::{ClientData, set_message_read_flag};
use tradepost_store::{FolderKind, FolderRights, NewFolder, Rights};

use crate::support::*;

fn pair() -> (Desk, Desk, tradepost_mapi::FolderId) {
    let (mut desk, _) = Desk::with_public_folders();
    let news = desk.public_folder("News");
    let mut bob = desk.bob();
    desk.visit(0);
    bob.visit(0);
    (desk, bob, news)
}

#[test]
fn what_one_has_read_is_unread_for_the_other() {
    let (mut alice, mut bob, news) = pair();
    let ids: Vec<_> = (0..3).map(|n| alice.post(news, &format!("{n}"))).collect();
    let (mine, theirs) = (alice.folder(news), bob.folder(news));
    alice.mark(mine, &[], true);
    bob.mark(theirs, &ids[1..2], true);
    assert_eq!((alice.unread(mine), bob.unread(theirs)), (0, 2));
    let flags = |desk: &mut Desk, at: usize| {
        let message = desk.message(news, ids[at], READ_ONLY);
        let read = desk.value(message, tags::READ).unwrap();
        desk.release(message);
        read
    };
    assert_eq!(flags(&mut bob, 0), Value::Boolean(false));
    assert_eq!(flags(&mut bob, 1), Value::Boolean(true));
    assert_eq!(flags(&mut alice, 0), Value::Boolean(true));
    bob.mark(theirs, &ids[1..2], false);
    assert_eq!((alice.unread(mine), bob.unread(theirs)), (0, 3));
}

#[test]
fn a_message_that_changes_is_unread_again() {
    let (mut alice, mut bob, news) = pair();
    let id = alice.post(news, "first");
    let theirs = bob.folder(news);
    bob.mark(theirs, &[id], true);
    assert_eq!(bob.unread(theirs), 0);
    let message = alice.message(news, id, READ_WRITE);
    alice.set_subject(message, "second");
    alice.save(message, KEEP_READ).unwrap();
    assert_eq!(bob.unread(theirs), 1);
}

#[test]
fn one_message_is_marked_with_the_client_data_of_a_public_logon() {
    let (mut alice, mut bob, news) = pair();
    let id = alice.post(news, "first");
    let theirs = bob.folder(news);
    let message = bob.message(news, id, READ_ONLY);
    let request = set_message_read_flag::Request {
        client_data: ClientData(Some(bob.long_id(id))),
        ..set_read_flag(0)
    };
    assert!(bob.ask(message, request).is_ok());
    assert_eq!(bob.unread(theirs), 0);
    assert_eq!(bob.value(message, tags::READ), Ok(Value::Boolean(true)));
}

#[test]
fn the_client_data_of_a_public_logon_says_which_message_is_marked() {
    let (mut alice, mut bob, news) = pair();
    let (first, second) = (alice.post(news, "first"), alice.post(news, "second"));
    let message = bob.message(news, first, READ_ONLY);
    let request = |client_data| set_message_read_flag::Request {
        client_data: ClientData(Some(client_data)),
        ..set_read_flag(0)
    };
    let long = bob.long_id(second);
    let told = bob.ask(message, request(long)).unwrap().read_status_changed.0.unwrap();
    // [MS-OXCMSG] R851
    assert_eq!(told.client_data, long);
    let other = bob.message(news, second, READ_ONLY);
    let read = [message, other].map(|handle| bob.value(handle, tags::READ));
    // [MS-OXCMSG] R1517, R1518
    assert_eq!(read, [Ok(Value::Boolean(false)), Ok(Value::Boolean(true))]);
    let mut unknown = long;
    unknown[0] ^= 0xFF;
    // [MS-OXCMSG] R1517, R1518
    assert_eq!(bob.ask(message, request(unknown)).unwrap_err(), ErrorCode::NOT_FOUND);
    // An identifier of nothing names no other message than that of the handle.
    assert!(bob.ask(message, request([0; 24])).unwrap().read_status_changed.0.is_some());
    assert_eq!(bob.value(message, tags::READ), Ok(Value::Boolean(true)));
}

#[test]
fn whoever_makes_a_folder_owns_it_and_others_change_what_is_theirs() {
    let (mut alice, mut bob, news) = pair();
    let parent = alice.folder(news);
    let told = alice.open(parent, create_folder("Sub", false)).map(|_| ());
    assert_eq!(told, Err(ErrorCode::ACCESS_DENIED), "an author makes no folders");
    promote(&alice.store, "alice@example.test");
    alice.visit(AS_ADMINISTRATOR);
    let top = alice.folder(news);
    let (mine, sub) = alice.new_folder(top, "Sub");
    alice.visit(0);
    let _ = mine;
    let mine = alice.folder(sub);
    assert_eq!(alice.set(mine, &[(tags::COMMENT, Value::String("mine".into()))]), Ok(vec![]));
    let theirs = bob.folder(sub);
    let told = bob.set(theirs, &[(tags::COMMENT, Value::String("theirs".into()))]);
    assert_eq!(told, Err(ErrorCode::ACCESS_DENIED));
    let (of_alice, of_bob) = (alice.post(sub, "a"), bob.post(sub, "b"));
    assert_eq!(bob.delete(theirs, &[of_alice]), Ok(true), "not a message of theirs");
    assert_eq!(bob.delete(theirs, &[of_bob]), Ok(false));
    let message = bob.message(sub, of_alice, READ_ONLY);
    assert_eq!(bob.value(message, tags::SUBJECT).map(|_| ()), OK, "it can be read");
    let of_bob = bob.post(sub, "b");
    assert_eq!(alice.delete(mine, &[of_bob]), Ok(false), "the owner deletes any");
}

#[test]
fn the_top_of_the_public_folders_belongs_to_administrators() {
    let (mut desk, folders) = Desk::with_public_folders();
    desk.visit(0);
    let top = desk.folder(folders.ipm_subtree);
    let told = desk.open(top, create_folder("New", false)).map(|_| ());
    assert_eq!(told, Err(ErrorCode::ACCESS_DENIED));
    let comment = [(tags::COMMENT, Value::String("x".into()))];
    assert_eq!(desk.set(top, &comment), Err(ErrorCode::ACCESS_DENIED));
    let request = log_on_to(0, PUBLIC | AS_ADMINISTRATOR, PUBLIC_DN);
    assert_eq!(desk.ask(desk.logon, request).unwrap_err(), ErrorCode::LOGIN_PERMISSION);
    promote(&desk.store, "alice@example.test");
    desk.visit(AS_ADMINISTRATOR);
    let top = desk.folder(folders.ipm_subtree);
    assert!(desk.open(top, create_folder("New", false)).is_ok());
}

#[test]
fn a_folder_of_somebody_else_is_not_deleted_with_the_one_that_it_stands_in() {
    let (mut desk, _) = Desk::with_public_folders();
    let news = desk.public_folder("News");
    let public = desk.store.public_store().unwrap().unwrap().mailbox().unwrap();
    let mailbox = desk.store.mailbox(public).unwrap();
    let give = |user, folder| {
        let rights = FolderRights { owner: Some(user), default: Rights::AUTHOR };
        mailbox.write(desk.now, |t| t.set_folder_rights(folder, rights)).unwrap();
    };
    let mut bob = desk.bob();
    let (alice_id, bob_id) = (desk.session.user().mailbox, bob.session.user().mailbox);
    let make = |parent, name: &str| {
        let new = NewFolder {
            parent,
            name: name.into(),
            kind: FolderKind::Generic,
            properties: Properties::new(),
        };
        mailbox.write(desk.now, |t| t.create_folder(new)).unwrap().0
    };
    let top = make(news, "Top");
    let (theirs, mine) = (make(top, "Theirs"), make(top, "Mine"));
    give(alice_id, top);
    give(alice_id, mine);
    give(bob_id, theirs);
    bob.visit(0);
    let id = bob.post(theirs, "kept");
    desk.visit(0);
    let parent = desk.folder(news);
    let flags = DEL_MESSAGES | DEL_FOLDERS | HARD;
    let told = desk.ask(parent, delete_folder(top, flags)).map(|body| body.partial_completion);
    assert_eq!(told, Ok(true));
    let left = desk.folder(top);
    assert_eq!(desk.names_with(left, 0), ["Theirs"]);
    let message = bob.message(theirs, id, READ_ONLY);
    assert_eq!(bob.value(message, tags::SUBJECT), Ok(text("kept")));
}

#[test]
fn nothing_is_made_in_a_public_folder_by_copying_what_is_in_another() {
    let (mut desk, _) = Desk::with_public_folders();
    let (from, to) = (desk.public_folder("From"), desk.public_folder("To"));
    desk.visit(0);
    desk.post(from, "x");
    let (source, target) = (desk.folder(from), desk.folder(to));
    for part in
        [tags::CONTAINER_HIERARCHY, tags::CONTAINER_CONTENTS, tags::FOLDER_ASSOCIATED_CONTENTS]
    {
        let told = desk.ask_between(source, target, copy_properties(0, &[part]));
        assert_eq!(told.map(|_| ()), Err(ErrorCode::NOT_SUPPORTED));
    }
    assert_eq!(desk.subjects_with(target, 0), [""; 0]);
}
