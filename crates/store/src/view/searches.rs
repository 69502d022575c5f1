//! Search folders, read.

use std::collections::BTreeSet;
use std::sync::Arc;

use tradepost_mapi::{FolderId, GlobalCounter, ReplicaId};

use super::View;
use crate::Error;
use crate::facts::ObjectNumber;
use crate::folder::FolderKind;
use crate::key;
use crate::kv::Key;
use crate::search::{Criteria, Search, Searches};

impl View<'_> {
    /// The search folders that were told what to look for, ascending by folder.
    pub fn searches(&self) -> &[Search] {
        &self.searches.list
    }

    /// The search of a folder, if it was told what to look for.
    pub fn search(&self, folder: FolderId) -> Option<&Search> {
        self.searches.of(folder)
    }

    /// The journal's entry up to which changes have been looked at for all searches that follow
    /// them.
    pub fn searched_position(&self) -> u64 {
        self.searches.position
    }

    /// Whether any search has to look at changes that have happened, or at folders.
    pub fn search_due(&self) -> bool {
        self.searches.due(self.journal_position())
    }

    /// The folders that criteria name and that are there, with all below them where that is asked
    /// for; no search folders. Ascending, each once.
    pub fn scope(&self, criteria: &Criteria) -> Result<Vec<FolderId>, Error> {
        let mut all = BTreeSet::new();
        for root in &criteria.scope {
            match self.folder(*root) {
                Ok(folder) if folder.kind != FolderKind::Search => all.insert(*root),
                Ok(_) | Err(Error::NotFound(_)) => continue,
                Err(error) => return Err(error),
            };
            if criteria.recursive {
                all.extend(self.below(*root)?);
            }
        }
        Ok(all.into_iter().collect())
    }

    /// The folders below a folder that hold messages of their own.
    pub fn below(&self, folder: FolderId) -> Result<Vec<FolderId>, Error> {
        let mut all = Vec::new();
        for (id, _) in self.descendants(folder)? {
            if self.folder(id)?.kind != FolderKind::Search {
                all.push(id);
            }
        }
        Ok(all)
    }

    /// Whether a search folder shows a message.
    pub fn is_linked(&self, folder: FolderId, object: ObjectNumber) -> Result<bool, Error> {
        Ok(self.get(&self.link_key(object, folder))?.is_some())
    }

    /// The search folders that show a message.
    pub(crate) fn links(&self, object: ObjectNumber) -> Result<Vec<FolderId>, Error> {
        if self.searches.list.is_empty() {
            return Ok(Vec::new());
        }
        let pairs = self.all(&key::object(self.store(), key::LINK, object))?;
        pairs.iter().map(|(key, _)| folder_at_end(key)).collect()
    }

    pub(crate) fn link_key(&self, object: ObjectNumber, folder: FolderId) -> Key {
        key::with(key::object(self.store(), key::LINK, object), &key::folder_bytes(folder))
    }

    /// All searches of the mailbox as they are on disk.
    pub(crate) fn load_searches(&self) -> Result<Searches, Error> {
        let mut list = Vec::new();
        let prefix = key::kind(self.store(), key::SEARCH);
        // A record in parts has more keys than one; its folder stands in all of them.
        let mut folders = BTreeSet::new();
        for (key, _) in self.all(&prefix)? {
            let id = key.get(prefix.len()..prefix.len() + 8);
            folders.insert(folder_at_end(id.unwrap_or_default())?);
        }
        for folder in folders {
            list.push(match self.load_search(folder) {
                // INVARIANT: a search that cannot be read never takes its mailbox with it. It stays
                // in the list, so that its links go with their messages.
                Err(Error::Corrupt(cause)) => {
                    tracing::error!(%folder, %cause, "a search is damaged; it is stopped");
                    Search::unreadable(folder)
                }
                search => search?,
            });
        }
        list.sort_by_key(|search| search.folder);
        let position = match self.get(&key::kind(self.store(), key::SEARCHED))? {
            None => 0,
            Some(bytes) => <[u8; 8]>::try_from(bytes.as_slice())
                .map(u64::from_be_bytes)
                .map_err(|_| Error::Corrupt("position of searches".to_owned()))?,
        };
        Ok(Searches { list, position, kept_position: position })
    }

    fn load_search(&self, folder: FolderId) -> Result<Search, Error> {
        let records = self.records(&[
            key::folder(self.store(), key::CRITERIA, folder),
            key::folder(self.store(), key::SEARCH, folder),
        ])?;
        let [Some(criteria), Some(search)] = records.as_slice() else {
            return Err(Error::Corrupt("search without criteria".to_owned()));
        };
        Search::decode(folder, Criteria::decode(criteria)?, search)
    }

    /// The same view with other searches.
    pub(crate) fn with_searches(self, searches: Arc<Searches>) -> Self {
        Self { searches, ..self }
    }
}

/// The folder that a key ends with.
fn folder_at_end(key: &[u8]) -> Result<FolderId, Error> {
    let bytes = key.last_chunk().ok_or_else(|| Error::Corrupt("link index".to_owned()))?;
    let number = u64::from_be_bytes(*bytes);
    let [high, low, ..] = *bytes;
    let counter = GlobalCounter::new(number & GlobalCounter::MAX.number()).unwrap_or_default();
    Ok(FolderId::new(ReplicaId(u16::from_be_bytes([high, low])), counter))
}
