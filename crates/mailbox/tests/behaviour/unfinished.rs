//! Operations on many objects that are cut off between two batches: after the next start they are
//! finished, and nothing is lost or there twice.

use std::collections::BTreeSet;

use tradepost_mailbox::Limits;
use tradepost_mapi::{ErrorCode, FolderId, MessageId, Restriction, Value, tags};
use tradepost_proto::rop::folder::{copy_folder, move_copy_messages, move_folder, open_folder};
use tradepost_proto::rop::logon::logon;
use tradepost_proto::rop::property::progress;
use tradepost_proto::rop::{FolderAndName, NO_HANDLE, Request, Response};
use tradepost_store::{Direction, Error, Left, Mailbox, ObjectNumber, Order, RowSet, Store, View};
use tradepost_wire::Sized16;

use crate::support::*;

/// What is done to the folder `Mail` of Alice.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum What {
    DeleteMessages { hard: bool },
    Empty { hard: bool },
    DeleteFolder { hard: bool },
    DeleteSearchFolder,
    CarryMessages { copy: bool, across: bool },
    CopyFolder { recursive: bool, across: bool },
    MoveFolder,
    CopyContents { across: bool },
}

pub const EACH: [What; 17] = [
    What::DeleteMessages { hard: false },
    What::DeleteMessages { hard: true },
    What::Empty { hard: false },
    What::Empty { hard: true },
    What::DeleteFolder { hard: false },
    What::DeleteFolder { hard: true },
    What::DeleteSearchFolder,
    What::CarryMessages { copy: false, across: false },
    What::CarryMessages { copy: true, across: false },
    What::CarryMessages { copy: false, across: true },
    What::CarryMessages { copy: true, across: true },
    What::CopyFolder { recursive: false, across: false },
    What::CopyFolder { recursive: true, across: false },
    What::CopyFolder { recursive: true, across: true },
    What::MoveFolder,
    What::CopyContents { across: false },
    What::CopyContents { across: true },
];

impl What {
    /// Whether every message stands in one place before and after.
    fn is_move(self) -> bool {
        matches!(self, Self::MoveFolder | Self::CarryMessages { copy: false, .. })
    }
}

/// Folders in folders, each with so many messages; a child follows its parent at any distance.
#[derive(Clone, Debug)]
pub struct Shape {
    /// Of each folder below the first: which of those before it it stands in.
    pub parents: Vec<usize>,
    pub messages: Vec<usize>,
}

impl Shape {
    fn small() -> Self {
        Self { parents: vec![0, 0, 1], messages: vec![4, 1, 2, 0] }
    }
}

/// A disk with Alice's folders, and what the tests need to know of them.
pub struct House {
    pub kept: Disk,
    mail: FolderId,
    other: FolderId,
    found: FolderId,
    ids: Vec<MessageId>,
    pub limits: Limits,
}

impl House {
    pub fn new(shape: &Shape, batch_max: usize) -> Self {
        let kept = Disk::new();
        let mut desk = Desk::in_store(kept.store().0);
        promote(&desk.store, "alice@example.test");
        let (_, other) = desk.place("Other");
        let (mail, id) = desk.place("Mail");
        let (mut folders, mut ids) = (vec![(mail, id)], Vec::new());
        for (at, parent) in shape.parents.iter().enumerate() {
            let folder = desk.new_folder(folders[*parent].0, &format!("Folder {at}"));
            folders.push(folder);
        }
        for (at, count) in shape.messages.iter().enumerate() {
            let Some((handle, folder)) = folders.get(at).copied() else { continue };
            for n in 0..*count {
                let html = (tags::HTML, Value::Binary(vec![7; 6_000 * (n % 2)]));
                let subject = (tags::SUBJECT, text(&format!("{at}/{n}")));
                let message = desk.post_with(folder, &[subject, html]);
                if at == 0 {
                    ids.push(message);
                }
            }
            desk.post_associated(folder, &format!("{at}/associated"));
            let gone = desk.post(folder, &format!("{at}/deleted"));
            desk.delete(handle, &[gone]).unwrap();
        }
        let finder = desk.folder(desk.special().finder);
        let (search, body) = desk.open(finder, create_search_folder("Found")).unwrap();
        let all = Restriction::Exist { tag: tags::SUBJECT };
        let criteria = set_search_criteria(Some(all), &[id], RESTART | RECURSIVE | FOREGROUND);
        desk.ask(search, criteria).unwrap();
        let limits = Limits { batch_max, ..Limits::default() };
        Self { kept, mail: id, other, found: body.folder_id, ids, limits }
    }

    /// Does it, on a copy of the kept, with an engine that stops after so many batches; what was
    /// answered, the kept, and how many batches it would still have taken.
    pub fn cut(&self, what: What, after: usize) -> (ErrorCode, Disk, usize) {
        let kept = self.kept.copy();
        let (store, engine) = kept.store();
        let mut desk = Desk::in_store(store);
        desk.limits = self.limits.clone();
        let theirs = across(&mut desk);
        // Whatever is left to do from before is done.
        engine.stop_after(after);
        let code = self.ask(&mut desk, what, theirs);
        let left = engine.left();
        drop(desk);
        (code, kept, left)
    }

    fn ask(&self, desk: &mut Desk, what: What, theirs: u32) -> ErrorCode {
        let top = desk.folder(desk.special().ipm_subtree);
        let (mail, other) = (desk.folder(self.mail), desk.folder(self.other));
        let to = |across| if across { theirs } else { other };
        match what {
            What::DeleteMessages { hard: false } => {
                one(desk, Request::DeleteMessages(delete_messages(&self.ids)), [mail, mail])
            }
            What::DeleteMessages { hard: true } => {
                let request = hard_delete_messages(&self.ids);
                one(desk, Request::HardDeleteMessages(request), [mail, mail])
            }
            What::Empty { hard: false } => {
                one(desk, Request::EmptyFolder(empty_folder(true)), [mail, mail])
            }
            What::Empty { hard: true } => {
                let request = hard_empty_folder(true);
                one(desk, Request::HardDeleteMessagesAndSubfolders(request), [mail, mail])
            }
            What::DeleteFolder { hard } => {
                let flags = DEL_MESSAGES | DEL_FOLDERS | if hard { HARD } else { 0 };
                let request = delete_folder(self.mail, flags);
                one(desk, Request::DeleteFolder(request), [top, top])
            }
            What::DeleteSearchFolder => {
                let finder = desk.folder(desk.special().finder);
                let request = delete_folder(self.found, 0);
                one(desk, Request::DeleteFolder(request), [finder, finder])
            }
            What::CarryMessages { copy, across } => {
                let request = Request::MoveCopyMessages(carrying(&self.ids, copy, false));
                one(desk, request, [mail, to(across)])
            }
            What::CopyFolder { recursive, across } => {
                let request = copying(self.mail, recursive);
                one(desk, Request::CopyFolder(request), [top, to(across)])
            }
            What::MoveFolder => {
                let request = moving(self.mail);
                one(desk, Request::MoveFolder(request), [top, theirs])
            }
            What::CopyContents { across } => {
                let request = Request::CopyTo(copy_to(COPY, true, &[tags::DISPLAY_NAME]));
                one(desk, request, [mail, to(across)])
            }
        }
    }

    /// How many batches it takes.
    pub fn batches(&self, what: What) -> usize {
        let (code, _, left) = self.cut(what, 1_000_000);
        assert_eq!(code, ErrorCode::SUCCESS, "{what:?}");
        1_000_000 - left
    }
}

/// One operation between two objects: its return value.
pub fn one(desk: &mut Desk, request: Request, handles: [u32; 2]) -> ErrorCode {
    desk.run(&[request], &handles).0[0].code().unwrap()
}

pub fn carrying(ids: &[MessageId], copy: bool, asynchronous: bool) -> move_copy_messages::Request {
    move_copy_messages::Request {
        logon_id: 0,
        source: 0,
        target: 1,
        message_ids: ids.to_vec().into(),
        want_asynchronous: asynchronous,
        want_copy: copy,
    }
}

fn copying(folder_id: FolderId, want_recursive: bool) -> copy_folder::Request {
    let folder = FolderAndName { folder_id, new_folder_name: "Copied".into() };
    copy_folder::Request {
        logon_id: 0,
        source: 0,
        target: 1,
        want_asynchronous: false,
        want_recursive,
        folder,
    }
}

fn moving(folder_id: FolderId) -> move_folder::Request {
    let folder = FolderAndName { folder_id, new_folder_name: "Moved".into() };
    move_folder::Request { logon_id: 0, source: 0, target: 1, want_asynchronous: false, folder }
}

/// A second logon of the administrator Alice, to Bob's mailbox: his inbox.
fn across(desk: &mut Desk) -> u32 {
    let request = logon::Request {
        logon_id: 1,
        output: 1,
        logon_flags: 1,
        open_flags: 0x0100_0001,
        store_state: 0,
        essdn: Sized16(Some(BOB_DN.into())),
    };
    let (handle, _) = desk.open(NO_HANDLE, request).unwrap();
    let inbox = mailbox(&desk.store, "bob").facts().special.inbox;
    let request = open_folder::Request { logon_id: 1, ..open_folder(inbox) };
    desk.open(handle, request).unwrap().0
}

fn mailbox(store: &Store, name: &str) -> Mailbox {
    let user = store.user(&format!("{name}@example.test")).unwrap().unwrap();
    store.mailbox(user.mailbox).unwrap()
}

/// All folders and messages of both mailboxes, by their names; what each of them counts is what is
/// there.
pub fn picture(store: &Store) -> Vec<String> {
    let mut lines = Vec::new();
    for name in ["alice", "bob"] {
        let mailbox = mailbox(store, name);
        let root = mailbox.facts().special.root;
        let of = |view: &View<'_>| folder_lines(view, store, root, name, &mut lines);
        mailbox.read(of).unwrap();
    }
    lines.sort();
    lines
}

fn folder_lines(
    view: &View<'_>,
    store: &Store,
    id: FolderId,
    path: &str,
    lines: &mut Vec<String>,
) -> Result<(), Error> {
    lines.push(path.to_owned());
    let counts = view.counts(id)?;
    for associated in [false, true] {
        for set in [
            RowSet::of(associated, Order::DeliveryTime),
            RowSet::of(associated, Order::DeliveryTime).deleted(),
        ] {
            let rows = view.rows(id, set, Direction::Forward, None, usize::MAX)?;
            assert_eq!(rows.len(), counts.rows(set) as usize, "{path}");
            for (_, object) in rows {
                let what = message(view, store, object)?;
                lines.push(format!("{path}: {associated} {} {what}", set.deleted));
            }
        }
    }
    for (deleted, ids) in [(false, view.children(id)?), (true, view.deleted_children(id)?)] {
        for child in ids {
            let name = view.any_folder(child)?.name;
            let path = format!("{path}/{name}{}", if deleted { " (deleted)" } else { "" });
            folder_lines(view, store, child, &path, lines)?;
        }
    }
    Ok(())
}

fn message(view: &View<'_>, store: &Store, object: ObjectNumber) -> Result<String, Error> {
    let content = view.content(object)?;
    let value = |tag| content.properties.value(tag).map(|f| f.read(store.blobs(), u64::MAX));
    let subject = value(tags::SUBJECT).transpose()?;
    let len = value(tags::HTML).transpose()?.map_or(0, |value| value.size());
    let subject = match &subject {
        Some(Value::String(text)) => text.to_string(),
        other => format!("{other:?}"),
    };
    Ok(format!("{subject} {len}"))
}

/// The subjects of all messages that people see.
fn subjects(picture: &[String]) -> Vec<&str> {
    let of = |line: &&str| line.contains(": false false") && !line.contains("Found");
    let lines = picture.iter().map(String::as_str).filter(of);
    lines.filter_map(|line| line.split(": ").nth(1)).collect()
}

/// A stop after so many batches, and the next start.
pub fn cut_and_finish(house: &House, what: What, after: usize) -> Vec<String> {
    let (_, kept, _) = house.cut(what, after);
    let (store, _) = kept.store();
    let between = picture(&store);
    if what.is_move() {
        let all = subjects(&between);
        let different: BTreeSet<_> = all.iter().collect();
        assert_eq!(different.len(), all.len(), "there twice: {what:?} {after} {all:?}");
        let (before, _) = house.kept.copy().store();
        assert_eq!(subjects(&picture(&before)).len(), all.len(), "lost: {what:?} {after}");
    }
    finish(&store, &house.limits);
    for name in ["alice", "bob"] {
        let left = mailbox(&store, name).read(|view| view.intents()).unwrap();
        assert_eq!(left, [], "{what:?} {after}: left");
    }
    picture(&store)
}

/// Every cut of an operation: before the first batch nothing has happened, after it everything will.
pub fn check_each_cut(house: &House, what: What) {
    let before = picture(&house.kept.copy().store().0);
    let batches = house.batches(what);
    let done = cut_and_finish(house, what, usize::MAX / 2);
    assert_ne!(done, before, "{what:?} does nothing");
    for after in 0..batches {
        let then = cut_and_finish(house, what, after);
        let expected = if after == 0 { &before } else { &done };
        assert_eq!(&then, expected, "{what:?} cut after {after} of {batches}");
    }
}

#[test]
fn what_a_stop_cuts_off_is_finished_by_the_next_start() {
    let house = House::new(&Shape::small(), 2);
    for what in EACH {
        assert!(house.batches(what) > 1, "{what:?} is one batch");
        check_each_cut(&house, what);
    }
}

#[test]
fn what_fits_into_a_batch_is_one_and_has_no_intent() {
    let house = House::new(&Shape::small(), 2_000);
    for what in EACH {
        // A moved folder is deleted where it was once everything is there.
        let batches = if what == What::MoveFolder { 2 } else { 1 };
        assert_eq!(house.batches(what), batches, "{what:?}");
    }
}

/// More messages than one slice takes, being moved or deleted in slices.
fn begun(request: impl FnOnce(&[MessageId]) -> Request) -> (Desk, u32, u32, FolderId) {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Many");
    let (other, _) = desk.place("Other");
    let first = desk.post(id, "x");
    let copies = vec![first; 600];
    let copy = Request::MoveCopyMessages(carrying(&copies, true, false));
    assert_eq!(one(&mut desk, copy, [folder, folder]), ErrorCode::SUCCESS);
    desk.limits.batch_max = 250;
    let (_, cells) = desk.listed(folder, tags::MID, 0);
    let ids: Vec<MessageId> = cells.iter().map(message_id).collect();
    let (answers, _) = desk.run(&[request(&ids)], &[folder, other]);
    assert!(matches!(answers[0], Response::Progress(_)), "{answers:?}");
    (desk, folder, other, id)
}

pub fn left(desk: &Desk) -> Vec<Left> {
    let intents = mailbox(&desk.store, "alice").read(|view| view.intents()).unwrap();
    intents.into_iter().map(|intent| intent.left).collect()
}

pub fn count(desk: &mut Desk, folder: u32) -> i64 {
    desk.value(folder, tags::CONTENT_COUNT).unwrap().integer().unwrap()
}

#[test]
fn whoever_cancels_a_large_operation_leaves_nothing_to_be_finished() {
    let moving = |ids: &[MessageId]| Request::MoveCopyMessages(carrying(ids, false, true));
    let (mut desk, folder, other, _) = begun(moving);
    assert!(matches!(&left(&desk)[..], [Left::Carry { ids, .. }] if ids.len() == 351));
    let cancel = progress::Request { logon_id: 0, input: 0, want_cancel: true };
    let (answers, _) = desk.run(&[Request::Progress(cancel)], &[folder]);
    // [MS-OXCPRPT] R367, R355
    assert_eq!(answers[0].code(), Some(ErrorCode::USER_CANCELED));
    assert_eq!(left(&desk), []);
    assert_eq!(finish(&desk.store, &desk.limits), 0);
    assert_eq!((count(&mut desk, folder), count(&mut desk, other)), (351, 250));
}

#[test]
fn another_operation_leaves_nothing_to_be_finished_either() {
    let moving = |ids: &[MessageId]| Request::MoveCopyMessages(carrying(ids, false, true));
    let (mut desk, folder, _, _) = begun(moving);
    assert_eq!(count(&mut desk, folder), 351);
    assert_eq!(left(&desk), []);
    assert_eq!(finish(&desk.store, &desk.limits), 0);
}

#[test]
fn an_operation_whose_session_is_gone_is_finished_by_the_server() {
    let moving = |ids: &[MessageId]| Request::MoveCopyMessages(carrying(ids, false, true));
    let (desk, ..) = begun(moving);
    assert_eq!(finish(&desk.store, &desk.limits), 0, "the session carries it on");
    let (store, limits) = (desk.store.clone(), desk.limits.clone());
    drop(desk);
    assert_eq!(finish(&store, &limits), 2);
    let lines = picture(&store);
    assert_eq!(lines.iter().filter(|line| line.contains("Other: ")).count(), 601);
    assert!(!lines.iter().any(|line| line.contains("Many: ")), "{lines:?}");
}

/// Asks about an operation until it answers.
fn answered(desk: &mut Desk, folder: u32) -> Response {
    loop {
        let request = progress::Request { logon_id: 0, input: 0, want_cancel: false };
        let (mut answers, _) = desk.run(&[Request::Progress(request)], &[folder]);
        if !matches!(answers[0], Response::Progress(_)) {
            return answers.remove(0);
        }
    }
}

#[test]
fn the_contents_of_a_folder_are_copied_while_the_client_asks_about_it() {
    let copy = |_: &[MessageId]| {
        let request = copy_to(COPY, true, &[tags::DISPLAY_NAME]);
        Request::CopyTo(tradepost_proto::rop::property::copy_to::Request {
            want_asynchronous: true,
            ..request
        })
    };
    let (mut desk, folder, other, _) = begun(copy);
    let answer = answered(&mut desk, folder);
    // [MS-OXCPRPT] R785, R178, R50801, R50802
    assert_eq!(answer.code(), Some(ErrorCode::SUCCESS));
    assert!(matches!(answer, Response::CopyTo(_)));
    assert_eq!(count(&mut desk, other), 601);
    let some = |_: &[MessageId]| {
        let request = copy_properties(COPY, &[tags::CONTAINER_CONTENTS]);
        Request::CopyProperties(tradepost_proto::rop::property::copy_properties::Request {
            want_asynchronous: true,
            ..request
        })
    };
    let (mut desk, folder, other, _) = begun(some);
    let answer = answered(&mut desk, folder);
    // [MS-OXCPRPT] R786, R153, R504, R50402
    assert_eq!(answer.code(), Some(ErrorCode::SUCCESS));
    assert!(matches!(answer, Response::CopyProperties(_)));
    assert_eq!(count(&mut desk, other), 601);
}

#[test]
fn what_came_after_a_folder_was_to_be_emptied_stays_in_it() {
    let house = House::new(&Shape::small(), 2);
    let (_, kept, _) = house.cut(What::Empty { hard: true }, 2);
    let mut desk = Desk::in_store(kept.store().0);
    let mail = desk.folder(house.mail);
    desk.post(house.mail, "later");
    let (_, inner) = desk.new_folder(mail, "Later");
    finish(&desk.store, &house.limits);
    assert_eq!(desk.subjects_with(mail, 0), ["later"]);
    assert_eq!(desk.names_with(mail, 0), ["Later"]);
    assert!(desk.open(desk.logon, open_folder(inner)).is_ok());
}

/// A house with one more folder, in which a message stands before anything is begun.
fn house_with_older() -> (House, FolderId) {
    let house = House::new(&Shape::small(), 2);
    let mut desk = Desk::in_store(house.kept.store().0);
    let other = desk.folder(house.other);
    let (_, older) = desk.new_folder(other, "Older");
    desk.post(older, "older");
    drop(desk);
    (house, older)
}

/// Moves the folder with the older message into the folder that something was begun with.
fn move_in(house: &House, kept: &Disk, older: FolderId) -> ErrorCode {
    let mut desk = Desk::in_store(kept.store().0);
    let Ok((mail, _)) = desk.open(desk.logon, open_folder(house.mail)) else {
        return ErrorCode::NOT_FOUND;
    };
    let other = desk.folder(house.other);
    one(&mut desk, Request::MoveFolder(moving(older)), [other, mail])
}

#[test]
fn what_is_in_a_folder_that_was_moved_in_meanwhile_stays_too() {
    let (house, older) = house_with_older();
    let (_, kept, _) = house.cut(What::Empty { hard: true }, 2);
    assert_eq!(move_in(&house, &kept, older), ErrorCode::SUCCESS);
    let (store, _) = kept.store();
    finish(&store, &house.limits);
    let mut desk = Desk::in_store(store);
    let mail = desk.folder(house.mail);
    assert_eq!(desk.names_with(mail, 0), ["Moved"]);
    let moved = desk.folder(older);
    assert_eq!(desk.subjects_with(moved, 0), ["older"]);
}

#[test]
fn a_folder_that_is_moved_into_one_on_its_way_is_never_lost() {
    let (house, older) = house_with_older();
    let whats = [What::MoveFolder, What::DeleteFolder { hard: true }];
    let cuts = whats.map(|what| (1..house.batches(what)).map(move |after| (what, after)));
    for (what, after) in cuts.into_iter().flatten() {
        let (_, kept, _) = house.cut(what, after);
        move_in(&house, &kept, older);
        let (store, _) = kept.store();
        finish(&store, &house.limits);
        let lines = picture(&store);
        let there = |line: &&String| line.ends_with(": false false older 0");
        assert_eq!(lines.iter().filter(there).count(), 1, "{what:?} {after} {lines:#?}");
    }
}

#[test]
fn a_copy_whose_target_is_gone_is_given_up() {
    let house = House::new(&Shape::small(), 2);
    let (_, kept, _) = house.cut(What::CarryMessages { copy: true, across: false }, 1);
    let mut desk = Desk::in_store(kept.store().0);
    let top = desk.folder(desk.special().ipm_subtree);
    desk.ask(top, delete_folder(house.other, DEL_MESSAGES | HARD)).unwrap();
    finish(&desk.store, &house.limits);
    assert_eq!(left(&desk), []);
    let mail = desk.folder(house.mail);
    assert_eq!(count(&mut desk, mail), 4);
}
