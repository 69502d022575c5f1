//! [MS-OXCFXICS] 2.2.2.4: sets of identifiers or change numbers, by replica.

use std::collections::BTreeMap;

use tradepost_wire::{DecodeError, EncodeError, Fault, Guid, Reader, Wire, Writer};

use crate::{CounterSet, ReplicaId};

/// [MS-OXCFXICS] 2.2.2.4.2 Serialized IDSET Structure Containing a REPLGUID Structure: counters by
/// replica, as they are kept beyond a session.
pub type IdSet = SetBy<Guid>;

/// [MS-OXCFXICS] 2.2.2.4.1 Serialized IDSET Structure Containing a REPLID Structure: counters by the
/// number that one store has for a replica.
pub type ShortIdSet = SetBy<ReplicaId>;

/// Counters by replica.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SetBy<R: Ord>(BTreeMap<R, CounterSet>);

impl<R: Ord> Default for SetBy<R> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<R: Wire + Ord + Copy> SetBy<R> {
    /// No identifiers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(CounterSet::is_empty)
    }

    /// How many ranges there are, of all replicas.
    pub fn len(&self) -> usize {
        self.0.values().map(CounterSet::len).sum()
    }

    /// The counters of a replica.
    pub fn of(&self, replica: R) -> Option<&CounterSet> {
        self.0.get(&replica)
    }

    /// The counters of a replica, to be changed.
    pub fn entry(&mut self, replica: R) -> &mut CounterSet {
        self.0.entry(replica).or_default()
    }

    /// Takes the counters of a replica out.
    pub fn remove(&mut self, replica: R) -> Option<CounterSet> {
        self.0.remove(&replica)
    }

    /// The counters of each replica, ascending.
    pub fn iter(&self) -> impl Iterator<Item = (R, &CounterSet)> {
        self.0.iter().map(|(replica, counters)| (*replica, counters))
    }

    /// Adds all identifiers of another set.
    pub fn insert_all(&mut self, other: &Self) {
        other.iter().for_each(|(replica, counters)| self.entry(replica).insert_all(counters));
    }

    /// The bytes; replicas ascend, those without counters are left out.
    pub fn to_bytes(&self) -> Result<Vec<u8>, EncodeError> {
        let mut w = Writer::default();
        for (replica, counters) in self.0.iter().filter(|(_, set)| !set.is_empty()) {
            replica.encode(&mut w);
            counters.encode(&mut w);
        }
        w.finish()
    }

    /// From bytes that hold nothing else.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DecodeError> {
        Self::from_bytes_within(bytes, usize::MAX)
    }

    /// As [`Self::from_bytes`]; [`Fault::TooLong`] as soon as there are more than so many ranges and
    /// replicas together. A byte may stand for two ranges, so their number is what memory goes by.
    pub fn from_bytes_within(bytes: &[u8], parts_max: usize) -> Result<Self, DecodeError> {
        let mut r = Reader::new(bytes);
        let mut set = Self::new();
        let mut left = parts_max;
        while r.left() > 0 {
            let replica = R::decode(&mut r)?;
            let counters = CounterSet::decode_within(&mut r, left)?;
            left = left
                .checked_sub(counters.len() + 1)
                .ok_or_else(|| r.fail("IDSET", Fault::TooLong(parts_max as u64)))?;
            set.entry(replica).insert_all(&counters);
        }
        Ok(set)
    }

    /// How many ranges and replicas there are together.
    pub fn parts(&self) -> usize {
        self.0.len() + self.len()
    }
}

impl<R: Ord> FromIterator<(R, CounterSet)> for SetBy<R> {
    fn from_iter<I: IntoIterator<Item = (R, CounterSet)>>(sets: I) -> Self {
        Self(sets.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use crate::GlobalCounter;

    use super::*;

    fn set(ranges: &[(u64, u64)]) -> CounterSet {
        let counter = |n: &u64| GlobalCounter::new(*n).expect("48 bits");
        let mut set = CounterSet::new();
        for (low, high) in ranges {
            set.insert(counter(low), counter(high));
        }
        set
    }

    fn numbers(set: &CounterSet) -> Vec<(u64, u64)> {
        set.ranges().map(|(low, high)| (low.number(), high.number())).collect()
    }

    fn bytes(hex: &str) -> Vec<u8> {
        let digits: Vec<u32> = hex.chars().filter_map(|c| c.to_digit(16)).collect();
        let byte = |pair: &[u32]| u8::try_from(pair[0] << 4 | pair[1]).expect("a byte");
        digits.chunks(2).map(byte).collect()
    }

    #[test]
    fn a_foreign_set_of_changes_seen_is_read_and_written_alike() {
        // MetaTagCnsetSeen, as a test of another program has it.
        let bytes = bytes("9bb9ffb50f44774fb488c5c6702ee3a8 04 00000000 52 00a5 0151 50 00");
        let replica = Guid(<[u8; 16]>::try_from(&bytes[..16]).expect("16 bytes"));
        let read = IdSet::from_bytes(&bytes).expect("a set");
        assert_eq!(read.of(replica).map(numbers), Some(vec![(0xa5, 0x151)]));
        assert_eq!(read.to_bytes().expect("bytes"), bytes);
    }

    #[test]
    fn foreign_sets_of_deleted_identifiers_are_read() {
        // MetaTagIdsetDeleted, as tests of another program have it.
        let read =
            ShortIdSet::from_bytes(&bytes("0100 06 00000001042e 05 0000000104 52 35 37 50 00"));
        let read = read.expect("a set");
        let expected = vec![(0x1_042e, 0x1_042e), (0x1_0435, 0x1_0437)];
        assert_eq!(read.of(ReplicaId(1)).map(numbers), Some(expected));

        let short = bytes("0100 05 0000000104 52 19 1a 50 00");
        let read = ShortIdSet::from_bytes(&short).expect("a set");
        assert_eq!(read.of(ReplicaId(1)).map(numbers), Some(vec![(0x1_0419, 0x1_041a)]));
        assert_eq!(read.to_bytes().expect("bytes"), short);
    }

    #[test]
    fn sets_come_back_and_no_prefix_is_one() {
        for ranges in [&[(1, 1)][..], &[(1, 3), (500, 500), (0x1_0000_0000, 0xFFFF_FFFF_FFFF)]] {
            let mut whole = IdSet::new();
            *whole.entry(Guid([3; 16])) = set(ranges);
            *whole.entry(Guid([9; 16])) = set(&[(77, 99), (1000, 1001)]);
            let bytes = whole.to_bytes().expect("bytes");
            assert_eq!(IdSet::from_bytes(&bytes), Ok(whole.clone()));
            let reads = (1..bytes.len()).filter(|n| IdSet::from_bytes(&bytes[..*n]).is_ok());
            assert!(reads.count() <= 1, "only the end of the first replica is an end");
        }
    }

    #[test]
    fn sets_of_more_parts_than_are_taken_are_refused_before_they_are_made() {
        // Masks of every other bit: five ranges of three bytes each, and one range without end.
        let mut bytes = Vec::from([7; 16]);
        bytes.extend([5, 0, 0, 0, 0, 0]);
        for start in [0u8, 20, 40, 60] {
            bytes.extend([0x42, start, 0b1010_1010]);
        }
        bytes.extend([0x50, 0]);
        let whole = IdSet::from_bytes(&bytes).expect("a set");
        assert_eq!((whole.len(), whole.parts()), (20, 21));
        assert_eq!(IdSet::from_bytes_within(&bytes, 21), Ok(whole));
        for parts_max in [0, 7, 19, 20] {
            let told = IdSet::from_bytes_within(&bytes, parts_max).expect_err("too long");
            assert!(matches!(told.fault, Fault::TooLong(_)), "{told:?}");
        }
        let replicas: Vec<u8> =
            (0..9u8).flat_map(|n| [[n; 16].as_slice(), &[0]].concat()).collect();
        assert!(IdSet::from_bytes_within(&replicas, 8).is_err(), "empty ones take memory too");
    }

    #[test]
    fn replicas_ascend_by_their_bytes_and_empty_ones_are_left_out() {
        let mut whole = IdSet::new();
        for first in [9, 1, 200] {
            let mut guid = [0; 16];
            guid[0] = first;
            *whole.entry(Guid(guid)) = set(&[(1, 1)]);
        }
        whole.entry(Guid([77; 16]));
        let bytes = whole.to_bytes().expect("bytes");
        let firsts: Vec<u8> = bytes.chunks(24).map(|one| one[0]).collect();
        assert_eq!(firsts, [1, 9, 200]);
    }
}
