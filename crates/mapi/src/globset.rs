//! [MS-OXCFXICS] 2.2.2.6 GLOBSET: the wire form of a set of counters, in as few bytes as the
//! commands allow.

use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

use crate::{CounterSet, GlobalCounter};

const END: u8 = 0x00;
const BITMASK: u8 = 0x42;
const POP: u8 = 0x50;
const RANGE: u8 = 0x52;
/// Bytes of a counter.
const LEN: usize = 6;
/// Counters behind its start that a bitmask has bits for.
const BITS: u64 = 8;

/// First and last counter of a range.
type Pair = (u64, u64);

/// Ranges that begin with the same bytes, and how to write them.
struct Group<'a> {
    ranges: &'a [Pair],
    /// How many bytes all their counters begin with, at most five.
    shared: usize,
    /// In what they are divided by the byte behind those; none where `ranges` is one, or where they
    /// differ in nothing but the last byte.
    parts: Vec<Group<'a>>,
    /// Bytes that they take where so many bytes stand on the stack, pushing what is shared or not.
    costs: [usize; LEN],
}

impl CounterSet {
    /// [MS-OXCFXICS] 3.1.5.4.3.1: the commands that make the set, with the one that ends it.
    pub fn encode(&self, w: &mut Writer) {
        let ranges: Vec<Pair> =
            self.ranges().map(|(low, high)| (low.number(), high.number())).collect();
        if !ranges.is_empty() {
            Group::of(&ranges).encode(0, w);
        }
        w.put(&[END]);
    }

    /// [MS-OXCFXICS] 3.1.5.4.3.2: the set of a list of commands, up to the one that ends it.
    pub fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Self::decode_within(r, usize::MAX)
    }

    /// As [`Self::decode`], refusing a set as too long as soon as it has more than so many ranges.
    pub(crate) fn decode_within(
        r: &mut Reader<'_>,
        ranges_max: usize,
    ) -> Result<Self, DecodeError> {
        let mut set = Self::new();
        let mut stack: Vec<u8> = Vec::with_capacity(LEN);
        let mut pushes: Vec<usize> = Vec::new();
        loop {
            if set.len() > ranges_max {
                return Err(r.fail("GLOBSET", Fault::TooLong(set.len() as u64)));
            }
            match u8::decode(r)? {
                END if stack.is_empty() => return Ok(set),
                n @ 1..=6 if stack.len() + usize::from(n) <= LEN => {
                    stack.extend_from_slice(r.take(n.into(), "GLOBSET push")?);
                    if let Ok(whole) = <[u8; LEN]>::try_from(stack.as_slice()) {
                        set.insert_one(GlobalCounter::from_bytes(whole));
                        stack.truncate(LEN - usize::from(n));
                    } else {
                        pushes.push(n.into());
                    }
                }
                BITMASK if stack.len() == LEN - 1 => {
                    let (start, mask) = (u8::decode(r)?, u8::decode(r)?);
                    insert_mask(&mut set, &stack, start, mask);
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
}

impl<'a> Group<'a> {
    fn of(ranges: &'a [Pair]) -> Self {
        let (low, high) = ends(ranges);
        let shared = shared(low, high).min(LEN - 1);
        let parts = if ranges.len() == 1 || shared == LEN - 1 {
            Vec::new()
        } else {
            // A range across two values of that byte stands alone.
            let same = |a: &Pair, b: &Pair| byte(a.0, shared) == byte(b.1, shared);
            ranges.chunk_by(same).map(Self::of).collect()
        };
        let mut group = Self { ranges, shared, parts, costs: [0; LEN] };
        for depth in 0..LEN {
            group.costs[depth] = group.inner_cost(depth).min(group.pushed_cost(depth));
        }
        group
    }

    /// Bytes without a push of what is shared.
    fn inner_cost(&self, depth: usize) -> usize {
        match self.ranges {
            [(low, high)] if low == high => 1 + LEN - depth,
            [_] => 1 + 2 * (LEN - depth),
            ranges if self.parts.is_empty() && depth == LEN - 1 => bytes_of(&last_bytes(ranges)),
            ranges if self.parts.is_empty() => {
                ranges.iter().map(|range| one_cost(*range, depth)).sum()
            }
            _ => self.parts.iter().map(|part| part.costs[depth]).sum(),
        }
    }

    /// Bytes with a push of what is shared, and the pop of it.
    fn pushed_cost(&self, depth: usize) -> usize {
        let is_one = matches!(self.ranges, [(low, high)] if low == high);
        if self.shared <= depth || is_one {
            return usize::MAX;
        }
        1 + (self.shared - depth) + self.inner_cost(self.shared) + 1
    }

    fn encode(&self, depth: usize, w: &mut Writer) {
        let pushed = self.pushed_cost(depth) < self.inner_cost(depth);
        if pushed {
            put_push(self.ranges[0].0, depth, self.shared, w);
        }
        let inner = if pushed { self.shared } else { depth };
        if !self.parts.is_empty() {
            self.parts.iter().for_each(|part| part.encode(inner, w));
        } else if self.ranges.len() > 1 && inner == LEN - 1 {
            put_last_bytes(self.ranges, w);
        } else {
            self.ranges.iter().for_each(|range| put_one(*range, inner, w));
        }
        if pushed {
            w.put(&[POP]);
        }
    }
}

/// How to write ranges that differ in nothing but the last byte: so many of them as one command.
fn last_bytes(ranges: &[Pair]) -> Vec<(usize, usize)> {
    // From the last on: the bytes from here to the end, and how many the first command takes.
    let mut best = vec![(0, 0); ranges.len() + 1];
    for (at, range) in ranges.iter().enumerate().rev() {
        let alone = one_cost(*range, LEN - 1) + best[at + 1].0;
        let window = ranges[at..].iter().take_while(|other| other.1 <= range.0 + BITS).count();
        let masked = 3 + best[at + window].0;
        best[at] = if window > 1 && masked < alone { (masked, window) } else { (alone, 1) };
    }
    best
}

fn bytes_of(best: &[(usize, usize)]) -> usize {
    best.first().map_or(0, |(bytes, _)| *bytes)
}

fn put_last_bytes(ranges: &[Pair], w: &mut Writer) {
    let best = last_bytes(ranges);
    let mut at = 0;
    while let (Some(first), Some((_, taken))) = (ranges.get(at), best.get(at)) {
        if *taken > 1 {
            let others = ranges[at..at + taken].iter().flat_map(|(low, high)| *low..=*high);
            let mask = others.skip(1).fold(0u8, |mask, n| mask | 1 << (n - first.0 - 1));
            w.put(&[BITMASK, byte(first.0, LEN - 1), mask]);
        } else {
            put_one(*first, LEN - 1, w);
        }
        at += taken.max(&1);
    }
}

/// Bytes of a range that is written with one command.
fn one_cost((low, high): Pair, depth: usize) -> usize {
    1 + (LEN - depth) * if low == high { 1 } else { 2 }
}

fn put_one((low, high): Pair, depth: usize, w: &mut Writer) {
    if low == high {
        return put_push(low, depth, LEN, w);
    }
    w.put(&[RANGE]);
    w.put(&bytes(low)[depth..]);
    w.put(&bytes(high)[depth..]);
}

/// Pushes the bytes of a counter from one place to another.
fn put_push(n: u64, from: usize, to: usize, w: &mut Writer) {
    // At most six.
    w.put(&[u8::try_from(to - from).unwrap_or_default()]);
    w.put(&bytes(n)[from..to]);
}

fn ends(ranges: &[Pair]) -> Pair {
    let first = ranges.first().map_or(0, |range| range.0);
    (first, ranges.last().map_or(first, |range| range.1))
}

/// How many bytes two counters begin with alike.
fn shared(a: u64, b: u64) -> usize {
    bytes(a).iter().zip(bytes(b)).take_while(|(a, b)| **a == *b).count()
}

fn byte(n: u64, at: usize) -> u8 {
    bytes(n)[at]
}

fn bytes(n: u64) -> [u8; LEN] {
    GlobalCounter::new(n).unwrap_or_default().to_bytes()
}

fn insert_mask(set: &mut CounterSet, stack: &[u8], start: u8, mask: u8) {
    set.insert_one(whole(stack, &[start]));
    for bit in (0..8).filter(|bit| mask & (1 << bit) != 0) {
        // Beyond the last byte there is no counter of this stack.
        if let Some(last) = start.checked_add(bit + 1) {
            set.insert_one(whole(stack, &[last]));
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn counter(n: u64) -> GlobalCounter {
        GlobalCounter::new(n).expect("48 bits")
    }

    fn set(ranges: &[Pair]) -> CounterSet {
        let mut set = CounterSet::new();
        for (low, high) in ranges {
            set.insert(counter(*low), counter(*high));
        }
        set
    }

    fn encoded(set: &CounterSet) -> Vec<u8> {
        let mut w = Writer::default();
        set.encode(&mut w);
        w.finish().expect("bytes")
    }

    fn decoded(bytes: &[u8]) -> Result<CounterSet, DecodeError> {
        let mut r = Reader::new(bytes);
        let set = CounterSet::decode(&mut r)?;
        r.finish()?;
        Ok(set)
    }

    /// The bytes of a set where one push holds what all of it shares, and nothing else is done.
    fn plain(set: &CounterSet) -> usize {
        let ranges: Vec<Pair> = set.ranges().map(|(l, h)| (l.number(), h.number())).collect();
        let (low, high) = ends(&ranges);
        let depth = shared(low, high).min(LEN - 1);
        let around = if depth > 0 { depth + 2 } else { 0 };
        around + ranges.iter().map(|range| one_cost(*range, depth)).sum::<usize>() + 1
    }

    #[test]
    fn counters_near_each_other_share_a_bitmask() {
        // The example of [MS-OXCFXICS] 3.1.5.4.3.1.3: 1 to 3, 5, 7 to 9.
        let set = set(&[(1, 3), (5, 5), (7, 9)]);
        assert_eq!(encoded(&set), [5, 0, 0, 0, 0, 0, 0x42, 0x01, 0xEB, 0x50, 0x00]);
        assert_eq!(decoded(&encoded(&set)), Ok(set));
    }

    #[test]
    fn one_counter_and_one_range_are_one_command() {
        assert_eq!(encoded(&set(&[(7, 7)])), [6, 0, 0, 0, 0, 0, 7, 0]);
        assert_eq!(
            encoded(&set(&[(0xa5, 0x151)])),
            [4, 0, 0, 0, 0, 0x52, 0x00, 0xa5, 0x01, 0x51, 0x50, 0x00]
        );
        assert_eq!(encoded(&CounterSet::new()), [0]);
    }

    #[test]
    fn what_is_pushed_is_as_deep_as_it_pays() {
        // Two places that share three bytes, with two ranges each.
        let set = set(&[(0x01_0001, 0x01_0002), (0x01_0011, 0x01_0014), (0x02_0001, 0x02_0009)]);
        let bytes = [
            &[3, 0, 0, 0][..],
            &[2, 1, 0, 0x52, 0x01, 0x02, 0x52, 0x11, 0x14, 0x50],
            &[0x52, 2, 0, 1, 2, 0, 9],
            &[0x50, 0],
        ];
        assert_eq!(encoded(&set).len(), bytes.concat().len());
        assert_eq!(decoded(&encoded(&set)), Ok(set));
    }

    #[test]
    fn commands_that_cannot_be_are_refused() {
        let wrong: [&[u8]; 8] = [
            &[0x50, 0x00],                               // nothing to pop
            &[1, 0, 0x00],                               // an end with bytes on the stack
            &[4, 0, 0, 0, 0, 0x42, 1, 1, 0x50, 0x00],    // a mask behind four bytes
            &[0x42, 1, 1, 0x00],                         // a mask behind none
            &[5, 0, 0, 0, 0, 0, 0x52, 9, 8, 0x50, 0x00], // a range backwards
            &[5, 0, 0, 0, 0, 0, 2, 1, 1, 0x50, 0x00],    // seven bytes
            &[7, 0, 0, 0, 0, 0, 0, 0, 0x00],             // no command
            &[0xFF],
        ];
        for bytes in wrong {
            assert!(decoded(bytes).is_err(), "{bytes:x?}");
        }
    }

    fn ranges() -> impl Strategy<Value = Vec<Pair>> {
        let near = (0u64..700, 0u64..12);
        let far = (0u64..0xFFFF_FFFF_FFFF, 0u64..70_000);
        let groups = (0u64..6, 0u64..40, 0u64..4).prop_map(|(a, b, len)| (a << 16 | b, len));
        let range = prop_oneof![4 => near, 1 => far, 3 => groups];
        let last = 0xFFFF_FFFF_FFFF;
        prop::collection::vec(range.prop_map(move |(low, n)| (low, (low + n).min(last))), 0..40)
    }

    proptest! {
        #[test]
        fn sets_come_back_and_never_take_more_bytes_than_one_push_would(ranges in ranges()) {
            let set = set(&ranges);
            let bytes = encoded(&set);
            prop_assert!(bytes.len() <= plain(&set));
            prop_assert_eq!(decoded(&bytes), Ok(set));
            for n in 0..bytes.len() {
                prop_assert!(decoded(&bytes[..n]).is_err());
            }
        }

        #[test]
        fn no_bytes_do_harm(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
            if let Ok(set) = decoded(&bytes) {
                prop_assert_eq!(decoded(&encoded(&set)), Ok(set));
            }
        }
    }
}
