//! Folders of public stores: what is there for whom, and what they may do with it.

use tradepost_mapi::{ErrorCode, FileTime, FolderId, Value, tags};
use tradepost_proto::rop::folder::open_folder;
use tradepost_proto::rop::logon::{
    LogonReply, get_owning_servers, logon, public_folder_is_ghosted,
};
use tradepost_proto::rop::{NO_HANDLE, OrNullDestination, Response};
use tradepost_store::{FolderRights, Mailbox, MailboxId, Rights};

use crate::move_copy::{copying, message_ids, moving};
use crate::support::*;

/// Alice and Bob in the public folders, and the store behind them.
fn visitors() -> (Desk, Desk, Mailbox) {
    let (mut alice, _) = Desk::with_public_folders();
    let mut bob = alice.bob();
    alice.visit(0);
    bob.visit(0);
    let public = alice.store.public_store().unwrap().unwrap().mailbox().unwrap();
    let mailbox = alice.store.mailbox(public).unwrap();
    (alice, bob, mailbox)
}

fn give(mailbox: &Mailbox, folder: FolderId, owner: Option<MailboxId>, default: Rights) {
    let rights = FolderRights { owner, default };
    let now = FileTime(133_000_000_000_000_000);
    mailbox.write(now, |t| t.set_folder_rights(folder, rights)).unwrap();
}

fn id_of(desk: &Desk) -> MailboxId {
    desk.session.user().mailbox
}

/// A public folder that belongs to somebody and that others write to.
fn owned_by(desk: &Desk, mailbox: &Mailbox, name: &str) -> FolderId {
    let folder = desk.public_folder(name);
    give(mailbox, folder, Some(id_of(desk)), Rights::AUTHOR);
    folder
}

#[test]
fn a_folder_that_one_may_not_see_is_not_there() {
    let (mut alice, mut bob, mailbox) = visitors();
    let outer = owned_by(&alice, &mailbox, "Outer");
    let mine = alice.folder(outer);
    let (_, secret) = alice.new_folder(mine, "Secret");
    give(&mailbox, secret, Some(id_of(&alice)), Rights::NONE);
    let theirs = bob.folder(outer);
    let told = bob.open(bob.logon, open_folder(secret)).unwrap_err();
    // [MS-OXCFOLD] R470, R394, R462
    assert_eq!(told, ErrorCode::NOT_FOUND);
    let told = bob.ask(theirs, delete_folder(secret, 0)).unwrap_err();
    // [MS-OXCFOLD] R508
    assert_eq!(told, ErrorCode::NOT_FOUND);
    let told = bob.open(theirs, create_folder("Secret", true)).unwrap_err();
    // [MS-OXCFOLD] R482
    assert_eq!(told, ErrorCode::NOT_FOUND);
    for flags in [0, DEPTH] {
        assert_eq!(bob.names_with(theirs, flags), [""; 0]);
        assert_eq!(alice.names_with(mine, flags), ["Secret"]);
    }
    assert_eq!(bob.value(theirs, tags::SUBFOLDERS), Ok(Value::Boolean(false)));
    assert_eq!(alice.value(mine, tags::SUBFOLDERS), Ok(Value::Boolean(true)));
    give(&mailbox, outer, Some(id_of(&alice)), Rights::NONE);
    assert_eq!(bob.get(theirs, &[tags::DISPLAY_NAME]).unwrap_err(), ErrorCode::NOT_FOUND);
    let told = bob.open(theirs, get_hierarchy_table(0)).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_FOUND, "also through a handle that was open before");
    give(&mailbox, outer, Some(id_of(&alice)), Rights::AUTHOR);
    give(&mailbox, secret, Some(id_of(&alice)), Rights::VISIBLE);
    // [MS-OXCFOLD] R46202
    assert!(bob.open(bob.logon, open_folder(secret)).is_ok());
    assert_eq!(bob.names_with(theirs, 0), ["Secret"]);
}

#[test]
fn a_folder_tells_everybody_what_they_may_do_with_it() {
    let (mut alice, mut bob, mailbox) = visitors();
    let folder = owned_by(&alice, &mailbox, "News");
    let told = |desk: &mut Desk| {
        let folder = desk.folder(folder);
        let tags = [tags::RIGHTS, tags::ACCESS, tags::ACCESS_LEVEL];
        tags.map(|tag| desk.value(folder, tag).unwrap().integer().unwrap())
    };
    assert_eq!(told(&mut alice), [0x7FB, 0x3F, 1]);
    // [MS-OXCPRPT] R17, R20, R21
    assert_eq!(told(&mut bob), [0x41B, 0x32, 0], "reads and writes messages");
    give(&mailbox, folder, None, Rights::VISIBLE.and(Rights::CREATE_SUBFOLDER));
    // [MS-OXCPRPT] R19
    assert_eq!(told(&mut bob), [0x480, 0x08, 0]);
    promote(&bob.store, "bob@example.test");
    bob.visit(AS_ADMINISTRATOR);
    assert_eq!(told(&mut bob), [0x7FB, 0x3F, 1]);
    let table = {
        let id = mailbox.facts().special.ipm_subtree;
        let top = alice.folder(id);
        alice.hierarchy(top)
    };
    alice.set_columns(table, &[tags::RIGHTS]);
    let rows = alice.rows(table);
    assert_eq!(rows, [[Ok(Value::Integer32(0x480))]]);
}

#[test]
fn a_public_folder_is_opened_and_one_is_made_and_deleted_by_whoever_owns_its_parent() {
    let (mut alice, mut bob, mailbox) = visitors();
    let folder = owned_by(&alice, &mailbox, "News");
    let (mine, body) = alice.open(alice.logon, open_folder(folder)).unwrap();
    // [MS-OXCFOLD] R29
    assert_eq!(body.replicas.0, None);
    // [MS-OXCFOLD] R90002
    assert_eq!(alice.value(mine, tags::DISPLAY_NAME), Ok(text("News")));
    // [MS-OXCFOLD] R350001
    assert_eq!(alice.value(mine, tags::ADDRESS_BOOK_ENTRY_ID), Err(ErrorCode::NOT_FOUND));
    let theirs = bob.folder(folder);
    let told = bob.open(theirs, create_folder("Sub", false)).unwrap_err();
    // [MS-OXCFOLD] R1066, R106601, R1071, R489
    assert_eq!(told, ErrorCode(0x8007_0005));
    let (_, made) = alice.open(mine, create_folder("Sub", false)).unwrap();
    // [MS-OXCFOLD] R3802
    assert_eq!(alice.names_with(mine, 0), ["Sub"]);
    // [MS-OXCFOLD] R61
    assert_eq!(made.existing.0, None);
    let told = bob.ask(theirs, delete_folder(made.folder_id, 0)).unwrap_err();
    // [MS-OXCFOLD] R503, R405
    assert_eq!(told, ErrorCode::ACCESS_DENIED);
    let told = alice.ask(mine, delete_folder(made.folder_id, 0)).unwrap();
    assert!(!told.partial_completion);
    // [MS-OXCFOLD] R94402
    assert_eq!(alice.names_with(mine, 0), [""; 0]);
}

#[test]
fn messages_of_public_folders_are_moved_copied_and_deleted() {
    let (mut alice, _, mailbox) = visitors();
    let (from, to) = ["From", "To"].map(|name| owned_by(&alice, &mailbox, name)).into();
    let ids = ["a", "b", "c"].map(|subject| alice.post(from, subject));
    let (from, to) = (alice.folder(from), alice.folder(to));
    for (copy, ids) in [(true, &ids[..1]), (false, &ids[1..2])] {
        let told = alice.ask_between(from, to, message_ids(ids, copy)).unwrap();
        assert!(!told.partial_completion);
    }
    // [MS-OXCFOLD] R14502
    assert_eq!(alice.subjects_with(to, 0), ["a", "b"]);
    assert_eq!(alice.subjects_with(from, 0), ["c", "a"]);
    assert_eq!(alice.delete(from, &ids[..1]), Ok(false));
    // [MS-OXCFOLD] R98801
    assert_eq!(alice.subjects_with(from, 0), ["c"]);
    alice.ask(from, hard_delete_messages(&ids)).unwrap();
    // [MS-OXCFOLD] R99401
    assert_eq!(alice.subjects_with(from, 0), [""; 0]);
    assert_eq!(alice.subjects_with(from, SOFT_DELETES), [""; 0]);
}

fn partial(answer: &Response) -> bool {
    match answer {
        Response::MoveFolder(answer) => match &answer.reply {
            OrNullDestination::Other(reply) => reply.body.partial_completion,
            OrNullDestination::NullDestination(_) => panic!("{answer:?}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_public_folder_is_moved_by_whoever_owns_all_of_it() {
    let (mut alice, bob, mailbox) = visitors();
    let (from, to) = ["From", "To"].map(|name| owned_by(&alice, &mailbox, name)).into();
    let (from, to) = (alice.folder(from), alice.folder(to));
    let (top, id) = alice.new_folder(from, "Top");
    let (_, inner) = alice.new_folder(top, "Inner");
    give(&mailbox, inner, Some(id_of(&bob)), Rights::AUTHOR);
    let (answers, _) = alice.run(&[moving(id, "Top")], &[from, to]);
    // [MS-OXCFOLD] R1114, R2190, R2191
    assert!(partial(&answers[0]));
    assert_eq!(alice.names_with(from, DEPTH), ["Top", "Inner"], "all of it stays");
    give(&mailbox, inner, Some(id_of(&alice)), Rights::AUTHOR);
    let (answers, _) = alice.run(&[moving(id, "Top")], &[from, to]);
    assert!(!partial(&answers[0]));
    // [MS-OXCFOLD] R17102
    assert_eq!(alice.names_with(to, DEPTH), ["Top", "Inner"]);
    assert_eq!(alice.names_with(from, DEPTH), [""; 0]);
}

/// Alice with her own mailbox, and a public folder of hers open in a second logon.
fn both() -> (Desk, u32, FolderId, Mailbox) {
    let (desk, _, mailbox) = visitors();
    let folder = owned_by(&desk, &mailbox, "News");
    let mut alice = desk.beside();
    let request = logon::Request { logon_id: 1, ..log_on_to(0, PUBLIC, PUBLIC_DN) };
    let (handle, reply) = alice.open(NO_HANDLE, request).unwrap();
    assert!(matches!(reply, LogonReply::Public { .. }));
    let request = open_folder::Request { logon_id: 1, ..open_folder(folder) };
    let (public, _) = alice.open(handle, request).unwrap();
    (alice, public, folder, mailbox)
}

#[test]
fn a_folder_goes_from_a_private_mailbox_to_a_public_folder() {
    let (mut alice, public, folder, mailbox) = both();
    let top = alice.folder(alice.special().ipm_subtree);
    let (_, id) = alice.place("Mail");
    alice.post(id, "a");
    let (answers, _) = alice.run(&[moving(id, "Moved")], &[top, public]);
    assert!(!partial(&answers[0]));
    let below = mailbox.read(|view| view.children(folder)).unwrap();
    let moved = mailbox.read(|view| view.folder(below[0])).unwrap();
    // [MS-OXCFOLD] R17103
    assert_eq!((moved.name.to_string_lossy().as_str(), moved.counts.messages), ("Moved", 1));
    assert!(!alice.names_with(top, 0).contains(&"Mail".to_owned()));
}

#[test]
fn what_is_not_done_with_public_folders_says_so() {
    let (mut alice, public, folder, mailbox) = both();
    let top = alice.folder(alice.special().ipm_subtree);
    let (_, private) = alice.place("Mail");
    let (answers, _) = alice.run(&[copying(private, "Copy", true)], &[top, public]);
    // [MS-OXCFOLD] R19703001
    assert_eq!(answers[0].code().unwrap(), ErrorCode::NOT_SUPPORTED);
    alice.visit(0);
    let special = mailbox.facts().special.ipm_subtree;
    let (above, news) = (alice.folder(special), alice.folder(folder));
    let (answers, _) = alice.run(&[copying(folder, "Copy", true)], &[above, news]);
    // [MS-OXCFOLD] R19702001
    assert_eq!(answers[0].code().unwrap(), ErrorCode::NOT_SUPPORTED);
    alice.post(folder, "kept");
    // [MS-OXCFOLD] R97501001
    assert_eq!(alice.ask(news, empty_folder(true)).unwrap_err(), ErrorCode::NOT_SUPPORTED);
    // [MS-OXCFOLD] R98301001
    assert_eq!(alice.ask(news, hard_empty_folder(true)).unwrap_err(), ErrorCode::NOT_SUPPORTED);
    assert_eq!(alice.subjects_with(news, 0), ["kept"]);
}

#[test]
fn an_open_table_shows_nothing_to_whoever_may_not_read_any_more() {
    let (mut alice, mut bob, mailbox) = visitors();
    let folder = owned_by(&alice, &mailbox, "News");
    alice.post(folder, "a");
    let theirs = bob.folder(folder);
    let table = bob.contents(theirs);
    bob.set_columns(table, &[tags::SUBJECT]);
    assert_eq!(bob.rows(table).len(), 1);
    give(&mailbox, folder, Some(id_of(&alice)), Rights::NONE);
    alice.post(folder, "b");
    assert_eq!(bob.query(table, true, 10).map(|_| ()), Err(ErrorCode::ACCESS_DENIED));
    let ours = alice.folder(folder);
    assert_eq!(alice.subjects_with(ours, 0).len(), 2);
}

#[test]
fn an_open_hierarchy_table_is_gone_with_the_folder_that_one_may_not_see_any_more() {
    let (mut alice, mut bob, mailbox) = visitors();
    let folder = owned_by(&alice, &mailbox, "News");
    let mine = alice.folder(folder);
    alice.new_folder(mine, "Sub");
    let theirs = bob.folder(folder);
    let table = bob.hierarchy(theirs);
    bob.set_columns(table, &[tags::DISPLAY_NAME]);
    give(&mailbox, folder, Some(id_of(&alice)), Rights::NONE);
    assert_eq!(bob.query(table, true, 10).map(|_| ()), Err(ErrorCode::NOT_FOUND));
}

#[test]
fn nothing_is_copied_from_a_folder_that_one_may_not_see_any_more() {
    let (mut alice, mut bob, mailbox) = visitors();
    let secret = owned_by(&alice, &mailbox, "Secret");
    let target = owned_by(&bob, &mailbox, "Target");
    let mine = alice.folder(secret);
    alice.set(mine, &[(tags::COMMENT, text("secret"))]).unwrap();
    let (from, to) = (bob.folder(secret), bob.folder(target));
    give(&mailbox, secret, Some(id_of(&alice)), Rights::NONE);
    let told = bob.ask_between(from, to, copy_properties(COPY, &[tags::COMMENT])).map(|_| ());
    assert_eq!(told, Err(ErrorCode::NOT_FOUND));
    assert_eq!(bob.value(to, tags::COMMENT), Err(ErrorCode::NOT_FOUND));
}

#[test]
fn only_whoever_may_read_messages_marks_them() {
    let (mut alice, mut bob, mailbox) = visitors();
    let folder = owned_by(&alice, &mailbox, "News");
    let id = alice.post(folder, "a");
    let theirs = bob.folder(folder);
    give(&mailbox, folder, Some(id_of(&alice)), Rights::VISIBLE);
    for ids in [vec![id], vec![]] {
        let request = tradepost_proto::rop::message::set_read_flags::Request {
            logon_id: 0,
            input: 0,
            want_asynchronous: false,
            read_flags: 0,
            message_ids: ids.into(),
        };
        let told = bob.ask(theirs, request).map(|_| ());
        assert_eq!(told, Err(ErrorCode::ACCESS_DENIED));
    }
}

#[test]
fn a_new_message_is_not_saved_by_whoever_may_not_make_one_any_more() {
    let (mut alice, mut bob, mailbox) = visitors();
    let folder = owned_by(&alice, &mailbox, "News");
    let message = bob.draft(folder);
    bob.set_subject(message, "late");
    give(&mailbox, folder, Some(id_of(&alice)), Rights::VISIBLE.and(Rights::READ_ANY));
    assert_eq!(bob.save(message, KEEP_WRITE), Err(ErrorCode::ACCESS_DENIED));
    let ours = alice.folder(folder);
    assert_eq!(alice.subjects_with(ours, 0), [""; 0]);
}

#[test]
fn nobody_is_told_where_a_folder_is_that_they_may_not_see() {
    let (alice, mut bob, mailbox) = visitors();
    let folder = owned_by(&alice, &mailbox, "Secret");
    give(&mailbox, folder, Some(id_of(&alice)), Rights::NONE);
    let request = get_owning_servers::Request { logon_id: 0, input: 0, folder_id: folder };
    let told = bob.ask(bob.logon, request).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_FOUND);
    let request = public_folder_is_ghosted::Request { logon_id: 0, input: 0, folder_id: folder };
    let told = bob.ask(bob.logon, request).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_FOUND);
}
