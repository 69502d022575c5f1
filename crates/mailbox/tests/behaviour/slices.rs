//! [MS-OXCFOLD] 3.1.5.2: operations on many objects that go on while the client asks about them.

use tradepost_mapi::{ErrorCode, FolderId, MessageId, tags};
use tradepost_proto::rop::property::progress;
use tradepost_proto::rop::{OnSuccess, Request, Response};

use crate::move_copy::{across, copying, message_ids, moving};
use crate::support::*;

/// More messages than a batch of deletions takes.
const MANY: usize = 2_101;
/// Enough for an operation to become a task.
const SOME: usize = 600;

/// Objects that a batch takes in the tests that copy them.
const BATCH: usize = 250;

/// A folder with so many messages.
fn filled(desk: &mut Desk, name: &str, count: usize) -> (u32, FolderId, Vec<MessageId>) {
    let (folder, id) = desk.place(name);
    let first = desk.post(id, "x");
    let copies = message_ids(&vec![first; count - 1], true);
    let done = desk.ask_between(folder, folder, copies).unwrap();
    assert!(!done.partial_completion);
    let (_, cells) = desk.listed(folder, tags::MID, 0);
    (folder, id, cells.iter().map(message_id).collect())
}

fn asynchronous(mut request: Request, want: bool) -> Request {
    match &mut request {
        Request::DeleteMessages(r) => r.want_asynchronous = want,
        Request::HardDeleteMessages(r) => r.want_asynchronous = want,
        Request::EmptyFolder(r) => r.want_asynchronous = want,
        Request::HardDeleteMessagesAndSubfolders(r) => r.want_asynchronous = want,
        Request::MoveCopyMessages(r) => r.want_asynchronous = want,
        Request::MoveFolder(r) => r.want_asynchronous = want,
        Request::CopyFolder(r) => r.want_asynchronous = want,
        other => panic!("{other:?}"),
    }
    request
}

fn soft(ids: &[MessageId]) -> Request {
    Request::DeleteMessages(delete_messages(ids))
}

fn hard(ids: &[MessageId]) -> Request {
    Request::HardDeleteMessages(hard_delete_messages(ids))
}

fn empty() -> Request {
    Request::EmptyFolder(empty_folder(false))
}

fn hard_empty() -> Request {
    Request::HardDeleteMessagesAndSubfolders(hard_empty_folder(false))
}

impl Desk {
    fn one(&mut self, request: Request, handles: &[u32]) -> Response {
        let (mut answers, _) = self.run(&[request], handles);
        assert_eq!(answers.len(), 1, "{answers:?}");
        answers.remove(0)
    }

    fn asked_about(&mut self, handle: u32, want_cancel: bool) -> Response {
        let request = progress::Request { logon_id: 0, input: 0, want_cancel };
        self.one(Request::Progress(request), &[handle])
    }

    /// Asks about an operation until it is done.
    fn last_answer(&mut self, handle: u32) -> Response {
        loop {
            match self.asked_about(handle, false) {
                Response::Progress(_) => {}
                other => return other,
            }
        }
    }
}

/// How far an operation has come that goes on.
fn so_far(answer: &Response) -> (u32, u32) {
    match answer {
        Response::Progress(answer) => match &answer.reply {
            OnSuccess::Answered { body, .. } => (body.completed_task_count, body.total_task_count),
            other @ OnSuccess::Failed(_) => panic!("{other:?}"),
        },
        other => panic!("no operation that goes on: {other:?}"),
    }
}

fn name_of(answer: &Response) -> &'static str {
    match answer {
        Response::DeleteMessages(_) => "RopDeleteMessages",
        Response::HardDeleteMessages(_) => "RopHardDeleteMessages",
        Response::EmptyFolder(_) => "RopEmptyFolder",
        Response::HardDeleteMessagesAndSubfolders(_) => "RopHardDeleteMessagesAndSubfolders",
        Response::MoveCopyMessages(_) => "RopMoveCopyMessages",
        Response::MoveFolder(_) => "RopMoveFolder",
        Response::CopyFolder(_) => "RopCopyFolder",
        _ => "another operation",
    }
}

/// The operation that an answer is of, and its return value.
fn told(answer: &Response) -> (&'static str, ErrorCode) {
    (name_of(answer), answer.code().unwrap())
}

const SUCCESS: ErrorCode = ErrorCode::SUCCESS;
const ENDED: ErrorCode = ErrorCode::USER_CANCELED;

#[test]
fn deleting_many_messages_goes_on_while_it_is_asked_about() {
    let mut desk = Desk::new();
    let (folder, _, ids) = filled(&mut desk, "Mail", MANY);
    let answer = desk.one(asynchronous(soft(&ids), true), &[folder]);
    // [MS-OXCFOLD] R633, R1150, R270, R1059
    assert_eq!(so_far(&answer), (2_000, 2_101));
    let answer = desk.last_answer(folder);
    // [MS-OXCFOLD] R267
    assert_eq!(told(&answer), ("RopDeleteMessages", SUCCESS));
    assert_eq!(desk.subjects_with(folder, 0), [""; 0]);
    let (folder, _, ids) = filled(&mut desk, "More", MANY);
    let answer = desk.one(asynchronous(soft(&ids), false), &[folder]);
    // [MS-OXCFOLD] R271
    assert_eq!(told(&answer), ("RopDeleteMessages", SUCCESS));
    let (folder, _, ids) = filled(&mut desk, "Last", MANY);
    so_far(&desk.one(asynchronous(soft(&ids), true), &[folder]));
    let answer = desk.asked_about(folder, true);
    assert_eq!(told(&answer), ("RopDeleteMessages", ENDED));
    assert_eq!(desk.subjects_with(folder, 0).len(), 101);
}

#[test]
fn deleting_many_messages_for_good_goes_on_while_it_is_asked_about() {
    let mut desk = Desk::new();
    let (folder, _, ids) = filled(&mut desk, "Mail", MANY);
    let answer = desk.one(asynchronous(hard(&ids), true), &[folder]);
    assert_eq!(so_far(&answer), (2_000, 2_101));
    let answer = desk.asked_about(folder, true);
    assert_eq!(told(&answer), ("RopHardDeleteMessages", ENDED));
    let answer = desk.one(asynchronous(hard(&ids), false), &[folder]);
    // [MS-OXCFOLD] R293
    assert_eq!(told(&answer), ("RopHardDeleteMessages", SUCCESS));
    assert_eq!(desk.subjects_with(folder, 0), [""; 0]);
}

#[test]
fn emptying_a_full_folder_goes_on_while_it_is_asked_about() {
    let mut desk = Desk::new();
    let (folder, _, _) = filled(&mut desk, "Mail", MANY);
    let answer = desk.one(asynchronous(empty(), true), &[folder]);
    // [MS-OXCFOLD] R619, R1132, R234
    assert_eq!(so_far(&answer), (2_000, 2_101));
    let answer = desk.asked_about(folder, true);
    assert_eq!(told(&answer), ("RopEmptyFolder", ENDED));
    assert_eq!(desk.subjects_with(folder, 0).len(), 101);
    let (folder, _, _) = filled(&mut desk, "More", MANY);
    so_far(&desk.one(asynchronous(empty(), true), &[folder]));
    let answer = desk.last_answer(folder);
    // [MS-OXCFOLD] R230
    assert_eq!(told(&answer), ("RopEmptyFolder", SUCCESS));
    assert_eq!(desk.subjects_with(folder, 0), [""; 0]);
    let (folder, _, _) = filled(&mut desk, "Last", MANY);
    let answer = desk.one(asynchronous(empty(), false), &[folder]);
    // [MS-OXCFOLD] R235, R1126, R616
    assert_eq!(told(&answer), ("RopEmptyFolder", SUCCESS));
    assert_eq!(desk.subjects_with(folder, 0), [""; 0]);
}

#[test]
fn emptying_a_full_folder_for_good_goes_on_while_it_is_asked_about() {
    let mut desk = Desk::new();
    let (folder, _, _) = filled(&mut desk, "Mail", MANY);
    let answer = desk.one(asynchronous(hard_empty(), true), &[folder]);
    // [MS-OXCFOLD] R1139, R1140, R250
    assert_eq!(so_far(&answer), (2_000, 2_101));
    let answer = desk.asked_about(folder, true);
    assert_eq!(told(&answer), ("RopHardDeleteMessagesAndSubfolders", ENDED));
    let (folder, _, _) = filled(&mut desk, "More", MANY);
    so_far(&desk.one(asynchronous(hard_empty(), true), &[folder]));
    let answer = desk.last_answer(folder);
    // [MS-OXCFOLD] R248
    assert_eq!(told(&answer), ("RopHardDeleteMessagesAndSubfolders", SUCCESS));
    let (folder, _, _) = filled(&mut desk, "Last", MANY);
    let answer = desk.one(asynchronous(hard_empty(), false), &[folder]);
    // [MS-OXCFOLD] R251, R1135, R626
    assert_eq!(told(&answer), ("RopHardDeleteMessagesAndSubfolders", SUCCESS));
    assert_eq!(desk.subjects_with(folder, SOFT_DELETES), [""; 0]);
}

#[test]
fn moving_and_copying_many_messages_goes_on_while_it_is_asked_about() {
    let mut desk = Desk::new();
    let (from, _, ids) = filled(&mut desk, "From", MANY);
    let (to, gone) = desk.place("To");
    for (copy, there) in [(true, 2_101), (false, 4_202)] {
        let request = || Request::MoveCopyMessages(message_ids(&ids, copy));
        let answer = desk.one(asynchronous(request(), true), &[from, to]);
        // [MS-OXCFOLD] R584, R1108, R154, R421, R430
        assert_eq!(so_far(&answer), (2_000, 2_101));
        let answer = desk.last_answer(from);
        // [MS-OXCFOLD] R701
        assert_eq!(told(&answer), ("RopMoveCopyMessages", SUCCESS));
        assert_eq!(desk.subjects_with(to, 0).len(), there);
    }
    let (from, _, ids) = filled(&mut desk, "More", MANY);
    let request = || Request::MoveCopyMessages(message_ids(&ids, true));
    let answer = desk.one(asynchronous(request(), false), &[from, to]);
    // [MS-OXCFOLD] R155, R1105, R583
    assert_eq!(told(&answer), ("RopMoveCopyMessages", SUCCESS));
    so_far(&desk.one(asynchronous(request(), true), &[from, to]));
    let mut other = desk.beside();
    let top = other.folder(other.special().ipm_subtree);
    other.ask(top, delete_folder(gone, DEL_MESSAGES | HARD)).unwrap();
    let answer = desk.asked_about(from, false);
    // [MS-OXCFOLD] R1109
    assert_eq!(told(&answer), ("RopMoveCopyMessages", ErrorCode::NOT_FOUND));
}

#[test]
fn copying_a_full_folder_goes_on_while_it_is_asked_about() {
    let mut desk = Desk::new();
    let (_, id, _) = filled(&mut desk, "Mail", SOME);
    desk.limits.batch_max = BATCH;
    let top = desk.folder(desk.special().ipm_subtree);
    let (to, _) = desk.place("To");
    let copying = |name, want| asynchronous(copying(id, name, true), want);
    let answer = desk.one(copying("a", true), &[top, to]);
    // [MS-OXCFOLD] R607, R1123, R206
    assert_eq!(so_far(&answer).1, 601);
    let answer = desk.last_answer(top);
    // [MS-OXCFOLD] R200
    assert_eq!(told(&answer), ("RopCopyFolder", SUCCESS));
    let answer = desk.one(copying("b", false), &[top, to]);
    // [MS-OXCFOLD] R207, R1118, R604
    assert_eq!(told(&answer), ("RopCopyFolder", SUCCESS));
    let (table, _) = desk.open(to, get_hierarchy_table(0)).unwrap();
    desk.set_columns(table, &[tags::CONTENT_COUNT]);
    assert_eq!(desk.rows(table), vec![[Ok(tradepost_mapi::Value::Integer32(600))]; 2]);
    so_far(&desk.one(copying("c", true), &[top, to]));
    let answer = desk.asked_about(top, true);
    assert_eq!(told(&answer), ("RopCopyFolder", ENDED));
}

#[test]
fn moving_a_full_folder_to_another_mailbox_goes_on_while_it_is_asked_about() {
    let (mut desk, theirs, _) = across();
    desk.limits.batch_max = BATCH;
    let top = desk.folder(desk.special().ipm_subtree);
    let (_, id, _) = filled(&mut desk, "Mail", SOME);
    let answer = desk.one(asynchronous(moving(id, "First"), true), &[top, theirs]);
    // [MS-OXCFOLD] R595, R1115, R179, R421
    assert_eq!(so_far(&answer).1, 601);
    let answer = desk.asked_about(top, true);
    assert_eq!(told(&answer), ("RopMoveFolder", ENDED));
    assert!(desk.names_with(top, 0).contains(&"Mail".to_owned()), "it has not gone");
    let (_, id, _) = filled(&mut desk, "More", SOME);
    so_far(&desk.one(asynchronous(moving(id, "Second"), true), &[top, theirs]));
    let answer = desk.last_answer(top);
    // [MS-OXCFOLD] R173
    assert_eq!(told(&answer), ("RopMoveFolder", SUCCESS));
    let (_, id, _) = filled(&mut desk, "Last", SOME);
    let answer = desk.one(asynchronous(moving(id, "Third"), false), &[top, theirs]);
    // [MS-OXCFOLD] R180, R1111, R593
    assert_eq!(told(&answer), ("RopMoveFolder", SUCCESS));
    let names = desk.names_with(top, 0);
    assert!(!names.contains(&"More".to_owned()) && !names.contains(&"Last".to_owned()));
}

/// Begins an operation of a new desk on a folder of its own, so that its first batch is done, and
/// has the disk refuse the second: the answer then.
fn failing(begin: impl FnOnce(&mut Desk) -> (Request, u32, [u32; 2])) -> (&'static str, ErrorCode) {
    let kept = Disk::new();
    let (store, engine) = kept.store();
    let mut desk = Desk::in_store(store);
    let (request, asked, handles) = begin(&mut desk);
    let (answers, _) = desk.run(&[asynchronous(request, true)], &handles);
    so_far(&answers[0]);
    engine.stop_after(0);
    told(&desk.asked_about(asked, false))
}

#[test]
fn an_operation_that_fails_while_it_goes_on_says_so_by_its_own_answer() {
    let deleting = |request: fn(&[MessageId]) -> Request| {
        failing(|desk| {
            let (folder, _, ids) = filled(desk, "Mail", MANY);
            (request(&ids), folder, [folder, folder])
        })
    };
    // [MS-OXCFOLD] R1151
    assert_eq!(deleting(soft), ("RopDeleteMessages", ErrorCode::DISK_ERROR));
    // [MS-OXCFOLD] R1158
    assert_eq!(deleting(hard), ("RopHardDeleteMessages", ErrorCode::DISK_ERROR));
    let name = "RopEmptyFolder";
    // [MS-OXCFOLD] R1133
    assert_eq!(deleting(|_| empty()), (name, ErrorCode::DISK_ERROR));
    let name = "RopHardDeleteMessagesAndSubfolders";
    // [MS-OXCFOLD] R1141
    assert_eq!(deleting(|_| hard_empty()), (name, ErrorCode::DISK_ERROR));
    let copied = failing(|desk| {
        let (_, id, _) = filled(desk, "Mail", SOME);
        desk.limits.batch_max = BATCH;
        let top = desk.folder(desk.special().ipm_subtree);
        let (to, _) = desk.place("To");
        (copying(id, "Copy", true), top, [top, to])
    });
    // [MS-OXCFOLD] R1124
    assert_eq!(copied, ("RopCopyFolder", ErrorCode::DISK_ERROR));
    let moved = failing(|desk| {
        promote(&desk.store, "alice@example.test");
        let (_, theirs) = crate::grants::second(desk, AS_ADMINISTRATOR, BOB_DN);
        let (_, id, _) = filled(desk, "Mail", SOME);
        desk.limits.batch_max = BATCH;
        let top = desk.folder(desk.special().ipm_subtree);
        (moving(id, "Moved"), top, [top, theirs])
    });
    // [MS-OXCFOLD] R1116
    assert_eq!(moved, ("RopMoveFolder", ErrorCode::DISK_ERROR));
}
