//! Folders copied or moved with their messages, and with the folders in them where that is asked for.
//!
//! A batch takes as many folders and messages as it has room for. What goes into it is looked at
//! first, then written; how far it came follows from what was written.

use tradepost_mapi::{ErrorCode, FileTime, FolderId, GlobalCounter, Properties, Text};
use tradepost_store::{
    Asker, Criteria, Error, Folder, FolderKind, Intent, Left, Mailbox, MailboxId, NewFolder,
    SearchPhase, Transaction, TreeLeft, Undertaking, View,
};

use super::carry::{Came, Load, Together, in_folder};
use super::frame::{Act, Frame, Parts};
use crate::copy::is_kept_by_folder;
use crate::environment::Environment;
use crate::error::{Outcome, Refusal};
use crate::object::FolderObject;
use crate::portable::Passage;
use crate::work::{BATCH_LEN, Room, Work};

/// A folder that is to be made.
#[derive(Clone)]
struct Root {
    source: FolderId,
    parent: FolderId,
    name: Text,
    parts: Parts,
}

/// Folders being copied or moved.
pub(crate) struct Tree {
    undertaking: Undertaking,
    /// Of a move: what goes on when everything is there.
    clearing: Undertaking,
    from: Mailbox,
    to: Mailbox,
    at: FileTime,
    total: usize,
    moves: bool,
    state: State,
}

#[derive(Clone, Default)]
struct State {
    root: Option<Root>,
    /// Properties to be set for the first folder.
    set: Properties,
    frames: Vec<Frame>,
    /// Of a move, from its first batch on: the folder, and the first change number that is later.
    moved: Option<(FolderId, GlobalCounter)>,
    done: usize,
    partial: bool,
}

impl Tree {
    /// The copy of a folder, to have a name in another folder; or the folder itself, if it moves.
    pub(crate) fn of_folder(
        from: &FolderObject,
        to: &FolderObject,
        name: Text,
        (recursive, moves, at): (bool, bool, FileTime),
    ) -> Outcome<Self> {
        let source = from.id;
        // Asked before anything is copied, so that a refusal has changed nothing.
        let levels = if recursive { from.mailbox.read(|v| v.levels(source, false))? } else { 1 };
        to.mailbox.read(|view| view.check_room_for_levels(to.id, levels))?;
        let parts = Parts { folders: recursive, ..Parts::ALL };
        let total = from.mailbox.read(|view| objects(view, source, parts))?;
        let root = Some(Root { source, parent: to.id, name, parts });
        let state = State { root, ..State::default() };
        Ok(Self { total, moves, ..Self::with(&from.mailbox, &to.mailbox, at, state) })
    }

    /// A copy of what is in a folder, or of parts of it, into another one, for which properties are
    /// set as well.
    pub(crate) fn of_contents(
        from: &FolderObject,
        to: &FolderObject,
        (parts, set): (Parts, Properties),
        at: FileTime,
    ) -> Outcome<Self> {
        let total = from.mailbox.read(|view| objects(view, from.id, parts))?;
        let frames = vec![Frame::new(from.id, to.id, parts)];
        let state = State { set, frames, ..State::default() };
        Ok(Self { total, ..Self::with(&from.mailbox, &to.mailbox, at, state) })
    }

    /// What an intent has left.
    pub(crate) fn resumed(
        undertaking: Undertaking,
        from: &Mailbox,
        to: &Mailbox,
        at: FileTime,
        left: TreeLeft,
    ) -> Self {
        let TreeLeft { moved, partial, frames, .. } = left;
        let frames = frames.into_iter().map(Frame::resumed).collect();
        let state = State { frames, moved, partial, ..State::default() };
        let moves = moved.is_some();
        let clearing = undertaking.beside(from);
        Self { undertaking, clearing, moves, ..Self::with(from, to, at, state) }
    }

    fn with(from: &Mailbox, to: &Mailbox, at: FileTime, state: State) -> Self {
        let (undertaking, clearing) = (Undertaking::new(to), Undertaking::new(from));
        let (from, to) = (from.clone(), to.clone());
        Self { undertaking, clearing, from, to, at, total: 0, moves: false, state }
    }

    /// Where it comes from, and when it was begun.
    pub(crate) fn begun(&self) -> (Mailbox, FileTime) {
        (self.from.clone(), self.at)
    }

    /// Of a move that came to its end with everything there: what is left of the source, and who
    /// carries that on.
    pub(crate) fn into_clearing(self) -> Option<(Undertaking, FolderId, GlobalCounter)> {
        let (folder, before) = self.state.moved.filter(|_| self.clearing.is_kept())?;
        Some((self.clearing, folder, before))
    }

    /// Of a move: says from which change number on something came later, before it looks at anything.
    ///
    /// INVARIANT: what was saved before is seen by whatever is listed from now on, and goes over; what
    /// is saved from now on stays. So nothing is deleted that did not go over.
    fn set_out(&mut self, env: &Environment<'_>) -> Outcome<()> {
        if let (true, None, Some(root)) = (self.moves, self.state.moved, &self.state.root) {
            let before = env.write(&self.from, |t| t.allocate_ids(1))?;
            self.state.moved = Some((root.source, before));
        }
        Ok(())
    }

    /// What goes into the next batch.
    fn look(&self, env: &Environment<'_>, max: usize) -> Outcome<Vec<Act>> {
        let mut passage = Passage::new(env, &self.from, &self.to);
        let mut ahead = self.state.clone();
        let (mut acts, mut together) = (Vec::new(), Together::default());
        while acts.len() < max && together.takes_more(BATCH_LEN) {
            let Some(mut act) = ahead.next(&self.from, passage.is_inside())? else { break };
            match &mut act {
                Act::Make { properties, .. } => {
                    *properties = passage.properties(std::mem::take(properties))?;
                }
                Act::Message { object, load, .. } if !passage.is_inside() => {
                    let find = in_folder(ahead.source(), *object);
                    *load = Load::of(&self.from, &mut passage, find)?;
                    if let Some(load) = load {
                        together.add(load);
                    }
                }
                _ => {}
            }
            // Where it stands in the target is not known yet, and not asked.
            ahead.follow(&act, FolderId::default());
            acts.push(act);
        }
        Ok(acts)
    }

    fn advance_by(&mut self, env: &Environment<'_>, max: usize) -> Outcome<State> {
        let acts = self.look(env, max)?;
        if self.moves { self.hand_over(env, acts) } else { self.copy(env, acts) }
    }

    fn left(&self, state: &State) -> Option<Intent> {
        let State { frames, moved, partial, .. } = state;
        if frames.is_empty() && state.root.is_none() {
            return None;
        }
        let frames = frames.iter().map(Frame::left).collect();
        let left = TreeLeft { from: self.from.id(), moved: *moved, partial: *partial, frames };
        let viewer = self.from.viewer().or(self.to.viewer());
        Some(Intent { at: self.at, viewer, left: Left::Tree(left) })
    }

    fn copy(&mut self, env: &Environment<'_>, acts: Vec<Act>) -> Outcome<State> {
        let (to, mut undertaking) = (self.to.clone(), self.undertaking.take());
        let written = env.write(&to, |t| {
            let (mut state, mut room) = (self.state.clone(), Room::of(env.limits.batch_max));
            let set = std::mem::take(&mut state.set);
            if let (Some(target), false) = (state.target(), set.is_empty()) {
                t.change_folder(target, set, &[])?;
            }
            for mut act in acts {
                if !room.is_left(t) {
                    break;
                }
                let made = state.make(t, &act)?;
                if let (Act::Message { object, load, .. }, Some(folder)) =
                    (&mut act, state.target())
                {
                    match load.take() {
                        Some(load) => load.copy(t, folder)?,
                        None if self.from.id() == self.to.id() => {
                            // Somebody may have deleted it meanwhile, or moved it.
                            let found = in_folder(state.source(), *object)(t);
                            let copied =
                                found.and_then(|found| t.copy_message(found.object, folder));
                            gone_is_fine(copied.map(drop))?;
                        }
                        None => state.partial = true,
                    }
                }
                room.take();
                if !state.settle(&act, made) {
                    break;
                }
            }
            undertaking.keep(t, self.left(&state).as_ref())?;
            Ok(state)
        });
        self.undertaking = undertaking;
        written
    }

    fn hand_over(&mut self, env: &Environment<'_>, acts: Vec<Act>) -> Outcome<State> {
        let (from, to) = (self.from.clone(), self.to.clone());
        let (mut undertaking, mut clearing) = (self.undertaking.take(), self.clearing.take());
        let written = env.write_both(&from, &to, |f, t| {
            let (mut state, mut room) = (self.state.clone(), Room::of(env.limits.batch_max));
            for mut act in acts {
                if !room.is_left_beside(f.weight() + t.weight()) {
                    break;
                }
                let made = state.make(t, &act)?;
                if let (Act::Message { load, .. }, Some(folder)) = (&mut act, state.target()) {
                    match load.take().map(|load| load.hand_over(f, t, folder)).transpose()? {
                        Some(Came::There) | None => {}
                        Some(Came::NotAllowed) => state.partial = true,
                        // It is looked at again.
                        Some(Came::Changed) => break,
                    }
                }
                room.take();
                if !state.settle(&act, made) {
                    break;
                }
            }
            let left = self.left(&state);
            undertaking.keep(t, left.as_ref())?;
            if left.is_none() {
                clearing.keep(f, self.left_behind(&state).as_ref())?;
            }
            Ok(state)
        });
        (self.undertaking, self.clearing) = (undertaking, clearing);
        written
    }

    /// What is to go when everything is there.
    fn left_behind(&self, state: &State) -> Option<Intent> {
        let (folder, before) = state.moved.filter(|_| !state.partial)?;
        let left = Left::Clear { folder, whole: true, associated: true, hard: true, before };
        Some(Intent { at: self.at, viewer: self.from.viewer(), left })
    }
}

fn gone_is_fine(done: Result<(), Error>) -> Result<(), Error> {
    match done {
        Err(Error::NotFound("message")) => Ok(()),
        done => done,
    }
}

impl Work for Tree {
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
        self.set_out(env)?;
        self.state = match self.advance_by(env, env.limits.batch_max) {
            // Together they are too long for a batch, each alone is not.
            Err(Refusal::Code(ErrorCode::TOO_BIG)) => self.advance_by(env, 1)?,
            state => state?,
        };
        Ok(self.state.root.is_some() || !self.state.frames.is_empty())
    }

    fn ends(&self) -> Vec<MailboxId> {
        vec![self.from.id(), self.to.id()]
    }

    fn on_behalf_of(&mut self, asker: Asker) {
        self.clearing.on_behalf_of(asker.clone());
        self.undertaking.on_behalf_of(asker);
    }

    fn undertaking(&mut self) -> &mut Undertaking {
        &mut self.undertaking
    }
}

impl State {
    /// What comes next, by what the source has now.
    fn next(&mut self, from: &Mailbox, inside: bool) -> Outcome<Option<Act>> {
        if let Some(Root { source, name, parts, .. }) = &self.root {
            let folder = from.read(|view| view.folder(*source))?;
            return Ok(Some(make(Folder { name: name.clone(), ..folder }, *parts, inside)));
        }
        let Some(frame) = self.frames.last_mut() else { return Ok(None) };
        if frame.stage.is_folders() {
            return Ok(Some(match frame.next_child(from)? {
                None => Act::Pop,
                Some(folder) => make(folder, Parts::ALL, inside),
            }));
        }
        frame.next_message(from).map(|next| Some(next.unwrap_or(Act::Next)))
    }

    /// The present folder.
    fn source(&self) -> Option<FolderId> {
        self.frames.last().map(|frame| frame.source)
    }

    /// Where the messages of the present folder go.
    fn target(&self) -> Option<FolderId> {
        self.frames.last().map(|frame| frame.target)
    }

    /// Makes the folder of an act; none where there is one of its name meanwhile, which stays as it
    /// is.
    fn make(&self, t: &mut Transaction<'_>, act: &Act) -> Result<Option<FolderId>, Error> {
        let Act::Make { child, kind, name, properties, .. } = act else { return Ok(None) };
        let root = self.root.as_ref().map(|root| root.parent);
        let parent = root.or(self.target()).ok_or(Error::NotFound("folder"))?;
        let (name, properties, kind) = (name.clone(), properties.clone(), *kind);
        let made = match t.create_folder(NewFolder { parent, name, kind, properties }) {
            Err(Error::Exists(_)) if root.is_none() => return Ok(None),
            made => made?,
        };
        // What a search folder finds comes into it by itself.
        if let Some(search) = t.search(*child).filter(|_| kind == FolderKind::Search).cloned() {
            let start = search.phase != SearchPhase::Stopped;
            t.set_criteria(made, Criteria::clone(&search.criteria), start)?;
        }
        Ok(Some(made))
    }

    /// Goes on behind an act that was carried out; whether those that were looked at with it come
    /// next. They do not when a folder was not made: they are about what is in it.
    fn settle(&mut self, act: &Act, made: Option<FolderId>) -> bool {
        match (act, made) {
            (Act::Make { child, .. }, None) => {
                self.follow(&Act::Skip { child: *child }, FolderId::default());
                false
            }
            (act, made) => {
                self.follow(act, made.unwrap_or_default());
                true
            }
        }
    }

    fn follow(&mut self, act: &Act, made: FolderId) {
        match act {
            Act::Make { child, parts, kind, .. } => {
                if self.root.take().is_none()
                    && let Some(frame) = self.frames.last_mut()
                {
                    frame.pass(*child);
                }
                if *kind != FolderKind::Search {
                    self.frames.push(Frame::new(*child, made, *parts));
                }
                self.done += 1;
            }
            Act::Skip { child } => {
                if self.root.take().is_none()
                    && let Some(frame) = self.frames.last_mut()
                {
                    frame.pass(*child);
                }
                self.done += 1;
                self.partial = true;
            }
            Act::Message { key, .. } => {
                if let Some(frame) = self.frames.last_mut() {
                    frame.after = Some(key.clone());
                }
                self.done += 1;
            }
            Act::Next => {
                if let Some(frame) = self.frames.last_mut() {
                    frame.next_stage();
                }
            }
            Act::Pop => {
                self.frames.pop();
            }
        }
    }
}

/// How a folder goes over. What a search folder looks through is not in another mailbox.
fn make(folder: Folder, parts: Parts, inside: bool) -> Act {
    let Folder { id: child, kind, name, properties, .. } = folder;
    if kind == FolderKind::Search && !inside {
        return Act::Skip { child };
    }
    let properties = properties.into_iter().filter(|(tag, _)| !is_kept_by_folder(*tag)).collect();
    Act::Make { child, kind, name, properties, parts }
}

fn objects(view: &View<'_>, source: FolderId, parts: Parts) -> Result<usize, Error> {
    let of = |id, parts: Parts| -> Result<usize, Error> {
        let Folder { counts, kind, .. } = view.folder(id)?;
        let messages = if parts.messages { counts.messages as usize } else { 0 };
        let associated = if parts.associated { counts.associated as usize } else { 0 };
        // What a search folder shows is not copied.
        Ok(1 + if kind == FolderKind::Search { 0 } else { messages + associated })
    };
    let below = if parts.folders { view.descendants(source)? } else { Vec::new() };
    let own = of(source, parts)?;
    below.into_iter().try_fold(own, |sum, (id, _)| Ok(sum + of(id, Parts::ALL)?))
}
