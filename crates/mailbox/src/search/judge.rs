//! Which messages belong into which search folders.

use std::collections::{HashMap, HashSet};

use tradepost_mapi::FolderId;
use tradepost_store::{Blobs, Error, Message, ObjectNumber, Search, View, Wanted};

use crate::table::definition::MATCHED_VALUE_LEN_MAX;
use crate::table::matches::{matches, tags_of};
use crate::table::row::{Loaded, Row};
use crate::values::folder::Around;
use crate::values::message;
use crate::values::reading::Reading;

/// A message that a search folder must show from now on, or no longer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Change {
    pub folder: FolderId,
    pub object: ObjectNumber,
    pub linked: bool,
}

/// Judges messages for some searches, in one version of a mailbox.
pub(crate) struct Judge<'a> {
    view: &'a View<'a>,
    blobs: &'a Blobs,
    searches: Vec<(&'a Search, HashSet<FolderId>)>,
    /// What the searches look at.
    wanted: Wanted,
    /// The folders that folders are in; the root is in none.
    parents: HashMap<FolderId, Option<FolderId>>,
}

impl<'a> Judge<'a> {
    pub(crate) fn new(
        view: &'a View<'a>,
        blobs: &'a Blobs,
        searches: impl Iterator<Item = &'a Search>,
    ) -> Self {
        let searches: Vec<(_, HashSet<_>)> =
            searches.map(|s| (s, s.criteria.scope.iter().copied().collect())).collect();
        let mut tags = Vec::new();
        for (search, _) in &searches {
            tags_of(&search.criteria.restriction, &mut tags);
        }
        Self { view, blobs, searches, wanted: message::wanted(&tags), parents: HashMap::new() }
    }

    /// What the searches have to change because of a message; nothing if it is gone.
    pub(crate) fn judge(
        &mut self,
        object: ObjectNumber,
        changes: &mut Vec<Change>,
    ) -> Result<(), Error> {
        let Some((message, fields)) = self.view.listed(&[object], &self.wanted)?.pop() else {
            return Ok(());
        };
        let loaded = Loaded::Message { head: message, fields };
        for at in 0..self.searches.len() {
            let Some((search, _)) = self.searches.get(at) else { break };
            let search = *search;
            let linked = self.in_scope(at, &message)? && self.fulfils(search, &loaded);
            if self.view.is_linked(search.folder, object)? != linked {
                changes.push(Change { folder: search.folder, object, linked });
            }
        }
        Ok(())
    }

    /// Only messages that people see are found: neither associated nor deleted ones.
    fn in_scope(&mut self, at: usize, message: &Message) -> Result<bool, Error> {
        if message.associated || message.deleted {
            return Ok(false);
        }
        let mut folder = message.folder;
        loop {
            let Some((search, scope)) = self.searches.get(at) else { return Ok(false) };
            if scope.contains(&folder) {
                return Ok(true);
            }
            if !search.criteria.recursive {
                return Ok(false);
            }
            match self.parent(folder)? {
                Some(parent) => folder = parent,
                None => return Ok(false),
            }
        }
    }

    fn parent(&mut self, folder: FolderId) -> Result<Option<FolderId>, Error> {
        if let Some(parent) = self.parents.get(&folder) {
            return Ok(*parent);
        }
        let parent = match self.view.folder(folder) {
            Ok(found) => Some(found.parent).filter(|parent| *parent != folder),
            Err(Error::NotFound(_)) => None,
            Err(error) => return Err(error),
        };
        self.parents.insert(folder, parent);
        Ok(parent)
    }

    fn fulfils(&self, search: &Search, loaded: &Loaded) -> bool {
        let reading = Reading {
            blobs: self.blobs,
            code_page: search.criteria.code_page,
            value_len_max: MATCHED_VALUE_LEN_MAX,
        };
        let row = Row {
            facts: self.view.facts(),
            reading,
            loaded,
            instance: 0,
            around: Around::View(self.view),
        };
        matches(&search.criteria.restriction, &row)
    }
}
