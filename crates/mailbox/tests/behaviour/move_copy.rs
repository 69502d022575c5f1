//! [MS-OXCFOLD]: moving and copying messages and folders; operations that go on in slices.

use tradepost_mapi::{ErrorCode, FolderId, MessageId, Value, tags};
use tradepost_proto::rop::folder::{
    copy_folder, delete_messages, empty_folder, hard_delete_messages_and_subfolders,
    move_copy_messages, move_folder,
};
use tradepost_proto::rop::logon::logon;
use tradepost_proto::rop::property::progress;
use tradepost_proto::rop::{EitherText, FolderAndName, NO_HANDLE, OnSuccess, Request, Response};
use tradepost_wire::Sized16;

use crate::support::*;

pub(crate) fn message_ids(ids: &[MessageId], want_copy: bool) -> move_copy_messages::Request {
    move_copy_messages::Request {
        logon_id: 0,
        source: 0,
        target: 1,
        message_ids: ids.to_vec().into(),
        want_asynchronous: false,
        want_copy,
    }
}

fn named(folder_id: FolderId, name: &str) -> FolderAndName {
    FolderAndName { folder_id, new_folder_name: name.into() }
}

pub(crate) fn moving(id: FolderId, name: &str) -> Request {
    let folder = named(id, name);
    let want_asynchronous = false;
    Request::MoveFolder(move_folder::Request {
        logon_id: 0,
        source: 0,
        target: 1,
        want_asynchronous,
        folder,
    })
}

pub(crate) fn copying(id: FolderId, name: &str, want_recursive: bool) -> Request {
    let folder = named(id, name);
    let want_asynchronous = false;
    Request::CopyFolder(copy_folder::Request {
        logon_id: 0,
        source: 0,
        target: 1,
        want_asynchronous,
        want_recursive,
        folder,
    })
}

impl Desk {
    /// One operation with a source and a destination: its return value, and PartialCompletion.
    fn between(&mut self, request: Request, source: u32, target: u32) -> (ErrorCode, bool) {
        let (answers, _) = self.run(&[request], &[source, target]);
        let code = answers[0].code().unwrap();
        let partial = match &answers[0] {
            Response::MoveCopyMessages(answer) => match &answer.reply {
                tradepost_proto::rop::OrNullDestination::Other(reply) => {
                    reply.body.partial_completion
                }
                tradepost_proto::rop::OrNullDestination::NullDestination(body) => {
                    body.partial_completion
                }
            },
            _ => false,
        };
        (code, partial)
    }

    fn carry(&mut self, ids: &[MessageId], copy: bool, from: u32, to: u32) -> (ErrorCode, bool) {
        self.between(Request::MoveCopyMessages(message_ids(ids, copy)), from, to)
    }
}

const DONE: (ErrorCode, bool) = (ErrorCode::SUCCESS, false);

#[test]
fn messages_are_moved_and_copied_with_all_that_they_hold() {
    let mut desk = Desk::new();
    let (from, from_id) = desk.place("From");
    let (to, _) = desk.place("To");
    let body = (tags::HTML, Value::Binary(vec![7; 9_000]));
    let subject = |s: &str| (tags::SUBJECT, text(s));
    let ids = ["a", "b"].map(|s| desk.post_with(from_id, &[subject(s), body.clone()]));
    // [MS-OXCFOLD] R161, R163
    assert_eq!(desk.carry(&ids[..1], true, from, to), DONE);
    // [MS-OXCFOLD] R159, R144, R15102, R14902, R14501, R427
    assert_eq!(desk.subjects_with(to, 0), ["a"]);
    assert_eq!(desk.subjects_with(from, 0), ["b", "a"]);
    assert_eq!(desk.carry(&ids[1..], false, from, to), DONE);
    // Without a time of delivery the newer object comes first.
    // [MS-OXCFOLD] R160, R15101, R14901, R420
    assert_eq!(desk.subjects_with(to, 0), ["a", "b"]);
    assert_eq!(desk.subjects_with(from, 0), ["a"]);
    let (_, cells) = desk.listed(to, tags::MID, 0);
    let (_, folders) = desk.listed(to, tags::PARENT_FOLDER_ID, 0);
    let to_id = FolderId(folders[0].clone().unwrap().integer().unwrap().cast_unsigned());
    for cell in cells {
        let message = desk.message(to_id, message_id(&cell), READ_ONLY);
        let stream = desk.stream(message, tags::HTML, 0).unwrap();
        assert_eq!(desk.read_all(stream), vec![7; 9_000]);
    }
    // [MS-OXCFOLD] R586, R10163, R10706
    assert_eq!(desk.carry(&ids, true, from, to), (ErrorCode::SUCCESS, true));
}

#[test]
fn a_deleted_message_is_moved_back_or_copied() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let ids = ["a", "b"].map(|s| desk.post(id, s));
    desk.delete(folder, &ids).unwrap();
    assert_eq!(desk.carry(&ids[..1], false, folder, folder), DONE);
    // [MS-OXCFOLD] R263, R1049
    assert_eq!(desk.subjects_with(folder, 0), ["a"]);
    assert_eq!(desk.subjects_with(folder, SOFT_DELETES), ["b"]);
    assert_eq!(desk.carry(&ids[1..], true, folder, folder), DONE);
    assert_eq!(desk.subjects_with(folder, 0).len(), 2);
    assert_eq!(desk.subjects_with(folder, SOFT_DELETES), ["b"]);
}

fn missing_id(id: FolderId) -> FolderId {
    FolderId(id.0 + (1 << 48))
}

#[test]
fn a_move_or_copy_that_goes_nowhere_says_why() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let (inner, inner_id) = desk.new_folder(folder, "Inner");
    let top = desk.folder(desk.special().ipm_subtree);
    let ids = [desk.post(id, "a")];
    let (logon, message) = (desk.logon, desk.draft(id));
    for other in [logon, message] {
        // [MS-OXCFOLD] R589, R590
        assert_eq!(desk.carry(&ids, false, folder, other).0, ErrorCode(0x8004_0102));
        assert_eq!(desk.carry(&ids, false, other, folder).0, ErrorCode::NOT_SUPPORTED);
        // [MS-OXCFOLD] R601, R602
        assert_eq!(desk.between(moving(id, "x"), top, other).0, ErrorCode(0x8004_0102));
        // [MS-OXCFOLD] R613, R614
        assert_eq!(desk.between(copying(id, "x", true), top, other).0, ErrorCode(0x8004_0102));
    }
    let codes = [(id, message), (missing_id(id), folder)];
    let codes = codes.map(|(id, to)| desk.between(moving(id, "x"), top, to).0);
    // [MS-OXCFOLD] R597
    assert_eq!(codes, [ErrorCode::NOT_SUPPORTED, ErrorCode::NOT_FOUND]);
    let codes = [(id, message), (missing_id(id), folder)];
    let codes = codes.map(|(id, to)| desk.between(copying(id, "x", true), top, to).0);
    // [MS-OXCFOLD] R609
    assert_eq!(codes, [ErrorCode::NOT_SUPPORTED, ErrorCode::NOT_FOUND]);
    let nowhere = ErrorCode::NULL_DESTINATION_OBJECT;
    assert_eq!(desk.carry(&ids, false, folder, NO_HANDLE).0, nowhere);
    assert_eq!(desk.between(moving(id, "x"), top, NO_HANDLE).0, nowhere);
    assert_eq!(desk.between(copying(id, "x", true), top, NO_HANDLE).0, nowhere);
    let missing = missing_id(id);
    // [MS-OXCFOLD] R599, R600
    assert_eq!(desk.between(moving(missing, "x"), top, folder).0, ErrorCode(0x8004_010F));
    // [MS-OXCFOLD] R611, R612
    assert_eq!(desk.between(copying(missing, "x", true), top, folder).0, ErrorCode(0x8004_010F));
    assert_eq!(desk.between(moving(id, "x"), top, inner).0, ErrorCode::FOLDER_CYCLE);
    assert_eq!(desk.between(copying(id, "x", true), top, inner).0, ErrorCode::FOLDER_CYCLE);
    let taken = desk.between(moving(inner_id, "Mail"), folder, top).0;
    assert_eq!(taken, ErrorCode::COLLIDING_NAMES);
    let inbox = desk.inbox_id();
    assert_eq!(desk.between(moving(inbox, "x"), top, folder).0, ErrorCode::ACCESS_DENIED);
    assert_eq!(desk.subjects_with(folder, 0), ["a"]);
    assert_eq!(desk.names_with(folder, 0), ["Inner"]);
}

#[test]
fn a_folder_is_moved_with_everything_in_it() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let (folder, id) = desk.place("Mail");
    let (inner, inner_id) = desk.new_folder(folder, "Inner");
    desk.post(inner_id, "deep");
    let (other, other_id) = desk.place("Other");
    // [MS-OXCFOLD] R188, R190
    assert_eq!(desk.between(moving(id, "Renamed"), top, other), DONE);
    // [MS-OXCFOLD] R169, R186, R423, R17101
    assert_eq!(desk.names_with(other, 0), ["Renamed"]);
    // [MS-OXCFOLD] R170, R424
    assert_eq!(desk.names_with(other, DEPTH), ["Renamed", "Inner"]);
    assert_eq!(desk.subjects_with(inner, 0), ["deep"]);
    let parent = Ok(Value::Integer64(other_id.0.cast_signed()));
    assert_eq!(desk.value(folder, tags::PARENT_FOLDER_ID), parent);
    assert!(desk.open(top, create_folder("Mail", false)).is_ok(), "the old name is free");
}

#[test]
fn a_folder_is_copied_with_its_messages_and_its_folders_when_asked() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let (folder, id) = desk.place("Mail");
    let (_, inner_id) = desk.new_folder(folder, "Inner");
    desk.post(inner_id, "deep");
    desk.post_associated(id, "view");
    for n in 0..60 {
        desk.post(id, &n.to_string());
    }
    let (other, _) = desk.place("Other");
    // [MS-OXCFOLD] R217, R219
    assert_eq!(desk.between(copying(id, "Flat", false), top, other), DONE);
    // [MS-OXCFOLD] R211, R196, R19701, R1048
    assert_eq!(desk.names_with(other, DEPTH), ["Flat"]);
    assert_eq!(desk.between(copying(id, "Deep", true), top, other), DONE);
    // [MS-OXCFOLD] R210, R429, R1122
    assert_eq!(desk.names_with(other, DEPTH), ["Deep", "Inner", "Flat"]);
    let (_, ids) = desk.listed(other, tags::DISPLAY_NAME, 0);
    assert_eq!(ids.len(), 2);
    let (table, _) = desk.open(other, get_hierarchy_table(DEPTH)).unwrap();
    desk.set_columns(table, &[tags::CONTENT_COUNT, tags::ASSOCIATED_CONTENT_COUNT]);
    let counts =
        |messages, associated| [Ok(Value::Integer32(messages)), Ok(Value::Integer32(associated))];
    // [MS-OXCFOLD] R605, R198, R428
    assert_eq!(desk.rows(table), [counts(60, 1), counts(1, 0), counts(60, 1)]);
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(Value::Integer32(60)));
}

fn progress(want_cancel: bool) -> Request {
    Request::Progress(progress::Request { logon_id: 0, input: 0, want_cancel })
}

/// More messages than one batch takes.
fn many(desk: &mut Desk) -> (u32, Vec<MessageId>) {
    let (folder, id) = desk.place("Many");
    let first = desk.post(id, "x");
    let copies: Vec<MessageId> = vec![first; 2_100];
    assert_eq!(desk.carry(&copies, true, folder, folder), DONE);
    let (_, cells) = desk.listed(folder, tags::MID, 0);
    (folder, cells.iter().map(message_id).collect())
}

fn asynchronous(ids: &[MessageId]) -> Request {
    let want_asynchronous = true;
    let request = hard_delete_messages(ids);
    Request::HardDeleteMessages(tradepost_proto::rop::folder::hard_delete_messages::Request {
        want_asynchronous,
        ..request
    })
}

#[test]
fn a_large_operation_goes_on_while_it_is_asked_about() {
    let mut desk = Desk::new();
    let (folder, ids) = many(&mut desk);
    let (answers, _) = desk.run(&[asynchronous(&ids)], &[folder]);
    let Response::Progress(answer) = &answers[0] else { panic!("{answers:?}") };
    let OnSuccess::Answered { body, .. } = &answer.reply else { panic!("{answers:?}") };
    // [MS-OXCFOLD] R447, R1057, R1157, R640, R292
    // [MS-OXCPRPT] R79202, R370, R368, R37002, R353
    assert_eq!((body.completed_task_count, body.total_task_count), (2_000, 2_101));
    let (answers, _) = desk.run(&[progress(false)], &[folder]);
    // [MS-OXCFOLD] R1058, R289, R44802
    // [MS-OXCPRPT] R452, R814, R81401, R36601, R597
    assert!(matches!(&answers[0], Response::HardDeleteMessages(a) if a.reply.code.is_success()));
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(Value::Integer32(0)));
    let (answers, _) = desk.run(&[progress(false)], &[folder]);
    assert_eq!(answers[0].code(), Some(ErrorCode::NOT_SUPPORTED));
}

#[test]
fn each_large_operation_is_asked_about() {
    let mut desk = Desk::new();
    let (folder, ids) = many(&mut desk);
    let (to, _) = desk.place("To");
    let top = desk.folder(desk.special().ipm_subtree);
    let (_, cells) = desk.listed(folder, tags::PARENT_FOLDER_ID, 0);
    let id = FolderId(cells[0].clone().unwrap().integer().unwrap().cast_unsigned());
    let is_told = |answers: &[Response]| matches!(answers[0], Response::Progress(_));
    let Request::CopyFolder(copy) = copying(id, "Copy", false) else { panic!() };
    let copy = Request::CopyFolder(copy_folder::Request { want_asynchronous: true, ..copy });
    // [MS-OXCPRPT] R790, R65001
    assert!(is_told(&desk.run(&[copy], &[top, to]).0));
    desk.run(&[progress(true)], &[top]);
    let copies = message_ids(&[&ids[..], &ids].concat(), true);
    let copies = move_copy_messages::Request { want_asynchronous: true, ..copies };
    let copies = Request::MoveCopyMessages(copies);
    // [MS-OXCPRPT] R788, R65001
    assert!(is_told(&desk.run(&[copies], &[folder, folder]).0));
    // [MS-OXCPRPT] R59703, R353, R36601
    assert!(is_told(&desk.run(&[progress(false)], &[folder]).0));
    desk.run(&[progress(true)], &[folder]);
    let (_, cells) = desk.listed(folder, tags::MID, 0);
    let ids: Vec<_> = cells.iter().map(message_id).collect();
    assert_eq!(ids.len(), 6_101);
    let delete = delete_messages::Request { want_asynchronous: true, ..delete_messages(&ids) };
    // [MS-OXCPRPT] R79201, R65001
    assert!(is_told(&desk.run(&[Request::DeleteMessages(delete)], &[folder]).0));
    desk.run(&[progress(true)], &[folder]);
    let empty = empty_folder::Request { want_asynchronous: true, ..empty_folder(true) };
    // [MS-OXCPRPT] R792, R65001
    assert!(is_told(&desk.run(&[Request::EmptyFolder(empty)], &[folder]).0));
    desk.run(&[progress(true)], &[folder]);
    let empty = hard_empty_folder(true);
    let empty = hard_delete_messages_and_subfolders::Request { want_asynchronous: true, ..empty };
    let empty = Request::HardDeleteMessagesAndSubfolders(empty);
    // [MS-OXCPRPT] R791, R65001
    assert!(is_told(&desk.run(&[empty], &[folder]).0));
}

#[test]
fn a_large_operation_is_ended_by_who_asked_for_it() {
    let mut desk = Desk::new();
    let (folder, ids) = many(&mut desk);
    desk.run(&[asynchronous(&ids)], &[folder]);
    let (answers, _) = desk.run(&[progress(true)], &[folder]);
    // [MS-OXCFOLD] R44801, R448
    // [MS-OXCPRPT] R598, R815, R367
    assert!(matches!(&answers[0], Response::HardDeleteMessages(a) if !a.reply.code.is_success()));
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(Value::Integer32(101)));
}

#[test]
fn another_operation_of_the_same_logon_ends_a_large_one() {
    let mut desk = Desk::new();
    let (folder, ids) = many(&mut desk);
    desk.run(&[asynchronous(&ids)], &[folder]);
    // [MS-OXCPRPT] R453
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(Value::Integer32(101)));
    let (answers, _) = desk.run(&[progress(false)], &[folder]);
    assert_eq!(answers[0].code(), Some(ErrorCode::NOT_SUPPORTED));
}

#[test]
fn a_small_operation_is_done_at_once_although_it_may_take_its_time() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Few");
    let ids = [desk.post(id, "a")];
    let (answers, _) = desk.run(&[asynchronous(&ids)], &[folder]);
    // [MS-OXCFOLD] R289
    assert!(matches!(&answers[0], Response::HardDeleteMessages(a) if a.reply.code.is_success()));
}

/// An administrator with a second logon to Bob's mailbox: his inbox, and the mailbox.
pub(crate) fn across() -> (Desk, u32, tradepost_store::Mailbox) {
    let desk = Desk::new();
    let user = desk.store.user("alice@example.test").unwrap().unwrap();
    let administrator = tradepost_store::User { administrator: true, ..user };
    desk.store.put_user(&administrator).unwrap();
    let mut desk = Desk::of("alice@example.test", desk.store);
    let bob = desk.store.user("bob@example.test").unwrap().unwrap();
    let bobs = desk.store.mailbox(bob.mailbox).unwrap();
    let logon = logon::Request {
        logon_id: 1,
        output: 1,
        logon_flags: 1,
        open_flags: 0x0100_0001,
        store_state: 0,
        essdn: Sized16(Some(bob.legacy_dn.as_str().into())),
    };
    let (handle, _) = desk.open(NO_HANDLE, logon).unwrap();
    let inbox = bobs.facts().special.inbox;
    let request =
        tradepost_proto::rop::folder::open_folder::Request { logon_id: 1, ..open_folder(inbox) };
    let (inbox, _) = desk.open(handle, request).unwrap();
    (desk, inbox, bobs)
}

#[test]
fn messages_go_to_another_mailbox() {
    let (mut desk, theirs, bobs) = across();
    let (folder, id) = desk.place("Mail");
    let html = (tags::HTML, Value::Binary(vec![7; 9_000]));
    let ids = ["a", "b"].map(|s| desk.post_with(id, &[(tags::SUBJECT, text(s)), html.clone()]));
    let count = || bobs.read(|view| view.counts(bobs.facts().special.inbox)).unwrap();
    assert_eq!(desk.carry(&ids[..1], true, folder, theirs), DONE);
    assert_eq!(count().messages, 1);
    assert_eq!(desk.subjects_with(folder, 0), ["b", "a"]);
    assert_eq!(desk.carry(&ids, false, folder, theirs), DONE);
    assert_eq!(count().messages, 3);
    assert!(count().size > 27_000, "with all that they hold");
    assert_eq!(desk.subjects_with(folder, 0), [""; 0]);
    assert_eq!(desk.subjects_with(folder, SOFT_DELETES), [""; 0]);
    assert_eq!(desk.carry(&ids, false, folder, theirs), (ErrorCode::SUCCESS, true));
}

#[test]
fn a_folder_goes_to_another_mailbox() {
    let (mut desk, theirs, bobs) = across();
    let top = desk.folder(desk.special().ipm_subtree);
    let (folder, id) = desk.place("Mail");
    let (_, inner) = desk.new_folder(folder, "Inner");
    desk.post(inner, "deep");
    let inbox = bobs.facts().special.inbox;
    let below = || bobs.read(|view| view.descendants(inbox)).unwrap().len();
    assert_eq!(desk.between(copying(id, "Copy", true), top, theirs), DONE);
    assert_eq!(below(), 2);
    assert_eq!(desk.between(moving(id, "Moved",), top, theirs), DONE);
    assert_eq!(below(), 4);
    assert_eq!(desk.open(desk.logon, open_folder(id)).unwrap_err(), ErrorCode::NOT_FOUND);
    assert!(!desk.names_with(top, 0).contains(&"Mail".to_owned()));
}

#[test]
fn folders_stand_only_so_deep_in_each_other_and_go_together() {
    let mut desk = Desk::new();
    let (mut folder, id) = desk.place("Deep");
    let mut levels = 1;
    let told = loop {
        match desk.open(folder, create_folder("x", false)) {
            Ok((inner, _)) => {
                desk.release(folder);
                folder = inner;
                levels += 1;
            }
            Err(told) => break told,
        }
    };
    let too_deep = ErrorCode::FOLDER_HIERARCHY_DEPTH_RECEIVE_QUOTA_EXCEEDED;
    assert_eq!((told, levels), (too_deep, 299));
    let (other, _) = desk.place("Other");
    let top = desk.folder(desk.special().ipm_subtree);
    assert_eq!(desk.between(moving(id, "x"), top, other).0, too_deep);
    assert_eq!(desk.between(copying(id, "x", true), top, other).0, too_deep);
    assert_eq!(desk.names_with(other, 0), [""; 0]);
    let done = desk.ask(top, delete_folder(id, DEL_MESSAGES | DEL_FOLDERS | HARD)).unwrap();
    assert!(!done.partial_completion);
}

#[test]
fn messages_leave_a_search_folder_and_none_goes_into_one() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let ids = ["red 1", "red 2"].map(|subject| desk.post(inbox, subject));
    let (search, _) = desk.search_for("red", &[inbox], 0);
    let (to, _) = desk.place("To");
    assert_eq!(desk.carry(&ids[..1], true, search, to), DONE);
    // [MS-OXCFOLD] R1216, R121702
    assert_eq!(desk.subjects_with(to, 0), ["red 1"]);
    assert_eq!(desk.carry(&ids[1..], false, search, to), DONE);
    // [MS-OXCFOLD] R121701
    assert_eq!(desk.subjects_with(to, 0), ["red 1", "red 2"]);
    let inbox = desk.inbox();
    assert_eq!(desk.subjects_with(inbox, 0), ["red 1"], "a move takes it from where it is");
    for copy in [true, false] {
        // [MS-OXCFOLD] R1245, R1246, R121801, R121802
        assert_eq!(desk.carry(&ids[..1], copy, inbox, search).0, ErrorCode(0x0000_0460));
    }
    let logon = desk.logon;
    let codes = [logon, search].map(|to| desk.carry(&ids[..1], false, inbox, to).0);
    // [MS-OXCFOLD] R587
    assert_eq!(codes, [ErrorCode::NOT_SUPPORTED, ErrorCode::SEARCH_FOLDER]);
    // [MS-OXCFOLD] R124901, R1249
    assert_eq!(desk.ask(search, empty_folder(false)).unwrap_err(), ErrorCode(0x8004_0102));
    assert_eq!(desk.found(search), ["red 1"]);
}

#[test]
fn a_search_folder_is_copied_with_what_it_looks_for() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    desk.post(inbox, "red 1");
    let top = desk.folder(desk.special().ipm_subtree);
    let (folder, id) = desk.place("Mail");
    let (search, search_id) = {
        let (handle, body) = desk.open(folder, create_search_folder("Red")).unwrap();
        (handle, body.folder_id)
    };
    assert_eq!(desk.search(search, Some(about("red")), &[inbox], 0), OK);
    let (other, _) = desk.place("Other");
    assert_eq!(desk.between(copying(id, "Copy", true), top, other), DONE);
    // [MS-OXCFOLD] R1122
    assert_eq!(desk.names_with(other, DEPTH), ["Copy", "Red"]);
    assert_eq!(desk.between(copying(search_id, "Alone", false), folder, other), DONE);
    let (table, _) = desk.open(other, get_hierarchy_table(DEPTH)).unwrap();
    desk.set_columns(table, &[tags::DISPLAY_NAME, tags::FOLDER_TYPE, tags::FOLDER_ID]);
    desk.post(inbox, "red 2");
    desk.search_on_to_the_end();
    for row in desk.rows(table) {
        if row[0] == Ok(text("Copy")) {
            continue;
        }
        assert_eq!(row[1], Ok(Value::Integer32(2)));
        let copy = desk.folder(FolderId(message_id(&row[2]).0));
        assert_eq!(desk.found(copy), ["red 1", "red 2"], "it follows what comes");
    }
    assert_eq!(desk.found(search), ["red 1", "red 2"]);
}

#[test]
fn a_search_folder_does_not_go_to_another_mailbox() {
    let (mut desk, theirs, bobs) = across();
    let top = desk.folder(desk.special().ipm_subtree);
    let (folder, id) = desk.place("Mail");
    let inbox = desk.inbox_id();
    let (search, search_id) = {
        let (handle, body) = desk.open(folder, create_search_folder("Red")).unwrap();
        (handle, body.folder_id)
    };
    assert_eq!(desk.search(search, Some(about("red")), &[inbox], 0), OK);
    let moved = {
        let (answers, _) = desk.run(&[moving(id, "Moved")], &[top, theirs]);
        match &answers[0] {
            Response::MoveFolder(answer) => answer.reply.clone().told().unwrap(),
            other => panic!("{other:?}"),
        }
    };
    // [MS-OXCFOLD] R1114, R2190, R2191
    assert!(moved.partial_completion);
    assert!(desk.names_with(top, 0).contains(&"Mail".to_owned()), "it stays with its search");
    let (answers, _) = desk.run(&[copying(id, "Copied", true)], &[top, theirs]);
    let copied = match &answers[0] {
        Response::CopyFolder(answer) => answer.reply.clone().told().unwrap(),
        other => panic!("{other:?}"),
    };
    // [MS-OXCFOLD] R271502
    assert!(!copied.partial_completion);
    let inbox = bobs.facts().special.inbox;
    let below = bobs.read(|view| view.descendants(inbox)).unwrap();
    assert_eq!(below.len(), 2, "without the search folder");
    let alone = desk.between(copying(search_id, "x", true), folder, theirs).0;
    assert_eq!(alone, ErrorCode::NOT_SUPPORTED);
}

#[test]
fn a_folder_takes_its_new_name_in_either_form() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let (_, id) = desk.place("Mail");
    let (other, _) = desk.place("Other");
    let bytes = || EitherText::Bytes(tradepost_wire::StrZ(vec![0x80, 0xE4]));
    let named = |mut request: Request, name: EitherText| {
        match &mut request {
            Request::CopyFolder(r) => r.folder.new_folder_name = name,
            Request::MoveFolder(r) => r.folder.new_folder_name = name,
            other => panic!("{other:?}"),
        }
        request
    };
    assert_eq!(desk.between(named(copying(id, "", false), bytes()), top, other), DONE);
    // [MS-OXCFOLD] R213
    assert_eq!(desk.names_with(other, 0), ["€ä"]);
    assert_eq!(desk.between(named(copying(id, "", false), "ą".into()), top, other), DONE);
    // [MS-OXCFOLD] R212
    assert!(desk.names_with(other, 0).contains(&"ą".to_owned()));
    let (inner, inner_id) = desk.new_folder(other, "Inner");
    assert_eq!(desk.between(named(moving(inner_id, ""), bytes()), other, top), DONE);
    // [MS-OXCFOLD] R184
    assert_eq!(desk.value(inner, tags::DISPLAY_NAME), Ok(text("€ä")));
    assert_eq!(desk.between(named(moving(inner_id, ""), "ą".into()), top, top), DONE);
    // [MS-OXCFOLD] R183
    assert_eq!(desk.value(inner, tags::DISPLAY_NAME), Ok(text("ą")));
}
