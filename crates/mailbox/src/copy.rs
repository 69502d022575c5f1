//! Copying properties from one object to another, [MS-OXCPRPT] 3.2.5.7 and 3.2.5.8.
//!
//! Both objects are of one kind: messages, attachments or folders, of one mailbox or of two. What is
//! copied to a message or attachment is saved with it; folders keep it at once.

use tradepost_mapi::{ErrorCode, PropertyProblem, PropertyTag};
use tradepost_proto::rop::property::{copy_properties, copy_to};
use tradepost_proto::rop::{Answer, Operation, Response};

use crate::error::Outcome;
use crate::folder::Tree;
use crate::object::Object;
use crate::op::Op;
use crate::progress;
use crate::stream;
use crate::values::reading::wanted_type;
use crate::values::source::Source;

mod attachment;
mod contents;
mod folder;
mod message;

pub(crate) use self::folder::kept as is_kept_by_folder;

/// [MS-OXCPRPT] 2.2.10.1 CopyFlags: the properties are moved.
///
/// EXCHANGE: since 2013 the properties stay at the source, as the document allows.
const MOVE: u8 = 0x01;
/// [MS-OXCPRPT] 2.2.10.1 CopyFlags: what the destination has stays.
const NO_OVERWRITE: u8 = 0x02;

/// Which properties go over.
enum Choice<'a> {
    /// RopCopyTo: all but these, and with sub-objects or without.
    AllBut(&'a [PropertyTag], bool),
    /// RopCopyProperties: these.
    These(&'a [PropertyTag]),
}

/// What a request wants.
struct Plan<'a> {
    choice: Choice<'a>,
    /// Whether what the destination has is replaced.
    overwrite: bool,
}

/// What was copied: the problems, and what is left to do, with folders.
type Copied = (Vec<PropertyProblem>, Option<Tree>);

/// RopCopyProperties. What does not go over is a problem.
pub(crate) fn properties(op: &mut Op<'_>, r: &copy_properties::Request) -> Response {
    match copy_properties(op, r) {
        Ok((problems, None)) => {
            r.answer(Ok(copy_properties::Success { property_problems: problems.into() }))
        }
        Ok((problems, Some(tree))) => {
            progress::carry_out(op, r, r.want_asynchronous, Ok(tree), move |handle, ended| {
                let property_problems = problems.clone().into();
                let done = ended.result(copy_properties::Success { property_problems });
                Response::CopyProperties(Answer { handle, reply: done.into() })
            })
        }
        Err(refusal) => r.refuse(refusal.told()),
    }
}

fn copy_properties(op: &mut Op<'_>, r: &copy_properties::Request) -> Outcome<Copied> {
    let plan = Plan {
        choice: Choice::These(&r.property_tags),
        overwrite: r.copy_flags & NO_OVERWRITE == 0,
    };
    let ends = Ends::of(op, r.source, r.target)?;
    check_flags(r.copy_flags)?;
    if ends.kind(op)? == Kind::Folder && r.copy_flags & MOVE != 0 {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    copy(op, ends, &plan)
}

/// RopCopyTo: the properties that a client may set, but for those that it excludes.
pub(crate) fn to(op: &mut Op<'_>, r: &copy_to::Request) -> Response {
    match copy_to(op, r) {
        Ok((problems, None)) => {
            r.answer(Ok(copy_to::Success { property_problems: problems.into() }))
        }
        Ok((problems, Some(tree))) => {
            progress::carry_out(op, r, r.want_asynchronous, Ok(tree), move |handle, ended| {
                let property_problems = problems.clone().into();
                let done = ended.result(copy_to::Success { property_problems });
                Response::CopyTo(Answer { handle, reply: done.into() })
            })
        }
        Err(refusal) => r.refuse(refusal.told()),
    }
}

fn copy_to(op: &mut Op<'_>, r: &copy_to::Request) -> Outcome<Copied> {
    let plan = Plan {
        choice: Choice::AllBut(&r.excluded_tags, r.want_sub_objects),
        overwrite: r.copy_flags & NO_OVERWRITE == 0,
    };
    let ends = Ends::of(op, r.source, r.target)?;
    check_flags(r.copy_flags)?;
    let public = |handle| match op.session.handles.object(handle) {
        Some(Object::Folder(folder)) => folder.mailbox.facts().is_public(),
        _ => false,
    };
    if public(ends.source) || public(ends.target) {
        // [MS-OXCPRPT] 3.2.5.8: so since Exchange 2013.
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    copy(op, ends, &plan)
}

/// EXCHANGE: the two flags are not taken together, and others not at all.
fn check_flags(copy_flags: u8) -> Outcome<()> {
    match copy_flags {
        0 | MOVE | NO_OVERWRITE => Ok(()),
        _ => Err(ErrorCode::INVALID_PARAMETER.into()),
    }
}

/// The handles of both objects.
#[derive(Clone, Copy)]
struct Ends {
    source: u32,
    target: u32,
}

/// The kinds of objects that are copied.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Kind {
    Message,
    Attachment,
    Folder,
}

fn kind(object: &Object) -> Option<Kind> {
    match object {
        Object::Message(_) => Some(Kind::Message),
        Object::Attachment(_) => Some(Kind::Attachment),
        Object::Folder(_) => Some(Kind::Folder),
        _ => None,
    }
}

impl Ends {
    /// Both objects. The destination may belong to another logon: a request has one LogonId, but
    /// its objects may lie in two mailboxes.
    fn of(op: &mut Op<'_>, source: u8, target: u8) -> Outcome<Self> {
        op.object(source)?;
        let source = op.handle(source)?;
        let target = target_handle(op, target)?;
        Ok(Self { source, target })
    }

    /// What both are; refused when they are not the same.
    fn kind(self, op: &Op<'_>) -> Outcome<Kind> {
        let of = |handle| op.session.handles.object(handle).and_then(kind);
        match (of(self.source), of(self.target)) {
            (Some(source), Some(target)) if source == target => Ok(source),
            _ => Err(ErrorCode::NOT_SUPPORTED.into()),
        }
    }
}

/// The handle of a destination, which must have an object.
pub(crate) fn target_handle(op: &Op<'_>, index: u8) -> Outcome<u32> {
    let handle = op.handle(index).map_err(|_| ErrorCode::NULL_DESTINATION_OBJECT)?;
    op.check_logon(handle)?;
    match op.session.handles.object(handle) {
        Some(_) => Ok(handle),
        None => Err(ErrorCode::NULL_DESTINATION_OBJECT.into()),
    }
}

fn copy(op: &mut Op<'_>, ends: Ends, plan: &Plan<'_>) -> Outcome<Copied> {
    let kind = ends.kind(op)?;
    if ends.source == ends.target {
        return Err(ErrorCode::ACCESS_DENIED.into());
    }
    for handle in [ends.source, ends.target] {
        stream::commit_all(op, handle)?;
    }
    match kind {
        Kind::Message => Ok((message::copy(op, ends, plan)?, None)),
        Kind::Attachment => Ok((attachment::copy(op, ends, plan)?, None)),
        Kind::Folder => folder::copy(op, ends, plan),
    }
}

impl Plan<'_> {
    /// Whether a part that is an object goes over: recipients, attachments, an embedded message,
    /// what is in a folder.
    fn takes(&self, sub_object: PropertyTag) -> bool {
        let among = |tags: &[PropertyTag]| tags.iter().any(|tag| tag.id() == sub_object.id());
        match self.choice {
            Choice::AllBut(excluded, sub_objects) => sub_objects && !among(excluded),
            Choice::These(tags) => among(tags),
        }
    }

    /// The properties that go over, and the problems of those that should and do not. `stored` has
    /// what a client may have set; `kept` tells what the destination sets itself.
    fn pick(
        &self,
        stored: &dyn Source,
        kept: &dyn Fn(PropertyTag) -> bool,
        sub_objects: &[PropertyTag],
    ) -> (Vec<PropertyTag>, Vec<PropertyProblem>) {
        let is_part = |tag: PropertyTag| sub_objects.contains(&tag);
        match self.choice {
            Choice::AllBut(excluded, _) => {
                let goes = |tag: &PropertyTag| {
                    !kept(*tag) && !excluded.iter().any(|other| other.id() == tag.id())
                };
                (stored.tags().into_iter().filter(goes).collect(), Vec::new())
            }
            Choice::These(tags) => {
                let mut picked = Vec::new();
                let mut problems = Vec::new();
                for (at, tag) in tags.iter().enumerate().filter(|(_, tag)| !is_part(**tag)) {
                    let found = stored.find(*tag).map(|found| found.ty());
                    let error = match found {
                        _ if kept(*tag) => ErrorCode::COMPUTED_VALUE,
                        Some(ty) if wanted_type(tag.ty(), ty).is_ok() => {
                            picked.push(tag.with_type(ty));
                            continue;
                        }
                        _ => ErrorCode::NOT_FOUND,
                    };
                    problems.push(problem(at, *tag, error));
                }
                (picked, problems)
            }
        }
    }
}

fn problem(at: usize, tag: PropertyTag, error: ErrorCode) -> PropertyProblem {
    // INVARIANT: requests have 16-bit counts of tags.
    PropertyProblem { index: u16::try_from(at).unwrap_or(u16::MAX), tag, error }
}
