//! Sets of 48-bit counters, as ranges.

use std::collections::BTreeMap;

use crate::GlobalCounter;

/// Counters, as ranges that neither overlap nor touch.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct CounterSet(BTreeMap<u64, u64>);

impl CounterSet {
    /// No counters.
    pub fn new() -> Self {
        Self::default()
    }

    /// All counters from the first to the last.
    pub fn range(first: GlobalCounter, last: GlobalCounter) -> Self {
        let mut set = Self::new();
        set.insert(first, last);
        set
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many ranges there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// How many counters there are.
    pub fn count(&self) -> u64 {
        self.0.iter().map(|(low, high)| high - low + 1).sum()
    }

    /// First and last counter of each range, ascending.
    pub fn ranges(&self) -> impl DoubleEndedIterator<Item = (GlobalCounter, GlobalCounter)> {
        self.0.iter().map(|(low, high)| (counter(*low), counter(*high)))
    }

    /// Every counter, ascending. There may be many.
    pub fn iter(&self) -> impl Iterator<Item = GlobalCounter> {
        self.0.iter().flat_map(|(low, high)| *low..=*high).map(counter)
    }

    /// The greatest counter.
    pub fn last(&self) -> Option<GlobalCounter> {
        self.0.last_key_value().map(|(_, high)| counter(*high))
    }

    /// Whether a counter is in the set.
    pub fn contains(&self, counter: GlobalCounter) -> bool {
        let n = counter.number();
        self.0.range(..=n).next_back().is_some_and(|(_, high)| *high >= n)
    }

    /// The last of the counters that follow a counter of the set without a gap.
    pub fn end_of(&self, counter: GlobalCounter) -> Option<GlobalCounter> {
        let n = counter.number();
        let (_, high) = self.0.range(..=n).next_back()?;
        (*high >= n).then(|| self::counter(*high))
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

    /// Adds one counter.
    pub fn insert_one(&mut self, counter: GlobalCounter) {
        self.insert(counter, counter);
    }

    /// Takes all counters from the first to the last out.
    pub fn remove(&mut self, first: GlobalCounter, last: GlobalCounter) {
        let (low, high) = (first.number(), last.number());
        if low > high {
            return;
        }
        // Whatever overlaps is cut, from the last backwards.
        while let Some((from, to)) = self.0.range(..=high).next_back() {
            let (from, to) = (*from, *to);
            if to < low {
                break;
            }
            self.0.remove(&from);
            if to > high {
                self.0.insert(high + 1, to);
            }
            if from < low {
                self.0.insert(from, low - 1);
                break;
            }
        }
    }

    /// Adds all counters of another set.
    pub fn insert_all(&mut self, other: &Self) {
        other.ranges().for_each(|(low, high)| self.insert(low, high));
    }

    /// Takes all counters of another set out.
    pub fn remove_all(&mut self, other: &Self) {
        other.ranges().for_each(|(low, high)| self.remove(low, high));
    }

    /// The counters that are in both.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Self {
        let mut both = Self::new();
        for (low, high) in other.ranges() {
            let mut part = Self::range(low, high);
            part.remove_all(&self.gaps(low, high));
            both.insert_all(&part);
        }
        both
    }

    /// The counters from the first to the last that are not in the set.
    #[must_use]
    pub fn gaps(&self, first: GlobalCounter, last: GlobalCounter) -> Self {
        let mut gaps = BTreeMap::new();
        let (mut low, high) = (first.number(), last.number());
        let before = self.0.range(..low).next_back().filter(|(_, to)| **to >= low);
        low = before.map_or(low, |(_, to)| to + 1);
        for (from, to) in self.0.range(first.number()..=high.max(first.number())) {
            if *from > low {
                gaps.insert(low, from - 1);
            }
            low = to + 1;
        }
        if low <= high {
            gaps.insert(low, high);
        }
        Self(gaps)
    }
}

impl FromIterator<GlobalCounter> for CounterSet {
    fn from_iter<I: IntoIterator<Item = GlobalCounter>>(counters: I) -> Self {
        let mut set = Self::new();
        counters.into_iter().for_each(|counter| set.insert_one(counter));
        set
    }
}

/// INVARIANT: only numbers of [`GlobalCounter`]s come into a set.
fn counter(n: u64) -> GlobalCounter {
    GlobalCounter::new(n).unwrap_or(GlobalCounter::MAX)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn set(ranges: &[(u64, u64)]) -> CounterSet {
        let mut set = CounterSet::new();
        for (low, high) in ranges {
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
    fn the_greatest_counter_has_a_place_in_all_of_it() {
        let max = GlobalCounter::MAX.number();
        let mut all = set(&[(0, max)]);
        assert_eq!(all.count(), max + 1);
        all.remove(counter(max), counter(max));
        assert_eq!(numbers(&all), [(0, max - 1)]);
        assert_eq!(numbers(&all.gaps(counter(5), counter(max))), [(max, max)]);
        all.insert_one(counter(max));
        assert!(all.gaps(counter(0), counter(max)).is_empty());
    }

    fn steps() -> impl Strategy<Value = Vec<(bool, u64, u64)>> {
        let range = (0u64..60, 0u64..12).prop_map(|(low, len)| (low, low + len));
        prop::collection::vec((any::<bool>(), range).prop_map(|(b, (l, h))| (b, l, h)), 0..24)
    }

    fn both(steps: &[(bool, u64, u64)]) -> (CounterSet, BTreeSet<u64>) {
        let (mut set, mut model) = (CounterSet::new(), BTreeSet::new());
        for (insert, low, high) in steps {
            if *insert {
                set.insert(counter(*low), counter(*high));
                model.extend(*low..=*high);
            } else {
                set.remove(counter(*low), counter(*high));
                model.retain(|n| n < low || n > high);
            }
        }
        (set, model)
    }

    fn members(set: &CounterSet) -> BTreeSet<u64> {
        set.iter().map(GlobalCounter::number).collect()
    }

    proptest! {
        #[test]
        fn sets_of_ranges_are_sets(a in steps(), b in steps(), low in 0u64..80, len in 0u64..40) {
            let ((a, in_a), (b, in_b)) = (both(&a), both(&b));
            prop_assert_eq!(members(&a), in_a.clone());
            prop_assert_eq!(a.count(), in_a.len() as u64);
            let apart = numbers(&a).windows(2).all(|pair| pair[0].1 + 1 < pair[1].0);
            prop_assert!(apart, "ranges touch: {:?}", a);
            let common = in_a.intersection(&in_b).copied().collect::<BTreeSet<_>>();
            prop_assert_eq!(members(&a.intersection(&b)), common);
            let mut joined = a.clone();
            joined.insert_all(&b);
            prop_assert_eq!(members(&joined), in_a.union(&in_b).copied().collect::<BTreeSet<_>>());
            let mut less = a.clone();
            less.remove_all(&b);
            let left = in_a.difference(&in_b).copied().collect::<BTreeSet<_>>();
            prop_assert_eq!(members(&less), left);
            let missing = (low..=low + len).filter(|n| !in_a.contains(n)).collect::<BTreeSet<_>>();
            prop_assert_eq!(members(&a.gaps(counter(low), counter(low + len))), missing);
            prop_assert!((0..100).all(|n| a.contains(counter(n)) == in_a.contains(&n)));
            for n in 0..100 {
                let end = in_a.contains(&n).then(|| (n..=u64::MAX).find(|n| !in_a.contains(&(n + 1))));
                prop_assert_eq!(a.end_of(counter(n)), end.flatten().map(counter));
            }
        }
    }
}
