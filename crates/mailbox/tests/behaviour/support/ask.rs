//! Requests and what their answers told, by type.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::fast_transfer::{BufferReply, TransferProgress};
use tradepost_proto::rop::logon::LogonReply;
use tradepost_proto::rop::{
    Code, OnSuccess, Operation, OrNullDestination, Reply, Request, Response, SuccessBody, WithCode,
    attachment, fast_transfer, folder, logon, message, property, stream, sync, table,
};
use tradepost_wire::Wire;

/// What an answer told: its body, or why not.
pub trait Told {
    type Body: std::fmt::Debug;
    fn told(self) -> Result<Self::Body, ErrorCode>;
}

impl Told for Code {
    type Body = ();
    fn told(self) -> Result<(), ErrorCode> {
        if self.0.is_success() { Ok(()) } else { Err(self.0) }
    }
}

impl<S: SuccessBody + std::fmt::Debug> Told for OnSuccess<S> {
    type Body = S;
    fn told(self) -> Result<S, ErrorCode> {
        self.into_result()
    }
}

impl<A: Wire + Default + PartialEq + std::fmt::Debug> Told for WithCode<A> {
    type Body = A;
    fn told(self) -> Result<A, ErrorCode> {
        if self.code.is_success() {
            return Ok(self.body);
        }
        assert_eq!(self.body, A::default(), "a failure with a body");
        Err(self.code)
    }
}

impl<R: Told, N> Told for OrNullDestination<R, N> {
    type Body = R::Body;
    fn told(self) -> Result<R::Body, ErrorCode> {
        match self {
            Self::NullDestination(_) => Err(ErrorCode::NULL_DESTINATION_OBJECT),
            Self::Other(reply) => reply.told(),
        }
    }
}

impl Told for BufferReply {
    type Body = (TransferProgress, Vec<u8>);
    fn told(self) -> Result<Self::Body, ErrorCode> {
        match self {
            Self::Buffer { code: ErrorCode::SUCCESS, progress, transfer_buffer } => {
                Ok((progress, transfer_buffer.to_vec()))
            }
            refused => {
                assert_eq!(refused, BufferReply::failure(refused.code(), None), "more than a code");
                Err(refused.code())
            }
        }
    }
}

impl Told for LogonReply {
    type Body = Self;
    fn told(self) -> Result<Self, ErrorCode> {
        if self.code().is_success() { Ok(self) } else { Err(self.code()) }
    }
}

/// A request of a type.
pub trait Ask: Operation<Reply: Told> {
    fn request(self) -> Request;
    fn reply_of(response: Response) -> Option<Self::Reply>;
}

macro_rules! asks {
    ($($variant:ident -> $answer:ident = $group:ident::$module:ident),* $(,)?) => {$(
        impl Ask for $group::$module::Request {
            fn request(self) -> Request {
                Request::$variant(self)
            }

            fn reply_of(response: Response) -> Option<Self::Reply> {
                match response {
                    Response::$answer(answer) => Some(answer.reply),
                    _ => None,
                }
            }
        }
    )*};
}

asks!(
    WritePerUserInformation -> WritePerUserInformation = logon::write_per_user_information,
    ReadPerUserInformation -> ReadPerUserInformation = logon::read_per_user_information,
    GetPerUserGuid -> GetPerUserGuid = logon::get_per_user_guid,
    GetPerUserLongTermIds -> GetPerUserLongTermIds = logon::get_per_user_long_term_ids,
    PublicFolderIsGhosted -> PublicFolderIsGhosted = logon::public_folder_is_ghosted,
    GetOwningServers -> GetOwningServers = logon::get_owning_servers,
    SetReceiveFolder -> SetReceiveFolder = logon::set_receive_folder,
    GetReceiveFolder -> GetReceiveFolder = logon::get_receive_folder,
    GetReceiveFolderTable -> GetReceiveFolderTable = logon::get_receive_folder_table,
    GetStoreState -> GetStoreState = logon::get_store_state,
    LongTermIdFromId -> LongTermIdFromId = logon::long_term_id_from_id,
    IdFromLongTermId -> IdFromLongTermId = logon::id_from_long_term_id,
    Logon -> Logon = logon::logon,
    OpenFolder -> OpenFolder = folder::open_folder,
    CreateFolder -> CreateFolder = folder::create_folder,
    DeleteFolder -> DeleteFolder = folder::delete_folder,
    MoveCopyMessages -> MoveCopyMessages = folder::move_copy_messages,
    MoveFolder -> MoveFolder = folder::move_folder,
    CopyFolder -> CopyFolder = folder::copy_folder,
    EmptyFolder -> EmptyFolder = folder::empty_folder,
    HardDeleteMessagesAndSubfolders -> HardDeleteMessagesAndSubfolders
        = folder::hard_delete_messages_and_subfolders,
    DeleteMessages -> DeleteMessages = folder::delete_messages,
    HardDeleteMessages -> HardDeleteMessages = folder::hard_delete_messages,
    SetSearchCriteria -> SetSearchCriteria = folder::set_search_criteria,
    GetSearchCriteria -> GetSearchCriteria = folder::get_search_criteria,
    GetHierarchyTable -> GetHierarchyTable = folder::get_hierarchy_table,
    GetContentsTable -> GetContentsTable = folder::get_contents_table,
    SetColumns -> SetColumns = table::set_columns,
    SortTable -> SortTable = table::sort_table,
    Restrict -> Restrict = table::restrict,
    ResetTable -> ResetTable = table::reset_table,
    QueryPosition -> QueryPosition = table::query_position,
    QueryColumnsAll -> QueryColumnsAll = table::query_columns_all,
    GetStatus -> GetStatus = table::get_status,
    QueryRows -> QueryRows = table::query_rows,
    SeekRow -> SeekRow = table::seek_row,
    FindRow -> FindRow = table::find_row,
    Abort -> Abort = table::abort,
    SeekRowBookmark -> SeekRowBookmark = table::seek_row_bookmark,
    SeekRowFractional -> SeekRowFractional = table::seek_row_fractional,
    CreateBookmark -> CreateBookmark = table::create_bookmark,
    FreeBookmark -> FreeBookmark = table::free_bookmark,
    ExpandRow -> ExpandRow = table::expand_row,
    CollapseRow -> CollapseRow = table::collapse_row,
    GetCollapseState -> GetCollapseState = table::get_collapse_state,
    SetCollapseState -> SetCollapseState = table::set_collapse_state,
    OpenMessage -> OpenMessage = message::open_message,
    CreateMessage -> CreateMessage = message::create_message,
    SaveChangesMessage -> SaveChangesMessage = message::save_changes_message,
    ModifyRecipients -> ModifyRecipients = message::modify_recipients,
    RemoveAllRecipients -> RemoveAllRecipients = message::remove_all_recipients,
    ReadRecipients -> ReadRecipients = message::read_recipients,
    ReloadCachedInformation -> ReloadCachedInformation = message::reload_cached_information,
    SetMessageReadFlag -> SetMessageReadFlag = message::set_message_read_flag,
    SetReadFlags -> SetReadFlags = message::set_read_flags,
    SetMessageStatus -> SetMessageStatus = message::set_message_status,
    CreateAttachment -> CreateAttachment = attachment::create_attachment,
    OpenAttachment -> OpenAttachment = attachment::open_attachment,
    DeleteAttachment -> DeleteAttachment = attachment::delete_attachment,
    SaveChangesAttachment -> SaveChangesAttachment = attachment::save_changes_attachment,
    GetAttachmentTable -> GetAttachmentTable = attachment::get_attachment_table,
    GetValidAttachments -> GetValidAttachments = attachment::get_valid_attachments,
    OpenEmbeddedMessage -> OpenEmbeddedMessage = attachment::open_embedded_message,
    GetPropertiesSpecific -> GetPropertiesSpecific = property::get_properties_specific,
    GetPropertiesAll -> GetPropertiesAll = property::get_properties_all,
    GetPropertiesList -> GetPropertiesList = property::get_properties_list,
    SetProperties -> SetProperties = property::set_properties,
    SetPropertiesNoReplicate -> SetPropertiesNoReplicate = property::set_properties_no_replicate,
    DeleteProperties -> DeleteProperties = property::delete_properties,
    DeletePropertiesNoReplicate -> DeletePropertiesNoReplicate = property::delete_properties_no_replicate,
    GetPropertyIdsFromNames -> GetPropertyIdsFromNames = property::get_property_ids_from_names,
    GetNamesFromPropertyIds -> GetNamesFromPropertyIds = property::get_names_from_property_ids,
    QueryNamedProperties -> QueryNamedProperties = property::query_named_properties,
    CopyTo -> CopyTo = property::copy_to,
    CopyProperties -> CopyProperties = property::copy_properties,
    WriteStreamExtended -> WriteStreamExtended = stream::write_stream_extended,
    CopyToStream -> CopyToStream = stream::copy_to_stream,
    CloneStream -> CloneStream = stream::clone_stream,
    LockRegionStream -> LockRegionStream = stream::lock_region_stream,
    UnlockRegionStream -> UnlockRegionStream = stream::unlock_region_stream,
    OpenStream -> OpenStream = stream::open_stream,
    ReadStream -> ReadStream = stream::read_stream,
    WriteStream -> WriteStream = stream::write_stream,
    WriteAndCommitStream -> WriteAndCommitStream = stream::write_and_commit_stream,
    SeekStream -> SeekStream = stream::seek_stream,
    SetStreamSize -> SetStreamSize = stream::set_stream_size,
    GetStreamSize -> GetStreamSize = stream::get_stream_size,
    CommitStream -> CommitStream = stream::commit_stream,
    SynchronizationConfigure -> SynchronizationConfigure = sync::synchronization_configure,
    SynchronizationUploadStateStreamBegin -> SynchronizationUploadStateStreamBegin
        = sync::synchronization_upload_state_stream_begin,
    SynchronizationUploadStateStreamContinue -> SynchronizationUploadStateStreamContinue
        = sync::synchronization_upload_state_stream_continue,
    SynchronizationUploadStateStreamEnd -> SynchronizationUploadStateStreamEnd
        = sync::synchronization_upload_state_stream_end,
    SynchronizationGetTransferState -> SynchronizationGetTransferState
        = sync::synchronization_get_transfer_state,
    GetLocalReplicaIds -> GetLocalReplicaIds = sync::get_local_replica_ids,
    FastTransferSourceGetBuffer -> FastTransferSourceGetBuffer
        = fast_transfer::fast_transfer_source_get_buffer,
    GetMessageStatus -> SetMessageStatus = message::get_message_status,
);
