use std::sync::Arc;

use proptest::prelude::*;
use tradepost_mapi::{FileTime, Guid, Properties, Value, tags};

use super::*;
use crate::kv::{Batch, Kv};
use crate::memory_engine::MemoryEngine;
use crate::order::{Order, RowKey};
use crate::shelf::Shelf;
use crate::{Content, Error, Mailbox, MailboxOwner, NewMailbox, Save, Store, Target, View};

/// So few that fences are divided and dropped all the time.
const FEW: u32 = 3;

#[derive(Clone, Debug)]
enum Act {
    Save { time: u64, associated: bool },
    Again { which: usize, time: u64 },
    Read { which: usize, read: bool },
    Move { which: usize },
    Delete { which: usize },
    Fail(Box<Act>),
}

fn act() -> impl Strategy<Value = Act> {
    let which = any::<usize>;
    let simple = prop_oneof![
        6 => (0..40_u64, prop::bool::weighted(0.1))
            .prop_map(|(time, associated)| Act::Save { time, associated }),
        1 => (which(), 0..40_u64).prop_map(|(which, time)| Act::Again { which, time }),
        2 => (which(), any::<bool>()).prop_map(|(which, read)| Act::Read { which, read }),
        1 => which().prop_map(|which| Act::Move { which }),
        3 => which().prop_map(|which| Act::Delete { which }),
    ]
    .boxed();
    prop_oneof![12 => simple.clone(), 1 => simple.prop_map(|a| Act::Fail(Box::new(a)))]
}

struct World {
    engine: Arc<MemoryEngine>,
    mailbox: Mailbox,
    folders: [FolderId; 2],
    there: Vec<(ObjectNumber, FolderId)>,
    _store: Store,
}

impl World {
    fn new() -> Self {
        let engine = Arc::new(MemoryEngine::default());
        let mut shelf = Shelf::on(Arc::<MemoryEngine>::clone(&engine)).expect("a shelf");
        shelf.fence_rows_max = FEW;
        let store = Store::on(shelf).expect("a store");
        let new = NewMailbox {
            guid: Guid([7; 16]),
            replica_guid: Guid([9; 16]),
            owner: MailboxOwner::default(),
            now: FileTime(1),
        };
        let (mailbox, _) = store.create_mailbox(new).expect("a mailbox");
        let special = mailbox.facts().special;
        let folders = [special.inbox, special.sent_items];
        Self { engine, mailbox, folders, there: Vec::new(), _store: store }
    }

    /// Several acts in one transaction.
    fn act(&mut self, acts: &[Act]) {
        let (folders, mut there) = (self.folders, self.there.clone());
        let done = self.mailbox.write(FileTime(5), |t| {
            for act in acts {
                carry_out(t, &mut there, folders, act)?;
            }
            Ok(())
        });
        if done.is_ok() {
            self.there = there;
        }
    }

    /// What somebody who writes no fences would have left.
    fn without_fences(&self) {
        let all = self.engine.range(vec![0]..vec![0xFF], Direction::Forward, usize::MAX);
        let mut batch = Batch::default();
        for (key, _) in all.expect("all") {
            if key.get(8) == Some(&key::FENCE) {
                batch.delete(key);
            }
        }
        self.engine.apply(batch).expect("applied");
    }

    fn check(&self) {
        self.mailbox.read(|view| self.check_in(view)).expect("read");
    }

    fn check_in(&self, view: &View<'_>) -> Result<(), Error> {
        for folder in self.folders {
            for order in Order::ALL {
                for set in [RowSet::normal(order), RowSet::associated(order)] {
                    check(view, folder, set)?;
                }
            }
        }
        Ok(())
    }
}

fn content(time: u64) -> Content {
    let mut properties = Properties::new();
    properties.set(tags::MESSAGE_DELIVERY_TIME, Value::Time(FileTime(time)));
    properties.set(tags::SUBJECT, Value::String(format!("{}", time * 7 % 11).into()));
    Content { properties: properties.into(), ..Content::default() }
}

fn carry_out(
    t: &mut Transaction<'_>,
    there: &mut Vec<(ObjectNumber, FolderId)>,
    folders: [FolderId; 2],
    act: &Act,
) -> Result<(), Error> {
    let at = |which: usize| (!there.is_empty()).then(|| which % there.len());
    match act {
        Act::Save { time, associated } => {
            let folder = folders[0];
            let target = Target::New { folder, id: None, associated: *associated };
            let save = Save { target, content: content(*time), read: time % 3 == 0 };
            there.push((t.save_message(save)?.object, folder));
        }
        Act::Again { which, time } => {
            let Some(at) = at(*which) else { return Ok(()) };
            let target = Target::Existing { object: there[at].0, expected: None };
            t.save_message(Save { target, content: content(*time), read: false })?;
        }
        Act::Read { which, read } => {
            let Some(at) = at(*which) else { return Ok(()) };
            t.set_read(there[at].0, *read)?;
        }
        Act::Move { which } => {
            let Some(at) = at(*which) else { return Ok(()) };
            let to = folders[usize::from(there[at].1 == folders[0])];
            t.move_message(there[at].0, to, None)?;
            there[at].1 = to;
        }
        Act::Delete { which } => {
            let Some(at) = at(*which) else { return Ok(()) };
            t.delete_message(there.swap_remove(at).0)?;
        }
        Act::Fail(inner) => {
            carry_out(t, there, folders, inner)?;
            return Err(Error::Exists("test"));
        }
    }
    Ok(())
}

fn fences(view: &View<'_>, folder: FolderId, set: RowSet) -> Result<Vec<Fence>, Error> {
    let prefix = view.fences_key(folder, set);
    let all = view.all(&prefix)?.into_iter();
    all.map(|(key, value)| Fence::decode(key[prefix.len()..].to_vec(), &value)).collect()
}

/// Ranks and rows against the plain list of the rows.
fn check(view: &View<'_>, folder: FolderId, set: RowSet) -> Result<(), Error> {
    let rows = view.rows(folder, set, Direction::Forward, None, usize::MAX)?;
    let ranks = view.ranks(folder, set)?;
    assert_eq!(ranks.rows(), rows.len(), "{set:?}");
    for (place, row) in rows.iter().enumerate() {
        assert_eq!(ranks.before(&row.0)?, place, "{set:?}");
        assert_eq!(ranks.row(place)?.as_ref(), Some(row), "{set:?}");
        let behind = RowKey([row.0.as_bytes(), &[0]].concat());
        assert_eq!(ranks.before(&behind)?, place + 1, "no row is there, {set:?}");
    }
    assert_eq!(ranks.row(rows.len())?, None);
    assert_eq!(ranks.before(&RowKey(Vec::new()))?, 0);
    let fences = fences(view, folder, set)?;
    assert!(fences.iter().all(|fence| fence.rows <= FEW), "{fences:?}");
    let empty = fences.iter().skip(1).filter(|fence| fence.rows == 0).count();
    assert_eq!(empty, 0, "{fences:?}");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, ..ProptestConfig::default() })]

    #[test]
    fn ranks_are_those_of_a_plain_list_whatever_happens(
        acts in prop::collection::vec(prop::collection::vec(act(), 1..6), 1..25),
        old in any::<prop::sample::Index>(),
    ) {
        let mut world = World::new();
        let old = old.index(acts.len());
        for (n, acts) in acts.iter().enumerate() {
            world.act(acts);
            world.check();
            if n == old {
                world.without_fences();
                world.check();
            }
        }
    }
}

#[test]
fn a_transaction_sees_the_ranks_of_its_own_changes() {
    let world = World::new();
    let (folders, mut there) = (world.folders, Vec::new());
    let acts: Vec<_> =
        (0..30).map(|n| Act::Save { time: n * 11 % 30, associated: false }).collect();
    let written = world.mailbox.write(FileTime(5), |t| {
        for act in &acts {
            carry_out(t, &mut there, folders, act)?;
            world.check_in(t)?;
        }
        for which in [7, 3, 20, 0] {
            carry_out(t, &mut there, folders, &Act::Delete { which })?;
            world.check_in(t)?;
        }
        Ok(())
    });
    written.expect("written");
    world.check();
}

#[test]
fn a_deleted_folder_leaves_no_fence() {
    let mut world = World::new();
    let root = world.mailbox.facts().special.ipm_subtree;
    let new = crate::NewFolder {
        parent: root,
        name: "short".into(),
        kind: crate::FolderKind::Generic,
        properties: Properties::new(),
    };
    let (folder, _) = world.mailbox.write(FileTime(2), |t| t.create_folder(new)).expect("made");
    world.folders = [folder, root];
    world.act(&[Act::Save { time: 1, associated: false }, Act::Delete { which: 0 }]);
    world.mailbox.write(FileTime(3), |t| t.delete_folder(folder)).expect("deleted");
    let fences = world.mailbox.read(|v| fences(v, folder, RowSet::normal(Order::Size)));
    assert_eq!(fences.expect("read"), []);
}
