//! What is new of the messages of a folder, [MS-OXCFXICS] 3.2.5.3.

use std::collections::{HashMap, VecDeque};

use tradepost_mapi::{
    CounterSet, FileTime, GlobalCounter, MessageId, PropertyName, PropertyTag, ShortIdSet, Value,
    tags,
};
use tradepost_store::{
    Blob, Blobs, Direction, Error, Field, Mailbox, MailboxFacts, Message, ObjectNumber, Order,
    RowKey, RowSet, View,
};
use tradepost_transfer::{META, Marker, Outgoing, ProgressInformation, Property};
use tradepost_wire::encode;

use super::element::{Identity, Teller, Told};
use super::scope::{Scope, extra, flag};
use super::state::{State, own, see};
use super::walk::Walk;
use crate::error::{Outcome, Refusal};
use crate::table::definition::MATCHED_VALUE_LEN_MAX;
use crate::table::matches::matches;
use crate::table::row::{Loaded, Row};
use crate::values::folder::Around;
use crate::values::identity;
use crate::values::reading::Reading;

/// LIMIT: changes that are put in order in memory; more are told in the folder's own order.
const SORTED_MAX: usize = 4096;
/// Changes outside of the restriction that a state leaves unseen, by ranges and kind of message.
/// LIMIT: of more, the oldest are told only once they change again.
const HELD_MAX: usize = 1 << 16;
/// Rows that are read, and messages that are looked at, while nobody else may change the mailbox.
const PAGE: usize = 256;
/// LIMIT: so few messages that a client says it has are looked up one by one; of more, those are
/// told as deleted that left the folder.
const LOOKED_UP_MAX: u64 = 100;

/// A synchronisation of messages under way.
pub(super) struct Contents {
    /// What changed with a greater number comes the next time.
    mark: GlobalCounter,
    /// The changes that the client had seen, of normal and of associated messages.
    seen: [CounterSet; 2],
    /// The messages that the client had.
    given: CounterSet,
    phase: Phase,
    /// Messages to be looked at next, with the change that they were found by.
    queue: VecDeque<(GlobalCounter, ObjectNumber)>,
    /// The messages that were told.
    sent: CounterSet,
    /// The messages that are there and match no more.
    left: CounterSet,
    /// Changes up to the mark that were not told, by the same kinds.
    held: [CounterSet; 2],
    names: HashMap<u16, Option<PropertyName>>,
    totals: ProgressInformation,
    done: u64,
    /// Whether anything was told.
    begun: bool,
}

enum Phase {
    Walk(Walk),
    /// By delivery time, the newest first.
    Rows {
        associated: bool,
        after: Option<RowKey>,
    },
    /// What is in the queue is all.
    Queue,
    End,
}

impl Contents {
    pub(super) fn begin(mailbox: &Mailbox, scope: &Scope, state: &State) -> Outcome<Self> {
        let facts = mailbox.facts();
        let mut contents = mailbox.read(|view| {
            Ok(Self {
                mark: view.newest_message_change(scope.folder)?,
                seen: [own(&state.seen, facts), own(&state.seen_fai, facts)],
                given: own(&state.given, facts),
                phase: Phase::Queue,
                queue: VecDeque::new(),
                sent: CounterSet::new(),
                left: CounterSet::new(),
                held: <[CounterSet; 2]>::default(),
                names: HashMap::new(),
                totals: ProgressInformation::default(),
                done: 0,
                begun: false,
            })
        })?;
        contents.count(mailbox, scope)?;
        contents.phase = Phase::Walk(contents.walk(scope));
        if scope.wants(extra::ORDER_BY_DELIVERY_TIME) {
            contents.order(mailbox, scope)?;
        }
        Ok(contents)
    }

    /// Messages to be told, about.
    pub(super) fn steps(&self) -> u64 {
        u64::from(self.totals.fai_message_count) + u64::from(self.totals.normal_message_count)
    }

    /// Messages told.
    pub(super) fn done(&self) -> u64 {
        self.done
    }

    /// A walk over what is new, or over everything where a restriction decides.
    fn walk(&self, scope: &Scope) -> Walk {
        let all = scope.restriction.is_some();
        Walk::new(if all { CounterSet::new() } else { self.passed(scope) }, self.mark)
    }

    /// What was seen of all kinds that are told.
    fn passed(&self, scope: &Scope) -> CounterSet {
        let [normal, associated] = &self.seen;
        match (scope.covers(false), scope.covers(true)) {
            (true, true) => normal.intersection(associated),
            (true, false) => normal.clone(),
            (false, true) => associated.clone(),
            // Nothing is told.
            (false, false) => CounterSet::range(GlobalCounter::default(), GlobalCounter::MAX),
        }
    }

    /// Counts what is going to be told, about: others change the folder between two pages.
    fn count(&mut self, mailbox: &Mailbox, scope: &Scope) -> Result<(), Error> {
        let new = self.seen.iter().all(CounterSet::is_empty) && scope.restriction.is_none();
        if new {
            let counts = mailbox.read(|view| view.counts(scope.folder))?;
            if scope.covers(true) {
                self.totals.fai_message_count = counts.associated;
                self.totals.fai_message_total_size = counts.associated_size;
            }
            if scope.covers(false) {
                self.totals.normal_message_count = counts.messages;
                let size = counts.size.saturating_sub(counts.associated_size);
                self.totals.normal_message_total_size = size;
            }
            return Ok(());
        }
        let mut walk = self.walk(scope);
        loop {
            let heads = mailbox.read(|view| {
                let page = walk.next(|after, n| view.numbered_changes(scope.folder, after, n))?;
                let objects: Vec<ObjectNumber> = page.iter().map(|(_, object)| *object).collect();
                Ok((!objects.is_empty()).then_some(view.heads(&objects)?))
            })?;
            let Some(heads) = heads else { return Ok(()) };
            for head in heads {
                if self.is_new(scope, &head) {
                    self.add_to_totals(&head);
                }
            }
        }
    }

    fn add_to_totals(&mut self, head: &Message) {
        let totals = &mut self.totals;
        let (count, size) = if head.associated {
            (&mut totals.fai_message_count, &mut totals.fai_message_total_size)
        } else {
            (&mut totals.normal_message_count, &mut totals.normal_message_total_size)
        };
        *count = count.saturating_add(1);
        *size = size.saturating_add(head.size);
    }

    fn is_new(&self, scope: &Scope, head: &Message) -> bool {
        let [normal, associated] = &self.seen;
        let seen = if head.associated { associated } else { normal };
        scope.covers(head.associated) && !seen.contains(head.change.counter())
    }

    /// Puts what is new in the order of delivery, the newest first.
    fn order(&mut self, mailbox: &Mailbox, scope: &Scope) -> Result<(), Error> {
        let mut walk = self.walk(scope);
        let mut found: Vec<(FileTime, GlobalCounter, ObjectNumber)> = Vec::new();
        loop {
            let before = found.len();
            mailbox.read(|view| {
                let page = walk.next(|after, n| view.numbered_changes(scope.folder, after, n))?;
                for (counter, object) in page {
                    let fields = view.fields(object)?;
                    let time = |tag| fields.value(tag).and_then(Field::here).and_then(Value::time);
                    let at = time(tags::MESSAGE_DELIVERY_TIME);
                    let at = at.or_else(|| time(tags::LAST_MODIFICATION_TIME));
                    found.push((at.unwrap_or_default(), counter, object));
                }
                Ok(())
            })?;
            if found.len() == before {
                break;
            }
            if found.len() > SORTED_MAX {
                self.phase = Phase::Rows { associated: true, after: None };
                return Ok(());
            }
        }
        found.sort_by(|a, b| b.cmp(a));
        self.queue = found.into_iter().map(|(_, counter, object)| (counter, object)).collect();
        self.phase = Phase::Queue;
        Ok(())
    }

    /// Makes more of the stream, until so many bytes wait; whether more may follow.
    pub(super) fn produce(
        &mut self,
        mailbox: &Mailbox,
        scope: &Scope,
        state: &mut State,
        blobs: &Blobs,
        len: u64,
        out: &mut Outgoing<Blob>,
    ) -> Outcome<bool> {
        if !std::mem::replace(&mut self.begun, true) {
            self.put_totals(scope, out)?;
        }
        let ended = mailbox.read(|view| {
            let names = std::mem::take(&mut self.names);
            let (strings, code_page) = (scope.strings, scope.code_page);
            let mut teller = Teller { view, blobs, strings, code_page, out, names };
            let ended = self.tell(&mut teller, scope, len);
            self.names = teller.names;
            ended
        })?;
        if ended {
            self.end(mailbox, scope, state, out)?;
            state.put(true, out)?;
            out.marker(Marker::IncrSyncEnd);
        }
        Ok(!ended)
    }

    fn put_totals(&self, scope: &Scope, out: &mut Outgoing<Blob>) -> Outcome<()> {
        if !scope.has(flag::PROGRESS) {
            return Ok(());
        }
        let bytes = encode(&self.totals).map_err(|e| Refusal::Fault(e.to_string()))?;
        out.marker(Marker::IncrSyncProgressMode);
        out.value(&Property::plain(PropertyTag(0x0000_0102)), &Value::Binary(bytes));
        Ok(())
    }

    /// Tells messages until enough wait, or others have waited enough; whether there are no more.
    fn tell(&mut self, teller: &mut Teller<'_>, scope: &Scope, len: u64) -> Result<bool, Error> {
        for _ in 0..PAGE {
            if teller.out.len() >= len {
                break;
            }
            match self.queue.pop_front() {
                Some((counter, object)) => self.look_at(teller, scope, counter, object)?,
                // The page may have nothing that is looked at.
                None => return Ok(!self.fill(teller.view, scope)?),
            }
        }
        Ok(false)
    }

    /// Puts the messages of the next page into the queue; whether there may be more.
    fn fill(&mut self, view: &View<'_>, scope: &Scope) -> Result<bool, Error> {
        match &mut self.phase {
            Phase::Walk(walk) => {
                let page = walk.next(|after, n| view.numbered_changes(scope.folder, after, n))?;
                if page.is_empty() {
                    self.phase = Phase::End;
                }
                self.queue.extend(page);
            }
            Phase::Rows { associated, after } => {
                let set = RowSet::of(*associated, Order::DeliveryTime);
                let page =
                    view.rows(scope.folder, set, Direction::Backward, after.as_ref(), PAGE)?;
                match page.last() {
                    Some((last, _)) => *after = Some(last.clone()),
                    None if *associated => {
                        self.phase = Phase::Rows { associated: false, after: None };
                    }
                    None => self.phase = Phase::End,
                }
                let objects: Vec<ObjectNumber> = page.iter().map(|(_, o)| *o).collect();
                for head in view.heads(&objects)? {
                    let counter = head.change.counter();
                    let everything = scope.restriction.is_some();
                    if counter <= self.mark && (everything || self.is_new(scope, &head)) {
                        self.queue.push_back((counter, head.object));
                    }
                }
            }
            Phase::Queue => self.phase = Phase::End,
            Phase::End => return Ok(false),
        }
        Ok(true)
    }

    /// Tells a message if it is new, and still what it was found as.
    fn look_at(
        &mut self,
        teller: &mut Teller<'_>,
        scope: &Scope,
        counter: GlobalCounter,
        object: ObjectNumber,
    ) -> Result<(), Error> {
        let head = match teller.view.head(object) {
            Ok(head) => head,
            Err(Error::NotFound(_)) => return Ok(()),
            Err(error) => return Err(error),
        };
        let moved = head.folder != scope.folder || head.deleted;
        if moved || head.change.counter() != counter || !scope.covers(head.associated) {
            return Ok(());
        }
        let new = self.is_new(scope, &head);
        if !fulfils(teller, scope, &head)? {
            if new {
                hold(&mut self.held[usize::from(head.associated)], counter, HELD_MAX);
            }
            if self.given.contains(head.id.counter()) && scope.tells_left_scope() {
                self.left.insert_one(head.id.counter());
            }
            return Ok(());
        }
        if new {
            tell_message(teller, scope, &head)?;
            self.sent.insert_one(head.id.counter());
            self.done += 1;
        }
        Ok(())
    }

    /// What left, what was read, and what the client has from now on.
    fn end(
        &mut self,
        mailbox: &Mailbox,
        scope: &Scope,
        state: &mut State,
        out: &mut Outgoing<Blob>,
    ) -> Result<(), Error> {
        let facts = mailbox.facts();
        let deleted = self.deleted(mailbox, scope)?;
        let sets = [(META::IDSET_DELETED, &deleted), (META::IDSET_NO_LONGER_IN_SCOPE, &self.left)];
        if sets.iter().any(|(_, set)| !set.is_empty()) {
            out.marker(Marker::IncrSyncDel);
            put_sets(facts, &sets, out)?;
        }
        if scope.has(flag::READ_STATE) {
            let [read, unread] = self.read_changes(mailbox, scope, state, &deleted)?;
            let sets = [(META::IDSET_READ, &read), (META::IDSET_UNREAD, &unread)];
            if sets.iter().any(|(_, set)| !set.is_empty()) {
                out.marker(Marker::IncrSyncRead);
                put_sets(facts, &sets, out)?;
            }
            see(&mut state.read, facts, self.mark, &CounterSet::new());
        }
        let given = state.given.entry(facts.replica_guid);
        given.insert_all(&self.sent);
        given.remove_all(&deleted);
        given.remove_all(&self.left);
        for associated in [false, true].into_iter().filter(|kind| scope.covers(*kind)) {
            let held = &self.held[usize::from(associated)];
            see(state.seen_of(associated), facts, self.mark, held);
        }
        Ok(())
    }

    /// The messages that the client has and that are in the folder no more.
    fn deleted(&mut self, mailbox: &Mailbox, scope: &Scope) -> Result<CounterSet, Error> {
        let mut deleted = CounterSet::new();
        if self.given.is_empty() {
            return Ok(deleted);
        }
        let mut walk = Walk::new(self.passed(scope), self.mark);
        while mailbox.read(|view| self.deleted_page(view, scope, &mut walk, &mut deleted))? {}
        if scope.tells_deletions() && self.given.count() <= LOOKED_UP_MAX {
            mailbox.read(|view| {
                for counter in self.given.iter() {
                    let id = MessageId::new(view.facts().replica_id, counter);
                    if matches!(view.message(scope.folder, id), Err(Error::NotFound(_))) {
                        deleted.insert_one(counter);
                    }
                }
                Ok(())
            })?;
        }
        Ok(deleted)
    }

    /// As [`Self::deleted`], of the next page; whether there may be more.
    fn deleted_page(
        &mut self,
        view: &View<'_>,
        scope: &Scope,
        walk: &mut Walk,
        deleted: &mut CounterSet,
    ) -> Result<bool, Error> {
        let page = walk.next(|after, n| {
            let page = view.message_tombstones(scope.folder, after, n)?;
            Ok(page.into_iter().map(|t| (t.change.counter(), t)).collect())
        })?;
        let more = !page.is_empty();
        for (counter, tombstone) in page {
            let id = tombstone.message;
            let had = scope.covers(tombstone.associated) && self.given.contains(id.counter());
            if !had || view.message(scope.folder, id).is_ok() {
                continue;
            }
            if scope.tells_deletions() {
                deleted.insert_one(id.counter());
            } else {
                // It is told when somebody asks for deletions.
                self.held[usize::from(tombstone.associated)].insert_one(counter);
            }
        }
        Ok(more)
    }

    /// The messages that the client has as they were, and that became read or unread.
    fn read_changes(
        &self,
        mailbox: &Mailbox,
        scope: &Scope,
        state: &State,
        deleted: &CounterSet,
    ) -> Result<[CounterSet; 2], Error> {
        let mut sets = <[CounterSet; 2]>::default();
        if self.given.is_empty() {
            return Ok(sets);
        }
        let mut walk = Walk::new(own(&state.read, mailbox.facts()), self.mark);
        let mut page = |view: &View<'_>| {
            let page = walk.next(|after, n| view.numbered_read_changes(scope.folder, after, n))?;
            for head in page.iter().filter_map(|(_, object)| view.head(*object).ok()) {
                let id = head.id.counter();
                let told = [&self.sent, &self.left, deleted].iter().any(|set| set.contains(id));
                let here = head.folder == scope.folder && !head.associated && !head.deleted;
                if here && !told && self.given.contains(id) {
                    sets[usize::from(!head.read)].insert_one(id);
                }
            }
            Ok(!page.is_empty())
        };
        while mailbox.read(&mut page)? {}
        Ok(sets)
    }
}

/// Holds a change back, but no more of them than the client may tell again: of more, the oldest
/// count as seen.
fn hold(held: &mut CounterSet, change: GlobalCounter, ranges_max: usize) {
    held.insert_one(change);
    if held.len() > ranges_max {
        let oldest = held.ranges().next();
        if let Some((first, last)) = oldest {
            held.remove(first, last);
        }
    }
}

fn put_sets(
    facts: &MailboxFacts,
    sets: &[(PropertyTag, &CounterSet)],
    out: &mut Outgoing<Blob>,
) -> Result<(), Error> {
    for (tag, counters) in sets.iter().filter(|(_, set)| !set.is_empty()) {
        let mut set = ShortIdSet::new();
        set.entry(facts.replica_id).insert_all(counters);
        let bytes = set.to_bytes().map_err(|_| Error::Limit("identifiers of a set"))?;
        out.value(&Property::plain(*tag), &Value::Binary(bytes));
    }
    Ok(())
}

/// Whether a message matches the restriction, if there is one.
fn fulfils(teller: &Teller<'_>, scope: &Scope, head: &Message) -> Result<bool, Error> {
    let Some(restriction) = &scope.restriction else { return Ok(true) };
    let (view, blobs) = (teller.view, teller.blobs);
    let loaded = Loaded::Message { head: *head, fields: view.fields(head.object)? };
    let code_page = scope.code_page;
    let reading = Reading { blobs, code_page, value_len_max: MATCHED_VALUE_LEN_MAX };
    let row = Row {
        facts: view.facts(),
        reading,
        loaded: &loaded,
        instance: 0,
        around: Around::View(view),
    };
    Ok(matches(restriction, &row))
}

/// [MS-OXCFXICS] 2.2.4.3.13 messageChangeFull.
fn tell_message(teller: &mut Teller<'_>, scope: &Scope, head: &Message) -> Result<(), Error> {
    let content = teller.view.content(head.object)?;
    let facts = teller.view.facts();
    if scope.has(flag::PROGRESS) {
        let size = i32::try_from(head.size).unwrap_or(i32::MAX);
        teller.out.marker(Marker::IncrSyncProgressPerMsg);
        let plain = |number| Property::plain(PropertyTag(number));
        teller.out.value(&plain(0x0000_0003), &Value::Integer32(size));
        teller.out.value(&plain(0x0000_000B), &Value::Boolean(head.associated));
    }
    teller.out.marker(Marker::IncrSyncChg);
    let source_key = identity::long_term(facts, head.id.counter()).to_xid();
    let modified = content.properties.value(tags::LAST_MODIFICATION_TIME).and_then(Field::here);
    let modified = modified.and_then(Value::time).unwrap_or(head.changed_at);
    teller.value(tags::SOURCE_KEY, Value::Binary(source_key))?;
    teller.value(tags::LAST_MODIFICATION_TIME, Value::Time(modified))?;
    teller.value(tags::CHANGE_KEY, Value::Binary(identity::change_key(facts, head.change)))?;
    let predecessors = identity::predecessors(facts, head.change);
    teller.value(tags::PREDECESSOR_CHANGE_LIST, Value::Binary(predecessors))?;
    teller.value(tags::ASSOCIATED, Value::Boolean(head.associated))?;
    if scope.wants(extra::EID) {
        teller.value(tags::MID, identity::integer(head.id.0))?;
    }
    if scope.wants(extra::MESSAGE_SIZE) {
        let size = i32::try_from(head.size).unwrap_or(i32::MAX);
        teller.value(tags::MESSAGE_SIZE, Value::Integer32(size))?;
    }
    if scope.wants(extra::CN) {
        teller.value(tags::CHANGE_NUMBER, identity::integer(head.change.0))?;
    }
    teller.out.marker(Marker::IncrSyncMessage);
    let told = Told {
        only: scope.only(head.associated),
        excluded: &|tag| scope.excludes(tag, head.associated),
        recipients: scope.tells_recipients(head.associated),
        attachments: scope.tells_attachments(head.associated),
        identity: Identity::Elsewhere,
        directives: true,
    };
    teller.message(&content, Some(head), &told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_changes_are_held_back_than_a_state_may_have() {
        let mut held = CounterSet::new();
        for n in (1..=1000).map(|n| n * 2) {
            hold(&mut held, GlobalCounter::new(n).expect("48 bits"), 16);
        }
        assert_eq!(held.len(), 16);
        assert_eq!(held.last().map(GlobalCounter::number), Some(2000));
    }
}
