//! The dictionary between the operations of [MS-OXCROPS] and what they mean here.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::{Operation, Request, Response};

use crate::error::Outcome;
use crate::op::Op;
use crate::table::{bookmarks, category, collapse_state, find, query, seek, settings, status};
use crate::{
    attachment, contents_table, copy, folder, hierarchy_table, logon, long_term_id, message, name,
    per_user, progress, property, public_folder, receive_folder, save, search, stream, sync,
};

/// Carries out one operation. `None` for RopRelease, which has no answer.
pub(crate) fn dispatch(op: &mut Op<'_>, request: &Request) -> Option<Response> {
    use Request as R;
    progress::interrupt(op, request);
    search::refresh(op, request);
    Some(match request {
        R::Release(r) => {
            release(op, r.input);
            return None;
        }
        R::Logon(r) => reply(r, logon::log_on(op, r)),
        R::GetReceiveFolder(r) => answer(r, receive_folder::one(op, r)),
        R::SetReceiveFolder(r) => answer(r, receive_folder::set(op, r)),
        R::GetReceiveFolderTable(r) => answer(r, receive_folder::table(op, r)),
        R::GetStoreState(r) => answer(r, logon::state(op, r)),
        R::LongTermIdFromId(r) => answer(r, long_term_id::from_id(op, r)),
        R::IdFromLongTermId(r) => answer(r, long_term_id::to_id(op, r)),
        R::GetOwningServers(r) => answer(r, public_folder::owning_servers(op, r)),
        R::PublicFolderIsGhosted(r) => answer(r, public_folder::is_ghosted(op, r)),
        R::GetPerUserLongTermIds(r) => answer(r, per_user::long_term_ids(op, r)),
        R::GetPerUserGuid(r) => answer(r, per_user::database(op, r)),
        R::ReadPerUserInformation(r) => answer(r, per_user::read(op, r)),
        R::WritePerUserInformation(r) => answer(r, per_user::write(op, r)),

        R::OpenFolder(r) => answer(r, folder::open(op, r)),
        R::CreateFolder(r) => answer(r, folder::create(op, r)),
        R::DeleteFolder(r) => answer(r, folder::delete(op, r)),
        R::MoveCopyMessages(r) => folder::move_copy_messages(op, r),
        R::MoveFolder(r) => folder::move_folder(op, r),
        R::CopyFolder(r) => folder::copy_folder(op, r),
        R::EmptyFolder(r) => folder::empty(op, r),
        R::HardDeleteMessagesAndSubfolders(r) => folder::hard_empty(op, r),
        R::DeleteMessages(r) => folder::delete_messages(op, r),
        R::HardDeleteMessages(r) => folder::hard_delete_messages(op, r),
        R::SetSearchCriteria(r) => answer(r, search::set_criteria(op, r)),
        R::GetSearchCriteria(r) => answer(r, search::criteria(op, r)),
        R::GetHierarchyTable(r) => answer(r, hierarchy_table::open(op, r)),
        R::GetContentsTable(r) => answer(r, contents_table::open(op, r)),

        R::SetColumns(r) => answer(r, settings::set_columns(op, r)),
        R::SortTable(r) => answer(r, settings::sort(op, r)),
        R::Restrict(r) => answer(r, settings::restrict(op, r)),
        R::ResetTable(r) => answer(r, settings::reset(op, r)),
        R::QueryPosition(r) => answer(r, seek::position(op, r)),
        R::QueryColumnsAll(r) => answer(r, status::all_columns(op, r)),
        R::GetStatus(r) => answer(r, status::status(op, r)),
        R::Abort(r) => answer(r, status::abort(op, r)),
        R::QueryRows(r) => answer(r, query::rows(op, r)),
        R::SeekRow(r) => answer(r, seek::row(op, r)),
        R::SeekRowBookmark(r) => answer(r, seek::bookmark(op, r)),
        R::SeekRowFractional(r) => answer(r, seek::fraction(op, r)),
        R::CreateBookmark(r) => answer(r, bookmarks::create(op, r)),
        R::FreeBookmark(r) => answer(r, bookmarks::free(op, r)),
        R::FindRow(r) => answer(r, find::row(op, r)),
        R::ExpandRow(r) => answer(r, category::expand(op, r)),
        R::CollapseRow(r) => answer(r, category::collapse(op, r)),
        R::GetCollapseState(r) => answer(r, collapse_state::get(op, r)),
        R::SetCollapseState(r) => answer(r, collapse_state::set(op, r)),

        R::OpenMessage(r) => answer(r, message::open(op, r)),
        R::CreateMessage(r) => answer(r, message::create(op, r)),
        R::SaveChangesMessage(r) => answer(r, save::message(op, r)),
        R::ModifyRecipients(r) => answer(r, message::modify_recipients(op, r)),
        R::RemoveAllRecipients(r) => answer(r, message::remove_all_recipients(op, r)),
        R::ReadRecipients(r) => answer(r, message::read_recipients(op, r)),
        R::ReloadCachedInformation(r) => answer(r, message::reload(op, r)),
        R::SetMessageReadFlag(r) => answer(r, message::set_read_flag(op, r)),
        R::SetReadFlags(r) => answer(r, message::set_read_flags(op, r)),
        R::GetMessageStatus(r) => answer(r, message::status(op, r)),
        R::SetMessageStatus(r) => answer(r, message::set_status(op, r)),

        R::CreateAttachment(r) => answer(r, attachment::create(op, r)),
        R::OpenAttachment(r) => answer(r, attachment::open(op, r)),
        R::DeleteAttachment(r) => answer(r, attachment::delete(op, r)),
        R::SaveChangesAttachment(r) => answer(r, save::attachment(op, r)),
        R::GetAttachmentTable(r) => answer(r, attachment::table(op, r)),
        R::GetValidAttachments(r) => answer(r, attachment::valid(op, r)),
        R::OpenEmbeddedMessage(r) => answer(r, attachment::open_embedded(op, r)),

        R::GetPropertiesSpecific(r) => answer(r, property::get_specific(op, r)),
        R::GetPropertiesAll(r) => answer(r, property::get_all(op, r)),
        R::GetPropertiesList(r) => answer(r, property::get_list(op, r)),
        R::SetProperties(r) => answer(r, property::set(op, r)),
        R::SetPropertiesNoReplicate(r) => answer(r, property::set_no_replicate(op, r)),
        R::DeleteProperties(r) => answer(r, property::delete(op, r)),
        R::DeletePropertiesNoReplicate(r) => answer(r, property::delete_no_replicate(op, r)),
        R::CopyTo(r) => copy::to(op, r),
        R::CopyProperties(r) => copy::properties(op, r),
        R::GetPropertyIdsFromNames(r) => reply(r, name::ids_from_names(op, r)),
        R::GetNamesFromPropertyIds(r) => reply(r, name::names_from_ids(op, r)),
        R::QueryNamedProperties(r) => reply(r, name::of_object(op, r)),

        R::Progress(r) => progress::progress(op, r),

        R::OpenStream(r) => answer(r, stream::open(op, r)),
        R::ReadStream(r) => answer(r, stream::read(op, r)),
        R::WriteStream(r) => answer(r, stream::write(op, r)),
        R::WriteStreamExtended(r) => answer(r, stream::write_extended(op, r)),
        R::WriteAndCommitStream(r) => answer(r, stream::write_and_commit(op, r)),
        R::SeekStream(r) => answer(r, stream::seek(op, r)),
        R::SetStreamSize(r) => answer(r, stream::set_size(op, r)),
        R::GetStreamSize(r) => answer(r, stream::size(op, r)),
        R::CommitStream(r) => answer(r, stream::commit(op, r)),
        R::CopyToStream(r) => answer(r, stream::copy(op, r)),
        R::CloneStream(r) => answer(r, stream::clone(op, r)),

        other => return synchronize(op, other),
    })
}

/// The operations of [MS-OXCFXICS].
fn synchronize(op: &mut Op<'_>, request: &Request) -> Option<Response> {
    use Request as R;
    Some(match request {
        R::SynchronizationConfigure(r) => answer(r, sync::configure(op, r)),
        R::SynchronizationUploadStateStreamBegin(r) => answer(r, sync::state_begin(op, r)),
        R::SynchronizationUploadStateStreamContinue(r) => answer(r, sync::state_continue(op, r)),
        R::SynchronizationUploadStateStreamEnd(r) => answer(r, sync::state_end(op, r)),
        R::SynchronizationGetTransferState(r) => answer(r, sync::transfer_state(op, r)),
        R::FastTransferSourceGetBuffer(r) => reply(r, sync::get_buffer(op, r)),
        R::GetLocalReplicaIds(r) => answer(r, sync::get_local_replica_ids(op, r)),

        // What is not there yet says so by its own failure, and the rest of the buffer still runs.
        other => return other.refuse(ErrorCode::NOT_IMPLEMENTED),
    })
}

/// The answer to what came of an operation that has one body for success.
fn answer<O: Operation, B>(request: &O, outcome: Outcome<B>) -> Response
where
    O::Reply: From<Result<B, ErrorCode>>,
{
    request.answer(outcome.map_err(|refusal| refusal.told()))
}

/// The answer to an operation that says itself which of several bodies it has.
fn reply<O: Operation>(request: &O, outcome: Outcome<O::Reply>) -> Response {
    match outcome {
        Ok(reply) => request.reply(reply),
        Err(refusal) => request.refuse(refusal.told()),
    }
}

/// RopRelease. A stream gives its bytes to its object first, [MS-OXCPRPT] 3.2.5.16. A logon takes
/// everything with it that was opened under it, [MS-OXCROPS] 3.2.5.3: nobody could log on again once
/// the objects that are left over fill the session.
fn release(op: &mut Op<'_>, index: u8) {
    let Ok(handle) = op.handle(index) else { return };
    let given = op.check_logon(handle).and_then(|()| stream::commit_one(op, handle));
    if let Err(refusal) = given {
        refusal.told();
    }
    let logon = op.session.logons.iter().find(|(_, logon)| *logon == handle).map(|(id, _)| *id);
    if let Some(logon_id) = logon {
        op.session.log_off(logon_id);
    }
    op.session.handles.remove(handle);
    if let Some(slot) = op.table.get_mut(usize::from(index)) {
        *slot = crate::handles::UNSET;
    }
}
