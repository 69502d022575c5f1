use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc;

use super::*;

/// A disk whose syncs are counted, and fail or wait when told so.
#[derive(Clone, Default)]
struct FakeDisk {
    failing: Arc<AtomicBool>,
    panicking: Arc<AtomicBool>,
    syncs: Arc<AtomicU64>,
    held: Arc<Mutex<()>>,
}

impl Disk for FakeDisk {
    fn sync(&mut self, _: Ticket) -> Result<(), Error> {
        let _held = self.held.lock();
        self.syncs.fetch_add(1, Ordering::SeqCst);
        assert!(!self.panicking.load(Ordering::SeqCst), "the disk panics");
        if self.failing.load(Ordering::SeqCst) {
            return Err(Error::Io { context: "sync".into(), cause: "no disk".into() });
        }
        Ok(())
    }
}

fn start(disk: &FakeDisk) -> (Committer, Arc<Gate>) {
    let gate = Arc::new(Gate::default());
    (Committer::start(disk.clone(), Arc::clone(&gate)).expect("a thread"), gate)
}

fn result_of(committer: &Committer, ticket: Ticket) -> mpsc::Receiver<Result<(), Error>> {
    let (tell, told) = mpsc::channel();
    committer.when_synced(ticket, Box::new(move |r| tell.send(r).expect("a receiver")));
    told
}

#[test]
fn a_ticket_is_told_when_it_is_synced() {
    let (committer, _) = start(&FakeDisk::default());
    let ticket = committer.issue().expect("a ticket");
    assert!(result_of(&committer, ticket).recv().expect("an answer").is_ok());
    assert!(committer.synced() >= ticket);
}

#[test]
fn batches_that_come_during_a_sync_share_the_next_one() {
    let disk = FakeDisk::default();
    let (committer, _) = start(&disk);
    let held = disk.held.lock();
    let told: Vec<_> =
        (0..100).map(|_| result_of(&committer, committer.issue().expect("a ticket"))).collect();
    drop(held);
    for told in told {
        assert!(told.recv().expect("an answer").is_ok());
    }
    assert!(disk.syncs.load(Ordering::SeqCst) <= 2);
}

#[test]
fn what_nobody_waits_for_is_gathered_and_synced_all_the_same() {
    let disk = FakeDisk::default();
    let (committer, _) = start(&disk);
    let mut last = Ticket(0);
    for _ in 0..1000 {
        last = committer.issue().expect("a ticket");
    }
    let early = disk.syncs.load(Ordering::SeqCst);
    assert!(early < 100, "not a sync for each: {early}");
    while committer.synced() < last {
        thread::yield_now();
    }
}

#[test]
fn a_ticket_that_is_not_given_yet_wakes_nobody_until_it_is() {
    let (committer, _) = start(&FakeDisk::default());
    let told = result_of(&committer, Ticket(2));
    assert_eq!(committer.issue().expect("a ticket"), Ticket(1));
    assert_eq!(committer.issue().expect("a ticket"), Ticket(2));
    assert!(told.recv().expect("an answer").is_ok());
}

#[test]
fn a_failed_sync_is_told_to_all_and_closes_for_good() {
    let disk = FakeDisk::default();
    let (committer, gate) = start(&disk);
    disk.failing.store(true, Ordering::SeqCst);
    let held = disk.held.lock();
    let first = committer.issue().expect("a ticket");
    let told = result_of(&committer, first);
    let unborn = result_of(&committer, Ticket(first.0 + 10));
    drop(held);
    assert!(matches!(told.recv().expect("an answer"), Err(Error::Io { .. })));
    assert!(matches!(unborn.recv().expect("an answer"), Err(Error::Io { .. })));
    disk.failing.store(false, Ordering::SeqCst);
    assert!(matches!(committer.issue(), Err(Error::Closed)));
    assert!(matches!(gate.check(), Err(Error::Closed)));
    assert!(result_of(&committer, first).recv().expect("an answer").is_err());
    assert!(committer.synced() < first);
    assert_eq!(disk.syncs.load(Ordering::SeqCst), 1, "a failed sync is never retried");
}

#[test]
fn a_disk_that_panics_is_a_failed_sync() {
    let disk = FakeDisk::default();
    let (committer, _) = start(&disk);
    disk.panicking.store(true, Ordering::SeqCst);
    let held = disk.held.lock();
    let told = result_of(&committer, committer.issue().expect("a ticket"));
    drop(held);
    assert!(told.recv().expect("an answer").is_err());
    assert!(matches!(committer.issue(), Err(Error::Closed)));
}

#[test]
fn dropping_syncs_what_is_left() {
    let disk = FakeDisk::default();
    let (committer, _) = start(&disk);
    let ticket = committer.issue().expect("a ticket");
    let told = result_of(&committer, ticket);
    let unborn = result_of(&committer, Ticket(ticket.0 + 1));
    drop(committer);
    assert!(told.recv().expect("an answer").is_ok());
    assert!(matches!(unborn.recv().expect("an answer"), Err(Error::Closed)));
}

#[test]
fn a_callback_that_panics_leaves_the_committer_alive() {
    let (committer, _) = start(&FakeDisk::default());
    let ticket = committer.issue().expect("a ticket");
    committer.when_synced(
        Ticket(ticket.0 + 1),
        Box::new(|told| assert!(told.is_err(), "a bad callback")),
    );
    let second = committer.issue().expect("a ticket");
    assert!(result_of(&committer, second).recv().expect("an answer").is_ok());
    let third = committer.issue().expect("a ticket");
    assert!(result_of(&committer, third).recv().expect("an answer").is_ok());
}
