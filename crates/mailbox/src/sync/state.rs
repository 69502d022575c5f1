//! [MS-OXCFXICS] 2.2.1.1: what a client has, as it says itself and as it is told.

use tradepost_mapi::{CounterSet, ErrorCode, GlobalCounter, IdSet, PropertyTag, Value};
use tradepost_store::{Blob, MailboxFacts};
use tradepost_transfer::{META, Marker, Outgoing, Property};

use super::budget::PART_MEMORY;
use crate::error::Outcome;

/// The four properties of a state.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    /// The objects that the client has.
    pub given: IdSet,
    /// The changes of folders or normal messages that it has seen.
    pub seen: IdSet,
    /// The changes of associated messages that it has seen.
    pub seen_fai: IdSet,
    /// The changes of read states that it has seen.
    pub read: IdSet,
}

impl State {
    /// The set that a property of the state is; `None` if it is none.
    pub(super) fn set_mut(&mut self, tag: PropertyTag) -> Option<&mut IdSet> {
        match tag.id() {
            // Its type may say integer or binary, [MS-OXCFXICS] 3.1.5.2.1.
            id if id == META::IDSET_GIVEN.id() => Some(&mut self.given),
            id if id == META::CNSET_SEEN.id() => Some(&mut self.seen),
            id if id == META::CNSET_SEEN_FAI.id() => Some(&mut self.seen_fai),
            id if id == META::CNSET_READ.id() => Some(&mut self.read),
            _ => None,
        }
    }

    /// The changes seen of messages of a kind.
    pub(super) fn seen_of(&mut self, associated: bool) -> &mut IdSet {
        if associated { &mut self.seen_fai } else { &mut self.seen }
    }

    /// Bytes of memory that the sets take, about.
    pub(super) fn memory(&self) -> usize {
        let sets = [&self.given, &self.seen, &self.seen_fai, &self.read];
        sets.iter().map(|set| set.parts() * PART_MEMORY).sum()
    }

    /// Appends the state.
    pub(super) fn put(&self, contents: bool, out: &mut Outgoing<Blob>) -> Outcome<()> {
        let all = [
            (META::IDSET_GIVEN, &self.given, true),
            (META::CNSET_SEEN, &self.seen, true),
            (META::CNSET_SEEN_FAI, &self.seen_fai, contents),
            (META::CNSET_READ, &self.read, contents),
        ];
        out.marker(Marker::IncrSyncStateBegin);
        for (tag, set, _) in all.into_iter().filter(|(.., told)| *told) {
            let bytes = set.to_bytes().map_err(|_| ErrorCode::CALL_FAILED)?;
            out.value(&Property::plain(tag), &Value::Binary(bytes));
        }
        out.marker(Marker::IncrSyncStateEnd);
        Ok(())
    }
}

/// The counters of the mailbox's own replica in a set.
pub(super) fn own(set: &IdSet, facts: &MailboxFacts) -> CounterSet {
    set.of(facts.replica_guid).cloned().unwrap_or_default()
}

/// Everything up to a mark is seen but what was held back.
///
/// EXCHANGE: the sets are told with as few ranges as they can have, [MS-OXCFXICS] 3.1.5.5: a change
/// number up to the mark is either told, or nothing of the folder.
pub(super) fn see(set: &mut IdSet, facts: &MailboxFacts, mark: GlobalCounter, held: &CounterSet) {
    if mark == GlobalCounter::default() {
        return;
    }
    let counters = set.entry(facts.replica_guid);
    let first = GlobalCounter::new(1).unwrap_or_default();
    let mut told = CounterSet::range(first, mark);
    told.remove_all(held);
    counters.insert_all(&told);
}
