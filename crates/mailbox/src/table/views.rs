//! The listed views of the whole program: shared by definition, kept live, under one budget.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use parking_lot::Mutex;
use tradepost_mapi::ErrorCode;
use tradepost_store::{Blobs, Mailbox};

use super::definition::Definition;
use super::outline::{Collapse, Outline};
use super::tree::Inside;
use super::{build, live};
use crate::error::Outcome;

/// LIMIT: bytes that all listed views together may keep, unless configured otherwise: 256 MiB.
const BUDGET: usize = 256 << 20;
/// What a view costs besides its rows, in bytes.
const OVERHEAD: usize = 512;

/// The rows of tables in orders that the store does not keep. One for a whole program: sessions
/// that show the same share them, and those used longest ago are forgotten when they outgrow the
/// budget. Clones are the same.
#[derive(Clone)]
pub struct Views(Arc<Inner>);

struct Inner {
    budget: AtomicUsize,
    kept: Mutex<Kept>,
    versions: AtomicU64,
}

#[derive(Default)]
struct Kept {
    views: HashMap<Vec<u8>, Held>,
    bytes: usize,
    clock: u64,
}

struct Held {
    slot: Slot,
    bytes: usize,
    used: u64,
}

type Slot = Arc<Mutex<Option<Tree>>>;

impl Default for Views {
    fn default() -> Self {
        Self::new(BUDGET)
    }
}

/// The rows of one view.
pub(crate) struct Tree {
    pub inside: Inside,
    /// The position of the journal that the rows are of.
    pub journal: u64,
    /// No object with a higher number has been seen.
    pub newest: u64,
    /// Changes whenever the rows do, and never comes again.
    pub version: u64,
    changed: bool,
    outline: Option<(Collapse, Outline)>,
    bytes: usize,
}

impl Tree {
    /// Notes that the rows are others.
    pub(crate) fn touch(&mut self) {
        self.changed = true;
        self.outline = None;
    }

    /// Finds out what of the categories is shown in a state.
    pub(crate) fn show(&mut self, collapse: &Collapse) {
        if self.outline.as_ref().is_none_or(|(of, _)| of != collapse) {
            self.outline = Some((collapse.clone(), Outline::of(&self.inside, collapse)));
        }
    }

    /// What was found out.
    pub(crate) fn outline(&self) -> Option<&Outline> {
        self.outline.as_ref().map(|(_, outline)| outline)
    }
}

impl Views {
    /// No views, with a budget in bytes.
    pub fn new(budget: usize) -> Self {
        let (kept, versions) = (Mutex::default(), AtomicU64::new(1));
        Self(Arc::new(Inner { budget: budget.into(), kept, versions }))
    }

    /// Another budget from the next use of a view on.
    pub fn set_budget(&self, budget: usize) {
        self.0.budget.store(budget, Ordering::Relaxed);
    }

    /// Bytes that the views keep now.
    pub fn bytes(&self) -> usize {
        self.0.kept.lock().bytes
    }

    /// Number of views that are kept now.
    pub fn len(&self) -> usize {
        self.0.kept.lock().views.len()
    }

    /// Whether no view is kept.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Calls `f` with the rows of a definition as they are now. Nobody else has them meanwhile.
    pub(crate) fn with<T>(
        &self,
        definition: &Definition,
        mailbox: &Mailbox,
        blobs: &Blobs,
        f: impl FnOnce(&mut Tree) -> Outcome<T>,
    ) -> Outcome<T> {
        let slot = self.slot(&definition.identity);
        let mut place = slot.lock();
        let fresh = match place.as_mut() {
            Some(tree) => live::follow(tree, definition, mailbox, blobs)?,
            None => false,
        };
        if !fresh {
            *place = None;
            let listed = build::list(definition, mailbox, blobs)?;
            let mut tree = Tree {
                inside: listed.inside,
                journal: listed.journal,
                newest: listed.newest,
                version: 0,
                changed: true,
                outline: None,
                bytes: 0,
            };
            // What changed meanwhile; whoever comes next follows the rest.
            live::follow(&mut tree, definition, mailbox, blobs)?;
            *place = Some(tree);
        }
        // INVARIANT: it was there, or has just been put there.
        let Some(tree) = place.as_mut() else { return Err(ErrorCode::CALL_FAILED.into()) };
        if tree.changed {
            tree.changed = false;
            tree.version = self.0.versions.fetch_add(1, Ordering::Relaxed);
            tree.bytes = tree.inside.bytes() + OVERHEAD + definition.identity.len();
        }
        let done = f(tree);
        let outlined = tree.outline.as_ref().map_or(0, |(_, outline)| outline.bytes());
        let bytes = tree.bytes + outlined;
        drop(place);
        self.account(&definition.identity, &slot, bytes);
        done
    }

    fn slot(&self, identity: &[u8]) -> Slot {
        let mut kept = self.0.kept.lock();
        kept.clock += 1;
        let used = kept.clock;
        if let Some(held) = kept.views.get_mut(identity) {
            held.used = used;
            return Arc::clone(&held.slot);
        }
        let slot = Slot::default();
        kept.views.insert(identity.to_vec(), Held { slot: Arc::clone(&slot), bytes: 0, used });
        slot
    }

    /// Counts what a view has become, and forgets those used longest ago until all fit. A view that
    /// is too long alone is forgotten as soon as it has been used.
    fn account(&self, identity: &[u8], slot: &Slot, bytes: usize) {
        let mut kept = self.0.kept.lock();
        let kept = &mut *kept;
        match kept.views.get_mut(identity) {
            Some(held) if Arc::ptr_eq(&held.slot, slot) => {
                kept.bytes = kept.bytes - held.bytes + bytes;
                held.bytes = bytes;
            }
            _ => return,
        }
        while kept.bytes > self.0.budget.load(Ordering::Relaxed) {
            let oldest = kept.views.iter().filter(|(_, held)| held.bytes > 0);
            let Some(oldest) = oldest.min_by_key(|(_, held)| held.used) else { return };
            let identity = oldest.0.clone();
            if let Some(gone) = kept.views.remove(&identity) {
                kept.bytes -= gone.bytes;
            }
        }
    }
}
