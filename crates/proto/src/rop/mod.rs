//! Remote operations: [MS-OXCROPS]. Every operation is declared once, in the file of the document
//! that gives its meaning; from the declarations come both directions of both ends.

#[macro_use]
mod declare;
mod buffer;
mod field;
mod rows;
mod shape;

pub mod attachment;
pub mod fast_transfer;
pub mod folder;
pub mod logon;
pub mod message;
pub mod notification_data;
pub mod notify;
pub mod other;
pub mod permission;
pub mod property;
pub mod rule;
pub mod stream;
pub mod sync;
pub mod table;
pub mod transport;

use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

pub use buffer::{NO_HANDLE, Requests, RopBuffer};
pub use field::{
    AddressTypes, BufferSize, ByteCount, EitherText, Exactly16, Filling16, FolderAndName,
    HandleIndex, IdsAndNames, LogonId, NameOrNone, NewFolder, Replicas, RowChange,
};
pub use shape::{
    Answer, Code, Handles, Indices, NULL_DESTINATION, NullBody, OnSuccess, Operation,
    OrNullDestination, Reply, SuccessBody, WARN_WITH_ERRORS, WithCode,
};

rop_table!(
    [
        OpenFolder = folder::open_folder,
        OpenMessage = message::open_message,
        GetHierarchyTable = folder::get_hierarchy_table,
        GetContentsTable = folder::get_contents_table,
        CreateMessage = message::create_message,
        GetPropertiesSpecific = property::get_properties_specific,
        GetPropertiesAll = property::get_properties_all,
        GetPropertiesList = property::get_properties_list,
        SetProperties = property::set_properties,
        DeleteProperties = property::delete_properties,
        SaveChangesMessage = message::save_changes_message,
        RemoveAllRecipients = message::remove_all_recipients,
        ModifyRecipients = message::modify_recipients,
        ReadRecipients = message::read_recipients,
        ReloadCachedInformation = message::reload_cached_information,
        SetMessageReadFlag = message::set_message_read_flag,
        SetColumns = table::set_columns,
        SortTable = table::sort_table,
        Restrict = table::restrict,
        QueryRows = table::query_rows,
        GetStatus = table::get_status,
        QueryPosition = table::query_position,
        SeekRow = table::seek_row,
        SeekRowBookmark = table::seek_row_bookmark,
        SeekRowFractional = table::seek_row_fractional,
        CreateBookmark = table::create_bookmark,
        CreateFolder = folder::create_folder,
        DeleteFolder = folder::delete_folder,
        DeleteMessages = folder::delete_messages,
        SetMessageStatus = message::set_message_status,
        GetAttachmentTable = attachment::get_attachment_table,
        OpenAttachment = attachment::open_attachment,
        CreateAttachment = attachment::create_attachment,
        DeleteAttachment = attachment::delete_attachment,
        SaveChangesAttachment = attachment::save_changes_attachment,
        SetReceiveFolder = logon::set_receive_folder,
        GetReceiveFolder = logon::get_receive_folder,
        RegisterNotification = notify::register_notification,
        OpenStream = stream::open_stream,
        ReadStream = stream::read_stream,
        WriteStream = stream::write_stream,
        SeekStream = stream::seek_stream,
        SetStreamSize = stream::set_stream_size,
        SetSearchCriteria = folder::set_search_criteria,
        GetSearchCriteria = folder::get_search_criteria,
        SubmitMessage = transport::submit_message,
        MoveCopyMessages = folder::move_copy_messages,
        AbortSubmit = transport::abort_submit,
        MoveFolder = folder::move_folder,
        CopyFolder = folder::copy_folder,
        QueryColumnsAll = table::query_columns_all,
        Abort = table::abort,
        CopyTo = property::copy_to,
        CopyToStream = stream::copy_to_stream,
        CloneStream = stream::clone_stream,
        GetPermissionsTable = permission::get_permissions_table,
        GetRulesTable = rule::get_rules_table,
        ModifyPermissions = permission::modify_permissions,
        ModifyRules = rule::modify_rules,
        GetOwningServers = logon::get_owning_servers,
        LongTermIdFromId = logon::long_term_id_from_id,
        IdFromLongTermId = logon::id_from_long_term_id,
        PublicFolderIsGhosted = logon::public_folder_is_ghosted,
        OpenEmbeddedMessage = attachment::open_embedded_message,
        SetSpooler = transport::set_spooler,
        SpoolerLockMessage = transport::spooler_lock_message,
        GetAddressTypes = transport::get_address_types,
        TransportSend = transport::transport_send,
        FastTransferSourceCopyMessages = fast_transfer::fast_transfer_source_copy_messages,
        FastTransferSourceCopyFolder = fast_transfer::fast_transfer_source_copy_folder,
        FastTransferSourceCopyTo = fast_transfer::fast_transfer_source_copy_to,
        FastTransferSourceGetBuffer = fast_transfer::fast_transfer_source_get_buffer,
        FindRow = table::find_row,
        Progress = property::progress,
        TransportNewMail = transport::transport_new_mail,
        GetValidAttachments = attachment::get_valid_attachments,
        FastTransferDestinationConfigure = fast_transfer::fast_transfer_destination_configure,
        FastTransferDestinationPutBuffer = fast_transfer::fast_transfer_destination_put_buffer,
        GetNamesFromPropertyIds = property::get_names_from_property_ids,
        GetPropertyIdsFromNames = property::get_property_ids_from_names,
        UpdateDeferredActionMessages = rule::update_deferred_action_messages,
        EmptyFolder = folder::empty_folder,
        ExpandRow = table::expand_row,
        CollapseRow = table::collapse_row,
        LockRegionStream = stream::lock_region_stream,
        UnlockRegionStream = stream::unlock_region_stream,
        CommitStream = stream::commit_stream,
        GetStreamSize = stream::get_stream_size,
        QueryNamedProperties = property::query_named_properties,
        GetPerUserLongTermIds = logon::get_per_user_long_term_ids,
        GetPerUserGuid = logon::get_per_user_guid,
        ReadPerUserInformation = logon::read_per_user_information,
        WritePerUserInformation = logon::write_per_user_information,
        SetReadFlags = message::set_read_flags,
        CopyProperties = property::copy_properties,
        GetReceiveFolderTable = logon::get_receive_folder_table,
        FastTransferSourceCopyProperties = fast_transfer::fast_transfer_source_copy_properties,
        GetCollapseState = table::get_collapse_state,
        SetCollapseState = table::set_collapse_state,
        GetTransportFolder = transport::get_transport_folder,
        OptionsData = transport::options_data,
        SynchronizationConfigure = sync::synchronization_configure,
        SynchronizationImportMessageChange = sync::synchronization_import_message_change,
        SynchronizationImportHierarchyChange = sync::synchronization_import_hierarchy_change,
        SynchronizationImportDeletes = sync::synchronization_import_deletes,
        SynchronizationUploadStateStreamBegin = sync::synchronization_upload_state_stream_begin,
        SynchronizationUploadStateStreamContinue =
            sync::synchronization_upload_state_stream_continue,
        SynchronizationUploadStateStreamEnd = sync::synchronization_upload_state_stream_end,
        SynchronizationImportMessageMove = sync::synchronization_import_message_move,
        SetPropertiesNoReplicate = property::set_properties_no_replicate,
        DeletePropertiesNoReplicate = property::delete_properties_no_replicate,
        GetStoreState = logon::get_store_state,
        SynchronizationOpenCollector = sync::synchronization_open_collector,
        GetLocalReplicaIds = sync::get_local_replica_ids,
        SynchronizationImportReadStateChanges = sync::synchronization_import_read_state_changes,
        ResetTable = table::reset_table,
        SynchronizationGetTransferState = sync::synchronization_get_transfer_state,
        TellVersion = fast_transfer::tell_version,
        FreeBookmark = table::free_bookmark,
        WriteAndCommitStream = stream::write_and_commit_stream,
        HardDeleteMessages = folder::hard_delete_messages,
        HardDeleteMessagesAndSubfolders = folder::hard_delete_messages_and_subfolders,
        SetLocalReplicaMidsetDeleted = sync::set_local_replica_midset_deleted,
        FastTransferDestinationPutBufferExtended =
            fast_transfer::fast_transfer_destination_put_buffer_extended,
        WriteStreamExtended = stream::write_stream_extended,
        Logon = logon::logon,
    ],
    [Release = other::release, GetMessageStatus = message::get_message_status,],
    [
        Notify = notify::notification,
        Pending = notify::pending,
        Backoff = other::backoff,
        BufferTooSmall = other::buffer_too_small,
    ]
);

/// The name of an operation, when the number is known.
pub fn name(id: u8) -> Option<&'static str> {
    ALL.iter().find(|(n, _)| *n == id).map(|(_, name)| *name)
}

impl Request {
    /// The operation's name, with Rop in front.
    pub fn name(&self) -> &'static str {
        name(self.id()).unwrap_or("Rop")
    }

    /// Reads one request. `is_public` tells for a LogonId whether it is a logon to public folders:
    /// two operations have a field only on one kind of logon, and the bytes do not tell.
    pub fn decode_for(
        r: &mut Reader<'_>,
        is_public: &dyn Fn(LogonId) -> bool,
    ) -> Result<Self, DecodeError> {
        let public = r.rest().get(1).is_some_and(|logon| is_public(*logon));
        if !public {
            return Self::decode(r);
        }
        match r.rest().first() {
            Some(&message::set_message_read_flag::ID) => {
                let mut request = Self::decode(r)?;
                if let Self::SetMessageReadFlag(x) = &mut request {
                    x.client_data.0 = Some(Wire::decode(r)?);
                }
                Ok(request)
            }
            Some(&logon::write_per_user_information::ID) => {
                r.take(1, "RopId")?;
                Ok(Self::WritePerUserInformation(logon::write_per_user_information::Request {
                    logon_id: Wire::decode(r)?,
                    input: Wire::decode(r)?,
                    folder_id: Wire::decode(r)?,
                    data: logon::PerUserData::decode_for(true, r)?,
                }))
            }
            _ => Self::decode(r),
        }
    }
}

impl Response {
    /// The operation's name, with Rop in front.
    pub fn name(&self) -> &'static str {
        name(self.id()).unwrap_or("Rop")
    }
}
