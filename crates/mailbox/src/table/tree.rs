//! The rows of a listed view: in order, in categories of any depth.

use std::collections::HashSet;

use super::definition::Definition;
use super::draft::{Draft, Entry};
use super::leaves::{Leaf, Leaves, PREFIX_LEN};

/// What stands in a category, or in the whole table.
#[derive(Debug)]
pub(crate) enum Inside {
    Groups(Vec<Group>),
    Leaves(Leaves),
}

/// A category.
#[derive(Debug)]
pub(crate) struct Group {
    /// Its value, as a key.
    pub key: Box<[u8]>,
    /// Its place among its neighbours, before its value counts.
    pub extreme: Box<[u8]>,
    /// PidTagInstID of its header.
    pub id: u64,
    /// Rows of messages below it.
    pub len: usize,
    /// Those of unread messages.
    pub unread: usize,
    pub inside: Inside,
}

/// Finds the place of a category from its rows.
pub(crate) type ExtremeOf<'a, E> = &'a dyn Fn(&[Leaf]) -> Result<Box<[u8]>, E>;
/// Finds the whole key of a row.
pub(crate) type KeyOf<'a, E> = &'a dyn Fn(&Leaf) -> Result<Vec<u8>, E>;

impl Inside {
    fn empty(levels: usize) -> Self {
        if levels == 0 { Self::Leaves(Leaves::default()) } else { Self::Groups(Vec::new()) }
    }

    /// From rows in any order.
    pub(crate) fn of(definition: &Definition, mut draft: Draft) -> Self {
        level(definition, &draft.sorted(), 0, 0)
    }

    /// Bytes in memory.
    pub(crate) fn bytes(&self) -> usize {
        match self {
            Self::Leaves(leaves) => leaves.bytes(),
            Self::Groups(groups) => {
                let one = |g: &Group| g.key.len() + g.extreme.len() + 32 + g.inside.bytes();
                groups.capacity() * size_of::<Group>() + groups.iter().map(one).sum::<usize>()
            }
        }
    }

    /// The first row of a message.
    pub(crate) fn first(&self) -> Option<&Leaf> {
        match self {
            Self::Leaves(leaves) => leaves.at(0),
            Self::Groups(groups) => groups.first()?.inside.first(),
        }
    }

    /// Calls `f` with every row of a message.
    pub(crate) fn each(&self, f: &mut dyn FnMut(&Leaf)) {
        match self {
            Self::Leaves(leaves) => leaves.from(0).for_each(f),
            Self::Groups(groups) => groups.iter().for_each(|group| group.inside.each(f)),
        }
    }

    /// Puts a row where it belongs.
    pub(crate) fn insert<E>(
        &mut self,
        definition: &Definition,
        entry: &Entry<'_>,
        key_of: KeyOf<'_, E>,
    ) -> Result<(), E> {
        self.insert_at(definition, entry, 0, 0, key_of)
    }

    fn insert_at<E>(
        &mut self,
        definition: &Definition,
        entry: &Entry<'_>,
        depth: usize,
        above: u64,
        key_of: KeyOf<'_, E>,
    ) -> Result<(), E> {
        let groups = match self {
            Self::Leaves(leaves) => {
                let at = rank(leaves, entry.key(), key_of)?;
                leaves.insert(at, entry.leaf());
                return Ok(());
            }
            Self::Groups(groups) => groups,
        };
        let key = entry.category(depth);
        let extreme = own_extreme(definition, entry, depth);
        let mut group = match find(groups, key, extreme) {
            Some(at) => groups.remove(at),
            None => Group {
                key: key.into(),
                extreme: extreme.into(),
                id: group_id(above, key),
                len: 0,
                unread: 0,
                inside: Self::empty(definition.categories - depth - 1),
            },
        };
        group.len += 1;
        group.unread += usize::from(entry.is_unread());
        let outermost: Box<[u8]> = definition.outermost(&group.extreme, extreme).into();
        group.extreme = outermost;
        let done = group.inside.insert_at(definition, entry, depth + 1, group.id, key_of);
        place(groups, group);
        done
    }

    /// Takes out all rows of objects; says which groups lost some, by their path.
    pub(crate) fn remove(&mut self, objects: &HashSet<u64>) -> Vec<Leaf> {
        match self {
            Self::Leaves(leaves) => leaves.remove(|leaf| objects.contains(&leaf.object)),
            Self::Groups(groups) => {
                let mut all = Vec::new();
                for group in groups.iter_mut() {
                    let gone = group.inside.remove(objects);
                    group.len -= gone.len();
                    group.unread -= gone.iter().filter(|leaf| leaf.unread).count();
                    if !gone.is_empty() {
                        // To be found out anew by whoever needs it.
                        group.extreme = Box::default();
                    }
                    all.extend(gone);
                }
                if !all.is_empty() {
                    groups.retain(|group| group.len > 0);
                }
                all
            }
        }
    }

    /// Finds the places of categories anew that have lost rows.
    pub(crate) fn settle<E>(&mut self, extreme_of: ExtremeOf<'_, E>) -> Result<(), E> {
        let Self::Groups(groups) = self else { return Ok(()) };
        let mut lost = false;
        for group in groups.iter_mut() {
            group.inside.settle(extreme_of)?;
            if group.extreme.is_empty() && matches!(group.inside, Self::Leaves(_)) {
                let mut leaves = Vec::new();
                group.inside.each(&mut |leaf| leaves.push(*leaf));
                group.extreme = extreme_of(&leaves)?;
                lost = true;
            }
        }
        if lost {
            // All at once: among others that stand wrong, none of them would find its place.
            in_order(groups);
        }
        Ok(())
    }
}

/// The place of a category counts on the deepest level alone.
fn own_extreme<'e>(definition: &Definition, entry: &Entry<'e>, depth: usize) -> &'e [u8] {
    if depth + 1 == definition.categories { entry.extreme() } else { &[] }
}

/// What stands in a category of a depth, from rows that stand in order.
fn level(definition: &Definition, entries: &[Entry<'_>], depth: usize, above: u64) -> Inside {
    if depth == definition.categories {
        return Inside::Leaves(Leaves::sorted(entries.iter().map(Entry::leaf)));
    }
    let same = |a: &Entry<'_>, b: &Entry<'_>| a.category(depth) == b.category(depth);
    let mut groups = Vec::new();
    for members in entries.chunk_by(same) {
        let Some(first) = members.first() else { continue };
        let key = first.category(depth);
        let id = group_id(above, key);
        let places = members.iter().map(|entry| own_extreme(definition, entry, depth));
        let extreme = places.reduce(|a, b| definition.outermost(a, b)).unwrap_or_default();
        groups.push(Group {
            key: key.into(),
            extreme: extreme.into(),
            id,
            len: members.len(),
            unread: members.iter().filter(|entry| entry.is_unread()).count(),
            inside: level(definition, members, depth + 1, id),
        });
    }
    in_order(&mut groups);
    groups.shrink_to_fit();
    Inside::Groups(groups)
}

fn in_order(groups: &mut Vec<Group>) {
    // The first bytes decide nearly always, and lie close together.
    let head = |group: &Group| {
        let mut head = [0; 16];
        for (to, from) in head.iter_mut().zip(group.extreme.iter().chain(&group.key)) {
            *to = *from;
        }
        u128::from_be_bytes(head)
    };
    let mut heads: Vec<_> = groups.drain(..).map(|group| (head(&group), group)).collect();
    heads.sort_unstable_by(|(a, one), (b, other)| {
        a.cmp(b).then_with(|| (&one.extreme, &one.key).cmp(&(&other.extreme, &other.key)))
    });
    groups.extend(heads.into_iter().map(|(_, group)| group));
}

fn place(groups: &mut Vec<Group>, group: Group) {
    let at = groups.partition_point(|g| (&g.extreme, &g.key) < (&group.extreme, &group.key));
    groups.insert(at, group);
}

/// Where a category of a key stands among its neighbours.
pub(crate) fn find(groups: &[Group], key: &[u8], extreme: &[u8]) -> Option<usize> {
    let at = before(groups, key, extreme);
    if groups.get(at).is_some_and(|group| *group.key == *key) {
        return Some(at);
    }
    // It may stand elsewhere by now.
    if extreme.is_empty() { None } else { groups.iter().position(|group| *group.key == *key) }
}

/// How many categories stand before a place.
pub(crate) fn before(groups: &[Group], key: &[u8], extreme: &[u8]) -> usize {
    groups.partition_point(|group| (&*group.extreme, &*group.key) < (extreme, key))
}

/// How many rows stand before a key.
pub(crate) fn rank<E>(leaves: &Leaves, key: &[u8], key_of: KeyOf<'_, E>) -> Result<usize, E> {
    let probe = Leaf::new(key, 0, 0, false);
    leaves.rank(|leaf| match leaf.prefix.cmp(&probe.prefix) {
        std::cmp::Ordering::Equal if leaf.whole && key.len() <= PREFIX_LEN => Ok(false),
        std::cmp::Ordering::Equal => Ok(*key_of(leaf)? < *key),
        order => Ok(order.is_lt()),
    })
}

/// PidTagInstID of a category's header: the same for the same value in the same category, in every
/// table and on every day. The replica number of an identifier is zero, as no message has it.
fn group_id(above: u64, key: &[u8]) -> u64 {
    // FNV-1a: nothing depends on it but that two categories of a table differ.
    let start = 0xCBF2_9CE4_8422_2325 ^ above;
    let hash = key
        .iter()
        .fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01B3));
    let hash = (hash ^ hash >> 32).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (hash | 1 << 63) & !0xFFFF
}
