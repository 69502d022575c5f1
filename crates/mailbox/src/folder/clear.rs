//! Deleting what is in folders, and the folders with it.

use std::collections::VecDeque;

use tradepost_mapi::{FileTime, FolderId, GlobalCounter};
use tradepost_store::{
    Direction, Error, FolderKind, Intent, Left, Mailbox, MailboxId, Order, Rights, RowKey, RowSet,
    Transaction, Undertaking, View,
};

use crate::environment::Environment;
use crate::error::Outcome;
use crate::work::{Room, Work};

/// LIMIT: links of a search folder removed before the room of the batch is looked at again.
const LINKS: usize = 32;

/// What is to go.
#[derive(Clone, Copy)]
pub(crate) struct Aim {
    /// The folder.
    pub folder: FolderId,
    /// Whether the folder itself goes.
    pub whole: bool,
    /// Whether associated messages of a folder that stays go.
    pub associated: bool,
    /// Whether nothing can be recovered.
    pub hard: bool,
}

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
pub(crate) struct Clear {
    undertaking: Undertaking,
    mailbox: Mailbox,
    at: FileTime,
    aim: Aim,
    total: usize,
    state: State,
}

#[derive(Clone, Default)]
struct State {
    steps: VecDeque<Step>,
    /// The row of the present step behind which it goes on.
    after: Option<RowKey>,
    /// From its second batch on: what has a change number from this one on came later, and stays.
    before: Option<GlobalCounter>,
    done: usize,
    partial: bool,
}

impl Clear {
    /// Deletes a folder or its contents, with everything in it.
    pub(crate) fn new(mailbox: &Mailbox, at: FileTime, aim: Aim) -> Outcome<Self> {
        Self::planned(mailbox, at, aim, None)
    }

    /// What an intent has left: what came since stays.
    pub(crate) fn resumed(
        mailbox: &Mailbox,
        at: FileTime,
        aim: Aim,
        before: GlobalCounter,
    ) -> Outcome<Self> {
        Self::planned(mailbox, at, aim, Some(before))
    }

    /// The same, with the intent that it is the rest of.
    pub(crate) fn with(self, undertaking: Undertaking) -> Self {
        Self { undertaking, ..self }
    }

    fn planned(
        mailbox: &Mailbox,
        at: FileTime,
        aim: Aim,
        before: Option<GlobalCounter>,
    ) -> Outcome<Self> {
        let state = State { before, ..State::default() };
        let (mailbox, undertaking) = (mailbox.clone(), Undertaking::new(mailbox));
        let mut clear = Self { undertaking, mailbox: mailbox.clone(), at, aim, total: 0, state };
        mailbox.read(|view| match view.any_folder(aim.folder) {
            // Somebody else has finished it.
            Err(Error::NotFound(_)) if before.is_some() => Ok(()),
            Ok(folder) if before.is_some() && folder.deleted_on.is_some() && !aim.hard => Ok(()),
            _ => clear.plan(view),
        })?;
        Ok(clear)
    }

    fn plan(&mut self, view: &View<'_>) -> Result<(), Error> {
        let Aim { folder, whole, associated, .. } = self.aim;
        if whole {
            return self.plan_folder(view, folder);
        }
        for child in view.children(folder)? {
            self.plan_folder(view, child)?;
        }
        self.plan_messages(view, folder, RowSet::normal(Order::DeliveryTime))?;
        if associated {
            self.plan_messages(view, folder, RowSet::associated(Order::DeliveryTime))?;
        }
        Ok(())
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
            let stays = is_needed || !view.rights(id)?.contains(Rights::OWNER);
            if stays || self.state.came_later(view, id, self.aim)? {
                self.state.partial = true;
                continue;
            }
            ahead.push((id, true));
            if self.aim.hard {
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
                if self.aim.hard {
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
}

impl Work for Clear {
    fn total(&self) -> usize {
        self.total.max(self.state.done)
    }

    fn done(&self) -> usize {
        self.state.done
    }

    fn is_partial(&self) -> bool {
        self.state.partial
    }

    fn advance(&mut self, env: &Environment<'_>) -> Outcome<bool> {
        let Self { undertaking, mailbox, at, aim, state, .. } = self;
        let (at, viewer, aim) = (*at, mailbox.viewer(), *aim);
        *state = env.write(mailbox, |t| {
            let (mut state, mut room) = (state.clone(), Room::of(env.limits.batch_max));
            while let Some(step) = state.steps.front().copied()
                && room.is_left(t)
            {
                if state.step(t, step, aim, &mut room)? {
                    state.steps.pop_front();
                    state.after = None;
                }
            }
            let left = state.left(t, aim)?.map(|left| Intent { at, viewer, left });
            undertaking.keep(t, left.as_ref())?;
            Ok(state)
        })?;
        Ok(!state.steps.is_empty())
    }

    fn ends(&self) -> Vec<MailboxId> {
        vec![self.mailbox.id()]
    }

    fn undertaking(&mut self) -> &mut Undertaking {
        &mut self.undertaking
    }
}

impl State {
    /// What is left when the batch is applied.
    fn left(&mut self, t: &mut Transaction<'_>, aim: Aim) -> Result<Option<Left>, Error> {
        if self.steps.is_empty() {
            return Ok(None);
        }
        let before = match self.before {
            Some(before) => before,
            None => t.allocate_ids(1)?,
        };
        self.before = Some(before);
        let Aim { folder, whole, associated, hard } = aim;
        Ok(Some(Left::Clear { folder, whole, associated, hard, before }))
    }

    /// Deletes what a step is about, as far as there is room; whether that is all.
    fn step(
        &mut self,
        t: &mut Transaction<'_>,
        step: Step,
        aim: Aim,
        room: &mut Room,
    ) -> Result<bool, Error> {
        match self.is_spared(t, step, aim) {
            Ok(false) => {}
            Ok(true) => {
                self.partial = true;
                return Ok(true);
            }
            // Somebody else was faster.
            Err(Error::NotFound(_)) => return Ok(true),
            Err(error) => return Err(error),
        }
        let hard = aim.hard;
        let done = match step {
            Step::Messages(folder, set) => self.delete_messages(t, (folder, set), hard, room),
            Step::Links(id) => Self::remove_links(t, id, room),
            Step::Folder(id) => {
                self.delete_folder(t, id, hard)?;
                self.done += 1;
                room.take();
                return Ok(true);
            }
        };
        match done {
            // Somebody else was faster.
            Err(Error::NotFound(_)) => Ok(true),
            done => done,
        }
    }

    /// Whether a folder has come in, or was changed, since this was begun. What is in it may be older
    /// than that, and was never meant. The folder that was asked for is meant whatever it is like.
    fn came_later(&self, view: &View<'_>, id: FolderId, aim: Aim) -> Result<bool, Error> {
        if self.before.is_none() || id == aim.folder {
            return Ok(false);
        }
        let folder = view.any_folder(id)?;
        Ok(self.is_later(folder.change.counter()) && folder.deleted_on.is_none())
    }

    /// Whether a folder that was planned, or one that it is in, has been moved or changed since.
    fn is_spared(&self, view: &View<'_>, step: Step, aim: Aim) -> Result<bool, Error> {
        let (Step::Messages(mut id, _) | Step::Links(mut id) | Step::Folder(mut id)) = step;
        while self.before.is_some() && id != aim.folder {
            if self.came_later(view, id, aim)? {
                return Ok(true);
            }
            let parent = view.any_folder(id)?.parent;
            if parent == id || parent == FolderId::default() {
                return Ok(true);
            }
            id = parent;
        }
        Ok(false)
    }

    fn remove_links(t: &mut Transaction<'_>, id: FolderId, room: &mut Room) -> Result<bool, Error> {
        // It finds nothing any more while its links go.
        t.end_search(id)?;
        while room.is_left(t) {
            let limit = room.steps_left().min(LINKS);
            let more = t.remove_links(id, limit)?;
            (0..limit).for_each(|_| room.take());
            if !more {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn delete_messages(
        &mut self,
        t: &mut Transaction<'_>,
        (folder, set): (FolderId, RowSet),
        hard: bool,
        room: &mut Room,
    ) -> Result<bool, Error> {
        let limit = room.steps_left();
        let rows = t.rows(folder, set, Direction::Forward, self.after.as_ref(), limit)?;
        let all = rows.len() < limit;
        for (key, object) in rows {
            if !room.is_left(t) {
                return Ok(false);
            }
            // What can be recovered was there, whenever it was put there.
            if self.is_later(t.head(object)?.change.counter()) && !set.deleted {
                self.partial = true;
                self.after = Some(key);
                continue;
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

    /// Whether something came into its folder, or was changed there, since this was begun.
    fn is_later(&self, change: GlobalCounter) -> bool {
        self.before.is_some_and(|before| change >= before)
    }

    fn delete_folder(
        &mut self,
        t: &mut Transaction<'_>,
        id: FolderId,
        hard: bool,
    ) -> Result<(), Error> {
        let folder = match t.any_folder(id) {
            Err(Error::NotFound(_)) => return Ok(()),
            folder => folder?,
        };
        if self.is_later(folder.change.counter()) && folder.deleted_on.is_none() {
            self.partial = true;
            return Ok(());
        }
        // A search folder has nothing that could be recovered.
        let deleted = if hard || folder.kind == FolderKind::Search {
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
