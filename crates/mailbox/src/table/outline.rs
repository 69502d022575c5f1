//! What of a view's categories a table shows: headers and, where they are expanded, what is below.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::tree::{Group, Inside};

/// LIMIT: levels of categories.
pub(crate) const LEVELS_MAX: usize = 4;

/// Which categories are expanded.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Collapse {
    /// The first levels, which are expanded unless the category is named.
    pub levels: usize,
    /// Categories that are not in the state of their level.
    pub named: Arc<BTreeSet<u64>>,
}

impl Collapse {
    pub(crate) fn is_expanded(&self, level: usize, id: u64) -> bool {
        (level < self.levels) != self.named.contains(&id)
    }

    /// Expands what is collapsed, and the other way round.
    pub(crate) fn toggle(&mut self, id: u64) {
        let named = Arc::make_mut(&mut self.named);
        if !named.remove(&id) {
            named.insert(id);
        }
    }
}

/// A header that is shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shown {
    /// Its position in the table.
    pub start: usize,
    /// Its place on each level.
    path: [u32; LEVELS_MAX],
    /// Number of headers above it.
    pub depth: usize,
    pub expanded: bool,
}

impl Shown {
    /// Its place on each level.
    pub(crate) fn path(&self) -> &[u32] {
        self.path.get(..=self.depth).unwrap_or(&self.path)
    }
}

/// The headers that are shown, in the order of the table.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    pub shown: Vec<Shown>,
    /// Number of all rows, headers and others.
    pub len: usize,
}

impl Outline {
    pub(crate) fn of(inside: &Inside, collapse: &Collapse) -> Self {
        let mut outline = Self::default();
        match inside {
            Inside::Leaves(leaves) => outline.len = leaves.len(),
            Inside::Groups(groups) => {
                outline.add(groups, collapse, 0, [0; LEVELS_MAX]);
                outline.shown.shrink_to_fit();
            }
        }
        outline
    }

    fn add(
        &mut self,
        groups: &[Group],
        collapse: &Collapse,
        depth: usize,
        mut path: [u32; LEVELS_MAX],
    ) {
        for (group, n) in groups.iter().zip(0..) {
            if let Some(own) = path.get_mut(depth) {
                *own = n;
            }
            let expanded = collapse.is_expanded(depth, group.id);
            self.shown.push(Shown { start: self.len, path, depth, expanded });
            self.len += 1;
            match &group.inside {
                _ if !expanded => {}
                Inside::Leaves(leaves) => self.len += leaves.len(),
                Inside::Groups(below) => self.add(below, collapse, depth + 1, path),
            }
        }
    }

    /// How many rows are shown below a category while it is expanded; `depth` is that of what is
    /// below it.
    pub(crate) fn below(group: &Group, collapse: &Collapse, depth: usize) -> usize {
        match &group.inside {
            Inside::Leaves(leaves) => leaves.len(),
            Inside::Groups(groups) => {
                let one = |group: &Group| {
                    let expanded = collapse.is_expanded(depth, group.id);
                    1 + if expanded { Self::below(group, collapse, depth + 1) } else { 0 }
                };
                groups.iter().map(one).sum()
            }
        }
    }

    /// Bytes in memory.
    pub(crate) fn bytes(&self) -> usize {
        self.shown.capacity() * size_of::<Shown>()
    }

    /// The header that a position is of, or is below.
    pub(crate) fn header(&self, position: usize) -> Option<usize> {
        self.shown.partition_point(|shown| shown.start <= position).checked_sub(1)
    }

    /// Where the first header that is not before a path stands.
    pub(crate) fn find(&self, path: &[u32]) -> usize {
        self.shown.partition_point(|shown| shown.path() < path)
    }

    /// The position of a header; behind the last one, the number of rows.
    pub(crate) fn start(&self, header: usize) -> usize {
        self.shown.get(header).map_or(self.len, |shown| shown.start)
    }

    /// The first position behind a header and all that is below it.
    pub(crate) fn end(&self, path: &[u32]) -> usize {
        let behind = self
            .shown
            .partition_point(|shown| shown.path() < path || shown.path().starts_with(path));
        self.start(behind)
    }
}

/// The category of a path.
pub(crate) fn group<'t>(inside: &'t Inside, path: &[u32]) -> Option<&'t Group> {
    let (first, rest) = path.split_first()?;
    let Inside::Groups(groups) = inside else { return None };
    let found = groups.get(*first as usize)?;
    if rest.is_empty() { Some(found) } else { group(&found.inside, rest) }
}
