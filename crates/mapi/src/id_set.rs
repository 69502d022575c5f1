//! [MS-OXCFXICS] 2.2.2.3 to 2.2.2.6: sets of identifiers or change numbers, as ranges of counters by
//! replica.

use std::collections::BTreeMap;

use tradepost_wire::{DecodeError, EncodeError, Fault, Guid, Reader, Wire, Writer};

use crate::GlobalCounter;

const END: u8 = 0x00;
const BITMASK: u8 = 0x42;
const POP: u8 = 0x50;
const RANGE: u8 = 0x52;
/// Bytes of a counter.
const LEN: usize = 6;

/// Counters, as ranges that neither overlap nor touch.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct CounterSet(BTreeMap<u64, u64>);

impl CounterSet {
    /// No counters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many ranges there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// First and last counter of each range, ascending.
    pub fn ranges(&self) -> impl Iterator<Item = (GlobalCounter, GlobalCounter)> {
        let counter = |n: &u64| GlobalCounter::new(*n).unwrap_or_default();
        self.0.iter().map(move |(low, high)| (counter(low), counter(high)))
    }

    /// Whether a counter is in the set.
    pub fn contains(&self, counter: GlobalCounter) -> bool {
        let n = counter.number();
        self.0.range(..=n).next_back().is_some_and(|(_, high)| *high >= n)
    }

    /// Adds all counters from the first to the last; nothing if they stand the other way round.
    pub fn insert(&mut self, first: GlobalCounter, last: GlobalCounter) {
        let (mut low, mut high) = (first.number(), last.number());
        if low > high {
            return;
        }
        // Whatever overlaps or touches becomes one with it, from the last backwards.
        while let Some((from, to)) = self.0.range(..=high + 1).next_back() {
            let (from, to) = (*from, *to);
            if to + 1 < low {
                break;
            }
            self.0.remove(&from);
            (low, high) = (low.min(from), high.max(to));
        }
        self.0.insert(low, high);
    }

    /// The bytes of all counters that begin alike are pushed once.
    fn encode(&self, w: &mut Writer) {
        let bytes = |n: u64| GlobalCounter::new(n).unwrap_or_default().to_bytes();
        let (Some((first, _)), Some((_, last))) =
            (self.0.first_key_value(), self.0.last_key_value())
        else {
            w.put(&[END]);
            return;
        };
        let (first, last) = (bytes(*first), bytes(*last));
        let alike = first.iter().zip(&last).take_while(|(a, b)| a == b).count().min(LEN - 1);
        let (head, _) = first.split_at(alike);
        // At most five bytes.
        let len = |n: usize| u8::try_from(n).unwrap_or_default();
        if alike > 0 {
            w.put(&[len(alike)]);
            w.put(head);
        }
        for (low, high) in &self.0 {
            let (low, high) = (bytes(*low), bytes(*high));
            let (low, high) = (low.split_at(alike).1, high.split_at(alike).1);
            if low == high {
                w.put(&[len(LEN - alike)]);
                w.put(low);
            } else {
                w.put(&[RANGE]);
                w.put(low);
                w.put(high);
            }
        }
        if alike > 0 {
            w.put(&[POP]);
        }
        w.put(&[END]);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut set = Self::new();
        let mut stack: Vec<u8> = Vec::with_capacity(LEN);
        let mut pushes: Vec<usize> = Vec::new();
        loop {
            match u8::decode(r)? {
                END if stack.is_empty() => return Ok(set),
                n @ 1..=6 if stack.len() + usize::from(n) <= LEN => {
                    stack.extend_from_slice(r.take(n.into(), "GLOBSET push")?);
                    if let Ok(whole) = <[u8; LEN]>::try_from(stack.as_slice()) {
                        let counter = GlobalCounter::from_bytes(whole);
                        set.insert(counter, counter);
                        stack.truncate(LEN - usize::from(n));
                    } else {
                        pushes.push(n.into());
                    }
                }
                BITMASK if stack.len() == LEN - 1 => {
                    let (start, mask) = (u8::decode(r)?, u8::decode(r)?);
                    set.insert_mask(&stack, start, mask);
                }
                POP if !pushes.is_empty() => {
                    let n = pushes.pop().unwrap_or_default();
                    stack.truncate(stack.len() - n);
                }
                RANGE if stack.len() < LEN => {
                    let n = LEN - stack.len();
                    let low = whole(&stack, r.take(n, "GLOBSET low")?);
                    let high = whole(&stack, r.take(n, "GLOBSET high")?);
                    if low > high {
                        return Err(r.fail("GLOBSET range", Fault::Invalid(low.number())));
                    }
                    set.insert(low, high);
                }
                other => return Err(r.fail("GLOBSET command", Fault::Invalid(other.into()))),
            }
        }
    }

    fn insert_mask(&mut self, stack: &[u8], start: u8, mask: u8) {
        let first = whole(stack, &[start]);
        self.insert(first, first);
        for bit in (0..8).filter(|bit| mask & (1 << bit) != 0) {
            // Beyond the last byte there is no counter of this stack.
            if let Some(last) = start.checked_add(bit + 1) {
                let counter = whole(stack, &[last]);
                self.insert(counter, counter);
            }
        }
    }
}

/// The counter of the common bytes and those behind them.
fn whole(head: &[u8], tail: &[u8]) -> GlobalCounter {
    let mut bytes = [0; LEN];
    for (to, from) in bytes.iter_mut().zip(head.iter().chain(tail)) {
        *to = *from;
    }
    GlobalCounter::from_bytes(bytes)
}

/// [MS-OXCFXICS] 2.2.2.4.2 Serialized IDSET Structure with a REPLGUID: counters by replica.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct IdSet(BTreeMap<Guid, CounterSet>);

impl IdSet {
    /// No identifiers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(CounterSet::is_empty)
    }

    /// The counters of a replica.
    pub fn of(&self, replica: Guid) -> Option<&CounterSet> {
        self.0.get(&replica)
    }

    /// The counters of a replica, to be changed.
    pub fn entry(&mut self, replica: Guid) -> &mut CounterSet {
        self.0.entry(replica).or_default()
    }

    /// Takes the counters of a replica out.
    pub fn remove(&mut self, replica: Guid) -> Option<CounterSet> {
        self.0.remove(&replica)
    }

    /// The bytes; replicas ascend by their GUIDs, those without counters are left out.
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
        let mut r = Reader::new(bytes);
        let mut set = Self::new();
        while r.left() > 0 {
            let replica = Guid::decode(&mut r)?;
            let counters = CounterSet::decode(&mut r)?;
            let entry = set.entry(replica);
            counters.ranges().for_each(|(low, high)| entry.insert(low, high));
        }
        Ok(set)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(ranges: &[(u64, u64)]) -> CounterSet {
        let mut set = CounterSet::new();
        for (low, high) in ranges {
            let counter = |n| GlobalCounter::new(n).expect("48 bits");
            set.insert(counter(*low), counter(*high));
        }
        set
    }

    fn numbers(set: &CounterSet) -> Vec<(u64, u64)> {
        set.ranges().map(|(low, high)| (low.number(), high.number())).collect()
    }

    #[test]
    fn ranges_that_touch_or_overlap_become_one() {
        assert_eq!(numbers(&set(&[(5, 6), (1, 2), (3, 4)])), [(1, 6)]);
        assert_eq!(numbers(&set(&[(1, 2), (9, 9), (4, 5), (2, 4)])), [(1, 5), (9, 9)]);
        assert_eq!(numbers(&set(&[(1, 100), (20, 30)])), [(1, 100)]);
        assert_eq!(numbers(&set(&[(7, 3)])), []);
    }

    #[test]
    fn a_foreign_set_is_read() {
        // A CnsetSeen of a replica, as another program's test has it.
        let mut bytes = vec![
            0x9b, 0xb9, 0xff, 0xb5, 0x0f, 0x44, 0x77, 0x4f, 0xb4, 0x88, 0xc5, 0xc6, 0x70, 0x2e,
            0xe3, 0xa8,
        ];
        let replica = Guid(<[u8; 16]>::try_from(bytes.as_slice()).expect("16 bytes"));
        bytes.extend([4, 0, 0, 0, 0, 0x52, 0x00, 0xa5, 0x01, 0x51, 0x50, 0x00]);
        let read = IdSet::from_bytes(&bytes).expect("a set");
        assert_eq!(read.of(replica).map(numbers), Some(vec![(0xa5, 0x151)]));
        assert_eq!(read.to_bytes().expect("bytes"), bytes);
    }

    #[test]
    fn a_bitmask_stands_for_the_counters_behind_its_start() {
        // The example of [MS-OXCFXICS] 3.1.5.4.3.2: 1 to 3, 5, 7 to 9.
        let mut bytes = vec![7; 16];
        bytes.extend([5, 0, 0, 0, 0, 0, 0x42, 0x01, 0xEB, 0x50, 0x00]);
        let read = IdSet::from_bytes(&bytes).expect("a set");
        assert_eq!(read.of(Guid([7; 16])).map(numbers), Some(vec![(1, 3), (5, 5), (7, 9)]));
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
}
