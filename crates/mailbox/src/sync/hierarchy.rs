//! What is new of the folders below a folder, [MS-OXCFXICS] 2.2.4.3.9 and 3.2.5.3.

use std::collections::{HashMap, HashSet, VecDeque};

use tradepost_mapi::{CounterSet, FileTime, FolderId, GlobalCounter, ShortIdSet, Value, tags};
use tradepost_store::{Blob, Blobs, Error, Folder, Mailbox, View};
use tradepost_transfer::{META, Marker, Outgoing, Property};

use super::element::{Teller, is_internal};
use super::scope::{Scope, extra, flag};
use super::state::{State, own, see};
use super::walk::Walk;
use crate::access;
use crate::error::Outcome;
use crate::values::identity;

/// A synchronisation of folders under way.
pub(super) struct Hierarchy {
    /// What changed with a greater number comes the next time.
    mark: GlobalCounter,
    /// The folders to be told, each behind the one that it is in.
    queue: VecDeque<FolderId>,
    sent: CounterSet,
    deleted: CounterSet,
    /// The changes that were told.
    seen: CounterSet,
    /// Deletions up to the mark that are not told.
    held: CounterSet,
}

impl Hierarchy {
    pub(super) fn begin(mailbox: &Mailbox, scope: &Scope, state: &State) -> Outcome<Self> {
        Ok(mailbox.read(|view| {
            let facts = view.facts();
            let (seen, given) = (own(&state.seen, facts), own(&state.given, facts));
            let mark = view.newest_folder_change()?;
            let mut hierarchy = Self {
                mark,
                queue: VecDeque::new(),
                sent: CounterSet::new(),
                deleted: CounterSet::new(),
                seen: CounterSet::new(),
                held: CounterSet::new(),
            };
            hierarchy.find(view, scope, &seen, &given)?;
            hierarchy.find_deleted(view, scope, &seen, &given)?;
            Ok(hierarchy)
        })?)
    }

    /// Folders to be told.
    pub(super) fn steps(&self) -> u64 {
        self.queue.len() as u64
    }

    /// The folders that changed, and those in folders that came from elsewhere.
    fn find(
        &mut self,
        view: &View<'_>,
        scope: &Scope,
        seen: &CounterSet,
        given: &CounterSet,
    ) -> Result<(), Error> {
        let mut found: HashSet<FolderId> = HashSet::new();
        let mut walk = Walk::new(seen.clone(), self.mark);
        loop {
            let page = walk.next(|after, n| {
                let page = view.folder_changes(after, n)?;
                Ok(page.into_iter().map(|(change, id)| (change.counter(), id)).collect())
            })?;
            if page.is_empty() {
                break;
            }
            for (change, id) in page {
                let inside = id != scope.folder && is_shown(view, id, scope.folder)?;
                let below = || Ok::<_, Error>(view.descendants(id)?.into_iter().map(|(id, _)| id));
                if inside {
                    // A folder that came from elsewhere brings what is in it, changed or not; where
                    // the one that it is in came too, that one brings all of it.
                    let parent = view.any_folder(id)?.parent;
                    let topmost = parent == scope.folder || given.contains(parent.counter());
                    if topmost && !given.contains(id.counter()) {
                        found.extend(below()?);
                    }
                    found.insert(id);
                } else if given.contains(id.counter()) {
                    if !scope.tells_deletions() {
                        self.held.insert_one(change);
                        continue;
                    }
                    // One that went elsewhere, or out of sight, takes it along.
                    let gone = below()?.chain([id]).map(FolderId::counter);
                    self.deleted.insert_all(&gone.filter(|id| given.contains(*id)).collect());
                }
            }
        }
        let mut by_depth = Vec::new();
        for id in found {
            if is_shown(view, id, scope.folder)? {
                by_depth.push((view.depth(id)?, id));
            }
        }
        by_depth.sort_unstable();
        self.queue = by_depth.into_iter().map(|(_, id)| id).collect();
        Ok(())
    }

    fn find_deleted(
        &mut self,
        view: &View<'_>,
        scope: &Scope,
        seen: &CounterSet,
        given: &CounterSet,
    ) -> Result<(), Error> {
        let mut walk = Walk::new(seen.clone(), self.mark);
        loop {
            let page = walk.next(|after, n| {
                let page = view.folder_tombstones(after, n)?;
                Ok(page.into_iter().map(|t| (t.change.counter(), t.folder)).collect())
            })?;
            if page.is_empty() {
                break;
            }
            for (counter, id) in page.into_iter().filter(|(_, id)| given.contains(id.counter())) {
                if scope.tells_deletions() {
                    self.deleted.insert_one(id.counter());
                } else {
                    self.held.insert_one(counter);
                }
            }
        }
        Ok(())
    }

    /// Tells the next folder, or what comes at the end; whether more follows.
    pub(super) fn produce(
        &mut self,
        mailbox: &Mailbox,
        scope: &Scope,
        state: &mut State,
        blobs: &Blobs,
        out: &mut Outgoing<Blob>,
    ) -> Outcome<bool> {
        let Some(id) = self.queue.pop_front() else {
            self.end(mailbox, state, out)?;
            return Ok(false);
        };
        let told = mailbox.read(|view| {
            // What went meanwhile comes the next time; what changed is told as it is now, since
            // folders in it may follow.
            let folder = match view.folder(id) {
                Ok(folder) => folder,
                Err(Error::NotFound(_)) => return Ok(None),
                Err(error) => return Err(error),
            };
            if !is_shown(view, id, scope.folder)? {
                return Ok(None);
            }
            tell(view, scope, &folder, blobs, out)?;
            Ok(Some(folder.change.counter()))
        })?;
        if let Some(change) = told {
            self.sent.insert_one(id.counter());
            self.seen.insert_one(change);
        }
        Ok(true)
    }

    fn end(
        &mut self,
        mailbox: &Mailbox,
        state: &mut State,
        out: &mut Outgoing<Blob>,
    ) -> Outcome<()> {
        let facts = mailbox.facts();
        if !self.deleted.is_empty() {
            let mut set = ShortIdSet::new();
            set.entry(facts.replica_id).insert_all(&self.deleted);
            let bytes = set.to_bytes().map_err(|_| Error::Limit("identifiers of a set"))?;
            out.marker(Marker::IncrSyncDel);
            out.value(&Property::plain(META::IDSET_DELETED), &Value::Binary(bytes));
        }
        let given = state.given.entry(facts.replica_guid);
        given.remove_all(&self.deleted);
        given.insert_all(&self.sent);
        state.seen.entry(facts.replica_guid).insert_all(&self.seen);
        see(&mut state.seen, facts, self.mark, &self.held);
        state.put(false, out)?;
        out.marker(Marker::IncrSyncEnd);
        Ok(())
    }
}

/// Whether a folder is in another for whoever looks: it may be seen, and so may all between them.
///
/// INVARIANT: what this depends on is where the folders are and the rights to them, and each of
/// those changes takes a change number of the folder.
fn is_shown(view: &View<'_>, id: FolderId, root: FolderId) -> Result<bool, Error> {
    let mut at = id;
    while at != root {
        let parent = view.any_folder(at)?.parent;
        if parent == at || !access::is_visible(view, at)? {
            return Ok(false);
        }
        at = parent;
    }
    Ok(true)
}

/// [MS-OXCFXICS] 2.2.4.3.5 folderChange.
fn tell(
    view: &View<'_>,
    scope: &Scope,
    folder: &Folder,
    blobs: &Blobs,
    out: &mut Outgoing<Blob>,
) -> Result<(), Error> {
    let facts = view.facts();
    let key = |id: FolderId| identity::long_term(facts, id.counter()).to_xid();
    // What is in the folder that is synchronised is told as in nothing.
    let top = folder.parent == scope.folder;
    let parent = if top { Vec::new() } else { key(folder.parent) };
    let modified = folder.properties.value(tags::LAST_MODIFICATION_TIME).cloned();
    let mut told = Vec::from([
        (tags::PARENT_SOURCE_KEY, Value::Binary(parent)),
        (tags::SOURCE_KEY, Value::Binary(key(folder.id))),
        (tags::LAST_MODIFICATION_TIME, modified.unwrap_or(Value::Time(FileTime::default()))),
        (tags::CHANGE_KEY, Value::Binary(identity::change_key(facts, folder.change))),
        (
            tags::PREDECESSOR_CHANGE_LIST,
            Value::Binary(identity::predecessors(facts, folder.change)),
        ),
        (tags::DISPLAY_NAME, Value::String(folder.name.clone())),
    ]);
    if scope.wants(extra::EID) {
        told.push((tags::FOLDER_ID, identity::integer(folder.id.0)));
    }
    if scope.wants(extra::EID) || scope.has(flag::NO_FOREIGN_IDENTIFIERS) {
        told.push((tags::PARENT_FOLDER_ID, identity::integer(folder.parent.0)));
    }
    let kind = folder.kind.number();
    let others = [
        (tags::FOLDER_TYPE, Value::Integer32(kind.into())),
        (tags::CHANGE_NUMBER, identity::integer(folder.change.0)),
    ];
    let stored = folder.properties.iter().map(|(tag, value)| (tag, value.clone()));
    let header: Vec<u16> = told.iter().map(|(tag, _)| tag.id()).collect();
    for (tag, value) in others.into_iter().chain(stored) {
        if !is_internal(tag) && !header.contains(&tag.id()) && !scope.excludes(tag, false) {
            told.push((tag, value));
        }
    }
    out.marker(Marker::IncrSyncChg);
    let (strings, code_page) = (scope.strings, scope.code_page);
    let names = HashMap::new();
    let mut teller = Teller { view, blobs, strings, code_page, out, names };
    told.into_iter().try_for_each(|(tag, value)| teller.value(tag, value))
}
