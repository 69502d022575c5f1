//! RopMoveFolder and RopCopyFolder, [MS-OXCFOLD] 3.2.5.7 and 3.2.5.8.

use tradepost_mapi::{ErrorCode, FileTime, FolderId, Text};
use tradepost_proto::rop::folder::{copy_folder, move_folder};
use tradepost_proto::rop::{Answer, FolderAndName, Operation, OrNullDestination, Response};
use tradepost_store::{Asker, FolderKind, Mailbox, MailboxId, Rights, Undertaking};

use super::clear::{Aim, Clear};
use super::tree::Tree;
use super::{destination, is_name};
use crate::access;
use crate::environment::Environment;
use crate::error::Outcome;
use crate::object::FolderObject;
use crate::op::Op;
use crate::progress;
use crate::work::Work;

/// What is moved or copied, and where to.
struct Ends {
    from: FolderObject,
    id: FolderId,
    to: FolderObject,
    name: Text,
}

impl Ends {
    fn of(op: &mut Op<'_>, source: u8, target: u8, which: &FolderAndName) -> Outcome<Self> {
        let from = op.folder(source)?;
        let to = destination(op, target)?;
        let name = which.new_folder_name.text(op.session.code_page);
        let id = which.folder_id;
        let folder = from.mailbox.read(|view| view.folder(id))?;
        if folder.parent != from.id || folder.kind == FolderKind::Root {
            return Err(ErrorCode::NOT_FOUND.into());
        }
        if !is_name(&name) {
            return Err(ErrorCode::INVALID_PARAMETER.into());
        }
        if to.mailbox.read(|view| view.folder(to.id))?.kind == FolderKind::Search {
            return Err(ErrorCode::NOT_SUPPORTED.into());
        }
        access::require_visible(&from.mailbox, id)?;
        // The hierarchy is everywhere: a folder whose contents are elsewhere is moved here too.
        if !access::may(&from.mailbox, id, Rights::READ_ANY)? {
            return Err(ErrorCode::ACCESS_DENIED.into());
        }
        access::require(&to.mailbox, to.id, Rights::CREATE_SUBFOLDER)?;
        Ok(Self { from, id, to, name })
    }

    fn is_inside(&self) -> bool {
        self.from.mailbox.id() == self.to.mailbox.id()
    }

    /// Refuses a folder that would come into itself.
    fn check_cycle(&self) -> Outcome<()> {
        if self.is_inside() && self.to.mailbox.read(|view| view.is_in(self.to.id, self.id))? {
            return Err(ErrorCode::FOLDER_CYCLE.into());
        }
        Ok(())
    }

    fn tree(&self, recursive: bool, moves: bool, at: FileTime) -> Outcome<Tree> {
        let from = FolderObject { mailbox: self.from.mailbox.clone(), id: self.id };
        Tree::of_folder(&from, &self.to, self.name.clone(), (recursive, moves, at))
    }
}

/// RopMoveFolder. Within a mailbox it is one change, whatever is in the folder. A folder in it that
/// is somebody else's keeps all of it where it is, and PartialCompletion says so.
pub(crate) fn move_folder(op: &mut Op<'_>, r: &move_folder::Request) -> Response {
    let done = |partial_completion| r.answer(Ok(move_folder::Always { partial_completion }));
    match begin_move(op, r) {
        Ok(Begun::Stays) => done(true),
        Ok(Begun::Moved) => done(false),
        Ok(Begun::Work(work)) => {
            progress::carry_out(op, r, r.want_asynchronous, Ok(*work), |handle, ended| {
                let reply =
                    ended.with(|partial_completion| move_folder::Always { partial_completion });
                let reply = OrNullDestination::Other(reply);
                Response::MoveFolder(Answer { handle, reply })
            })
        }
        Err(refusal) => r.refuse(refusal.told()),
    }
}

/// What has become of a folder that is to be moved.
enum Begun {
    /// Something in it may not go.
    Stays,
    Moved,
    /// It goes to another mailbox, bit by bit.
    Work(Box<Move>),
}

fn begin_move(op: &mut Op<'_>, r: &move_folder::Request) -> Outcome<Begun> {
    let ends = Ends::of(op, r.source, r.target, &r.folder)?;
    ends.check_cycle()?;
    let facts = ends.from.mailbox.facts();
    let public = facts.public.is_some_and(|public| public.all().contains(&ends.id));
    if public || facts.special.all().contains(&ends.id) {
        return Err(ErrorCode::ACCESS_DENIED.into());
    }
    access::require(&ends.from.mailbox, ends.id, Rights::OWNER)?;
    if !access::owns_whole(&ends.from.mailbox, ends.id)? {
        return Ok(Begun::Stays);
    }
    if ends.is_inside() {
        let (id, parent, name) = (ends.id, ends.to.id, ends.name.clone());
        op.write(&ends.from.mailbox, |t| t.move_folder(id, parent, name))?;
        return Ok(Begun::Moved);
    }
    let tree = ends.tree(true, true, op.now())?;
    Ok(Begun::Work(Box::new(Move::of(tree))))
}

/// A folder that goes to another mailbox: what is in it goes over, then what is left of it is
/// deleted, unless something stayed.
pub(crate) struct Move {
    from: Mailbox,
    at: FileTime,
    phase: Phase,
}

enum Phase {
    Tree(Tree),
    Clear(Clear, usize),
    /// The folders went over, and something stays behind.
    Partial(Undertaking, usize),
}

impl Move {
    /// The second part of a move.
    pub(crate) fn of(tree: Tree) -> Self {
        let (from, at) = tree.begun();
        Self { from, at, phase: Phase::Tree(tree) }
    }

    /// What comes when the tree is there; whether that is anything.
    fn clear(&mut self) -> Outcome<bool> {
        let idle = Phase::Partial(Undertaking::new(&self.from), 0);
        let Phase::Tree(tree) = std::mem::replace(&mut self.phase, idle) else { return Ok(false) };
        let done = tree.done();
        let Some((undertaking, folder, before)) = tree.into_clearing() else {
            self.phase = Phase::Partial(Undertaking::new(&self.from), done);
            return Ok(false);
        };
        let aim = Aim { folder, whole: true, associated: true, hard: true };
        let clear = Clear::resumed(&self.from, self.at, aim, before)?.with(undertaking);
        self.phase = Phase::Clear(clear, done);
        Ok(true)
    }
}

impl Work for Move {
    fn total(&self) -> usize {
        match &self.phase {
            Phase::Tree(tree) => tree.total(),
            Phase::Clear(clear, done) => done + clear.total(),
            Phase::Partial(_, done) => *done,
        }
    }

    fn done(&self) -> usize {
        match &self.phase {
            Phase::Tree(tree) => tree.done(),
            Phase::Clear(clear, done) => done + clear.done(),
            Phase::Partial(_, done) => *done,
        }
    }

    fn is_partial(&self) -> bool {
        match &self.phase {
            Phase::Tree(tree) => tree.is_partial(),
            Phase::Clear(clear, _) => clear.is_partial(),
            Phase::Partial(..) => true,
        }
    }

    fn advance(&mut self, env: &Environment<'_>) -> Outcome<bool> {
        match &mut self.phase {
            Phase::Tree(tree) => Ok(tree.advance(env)? || self.clear()?),
            Phase::Clear(clear, _) => clear.advance(env),
            Phase::Partial(..) => Ok(false),
        }
    }

    fn ends(&self) -> Vec<MailboxId> {
        match &self.phase {
            Phase::Tree(tree) => tree.ends(),
            Phase::Clear(..) | Phase::Partial(..) => vec![self.from.id()],
        }
    }

    fn on_behalf_of(&mut self, asker: Asker) {
        match &mut self.phase {
            Phase::Tree(tree) => tree.on_behalf_of(asker),
            Phase::Clear(..) | Phase::Partial(..) => self.undertaking().on_behalf_of(asker),
        }
    }

    fn undertaking(&mut self) -> &mut Undertaking {
        match &mut self.phase {
            Phase::Tree(tree) => tree.undertaking(),
            Phase::Clear(clear, _) => clear.undertaking(),
            Phase::Partial(undertaking, _) => undertaking,
        }
    }
}

/// RopCopyFolder.
///
/// EXCHANGE: public folders are not copied, neither from nor to, and PartialCompletion is never set.
/// LIMIT: search folders are left out that go to another mailbox: what they look through is not there.
pub(crate) fn copy_folder(op: &mut Op<'_>, r: &copy_folder::Request) -> Response {
    let work = begin_copy(op, r);
    progress::carry_out(op, r, r.want_asynchronous, work, |handle, ended| {
        let reply = ended.with(|_| copy_folder::Always { partial_completion: false });
        Response::CopyFolder(Answer { handle, reply: OrNullDestination::Other(reply) })
    })
}

fn begin_copy(op: &mut Op<'_>, r: &copy_folder::Request) -> Outcome<Tree> {
    let ends = Ends::of(op, r.source, r.target, &r.folder)?;
    let is_public = |folder: &FolderObject| folder.mailbox.facts().is_public();
    let kind = ends.from.mailbox.read(|view| view.folder(ends.id))?.kind;
    let leaves = kind == FolderKind::Search && !ends.is_inside();
    if is_public(&ends.from) || is_public(&ends.to) || leaves {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    if r.want_recursive {
        ends.check_cycle()?;
    }
    ends.tree(r.want_recursive, false, op.now())
}
