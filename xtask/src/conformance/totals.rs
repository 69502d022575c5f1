//! What is proved, excluded and open of one document.

use super::markers::Proved;
use super::tables::{Document, Kind, Requirement};
use super::vectors::Foreign;

/// How many are proved and excluded, of how many.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Tally {
    pub demanded: usize,
    pub proved: usize,
    pub excluded: usize,
}

impl Tally {
    /// Neither proved nor excluded.
    pub fn open(&self) -> usize {
        self.demanded - self.proved - self.excluded
    }

    /// Proved, of all that are demanded, in whole percent; what is excluded counts as not proved.
    pub fn percent(&self) -> usize {
        (self.proved * 100).checked_div(self.demanded).unwrap_or(0)
    }

    fn add(&mut self, fate: Fate) {
        self.demanded += 1;
        match fate {
            Fate::Proved => self.proved += 1,
            Fate::Excluded => self.excluded += 1,
            Fate::Open => {}
        }
    }

    /// Both together.
    pub fn with(self, other: Self) -> Self {
        Self {
            demanded: self.demanded + other.demanded,
            proved: self.proved + other.proved,
            excluded: self.excluded + other.excluded,
        }
    }
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Fate {
    Proved,
    Excluded,
    Open,
}

/// One document, counted.
pub struct Counted<'a> {
    pub document: &'a Document,
    pub layouts: Tally,
    pub behaviour: Tally,
    /// The part of `behaviour` that a server must do.
    pub server_musts: Tally,
    pub open: Vec<&'a Requirement>,
}

/// Counts one document.
pub fn count<'a>(document: &'a Document, proved: &Proved, foreign: &Foreign) -> Counted<'a> {
    let mut counted = Counted {
        document,
        layouts: Tally::default(),
        behaviour: Tally::default(),
        server_musts: Tally::default(),
        open: Vec::new(),
    };
    for requirement in document.requirements.iter().filter(|r| r.is_demanded()) {
        let fate = fate(document, requirement, proved, foreign);
        match requirement.kind {
            Kind::Layout => counted.layouts.add(fate),
            _ => counted.behaviour.add(fate),
        }
        if requirement.is_server_must() {
            counted.server_musts.add(fate);
        }
        if fate == Fate::Open {
            counted.open.push(requirement);
        }
    }
    counted
}

fn fate(
    document: &Document,
    requirement: &Requirement,
    proved: &Proved,
    foreign: &Foreign,
) -> Fate {
    let shown = requirement.kind == Kind::Layout
        && document.layout(&requirement.section).is_some_and(|(op, part)| foreign.shows(op, *part));
    if shown || proved.place(&document.name, &requirement.id).is_some() {
        Fate::Proved
    } else if document.excluded.contains_key(&requirement.id) {
        Fate::Excluded
    } else {
        Fate::Open
    }
}
