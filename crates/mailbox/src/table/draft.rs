//! Rows before they stand in order: their keys lie one behind the other in one piece of memory, so
//! that neither making nor sorting them costs a look around.

use tradepost_mapi::Cell;

use super::collation::Collation;
use super::key::{self, Known};
use super::leaves::Leaf;
use super::outline::LEVELS_MAX;

/// Rows in any order.
#[derive(Default)]
pub(crate) struct Draft {
    keys: Vec<u8>,
    slots: Vec<Slot>,
    known: Known,
}

/// Where the key of a row lies, and its beginning, which nearly always decides.
#[derive(Clone, Copy)]
struct Slot {
    head: u128,
    at: usize,
    /// The end of the row's value on each level of categories.
    levels: [u32; LEVELS_MAX],
    /// The end of the key: the values of categories and the place within them.
    len: u32,
    /// What follows the key: the place of its category.
    extreme: u32,
    instance: u32,
    object: u64,
    unread: bool,
}

/// A row to be: its category on every level, where that category stands, and its own place.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'d> {
    draft: &'d Draft,
    slot: &'d Slot,
}

/// What a row is of.
#[derive(Clone, Copy)]
pub(crate) struct Of {
    pub object: u64,
    /// Which value of a list the row shows.
    pub instance: u32,
    pub unread: bool,
}

/// A row that is being added: the categories first, then its own place, then that of its category.
pub(crate) struct Adding<'d> {
    draft: &'d mut Draft,
    slot: Slot,
    level: usize,
}

impl Draft {
    /// Adds a row.
    pub(crate) fn add(&mut self, of: Of) -> Adding<'_> {
        let Of { object, instance, unread } = of;
        let at = self.keys.len();
        let levels = [0; LEVELS_MAX];
        let slot = Slot { head: 0, at, levels, len: 0, extreme: 0, instance, object, unread };
        Adding { draft: self, slot, level: 0 }
    }

    /// Takes the rows of another.
    pub(crate) fn append(&mut self, mut other: Self) {
        if self.slots.is_empty() {
            *self = other;
            return;
        }
        let shift = self.keys.len();
        self.keys.append(&mut other.keys);
        self.slots.extend(other.slots.into_iter().map(|s| Slot { at: s.at + shift, ..s }));
    }

    /// Makes room.
    pub(crate) fn reserve(&mut self, rows: usize) {
        self.slots.reserve(rows);
    }

    /// Number of rows.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.slots.len()
    }

    /// The rows as they stand now.
    pub(crate) fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.slots.iter().map(|slot| Entry { draft: self, slot })
    }

    /// The rows in the order of their keys.
    pub(crate) fn sorted(&mut self) -> Vec<Entry<'_>> {
        let Self { keys, slots, .. } = self;
        let key = |slot: &Slot| keys.get(slot.at..slot.at + slot.len as usize).unwrap_or_default();
        slots.sort_unstable_by(|a, b| a.head.cmp(&b.head).then_with(|| key(a).cmp(key(b))));
        self.entries().collect()
    }
}

impl Adding<'_> {
    fn end(&self) -> u32 {
        // INVARIANT: a row has few columns of few hundred bytes each.
        u32::try_from(self.draft.keys.len() - self.slot.at).unwrap_or(u32::MAX)
    }

    /// Where a column is added.
    pub(crate) fn bytes(&mut self) -> &mut Vec<u8> {
        &mut self.draft.keys
    }

    /// Adds a column.
    pub(crate) fn column(&mut self, cell: &Cell, descending: bool, collation: &Collation) {
        key::put(&mut self.draft.keys, cell, descending, collation, &mut self.draft.known);
    }

    /// What was added is the value of a category.
    pub(crate) fn level(&mut self) {
        let end = self.end();
        if let Some(level) = self.slot.levels.get_mut(self.level) {
            *level = end;
        }
        self.level += 1;
    }

    /// What was added is the key; the place of the category may follow.
    pub(crate) fn key(&mut self) {
        self.slot.len = self.end();
        let key = self.draft.keys.get(self.slot.at..).unwrap_or_default();
        let mut head = [0; 16];
        for (to, from) in head.iter_mut().zip(key) {
            *to = *from;
        }
        self.slot.head = u128::from_be_bytes(head);
    }

    /// The row is complete.
    pub(crate) fn done(mut self) {
        self.slot.extreme = self.end();
        self.draft.slots.push(self.slot);
    }
}

impl<'d> Entry<'d> {
    fn part(&self, from: u32, to: u32) -> &'d [u8] {
        let at = self.slot.at;
        self.draft.keys.get(at + from as usize..at + to as usize).unwrap_or_default()
    }

    fn end(&self, level: usize) -> u32 {
        self.slot.levels.get(level).copied().unwrap_or_default()
    }

    /// Its category on a level, as a key.
    pub(crate) fn category(&self, level: usize) -> &'d [u8] {
        let from = level.checked_sub(1).map_or(0, |above| self.end(above));
        self.part(from, self.end(level))
    }

    /// Where its category stands.
    pub(crate) fn extreme(&self) -> &'d [u8] {
        self.part(self.slot.len, self.slot.extreme)
    }

    /// The whole key of the row within its category.
    pub(crate) fn key(&self) -> &'d [u8] {
        let from = self.slot.levels.iter().copied().max().unwrap_or_default();
        self.part(from, self.slot.len)
    }

    /// Which value of a list the row shows.
    pub(crate) fn instance(&self) -> u32 {
        self.slot.instance
    }

    /// Whether the message is unread.
    pub(crate) fn is_unread(&self) -> bool {
        self.slot.unread
    }

    /// The row as a view keeps it.
    pub(crate) fn leaf(&self) -> Leaf {
        Leaf::new(self.key(), self.slot.object, self.slot.instance, self.slot.unread)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn add(draft: &mut Draft, object: u64, levels: &[&[u8]], key: &[u8], extreme: &[u8]) {
        let mut row = draft.add(Of { object, instance: 0, unread: false });
        for level in levels {
            row.bytes().extend_from_slice(level);
            row.level();
        }
        row.bytes().extend_from_slice(key);
        row.key();
        row.bytes().extend_from_slice(extreme);
        row.done();
    }

    #[test]
    fn rows_stand_by_category_then_by_key_and_have_their_parts_back() {
        let (mut draft, mut more) = (Draft::default(), Draft::default());
        let long = [7; 40];
        add(&mut draft, 1, &[b"b", b"x"], &long, b"9");
        add(&mut draft, 2, &[b"a", b"y"], &long, b"8");
        add(&mut more, 3, &[b"a", b"y"], &long[..20], b"");
        draft.append(more);
        assert_eq!(draft.len(), 3);
        let sorted = draft.sorted();
        let seen: Vec<_> = sorted.iter().map(|entry| entry.leaf().object).collect();
        assert_eq!(seen, [3, 2, 1]);
        let last = sorted.last().expect("three");
        assert_eq!((last.category(0), last.category(1)), (&b"b"[..], &b"x"[..]));
        assert_eq!((last.key(), last.extreme()), (&long[..], &b"9"[..]));
    }
}
