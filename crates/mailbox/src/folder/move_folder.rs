//! RopMoveFolder and RopCopyFolder, [MS-OXCFOLD] 3.2.5.7 and 3.2.5.8.

use tradepost_mapi::{ErrorCode, FolderId, Text};
use tradepost_proto::rop::folder::{copy_folder, move_folder};
use tradepost_proto::rop::{
    Answer, FolderAndName, HandleIndex, Operation, OrNullDestination, Response,
};
use tradepost_store::{FolderKind, Rights};

use super::clear::Clear;
use super::tree::Tree;
use super::{destination, ended, is_name};
use crate::access;
use crate::error::Outcome;
use crate::object::FolderObject;
use crate::op::Op;
use crate::progress::{self, Work};

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
        access::require(&from.mailbox, id, Rights::READ_ANY)?;
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

    fn tree(&self, recursive: bool) -> Outcome<Tree> {
        Tree::new(&self.from.mailbox, self.id, &self.to, self.name.clone(), recursive)
    }
}

/// RopMoveFolder. Within a mailbox it is one change, whatever is in the folder. A folder in it that
/// is somebody else's keeps all of it where it is, and PartialCompletion says so.
pub(crate) fn move_folder(op: &mut Op<'_>, r: &move_folder::Request) -> Response {
    let done = |partial_completion| r.answer(Ok(move_folder::Always { partial_completion }));
    match begin_move(op, r) {
        Ok(Begun::Stays) => done(true),
        Ok(Begun::Moved) => done(false),
        Ok(Begun::Work(work)) => progress::carry_out(op, r, r.want_asynchronous, Ok(*work)),
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
    let tree = ends.tree(true)?;
    let clear = Clear::folder(&ends.from.mailbox, ends.id, true)?;
    Ok(Begun::Work(Box::new(Move { tree, copied: false, clear })))
}

/// A folder that goes to another mailbox: it is copied, and deleted once everything is there.
struct Move {
    tree: Tree,
    copied: bool,
    clear: Clear,
}

impl Work for Move {
    fn total(&self) -> usize {
        self.tree.total() + self.clear.total()
    }

    fn done(&self) -> usize {
        self.tree.done() + self.clear.done()
    }

    fn advance(&mut self, op: &mut Op<'_>) -> Outcome<bool> {
        if !self.copied {
            self.copied = !self.tree.advance(op)?;
            return Ok(!(self.copied && self.tree.partial));
        }
        self.clear.advance(op)
    }

    fn answer(&self, handle: HandleIndex, outcome: Result<(), ErrorCode>) -> Response {
        let partial_completion = self.tree.partial
            || self.clear.is_partial()
            || outcome.is_err() && self.tree.done() > 0;
        let body = move_folder::Always { partial_completion };
        let reply = OrNullDestination::Other(ended(outcome, body));
        Response::MoveFolder(Answer { handle, reply })
    }
}

/// RopCopyFolder.
///
/// EXCHANGE: public folders are not copied, neither from nor to, and PartialCompletion is never set.
/// LIMIT: search folders are left out that go to another mailbox: what they look through is not there.
pub(crate) fn copy_folder(op: &mut Op<'_>, r: &copy_folder::Request) -> Response {
    let work = begin_copy(op, r);
    progress::carry_out(op, r, r.want_asynchronous, work.map(Copying))
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
    ends.tree(r.want_recursive)
}

struct Copying(Tree);

impl Work for Copying {
    fn total(&self) -> usize {
        self.0.total()
    }

    fn done(&self) -> usize {
        self.0.done()
    }

    fn advance(&mut self, op: &mut Op<'_>) -> Outcome<bool> {
        self.0.advance(op)
    }

    fn answer(&self, handle: HandleIndex, outcome: Result<(), ErrorCode>) -> Response {
        let body = copy_folder::Always { partial_completion: false };
        let reply = OrNullDestination::Other(ended(outcome, body));
        Response::CopyFolder(Answer { handle, reply })
    }
}
