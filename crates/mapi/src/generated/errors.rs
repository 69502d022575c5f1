// Made by cargo xtask codegen; do not edit.

//! Error and warning codes, [MS-OXCDATA] 2.4.

use crate::ErrorCode;

impl ErrorCode {
    /// `Success`.
    #[doc(alias = "Success")]
    #[doc(alias = "ecSuccess")]
    #[doc(alias = "MAPI_E_SUCCESS")]
    pub const SUCCESS: ErrorCode = ErrorCode(0x0000_0000);

    /// `UnbindSuccess`.
    #[doc(alias = "UnbindSuccess")]
    pub const UNBIND_SUCCESS: ErrorCode = ErrorCode(0x0000_0001);

    /// `UnbindFailure`.
    #[doc(alias = "UnbindFailure")]
    pub const UNBIND_FAILURE: ErrorCode = ErrorCode(0x0000_0002);

    /// `StoreTestFailure`.
    #[doc(alias = "StoreTestFailure")]
    pub const STORE_TEST_FAILURE: ErrorCode = ErrorCode(0x0000_03E8);

    /// `JetError`.
    #[doc(alias = "JetError")]
    #[doc(alias = "ecJetError")]
    pub const JET_ERROR: ErrorCode = ErrorCode(0x0000_03EA);

    /// `UnknownUser`.
    #[doc(alias = "UnknownUser")]
    #[doc(alias = "ecUnknownUser")]
    pub const UNKNOWN_USER: ErrorCode = ErrorCode(0x0000_03EB);

    /// `Exiting`.
    #[doc(alias = "Exiting")]
    #[doc(alias = "ecExiting")]
    pub const EXITING: ErrorCode = ErrorCode(0x0000_03ED);

    /// `BadConfiguration`.
    #[doc(alias = "BadConfiguration")]
    #[doc(alias = "ecBadConfig")]
    pub const BAD_CONFIGURATION: ErrorCode = ErrorCode(0x0000_03EE);

    /// `UnknownCodePage`.
    #[doc(alias = "UnknownCodePage")]
    #[doc(alias = "ecUnknownCodePage")]
    pub const UNKNOWN_CODE_PAGE: ErrorCode = ErrorCode(0x0000_03EF);

    /// `ServerMemory`.
    #[doc(alias = "ServerMemory")]
    #[doc(alias = "ecServerOOM")]
    #[doc(alias = "ecMemory")]
    pub const SERVER_MEMORY: ErrorCode = ErrorCode(0x0000_03F0);

    /// `LoginPermission`.
    #[doc(alias = "LoginPermission")]
    #[doc(alias = "ecLoginPerm")]
    pub const LOGIN_PERMISSION: ErrorCode = ErrorCode(0x0000_03F2);

    /// `DatabaseRolledBack`.
    #[doc(alias = "DatabaseRolledBack")]
    #[doc(alias = "ecDatabaseRolledBack")]
    pub const DATABASE_ROLLED_BACK: ErrorCode = ErrorCode(0x0000_03F3);

    /// `DatabaseCopiedError`.
    #[doc(alias = "DatabaseCopiedError")]
    #[doc(alias = "ecDatabaseCopiedError")]
    pub const DATABASE_COPIED_ERROR: ErrorCode = ErrorCode(0x0000_03F4);

    /// `AuditNotAllowed`.
    #[doc(alias = "AuditNotAllowed")]
    #[doc(alias = "ecAuditNotAllowed")]
    pub const AUDIT_NOT_ALLOWED: ErrorCode = ErrorCode(0x0000_03F5);

    /// `ZombieUser`.
    #[doc(alias = "ZombieUser")]
    #[doc(alias = "ecZombieUser")]
    pub const ZOMBIE_USER: ErrorCode = ErrorCode(0x0000_03F6);

    /// `UnconvertableACL`.
    #[doc(alias = "UnconvertableACL")]
    #[doc(alias = "ecUnconvertableACL")]
    pub const UNCONVERTABLE_ACL: ErrorCode = ErrorCode(0x0000_03F7);

    /// `NoFreeJetSessions`.
    #[doc(alias = "NoFreeJetSessions")]
    #[doc(alias = "ecNoFreeJses")]
    pub const NO_FREE_JET_SESSIONS: ErrorCode = ErrorCode(0x0000_044C);

    /// `DifferentJetSession`.
    #[doc(alias = "DifferentJetSession")]
    #[doc(alias = "ecDifferentJses")]
    pub const DIFFERENT_JET_SESSION: ErrorCode = ErrorCode(0x0000_044D);

    /// `FileRemove`.
    #[doc(alias = "FileRemove")]
    #[doc(alias = "ecFileRemove")]
    pub const FILE_REMOVE: ErrorCode = ErrorCode(0x0000_044F);

    /// `ParameterOverflow`.
    #[doc(alias = "ParameterOverflow")]
    #[doc(alias = "ecParameterOverflow")]
    pub const PARAMETER_OVERFLOW: ErrorCode = ErrorCode(0x0000_0450);

    /// `BadVersion`.
    #[doc(alias = "BadVersion")]
    #[doc(alias = "ecBadVersion")]
    pub const BAD_VERSION: ErrorCode = ErrorCode(0x0000_0451);

    /// `TooManyColumns`.
    #[doc(alias = "TooManyColumns")]
    #[doc(alias = "ecTooManyCols")]
    pub const TOO_MANY_COLUMNS: ErrorCode = ErrorCode(0x0000_0452);

    /// `HaveMore`.
    #[doc(alias = "HaveMore")]
    #[doc(alias = "ecHaveMore")]
    pub const HAVE_MORE: ErrorCode = ErrorCode(0x0000_0453);

    /// `DatabaseError`.
    #[doc(alias = "DatabaseError")]
    #[doc(alias = "ecDatabaseError")]
    pub const DATABASE_ERROR: ErrorCode = ErrorCode(0x0000_0454);

    /// `IndexNameTooBig`.
    #[doc(alias = "IndexNameTooBig")]
    #[doc(alias = "ecIndexNameTooBig")]
    pub const INDEX_NAME_TOO_BIG: ErrorCode = ErrorCode(0x0000_0455);

    /// `UnsupportedProperty`.
    #[doc(alias = "UnsupportedProperty")]
    #[doc(alias = "ecUnsupportedProp")]
    pub const UNSUPPORTED_PROPERTY: ErrorCode = ErrorCode(0x0000_0456);

    /// `MessageNotSaved`.
    #[doc(alias = "MessageNotSaved")]
    #[doc(alias = "ecMsgNotSaved")]
    pub const MESSAGE_NOT_SAVED: ErrorCode = ErrorCode(0x0000_0457);

    /// `UnpublishedNotification`.
    #[doc(alias = "UnpublishedNotification")]
    #[doc(alias = "ecUnpubNotif")]
    pub const UNPUBLISHED_NOTIFICATION: ErrorCode = ErrorCode(0x0000_0459);

    /// `DifferentRoot`.
    #[doc(alias = "DifferentRoot")]
    #[doc(alias = "ecDifferentRoot")]
    pub const DIFFERENT_ROOT: ErrorCode = ErrorCode(0x0000_045B);

    /// `BadFolderName`.
    #[doc(alias = "BadFolderName")]
    #[doc(alias = "ecBadFolderName")]
    pub const BAD_FOLDER_NAME: ErrorCode = ErrorCode(0x0000_045C);

    /// `AttachmentOpen`.
    #[doc(alias = "AttachmentOpen")]
    #[doc(alias = "ecAttachOpen")]
    pub const ATTACHMENT_OPEN: ErrorCode = ErrorCode(0x0000_045D);

    /// `InvalidCollapseState`.
    #[doc(alias = "InvalidCollapseState")]
    #[doc(alias = "ecInvClpsState")]
    pub const INVALID_COLLAPSE_STATE: ErrorCode = ErrorCode(0x0000_045E);

    /// `SkipMyChildren`.
    #[doc(alias = "SkipMyChildren")]
    #[doc(alias = "ecSkipMyChildren")]
    pub const SKIP_MY_CHILDREN: ErrorCode = ErrorCode(0x0000_045F);

    /// `SearchFolder`.
    #[doc(alias = "SearchFolder")]
    #[doc(alias = "ecSearchFolder")]
    pub const SEARCH_FOLDER: ErrorCode = ErrorCode(0x0000_0460);

    /// `NotSearchFolder`.
    #[doc(alias = "NotSearchFolder")]
    #[doc(alias = "ecNotSearchFolder")]
    pub const NOT_SEARCH_FOLDER: ErrorCode = ErrorCode(0x0000_0461);

    /// `FolderSetReceive`.
    #[doc(alias = "FolderSetReceive")]
    #[doc(alias = "ecFolderSetReceive")]
    pub const FOLDER_SET_RECEIVE: ErrorCode = ErrorCode(0x0000_0462);

    /// `NoReceiveFolder`.
    #[doc(alias = "NoReceiveFolder")]
    #[doc(alias = "ecNoReceiveFolder")]
    pub const NO_RECEIVE_FOLDER: ErrorCode = ErrorCode(0x0000_0463);

    /// `DeleteSubmittedMessage`.
    #[doc(alias = "DeleteSubmittedMessage")]
    #[doc(alias = "ecNoDelSubmitMsg")]
    pub const DELETE_SUBMITTED_MESSAGE: ErrorCode = ErrorCode(0x0000_0465);

    /// `InvalidRecipients`.
    #[doc(alias = "InvalidRecipients")]
    #[doc(alias = "ecInvalidRecips")]
    pub const INVALID_RECIPIENTS: ErrorCode = ErrorCode(0x0000_0467);

    /// `NoReplicaHere`.
    #[doc(alias = "NoReplicaHere")]
    #[doc(alias = "ecNoReplicaHere")]
    pub const NO_REPLICA_HERE: ErrorCode = ErrorCode(0x0000_0468);

    /// `NoReplicaAvailable`.
    #[doc(alias = "NoReplicaAvailable")]
    #[doc(alias = "ecNoReplicaAvailable")]
    pub const NO_REPLICA_AVAILABLE: ErrorCode = ErrorCode(0x0000_0469);

    /// `PublicDatabase`.
    #[doc(alias = "PublicDatabase")]
    #[doc(alias = "ecPublicMDB")]
    pub const PUBLIC_DATABASE: ErrorCode = ErrorCode(0x0000_046A);

    /// `NotPublicDatabase`.
    #[doc(alias = "NotPublicDatabase")]
    #[doc(alias = "ecNotPublicMDB")]
    pub const NOT_PUBLIC_DATABASE: ErrorCode = ErrorCode(0x0000_046B);

    /// `RecordNotFound`.
    #[doc(alias = "RecordNotFound")]
    #[doc(alias = "ecRecordNotFound")]
    pub const RECORD_NOT_FOUND: ErrorCode = ErrorCode(0x0000_046C);

    /// `ReplicationConflict`.
    #[doc(alias = "ReplicationConflict")]
    #[doc(alias = "ecReplConflict")]
    pub const REPLICATION_CONFLICT: ErrorCode = ErrorCode(0x0000_046D);

    /// `FXBufferOverrun`.
    #[doc(alias = "FXBufferOverrun")]
    #[doc(alias = "ecFxBufferOverrun")]
    pub const FX_BUFFER_OVERRUN: ErrorCode = ErrorCode(0x0000_0470);

    /// `FXBufferEmpty`.
    #[doc(alias = "FXBufferEmpty")]
    #[doc(alias = "ecFxBufferEmpty")]
    pub const FX_BUFFER_EMPTY: ErrorCode = ErrorCode(0x0000_0471);

    /// `FXPartialValue`.
    #[doc(alias = "FXPartialValue")]
    #[doc(alias = "ecFxPartialValue")]
    pub const FX_PARTIAL_VALUE: ErrorCode = ErrorCode(0x0000_0472);

    /// `FxNoRoom`.
    #[doc(alias = "FxNoRoom")]
    #[doc(alias = "ecFxNoRoom")]
    pub const FX_NO_ROOM: ErrorCode = ErrorCode(0x0000_0473);

    /// `TimeExpired`.
    #[doc(alias = "TimeExpired")]
    #[doc(alias = "ecMaxTimeExpired")]
    pub const TIME_EXPIRED: ErrorCode = ErrorCode(0x0000_0474);

    /// `DestinationError`.
    #[doc(alias = "DestinationError")]
    #[doc(alias = "ecDstError")]
    pub const DESTINATION_ERROR: ErrorCode = ErrorCode(0x0000_0475);

    /// `DatabaseNotInitialized`.
    #[doc(alias = "DatabaseNotInitialized")]
    #[doc(alias = "ecMDBNotInit")]
    pub const DATABASE_NOT_INITIALIZED: ErrorCode = ErrorCode(0x0000_0476);

    /// `WrongServer`.
    #[doc(alias = "WrongServer")]
    #[doc(alias = "ecWrongServer")]
    pub const WRONG_SERVER: ErrorCode = ErrorCode(0x0000_0478);

    /// `WrongTenant`.
    #[doc(alias = "WrongTenant")]
    pub const WRONG_TENANT: ErrorCode = ErrorCode(0x0000_0479);

    /// `MissingMessageTenantHint`.
    #[doc(alias = "MissingMessageTenantHint")]
    pub const MISSING_MESSAGE_TENANT_HINT: ErrorCode = ErrorCode(0x0000_047A);

    /// `WriteOperationOnReadOnlyDatabase`.
    #[doc(alias = "WriteOperationOnReadOnlyDatabase")]
    pub const WRITE_OPERATION_ON_READ_ONLY_DATABASE: ErrorCode = ErrorCode(0x0000_047B);

    /// `CrossMailboxAccess`.
    #[doc(alias = "CrossMailboxAccess")]
    pub const CROSS_MAILBOX_ACCESS: ErrorCode = ErrorCode(0x0000_047C);

    /// `BufferTooSmall`.
    #[doc(alias = "BufferTooSmall")]
    #[doc(alias = "ecBufferTooSmall")]
    pub const BUFFER_TOO_SMALL: ErrorCode = ErrorCode(0x0000_047D);

    /// `AttachmentResolutionRequired`.
    #[doc(alias = "AttachmentResolutionRequired")]
    #[doc(alias = "ecRequiresRefResolve")]
    pub const ATTACHMENT_RESOLUTION_REQUIRED: ErrorCode = ErrorCode(0x0000_047E);

    /// `ServerPaused`.
    #[doc(alias = "ServerPaused")]
    #[doc(alias = "ecServerPaused")]
    pub const SERVER_PAUSED: ErrorCode = ErrorCode(0x0000_047F);

    /// `ServerBusy`.
    #[doc(alias = "ServerBusy")]
    #[doc(alias = "ecServerBusy")]
    #[doc(alias = "MissingMessageMailboxGuid")]
    pub const SERVER_BUSY: ErrorCode = ErrorCode(0x0000_0480);

    /// `NoSuchLogon`.
    #[doc(alias = "NoSuchLogon")]
    #[doc(alias = "ecNoSuchLogon")]
    pub const NO_SUCH_LOGON: ErrorCode = ErrorCode(0x0000_0481);

    /// `LoadLibraryFailed`.
    #[doc(alias = "LoadLibraryFailed")]
    #[doc(alias = "ecLoadLibFailed")]
    pub const LOAD_LIBRARY_FAILED: ErrorCode = ErrorCode(0x0000_0482);

    /// `AlreadyConfigured`.
    #[doc(alias = "AlreadyConfigured")]
    #[doc(alias = "ecObjAlreadyConfig")]
    pub const ALREADY_CONFIGURED: ErrorCode = ErrorCode(0x0000_0483);

    /// `NotConfigured`.
    #[doc(alias = "NotConfigured")]
    #[doc(alias = "ecObjNotConfig")]
    pub const NOT_CONFIGURED: ErrorCode = ErrorCode(0x0000_0484);

    /// `DataLoss`.
    #[doc(alias = "DataLoss")]
    #[doc(alias = "ecDataLoss")]
    pub const DATA_LOSS: ErrorCode = ErrorCode(0x0000_0485);

    /// `MaximumSendThreadExceeded`.
    #[doc(alias = "MaximumSendThreadExceeded")]
    #[doc(alias = "ecMaxSendThreadExceeded")]
    pub const MAXIMUM_SEND_THREAD_EXCEEDED: ErrorCode = ErrorCode(0x0000_0488);

    /// `FxErrorMarker`.
    #[doc(alias = "FxErrorMarker")]
    #[doc(alias = "ecFxErrorMarker")]
    pub const FX_ERROR_MARKER: ErrorCode = ErrorCode(0x0000_0489);

    /// `NoFreeJtabs`.
    #[doc(alias = "NoFreeJtabs")]
    #[doc(alias = "ecNoFreeJtabs")]
    pub const NO_FREE_JTABS: ErrorCode = ErrorCode(0x0000_048A);

    /// `NotPrivateDatabase`.
    #[doc(alias = "NotPrivateDatabase")]
    #[doc(alias = "ecNotPrivateMDB")]
    pub const NOT_PRIVATE_DATABASE: ErrorCode = ErrorCode(0x0000_048B);

    /// `IsintegMDB`.
    #[doc(alias = "IsintegMDB")]
    #[doc(alias = "ecIsintegMDB")]
    pub const ISINTEG_MDB: ErrorCode = ErrorCode(0x0000_048C);

    /// `RecoveryMismatch`.
    #[doc(alias = "RecoveryMismatch")]
    #[doc(alias = "ecRecoveryMDBMismatch")]
    pub const RECOVERY_MISMATCH: ErrorCode = ErrorCode(0x0000_048D);

    /// `TableMayNotBeDeleted`.
    #[doc(alias = "TableMayNotBeDeleted")]
    #[doc(alias = "ecTableMayNotBeDeleted")]
    pub const TABLE_MAY_NOT_BE_DELETED: ErrorCode = ErrorCode(0x0000_048E);

    /// `SearchFolderNotEmpty`.
    #[doc(alias = "SearchFolderNotEmpty")]
    pub const SEARCH_FOLDER_NOT_EMPTY: ErrorCode = ErrorCode(0x0000_048F);

    /// `SearchFolderScopeViolation`.
    #[doc(alias = "SearchFolderScopeViolation")]
    #[doc(alias = "ecSearchFolderScopeViolation")]
    pub const SEARCH_FOLDER_SCOPE_VIOLATION: ErrorCode = ErrorCode(0x0000_0490);

    /// `CannotDeriveMsgViewFromBase`.
    #[doc(alias = "CannotDeriveMsgViewFromBase")]
    pub const CANNOT_DERIVE_MSG_VIEW_FROM_BASE: ErrorCode = ErrorCode(0x0000_0491);

    /// `MsgHeaderIndexMismatch`.
    #[doc(alias = "MsgHeaderIndexMismatch")]
    pub const MSG_HEADER_INDEX_MISMATCH: ErrorCode = ErrorCode(0x0000_0492);

    /// `MsgHeaderViewTableMismatch`.
    #[doc(alias = "MsgHeaderViewTableMismatch")]
    pub const MSG_HEADER_VIEW_TABLE_MISMATCH: ErrorCode = ErrorCode(0x0000_0493);

    /// `CategViewTableMismatch`.
    #[doc(alias = "CategViewTableMismatch")]
    pub const CATEG_VIEW_TABLE_MISMATCH: ErrorCode = ErrorCode(0x0000_0494);

    /// `CorruptConversation`.
    #[doc(alias = "CorruptConversation")]
    pub const CORRUPT_CONVERSATION: ErrorCode = ErrorCode(0x0000_0495);

    /// `ConversationNotFound`.
    #[doc(alias = "ConversationNotFound")]
    pub const CONVERSATION_NOT_FOUND: ErrorCode = ErrorCode(0x0000_0496);

    /// `ConversationMemberNotFound`.
    #[doc(alias = "ConversationMemberNotFound")]
    pub const CONVERSATION_MEMBER_NOT_FOUND: ErrorCode = ErrorCode(0x0000_0497);

    /// `VersionStoreBusy`.
    #[doc(alias = "VersionStoreBusy")]
    pub const VERSION_STORE_BUSY: ErrorCode = ErrorCode(0x0000_0498);

    /// `SearchEvaluationInProgress`.
    #[doc(alias = "SearchEvaluationInProgress")]
    pub const SEARCH_EVALUATION_IN_PROGRESS: ErrorCode = ErrorCode(0x0000_0499);

    /// `RecursiveSearchChainTooDeep`.
    #[doc(alias = "RecursiveSearchChainTooDeep")]
    pub const RECURSIVE_SEARCH_CHAIN_TOO_DEEP: ErrorCode = ErrorCode(0x0000_049D);

    /// `EmbeddedMessagePropertyCopyFailed`.
    #[doc(alias = "EmbeddedMessagePropertyCopyFailed")]
    pub const EMBEDDED_MESSAGE_PROPERTY_COPY_FAILED: ErrorCode = ErrorCode(0x0000_049E);

    /// `GlobalCounterRangeExceeded`.
    #[doc(alias = "GlobalCounterRangeExceeded")]
    pub const GLOBAL_COUNTER_RANGE_EXCEEDED: ErrorCode = ErrorCode(0x0000_04A1);

    /// `CorruptMidsetDeleted`.
    #[doc(alias = "CorruptMidsetDeleted")]
    pub const CORRUPT_MIDSET_DELETED: ErrorCode = ErrorCode(0x0000_04A2);

    /// `AssertionFailedError`.
    #[doc(alias = "AssertionFailedError")]
    pub const ASSERTION_FAILED_ERROR: ErrorCode = ErrorCode(0x0000_04AF);

    /// `RpcRegisterIf`.
    #[doc(alias = "RpcRegisterIf")]
    #[doc(alias = "ecRpcRegisterIf")]
    pub const RPC_REGISTER_IF: ErrorCode = ErrorCode(0x0000_04B1);

    /// `RpcListen`.
    #[doc(alias = "RpcListen")]
    #[doc(alias = "ecRpcListen")]
    pub const RPC_LISTEN: ErrorCode = ErrorCode(0x0000_04B2);

    /// `RpcFormat`.
    #[doc(alias = "RpcFormat")]
    #[doc(alias = "ecRpcFormat")]
    pub const RPC_FORMAT: ErrorCode = ErrorCode(0x0000_04B6);

    /// `NoCopyTo`.
    #[doc(alias = "NoCopyTo")]
    #[doc(alias = "ecNoCopyTo")]
    pub const NO_COPY_TO: ErrorCode = ErrorCode(0x0000_04B7);

    /// `NullObject`.
    #[doc(alias = "NullObject")]
    #[doc(alias = "ecNullObject")]
    pub const NULL_OBJECT: ErrorCode = ErrorCode(0x0000_04B9);

    /// `RpcAuthentication`.
    #[doc(alias = "RpcAuthentication")]
    #[doc(alias = "ecRpcAuthentication")]
    pub const RPC_AUTHENTICATION: ErrorCode = ErrorCode(0x0000_04BC);

    /// `RpcBadAuthenticationLevel`.
    #[doc(alias = "RpcBadAuthenticationLevel")]
    #[doc(alias = "ecRpcBadAuthenticationLevel")]
    pub const RPC_BAD_AUTHENTICATION_LEVEL: ErrorCode = ErrorCode(0x0000_04BD);

    /// `NullCommentRestriction`.
    #[doc(alias = "NullCommentRestriction")]
    #[doc(alias = "ecNullCommentRestriction")]
    pub const NULL_COMMENT_RESTRICTION: ErrorCode = ErrorCode(0x0000_04BE);

    /// `RulesLoadError`.
    #[doc(alias = "RulesLoadError")]
    #[doc(alias = "ecRulesLoadError")]
    pub const RULES_LOAD_ERROR: ErrorCode = ErrorCode(0x0000_04CC);

    /// `RulesDeliverErr`.
    #[doc(alias = "RulesDeliverErr")]
    #[doc(alias = "ecRulesDelivErr")]
    pub const RULES_DELIVER_ERR: ErrorCode = ErrorCode(0x0000_04CD);

    /// `RulesParsingErr`.
    #[doc(alias = "RulesParsingErr")]
    #[doc(alias = "ecRulesParsingErr")]
    pub const RULES_PARSING_ERR: ErrorCode = ErrorCode(0x0000_04CE);

    /// `RulesCreateDAE`.
    #[doc(alias = "RulesCreateDAE")]
    #[doc(alias = "ecRulesCreateDaeErr")]
    pub const RULES_CREATE_DAE: ErrorCode = ErrorCode(0x0000_04CF);

    /// `RulesCreateDAM`.
    #[doc(alias = "RulesCreateDAM")]
    #[doc(alias = "ecRulesCreateDamErr")]
    pub const RULES_CREATE_DAM: ErrorCode = ErrorCode(0x0000_04D0);

    /// `RulesNoMoveCopyFolder`.
    #[doc(alias = "RulesNoMoveCopyFolder")]
    #[doc(alias = "ecRulesNoMoveCopyFolder")]
    pub const RULES_NO_MOVE_COPY_FOLDER: ErrorCode = ErrorCode(0x0000_04D1);

    /// `RulesNoFolderRights`.
    #[doc(alias = "RulesNoFolderRights")]
    #[doc(alias = "ecRulesNoFolderRights")]
    pub const RULES_NO_FOLDER_RIGHTS: ErrorCode = ErrorCode(0x0000_04D2);

    /// `InvalidRTF`.
    #[doc(alias = "InvalidRTF")]
    pub const INVALID_RTF: ErrorCode = ErrorCode(0x0000_04D3);

    /// `MessageTooBig`.
    #[doc(alias = "MessageTooBig")]
    #[doc(alias = "ecMessageTooBig")]
    pub const MESSAGE_TOO_BIG: ErrorCode = ErrorCode(0x0000_04D4);

    /// `FormNotValid`.
    #[doc(alias = "FormNotValid")]
    #[doc(alias = "ecFormNotValid")]
    pub const FORM_NOT_VALID: ErrorCode = ErrorCode(0x0000_04D5);

    /// `NotAuthorized`.
    #[doc(alias = "NotAuthorized")]
    #[doc(alias = "ecNotAuthorized")]
    pub const NOT_AUTHORIZED: ErrorCode = ErrorCode(0x0000_04D6);

    /// `DeleteMessage`.
    #[doc(alias = "DeleteMessage")]
    #[doc(alias = "ecDeleteMessage")]
    pub const DELETE_MESSAGE: ErrorCode = ErrorCode(0x0000_04D7);

    /// `BounceMessage`.
    #[doc(alias = "BounceMessage")]
    #[doc(alias = "ecBounceMessage")]
    pub const BOUNCE_MESSAGE: ErrorCode = ErrorCode(0x0000_04D8);

    /// `QuotaExceeded`.
    #[doc(alias = "QuotaExceeded")]
    #[doc(alias = "ecQuotaExceeded")]
    pub const QUOTA_EXCEEDED: ErrorCode = ErrorCode(0x0000_04D9);

    /// `MaxSubmissionExceeded`.
    #[doc(alias = "MaxSubmissionExceeded")]
    #[doc(alias = "ecMaxSubmissionExceeded")]
    pub const MAX_SUBMISSION_EXCEEDED: ErrorCode = ErrorCode(0x0000_04DA);

    /// `MaxAttachmentExceeded`.
    #[doc(alias = "MaxAttachmentExceeded")]
    #[doc(alias = "ecMaxAttachmentExceeded")]
    pub const MAX_ATTACHMENT_EXCEEDED: ErrorCode = ErrorCode(0x0000_04DB);

    /// `SendAsDenied`.
    #[doc(alias = "SendAsDenied")]
    #[doc(alias = "ecSendAsDenied")]
    pub const SEND_AS_DENIED: ErrorCode = ErrorCode(0x0000_04DC);

    /// `ShutoffQuotaExceeded`.
    #[doc(alias = "ShutoffQuotaExceeded")]
    #[doc(alias = "ecShutoffQuotaExceeded")]
    pub const SHUTOFF_QUOTA_EXCEEDED: ErrorCode = ErrorCode(0x0000_04DD);

    /// `TooManyOpenObjects`.
    #[doc(alias = "TooManyOpenObjects")]
    #[doc(alias = "ecMaxObjsExceeded")]
    pub const TOO_MANY_OPEN_OBJECTS: ErrorCode = ErrorCode(0x0000_04DE);

    /// `ClientVersionBlocked`.
    #[doc(alias = "ClientVersionBlocked")]
    #[doc(alias = "ecClientVerDisallowed")]
    pub const CLIENT_VERSION_BLOCKED: ErrorCode = ErrorCode(0x0000_04DF);

    /// `RpcHttpDisallowed`.
    #[doc(alias = "RpcHttpDisallowed")]
    #[doc(alias = "ecRpcHttpDisallowed")]
    pub const RPC_HTTP_DISALLOWED: ErrorCode = ErrorCode(0x0000_04E0);

    /// `CachedModeRequired`.
    #[doc(alias = "CachedModeRequired")]
    #[doc(alias = "ecCachedModeRequired")]
    pub const CACHED_MODE_REQUIRED: ErrorCode = ErrorCode(0x0000_04E1);

    /// `FolderNotCleanedUp`.
    #[doc(alias = "FolderNotCleanedUp")]
    #[doc(alias = "ecFolderNotCleanedUp")]
    pub const FOLDER_NOT_CLEANED_UP: ErrorCode = ErrorCode(0x0000_04E3);

    /// `MessagePerFolderCountReceiveQuotaExceeded`.
    #[doc(alias = "MessagePerFolderCountReceiveQuotaExceeded")]
    pub const MESSAGE_PER_FOLDER_COUNT_RECEIVE_QUOTA_EXCEEDED: ErrorCode = ErrorCode(0x0000_04E4);

    /// `FolderHierarchyChildrenCountReceiveQuotaExceeded`.
    #[doc(alias = "FolderHierarchyChildrenCountReceiveQuotaExceeded")]
    pub const FOLDER_HIERARCHY_CHILDREN_COUNT_RECEIVE_QUOTA_EXCEEDED: ErrorCode =
        ErrorCode(0x0000_04E5);

    /// `FolderHierarchyDepthReceiveQuotaExceeded`.
    #[doc(alias = "FolderHierarchyDepthReceiveQuotaExceeded")]
    pub const FOLDER_HIERARCHY_DEPTH_RECEIVE_QUOTA_EXCEEDED: ErrorCode = ErrorCode(0x0000_04E6);

    /// `DynamicSearchFoldersPerScopeCountReceiveQuotaExceeded`.
    #[doc(alias = "DynamicSearchFoldersPerScopeCountReceiveQuotaExceeded")]
    pub const DYNAMIC_SEARCH_FOLDERS_PER_SCOPE_COUNT_RECEIVE_QUOTA_EXCEEDED: ErrorCode =
        ErrorCode(0x0000_04E7);

    /// `FolderHierarchySizeReceiveQuotaExceeded`.
    #[doc(alias = "FolderHierarchySizeReceiveQuotaExceeded")]
    pub const FOLDER_HIERARCHY_SIZE_RECEIVE_QUOTA_EXCEEDED: ErrorCode = ErrorCode(0x0000_04E8);

    /// `FormatError`.
    #[doc(alias = "FormatError")]
    #[doc(alias = "ecFmtError")]
    pub const FORMAT_ERROR: ErrorCode = ErrorCode(0x0000_04ED);

    /// `NotExpanded`.
    #[doc(alias = "NotExpanded")]
    #[doc(alias = "ecNotExpanded")]
    pub const NOT_EXPANDED: ErrorCode = ErrorCode(0x0000_04F7);

    /// `NotCollapsed`.
    #[doc(alias = "NotCollapsed")]
    #[doc(alias = "ecNotCollapsed")]
    pub const NOT_COLLAPSED: ErrorCode = ErrorCode(0x0000_04F8);

    /// `NoExpandLeafRow`.
    #[doc(alias = "NoExpandLeafRow")]
    #[doc(alias = "ecLeaf")]
    pub const NO_EXPAND_LEAF_ROW: ErrorCode = ErrorCode(0x0000_04F9);

    /// `UnregisteredNameProp`.
    #[doc(alias = "UnregisteredNameProp")]
    #[doc(alias = "ecUnregisteredNamedProp")]
    pub const UNREGISTERED_NAME_PROP: ErrorCode = ErrorCode(0x0000_04FA);

    /// `FolderDisabled`.
    #[doc(alias = "FolderDisabled")]
    #[doc(alias = "ecFolderDisabled")]
    pub const FOLDER_DISABLED: ErrorCode = ErrorCode(0x0000_04FB);

    /// `DomainError`.
    #[doc(alias = "DomainError")]
    #[doc(alias = "ecDomainError")]
    pub const DOMAIN_ERROR: ErrorCode = ErrorCode(0x0000_04FC);

    /// `NoCreateRight`.
    #[doc(alias = "NoCreateRight")]
    #[doc(alias = "ecNoCreateRight")]
    pub const NO_CREATE_RIGHT: ErrorCode = ErrorCode(0x0000_04FF);

    /// `PublicRoot`.
    #[doc(alias = "PublicRoot")]
    #[doc(alias = "ecPublicRoot")]
    pub const PUBLIC_ROOT: ErrorCode = ErrorCode(0x0000_0500);

    /// `NoReadRight`.
    #[doc(alias = "NoReadRight")]
    #[doc(alias = "ecNoReadRight")]
    pub const NO_READ_RIGHT: ErrorCode = ErrorCode(0x0000_0501);

    /// `NoCreateSubfolderRight`.
    #[doc(alias = "NoCreateSubfolderRight")]
    #[doc(alias = "ecNoCreateSubfolderRight")]
    pub const NO_CREATE_SUBFOLDER_RIGHT: ErrorCode = ErrorCode(0x0000_0502);

    /// `NullDestinationObject`.
    #[doc(alias = "NullDestinationObject")]
    #[doc(alias = "ecDstNullObject")]
    pub const NULL_DESTINATION_OBJECT: ErrorCode = ErrorCode(0x0000_0503);

    /// `MessageCycle`.
    #[doc(alias = "MessageCycle")]
    #[doc(alias = "ecMsgCycle")]
    pub const MESSAGE_CYCLE: ErrorCode = ErrorCode(0x0000_0504);

    /// `TooManyRecips`.
    #[doc(alias = "TooManyRecips")]
    #[doc(alias = "ecTooManyRecips")]
    pub const TOO_MANY_RECIPS: ErrorCode = ErrorCode(0x0000_0505);

    /// `TooManyProps`.
    #[doc(alias = "TooManyProps")]
    pub const TOO_MANY_PROPS: ErrorCode = ErrorCode(0x0000_0506);

    /// `VirusScanInProgress`.
    #[doc(alias = "VirusScanInProgress")]
    #[doc(alias = "ecVirusScanInProgress")]
    pub const VIRUS_SCAN_IN_PROGRESS: ErrorCode = ErrorCode(0x0000_050A);

    /// `VirusDetected`.
    #[doc(alias = "VirusDetected")]
    #[doc(alias = "ecVirusDetected")]
    pub const VIRUS_DETECTED: ErrorCode = ErrorCode(0x0000_050B);

    /// `MailboxInTransit`.
    #[doc(alias = "MailboxInTransit")]
    #[doc(alias = "ecMailboxInTransit")]
    pub const MAILBOX_IN_TRANSIT: ErrorCode = ErrorCode(0x0000_050C);

    /// `BackupInProgress`.
    #[doc(alias = "BackupInProgress")]
    #[doc(alias = "ecBackupInProgress")]
    pub const BACKUP_IN_PROGRESS: ErrorCode = ErrorCode(0x0000_050D);

    /// `VirusMessageDeleted`.
    #[doc(alias = "VirusMessageDeleted")]
    #[doc(alias = "ecVirusMessageDeleted")]
    pub const VIRUS_MESSAGE_DELETED: ErrorCode = ErrorCode(0x0000_050E);

    /// `InvalidBackupSequence`.
    #[doc(alias = "InvalidBackupSequence")]
    #[doc(alias = "ecInvalidBackupSequence")]
    pub const INVALID_BACKUP_SEQUENCE: ErrorCode = ErrorCode(0x0000_050F);

    /// `InvalidBackupType`.
    #[doc(alias = "InvalidBackupType")]
    #[doc(alias = "ecInvalidBackupType")]
    #[doc(alias = "ecInvalidBackupSize")]
    pub const INVALID_BACKUP_TYPE: ErrorCode = ErrorCode(0x0000_0510);

    /// `TooManyBackups`.
    #[doc(alias = "TooManyBackups")]
    #[doc(alias = "ecTooManyBackupsInProgress")]
    pub const TOO_MANY_BACKUPS: ErrorCode = ErrorCode(0x0000_0511);

    /// `RestoreInProgress`.
    #[doc(alias = "RestoreInProgress")]
    #[doc(alias = "ecRestoreInProgress")]
    pub const RESTORE_IN_PROGRESS: ErrorCode = ErrorCode(0x0000_0512);

    /// `PropsDontMatch`.
    #[doc(alias = "PropsDontMatch")]
    pub const PROPS_DONT_MATCH: ErrorCode = ErrorCode(0x0000_0519);

    /// `DuplicateObject`.
    #[doc(alias = "DuplicateObject")]
    #[doc(alias = "ecDuplicateObject")]
    pub const DUPLICATE_OBJECT: ErrorCode = ErrorCode(0x0000_0579);

    /// `ObjectNotFound`.
    #[doc(alias = "ObjectNotFound")]
    #[doc(alias = "ecObjectNotFound")]
    pub const OBJECT_NOT_FOUND: ErrorCode = ErrorCode(0x0000_057A);

    /// `FixupReplyRule`.
    #[doc(alias = "FixupReplyRule")]
    #[doc(alias = "ecFixupReplyRule")]
    pub const FIXUP_REPLY_RULE: ErrorCode = ErrorCode(0x0000_057B);

    /// `TemplateNotFound`.
    #[doc(alias = "TemplateNotFound")]
    #[doc(alias = "ecTemplateNotFound")]
    pub const TEMPLATE_NOT_FOUND: ErrorCode = ErrorCode(0x0000_057C);

    /// `RuleExecution`.
    #[doc(alias = "RuleExecution")]
    #[doc(alias = "ecRuleException")]
    pub const RULE_EXECUTION: ErrorCode = ErrorCode(0x0000_057D);

    /// `DSNoSuchObject`.
    #[doc(alias = "DSNoSuchObject")]
    #[doc(alias = "ecDSNoSuchObject")]
    pub const DS_NO_SUCH_OBJECT: ErrorCode = ErrorCode(0x0000_057E);

    /// `AlreadyTombstoned`.
    #[doc(alias = "AlreadyTombstoned")]
    #[doc(alias = "ecMessageAlreadyTombstoned")]
    pub const ALREADY_TOMBSTONED: ErrorCode = ErrorCode(0x0000_057F);

    /// `ReadOnlyTransaction`.
    #[doc(alias = "ReadOnlyTransaction")]
    #[doc(alias = "ecRequiresRWTransaction")]
    pub const READ_ONLY_TRANSACTION: ErrorCode = ErrorCode(0x0000_0596);

    /// `Paused`.
    #[doc(alias = "Paused")]
    #[doc(alias = "ecPaused")]
    pub const PAUSED: ErrorCode = ErrorCode(0x0000_060E);

    /// `NotPaused`.
    #[doc(alias = "NotPaused")]
    #[doc(alias = "ecNotPaused")]
    pub const NOT_PAUSED: ErrorCode = ErrorCode(0x0000_060F);

    /// `WrongMailbox`.
    #[doc(alias = "WrongMailbox")]
    #[doc(alias = "ecWrongMailbox")]
    pub const WRONG_MAILBOX: ErrorCode = ErrorCode(0x0000_0648);

    /// `ChangePassword`.
    #[doc(alias = "ChangePassword")]
    #[doc(alias = "ecChgPassword")]
    pub const CHANGE_PASSWORD: ErrorCode = ErrorCode(0x0000_064C);

    /// `PasswordExpired`.
    #[doc(alias = "PasswordExpired")]
    #[doc(alias = "ecPwdExpired")]
    pub const PASSWORD_EXPIRED: ErrorCode = ErrorCode(0x0000_064D);

    /// `InvalidWorkstation`.
    #[doc(alias = "InvalidWorkstation")]
    #[doc(alias = "ecInvWkstn")]
    pub const INVALID_WORKSTATION: ErrorCode = ErrorCode(0x0000_064E);

    /// `InvalidLogonHours`.
    #[doc(alias = "InvalidLogonHours")]
    #[doc(alias = "ecInvLogonHrs")]
    pub const INVALID_LOGON_HOURS: ErrorCode = ErrorCode(0x0000_064F);

    /// `AccountDisabled`.
    #[doc(alias = "AccountDisabled")]
    #[doc(alias = "ecAcctDisabled")]
    pub const ACCOUNT_DISABLED: ErrorCode = ErrorCode(0x0000_0650);

    /// `RuleVersion`.
    #[doc(alias = "RuleVersion")]
    #[doc(alias = "ecRuleVersion")]
    pub const RULE_VERSION: ErrorCode = ErrorCode(0x0000_06A4);

    /// `RuleFormat`.
    #[doc(alias = "RuleFormat")]
    #[doc(alias = "ecRuleFormat")]
    pub const RULE_FORMAT: ErrorCode = ErrorCode(0x0000_06A5);

    /// `RuleSendAsDenied`.
    #[doc(alias = "RuleSendAsDenied")]
    #[doc(alias = "ecRuleSendAsDenied")]
    pub const RULE_SEND_AS_DENIED: ErrorCode = ErrorCode(0x0000_06A6);

    /// `NoServerSupport`.
    #[doc(alias = "NoServerSupport")]
    #[doc(alias = "ecNoServerSupport")]
    pub const NO_SERVER_SUPPORT: ErrorCode = ErrorCode(0x0000_06B9);

    /// `LockTimedOut`.
    #[doc(alias = "LockTimedOut")]
    #[doc(alias = "ecLockTimedOut")]
    pub const LOCK_TIMED_OUT: ErrorCode = ErrorCode(0x0000_06BA);

    /// `ObjectLocked`.
    #[doc(alias = "ObjectLocked")]
    #[doc(alias = "ecObjectLocked")]
    pub const OBJECT_LOCKED: ErrorCode = ErrorCode(0x0000_06BB);

    /// `InvalidLockNamespace`.
    #[doc(alias = "InvalidLockNamespace")]
    #[doc(alias = "ecInvalidLockNamespace")]
    pub const INVALID_LOCK_NAMESPACE: ErrorCode = ErrorCode(0x0000_06BD);

    /// `RpcBadStubData`.
    #[doc(alias = "RpcBadStubData")]
    #[doc(alias = "RPC_X_BAD_STUB_DATA")]
    pub const RPC_BAD_STUB_DATA: ErrorCode = ErrorCode(0x0000_06F7);

    /// `MessageDeleted`.
    #[doc(alias = "MessageDeleted")]
    #[doc(alias = "ecMessageDeleted")]
    pub const MESSAGE_DELETED: ErrorCode = ErrorCode(0x0000_07D6);

    /// `ProtocolDisabled`.
    #[doc(alias = "ProtocolDisabled")]
    #[doc(alias = "ecProtocolDisabled")]
    pub const PROTOCOL_DISABLED: ErrorCode = ErrorCode(0x0000_07D8);

    /// `CleartextLogonDisabled`.
    #[doc(alias = "CleartextLogonDisabled")]
    #[doc(alias = "ecClearTextLogonDisabled")]
    pub const CLEARTEXT_LOGON_DISABLED: ErrorCode = ErrorCode(0x0000_07D9);

    /// `Rejected`.
    #[doc(alias = "Rejected")]
    #[doc(alias = "ecRejected")]
    pub const REJECTED: ErrorCode = ErrorCode(0x0000_07EE);

    /// `CrossPostDenied`.
    #[doc(alias = "CrossPostDenied")]
    pub const CROSS_POST_DENIED: ErrorCode = ErrorCode(0x0000_07F7);

    /// `NoMessages`.
    #[doc(alias = "NoMessages")]
    pub const NO_MESSAGES: ErrorCode = ErrorCode(0x0000_0805);

    /// `NoRpcInterface`.
    #[doc(alias = "NoRpcInterface")]
    pub const NO_RPC_INTERFACE: ErrorCode = ErrorCode(0x0000_0824);

    /// `AmbiguousAlias`.
    #[doc(alias = "AmbiguousAlias")]
    #[doc(alias = "ecAmbiguousAlias")]
    pub const AMBIGUOUS_ALIAS: ErrorCode = ErrorCode(0x0000_089A);

    /// `UnknownMailbox`.
    #[doc(alias = "UnknownMailbox")]
    #[doc(alias = "ecUnknownMailbox")]
    pub const UNKNOWN_MAILBOX: ErrorCode = ErrorCode(0x0000_089B);

    /// `ExpressionReserved`.
    #[doc(alias = "ExpressionReserved")]
    #[doc(alias = "ecExpReserved")]
    pub const EXPRESSION_RESERVED: ErrorCode = ErrorCode(0x0000_08FC);

    /// `ExpressionParseDepth`.
    #[doc(alias = "ExpressionParseDepth")]
    #[doc(alias = "ecExpParseDepth")]
    pub const EXPRESSION_PARSE_DEPTH: ErrorCode = ErrorCode(0x0000_08FD);

    /// `ExpressionArgumentType`.
    #[doc(alias = "ExpressionArgumentType")]
    #[doc(alias = "ecExpFuncArgType")]
    pub const EXPRESSION_ARGUMENT_TYPE: ErrorCode = ErrorCode(0x0000_08FE);

    /// `ExpressionSyntax`.
    #[doc(alias = "ExpressionSyntax")]
    #[doc(alias = "ecExpSyntax")]
    pub const EXPRESSION_SYNTAX: ErrorCode = ErrorCode(0x0000_08FF);

    /// `ExpressionBadStringToken`.
    #[doc(alias = "ExpressionBadStringToken")]
    #[doc(alias = "ecExpBadStrToken")]
    pub const EXPRESSION_BAD_STRING_TOKEN: ErrorCode = ErrorCode(0x0000_0900);

    /// `ExpressionBadColToken`.
    #[doc(alias = "ExpressionBadColToken")]
    #[doc(alias = "ecExpBadColToken")]
    pub const EXPRESSION_BAD_COL_TOKEN: ErrorCode = ErrorCode(0x0000_0901);

    /// `ExpressionTypeMismatch`.
    #[doc(alias = "ExpressionTypeMismatch")]
    #[doc(alias = "ecExpTypeMismatch")]
    pub const EXPRESSION_TYPE_MISMATCH: ErrorCode = ErrorCode(0x0000_0902);

    /// `ExpressionOperatorNotSupported`.
    #[doc(alias = "ExpressionOperatorNotSupported")]
    #[doc(alias = "ecExpOpNotSupported")]
    pub const EXPRESSION_OPERATOR_NOT_SUPPORTED: ErrorCode = ErrorCode(0x0000_0903);

    /// `ExpressionDivideByZero`.
    #[doc(alias = "ExpressionDivideByZero")]
    #[doc(alias = "ecExpDivByZero")]
    pub const EXPRESSION_DIVIDE_BY_ZERO: ErrorCode = ErrorCode(0x0000_0904);

    /// `ExpressionUnaryArgument`.
    #[doc(alias = "ExpressionUnaryArgument")]
    #[doc(alias = "ecExpUnaryArgType")]
    pub const EXPRESSION_UNARY_ARGUMENT: ErrorCode = ErrorCode(0x0000_0905);

    /// `NotLocked`.
    #[doc(alias = "NotLocked")]
    #[doc(alias = "ecNotLocked")]
    pub const NOT_LOCKED: ErrorCode = ErrorCode(0x0000_0960);

    /// `ClientEvent`.
    #[doc(alias = "ClientEvent")]
    #[doc(alias = "ecClientEvent")]
    pub const CLIENT_EVENT: ErrorCode = ErrorCode(0x0000_0961);

    /// `CorruptEvent`.
    #[doc(alias = "CorruptEvent")]
    #[doc(alias = "ecCorruptEvent")]
    pub const CORRUPT_EVENT: ErrorCode = ErrorCode(0x0000_0965);

    /// `CorruptWatermark`.
    #[doc(alias = "CorruptWatermark")]
    #[doc(alias = "ecCorruptWatermark")]
    pub const CORRUPT_WATERMARK: ErrorCode = ErrorCode(0x0000_0966);

    /// `EventError`.
    #[doc(alias = "EventError")]
    #[doc(alias = "ecEventError")]
    pub const EVENT_ERROR: ErrorCode = ErrorCode(0x0000_0967);

    /// `WatermarkError`.
    #[doc(alias = "WatermarkError")]
    #[doc(alias = "ecWatermarkError")]
    pub const WATERMARK_ERROR: ErrorCode = ErrorCode(0x0000_0968);

    /// `NonCanonicalACL`.
    #[doc(alias = "NonCanonicalACL")]
    #[doc(alias = "ecNonCanonicalACL")]
    pub const NON_CANONICAL_ACL: ErrorCode = ErrorCode(0x0000_0969);

    /// `MailboxDisabled`.
    #[doc(alias = "MailboxDisabled")]
    #[doc(alias = "ecMailboxDisabled")]
    pub const MAILBOX_DISABLED: ErrorCode = ErrorCode(0x0000_096C);

    /// `RulesFolderOverQuota`.
    #[doc(alias = "RulesFolderOverQuota")]
    #[doc(alias = "ecRulesFolderOverQuota")]
    pub const RULES_FOLDER_OVER_QUOTA: ErrorCode = ErrorCode(0x0000_096D);

    /// `AddressBookUnavailable`.
    #[doc(alias = "AddressBookUnavailable")]
    #[doc(alias = "ecADUnavailable")]
    pub const ADDRESS_BOOK_UNAVAILABLE: ErrorCode = ErrorCode(0x0000_096E);

    /// `AddressBookError`.
    #[doc(alias = "AddressBookError")]
    #[doc(alias = "ecADError")]
    pub const ADDRESS_BOOK_ERROR: ErrorCode = ErrorCode(0x0000_096F);

    /// `NotEncrypted`.
    #[doc(alias = "NotEncrypted")]
    #[doc(alias = "ecNotEncrypted")]
    pub const NOT_ENCRYPTED: ErrorCode = ErrorCode(0x0000_0970);

    /// `AddressBookObjectNotFound`.
    #[doc(alias = "AddressBookObjectNotFound")]
    #[doc(alias = "ecADNotFound")]
    pub const ADDRESS_BOOK_OBJECT_NOT_FOUND: ErrorCode = ErrorCode(0x0000_0971);

    /// `AddressBookPropertyError`.
    #[doc(alias = "AddressBookPropertyError")]
    #[doc(alias = "ecADPropertyError")]
    pub const ADDRESS_BOOK_PROPERTY_ERROR: ErrorCode = ErrorCode(0x0000_0972);

    /// `RpcServerTooBusy`.
    #[doc(alias = "RpcServerTooBusy")]
    #[doc(alias = "ecRpcServerTooBusy")]
    pub const RPC_SERVER_TOO_BUSY: ErrorCode = ErrorCode(0x0000_0973);

    /// `RpcOutOfMemory`.
    #[doc(alias = "RpcOutOfMemory")]
    #[doc(alias = "ecRpcOutOfMemory")]
    pub const RPC_OUT_OF_MEMORY: ErrorCode = ErrorCode(0x0000_0974);

    /// `RpcServerOutOfMemory`.
    #[doc(alias = "RpcServerOutOfMemory")]
    #[doc(alias = "ecRpcServerOutOfMemory")]
    pub const RPC_SERVER_OUT_OF_MEMORY: ErrorCode = ErrorCode(0x0000_0975);

    /// `RpcOutOfResources`.
    #[doc(alias = "RpcOutOfResources")]
    #[doc(alias = "ecRpcOutOfResources")]
    pub const RPC_OUT_OF_RESOURCES: ErrorCode = ErrorCode(0x0000_0976);

    /// `RpcServerUnavailable`.
    #[doc(alias = "RpcServerUnavailable")]
    #[doc(alias = "ecRpcServerUnavailable")]
    pub const RPC_SERVER_UNAVAILABLE: ErrorCode = ErrorCode(0x0000_0977);

    /// `ADDuplicateEntry`.
    #[doc(alias = "ADDuplicateEntry")]
    pub const AD_DUPLICATE_ENTRY: ErrorCode = ErrorCode(0x0000_0978);

    /// `ImailConversion`.
    #[doc(alias = "ImailConversion")]
    pub const IMAIL_CONVERSION: ErrorCode = ErrorCode(0x0000_0979);

    /// `SecureSubmitError`.
    #[doc(alias = "SecureSubmitError")]
    #[doc(alias = "ecSecureSubmitError")]
    pub const SECURE_SUBMIT_ERROR: ErrorCode = ErrorCode(0x0000_097A);

    /// `ImailConversionProhibited`.
    #[doc(alias = "ImailConversionProhibited")]
    pub const IMAIL_CONVERSION_PROHIBITED: ErrorCode = ErrorCode(0x0000_097B);

    /// `EventsDeleted`.
    #[doc(alias = "EventsDeleted")]
    #[doc(alias = "ecEventsDeleted")]
    pub const EVENTS_DELETED: ErrorCode = ErrorCode(0x0000_097C);

    /// `SubsystemStopping`.
    #[doc(alias = "SubsystemStopping")]
    #[doc(alias = "ecSubsystemStopping")]
    pub const SUBSYSTEM_STOPPING: ErrorCode = ErrorCode(0x0000_097D);

    /// `AttendantUnavailable`.
    #[doc(alias = "AttendantUnavailable")]
    #[doc(alias = "ecSAUnavailable")]
    pub const ATTENDANT_UNAVAILABLE: ErrorCode = ErrorCode(0x0000_097E);

    /// `CIStopping`.
    #[doc(alias = "CIStopping")]
    #[doc(alias = "ecCIStopping")]
    pub const CI_STOPPING: ErrorCode = ErrorCode(0x0000_0A28);

    /// `FxInvalidState`.
    #[doc(alias = "FxInvalidState")]
    #[doc(alias = "ecFxInvalidState")]
    pub const FX_INVALID_STATE: ErrorCode = ErrorCode(0x0000_0A29);

    /// `FxUnexpectedMarker`.
    #[doc(alias = "FxUnexpectedMarker")]
    #[doc(alias = "ecFxUnexpectedMarker")]
    pub const FX_UNEXPECTED_MARKER: ErrorCode = ErrorCode(0x0000_0A2A);

    /// `DuplicateDelivery`.
    #[doc(alias = "DuplicateDelivery")]
    #[doc(alias = "ecDuplicateDelivery")]
    pub const DUPLICATE_DELIVERY: ErrorCode = ErrorCode(0x0000_0A2B);

    /// `ConditionViolation`.
    #[doc(alias = "ConditionViolation")]
    #[doc(alias = "ecConditionViolation")]
    pub const CONDITION_VIOLATION: ErrorCode = ErrorCode(0x0000_0A2C);

    /// `MaximumConnectionPoolsExceeded`.
    #[doc(alias = "MaximumConnectionPoolsExceeded")]
    #[doc(alias = "ecMaxPoolExceeded")]
    pub const MAXIMUM_CONNECTION_POOLS_EXCEEDED: ErrorCode = ErrorCode(0x0000_0A2D);

    /// `InvalidRpcHandle`.
    #[doc(alias = "InvalidRpcHandle")]
    #[doc(alias = "ecRpcInvalidHandle")]
    pub const INVALID_RPC_HANDLE: ErrorCode = ErrorCode(0x0000_0A2E);

    /// `EventNotFound`.
    #[doc(alias = "EventNotFound")]
    #[doc(alias = "ecEventNotFound")]
    pub const EVENT_NOT_FOUND: ErrorCode = ErrorCode(0x0000_0A2F);

    /// `PropertyNotPromoted`.
    #[doc(alias = "PropertyNotPromoted")]
    #[doc(alias = "ecPropNotPromoted")]
    pub const PROPERTY_NOT_PROMOTED: ErrorCode = ErrorCode(0x0000_0A30);

    /// `LowFreeSpaceForDatabase`.
    #[doc(alias = "LowFreeSpaceForDatabase")]
    #[doc(alias = "ecLowMdbSpace")]
    pub const LOW_FREE_SPACE_FOR_DATABASE: ErrorCode = ErrorCode(0x0000_0A31);

    /// `LowFreeSpaceForLogs`.
    #[doc(alias = "LowFreeSpaceForLogs")]
    #[doc(alias = "LowDatabaseLogDiskSpace")]
    pub const LOW_FREE_SPACE_FOR_LOGS: ErrorCode = ErrorCode(0x0000_0A32);

    /// `MailboxIsQuarantined`.
    #[doc(alias = "MailboxIsQuarantined")]
    #[doc(alias = "MailboxQuarantined")]
    pub const MAILBOX_IS_QUARANTINED: ErrorCode = ErrorCode(0x0000_0A33);

    /// `DatabaseMountInProgress`.
    #[doc(alias = "DatabaseMountInProgress")]
    #[doc(alias = "MountInProgress")]
    pub const DATABASE_MOUNT_IN_PROGRESS: ErrorCode = ErrorCode(0x0000_0A34);

    /// `DatabaseDismountInProgress`.
    #[doc(alias = "DatabaseDismountInProgress")]
    #[doc(alias = "DismountInProgress")]
    pub const DATABASE_DISMOUNT_IN_PROGRESS: ErrorCode = ErrorCode(0x0000_0A35);

    /// `ConnectionsOverBudget`.
    #[doc(alias = "ConnectionsOverBudget")]
    pub const CONNECTIONS_OVER_BUDGET: ErrorCode = ErrorCode(0x0000_0A36);

    /// `NotFoundInContainer`.
    #[doc(alias = "NotFoundInContainer")]
    pub const NOT_FOUND_IN_CONTAINER: ErrorCode = ErrorCode(0x0000_0A37);

    /// `CannotRemove`.
    #[doc(alias = "CannotRemove")]
    pub const CANNOT_REMOVE: ErrorCode = ErrorCode(0x0000_0A38);

    /// `InvalidConnectionPool`.
    #[doc(alias = "InvalidConnectionPool")]
    #[doc(alias = "InvalidPool")]
    pub const INVALID_CONNECTION_POOL: ErrorCode = ErrorCode(0x0000_0A39);

    /// `VirusScanGeneralFailure`.
    #[doc(alias = "VirusScanGeneralFailure")]
    #[doc(alias = "VirusScannerError")]
    pub const VIRUS_SCAN_GENERAL_FAILURE: ErrorCode = ErrorCode(0x0000_0A3A);

    /// `GranularReplInitFailed`.
    #[doc(alias = "GranularReplInitFailed")]
    pub const GRANULAR_REPL_INIT_FAILED: ErrorCode = ErrorCode(0x0000_0A3B);

    /// `CannotRegisterNewReplidGuidMapping`.
    #[doc(alias = "CannotRegisterNewReplidGuidMapping")]
    pub const CANNOT_REGISTER_NEW_REPLID_GUID_MAPPING: ErrorCode = ErrorCode(0x0000_0A3C);

    /// `CannotRegisterNewNamedPropertyMapping`.
    #[doc(alias = "CannotRegisterNewNamedPropertyMapping")]
    pub const CANNOT_REGISTER_NEW_NAMED_PROPERTY_MAPPING: ErrorCode = ErrorCode(0x0000_0A3D);

    /// `GranularReplInvalidParameter`.
    #[doc(alias = "GranularReplInvalidParameter")]
    pub const GRANULAR_REPL_INVALID_PARAMETER: ErrorCode = ErrorCode(0x0000_0A41);

    /// `GranularReplStillInUse`.
    #[doc(alias = "GranularReplStillInUse")]
    pub const GRANULAR_REPL_STILL_IN_USE: ErrorCode = ErrorCode(0x0000_0A42);

    /// `GranularReplCommunicationFailed`.
    #[doc(alias = "GranularReplCommunicationFailed")]
    pub const GRANULAR_REPL_COMMUNICATION_FAILED: ErrorCode = ErrorCode(0x0000_0A44);

    /// `CannotPreserveMailboxSignature`.
    #[doc(alias = "CannotPreserveMailboxSignature")]
    pub const CANNOT_PRESERVE_MAILBOX_SIGNATURE: ErrorCode = ErrorCode(0x0000_0A48);

    /// `UnexpectedState`.
    #[doc(alias = "UnexpectedState")]
    pub const UNEXPECTED_STATE: ErrorCode = ErrorCode(0x0000_0A4A);

    /// `MailboxSoftDeleted`.
    #[doc(alias = "MailboxSoftDeleted")]
    pub const MAILBOX_SOFT_DELETED: ErrorCode = ErrorCode(0x0000_0A4B);

    /// `DatabaseStateConflict`.
    #[doc(alias = "DatabaseStateConflict")]
    pub const DATABASE_STATE_CONFLICT: ErrorCode = ErrorCode(0x0000_0A4C);

    /// `RpcInvalidSession`.
    #[doc(alias = "RpcInvalidSession")]
    pub const RPC_INVALID_SESSION: ErrorCode = ErrorCode(0x0000_0A4D);

    /// `MaxThreadsPerMdbExceeded`.
    #[doc(alias = "MaxThreadsPerMdbExceeded")]
    pub const MAX_THREADS_PER_MDB_EXCEEDED: ErrorCode = ErrorCode(0x0000_0A8C);

    /// `MaxThreadsPerSCTExceeded`.
    #[doc(alias = "MaxThreadsPerSCTExceeded")]
    pub const MAX_THREADS_PER_SCT_EXCEEDED: ErrorCode = ErrorCode(0x0000_0A8D);

    /// `WrongProvisionedFid`.
    #[doc(alias = "WrongProvisionedFid")]
    pub const WRONG_PROVISIONED_FID: ErrorCode = ErrorCode(0x0000_0A8E);

    /// `ISIntegMdbTaskExceeded`.
    #[doc(alias = "ISIntegMdbTaskExceeded")]
    pub const IS_INTEG_MDB_TASK_EXCEEDED: ErrorCode = ErrorCode(0x0000_0A8F);

    /// `ISIntegQueueFull`.
    #[doc(alias = "ISIntegQueueFull")]
    pub const IS_INTEG_QUEUE_FULL: ErrorCode = ErrorCode(0x0000_0A90);

    /// `InvalidMultiMailboxSearchRequest`.
    #[doc(alias = "InvalidMultiMailboxSearchRequest")]
    pub const INVALID_MULTI_MAILBOX_SEARCH_REQUEST: ErrorCode = ErrorCode(0x0000_0AF0);

    /// `InvalidMultiMailboxKeywordStatsRequest`.
    #[doc(alias = "InvalidMultiMailboxKeywordStatsRequest")]
    pub const INVALID_MULTI_MAILBOX_KEYWORD_STATS_REQUEST: ErrorCode = ErrorCode(0x0000_0AF1);

    /// `MultiMailboxSearchFailed`.
    #[doc(alias = "MultiMailboxSearchFailed")]
    pub const MULTI_MAILBOX_SEARCH_FAILED: ErrorCode = ErrorCode(0x0000_0AF2);

    /// `MaxMultiMailboxSearchExceeded`.
    #[doc(alias = "MaxMultiMailboxSearchExceeded")]
    pub const MAX_MULTI_MAILBOX_SEARCH_EXCEEDED: ErrorCode = ErrorCode(0x0000_0AF3);

    /// `MultiMailboxSearchOperationFailed`.
    #[doc(alias = "MultiMailboxSearchOperationFailed")]
    pub const MULTI_MAILBOX_SEARCH_OPERATION_FAILED: ErrorCode = ErrorCode(0x0000_0AF4);

    /// `MultiMailboxSearchNonFullTextSearch`.
    #[doc(alias = "MultiMailboxSearchNonFullTextSearch")]
    pub const MULTI_MAILBOX_SEARCH_NON_FULL_TEXT_SEARCH: ErrorCode = ErrorCode(0x0000_0AF5);

    /// `MultiMailboxSearchTimeOut`.
    #[doc(alias = "MultiMailboxSearchTimeOut")]
    pub const MULTI_MAILBOX_SEARCH_TIME_OUT: ErrorCode = ErrorCode(0x0000_0AF6);

    /// `MultiMailboxKeywordStatsTimeOut`.
    #[doc(alias = "MultiMailboxKeywordStatsTimeOut")]
    pub const MULTI_MAILBOX_KEYWORD_STATS_TIME_OUT: ErrorCode = ErrorCode(0x0000_0AF7);

    /// `MultiMailboxSearchInvalidSortBy`.
    #[doc(alias = "MultiMailboxSearchInvalidSortBy")]
    pub const MULTI_MAILBOX_SEARCH_INVALID_SORT_BY: ErrorCode = ErrorCode(0x0000_0AF8);

    /// `MultiMailboxSearchNonFullTextSortBy`.
    #[doc(alias = "MultiMailboxSearchNonFullTextSortBy")]
    pub const MULTI_MAILBOX_SEARCH_NON_FULL_TEXT_SORT_BY: ErrorCode = ErrorCode(0x0000_0AF9);

    /// `MultiMailboxSearchInvalidPagination`.
    #[doc(alias = "MultiMailboxSearchInvalidPagination")]
    pub const MULTI_MAILBOX_SEARCH_INVALID_PAGINATION: ErrorCode = ErrorCode(0x0000_0AFA);

    /// `MultiMailboxSearchNonFullTextPropertyInPagination`.
    #[doc(alias = "MultiMailboxSearchNonFullTextPropertyInPagination")]
    pub const MULTI_MAILBOX_SEARCH_NON_FULL_TEXT_PROPERTY_IN_PAGINATION: ErrorCode =
        ErrorCode(0x0000_0AFB);

    /// `MultiMailboxSearchMailboxNotFound`.
    #[doc(alias = "MultiMailboxSearchMailboxNotFound")]
    pub const MULTI_MAILBOX_SEARCH_MAILBOX_NOT_FOUND: ErrorCode = ErrorCode(0x0000_0AFC);

    /// `MultiMailboxSearchInvalidRestriction`.
    #[doc(alias = "MultiMailboxSearchInvalidRestriction")]
    pub const MULTI_MAILBOX_SEARCH_INVALID_RESTRICTION: ErrorCode = ErrorCode(0x0000_0AFD);

    /// `UserInformationAlreadyExists`.
    #[doc(alias = "UserInformationAlreadyExists")]
    pub const USER_INFORMATION_ALREADY_EXISTS: ErrorCode = ErrorCode(0x0000_0B0E);

    /// `UserInformationLockTimeout`.
    #[doc(alias = "UserInformationLockTimeout")]
    pub const USER_INFORMATION_LOCK_TIMEOUT: ErrorCode = ErrorCode(0x0000_0B0F);

    /// `UserInformationNotFound`.
    #[doc(alias = "UserInformationNotFound")]
    pub const USER_INFORMATION_NOT_FOUND: ErrorCode = ErrorCode(0x0000_0B10);

    /// `UserInformationNoAccess`.
    #[doc(alias = "UserInformationNoAccess")]
    pub const USER_INFORMATION_NO_ACCESS: ErrorCode = ErrorCode(0x0000_0B11);

    /// `EncryptionTransientError`.
    #[doc(alias = "EncryptionTransientError")]
    pub const ENCRYPTION_TRANSIENT_ERROR: ErrorCode = ErrorCode(0x0000_0B15);

    /// `EncryptionPermanentError`.
    #[doc(alias = "EncryptionPermanentError")]
    pub const ENCRYPTION_PERMANENT_ERROR: ErrorCode = ErrorCode(0x0000_0B16);

    /// `InvalidInternetMessageHeaderName`.
    #[doc(alias = "InvalidInternetMessageHeaderName")]
    pub const INVALID_INTERNET_MESSAGE_HEADER_NAME: ErrorCode = ErrorCode(0x0000_0B17);

    /// `SyncStateTooOld`.
    #[doc(alias = "SyncStateTooOld")]
    pub const SYNC_STATE_TOO_OLD: ErrorCode = ErrorCode(0x0000_0B19);

    /// `NoService`.
    #[doc(alias = "NoService")]
    #[doc(alias = "MAPI_W_NO_SERVICE")]
    pub const NO_SERVICE: ErrorCode = ErrorCode(0x0004_0203);

    /// `ErrorsReturned`.
    #[doc(alias = "ErrorsReturned")]
    #[doc(alias = "MAPI_W_ERRORS_RETURNED")]
    #[doc(alias = "ecWarnWithErrors")]
    pub const ERRORS_RETURNED: ErrorCode = ErrorCode(0x0004_0380);

    /// `PositionChanged`.
    #[doc(alias = "PositionChanged")]
    #[doc(alias = "MAPI_W_POSITION_CHANGED")]
    #[doc(alias = "ecWarnPositionChanged")]
    pub const POSITION_CHANGED: ErrorCode = ErrorCode(0x0004_0481);

    /// `ApproximateCount`.
    #[doc(alias = "ApproximateCount")]
    #[doc(alias = "MAPI_W_APPROX_COUNT")]
    #[doc(alias = "ecWarnApproxCount")]
    pub const APPROXIMATE_COUNT: ErrorCode = ErrorCode(0x0004_0482);

    /// `CancelMessage`.
    #[doc(alias = "CancelMessage")]
    #[doc(alias = "MAPI_W_CANCEL_MESSAGE")]
    pub const CANCEL_MESSAGE: ErrorCode = ErrorCode(0x0004_0580);

    /// `PartiallyComplete`.
    #[doc(alias = "PartiallyComplete")]
    #[doc(alias = "MAPI_W_PARTIAL_COMPLETION")]
    #[doc(alias = "ecPartialCompletion")]
    pub const PARTIALLY_COMPLETE: ErrorCode = ErrorCode(0x0004_0680);

    /// `MapiSecurityRequiredLow`.
    #[doc(alias = "MapiSecurityRequiredLow")]
    pub const MAPI_SECURITY_REQUIRED_LOW: ErrorCode = ErrorCode(0x0004_0681);

    /// `MapiSecurityRequiredMedium`.
    #[doc(alias = "MapiSecurityRequiredMedium")]
    #[doc(alias = "MapiSecuirtyRequiredMedium")]
    pub const MAPI_SECURITY_REQUIRED_MEDIUM: ErrorCode = ErrorCode(0x0004_0682);

    /// `MapiPartialItems`.
    #[doc(alias = "MapiPartialItems")]
    pub const MAPI_PARTIAL_ITEMS: ErrorCode = ErrorCode(0x0004_0687);

    /// `SyncProgress`.
    #[doc(alias = "SyncProgress")]
    #[doc(alias = "SYNC_W_PROGRESS")]
    pub const SYNC_PROGRESS: ErrorCode = ErrorCode(0x0004_0820);

    /// `NewerClientChange`.
    #[doc(alias = "NewerClientChange")]
    #[doc(alias = "SYNC_W_CLIENT_CHANGE_NEWER")]
    pub const NEWER_CLIENT_CHANGE: ErrorCode = ErrorCode(0x0004_0821);

    /// `NoInterface`.
    #[doc(alias = "NoInterface")]
    #[doc(alias = "MAPI_E_INTERFACE_NOT_SUPPORTED")]
    #[doc(alias = "ecInterfaceNotSupported")]
    #[doc(alias = "MAPI_E_INTERFACE_NO_SUPPORT")]
    pub const NO_INTERFACE: ErrorCode = ErrorCode(0x8000_4002);

    /// `CallFailed`.
    #[doc(alias = "CallFailed")]
    #[doc(alias = "GeneralFailure")]
    #[doc(alias = "MAPI_E_CALL_FAILED")]
    #[doc(alias = "SYNC_E_ERROR")]
    #[doc(alias = "ecError")]
    pub const CALL_FAILED: ErrorCode = ErrorCode(0x8000_4005);

    /// `StorageInvalidFunction`.
    #[doc(alias = "StorageInvalidFunction")]
    #[doc(alias = "STG_E_INVALIDFUNCTION")]
    pub const STORAGE_INVALID_FUNCTION: ErrorCode = ErrorCode(0x8003_0001);

    /// `StorageAccessDenied`.
    #[doc(alias = "StorageAccessDenied")]
    #[doc(alias = "STG_E_ACCESSDENIED")]
    pub const STORAGE_ACCESS_DENIED: ErrorCode = ErrorCode(0x8003_0005);

    /// `StorageInsufficientMemory`.
    #[doc(alias = "StorageInsufficientMemory")]
    #[doc(alias = "STG_E_INSUFFICIENTMEMORY")]
    pub const STORAGE_INSUFFICIENT_MEMORY: ErrorCode = ErrorCode(0x8003_0008);

    /// `StorageInvalidPointer`.
    #[doc(alias = "StorageInvalidPointer")]
    #[doc(alias = "STG_E_INVALIDPOINTER")]
    pub const STORAGE_INVALID_POINTER: ErrorCode = ErrorCode(0x8003_0009);

    /// `StreamSeekError`.
    #[doc(alias = "StreamSeekError")]
    pub const STREAM_SEEK_ERROR: ErrorCode = ErrorCode(0x8003_0019);

    /// `StorageReadFault`.
    #[doc(alias = "StorageReadFault")]
    #[doc(alias = "STG_E_READFAULT")]
    pub const STORAGE_READ_FAULT: ErrorCode = ErrorCode(0x8003_001E);

    /// `StorageLockViolation`.
    #[doc(alias = "StorageLockViolation")]
    #[doc(alias = "STG_E_LOCKVIOLATION")]
    pub const STORAGE_LOCK_VIOLATION: ErrorCode = ErrorCode(0x8003_0021);

    /// `StorageInvalidParameter`.
    #[doc(alias = "StorageInvalidParameter")]
    #[doc(alias = "STG_E_INVALIDPARAMETER")]
    pub const STORAGE_INVALID_PARAMETER: ErrorCode = ErrorCode(0x8003_0057);

    /// `StreamSizeError`.
    #[doc(alias = "StreamSizeError")]
    #[doc(alias = "ecStreamSizeError")]
    pub const STREAM_SIZE_ERROR: ErrorCode = ErrorCode(0x8003_0070);

    /// `StorageInvalidFlag`.
    #[doc(alias = "StorageInvalidFlag")]
    #[doc(alias = "STG_E_INVALIDFLAG")]
    pub const STORAGE_INVALID_FLAG: ErrorCode = ErrorCode(0x8003_00FF);

    /// `StorageCannotSave`.
    #[doc(alias = "StorageCannotSave")]
    #[doc(alias = "STG_E_CANTSAVE")]
    pub const STORAGE_CANNOT_SAVE: ErrorCode = ErrorCode(0x8003_0103);

    /// `NotSupported`.
    #[doc(alias = "NotSupported")]
    #[doc(alias = "MAPI_E_NO_SUPPORT")]
    #[doc(alias = "ecNotSupported")]
    pub const NOT_SUPPORTED: ErrorCode = ErrorCode(0x8004_0102);

    /// `InvalidCharacterWidth`.
    #[doc(alias = "InvalidCharacterWidth")]
    #[doc(alias = "MAPI_E_BAD_CHARWIDTH")]
    #[doc(alias = "ecBadCharwidth")]
    pub const INVALID_CHARACTER_WIDTH: ErrorCode = ErrorCode(0x8004_0103);

    /// `StringTooLong`.
    #[doc(alias = "StringTooLong")]
    #[doc(alias = "MAPI_E_STRING_TOO_LONG")]
    #[doc(alias = "ecStringTooLarge")]
    pub const STRING_TOO_LONG: ErrorCode = ErrorCode(0x8004_0105);

    /// `InvalidFlag`.
    #[doc(alias = "InvalidFlag")]
    #[doc(alias = "MAPI_E_UNKNOWN_FLAGS")]
    #[doc(alias = "SYNC_E_UNKNOWN_FLAGS")]
    #[doc(alias = "ecUnknownFlags")]
    pub const INVALID_FLAG: ErrorCode = ErrorCode(0x8004_0106);

    /// `InvalidEntryID`.
    #[doc(alias = "InvalidEntryID")]
    #[doc(alias = "MAPI_E_INVALID_ENTRYID")]
    #[doc(alias = "ecInvalidEntryId")]
    pub const INVALID_ENTRY_ID: ErrorCode = ErrorCode(0x8004_0107);

    /// `InvalidObject`.
    #[doc(alias = "InvalidObject")]
    #[doc(alias = "MAPI_E_INVALID_OBJECT")]
    #[doc(alias = "ecInvalidObject")]
    pub const INVALID_OBJECT: ErrorCode = ErrorCode(0x8004_0108);

    /// `ObjectChanged`.
    #[doc(alias = "ObjectChanged")]
    #[doc(alias = "MAPI_E_OBJECT_CHANGED")]
    #[doc(alias = "ecObjectModified")]
    pub const OBJECT_CHANGED: ErrorCode = ErrorCode(0x8004_0109);

    /// `ObjectDeleted`.
    #[doc(alias = "ObjectDeleted")]
    #[doc(alias = "MAPI_E_OBJECT_DELETED")]
    #[doc(alias = "ecObjectDeleted")]
    pub const OBJECT_DELETED: ErrorCode = ErrorCode(0x8004_010A);

    /// `Busy`.
    #[doc(alias = "Busy")]
    #[doc(alias = "ServerBusy")]
    #[doc(alias = "MAPI_E_BUSY")]
    #[doc(alias = "ecBusy")]
    pub const BUSY: ErrorCode = ErrorCode(0x8004_010B);

    /// `OutOfDisk`.
    #[doc(alias = "OutOfDisk")]
    #[doc(alias = "MAPI_E_NOT_ENOUGH_DISK")]
    #[doc(alias = "ecDiskFull")]
    pub const OUT_OF_DISK: ErrorCode = ErrorCode(0x8004_010D);

    /// `OutOfResources`.
    #[doc(alias = "OutOfResources")]
    #[doc(alias = "MAPI_E_NOT_ENOUGH_RESOURCES")]
    #[doc(alias = "ecInsufficientResrc")]
    pub const OUT_OF_RESOURCES: ErrorCode = ErrorCode(0x8004_010E);

    /// `NotFound`.
    #[doc(alias = "NotFound")]
    #[doc(alias = "MAPI_E_NOT_FOUND")]
    #[doc(alias = "ecNotFound")]
    pub const NOT_FOUND: ErrorCode = ErrorCode(0x8004_010F);

    /// `VersionMismatch`.
    #[doc(alias = "VersionMismatch")]
    #[doc(alias = "MAPI_E_VERSION")]
    #[doc(alias = "ecVersion")]
    pub const VERSION_MISMATCH: ErrorCode = ErrorCode(0x8004_0110);

    /// `LogonFailed`.
    #[doc(alias = "LogonFailed")]
    #[doc(alias = "MAPI_E_LOGON_FAILED")]
    #[doc(alias = "ecLoginFailure")]
    pub const LOGON_FAILED: ErrorCode = ErrorCode(0x8004_0111);

    /// `TooManySessions`.
    #[doc(alias = "TooManySessions")]
    #[doc(alias = "MAPI_E_SESSION_LIMIT")]
    #[doc(alias = "ecTooManySessions")]
    pub const TOO_MANY_SESSIONS: ErrorCode = ErrorCode(0x8004_0112);

    /// `UserCanceled`.
    #[doc(alias = "UserCanceled")]
    #[doc(alias = "MAPI_E_USER_CANCEL")]
    #[doc(alias = "ecUserAbort")]
    pub const USER_CANCELED: ErrorCode = ErrorCode(0x8004_0113);

    /// `AbortFailed`.
    #[doc(alias = "AbortFailed")]
    #[doc(alias = "MAPI_E_UNABLE_TO_ABORT")]
    #[doc(alias = "ecUnableToAbort")]
    pub const ABORT_FAILED: ErrorCode = ErrorCode(0x8004_0114);

    /// `NetworkError`.
    #[doc(alias = "NetworkError")]
    #[doc(alias = "MAPI_E_NETWORK_ERROR")]
    #[doc(alias = "ecRpcFailed")]
    #[doc(alias = "ecNetwork")]
    pub const NETWORK_ERROR: ErrorCode = ErrorCode(0x8004_0115);

    /// `DiskError`.
    #[doc(alias = "DiskError")]
    #[doc(alias = "MAPI_E_DISK_ERROR")]
    #[doc(alias = "ecReadFault")]
    pub const DISK_ERROR: ErrorCode = ErrorCode(0x8004_0116);

    /// `TooComplex`.
    #[doc(alias = "TooComplex")]
    #[doc(alias = "MAPI_E_TOO_COMPLEX")]
    #[doc(alias = "ecTooComplex")]
    pub const TOO_COMPLEX: ErrorCode = ErrorCode(0x8004_0117);

    /// `InvalidColumn`.
    #[doc(alias = "InvalidColumn")]
    #[doc(alias = "MAPI_E_BAD_COLUMN")]
    pub const INVALID_COLUMN: ErrorCode = ErrorCode(0x8004_0118);

    /// `ExtendedError`.
    #[doc(alias = "ExtendedError")]
    #[doc(alias = "MAPI_E_EXTENDED_ERROR")]
    pub const EXTENDED_ERROR: ErrorCode = ErrorCode(0x8004_0119);

    /// `ComputedValue`.
    #[doc(alias = "ComputedValue")]
    #[doc(alias = "MAPI_E_COMPUTED")]
    #[doc(alias = "ecComputed")]
    pub const COMPUTED_VALUE: ErrorCode = ErrorCode(0x8004_011A);

    /// `CorruptData`.
    #[doc(alias = "CorruptData")]
    #[doc(alias = "MAPI_E_CORRUPT_DATA")]
    #[doc(alias = "ecCorruptData")]
    pub const CORRUPT_DATA: ErrorCode = ErrorCode(0x8004_011B);

    /// `Unconfigured`.
    #[doc(alias = "Unconfigured")]
    #[doc(alias = "MAPI_E_UNCONFIGURED")]
    pub const UNCONFIGURED: ErrorCode = ErrorCode(0x8004_011C);

    /// `FailOneProvider`.
    #[doc(alias = "FailOneProvider")]
    #[doc(alias = "MAPI_E_FAILONEPROVIDER")]
    pub const FAIL_ONE_PROVIDER: ErrorCode = ErrorCode(0x8004_011D);

    /// `InvalidCodepage`.
    #[doc(alias = "InvalidCodepage")]
    #[doc(alias = "MAPI_E_UNKNOWN_CPID")]
    pub const INVALID_CODEPAGE: ErrorCode = ErrorCode(0x8004_011E);

    /// `InvalidLocale`.
    #[doc(alias = "InvalidLocale")]
    #[doc(alias = "MAPI_E_UNKNOWN_LCID")]
    pub const INVALID_LOCALE: ErrorCode = ErrorCode(0x8004_011F);

    /// `PasswordChangeRequired`.
    #[doc(alias = "PasswordChangeRequired")]
    #[doc(alias = "MAPI_E_PASSWORD_CHANGE_REQUIRED")]
    pub const PASSWORD_CHANGE_REQUIRED: ErrorCode = ErrorCode(0x8004_0120);

    /// `MapiPasswordExpired`.
    #[doc(alias = "MapiPasswordExpired")]
    #[doc(alias = "MAPI_E_PASSWORD_EXPIRED")]
    pub const MAPI_PASSWORD_EXPIRED: ErrorCode = ErrorCode(0x8004_0121);

    /// `InvalidWorkstationAccount`.
    #[doc(alias = "InvalidWorkstationAccount")]
    #[doc(alias = "MAPI_E_INVALID_WORKSTATION_ACCOUNT")]
    pub const INVALID_WORKSTATION_ACCOUNT: ErrorCode = ErrorCode(0x8004_0122);

    /// `TimeSkew`.
    #[doc(alias = "TimeSkew")]
    #[doc(alias = "MAPI_E_INVALID_ACCESS_TIME")]
    #[doc(alias = "ecTimeSkew")]
    pub const TIME_SKEW: ErrorCode = ErrorCode(0x8004_0123);

    /// `MapiAccountDisabled`.
    #[doc(alias = "MapiAccountDisabled")]
    #[doc(alias = "MAPI_E_ACCOUNT_DISABLED")]
    pub const MAPI_ACCOUNT_DISABLED: ErrorCode = ErrorCode(0x8004_0124);

    /// `MapiConflict`.
    #[doc(alias = "MapiConflict")]
    #[doc(alias = "MAPI_E_RECONNECTED")]
    pub const MAPI_CONFLICT: ErrorCode = ErrorCode(0x8004_0125);

    /// `Offline`.
    #[doc(alias = "Offline")]
    #[doc(alias = "MAPI_E_OFFLINE")]
    pub const OFFLINE: ErrorCode = ErrorCode(0x8004_0126);

    /// `EndOfSession`.
    #[doc(alias = "EndOfSession")]
    #[doc(alias = "MAPI_E_END_OF_SESSION")]
    pub const END_OF_SESSION: ErrorCode = ErrorCode(0x8004_0200);

    /// `UnknownEntryId`.
    #[doc(alias = "UnknownEntryId")]
    #[doc(alias = "MAPI_E_UNKNOWN_ENTRYID")]
    pub const UNKNOWN_ENTRY_ID: ErrorCode = ErrorCode(0x8004_0201);

    /// `MissingRequiredColumn`.
    #[doc(alias = "MissingRequiredColumn")]
    #[doc(alias = "MAPI_E_MISSING_REQUIRED_COLUMN")]
    pub const MISSING_REQUIRED_COLUMN: ErrorCode = ErrorCode(0x8004_0202);

    /// `ProfileDeleted`.
    #[doc(alias = "ProfileDeleted")]
    #[doc(alias = "MAPI_E_PROFILE_DELETED")]
    pub const PROFILE_DELETED: ErrorCode = ErrorCode(0x8004_0204);

    /// `FailCallback`.
    #[doc(alias = "FailCallback")]
    pub const FAIL_CALLBACK: ErrorCode = ErrorCode(0x8004_0219);

    /// `BadValue`.
    #[doc(alias = "BadValue")]
    #[doc(alias = "MAPI_E_BAD_VALUE")]
    #[doc(alias = "ecPropBadValue")]
    pub const BAD_VALUE: ErrorCode = ErrorCode(0x8004_0301);

    /// `InvalidType`.
    #[doc(alias = "InvalidType")]
    #[doc(alias = "MAPI_E_INVALID_TYPE")]
    #[doc(alias = "ecInvalidType")]
    pub const INVALID_TYPE: ErrorCode = ErrorCode(0x8004_0302);

    /// `UnsupportedType`.
    #[doc(alias = "UnsupportedType")]
    #[doc(alias = "MAPI_E_TYPE_NO_SUPPORT")]
    #[doc(alias = "ecTypeNotSupported")]
    pub const UNSUPPORTED_TYPE: ErrorCode = ErrorCode(0x8004_0303);

    /// `UnexpectedType`.
    #[doc(alias = "UnexpectedType")]
    #[doc(alias = "MAPI_E_UNEXPECTED_TYPE")]
    #[doc(alias = "ecPropType")]
    pub const UNEXPECTED_TYPE: ErrorCode = ErrorCode(0x8004_0304);

    /// `TooBig`.
    #[doc(alias = "TooBig")]
    #[doc(alias = "MAPI_E_TOO_BIG")]
    #[doc(alias = "ecTooBig")]
    pub const TOO_BIG: ErrorCode = ErrorCode(0x8004_0305);

    /// `DeclineCopy`.
    #[doc(alias = "DeclineCopy")]
    #[doc(alias = "MAPI_E_DECLINE_COPY")]
    pub const DECLINE_COPY: ErrorCode = ErrorCode(0x8004_0306);

    /// `UnexpectedId`.
    #[doc(alias = "UnexpectedId")]
    #[doc(alias = "MAPI_E_UNEXPECTED_ID")]
    pub const UNEXPECTED_ID: ErrorCode = ErrorCode(0x8004_0307);

    /// `NotCompleted`.
    #[doc(alias = "NotCompleted")]
    #[doc(alias = "MAPI_E_UNABLE_TO_COMPLETE")]
    #[doc(alias = "ecUnableToComplete")]
    pub const NOT_COMPLETED: ErrorCode = ErrorCode(0x8004_0400);

    /// `Timeout`.
    #[doc(alias = "Timeout")]
    #[doc(alias = "MAPI_E_TIMEOUT")]
    #[doc(alias = "ecTimeout")]
    pub const TIMEOUT: ErrorCode = ErrorCode(0x8004_0401);

    /// `EmptyTable`.
    #[doc(alias = "EmptyTable")]
    #[doc(alias = "MAPI_E_TABLE_EMPTY")]
    #[doc(alias = "ecTableEmpty")]
    pub const EMPTY_TABLE: ErrorCode = ErrorCode(0x8004_0402);

    /// `TableTooBig`.
    #[doc(alias = "TableTooBig")]
    #[doc(alias = "MAPI_E_TABLE_TOO_BIG")]
    #[doc(alias = "ecTableTooBig")]
    pub const TABLE_TOO_BIG: ErrorCode = ErrorCode(0x8004_0403);

    /// `InvalidBookmark`.
    #[doc(alias = "InvalidBookmark")]
    #[doc(alias = "MAPI_E_INVALID_BOOKMARK")]
    #[doc(alias = "ecInvalidBookmark")]
    pub const INVALID_BOOKMARK: ErrorCode = ErrorCode(0x8004_0405);

    /// `MapiDataLoss`.
    #[doc(alias = "MapiDataLoss")]
    pub const MAPI_DATA_LOSS: ErrorCode = ErrorCode(0x8004_0485);

    /// `ErrorWait`.
    #[doc(alias = "ErrorWait")]
    #[doc(alias = "MAPI_E_WAIT")]
    #[doc(alias = "ecWait")]
    pub const ERROR_WAIT: ErrorCode = ErrorCode(0x8004_0500);

    /// `ErrorCancel`.
    #[doc(alias = "ErrorCancel")]
    #[doc(alias = "MAPI_E_CANCEL")]
    #[doc(alias = "ecCancel")]
    pub const ERROR_CANCEL: ErrorCode = ErrorCode(0x8004_0501);

    /// `NotMe`.
    #[doc(alias = "NotMe")]
    #[doc(alias = "MAPI_E_NOT_ME")]
    pub const NOT_ME: ErrorCode = ErrorCode(0x8004_0502);

    /// `CorruptStore`.
    #[doc(alias = "CorruptStore")]
    #[doc(alias = "MAPI_E_CORRUPT_STORE")]
    pub const CORRUPT_STORE: ErrorCode = ErrorCode(0x8004_0600);

    /// `NotInQueue`.
    #[doc(alias = "NotInQueue")]
    #[doc(alias = "MAPI_E_NOT_IN_QUEUE")]
    #[doc(alias = "ecNotInQueue")]
    pub const NOT_IN_QUEUE: ErrorCode = ErrorCode(0x8004_0601);

    /// `NoSuppress`.
    #[doc(alias = "NoSuppress")]
    #[doc(alias = "MAPI_E_NO_SUPPRESS")]
    pub const NO_SUPPRESS: ErrorCode = ErrorCode(0x8004_0602);

    /// `CollidingNames`.
    #[doc(alias = "CollidingNames")]
    #[doc(alias = "MAPI_E_COLLISION")]
    #[doc(alias = "ecDuplicateName")]
    pub const COLLIDING_NAMES: ErrorCode = ErrorCode(0x8004_0604);

    /// `NotInitialized`.
    #[doc(alias = "NotInitialized")]
    #[doc(alias = "MAPI_E_NOT_INITIALIZED")]
    #[doc(alias = "ecNotInitialized")]
    pub const NOT_INITIALIZED: ErrorCode = ErrorCode(0x8004_0605);

    /// `NonStandard`.
    #[doc(alias = "NonStandard")]
    #[doc(alias = "MAPI_E_NON_STANDARD")]
    pub const NON_STANDARD: ErrorCode = ErrorCode(0x8004_0606);

    /// `NoRecipients`.
    #[doc(alias = "NoRecipients")]
    #[doc(alias = "MAPI_E_NO_RECIPIENTS")]
    pub const NO_RECIPIENTS: ErrorCode = ErrorCode(0x8004_0607);

    /// `AlreadySent`.
    #[doc(alias = "AlreadySent")]
    #[doc(alias = "MAPI_E_SUBMITTED")]
    #[doc(alias = "ecSubmitted")]
    pub const ALREADY_SENT: ErrorCode = ErrorCode(0x8004_0608);

    /// `HasFolders`.
    #[doc(alias = "HasFolders")]
    #[doc(alias = "MAPI_E_HAS_FOLDERS")]
    #[doc(alias = "ecFolderHasChildren")]
    pub const HAS_FOLDERS: ErrorCode = ErrorCode(0x8004_0609);

    /// `HasMessages`.
    #[doc(alias = "HasMessages")]
    #[doc(alias = "MAPI_E_HAS_MESSAGES")]
    #[doc(alias = "ecFolderHasContents")]
    #[doc(alias = "MAPI_E_HAS_MESAGES")]
    pub const HAS_MESSAGES: ErrorCode = ErrorCode(0x8004_060A);

    /// `FolderCycle`.
    #[doc(alias = "FolderCycle")]
    #[doc(alias = "MAPI_E_FOLDER_CYCLE")]
    #[doc(alias = "ecRootFolder")]
    pub const FOLDER_CYCLE: ErrorCode = ErrorCode(0x8004_060B);

    /// `StoreFull`.
    #[doc(alias = "StoreFull")]
    #[doc(alias = "MAPI_E_STORE_FULL")]
    pub const STORE_FULL: ErrorCode = ErrorCode(0x8004_060C);

    /// `TooManyLocks`.
    #[doc(alias = "TooManyLocks")]
    #[doc(alias = "MAPI_E_LOCKID_LIMIT")]
    #[doc(alias = "ecLockIdLimit")]
    pub const TOO_MANY_LOCKS: ErrorCode = ErrorCode(0x8004_060D);

    /// `MapiTooManyMountedDatabases`.
    #[doc(alias = "MapiTooManyMountedDatabases")]
    pub const MAPI_TOO_MANY_MOUNTED_DATABASES: ErrorCode = ErrorCode(0x8004_060E);

    /// `ExceededSize`.
    #[doc(alias = "ExceededSize")]
    #[doc(alias = "EC_EXCEEDED_SIZE")]
    pub const EXCEEDED_SIZE: ErrorCode = ErrorCode(0x8004_0610);

    /// `MapiPartialItem`.
    #[doc(alias = "MapiPartialItem")]
    pub const MAPI_PARTIAL_ITEM: ErrorCode = ErrorCode(0x8004_0686);

    /// `AmbiguousRecipient`.
    #[doc(alias = "AmbiguousRecipient")]
    #[doc(alias = "MAPI_E_AMBIGUOUS_RECIP")]
    #[doc(alias = "ecAmbiguousRecip")]
    pub const AMBIGUOUS_RECIPIENT: ErrorCode = ErrorCode(0x8004_0700);

    /// `SyncObjectDeleted`.
    #[doc(alias = "SyncObjectDeleted")]
    #[doc(alias = "SYNC_E_OBJECT_DELETED")]
    pub const SYNC_OBJECT_DELETED: ErrorCode = ErrorCode(0x8004_0800);

    /// `IgnoreFailure`.
    #[doc(alias = "IgnoreFailure")]
    #[doc(alias = "SYNC_E_IGNORE")]
    pub const IGNORE_FAILURE: ErrorCode = ErrorCode(0x8004_0801);

    /// `SyncConflict`.
    #[doc(alias = "SyncConflict")]
    #[doc(alias = "SYNC_E_CONFLICT")]
    pub const SYNC_CONFLICT: ErrorCode = ErrorCode(0x8004_0802);

    /// `NoParentFolder`.
    #[doc(alias = "NoParentFolder")]
    #[doc(alias = "SYNC_E_NO_PARENT")]
    pub const NO_PARENT_FOLDER: ErrorCode = ErrorCode(0x8004_0803);

    /// `CycleDetected`.
    #[doc(alias = "CycleDetected")]
    #[doc(alias = "SYNC_E_CYCLE")]
    #[doc(alias = "SYNC_E_CYCLE_DETECTED")]
    pub const CYCLE_DETECTED: ErrorCode = ErrorCode(0x8004_0804);

    /// `NotSynchronized`.
    #[doc(alias = "NotSynchronized")]
    #[doc(alias = "SYNC_E_UNSYNCHRONIZED")]
    pub const NOT_SYNCHRONIZED: ErrorCode = ErrorCode(0x8004_0805);

    /// `NamedPropertyQuota`.
    #[doc(alias = "NamedPropertyQuota")]
    #[doc(alias = "MAPI_E_NAMED_PROP_QUOTA_EXCEEDED")]
    #[doc(alias = "ecNPQuotaExceeded")]
    pub const NAMED_PROPERTY_QUOTA: ErrorCode = ErrorCode(0x8004_0900);

    /// `NotImplemented`.
    #[doc(alias = "NotImplemented")]
    #[doc(alias = "MAPI_E_NOT_IMPLEMENTED")]
    pub const NOT_IMPLEMENTED: ErrorCode = ErrorCode(0x8004_0FFF);

    /// `ErrorPathNotFound`.
    #[doc(alias = "ErrorPathNotFound")]
    pub const ERROR_PATH_NOT_FOUND: ErrorCode = ErrorCode(0x8007_0003);

    /// `AccessDenied`.
    #[doc(alias = "AccessDenied")]
    #[doc(alias = "MAPI_E_NO_ACCESS")]
    #[doc(alias = "ecAccessDenied")]
    #[doc(alias = "NoAccess")]
    pub const ACCESS_DENIED: ErrorCode = ErrorCode(0x8007_0005);

    /// `OutOfMemory`.
    #[doc(alias = "OutOfMemory")]
    #[doc(alias = "NotEnoughMemory")]
    #[doc(alias = "MAPI_E_NOT_ENOUGH_MEMORY")]
    #[doc(alias = "ecMAPIOOM")]
    pub const OUT_OF_MEMORY: ErrorCode = ErrorCode(0x8007_000E);

    /// `InvalidParameter`.
    #[doc(alias = "InvalidParameter")]
    #[doc(alias = "MAPI_E_INVALID_PARAMETER")]
    #[doc(alias = "SYNC_E_INVALID_PARAMETER")]
    #[doc(alias = "ecInvalidParam")]
    pub const INVALID_PARAMETER: ErrorCode = ErrorCode(0x8007_0057);

    /// `Win32ErrorDiskFull`.
    #[doc(alias = "Win32ErrorDiskFull")]
    pub const WIN32_ERROR_DISK_FULL: ErrorCode = ErrorCode(0x8007_0070);

    /// `ErrorInsufficientBuffer`.
    #[doc(alias = "ErrorInsufficientBuffer")]
    pub const ERROR_INSUFFICIENT_BUFFER: ErrorCode = ErrorCode(0x8007_007A);

    /// `ErrorCanNotComplete`.
    #[doc(alias = "ErrorCanNotComplete")]
    pub const ERROR_CAN_NOT_COMPLETE: ErrorCode = ErrorCode(0x8007_03EB);

    /// `ErrorCanceled`.
    #[doc(alias = "ErrorCanceled")]
    pub const ERROR_CANCELED: ErrorCode = ErrorCode(0x8007_04C7);
}

/// Codes and their names, in the order of the codes.
pub static NAMES: &[(u32, &str)] = &[
    (0x0000_0000, "Success"),
    (0x0000_0001, "UnbindSuccess"),
    (0x0000_0002, "UnbindFailure"),
    (0x0000_03E8, "StoreTestFailure"),
    (0x0000_03EA, "JetError"),
    (0x0000_03EB, "UnknownUser"),
    (0x0000_03ED, "Exiting"),
    (0x0000_03EE, "BadConfiguration"),
    (0x0000_03EF, "UnknownCodePage"),
    (0x0000_03F0, "ServerMemory"),
    (0x0000_03F2, "LoginPermission"),
    (0x0000_03F3, "DatabaseRolledBack"),
    (0x0000_03F4, "DatabaseCopiedError"),
    (0x0000_03F5, "AuditNotAllowed"),
    (0x0000_03F6, "ZombieUser"),
    (0x0000_03F7, "UnconvertableACL"),
    (0x0000_044C, "NoFreeJetSessions"),
    (0x0000_044D, "DifferentJetSession"),
    (0x0000_044F, "FileRemove"),
    (0x0000_0450, "ParameterOverflow"),
    (0x0000_0451, "BadVersion"),
    (0x0000_0452, "TooManyColumns"),
    (0x0000_0453, "HaveMore"),
    (0x0000_0454, "DatabaseError"),
    (0x0000_0455, "IndexNameTooBig"),
    (0x0000_0456, "UnsupportedProperty"),
    (0x0000_0457, "MessageNotSaved"),
    (0x0000_0459, "UnpublishedNotification"),
    (0x0000_045B, "DifferentRoot"),
    (0x0000_045C, "BadFolderName"),
    (0x0000_045D, "AttachmentOpen"),
    (0x0000_045E, "InvalidCollapseState"),
    (0x0000_045F, "SkipMyChildren"),
    (0x0000_0460, "SearchFolder"),
    (0x0000_0461, "NotSearchFolder"),
    (0x0000_0462, "FolderSetReceive"),
    (0x0000_0463, "NoReceiveFolder"),
    (0x0000_0465, "DeleteSubmittedMessage"),
    (0x0000_0467, "InvalidRecipients"),
    (0x0000_0468, "NoReplicaHere"),
    (0x0000_0469, "NoReplicaAvailable"),
    (0x0000_046A, "PublicDatabase"),
    (0x0000_046B, "NotPublicDatabase"),
    (0x0000_046C, "RecordNotFound"),
    (0x0000_046D, "ReplicationConflict"),
    (0x0000_0470, "FXBufferOverrun"),
    (0x0000_0471, "FXBufferEmpty"),
    (0x0000_0472, "FXPartialValue"),
    (0x0000_0473, "FxNoRoom"),
    (0x0000_0474, "TimeExpired"),
    (0x0000_0475, "DestinationError"),
    (0x0000_0476, "DatabaseNotInitialized"),
    (0x0000_0478, "WrongServer"),
    (0x0000_0479, "WrongTenant"),
    (0x0000_047A, "MissingMessageTenantHint"),
    (0x0000_047B, "WriteOperationOnReadOnlyDatabase"),
    (0x0000_047C, "CrossMailboxAccess"),
    (0x0000_047D, "BufferTooSmall"),
    (0x0000_047E, "AttachmentResolutionRequired"),
    (0x0000_047F, "ServerPaused"),
    (0x0000_0480, "ServerBusy"),
    (0x0000_0481, "NoSuchLogon"),
    (0x0000_0482, "LoadLibraryFailed"),
    (0x0000_0483, "AlreadyConfigured"),
    (0x0000_0484, "NotConfigured"),
    (0x0000_0485, "DataLoss"),
    (0x0000_0488, "MaximumSendThreadExceeded"),
    (0x0000_0489, "FxErrorMarker"),
    (0x0000_048A, "NoFreeJtabs"),
    (0x0000_048B, "NotPrivateDatabase"),
    (0x0000_048C, "IsintegMDB"),
    (0x0000_048D, "RecoveryMismatch"),
    (0x0000_048E, "TableMayNotBeDeleted"),
    (0x0000_048F, "SearchFolderNotEmpty"),
    (0x0000_0490, "SearchFolderScopeViolation"),
    (0x0000_0491, "CannotDeriveMsgViewFromBase"),
    (0x0000_0492, "MsgHeaderIndexMismatch"),
    (0x0000_0493, "MsgHeaderViewTableMismatch"),
    (0x0000_0494, "CategViewTableMismatch"),
    (0x0000_0495, "CorruptConversation"),
    (0x0000_0496, "ConversationNotFound"),
    (0x0000_0497, "ConversationMemberNotFound"),
    (0x0000_0498, "VersionStoreBusy"),
    (0x0000_0499, "SearchEvaluationInProgress"),
    (0x0000_049D, "RecursiveSearchChainTooDeep"),
    (0x0000_049E, "EmbeddedMessagePropertyCopyFailed"),
    (0x0000_04A1, "GlobalCounterRangeExceeded"),
    (0x0000_04A2, "CorruptMidsetDeleted"),
    (0x0000_04AF, "AssertionFailedError"),
    (0x0000_04B1, "RpcRegisterIf"),
    (0x0000_04B2, "RpcListen"),
    (0x0000_04B6, "RpcFormat"),
    (0x0000_04B7, "NoCopyTo"),
    (0x0000_04B9, "NullObject"),
    (0x0000_04BC, "RpcAuthentication"),
    (0x0000_04BD, "RpcBadAuthenticationLevel"),
    (0x0000_04BE, "NullCommentRestriction"),
    (0x0000_04CC, "RulesLoadError"),
    (0x0000_04CD, "RulesDeliverErr"),
    (0x0000_04CE, "RulesParsingErr"),
    (0x0000_04CF, "RulesCreateDAE"),
    (0x0000_04D0, "RulesCreateDAM"),
    (0x0000_04D1, "RulesNoMoveCopyFolder"),
    (0x0000_04D2, "RulesNoFolderRights"),
    (0x0000_04D3, "InvalidRTF"),
    (0x0000_04D4, "MessageTooBig"),
    (0x0000_04D5, "FormNotValid"),
    (0x0000_04D6, "NotAuthorized"),
    (0x0000_04D7, "DeleteMessage"),
    (0x0000_04D8, "BounceMessage"),
    (0x0000_04D9, "QuotaExceeded"),
    (0x0000_04DA, "MaxSubmissionExceeded"),
    (0x0000_04DB, "MaxAttachmentExceeded"),
    (0x0000_04DC, "SendAsDenied"),
    (0x0000_04DD, "ShutoffQuotaExceeded"),
    (0x0000_04DE, "TooManyOpenObjects"),
    (0x0000_04DF, "ClientVersionBlocked"),
    (0x0000_04E0, "RpcHttpDisallowed"),
    (0x0000_04E1, "CachedModeRequired"),
    (0x0000_04E3, "FolderNotCleanedUp"),
    (0x0000_04E4, "MessagePerFolderCountReceiveQuotaExceeded"),
    (0x0000_04E5, "FolderHierarchyChildrenCountReceiveQuotaExceeded"),
    (0x0000_04E6, "FolderHierarchyDepthReceiveQuotaExceeded"),
    (0x0000_04E7, "DynamicSearchFoldersPerScopeCountReceiveQuotaExceeded"),
    (0x0000_04E8, "FolderHierarchySizeReceiveQuotaExceeded"),
    (0x0000_04ED, "FormatError"),
    (0x0000_04F7, "NotExpanded"),
    (0x0000_04F8, "NotCollapsed"),
    (0x0000_04F9, "NoExpandLeafRow"),
    (0x0000_04FA, "UnregisteredNameProp"),
    (0x0000_04FB, "FolderDisabled"),
    (0x0000_04FC, "DomainError"),
    (0x0000_04FF, "NoCreateRight"),
    (0x0000_0500, "PublicRoot"),
    (0x0000_0501, "NoReadRight"),
    (0x0000_0502, "NoCreateSubfolderRight"),
    (0x0000_0503, "NullDestinationObject"),
    (0x0000_0504, "MessageCycle"),
    (0x0000_0505, "TooManyRecips"),
    (0x0000_0506, "TooManyProps"),
    (0x0000_050A, "VirusScanInProgress"),
    (0x0000_050B, "VirusDetected"),
    (0x0000_050C, "MailboxInTransit"),
    (0x0000_050D, "BackupInProgress"),
    (0x0000_050E, "VirusMessageDeleted"),
    (0x0000_050F, "InvalidBackupSequence"),
    (0x0000_0510, "InvalidBackupType"),
    (0x0000_0511, "TooManyBackups"),
    (0x0000_0512, "RestoreInProgress"),
    (0x0000_0519, "PropsDontMatch"),
    (0x0000_0579, "DuplicateObject"),
    (0x0000_057A, "ObjectNotFound"),
    (0x0000_057B, "FixupReplyRule"),
    (0x0000_057C, "TemplateNotFound"),
    (0x0000_057D, "RuleExecution"),
    (0x0000_057E, "DSNoSuchObject"),
    (0x0000_057F, "AlreadyTombstoned"),
    (0x0000_0596, "ReadOnlyTransaction"),
    (0x0000_060E, "Paused"),
    (0x0000_060F, "NotPaused"),
    (0x0000_0648, "WrongMailbox"),
    (0x0000_064C, "ChangePassword"),
    (0x0000_064D, "PasswordExpired"),
    (0x0000_064E, "InvalidWorkstation"),
    (0x0000_064F, "InvalidLogonHours"),
    (0x0000_0650, "AccountDisabled"),
    (0x0000_06A4, "RuleVersion"),
    (0x0000_06A5, "RuleFormat"),
    (0x0000_06A6, "RuleSendAsDenied"),
    (0x0000_06B9, "NoServerSupport"),
    (0x0000_06BA, "LockTimedOut"),
    (0x0000_06BB, "ObjectLocked"),
    (0x0000_06BD, "InvalidLockNamespace"),
    (0x0000_06F7, "RpcBadStubData"),
    (0x0000_07D6, "MessageDeleted"),
    (0x0000_07D8, "ProtocolDisabled"),
    (0x0000_07D9, "CleartextLogonDisabled"),
    (0x0000_07EE, "Rejected"),
    (0x0000_07F7, "CrossPostDenied"),
    (0x0000_0805, "NoMessages"),
    (0x0000_0824, "NoRpcInterface"),
    (0x0000_089A, "AmbiguousAlias"),
    (0x0000_089B, "UnknownMailbox"),
    (0x0000_08FC, "ExpressionReserved"),
    (0x0000_08FD, "ExpressionParseDepth"),
    (0x0000_08FE, "ExpressionArgumentType"),
    (0x0000_08FF, "ExpressionSyntax"),
    (0x0000_0900, "ExpressionBadStringToken"),
    (0x0000_0901, "ExpressionBadColToken"),
    (0x0000_0902, "ExpressionTypeMismatch"),
    (0x0000_0903, "ExpressionOperatorNotSupported"),
    (0x0000_0904, "ExpressionDivideByZero"),
    (0x0000_0905, "ExpressionUnaryArgument"),
    (0x0000_0960, "NotLocked"),
    (0x0000_0961, "ClientEvent"),
    (0x0000_0965, "CorruptEvent"),
    (0x0000_0966, "CorruptWatermark"),
    (0x0000_0967, "EventError"),
    (0x0000_0968, "WatermarkError"),
    (0x0000_0969, "NonCanonicalACL"),
    (0x0000_096C, "MailboxDisabled"),
    (0x0000_096D, "RulesFolderOverQuota"),
    (0x0000_096E, "AddressBookUnavailable"),
    (0x0000_096F, "AddressBookError"),
    (0x0000_0970, "NotEncrypted"),
    (0x0000_0971, "AddressBookObjectNotFound"),
    (0x0000_0972, "AddressBookPropertyError"),
    (0x0000_0973, "RpcServerTooBusy"),
    (0x0000_0974, "RpcOutOfMemory"),
    (0x0000_0975, "RpcServerOutOfMemory"),
    (0x0000_0976, "RpcOutOfResources"),
    (0x0000_0977, "RpcServerUnavailable"),
    (0x0000_0978, "ADDuplicateEntry"),
    (0x0000_0979, "ImailConversion"),
    (0x0000_097A, "SecureSubmitError"),
    (0x0000_097B, "ImailConversionProhibited"),
    (0x0000_097C, "EventsDeleted"),
    (0x0000_097D, "SubsystemStopping"),
    (0x0000_097E, "AttendantUnavailable"),
    (0x0000_0A28, "CIStopping"),
    (0x0000_0A29, "FxInvalidState"),
    (0x0000_0A2A, "FxUnexpectedMarker"),
    (0x0000_0A2B, "DuplicateDelivery"),
    (0x0000_0A2C, "ConditionViolation"),
    (0x0000_0A2D, "MaximumConnectionPoolsExceeded"),
    (0x0000_0A2E, "InvalidRpcHandle"),
    (0x0000_0A2F, "EventNotFound"),
    (0x0000_0A30, "PropertyNotPromoted"),
    (0x0000_0A31, "LowFreeSpaceForDatabase"),
    (0x0000_0A32, "LowFreeSpaceForLogs"),
    (0x0000_0A33, "MailboxIsQuarantined"),
    (0x0000_0A34, "DatabaseMountInProgress"),
    (0x0000_0A35, "DatabaseDismountInProgress"),
    (0x0000_0A36, "ConnectionsOverBudget"),
    (0x0000_0A37, "NotFoundInContainer"),
    (0x0000_0A38, "CannotRemove"),
    (0x0000_0A39, "InvalidConnectionPool"),
    (0x0000_0A3A, "VirusScanGeneralFailure"),
    (0x0000_0A3B, "GranularReplInitFailed"),
    (0x0000_0A3C, "CannotRegisterNewReplidGuidMapping"),
    (0x0000_0A3D, "CannotRegisterNewNamedPropertyMapping"),
    (0x0000_0A41, "GranularReplInvalidParameter"),
    (0x0000_0A42, "GranularReplStillInUse"),
    (0x0000_0A44, "GranularReplCommunicationFailed"),
    (0x0000_0A48, "CannotPreserveMailboxSignature"),
    (0x0000_0A4A, "UnexpectedState"),
    (0x0000_0A4B, "MailboxSoftDeleted"),
    (0x0000_0A4C, "DatabaseStateConflict"),
    (0x0000_0A4D, "RpcInvalidSession"),
    (0x0000_0A8C, "MaxThreadsPerMdbExceeded"),
    (0x0000_0A8D, "MaxThreadsPerSCTExceeded"),
    (0x0000_0A8E, "WrongProvisionedFid"),
    (0x0000_0A8F, "ISIntegMdbTaskExceeded"),
    (0x0000_0A90, "ISIntegQueueFull"),
    (0x0000_0AF0, "InvalidMultiMailboxSearchRequest"),
    (0x0000_0AF1, "InvalidMultiMailboxKeywordStatsRequest"),
    (0x0000_0AF2, "MultiMailboxSearchFailed"),
    (0x0000_0AF3, "MaxMultiMailboxSearchExceeded"),
    (0x0000_0AF4, "MultiMailboxSearchOperationFailed"),
    (0x0000_0AF5, "MultiMailboxSearchNonFullTextSearch"),
    (0x0000_0AF6, "MultiMailboxSearchTimeOut"),
    (0x0000_0AF7, "MultiMailboxKeywordStatsTimeOut"),
    (0x0000_0AF8, "MultiMailboxSearchInvalidSortBy"),
    (0x0000_0AF9, "MultiMailboxSearchNonFullTextSortBy"),
    (0x0000_0AFA, "MultiMailboxSearchInvalidPagination"),
    (0x0000_0AFB, "MultiMailboxSearchNonFullTextPropertyInPagination"),
    (0x0000_0AFC, "MultiMailboxSearchMailboxNotFound"),
    (0x0000_0AFD, "MultiMailboxSearchInvalidRestriction"),
    (0x0000_0B0E, "UserInformationAlreadyExists"),
    (0x0000_0B0F, "UserInformationLockTimeout"),
    (0x0000_0B10, "UserInformationNotFound"),
    (0x0000_0B11, "UserInformationNoAccess"),
    (0x0000_0B15, "EncryptionTransientError"),
    (0x0000_0B16, "EncryptionPermanentError"),
    (0x0000_0B17, "InvalidInternetMessageHeaderName"),
    (0x0000_0B19, "SyncStateTooOld"),
    (0x0004_0203, "NoService"),
    (0x0004_0380, "ErrorsReturned"),
    (0x0004_0481, "PositionChanged"),
    (0x0004_0482, "ApproximateCount"),
    (0x0004_0580, "CancelMessage"),
    (0x0004_0680, "PartiallyComplete"),
    (0x0004_0681, "MapiSecurityRequiredLow"),
    (0x0004_0682, "MapiSecurityRequiredMedium"),
    (0x0004_0687, "MapiPartialItems"),
    (0x0004_0820, "SyncProgress"),
    (0x0004_0821, "NewerClientChange"),
    (0x8000_4002, "NoInterface"),
    (0x8000_4005, "CallFailed"),
    (0x8003_0001, "StorageInvalidFunction"),
    (0x8003_0005, "StorageAccessDenied"),
    (0x8003_0008, "StorageInsufficientMemory"),
    (0x8003_0009, "StorageInvalidPointer"),
    (0x8003_0019, "StreamSeekError"),
    (0x8003_001E, "StorageReadFault"),
    (0x8003_0021, "StorageLockViolation"),
    (0x8003_0057, "StorageInvalidParameter"),
    (0x8003_0070, "StreamSizeError"),
    (0x8003_00FF, "StorageInvalidFlag"),
    (0x8003_0103, "StorageCannotSave"),
    (0x8004_0102, "NotSupported"),
    (0x8004_0103, "InvalidCharacterWidth"),
    (0x8004_0105, "StringTooLong"),
    (0x8004_0106, "InvalidFlag"),
    (0x8004_0107, "InvalidEntryID"),
    (0x8004_0108, "InvalidObject"),
    (0x8004_0109, "ObjectChanged"),
    (0x8004_010A, "ObjectDeleted"),
    (0x8004_010B, "Busy"),
    (0x8004_010D, "OutOfDisk"),
    (0x8004_010E, "OutOfResources"),
    (0x8004_010F, "NotFound"),
    (0x8004_0110, "VersionMismatch"),
    (0x8004_0111, "LogonFailed"),
    (0x8004_0112, "TooManySessions"),
    (0x8004_0113, "UserCanceled"),
    (0x8004_0114, "AbortFailed"),
    (0x8004_0115, "NetworkError"),
    (0x8004_0116, "DiskError"),
    (0x8004_0117, "TooComplex"),
    (0x8004_0118, "InvalidColumn"),
    (0x8004_0119, "ExtendedError"),
    (0x8004_011A, "ComputedValue"),
    (0x8004_011B, "CorruptData"),
    (0x8004_011C, "Unconfigured"),
    (0x8004_011D, "FailOneProvider"),
    (0x8004_011E, "InvalidCodepage"),
    (0x8004_011F, "InvalidLocale"),
    (0x8004_0120, "PasswordChangeRequired"),
    (0x8004_0121, "MapiPasswordExpired"),
    (0x8004_0122, "InvalidWorkstationAccount"),
    (0x8004_0123, "TimeSkew"),
    (0x8004_0124, "MapiAccountDisabled"),
    (0x8004_0125, "MapiConflict"),
    (0x8004_0126, "Offline"),
    (0x8004_0200, "EndOfSession"),
    (0x8004_0201, "UnknownEntryId"),
    (0x8004_0202, "MissingRequiredColumn"),
    (0x8004_0204, "ProfileDeleted"),
    (0x8004_0219, "FailCallback"),
    (0x8004_0301, "BadValue"),
    (0x8004_0302, "InvalidType"),
    (0x8004_0303, "UnsupportedType"),
    (0x8004_0304, "UnexpectedType"),
    (0x8004_0305, "TooBig"),
    (0x8004_0306, "DeclineCopy"),
    (0x8004_0307, "UnexpectedId"),
    (0x8004_0400, "NotCompleted"),
    (0x8004_0401, "Timeout"),
    (0x8004_0402, "EmptyTable"),
    (0x8004_0403, "TableTooBig"),
    (0x8004_0405, "InvalidBookmark"),
    (0x8004_0485, "MapiDataLoss"),
    (0x8004_0500, "ErrorWait"),
    (0x8004_0501, "ErrorCancel"),
    (0x8004_0502, "NotMe"),
    (0x8004_0600, "CorruptStore"),
    (0x8004_0601, "NotInQueue"),
    (0x8004_0602, "NoSuppress"),
    (0x8004_0604, "CollidingNames"),
    (0x8004_0605, "NotInitialized"),
    (0x8004_0606, "NonStandard"),
    (0x8004_0607, "NoRecipients"),
    (0x8004_0608, "AlreadySent"),
    (0x8004_0609, "HasFolders"),
    (0x8004_060A, "HasMessages"),
    (0x8004_060B, "FolderCycle"),
    (0x8004_060C, "StoreFull"),
    (0x8004_060D, "TooManyLocks"),
    (0x8004_060E, "MapiTooManyMountedDatabases"),
    (0x8004_0610, "ExceededSize"),
    (0x8004_0686, "MapiPartialItem"),
    (0x8004_0700, "AmbiguousRecipient"),
    (0x8004_0800, "SyncObjectDeleted"),
    (0x8004_0801, "IgnoreFailure"),
    (0x8004_0802, "SyncConflict"),
    (0x8004_0803, "NoParentFolder"),
    (0x8004_0804, "CycleDetected"),
    (0x8004_0805, "NotSynchronized"),
    (0x8004_0900, "NamedPropertyQuota"),
    (0x8004_0FFF, "NotImplemented"),
    (0x8007_0003, "ErrorPathNotFound"),
    (0x8007_0005, "AccessDenied"),
    (0x8007_000E, "OutOfMemory"),
    (0x8007_0057, "InvalidParameter"),
    (0x8007_0070, "Win32ErrorDiskFull"),
    (0x8007_007A, "ErrorInsufficientBuffer"),
    (0x8007_03EB, "ErrorCanNotComplete"),
    (0x8007_04C7, "ErrorCanceled"),
];
