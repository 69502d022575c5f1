// Made by cargo xtask codegen; do not edit.

//! Property tags, [MS-OXPROPS] 2; names without a prefix, texts as `PtypString`.

use crate::PropertyTag;

/// `PidTagNull`.
#[doc(alias = "PidTagNull")]
#[doc(alias = "PR_NULL")]
pub const NULL: PropertyTag = PropertyTag(0x0000_0001);

/// `PidTagTemplateData`.
#[doc(alias = "PidTagTemplateData")]
#[doc(alias = "PR_EMS_TEMPLATE_BLOB")]
pub const TEMPLATE_DATA: PropertyTag = PropertyTag(0x0001_0102);

/// `PidTagAcknowledgementMode`.
#[doc(alias = "PidTagAcknowledgementMode")]
#[doc(alias = "PR_ACKNOWLEDGEMENT_MODE")]
#[doc(alias = "PR_CERT_PROP_VERSION")]
pub const ACKNOWLEDGEMENT_MODE: PropertyTag = PropertyTag(0x0001_0003);

/// `PidTagAlternateRecipientAllowed`.
#[doc(alias = "PidTagAlternateRecipientAllowed")]
#[doc(alias = "PR_ALTERNATE_RECIPIENT_ALLOWED")]
#[doc(alias = "ptagAlternateRecipientAllowed")]
pub const ALTERNATE_RECIPIENT_ALLOWED: PropertyTag = PropertyTag(0x0002_000B);

/// `PR_CERT_ASYMETRIC_CAPS`.
#[doc(alias = "PR_CERT_ASYMETRIC_CAPS")]
#[doc(alias = "PR_ALTERNATE_RECIPIENT_ALLOWED")]
pub const CERT_ASYMETRIC_CAPS: PropertyTag = PropertyTag(0x0002_0102);

/// `PidTagAuthorizingUsers`.
#[doc(alias = "PidTagAuthorizingUsers")]
#[doc(alias = "PR_AUTHORIZING_USERS")]
pub const AUTHORIZING_USERS: PropertyTag = PropertyTag(0x0003_0102);

/// `PidTagAutoForwardComment`.
#[doc(alias = "PidTagAutoForwardComment")]
#[doc(alias = "PR_AUTO_FORWARD_COMMENT")]
pub const AUTO_FORWARD_COMMENT: PropertyTag = PropertyTag(0x0004_001F);

/// `PidTagScriptData`.
#[doc(alias = "PidTagScriptData")]
#[doc(alias = "PR_EMS_SCRIPT_BLOB")]
pub const SCRIPT_DATA: PropertyTag = PropertyTag(0x0004_0102);

/// `PidTagAutoForwarded`.
#[doc(alias = "PidTagAutoForwarded")]
#[doc(alias = "PR_AUTO_FORWARDED")]
#[doc(alias = "ptagAutoForwarded")]
pub const AUTO_FORWARDED: PropertyTag = PropertyTag(0x0005_000B);

/// `PidTagRequiredAttendees`.
#[doc(alias = "PidTagRequiredAttendees")]
pub const REQUIRED_ATTENDEES: PropertyTag = PropertyTag(0x0006_001F);

/// `PidTagContentConfidentialityAlgorithmId`.
#[doc(alias = "PidTagContentConfidentialityAlgorithmId")]
#[doc(alias = "PR_CONTENT_CONFIDENTIALITY_ALGORITHM_ID")]
pub const CONTENT_CONFIDENTIALITY_ALGORITHM_ID: PropertyTag = PropertyTag(0x0006_0102);

/// `PidTagOptionalAttendees`.
#[doc(alias = "PidTagOptionalAttendees")]
pub const OPTIONAL_ATTENDEES: PropertyTag = PropertyTag(0x0007_001F);

/// `PidTagContentCorrelator`.
#[doc(alias = "PidTagContentCorrelator")]
#[doc(alias = "PR_CONTENT_CORRELATOR")]
pub const CONTENT_CORRELATOR: PropertyTag = PropertyTag(0x0007_0102);

/// `PidTagResourceAttendees`.
#[doc(alias = "PidTagResourceAttendees")]
#[doc(alias = "PR_CONTENT_IDENTIFIER")]
#[doc(alias = "PidTagContentIdentifier")]
pub const RESOURCE_ATTENDEES: PropertyTag = PropertyTag(0x0008_001F);

/// `PidTagDelegateMail`.
#[doc(alias = "PidTagDelegateMail")]
pub const DELEGATE_MAIL: PropertyTag = PropertyTag(0x0009_000B);

/// `PidTagContentLength`.
#[doc(alias = "PidTagContentLength")]
#[doc(alias = "PR_CONTENT_LENGTH")]
pub const CONTENT_LENGTH: PropertyTag = PropertyTag(0x0009_0003);

/// `PidTagIsException`.
#[doc(alias = "PidTagIsException")]
#[doc(alias = "PR_CONTENT_RETURN_REQUESTED")]
#[doc(alias = "PidTagContentReturnRequested")]
pub const IS_EXCEPTION: PropertyTag = PropertyTag(0x000A_000B);

/// `PidTagConversationKey`.
#[doc(alias = "PidTagConversationKey")]
#[doc(alias = "PR_CONVERSATION_KEY")]
pub const CONVERSATION_KEY: PropertyTag = PropertyTag(0x000B_0102);

/// `PidTagTimeZone`.
#[doc(alias = "PidTagTimeZone")]
pub const TIME_ZONE: PropertyTag = PropertyTag(0x000C_0003);

/// `PidTagConversionEits`.
#[doc(alias = "PidTagConversionEits")]
#[doc(alias = "PR_CONVERSION_EITS")]
pub const CONVERSION_EITS: PropertyTag = PropertyTag(0x000C_0102);

/// `PidTagStartRecurrenceDate`.
#[doc(alias = "PidTagStartRecurrenceDate")]
pub const START_RECURRENCE_DATE: PropertyTag = PropertyTag(0x000D_0003);

/// `PidTagConversionWithLossProhibited`.
#[doc(alias = "PidTagConversionWithLossProhibited")]
#[doc(alias = "PR_CONVERSION_WITH_LOSS_PROHIBITED")]
pub const CONVERSION_WITH_LOSS_PROHIBITED: PropertyTag = PropertyTag(0x000D_000B);

/// `PidTagStartRecurrenceTime`.
#[doc(alias = "PidTagStartRecurrenceTime")]
pub const START_RECURRENCE_TIME: PropertyTag = PropertyTag(0x000E_0003);

/// `PidTagConvertedEits`.
#[doc(alias = "PidTagConvertedEits")]
#[doc(alias = "PR_CONVERTED_EITS")]
pub const CONVERTED_EITS: PropertyTag = PropertyTag(0x000E_0102);

/// `PidTagDeferredDeliveryTime`.
#[doc(alias = "PidTagDeferredDeliveryTime")]
#[doc(alias = "PR_DEFERRED_DELIVERY_TIME")]
#[doc(alias = "ptagDeferredDeliveryTime")]
pub const DEFERRED_DELIVERY_TIME: PropertyTag = PropertyTag(0x000F_0040);

/// `PidTagDeliverTime`.
#[doc(alias = "PidTagDeliverTime")]
#[doc(alias = "PR_DELIVER_TIME")]
#[doc(alias = "ptagDeliverTime")]
pub const DELIVER_TIME: PropertyTag = PropertyTag(0x0010_0040);

/// `PidTagEndRecurrenceTime`.
#[doc(alias = "PidTagEndRecurrenceTime")]
pub const END_RECURRENCE_TIME: PropertyTag = PropertyTag(0x0010_0003);

/// `PidTagDayInterval`.
#[doc(alias = "PidTagDayInterval")]
pub const DAY_INTERVAL: PropertyTag = PropertyTag(0x0011_0002);

/// `PidTagDiscardReason`.
#[doc(alias = "PidTagDiscardReason")]
#[doc(alias = "PR_DISCARD_REASON")]
pub const DISCARD_REASON: PropertyTag = PropertyTag(0x0011_0003);

/// `PidTagWeekInterval`.
#[doc(alias = "PidTagWeekInterval")]
pub const WEEK_INTERVAL: PropertyTag = PropertyTag(0x0012_0002);

/// `PidTagDisclosureOfRecipients`.
#[doc(alias = "PidTagDisclosureOfRecipients")]
#[doc(alias = "PR_DISCLOSURE_OF_RECIPIENTS")]
pub const DISCLOSURE_OF_RECIPIENTS: PropertyTag = PropertyTag(0x0012_000B);

/// `PidTagMonthInterval`.
#[doc(alias = "PidTagMonthInterval")]
pub const MONTH_INTERVAL: PropertyTag = PropertyTag(0x0013_0002);

/// `PidTagDistributionListExpansionHistory`.
#[doc(alias = "PidTagDistributionListExpansionHistory")]
#[doc(alias = "PR_DL_EXPANSION_HISTORY")]
pub const DISTRIBUTION_LIST_EXPANSION_HISTORY: PropertyTag = PropertyTag(0x0013_0102);

/// `PidTagYearInterval`.
#[doc(alias = "PidTagYearInterval")]
pub const YEAR_INTERVAL: PropertyTag = PropertyTag(0x0014_0002);

/// `PidTagDistributionListExpansionProhibited`.
#[doc(alias = "PidTagDistributionListExpansionProhibited")]
#[doc(alias = "PR_DL_EXPANSION_PROHIBITED")]
pub const DISTRIBUTION_LIST_EXPANSION_PROHIBITED: PropertyTag = PropertyTag(0x0014_000B);

/// `PidTagExpiryTime`.
#[doc(alias = "PidTagExpiryTime")]
#[doc(alias = "PR_EXPIRY_TIME")]
#[doc(alias = "ptagExpiryTime")]
pub const EXPIRY_TIME: PropertyTag = PropertyTag(0x0015_0040);

/// `PidTagImplicitConversionProhibited`.
#[doc(alias = "PidTagImplicitConversionProhibited")]
#[doc(alias = "PR_IMPLICIT_CONVERSION_PROHIBITED")]
pub const IMPLICIT_CONVERSION_PROHIBITED: PropertyTag = PropertyTag(0x0016_000B);

/// `PidTagImportance`.
#[doc(alias = "PidTagImportance")]
#[doc(alias = "PR_IMPORTANCE")]
#[doc(alias = "ptagImportance")]
pub const IMPORTANCE: PropertyTag = PropertyTag(0x0017_0003);

/// `PidTagOldRecurrenceType`.
#[doc(alias = "PidTagOldRecurrenceType")]
pub const OLD_RECURRENCE_TYPE: PropertyTag = PropertyTag(0x0018_0002);

/// `PidTagIpmId`.
#[doc(alias = "PidTagIpmId")]
#[doc(alias = "PR_IPM_ID")]
pub const IPM_ID: PropertyTag = PropertyTag(0x0018_0102);

/// `PidTagLatestDeliveryTime`.
#[doc(alias = "PidTagLatestDeliveryTime")]
#[doc(alias = "PR_LATEST_DELIVERY_TIME")]
pub const LATEST_DELIVERY_TIME: PropertyTag = PropertyTag(0x0019_0040);

/// `PidTagMessageClass`.
#[doc(alias = "PidTagMessageClass")]
#[doc(alias = "PR_MESSAGE_CLASS")]
#[doc(alias = "ptagMessageClass")]
pub const MESSAGE_CLASS: PropertyTag = PropertyTag(0x001A_001F);

/// `PidTagMessageDeliveryId`.
#[doc(alias = "PidTagMessageDeliveryId")]
#[doc(alias = "PR_MESSAGE_DELIVERY_ID")]
pub const MESSAGE_DELIVERY_ID: PropertyTag = PropertyTag(0x001B_0102);

/// `PidTagCalendarType`.
#[doc(alias = "PidTagCalendarType")]
pub const CALENDAR_TYPE: PropertyTag = PropertyTag(0x001C_0003);

/// `PidTagMessageSecurityLabel`.
#[doc(alias = "PidTagMessageSecurityLabel")]
#[doc(alias = "PR_MESSAGE_SECURITY_LABEL")]
pub const MESSAGE_SECURITY_LABEL: PropertyTag = PropertyTag(0x001E_0102);

/// `PidTagObsoletedMessageIds`.
#[doc(alias = "PidTagObsoletedMessageIds")]
#[doc(alias = "PR_OBSOLETED_IPMS")]
pub const OBSOLETED_MESSAGE_IDS: PropertyTag = PropertyTag(0x001F_0102);

/// `PidTagOriginallyIntendedRecipientName`.
#[doc(alias = "PidTagOriginallyIntendedRecipientName")]
#[doc(alias = "PR_ORIGINALLY_INTENDED_RECIPIENT_NAME")]
pub const ORIGINALLY_INTENDED_RECIPIENT_NAME: PropertyTag = PropertyTag(0x0020_0102);

/// `PidTagOriginalEits`.
#[doc(alias = "PidTagOriginalEits")]
#[doc(alias = "PR_ORIGINAL_EITS")]
pub const ORIGINAL_EITS: PropertyTag = PropertyTag(0x0021_0102);

/// `PidTagOriginatorCertificate`.
#[doc(alias = "PidTagOriginatorCertificate")]
#[doc(alias = "PR_CERT_KEYEX_SHA1_HASH")]
#[doc(alias = "PR_ORIGINATOR_CERTIFICATE")]
pub const ORIGINATOR_CERTIFICATE: PropertyTag = PropertyTag(0x0022_0102);

/// `PidTagOriginatorDeliveryReportRequested`.
#[doc(alias = "PidTagOriginatorDeliveryReportRequested")]
#[doc(alias = "PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED")]
pub const ORIGINATOR_DELIVERY_REPORT_REQUESTED: PropertyTag = PropertyTag(0x0023_000B);

/// `PidTagOriginatorReturnAddress`.
#[doc(alias = "PidTagOriginatorReturnAddress")]
#[doc(alias = "PR_ORIGINATOR_RETURN_ADDRESS")]
pub const ORIGINATOR_RETURN_ADDRESS: PropertyTag = PropertyTag(0x0024_0102);

/// `PidTagParentKey`.
#[doc(alias = "PidTagParentKey")]
#[doc(alias = "PR_PARENT_KEY")]
#[doc(alias = "ptagParentKey")]
pub const PARENT_KEY: PropertyTag = PropertyTag(0x0025_0102);

/// `PidTagPriority`.
#[doc(alias = "PidTagPriority")]
#[doc(alias = "PR_PRIORITY")]
#[doc(alias = "ptagPriority")]
pub const PRIORITY: PropertyTag = PropertyTag(0x0026_0003);

/// `PidTagOriginCheck`.
#[doc(alias = "PidTagOriginCheck")]
#[doc(alias = "PR_ORIGIN_CHECK")]
pub const ORIGIN_CHECK: PropertyTag = PropertyTag(0x0027_0102);

/// `PidTagOldLocation`.
#[doc(alias = "PidTagOldLocation")]
pub const OLD_LOCATION: PropertyTag = PropertyTag(0x0028_001F);

/// `PidTagProofOfSubmissionRequested`.
#[doc(alias = "PidTagProofOfSubmissionRequested")]
#[doc(alias = "PR_PROOF_OF_SUBMISSION_REQUESTED")]
pub const PROOF_OF_SUBMISSION_REQUESTED: PropertyTag = PropertyTag(0x0028_000B);

/// `PidTagReadReceiptRequested`.
#[doc(alias = "PidTagReadReceiptRequested")]
#[doc(alias = "PR_READ_RECEIPT_REQUESTED")]
#[doc(alias = "ptagReadReceiptRequested")]
pub const READ_RECEIPT_REQUESTED: PropertyTag = PropertyTag(0x0029_000B);

/// `PidTagReceiptTime`.
#[doc(alias = "PidTagReceiptTime")]
#[doc(alias = "PR_RECEIPT_TIME")]
#[doc(alias = "ptagReceiptTime")]
pub const RECEIPT_TIME: PropertyTag = PropertyTag(0x002A_0040);

/// `PidTagConvertHtmlSecurity`.
#[doc(alias = "PidTagConvertHtmlSecurity")]
pub const CONVERT_HTML_SECURITY: PropertyTag = PropertyTag(0x002A_0003);

/// `PidTagRecipientReassignmentProhibited`.
#[doc(alias = "PidTagRecipientReassignmentProhibited")]
#[doc(alias = "PR_RECIPIENT_REASSIGNMENT_PROHIBITED")]
#[doc(alias = "ptagRecipientReassignmentProhibited")]
pub const RECIPIENT_REASSIGNMENT_PROHIBITED: PropertyTag = PropertyTag(0x002B_000B);

/// `PidTagRedirectionHistory`.
#[doc(alias = "PidTagRedirectionHistory")]
#[doc(alias = "PR_REDIRECTION_HISTORY")]
pub const REDIRECTION_HISTORY: PropertyTag = PropertyTag(0x002C_0102);

/// `PidTagRelatedMessageIds`.
#[doc(alias = "PidTagRelatedMessageIds")]
#[doc(alias = "PR_RELATED_IPMS")]
pub const RELATED_MESSAGE_IDS: PropertyTag = PropertyTag(0x002D_0102);

/// `PidTagOriginalSensitivity`.
#[doc(alias = "PidTagOriginalSensitivity")]
#[doc(alias = "PR_ORIGINAL_SENSITIVITY")]
#[doc(alias = "ptagOriginalSensitivity")]
pub const ORIGINAL_SENSITIVITY: PropertyTag = PropertyTag(0x002E_0003);

/// `PidTagLanguages`.
#[doc(alias = "PidTagLanguages")]
#[doc(alias = "PR_LANGUAGES")]
pub const LANGUAGES: PropertyTag = PropertyTag(0x002F_001F);

/// `PidTagReplyTime`.
#[doc(alias = "PidTagReplyTime")]
#[doc(alias = "PR_REPLY_TIME")]
pub const REPLY_TIME: PropertyTag = PropertyTag(0x0030_0040);

/// `PidTagReportTag`.
#[doc(alias = "PidTagReportTag")]
#[doc(alias = "PR_REPORT_TAG")]
#[doc(alias = "ptagReportTag")]
pub const REPORT_TAG: PropertyTag = PropertyTag(0x0031_0102);

/// `PidTagReportTime`.
#[doc(alias = "PidTagReportTime")]
#[doc(alias = "PR_REPORT_TIME")]
#[doc(alias = "ptagReportTime")]
pub const REPORT_TIME: PropertyTag = PropertyTag(0x0032_0040);

/// `PidTagReturnedMessageid`.
#[doc(alias = "PidTagReturnedMessageid")]
#[doc(alias = "PR_RETURNED_IPM")]
pub const RETURNED_MESSAGEID: PropertyTag = PropertyTag(0x0033_000B);

/// `PidTagSecurity`.
#[doc(alias = "PidTagSecurity")]
#[doc(alias = "PR_SECURITY")]
pub const SECURITY: PropertyTag = PropertyTag(0x0034_0003);

/// `PidTagIncompleteCopy`.
#[doc(alias = "PidTagIncompleteCopy")]
#[doc(alias = "PR_INCOMPLETE_COPY")]
pub const INCOMPLETE_COPY: PropertyTag = PropertyTag(0x0035_000B);

/// `PidTagSensitivity`.
#[doc(alias = "PidTagSensitivity")]
#[doc(alias = "PR_SENSITIVITY")]
#[doc(alias = "ptagSensitivity")]
pub const SENSITIVITY: PropertyTag = PropertyTag(0x0036_0003);

/// `PidTagSubject`.
#[doc(alias = "PidTagSubject")]
#[doc(alias = "PR_SUBJECT")]
#[doc(alias = "ptagSubject")]
pub const SUBJECT: PropertyTag = PropertyTag(0x0037_001F);

/// `PidTagSubjectMessageId`.
#[doc(alias = "PidTagSubjectMessageId")]
#[doc(alias = "PR_SUBJECT_IPM")]
pub const SUBJECT_MESSAGE_ID: PropertyTag = PropertyTag(0x0038_0102);

/// `PidTagClientSubmitTime`.
#[doc(alias = "PidTagClientSubmitTime")]
#[doc(alias = "PR_CLIENT_SUBMIT_TIME")]
pub const CLIENT_SUBMIT_TIME: PropertyTag = PropertyTag(0x0039_0040);

/// `PidTagReportName`.
#[doc(alias = "PidTagReportName")]
#[doc(alias = "PR_REPORT_NAME")]
pub const REPORT_NAME: PropertyTag = PropertyTag(0x003A_001F);

/// `PidTagSentRepresentingSearchKey`.
#[doc(alias = "PidTagSentRepresentingSearchKey")]
#[doc(alias = "PR_SENT_REPRESENTING_SEARCH_KEY")]
#[doc(alias = "ptagSentRepresentingSearchKey")]
pub const SENT_REPRESENTING_SEARCH_KEY: PropertyTag = PropertyTag(0x003B_0102);

/// `PidTagX400ContentType`.
#[doc(alias = "PidTagX400ContentType")]
#[doc(alias = "PR_X400_CONTENT_TYPE")]
pub const X400_CONTENT_TYPE: PropertyTag = PropertyTag(0x003C_0102);

/// `PidTagSubjectPrefix`.
#[doc(alias = "PidTagSubjectPrefix")]
#[doc(alias = "PR_SUBJECT_PREFIX")]
#[doc(alias = "ptagSubjectPrefix")]
pub const SUBJECT_PREFIX: PropertyTag = PropertyTag(0x003D_001F);

/// `PidTagNonReceiptReason`.
#[doc(alias = "PidTagNonReceiptReason")]
#[doc(alias = "PR_NON_RECEIPT_REASON")]
pub const NON_RECEIPT_REASON: PropertyTag = PropertyTag(0x003E_0003);

/// `PidTagReceivedByEntryId`.
#[doc(alias = "PidTagReceivedByEntryId")]
#[doc(alias = "PR_RECEIVED_BY_ENTRYID")]
pub const RECEIVED_BY_ENTRY_ID: PropertyTag = PropertyTag(0x003F_0102);

/// `PidTagReceivedByName`.
#[doc(alias = "PidTagReceivedByName")]
#[doc(alias = "PR_RECEIVED_BY_NAME")]
pub const RECEIVED_BY_NAME: PropertyTag = PropertyTag(0x0040_001F);

/// `PidTagSentRepresentingEntryId`.
#[doc(alias = "PidTagSentRepresentingEntryId")]
#[doc(alias = "PR_SENT_REPRESENTING_ENTRYID")]
#[doc(alias = "ptagSentRepresentingEntryId")]
pub const SENT_REPRESENTING_ENTRY_ID: PropertyTag = PropertyTag(0x0041_0102);

/// `PidTagSentRepresentingName`.
#[doc(alias = "PidTagSentRepresentingName")]
#[doc(alias = "PR_SENT_REPRESENTING_NAME")]
#[doc(alias = "ptagSentRepresentingName")]
pub const SENT_REPRESENTING_NAME: PropertyTag = PropertyTag(0x0042_001F);

/// `PidTagReceivedRepresentingEntryId`.
#[doc(alias = "PidTagReceivedRepresentingEntryId")]
#[doc(alias = "PR_RCVD_REPRESENTING_ENTRYID")]
#[doc(alias = "ptagRcvdRepresentingEntryId")]
pub const RECEIVED_REPRESENTING_ENTRY_ID: PropertyTag = PropertyTag(0x0043_0102);

/// `PidTagReceivedRepresentingName`.
#[doc(alias = "PidTagReceivedRepresentingName")]
#[doc(alias = "PR_RCVD_REPRESENTING_NAME")]
#[doc(alias = "ptagRcvdRepresentingName")]
pub const RECEIVED_REPRESENTING_NAME: PropertyTag = PropertyTag(0x0044_001F);

/// `PidTagReportEntryId`.
#[doc(alias = "PidTagReportEntryId")]
#[doc(alias = "PR_REPORT_ENTRYID")]
#[doc(alias = "ptagReportEntryId")]
pub const REPORT_ENTRY_ID: PropertyTag = PropertyTag(0x0045_0102);

/// `PidTagReadReceiptEntryId`.
#[doc(alias = "PidTagReadReceiptEntryId")]
#[doc(alias = "PR_READ_RECEIPT_ENTRYID")]
#[doc(alias = "ptagReadReceiptEntryId")]
pub const READ_RECEIPT_ENTRY_ID: PropertyTag = PropertyTag(0x0046_0102);

/// `PidTagMessageSubmissionId`.
#[doc(alias = "PidTagMessageSubmissionId")]
#[doc(alias = "PR_MESSAGE_SUBMISSION_ID")]
#[doc(alias = "PR_MTS_ID")]
#[doc(alias = "PR_MTS_REPORT_ID")]
#[doc(alias = "ptagMessageSubmissionId")]
pub const MESSAGE_SUBMISSION_ID: PropertyTag = PropertyTag(0x0047_0102);

/// `PidTagProviderSubmitTime`.
#[doc(alias = "PidTagProviderSubmitTime")]
#[doc(alias = "PR_PROVIDER_SUBMIT_TIME")]
pub const PROVIDER_SUBMIT_TIME: PropertyTag = PropertyTag(0x0048_0040);

/// `PidTagOriginalSubject`.
#[doc(alias = "PidTagOriginalSubject")]
#[doc(alias = "PR_ORIGINAL_SUBJECT")]
#[doc(alias = "ptagOriginalSubject")]
pub const ORIGINAL_SUBJECT: PropertyTag = PropertyTag(0x0049_001F);

/// `PidTagDiscVal`.
#[doc(alias = "PidTagDiscVal")]
#[doc(alias = "PR_DISC_VAL")]
pub const DISC_VAL: PropertyTag = PropertyTag(0x004A_000B);

/// `PidTagOriginalMessageClass`.
#[doc(alias = "PidTagOriginalMessageClass")]
#[doc(alias = "PR_ORIG_MESSAGE_CLASS")]
pub const ORIGINAL_MESSAGE_CLASS: PropertyTag = PropertyTag(0x004B_001F);

/// `PidTagOriginalAuthorEntryId`.
#[doc(alias = "PidTagOriginalAuthorEntryId")]
#[doc(alias = "PR_ORIGINAL_AUTHOR_ENTRYID")]
pub const ORIGINAL_AUTHOR_ENTRY_ID: PropertyTag = PropertyTag(0x004C_0102);

/// `PidTagOriginalAuthorName`.
#[doc(alias = "PidTagOriginalAuthorName")]
#[doc(alias = "PR_ORIGINAL_AUTHOR_NAME")]
#[doc(alias = "ptagOriginalAuthorName")]
pub const ORIGINAL_AUTHOR_NAME: PropertyTag = PropertyTag(0x004D_001F);

/// `PidTagOriginalSubmitTime`.
#[doc(alias = "PidTagOriginalSubmitTime")]
#[doc(alias = "PR_ORIGINAL_SUBMIT_TIME")]
#[doc(alias = "ptagOriginalSubmitTime")]
pub const ORIGINAL_SUBMIT_TIME: PropertyTag = PropertyTag(0x004E_0040);

/// `PidTagReplyRecipientEntries`.
#[doc(alias = "PidTagReplyRecipientEntries")]
#[doc(alias = "PR_REPLY_RECIPIENT_ENTRIES")]
#[doc(alias = "ptagReplyRecipientEntries")]
pub const REPLY_RECIPIENT_ENTRIES: PropertyTag = PropertyTag(0x004F_0102);

/// `PidTagReplyRecipientNames`.
#[doc(alias = "PidTagReplyRecipientNames")]
#[doc(alias = "PR_REPLY_RECIPIENT_NAMES")]
#[doc(alias = "ptagReplyRecipientNames")]
pub const REPLY_RECIPIENT_NAMES: PropertyTag = PropertyTag(0x0050_001F);

/// `PidTagReceivedBySearchKey`.
#[doc(alias = "PidTagReceivedBySearchKey")]
#[doc(alias = "PR_RECEIVED_BY_SEARCH_KEY")]
pub const RECEIVED_BY_SEARCH_KEY: PropertyTag = PropertyTag(0x0051_0102);

/// `PidTagReceivedRepresentingSearchKey`.
#[doc(alias = "PidTagReceivedRepresentingSearchKey")]
#[doc(alias = "PR_RCVD_REPRESENTING_SEARCH_KEY")]
#[doc(alias = "ptagRcvdRepresentingSearchKey")]
pub const RECEIVED_REPRESENTING_SEARCH_KEY: PropertyTag = PropertyTag(0x0052_0102);

/// `PidTagReadReceiptSearchKey`.
#[doc(alias = "PidTagReadReceiptSearchKey")]
#[doc(alias = "PR_READ_RECEIPT_SEARCH_KEY")]
#[doc(alias = "ptagReadReceiptSearchKey")]
pub const READ_RECEIPT_SEARCH_KEY: PropertyTag = PropertyTag(0x0053_0102);

/// `PidTagReportSearchKey`.
#[doc(alias = "PidTagReportSearchKey")]
#[doc(alias = "PR_REPORT_SEARCH_KEY")]
#[doc(alias = "ptagReportSearchKey")]
pub const REPORT_SEARCH_KEY: PropertyTag = PropertyTag(0x0054_0102);

/// `PidTagOriginalDeliveryTime`.
#[doc(alias = "PidTagOriginalDeliveryTime")]
#[doc(alias = "PR_ORIGINAL_DELIVERY_TIME")]
#[doc(alias = "ptagOriginalDeliveryTime")]
pub const ORIGINAL_DELIVERY_TIME: PropertyTag = PropertyTag(0x0055_0040);

/// `PidTagOriginalAuthorSearchKey`.
#[doc(alias = "PidTagOriginalAuthorSearchKey")]
#[doc(alias = "PR_ORIGINAL_AUTHOR_SEARCH_KEY")]
pub const ORIGINAL_AUTHOR_SEARCH_KEY: PropertyTag = PropertyTag(0x0056_0102);

/// `PidTagMessageToMe`.
#[doc(alias = "PidTagMessageToMe")]
#[doc(alias = "PR_MESSAGE_TO_ME")]
#[doc(alias = "ptagMessageToMe")]
pub const MESSAGE_TO_ME: PropertyTag = PropertyTag(0x0057_000B);

/// `PidTagMessageCcMe`.
#[doc(alias = "PidTagMessageCcMe")]
#[doc(alias = "PR_MESSAGE_CC_ME")]
#[doc(alias = "ptagMessageCcMe")]
pub const MESSAGE_CC_ME: PropertyTag = PropertyTag(0x0058_000B);

/// `PidTagMessageRecipientMe`.
#[doc(alias = "PidTagMessageRecipientMe")]
#[doc(alias = "PR_MESSAGE_RECIP_ME")]
#[doc(alias = "ptagMessageRecipMe")]
pub const MESSAGE_RECIPIENT_ME: PropertyTag = PropertyTag(0x0059_000B);

/// `PidTagOriginalSenderName`.
#[doc(alias = "PidTagOriginalSenderName")]
#[doc(alias = "PR_ORIGINAL_SENDER_NAME")]
#[doc(alias = "ptagOriginalSenderName")]
pub const ORIGINAL_SENDER_NAME: PropertyTag = PropertyTag(0x005A_001F);

/// `PidTagOriginalSenderEntryId`.
#[doc(alias = "PidTagOriginalSenderEntryId")]
#[doc(alias = "PR_ORIGINAL_SENDER_ENTRYID")]
#[doc(alias = "ptagOriginalSenderEntryId")]
pub const ORIGINAL_SENDER_ENTRY_ID: PropertyTag = PropertyTag(0x005B_0102);

/// `PidTagOriginalSenderSearchKey`.
#[doc(alias = "PidTagOriginalSenderSearchKey")]
#[doc(alias = "PR_ORIGINAL_SENDER_SEARCH_KEY")]
#[doc(alias = "ptagOriginalSenderSearchKey")]
pub const ORIGINAL_SENDER_SEARCH_KEY: PropertyTag = PropertyTag(0x005C_0102);

/// `PidTagOriginalSentRepresentingName`.
#[doc(alias = "PidTagOriginalSentRepresentingName")]
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_NAME")]
#[doc(alias = "ptagOriginalSentRepresentingName")]
pub const ORIGINAL_SENT_REPRESENTING_NAME: PropertyTag = PropertyTag(0x005D_001F);

/// `PidTagOriginalSentRepresentingEntryId`.
#[doc(alias = "PidTagOriginalSentRepresentingEntryId")]
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_ENTRYID")]
#[doc(alias = "ptagOriginalSentRepresentingEntryId")]
pub const ORIGINAL_SENT_REPRESENTING_ENTRY_ID: PropertyTag = PropertyTag(0x005E_0102);

/// `PidTagOriginalSentRepresentingSearchKey`.
#[doc(alias = "PidTagOriginalSentRepresentingSearchKey")]
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_SEARCH_KEY")]
#[doc(alias = "ptagOriginalSentRepresentingSearchKey")]
pub const ORIGINAL_SENT_REPRESENTING_SEARCH_KEY: PropertyTag = PropertyTag(0x005F_0102);

/// `PidTagStartDate`.
#[doc(alias = "PidTagStartDate")]
#[doc(alias = "PR_START_DATE")]
pub const START_DATE: PropertyTag = PropertyTag(0x0060_0040);

/// `PidTagEndDate`.
#[doc(alias = "PidTagEndDate")]
#[doc(alias = "PR_END_DATE")]
pub const END_DATE: PropertyTag = PropertyTag(0x0061_0040);

/// `PidTagOwnerAppointmentId`.
#[doc(alias = "PidTagOwnerAppointmentId")]
#[doc(alias = "PR_OWNER_APPT_ID")]
#[doc(alias = "PidTagOwnerApppointmentId")]
pub const OWNER_APPOINTMENT_ID: PropertyTag = PropertyTag(0x0062_0003);

/// `PidTagResponseRequested`.
#[doc(alias = "PidTagResponseRequested")]
#[doc(alias = "PR_RESPONSE_REQUESTED")]
pub const RESPONSE_REQUESTED: PropertyTag = PropertyTag(0x0063_000B);

/// `PidTagSentRepresentingAddressType`.
#[doc(alias = "PidTagSentRepresentingAddressType")]
#[doc(alias = "PR_SENT_REPRESENTING_ADDRTYPE")]
#[doc(alias = "ptagSentRepresentingAddrType")]
pub const SENT_REPRESENTING_ADDRESS_TYPE: PropertyTag = PropertyTag(0x0064_001F);

/// `PidTagSentRepresentingEmailAddress`.
#[doc(alias = "PidTagSentRepresentingEmailAddress")]
#[doc(alias = "PR_SENT_REPRESENTING_EMAIL_ADDRESS")]
pub const SENT_REPRESENTING_EMAIL_ADDRESS: PropertyTag = PropertyTag(0x0065_001F);

/// `PidTagOriginalSenderAddressType`.
#[doc(alias = "PidTagOriginalSenderAddressType")]
#[doc(alias = "PR_ORIGINAL_SENDER_ADDRTYPE")]
#[doc(alias = "ptagOriginalSenderAddrType")]
pub const ORIGINAL_SENDER_ADDRESS_TYPE: PropertyTag = PropertyTag(0x0066_001F);

/// `PidTagOriginalSenderEmailAddress`.
#[doc(alias = "PidTagOriginalSenderEmailAddress")]
#[doc(alias = "PR_ORIGINAL_SENDER_EMAIL_ADDRESS")]
pub const ORIGINAL_SENDER_EMAIL_ADDRESS: PropertyTag = PropertyTag(0x0067_001F);

/// `PidTagOriginalSentRepresentingAddressType`.
#[doc(alias = "PidTagOriginalSentRepresentingAddressType")]
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_ADDRTYPE")]
#[doc(alias = "ptagOriginalSentRepresentingAddrType")]
pub const ORIGINAL_SENT_REPRESENTING_ADDRESS_TYPE: PropertyTag = PropertyTag(0x0068_001F);

/// `PidTagOriginalSentRepresentingEmailAddress`.
#[doc(alias = "PidTagOriginalSentRepresentingEmailAddress")]
#[doc(alias = "PR_ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS")]
pub const ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS: PropertyTag = PropertyTag(0x0069_001F);

/// `PidTagConversationTopic`.
#[doc(alias = "PidTagConversationTopic")]
#[doc(alias = "PR_CONVERSATION_TOPIC")]
#[doc(alias = "ptagConversationTopic")]
pub const CONVERSATION_TOPIC: PropertyTag = PropertyTag(0x0070_001F);

/// `PidTagConversationIndex`.
#[doc(alias = "PidTagConversationIndex")]
#[doc(alias = "PR_CONVERSATION_INDEX")]
#[doc(alias = "ptagConversationIndex")]
pub const CONVERSATION_INDEX: PropertyTag = PropertyTag(0x0071_0102);

/// `PidTagOriginalDisplayBcc`.
#[doc(alias = "PidTagOriginalDisplayBcc")]
#[doc(alias = "PR_ORIGINAL_DISPLAY_BCC")]
#[doc(alias = "ptagOriginalDisplayBcc")]
pub const ORIGINAL_DISPLAY_BCC: PropertyTag = PropertyTag(0x0072_001F);

/// `PidTagOriginalDisplayCc`.
#[doc(alias = "PidTagOriginalDisplayCc")]
#[doc(alias = "PR_ORIGINAL_DISPLAY_CC")]
#[doc(alias = "ptagOriginalDisplayCc")]
pub const ORIGINAL_DISPLAY_CC: PropertyTag = PropertyTag(0x0073_001F);

/// `PidTagOriginalDisplayTo`.
#[doc(alias = "PidTagOriginalDisplayTo")]
#[doc(alias = "PR_ORIGINAL_DISPLAY_TO")]
#[doc(alias = "ptagOriginalDisplayTo")]
pub const ORIGINAL_DISPLAY_TO: PropertyTag = PropertyTag(0x0074_001F);

/// `PidTagReceivedByAddressType`.
#[doc(alias = "PidTagReceivedByAddressType")]
#[doc(alias = "PR_RECEIVED_BY_ADDRTYPE")]
#[doc(alias = "ptagReceivedByAddrType")]
pub const RECEIVED_BY_ADDRESS_TYPE: PropertyTag = PropertyTag(0x0075_001F);

/// `PidTagReceivedByEmailAddress`.
#[doc(alias = "PidTagReceivedByEmailAddress")]
#[doc(alias = "PR_RECEIVED_BY_EMAIL_ADDRESS")]
pub const RECEIVED_BY_EMAIL_ADDRESS: PropertyTag = PropertyTag(0x0076_001F);

/// `PidTagReceivedRepresentingAddressType`.
#[doc(alias = "PidTagReceivedRepresentingAddressType")]
#[doc(alias = "PR_RCVD_REPRESENTING_ADDRTYPE")]
#[doc(alias = "ptagRcvdRepresentingAddrType")]
pub const RECEIVED_REPRESENTING_ADDRESS_TYPE: PropertyTag = PropertyTag(0x0077_001F);

/// `PidTagReceivedRepresentingEmailAddress`.
#[doc(alias = "PidTagReceivedRepresentingEmailAddress")]
#[doc(alias = "PR_RCVD_REPRESENTING_EMAIL_ADDRESS")]
#[doc(alias = "PR_REMOTE_HEADER_LOC")]
#[doc(alias = "PidTagRemoteHeaderLoc")]
pub const RECEIVED_REPRESENTING_EMAIL_ADDRESS: PropertyTag = PropertyTag(0x0078_001F);

/// `PidTagOriginalAuthorAddressType`.
#[doc(alias = "PidTagOriginalAuthorAddressType")]
#[doc(alias = "PR_ORIGINAL_AUTHOR_ADDRTYPE")]
pub const ORIGINAL_AUTHOR_ADDRESS_TYPE: PropertyTag = PropertyTag(0x0079_001F);

/// `PidTagOriginalAuthorEmailAddress`.
#[doc(alias = "PidTagOriginalAuthorEmailAddress")]
#[doc(alias = "PR_ORIGINAL_AUTHOR_EMAIL_ADDRESS")]
pub const ORIGINAL_AUTHOR_EMAIL_ADDRESS: PropertyTag = PropertyTag(0x007A_001F);

/// `PidTagOriginallyIntendedRecipAddrtype`.
#[doc(alias = "PidTagOriginallyIntendedRecipAddrtype")]
#[doc(alias = "PR_ORIGINALLY_INTENDED_RECIP_ADDRTYPE")]
pub const ORIGINALLY_INTENDED_RECIP_ADDRTYPE: PropertyTag = PropertyTag(0x007B_001F);

/// `PidTagOriginallyIntendedRecipEmailAddress`.
#[doc(alias = "PidTagOriginallyIntendedRecipEmailAddress")]
#[doc(alias = "PR_ORIGINALLY_INTENDED_RECIP_EMAIL_ADDRESS")]
pub const ORIGINALLY_INTENDED_RECIP_EMAIL_ADDRESS: PropertyTag = PropertyTag(0x007C_001F);

/// `PidTagTransportMessageHeaders`.
#[doc(alias = "PidTagTransportMessageHeaders")]
#[doc(alias = "PR_TRANSPORT_MESSAGE_HEADERS")]
pub const TRANSPORT_MESSAGE_HEADERS: PropertyTag = PropertyTag(0x007D_001F);

/// `PidTagDelegation`.
#[doc(alias = "PidTagDelegation")]
#[doc(alias = "PR_DELEGATION")]
pub const DELEGATION: PropertyTag = PropertyTag(0x007E_0102);

/// `PidTagTnefCorrelationKey`.
#[doc(alias = "PidTagTnefCorrelationKey")]
#[doc(alias = "PR_TNEF_CORRELATION_KEY")]
pub const TNEF_CORRELATION_KEY: PropertyTag = PropertyTag(0x007F_0102);

/// `PidTagReportDisposition`.
#[doc(alias = "PidTagReportDisposition")]
#[doc(alias = "PR_REPORT_DISPOSITION")]
pub const REPORT_DISPOSITION: PropertyTag = PropertyTag(0x0080_001F);

/// `PidTagReportDispositionMode`.
#[doc(alias = "PidTagReportDispositionMode")]
#[doc(alias = "PR_REPORT_DISPOSITION_MODE")]
pub const REPORT_DISPOSITION_MODE: PropertyTag = PropertyTag(0x0081_001F);

/// `PidTagReportOriginalSender`.
#[doc(alias = "PidTagReportOriginalSender")]
#[doc(alias = "PR_REPORT_ORIGINAL_SENDER")]
pub const REPORT_ORIGINAL_SENDER: PropertyTag = PropertyTag(0x0082_001F);

/// `PidTagReportDispositionToNames`.
#[doc(alias = "PidTagReportDispositionToNames")]
pub const REPORT_DISPOSITION_TO_NAMES: PropertyTag = PropertyTag(0x0083_001E);

/// `PidTagReportDispositionToEmailAddresses`.
#[doc(alias = "PidTagReportDispositionToEmailAddresses")]
pub const REPORT_DISPOSITION_TO_EMAIL_ADDRESSES: PropertyTag = PropertyTag(0x0084_001E);

/// `PidTagReportDispositionOptions`.
#[doc(alias = "PidTagReportDispositionOptions")]
#[doc(alias = "PR_REPORT_DISPOSITION_OPTIONS")]
pub const REPORT_DISPOSITION_OPTIONS: PropertyTag = PropertyTag(0x0085_001F);

/// `PidTagSpamTrustedSenders`.
#[doc(alias = "PidTagSpamTrustedSenders")]
#[doc(alias = "PR_SPAM_TRUSTED_SENDERS")]
pub const SPAM_TRUSTED_SENDERS: PropertyTag = PropertyTag(0x0418_001F);

/// `PidTagSpamTrustedRecipients`.
#[doc(alias = "PidTagSpamTrustedRecipients")]
#[doc(alias = "PR_SPAM_TRUSTED_RECIPIENTS")]
pub const SPAM_TRUSTED_RECIPIENTS: PropertyTag = PropertyTag(0x0419_001F);

/// `PidTagSpamJunkSenders`.
#[doc(alias = "PidTagSpamJunkSenders")]
#[doc(alias = "PR_SPAM_JUNK_SENDERS")]
pub const SPAM_JUNK_SENDERS: PropertyTag = PropertyTag(0x041A_001F);

/// `PidTagSpamThreshold`.
#[doc(alias = "PidTagSpamThreshold")]
#[doc(alias = "PR_SPAM_THRESHOLD")]
pub const SPAM_THRESHOLD: PropertyTag = PropertyTag(0x041B_0003);

/// `PidTagAddressBookRoomCapacity`.
#[doc(alias = "PidTagAddressBookRoomCapacity")]
#[doc(alias = "PR_EMS_AB_ROOM_CAPACITY")]
pub const ADDRESS_BOOK_ROOM_CAPACITY: PropertyTag = PropertyTag(0x0807_0003);

/// `PidTagAddressBookRoomDescription`.
#[doc(alias = "PidTagAddressBookRoomDescription")]
#[doc(alias = "PR_EMS_AB_ROOM_DESCRIPTION")]
pub const ADDRESS_BOOK_ROOM_DESCRIPTION: PropertyTag = PropertyTag(0x0809_001F);

/// `PidTagContentIntegrityCheck`.
#[doc(alias = "PidTagContentIntegrityCheck")]
#[doc(alias = "PR_CONTENT_INTEGRITY_CHECK")]
pub const CONTENT_INTEGRITY_CHECK: PropertyTag = PropertyTag(0x0C00_0102);

/// `PidTagExplicitConversion`.
#[doc(alias = "PidTagExplicitConversion")]
#[doc(alias = "PR_EXPLICIT_CONVERSION")]
pub const EXPLICIT_CONVERSION: PropertyTag = PropertyTag(0x0C01_0003);

/// `PidTagIpmReturnRequested`.
#[doc(alias = "PidTagIpmReturnRequested")]
#[doc(alias = "PR_IPM_RETURN_REQUESTED")]
pub const IPM_RETURN_REQUESTED: PropertyTag = PropertyTag(0x0C02_000B);

/// `PidTagMessageToken`.
#[doc(alias = "PidTagMessageToken")]
#[doc(alias = "PR_MESSAGE_TOKEN")]
pub const MESSAGE_TOKEN: PropertyTag = PropertyTag(0x0C03_0102);

/// `PidTagNonDeliveryReportReasonCode`.
#[doc(alias = "PidTagNonDeliveryReportReasonCode")]
#[doc(alias = "PR_NDR_REASON_CODE")]
#[doc(alias = "ptagNDRReasonCode")]
pub const NON_DELIVERY_REPORT_REASON_CODE: PropertyTag = PropertyTag(0x0C04_0003);

/// `PidTagNonDeliveryReportDiagCode`.
#[doc(alias = "PidTagNonDeliveryReportDiagCode")]
#[doc(alias = "PR_NDR_DIAG_CODE")]
#[doc(alias = "ptagNonDeliveryDiagCode")]
pub const NON_DELIVERY_REPORT_DIAG_CODE: PropertyTag = PropertyTag(0x0C05_0003);

/// `PidTagNonReceiptNotificationRequested`.
#[doc(alias = "PidTagNonReceiptNotificationRequested")]
#[doc(alias = "PR_NON_RECEIPT_NOTIFICATION_REQUESTED")]
pub const NON_RECEIPT_NOTIFICATION_REQUESTED: PropertyTag = PropertyTag(0x0C06_000B);

/// `PidTagDeliveryPoint`.
#[doc(alias = "PidTagDeliveryPoint")]
#[doc(alias = "PR_DELIVERY_POINT")]
pub const DELIVERY_POINT: PropertyTag = PropertyTag(0x0C07_0003);

/// `PidTagOriginatorNonDeliveryReportRequested`.
#[doc(alias = "PidTagOriginatorNonDeliveryReportRequested")]
#[doc(alias = "PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED")]
pub const ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED: PropertyTag = PropertyTag(0x0C08_000B);

/// `PidTagOriginatorRequestedAlternateRecipient`.
#[doc(alias = "PidTagOriginatorRequestedAlternateRecipient")]
#[doc(alias = "PR_ORIGINATOR_REQUESTED_ALTERNATE_RECIPIENT")]
pub const ORIGINATOR_REQUESTED_ALTERNATE_RECIPIENT: PropertyTag = PropertyTag(0x0C09_0102);

/// `PidTagPhysicalDeliveryBureauFaxDelivery`.
#[doc(alias = "PidTagPhysicalDeliveryBureauFaxDelivery")]
#[doc(alias = "PR_PHYSICAL_DELIVERY_BUREAU_FAX_DELIVERY")]
pub const PHYSICAL_DELIVERY_BUREAU_FAX_DELIVERY: PropertyTag = PropertyTag(0x0C0A_000B);

/// `PidTagPhysicalDeliveryMode`.
#[doc(alias = "PidTagPhysicalDeliveryMode")]
#[doc(alias = "PR_PHYSICAL_DELIVERY_MODE")]
pub const PHYSICAL_DELIVERY_MODE: PropertyTag = PropertyTag(0x0C0B_0003);

/// `PidTagPhysicalDeliveryReportRequest`.
#[doc(alias = "PidTagPhysicalDeliveryReportRequest")]
#[doc(alias = "PR_PHYSICAL_DELIVERY_REPORT_REQUEST")]
pub const PHYSICAL_DELIVERY_REPORT_REQUEST: PropertyTag = PropertyTag(0x0C0C_0003);

/// `PidTagPhysicalForwardingAddress`.
#[doc(alias = "PidTagPhysicalForwardingAddress")]
#[doc(alias = "PR_PHYSICAL_FORWARDING_ADDRESS")]
pub const PHYSICAL_FORWARDING_ADDRESS: PropertyTag = PropertyTag(0x0C0D_0102);

/// `PidTagPhysicalForwardingAddressRequested`.
#[doc(alias = "PidTagPhysicalForwardingAddressRequested")]
#[doc(alias = "PR_PHYSICAL_FORWARDING_ADDRESS_REQUESTED")]
pub const PHYSICAL_FORWARDING_ADDRESS_REQUESTED: PropertyTag = PropertyTag(0x0C0E_000B);

/// `PidTagPhysicalForwardingProhibited`.
#[doc(alias = "PidTagPhysicalForwardingProhibited")]
#[doc(alias = "PR_PHYSICAL_FORWARDING_PROHIBITED")]
pub const PHYSICAL_FORWARDING_PROHIBITED: PropertyTag = PropertyTag(0x0C0F_000B);

/// `PidTagPhysicalRenditionAttributes`.
#[doc(alias = "PidTagPhysicalRenditionAttributes")]
#[doc(alias = "PR_PHYSICAL_RENDITION_ATTRIBUTES")]
pub const PHYSICAL_RENDITION_ATTRIBUTES: PropertyTag = PropertyTag(0x0C10_0102);

/// `PidTagProofOfDelivery`.
#[doc(alias = "PidTagProofOfDelivery")]
#[doc(alias = "PR_PROOF_OF_DELIVERY")]
pub const PROOF_OF_DELIVERY: PropertyTag = PropertyTag(0x0C11_0102);

/// `PidTagProofOfDeliveryRequested`.
#[doc(alias = "PidTagProofOfDeliveryRequested")]
#[doc(alias = "PR_PROOF_OF_DELIVERY_REQUESTED")]
pub const PROOF_OF_DELIVERY_REQUESTED: PropertyTag = PropertyTag(0x0C12_000B);

/// `PidTagRecipientCertificate`.
#[doc(alias = "PidTagRecipientCertificate")]
#[doc(alias = "PR_RECIPIENT_CERTIFICATE")]
pub const RECIPIENT_CERTIFICATE: PropertyTag = PropertyTag(0x0C13_0102);

/// `PidTagRecipientNumberForAdvice`.
#[doc(alias = "PidTagRecipientNumberForAdvice")]
#[doc(alias = "PR_RECIPIENT_NUMBER_FOR_ADVICE")]
pub const RECIPIENT_NUMBER_FOR_ADVICE: PropertyTag = PropertyTag(0x0C14_001F);

/// `PidTagRecipientType`.
#[doc(alias = "PidTagRecipientType")]
#[doc(alias = "PR_RECIPIENT_TYPE")]
#[doc(alias = "ptagRecipientType")]
pub const RECIPIENT_TYPE: PropertyTag = PropertyTag(0x0C15_0003);

/// `PidTagRegisteredMailType`.
#[doc(alias = "PidTagRegisteredMailType")]
#[doc(alias = "PR_REGISTERED_MAIL_TYPE")]
pub const REGISTERED_MAIL_TYPE: PropertyTag = PropertyTag(0x0C16_0003);

/// `PidTagReplyRequested`.
#[doc(alias = "PidTagReplyRequested")]
#[doc(alias = "PR_REPLY_REQUESTED")]
#[doc(alias = "ptagReplyRequested")]
pub const REPLY_REQUESTED: PropertyTag = PropertyTag(0x0C17_000B);

/// `PidTagRequestedDeliveryMethod`.
#[doc(alias = "PidTagRequestedDeliveryMethod")]
#[doc(alias = "PR_REQUESTED_DELIVERY_METHOD")]
pub const REQUESTED_DELIVERY_METHOD: PropertyTag = PropertyTag(0x0C18_0003);

/// `PidTagSenderEntryId`.
#[doc(alias = "PidTagSenderEntryId")]
#[doc(alias = "PR_SENDER_ENTRYID")]
#[doc(alias = "ptagSenderEntryId")]
pub const SENDER_ENTRY_ID: PropertyTag = PropertyTag(0x0C19_0102);

/// `PidTagSenderName`.
#[doc(alias = "PidTagSenderName")]
#[doc(alias = "PR_SENDER_NAME")]
#[doc(alias = "ptagSenderName")]
pub const SENDER_NAME: PropertyTag = PropertyTag(0x0C1A_001F);

/// `PidTagSupplementaryInfo`.
#[doc(alias = "PidTagSupplementaryInfo")]
#[doc(alias = "PR_SUPPLEMENTARY_INFO")]
#[doc(alias = "ptagSupplementaryInfo")]
pub const SUPPLEMENTARY_INFO: PropertyTag = PropertyTag(0x0C1B_001F);

/// `PidTagTypeOfX400User`.
#[doc(alias = "PidTagTypeOfX400User")]
#[doc(alias = "PR_TYPE_OF_MTS_USER")]
pub const TYPE_OF_X400_USER: PropertyTag = PropertyTag(0x0C1C_0003);

/// `PidTagSenderSearchKey`.
#[doc(alias = "PidTagSenderSearchKey")]
#[doc(alias = "PR_SENDER_SEARCH_KEY")]
#[doc(alias = "ptagSenderSearchKey")]
pub const SENDER_SEARCH_KEY: PropertyTag = PropertyTag(0x0C1D_0102);

/// `PidTagSenderAddressType`.
#[doc(alias = "PidTagSenderAddressType")]
#[doc(alias = "PR_SENDER_ADDRTYPE")]
#[doc(alias = "ptagSenderAddrType")]
pub const SENDER_ADDRESS_TYPE: PropertyTag = PropertyTag(0x0C1E_001F);

/// `PidTagSenderEmailAddress`.
#[doc(alias = "PidTagSenderEmailAddress")]
#[doc(alias = "PR_SENDER_EMAIL_ADDRESS")]
pub const SENDER_EMAIL_ADDRESS: PropertyTag = PropertyTag(0x0C1F_001F);

/// `PidTagNonDeliveryReportStatusCode`.
#[doc(alias = "PidTagNonDeliveryReportStatusCode")]
#[doc(alias = "PR_NDR_STATUS_CODE")]
#[doc(alias = "ptagNDRStatusCode")]
pub const NON_DELIVERY_REPORT_STATUS_CODE: PropertyTag = PropertyTag(0x0C20_0003);

/// `PidTagRemoteMessageTransferAgent`.
#[doc(alias = "PidTagRemoteMessageTransferAgent")]
#[doc(alias = "PR_DSN_REMOTE_MTA")]
#[doc(alias = "ptagDsnRemoteMta")]
pub const REMOTE_MESSAGE_TRANSFER_AGENT: PropertyTag = PropertyTag(0x0C21_001F);

/// `PidTagCurrentVersion`.
#[doc(alias = "PidTagCurrentVersion")]
#[doc(alias = "PR_CURRENT_VERSION")]
pub const CURRENT_VERSION: PropertyTag = PropertyTag(0x0E00_0014);

/// `PidTagDeleteAfterSubmit`.
#[doc(alias = "PidTagDeleteAfterSubmit")]
#[doc(alias = "PR_DELETE_AFTER_SUBMIT")]
#[doc(alias = "ptagDeleteAfterSubmit")]
pub const DELETE_AFTER_SUBMIT: PropertyTag = PropertyTag(0x0E01_000B);

/// `PidTagDisplayBcc`.
#[doc(alias = "PidTagDisplayBcc")]
#[doc(alias = "PR_DISPLAY_BCC")]
#[doc(alias = "ptagDisplayBcc")]
pub const DISPLAY_BCC: PropertyTag = PropertyTag(0x0E02_001F);

/// `PidTagDisplayCc`.
#[doc(alias = "PidTagDisplayCc")]
#[doc(alias = "PR_DISPLAY_CC")]
#[doc(alias = "ptagDisplayCc")]
pub const DISPLAY_CC: PropertyTag = PropertyTag(0x0E03_001F);

/// `PidTagDisplayTo`.
#[doc(alias = "PidTagDisplayTo")]
#[doc(alias = "PR_DISPLAY_TO")]
#[doc(alias = "ptagDisplayTo")]
pub const DISPLAY_TO: PropertyTag = PropertyTag(0x0E04_001F);

/// `PidTagParentDisplay`.
#[doc(alias = "PidTagParentDisplay")]
#[doc(alias = "PR_PARENT_DISPLAY")]
pub const PARENT_DISPLAY: PropertyTag = PropertyTag(0x0E05_001F);

/// `PidTagMessageDeliveryTime`.
#[doc(alias = "PidTagMessageDeliveryTime")]
#[doc(alias = "PR_MESSAGE_DELIVERY_TIME")]
pub const MESSAGE_DELIVERY_TIME: PropertyTag = PropertyTag(0x0E06_0040);

/// `PidTagMessageFlags`.
#[doc(alias = "PidTagMessageFlags")]
#[doc(alias = "PR_MESSAGE_FLAGS")]
#[doc(alias = "ptagMessageFlags")]
pub const MESSAGE_FLAGS: PropertyTag = PropertyTag(0x0E07_0003);

/// `PidTagMessageSize`.
#[doc(alias = "PidTagMessageSize")]
#[doc(alias = "PR_MESSAGE_SIZE")]
#[doc(alias = "ptagMessageSize")]
pub const MESSAGE_SIZE: PropertyTag = PropertyTag(0x0E08_0003);

/// `PidTagMessageSizeExtended`.
#[doc(alias = "PidTagMessageSizeExtended")]
#[doc(alias = "PR_MESSAGE_SIZE_EXTENDED")]
#[doc(alias = "ptagMessageSizeExtended")]
pub const MESSAGE_SIZE_EXTENDED: PropertyTag = PropertyTag(0x0E08_0014);

/// `PidTagParentEntryId`.
#[doc(alias = "PidTagParentEntryId")]
#[doc(alias = "PR_PARENT_ENTRYID")]
#[doc(alias = "ptagParentEntryId")]
pub const PARENT_ENTRY_ID: PropertyTag = PropertyTag(0x0E09_0102);

/// `PidTagSentMailEntryId`.
#[doc(alias = "PidTagSentMailEntryId")]
#[doc(alias = "PR_SENTMAIL_ENTRYID")]
#[doc(alias = "ptagSentMailEntryId")]
pub const SENT_MAIL_ENTRY_ID: PropertyTag = PropertyTag(0x0E0A_0102);

/// `PidTagCorrelate`.
#[doc(alias = "PidTagCorrelate")]
#[doc(alias = "PR_CORRELATE")]
pub const CORRELATE: PropertyTag = PropertyTag(0x0E0C_000B);

/// `PidTagCorrelateMtsid`.
#[doc(alias = "PidTagCorrelateMtsid")]
#[doc(alias = "PR_CORRELATE_MTSID")]
pub const CORRELATE_MTSID: PropertyTag = PropertyTag(0x0E0D_0102);

/// `PidTagDiscreteValues`.
#[doc(alias = "PidTagDiscreteValues")]
#[doc(alias = "PR_DISCRETE_VALUES")]
pub const DISCRETE_VALUES: PropertyTag = PropertyTag(0x0E0E_000B);

/// `PidTagResponsibility`.
#[doc(alias = "PidTagResponsibility")]
#[doc(alias = "PR_RESPONSIBILITY")]
#[doc(alias = "ptagResponsibility")]
pub const RESPONSIBILITY: PropertyTag = PropertyTag(0x0E0F_000B);

/// `PidTagSpoolerStatus`.
#[doc(alias = "PidTagSpoolerStatus")]
#[doc(alias = "PR_SPOOLER_STATUS")]
pub const SPOOLER_STATUS: PropertyTag = PropertyTag(0x0E10_0003);

/// `PidTagTransportStatus`.
#[doc(alias = "PidTagTransportStatus")]
#[doc(alias = "PR_TRANSPORT_STATUS")]
pub const TRANSPORT_STATUS: PropertyTag = PropertyTag(0x0E11_0003);

/// `PidTagMessageRecipients`.
#[doc(alias = "PidTagMessageRecipients")]
#[doc(alias = "PR_MESSAGE_RECIPIENTS")]
#[doc(alias = "ptagMessageRecipients")]
pub const MESSAGE_RECIPIENTS: PropertyTag = PropertyTag(0x0E12_000D);

/// `PidTagMessageAttachments`.
#[doc(alias = "PidTagMessageAttachments")]
#[doc(alias = "PR_MESSAGE_ATTACHMENTS")]
#[doc(alias = "ptagMessageAttachments")]
pub const MESSAGE_ATTACHMENTS: PropertyTag = PropertyTag(0x0E13_000D);

/// `PidTagSubmitFlags`.
#[doc(alias = "PidTagSubmitFlags")]
#[doc(alias = "PR_SUBMIT_FLAGS")]
#[doc(alias = "ptagSubmitFlags")]
pub const SUBMIT_FLAGS: PropertyTag = PropertyTag(0x0E14_0003);

/// `PidTagRecipientStatus`.
#[doc(alias = "PidTagRecipientStatus")]
#[doc(alias = "PR_RECIPIENT_STATUS")]
pub const RECIPIENT_STATUS: PropertyTag = PropertyTag(0x0E15_0003);

/// `PidTagTransportKey`.
#[doc(alias = "PidTagTransportKey")]
#[doc(alias = "PR_TRANSPORT_KEY")]
pub const TRANSPORT_KEY: PropertyTag = PropertyTag(0x0E16_0003);

/// `PidTagMessageStatus`.
#[doc(alias = "PidTagMessageStatus")]
#[doc(alias = "PR_MSG_STATUS")]
#[doc(alias = "ptagMsgStatus")]
pub const MESSAGE_STATUS: PropertyTag = PropertyTag(0x0E17_0003);

/// `PidTagMessageDownloadTime`.
#[doc(alias = "PidTagMessageDownloadTime")]
#[doc(alias = "PR_MESSAGE_DOWNLOAD_TIME")]
pub const MESSAGE_DOWNLOAD_TIME: PropertyTag = PropertyTag(0x0E18_0003);

/// `PidTagCreationVersion`.
#[doc(alias = "PidTagCreationVersion")]
#[doc(alias = "PR_CREATION_VERSION")]
pub const CREATION_VERSION: PropertyTag = PropertyTag(0x0E19_0014);

/// `PidTagModifyVersion`.
#[doc(alias = "PidTagModifyVersion")]
#[doc(alias = "PR_MODIFY_VERSION")]
pub const MODIFY_VERSION: PropertyTag = PropertyTag(0x0E1A_0014);

/// `PidTagHasAttachments`.
#[doc(alias = "PidTagHasAttachments")]
#[doc(alias = "PR_HASATTACH")]
#[doc(alias = "ptagHasAttach")]
pub const HAS_ATTACHMENTS: PropertyTag = PropertyTag(0x0E1B_000B);

/// `PidTagBodyCrc`.
#[doc(alias = "PidTagBodyCrc")]
#[doc(alias = "PR_BODY_CRC")]
pub const BODY_CRC: PropertyTag = PropertyTag(0x0E1C_0003);

/// `PidTagNormalizedSubject`.
#[doc(alias = "PidTagNormalizedSubject")]
#[doc(alias = "PR_NORMALIZED_SUBJECT")]
#[doc(alias = "ptagNormalizedSubject")]
pub const NORMALIZED_SUBJECT: PropertyTag = PropertyTag(0x0E1D_001F);

/// `PidTagRtfInSync`.
#[doc(alias = "PidTagRtfInSync")]
#[doc(alias = "PR_RTF_IN_SYNC")]
#[doc(alias = "ptagRTFInSync")]
pub const RTF_IN_SYNC: PropertyTag = PropertyTag(0x0E1F_000B);

/// `PidTagAttachSize`.
#[doc(alias = "PidTagAttachSize")]
#[doc(alias = "PR_ATTACH_SIZE")]
#[doc(alias = "ptagAttachSize")]
pub const ATTACH_SIZE: PropertyTag = PropertyTag(0x0E20_0003);

/// `PidTagAttachNumber`.
#[doc(alias = "PidTagAttachNumber")]
#[doc(alias = "PR_ATTACH_NUM")]
#[doc(alias = "ptagAttachNum")]
pub const ATTACH_NUMBER: PropertyTag = PropertyTag(0x0E21_0003);

/// `PidTagPreprocess`.
#[doc(alias = "PidTagPreprocess")]
#[doc(alias = "PR_PREPROCESS")]
pub const PREPROCESS: PropertyTag = PropertyTag(0x0E22_000B);

/// `PidTagInternetArticleNumber`.
#[doc(alias = "PidTagInternetArticleNumber")]
#[doc(alias = "PR_INTERNET_ARTICLE_NUMBER")]
pub const INTERNET_ARTICLE_NUMBER: PropertyTag = PropertyTag(0x0E23_0003);

/// `PR_NEWSGROUP_NAME`.
#[doc(alias = "PR_NEWSGROUP_NAME")]
pub const NEWSGROUP_NAME: PropertyTag = PropertyTag(0x0E24_001F);

/// `PidTagOriginatingMtaCertificate`.
#[doc(alias = "PidTagOriginatingMtaCertificate")]
#[doc(alias = "PR_ORIGINATING_MTA_CERTIFICATE")]
pub const ORIGINATING_MTA_CERTIFICATE: PropertyTag = PropertyTag(0x0E25_0102);

/// `PidTagProofOfSubmission`.
#[doc(alias = "PidTagProofOfSubmission")]
#[doc(alias = "PR_PROOF_OF_SUBMISSION")]
pub const PROOF_OF_SUBMISSION: PropertyTag = PropertyTag(0x0E26_0102);

/// `PidTagSecurityDescriptor`.
#[doc(alias = "PidTagSecurityDescriptor")]
#[doc(alias = "PR_NT_SECURITY_DESCRIPTOR")]
pub const SECURITY_DESCRIPTOR: PropertyTag = PropertyTag(0x0E27_0102);

/// `PidTagPrimarySendAccount`.
#[doc(alias = "PidTagPrimarySendAccount")]
#[doc(alias = "PR_PRIMARY_SEND_ACCT")]
#[doc(alias = "PR_PRIMARY_SEND_ACCOUNT")]
pub const PRIMARY_SEND_ACCOUNT: PropertyTag = PropertyTag(0x0E28_001F);

/// `PidTagNextSendAcct`.
#[doc(alias = "PidTagNextSendAcct")]
#[doc(alias = "PR_NEXT_SEND_ACCT")]
pub const NEXT_SEND_ACCT: PropertyTag = PropertyTag(0x0E29_001F);

/// `PidTagExchangeRemoteHeader`.
#[doc(alias = "PidTagExchangeRemoteHeader")]
#[doc(alias = "PR_EXCHANGE_REMOTE_HEADER")]
pub const EXCHANGE_REMOTE_HEADER: PropertyTag = PropertyTag(0x0E2A_000B);

/// `PidTagToDoItemFlags`.
#[doc(alias = "PidTagToDoItemFlags")]
#[doc(alias = "PR_TODO_ITEM_FLAGS")]
#[doc(alias = "ptagToDoItemFlags")]
pub const TO_DO_ITEM_FLAGS: PropertyTag = PropertyTag(0x0E2B_0003);

/// `PidTagSwappedToDoStore`.
#[doc(alias = "PidTagSwappedToDoStore")]
#[doc(alias = "PR_SWAPPED_TODO_STORE")]
#[doc(alias = "ptagSwappedTodoStore")]
pub const SWAPPED_TO_DO_STORE: PropertyTag = PropertyTag(0x0E2C_0102);

/// `PidTagSwappedToDoData`.
#[doc(alias = "PidTagSwappedToDoData")]
#[doc(alias = "PR_SWAPPED_TODO_DATA")]
#[doc(alias = "ptagSwappedTodoData")]
pub const SWAPPED_TO_DO_DATA: PropertyTag = PropertyTag(0x0E2D_0102);

/// `PidTagReplItemId`.
#[doc(alias = "PidTagReplItemId")]
#[doc(alias = "PR_REPL_ITEMID")]
pub const REPL_ITEM_ID: PropertyTag = PropertyTag(0x0E30_0003);

/// `PidTagReplChangenum`.
#[doc(alias = "PidTagReplChangenum")]
#[doc(alias = "PR_REPL_CHANGENUM")]
pub const REPL_CHANGENUM: PropertyTag = PropertyTag(0x0E33_0014);

/// `PidTagReplVersionHistory`.
#[doc(alias = "PidTagReplVersionHistory")]
#[doc(alias = "PR_REPL_VERSIONHISTORY")]
#[doc(alias = "PidTagReplVersionhistory")]
pub const REPL_VERSION_HISTORY: PropertyTag = PropertyTag(0x0E34_0102);

/// `PidTagReplFlags`.
#[doc(alias = "PidTagReplFlags")]
#[doc(alias = "PR_REPL_FLAGS")]
pub const REPL_FLAGS: PropertyTag = PropertyTag(0x0E38_0003);

/// `PidTagReplCopiedfromVersionhistory`.
#[doc(alias = "PidTagReplCopiedfromVersionhistory")]
#[doc(alias = "PR_REPL_COPIEDFROM_VERSIONHISTORY")]
pub const REPL_COPIEDFROM_VERSIONHISTORY: PropertyTag = PropertyTag(0x0E3C_0102);

/// `PidTagReplCopiedfromItemid`.
#[doc(alias = "PidTagReplCopiedfromItemid")]
#[doc(alias = "PR_REPL_COPIEDFROM_ITEMID")]
pub const REPL_COPIEDFROM_ITEMID: PropertyTag = PropertyTag(0x0E3D_0102);

/// `PR_CREATOR_SID`.
#[doc(alias = "PR_CREATOR_SID")]
pub const CREATOR_SID: PropertyTag = PropertyTag(0x0E58_0102);

/// `PR_LAST_MODIFIER_SID`.
#[doc(alias = "PR_LAST_MODIFIER_SID")]
pub const LAST_MODIFIER_SID: PropertyTag = PropertyTag(0x0E59_0102);

/// `PR_CI_SEARCH_ENABLED`.
#[doc(alias = "PR_CI_SEARCH_ENABLED")]
pub const CI_SEARCH_ENABLED: PropertyTag = PropertyTag(0x0E5C_000B);

/// `PidTagUrlCompNameSet`.
#[doc(alias = "PidTagUrlCompNameSet")]
#[doc(alias = "ptagURLCompNameSet")]
#[doc(alias = "PR_URL_COMP_NAME_SET")]
pub const URL_COMP_NAME_SET: PropertyTag = PropertyTag(0x0E62_000B);

/// `PidTagRead`.
#[doc(alias = "PidTagRead")]
#[doc(alias = "PR_READ")]
#[doc(alias = "ptagRead")]
pub const READ: PropertyTag = PropertyTag(0x0E69_000B);

/// `PidTagSecurityDescriptorAsXml`.
#[doc(alias = "PidTagSecurityDescriptorAsXml")]
#[doc(alias = "PR_NT_SECURITY_DESCRIPTOR_AS_XML")]
pub const SECURITY_DESCRIPTOR_AS_XML: PropertyTag = PropertyTag(0x0E6A_001F);

/// `PidTagTrustSender`.
#[doc(alias = "PidTagTrustSender")]
#[doc(alias = "PR_TRUST_SENDER")]
#[doc(alias = "ptagTrustSender")]
pub const TRUST_SENDER: PropertyTag = PropertyTag(0x0E79_0003);

/// `PidTagExchangeNTSecurityDescriptor`.
#[doc(alias = "PidTagExchangeNTSecurityDescriptor")]
#[doc(alias = "PR_DAV_TRANSFER_SECURITY_DESCRIPTOR")]
pub const EXCHANGE_NT_SECURITY_DESCRIPTOR: PropertyTag = PropertyTag(0x0E84_0102);

/// `PidTagExtendedRuleMessageActions`.
#[doc(alias = "PidTagExtendedRuleMessageActions")]
#[doc(alias = "PR_EXTENDED_RULE_ACTIONS")]
#[doc(alias = "PR_EXTENDED_RULE_MSG_ACTIONS")]
pub const EXTENDED_RULE_MESSAGE_ACTIONS: PropertyTag = PropertyTag(0x0E99_0102);

/// `PidTagExtendedRuleMessageCondition`.
#[doc(alias = "PidTagExtendedRuleMessageCondition")]
#[doc(alias = "PR_EXTENDED_RULE_CONDITION")]
#[doc(alias = "PR_EXTENDED_RULE_MSG_CONDITION")]
pub const EXTENDED_RULE_MESSAGE_CONDITION: PropertyTag = PropertyTag(0x0E9A_0102);

/// `PidTagExtendedRuleSizeLimit`.
#[doc(alias = "PidTagExtendedRuleSizeLimit")]
#[doc(alias = "PR_EXTENDED_RULE_SIZE_LIMIT")]
pub const EXTENDED_RULE_SIZE_LIMIT: PropertyTag = PropertyTag(0x0E9B_0003);

/// `PidTagTnefUnprocessedProps`.
#[doc(alias = "PidTagTnefUnprocessedProps")]
#[doc(alias = "PR_TNEF_UNPROCESSED_PROPS")]
pub const TNEF_UNPROCESSED_PROPS: PropertyTag = PropertyTag(0x0E9C_0102);

/// `PidTagAssociatedSharingProvider`.
#[doc(alias = "PidTagAssociatedSharingProvider")]
#[doc(alias = "PR_ASSOCIATED_SHARING_PROVIDER")]
pub const ASSOCIATED_SHARING_PROVIDER: PropertyTag = PropertyTag(0x0EA0_0048);

/// `PidTagProviderItemId`.
#[doc(alias = "PidTagProviderItemId")]
#[doc(alias = "PR_PROVIDER_ITEMID")]
pub const PROVIDER_ITEM_ID: PropertyTag = PropertyTag(0x0EA3_0102);

/// `PidTagProviderParentItemId`.
#[doc(alias = "PidTagProviderParentItemId")]
#[doc(alias = "PR_PROVIDER_PARENT_ITEMID")]
pub const PROVIDER_PARENT_ITEM_ID: PropertyTag = PropertyTag(0x0EA4_0102);

/// `PidTagSearchAttachments`.
#[doc(alias = "PidTagSearchAttachments")]
#[doc(alias = "PR_SEARCH_ATTACHMENTS")]
pub const SEARCH_ATTACHMENTS: PropertyTag = PropertyTag(0x0EA5_001F);

/// `PidTagSearchRecipientEmailTo`.
#[doc(alias = "PidTagSearchRecipientEmailTo")]
#[doc(alias = "PR_SEARCH_RECIP_EMAIL_TO")]
pub const SEARCH_RECIPIENT_EMAIL_TO: PropertyTag = PropertyTag(0x0EA6_001F);

/// `PidTagSearchRecipientEmailCc`.
#[doc(alias = "PidTagSearchRecipientEmailCc")]
#[doc(alias = "PR_SEARCH_RECIP_EMAIL_CC")]
pub const SEARCH_RECIPIENT_EMAIL_CC: PropertyTag = PropertyTag(0x0EA7_001F);

/// `PidTagSearchRecipientEmailBcc`.
#[doc(alias = "PidTagSearchRecipientEmailBcc")]
#[doc(alias = "PR_SEARCH_RECIP_EMAIL_BCC")]
pub const SEARCH_RECIPIENT_EMAIL_BCC: PropertyTag = PropertyTag(0x0EA8_001F);

/// `PidTagAccess`.
#[doc(alias = "PidTagAccess")]
#[doc(alias = "PR_ACCESS")]
#[doc(alias = "ptagAccess")]
pub const ACCESS: PropertyTag = PropertyTag(0x0FF4_0003);

/// `PidTagRowType`.
#[doc(alias = "PidTagRowType")]
#[doc(alias = "PR_ROW_TYPE")]
#[doc(alias = "ptagRowType")]
pub const ROW_TYPE: PropertyTag = PropertyTag(0x0FF5_0003);

/// `PidTagInstanceKey`.
#[doc(alias = "PidTagInstanceKey")]
#[doc(alias = "PR_INSTANCE_KEY")]
#[doc(alias = "ptagInstanceKey")]
pub const INSTANCE_KEY: PropertyTag = PropertyTag(0x0FF6_0102);

/// `PidTagAccessLevel`.
#[doc(alias = "PidTagAccessLevel")]
#[doc(alias = "PR_ACCESS_LEVEL")]
#[doc(alias = "ptagAccessLevel")]
pub const ACCESS_LEVEL: PropertyTag = PropertyTag(0x0FF7_0003);

/// `PidTagMappingSignature`.
#[doc(alias = "PidTagMappingSignature")]
#[doc(alias = "PR_MAPPING_SIGNATURE")]
#[doc(alias = "ptagMappingSignature")]
pub const MAPPING_SIGNATURE: PropertyTag = PropertyTag(0x0FF8_0102);

/// `PidTagRecordKey`.
#[doc(alias = "PidTagRecordKey")]
#[doc(alias = "PR_RECORD_KEY")]
#[doc(alias = "ptagRecordKey")]
pub const RECORD_KEY: PropertyTag = PropertyTag(0x0FF9_0102);

/// `PidTagStoreRecordKey`.
#[doc(alias = "PidTagStoreRecordKey")]
#[doc(alias = "PR_STORE_RECORD_KEY")]
pub const STORE_RECORD_KEY: PropertyTag = PropertyTag(0x0FFA_0102);

/// `PidTagStoreEntryId`.
#[doc(alias = "PidTagStoreEntryId")]
#[doc(alias = "PR_STORE_ENTRYID")]
#[doc(alias = "ptagStoreEntryId")]
pub const STORE_ENTRY_ID: PropertyTag = PropertyTag(0x0FFB_0102);

/// `PidTagMiniIcon`.
#[doc(alias = "PidTagMiniIcon")]
#[doc(alias = "PR_MINI_ICON")]
pub const MINI_ICON: PropertyTag = PropertyTag(0x0FFC_0102);

/// `PidTagIcon`.
#[doc(alias = "PidTagIcon")]
#[doc(alias = "PR_ICON")]
pub const ICON: PropertyTag = PropertyTag(0x0FFD_0102);

/// `PidTagObjectType`.
#[doc(alias = "PidTagObjectType")]
#[doc(alias = "PR_OBJECT_TYPE")]
#[doc(alias = "ptagObjectType")]
pub const OBJECT_TYPE: PropertyTag = PropertyTag(0x0FFE_0003);

/// `PidTagEntryId`.
#[doc(alias = "PidTagEntryId")]
#[doc(alias = "PR_ENTRYID")]
#[doc(alias = "PR_MEMBER_ENTRYID")]
#[doc(alias = "ptagEntryId")]
#[doc(alias = "PidTagMemberEntryId")]
pub const ENTRY_ID: PropertyTag = PropertyTag(0x0FFF_0102);

/// `PidTagBody`.
#[doc(alias = "PidTagBody")]
#[doc(alias = "PR_BODY")]
#[doc(alias = "ptagBody")]
pub const BODY: PropertyTag = PropertyTag(0x1000_001F);

/// `PidTagReportText`.
#[doc(alias = "PidTagReportText")]
#[doc(alias = "PR_REPORT_TEXT")]
#[doc(alias = "ptagReportText")]
pub const REPORT_TEXT: PropertyTag = PropertyTag(0x1001_001F);

/// `PidTagOriginatorAndDistributionListExpansionHistory`.
#[doc(alias = "PidTagOriginatorAndDistributionListExpansionHistory")]
#[doc(alias = "PR_ORIGINATOR_AND_DL_EXPANSION_HISTORY")]
pub const ORIGINATOR_AND_DISTRIBUTION_LIST_EXPANSION_HISTORY: PropertyTag =
    PropertyTag(0x1002_0102);

/// `PidTagReportingDistributionListName`.
#[doc(alias = "PidTagReportingDistributionListName")]
#[doc(alias = "PR_REPORTING_DL_NAME")]
pub const REPORTING_DISTRIBUTION_LIST_NAME: PropertyTag = PropertyTag(0x1003_0102);

/// `PidTagReportingMessageTransferAgentCertificate`.
#[doc(alias = "PidTagReportingMessageTransferAgentCertificate")]
#[doc(alias = "PR_REPORTING_MTA_CERTIFICATE")]
pub const REPORTING_MESSAGE_TRANSFER_AGENT_CERTIFICATE: PropertyTag = PropertyTag(0x1004_0102);

/// `PidTagRtfSyncBodyCrc`.
#[doc(alias = "PidTagRtfSyncBodyCrc")]
#[doc(alias = "PR_RTF_SYNC_BODY_CRC")]
#[doc(alias = "ptagRTFSyncBodyCRC")]
pub const RTF_SYNC_BODY_CRC: PropertyTag = PropertyTag(0x1006_0003);

/// `PidTagRtfSyncBodyCount`.
#[doc(alias = "PidTagRtfSyncBodyCount")]
#[doc(alias = "PR_RTF_SYNC_BODY_COUNT")]
#[doc(alias = "ptagRTFSyncBodyCount")]
pub const RTF_SYNC_BODY_COUNT: PropertyTag = PropertyTag(0x1007_0003);

/// `PidTagRtfSyncBodyTag`.
#[doc(alias = "PidTagRtfSyncBodyTag")]
#[doc(alias = "PR_RTF_SYNC_BODY_TAG")]
#[doc(alias = "ptagRTFSyncBodyTag")]
pub const RTF_SYNC_BODY_TAG: PropertyTag = PropertyTag(0x1008_001F);

/// `PidTagRtfCompressed`.
#[doc(alias = "PidTagRtfCompressed")]
#[doc(alias = "PR_RTF_COMPRESSED")]
#[doc(alias = "ptagRTFCompressed")]
pub const RTF_COMPRESSED: PropertyTag = PropertyTag(0x1009_0102);

/// `PidTagRtfSyncPrefixCount`.
#[doc(alias = "PidTagRtfSyncPrefixCount")]
#[doc(alias = "PR_RTF_SYNC_PREFIX_COUNT")]
pub const RTF_SYNC_PREFIX_COUNT: PropertyTag = PropertyTag(0x1010_0003);

/// `PidTagRtfSyncTrailingCount`.
#[doc(alias = "PidTagRtfSyncTrailingCount")]
#[doc(alias = "PR_RTF_SYNC_TRAILING_COUNT")]
pub const RTF_SYNC_TRAILING_COUNT: PropertyTag = PropertyTag(0x1011_0003);

/// `PidTagOriginallyIntendedRecipEntryId`.
#[doc(alias = "PidTagOriginallyIntendedRecipEntryId")]
#[doc(alias = "PR_ORIGINALLY_INTENDED_RECIP_ENTRYID")]
pub const ORIGINALLY_INTENDED_RECIP_ENTRY_ID: PropertyTag = PropertyTag(0x1012_0102);

/// `PidTagHtml`.
#[doc(alias = "PidTagHtml")]
#[doc(alias = "PR_HTML")]
#[doc(alias = "ptagHtml")]
pub const HTML: PropertyTag = PropertyTag(0x1013_0102);

/// `PidTagBodyHtml`.
#[doc(alias = "PidTagBodyHtml")]
#[doc(alias = "PR_BODY_HTML")]
#[doc(alias = "ptagBodyHtml")]
pub const BODY_HTML: PropertyTag = PropertyTag(0x1013_001F);

/// `PidTagBodyContentLocation`.
#[doc(alias = "PidTagBodyContentLocation")]
#[doc(alias = "PR_BODY_CONTENT_LOCATION")]
pub const BODY_CONTENT_LOCATION: PropertyTag = PropertyTag(0x1014_001F);

/// `PidTagBodyContentId`.
#[doc(alias = "PidTagBodyContentId")]
#[doc(alias = "PR_BODY_CONTENT_ID")]
pub const BODY_CONTENT_ID: PropertyTag = PropertyTag(0x1015_001F);

/// `PidTagNativeBody`.
#[doc(alias = "PidTagNativeBody")]
#[doc(alias = "PR_NATIVE_BODY_INFO")]
#[doc(alias = "ptagNativeBodyInfo")]
pub const NATIVE_BODY: PropertyTag = PropertyTag(0x1016_0003);

/// `PidTagInternetApproved`.
#[doc(alias = "PidTagInternetApproved")]
#[doc(alias = "PR_INTERNET_APPROVED")]
pub const INTERNET_APPROVED: PropertyTag = PropertyTag(0x1030_001F);

/// `PidTagInternetControl`.
#[doc(alias = "PidTagInternetControl")]
#[doc(alias = "PR_INTERNET_CONTROL")]
pub const INTERNET_CONTROL: PropertyTag = PropertyTag(0x1031_001F);

/// `PidTagInternetDistribution`.
#[doc(alias = "PidTagInternetDistribution")]
#[doc(alias = "PR_INTERNET_DISTRIBUTION")]
pub const INTERNET_DISTRIBUTION: PropertyTag = PropertyTag(0x1032_001F);

/// `PidTagInternetFollowupTo`.
#[doc(alias = "PidTagInternetFollowupTo")]
#[doc(alias = "PR_INTERNET_FOLLOWUP_TO")]
pub const INTERNET_FOLLOWUP_TO: PropertyTag = PropertyTag(0x1033_001F);

/// `PidTagInternetLines`.
#[doc(alias = "PidTagInternetLines")]
#[doc(alias = "PR_INTERNET_LINES")]
pub const INTERNET_LINES: PropertyTag = PropertyTag(0x1034_0003);

/// `PidTagInternetMessageId`.
#[doc(alias = "PidTagInternetMessageId")]
#[doc(alias = "PR_INTERNET_MESSAGE_ID")]
pub const INTERNET_MESSAGE_ID: PropertyTag = PropertyTag(0x1035_001F);

/// `PR_INTERNET_NEWSGROUPS`.
#[doc(alias = "PR_INTERNET_NEWSGROUPS")]
pub const INTERNET_NEWSGROUPS: PropertyTag = PropertyTag(0x1036_001F);

/// `PidTagInternetOrganization`.
#[doc(alias = "PidTagInternetOrganization")]
#[doc(alias = "PR_INTERNET_ORGANIZATION")]
pub const INTERNET_ORGANIZATION: PropertyTag = PropertyTag(0x1037_001F);

/// `PidTagInternetNntpPath`.
#[doc(alias = "PidTagInternetNntpPath")]
#[doc(alias = "PR_INTERNET_NNTP_PATH")]
pub const INTERNET_NNTP_PATH: PropertyTag = PropertyTag(0x1038_001F);

/// `PidTagInternetReferences`.
#[doc(alias = "PidTagInternetReferences")]
#[doc(alias = "PR_INTERNET_REFERENCES")]
pub const INTERNET_REFERENCES: PropertyTag = PropertyTag(0x1039_001F);

/// `PR_SUPERSEDES`.
#[doc(alias = "PR_SUPERSEDES")]
pub const SUPERSEDES: PropertyTag = PropertyTag(0x103A_001F);

/// `PR_POST_FOLDER_ENTRIES`.
#[doc(alias = "PR_POST_FOLDER_ENTRIES")]
pub const POST_FOLDER_ENTRIES: PropertyTag = PropertyTag(0x103B_0102);

/// `PR_POST_FOLDER_NAMES`.
#[doc(alias = "PR_POST_FOLDER_NAMES")]
pub const POST_FOLDER_NAMES: PropertyTag = PropertyTag(0x103C_001F);

/// `PR_POST_REPLY_FOLDER_ENTRIES`.
#[doc(alias = "PR_POST_REPLY_FOLDER_ENTRIES")]
pub const POST_REPLY_FOLDER_ENTRIES: PropertyTag = PropertyTag(0x103D_0102);

/// `PR_POST_REPLY_FOLDER_NAMES`.
#[doc(alias = "PR_POST_REPLY_FOLDER_NAMES")]
pub const POST_REPLY_FOLDER_NAMES: PropertyTag = PropertyTag(0x103E_001F);

/// `PR_POST_REPLY_DENIED`.
#[doc(alias = "PR_POST_REPLY_DENIED")]
pub const POST_REPLY_DENIED: PropertyTag = PropertyTag(0x103F_0102);

/// `PR_NNTP_XREF`.
#[doc(alias = "PR_NNTP_XREF")]
pub const NNTP_XREF: PropertyTag = PropertyTag(0x1040_001F);

/// `PR_INTERNET_PRECEDENCE`.
#[doc(alias = "PR_INTERNET_PRECEDENCE")]
pub const INTERNET_PRECEDENCE: PropertyTag = PropertyTag(0x1041_001F);

/// `PidTagInReplyToId`.
#[doc(alias = "PidTagInReplyToId")]
#[doc(alias = "PR_IN_REPLY_TO_ID")]
#[doc(alias = "PR_IN_REPLY_TO")]
pub const IN_REPLY_TO_ID: PropertyTag = PropertyTag(0x1042_001F);

/// `PidTagListHelp`.
#[doc(alias = "PidTagListHelp")]
#[doc(alias = "PR_LIST_HELP")]
pub const LIST_HELP: PropertyTag = PropertyTag(0x1043_001F);

/// `PidTagListSubscribe`.
#[doc(alias = "PidTagListSubscribe")]
#[doc(alias = "PR_LIST_SUBSCRIBE")]
pub const LIST_SUBSCRIBE: PropertyTag = PropertyTag(0x1044_001F);

/// `PidTagListUnsubscribe`.
#[doc(alias = "PidTagListUnsubscribe")]
#[doc(alias = "PR_LIST_UNSUBSCRIBE")]
pub const LIST_UNSUBSCRIBE: PropertyTag = PropertyTag(0x1045_001F);

/// `PidTagInternetReturnPath`.
#[doc(alias = "PidTagInternetReturnPath")]
#[doc(alias = "PR_INTERNET_RETURN_PATH")]
#[doc(alias = "ptagOriginalInternetMessageID")]
pub const INTERNET_RETURN_PATH: PropertyTag = PropertyTag(0x1046_001F);

/// `PidTagOriginalMessageId`.
#[doc(alias = "PidTagOriginalMessageId")]
pub const ORIGINAL_MESSAGE_ID: PropertyTag = PropertyTag(0x1046_001F);

/// `PidTagIconIndex`.
#[doc(alias = "PidTagIconIndex")]
#[doc(alias = "PR_ICON_INDEX")]
#[doc(alias = "ptagIconIndex")]
pub const ICON_INDEX: PropertyTag = PropertyTag(0x1080_0003);

/// `PidTagLastVerbExecuted`.
#[doc(alias = "PidTagLastVerbExecuted")]
#[doc(alias = "PR_LAST_VERB_EXECUTED")]
#[doc(alias = "ptagLastVerbExecuted")]
#[doc(alias = "PR_ACTION_FLAG")]
pub const LAST_VERB_EXECUTED: PropertyTag = PropertyTag(0x1081_0003);

/// `PidTagLastVerbExecutionTime`.
#[doc(alias = "PidTagLastVerbExecutionTime")]
#[doc(alias = "PR_LAST_VERB_EXECUTION_TIME")]
#[doc(alias = "ptagLastVerbExecutionTime")]
#[doc(alias = "PR_ACTION_DATE")]
pub const LAST_VERB_EXECUTION_TIME: PropertyTag = PropertyTag(0x1082_0040);

/// `PidTagFlagStatus`.
#[doc(alias = "PidTagFlagStatus")]
#[doc(alias = "PR_FLAG_STATUS")]
#[doc(alias = "ptagFlagStatus")]
pub const FLAG_STATUS: PropertyTag = PropertyTag(0x1090_0003);

/// `PidTagFlagCompleteTime`.
#[doc(alias = "PidTagFlagCompleteTime")]
#[doc(alias = "PR_FLAG_COMPLETE_TIME")]
#[doc(alias = "ptagFlagCompleteTime")]
#[doc(alias = "PR_FLAG_COMPLETE")]
pub const FLAG_COMPLETE_TIME: PropertyTag = PropertyTag(0x1091_0040);

/// `PidTagFollowupIcon`.
#[doc(alias = "PidTagFollowupIcon")]
#[doc(alias = "PR_FOLLOWUP_ICON")]
#[doc(alias = "ptagFollowupIcon")]
pub const FOLLOWUP_ICON: PropertyTag = PropertyTag(0x1095_0003);

/// `PidTagBlockStatus`.
#[doc(alias = "PidTagBlockStatus")]
#[doc(alias = "PR_BLOCK_STATUS")]
#[doc(alias = "ptagBlockStatus")]
pub const BLOCK_STATUS: PropertyTag = PropertyTag(0x1096_0003);

/// `PidTagItemTemporaryFlags`.
#[doc(alias = "PidTagItemTemporaryFlags")]
#[doc(alias = "PR_ITEM_TMPFLAGS")]
#[doc(alias = "PR_ITEM_TEMPORARY_FLAGS")]
#[doc(alias = "PidTagItemTemporaryflags")]
pub const ITEM_TEMPORARY_FLAGS: PropertyTag = PropertyTag(0x1097_0003);

/// `PidTagConflictItems`.
#[doc(alias = "PidTagConflictItems")]
#[doc(alias = "PR_CONFLICT_ITEMS")]
pub const CONFLICT_ITEMS: PropertyTag = PropertyTag(0x1098_1102);

/// `PidTagICalendarStartTime`.
#[doc(alias = "PidTagICalendarStartTime")]
#[doc(alias = "PR_CAL_START_TIME")]
pub const I_CALENDAR_START_TIME: PropertyTag = PropertyTag(0x10C3_0040);

/// `PidTagICalendarEndTime`.
#[doc(alias = "PidTagICalendarEndTime")]
#[doc(alias = "PR_CAL_END_TIME")]
pub const I_CALENDAR_END_TIME: PropertyTag = PropertyTag(0x10C4_0040);

/// `PidTagCdoRecurrenceid`.
#[doc(alias = "PidTagCdoRecurrenceid")]
#[doc(alias = "PR_CDO_RECURRENCEID")]
#[doc(alias = "PR_CAL_RECURRING_ID")]
pub const CDO_RECURRENCEID: PropertyTag = PropertyTag(0x10C5_0040);

/// `PidTagICalendarReminderNextTime`.
#[doc(alias = "PidTagICalendarReminderNextTime")]
#[doc(alias = "PR_CAL_REMINDER_NEXT_TIME")]
pub const I_CALENDAR_REMINDER_NEXT_TIME: PropertyTag = PropertyTag(0x10CA_0040);

/// `PidTagImapCachedMsgsize`.
#[doc(alias = "PidTagImapCachedMsgsize")]
#[doc(alias = "ptagImapCachedMsgsize")]
pub const IMAP_CACHED_MSGSIZE: PropertyTag = PropertyTag(0x10F0_0102);

/// `PidTagUrlCompName`.
#[doc(alias = "PidTagUrlCompName")]
#[doc(alias = "PR_URL_COMP_NAME")]
#[doc(alias = "ptagURLCompName")]
#[doc(alias = "PidTagUrlComponentName")]
pub const URL_COMP_NAME: PropertyTag = PropertyTag(0x10F3_001F);

/// `PidTagAttributeHidden`.
#[doc(alias = "PidTagAttributeHidden")]
#[doc(alias = "PR_ATTR_HIDDEN")]
#[doc(alias = "ptagAttrHidden")]
pub const ATTRIBUTE_HIDDEN: PropertyTag = PropertyTag(0x10F4_000B);

/// `PidTagAttributeSystem`.
#[doc(alias = "PidTagAttributeSystem")]
#[doc(alias = "PR_ATTR_SYSTEM")]
#[doc(alias = "ptagAttrSystem")]
pub const ATTRIBUTE_SYSTEM: PropertyTag = PropertyTag(0x10F5_000B);

/// `PidTagAttributeReadOnly`.
#[doc(alias = "PidTagAttributeReadOnly")]
#[doc(alias = "PR_ATTR_READONLY")]
#[doc(alias = "ptagAttrReadonly")]
pub const ATTRIBUTE_READ_ONLY: PropertyTag = PropertyTag(0x10F6_000B);

/// `PidTagRowid`.
#[doc(alias = "PidTagRowid")]
#[doc(alias = "PR_ROWID")]
#[doc(alias = "ptagRowId")]
pub const ROWID: PropertyTag = PropertyTag(0x3000_0003);

/// `PidTagDisplayName`.
#[doc(alias = "PidTagDisplayName")]
#[doc(alias = "PR_DISPLAY_NAME")]
#[doc(alias = "ptagDisplayName")]
pub const DISPLAY_NAME: PropertyTag = PropertyTag(0x3001_001F);

/// `PidTagAddressType`.
#[doc(alias = "PidTagAddressType")]
#[doc(alias = "PR_ADDRTYPE")]
#[doc(alias = "ptagAddrType")]
pub const ADDRESS_TYPE: PropertyTag = PropertyTag(0x3002_001F);

/// `PidTagEmailAddress`.
#[doc(alias = "PidTagEmailAddress")]
#[doc(alias = "PR_EMAIL_ADDRESS")]
pub const EMAIL_ADDRESS: PropertyTag = PropertyTag(0x3003_001F);

/// `PidTagComment`.
#[doc(alias = "PidTagComment")]
#[doc(alias = "PR_COMMENT")]
#[doc(alias = "ptagComment")]
pub const COMMENT: PropertyTag = PropertyTag(0x3004_001F);

/// `PidTagDepth`.
#[doc(alias = "PidTagDepth")]
#[doc(alias = "PR_DEPTH")]
#[doc(alias = "ptagDepth")]
pub const DEPTH: PropertyTag = PropertyTag(0x3005_0003);

/// `PidTagProviderDisplay`.
#[doc(alias = "PidTagProviderDisplay")]
#[doc(alias = "PR_PROVIDER_DISPLAY")]
pub const PROVIDER_DISPLAY: PropertyTag = PropertyTag(0x3006_001F);

/// `PidTagCreationTime`.
#[doc(alias = "PidTagCreationTime")]
#[doc(alias = "PR_CREATION_TIME")]
#[doc(alias = "ptagCreationTime")]
pub const CREATION_TIME: PropertyTag = PropertyTag(0x3007_0040);

/// `PidTagLastModificationTime`.
#[doc(alias = "PidTagLastModificationTime")]
#[doc(alias = "PR_LAST_MODIFICATION_TIME")]
#[doc(alias = "ptagLastModificationTime")]
pub const LAST_MODIFICATION_TIME: PropertyTag = PropertyTag(0x3008_0040);

/// `PidTagResourceFlags`.
#[doc(alias = "PidTagResourceFlags")]
#[doc(alias = "PR_RESOURCE_FLAGS")]
pub const RESOURCE_FLAGS: PropertyTag = PropertyTag(0x3009_0003);

/// `PidTagProviderDllName`.
#[doc(alias = "PidTagProviderDllName")]
#[doc(alias = "PR_PROVIDER_DLL_NAME")]
pub const PROVIDER_DLL_NAME: PropertyTag = PropertyTag(0x300A_001F);

/// `PidTagSearchKey`.
#[doc(alias = "PidTagSearchKey")]
#[doc(alias = "PR_SEARCH_KEY")]
#[doc(alias = "ptagSearchKey")]
pub const SEARCH_KEY: PropertyTag = PropertyTag(0x300B_0102);

/// `PidTagProviderUid`.
#[doc(alias = "PidTagProviderUid")]
#[doc(alias = "PR_PROVIDER_UID")]
pub const PROVIDER_UID: PropertyTag = PropertyTag(0x300C_0102);

/// `PidTagProviderOrdinal`.
#[doc(alias = "PidTagProviderOrdinal")]
#[doc(alias = "PR_PROVIDER_ORDINAL")]
pub const PROVIDER_ORDINAL: PropertyTag = PropertyTag(0x300D_0003);

/// `PidTagOriginalMessageEntryId`.
#[doc(alias = "PidTagOriginalMessageEntryId")]
pub const ORIGINAL_MESSAGE_ENTRY_ID: PropertyTag = PropertyTag(0x300F_0102);

/// `PidTagTargetEntryId`.
#[doc(alias = "PidTagTargetEntryId")]
#[doc(alias = "PR_TARGET_ENTRYID")]
#[doc(alias = "ptagTargetEntryId")]
pub const TARGET_ENTRY_ID: PropertyTag = PropertyTag(0x3010_0102);

/// `PidTagConversationId`.
#[doc(alias = "PidTagConversationId")]
#[doc(alias = "PR_CONVERSATION_ID")]
pub const CONVERSATION_ID: PropertyTag = PropertyTag(0x3013_0102);

/// `PidTagConversationIndexTracking`.
#[doc(alias = "PidTagConversationIndexTracking")]
#[doc(alias = "PR_CONVERSATION_INDEX_TRACKING")]
pub const CONVERSATION_INDEX_TRACKING: PropertyTag = PropertyTag(0x3016_000B);

/// `PidTagArchiveTag`.
#[doc(alias = "PidTagArchiveTag")]
#[doc(alias = "PR_ARCHIVE_TAG")]
#[doc(alias = "ptagArchiveTag")]
pub const ARCHIVE_TAG: PropertyTag = PropertyTag(0x3018_0102);

/// `PidTagPolicyTag`.
#[doc(alias = "PidTagPolicyTag")]
#[doc(alias = "PR_POLICY_TAG")]
#[doc(alias = "ptagPolicyTag")]
pub const POLICY_TAG: PropertyTag = PropertyTag(0x3019_0102);

/// `PidTagRetentionPeriod`.
#[doc(alias = "PidTagRetentionPeriod")]
#[doc(alias = "PR_RETENTION_PERIOD")]
#[doc(alias = "ptagRetentionPeriod")]
pub const RETENTION_PERIOD: PropertyTag = PropertyTag(0x301A_0003);

/// `PidTagStartDateEtc`.
#[doc(alias = "PidTagStartDateEtc")]
#[doc(alias = "PR_START_DATE_ETC")]
#[doc(alias = "ptagStartDateEtc")]
pub const START_DATE_ETC: PropertyTag = PropertyTag(0x301B_0102);

/// `PidTagRetentionDate`.
#[doc(alias = "PidTagRetentionDate")]
#[doc(alias = "PR_RETENTION_DATE")]
#[doc(alias = "ptagRetentionDate")]
pub const RETENTION_DATE: PropertyTag = PropertyTag(0x301C_0040);

/// `PidTagRetentionFlags`.
#[doc(alias = "PidTagRetentionFlags")]
#[doc(alias = "PR_RETENTION_FLAGS")]
#[doc(alias = "ptagRetentionFlags")]
pub const RETENTION_FLAGS: PropertyTag = PropertyTag(0x301D_0003);

/// `PidTagArchivePeriod`.
#[doc(alias = "PidTagArchivePeriod")]
#[doc(alias = "PR_ARCHIVE_PERIOD")]
#[doc(alias = "ptagArchivePeriod")]
pub const ARCHIVE_PERIOD: PropertyTag = PropertyTag(0x301E_0003);

/// `PidTagArchiveDate`.
#[doc(alias = "PidTagArchiveDate")]
#[doc(alias = "PR_ARCHIVE_DATE")]
#[doc(alias = "ptagArchiveDate")]
pub const ARCHIVE_DATE: PropertyTag = PropertyTag(0x301F_0040);

/// `PR_SORT_POSITION`.
#[doc(alias = "PR_SORT_POSITION")]
pub const SORT_POSITION: PropertyTag = PropertyTag(0x3020_0102);

/// `PR_SORT_PARENTID`.
#[doc(alias = "PR_SORT_PARENTID")]
pub const SORT_PARENTID: PropertyTag = PropertyTag(0x3021_0102);

/// `PidTagFormVersion`.
#[doc(alias = "PidTagFormVersion")]
#[doc(alias = "PR_FORM_VERSION")]
pub const FORM_VERSION: PropertyTag = PropertyTag(0x3301_001F);

/// `PidTagFormClassId`.
#[doc(alias = "PidTagFormClassId")]
#[doc(alias = "PR_FORM_CLSID")]
pub const FORM_CLASS_ID: PropertyTag = PropertyTag(0x3302_0048);

/// `PidTagFormContactName`.
#[doc(alias = "PidTagFormContactName")]
#[doc(alias = "PR_FORM_CONTACT_NAME")]
pub const FORM_CONTACT_NAME: PropertyTag = PropertyTag(0x3303_001F);

/// `PidTagFormCategory`.
#[doc(alias = "PidTagFormCategory")]
#[doc(alias = "PR_FORM_CATEGORY")]
pub const FORM_CATEGORY: PropertyTag = PropertyTag(0x3304_001F);

/// `PidTagFormCategorySub`.
#[doc(alias = "PidTagFormCategorySub")]
#[doc(alias = "PR_FORM_CATEGORY_SUB")]
pub const FORM_CATEGORY_SUB: PropertyTag = PropertyTag(0x3305_001F);

/// `PidTagFormHostMap`.
#[doc(alias = "PidTagFormHostMap")]
#[doc(alias = "PR_FORM_HOST_MAP")]
pub const FORM_HOST_MAP: PropertyTag = PropertyTag(0x3306_1003);

/// `PidTagFormHidden`.
#[doc(alias = "PidTagFormHidden")]
#[doc(alias = "PR_FORM_HIDDEN")]
pub const FORM_HIDDEN: PropertyTag = PropertyTag(0x3307_000B);

/// `PidTagFormDesignerName`.
#[doc(alias = "PidTagFormDesignerName")]
#[doc(alias = "PR_FORM_DESIGNER_NAME")]
pub const FORM_DESIGNER_NAME: PropertyTag = PropertyTag(0x3308_001F);

/// `PidTagFormDesignerGuid`.
#[doc(alias = "PidTagFormDesignerGuid")]
#[doc(alias = "PR_FORM_DESIGNER_GUID")]
pub const FORM_DESIGNER_GUID: PropertyTag = PropertyTag(0x3309_0048);

/// `PidTagFormMessageBehavior`.
#[doc(alias = "PidTagFormMessageBehavior")]
#[doc(alias = "PR_FORM_MESSAGE_BEHAVIOR")]
pub const FORM_MESSAGE_BEHAVIOR: PropertyTag = PropertyTag(0x330A_0003);

/// `PidTagDefaultStore`.
#[doc(alias = "PidTagDefaultStore")]
#[doc(alias = "PR_DEFAULT_STORE")]
pub const DEFAULT_STORE: PropertyTag = PropertyTag(0x3400_000B);

/// `PidTagStoreSupportMask`.
#[doc(alias = "PidTagStoreSupportMask")]
#[doc(alias = "PR_STORE_SUPPORT_MASK")]
#[doc(alias = "ptagStoreSupportMask")]
pub const STORE_SUPPORT_MASK: PropertyTag = PropertyTag(0x340D_0003);

/// `PidTagStoreState`.
#[doc(alias = "PidTagStoreState")]
#[doc(alias = "PR_STORE_STATE")]
pub const STORE_STATE: PropertyTag = PropertyTag(0x340E_0003);

/// `PidTagStoreUnicodeMask`.
#[doc(alias = "PidTagStoreUnicodeMask")]
#[doc(alias = "PR_STORE_UNICODE_MASK")]
pub const STORE_UNICODE_MASK: PropertyTag = PropertyTag(0x340F_0003);

/// `PidTagIpmSubtreeSearchKey`.
#[doc(alias = "PidTagIpmSubtreeSearchKey")]
#[doc(alias = "PR_IPM_SUBTREE_SEARCH_KEY")]
pub const IPM_SUBTREE_SEARCH_KEY: PropertyTag = PropertyTag(0x3410_0102);

/// `PidTagIpmOutboxSearchKey`.
#[doc(alias = "PidTagIpmOutboxSearchKey")]
#[doc(alias = "PR_IPM_OUTBOX_SEARCH_KEY")]
pub const IPM_OUTBOX_SEARCH_KEY: PropertyTag = PropertyTag(0x3411_0102);

/// `PidTagIpmWastebasketSearchKey`.
#[doc(alias = "PidTagIpmWastebasketSearchKey")]
#[doc(alias = "PR_IPM_WASTEBASKET_SEARCH_KEY")]
pub const IPM_WASTEBASKET_SEARCH_KEY: PropertyTag = PropertyTag(0x3412_0102);

/// `PidTagIpmSentMailSearchKey`.
#[doc(alias = "PidTagIpmSentMailSearchKey")]
#[doc(alias = "PR_IPM_SENTMAIL_SEARCH_KEY")]
pub const IPM_SENT_MAIL_SEARCH_KEY: PropertyTag = PropertyTag(0x3413_0102);

/// `PidTagStoreProvider`.
#[doc(alias = "PidTagStoreProvider")]
#[doc(alias = "PR_MDB_PROVIDER")]
pub const STORE_PROVIDER: PropertyTag = PropertyTag(0x3414_0102);

/// `PidTagReceiveFolderSettings`.
#[doc(alias = "PidTagReceiveFolderSettings")]
#[doc(alias = "PR_RECEIVE_FOLDER_SETTINGS")]
pub const RECEIVE_FOLDER_SETTINGS: PropertyTag = PropertyTag(0x3415_000D);

/// `PidTagProviderIcon`.
#[doc(alias = "PidTagProviderIcon")]
#[doc(alias = "PR_PROVIDER_ICON")]
pub const PROVIDER_ICON: PropertyTag = PropertyTag(0x3417_001F);

/// `PidTagProviderDisplayName`.
#[doc(alias = "PidTagProviderDisplayName")]
#[doc(alias = "PR_PROVIDER_DISPLAY_NAME")]
pub const PROVIDER_DISPLAY_NAME: PropertyTag = PropertyTag(0x3418_001F);

/// `PR_SEARCH_OWNER_ID`.
#[doc(alias = "PR_SEARCH_OWNER_ID")]
#[doc(alias = "PR_QUOTA_SEND")]
pub const SEARCH_OWNER_ID: PropertyTag = PropertyTag(0x3419_0003);

/// `PR_QUOTA_WARNING`.
#[doc(alias = "PR_QUOTA_WARNING")]
#[doc(alias = "PR_QUOTA_RECEIVE")]
pub const QUOTA_WARNING: PropertyTag = PropertyTag(0x341A_0003);

/// `PidTagServerTypeDisplayName`.
#[doc(alias = "PidTagServerTypeDisplayName")]
pub const SERVER_TYPE_DISPLAY_NAME: PropertyTag = PropertyTag(0x341D_0102);

/// `PidTagServerConnectedIcon`.
#[doc(alias = "PidTagServerConnectedIcon")]
#[doc(alias = "PR_SERVER_CONNECTED_ICON")]
pub const SERVER_CONNECTED_ICON: PropertyTag = PropertyTag(0x341E_0102);

/// `PidTagServerAccountIcon`.
#[doc(alias = "PidTagServerAccountIcon")]
#[doc(alias = "PR_SERVER_ACCOUNT_ICON")]
pub const SERVER_ACCOUNT_ICON: PropertyTag = PropertyTag(0x341F_0102);

/// `PR_ROOT_ENTRYID`.
#[doc(alias = "PR_ROOT_ENTRYID")]
pub const ROOT_ENTRYID: PropertyTag = PropertyTag(0x35D8_0102);

/// `PidTagValidFolderMask`.
#[doc(alias = "PidTagValidFolderMask")]
#[doc(alias = "PR_VALID_FOLDER_MASK")]
pub const VALID_FOLDER_MASK: PropertyTag = PropertyTag(0x35DF_0003);

/// `PidTagIpmSubtreeEntryId`.
#[doc(alias = "PidTagIpmSubtreeEntryId")]
#[doc(alias = "PR_IPM_SUBTREE_ENTRYID")]
#[doc(alias = "PidTagIpmSubTreeEntryId")]
pub const IPM_SUBTREE_ENTRY_ID: PropertyTag = PropertyTag(0x35E0_0102);

/// `PR_IPM_INBOX_ENTRYID`.
#[doc(alias = "PR_IPM_INBOX_ENTRYID")]
pub const IPM_INBOX_ENTRYID: PropertyTag = PropertyTag(0x35E1_0102);

/// `PidTagIpmOutboxEntryId`.
#[doc(alias = "PidTagIpmOutboxEntryId")]
#[doc(alias = "PR_IPM_OUTBOX_ENTRYID")]
pub const IPM_OUTBOX_ENTRY_ID: PropertyTag = PropertyTag(0x35E2_0102);

/// `PidTagIpmWastebasketEntryId`.
#[doc(alias = "PidTagIpmWastebasketEntryId")]
#[doc(alias = "PR_IPM_WASTEBASKET_ENTRYID")]
#[doc(alias = "PidTagIpmWasteBasketEntryId")]
pub const IPM_WASTEBASKET_ENTRY_ID: PropertyTag = PropertyTag(0x35E3_0102);

/// `PidTagIpmSentMailEntryId`.
#[doc(alias = "PidTagIpmSentMailEntryId")]
#[doc(alias = "PR_IPM_SENTMAIL_ENTRYID")]
pub const IPM_SENT_MAIL_ENTRY_ID: PropertyTag = PropertyTag(0x35E4_0102);

/// `PidTagViewsEntryId`.
#[doc(alias = "PidTagViewsEntryId")]
#[doc(alias = "PR_VIEWS_ENTRYID")]
pub const VIEWS_ENTRY_ID: PropertyTag = PropertyTag(0x35E5_0102);

/// `PidTagCommonViewsEntryId`.
#[doc(alias = "PidTagCommonViewsEntryId")]
#[doc(alias = "PR_COMMON_VIEWS_ENTRYID")]
pub const COMMON_VIEWS_ENTRY_ID: PropertyTag = PropertyTag(0x35E6_0102);

/// `PidTagFinderEntryId`.
#[doc(alias = "PidTagFinderEntryId")]
#[doc(alias = "PR_FINDER_ENTRYID")]
pub const FINDER_ENTRY_ID: PropertyTag = PropertyTag(0x35E7_0102);

/// `PR_SYNC_ROOT_ENTRYID`.
#[doc(alias = "PR_SYNC_ROOT_ENTRYID")]
pub const SYNC_ROOT_ENTRYID: PropertyTag = PropertyTag(0x35EA_0102);

/// `PR_VOICEMAIL_FOLDER_ENTRYID`.
#[doc(alias = "PR_VOICEMAIL_FOLDER_ENTRYID")]
pub const VOICEMAIL_FOLDER_ENTRYID: PropertyTag = PropertyTag(0x35EB_0102);

/// `PidTagContainerFlags`.
#[doc(alias = "PidTagContainerFlags")]
#[doc(alias = "PR_CONTAINER_FLAGS")]
pub const CONTAINER_FLAGS: PropertyTag = PropertyTag(0x3600_0003);

/// `PidTagFolderType`.
#[doc(alias = "PidTagFolderType")]
#[doc(alias = "PR_FOLDER_TYPE")]
#[doc(alias = "ptagFolderType")]
pub const FOLDER_TYPE: PropertyTag = PropertyTag(0x3601_0003);

/// `PidTagContentCount`.
#[doc(alias = "PidTagContentCount")]
#[doc(alias = "PR_CONTENT_COUNT")]
#[doc(alias = "ptagContentCount")]
pub const CONTENT_COUNT: PropertyTag = PropertyTag(0x3602_0003);

/// `PidTagContentUnreadCount`.
#[doc(alias = "PidTagContentUnreadCount")]
#[doc(alias = "PR_CONTENT_UNREAD")]
#[doc(alias = "ptagContentUnread")]
pub const CONTENT_UNREAD_COUNT: PropertyTag = PropertyTag(0x3603_0003);

/// `PidTagCreateTemplates`.
#[doc(alias = "PidTagCreateTemplates")]
#[doc(alias = "PR_CREATE_TEMPLATES")]
pub const CREATE_TEMPLATES: PropertyTag = PropertyTag(0x3604_000D);

/// `PidTagDetailsTable`.
#[doc(alias = "PidTagDetailsTable")]
#[doc(alias = "PR_DETAILS_TABLE")]
pub const DETAILS_TABLE: PropertyTag = PropertyTag(0x3605_000D);

/// `PidTagSearch`.
#[doc(alias = "PidTagSearch")]
#[doc(alias = "PR_SEARCH")]
pub const SEARCH: PropertyTag = PropertyTag(0x3607_000D);

/// `PidTagSelectable`.
#[doc(alias = "PidTagSelectable")]
#[doc(alias = "PR_SELECTABLE")]
pub const SELECTABLE: PropertyTag = PropertyTag(0x3609_000B);

/// `PidTagSubfolders`.
#[doc(alias = "PidTagSubfolders")]
#[doc(alias = "PR_SUBFOLDERS")]
#[doc(alias = "ptagSubFolders")]
pub const SUBFOLDERS: PropertyTag = PropertyTag(0x360A_000B);

/// `PidTagStatus`.
#[doc(alias = "PidTagStatus")]
#[doc(alias = "PR_STATUS")]
pub const STATUS: PropertyTag = PropertyTag(0x360B_0003);

/// `PidTagAnr`.
#[doc(alias = "PidTagAnr")]
#[doc(alias = "PR_ANR")]
pub const ANR: PropertyTag = PropertyTag(0x360C_001F);

/// `PidTagContentSortOrder`.
#[doc(alias = "PidTagContentSortOrder")]
#[doc(alias = "PR_CONTENTS_SORT_ORDER")]
pub const CONTENT_SORT_ORDER: PropertyTag = PropertyTag(0x360D_1003);

/// `PidTagContainerHierarchy`.
#[doc(alias = "PidTagContainerHierarchy")]
#[doc(alias = "PR_CONTAINER_HIERARCHY")]
#[doc(alias = "ptagContainerHierarchy")]
pub const CONTAINER_HIERARCHY: PropertyTag = PropertyTag(0x360E_000D);

/// `PidTagContainerContents`.
#[doc(alias = "PidTagContainerContents")]
#[doc(alias = "PR_CONTAINER_CONTENTS")]
#[doc(alias = "ptagContainerContents")]
pub const CONTAINER_CONTENTS: PropertyTag = PropertyTag(0x360F_000D);

/// `PidTagFolderAssociatedContents`.
#[doc(alias = "PidTagFolderAssociatedContents")]
#[doc(alias = "PR_FOLDER_ASSOCIATED_CONTENTS")]
pub const FOLDER_ASSOCIATED_CONTENTS: PropertyTag = PropertyTag(0x3610_000D);

/// `PidTagDefCreateDl`.
#[doc(alias = "PidTagDefCreateDl")]
#[doc(alias = "PR_DEF_CREATE_DL")]
pub const DEF_CREATE_DL: PropertyTag = PropertyTag(0x3611_0102);

/// `PidTagDefCreateMailuser`.
#[doc(alias = "PidTagDefCreateMailuser")]
#[doc(alias = "PR_DEF_CREATE_MAILUSER")]
pub const DEF_CREATE_MAILUSER: PropertyTag = PropertyTag(0x3612_0102);

/// `PidTagContainerClass`.
#[doc(alias = "PidTagContainerClass")]
#[doc(alias = "PR_CONTAINER_CLASS")]
#[doc(alias = "ptagContainerClass")]
pub const CONTAINER_CLASS: PropertyTag = PropertyTag(0x3613_001F);

/// `PidTagContainerModifyVersion`.
#[doc(alias = "PidTagContainerModifyVersion")]
#[doc(alias = "PR_CONTAINER_MODIFY_VERSION")]
pub const CONTAINER_MODIFY_VERSION: PropertyTag = PropertyTag(0x3614_0014);

/// `PidTagAbProviderId`.
#[doc(alias = "PidTagAbProviderId")]
#[doc(alias = "PR_AB_PROVIDER_ID")]
pub const AB_PROVIDER_ID: PropertyTag = PropertyTag(0x3615_0102);

/// `PidTagDefaultViewEntryId`.
#[doc(alias = "PidTagDefaultViewEntryId")]
#[doc(alias = "PR_DEFAULT_VIEW_ENTRYID")]
pub const DEFAULT_VIEW_ENTRY_ID: PropertyTag = PropertyTag(0x3616_0102);

/// `PidTagAssociatedContentCount`.
#[doc(alias = "PidTagAssociatedContentCount")]
#[doc(alias = "PR_ASSOC_CONTENT_COUNT")]
pub const ASSOCIATED_CONTENT_COUNT: PropertyTag = PropertyTag(0x3617_0003);

/// `PidTagIpmAppointmentEntryId`.
#[doc(alias = "PidTagIpmAppointmentEntryId")]
#[doc(alias = "PR_IPM_APPOINTMENT_ENTRYID")]
pub const IPM_APPOINTMENT_ENTRY_ID: PropertyTag = PropertyTag(0x36D0_0102);

/// `PidTagIpmContactEntryId`.
#[doc(alias = "PidTagIpmContactEntryId")]
#[doc(alias = "PR_IPM_CONTACT_ENTRYID")]
pub const IPM_CONTACT_ENTRY_ID: PropertyTag = PropertyTag(0x36D1_0102);

/// `PidTagIpmJournalEntryId`.
#[doc(alias = "PidTagIpmJournalEntryId")]
#[doc(alias = "PR_IPM_JOURNAL_ENTRYID")]
pub const IPM_JOURNAL_ENTRY_ID: PropertyTag = PropertyTag(0x36D2_0102);

/// `PidTagIpmNoteEntryId`.
#[doc(alias = "PidTagIpmNoteEntryId")]
#[doc(alias = "PR_IPM_NOTE_ENTRYID")]
pub const IPM_NOTE_ENTRY_ID: PropertyTag = PropertyTag(0x36D3_0102);

/// `PidTagIpmTaskEntryId`.
#[doc(alias = "PidTagIpmTaskEntryId")]
#[doc(alias = "PR_IPM_TASK_ENTRYID")]
pub const IPM_TASK_ENTRY_ID: PropertyTag = PropertyTag(0x36D4_0102);

/// `PidTagRemindersOnlineEntryId`.
#[doc(alias = "PidTagRemindersOnlineEntryId")]
#[doc(alias = "PR_REM_ONLINE_ENTRYID")]
#[doc(alias = "ptagRemOnlineEntryId")]
#[doc(alias = "PR_REMINDERS_ONLINE_ENTRYID")]
pub const REMINDERS_ONLINE_ENTRY_ID: PropertyTag = PropertyTag(0x36D5_0102);

/// `PidTagRemindersOfflineEntryId`.
#[doc(alias = "PidTagRemindersOfflineEntryId")]
#[doc(alias = "PR_REM_OFFLINE_ENTRYID")]
#[doc(alias = "PR_REMINDERS_OFFLINE_ENTRYID")]
pub const REMINDERS_OFFLINE_ENTRY_ID: PropertyTag = PropertyTag(0x36D6_0102);

/// `PidTagIpmDraftsEntryId`.
#[doc(alias = "PidTagIpmDraftsEntryId")]
#[doc(alias = "PR_IPM_DRAFTS_ENTRYID")]
pub const IPM_DRAFTS_ENTRY_ID: PropertyTag = PropertyTag(0x36D7_0102);

/// `PidTagAdditionalRenEntryIds`.
#[doc(alias = "PidTagAdditionalRenEntryIds")]
#[doc(alias = "PR_ADDITIONAL_REN_ENTRYIDS")]
#[doc(alias = "ptagAdditionalRenEntryIds")]
pub const ADDITIONAL_REN_ENTRY_IDS: PropertyTag = PropertyTag(0x36D8_1102);

/// `PidTagAdditionalRenEntryIdsEx`.
#[doc(alias = "PidTagAdditionalRenEntryIdsEx")]
#[doc(alias = "PR_ADDITIONAL_REN_ENTRYIDS_EX")]
#[doc(alias = "ptagAdditionalRenEntryIdsEx")]
pub const ADDITIONAL_REN_ENTRY_IDS_EX: PropertyTag = PropertyTag(0x36D9_0102);

/// `PidTagExtendedFolderFlags`.
#[doc(alias = "PidTagExtendedFolderFlags")]
#[doc(alias = "PR_EXTENDED_FOLDER_FLAGS")]
#[doc(alias = "ptagExtendedFolderFlags")]
pub const EXTENDED_FOLDER_FLAGS: PropertyTag = PropertyTag(0x36DA_0102);

/// `PidTagFolderWebViewInfo`.
#[doc(alias = "PidTagFolderWebViewInfo")]
#[doc(alias = "PR_FOLDER_WEBVIEWINFO")]
#[doc(alias = "PidTagFolderWebviewinfo")]
pub const FOLDER_WEB_VIEW_INFO: PropertyTag = PropertyTag(0x36DF_0102);

/// `PR_FOLDER_XVIEWINFO_E`.
#[doc(alias = "PR_FOLDER_XVIEWINFO_E")]
pub const FOLDER_XVIEWINFO_E: PropertyTag = PropertyTag(0x36E0_0102);

/// `PR_FOLDER_VIEWS_ONLY`.
#[doc(alias = "PR_FOLDER_VIEWS_ONLY")]
pub const FOLDER_VIEWS_ONLY: PropertyTag = PropertyTag(0x36E1_0003);

/// `PidTagOrdinalMost`.
#[doc(alias = "PidTagOrdinalMost")]
#[doc(alias = "PR_ORDINAL_MOST")]
pub const ORDINAL_MOST: PropertyTag = PropertyTag(0x36E2_0003);

/// `PidTagUserFields`.
#[doc(alias = "PidTagUserFields")]
#[doc(alias = "PR_USERFIELDS")]
pub const USER_FIELDS: PropertyTag = PropertyTag(0x36E3_0102);

/// `PidTagFreeBusyEntryIds`.
#[doc(alias = "PidTagFreeBusyEntryIds")]
#[doc(alias = "PR_FREEBUSY_ENTRYIDS")]
#[doc(alias = "ptagFreeBusyEntryIds")]
pub const FREE_BUSY_ENTRY_IDS: PropertyTag = PropertyTag(0x36E4_1102);

/// `PidTagDefaultPostMessageClass`.
#[doc(alias = "PidTagDefaultPostMessageClass")]
#[doc(alias = "PR_DEF_POST_MSGCLASS")]
pub const DEFAULT_POST_MESSAGE_CLASS: PropertyTag = PropertyTag(0x36E5_001F);

/// `PR_DEF_POST_DISPLAYNAME`.
#[doc(alias = "PR_DEF_POST_DISPLAYNAME")]
#[doc(alias = "PR_DEF_FORM_NAME")]
pub const DEF_POST_DISPLAYNAME: PropertyTag = PropertyTag(0x36E6_001F);

/// `PidTagGenerateExchangeViews`.
#[doc(alias = "PidTagGenerateExchangeViews")]
#[doc(alias = "PR_GENERATE_EXCHANGE_VIEWS")]
pub const GENERATE_EXCHANGE_VIEWS: PropertyTag = PropertyTag(0x36E9_000B);

/// `PidTagAgingGranularity`.
#[doc(alias = "PidTagAgingGranularity")]
#[doc(alias = "PR_AGING_GRANULARITY")]
pub const AGING_GRANULARITY: PropertyTag = PropertyTag(0x36EE_0003);

/// `PidTagAttachmentX400Parameters`.
#[doc(alias = "PidTagAttachmentX400Parameters")]
#[doc(alias = "PR_ATTACHMENT_X400_PARAMETERS")]
pub const ATTACHMENT_X400_PARAMETERS: PropertyTag = PropertyTag(0x3700_0102);

/// `PidTagAttachDataObject`.
#[doc(alias = "PidTagAttachDataObject")]
#[doc(alias = "PR_ATTACH_DATA_OBJ")]
#[doc(alias = "ptagAttachDataObj")]
pub const ATTACH_DATA_OBJECT: PropertyTag = PropertyTag(0x3701_000D);

/// `PidTagAttachDataBinary`.
#[doc(alias = "PidTagAttachDataBinary")]
#[doc(alias = "PR_ATTACH_DATA_BIN")]
#[doc(alias = "ptagAttachDataBin")]
pub const ATTACH_DATA_BINARY: PropertyTag = PropertyTag(0x3701_0102);

/// `PidTagAttachEncoding`.
#[doc(alias = "PidTagAttachEncoding")]
#[doc(alias = "PR_ATTACH_ENCODING")]
pub const ATTACH_ENCODING: PropertyTag = PropertyTag(0x3702_0102);

/// `PidTagAttachExtension`.
#[doc(alias = "PidTagAttachExtension")]
#[doc(alias = "PR_ATTACH_EXTENSION")]
pub const ATTACH_EXTENSION: PropertyTag = PropertyTag(0x3703_001F);

/// `PidTagAttachFilename`.
#[doc(alias = "PidTagAttachFilename")]
#[doc(alias = "PR_ATTACH_FILENAME")]
#[doc(alias = "ptagAttachFilename")]
pub const ATTACH_FILENAME: PropertyTag = PropertyTag(0x3704_001F);

/// `PidTagAttachMethod`.
#[doc(alias = "PidTagAttachMethod")]
#[doc(alias = "PR_ATTACH_METHOD")]
#[doc(alias = "ptagAttachMethod")]
pub const ATTACH_METHOD: PropertyTag = PropertyTag(0x3705_0003);

/// `PidTagAttachLongFilename`.
#[doc(alias = "PidTagAttachLongFilename")]
#[doc(alias = "PR_ATTACH_LONG_FILENAME")]
pub const ATTACH_LONG_FILENAME: PropertyTag = PropertyTag(0x3707_001F);

/// `PidTagAttachPathname`.
#[doc(alias = "PidTagAttachPathname")]
#[doc(alias = "PR_ATTACH_PATHNAME")]
#[doc(alias = "ptagAttachPathname")]
pub const ATTACH_PATHNAME: PropertyTag = PropertyTag(0x3708_001F);

/// `PidTagAttachRendering`.
#[doc(alias = "PidTagAttachRendering")]
#[doc(alias = "PR_ATTACH_RENDERING")]
#[doc(alias = "ptagAttachRendering")]
pub const ATTACH_RENDERING: PropertyTag = PropertyTag(0x3709_0102);

/// `PidTagAttachTag`.
#[doc(alias = "PidTagAttachTag")]
#[doc(alias = "PR_ATTACH_TAG")]
pub const ATTACH_TAG: PropertyTag = PropertyTag(0x370A_0102);

/// `PidTagRenderingPosition`.
#[doc(alias = "PidTagRenderingPosition")]
#[doc(alias = "PR_RENDERING_POSITION")]
#[doc(alias = "ptagRenderingPosition")]
pub const RENDERING_POSITION: PropertyTag = PropertyTag(0x370B_0003);

/// `PidTagAttachTransportName`.
#[doc(alias = "PidTagAttachTransportName")]
#[doc(alias = "PR_ATTACH_TRANSPORT_NAME")]
pub const ATTACH_TRANSPORT_NAME: PropertyTag = PropertyTag(0x370C_001F);

/// `PidTagAttachLongPathname`.
#[doc(alias = "PidTagAttachLongPathname")]
#[doc(alias = "PR_ATTACH_LONG_PATHNAME")]
#[doc(alias = "ptagAttachLongPathname")]
pub const ATTACH_LONG_PATHNAME: PropertyTag = PropertyTag(0x370D_001F);

/// `PidTagAttachMimeTag`.
#[doc(alias = "PidTagAttachMimeTag")]
#[doc(alias = "PR_ATTACH_MIME_TAG")]
pub const ATTACH_MIME_TAG: PropertyTag = PropertyTag(0x370E_001F);

/// `PidTagAttachAdditionalInformation`.
#[doc(alias = "PidTagAttachAdditionalInformation")]
#[doc(alias = "PR_ATTACH_ADDITIONAL_INFO")]
pub const ATTACH_ADDITIONAL_INFORMATION: PropertyTag = PropertyTag(0x370F_0102);

/// `PidTagAttachMimeSequence`.
#[doc(alias = "PidTagAttachMimeSequence")]
#[doc(alias = "PR_ATTACH_MIME_SEQUENCE")]
pub const ATTACH_MIME_SEQUENCE: PropertyTag = PropertyTag(0x3710_0003);

/// `PidTagAttachContentBase`.
#[doc(alias = "PidTagAttachContentBase")]
#[doc(alias = "PR_ATTACH_CONTENT_BASE")]
pub const ATTACH_CONTENT_BASE: PropertyTag = PropertyTag(0x3711_001F);

/// `PidTagAttachContentId`.
#[doc(alias = "PidTagAttachContentId")]
#[doc(alias = "PR_ATTACH_CONTENT_ID")]
pub const ATTACH_CONTENT_ID: PropertyTag = PropertyTag(0x3712_001F);

/// `PidTagAttachContentLocation`.
#[doc(alias = "PidTagAttachContentLocation")]
#[doc(alias = "PR_ATTACH_CONTENT_LOCATION")]
pub const ATTACH_CONTENT_LOCATION: PropertyTag = PropertyTag(0x3713_001F);

/// `PidTagAttachFlags`.
#[doc(alias = "PidTagAttachFlags")]
#[doc(alias = "PR_ATTACH_FLAGS")]
pub const ATTACH_FLAGS: PropertyTag = PropertyTag(0x3714_0003);

/// `PidTagAttachPayloadProviderGuidString`.
#[doc(alias = "PidTagAttachPayloadProviderGuidString")]
#[doc(alias = "PR_ATTACH_PAYLOAD_PROV_GUID_STR")]
pub const ATTACH_PAYLOAD_PROVIDER_GUID_STRING: PropertyTag = PropertyTag(0x3719_001F);

/// `PidTagAttachPayloadClass`.
#[doc(alias = "PidTagAttachPayloadClass")]
#[doc(alias = "PR_ATTACH_PAYLOAD_CLASS")]
#[doc(alias = "ptagAttachPayloadClass")]
pub const ATTACH_PAYLOAD_CLASS: PropertyTag = PropertyTag(0x371A_001F);

/// `PidTagTextAttachmentCharset`.
#[doc(alias = "PidTagTextAttachmentCharset")]
#[doc(alias = "ptagTextAttachmentCharset")]
pub const TEXT_ATTACHMENT_CHARSET: PropertyTag = PropertyTag(0x371B_001F);

/// `PidTagDisplayType`.
#[doc(alias = "PidTagDisplayType")]
#[doc(alias = "PR_DISPLAY_TYPE")]
#[doc(alias = "ptagDisplayType")]
pub const DISPLAY_TYPE: PropertyTag = PropertyTag(0x3900_0003);

/// `PidTagTemplateid`.
#[doc(alias = "PidTagTemplateid")]
#[doc(alias = "PR_TEMPLATEID")]
pub const TEMPLATEID: PropertyTag = PropertyTag(0x3902_0102);

/// `PidTagPrimaryCapability`.
#[doc(alias = "PidTagPrimaryCapability")]
#[doc(alias = "PR_PRIMARY_CAPABILITY")]
pub const PRIMARY_CAPABILITY: PropertyTag = PropertyTag(0x3904_0102);

/// `PidTagDisplayTypeEx`.
#[doc(alias = "PidTagDisplayTypeEx")]
#[doc(alias = "PR_DISPLAY_TYPE_EX")]
pub const DISPLAY_TYPE_EX: PropertyTag = PropertyTag(0x3905_0003);

/// `PidTagPrimarySmtpAddress`.
#[doc(alias = "PidTagPrimarySmtpAddress")]
#[doc(alias = "PR_SMTP_ADDRESS")]
#[doc(alias = "ptagPrimarySMTPAddress")]
pub const PRIMARY_SMTP_ADDRESS: PropertyTag = PropertyTag(0x39FE_001F);

/// `PidTagSmtpAddress`.
#[doc(alias = "PidTagSmtpAddress")]
pub const SMTP_ADDRESS: PropertyTag = PropertyTag(0x39FE_001F);

/// `PidTagAddressBookDisplayNamePrintable`.
#[doc(alias = "PidTagAddressBookDisplayNamePrintable")]
#[doc(alias = "PR_7BIT_DISPLAY_NAME")]
#[doc(alias = "PR_EMS_AB_DISPLAY_NAME_PRINTABLE")]
#[doc(alias = "ptagSimpleDisplayName")]
#[doc(alias = "PidTag7BitDisplayName")]
pub const ADDRESS_BOOK_DISPLAY_NAME_PRINTABLE: PropertyTag = PropertyTag(0x39FF_001F);

/// `PidTagAccount`.
#[doc(alias = "PidTagAccount")]
#[doc(alias = "PR_ACCOUNT")]
pub const ACCOUNT: PropertyTag = PropertyTag(0x3A00_001F);

/// `PidTagAlternateRecipient`.
#[doc(alias = "PidTagAlternateRecipient")]
#[doc(alias = "PR_ALTERNATE_RECIPIENT")]
pub const ALTERNATE_RECIPIENT: PropertyTag = PropertyTag(0x3A01_0102);

/// `PidTagCallbackTelephoneNumber`.
#[doc(alias = "PidTagCallbackTelephoneNumber")]
#[doc(alias = "PR_CALLBACK_TELEPHONE_NUMBER")]
pub const CALLBACK_TELEPHONE_NUMBER: PropertyTag = PropertyTag(0x3A02_001F);

/// `PidTagConversionProhibited`.
#[doc(alias = "PidTagConversionProhibited")]
#[doc(alias = "PR_CONVERSION_PROHIBITED")]
pub const CONVERSION_PROHIBITED: PropertyTag = PropertyTag(0x3A03_000B);

/// `PR_DISCLOSE_RECIPIENTS`.
#[doc(alias = "PR_DISCLOSE_RECIPIENTS")]
pub const DISCLOSE_RECIPIENTS: PropertyTag = PropertyTag(0x3A04_000B);

/// `PidTagGeneration`.
#[doc(alias = "PidTagGeneration")]
#[doc(alias = "PR_GENERATION")]
pub const GENERATION: PropertyTag = PropertyTag(0x3A05_001F);

/// `PidTagGivenName`.
#[doc(alias = "PidTagGivenName")]
#[doc(alias = "PR_GIVEN_NAME")]
pub const GIVEN_NAME: PropertyTag = PropertyTag(0x3A06_001F);

/// `PidTagGovernmentIdNumber`.
#[doc(alias = "PidTagGovernmentIdNumber")]
#[doc(alias = "PR_GOVERNMENT_ID_NUMBER")]
pub const GOVERNMENT_ID_NUMBER: PropertyTag = PropertyTag(0x3A07_001F);

/// `PidTagBusinessTelephoneNumber`.
#[doc(alias = "PidTagBusinessTelephoneNumber")]
#[doc(alias = "PR_BUSINESS_TELEPHONE_NUMBER")]
#[doc(alias = "PR_OFFICE_TELEPHONE_NUMBER")]
pub const BUSINESS_TELEPHONE_NUMBER: PropertyTag = PropertyTag(0x3A08_001F);

/// `PidTagHomeTelephoneNumber`.
#[doc(alias = "PidTagHomeTelephoneNumber")]
#[doc(alias = "PR_HOME_TELEPHONE_NUMBER")]
pub const HOME_TELEPHONE_NUMBER: PropertyTag = PropertyTag(0x3A09_001F);

/// `PidTagInitials`.
#[doc(alias = "PidTagInitials")]
#[doc(alias = "PR_INITIALS")]
pub const INITIALS: PropertyTag = PropertyTag(0x3A0A_001F);

/// `PidTagKeyword`.
#[doc(alias = "PidTagKeyword")]
#[doc(alias = "PR_KEYWORD")]
pub const KEYWORD: PropertyTag = PropertyTag(0x3A0B_001F);

/// `PidTagLanguage`.
#[doc(alias = "PidTagLanguage")]
#[doc(alias = "PR_LANGUAGE")]
pub const LANGUAGE: PropertyTag = PropertyTag(0x3A0C_001F);

/// `PidTagLocation`.
#[doc(alias = "PidTagLocation")]
#[doc(alias = "PR_LOCATION")]
pub const LOCATION: PropertyTag = PropertyTag(0x3A0D_001F);

/// `PidTagMailPermission`.
#[doc(alias = "PidTagMailPermission")]
#[doc(alias = "PR_MAIL_PERMISSION")]
pub const MAIL_PERMISSION: PropertyTag = PropertyTag(0x3A0E_000B);

/// `PidTagMessageHandlingSystemCommonName`.
#[doc(alias = "PidTagMessageHandlingSystemCommonName")]
#[doc(alias = "PR_MHS_COMMON_NAME")]
pub const MESSAGE_HANDLING_SYSTEM_COMMON_NAME: PropertyTag = PropertyTag(0x3A0F_001F);

/// `PidTagOrganizationalIdNumber`.
#[doc(alias = "PidTagOrganizationalIdNumber")]
#[doc(alias = "PR_ORGANIZATIONAL_ID_NUMBER")]
pub const ORGANIZATIONAL_ID_NUMBER: PropertyTag = PropertyTag(0x3A10_001F);

/// `PidTagSurname`.
#[doc(alias = "PidTagSurname")]
#[doc(alias = "PR_SURNAME")]
pub const SURNAME: PropertyTag = PropertyTag(0x3A11_001F);

/// `PidTagOriginalEntryId`.
#[doc(alias = "PidTagOriginalEntryId")]
#[doc(alias = "PR_ORIGINAL_ENTRYID")]
#[doc(alias = "ptagOriginalEntryId")]
pub const ORIGINAL_ENTRY_ID: PropertyTag = PropertyTag(0x3A12_0102);

/// `PidTagOriginalDisplayName`.
#[doc(alias = "PidTagOriginalDisplayName")]
#[doc(alias = "PR_ORIGINAL_DISPLAY_NAME")]
#[doc(alias = "ptagOriginalDisplayName")]
pub const ORIGINAL_DISPLAY_NAME: PropertyTag = PropertyTag(0x3A13_001F);

/// `PidTagOriginalSearchKey`.
#[doc(alias = "PidTagOriginalSearchKey")]
#[doc(alias = "PR_ORIGINAL_SEARCH_KEY")]
#[doc(alias = "ptagOriginalSearchKey")]
pub const ORIGINAL_SEARCH_KEY: PropertyTag = PropertyTag(0x3A14_0102);

/// `PidTagPostalAddress`.
#[doc(alias = "PidTagPostalAddress")]
#[doc(alias = "PR_POSTAL_ADDRESS")]
pub const POSTAL_ADDRESS: PropertyTag = PropertyTag(0x3A15_001F);

/// `PidTagCompanyName`.
#[doc(alias = "PidTagCompanyName")]
#[doc(alias = "PR_COMPANY_NAME")]
pub const COMPANY_NAME: PropertyTag = PropertyTag(0x3A16_001F);

/// `PidTagTitle`.
#[doc(alias = "PidTagTitle")]
#[doc(alias = "PR_TITLE")]
pub const TITLE: PropertyTag = PropertyTag(0x3A17_001F);

/// `PidTagDepartmentName`.
#[doc(alias = "PidTagDepartmentName")]
#[doc(alias = "PR_DEPARTMENT_NAME")]
pub const DEPARTMENT_NAME: PropertyTag = PropertyTag(0x3A18_001F);

/// `PidTagOfficeLocation`.
#[doc(alias = "PidTagOfficeLocation")]
#[doc(alias = "PR_OFFICE_LOCATION")]
pub const OFFICE_LOCATION: PropertyTag = PropertyTag(0x3A19_001F);

/// `PidTagPrimaryTelephoneNumber`.
#[doc(alias = "PidTagPrimaryTelephoneNumber")]
#[doc(alias = "PR_PRIMARY_TELEPHONE_NUMBER")]
pub const PRIMARY_TELEPHONE_NUMBER: PropertyTag = PropertyTag(0x3A1A_001F);

/// `PidTagBusiness2TelephoneNumber`.
#[doc(alias = "PidTagBusiness2TelephoneNumber")]
#[doc(alias = "PR_BUSINESS2_TELEPHONE_NUMBER")]
#[doc(alias = "PR_OFFICE2_TELEPHONE_NUMBER")]
pub const BUSINESS2_TELEPHONE_NUMBER: PropertyTag = PropertyTag(0x3A1B_001F);

/// `PidTagBusiness2TelephoneNumbers`.
#[doc(alias = "PidTagBusiness2TelephoneNumbers")]
#[doc(alias = "PR_BUSINESS2_TELEPHONE_NUMBER_MV")]
#[doc(alias = "PR_BUSINESS2_TELEPHONE_NUMBER_A_MV")]
pub const BUSINESS2_TELEPHONE_NUMBERS: PropertyTag = PropertyTag(0x3A1B_101F);

/// `PidTagMobileTelephoneNumber`.
#[doc(alias = "PidTagMobileTelephoneNumber")]
#[doc(alias = "PR_CELLULAR_TELEPHONE_NUMBER")]
#[doc(alias = "PR_MOBILE_TELEPHONE_NUMBER")]
pub const MOBILE_TELEPHONE_NUMBER: PropertyTag = PropertyTag(0x3A1C_001F);

/// `PidTagRadioTelephoneNumber`.
#[doc(alias = "PidTagRadioTelephoneNumber")]
#[doc(alias = "PR_RADIO_TELEPHONE_NUMBER")]
pub const RADIO_TELEPHONE_NUMBER: PropertyTag = PropertyTag(0x3A1D_001F);

/// `PidTagCarTelephoneNumber`.
#[doc(alias = "PidTagCarTelephoneNumber")]
#[doc(alias = "PR_CAR_TELEPHONE_NUMBER")]
pub const CAR_TELEPHONE_NUMBER: PropertyTag = PropertyTag(0x3A1E_001F);

/// `PidTagOtherTelephoneNumber`.
#[doc(alias = "PidTagOtherTelephoneNumber")]
#[doc(alias = "PR_OTHER_TELEPHONE_NUMBER")]
pub const OTHER_TELEPHONE_NUMBER: PropertyTag = PropertyTag(0x3A1F_001F);

/// `PidTagTransmittableDisplayName`.
#[doc(alias = "PidTagTransmittableDisplayName")]
#[doc(alias = "PR_TRANSMITABLE_DISPLAY_NAME")]
#[doc(alias = "ptagTransmitableDisplayName")]
#[doc(alias = "PR_TRANSMITTABLE_DISPLAY_NAME")]
pub const TRANSMITTABLE_DISPLAY_NAME: PropertyTag = PropertyTag(0x3A20_001F);

/// `PidTagPagerTelephoneNumber`.
#[doc(alias = "PidTagPagerTelephoneNumber")]
#[doc(alias = "PR_BEEPER_TELEPHONE_NUMBER")]
#[doc(alias = "PR_PAGER_TELEPHONE_NUMBER")]
pub const PAGER_TELEPHONE_NUMBER: PropertyTag = PropertyTag(0x3A21_001F);

/// `PidTagUserCertificate`.
#[doc(alias = "PidTagUserCertificate")]
#[doc(alias = "PR_USER_CERTIFICATE")]
#[doc(alias = "ptagUserCertificate")]
pub const USER_CERTIFICATE: PropertyTag = PropertyTag(0x3A22_0102);

/// `PidTagPrimaryFaxNumber`.
#[doc(alias = "PidTagPrimaryFaxNumber")]
#[doc(alias = "PR_PRIMARY_FAX_NUMBER")]
pub const PRIMARY_FAX_NUMBER: PropertyTag = PropertyTag(0x3A23_001F);

/// `PidTagBusinessFaxNumber`.
#[doc(alias = "PidTagBusinessFaxNumber")]
#[doc(alias = "PR_BUSINESS_FAX_NUMBER")]
pub const BUSINESS_FAX_NUMBER: PropertyTag = PropertyTag(0x3A24_001F);

/// `PidTagHomeFaxNumber`.
#[doc(alias = "PidTagHomeFaxNumber")]
#[doc(alias = "PR_HOME_FAX_NUMBER")]
pub const HOME_FAX_NUMBER: PropertyTag = PropertyTag(0x3A25_001F);

/// `PidTagCountry`.
#[doc(alias = "PidTagCountry")]
#[doc(alias = "PR_BUSINESS_ADDRESS_COUNTRY")]
#[doc(alias = "PR_COUNTRY")]
pub const COUNTRY: PropertyTag = PropertyTag(0x3A26_001F);

/// `PidTagLocality`.
#[doc(alias = "PidTagLocality")]
#[doc(alias = "PR_BUSINESS_ADDRESS_CITY")]
#[doc(alias = "PR_BUSINESS_ADDRESS_LOCALITY")]
#[doc(alias = "PR_LOCALITY")]
pub const LOCALITY: PropertyTag = PropertyTag(0x3A27_001F);

/// `PidTagStateOrProvince`.
#[doc(alias = "PidTagStateOrProvince")]
#[doc(alias = "PR_BUSINESS_ADDRESS_STATE_OR_PROVINCE")]
#[doc(alias = "PR_STATE_OR_PROVINCE")]
pub const STATE_OR_PROVINCE: PropertyTag = PropertyTag(0x3A28_001F);

/// `PidTagStreetAddress`.
#[doc(alias = "PidTagStreetAddress")]
#[doc(alias = "PR_BUSINESS_ADDRESS_STREET")]
#[doc(alias = "PR_STREET_ADDRESS")]
pub const STREET_ADDRESS: PropertyTag = PropertyTag(0x3A29_001F);

/// `PidTagPostalCode`.
#[doc(alias = "PidTagPostalCode")]
#[doc(alias = "PR_BUSINESS_ADDRESS_POSTAL_CODE")]
#[doc(alias = "PR_POSTAL_CODE")]
pub const POSTAL_CODE: PropertyTag = PropertyTag(0x3A2A_001F);

/// `PidTagPostOfficeBox`.
#[doc(alias = "PidTagPostOfficeBox")]
#[doc(alias = "PR_BUSINESS_ADDRESS_POST_OFFICE_BOX")]
#[doc(alias = "PR_POST_OFFICE_BOX")]
pub const POST_OFFICE_BOX: PropertyTag = PropertyTag(0x3A2B_001F);

/// `PidTagTelexNumber`.
#[doc(alias = "PidTagTelexNumber")]
#[doc(alias = "PR_TELEX_NUMBER")]
pub const TELEX_NUMBER: PropertyTag = PropertyTag(0x3A2C_001F);

/// `PidTagTelexNumberNspi`.
#[doc(alias = "PidTagTelexNumberNspi")]
pub const TELEX_NUMBER_NSPI: PropertyTag = PropertyTag(0x3A2C_1102);

/// `PidTagIsdnNumber`.
#[doc(alias = "PidTagIsdnNumber")]
#[doc(alias = "PR_ISDN_NUMBER")]
pub const ISDN_NUMBER: PropertyTag = PropertyTag(0x3A2D_001F);

/// `PidTagAssistantTelephoneNumber`.
#[doc(alias = "PidTagAssistantTelephoneNumber")]
#[doc(alias = "PR_ASSISTANT_TELEPHONE_NUMBER")]
pub const ASSISTANT_TELEPHONE_NUMBER: PropertyTag = PropertyTag(0x3A2E_001F);

/// `PidTagHome2TelephoneNumber`.
#[doc(alias = "PidTagHome2TelephoneNumber")]
#[doc(alias = "PR_HOME2_TELEPHONE_NUMBER")]
pub const HOME2_TELEPHONE_NUMBER: PropertyTag = PropertyTag(0x3A2F_001F);

/// `PidTagHome2TelephoneNumbers`.
#[doc(alias = "PidTagHome2TelephoneNumbers")]
#[doc(alias = "PR_HOME2_TELEPHONE_NUMBER_MV")]
#[doc(alias = "PR_HOME2_TELEPHONE_NUMBER_A_MV")]
pub const HOME2_TELEPHONE_NUMBERS: PropertyTag = PropertyTag(0x3A2F_101F);

/// `PidTagAssistant`.
#[doc(alias = "PidTagAssistant")]
#[doc(alias = "PR_ASSISTANT")]
pub const ASSISTANT: PropertyTag = PropertyTag(0x3A30_001F);

/// `PidTagSendRichInfo`.
#[doc(alias = "PidTagSendRichInfo")]
#[doc(alias = "PR_SEND_RICH_INFO")]
#[doc(alias = "ptagSendRichInfo")]
pub const SEND_RICH_INFO: PropertyTag = PropertyTag(0x3A40_000B);

/// `PidTagWeddingAnniversary`.
#[doc(alias = "PidTagWeddingAnniversary")]
#[doc(alias = "PR_WEDDING_ANNIVERSARY")]
pub const WEDDING_ANNIVERSARY: PropertyTag = PropertyTag(0x3A41_0040);

/// `PidTagBirthday`.
#[doc(alias = "PidTagBirthday")]
#[doc(alias = "PR_BIRTHDAY")]
pub const BIRTHDAY: PropertyTag = PropertyTag(0x3A42_0040);

/// `PidTagHobbies`.
#[doc(alias = "PidTagHobbies")]
#[doc(alias = "PR_HOBBIES")]
pub const HOBBIES: PropertyTag = PropertyTag(0x3A43_001F);

/// `PidTagMiddleName`.
#[doc(alias = "PidTagMiddleName")]
#[doc(alias = "PR_MIDDLE_NAME")]
pub const MIDDLE_NAME: PropertyTag = PropertyTag(0x3A44_001F);

/// `PidTagDisplayNamePrefix`.
#[doc(alias = "PidTagDisplayNamePrefix")]
#[doc(alias = "PR_DISPLAY_NAME_PREFIX")]
pub const DISPLAY_NAME_PREFIX: PropertyTag = PropertyTag(0x3A45_001F);

/// `PidTagProfession`.
#[doc(alias = "PidTagProfession")]
#[doc(alias = "PR_PROFESSION")]
pub const PROFESSION: PropertyTag = PropertyTag(0x3A46_001F);

/// `PidTagReferredByName`.
#[doc(alias = "PidTagReferredByName")]
#[doc(alias = "PR_PREFERRED_BY_NAME")]
#[doc(alias = "PR_REFERRED_BY_NAME")]
#[doc(alias = "PidTagPreferredByName")]
pub const REFERRED_BY_NAME: PropertyTag = PropertyTag(0x3A47_001F);

/// `PidTagSpouseName`.
#[doc(alias = "PidTagSpouseName")]
#[doc(alias = "PR_SPOUSE_NAME")]
pub const SPOUSE_NAME: PropertyTag = PropertyTag(0x3A48_001F);

/// `PidTagComputerNetworkName`.
#[doc(alias = "PidTagComputerNetworkName")]
#[doc(alias = "PR_COMPUTER_NETWORK_NAME")]
pub const COMPUTER_NETWORK_NAME: PropertyTag = PropertyTag(0x3A49_001F);

/// `PidTagCustomerId`.
#[doc(alias = "PidTagCustomerId")]
#[doc(alias = "PR_CUSTOMER_ID")]
pub const CUSTOMER_ID: PropertyTag = PropertyTag(0x3A4A_001F);

/// `PidTagTelecommunicationsDeviceForDeafTelephoneNumber`.
#[doc(alias = "PidTagTelecommunicationsDeviceForDeafTelephoneNumber")]
#[doc(alias = "PR_TTYTDD_PHONE_NUMBER")]
#[doc(alias = "PidTagTtyTddPhoneNumber")]
pub const TELECOMMUNICATIONS_DEVICE_FOR_DEAF_TELEPHONE_NUMBER: PropertyTag =
    PropertyTag(0x3A4B_001F);

/// `PidTagFtpSite`.
#[doc(alias = "PidTagFtpSite")]
#[doc(alias = "PR_FTP_SITE")]
pub const FTP_SITE: PropertyTag = PropertyTag(0x3A4C_001F);

/// `PidTagGender`.
#[doc(alias = "PidTagGender")]
#[doc(alias = "PR_GENDER")]
pub const GENDER: PropertyTag = PropertyTag(0x3A4D_0002);

/// `PidTagManagerName`.
#[doc(alias = "PidTagManagerName")]
#[doc(alias = "PR_MANAGER_NAME")]
pub const MANAGER_NAME: PropertyTag = PropertyTag(0x3A4E_001F);

/// `PidTagNickname`.
#[doc(alias = "PidTagNickname")]
#[doc(alias = "PR_NICKNAME")]
pub const NICKNAME: PropertyTag = PropertyTag(0x3A4F_001F);

/// `PidTagPersonalHomePage`.
#[doc(alias = "PidTagPersonalHomePage")]
#[doc(alias = "PR_PERSONAL_HOME_PAGE")]
pub const PERSONAL_HOME_PAGE: PropertyTag = PropertyTag(0x3A50_001F);

/// `PidTagBusinessHomePage`.
#[doc(alias = "PidTagBusinessHomePage")]
#[doc(alias = "PR_BUSINESS_HOME_PAGE")]
pub const BUSINESS_HOME_PAGE: PropertyTag = PropertyTag(0x3A51_001F);

/// `PidTagContactVersion`.
#[doc(alias = "PidTagContactVersion")]
#[doc(alias = "PR_CONTACT_VERSION")]
pub const CONTACT_VERSION: PropertyTag = PropertyTag(0x3A52_0048);

/// `PR_CONTACT_ENTRYIDS`.
#[doc(alias = "PR_CONTACT_ENTRYIDS")]
pub const CONTACT_ENTRYIDS: PropertyTag = PropertyTag(0x3A53_1102);

/// `PidTagContactAddressTypes`.
#[doc(alias = "PidTagContactAddressTypes")]
#[doc(alias = "PR_CONTACT_ADDRTYPES")]
pub const CONTACT_ADDRESS_TYPES: PropertyTag = PropertyTag(0x3A54_101F);

/// `PR_CONTACT_DEFAULT_ADDRESS_INDEX`.
#[doc(alias = "PR_CONTACT_DEFAULT_ADDRESS_INDEX")]
pub const CONTACT_DEFAULT_ADDRESS_INDEX: PropertyTag = PropertyTag(0x3A55_0003);

/// `PR_CONTACT_EMAIL_ADDRESSES`.
#[doc(alias = "PR_CONTACT_EMAIL_ADDRESSES")]
pub const CONTACT_EMAIL_ADDRESSES: PropertyTag = PropertyTag(0x3A56_101F);

/// `PidTagCompanyMainTelephoneNumber`.
#[doc(alias = "PidTagCompanyMainTelephoneNumber")]
#[doc(alias = "PR_COMPANY_MAIN_PHONE_NUMBER")]
pub const COMPANY_MAIN_TELEPHONE_NUMBER: PropertyTag = PropertyTag(0x3A57_001F);

/// `PidTagChildrensNames`.
#[doc(alias = "PidTagChildrensNames")]
#[doc(alias = "PR_CHILDRENS_NAMES")]
pub const CHILDRENS_NAMES: PropertyTag = PropertyTag(0x3A58_101F);

/// `PidTagHomeAddressCity`.
#[doc(alias = "PidTagHomeAddressCity")]
#[doc(alias = "PR_HOME_ADDRESS_CITY")]
pub const HOME_ADDRESS_CITY: PropertyTag = PropertyTag(0x3A59_001F);

/// `PidTagHomeAddressCountry`.
#[doc(alias = "PidTagHomeAddressCountry")]
#[doc(alias = "PR_HOME_ADDRESS_COUNTRY")]
pub const HOME_ADDRESS_COUNTRY: PropertyTag = PropertyTag(0x3A5A_001F);

/// `PidTagHomeAddressPostalCode`.
#[doc(alias = "PidTagHomeAddressPostalCode")]
#[doc(alias = "PR_HOME_ADDRESS_POSTAL_CODE")]
pub const HOME_ADDRESS_POSTAL_CODE: PropertyTag = PropertyTag(0x3A5B_001F);

/// `PidTagHomeAddressStateOrProvince`.
#[doc(alias = "PidTagHomeAddressStateOrProvince")]
#[doc(alias = "PR_HOME_ADDRESS_STATE_OR_PROVINCE")]
pub const HOME_ADDRESS_STATE_OR_PROVINCE: PropertyTag = PropertyTag(0x3A5C_001F);

/// `PidTagHomeAddressStreet`.
#[doc(alias = "PidTagHomeAddressStreet")]
#[doc(alias = "PR_HOME_ADDRESS_STREET")]
pub const HOME_ADDRESS_STREET: PropertyTag = PropertyTag(0x3A5D_001F);

/// `PidTagHomeAddressPostOfficeBox`.
#[doc(alias = "PidTagHomeAddressPostOfficeBox")]
#[doc(alias = "PR_HOME_ADDRESS_POST_OFFICE_BOX")]
pub const HOME_ADDRESS_POST_OFFICE_BOX: PropertyTag = PropertyTag(0x3A5E_001F);

/// `PidTagOtherAddressCity`.
#[doc(alias = "PidTagOtherAddressCity")]
#[doc(alias = "PR_OTHER_ADDRESS_CITY")]
pub const OTHER_ADDRESS_CITY: PropertyTag = PropertyTag(0x3A5F_001F);

/// `PidTagOtherAddressCountry`.
#[doc(alias = "PidTagOtherAddressCountry")]
#[doc(alias = "PR_OTHER_ADDRESS_COUNTRY")]
pub const OTHER_ADDRESS_COUNTRY: PropertyTag = PropertyTag(0x3A60_001F);

/// `PidTagOtherAddressPostalCode`.
#[doc(alias = "PidTagOtherAddressPostalCode")]
#[doc(alias = "PR_OTHER_ADDRESS_POSTAL_CODE")]
pub const OTHER_ADDRESS_POSTAL_CODE: PropertyTag = PropertyTag(0x3A61_001F);

/// `PidTagOtherAddressStateOrProvince`.
#[doc(alias = "PidTagOtherAddressStateOrProvince")]
#[doc(alias = "PR_OTHER_ADDRESS_STATE_OR_PROVINCE")]
pub const OTHER_ADDRESS_STATE_OR_PROVINCE: PropertyTag = PropertyTag(0x3A62_001F);

/// `PidTagOtherAddressStreet`.
#[doc(alias = "PidTagOtherAddressStreet")]
#[doc(alias = "PR_OTHER_ADDRESS_STREET")]
pub const OTHER_ADDRESS_STREET: PropertyTag = PropertyTag(0x3A63_001F);

/// `PidTagOtherAddressPostOfficeBox`.
#[doc(alias = "PidTagOtherAddressPostOfficeBox")]
#[doc(alias = "PR_OTHER_ADDRESS_POST_OFFICE_BOX")]
pub const OTHER_ADDRESS_POST_OFFICE_BOX: PropertyTag = PropertyTag(0x3A64_001F);

/// `PidTagUserX509Certificate`.
#[doc(alias = "PidTagUserX509Certificate")]
#[doc(alias = "PR_USER_X509_CERTIFICATE")]
pub const USER_X509_CERTIFICATE: PropertyTag = PropertyTag(0x3A70_1102);

/// `PidTagSendInternetEncoding`.
#[doc(alias = "PidTagSendInternetEncoding")]
#[doc(alias = "PR_SEND_INTERNET_ENCODING")]
#[doc(alias = "ptagSendInternetEncoding")]
pub const SEND_INTERNET_ENCODING: PropertyTag = PropertyTag(0x3A71_0003);

/// `PidTagStoreProviders`.
#[doc(alias = "PidTagStoreProviders")]
#[doc(alias = "PR_STORE_PROVIDERS")]
pub const STORE_PROVIDERS: PropertyTag = PropertyTag(0x3D00_0102);

/// `PidTagAbProviders`.
#[doc(alias = "PidTagAbProviders")]
#[doc(alias = "PR_AB_PROVIDERS")]
pub const AB_PROVIDERS: PropertyTag = PropertyTag(0x3D01_0102);

/// `PidTagTransportProviders`.
#[doc(alias = "PidTagTransportProviders")]
#[doc(alias = "PR_TRANSPORT_PROVIDERS")]
pub const TRANSPORT_PROVIDERS: PropertyTag = PropertyTag(0x3D02_0102);

/// `PidTagDefaultProfile`.
#[doc(alias = "PidTagDefaultProfile")]
#[doc(alias = "PR_DEFAULT_PROFILE")]
pub const DEFAULT_PROFILE: PropertyTag = PropertyTag(0x3D04_000B);

/// `PidTagAbSearchPath`.
#[doc(alias = "PidTagAbSearchPath")]
#[doc(alias = "PR_AB_SEARCH_PATH")]
pub const AB_SEARCH_PATH: PropertyTag = PropertyTag(0x3D05_1102);

/// `PidTagAbDefaultDir`.
#[doc(alias = "PidTagAbDefaultDir")]
#[doc(alias = "PR_AB_DEFAULT_DIR")]
pub const AB_DEFAULT_DIR: PropertyTag = PropertyTag(0x3D06_0102);

/// `PidTagAbDefaultPab`.
#[doc(alias = "PidTagAbDefaultPab")]
#[doc(alias = "PR_AB_DEFAULT_PAB")]
pub const AB_DEFAULT_PAB: PropertyTag = PropertyTag(0x3D07_0102);

/// `PidTagFilteringHooks`.
#[doc(alias = "PidTagFilteringHooks")]
#[doc(alias = "PR_FILTERING_HOOKS")]
pub const FILTERING_HOOKS: PropertyTag = PropertyTag(0x3D08_0102);

/// `PidTagServiceName`.
#[doc(alias = "PidTagServiceName")]
#[doc(alias = "PR_SERVICE_NAME")]
pub const SERVICE_NAME: PropertyTag = PropertyTag(0x3D09_001F);

/// `PidTagServiceDllName`.
#[doc(alias = "PidTagServiceDllName")]
#[doc(alias = "PR_SERVICE_DLL_NAME")]
pub const SERVICE_DLL_NAME: PropertyTag = PropertyTag(0x3D0A_001F);

/// `PidTagServiceEntryName`.
#[doc(alias = "PidTagServiceEntryName")]
#[doc(alias = "PR_SERVICE_ENTRY_NAME")]
pub const SERVICE_ENTRY_NAME: PropertyTag = PropertyTag(0x3D0B_001F);

/// `PidTagServiceUid`.
#[doc(alias = "PidTagServiceUid")]
#[doc(alias = "PR_SERVICE_UID")]
pub const SERVICE_UID: PropertyTag = PropertyTag(0x3D0C_0102);

/// `PidTagServiceExtraUids`.
#[doc(alias = "PidTagServiceExtraUids")]
#[doc(alias = "PR_SERVICE_EXTRA_UIDS")]
pub const SERVICE_EXTRA_UIDS: PropertyTag = PropertyTag(0x3D0D_0102);

/// `PidTagServices`.
#[doc(alias = "PidTagServices")]
#[doc(alias = "PR_SERVICES")]
pub const SERVICES: PropertyTag = PropertyTag(0x3D0E_0102);

/// `PidTagServiceSupportFiles`.
#[doc(alias = "PidTagServiceSupportFiles")]
#[doc(alias = "PR_SERVICE_SUPPORT_FILES")]
pub const SERVICE_SUPPORT_FILES: PropertyTag = PropertyTag(0x3D0F_101F);

/// `PidTagServiceDeleteFiles`.
#[doc(alias = "PidTagServiceDeleteFiles")]
#[doc(alias = "PR_SERVICE_DELETE_FILES")]
pub const SERVICE_DELETE_FILES: PropertyTag = PropertyTag(0x3D10_101F);

/// `PidTagAbSearchPathUpdate`.
#[doc(alias = "PidTagAbSearchPathUpdate")]
#[doc(alias = "PR_AB_SEARCH_PATH_UPDATE")]
pub const AB_SEARCH_PATH_UPDATE: PropertyTag = PropertyTag(0x3D11_0102);

/// `PidTagServiceInstallId`.
#[doc(alias = "PidTagServiceInstallId")]
#[doc(alias = "PR_SERVICE_INSTALL_ID")]
pub const SERVICE_INSTALL_ID: PropertyTag = PropertyTag(0x3D13_001F);

/// `PidTagExchangeProfileSectionId`.
#[doc(alias = "PidTagExchangeProfileSectionId")]
#[doc(alias = "PR_EMSMDB_SECTION_UID")]
pub const EXCHANGE_PROFILE_SECTION_ID: PropertyTag = PropertyTag(0x3D15_0102);

/// `PidTagAbSearchPathCustomization`.
#[doc(alias = "PidTagAbSearchPathCustomization")]
#[doc(alias = "PR_AB_SEARCH_PATH_CUSTOMIZATION")]
pub const AB_SEARCH_PATH_CUSTOMIZATION: PropertyTag = PropertyTag(0x3D1B_0003);

/// `PidTagAddressBookChooseDirectoryAutomatically`.
#[doc(alias = "PidTagAddressBookChooseDirectoryAutomatically")]
#[doc(alias = "PR_AB_CHOOSE_DIRECTORY_AUTOMATICALLY")]
#[doc(alias = "PidTagAbChooseDirectoryAutomatically")]
pub const ADDRESS_BOOK_CHOOSE_DIRECTORY_AUTOMATICALLY: PropertyTag = PropertyTag(0x3D1C_000B);

/// `PR_CORRELATION_ID`.
#[doc(alias = "PR_CORRELATION_ID")]
pub const CORRELATION_ID: PropertyTag = PropertyTag(0x3DD1_0048);

/// `PidTagIdentityDisplay`.
#[doc(alias = "PidTagIdentityDisplay")]
#[doc(alias = "PR_IDENTITY_DISPLAY")]
pub const IDENTITY_DISPLAY: PropertyTag = PropertyTag(0x3E00_001F);

/// `PidTagIdentityEntryId`.
#[doc(alias = "PidTagIdentityEntryId")]
#[doc(alias = "PR_IDENTITY_ENTRYID")]
pub const IDENTITY_ENTRY_ID: PropertyTag = PropertyTag(0x3E01_0102);

/// `PidTagResourceMethods`.
#[doc(alias = "PidTagResourceMethods")]
#[doc(alias = "PR_RESOURCE_METHODS")]
pub const RESOURCE_METHODS: PropertyTag = PropertyTag(0x3E02_0003);

/// `PidTagResourceType`.
#[doc(alias = "PidTagResourceType")]
#[doc(alias = "PR_RESOURCE_TYPE")]
pub const RESOURCE_TYPE: PropertyTag = PropertyTag(0x3E03_0003);

/// `PidTagStatusCode`.
#[doc(alias = "PidTagStatusCode")]
#[doc(alias = "PR_STATUS_CODE")]
pub const STATUS_CODE: PropertyTag = PropertyTag(0x3E04_0003);

/// `PidTagIdentitySearchKey`.
#[doc(alias = "PidTagIdentitySearchKey")]
#[doc(alias = "PR_IDENTITY_SEARCH_KEY")]
pub const IDENTITY_SEARCH_KEY: PropertyTag = PropertyTag(0x3E05_0102);

/// `PidTagOwnStoreEntryId`.
#[doc(alias = "PidTagOwnStoreEntryId")]
#[doc(alias = "PR_OWN_STORE_ENTRYID")]
pub const OWN_STORE_ENTRY_ID: PropertyTag = PropertyTag(0x3E06_0102);

/// `PidTagResourcePath`.
#[doc(alias = "PidTagResourcePath")]
#[doc(alias = "PR_RESOURCE_PATH")]
pub const RESOURCE_PATH: PropertyTag = PropertyTag(0x3E07_001F);

/// `PidTagStatusString`.
#[doc(alias = "PidTagStatusString")]
#[doc(alias = "PR_STATUS_STRING")]
pub const STATUS_STRING: PropertyTag = PropertyTag(0x3E08_001F);

/// `PidTagX400DeferredDeliveryCancel`.
#[doc(alias = "PidTagX400DeferredDeliveryCancel")]
#[doc(alias = "PR_X400_DEFERRED_DELIVERY_CANCEL")]
pub const X400_DEFERRED_DELIVERY_CANCEL: PropertyTag = PropertyTag(0x3E09_000B);

/// `PidTagHeaderFolderEntryId`.
#[doc(alias = "PidTagHeaderFolderEntryId")]
#[doc(alias = "PR_HEADER_FOLDER_ENTRYID")]
pub const HEADER_FOLDER_ENTRY_ID: PropertyTag = PropertyTag(0x3E0A_0102);

/// `PidTagRemoteProgress`.
#[doc(alias = "PidTagRemoteProgress")]
#[doc(alias = "PR_REMOTE_PROGRESS")]
pub const REMOTE_PROGRESS: PropertyTag = PropertyTag(0x3E0B_0003);

/// `PidTagRemoteProgressText`.
#[doc(alias = "PidTagRemoteProgressText")]
#[doc(alias = "PR_REMOTE_PROGRESS_TEXT")]
pub const REMOTE_PROGRESS_TEXT: PropertyTag = PropertyTag(0x3E0C_001F);

/// `PidTagRemoteValidateOk`.
#[doc(alias = "PidTagRemoteValidateOk")]
#[doc(alias = "PR_REMOTE_VALIDATE_OK")]
pub const REMOTE_VALIDATE_OK: PropertyTag = PropertyTag(0x3E0D_000B);

/// `PidTagControlFlags`.
#[doc(alias = "PidTagControlFlags")]
#[doc(alias = "PR_CONTROL_FLAGS")]
pub const CONTROL_FLAGS: PropertyTag = PropertyTag(0x3F00_0003);

/// `PidTagControlStructure`.
#[doc(alias = "PidTagControlStructure")]
#[doc(alias = "PR_CONTROL_STRUCTURE")]
pub const CONTROL_STRUCTURE: PropertyTag = PropertyTag(0x3F01_0102);

/// `PidTagControlType`.
#[doc(alias = "PidTagControlType")]
#[doc(alias = "PR_CONTROL_TYPE")]
pub const CONTROL_TYPE: PropertyTag = PropertyTag(0x3F02_0003);

/// `PidTagDeltaX`.
#[doc(alias = "PidTagDeltaX")]
#[doc(alias = "PR_DELTAX")]
pub const DELTA_X: PropertyTag = PropertyTag(0x3F03_0003);

/// `PidTagDeltaY`.
#[doc(alias = "PidTagDeltaY")]
#[doc(alias = "PR_DELTAY")]
pub const DELTA_Y: PropertyTag = PropertyTag(0x3F04_0003);

/// `PidTagXCoordinate`.
#[doc(alias = "PidTagXCoordinate")]
#[doc(alias = "PR_XPOS")]
pub const X_COORDINATE: PropertyTag = PropertyTag(0x3F05_0003);

/// `PidTagYCoordinate`.
#[doc(alias = "PidTagYCoordinate")]
#[doc(alias = "PR_YPOS")]
pub const Y_COORDINATE: PropertyTag = PropertyTag(0x3F06_0003);

/// `PidTagControlId`.
#[doc(alias = "PidTagControlId")]
#[doc(alias = "PR_CONTROL_ID")]
pub const CONTROL_ID: PropertyTag = PropertyTag(0x3F07_0102);

/// `PidTagInitialDetailsPane`.
#[doc(alias = "PidTagInitialDetailsPane")]
#[doc(alias = "PR_INITIAL_DETAILS_PANE")]
pub const INITIAL_DETAILS_PANE: PropertyTag = PropertyTag(0x3F08_0003);

/// `PidTagTemporaryDefaultDocument`.
#[doc(alias = "PidTagTemporaryDefaultDocument")]
pub const TEMPORARY_DEFAULT_DOCUMENT: PropertyTag = PropertyTag(0x3F20_001F);

/// `PR_PREVIEW_UNREAD`.
#[doc(alias = "PR_PREVIEW_UNREAD")]
pub const PREVIEW_UNREAD: PropertyTag = PropertyTag(0x3FD8_001F);

/// `PR_PREVIEW`.
#[doc(alias = "PR_PREVIEW")]
pub const PREVIEW: PropertyTag = PropertyTag(0x3FD9_001F);

/// `PidTagInternetCodepage`.
#[doc(alias = "PidTagInternetCodepage")]
#[doc(alias = "PR_INTERNET_CPID")]
#[doc(alias = "ptagInternetCpid")]
pub const INTERNET_CODEPAGE: PropertyTag = PropertyTag(0x3FDE_0003);

/// `PidTagAutoResponseSuppress`.
#[doc(alias = "PidTagAutoResponseSuppress")]
#[doc(alias = "PR_AUTO_RESPONSE_SUPPRESS")]
#[doc(alias = "ptagAutoResponseSuppress")]
pub const AUTO_RESPONSE_SUPPRESS: PropertyTag = PropertyTag(0x3FDF_0003);

/// `PidTagAccessControlListData`.
#[doc(alias = "PidTagAccessControlListData")]
#[doc(alias = "PR_ACL_DATA")]
#[doc(alias = "ptagACLData")]
pub const ACCESS_CONTROL_LIST_DATA: PropertyTag = PropertyTag(0x3FE0_0102);

/// `PidTagAccessControlListTable`.
#[doc(alias = "PidTagAccessControlListTable")]
#[doc(alias = "PR_ACL_TABLE")]
pub const ACCESS_CONTROL_LIST_TABLE: PropertyTag = PropertyTag(0x3FE0_000D);

/// `PidTagRulesTable`.
#[doc(alias = "PidTagRulesTable")]
#[doc(alias = "PR_RULES_TABLE")]
pub const RULES_TABLE: PropertyTag = PropertyTag(0x3FE1_000D);

/// `PidTagRulesData`.
#[doc(alias = "PidTagRulesData")]
#[doc(alias = "PR_RULES_DATA")]
pub const RULES_DATA: PropertyTag = PropertyTag(0x3FE1_0102);

/// `PidTagDelegatedByRule`.
#[doc(alias = "PidTagDelegatedByRule")]
#[doc(alias = "PR_DELEGATED_BY_RULE")]
pub const DELEGATED_BY_RULE: PropertyTag = PropertyTag(0x3FE3_000B);

/// `PidTagResolveMethod`.
#[doc(alias = "PidTagResolveMethod")]
#[doc(alias = "PR_RESOLVE_METHOD")]
#[doc(alias = "ptagResolveMethod")]
pub const RESOLVE_METHOD: PropertyTag = PropertyTag(0x3FE7_0003);

/// `PidTagHasDeferredActionMessages`.
#[doc(alias = "PidTagHasDeferredActionMessages")]
#[doc(alias = "PR_HAS_DAMS")]
#[doc(alias = "ptagHasDAMs")]
pub const HAS_DEFERRED_ACTION_MESSAGES: PropertyTag = PropertyTag(0x3FEA_000B);

/// `PidTagDeferredSendNumber`.
#[doc(alias = "PidTagDeferredSendNumber")]
#[doc(alias = "PR_DEFERRED_SEND_NUMBER")]
pub const DEFERRED_SEND_NUMBER: PropertyTag = PropertyTag(0x3FEB_0003);

/// `PidTagDeferredSendUnits`.
#[doc(alias = "PidTagDeferredSendUnits")]
#[doc(alias = "PR_DEFERRED_SEND_UNITS")]
pub const DEFERRED_SEND_UNITS: PropertyTag = PropertyTag(0x3FEC_0003);

/// `PidTagExpiryNumber`.
#[doc(alias = "PidTagExpiryNumber")]
#[doc(alias = "PR_EXPIRY_NUMBER")]
pub const EXPIRY_NUMBER: PropertyTag = PropertyTag(0x3FED_0003);

/// `PidTagExpiryUnits`.
#[doc(alias = "PidTagExpiryUnits")]
#[doc(alias = "PR_EXPIRY_UNITS")]
pub const EXPIRY_UNITS: PropertyTag = PropertyTag(0x3FEE_0003);

/// `PidTagDeferredSendTime`.
#[doc(alias = "PidTagDeferredSendTime")]
#[doc(alias = "PR_DEFERRED_SEND_TIME")]
#[doc(alias = "ptagDeferredSendTime")]
pub const DEFERRED_SEND_TIME: PropertyTag = PropertyTag(0x3FEF_0040);

/// `PidTagConflictEntryId`.
#[doc(alias = "PidTagConflictEntryId")]
#[doc(alias = "PR_CONFLICT_ENTRYID")]
#[doc(alias = "ptagConflictEntryId")]
pub const CONFLICT_ENTRY_ID: PropertyTag = PropertyTag(0x3FF0_0102);

/// `PidTagMessageLocaleId`.
#[doc(alias = "PidTagMessageLocaleId")]
#[doc(alias = "PR_MESSAGE_LOCALE_ID")]
pub const MESSAGE_LOCALE_ID: PropertyTag = PropertyTag(0x3FF1_0003);

/// `PR_STORAGE_QUOTA_LIMIT`.
#[doc(alias = "PR_STORAGE_QUOTA_LIMIT")]
pub const STORAGE_QUOTA_LIMIT: PropertyTag = PropertyTag(0x3FF5_0003);

/// `PidTagCreatorName`.
#[doc(alias = "PidTagCreatorName")]
#[doc(alias = "PR_CREATOR_NAME")]
#[doc(alias = "ptagCreatorName")]
pub const CREATOR_NAME: PropertyTag = PropertyTag(0x3FF8_001F);

/// `PidTagCreatorEntryId`.
#[doc(alias = "PidTagCreatorEntryId")]
#[doc(alias = "PR_CREATOR_ENTRYID")]
#[doc(alias = "ptagCreatorEntryId")]
pub const CREATOR_ENTRY_ID: PropertyTag = PropertyTag(0x3FF9_0102);

/// `PidTagLastModifierName`.
#[doc(alias = "PidTagLastModifierName")]
#[doc(alias = "PR_LAST_MODIFIER_NAME")]
#[doc(alias = "ptagLastModifierName")]
pub const LAST_MODIFIER_NAME: PropertyTag = PropertyTag(0x3FFA_001F);

/// `PidTagLastModifierEntryId`.
#[doc(alias = "PidTagLastModifierEntryId")]
#[doc(alias = "PR_LAST_MODIFIER_ENTRYID")]
#[doc(alias = "ptagLastModifierEntryId")]
pub const LAST_MODIFIER_ENTRY_ID: PropertyTag = PropertyTag(0x3FFB_0102);

/// `PidTagMessageCodepage`.
#[doc(alias = "PidTagMessageCodepage")]
#[doc(alias = "PR_MESSAGE_CODEPAGE")]
pub const MESSAGE_CODEPAGE: PropertyTag = PropertyTag(0x3FFD_0003);

/// `PidTagNewAttach`.
#[doc(alias = "PidTagNewAttach")]
#[doc(alias = "ptagNewAttach")]
#[doc(alias = "PR_NEW_ATTACH")]
pub const NEW_ATTACH: PropertyTag = PropertyTag(0x4000_0003);

/// `PidTagStartEmbed`.
#[doc(alias = "PidTagStartEmbed")]
#[doc(alias = "ptagStartEmbed")]
#[doc(alias = "PR_START_EMBED")]
pub const START_EMBED: PropertyTag = PropertyTag(0x4001_0003);

/// `PidTagEndEmbed`.
#[doc(alias = "PidTagEndEmbed")]
#[doc(alias = "ptagEndEmbed")]
#[doc(alias = "PR_END_EMBED")]
pub const END_EMBED: PropertyTag = PropertyTag(0x4002_0003);

/// `PidTagStartRecip`.
#[doc(alias = "PidTagStartRecip")]
#[doc(alias = "ptagStartRecip")]
#[doc(alias = "PR_START_RECIP")]
pub const START_RECIP: PropertyTag = PropertyTag(0x4003_0003);

/// `PidTagEndToRecip`.
#[doc(alias = "PidTagEndToRecip")]
#[doc(alias = "ptagEndToRecip")]
#[doc(alias = "PR_END_RECIP")]
pub const END_TO_RECIP: PropertyTag = PropertyTag(0x4004_0003);

/// `PidTagStartTopFld`.
#[doc(alias = "PidTagStartTopFld")]
#[doc(alias = "ptagStartTopFld")]
#[doc(alias = "PR_START_TOP_FLD")]
pub const START_TOP_FLD: PropertyTag = PropertyTag(0x4009_0003);

/// `PidTagStartSubFld`.
#[doc(alias = "PidTagStartSubFld")]
#[doc(alias = "ptagStartSubFld")]
#[doc(alias = "PR_START_SUB_FLD")]
pub const START_SUB_FLD: PropertyTag = PropertyTag(0x400A_0003);

/// `PidTagEndFolder`.
#[doc(alias = "PidTagEndFolder")]
#[doc(alias = "ptagEndFolder")]
#[doc(alias = "PR_END_FOLDER")]
pub const END_FOLDER: PropertyTag = PropertyTag(0x400B_0003);

/// `PidTagStartMessage`.
#[doc(alias = "PidTagStartMessage")]
#[doc(alias = "ptagStartMessage")]
#[doc(alias = "PR_START_MESSAGE")]
pub const START_MESSAGE: PropertyTag = PropertyTag(0x400C_0003);

/// `PidTagEndMessage`.
#[doc(alias = "PidTagEndMessage")]
#[doc(alias = "ptagEndMessage")]
#[doc(alias = "PR_END_MESSAGE")]
pub const END_MESSAGE: PropertyTag = PropertyTag(0x400D_0003);

/// `PidTagEndAttach`.
#[doc(alias = "PidTagEndAttach")]
#[doc(alias = "ptagEndAttach")]
#[doc(alias = "PR_END_ATTACH")]
pub const END_ATTACH: PropertyTag = PropertyTag(0x400E_0003);

/// `PidTagEcWarning`.
#[doc(alias = "PidTagEcWarning")]
#[doc(alias = "ptagEcWarning")]
#[doc(alias = "PR_EC_WARNING")]
pub const EC_WARNING: PropertyTag = PropertyTag(0x400F_0003);

/// `PidTagStartFAIMsg`.
#[doc(alias = "PidTagStartFAIMsg")]
#[doc(alias = "ptagStartFAIMsg")]
#[doc(alias = "PR_START_FAI_MSG")]
pub const START_FAI_MSG: PropertyTag = PropertyTag(0x4010_0003);

/// `PidTagNewFXFolder`.
#[doc(alias = "PidTagNewFXFolder")]
#[doc(alias = "ptagNewFXFolder")]
#[doc(alias = "PR_NEW_FX_FOLDER")]
pub const NEW_FX_FOLDER: PropertyTag = PropertyTag(0x4011_0102);

/// `PidTagIncrSyncChg`.
#[doc(alias = "PidTagIncrSyncChg")]
#[doc(alias = "ptagIncrSyncChg")]
#[doc(alias = "PR_INCR_SYNC_CHG")]
pub const INCR_SYNC_CHG: PropertyTag = PropertyTag(0x4012_0003);

/// `PidTagIncrSyncDel`.
#[doc(alias = "PidTagIncrSyncDel")]
#[doc(alias = "ptagIncrSyncDel")]
#[doc(alias = "PR_INCR_SYNC_DEL")]
pub const INCR_SYNC_DEL: PropertyTag = PropertyTag(0x4013_0003);

/// `PidTagIncrSyncEnd`.
#[doc(alias = "PidTagIncrSyncEnd")]
#[doc(alias = "ptagIncrSyncEnd")]
#[doc(alias = "PR_INCR_SYNC_END")]
pub const INCR_SYNC_END: PropertyTag = PropertyTag(0x4014_0003);

/// `PidTagIncrSyncMessage`.
#[doc(alias = "PidTagIncrSyncMessage")]
#[doc(alias = "ptagIncrSyncMsg")]
#[doc(alias = "PR_INCR_SYNC_MSG")]
pub const INCR_SYNC_MESSAGE: PropertyTag = PropertyTag(0x4015_0003);

/// `PidTagFXDelProp`.
#[doc(alias = "PidTagFXDelProp")]
#[doc(alias = "ptagFXDelProp")]
#[doc(alias = "PR_FX_DEL_PROP")]
pub const FX_DEL_PROP: PropertyTag = PropertyTag(0x4016_0003);

/// `PidTagIdsetGiven`.
#[doc(alias = "PidTagIdsetGiven")]
#[doc(alias = "ptagIdsetGiven")]
#[doc(alias = "PR_IDSET_GIVEN")]
pub const IDSET_GIVEN: PropertyTag = PropertyTag(0x4017_0003);

/// `PidTagFXErrorInfo`.
#[doc(alias = "PidTagFXErrorInfo")]
#[doc(alias = "ptagFXErrorInfo")]
pub const FX_ERROR_INFO: PropertyTag = PropertyTag(0x4018_0003);

/// `PidTagSenderFlags`.
#[doc(alias = "PidTagSenderFlags")]
#[doc(alias = "ptagSenderFlags")]
#[doc(alias = "PR_SENDER_FLAGS")]
pub const SENDER_FLAGS: PropertyTag = PropertyTag(0x4019_0003);

/// `PidTagSentRepresentingFlags`.
#[doc(alias = "PidTagSentRepresentingFlags")]
#[doc(alias = "ptagSentRepresentingFlags")]
#[doc(alias = "PR_SENT_REPRESENTING_FLAGS")]
pub const SENT_REPRESENTING_FLAGS: PropertyTag = PropertyTag(0x401A_0003);

/// `PidTagReceivedByFlags`.
#[doc(alias = "PidTagReceivedByFlags")]
#[doc(alias = "ptagRcvdByFlags")]
#[doc(alias = "PR_RCVD_BY_FLAGS")]
pub const RECEIVED_BY_FLAGS: PropertyTag = PropertyTag(0x401B_0003);

/// `PidTagReceivedRepresentingFlags`.
#[doc(alias = "PidTagReceivedRepresentingFlags")]
#[doc(alias = "ptagRcvdRepresentingFlags")]
#[doc(alias = "PR_RCVD_REPRESENTING_FLAGS")]
pub const RECEIVED_REPRESENTING_FLAGS: PropertyTag = PropertyTag(0x401C_0003);

/// `PidTagIdsetNoLongerInScope`.
#[doc(alias = "PidTagIdsetNoLongerInScope")]
#[doc(alias = "ptagSoftDeletes")]
pub const IDSET_NO_LONGER_IN_SCOPE: PropertyTag = PropertyTag(0x4021_0102);

/// `PidTagIdsetSoftDeleted`.
#[doc(alias = "PidTagIdsetSoftDeleted")]
pub const IDSET_SOFT_DELETED: PropertyTag = PropertyTag(0x4021_0102);

/// `PidTagCreatorAddressType`.
#[doc(alias = "PidTagCreatorAddressType")]
pub const CREATOR_ADDRESS_TYPE: PropertyTag = PropertyTag(0x4022_001F);

/// `PidTagCreatorEmailAddress`.
#[doc(alias = "PidTagCreatorEmailAddress")]
pub const CREATOR_EMAIL_ADDRESS: PropertyTag = PropertyTag(0x4023_001F);

/// `PidTagReadReceiptAddressType`.
#[doc(alias = "PidTagReadReceiptAddressType")]
#[doc(alias = "ptagReadReceiptAddrType")]
pub const READ_RECEIPT_ADDRESS_TYPE: PropertyTag = PropertyTag(0x4029_001F);

/// `PidTagReadReceiptEmailAddress`.
#[doc(alias = "PidTagReadReceiptEmailAddress")]
#[doc(alias = "ptagReadReceiptEmailAddr")]
pub const READ_RECEIPT_EMAIL_ADDRESS: PropertyTag = PropertyTag(0x402A_001F);

/// `PidTagReadReceiptName`.
#[doc(alias = "PidTagReadReceiptName")]
#[doc(alias = "ptagReadReceiptDisplayName")]
pub const READ_RECEIPT_NAME: PropertyTag = PropertyTag(0x402B_001F);

/// `PidTagIdsetRead`.
#[doc(alias = "PidTagIdsetRead")]
#[doc(alias = "ptagIdsetRead")]
pub const IDSET_READ: PropertyTag = PropertyTag(0x402D_0102);

/// `PidTagIdsetUnread`.
#[doc(alias = "PidTagIdsetUnread")]
#[doc(alias = "ptagIdsetUnread")]
pub const IDSET_UNREAD: PropertyTag = PropertyTag(0x402E_0102);

/// `PidTagIncrSyncRead`.
#[doc(alias = "PidTagIncrSyncRead")]
#[doc(alias = "ptagIncrSyncRead")]
#[doc(alias = "PR_INCR_SYNC_READ")]
pub const INCR_SYNC_READ: PropertyTag = PropertyTag(0x402F_0003);

/// `PidTagSenderSimpleDisplayName`.
#[doc(alias = "PidTagSenderSimpleDisplayName")]
#[doc(alias = "ptagSenderSimpleDispName")]
#[doc(alias = "PR_SENDER_SIMPLE_DISP_NAME")]
pub const SENDER_SIMPLE_DISPLAY_NAME: PropertyTag = PropertyTag(0x4030_001F);

/// `PidTagSentRepresentingSimpleDisplayName`.
#[doc(alias = "PidTagSentRepresentingSimpleDisplayName")]
#[doc(alias = "ptagSentRepresentingSimpleDispName")]
#[doc(alias = "PR_SENT_REPRESENTING_SIMPLE_DISP_NAME")]
pub const SENT_REPRESENTING_SIMPLE_DISPLAY_NAME: PropertyTag = PropertyTag(0x4031_001F);

/// `PidTagReceivedRepresentingSimpleDisplayName`.
#[doc(alias = "PidTagReceivedRepresentingSimpleDisplayName")]
#[doc(alias = "ptagRcvdRepresentingSimpleDispName")]
pub const RECEIVED_REPRESENTING_SIMPLE_DISPLAY_NAME: PropertyTag = PropertyTag(0x4035_001F);

/// `PidTagCreatorSimpleDisplayName`.
#[doc(alias = "PidTagCreatorSimpleDisplayName")]
#[doc(alias = "ptagCreatorSimpleDispName")]
#[doc(alias = "PR_CREATOR_SIMPLE_DISP_NAME")]
pub const CREATOR_SIMPLE_DISPLAY_NAME: PropertyTag = PropertyTag(0x4038_001F);

/// `PidTagLastModifierSimpleDisplayName`.
#[doc(alias = "PidTagLastModifierSimpleDisplayName")]
#[doc(alias = "ptagLastModifierSimpleDispName")]
pub const LAST_MODIFIER_SIMPLE_DISPLAY_NAME: PropertyTag = PropertyTag(0x4039_001F);

/// `PidTagIncrSyncStateBegin`.
#[doc(alias = "PidTagIncrSyncStateBegin")]
#[doc(alias = "ptagIncrSyncStateBegin")]
#[doc(alias = "PR_INCR_SYNC_STATE_BEGIN")]
pub const INCR_SYNC_STATE_BEGIN: PropertyTag = PropertyTag(0x403A_0003);

/// `PidTagIncrSyncStateEnd`.
#[doc(alias = "PidTagIncrSyncStateEnd")]
#[doc(alias = "ptagIncrSyncStateEnd")]
#[doc(alias = "PR_INCR_SYNC_STATE_END")]
pub const INCR_SYNC_STATE_END: PropertyTag = PropertyTag(0x403B_0003);

/// `PidTagOrgEmailAddress`.
#[doc(alias = "PidTagOrgEmailAddress")]
#[doc(alias = "PR_ORG_EMAIL_ADDRESS")]
#[doc(alias = "PR_ORG_EMAIL_ADDR")]
pub const ORG_EMAIL_ADDRESS: PropertyTag = PropertyTag(0x403E_001F);

/// `PidTagIncrSyncProgressMode`.
#[doc(alias = "PidTagIncrSyncProgressMode")]
#[doc(alias = "ptagIncrSyncProgressMode")]
#[doc(alias = "PR_INCR_SYNC_PROGRESS_MODE")]
pub const INCR_SYNC_PROGRESS_MODE: PropertyTag = PropertyTag(0x4074_000B);

/// `PidTagIncrSyncProgressPerMsg`.
#[doc(alias = "PidTagIncrSyncProgressPerMsg")]
#[doc(alias = "ptagIncrSyncProgressPerMsg")]
#[doc(alias = "PR_INCR_SYNC_PROGRESS_PER_MSG")]
pub const INCR_SYNC_PROGRESS_PER_MSG: PropertyTag = PropertyTag(0x4075_000B);

/// `PidTagContentFilterSpamConfidenceLevel`.
#[doc(alias = "PidTagContentFilterSpamConfidenceLevel")]
#[doc(alias = "PR_CONTENT_FILTER_SCL")]
#[doc(alias = "ptagContentFilterSCL")]
#[doc(alias = "PidTagContentFilterSpamConfidenceLeve")]
pub const CONTENT_FILTER_SPAM_CONFIDENCE_LEVEL: PropertyTag = PropertyTag(0x4076_0003);

/// `PidTagSenderIdStatus`.
#[doc(alias = "PidTagSenderIdStatus")]
#[doc(alias = "PR_SENDER_ID_STATUS")]
pub const SENDER_ID_STATUS: PropertyTag = PropertyTag(0x4079_0003);

/// `PidTagIncrementalSyncMessagePartial`.
#[doc(alias = "PidTagIncrementalSyncMessagePartial")]
#[doc(alias = "ptagIncrSyncMsgPartial")]
pub const INCREMENTAL_SYNC_MESSAGE_PARTIAL: PropertyTag = PropertyTag(0x407A_0003);

/// `PidTagIncrSyncGroupInfo`.
#[doc(alias = "PidTagIncrSyncGroupInfo")]
#[doc(alias = "ptagIncrSyncGroupInfo")]
pub const INCR_SYNC_GROUP_INFO: PropertyTag = PropertyTag(0x407B_0102);

/// `PidTagIncrSyncGroupId`.
#[doc(alias = "PidTagIncrSyncGroupId")]
#[doc(alias = "ptagIncrSyncGroupId")]
pub const INCR_SYNC_GROUP_ID: PropertyTag = PropertyTag(0x407C_0003);

/// `PidTagIncrSyncChgPartial`.
#[doc(alias = "PidTagIncrSyncChgPartial")]
#[doc(alias = "ptagIncrSyncChgPartial")]
#[doc(alias = "PR_INCR_SYNC_CHG_PARTIAL")]
pub const INCR_SYNC_CHG_PARTIAL: PropertyTag = PropertyTag(0x407D_0003);

/// `PidTagHierRev`.
#[doc(alias = "PidTagHierRev")]
#[doc(alias = "PR_HIER_REV")]
#[doc(alias = "ptagHierRev")]
pub const HIER_REV: PropertyTag = PropertyTag(0x4082_0040);

/// `PidTagPurportedSenderDomain`.
#[doc(alias = "PidTagPurportedSenderDomain")]
#[doc(alias = "PR_PURPORTED_SENDER_DOMAIN")]
pub const PURPORTED_SENDER_DOMAIN: PropertyTag = PropertyTag(0x4083_001F);

/// `PidTagContentFilterPhishingConfidenceLevel`.
#[doc(alias = "PidTagContentFilterPhishingConfidenceLevel")]
#[doc(alias = "PR_CONTENT_FILTER_PCL")]
pub const CONTENT_FILTER_PHISHING_CONFIDENCE_LEVEL: PropertyTag = PropertyTag(0x4084_0003);

/// `PidTagInternetMailOverrideFormat`.
#[doc(alias = "PidTagInternetMailOverrideFormat")]
#[doc(alias = "PR_INETMAIL_OVERRIDE_FORMAT")]
#[doc(alias = "ptagInetMailOverrideFormat")]
#[doc(alias = "PR_INET_MAIL_OVERRIDE_FORMAT")]
pub const INTERNET_MAIL_OVERRIDE_FORMAT: PropertyTag = PropertyTag(0x5902_0003);

/// `PidTagMessageEditorFormat`.
#[doc(alias = "PidTagMessageEditorFormat")]
#[doc(alias = "PR_MSG_EDITOR_FORMAT")]
#[doc(alias = "ptagMsgEditorFormat")]
pub const MESSAGE_EDITOR_FORMAT: PropertyTag = PropertyTag(0x5909_0003);

/// `PidTagSenderSmtpAddress`.
#[doc(alias = "PidTagSenderSmtpAddress")]
#[doc(alias = "PR_SENDER_SMTP_ADDRESS")]
#[doc(alias = "ptagSenderSMTPAddress")]
#[doc(alias = "ptagSenderSmtpAddress")]
pub const SENDER_SMTP_ADDRESS: PropertyTag = PropertyTag(0x5D01_001F);

/// `PidTagSentRepresentingSmtpAddress`.
#[doc(alias = "PidTagSentRepresentingSmtpAddress")]
#[doc(alias = "PR_SENT_REPRESENTING_SMTP_ADDRESS")]
#[doc(alias = "ptagRecipientSentRepresentingSMTPAddress")]
pub const SENT_REPRESENTING_SMTP_ADDRESS: PropertyTag = PropertyTag(0x5D02_001F);

/// `PidTagReadReceiptSmtpAddress`.
#[doc(alias = "PidTagReadReceiptSmtpAddress")]
#[doc(alias = "ptagRecipientReadReceiptSmtpAddress")]
pub const READ_RECEIPT_SMTP_ADDRESS: PropertyTag = PropertyTag(0x5D05_001F);

/// `PidTagReceivedBySmtpAddress`.
#[doc(alias = "PidTagReceivedBySmtpAddress")]
#[doc(alias = "ptagRecipientRcvdBySmtpAddress")]
#[doc(alias = "PR_RECEIVED_BY_SMTP_ADDRESS")]
pub const RECEIVED_BY_SMTP_ADDRESS: PropertyTag = PropertyTag(0x5D07_001F);

/// `PidTagReceivedRepresentingSmtpAddress`.
#[doc(alias = "PidTagReceivedRepresentingSmtpAddress")]
#[doc(alias = "ptagRecipientRcvdRepresentingSmtpAddress")]
#[doc(alias = "PR_RCVD_REPRESENTING_SMTP_ADDRESS")]
pub const RECEIVED_REPRESENTING_SMTP_ADDRESS: PropertyTag = PropertyTag(0x5D08_001F);

/// `PidTagRecipientResourceState`.
#[doc(alias = "PidTagRecipientResourceState")]
#[doc(alias = "PR_RECIPIENT_RESOURCESTATE")]
pub const RECIPIENT_RESOURCE_STATE: PropertyTag = PropertyTag(0x5FDE_0003);

/// `PidTagRecipientOrder`.
#[doc(alias = "PidTagRecipientOrder")]
#[doc(alias = "PR_RECIPIENT_ORDER")]
#[doc(alias = "ptagRecipientOrder")]
pub const RECIPIENT_ORDER: PropertyTag = PropertyTag(0x5FDF_0003);

/// `PidTagRecipientProposed`.
#[doc(alias = "PidTagRecipientProposed")]
#[doc(alias = "PR_RECIPIENT_PROPOSED")]
#[doc(alias = "ptagRecipientProposed")]
pub const RECIPIENT_PROPOSED: PropertyTag = PropertyTag(0x5FE1_000B);

/// `PidTagRecipientProposedStartTime`.
#[doc(alias = "PidTagRecipientProposedStartTime")]
#[doc(alias = "PR_RECIPIENT_PROPOSEDSTARTTIME")]
#[doc(alias = "ptagRecipientProposedStartTime")]
pub const RECIPIENT_PROPOSED_START_TIME: PropertyTag = PropertyTag(0x5FE3_0040);

/// `PidTagRecipientProposedEndTime`.
#[doc(alias = "PidTagRecipientProposedEndTime")]
#[doc(alias = "PR_RECIPIENT_PROPOSEDENDTIME")]
#[doc(alias = "ptagRecipientProposedEndTime")]
pub const RECIPIENT_PROPOSED_END_TIME: PropertyTag = PropertyTag(0x5FE4_0040);

/// `PidTagSessionInitiationProtocolUri`.
#[doc(alias = "PidTagSessionInitiationProtocolUri")]
#[doc(alias = "ptagRecipientSipUri")]
pub const SESSION_INITIATION_PROTOCOL_URI: PropertyTag = PropertyTag(0x5FE5_001F);

/// `PidTagRecipientDisplayName`.
#[doc(alias = "PidTagRecipientDisplayName")]
#[doc(alias = "PR_RECIPIENT_DISPLAY_NAME")]
pub const RECIPIENT_DISPLAY_NAME: PropertyTag = PropertyTag(0x5FF6_001F);

/// `PidTagRecipientEntryId`.
#[doc(alias = "PidTagRecipientEntryId")]
#[doc(alias = "PR_RECIPIENT_ENTRYID")]
#[doc(alias = "ptagRecipientEntryId")]
pub const RECIPIENT_ENTRY_ID: PropertyTag = PropertyTag(0x5FF7_0102);

/// `PidTagRecipientTrackStatusTime`.
#[doc(alias = "PidTagRecipientTrackStatusTime")]
#[doc(alias = "PR_RECIPIENT_TRACKSTATUS_TIME")]
#[doc(alias = "ptagRecipientTrackStatusTime")]
#[doc(alias = "PR_RECIPIENT_TRACKSTATUS_ME")]
pub const RECIPIENT_TRACK_STATUS_TIME: PropertyTag = PropertyTag(0x5FFB_0040);

/// `PidTagRecipientFlags`.
#[doc(alias = "PidTagRecipientFlags")]
#[doc(alias = "PR_RECIPIENT_FLAGS")]
pub const RECIPIENT_FLAGS: PropertyTag = PropertyTag(0x5FFD_0003);

/// `PidTagRecipientTrackStatus`.
#[doc(alias = "PidTagRecipientTrackStatus")]
#[doc(alias = "PR_RECIPIENT_TRACKSTATUS")]
#[doc(alias = "ptagRecipientTrackStatus")]
pub const RECIPIENT_TRACK_STATUS: PropertyTag = PropertyTag(0x5FFF_0003);

/// `PidTagJunkIncludeContacts`.
#[doc(alias = "PidTagJunkIncludeContacts")]
#[doc(alias = "PR_JUNK_INCLUDE_CONTACTS")]
pub const JUNK_INCLUDE_CONTACTS: PropertyTag = PropertyTag(0x6100_0003);

/// `PidTagJunkThreshold`.
#[doc(alias = "PidTagJunkThreshold")]
#[doc(alias = "PR_JUNK_THRESHOLD")]
pub const JUNK_THRESHOLD: PropertyTag = PropertyTag(0x6101_0003);

/// `PidTagJunkPermanentlyDelete`.
#[doc(alias = "PidTagJunkPermanentlyDelete")]
#[doc(alias = "PR_JUNK_PERMANENTLY_DELETE")]
pub const JUNK_PERMANENTLY_DELETE: PropertyTag = PropertyTag(0x6102_0003);

/// `PidTagJunkAddRecipientsToSafeSendersList`.
#[doc(alias = "PidTagJunkAddRecipientsToSafeSendersList")]
#[doc(alias = "PR_JUNK_ADD_RECIPS_TO_SSL")]
pub const JUNK_ADD_RECIPIENTS_TO_SAFE_SENDERS_LIST: PropertyTag = PropertyTag(0x6103_0003);

/// `PidTagJunkPhishingEnableLinks`.
#[doc(alias = "PidTagJunkPhishingEnableLinks")]
#[doc(alias = "PR_JUNK_PHISHING_ENABLE_LINKS")]
pub const JUNK_PHISHING_ENABLE_LINKS: PropertyTag = PropertyTag(0x6107_000B);

/// `PidTagJunkPostmarkOutgoingMail`.
#[doc(alias = "PidTagJunkPostmarkOutgoingMail")]
pub const JUNK_POSTMARK_OUTGOING_MAIL: PropertyTag = PropertyTag(0x6109_000B);

/// `PidTagMimeSkeleton`.
#[doc(alias = "PidTagMimeSkeleton")]
#[doc(alias = "ptagMimeSkeleton")]
pub const MIME_SKELETON: PropertyTag = PropertyTag(0x64F0_0102);

/// `PidTagReplyTemplateId`.
#[doc(alias = "PidTagReplyTemplateId")]
#[doc(alias = "PR_REPLY_TEMPLATE_ID")]
#[doc(alias = "ptagReplyTemplateId")]
pub const REPLY_TEMPLATE_ID: PropertyTag = PropertyTag(0x65C2_0102);

/// `PidTagSecureSubmitFlags`.
#[doc(alias = "PidTagSecureSubmitFlags")]
#[doc(alias = "PR_SECURE_SUBMIT_FLAGS")]
#[doc(alias = "ptagSecureSubmitFlags")]
pub const SECURE_SUBMIT_FLAGS: PropertyTag = PropertyTag(0x65C6_0003);

/// `PidTagSourceKey`.
#[doc(alias = "PidTagSourceKey")]
#[doc(alias = "PR_SOURCE_KEY")]
pub const SOURCE_KEY: PropertyTag = PropertyTag(0x65E0_0102);

/// `PidTagParentSourceKey`.
#[doc(alias = "PidTagParentSourceKey")]
#[doc(alias = "PR_PARENT_SOURCE_KEY")]
pub const PARENT_SOURCE_KEY: PropertyTag = PropertyTag(0x65E1_0102);

/// `PidTagChangeKey`.
#[doc(alias = "PidTagChangeKey")]
#[doc(alias = "PR_CHANGE_KEY")]
pub const CHANGE_KEY: PropertyTag = PropertyTag(0x65E2_0102);

/// `PidTagPredecessorChangeList`.
#[doc(alias = "PidTagPredecessorChangeList")]
#[doc(alias = "PR_PREDECESSOR_CHANGE_LIST")]
pub const PREDECESSOR_CHANGE_LIST: PropertyTag = PropertyTag(0x65E3_0102);

/// `PidTagRuleMessageState`.
#[doc(alias = "PidTagRuleMessageState")]
#[doc(alias = "PR_RULE_MSG_STATE")]
#[doc(alias = "ptagRuleMsgState")]
#[doc(alias = "PidTagRuleMsgState")]
pub const RULE_MESSAGE_STATE: PropertyTag = PropertyTag(0x65E9_0003);

/// `PidTagRuleMessageUserFlags`.
#[doc(alias = "PidTagRuleMessageUserFlags")]
#[doc(alias = "PR_RULE_MSG_USER_FLAGS")]
#[doc(alias = "ptagRuleMsgUserFlags")]
#[doc(alias = "PidTagRuleMsgUserFlags")]
pub const RULE_MESSAGE_USER_FLAGS: PropertyTag = PropertyTag(0x65EA_0003);

/// `PidTagRuleMessageProvider`.
#[doc(alias = "PidTagRuleMessageProvider")]
#[doc(alias = "PR_RULE_MSG_PROVIDER")]
#[doc(alias = "ptagRuleMsgProvider")]
#[doc(alias = "PidTagRuleMsgProvider")]
pub const RULE_MESSAGE_PROVIDER: PropertyTag = PropertyTag(0x65EB_001F);

/// `PidTagRuleMessageName`.
#[doc(alias = "PidTagRuleMessageName")]
#[doc(alias = "PR_RULE_MSG_NAME")]
#[doc(alias = "ptagRuleMsgName")]
#[doc(alias = "PidTagRuleMsgName")]
pub const RULE_MESSAGE_NAME: PropertyTag = PropertyTag(0x65EC_001F);

/// `PidTagRuleMessageLevel`.
#[doc(alias = "PidTagRuleMessageLevel")]
#[doc(alias = "PR_RULE_MSG_LEVEL")]
#[doc(alias = "ptagRuleMsgLevel")]
#[doc(alias = "PidTagRuleMsgLevel")]
pub const RULE_MESSAGE_LEVEL: PropertyTag = PropertyTag(0x65ED_0003);

/// `PidTagRuleMessageProviderData`.
#[doc(alias = "PidTagRuleMessageProviderData")]
#[doc(alias = "PR_RULE_MSG_PROVIDER_DATA")]
#[doc(alias = "ptagRuleMsgProviderData")]
#[doc(alias = "PidTagRuleMsgProviderData")]
pub const RULE_MESSAGE_PROVIDER_DATA: PropertyTag = PropertyTag(0x65EE_0102);

/// `PidTagRuleMsgActions`.
#[doc(alias = "PidTagRuleMsgActions")]
#[doc(alias = "PR_RULE_MSG_ACTIONS")]
pub const RULE_MSG_ACTIONS: PropertyTag = PropertyTag(0x65EF_0102);

/// `PidTagRuleMsgCondition`.
#[doc(alias = "PidTagRuleMsgCondition")]
#[doc(alias = "PR_RULE_MSG_CONDITION")]
pub const RULE_MSG_CONDITION: PropertyTag = PropertyTag(0x65F0_0102);

/// `PidTagRuleMessageSequence`.
#[doc(alias = "PidTagRuleMessageSequence")]
#[doc(alias = "PR_RULE_MSG_SEQUENCE")]
#[doc(alias = "ptagRuleMsgSequence")]
#[doc(alias = "PidTagRuleMsgSequence")]
pub const RULE_MESSAGE_SEQUENCE: PropertyTag = PropertyTag(0x65F3_0003);

/// `PidTagContactAddressBookUid`.
#[doc(alias = "PidTagContactAddressBookUid")]
#[doc(alias = "PR_CONTAB_UID")]
pub const CONTACT_ADDRESS_BOOK_UID: PropertyTag = PropertyTag(0x6601_0102);

/// `PidTagContactAddressBookSortFlag`.
#[doc(alias = "PidTagContactAddressBookSortFlag")]
#[doc(alias = "PR_CONTAB_SORT_FLAG")]
pub const CONTACT_ADDRESS_BOOK_SORT_FLAG: PropertyTag = PropertyTag(0x6602_000B);

/// `PidTagContactAddressBookFolderEntryId`.
#[doc(alias = "PidTagContactAddressBookFolderEntryId")]
#[doc(alias = "PR_CONTAB_FOLDER_ENTRYID")]
pub const CONTACT_ADDRESS_BOOK_FOLDER_ENTRY_ID: PropertyTag = PropertyTag(0x6610_0102);

/// `PidTagContactAddressBookStoreSupportMask`.
#[doc(alias = "PidTagContactAddressBookStoreSupportMask")]
#[doc(alias = "PR_CONTAB_STORE_SUPPORT_MASK")]
pub const CONTACT_ADDRESS_BOOK_STORE_SUPPORT_MASK: PropertyTag = PropertyTag(0x6611_0003);

/// `PidTagContactAddressBookStoreName`.
#[doc(alias = "PidTagContactAddressBookStoreName")]
#[doc(alias = "PR_CONTAB_STORE_NAME")]
#[doc(alias = "PR_PROFILE_HOME_SERVER_DN")]
pub const CONTACT_ADDRESS_BOOK_STORE_NAME: PropertyTag = PropertyTag(0x6612_001F);

/// `PidTagContactAddressBookFolderName`.
#[doc(alias = "PidTagContactAddressBookFolderName")]
#[doc(alias = "PR_CONTAB_FOLDER_NAME")]
pub const CONTACT_ADDRESS_BOOK_FOLDER_NAME: PropertyTag = PropertyTag(0x6613_001F);

/// `PidTagContactAddressBookMultipleAddressFlag`.
#[doc(alias = "PidTagContactAddressBookMultipleAddressFlag")]
#[doc(alias = "PR_CONTAB_MULTI_ADDR_FLAG")]
pub const CONTACT_ADDRESS_BOOK_MULTIPLE_ADDRESS_FLAG: PropertyTag = PropertyTag(0x6614_000B);

/// `PidTagUserEntryId`.
#[doc(alias = "PidTagUserEntryId")]
#[doc(alias = "PR_USER_ENTRYID")]
#[doc(alias = "ptagUserEntryId")]
pub const USER_ENTRY_ID: PropertyTag = PropertyTag(0x6619_0102);

/// `PR_USER_NAME`.
#[doc(alias = "PR_USER_NAME")]
pub const USER_NAME: PropertyTag = PropertyTag(0x661A_001F);

/// `PidTagMailboxOwnerEntryId`.
#[doc(alias = "PidTagMailboxOwnerEntryId")]
#[doc(alias = "PR_MAILBOX_OWNER_ENTRYID")]
#[doc(alias = "ptagMailboxOwnerEntryId")]
pub const MAILBOX_OWNER_ENTRY_ID: PropertyTag = PropertyTag(0x661B_0102);

/// `PidTagMailboxOwnerName`.
#[doc(alias = "PidTagMailboxOwnerName")]
#[doc(alias = "PR_MAILBOX_OWNER_NAME")]
#[doc(alias = "ptagMailboxOwnerName")]
pub const MAILBOX_OWNER_NAME: PropertyTag = PropertyTag(0x661C_001F);

/// `PidTagOutOfOfficeState`.
#[doc(alias = "PidTagOutOfOfficeState")]
#[doc(alias = "PR_OOF_STATE")]
#[doc(alias = "ptagOOFState")]
pub const OUT_OF_OFFICE_STATE: PropertyTag = PropertyTag(0x661D_000B);

/// `PR_SCHEDULE_FOLDER_ENTRYID`.
#[doc(alias = "PR_SCHEDULE_FOLDER_ENTRYID")]
pub const SCHEDULE_FOLDER_ENTRYID: PropertyTag = PropertyTag(0x661E_0102);

/// `PR_IPM_DAF_ENTRYID`.
#[doc(alias = "PR_IPM_DAF_ENTRYID")]
pub const IPM_DAF_ENTRYID: PropertyTag = PropertyTag(0x661F_0102);

/// `PidTagNonIpmSubtreeEntryId`.
#[doc(alias = "PidTagNonIpmSubtreeEntryId")]
#[doc(alias = "PR_NON_IPM_SUBTREE_ENTRYID")]
pub const NON_IPM_SUBTREE_ENTRY_ID: PropertyTag = PropertyTag(0x6620_0102);

/// `PidTagContactAddressBookFolderEntryIds`.
#[doc(alias = "PidTagContactAddressBookFolderEntryIds")]
#[doc(alias = "PR_CONTAB_FOLDER_ENTRYIDS")]
pub const CONTACT_ADDRESS_BOOK_FOLDER_ENTRY_IDS: PropertyTag = PropertyTag(0x6620_1102);

/// `PidTagContactAddressBookStoreSupportMasks`.
#[doc(alias = "PidTagContactAddressBookStoreSupportMasks")]
#[doc(alias = "PR_CONTAB_STORE_SUPPORT_MASKS")]
pub const CONTACT_ADDRESS_BOOK_STORE_SUPPORT_MASKS: PropertyTag = PropertyTag(0x6621_1003);

/// `PidTagSchedulePlusFreeBusyEntryId`.
#[doc(alias = "PidTagSchedulePlusFreeBusyEntryId")]
#[doc(alias = "PR_SPLUS_FREE_BUSY_ENTRYID")]
pub const SCHEDULE_PLUS_FREE_BUSY_ENTRY_ID: PropertyTag = PropertyTag(0x6622_0102);

/// `PidTagContactAddressBookStoreNames`.
#[doc(alias = "PidTagContactAddressBookStoreNames")]
#[doc(alias = "PR_CONTAB_STORE_NAMES")]
pub const CONTACT_ADDRESS_BOOK_STORE_NAMES: PropertyTag = PropertyTag(0x6622_101F);

/// `PidTagContactAddressBookFolderNames`.
#[doc(alias = "PidTagContactAddressBookFolderNames")]
#[doc(alias = "PR_CONTAB_FOLDER_NAMES")]
pub const CONTACT_ADDRESS_BOOK_FOLDER_NAMES: PropertyTag = PropertyTag(0x6623_101F);

/// `PidTagContactAddressBookDisplayNames`.
#[doc(alias = "PidTagContactAddressBookDisplayNames")]
#[doc(alias = "PR_CONTAB_DISPLAY_NAMES")]
pub const CONTACT_ADDRESS_BOOK_DISPLAY_NAMES: PropertyTag = PropertyTag(0x6624_101F);

/// `PidTagContactAddressBookMultipleAddressFlags`.
#[doc(alias = "PidTagContactAddressBookMultipleAddressFlags")]
#[doc(alias = "PR_CONTAB_MULTI_ADDR_FLAGS")]
pub const CONTACT_ADDRESS_BOOK_MULTIPLE_ADDRESS_FLAGS: PropertyTag = PropertyTag(0x6625_1003);

/// `PidTagContactAddressBookStoreEntryIds`.
#[doc(alias = "PidTagContactAddressBookStoreEntryIds")]
#[doc(alias = "PR_CONTAB_STORE_ENTRYIDS")]
pub const CONTACT_ADDRESS_BOOK_STORE_ENTRY_IDS: PropertyTag = PropertyTag(0x6626_1102);

/// `PR_TEST_LINE_SPEED`.
#[doc(alias = "PR_TEST_LINE_SPEED")]
pub const TEST_LINE_SPEED: PropertyTag = PropertyTag(0x662B_0102);

/// `PR_HIERARCHY_SYNCHRONIZER`.
#[doc(alias = "PR_HIERARCHY_SYNCHRONIZER")]
pub const HIERARCHY_SYNCHRONIZER: PropertyTag = PropertyTag(0x662C_000D);

/// `PR_CONTENTS_SYNCHRONIZER`.
#[doc(alias = "PR_CONTENTS_SYNCHRONIZER")]
pub const CONTENTS_SYNCHRONIZER: PropertyTag = PropertyTag(0x662D_000D);

/// `PR_COLLECTOR`.
#[doc(alias = "PR_COLLECTOR")]
pub const COLLECTOR: PropertyTag = PropertyTag(0x662E_000D);

/// `PR_IPM_FAVORITES_ENTRYID`.
#[doc(alias = "PR_IPM_FAVORITES_ENTRYID")]
pub const IPM_FAVORITES_ENTRYID: PropertyTag = PropertyTag(0x6630_0102);

/// `PR_IPM_PUBLIC_FOLDERS_ENTRYID`.
#[doc(alias = "PR_IPM_PUBLIC_FOLDERS_ENTRYID")]
pub const IPM_PUBLIC_FOLDERS_ENTRYID: PropertyTag = PropertyTag(0x6631_0102);

/// `PR_STORE_OFFLINE`.
#[doc(alias = "PR_STORE_OFFLINE")]
pub const STORE_OFFLINE: PropertyTag = PropertyTag(0x6632_000B);

/// `PidTagChangeNotificationGuid`.
#[doc(alias = "PidTagChangeNotificationGuid")]
#[doc(alias = "PR_CHANGE_NOTIFICATION_GUID")]
pub const CHANGE_NOTIFICATION_GUID: PropertyTag = PropertyTag(0x6637_0048);

/// `PidTagSerializedReplidGuidMap`.
#[doc(alias = "PidTagSerializedReplidGuidMap")]
#[doc(alias = "ptagSerializedReplidGuidMap")]
pub const SERIALIZED_REPLID_GUID_MAP: PropertyTag = PropertyTag(0x6638_0102);

/// `PidTagRights`.
#[doc(alias = "PidTagRights")]
#[doc(alias = "PR_PROFILE_ABP_ALLOW_RECONNECT")]
#[doc(alias = "PR_RIGHTS")]
#[doc(alias = "ptagRights")]
pub const RIGHTS: PropertyTag = PropertyTag(0x6639_0003);

/// `PidTagHasRules`.
#[doc(alias = "PidTagHasRules")]
#[doc(alias = "PR_HAS_RULES")]
#[doc(alias = "ptagHasRules")]
pub const HAS_RULES: PropertyTag = PropertyTag(0x663A_000B);

/// `PidTagAddressBookEntryId`.
#[doc(alias = "PidTagAddressBookEntryId")]
#[doc(alias = "PR_ADDRESS_BOOK_ENTRYID")]
#[doc(alias = "PR_PROFILE_SERVER_FULL_VERSION")]
#[doc(alias = "ptagAddressBookEntryId")]
pub const ADDRESS_BOOK_ENTRY_ID: PropertyTag = PropertyTag(0x663B_0102);

/// `PidTagHierarchyChangeNumber`.
#[doc(alias = "PidTagHierarchyChangeNumber")]
#[doc(alias = "PR_HIERARCHY_CHANGE_NUM")]
pub const HIERARCHY_CHANGE_NUMBER: PropertyTag = PropertyTag(0x663E_0003);

/// `PidTagDeletedMessageCount`.
#[doc(alias = "PidTagDeletedMessageCount")]
#[doc(alias = "PR_DELETED_MSG_COUNT")]
pub const DELETED_MESSAGE_COUNT: PropertyTag = PropertyTag(0x6640_0003);

/// `PR_DELETED_FOLDER_COUNT`.
#[doc(alias = "PR_DELETED_FOLDER_COUNT")]
pub const DELETED_FOLDER_COUNT: PropertyTag = PropertyTag(0x6641_0003);

/// `PidTagDeletedAssociatedMessageCount`.
#[doc(alias = "PidTagDeletedAssociatedMessageCount")]
#[doc(alias = "PR_DELETED_ASSOC_MSG_COUNT")]
pub const DELETED_ASSOCIATED_MESSAGE_COUNT: PropertyTag = PropertyTag(0x6643_0003);

/// `PR_REPLICA_SERVER`.
#[doc(alias = "PR_REPLICA_SERVER")]
pub const REPLICA_SERVER: PropertyTag = PropertyTag(0x6644_001F);

/// `PidTagClientActions`.
#[doc(alias = "PidTagClientActions")]
#[doc(alias = "PR_CLIENT_ACTIONS")]
#[doc(alias = "ptagClientActions")]
pub const CLIENT_ACTIONS: PropertyTag = PropertyTag(0x6645_0102);

/// `PidTagDamOriginalEntryId`.
#[doc(alias = "PidTagDamOriginalEntryId")]
#[doc(alias = "PR_DAM_ORIGINAL_ENTRYID")]
pub const DAM_ORIGINAL_ENTRY_ID: PropertyTag = PropertyTag(0x6646_0102);

/// `PidTagDamBackPatched`.
#[doc(alias = "PidTagDamBackPatched")]
#[doc(alias = "PR_DAM_BACK_PATCHED")]
#[doc(alias = "ptagDamBackPatched")]
pub const DAM_BACK_PATCHED: PropertyTag = PropertyTag(0x6647_000B);

/// `PidTagRuleError`.
#[doc(alias = "PidTagRuleError")]
#[doc(alias = "PR_RULE_ERROR")]
#[doc(alias = "ptagRuleError")]
pub const RULE_ERROR: PropertyTag = PropertyTag(0x6648_0003);

/// `PidTagRuleActionType`.
#[doc(alias = "PidTagRuleActionType")]
#[doc(alias = "PR_RULE_ACTION_TYPE")]
#[doc(alias = "ptagRuleActionType")]
pub const RULE_ACTION_TYPE: PropertyTag = PropertyTag(0x6649_0003);

/// `PidTagHasNamedProperties`.
#[doc(alias = "PidTagHasNamedProperties")]
#[doc(alias = "PR_HAS_NAMED_PROPERTIES")]
#[doc(alias = "ptagHasNamedProperties")]
pub const HAS_NAMED_PROPERTIES: PropertyTag = PropertyTag(0x664A_000B);

/// `PidTagRuleActionNumber`.
#[doc(alias = "PidTagRuleActionNumber")]
#[doc(alias = "PR_RULE_ACTION_NUMBER")]
#[doc(alias = "ptagRuleActionNumber")]
pub const RULE_ACTION_NUMBER: PropertyTag = PropertyTag(0x6650_0003);

/// `PidTagRuleFolderEntryId`.
#[doc(alias = "PidTagRuleFolderEntryId")]
#[doc(alias = "PR_RULE_FOLDER_ENTRYID")]
#[doc(alias = "ptagRuleFolderEntryId")]
pub const RULE_FOLDER_ENTRY_ID: PropertyTag = PropertyTag(0x6651_0102);

/// `PidTagRecipientNumber`.
#[doc(alias = "PidTagRecipientNumber")]
#[doc(alias = "PR_RECIPIENT_NUMBER")]
pub const RECIPIENT_NUMBER: PropertyTag = PropertyTag(0x6662_0003);

/// `PidTagProhibitReceiveQuota`.
#[doc(alias = "PidTagProhibitReceiveQuota")]
#[doc(alias = "PR_PROHIBIT_RECEIVE_QUOTA")]
#[doc(alias = "ptagProhibitReceiveQuota")]
pub const PROHIBIT_RECEIVE_QUOTA: PropertyTag = PropertyTag(0x666A_0003);

/// `PidTagInConflict`.
#[doc(alias = "PidTagInConflict")]
#[doc(alias = "PR_IN_CONFLICT")]
#[doc(alias = "ptagInConflict")]
pub const IN_CONFLICT: PropertyTag = PropertyTag(0x666C_000B);

/// `PidTagMaximumSubmitMessageSize`.
#[doc(alias = "PidTagMaximumSubmitMessageSize")]
#[doc(alias = "PR_MAX_SUBMIT_MESSAGE_SIZE")]
pub const MAXIMUM_SUBMIT_MESSAGE_SIZE: PropertyTag = PropertyTag(0x666D_0003);

/// `PidTagProhibitSendQuota`.
#[doc(alias = "PidTagProhibitSendQuota")]
#[doc(alias = "PR_PROHIBIT_SEND_QUOTA")]
#[doc(alias = "ptagProhibitSendQuota")]
pub const PROHIBIT_SEND_QUOTA: PropertyTag = PropertyTag(0x666E_0003);

/// `PidTagLongTermEntryIdFromTable`.
#[doc(alias = "PidTagLongTermEntryIdFromTable")]
#[doc(alias = "PR_LONGTERM_ENTRYID_FROM_TABLE")]
pub const LONG_TERM_ENTRY_ID_FROM_TABLE: PropertyTag = PropertyTag(0x6670_0102);

/// `PidTagMemberId`.
#[doc(alias = "PidTagMemberId")]
#[doc(alias = "PR_MEMBER_ID")]
#[doc(alias = "ptagMemberId")]
pub const MEMBER_ID: PropertyTag = PropertyTag(0x6671_0014);

/// `PidTagShortTermEntryIdFromObject`.
#[doc(alias = "PidTagShortTermEntryIdFromObject")]
#[doc(alias = "PR_SHORTTERM_PARENT_ENTRYID_FROM_OBJECT")]
pub const SHORT_TERM_ENTRY_ID_FROM_OBJECT: PropertyTag = PropertyTag(0x6671_0102);

/// `PidTagMemberName`.
#[doc(alias = "PidTagMemberName")]
#[doc(alias = "PR_MEMBER_NAME")]
#[doc(alias = "ptagMemberName")]
pub const MEMBER_NAME: PropertyTag = PropertyTag(0x6672_001F);

/// `PidTagShortTermParentEntryIdFromObject`.
#[doc(alias = "PidTagShortTermParentEntryIdFromObject")]
#[doc(alias = "PR_SHORTTERM_ENTRYID_FROM_OBJECT")]
pub const SHORT_TERM_PARENT_ENTRY_ID_FROM_OBJECT: PropertyTag = PropertyTag(0x6672_0102);

/// `PidTagMemberRights`.
#[doc(alias = "PidTagMemberRights")]
#[doc(alias = "PR_MEMBER_RIGHTS")]
#[doc(alias = "ptagMemberRights")]
pub const MEMBER_RIGHTS: PropertyTag = PropertyTag(0x6673_0003);

/// `PidTagRuleId`.
#[doc(alias = "PidTagRuleId")]
#[doc(alias = "PR_RULE_ID")]
#[doc(alias = "ptagRuleId")]
pub const RULE_ID: PropertyTag = PropertyTag(0x6674_0014);

/// `PidTagRuleIds`.
#[doc(alias = "PidTagRuleIds")]
#[doc(alias = "PR_RULE_IDS")]
#[doc(alias = "ptagRuleIds")]
pub const RULE_IDS: PropertyTag = PropertyTag(0x6675_0102);

/// `PidTagRuleSequence`.
#[doc(alias = "PidTagRuleSequence")]
#[doc(alias = "PR_RULE_SEQUENCE")]
#[doc(alias = "ptagRuleSequence")]
pub const RULE_SEQUENCE: PropertyTag = PropertyTag(0x6676_0003);

/// `PidTagRuleState`.
#[doc(alias = "PidTagRuleState")]
#[doc(alias = "PR_RULE_STATE")]
#[doc(alias = "ptagRuleState")]
pub const RULE_STATE: PropertyTag = PropertyTag(0x6677_0003);

/// `PidTagRuleUserFlags`.
#[doc(alias = "PidTagRuleUserFlags")]
#[doc(alias = "PR_RULE_USER_FLAGS")]
#[doc(alias = "ptagRuleUserFlags")]
pub const RULE_USER_FLAGS: PropertyTag = PropertyTag(0x6678_0003);

/// `PidTagRuleCondition`.
#[doc(alias = "PidTagRuleCondition")]
#[doc(alias = "PR_RULE_CONDITION")]
#[doc(alias = "ptagRuleCondition")]
pub const RULE_CONDITION: PropertyTag = PropertyTag(0x6679_00FD);

/// `PidTagRuleActions`.
#[doc(alias = "PidTagRuleActions")]
#[doc(alias = "PR_RULE_ACTIONS")]
#[doc(alias = "ptagRuleActions")]
pub const RULE_ACTIONS: PropertyTag = PropertyTag(0x6680_00FE);

/// `PidTagRuleProvider`.
#[doc(alias = "PidTagRuleProvider")]
#[doc(alias = "PR_RULE_PROVIDER")]
#[doc(alias = "ptagRuleProvider")]
pub const RULE_PROVIDER: PropertyTag = PropertyTag(0x6681_001F);

/// `PidTagRuleName`.
#[doc(alias = "PidTagRuleName")]
#[doc(alias = "PR_RULE_NAME")]
#[doc(alias = "ptagRuleName")]
pub const RULE_NAME: PropertyTag = PropertyTag(0x6682_001F);

/// `PidTagRuleLevel`.
#[doc(alias = "PidTagRuleLevel")]
#[doc(alias = "PR_RULE_LEVEL")]
#[doc(alias = "ptagRuleLevel")]
pub const RULE_LEVEL: PropertyTag = PropertyTag(0x6683_0003);

/// `PidTagRuleProviderData`.
#[doc(alias = "PidTagRuleProviderData")]
#[doc(alias = "PR_RULE_PROVIDER_DATA")]
#[doc(alias = "ptagRuleProviderData")]
pub const RULE_PROVIDER_DATA: PropertyTag = PropertyTag(0x6684_0102);

/// `PR_RULE_VERSION`.
#[doc(alias = "PR_RULE_VERSION")]
pub const RULE_VERSION: PropertyTag = PropertyTag(0x668D_0002);

/// `PidTagDeletedOn`.
#[doc(alias = "PidTagDeletedOn")]
#[doc(alias = "PR_DELETED_ON")]
#[doc(alias = "ptagDeletedOn")]
pub const DELETED_ON: PropertyTag = PropertyTag(0x668F_0040);

/// `PidTagDeletedMessageSizeExtended`.
#[doc(alias = "PidTagDeletedMessageSizeExtended")]
#[doc(alias = "PR_DELETED_MESSAGE_SIZE_EXTENDED")]
pub const DELETED_MESSAGE_SIZE_EXTENDED: PropertyTag = PropertyTag(0x669B_0014);

/// `PidTagDeletedNormalMessageSizeExtended`.
#[doc(alias = "PidTagDeletedNormalMessageSizeExtended")]
#[doc(alias = "PR_DELETED_NORMAL_MESSAGE_SIZE_EXTENDED")]
pub const DELETED_NORMAL_MESSAGE_SIZE_EXTENDED: PropertyTag = PropertyTag(0x669C_0014);

/// `PidTagDeletedAssociatedMessageSizeExtended`.
#[doc(alias = "PidTagDeletedAssociatedMessageSizeExtended")]
#[doc(alias = "PR_DELETED_ASSOC_MESSAGE_SIZE_EXTENDED")]
pub const DELETED_ASSOCIATED_MESSAGE_SIZE_EXTENDED: PropertyTag = PropertyTag(0x669D_0014);

/// `PidTagLocaleId`.
#[doc(alias = "PidTagLocaleId")]
#[doc(alias = "PR_LOCALE_ID")]
#[doc(alias = "ptagLocaleId")]
pub const LOCALE_ID: PropertyTag = PropertyTag(0x66A1_0003);

/// `PidTagFolderFlags`.
#[doc(alias = "PidTagFolderFlags")]
#[doc(alias = "PR_FOLDER_FLAGS")]
pub const FOLDER_FLAGS: PropertyTag = PropertyTag(0x66A8_0003);

/// `PR_NORMAL_MSG_W_ATTACH_COUNT`.
#[doc(alias = "PR_NORMAL_MSG_W_ATTACH_COUNT")]
pub const NORMAL_MSG_W_ATTACH_COUNT: PropertyTag = PropertyTag(0x66AD_0003);

/// `PR_ASSOC_MSG_W_ATTACH_COUNT`.
#[doc(alias = "PR_ASSOC_MSG_W_ATTACH_COUNT")]
pub const ASSOC_MSG_W_ATTACH_COUNT: PropertyTag = PropertyTag(0x66AE_0003);

/// `PidTagNormalMessageSize`.
#[doc(alias = "PidTagNormalMessageSize")]
#[doc(alias = "PR_NORMAL_MESSAGE_SIZE")]
pub const NORMAL_MESSAGE_SIZE: PropertyTag = PropertyTag(0x66B3_0003);

/// `PR_NORMAL_MESSAGE_SIZE_EXTENDED`.
#[doc(alias = "PR_NORMAL_MESSAGE_SIZE_EXTENDED")]
pub const NORMAL_MESSAGE_SIZE_EXTENDED: PropertyTag = PropertyTag(0x66B3_0014);

/// `PR_ASSOC_MESSAGE_SIZE`.
#[doc(alias = "PR_ASSOC_MESSAGE_SIZE")]
pub const ASSOC_MESSAGE_SIZE: PropertyTag = PropertyTag(0x66B4_0003);

/// `PR_ASSOC_MESSAGE_SIZE_EXTENDED`.
#[doc(alias = "PR_ASSOC_MESSAGE_SIZE_EXTENDED")]
pub const ASSOC_MESSAGE_SIZE_EXTENDED: PropertyTag = PropertyTag(0x66B4_0014);

/// `PR_FOLDER_PATHNAME`.
#[doc(alias = "PR_FOLDER_PATHNAME")]
pub const FOLDER_PATHNAME: PropertyTag = PropertyTag(0x66B5_001F);

/// `PidTagCodePageId`.
#[doc(alias = "PidTagCodePageId")]
#[doc(alias = "PR_CODE_PAGE_ID")]
#[doc(alias = "ptagCodePageId")]
pub const CODE_PAGE_ID: PropertyTag = PropertyTag(0x66C3_0003);

/// `PidTagLatestPstEnsure`.
#[doc(alias = "PidTagLatestPstEnsure")]
#[doc(alias = "PR_LATEST_PST_ENSURE")]
pub const LATEST_PST_ENSURE: PropertyTag = PropertyTag(0x66FA_0003);

/// `PidTagAddressBookManageDistributionList`.
#[doc(alias = "PidTagAddressBookManageDistributionList")]
#[doc(alias = "PR_EMS_AB_MANAGE_DL")]
pub const ADDRESS_BOOK_MANAGE_DISTRIBUTION_LIST: PropertyTag = PropertyTag(0x6704_000D);

/// `PidTagSortLocaleId`.
#[doc(alias = "PidTagSortLocaleId")]
#[doc(alias = "PR_SORT_LOCALE_ID")]
#[doc(alias = "ptagSortLocaleId")]
pub const SORT_LOCALE_ID: PropertyTag = PropertyTag(0x6705_0003);

/// `PidTagUrlName`.
#[doc(alias = "PidTagUrlName")]
#[doc(alias = "PR_URL_NAME")]
#[doc(alias = "ptagURLName")]
pub const URL_NAME: PropertyTag = PropertyTag(0x6707_001F);

/// `PidTagSubfolder`.
#[doc(alias = "PidTagSubfolder")]
#[doc(alias = "PR_SUBFOLDER")]
#[doc(alias = "ptagSubfolder")]
pub const SUBFOLDER: PropertyTag = PropertyTag(0x6708_000B);

/// `PidTagLocalCommitTime`.
#[doc(alias = "PidTagLocalCommitTime")]
#[doc(alias = "PR_LOCAL_COMMIT_TIME")]
#[doc(alias = "ptagLocalCommitTime")]
pub const LOCAL_COMMIT_TIME: PropertyTag = PropertyTag(0x6709_0040);

/// `PidTagLocalCommitTimeMax`.
#[doc(alias = "PidTagLocalCommitTimeMax")]
#[doc(alias = "PR_LOCAL_COMMIT_TIME_MAX")]
#[doc(alias = "ptagLocalCommitTimeMax")]
pub const LOCAL_COMMIT_TIME_MAX: PropertyTag = PropertyTag(0x670A_0040);

/// `PidTagDeletedCountTotal`.
#[doc(alias = "PidTagDeletedCountTotal")]
#[doc(alias = "PR_DELETED_COUNT_TOTAL")]
#[doc(alias = "ptagDeleteCountTotal")]
pub const DELETED_COUNT_TOTAL: PropertyTag = PropertyTag(0x670B_0003);

/// `PidTagFlatUrlName`.
#[doc(alias = "PidTagFlatUrlName")]
#[doc(alias = "PR_FLAT_URL_NAME")]
#[doc(alias = "ptagFlatURLName")]
pub const FLAT_URL_NAME: PropertyTag = PropertyTag(0x670E_001F);

/// `PidTagPublicFolderAdministrativeDescription`.
#[doc(alias = "PidTagPublicFolderAdministrativeDescription")]
pub const PUBLIC_FOLDER_ADMINISTRATIVE_DESCRIPTION: PropertyTag = PropertyTag(0x671C_001F);

/// `PidTagPublicFolderProxy`.
#[doc(alias = "PidTagPublicFolderProxy")]
#[doc(alias = "PR_PF_PROXY")]
pub const PUBLIC_FOLDER_PROXY: PropertyTag = PropertyTag(0x671D_0102);

/// `PR_QUOTA_WARNING_THRESHOLD`.
#[doc(alias = "PR_QUOTA_WARNING_THRESHOLD")]
#[doc(alias = "PR_PF_OVER_HARD_QUOTA_LIMIT")]
pub const QUOTA_WARNING_THRESHOLD: PropertyTag = PropertyTag(0x6721_0003);

/// `PR_QUOTA_SEND_THRESHOLD`.
#[doc(alias = "PR_QUOTA_SEND_THRESHOLD")]
#[doc(alias = "PR_PF_MSG_SIZE_LIMIT")]
pub const QUOTA_SEND_THRESHOLD: PropertyTag = PropertyTag(0x6722_0003);

/// `PR_QUOTA_RECEIVE_THRESHOLD`.
#[doc(alias = "PR_QUOTA_RECEIVE_THRESHOLD")]
pub const QUOTA_RECEIVE_THRESHOLD: PropertyTag = PropertyTag(0x6723_0003);

/// `PR_MANAGED_FOLDER_INFORMATION`.
#[doc(alias = "PR_MANAGED_FOLDER_INFORMATION")]
pub const MANAGED_FOLDER_INFORMATION: PropertyTag = PropertyTag(0x672D_0003);

/// `PR_MANAGED_FOLDER_SIZE`.
#[doc(alias = "PR_MANAGED_FOLDER_SIZE")]
pub const MANAGED_FOLDER_SIZE: PropertyTag = PropertyTag(0x6730_0003);

/// `PR_MANAGED_FOLDER_STORAGE_QUOTA`.
#[doc(alias = "PR_MANAGED_FOLDER_STORAGE_QUOTA")]
pub const MANAGED_FOLDER_STORAGE_QUOTA: PropertyTag = PropertyTag(0x6731_0003);

/// `PR_MANAGED_FOLDER_ID`.
#[doc(alias = "PR_MANAGED_FOLDER_ID")]
pub const MANAGED_FOLDER_ID: PropertyTag = PropertyTag(0x6732_001F);

/// `PR_MANAGED_FOLDER_COMMENT`.
#[doc(alias = "PR_MANAGED_FOLDER_COMMENT")]
pub const MANAGED_FOLDER_COMMENT: PropertyTag = PropertyTag(0x6733_001F);

/// `PidTagSentMailSvrEID`.
#[doc(alias = "PidTagSentMailSvrEID")]
#[doc(alias = "ptagSentMailSvrEID")]
#[doc(alias = "PR_SENT_MAILSVR_EID")]
pub const SENT_MAIL_SVR_EID: PropertyTag = PropertyTag(0x6740_00FB);

/// `PidTagDeferredActionMessageOriginalEntryId`.
#[doc(alias = "PidTagDeferredActionMessageOriginalEntryId")]
#[doc(alias = "PR_DAM_ORIG_MSG_SVREID")]
#[doc(alias = "ptagDamOrgMsgSvrEID")]
pub const DEFERRED_ACTION_MESSAGE_ORIGINAL_ENTRY_ID: PropertyTag = PropertyTag(0x6741_00FB);

/// `PR_DAM_ORIG_MSG_SVREID`.
#[doc(alias = "PR_DAM_ORIG_MSG_SVREID")]
pub const DAM_ORIG_MSG_SVREID: PropertyTag = PropertyTag(0x6741_0102);

/// `PR_RULE_FOLDER_FID`.
#[doc(alias = "PR_RULE_FOLDER_FID")]
pub const RULE_FOLDER_FID: PropertyTag = PropertyTag(0x6742_0014);

/// `PidTagFolderId`.
#[doc(alias = "PidTagFolderId")]
#[doc(alias = "ptagFID")]
#[doc(alias = "PR_FID")]
pub const FOLDER_ID: PropertyTag = PropertyTag(0x6748_0014);

/// `PidTagFolderId32`.
#[doc(alias = "PidTagFolderId32")]
pub const FOLDER_ID32: PropertyTag = PropertyTag(0x6748_0003);

/// `PidTagParentFolderId`.
#[doc(alias = "PidTagParentFolderId")]
#[doc(alias = "ptagParentFID")]
#[doc(alias = "PR_PARENT_FID")]
pub const PARENT_FOLDER_ID: PropertyTag = PropertyTag(0x6749_0014);

/// `PidTagMid`.
#[doc(alias = "PidTagMid")]
#[doc(alias = "ptagMID")]
#[doc(alias = "PR_MID")]
pub const MID: PropertyTag = PropertyTag(0x674A_0014);

/// `PidTagInstID`.
#[doc(alias = "PidTagInstID")]
#[doc(alias = "ptagInstID")]
#[doc(alias = "PR_INST_ID")]
pub const INST_ID: PropertyTag = PropertyTag(0x674D_0014);

/// `PidTagInstanceNum`.
#[doc(alias = "PidTagInstanceNum")]
#[doc(alias = "ptagInstanceNum")]
#[doc(alias = "PR_INSTANCE_NUM")]
pub const INSTANCE_NUM: PropertyTag = PropertyTag(0x674E_0003);

/// `PidTagAddressBookMessageId`.
#[doc(alias = "PidTagAddressBookMessageId")]
#[doc(alias = "ptagAddrbookMID")]
#[doc(alias = "PR_ADDRBOOK_MID")]
pub const ADDRESS_BOOK_MESSAGE_ID: PropertyTag = PropertyTag(0x674F_0014);

/// `PR_INTERNET_ARTICLE_NUMBER_NEXT`.
#[doc(alias = "PR_INTERNET_ARTICLE_NUMBER_NEXT")]
#[doc(alias = "PR_ARTICLE_NUM_NEXT")]
pub const INTERNET_ARTICLE_NUMBER_NEXT: PropertyTag = PropertyTag(0x6751_0003);

/// `PidTagMsgFolderTemplateRes13`.
#[doc(alias = "PidTagMsgFolderTemplateRes13")]
pub const MSG_FOLDER_TEMPLATE_RES13: PropertyTag = PropertyTag(0x6770_000B);

/// `PidTagIdsetExpired`.
#[doc(alias = "PidTagIdsetExpired")]
#[doc(alias = "ptagMidsetExpired")]
pub const IDSET_EXPIRED: PropertyTag = PropertyTag(0x6793_0102);

/// `PidTagCnsetSeen`.
#[doc(alias = "PidTagCnsetSeen")]
#[doc(alias = "ptagCnsetSeen")]
pub const CNSET_SEEN: PropertyTag = PropertyTag(0x6796_0102);

/// `PidTagChangeNumber`.
#[doc(alias = "PidTagChangeNumber")]
#[doc(alias = "ptagCn")]
#[doc(alias = "PR_CHANGE_NUM")]
pub const CHANGE_NUMBER: PropertyTag = PropertyTag(0x67A4_0014);

/// `PidTagAssociated`.
#[doc(alias = "PidTagAssociated")]
#[doc(alias = "ptagAssociated")]
#[doc(alias = "PR_ASSOCIATED")]
pub const ASSOCIATED: PropertyTag = PropertyTag(0x67AA_000B);

/// `PidTagCnsetRead`.
#[doc(alias = "PidTagCnsetRead")]
#[doc(alias = "ptagCnsetRead")]
pub const CNSET_READ: PropertyTag = PropertyTag(0x67D2_0102);

/// `PidTagCnsetSeenFAI`.
#[doc(alias = "PidTagCnsetSeenFAI")]
#[doc(alias = "ptagCnsetSeenFAI")]
pub const CNSET_SEEN_FAI: PropertyTag = PropertyTag(0x67DA_0102);

/// `PidTagIdsetDeleted`.
#[doc(alias = "PidTagIdsetDeleted")]
#[doc(alias = "ptagIdsetDeleted")]
pub const IDSET_DELETED: PropertyTag = PropertyTag(0x67E5_0102);

/// `PidTagLtpParentNid`.
#[doc(alias = "PidTagLtpParentNid")]
#[doc(alias = "PR_LTP_PARENT_NID")]
pub const LTP_PARENT_NID: PropertyTag = PropertyTag(0x67F1_0003);

/// `PidTagLtpRowId`.
#[doc(alias = "PidTagLtpRowId")]
#[doc(alias = "PR_LTP_ROW_ID")]
pub const LTP_ROW_ID: PropertyTag = PropertyTag(0x67F2_0003);

/// `PidTagLtpRowVer`.
#[doc(alias = "PidTagLtpRowVer")]
#[doc(alias = "PR_LTP_ROW_VER")]
pub const LTP_ROW_VER: PropertyTag = PropertyTag(0x67F3_0003);

/// `PidTagAutoConfigurationUserPassword`.
#[doc(alias = "PidTagAutoConfigurationUserPassword")]
pub const AUTO_CONFIGURATION_USER_PASSWORD: PropertyTag = PropertyTag(0x67FC_001F);

/// `PidTagAutoConfigurationUserEmail`.
#[doc(alias = "PidTagAutoConfigurationUserEmail")]
pub const AUTO_CONFIGURATION_USER_EMAIL: PropertyTag = PropertyTag(0x67FD_001F);

/// `PidTagAutoConfigurationUserName`.
#[doc(alias = "PidTagAutoConfigurationUserName")]
pub const AUTO_CONFIGURATION_USER_NAME: PropertyTag = PropertyTag(0x67FE_001F);

/// `PidTagOfflineAddressBookName`.
#[doc(alias = "PidTagOfflineAddressBookName")]
#[doc(alias = "PR_OAB_NAME")]
pub const OFFLINE_ADDRESS_BOOK_NAME: PropertyTag = PropertyTag(0x6800_001F);

/// `PidTagOfflineAddressBookSequence`.
#[doc(alias = "PidTagOfflineAddressBookSequence")]
#[doc(alias = "PR_OAB_SEQUENCE")]
pub const OFFLINE_ADDRESS_BOOK_SEQUENCE: PropertyTag = PropertyTag(0x6801_0003);

/// `PidTagVoiceMessageDuration`.
#[doc(alias = "PidTagVoiceMessageDuration")]
pub const VOICE_MESSAGE_DURATION: PropertyTag = PropertyTag(0x6801_0003);

/// `PidTagOfflineAddressBookContainerGuid`.
#[doc(alias = "PidTagOfflineAddressBookContainerGuid")]
#[doc(alias = "PR_OAB_CONTAINER_GUID")]
#[doc(alias = "PR_SENDER_TELEPHONE_NUMBER")]
pub const OFFLINE_ADDRESS_BOOK_CONTAINER_GUID: PropertyTag = PropertyTag(0x6802_001E);

/// `PidTagSenderTelephoneNumber`.
#[doc(alias = "PidTagSenderTelephoneNumber")]
#[doc(alias = "PR_OAB_CONTAINER_GUID")]
#[doc(alias = "PR_SENDER_TELEPHONE_NUMBER")]
pub const SENDER_TELEPHONE_NUMBER: PropertyTag = PropertyTag(0x6802_001F);

/// `PidTagOfflineAddressBookMessageClass`.
#[doc(alias = "PidTagOfflineAddressBookMessageClass")]
#[doc(alias = "PR_OAB_MESSAGE_CLASS")]
pub const OFFLINE_ADDRESS_BOOK_MESSAGE_CLASS: PropertyTag = PropertyTag(0x6803_0003);

/// `PidTagSendOutlookRecallReport`.
#[doc(alias = "PidTagSendOutlookRecallReport")]
#[doc(alias = "PR_SEND_RECALL_REPORT")]
pub const SEND_OUTLOOK_RECALL_REPORT: PropertyTag = PropertyTag(0x6803_000B);

/// `PidTagVoiceMessageSenderName`.
#[doc(alias = "PidTagVoiceMessageSenderName")]
pub const VOICE_MESSAGE_SENDER_NAME: PropertyTag = PropertyTag(0x6803_001F);

/// `PidTagOfflineAddressBookDistinguishedName`.
#[doc(alias = "PidTagOfflineAddressBookDistinguishedName")]
#[doc(alias = "PR_OAB_DN")]
pub const OFFLINE_ADDRESS_BOOK_DISTINGUISHED_NAME: PropertyTag = PropertyTag(0x6804_001F);

/// `PidTagFaxNumberOfPages`.
#[doc(alias = "PidTagFaxNumberOfPages")]
pub const FAX_NUMBER_OF_PAGES: PropertyTag = PropertyTag(0x6804_0003);

/// `PidTagOfflineAddressBookTruncatedProperties`.
#[doc(alias = "PidTagOfflineAddressBookTruncatedProperties")]
#[doc(alias = "PR_OAB_TRUNCATED_PROPS")]
pub const OFFLINE_ADDRESS_BOOK_TRUNCATED_PROPERTIES: PropertyTag = PropertyTag(0x6805_1003);

/// `PidTagVoiceMessageAttachmentOrder`.
#[doc(alias = "PidTagVoiceMessageAttachmentOrder")]
pub const VOICE_MESSAGE_ATTACHMENT_ORDER: PropertyTag = PropertyTag(0x6805_001F);

/// `PidTagOfflineAddressBookShaHash`.
#[doc(alias = "PidTagOfflineAddressBookShaHash")]
#[doc(alias = "PR_OAB_SHA_HASH")]
pub const OFFLINE_ADDRESS_BOOK_SHA_HASH: PropertyTag = PropertyTag(0x6806_0102);

/// `PidTagCallId`.
#[doc(alias = "PidTagCallId")]
pub const CALL_ID: PropertyTag = PropertyTag(0x6806_001F);

/// `PidTagOfflineAddressBookLanguageId`.
#[doc(alias = "PidTagOfflineAddressBookLanguageId")]
#[doc(alias = "PR_OAB_LANGID")]
#[doc(alias = "PidTagOfflineAddressBookLanguageid")]
pub const OFFLINE_ADDRESS_BOOK_LANGUAGE_ID: PropertyTag = PropertyTag(0x6807_0003);

/// `PidTagOfflineAddressBookFileType`.
#[doc(alias = "PidTagOfflineAddressBookFileType")]
#[doc(alias = "PR_OAB_FILETYPE")]
pub const OFFLINE_ADDRESS_BOOK_FILE_TYPE: PropertyTag = PropertyTag(0x6808_0003);

/// `PidTagOfflineAddressBookCompressedSize`.
#[doc(alias = "PidTagOfflineAddressBookCompressedSize")]
#[doc(alias = "PR_OAB_COMPRESSED_SIZE")]
pub const OFFLINE_ADDRESS_BOOK_COMPRESSED_SIZE: PropertyTag = PropertyTag(0x6809_0003);

/// `PidTagOfflineAddressBookFileSize`.
#[doc(alias = "PidTagOfflineAddressBookFileSize")]
#[doc(alias = "PR_OAB_FILE_SIZE")]
pub const OFFLINE_ADDRESS_BOOK_FILE_SIZE: PropertyTag = PropertyTag(0x680A_0003);

/// `PidTagReportingMessageTransferAgent`.
#[doc(alias = "PidTagReportingMessageTransferAgent")]
#[doc(alias = "ptagDsnReportingMta")]
pub const REPORTING_MESSAGE_TRANSFER_AGENT: PropertyTag = PropertyTag(0x6820_001F);

/// `PidTagMapiFormComposeCommand`.
#[doc(alias = "PidTagMapiFormComposeCommand")]
#[doc(alias = "PR_MAPIFORM_COMPOSECOMMAND")]
pub const MAPI_FORM_COMPOSE_COMMAND: PropertyTag = PropertyTag(0x682F_001F);

/// `PidTagSearchFolderLastUsed`.
#[doc(alias = "PidTagSearchFolderLastUsed")]
#[doc(alias = "PR_WB_SF_LAST_USED")]
#[doc(alias = "PR_VIEW_STYLE")]
pub const SEARCH_FOLDER_LAST_USED: PropertyTag = PropertyTag(0x6834_0003);

/// `PidTagSearchFolderExpiration`.
#[doc(alias = "PidTagSearchFolderExpiration")]
#[doc(alias = "PR_WB_SF_EXPIRATION")]
#[doc(alias = "PR_VIEW_MAJORVERSION")]
pub const SEARCH_FOLDER_EXPIRATION: PropertyTag = PropertyTag(0x683A_0003);

/// `PidTagScheduleInfoResourceType`.
#[doc(alias = "PidTagScheduleInfoResourceType")]
#[doc(alias = "PR_SCHDINFO_RESOURCE_TYPE")]
#[doc(alias = "PR_WB_SF_TEMPLATE_ID")]
pub const SCHEDULE_INFO_RESOURCE_TYPE: PropertyTag = PropertyTag(0x6841_0003);

/// `PidTagSearchFolderTemplateId`.
#[doc(alias = "PidTagSearchFolderTemplateId")]
pub const SEARCH_FOLDER_TEMPLATE_ID: PropertyTag = PropertyTag(0x6841_0003);

/// `PidTagScheduleInfoDelegatorWantsCopy`.
#[doc(alias = "PidTagScheduleInfoDelegatorWantsCopy")]
#[doc(alias = "PR_SCHDINFO_BOSS_WANTS_COPY")]
pub const SCHEDULE_INFO_DELEGATOR_WANTS_COPY: PropertyTag = PropertyTag(0x6842_000B);

/// `PidTagSearchFolderId`.
#[doc(alias = "PidTagSearchFolderId")]
#[doc(alias = "PR_WB_SF_ID")]
pub const SEARCH_FOLDER_ID: PropertyTag = PropertyTag(0x6842_0102);

/// `PidTagWlinkGroupHeaderID`.
#[doc(alias = "PidTagWlinkGroupHeaderID")]
pub const WLINK_GROUP_HEADER_ID: PropertyTag = PropertyTag(0x6842_0102);

/// `PidTagScheduleInfoDontMailDelegates`.
#[doc(alias = "PidTagScheduleInfoDontMailDelegates")]
#[doc(alias = "PR_SCHDINFO_DONT_MAIL_DELEGATES")]
pub const SCHEDULE_INFO_DONT_MAIL_DELEGATES: PropertyTag = PropertyTag(0x6843_000B);

/// `PidTagSearchFolderRecreateInfo`.
#[doc(alias = "PidTagSearchFolderRecreateInfo")]
#[doc(alias = "PR_WB_SF_RECREATE_INFO")]
pub const SEARCH_FOLDER_RECREATE_INFO: PropertyTag = PropertyTag(0x6844_0102);

/// `PidTagScheduleInfoDelegateNames`.
#[doc(alias = "PidTagScheduleInfoDelegateNames")]
#[doc(alias = "PR_SCHDINFO_DELEGATE_NAMES")]
#[doc(alias = "PR_DELEGATES_DISPLAY_NAMES")]
pub const SCHEDULE_INFO_DELEGATE_NAMES: PropertyTag = PropertyTag(0x6844_101F);

/// `PidTagScheduleInfoDelegateEntryIds`.
#[doc(alias = "PidTagScheduleInfoDelegateEntryIds")]
#[doc(alias = "PR_SCHDINFO_DELEGATE_ENTRYIDS")]
#[doc(alias = "PR_DELEGATES_ENTRYIDS")]
pub const SCHEDULE_INFO_DELEGATE_ENTRY_IDS: PropertyTag = PropertyTag(0x6845_1102);

/// `PidTagSearchFolderDefinitions`.
#[doc(alias = "PidTagSearchFolderDefinitions")]
pub const SEARCH_FOLDER_DEFINITIONS: PropertyTag = PropertyTag(0x6845_1102);

/// `PidTagSearchFolderDefinition`.
#[doc(alias = "PidTagSearchFolderDefinition")]
#[doc(alias = "PR_WB_SF_DEFINITION")]
pub const SEARCH_FOLDER_DEFINITION: PropertyTag = PropertyTag(0x6845_0102);

/// `PidTagSearchFolderStorageType`.
#[doc(alias = "PidTagSearchFolderStorageType")]
#[doc(alias = "PR_WB_SF_STORAGE_TYPE")]
pub const SEARCH_FOLDER_STORAGE_TYPE: PropertyTag = PropertyTag(0x6846_0003);

/// `PidTagGatewayNeedsToRefresh`.
#[doc(alias = "PidTagGatewayNeedsToRefresh")]
#[doc(alias = "PR_GATEWAY_NEEDS_TO_REFRESH")]
pub const GATEWAY_NEEDS_TO_REFRESH: PropertyTag = PropertyTag(0x6846_000B);

/// `PidTagFreeBusyPublishStart`.
#[doc(alias = "PidTagFreeBusyPublishStart")]
#[doc(alias = "PR_FREEBUSY_PUBLISH_START")]
#[doc(alias = "PR_WB_SF_TAG")]
pub const FREE_BUSY_PUBLISH_START: PropertyTag = PropertyTag(0x6847_0003);

/// `PidTagSearchFolderTag`.
#[doc(alias = "PidTagSearchFolderTag")]
pub const SEARCH_FOLDER_TAG: PropertyTag = PropertyTag(0x6847_0003);

/// `PidTagWlinkSaveStamp`.
#[doc(alias = "PidTagWlinkSaveStamp")]
pub const WLINK_SAVE_STAMP: PropertyTag = PropertyTag(0x6847_0003);

/// `PidTagFreeBusyPublishEnd`.
#[doc(alias = "PidTagFreeBusyPublishEnd")]
#[doc(alias = "PR_FREEBUSY_PUBLISH_END")]
#[doc(alias = "PR_WB_SF_EFP_FLAGS")]
pub const FREE_BUSY_PUBLISH_END: PropertyTag = PropertyTag(0x6848_0003);

/// `PidTagSearchFolderEfpFlags`.
#[doc(alias = "PidTagSearchFolderEfpFlags")]
pub const SEARCH_FOLDER_EFP_FLAGS: PropertyTag = PropertyTag(0x6848_0003);

/// `PidTagWlinkType`.
#[doc(alias = "PidTagWlinkType")]
#[doc(alias = "PR_WLINK_TYPE")]
pub const WLINK_TYPE: PropertyTag = PropertyTag(0x6849_0003);

/// `PidTagFreeBusyMessageEmailAddress`.
#[doc(alias = "PidTagFreeBusyMessageEmailAddress")]
#[doc(alias = "PR_FREEBUSY_EMA")]
pub const FREE_BUSY_MESSAGE_EMAIL_ADDRESS: PropertyTag = PropertyTag(0x6849_001F);

/// `PidTagWlinkFlags`.
#[doc(alias = "PidTagWlinkFlags")]
#[doc(alias = "PR_WLINK_FLAGS")]
pub const WLINK_FLAGS: PropertyTag = PropertyTag(0x684A_0003);

/// `PidTagScheduleInfoDelegateNamesW`.
#[doc(alias = "PidTagScheduleInfoDelegateNamesW")]
#[doc(alias = "PR_SCHDINFO_DELEGATE_NAMES")]
#[doc(alias = "ptagDelegateNames")]
pub const SCHEDULE_INFO_DELEGATE_NAMES_W: PropertyTag = PropertyTag(0x684A_101F);

/// `PidTagScheduleInfoDelegatorWantsInfo`.
#[doc(alias = "PidTagScheduleInfoDelegatorWantsInfo")]
#[doc(alias = "PR_SCHDINFO_BOSS_WANTS_INFO")]
pub const SCHEDULE_INFO_DELEGATOR_WANTS_INFO: PropertyTag = PropertyTag(0x684B_000B);

/// `PidTagWlinkOrdinal`.
#[doc(alias = "PidTagWlinkOrdinal")]
#[doc(alias = "PR_WLINK_ORDINAL")]
pub const WLINK_ORDINAL: PropertyTag = PropertyTag(0x684B_0102);

/// `PidTagWlinkEntryId`.
#[doc(alias = "PidTagWlinkEntryId")]
#[doc(alias = "PR_WLINK_ENTRYID")]
pub const WLINK_ENTRY_ID: PropertyTag = PropertyTag(0x684C_0102);

/// `PidTagWlinkRecordKey`.
#[doc(alias = "PidTagWlinkRecordKey")]
#[doc(alias = "PR_WLINK_RECKEY")]
pub const WLINK_RECORD_KEY: PropertyTag = PropertyTag(0x684D_0102);

/// `PidTagWlinkStoreEntryId`.
#[doc(alias = "PidTagWlinkStoreEntryId")]
#[doc(alias = "PR_WLINK_STORE_ENTRYID")]
pub const WLINK_STORE_ENTRY_ID: PropertyTag = PropertyTag(0x684E_0102);

/// `PidTagScheduleInfoMonthsMerged`.
#[doc(alias = "PidTagScheduleInfoMonthsMerged")]
#[doc(alias = "PR_SCHDINFO_MONTHS_MERGED")]
pub const SCHEDULE_INFO_MONTHS_MERGED: PropertyTag = PropertyTag(0x684F_1003);

/// `PidTagWlinkFolderType`.
#[doc(alias = "PidTagWlinkFolderType")]
#[doc(alias = "PR_WLINK_FOLDER_TYPE")]
pub const WLINK_FOLDER_TYPE: PropertyTag = PropertyTag(0x684F_0102);

/// `PidTagScheduleInfoFreeBusyMerged`.
#[doc(alias = "PidTagScheduleInfoFreeBusyMerged")]
#[doc(alias = "PR_SCHDINFO_FREEBUSY_MERGED")]
pub const SCHEDULE_INFO_FREE_BUSY_MERGED: PropertyTag = PropertyTag(0x6850_1102);

/// `PidTagWlinkGroupClsid`.
#[doc(alias = "PidTagWlinkGroupClsid")]
#[doc(alias = "PR_WLINK_GROUP_CLSID")]
pub const WLINK_GROUP_CLSID: PropertyTag = PropertyTag(0x6850_0102);

/// `PidTagScheduleInfoMonthsTentative`.
#[doc(alias = "PidTagScheduleInfoMonthsTentative")]
#[doc(alias = "PR_SCHDINFO_MONTHS_TENTATIVE")]
pub const SCHEDULE_INFO_MONTHS_TENTATIVE: PropertyTag = PropertyTag(0x6851_1003);

/// `PidTagWlinkGroupName`.
#[doc(alias = "PidTagWlinkGroupName")]
#[doc(alias = "PR_WLINK_GROUP_NAME")]
pub const WLINK_GROUP_NAME: PropertyTag = PropertyTag(0x6851_001F);

/// `PidTagScheduleInfoFreeBusyTentative`.
#[doc(alias = "PidTagScheduleInfoFreeBusyTentative")]
#[doc(alias = "PR_SCHDINFO_FREEBUSY_TENTATIVE")]
pub const SCHEDULE_INFO_FREE_BUSY_TENTATIVE: PropertyTag = PropertyTag(0x6852_1102);

/// `PidTagWlinkSection`.
#[doc(alias = "PidTagWlinkSection")]
#[doc(alias = "PR_WLINK_SECTION")]
pub const WLINK_SECTION: PropertyTag = PropertyTag(0x6852_0003);

/// `PidTagScheduleInfoMonthsBusy`.
#[doc(alias = "PidTagScheduleInfoMonthsBusy")]
#[doc(alias = "PR_SCHDINFO_MONTHS_BUSY")]
pub const SCHEDULE_INFO_MONTHS_BUSY: PropertyTag = PropertyTag(0x6853_1003);

/// `PidTagWlinkCalendarColor`.
#[doc(alias = "PidTagWlinkCalendarColor")]
#[doc(alias = "PR_WLINK_CALENDAR_COLOR")]
pub const WLINK_CALENDAR_COLOR: PropertyTag = PropertyTag(0x6853_0003);

/// `PidTagScheduleInfoFreeBusyBusy`.
#[doc(alias = "PidTagScheduleInfoFreeBusyBusy")]
#[doc(alias = "PR_SCHDINFO_FREEBUSY_BUSY")]
pub const SCHEDULE_INFO_FREE_BUSY_BUSY: PropertyTag = PropertyTag(0x6854_1102);

/// `PidTagWlinkAddressBookEID`.
#[doc(alias = "PidTagWlinkAddressBookEID")]
#[doc(alias = "PR_WLINK_ABEID")]
pub const WLINK_ADDRESS_BOOK_EID: PropertyTag = PropertyTag(0x6854_0102);

/// `PidTagScheduleInfoMonthsAway`.
#[doc(alias = "PidTagScheduleInfoMonthsAway")]
#[doc(alias = "PR_SCHDINFO_MONTHS_OOF")]
pub const SCHEDULE_INFO_MONTHS_AWAY: PropertyTag = PropertyTag(0x6855_1003);

/// `PidTagScheduleInfoFreeBusyAway`.
#[doc(alias = "PidTagScheduleInfoFreeBusyAway")]
#[doc(alias = "PR_SCHDINFO_FREEBUSY_OOF")]
pub const SCHEDULE_INFO_FREE_BUSY_AWAY: PropertyTag = PropertyTag(0x6856_1102);

/// `PidTagFreeBusyRangeTimestamp`.
#[doc(alias = "PidTagFreeBusyRangeTimestamp")]
#[doc(alias = "PR_FREEBUSY_RANGE_TIMESTAMP")]
pub const FREE_BUSY_RANGE_TIMESTAMP: PropertyTag = PropertyTag(0x6868_0040);

/// `PidTagFreeBusyCountMonths`.
#[doc(alias = "PidTagFreeBusyCountMonths")]
#[doc(alias = "PR_FREEBUSY_COUNT_MONTHS")]
pub const FREE_BUSY_COUNT_MONTHS: PropertyTag = PropertyTag(0x6869_0003);

/// `PidTagScheduleInfoAppointmentTombstone`.
#[doc(alias = "PidTagScheduleInfoAppointmentTombstone")]
#[doc(alias = "PR_SCHDINFO_APPT_TOMBSTONE")]
pub const SCHEDULE_INFO_APPOINTMENT_TOMBSTONE: PropertyTag = PropertyTag(0x686A_0102);

/// `PidTagDelegateFlags`.
#[doc(alias = "PidTagDelegateFlags")]
#[doc(alias = "PR_DELEGATE_FLAGS")]
#[doc(alias = "ptagDelegateFlags")]
#[doc(alias = "PR_DELEGATES_SEE_PRIVATE")]
pub const DELEGATE_FLAGS: PropertyTag = PropertyTag(0x686B_1003);

/// `PidTagScheduleInfoFreeBusy`.
#[doc(alias = "PidTagScheduleInfoFreeBusy")]
#[doc(alias = "PR_SCHDINFO_FREEBUSY")]
#[doc(alias = "PR_PERSONAL_FREEBUSY")]
pub const SCHEDULE_INFO_FREE_BUSY: PropertyTag = PropertyTag(0x686C_0102);

/// `PidTagScheduleInfoAutoAcceptAppointments`.
#[doc(alias = "PidTagScheduleInfoAutoAcceptAppointments")]
#[doc(alias = "PR_SCHDINFO_AUTO_ACCEPT_APPTS")]
#[doc(alias = "PR_PROCESS_MEETING_REQUESTS")]
pub const SCHEDULE_INFO_AUTO_ACCEPT_APPOINTMENTS: PropertyTag = PropertyTag(0x686D_000B);

/// `PidTagScheduleInfoDisallowRecurringAppts`.
#[doc(alias = "PidTagScheduleInfoDisallowRecurringAppts")]
#[doc(alias = "PR_SCHDINFO_DISALLOW_RECURRING_APPTS")]
#[doc(alias = "PR_DECLINE_RECURRING_MEETING_REQUESTS")]
pub const SCHEDULE_INFO_DISALLOW_RECURRING_APPTS: PropertyTag = PropertyTag(0x686E_000B);

/// `PidTagScheduleInfoDisallowOverlappingAppts`.
#[doc(alias = "PidTagScheduleInfoDisallowOverlappingAppts")]
#[doc(alias = "PR_SCHDINFO_DISALLOW_OVERLAPPING_APPTS")]
#[doc(alias = "PR_DECLINE_CONFLICTING_MEETING_REQUESTS")]
pub const SCHEDULE_INFO_DISALLOW_OVERLAPPING_APPTS: PropertyTag = PropertyTag(0x686F_000B);

/// `PidTagWlinkClientID`.
#[doc(alias = "PidTagWlinkClientID")]
#[doc(alias = "PR_WLINK_CLIENTID")]
pub const WLINK_CLIENT_ID: PropertyTag = PropertyTag(0x6890_0102);

/// `PidTagWlinkAddressBookStoreEID`.
#[doc(alias = "PidTagWlinkAddressBookStoreEID")]
#[doc(alias = "PR_WLINK_AB_EXSTOREEID")]
pub const WLINK_ADDRESS_BOOK_STORE_EID: PropertyTag = PropertyTag(0x6891_0102);

/// `PidTagWlinkROGroupType`.
#[doc(alias = "PidTagWlinkROGroupType")]
#[doc(alias = "PR_WLINK_RO_GROUP_TYPE")]
pub const WLINK_RO_GROUP_TYPE: PropertyTag = PropertyTag(0x6892_0003);

/// `PidTagNonDeliveryReportFromEntryId`.
#[doc(alias = "PidTagNonDeliveryReportFromEntryId")]
#[doc(alias = "PR_NDR_FROM_ENTRYID")]
pub const NON_DELIVERY_REPORT_FROM_ENTRY_ID: PropertyTag = PropertyTag(0x6904_0102);

/// `PidTagNonDeliveryReportFromName`.
#[doc(alias = "PidTagNonDeliveryReportFromName")]
#[doc(alias = "PR_NDR_FROM_NAME")]
pub const NON_DELIVERY_REPORT_FROM_NAME: PropertyTag = PropertyTag(0x6905_001F);

/// `PidTagNonDeliveryReportFromSearchKey`.
#[doc(alias = "PidTagNonDeliveryReportFromSearchKey")]
#[doc(alias = "PR_NDR_FROM_SEARCH_KEY")]
pub const NON_DELIVERY_REPORT_FROM_SEARCH_KEY: PropertyTag = PropertyTag(0x6906_0102);

/// `PR_SECURITY_FLAGS`.
#[doc(alias = "PR_SECURITY_FLAGS")]
pub const SECURITY_FLAGS: PropertyTag = PropertyTag(0x6E01_0003);

/// `PidTagViewDescriptorBinary`.
#[doc(alias = "PidTagViewDescriptorBinary")]
#[doc(alias = "PR_VD_BINARY")]
pub const VIEW_DESCRIPTOR_BINARY: PropertyTag = PropertyTag(0x7001_0102);

/// `PidTagViewDescriptorStrings`.
#[doc(alias = "PidTagViewDescriptorStrings")]
#[doc(alias = "PR_VD_STRINGS")]
pub const VIEW_DESCRIPTOR_STRINGS: PropertyTag = PropertyTag(0x7002_001F);

/// `PidTagViewDescriptorFlags`.
#[doc(alias = "PidTagViewDescriptorFlags")]
#[doc(alias = "PR_VD_FLAGS")]
pub const VIEW_DESCRIPTOR_FLAGS: PropertyTag = PropertyTag(0x7003_0003);

/// `PidTagViewDescriptorLinkTo`.
#[doc(alias = "PidTagViewDescriptorLinkTo")]
#[doc(alias = "PR_VD_LINK_TO")]
pub const VIEW_DESCRIPTOR_LINK_TO: PropertyTag = PropertyTag(0x7004_0102);

/// `PidTagViewDescriptorViewFolder`.
#[doc(alias = "PidTagViewDescriptorViewFolder")]
#[doc(alias = "PR_VD_VIEW_FOLDER")]
pub const VIEW_DESCRIPTOR_VIEW_FOLDER: PropertyTag = PropertyTag(0x7005_0102);

/// `PidTagViewDescriptorName`.
#[doc(alias = "PidTagViewDescriptorName")]
#[doc(alias = "PR_VD_NAME")]
pub const VIEW_DESCRIPTOR_NAME: PropertyTag = PropertyTag(0x7006_001F);

/// `PidTagViewDescriptorVersion`.
#[doc(alias = "PidTagViewDescriptorVersion")]
#[doc(alias = "PR_VD_VERSION")]
pub const VIEW_DESCRIPTOR_VERSION: PropertyTag = PropertyTag(0x7007_0003);

/// `PR_FAV_DISPLAY_NAME`.
#[doc(alias = "PR_FAV_DISPLAY_NAME")]
pub const FAV_DISPLAY_NAME: PropertyTag = PropertyTag(0x7C00_001F);

/// `PR_FAV_DISPLAY_ALIAS`.
#[doc(alias = "PR_FAV_DISPLAY_ALIAS")]
pub const FAV_DISPLAY_ALIAS: PropertyTag = PropertyTag(0x7C01_001F);

/// `PR_FAV_PUBLIC_SOURCE_KEY`.
#[doc(alias = "PR_FAV_PUBLIC_SOURCE_KEY")]
pub const FAV_PUBLIC_SOURCE_KEY: PropertyTag = PropertyTag(0x7C02_0102);

/// `PR_OFFLINE_FOLDER`.
#[doc(alias = "PR_OFFLINE_FOLDER")]
pub const OFFLINE_FOLDER: PropertyTag = PropertyTag(0x7C05_0102);

/// `PidTagRoamingDatatypes`.
#[doc(alias = "PidTagRoamingDatatypes")]
#[doc(alias = "PR_ROAMING_DATATYPES")]
pub const ROAMING_DATATYPES: PropertyTag = PropertyTag(0x7C06_0003);

/// `PidTagRoamingDictionary`.
#[doc(alias = "PidTagRoamingDictionary")]
#[doc(alias = "PR_ROAMING_DICTIONARY")]
pub const ROAMING_DICTIONARY: PropertyTag = PropertyTag(0x7C07_0102);

/// `PidTagRoamingXmlStream`.
#[doc(alias = "PidTagRoamingXmlStream")]
#[doc(alias = "PR_ROAMING_XMLSTREAM")]
pub const ROAMING_XML_STREAM: PropertyTag = PropertyTag(0x7C08_0102);

/// `PidTagRoamingBinary`.
#[doc(alias = "PidTagRoamingBinary")]
#[doc(alias = "PR_ROAMING_BINARYSTREAM")]
pub const ROAMING_BINARY: PropertyTag = PropertyTag(0x7C09_0102);

/// `PR_STORE_SLOWLINK`.
#[doc(alias = "PR_STORE_SLOWLINK")]
pub const STORE_SLOWLINK: PropertyTag = PropertyTag(0x7C0A_000B);

/// `PidTagOscSyncEnabled`.
#[doc(alias = "PidTagOscSyncEnabled")]
#[doc(alias = "PR_OSC_SYNC_ENABLEDONSERVER")]
pub const OSC_SYNC_ENABLED: PropertyTag = PropertyTag(0x7C24_000B);

/// `PidTagStoreUserEntryId`.
#[doc(alias = "PidTagStoreUserEntryId")]
pub const STORE_USER_ENTRY_ID: PropertyTag = PropertyTag(0x7CF6_0102);

/// `PR_FORCE_USE_ENTRYID_SERVER`.
#[doc(alias = "PR_FORCE_USE_ENTRYID_SERVER")]
pub const FORCE_USE_ENTRYID_SERVER: PropertyTag = PropertyTag(0x7CFE_000B);

/// `PidTagProcessed`.
#[doc(alias = "PidTagProcessed")]
#[doc(alias = "PR_PROCESSED")]
pub const PROCESSED: PropertyTag = PropertyTag(0x7D01_000B);

/// `PR_FAV_PARENT_SOURCE_KEY`.
#[doc(alias = "PR_FAV_PARENT_SOURCE_KEY")]
pub const FAV_PARENT_SOURCE_KEY: PropertyTag = PropertyTag(0x7D02_0102);

/// `PR_FAV_LEVEL_MASK`.
#[doc(alias = "PR_FAV_LEVEL_MASK")]
pub const FAV_LEVEL_MASK: PropertyTag = PropertyTag(0x7D03_0003);

/// `PR_FAV_KNOWN_SUBS`.
#[doc(alias = "PR_FAV_KNOWN_SUBS")]
pub const FAV_KNOWN_SUBS: PropertyTag = PropertyTag(0x7D04_0102);

/// `PR_FAV_GUID_MAP`.
#[doc(alias = "PR_FAV_GUID_MAP")]
pub const FAV_GUID_MAP: PropertyTag = PropertyTag(0x7D05_0102);

/// `PR_FAV_KNOWN_DELS_OLD`.
#[doc(alias = "PR_FAV_KNOWN_DELS_OLD")]
pub const FAV_KNOWN_DELS_OLD: PropertyTag = PropertyTag(0x7D06_0102);

/// `PR_FAV_INHERIT_AUTO`.
#[doc(alias = "PR_FAV_INHERIT_AUTO")]
pub const FAV_INHERIT_AUTO: PropertyTag = PropertyTag(0x7D07_0003);

/// `PR_FAV_DEL_SUBS`.
#[doc(alias = "PR_FAV_DEL_SUBS")]
pub const FAV_DEL_SUBS: PropertyTag = PropertyTag(0x7D08_0102);

/// `PR_FAV_CONTAINER_CLASS`.
#[doc(alias = "PR_FAV_CONTAINER_CLASS")]
pub const FAV_CONTAINER_CLASS: PropertyTag = PropertyTag(0x7D09_001F);

/// `PidTagExceptionReplaceTime`.
#[doc(alias = "PidTagExceptionReplaceTime")]
#[doc(alias = "PR_EXCEPTION_REPLACETIME")]
pub const EXCEPTION_REPLACE_TIME: PropertyTag = PropertyTag(0x7FF9_0040);

/// `PidTagAttachmentLinkId`.
#[doc(alias = "PidTagAttachmentLinkId")]
#[doc(alias = "PR_ATTACHMENT_LINKID")]
#[doc(alias = "ptagAttachmentLinkId")]
pub const ATTACHMENT_LINK_ID: PropertyTag = PropertyTag(0x7FFA_0003);

/// `PidTagExceptionStartTime`.
#[doc(alias = "PidTagExceptionStartTime")]
#[doc(alias = "PR_EXCEPTION_STARTTIME")]
#[doc(alias = "ptagExceptionStartTime")]
pub const EXCEPTION_START_TIME: PropertyTag = PropertyTag(0x7FFB_0040);

/// `PidTagExceptionEndTime`.
#[doc(alias = "PidTagExceptionEndTime")]
#[doc(alias = "PR_EXCEPTION_ENDTIME")]
#[doc(alias = "ptagExceptionEndTime")]
pub const EXCEPTION_END_TIME: PropertyTag = PropertyTag(0x7FFC_0040);

/// `PidTagAttachmentFlags`.
#[doc(alias = "PidTagAttachmentFlags")]
#[doc(alias = "PR_ATTACHMENT_FLAGS")]
#[doc(alias = "ptagAttachmentFlags")]
pub const ATTACHMENT_FLAGS: PropertyTag = PropertyTag(0x7FFD_0003);

/// `PidTagAttachmentHidden`.
#[doc(alias = "PidTagAttachmentHidden")]
#[doc(alias = "PR_ATTACHMENT_HIDDEN")]
pub const ATTACHMENT_HIDDEN: PropertyTag = PropertyTag(0x7FFE_000B);

/// `PidTagAttachmentContactPhoto`.
#[doc(alias = "PidTagAttachmentContactPhoto")]
#[doc(alias = "PR_ATTACHMENT_CONTACTPHOTO")]
pub const ATTACHMENT_CONTACT_PHOTO: PropertyTag = PropertyTag(0x7FFF_000B);

/// `PidTagAddressBookFolderPathname`.
#[doc(alias = "PidTagAddressBookFolderPathname")]
#[doc(alias = "PR_EMS_AB_FOLDER_PATHNAME")]
pub const ADDRESS_BOOK_FOLDER_PATHNAME: PropertyTag = PropertyTag(0x8004_001F);

/// `PidTagAddressBookManager`.
#[doc(alias = "PidTagAddressBookManager")]
#[doc(alias = "PR_EMS_AB_MANAGER")]
#[doc(alias = "PR_EMS_AB_MANAGER_O")]
pub const ADDRESS_BOOK_MANAGER: PropertyTag = PropertyTag(0x8005_000D);

/// `PidTagAddressBookManagerDistinguishedName`.
#[doc(alias = "PidTagAddressBookManagerDistinguishedName")]
#[doc(alias = "PR_EMS_AB_MANAGER_T")]
#[doc(alias = "PR_EMS_AB_MANAGER")]
pub const ADDRESS_BOOK_MANAGER_DISTINGUISHED_NAME: PropertyTag = PropertyTag(0x8005_001F);

/// `PidTagAddressBookHomeMessageDatabase`.
#[doc(alias = "PidTagAddressBookHomeMessageDatabase")]
#[doc(alias = "PR_EMS_AB_HOME_MDB_T")]
#[doc(alias = "PR_EMS_AB_HOME_MDB")]
pub const ADDRESS_BOOK_HOME_MESSAGE_DATABASE: PropertyTag = PropertyTag(0x8006_001F);

/// `PidTagAddressBookIsMemberOfDistributionList`.
#[doc(alias = "PidTagAddressBookIsMemberOfDistributionList")]
#[doc(alias = "PR_EMS_AB_IS_MEMBER_OF_DL")]
#[doc(alias = "PR_EMS_AB_IS_MEMBER_OF_DL_T")]
pub const ADDRESS_BOOK_IS_MEMBER_OF_DISTRIBUTION_LIST: PropertyTag = PropertyTag(0x8008_001F);

/// `PidTagAddressBookIsMemberOfDistributionListNspi`.
#[doc(alias = "PidTagAddressBookIsMemberOfDistributionListNspi")]
#[doc(alias = "PR_EMS_AB_IS_MEMBER_OF_DL_T")]
#[doc(alias = "PR_EMS_AB_IS_MEMBER_OF_DL")]
pub const ADDRESS_BOOK_IS_MEMBER_OF_DISTRIBUTION_LIST_NSPI: PropertyTag = PropertyTag(0x8008_101F);

/// `PidTagTcvConstLongOne`.
#[doc(alias = "PidTagTcvConstLongOne")]
#[doc(alias = "PR_TCV_CONST_LONG_ONE")]
pub const TCV_CONST_LONG_ONE: PropertyTag = PropertyTag(0x8008_0003);

/// `PidTagAddressBookMember`.
#[doc(alias = "PidTagAddressBookMember")]
#[doc(alias = "PR_EMS_AB_MEMBER")]
#[doc(alias = "PR_EMS_AB_MEMBER_O")]
pub const ADDRESS_BOOK_MEMBER: PropertyTag = PropertyTag(0x8009_000D);

/// `PidTagAddressBookOwner`.
#[doc(alias = "PidTagAddressBookOwner")]
#[doc(alias = "PR_EMS_AB_OWNER_O")]
pub const ADDRESS_BOOK_OWNER: PropertyTag = PropertyTag(0x800C_000D);

/// `PidTagAddressBookReports`.
#[doc(alias = "PidTagAddressBookReports")]
#[doc(alias = "PR_EMS_AB_REPORTS")]
#[doc(alias = "PR_EMS_AB_REPORTS_O")]
pub const ADDRESS_BOOK_REPORTS: PropertyTag = PropertyTag(0x800E_000D);

/// `PidTagAddressBookProxyAddresses`.
#[doc(alias = "PidTagAddressBookProxyAddresses")]
#[doc(alias = "PR_EMS_AB_PROXY_ADDRESSES")]
#[doc(alias = "PR_EMS_AB_PROXY_ADDRESSES_MV")]
#[doc(alias = "PidTagEmsAbProxyAddresses")]
pub const ADDRESS_BOOK_PROXY_ADDRESSES: PropertyTag = PropertyTag(0x800F_101F);

/// `PidTagAddressBookTargetAddress`.
#[doc(alias = "PidTagAddressBookTargetAddress")]
#[doc(alias = "PR_EMS_AB_TARGET_ADDRESS")]
pub const ADDRESS_BOOK_TARGET_ADDRESS: PropertyTag = PropertyTag(0x8011_001F);

/// `PidTagAddressBookPublicDelegates`.
#[doc(alias = "PidTagAddressBookPublicDelegates")]
#[doc(alias = "PR_EMS_AB_PUBLIC_DELEGATES")]
#[doc(alias = "PR_EMS_AB_PUBLIC_DELEGATES_O")]
pub const ADDRESS_BOOK_PUBLIC_DELEGATES: PropertyTag = PropertyTag(0x8015_000D);

/// `PidTagAddressBookOwnerBackLink`.
#[doc(alias = "PidTagAddressBookOwnerBackLink")]
#[doc(alias = "PR_EMS_AB_OWNER_BL_O")]
pub const ADDRESS_BOOK_OWNER_BACK_LINK: PropertyTag = PropertyTag(0x8024_000D);

/// `PidTagAddressBookExtensionAttribute1`.
#[doc(alias = "PidTagAddressBookExtensionAttribute1")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_1")]
pub const ADDRESS_BOOK_EXTENSION_ATTRIBUTE1: PropertyTag = PropertyTag(0x802D_001F);

/// `PidTagAddressBookExtensionAttribute2`.
#[doc(alias = "PidTagAddressBookExtensionAttribute2")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_2")]
pub const ADDRESS_BOOK_EXTENSION_ATTRIBUTE2: PropertyTag = PropertyTag(0x802E_001F);

/// `PidTagAddressBookExtensionAttribute3`.
#[doc(alias = "PidTagAddressBookExtensionAttribute3")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_3")]
pub const ADDRESS_BOOK_EXTENSION_ATTRIBUTE3: PropertyTag = PropertyTag(0x802F_001F);

/// `PidTagAddressBookExtensionAttribute4`.
#[doc(alias = "PidTagAddressBookExtensionAttribute4")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_4")]
pub const ADDRESS_BOOK_EXTENSION_ATTRIBUTE4: PropertyTag = PropertyTag(0x8030_001F);

/// `PidTagAddressBookExtensionAttribute5`.
#[doc(alias = "PidTagAddressBookExtensionAttribute5")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_5")]
pub const ADDRESS_BOOK_EXTENSION_ATTRIBUTE5: PropertyTag = PropertyTag(0x8031_001F);

/// `PidTagAddressBookExtensionAttribute6`.
#[doc(alias = "PidTagAddressBookExtensionAttribute6")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_6")]
pub const ADDRESS_BOOK_EXTENSION_ATTRIBUTE6: PropertyTag = PropertyTag(0x8032_001F);

/// `PidTagAddressBookExtensionAttribute7`.
#[doc(alias = "PidTagAddressBookExtensionAttribute7")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_7")]
pub const ADDRESS_BOOK_EXTENSION_ATTRIBUTE7: PropertyTag = PropertyTag(0x8033_001F);

/// `PidTagAddressBookExtensionAttribute8`.
#[doc(alias = "PidTagAddressBookExtensionAttribute8")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_8")]
pub const ADDRESS_BOOK_EXTENSION_ATTRIBUTE8: PropertyTag = PropertyTag(0x8034_001F);

/// `PidTagAddressBookExtensionAttribute9`.
#[doc(alias = "PidTagAddressBookExtensionAttribute9")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_9")]
pub const ADDRESS_BOOK_EXTENSION_ATTRIBUTE9: PropertyTag = PropertyTag(0x8035_001F);

/// `PidTagAddressBookExtensionAttribute10`.
#[doc(alias = "PidTagAddressBookExtensionAttribute10")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_10")]
pub const ADDRESS_BOOK_EXTENSION_ATTRIBUTE10: PropertyTag = PropertyTag(0x8036_001F);

/// `PidTagAddressBookObjectDistinguishedName`.
#[doc(alias = "PidTagAddressBookObjectDistinguishedName")]
#[doc(alias = "PR_EMS_AB_OBJ_DIST_NAME")]
#[doc(alias = "PR_EMS_AB_OBJ_DIST_NAME_T")]
pub const ADDRESS_BOOK_OBJECT_DISTINGUISHED_NAME: PropertyTag = PropertyTag(0x803C_001F);

/// `PidTagAddressBookDeliveryContentLength`.
#[doc(alias = "PidTagAddressBookDeliveryContentLength")]
#[doc(alias = "PR_EMS_AB_DELIV_CONT_LENGTH")]
pub const ADDRESS_BOOK_DELIVERY_CONTENT_LENGTH: PropertyTag = PropertyTag(0x806A_0003);

/// `PidTagAddressBookDistributionListMemberSubmitAccepted`.
#[doc(alias = "PidTagAddressBookDistributionListMemberSubmitAccepted")]
#[doc(alias = "PR_EMS_AB_DL_MEM_SUBMIT_PERMS_BL_O")]
pub const ADDRESS_BOOK_DISTRIBUTION_LIST_MEMBER_SUBMIT_ACCEPTED: PropertyTag =
    PropertyTag(0x8073_000D);

/// `PidTagEmailAddress1`.
#[doc(alias = "PidTagEmailAddress1")]
pub const EMAIL_ADDRESS1: PropertyTag = PropertyTag(0x8093_001F);

/// `PidTagAddressBookNetworkAddress`.
#[doc(alias = "PidTagAddressBookNetworkAddress")]
#[doc(alias = "PR_EMS_AB_NETWORK_ADDRESS")]
pub const ADDRESS_BOOK_NETWORK_ADDRESS: PropertyTag = PropertyTag(0x8170_101F);

/// `PidTagAddressBookExtensionAttribute11`.
#[doc(alias = "PidTagAddressBookExtensionAttribute11")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_11")]
pub const ADDRESS_BOOK_EXTENSION_ATTRIBUTE11: PropertyTag = PropertyTag(0x8C57_001F);

/// `PidTagAddressBookExtensionAttribute12`.
#[doc(alias = "PidTagAddressBookExtensionAttribute12")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_12")]
pub const ADDRESS_BOOK_EXTENSION_ATTRIBUTE12: PropertyTag = PropertyTag(0x8C58_001F);

/// `PidTagAddressBookExtensionAttribute13`.
#[doc(alias = "PidTagAddressBookExtensionAttribute13")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_13")]
pub const ADDRESS_BOOK_EXTENSION_ATTRIBUTE13: PropertyTag = PropertyTag(0x8C59_001F);

/// `PidTagAddressBookExtensionAttribute14`.
#[doc(alias = "PidTagAddressBookExtensionAttribute14")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_14")]
pub const ADDRESS_BOOK_EXTENSION_ATTRIBUTE14: PropertyTag = PropertyTag(0x8C60_001F);

/// `PidTagAddressBookExtensionAttribute15`.
#[doc(alias = "PidTagAddressBookExtensionAttribute15")]
#[doc(alias = "PR_EMS_AB_EXTENSION_ATTRIBUTE_15")]
pub const ADDRESS_BOOK_EXTENSION_ATTRIBUTE15: PropertyTag = PropertyTag(0x8C61_001F);

/// `PidTagAddressBookX509Certificate`.
#[doc(alias = "PidTagAddressBookX509Certificate")]
#[doc(alias = "PR_EMS_AB_X509_CERT")]
#[doc(alias = "PR_EMS_AB_TAGGED_X509_CERT")]
pub const ADDRESS_BOOK_X509_CERTIFICATE: PropertyTag = PropertyTag(0x8C6A_1102);

/// `PidTagAddressBookObjectGuid`.
#[doc(alias = "PidTagAddressBookObjectGuid")]
#[doc(alias = "PR_EMS_AB_OBJECT_GUID")]
pub const ADDRESS_BOOK_OBJECT_GUID: PropertyTag = PropertyTag(0x8C6D_0102);

/// `PidTagAddressBookPhoneticGivenName`.
#[doc(alias = "PidTagAddressBookPhoneticGivenName")]
#[doc(alias = "PR_EMS_AB_PHONETIC_GIVEN_NAME")]
pub const ADDRESS_BOOK_PHONETIC_GIVEN_NAME: PropertyTag = PropertyTag(0x8C8E_001F);

/// `PidTagAddressBookPhoneticSurname`.
#[doc(alias = "PidTagAddressBookPhoneticSurname")]
#[doc(alias = "PR_EMS_AB_PHONETIC_SURNAME")]
pub const ADDRESS_BOOK_PHONETIC_SURNAME: PropertyTag = PropertyTag(0x8C8F_001F);

/// `PidTagAddressBookPhoneticDepartmentName`.
#[doc(alias = "PidTagAddressBookPhoneticDepartmentName")]
#[doc(alias = "PR_EMS_AB_PHONETIC_DEPARTMENT_NAME")]
pub const ADDRESS_BOOK_PHONETIC_DEPARTMENT_NAME: PropertyTag = PropertyTag(0x8C90_001F);

/// `PidTagAddressBookPhoneticCompanyName`.
#[doc(alias = "PidTagAddressBookPhoneticCompanyName")]
#[doc(alias = "PR_EMS_AB_PHONETIC_COMPANY_NAME")]
pub const ADDRESS_BOOK_PHONETIC_COMPANY_NAME: PropertyTag = PropertyTag(0x8C91_001F);

/// `PidTagAddressBookPhoneticDisplayName`.
#[doc(alias = "PidTagAddressBookPhoneticDisplayName")]
#[doc(alias = "PR_EMS_AB_PHONETIC_DISPLAY_NAME")]
pub const ADDRESS_BOOK_PHONETIC_DISPLAY_NAME: PropertyTag = PropertyTag(0x8C92_001F);

/// `PidTagAddressBookDisplayTypeExtended`.
#[doc(alias = "PidTagAddressBookDisplayTypeExtended")]
#[doc(alias = "PR_EMS_AB_DISPLAY_TYPE_EX")]
pub const ADDRESS_BOOK_DISPLAY_TYPE_EXTENDED: PropertyTag = PropertyTag(0x8C93_0003);

/// `PidTagAddressBookHierarchicalShowInDepartments`.
#[doc(alias = "PidTagAddressBookHierarchicalShowInDepartments")]
#[doc(alias = "PR_EMS_AB_HAB_SHOW_IN_DEPARTMENTS")]
pub const ADDRESS_BOOK_HIERARCHICAL_SHOW_IN_DEPARTMENTS: PropertyTag = PropertyTag(0x8C94_000D);

/// `PidTagAddressBookRoomContainers`.
#[doc(alias = "PidTagAddressBookRoomContainers")]
#[doc(alias = "PR_EMS_AB_ROOM_CONTAINERS")]
pub const ADDRESS_BOOK_ROOM_CONTAINERS: PropertyTag = PropertyTag(0x8C96_101F);

/// `PidTagAddressBookHierarchicalDepartmentMembers`.
#[doc(alias = "PidTagAddressBookHierarchicalDepartmentMembers")]
#[doc(alias = "PR_EMS_AB_HAB_DEPARTMENT_MEMBERS")]
pub const ADDRESS_BOOK_HIERARCHICAL_DEPARTMENT_MEMBERS: PropertyTag = PropertyTag(0x8C97_000D);

/// `PidTagAddressBookHierarchicalRootDepartment`.
#[doc(alias = "PidTagAddressBookHierarchicalRootDepartment")]
#[doc(alias = "PR_EMS_AB_HAB_ROOT_DEPARTMENT")]
pub const ADDRESS_BOOK_HIERARCHICAL_ROOT_DEPARTMENT: PropertyTag = PropertyTag(0x8C98_001E);

/// `PidTagAddressBookHierarchicalParentDepartment`.
#[doc(alias = "PidTagAddressBookHierarchicalParentDepartment")]
#[doc(alias = "PR_EMS_AB_HAB_PARENT_DEPARTMENT")]
pub const ADDRESS_BOOK_HIERARCHICAL_PARENT_DEPARTMENT: PropertyTag = PropertyTag(0x8C99_000D);

/// `PidTagAddressBookHierarchicalChildDepartments`.
#[doc(alias = "PidTagAddressBookHierarchicalChildDepartments")]
#[doc(alias = "PR_EMS_AB_HAB_CHILD_DEPARTMENTS")]
pub const ADDRESS_BOOK_HIERARCHICAL_CHILD_DEPARTMENTS: PropertyTag = PropertyTag(0x8C9A_000D);

/// `PidTagThumbnailPhoto`.
#[doc(alias = "PidTagThumbnailPhoto")]
#[doc(alias = "PR_EMS_AB_THUMBNAIL_PHOTO")]
pub const THUMBNAIL_PHOTO: PropertyTag = PropertyTag(0x8C9E_0102);

/// `PidTagAddressBookSeniorityIndex`.
#[doc(alias = "PidTagAddressBookSeniorityIndex")]
#[doc(alias = "PR_EMS_AB_HAB_SENIORITY_INDEX")]
#[doc(alias = "PR_EMS_AB_SENIORITY_INDEX")]
pub const ADDRESS_BOOK_SENIORITY_INDEX: PropertyTag = PropertyTag(0x8CA0_0003);

/// `PidTagAddressBookOrganizationalUnitRootDistinguishedName`.
#[doc(alias = "PidTagAddressBookOrganizationalUnitRootDistinguishedName")]
#[doc(alias = "PR_EMS_AB_ORG_UNIT_ROOT_DN")]
pub const ADDRESS_BOOK_ORGANIZATIONAL_UNIT_ROOT_DISTINGUISHED_NAME: PropertyTag =
    PropertyTag(0x8CA8_001F);

/// `PidTagAddressBookSenderHintTranslations`.
#[doc(alias = "PidTagAddressBookSenderHintTranslations")]
#[doc(alias = "PR_EMS_AB_DL_SENDER_HINT_TRANSLATIONS")]
pub const ADDRESS_BOOK_SENDER_HINT_TRANSLATIONS: PropertyTag = PropertyTag(0x8CAC_101F);

/// `PidTagAddressBookModerationEnabled`.
#[doc(alias = "PidTagAddressBookModerationEnabled")]
#[doc(alias = "PR_EMS_AB_ENABLE_MODERATION")]
pub const ADDRESS_BOOK_MODERATION_ENABLED: PropertyTag = PropertyTag(0x8CB5_000B);

/// `PidTagSpokenName`.
#[doc(alias = "PidTagSpokenName")]
#[doc(alias = "PR_EMS_AB_UM_SPOKEN_NAME")]
pub const SPOKEN_NAME: PropertyTag = PropertyTag(0x8CC2_0102);

/// `PidTagAddressBookAuthorizedSenders`.
#[doc(alias = "PidTagAddressBookAuthorizedSenders")]
#[doc(alias = "PR_EMS_AB_AUTH_ORIG")]
pub const ADDRESS_BOOK_AUTHORIZED_SENDERS: PropertyTag = PropertyTag(0x8CD8_000D);

/// `PidTagAddressBookUnauthorizedSenders`.
#[doc(alias = "PidTagAddressBookUnauthorizedSenders")]
#[doc(alias = "PR_EMS_AB_UNAUTH_ORIG")]
pub const ADDRESS_BOOK_UNAUTHORIZED_SENDERS: PropertyTag = PropertyTag(0x8CD9_000D);

/// `PidTagAddressBookDistributionListMemberSubmitRejected`.
#[doc(alias = "PidTagAddressBookDistributionListMemberSubmitRejected")]
#[doc(alias = "PR_EMS_AB_DL_MEM_SUBMIT_PERMS")]
pub const ADDRESS_BOOK_DISTRIBUTION_LIST_MEMBER_SUBMIT_REJECTED: PropertyTag =
    PropertyTag(0x8CDA_000D);

/// `PidTagAddressBookDistributionListRejectMessagesFromDLMembers`.
#[doc(alias = "PidTagAddressBookDistributionListRejectMessagesFromDLMembers")]
#[doc(alias = "PR_EMS_AB_DL_MEM_REJECT_PERMS")]
pub const ADDRESS_BOOK_DISTRIBUTION_LIST_REJECT_MESSAGES_FROM_DL_MEMBERS: PropertyTag =
    PropertyTag(0x8CDB_000D);

/// `PidTagAddressBookHierarchicalIsHierarchicalGroup`.
#[doc(alias = "PidTagAddressBookHierarchicalIsHierarchicalGroup")]
#[doc(alias = "PR_EMS_AB_HAB_IS_HIERARCHICAL_GROUP")]
#[doc(alias = "PR_EMS_AB_IS_ORGANIZATIONAL")]
pub const ADDRESS_BOOK_HIERARCHICAL_IS_HIERARCHICAL_GROUP: PropertyTag = PropertyTag(0x8CDD_000B);

/// `PidTagAddressBookDistributionListMemberCount`.
#[doc(alias = "PidTagAddressBookDistributionListMemberCount")]
#[doc(alias = "PR_EMS_AB_DL_TOTAL_MEMBER_COUNT")]
pub const ADDRESS_BOOK_DISTRIBUTION_LIST_MEMBER_COUNT: PropertyTag = PropertyTag(0x8CE2_0003);

/// `PidTagAddressBookDistributionListExternalMemberCount`.
#[doc(alias = "PidTagAddressBookDistributionListExternalMemberCount")]
#[doc(alias = "PR_EMS_AB_DL_EXTERNAL_MEMBER_COUNT")]
pub const ADDRESS_BOOK_DISTRIBUTION_LIST_EXTERNAL_MEMBER_COUNT: PropertyTag =
    PropertyTag(0x8CE3_0003);

/// `PidTagAddressBookIsMaster`.
#[doc(alias = "PidTagAddressBookIsMaster")]
#[doc(alias = "PR_EMS_AB_IS_MASTER")]
pub const ADDRESS_BOOK_IS_MASTER: PropertyTag = PropertyTag(0xFFFB_000B);

/// `PidTagAddressBookParentEntryId`.
#[doc(alias = "PidTagAddressBookParentEntryId")]
#[doc(alias = "PR_EMS_AB_PARENT_ENTRYID")]
pub const ADDRESS_BOOK_PARENT_ENTRY_ID: PropertyTag = PropertyTag(0xFFFC_0102);

/// `PidTagAddressBookContainerId`.
#[doc(alias = "PidTagAddressBookContainerId")]
#[doc(alias = "PR_EMS_AB_CONTAINERID")]
#[doc(alias = "PR_EMS_AB_DOS_ENTRYID")]
pub const ADDRESS_BOOK_CONTAINER_ID: PropertyTag = PropertyTag(0xFFFD_0003);

/// `PidTagEmsAbServer`.
#[doc(alias = "PidTagEmsAbServer")]
#[doc(alias = "PR_EMS_AB_SERVER")]
pub const EMS_AB_SERVER: PropertyTag = PropertyTag(0xFFFE_001F);

/// Property ids and the name each is best known by, in the order of the ids.
pub static NAMES: &[(u16, &str)] = &[
    (0x0000, "PidTagNull"),
    (0x0001, "PidTagTemplateData"),
    (0x0002, "PidTagAlternateRecipientAllowed"),
    (0x0003, "PidTagAuthorizingUsers"),
    (0x0004, "PidTagAutoForwardComment"),
    (0x0005, "PidTagAutoForwarded"),
    (0x0006, "PidTagRequiredAttendees"),
    (0x0007, "PidTagOptionalAttendees"),
    (0x0008, "PidTagResourceAttendees"),
    (0x0009, "PidTagDelegateMail"),
    (0x000A, "PidTagIsException"),
    (0x000B, "PidTagConversationKey"),
    (0x000C, "PidTagTimeZone"),
    (0x000D, "PidTagStartRecurrenceDate"),
    (0x000E, "PidTagStartRecurrenceTime"),
    (0x000F, "PidTagDeferredDeliveryTime"),
    (0x0010, "PidTagDeliverTime"),
    (0x0011, "PidTagDayInterval"),
    (0x0012, "PidTagWeekInterval"),
    (0x0013, "PidTagMonthInterval"),
    (0x0014, "PidTagYearInterval"),
    (0x0015, "PidTagExpiryTime"),
    (0x0016, "PidTagImplicitConversionProhibited"),
    (0x0017, "PidTagImportance"),
    (0x0018, "PidTagOldRecurrenceType"),
    (0x0019, "PidTagLatestDeliveryTime"),
    (0x001A, "PidTagMessageClass"),
    (0x001B, "PidTagMessageDeliveryId"),
    (0x001C, "PidTagCalendarType"),
    (0x001E, "PidTagMessageSecurityLabel"),
    (0x001F, "PidTagObsoletedMessageIds"),
    (0x0020, "PidTagOriginallyIntendedRecipientName"),
    (0x0021, "PidTagOriginalEits"),
    (0x0022, "PidTagOriginatorCertificate"),
    (0x0023, "PidTagOriginatorDeliveryReportRequested"),
    (0x0024, "PidTagOriginatorReturnAddress"),
    (0x0025, "PidTagParentKey"),
    (0x0026, "PidTagPriority"),
    (0x0027, "PidTagOriginCheck"),
    (0x0028, "PidTagOldLocation"),
    (0x0029, "PidTagReadReceiptRequested"),
    (0x002A, "PidTagReceiptTime"),
    (0x002B, "PidTagRecipientReassignmentProhibited"),
    (0x002C, "PidTagRedirectionHistory"),
    (0x002D, "PidTagRelatedMessageIds"),
    (0x002E, "PidTagOriginalSensitivity"),
    (0x002F, "PidTagLanguages"),
    (0x0030, "PidTagReplyTime"),
    (0x0031, "PidTagReportTag"),
    (0x0032, "PidTagReportTime"),
    (0x0033, "PidTagReturnedMessageid"),
    (0x0034, "PidTagSecurity"),
    (0x0035, "PidTagIncompleteCopy"),
    (0x0036, "PidTagSensitivity"),
    (0x0037, "PidTagSubject"),
    (0x0038, "PidTagSubjectMessageId"),
    (0x0039, "PidTagClientSubmitTime"),
    (0x003A, "PidTagReportName"),
    (0x003B, "PidTagSentRepresentingSearchKey"),
    (0x003C, "PidTagX400ContentType"),
    (0x003D, "PidTagSubjectPrefix"),
    (0x003E, "PidTagNonReceiptReason"),
    (0x003F, "PidTagReceivedByEntryId"),
    (0x0040, "PidTagReceivedByName"),
    (0x0041, "PidTagSentRepresentingEntryId"),
    (0x0042, "PidTagSentRepresentingName"),
    (0x0043, "PidTagReceivedRepresentingEntryId"),
    (0x0044, "PidTagReceivedRepresentingName"),
    (0x0045, "PidTagReportEntryId"),
    (0x0046, "PidTagReadReceiptEntryId"),
    (0x0047, "PidTagMessageSubmissionId"),
    (0x0048, "PidTagProviderSubmitTime"),
    (0x0049, "PidTagOriginalSubject"),
    (0x004A, "PidTagDiscVal"),
    (0x004B, "PidTagOriginalMessageClass"),
    (0x004C, "PidTagOriginalAuthorEntryId"),
    (0x004D, "PidTagOriginalAuthorName"),
    (0x004E, "PidTagOriginalSubmitTime"),
    (0x004F, "PidTagReplyRecipientEntries"),
    (0x0050, "PidTagReplyRecipientNames"),
    (0x0051, "PidTagReceivedBySearchKey"),
    (0x0052, "PidTagReceivedRepresentingSearchKey"),
    (0x0053, "PidTagReadReceiptSearchKey"),
    (0x0054, "PidTagReportSearchKey"),
    (0x0055, "PidTagOriginalDeliveryTime"),
    (0x0056, "PidTagOriginalAuthorSearchKey"),
    (0x0057, "PidTagMessageToMe"),
    (0x0058, "PidTagMessageCcMe"),
    (0x0059, "PidTagMessageRecipientMe"),
    (0x005A, "PidTagOriginalSenderName"),
    (0x005B, "PidTagOriginalSenderEntryId"),
    (0x005C, "PidTagOriginalSenderSearchKey"),
    (0x005D, "PidTagOriginalSentRepresentingName"),
    (0x005E, "PidTagOriginalSentRepresentingEntryId"),
    (0x005F, "PidTagOriginalSentRepresentingSearchKey"),
    (0x0060, "PidTagStartDate"),
    (0x0061, "PidTagEndDate"),
    (0x0062, "PidTagOwnerAppointmentId"),
    (0x0063, "PidTagResponseRequested"),
    (0x0064, "PidTagSentRepresentingAddressType"),
    (0x0065, "PidTagSentRepresentingEmailAddress"),
    (0x0066, "PidTagOriginalSenderAddressType"),
    (0x0067, "PidTagOriginalSenderEmailAddress"),
    (0x0068, "PidTagOriginalSentRepresentingAddressType"),
    (0x0069, "PidTagOriginalSentRepresentingEmailAddress"),
    (0x0070, "PidTagConversationTopic"),
    (0x0071, "PidTagConversationIndex"),
    (0x0072, "PidTagOriginalDisplayBcc"),
    (0x0073, "PidTagOriginalDisplayCc"),
    (0x0074, "PidTagOriginalDisplayTo"),
    (0x0075, "PidTagReceivedByAddressType"),
    (0x0076, "PidTagReceivedByEmailAddress"),
    (0x0077, "PidTagReceivedRepresentingAddressType"),
    (0x0078, "PidTagReceivedRepresentingEmailAddress"),
    (0x0079, "PidTagOriginalAuthorAddressType"),
    (0x007A, "PidTagOriginalAuthorEmailAddress"),
    (0x007B, "PidTagOriginallyIntendedRecipAddrtype"),
    (0x007C, "PidTagOriginallyIntendedRecipEmailAddress"),
    (0x007D, "PidTagTransportMessageHeaders"),
    (0x007E, "PidTagDelegation"),
    (0x007F, "PidTagTnefCorrelationKey"),
    (0x0080, "PidTagReportDisposition"),
    (0x0081, "PidTagReportDispositionMode"),
    (0x0082, "PidTagReportOriginalSender"),
    (0x0083, "PidTagReportDispositionToNames"),
    (0x0084, "PidTagReportDispositionToEmailAddresses"),
    (0x0085, "PidTagReportDispositionOptions"),
    (0x0418, "PidTagSpamTrustedSenders"),
    (0x0419, "PidTagSpamTrustedRecipients"),
    (0x041A, "PidTagSpamJunkSenders"),
    (0x041B, "PidTagSpamThreshold"),
    (0x0807, "PidTagAddressBookRoomCapacity"),
    (0x0809, "PidTagAddressBookRoomDescription"),
    (0x0C00, "PidTagContentIntegrityCheck"),
    (0x0C01, "PidTagExplicitConversion"),
    (0x0C02, "PidTagIpmReturnRequested"),
    (0x0C03, "PidTagMessageToken"),
    (0x0C04, "PidTagNonDeliveryReportReasonCode"),
    (0x0C05, "PidTagNonDeliveryReportDiagCode"),
    (0x0C06, "PidTagNonReceiptNotificationRequested"),
    (0x0C07, "PidTagDeliveryPoint"),
    (0x0C08, "PidTagOriginatorNonDeliveryReportRequested"),
    (0x0C09, "PidTagOriginatorRequestedAlternateRecipient"),
    (0x0C0A, "PidTagPhysicalDeliveryBureauFaxDelivery"),
    (0x0C0B, "PidTagPhysicalDeliveryMode"),
    (0x0C0C, "PidTagPhysicalDeliveryReportRequest"),
    (0x0C0D, "PidTagPhysicalForwardingAddress"),
    (0x0C0E, "PidTagPhysicalForwardingAddressRequested"),
    (0x0C0F, "PidTagPhysicalForwardingProhibited"),
    (0x0C10, "PidTagPhysicalRenditionAttributes"),
    (0x0C11, "PidTagProofOfDelivery"),
    (0x0C12, "PidTagProofOfDeliveryRequested"),
    (0x0C13, "PidTagRecipientCertificate"),
    (0x0C14, "PidTagRecipientNumberForAdvice"),
    (0x0C15, "PidTagRecipientType"),
    (0x0C16, "PidTagRegisteredMailType"),
    (0x0C17, "PidTagReplyRequested"),
    (0x0C18, "PidTagRequestedDeliveryMethod"),
    (0x0C19, "PidTagSenderEntryId"),
    (0x0C1A, "PidTagSenderName"),
    (0x0C1B, "PidTagSupplementaryInfo"),
    (0x0C1C, "PidTagTypeOfX400User"),
    (0x0C1D, "PidTagSenderSearchKey"),
    (0x0C1E, "PidTagSenderAddressType"),
    (0x0C1F, "PidTagSenderEmailAddress"),
    (0x0C20, "PidTagNonDeliveryReportStatusCode"),
    (0x0C21, "PidTagRemoteMessageTransferAgent"),
    (0x0E00, "PidTagCurrentVersion"),
    (0x0E01, "PidTagDeleteAfterSubmit"),
    (0x0E02, "PidTagDisplayBcc"),
    (0x0E03, "PidTagDisplayCc"),
    (0x0E04, "PidTagDisplayTo"),
    (0x0E05, "PidTagParentDisplay"),
    (0x0E06, "PidTagMessageDeliveryTime"),
    (0x0E07, "PidTagMessageFlags"),
    (0x0E08, "PidTagMessageSize"),
    (0x0E09, "PidTagParentEntryId"),
    (0x0E0A, "PidTagSentMailEntryId"),
    (0x0E0C, "PidTagCorrelate"),
    (0x0E0D, "PidTagCorrelateMtsid"),
    (0x0E0E, "PidTagDiscreteValues"),
    (0x0E0F, "PidTagResponsibility"),
    (0x0E10, "PidTagSpoolerStatus"),
    (0x0E11, "PidTagTransportStatus"),
    (0x0E12, "PidTagMessageRecipients"),
    (0x0E13, "PidTagMessageAttachments"),
    (0x0E14, "PidTagSubmitFlags"),
    (0x0E15, "PidTagRecipientStatus"),
    (0x0E16, "PidTagTransportKey"),
    (0x0E17, "PidTagMessageStatus"),
    (0x0E18, "PidTagMessageDownloadTime"),
    (0x0E19, "PidTagCreationVersion"),
    (0x0E1A, "PidTagModifyVersion"),
    (0x0E1B, "PidTagHasAttachments"),
    (0x0E1C, "PidTagBodyCrc"),
    (0x0E1D, "PidTagNormalizedSubject"),
    (0x0E1F, "PidTagRtfInSync"),
    (0x0E20, "PidTagAttachSize"),
    (0x0E21, "PidTagAttachNumber"),
    (0x0E22, "PidTagPreprocess"),
    (0x0E23, "PidTagInternetArticleNumber"),
    (0x0E24, "PR_NEWSGROUP_NAME"),
    (0x0E25, "PidTagOriginatingMtaCertificate"),
    (0x0E26, "PidTagProofOfSubmission"),
    (0x0E27, "PidTagSecurityDescriptor"),
    (0x0E28, "PidTagPrimarySendAccount"),
    (0x0E29, "PidTagNextSendAcct"),
    (0x0E2A, "PidTagExchangeRemoteHeader"),
    (0x0E2B, "PidTagToDoItemFlags"),
    (0x0E2C, "PidTagSwappedToDoStore"),
    (0x0E2D, "PidTagSwappedToDoData"),
    (0x0E30, "PidTagReplItemId"),
    (0x0E33, "PidTagReplChangenum"),
    (0x0E34, "PidTagReplVersionHistory"),
    (0x0E38, "PidTagReplFlags"),
    (0x0E3C, "PidTagReplCopiedfromVersionhistory"),
    (0x0E3D, "PidTagReplCopiedfromItemid"),
    (0x0E58, "PR_CREATOR_SID"),
    (0x0E59, "PR_LAST_MODIFIER_SID"),
    (0x0E5C, "PR_CI_SEARCH_ENABLED"),
    (0x0E62, "PidTagUrlCompNameSet"),
    (0x0E69, "PidTagRead"),
    (0x0E6A, "PidTagSecurityDescriptorAsXml"),
    (0x0E79, "PidTagTrustSender"),
    (0x0E84, "PidTagExchangeNTSecurityDescriptor"),
    (0x0E99, "PidTagExtendedRuleMessageActions"),
    (0x0E9A, "PidTagExtendedRuleMessageCondition"),
    (0x0E9B, "PidTagExtendedRuleSizeLimit"),
    (0x0E9C, "PidTagTnefUnprocessedProps"),
    (0x0EA0, "PidTagAssociatedSharingProvider"),
    (0x0EA3, "PidTagProviderItemId"),
    (0x0EA4, "PidTagProviderParentItemId"),
    (0x0EA5, "PidTagSearchAttachments"),
    (0x0EA6, "PidTagSearchRecipientEmailTo"),
    (0x0EA7, "PidTagSearchRecipientEmailCc"),
    (0x0EA8, "PidTagSearchRecipientEmailBcc"),
    (0x0FF4, "PidTagAccess"),
    (0x0FF5, "PidTagRowType"),
    (0x0FF6, "PidTagInstanceKey"),
    (0x0FF7, "PidTagAccessLevel"),
    (0x0FF8, "PidTagMappingSignature"),
    (0x0FF9, "PidTagRecordKey"),
    (0x0FFA, "PidTagStoreRecordKey"),
    (0x0FFB, "PidTagStoreEntryId"),
    (0x0FFC, "PidTagMiniIcon"),
    (0x0FFD, "PidTagIcon"),
    (0x0FFE, "PidTagObjectType"),
    (0x0FFF, "PidTagEntryId"),
    (0x1000, "PidTagBody"),
    (0x1001, "PidTagReportText"),
    (0x1002, "PidTagOriginatorAndDistributionListExpansionHistory"),
    (0x1003, "PidTagReportingDistributionListName"),
    (0x1004, "PidTagReportingMessageTransferAgentCertificate"),
    (0x1006, "PidTagRtfSyncBodyCrc"),
    (0x1007, "PidTagRtfSyncBodyCount"),
    (0x1008, "PidTagRtfSyncBodyTag"),
    (0x1009, "PidTagRtfCompressed"),
    (0x1010, "PidTagRtfSyncPrefixCount"),
    (0x1011, "PidTagRtfSyncTrailingCount"),
    (0x1012, "PidTagOriginallyIntendedRecipEntryId"),
    (0x1013, "PidTagHtml"),
    (0x1014, "PidTagBodyContentLocation"),
    (0x1015, "PidTagBodyContentId"),
    (0x1016, "PidTagNativeBody"),
    (0x1030, "PidTagInternetApproved"),
    (0x1031, "PidTagInternetControl"),
    (0x1032, "PidTagInternetDistribution"),
    (0x1033, "PidTagInternetFollowupTo"),
    (0x1034, "PidTagInternetLines"),
    (0x1035, "PidTagInternetMessageId"),
    (0x1036, "PR_INTERNET_NEWSGROUPS"),
    (0x1037, "PidTagInternetOrganization"),
    (0x1038, "PidTagInternetNntpPath"),
    (0x1039, "PidTagInternetReferences"),
    (0x103A, "PR_SUPERSEDES"),
    (0x103B, "PR_POST_FOLDER_ENTRIES"),
    (0x103C, "PR_POST_FOLDER_NAMES"),
    (0x103D, "PR_POST_REPLY_FOLDER_ENTRIES"),
    (0x103E, "PR_POST_REPLY_FOLDER_NAMES"),
    (0x103F, "PR_POST_REPLY_DENIED"),
    (0x1040, "PR_NNTP_XREF"),
    (0x1041, "PR_INTERNET_PRECEDENCE"),
    (0x1042, "PidTagInReplyToId"),
    (0x1043, "PidTagListHelp"),
    (0x1044, "PidTagListSubscribe"),
    (0x1045, "PidTagListUnsubscribe"),
    (0x1046, "PidTagInternetReturnPath"),
    (0x1080, "PidTagIconIndex"),
    (0x1081, "PidTagLastVerbExecuted"),
    (0x1082, "PidTagLastVerbExecutionTime"),
    (0x1090, "PidTagFlagStatus"),
    (0x1091, "PidTagFlagCompleteTime"),
    (0x1095, "PidTagFollowupIcon"),
    (0x1096, "PidTagBlockStatus"),
    (0x1097, "PidTagItemTemporaryFlags"),
    (0x1098, "PidTagConflictItems"),
    (0x10C3, "PidTagICalendarStartTime"),
    (0x10C4, "PidTagICalendarEndTime"),
    (0x10C5, "PidTagCdoRecurrenceid"),
    (0x10CA, "PidTagICalendarReminderNextTime"),
    (0x10F0, "PidTagImapCachedMsgsize"),
    (0x10F3, "PidTagUrlCompName"),
    (0x10F4, "PidTagAttributeHidden"),
    (0x10F5, "PidTagAttributeSystem"),
    (0x10F6, "PidTagAttributeReadOnly"),
    (0x3000, "PidTagRowid"),
    (0x3001, "PidTagDisplayName"),
    (0x3002, "PidTagAddressType"),
    (0x3003, "PidTagEmailAddress"),
    (0x3004, "PidTagComment"),
    (0x3005, "PidTagDepth"),
    (0x3006, "PidTagProviderDisplay"),
    (0x3007, "PidTagCreationTime"),
    (0x3008, "PidTagLastModificationTime"),
    (0x3009, "PidTagResourceFlags"),
    (0x300A, "PidTagProviderDllName"),
    (0x300B, "PidTagSearchKey"),
    (0x300C, "PidTagProviderUid"),
    (0x300D, "PidTagProviderOrdinal"),
    (0x300F, "PidTagOriginalMessageEntryId"),
    (0x3010, "PidTagTargetEntryId"),
    (0x3013, "PidTagConversationId"),
    (0x3016, "PidTagConversationIndexTracking"),
    (0x3018, "PidTagArchiveTag"),
    (0x3019, "PidTagPolicyTag"),
    (0x301A, "PidTagRetentionPeriod"),
    (0x301B, "PidTagStartDateEtc"),
    (0x301C, "PidTagRetentionDate"),
    (0x301D, "PidTagRetentionFlags"),
    (0x301E, "PidTagArchivePeriod"),
    (0x301F, "PidTagArchiveDate"),
    (0x3020, "PR_SORT_POSITION"),
    (0x3021, "PR_SORT_PARENTID"),
    (0x3301, "PidTagFormVersion"),
    (0x3302, "PidTagFormClassId"),
    (0x3303, "PidTagFormContactName"),
    (0x3304, "PidTagFormCategory"),
    (0x3305, "PidTagFormCategorySub"),
    (0x3306, "PidTagFormHostMap"),
    (0x3307, "PidTagFormHidden"),
    (0x3308, "PidTagFormDesignerName"),
    (0x3309, "PidTagFormDesignerGuid"),
    (0x330A, "PidTagFormMessageBehavior"),
    (0x3400, "PidTagDefaultStore"),
    (0x340D, "PidTagStoreSupportMask"),
    (0x340E, "PidTagStoreState"),
    (0x340F, "PidTagStoreUnicodeMask"),
    (0x3410, "PidTagIpmSubtreeSearchKey"),
    (0x3411, "PidTagIpmOutboxSearchKey"),
    (0x3412, "PidTagIpmWastebasketSearchKey"),
    (0x3413, "PidTagIpmSentMailSearchKey"),
    (0x3414, "PidTagStoreProvider"),
    (0x3415, "PidTagReceiveFolderSettings"),
    (0x3417, "PidTagProviderIcon"),
    (0x3418, "PidTagProviderDisplayName"),
    (0x3419, "PR_SEARCH_OWNER_ID"),
    (0x341A, "PR_QUOTA_WARNING"),
    (0x341D, "PidTagServerTypeDisplayName"),
    (0x341E, "PidTagServerConnectedIcon"),
    (0x341F, "PidTagServerAccountIcon"),
    (0x35D8, "PR_ROOT_ENTRYID"),
    (0x35DF, "PidTagValidFolderMask"),
    (0x35E0, "PidTagIpmSubtreeEntryId"),
    (0x35E1, "PR_IPM_INBOX_ENTRYID"),
    (0x35E2, "PidTagIpmOutboxEntryId"),
    (0x35E3, "PidTagIpmWastebasketEntryId"),
    (0x35E4, "PidTagIpmSentMailEntryId"),
    (0x35E5, "PidTagViewsEntryId"),
    (0x35E6, "PidTagCommonViewsEntryId"),
    (0x35E7, "PidTagFinderEntryId"),
    (0x35EA, "PR_SYNC_ROOT_ENTRYID"),
    (0x35EB, "PR_VOICEMAIL_FOLDER_ENTRYID"),
    (0x3600, "PidTagContainerFlags"),
    (0x3601, "PidTagFolderType"),
    (0x3602, "PidTagContentCount"),
    (0x3603, "PidTagContentUnreadCount"),
    (0x3604, "PidTagCreateTemplates"),
    (0x3605, "PidTagDetailsTable"),
    (0x3607, "PidTagSearch"),
    (0x3609, "PidTagSelectable"),
    (0x360A, "PidTagSubfolders"),
    (0x360B, "PidTagStatus"),
    (0x360C, "PidTagAnr"),
    (0x360D, "PidTagContentSortOrder"),
    (0x360E, "PidTagContainerHierarchy"),
    (0x360F, "PidTagContainerContents"),
    (0x3610, "PidTagFolderAssociatedContents"),
    (0x3611, "PidTagDefCreateDl"),
    (0x3612, "PidTagDefCreateMailuser"),
    (0x3613, "PidTagContainerClass"),
    (0x3614, "PidTagContainerModifyVersion"),
    (0x3615, "PidTagAbProviderId"),
    (0x3616, "PidTagDefaultViewEntryId"),
    (0x3617, "PidTagAssociatedContentCount"),
    (0x36D0, "PidTagIpmAppointmentEntryId"),
    (0x36D1, "PidTagIpmContactEntryId"),
    (0x36D2, "PidTagIpmJournalEntryId"),
    (0x36D3, "PidTagIpmNoteEntryId"),
    (0x36D4, "PidTagIpmTaskEntryId"),
    (0x36D5, "PidTagRemindersOnlineEntryId"),
    (0x36D6, "PidTagRemindersOfflineEntryId"),
    (0x36D7, "PidTagIpmDraftsEntryId"),
    (0x36D8, "PidTagAdditionalRenEntryIds"),
    (0x36D9, "PidTagAdditionalRenEntryIdsEx"),
    (0x36DA, "PidTagExtendedFolderFlags"),
    (0x36DF, "PidTagFolderWebViewInfo"),
    (0x36E0, "PR_FOLDER_XVIEWINFO_E"),
    (0x36E1, "PR_FOLDER_VIEWS_ONLY"),
    (0x36E2, "PidTagOrdinalMost"),
    (0x36E3, "PidTagUserFields"),
    (0x36E4, "PidTagFreeBusyEntryIds"),
    (0x36E5, "PidTagDefaultPostMessageClass"),
    (0x36E6, "PR_DEF_POST_DISPLAYNAME"),
    (0x36E9, "PidTagGenerateExchangeViews"),
    (0x36EE, "PidTagAgingGranularity"),
    (0x3700, "PidTagAttachmentX400Parameters"),
    (0x3701, "PidTagAttachDataObject"),
    (0x3702, "PidTagAttachEncoding"),
    (0x3703, "PidTagAttachExtension"),
    (0x3704, "PidTagAttachFilename"),
    (0x3705, "PidTagAttachMethod"),
    (0x3707, "PidTagAttachLongFilename"),
    (0x3708, "PidTagAttachPathname"),
    (0x3709, "PidTagAttachRendering"),
    (0x370A, "PidTagAttachTag"),
    (0x370B, "PidTagRenderingPosition"),
    (0x370C, "PidTagAttachTransportName"),
    (0x370D, "PidTagAttachLongPathname"),
    (0x370E, "PidTagAttachMimeTag"),
    (0x370F, "PidTagAttachAdditionalInformation"),
    (0x3710, "PidTagAttachMimeSequence"),
    (0x3711, "PidTagAttachContentBase"),
    (0x3712, "PidTagAttachContentId"),
    (0x3713, "PidTagAttachContentLocation"),
    (0x3714, "PidTagAttachFlags"),
    (0x3719, "PidTagAttachPayloadProviderGuidString"),
    (0x371A, "PidTagAttachPayloadClass"),
    (0x371B, "PidTagTextAttachmentCharset"),
    (0x3900, "PidTagDisplayType"),
    (0x3902, "PidTagTemplateid"),
    (0x3904, "PidTagPrimaryCapability"),
    (0x3905, "PidTagDisplayTypeEx"),
    (0x39FE, "PidTagPrimarySmtpAddress"),
    (0x39FF, "PidTagAddressBookDisplayNamePrintable"),
    (0x3A00, "PidTagAccount"),
    (0x3A01, "PidTagAlternateRecipient"),
    (0x3A02, "PidTagCallbackTelephoneNumber"),
    (0x3A03, "PidTagConversionProhibited"),
    (0x3A04, "PR_DISCLOSE_RECIPIENTS"),
    (0x3A05, "PidTagGeneration"),
    (0x3A06, "PidTagGivenName"),
    (0x3A07, "PidTagGovernmentIdNumber"),
    (0x3A08, "PidTagBusinessTelephoneNumber"),
    (0x3A09, "PidTagHomeTelephoneNumber"),
    (0x3A0A, "PidTagInitials"),
    (0x3A0B, "PidTagKeyword"),
    (0x3A0C, "PidTagLanguage"),
    (0x3A0D, "PidTagLocation"),
    (0x3A0E, "PidTagMailPermission"),
    (0x3A0F, "PidTagMessageHandlingSystemCommonName"),
    (0x3A10, "PidTagOrganizationalIdNumber"),
    (0x3A11, "PidTagSurname"),
    (0x3A12, "PidTagOriginalEntryId"),
    (0x3A13, "PidTagOriginalDisplayName"),
    (0x3A14, "PidTagOriginalSearchKey"),
    (0x3A15, "PidTagPostalAddress"),
    (0x3A16, "PidTagCompanyName"),
    (0x3A17, "PidTagTitle"),
    (0x3A18, "PidTagDepartmentName"),
    (0x3A19, "PidTagOfficeLocation"),
    (0x3A1A, "PidTagPrimaryTelephoneNumber"),
    (0x3A1B, "PidTagBusiness2TelephoneNumber"),
    (0x3A1C, "PidTagMobileTelephoneNumber"),
    (0x3A1D, "PidTagRadioTelephoneNumber"),
    (0x3A1E, "PidTagCarTelephoneNumber"),
    (0x3A1F, "PidTagOtherTelephoneNumber"),
    (0x3A20, "PidTagTransmittableDisplayName"),
    (0x3A21, "PidTagPagerTelephoneNumber"),
    (0x3A22, "PidTagUserCertificate"),
    (0x3A23, "PidTagPrimaryFaxNumber"),
    (0x3A24, "PidTagBusinessFaxNumber"),
    (0x3A25, "PidTagHomeFaxNumber"),
    (0x3A26, "PidTagCountry"),
    (0x3A27, "PidTagLocality"),
    (0x3A28, "PidTagStateOrProvince"),
    (0x3A29, "PidTagStreetAddress"),
    (0x3A2A, "PidTagPostalCode"),
    (0x3A2B, "PidTagPostOfficeBox"),
    (0x3A2C, "PidTagTelexNumber"),
    (0x3A2D, "PidTagIsdnNumber"),
    (0x3A2E, "PidTagAssistantTelephoneNumber"),
    (0x3A2F, "PidTagHome2TelephoneNumber"),
    (0x3A30, "PidTagAssistant"),
    (0x3A40, "PidTagSendRichInfo"),
    (0x3A41, "PidTagWeddingAnniversary"),
    (0x3A42, "PidTagBirthday"),
    (0x3A43, "PidTagHobbies"),
    (0x3A44, "PidTagMiddleName"),
    (0x3A45, "PidTagDisplayNamePrefix"),
    (0x3A46, "PidTagProfession"),
    (0x3A47, "PidTagReferredByName"),
    (0x3A48, "PidTagSpouseName"),
    (0x3A49, "PidTagComputerNetworkName"),
    (0x3A4A, "PidTagCustomerId"),
    (0x3A4B, "PidTagTelecommunicationsDeviceForDeafTelephoneNumber"),
    (0x3A4C, "PidTagFtpSite"),
    (0x3A4D, "PidTagGender"),
    (0x3A4E, "PidTagManagerName"),
    (0x3A4F, "PidTagNickname"),
    (0x3A50, "PidTagPersonalHomePage"),
    (0x3A51, "PidTagBusinessHomePage"),
    (0x3A52, "PidTagContactVersion"),
    (0x3A53, "PR_CONTACT_ENTRYIDS"),
    (0x3A54, "PidTagContactAddressTypes"),
    (0x3A55, "PR_CONTACT_DEFAULT_ADDRESS_INDEX"),
    (0x3A56, "PR_CONTACT_EMAIL_ADDRESSES"),
    (0x3A57, "PidTagCompanyMainTelephoneNumber"),
    (0x3A58, "PidTagChildrensNames"),
    (0x3A59, "PidTagHomeAddressCity"),
    (0x3A5A, "PidTagHomeAddressCountry"),
    (0x3A5B, "PidTagHomeAddressPostalCode"),
    (0x3A5C, "PidTagHomeAddressStateOrProvince"),
    (0x3A5D, "PidTagHomeAddressStreet"),
    (0x3A5E, "PidTagHomeAddressPostOfficeBox"),
    (0x3A5F, "PidTagOtherAddressCity"),
    (0x3A60, "PidTagOtherAddressCountry"),
    (0x3A61, "PidTagOtherAddressPostalCode"),
    (0x3A62, "PidTagOtherAddressStateOrProvince"),
    (0x3A63, "PidTagOtherAddressStreet"),
    (0x3A64, "PidTagOtherAddressPostOfficeBox"),
    (0x3A70, "PidTagUserX509Certificate"),
    (0x3A71, "PidTagSendInternetEncoding"),
    (0x3D00, "PidTagStoreProviders"),
    (0x3D01, "PidTagAbProviders"),
    (0x3D02, "PidTagTransportProviders"),
    (0x3D04, "PidTagDefaultProfile"),
    (0x3D05, "PidTagAbSearchPath"),
    (0x3D06, "PidTagAbDefaultDir"),
    (0x3D07, "PidTagAbDefaultPab"),
    (0x3D08, "PidTagFilteringHooks"),
    (0x3D09, "PidTagServiceName"),
    (0x3D0A, "PidTagServiceDllName"),
    (0x3D0B, "PidTagServiceEntryName"),
    (0x3D0C, "PidTagServiceUid"),
    (0x3D0D, "PidTagServiceExtraUids"),
    (0x3D0E, "PidTagServices"),
    (0x3D0F, "PidTagServiceSupportFiles"),
    (0x3D10, "PidTagServiceDeleteFiles"),
    (0x3D11, "PidTagAbSearchPathUpdate"),
    (0x3D13, "PidTagServiceInstallId"),
    (0x3D15, "PidTagExchangeProfileSectionId"),
    (0x3D1B, "PidTagAbSearchPathCustomization"),
    (0x3D1C, "PidTagAddressBookChooseDirectoryAutomatically"),
    (0x3DD1, "PR_CORRELATION_ID"),
    (0x3E00, "PidTagIdentityDisplay"),
    (0x3E01, "PidTagIdentityEntryId"),
    (0x3E02, "PidTagResourceMethods"),
    (0x3E03, "PidTagResourceType"),
    (0x3E04, "PidTagStatusCode"),
    (0x3E05, "PidTagIdentitySearchKey"),
    (0x3E06, "PidTagOwnStoreEntryId"),
    (0x3E07, "PidTagResourcePath"),
    (0x3E08, "PidTagStatusString"),
    (0x3E09, "PidTagX400DeferredDeliveryCancel"),
    (0x3E0A, "PidTagHeaderFolderEntryId"),
    (0x3E0B, "PidTagRemoteProgress"),
    (0x3E0C, "PidTagRemoteProgressText"),
    (0x3E0D, "PidTagRemoteValidateOk"),
    (0x3F00, "PidTagControlFlags"),
    (0x3F01, "PidTagControlStructure"),
    (0x3F02, "PidTagControlType"),
    (0x3F03, "PidTagDeltaX"),
    (0x3F04, "PidTagDeltaY"),
    (0x3F05, "PidTagXCoordinate"),
    (0x3F06, "PidTagYCoordinate"),
    (0x3F07, "PidTagControlId"),
    (0x3F08, "PidTagInitialDetailsPane"),
    (0x3F20, "PidTagTemporaryDefaultDocument"),
    (0x3FD8, "PR_PREVIEW_UNREAD"),
    (0x3FD9, "PR_PREVIEW"),
    (0x3FDE, "PidTagInternetCodepage"),
    (0x3FDF, "PidTagAutoResponseSuppress"),
    (0x3FE0, "PidTagAccessControlListData"),
    (0x3FE1, "PidTagRulesTable"),
    (0x3FE3, "PidTagDelegatedByRule"),
    (0x3FE7, "PidTagResolveMethod"),
    (0x3FEA, "PidTagHasDeferredActionMessages"),
    (0x3FEB, "PidTagDeferredSendNumber"),
    (0x3FEC, "PidTagDeferredSendUnits"),
    (0x3FED, "PidTagExpiryNumber"),
    (0x3FEE, "PidTagExpiryUnits"),
    (0x3FEF, "PidTagDeferredSendTime"),
    (0x3FF0, "PidTagConflictEntryId"),
    (0x3FF1, "PidTagMessageLocaleId"),
    (0x3FF5, "PR_STORAGE_QUOTA_LIMIT"),
    (0x3FF8, "PidTagCreatorName"),
    (0x3FF9, "PidTagCreatorEntryId"),
    (0x3FFA, "PidTagLastModifierName"),
    (0x3FFB, "PidTagLastModifierEntryId"),
    (0x3FFD, "PidTagMessageCodepage"),
    (0x4000, "PidTagNewAttach"),
    (0x4001, "PidTagStartEmbed"),
    (0x4002, "PidTagEndEmbed"),
    (0x4003, "PidTagStartRecip"),
    (0x4004, "PidTagEndToRecip"),
    (0x4009, "PidTagStartTopFld"),
    (0x400A, "PidTagStartSubFld"),
    (0x400B, "PidTagEndFolder"),
    (0x400C, "PidTagStartMessage"),
    (0x400D, "PidTagEndMessage"),
    (0x400E, "PidTagEndAttach"),
    (0x400F, "PidTagEcWarning"),
    (0x4010, "PidTagStartFAIMsg"),
    (0x4011, "PidTagNewFXFolder"),
    (0x4012, "PidTagIncrSyncChg"),
    (0x4013, "PidTagIncrSyncDel"),
    (0x4014, "PidTagIncrSyncEnd"),
    (0x4015, "PidTagIncrSyncMessage"),
    (0x4016, "PidTagFXDelProp"),
    (0x4017, "PidTagIdsetGiven"),
    (0x4018, "PidTagFXErrorInfo"),
    (0x4019, "PidTagSenderFlags"),
    (0x401A, "PidTagSentRepresentingFlags"),
    (0x401B, "PidTagReceivedByFlags"),
    (0x401C, "PidTagReceivedRepresentingFlags"),
    (0x4021, "PidTagIdsetNoLongerInScope"),
    (0x4022, "PidTagCreatorAddressType"),
    (0x4023, "PidTagCreatorEmailAddress"),
    (0x4029, "PidTagReadReceiptAddressType"),
    (0x402A, "PidTagReadReceiptEmailAddress"),
    (0x402B, "PidTagReadReceiptName"),
    (0x402D, "PidTagIdsetRead"),
    (0x402E, "PidTagIdsetUnread"),
    (0x402F, "PidTagIncrSyncRead"),
    (0x4030, "PidTagSenderSimpleDisplayName"),
    (0x4031, "PidTagSentRepresentingSimpleDisplayName"),
    (0x4035, "PidTagReceivedRepresentingSimpleDisplayName"),
    (0x4038, "PidTagCreatorSimpleDisplayName"),
    (0x4039, "PidTagLastModifierSimpleDisplayName"),
    (0x403A, "PidTagIncrSyncStateBegin"),
    (0x403B, "PidTagIncrSyncStateEnd"),
    (0x403E, "PidTagOrgEmailAddress"),
    (0x4074, "PidTagIncrSyncProgressMode"),
    (0x4075, "PidTagIncrSyncProgressPerMsg"),
    (0x4076, "PidTagContentFilterSpamConfidenceLevel"),
    (0x4079, "PidTagSenderIdStatus"),
    (0x407A, "PidTagIncrementalSyncMessagePartial"),
    (0x407B, "PidTagIncrSyncGroupInfo"),
    (0x407C, "PidTagIncrSyncGroupId"),
    (0x407D, "PidTagIncrSyncChgPartial"),
    (0x4082, "PidTagHierRev"),
    (0x4083, "PidTagPurportedSenderDomain"),
    (0x4084, "PidTagContentFilterPhishingConfidenceLevel"),
    (0x5902, "PidTagInternetMailOverrideFormat"),
    (0x5909, "PidTagMessageEditorFormat"),
    (0x5D01, "PidTagSenderSmtpAddress"),
    (0x5D02, "PidTagSentRepresentingSmtpAddress"),
    (0x5D05, "PidTagReadReceiptSmtpAddress"),
    (0x5D07, "PidTagReceivedBySmtpAddress"),
    (0x5D08, "PidTagReceivedRepresentingSmtpAddress"),
    (0x5FDE, "PidTagRecipientResourceState"),
    (0x5FDF, "PidTagRecipientOrder"),
    (0x5FE1, "PidTagRecipientProposed"),
    (0x5FE3, "PidTagRecipientProposedStartTime"),
    (0x5FE4, "PidTagRecipientProposedEndTime"),
    (0x5FE5, "PidTagSessionInitiationProtocolUri"),
    (0x5FF6, "PidTagRecipientDisplayName"),
    (0x5FF7, "PidTagRecipientEntryId"),
    (0x5FFB, "PidTagRecipientTrackStatusTime"),
    (0x5FFD, "PidTagRecipientFlags"),
    (0x5FFF, "PidTagRecipientTrackStatus"),
    (0x6100, "PidTagJunkIncludeContacts"),
    (0x6101, "PidTagJunkThreshold"),
    (0x6102, "PidTagJunkPermanentlyDelete"),
    (0x6103, "PidTagJunkAddRecipientsToSafeSendersList"),
    (0x6107, "PidTagJunkPhishingEnableLinks"),
    (0x6109, "PidTagJunkPostmarkOutgoingMail"),
    (0x64F0, "PidTagMimeSkeleton"),
    (0x65C2, "PidTagReplyTemplateId"),
    (0x65C6, "PidTagSecureSubmitFlags"),
    (0x65E0, "PidTagSourceKey"),
    (0x65E1, "PidTagParentSourceKey"),
    (0x65E2, "PidTagChangeKey"),
    (0x65E3, "PidTagPredecessorChangeList"),
    (0x65E9, "PidTagRuleMessageState"),
    (0x65EA, "PidTagRuleMessageUserFlags"),
    (0x65EB, "PidTagRuleMessageProvider"),
    (0x65EC, "PidTagRuleMessageName"),
    (0x65ED, "PidTagRuleMessageLevel"),
    (0x65EE, "PidTagRuleMessageProviderData"),
    (0x65EF, "PidTagRuleMsgActions"),
    (0x65F0, "PidTagRuleMsgCondition"),
    (0x65F3, "PidTagRuleMessageSequence"),
    (0x6601, "PidTagContactAddressBookUid"),
    (0x6602, "PidTagContactAddressBookSortFlag"),
    (0x6610, "PidTagContactAddressBookFolderEntryId"),
    (0x6611, "PidTagContactAddressBookStoreSupportMask"),
    (0x6612, "PidTagContactAddressBookStoreName"),
    (0x6613, "PidTagContactAddressBookFolderName"),
    (0x6614, "PidTagContactAddressBookMultipleAddressFlag"),
    (0x6619, "PidTagUserEntryId"),
    (0x661A, "PR_USER_NAME"),
    (0x661B, "PidTagMailboxOwnerEntryId"),
    (0x661C, "PidTagMailboxOwnerName"),
    (0x661D, "PidTagOutOfOfficeState"),
    (0x661E, "PR_SCHEDULE_FOLDER_ENTRYID"),
    (0x661F, "PR_IPM_DAF_ENTRYID"),
    (0x6620, "PidTagNonIpmSubtreeEntryId"),
    (0x6621, "PidTagContactAddressBookStoreSupportMasks"),
    (0x6622, "PidTagSchedulePlusFreeBusyEntryId"),
    (0x6623, "PidTagContactAddressBookFolderNames"),
    (0x6624, "PidTagContactAddressBookDisplayNames"),
    (0x6625, "PidTagContactAddressBookMultipleAddressFlags"),
    (0x6626, "PidTagContactAddressBookStoreEntryIds"),
    (0x662B, "PR_TEST_LINE_SPEED"),
    (0x662C, "PR_HIERARCHY_SYNCHRONIZER"),
    (0x662D, "PR_CONTENTS_SYNCHRONIZER"),
    (0x662E, "PR_COLLECTOR"),
    (0x6630, "PR_IPM_FAVORITES_ENTRYID"),
    (0x6631, "PR_IPM_PUBLIC_FOLDERS_ENTRYID"),
    (0x6632, "PR_STORE_OFFLINE"),
    (0x6637, "PidTagChangeNotificationGuid"),
    (0x6638, "PidTagSerializedReplidGuidMap"),
    (0x6639, "PidTagRights"),
    (0x663A, "PidTagHasRules"),
    (0x663B, "PidTagAddressBookEntryId"),
    (0x663E, "PidTagHierarchyChangeNumber"),
    (0x6640, "PidTagDeletedMessageCount"),
    (0x6641, "PR_DELETED_FOLDER_COUNT"),
    (0x6643, "PidTagDeletedAssociatedMessageCount"),
    (0x6644, "PR_REPLICA_SERVER"),
    (0x6645, "PidTagClientActions"),
    (0x6646, "PidTagDamOriginalEntryId"),
    (0x6647, "PidTagDamBackPatched"),
    (0x6648, "PidTagRuleError"),
    (0x6649, "PidTagRuleActionType"),
    (0x664A, "PidTagHasNamedProperties"),
    (0x6650, "PidTagRuleActionNumber"),
    (0x6651, "PidTagRuleFolderEntryId"),
    (0x6662, "PidTagRecipientNumber"),
    (0x666A, "PidTagProhibitReceiveQuota"),
    (0x666C, "PidTagInConflict"),
    (0x666D, "PidTagMaximumSubmitMessageSize"),
    (0x666E, "PidTagProhibitSendQuota"),
    (0x6670, "PidTagLongTermEntryIdFromTable"),
    (0x6671, "PidTagMemberId"),
    (0x6672, "PidTagMemberName"),
    (0x6673, "PidTagMemberRights"),
    (0x6674, "PidTagRuleId"),
    (0x6675, "PidTagRuleIds"),
    (0x6676, "PidTagRuleSequence"),
    (0x6677, "PidTagRuleState"),
    (0x6678, "PidTagRuleUserFlags"),
    (0x6679, "PidTagRuleCondition"),
    (0x6680, "PidTagRuleActions"),
    (0x6681, "PidTagRuleProvider"),
    (0x6682, "PidTagRuleName"),
    (0x6683, "PidTagRuleLevel"),
    (0x6684, "PidTagRuleProviderData"),
    (0x668D, "PR_RULE_VERSION"),
    (0x668F, "PidTagDeletedOn"),
    (0x669B, "PidTagDeletedMessageSizeExtended"),
    (0x669C, "PidTagDeletedNormalMessageSizeExtended"),
    (0x669D, "PidTagDeletedAssociatedMessageSizeExtended"),
    (0x66A1, "PidTagLocaleId"),
    (0x66A8, "PidTagFolderFlags"),
    (0x66AD, "PR_NORMAL_MSG_W_ATTACH_COUNT"),
    (0x66AE, "PR_ASSOC_MSG_W_ATTACH_COUNT"),
    (0x66B3, "PidTagNormalMessageSize"),
    (0x66B4, "PR_ASSOC_MESSAGE_SIZE"),
    (0x66B5, "PR_FOLDER_PATHNAME"),
    (0x66C3, "PidTagCodePageId"),
    (0x66FA, "PidTagLatestPstEnsure"),
    (0x6704, "PidTagAddressBookManageDistributionList"),
    (0x6705, "PidTagSortLocaleId"),
    (0x6707, "PidTagUrlName"),
    (0x6708, "PidTagSubfolder"),
    (0x6709, "PidTagLocalCommitTime"),
    (0x670A, "PidTagLocalCommitTimeMax"),
    (0x670B, "PidTagDeletedCountTotal"),
    (0x670E, "PidTagFlatUrlName"),
    (0x671C, "PidTagPublicFolderAdministrativeDescription"),
    (0x671D, "PidTagPublicFolderProxy"),
    (0x6721, "PR_QUOTA_WARNING_THRESHOLD"),
    (0x6722, "PR_QUOTA_SEND_THRESHOLD"),
    (0x6723, "PR_QUOTA_RECEIVE_THRESHOLD"),
    (0x672D, "PR_MANAGED_FOLDER_INFORMATION"),
    (0x6730, "PR_MANAGED_FOLDER_SIZE"),
    (0x6731, "PR_MANAGED_FOLDER_STORAGE_QUOTA"),
    (0x6732, "PR_MANAGED_FOLDER_ID"),
    (0x6733, "PR_MANAGED_FOLDER_COMMENT"),
    (0x6740, "PidTagSentMailSvrEID"),
    (0x6741, "PidTagDeferredActionMessageOriginalEntryId"),
    (0x6742, "PR_RULE_FOLDER_FID"),
    (0x6748, "PidTagFolderId"),
    (0x6749, "PidTagParentFolderId"),
    (0x674A, "PidTagMid"),
    (0x674D, "PidTagInstID"),
    (0x674E, "PidTagInstanceNum"),
    (0x674F, "PidTagAddressBookMessageId"),
    (0x6751, "PR_INTERNET_ARTICLE_NUMBER_NEXT"),
    (0x6770, "PidTagMsgFolderTemplateRes13"),
    (0x6793, "PidTagIdsetExpired"),
    (0x6796, "PidTagCnsetSeen"),
    (0x67A4, "PidTagChangeNumber"),
    (0x67AA, "PidTagAssociated"),
    (0x67D2, "PidTagCnsetRead"),
    (0x67DA, "PidTagCnsetSeenFAI"),
    (0x67E5, "PidTagIdsetDeleted"),
    (0x67F1, "PidTagLtpParentNid"),
    (0x67F2, "PidTagLtpRowId"),
    (0x67F3, "PidTagLtpRowVer"),
    (0x67FC, "PidTagAutoConfigurationUserPassword"),
    (0x67FD, "PidTagAutoConfigurationUserEmail"),
    (0x67FE, "PidTagAutoConfigurationUserName"),
    (0x6800, "PidTagOfflineAddressBookName"),
    (0x6801, "PidTagOfflineAddressBookSequence"),
    (0x6802, "PidTagOfflineAddressBookContainerGuid"),
    (0x6803, "PidTagOfflineAddressBookMessageClass"),
    (0x6804, "PidTagOfflineAddressBookDistinguishedName"),
    (0x6805, "PidTagOfflineAddressBookTruncatedProperties"),
    (0x6806, "PidTagOfflineAddressBookShaHash"),
    (0x6807, "PidTagOfflineAddressBookLanguageId"),
    (0x6808, "PidTagOfflineAddressBookFileType"),
    (0x6809, "PidTagOfflineAddressBookCompressedSize"),
    (0x680A, "PidTagOfflineAddressBookFileSize"),
    (0x6820, "PidTagReportingMessageTransferAgent"),
    (0x682F, "PidTagMapiFormComposeCommand"),
    (0x6834, "PidTagSearchFolderLastUsed"),
    (0x683A, "PidTagSearchFolderExpiration"),
    (0x6841, "PidTagScheduleInfoResourceType"),
    (0x6842, "PidTagScheduleInfoDelegatorWantsCopy"),
    (0x6843, "PidTagScheduleInfoDontMailDelegates"),
    (0x6844, "PidTagSearchFolderRecreateInfo"),
    (0x6845, "PidTagScheduleInfoDelegateEntryIds"),
    (0x6846, "PidTagSearchFolderStorageType"),
    (0x6847, "PidTagFreeBusyPublishStart"),
    (0x6848, "PidTagFreeBusyPublishEnd"),
    (0x6849, "PidTagWlinkType"),
    (0x684A, "PidTagWlinkFlags"),
    (0x684B, "PidTagScheduleInfoDelegatorWantsInfo"),
    (0x684C, "PidTagWlinkEntryId"),
    (0x684D, "PidTagWlinkRecordKey"),
    (0x684E, "PidTagWlinkStoreEntryId"),
    (0x684F, "PidTagScheduleInfoMonthsMerged"),
    (0x6850, "PidTagScheduleInfoFreeBusyMerged"),
    (0x6851, "PidTagScheduleInfoMonthsTentative"),
    (0x6852, "PidTagScheduleInfoFreeBusyTentative"),
    (0x6853, "PidTagScheduleInfoMonthsBusy"),
    (0x6854, "PidTagScheduleInfoFreeBusyBusy"),
    (0x6855, "PidTagScheduleInfoMonthsAway"),
    (0x6856, "PidTagScheduleInfoFreeBusyAway"),
    (0x6868, "PidTagFreeBusyRangeTimestamp"),
    (0x6869, "PidTagFreeBusyCountMonths"),
    (0x686A, "PidTagScheduleInfoAppointmentTombstone"),
    (0x686B, "PidTagDelegateFlags"),
    (0x686C, "PidTagScheduleInfoFreeBusy"),
    (0x686D, "PidTagScheduleInfoAutoAcceptAppointments"),
    (0x686E, "PidTagScheduleInfoDisallowRecurringAppts"),
    (0x686F, "PidTagScheduleInfoDisallowOverlappingAppts"),
    (0x6890, "PidTagWlinkClientID"),
    (0x6891, "PidTagWlinkAddressBookStoreEID"),
    (0x6892, "PidTagWlinkROGroupType"),
    (0x6904, "PidTagNonDeliveryReportFromEntryId"),
    (0x6905, "PidTagNonDeliveryReportFromName"),
    (0x6906, "PidTagNonDeliveryReportFromSearchKey"),
    (0x6E01, "PR_SECURITY_FLAGS"),
    (0x7001, "PidTagViewDescriptorBinary"),
    (0x7002, "PidTagViewDescriptorStrings"),
    (0x7003, "PidTagViewDescriptorFlags"),
    (0x7004, "PidTagViewDescriptorLinkTo"),
    (0x7005, "PidTagViewDescriptorViewFolder"),
    (0x7006, "PidTagViewDescriptorName"),
    (0x7007, "PidTagViewDescriptorVersion"),
    (0x7C00, "PR_FAV_DISPLAY_NAME"),
    (0x7C01, "PR_FAV_DISPLAY_ALIAS"),
    (0x7C02, "PR_FAV_PUBLIC_SOURCE_KEY"),
    (0x7C05, "PR_OFFLINE_FOLDER"),
    (0x7C06, "PidTagRoamingDatatypes"),
    (0x7C07, "PidTagRoamingDictionary"),
    (0x7C08, "PidTagRoamingXmlStream"),
    (0x7C09, "PidTagRoamingBinary"),
    (0x7C0A, "PR_STORE_SLOWLINK"),
    (0x7C24, "PidTagOscSyncEnabled"),
    (0x7CF6, "PidTagStoreUserEntryId"),
    (0x7CFE, "PR_FORCE_USE_ENTRYID_SERVER"),
    (0x7D01, "PidTagProcessed"),
    (0x7D02, "PR_FAV_PARENT_SOURCE_KEY"),
    (0x7D03, "PR_FAV_LEVEL_MASK"),
    (0x7D04, "PR_FAV_KNOWN_SUBS"),
    (0x7D05, "PR_FAV_GUID_MAP"),
    (0x7D06, "PR_FAV_KNOWN_DELS_OLD"),
    (0x7D07, "PR_FAV_INHERIT_AUTO"),
    (0x7D08, "PR_FAV_DEL_SUBS"),
    (0x7D09, "PR_FAV_CONTAINER_CLASS"),
    (0x7FF9, "PidTagExceptionReplaceTime"),
    (0x7FFA, "PidTagAttachmentLinkId"),
    (0x7FFB, "PidTagExceptionStartTime"),
    (0x7FFC, "PidTagExceptionEndTime"),
    (0x7FFD, "PidTagAttachmentFlags"),
    (0x7FFE, "PidTagAttachmentHidden"),
    (0x7FFF, "PidTagAttachmentContactPhoto"),
    (0x8004, "PidTagAddressBookFolderPathname"),
    (0x8005, "PidTagAddressBookManager"),
    (0x8006, "PidTagAddressBookHomeMessageDatabase"),
    (0x8008, "PidTagAddressBookIsMemberOfDistributionList"),
    (0x8009, "PidTagAddressBookMember"),
    (0x800C, "PidTagAddressBookOwner"),
    (0x800E, "PidTagAddressBookReports"),
    (0x800F, "PidTagAddressBookProxyAddresses"),
    (0x8011, "PidTagAddressBookTargetAddress"),
    (0x8015, "PidTagAddressBookPublicDelegates"),
    (0x8024, "PidTagAddressBookOwnerBackLink"),
    (0x802D, "PidTagAddressBookExtensionAttribute1"),
    (0x802E, "PidTagAddressBookExtensionAttribute2"),
    (0x802F, "PidTagAddressBookExtensionAttribute3"),
    (0x8030, "PidTagAddressBookExtensionAttribute4"),
    (0x8031, "PidTagAddressBookExtensionAttribute5"),
    (0x8032, "PidTagAddressBookExtensionAttribute6"),
    (0x8033, "PidTagAddressBookExtensionAttribute7"),
    (0x8034, "PidTagAddressBookExtensionAttribute8"),
    (0x8035, "PidTagAddressBookExtensionAttribute9"),
    (0x8036, "PidTagAddressBookExtensionAttribute10"),
    (0x803C, "PidTagAddressBookObjectDistinguishedName"),
    (0x806A, "PidTagAddressBookDeliveryContentLength"),
    (0x8073, "PidTagAddressBookDistributionListMemberSubmitAccepted"),
    (0x8093, "PidTagEmailAddress1"),
    (0x8170, "PidTagAddressBookNetworkAddress"),
    (0x8C57, "PidTagAddressBookExtensionAttribute11"),
    (0x8C58, "PidTagAddressBookExtensionAttribute12"),
    (0x8C59, "PidTagAddressBookExtensionAttribute13"),
    (0x8C60, "PidTagAddressBookExtensionAttribute14"),
    (0x8C61, "PidTagAddressBookExtensionAttribute15"),
    (0x8C6A, "PidTagAddressBookX509Certificate"),
    (0x8C6D, "PidTagAddressBookObjectGuid"),
    (0x8C8E, "PidTagAddressBookPhoneticGivenName"),
    (0x8C8F, "PidTagAddressBookPhoneticSurname"),
    (0x8C90, "PidTagAddressBookPhoneticDepartmentName"),
    (0x8C91, "PidTagAddressBookPhoneticCompanyName"),
    (0x8C92, "PidTagAddressBookPhoneticDisplayName"),
    (0x8C93, "PidTagAddressBookDisplayTypeExtended"),
    (0x8C94, "PidTagAddressBookHierarchicalShowInDepartments"),
    (0x8C96, "PidTagAddressBookRoomContainers"),
    (0x8C97, "PidTagAddressBookHierarchicalDepartmentMembers"),
    (0x8C98, "PidTagAddressBookHierarchicalRootDepartment"),
    (0x8C99, "PidTagAddressBookHierarchicalParentDepartment"),
    (0x8C9A, "PidTagAddressBookHierarchicalChildDepartments"),
    (0x8C9E, "PidTagThumbnailPhoto"),
    (0x8CA0, "PidTagAddressBookSeniorityIndex"),
    (0x8CA8, "PidTagAddressBookOrganizationalUnitRootDistinguishedName"),
    (0x8CAC, "PidTagAddressBookSenderHintTranslations"),
    (0x8CB5, "PidTagAddressBookModerationEnabled"),
    (0x8CC2, "PidTagSpokenName"),
    (0x8CD8, "PidTagAddressBookAuthorizedSenders"),
    (0x8CD9, "PidTagAddressBookUnauthorizedSenders"),
    (0x8CDA, "PidTagAddressBookDistributionListMemberSubmitRejected"),
    (0x8CDB, "PidTagAddressBookDistributionListRejectMessagesFromDLMembers"),
    (0x8CDD, "PidTagAddressBookHierarchicalIsHierarchicalGroup"),
    (0x8CE2, "PidTagAddressBookDistributionListMemberCount"),
    (0x8CE3, "PidTagAddressBookDistributionListExternalMemberCount"),
    (0xFFFB, "PidTagAddressBookIsMaster"),
    (0xFFFC, "PidTagAddressBookParentEntryId"),
    (0xFFFD, "PidTagAddressBookContainerId"),
    (0xFFFE, "PidTagEmsAbServer"),
];
