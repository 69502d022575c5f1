//! [MS-OXCFXICS] 2.2.2.3 PredecessorChangeList Structure, and 3.1.5.6.1: which version of an object
//! knows of which.

use std::collections::BTreeMap;

use tradepost_wire::{DecodeError, Fault, Guid, Reader, Wire};

use crate::Xid;

/// The changes that a version of an object comes from: of each namespace the newest.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ChangeList(BTreeMap<Guid, Vec<u8>>);

/// How two versions of an object stand to each other.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Relation {
    /// They are the same.
    Same,
    /// The first knows of all changes of the second.
    Newer,
    /// The second knows of all changes of the first.
    Older,
    /// Each has changes that the other does not know of.
    Conflict,
}

impl ChangeList {
    /// No changes.
    pub fn new() -> Self {
        Self::default()
    }

    /// From its bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut r = Reader::new(bytes);
        let mut list = Self::new();
        while r.left() > 0 {
            let size = u8::decode(&mut r)?;
            let bytes = r.take(size.into(), "XID")?;
            let xid = Xid::from_bytes(bytes);
            list.insert(&xid.ok_or_else(|| r.fail("XID", Fault::Invalid(size.into())))?);
        }
        Ok(list)
    }

    /// Its bytes: the changes with their sizes, ascending by namespace.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.0.len() * 23);
        for xid in self.xids() {
            let xid = xid.to_bytes();
            // At most 24.
            bytes.push(u8::try_from(xid.len()).unwrap_or_default());
            bytes.extend_from_slice(&xid);
        }
        bytes
    }

    /// The newest change of each namespace.
    pub fn xids(&self) -> impl Iterator<Item = Xid> {
        self.0.iter().filter_map(|(namespace, local)| Xid::new(*namespace, local))
    }

    /// Adds a change; nothing happens if a newer one of its namespace is there.
    pub fn insert(&mut self, change: &Xid) {
        let local = self.0.entry(change.namespace).or_default();
        if is_newer(change.local(), local) {
            *local = change.local().to_vec();
        }
    }

    /// Adds all changes of another list.
    pub fn merge(&mut self, other: &Self) {
        other.xids().for_each(|change| self.insert(&change));
    }

    /// Whether it has a change, or a newer one of the same namespace.
    pub fn includes(&self, change: &Xid) -> bool {
        self.0.get(&change.namespace).is_some_and(|local| !is_newer(change.local(), local))
    }

    /// Whether it has all changes of another list.
    pub fn includes_all(&self, other: &Self) -> bool {
        other.xids().all(|change| self.includes(&change))
    }

    /// How this version stands to another.
    pub fn compare(&self, other: &Self) -> Relation {
        match (self.includes_all(other), other.includes_all(self)) {
            (true, true) => Relation::Same,
            (true, false) => Relation::Newer,
            (false, true) => Relation::Older,
            (false, false) => Relation::Conflict,
        }
    }
}

/// Identifiers of one namespace have one length; they grow, compared byte by byte.
fn is_newer(a: &[u8], b: &[u8]) -> bool {
    (a.len(), a) > (b.len(), b)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(hex: &str) -> Vec<u8> {
        let digits: Vec<u32> = hex.chars().filter_map(|c| c.to_digit(16)).collect();
        digits.chunks(2).map(|d| u8::try_from(d[0] << 4 | d[1]).expect("a byte")).collect()
    }

    fn list(changes: &[(u8, u8)]) -> ChangeList {
        let mut list = ChangeList::new();
        for (namespace, n) in changes {
            let xid = Xid::new(Guid([*namespace; 16]), &[0, 0, 0, 0, 0, *n]);
            list.insert(&xid.expect("six bytes"));
        }
        list
    }

    #[test]
    fn foreign_lists_are_read_and_written_alike() {
        // Predecessor change lists of real mailboxes, as a test of another program has them.
        let foreign = [
            "14F247869D7436E64FA4CC56F8B480928000000006",
            "16373B21412876FE448E8D71BE34CC3154000061E715\
             33166F267F483887D948AAFCA58AB2BC910F0000DC0B3A12\
             148FABC61C6C4C5E47930B9B30AA0ED4EB00005CA8",
            "16373B21412876FE448E8D71BE34CC315400004B0D991F\
             14D8512C0F622D464192E5C355973A6236000009E8",
        ];
        for (hex, count) in foreign.into_iter().zip([1, 3, 2]) {
            let list = ChangeList::from_bytes(&bytes(hex)).expect("a list");
            assert_eq!(list.xids().count(), count);
            let xids: Vec<_> = list.xids().map(|x| (x.namespace, x.to_bytes())).collect();
            let sorted = ChangeList::from_bytes(&list.to_bytes()).expect("a list");
            assert_eq!(sorted, list, "{xids:?}");
        }
        let first = ChangeList::from_bytes(&bytes(foreign[0])).expect("a list");
        let xid = first.xids().next().expect("a change");
        assert_eq!(xid.namespace.to_string(), "9d8647f2-3674-4fe6-a4cc-56f8b4809280");
        assert_eq!(xid.local(), [0, 0, 0, 6]);
        assert_eq!(first.to_bytes(), bytes(foreign[0]));
    }

    #[test]
    fn foreign_identifiers_are_read() {
        let foreign = [
            ("14583767B6346D41A95E06FFF0D886A800000004C755", 0x0004_C755),
            ("14583767B6346D41A95E06FFF0D886A8000000032256", 0x0003_2256),
            ("373B21412876FE448E8D71BE34CC315400004F6592F8", 0x4F65_92F8),
        ];
        for (hex, counter) in foreign {
            let xid = Xid::from_bytes(&bytes(hex)).expect("an identifier");
            assert_eq!(xid.counter().map(|c| c.number()), Some(counter));
            assert_eq!(xid.to_bytes(), bytes(hex));
        }
        assert_eq!(Xid::from_bytes(&[0; 16]), None);
        assert_eq!(Xid::from_bytes(&[0; 25]), None);
    }

    #[test]
    fn a_version_is_newer_when_it_knows_of_all_changes_of_the_other() {
        let (a, b) = (list(&[(1, 5), (2, 1)]), list(&[(1, 7), (2, 1)]));
        assert_eq!(b.compare(&a), Relation::Newer);
        assert_eq!(a.compare(&b), Relation::Older);
        assert_eq!(a.compare(&a.clone()), Relation::Same);
        assert_eq!(list(&[(1, 5)]).compare(&list(&[(2, 1)])), Relation::Conflict);
        assert_eq!(list(&[(1, 6)]).compare(&list(&[(1, 5), (2, 1)])), Relation::Conflict);
        let mut merged = list(&[(1, 6)]);
        merged.merge(&a);
        assert_eq!(merged, list(&[(1, 6), (2, 1)]));
        assert_eq!(merged.compare(&a), Relation::Newer);
    }

    #[test]
    fn bytes_that_are_no_list_are_refused() {
        assert!(ChangeList::from_bytes(&[16; 17]).is_err(), "no identifier behind the namespace");
        assert!(ChangeList::from_bytes(&[25; 26]).is_err(), "nine bytes behind the namespace");
        let whole = list(&[(1, 5), (2, 1)]).to_bytes();
        let cut = (1..whole.len()).filter(|n| ChangeList::from_bytes(&whole[..*n]).is_ok());
        assert_eq!(cut.collect::<Vec<_>>(), [23]);
    }
}
