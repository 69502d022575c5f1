//! Deleting what is in folders, and the folders with it.

use std::collections::VecDeque;

use tradepost_mapi::FolderId;
use tradepost_store::{
    Direction, Error, FolderKind, Mailbox, Order, Rights, RowSet, Transaction, View,
};

use crate::error::Outcome;
use crate::op::Op;
use crate::progress::Room;

/// What is deleted, in this order.
#[derive(Clone, Copy)]
enum Step {
    /// A set of messages of a folder.
    Messages(FolderId, RowSet),
    /// What a search folder shows: its messages stay where they are.
    Links(FolderId),
    /// A folder, empty by now.
    Folder(FolderId),
}

/// Folders that are being emptied, and deleted where that was asked for.
pub(super) struct Clear {
    mailbox: Mailbox,
    /// Whether nothing can be recovered.
    hard: bool,
    total: usize,
    state: State,
}

#[derive(Clone, Default)]
struct State {
    steps: VecDeque<Step>,
    done: usize,
    partial: bool,
}

impl Clear {
    /// Deletes a folder with everything in it.
    pub(super) fn folder(mailbox: &Mailbox, id: FolderId, hard: bool) -> Outcome<Self> {
        let mut clear = Self::nothing(mailbox, hard);
        mailbox.read(|view| clear.plan_folder(view, id))?;
        Ok(clear)
    }

    /// Deletes the folders in a folder and its messages; associated ones if they are wanted.
    pub(super) fn contents(
        mailbox: &Mailbox,
        id: FolderId,
        hard: bool,
        associated: bool,
    ) -> Outcome<Self> {
        let mut clear = Self::nothing(mailbox, hard);
        mailbox.read(|view| {
            for child in view.children(id)? {
                clear.plan_folder(view, child)?;
            }
            clear.plan_messages(view, id, RowSet::normal(Order::DeliveryTime))?;
            if associated {
                clear.plan_messages(view, id, RowSet::associated(Order::DeliveryTime))?;
            }
            Ok(())
        })?;
        Ok(clear)
    }

    fn nothing(mailbox: &Mailbox, hard: bool) -> Self {
        Self { mailbox: mailbox.clone(), hard, total: 0, state: State::default() }
    }

    /// Plans to delete a folder, children first. Folders that a mailbox needs stay, those that are
    /// somebody else's too, and what is in them and above them.
    fn plan_folder(&mut self, view: &View<'_>, id: FolderId) -> Result<(), Error> {
        let mut ahead = vec![(id, false)];
        while let Some((id, below_is_planned)) = ahead.pop() {
            if below_is_planned {
                self.plan_one(view, id)?;
                continue;
            }
            let is_needed = self.mailbox.facts().special.all().contains(&id);
            if is_needed || !view.rights(id)?.contains(Rights::OWNER) {
                self.state.partial = true;
                continue;
            }
            ahead.push((id, true));
            if self.hard {
                ahead.extend(view.deleted_children(id)?.into_iter().rev().map(|id| (id, false)));
            }
            ahead.extend(view.children(id)?.into_iter().rev().map(|id| (id, false)));
        }
        Ok(())
    }

    /// Plans to delete what is in a folder but for folders, and then the folder.
    fn plan_one(&mut self, view: &View<'_>, id: FolderId) -> Result<(), Error> {
        if view.any_folder(id)?.kind == FolderKind::Search {
            self.state.steps.push_back(Step::Links(id));
        } else {
            for associated in [false, true] {
                let set = RowSet::of(associated, Order::DeliveryTime);
                self.plan_messages(view, id, set)?;
                if self.hard {
                    self.plan_messages(view, id, set.deleted())?;
                }
            }
        }
        self.state.steps.push_back(Step::Folder(id));
        self.total += 1;
        Ok(())
    }

    fn plan_messages(&mut self, view: &View<'_>, id: FolderId, set: RowSet) -> Result<(), Error> {
        self.state.steps.push_back(Step::Messages(id, set));
        self.total += view.counts(id)?.rows(set) as usize;
        Ok(())
    }

    /// About how many objects there are.
    pub(super) fn total(&self) -> usize {
        self.total.max(self.state.done)
    }

    /// How many are deleted.
    pub(super) fn done(&self) -> usize {
        self.state.done
    }

    /// Whether something stays that should not.
    pub(super) fn is_partial(&self) -> bool {
        self.state.partial
    }

    /// Deletes a batch; whether there is more to delete.
    pub(super) fn advance(&mut self, op: &Op<'_>) -> Outcome<bool> {
        let (mut state, hard) = (self.state.clone(), self.hard);
        self.state = op.write(&self.mailbox, |t| {
            let mut room = Room::default();
            while let Some(step) = state.steps.front().copied()
                && room.is_left(t)
            {
                if state.step(t, step, hard, &mut room)? {
                    state.steps.pop_front();
                }
            }
            Ok(state)
        })?;
        Ok(!self.state.steps.is_empty())
    }
}

impl State {
    /// Deletes what a step is about, as far as there is room; whether that is all.
    fn step(
        &mut self,
        t: &mut Transaction<'_>,
        step: Step,
        hard: bool,
        room: &mut Room,
    ) -> Result<bool, Error> {
        let (folder, set) = match step {
            Step::Messages(folder, set) => (folder, set),
            Step::Links(id) => {
                let limit = room.steps_left();
                room.take_all();
                return match t.end_search(id).and_then(|()| t.remove_links(id, limit)) {
                    Err(Error::NotFound(_)) => Ok(true),
                    more => Ok(!more?),
                };
            }
            Step::Folder(id) => {
                self.delete_folder(t, id, hard)?;
                self.done += 1;
                room.take();
                return Ok(true);
            }
        };
        let limit = room.steps_left();
        let rows = match t.rows(folder, set, Direction::Forward, None, limit) {
            // Somebody else was faster.
            Err(Error::NotFound(_)) => return Ok(true),
            rows => rows?,
        };
        let all = rows.len() < limit;
        for (_, object) in rows {
            if !room.is_left(t) {
                return Ok(false);
            }
            if hard {
                t.delete_message(object)?;
            } else {
                t.soft_delete_message(object)?;
            }
            self.done += 1;
            room.take();
        }
        Ok(all)
    }

    fn delete_folder(
        &mut self,
        t: &mut Transaction<'_>,
        id: FolderId,
        hard: bool,
    ) -> Result<(), Error> {
        let kind = match t.any_folder(id) {
            Err(Error::NotFound(_)) => return Ok(()),
            folder => folder?.kind,
        };
        // A search folder has nothing that could be recovered.
        let deleted = if hard || kind == FolderKind::Search {
            t.delete_folder(id)
        } else {
            t.soft_delete_folder(id)
        };
        match deleted {
            // Something is in it that stays, or came into it meanwhile.
            Err(Error::Conflict(_)) => self.partial = true,
            Err(Error::NotFound(_)) => {}
            other => other?,
        }
        Ok(())
    }
}
