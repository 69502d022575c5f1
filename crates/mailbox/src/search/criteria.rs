//! RopSetSearchCriteria and RopGetSearchCriteria, [MS-OXCFOLD] 3.2.5.4 and 3.2.5.5.

use tradepost_mapi::{ErrorCode, FolderId, Restriction};
use tradepost_proto::rop::folder::{get_search_criteria, set_search_criteria};
use tradepost_store::{Criteria, Error, FolderKind, Search, SearchPhase};
use tradepost_wire::Sized16;

use super::fill::fill;
use super::texts::Texts;
use crate::error::Outcome;
use crate::object::{FolderObject, Object};
use crate::op::Op;

/// [MS-OXCFOLD] 2.2.1.4.1 SearchFlags of a request.
mod asked {
    pub(super) const STOP: u32 = 0x0000_0001;
    pub(super) const RESTART: u32 = 0x0000_0002;
    pub(super) const RECURSIVE: u32 = 0x0000_0004;
    pub(super) const SHALLOW: u32 = 0x0000_0008;
    pub(super) const FOREGROUND: u32 = 0x0000_0010;
    pub(super) const BACKGROUND: u32 = 0x0000_0020;
    pub(super) const CONTENT_INDEXED: u32 = 0x0001_0000;
    pub(super) const NON_CONTENT_INDEXED: u32 = 0x0002_0000;
    pub(super) const STATIC: u32 = 0x0004_0000;

    /// Those that exclude each other.
    pub(super) const PAIRS: [u32; 4] = [
        STOP | RESTART,
        RECURSIVE | SHALLOW,
        FOREGROUND | BACKGROUND,
        CONTENT_INDEXED | NON_CONTENT_INDEXED,
    ];
    pub(super) const ALL: u32 = PAIRS[0] | PAIRS[1] | PAIRS[2] | PAIRS[3] | STATIC;
}

/// [MS-OXCFOLD] 2.2.1.5.2 SearchFlags of an answer.
mod told {
    pub(super) const RUNNING: u32 = 0x0000_0001;
    pub(super) const REBUILD: u32 = 0x0000_0002;
    pub(super) const RECURSIVE: u32 = 0x0000_0004;
    pub(super) const FOREGROUND: u32 = 0x0000_0008;
    pub(super) const COMPLETE: u32 = 0x0000_1000;
    pub(super) const STATIC: u32 = 0x0001_0000;
    /// Without an index of contents: every message is looked at.
    pub(super) const TWIR_TOTALLY: u32 = 0x0800_0000;
}

/// LIMIT: conditions that a restriction may be made of.
const CONDITIONS_MAX: usize = 1_000;
/// LIMIT: slices that a search in the foreground is filled by before it is answered; the rest
/// follows in the background, as for every other search.
const FOREGROUND_SLICES_MAX: usize = 316;
/// LIMIT: slices that a search is filled by before it is answered if the client does not say where
/// it is to run.
const DEFAULT_SLICES_MAX: usize = 20;

/// RopSetSearchCriteria.
pub(crate) fn set_criteria(op: &mut Op<'_>, r: &set_search_criteria::Request) -> Outcome<()> {
    let folder = search_folder(op, r.input)?;
    // Neither recursively nor otherwise: what a search finds asks nobody for rights.
    if folder.mailbox.facts().is_public() {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    let flags = r.search_flags;
    // EXCHANGE: Exchange 2016 and the text refuse unknown bits so, Exchange 2019 by NotSupported.
    if flags & !asked::ALL != 0 || asked::PAIRS.iter().any(|pair| flags & pair == *pair) {
        return Err(ErrorCode::INVALID_PARAMETER.into());
    }
    let code_page = op.session.code_page;
    let given = r.restriction.0.as_ref();
    if given.is_some_and(|restriction| conditions(restriction) > CONDITIONS_MAX) {
        return Err(ErrorCode::TOO_COMPLEX.into());
    }
    let before = folder.mailbox.read(|view| Ok(view.search(folder.id).cloned()))?;
    let before = before.map(|search| search.criteria);
    let restriction = match (given, &before) {
        (Some(given), _) => Texts { unicode: true, code_page }.restriction(given.clone()),
        (None, Some(before)) => before.restriction.clone(),
        (None, None) => return Err(ErrorCode::NOT_INITIALIZED.into()),
    };
    let scope = match before {
        _ if !r.folder_ids.is_empty() => r.folder_ids.to_vec(),
        Some(before) => before.scope.clone(),
        None => return Err(ErrorCode::NOT_INITIALIZED.into()),
    };
    check_scope(&folder, &r.folder_ids)?;
    let criteria = Criteria {
        restriction,
        scope,
        recursive: flags & asked::RECURSIVE != 0,
        fixed: flags & asked::STATIC != 0,
        code_page,
        flags,
    };
    let stop = flags & asked::STOP != 0;
    op.write(&folder.mailbox, |t| match t.search(folder.id) {
        // What is searched for stays as it is: the search only ends.
        Some(_) if stop => t.stop_search(folder.id),
        _ => t.set_criteria(folder.id, criteria, !stop),
    })
    .map_err(|refusal| match refusal.code() {
        // A value that has no stored form, such as a rule's actions.
        ErrorCode::TOO_BIG => ErrorCode::TOO_COMPLEX.into(),
        _ => refusal,
    })?;
    begin(op, &folder, flags)
}

/// Fills a search as far as it is to be filled before its answer.
fn begin(op: &Op<'_>, folder: &FolderObject, flags: u32) -> Outcome<()> {
    let slices = match flags & asked::PAIRS[2] {
        asked::FOREGROUND => FOREGROUND_SLICES_MAX,
        asked::BACKGROUND => 0,
        _ => DEFAULT_SLICES_MAX,
    };
    for _ in 0..slices {
        fill(op.env.store, &folder.mailbox, op.now(), Some(folder.id))?;
    }
    Ok(())
}

/// The folder at an index, if it is a search folder.
fn search_folder(op: &mut Op<'_>, index: u8) -> Outcome<FolderObject> {
    let Object::Folder(folder) = op.object(index)? else {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    };
    let folder = folder.clone();
    match folder.mailbox.read(|view| view.folder(folder.id))?.kind {
        FolderKind::Search => Ok(folder),
        _ => Err(ErrorCode::NOT_SEARCH_FOLDER.into()),
    }
}

fn conditions(restriction: &Restriction) -> usize {
    use Restriction as R;
    1 + match restriction {
        R::And(list) | R::Or(list) => list.iter().map(conditions).sum(),
        R::Not(inner)
        | R::SubObject { restriction: inner, .. }
        | R::Count { restriction: inner, .. }
        | R::Comment { restriction: Some(inner), .. } => conditions(inner),
        _ => 0,
    }
}

/// Every folder must be there, and none may be a search folder.
fn check_scope(folder: &FolderObject, scope: &[FolderId]) -> Outcome<()> {
    if scope.contains(&folder.id) {
        return Err(ErrorCode::SEARCH_FOLDER_SCOPE_VIOLATION.into());
    }
    let kinds: Result<Vec<_>, Error> = folder
        .mailbox
        .read(|view| Ok(scope.iter().map(|id| Ok(view.folder(*id)?.kind)).collect()))?;
    // LIMIT: what other search folders found is not searched.
    if kinds?.contains(&FolderKind::Search) {
        return Err(ErrorCode::SEARCH_FOLDER_SCOPE_VIOLATION.into());
    }
    Ok(())
}

/// RopGetSearchCriteria.
pub(crate) fn criteria(
    op: &mut Op<'_>,
    r: &get_search_criteria::Request,
) -> Outcome<get_search_criteria::Success> {
    let folder = search_folder(op, r.input)?;
    let search = folder.mailbox.read(|view| Ok(view.search(folder.id).cloned()))?;
    // Nothing was ever asked of it, [MS-OXCDATA] 2.4.
    let search = search.ok_or(ErrorCode::NOT_INITIALIZED)?;
    let texts = Texts { unicode: r.use_unicode, code_page: op.session.code_page };
    let restriction =
        r.include_restriction.then(|| texts.restriction(search.criteria.restriction.clone()));
    let folder_ids = if r.include_folders { search.criteria.scope.clone() } else { Vec::new() };
    Ok(get_search_criteria::Success {
        restriction: Sized16(restriction),
        logon_id: op.logon_id,
        folder_ids: folder_ids.into(),
        search_flags: state(&search),
    })
}

fn state(search: &Search) -> u32 {
    let mut flags = told::TWIR_TOTALLY;
    let mut when = |set: bool, bits: u32| flags |= if set { bits } else { 0 };
    when(search.is_running(), told::RUNNING | told::REBUILD);
    when(search.phase == SearchPhase::Complete, told::COMPLETE);
    when(search.criteria.recursive, told::RECURSIVE);
    when(search.criteria.flags & asked::FOREGROUND != 0, told::FOREGROUND);
    when(search.criteria.fixed, told::STATIC);
    flags
}
