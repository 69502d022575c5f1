//! Operations on many objects that go on when whoever asked for them may not do so any more.

use tradepost_mapi::{ErrorCode, MessageId};
use tradepost_proto::rop::folder::move_copy_messages;
use tradepost_proto::rop::property::progress;
use tradepost_proto::rop::{Request, Response};
use tradepost_store::{Direction, Home, Mailbox, Order, RowSet, User};

use crate::grants::{second, set_members};
use crate::support::*;
use crate::unfinished::{carrying, count, left, one};

/// Enough for an operation to become a task.
const SOME: usize = 600;
const ALICE: &str = "alice@example.test";
const BOB: &str = "bob@example.test";

fn mailbox(desk: &Desk, address: &str) -> Mailbox {
    let principal = desk.store.principal(address).unwrap().unwrap();
    desk.store.mailbox(principal.mailbox().unwrap()).unwrap()
}

fn ids_of_inbox(mailbox: &Mailbox) -> Vec<MessageId> {
    let set = RowSet::normal(Order::DeliveryTime);
    let inbox = mailbox.facts().special.inbox;
    let all = mailbox.read(|view| {
        let rows = view.rows(inbox, set, Direction::Forward, None, usize::MAX)?;
        rows.into_iter().map(|(_, object)| Ok(view.head(object)?.id)).collect()
    });
    all.unwrap()
}

/// Fills a folder with copies of one message.
fn fill(desk: &mut Desk, target: u32) {
    let (full, id) = desk.place("Full");
    let first = desk.post(id, "x");
    let request = Request::MoveCopyMessages(carrying(&vec![first; SOME], true, false));
    assert_eq!(one(desk, request, [full, target]), ErrorCode::SUCCESS);
    desk.limits.batch_max = 250;
}

/// Alice, who copies the full Inbox of the mailbox Sales, which she may use, to a folder of hers: so
/// far one batch is there.
fn copying_from_sales() -> (Desk, u32) {
    let mut desk = Desk::new();
    share(&desk.store, "sales", &["alice"]);
    let (_, sales) = second(&mut desk, 0, SALES_DN);
    fill(&mut desk, sales);
    let (own, _) = desk.place("Own");
    let ids = ids_of_inbox(&mailbox(&desk, "sales@example.test"));
    let request = move_copy_messages::Request { logon_id: 1, ..carrying(&ids, true, true) };
    let (answers, _) = desk.run(&[Request::MoveCopyMessages(request)], &[sales, own]);
    assert!(matches!(answers[0], Response::Progress(_)), "{answers:?}");
    (desk, own)
}

/// Alice, an administrator, who copies a full folder of hers to Bob's Inbox: so far one batch is
/// there.
fn copying_to_bob(mut desk: Desk) -> (Desk, u32) {
    promote(&desk.store, ALICE);
    let (own, _) = desk.place("Own");
    fill(&mut desk, own);
    let (_, cells) = desk.listed(own, tradepost_mapi::tags::MID, 0);
    let ids: Vec<MessageId> = cells.iter().map(message_id).collect();
    let (_, bobs) = second(&mut desk, AS_ADMINISTRATOR, BOB_DN);
    let request = Request::MoveCopyMessages(carrying(&ids, true, true));
    let (answers, _) = desk.run(&[request], &[own, bobs]);
    assert!(matches!(answers[0], Response::Progress(_)), "{answers:?}");
    assert_eq!(ids_of_inbox(&mailbox(&desk, BOB)).len(), 250);
    (desk, own)
}

fn demote(desk: &Desk) {
    let user = desk.store.user(ALICE).unwrap().unwrap();
    desk.store.put_user(&User { administrator: false, ..user }).unwrap();
}

fn ask(desk: &mut Desk, folder: u32) -> Option<ErrorCode> {
    let request = progress::Request { logon_id: 0, input: 0, want_cancel: false };
    desk.run(&[Request::Progress(request)], &[folder]).0[0].code()
}

#[test]
fn a_copy_from_a_mailbox_that_was_taken_away_ends_with_the_next_request() {
    let (mut desk, own) = copying_from_sales();
    assert_eq!(left(&desk).len(), 1);
    set_members(&desk, &[]);
    assert_eq!(count(&mut desk, own), 250);
    assert_eq!(left(&desk), []);
    assert_eq!(finish(&desk.store, &desk.limits), 0);
    assert_eq!(count(&mut desk, own), 250);
}

#[test]
fn the_server_does_not_finish_what_whoever_began_it_may_not_do_any_more() {
    let (desk, _) = copying_from_sales();
    let (store, limits) = (desk.store.clone(), desk.limits.clone());
    set_members(&desk, &[]);
    drop(desk);
    finish(&store, &limits);
    let mut desk = Desk::of(ALICE, store);
    let top = desk.folder(desk.special().ipm_subtree);
    assert_eq!(left(&desk), [], "it was given up");
    let (_, below) = desk.listed(top, tradepost_mapi::tags::MID, 0);
    assert_eq!(below.len(), 0);
    let view = mailbox(&desk, ALICE);
    let child = view.read(|view| view.child_named(view.facts().special.ipm_subtree, &"Own".into()));
    let own = desk.folder(child.unwrap().unwrap());
    assert_eq!(count(&mut desk, own), 250);
}

#[test]
fn the_server_finishes_what_whoever_began_it_may_still_do() {
    let (desk, _) = copying_from_sales();
    let (store, limits) = (desk.store.clone(), desk.limits.clone());
    drop(desk);
    assert_eq!(finish(&store, &limits), 2);
}

#[test]
fn the_server_does_not_finish_what_an_administrator_began_who_is_none_any_more() {
    let (desk, _) = copying_to_bob(Desk::new());
    let (store, limits, bob) = (desk.store.clone(), desk.limits.clone(), mailbox(&desk, BOB));
    demote(&desk);
    drop(desk);
    finish(&store, &limits);
    assert_eq!(ids_of_inbox(&bob).len(), 250);
    assert_eq!(bob.read(|view| view.intents()).unwrap(), []);
}

#[test]
fn an_operation_ends_when_its_destination_is_taken_away() {
    let (mut desk, own) = copying_to_bob(Desk::new());
    demote(&desk);
    assert_eq!(ask(&mut desk, own), Some(ErrorCode::ACCESS_DENIED));
    let bob = mailbox(&desk, BOB);
    assert_eq!(ids_of_inbox(&bob).len(), 250);
    assert_eq!(bob.read(|view| view.intents()).unwrap(), []);
}

#[test]
fn an_operation_ends_when_its_destination_is_in_transit() {
    let (mut desk, own) = copying_to_bob(Desk::new());
    say_home(&desk.store, BOB, Home::InTransit);
    assert_eq!(ask(&mut desk, own), Some(ErrorCode::MAILBOX_IN_TRANSIT));
    assert_eq!(ids_of_inbox(&mailbox(&desk, BOB)).len(), 250);
}

#[test]
fn what_goes_to_a_mailbox_in_transit_waits_for_a_start_after_that() {
    let kept = Disk::new();
    let (desk, _) = copying_to_bob(Desk::in_store(kept.store().0));
    let (store, limits, bob) = (desk.store.clone(), desk.limits.clone(), mailbox(&desk, BOB));
    say_home(&store, BOB, Home::InTransit);
    drop(desk);
    finish(&store, &limits);
    assert_eq!(ids_of_inbox(&bob).len(), 250);
    assert_eq!(bob.read(|view| view.intents()).unwrap().len(), 1);
    say_home(&store, BOB, Home::Here);
    let again = kept.store().0;
    assert_eq!(finish(&again, &limits), 2);
    let bob = again.mailbox(bob.id()).unwrap();
    assert_eq!(ids_of_inbox(&bob).len(), SOME);
}
