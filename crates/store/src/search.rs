//! Search folders: what is searched for, how far a search has come, and who asks for work on them.
//!
//! What a search has found are *links*: rows of the search folder that lead to messages of other
//! folders. The store keeps links in step with their messages; what a message must be to be linked
//! is decided above.

use std::sync::Arc;

use tradepost_mapi::{FolderId, Restriction, Width};
use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

use crate::Error;
use crate::order::RowKey;
use crate::record;

/// LIMIT: how many changes a mailbox's searches may be ahead of what is on disk of their position;
/// after a restart so many messages are looked at again.
pub(crate) const POSITION_LAG_MAX: u64 = 1_000;

/// What a search folder looks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Criteria {
    /// Which messages.
    pub restriction: Restriction,
    /// In which folders, as they were given.
    pub scope: Vec<FolderId>,
    /// Whether the folders below those are searched as well.
    pub recursive: bool,
    /// Whether the search is over once all has been looked at: later changes do not count.
    pub fixed: bool,
    /// The code page that bytes of text are read by.
    pub code_page: u32,
    /// Flags of the caller's own.
    pub flags: u32,
}

/// How far a search has come.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SearchPhase {
    /// It was stopped before all had been looked at.
    Stopped,
    /// The links of an earlier search are being removed.
    Clearing,
    /// Folders are being looked at.
    Filling,
    /// All has been looked at.
    Complete,
}

const PHASES: [SearchPhase; 4] =
    [SearchPhase::Stopped, SearchPhase::Clearing, SearchPhase::Filling, SearchPhase::Complete];

/// A search folder that was told what to look for.
#[derive(Clone, Debug, PartialEq)]
pub struct Search {
    /// The search folder.
    pub folder: FolderId,
    /// What it looks for.
    pub criteria: Arc<Criteria>,
    /// How far it has come.
    pub phase: SearchPhase,
    /// Folders whose messages are still to be looked at, the next one first.
    pub ahead: Vec<FolderId>,
    /// The row of the next one behind which it goes on.
    pub behind: Option<RowKey>,
}

impl Search {
    /// Whether changes of messages matter to it.
    pub fn follows(&self) -> bool {
        match self.phase {
            SearchPhase::Filling => true,
            SearchPhase::Complete => !self.criteria.fixed,
            SearchPhase::Stopped | SearchPhase::Clearing => false,
        }
    }

    /// Whether its first filling is still going on.
    pub fn is_running(&self) -> bool {
        matches!(self.phase, SearchPhase::Clearing | SearchPhase::Filling)
    }
}

/// All search folders of a mailbox that were told what to look for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Searches {
    /// Ascending by folder.
    pub(crate) list: Vec<Search>,
    /// The journal's entry up to which changes have been looked at.
    pub(crate) position: u64,
    /// What is on disk of that.
    pub(crate) kept_position: u64,
}

impl Searches {
    pub(crate) fn of(&self, folder: FolderId) -> Option<&Search> {
        let at = self.list.binary_search_by_key(&folder, |search| search.folder).ok()?;
        self.list.get(at)
    }

    pub(crate) fn follow(&self) -> bool {
        self.list.iter().any(Search::follows)
    }

    /// Whether there is anything to do when the journal has come so far.
    pub(crate) fn due(&self, journal: u64) -> bool {
        self.list.iter().any(Search::is_running) || self.position < journal && self.follow()
    }
}

impl Criteria {
    /// What is kept of criteria that cannot be read: nothing is found by it.
    pub(crate) fn unreadable() -> Self {
        Self {
            restriction: Restriction::Or(Vec::new()),
            scope: Vec::new(),
            recursive: false,
            fixed: true,
            code_page: 0,
            flags: 0,
        }
    }

    /// The record, or [`Error::Limit`] if it would not be read as what it was.
    pub(crate) fn encode_checked(&self) -> Result<Vec<u8>, Error> {
        let bytes = self.encode()?;
        match Self::decode(&bytes) {
            Ok(back) if back == *self => Ok(bytes),
            _ => Err(Error::Limit("search criteria")),
        }
    }

    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION, u8::from(self.recursive), u8::from(self.fixed)]);
        self.code_page.encode(&mut w);
        self.flags.encode(&mut w);
        put_folders(&mut w, &self.scope);
        self.restriction.encode_as(&mut w, Width::Wide);
        record::done(w)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "search criteria")?;
        let criteria = Self::decode_from(&mut r).map_err(|e| record::bad("search criteria", &e))?;
        match r.left() {
            0 => Ok(criteria),
            left => Err(Error::Corrupt(format!("search criteria: {left} bytes too many"))),
        }
    }

    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            recursive: Wire::decode(r)?,
            fixed: Wire::decode(r)?,
            code_page: Wire::decode(r)?,
            flags: Wire::decode(r)?,
            scope: take_folders(r)?,
            restriction: Restriction::decode_as(r, Width::Wide)?,
        })
    }
}

impl Search {
    /// A search whose records cannot be read.
    pub(crate) fn unreadable(folder: FolderId) -> Self {
        let criteria = Arc::new(Criteria::unreadable());
        let phase = SearchPhase::Stopped;
        Self { folder, criteria, phase, ahead: Vec::new(), behind: None }
    }

    /// Without the criteria, which stand in a record of their own.
    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        let phase = PHASES.iter().position(|p| *p == self.phase).unwrap_or_default();
        // Four phases fit in a byte.
        w.put(&[record::VERSION, u8::try_from(phase).unwrap_or_default()]);
        put_folders(&mut w, &self.ahead);
        w.put(&[u8::from(self.behind.is_some())]);
        if let Some(behind) = &self.behind {
            record::put_bytes(&mut w, behind.as_bytes());
        }
        record::done(w)
    }

    pub(crate) fn decode(
        folder: FolderId,
        criteria: Criteria,
        bytes: &[u8],
    ) -> Result<Self, Error> {
        let mut r = record::open(bytes, "search")?;
        Self::decode_from(folder, criteria, &mut r).map_err(|e| record::bad("search", &e))
    }

    fn decode_from(
        folder: FolderId,
        criteria: Criteria,
        r: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        let phase = u8::decode(r)?;
        let Some(phase) = PHASES.get(usize::from(phase)).copied() else {
            return Err(r.fail("SearchPhase", Fault::Invalid(phase.into())));
        };
        let ahead = take_folders(r)?;
        let behind = if bool::decode(r)? { Some(RowKey(record::take_bytes(r)?)) } else { None };
        Ok(Self { folder, criteria: Arc::new(criteria), phase, ahead, behind })
    }
}

fn put_folders(w: &mut Writer, folders: &[FolderId]) {
    record::put_len(w, folders.len());
    for folder in folders {
        folder.encode(w);
    }
}

fn take_folders(r: &mut Reader<'_>) -> Result<Vec<FolderId>, DecodeError> {
    (0..record::take_len(r, 8)?).map(|_| Wire::decode(r)).collect()
}

#[cfg(test)]
mod tests {
    use tradepost_mapi::{FileTime, Guid, Properties, PropertyType, TaggedValue, Value, tags};

    use super::*;
    use crate::folder::FolderKind;
    use crate::{MailboxOwner, NewFolder, NewMailbox, Store, key};

    #[test]
    fn a_search_comes_back_from_its_records() {
        let criteria = Criteria {
            restriction: Restriction::Not(Box::new(Restriction::Exist { tag: tags::SUBJECT })),
            scope: vec![FolderId(7), FolderId(9)],
            recursive: true,
            fixed: false,
            code_page: 1252,
            flags: 0x24,
        };
        for (phase, behind) in
            [(SearchPhase::Filling, Some(RowKey(vec![1, 2, 3]))), (SearchPhase::Stopped, None)]
        {
            let search = Search {
                folder: FolderId(5),
                criteria: Arc::new(criteria.clone()),
                phase,
                ahead: vec![FolderId(9)],
                behind,
            };
            let kept = Criteria::decode(&criteria.encode().expect("encoded")).expect("decoded");
            let bytes = search.encode().expect("encoded");
            assert_eq!(Search::decode(FolderId(5), kept, &bytes).expect("decoded"), search);
            assert!(Search::decode(FolderId(5), criteria.clone(), &bytes[..3]).is_err());
        }
    }

    #[test]
    fn criteria_that_would_be_read_as_something_else_are_refused() {
        // A tag of instances of byte strings with a text in Unicode, a rule action with counts of
        // 16 bits, and more bytes than there should be.
        let text = Value::String("red".into());
        let action = Value::RuleAction(vec![1, 0, 2, 0, 7, 7]);
        let ty = PropertyType(PropertyType::STRING_8.0 | 0x3000);
        for (tag, value) in [
            (tags::SUBJECT.with_type(ty), text),
            (tags::SUBJECT.with_type(PropertyType::RULE_ACTION), action),
        ] {
            let value = TaggedValue { tag, value };
            let restriction = Restriction::Comment { values: vec![value], restriction: None };
            let criteria = Criteria { restriction, ..Criteria::unreadable() };
            assert!(matches!(criteria.encode_checked(), Err(Error::Limit(_))), "{tag:?}");
        }
        let mut bytes = Criteria::unreadable().encode_checked().expect("encoded");
        bytes.push(0);
        assert!(matches!(Criteria::decode(&bytes), Err(Error::Corrupt(_))));
    }

    #[test]
    fn a_search_that_cannot_be_read_is_stopped_and_the_mailbox_opens() {
        let store = Store::in_memory().expect("a store");
        let (guid, replica_guid) = (Guid([7; 16]), Guid([9; 16]));
        let owner = MailboxOwner::default();
        let new = NewMailbox { guid, replica_guid, owner, now: FileTime(1) };
        let mailbox = store.create_mailbox(new).expect("a mailbox").0;
        let (parent, id) = (mailbox.facts().special.finder, mailbox.id());
        let properties = Properties::new();
        let kind = FolderKind::Search;
        let new = NewFolder { parent, name: "Found".into(), kind, properties };
        let made = mailbox.write(FileTime(1), |t| {
            let folder = t.create_folder(new)?;
            t.set_criteria(folder, Criteria::unreadable(), true)?;
            t.put_record(&key::folder(id, key::CRITERIA, folder), &[record::VERSION, 1])?;
            Ok(folder)
        });
        let folder = made.expect("written").0;
        let loaded = mailbox.read(|view| view.load_searches()).expect("loaded");
        assert_eq!(loaded.of(folder), Some(&Search::unreadable(folder)));
    }
}
