//! Search folders, changed.

use std::sync::Arc;

use tradepost_mapi::FolderId;

use super::Transaction;
use crate::Error;
use crate::facts::ObjectNumber;
use crate::folder::FolderKind;
use crate::journal::{Event, JournalEntry};
use crate::key;
use crate::kv::Direction;
use crate::message::Message;
use crate::order::{Order, RowSet};
use crate::search::{Criteria, POSITION_LAG_MAX, Search, SearchPhase, Searches};

impl Transaction<'_> {
    /// Tells a search folder what to look for; it begins at once, or stays stopped.
    /// [`Error::Conflict`] if the folder is no search folder, [`Error::Limit`] if the criteria
    /// hold a value that could not be read again.
    pub fn set_criteria(
        &mut self,
        folder: FolderId,
        criteria: Criteria,
        start: bool,
    ) -> Result<(), Error> {
        if self.folder(folder)?.kind != FolderKind::Search {
            return Err(Error::Conflict("folder is no search folder"));
        }
        let key = key::folder(self.store(), key::CRITERIA, folder);
        self.put_record(&key, &criteria.encode_checked()?)?;
        let phase = if start { SearchPhase::Clearing } else { SearchPhase::Stopped };
        let criteria = Arc::new(criteria);
        self.put_search(Search { folder, criteria, phase, ahead: Vec::new(), behind: None })
    }

    /// Stops a search that has not looked at everything yet; another stays as it is.
    pub fn stop_search(&mut self, folder: FolderId) -> Result<(), Error> {
        match self.search(folder) {
            Some(search) if search.is_running() => self.end_search(folder),
            Some(_) => Ok(()),
            None => Err(Error::NotFound("search")),
        }
    }

    /// Starts a search again from nothing.
    pub fn restart_search(&mut self, folder: FolderId) -> Result<(), Error> {
        let search = self.search(folder).ok_or(Error::NotFound("search"))?.clone();
        let phase = SearchPhase::Clearing;
        self.put_search(Search { phase, ahead: Vec::new(), behind: None, ..search })
    }

    /// Removes at most so many links of an earlier search; when none is left, the filling begins.
    pub fn clear_search(&mut self, folder: FolderId, limit: usize) -> Result<(), Error> {
        let search = self.search(folder).ok_or(Error::NotFound("search"))?.clone();
        if search.phase != SearchPhase::Clearing || self.remove_links(folder, limit)? {
            return Ok(());
        }
        if !self.searches.follow() {
            // Nobody has looked at earlier changes, and nobody needs to.
            let position = self.journal_position();
            self.keep_position(position);
        }
        let ahead = self.scope(&search.criteria)?;
        let phase = if ahead.is_empty() { SearchPhase::Complete } else { SearchPhase::Filling };
        self.put_search(Search { phase, ahead, behind: None, ..search })
    }

    /// Says how far a search has come.
    pub fn put_search(&mut self, search: Search) -> Result<(), Error> {
        let key = key::folder(self.store(), key::SEARCH, search.folder);
        self.put_record(&key, &search.encode()?)?;
        let list = &mut self.searches_mut().list;
        match list.binary_search_by_key(&search.folder, |s| s.folder) {
            Ok(at) => list.splice(at..=at, [search]).for_each(drop),
            Err(at) => list.insert(at, search),
        }
        Ok(())
    }

    /// Says up to which of the journal's entries changes have been looked at for all searches.
    pub fn set_searched_position(&mut self, position: u64) {
        let lag = position.saturating_sub(self.searches.kept_position);
        if self.view.pending.is_empty() && lag < POSITION_LAG_MAX {
            // Not worth a write: after a restart the same changes are looked at again.
            self.searches_mut().position = position;
        } else {
            self.keep_position(position);
        }
    }

    fn keep_position(&mut self, position: u64) {
        let key = key::kind(self.store(), key::SEARCHED);
        self.put(key, position.to_be_bytes().to_vec());
        let searches = self.searches_mut();
        (searches.position, searches.kept_position) = (position, position);
    }

    fn searches_mut(&mut self) -> &mut Searches {
        Arc::make_mut(&mut self.view.searches)
    }

    /// Shows a message in a search folder, or no longer. Says whether that changed anything. A
    /// message that is gone is in none.
    pub fn set_linked(
        &mut self,
        folder: FolderId,
        object: ObjectNumber,
        linked: bool,
    ) -> Result<bool, Error> {
        if self.is_linked(folder, object)? == linked {
            return Ok(false);
        }
        let message = match self.head(object) {
            Ok(message) if message.deleted => return Ok(false),
            Ok(message) => message,
            Err(Error::NotFound(_)) => return Ok(false),
            Err(error) => return Err(error),
        };
        if linked {
            self.link(folder, &message)?;
        } else {
            self.unlink(folder, &message)?;
        }
        Ok(true)
    }

    fn link(&mut self, folder: FolderId, message: &Message) -> Result<(), Error> {
        let entries = self.entries(message.object)?;
        self.put(self.link_key(message.object, folder), Vec::new());
        let key = key::message(self.store(), folder, message.id);
        self.put(key, message.object.0.to_be_bytes().to_vec());
        self.change_rows_in(folder, None, Some((message, &entries)))?;
        self.count_link(folder, message, 1)?;
        self.note_link(Event::LinkCreated, folder, message)
    }

    fn unlink(&mut self, folder: FolderId, message: &Message) -> Result<(), Error> {
        let entries = self.entries(message.object)?;
        self.delete(self.link_key(message.object, folder));
        self.drop_link_id(folder, message)?;
        self.change_rows_in(folder, Some((message, &entries)), None)?;
        self.count_link(folder, message, -1)?;
        self.note_link(Event::LinkDeleted, folder, message)
    }

    /// The identifier of a message no longer leads to it in a search folder.
    fn drop_link_id(&mut self, folder: FolderId, message: &Message) -> Result<(), Error> {
        let key = key::message(self.store(), folder, message.id);
        // Two messages of different folders may have the same identifier.
        if self.get(&key)?.as_deref() == Some(&message.object.0.to_be_bytes()) {
            self.delete(key);
        }
        Ok(())
    }

    /// Takes a message that goes for good out of all search folders.
    pub(super) fn unlink_everywhere(&mut self, message: &Message) -> Result<(), Error> {
        for folder in self.links(message.object)? {
            self.unlink(folder, message)?;
        }
        Ok(())
    }

    /// A message that has come to another folder has another identifier in search folders, too.
    pub(super) fn relink(&mut self, old: &Message, new: &Message) -> Result<(), Error> {
        for folder in self.links(new.object)? {
            self.drop_link_id(folder, old)?;
            let key = key::message(self.store(), folder, new.id);
            self.put(key, new.object.0.to_be_bytes().to_vec());
        }
        Ok(())
    }

    /// Removes at most so many links of a search folder; whether there may be more.
    pub fn remove_links(&mut self, folder: FolderId, limit: usize) -> Result<bool, Error> {
        if self.folder(folder)?.kind != FolderKind::Search {
            return Err(Error::Conflict("folder is no search folder"));
        }
        let set = RowSet::normal(Order::DeliveryTime);
        let rows = self.rows(folder, set, Direction::Forward, None, limit)?;
        for (_, object) in &rows {
            self.set_linked(folder, *object, false)?;
        }
        Ok(rows.len() == limit)
    }

    /// A search folder looks for nothing any more; what it shows stays until the links are removed.
    pub fn end_search(&mut self, folder: FolderId) -> Result<(), Error> {
        let Some(search) = self.search(folder).cloned() else { return Ok(()) };
        let phase = SearchPhase::Stopped;
        self.put_search(Search { phase, ahead: Vec::new(), behind: None, ..search })
    }

    /// A search folder that is deleted is no search any more.
    pub(super) fn forget_search(&mut self, folder: FolderId) -> Result<(), Error> {
        if self.search(folder).is_none() {
            return Ok(());
        }
        let store = self.store();
        self.delete_record(&key::folder(store, key::CRITERIA, folder))?;
        self.delete_record(&key::folder(store, key::SEARCH, folder))?;
        self.searches_mut().list.retain(|search| search.folder != folder);
        Ok(())
    }

    fn count_link(&mut self, folder: FolderId, message: &Message, by: i32) -> Result<(), Error> {
        let (now, unread, size) = (self.now, !message.read, message.size);
        self.count(folder, |counts| {
            counts.messages = counts.messages.saturating_add_signed(by);
            if unread {
                counts.unread = counts.unread.saturating_add_signed(by);
            }
            counts.size = if by < 0 {
                counts.size.saturating_sub(size)
            } else {
                counts.size.saturating_add(size)
            };
            counts.newest_time = now;
        })
    }

    /// Counts a message in or out of the search folders that show it.
    pub(super) fn count_links(&mut self, message: &Message, by: i32) -> Result<(), Error> {
        for folder in self.links(message.object)? {
            self.count_link(folder, message, by)?;
        }
        Ok(())
    }

    fn note_link(
        &mut self,
        event: Event,
        folder: FolderId,
        message: &Message,
    ) -> Result<(), Error> {
        self.note(JournalEntry {
            sequence: 0,
            folder,
            event,
            object: Some(message.object),
            message: Some(message.id),
            change: None,
            at: self.now,
        })
    }
}
