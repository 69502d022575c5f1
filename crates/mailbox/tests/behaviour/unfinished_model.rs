//! Random folders, random operations on them, cut at a random batch: finished by the next start.

use proptest::prelude::*;

use crate::unfinished::{EACH, House, Shape, cut_and_finish, picture};

fn shapes() -> impl Strategy<Value = Shape> {
    let folders = prop::collection::vec((any::<prop::sample::Index>(), 0..5_usize), 0..6);
    (folders, 1..6_usize).prop_map(|(folders, first)| {
        let parent = |(at, (index, _)): (usize, &(prop::sample::Index, usize))| index.index(at + 1);
        let parents = folders.iter().enumerate().map(parent).collect();
        let counts = folders.iter().map(|(_, count)| *count);
        Shape { parents, messages: std::iter::once(first).chain(counts).collect() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_cut_operation_has_happened_as_a_whole_or_not_at_all(
        shape in shapes(),
        batch_max in 1..6_usize,
        what in prop::sample::select(EACH.to_vec()),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 1..4),
    ) {
        let house = House::new(&shape, batch_max);
        let before = picture(&house.kept.copy().store().0);
        let done = cut_and_finish(&house, what, usize::MAX / 2);
        let batches = house.batches(what);
        for cut in cuts {
            let after = cut.index(batches + 1);
            let then = cut_and_finish(&house, what, after);
            let expected = if after == 0 { &before } else { &done };
            prop_assert_eq!(&then, expected, "{:?} cut after {} of {}", what, after, batches);
        }
    }
}
