// Made by cargo xtask codegen; do not edit.

//! Named properties, [MS-OXPROPS] 2.

use super::guids;
use crate::NamedProperty;

/// `PidLidFileUnder`.
#[doc(alias = "PidLidFileUnder")]
#[doc(alias = "dispidFileUnder")]
pub const PID_LID_FILE_UNDER: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8005, 0x001F, "PidLidFileUnder");

/// `PidLidFileUnderId`.
#[doc(alias = "PidLidFileUnderId")]
#[doc(alias = "dispidFileUnderId")]
pub const PID_LID_FILE_UNDER_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8006, 0x0003, "PidLidFileUnderId");

/// `PidLidContactItemData`.
#[doc(alias = "PidLidContactItemData")]
#[doc(alias = "dispidContactItemData")]
pub const PID_LID_CONTACT_ITEM_DATA: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8007, 0x1003, "PidLidContactItemData");

/// `PidLidContactItemData2`.
#[doc(alias = "PidLidContactItemData2")]
pub const PID_LID_CONTACT_ITEM_DATA2: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x800B, 0x1003, "PidLidContactItemData2");

/// `PidLidReferredBy`.
#[doc(alias = "PidLidReferredBy")]
pub const PID_LID_REFERRED_BY: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x800E, 0x001F, "PidLidReferredBy");

/// `PidLidDepartment`.
#[doc(alias = "PidLidDepartment")]
#[doc(alias = "dispidDepartment")]
pub const PID_LID_DEPARTMENT: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8010, 0x001F, "PidLidDepartment");

/// `PidLidHasPicture`.
#[doc(alias = "PidLidHasPicture")]
#[doc(alias = "dispidHasPicture")]
pub const PID_LID_HAS_PICTURE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8015, 0x000B, "PidLidHasPicture");

/// `PidLidHomeAddress`.
#[doc(alias = "PidLidHomeAddress")]
#[doc(alias = "dispidHomeAddress")]
pub const PID_LID_HOME_ADDRESS: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x801A, 0x001F, "PidLidHomeAddress");

/// `PidLidWorkAddress`.
#[doc(alias = "PidLidWorkAddress")]
#[doc(alias = "dispidWorkAddress")]
pub const PID_LID_WORK_ADDRESS: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x801B, 0x001F, "PidLidWorkAddress");

/// `PidLidOtherAddress`.
#[doc(alias = "PidLidOtherAddress")]
#[doc(alias = "dispidOtherAddress")]
pub const PID_LID_OTHER_ADDRESS: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x801C, 0x001F, "PidLidOtherAddress");

/// `PidLidPostalAddressId`.
#[doc(alias = "PidLidPostalAddressId")]
#[doc(alias = "dispidPostalAddressId")]
pub const PID_LID_POSTAL_ADDRESS_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8022, 0x0003, "PidLidPostalAddressId");

/// `PidLidContactCharacterSet`.
#[doc(alias = "PidLidContactCharacterSet")]
#[doc(alias = "dispidContactCharSet")]
pub const PID_LID_CONTACT_CHARACTER_SET: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8023, 0x0003, "PidLidContactCharacterSet");

/// `PidLidAutoLog`.
#[doc(alias = "PidLidAutoLog")]
#[doc(alias = "dispidAutoLog")]
pub const PID_LID_AUTO_LOG: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8025, 0x000B, "PidLidAutoLog");

/// `PidLidFileUnderList`.
#[doc(alias = "PidLidFileUnderList")]
#[doc(alias = "dispidFileUnderList")]
pub const PID_LID_FILE_UNDER_LIST: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8026, 0x1003, "PidLidFileUnderList");

/// `PidLidEmailList`.
#[doc(alias = "PidLidEmailList")]
pub const PID_LID_EMAIL_LIST: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8027, 0x1003, "PidLidEmailList");

/// `PidLidAddressBookProviderEmailList`.
#[doc(alias = "PidLidAddressBookProviderEmailList")]
#[doc(alias = "dispidABPEmailList")]
pub const PID_LID_ADDRESS_BOOK_PROVIDER_EMAIL_LIST: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8028, 0x1003, "PidLidAddressBookProviderEmailList");

/// `PidLidAddressBookProviderArrayType`.
#[doc(alias = "PidLidAddressBookProviderArrayType")]
#[doc(alias = "dispidABPArrayType")]
pub const PID_LID_ADDRESS_BOOK_PROVIDER_ARRAY_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8029, 0x0003, "PidLidAddressBookProviderArrayType");

/// `PidLidHtml`.
#[doc(alias = "PidLidHtml")]
#[doc(alias = "dispidHTML")]
pub const PID_LID_HTML: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x802B, 0x001F, "PidLidHtml");

/// `PidLidYomiFirstName`.
#[doc(alias = "PidLidYomiFirstName")]
#[doc(alias = "dispidYomiFirstName")]
pub const PID_LID_YOMI_FIRST_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x802C, 0x001F, "PidLidYomiFirstName");

/// `PidLidYomiLastName`.
#[doc(alias = "PidLidYomiLastName")]
#[doc(alias = "dispidYomiLastName")]
pub const PID_LID_YOMI_LAST_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x802D, 0x001F, "PidLidYomiLastName");

/// `PidLidYomiCompanyName`.
#[doc(alias = "PidLidYomiCompanyName")]
#[doc(alias = "dispidYomiCompanyName")]
pub const PID_LID_YOMI_COMPANY_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x802E, 0x001F, "PidLidYomiCompanyName");

/// `PidLidBusinessCardDisplayDefinition`.
#[doc(alias = "PidLidBusinessCardDisplayDefinition")]
#[doc(alias = "dispidBCDisplayDefinition")]
pub const PID_LID_BUSINESS_CARD_DISPLAY_DEFINITION: NamedProperty = NamedProperty::lid(
    guids::PSETID_ADDRESS,
    0x8040,
    0x0102,
    "PidLidBusinessCardDisplayDefinition",
);

/// `PidLidBusinessCardCardPicture`.
#[doc(alias = "PidLidBusinessCardCardPicture")]
#[doc(alias = "dispidBCCardPicture")]
pub const PID_LID_BUSINESS_CARD_CARD_PICTURE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8041, 0x0102, "PidLidBusinessCardCardPicture");

/// `PidLidWorkAddressStreet`.
#[doc(alias = "PidLidWorkAddressStreet")]
#[doc(alias = "dispidWorkAddressStreet")]
pub const PID_LID_WORK_ADDRESS_STREET: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8045, 0x001F, "PidLidWorkAddressStreet");

/// `PidLidWorkAddressCity`.
#[doc(alias = "PidLidWorkAddressCity")]
#[doc(alias = "dispidWorkAddressCity")]
pub const PID_LID_WORK_ADDRESS_CITY: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8046, 0x001F, "PidLidWorkAddressCity");

/// `PidLidWorkAddressState`.
#[doc(alias = "PidLidWorkAddressState")]
#[doc(alias = "dispidWorkAddressState")]
pub const PID_LID_WORK_ADDRESS_STATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8047, 0x001F, "PidLidWorkAddressState");

/// `PidLidWorkAddressPostalCode`.
#[doc(alias = "PidLidWorkAddressPostalCode")]
#[doc(alias = "dispidWorkAddressPostalCode")]
pub const PID_LID_WORK_ADDRESS_POSTAL_CODE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8048, 0x001F, "PidLidWorkAddressPostalCode");

/// `PidLidWorkAddressCountry`.
#[doc(alias = "PidLidWorkAddressCountry")]
#[doc(alias = "dispidWorkAddressCountry")]
pub const PID_LID_WORK_ADDRESS_COUNTRY: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8049, 0x001F, "PidLidWorkAddressCountry");

/// `PidLidWorkAddressPostOfficeBox`.
#[doc(alias = "PidLidWorkAddressPostOfficeBox")]
#[doc(alias = "dispidWorkAddressPostOfficeBox")]
pub const PID_LID_WORK_ADDRESS_POST_OFFICE_BOX: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x804A, 0x001F, "PidLidWorkAddressPostOfficeBox");

/// `PidLidDistributionListChecksum`.
#[doc(alias = "PidLidDistributionListChecksum")]
#[doc(alias = "dispidDLChecksum")]
pub const PID_LID_DISTRIBUTION_LIST_CHECKSUM: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x804C, 0x0003, "PidLidDistributionListChecksum");

/// `PidLidBirthdayEventEntryId`.
#[doc(alias = "PidLidBirthdayEventEntryId")]
#[doc(alias = "dispidBirthdayEventEID")]
pub const PID_LID_BIRTHDAY_EVENT_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x804D, 0x0102, "PidLidBirthdayEventEntryId");

/// `PidLidAnniversaryEventEntryId`.
#[doc(alias = "PidLidAnniversaryEventEntryId")]
#[doc(alias = "dispidAnniversaryEventEID")]
pub const PID_LID_ANNIVERSARY_EVENT_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x804E, 0x0102, "PidLidAnniversaryEventEntryId");

/// `PidLidContactUserField1`.
#[doc(alias = "PidLidContactUserField1")]
#[doc(alias = "dispidContactUserField1")]
pub const PID_LID_CONTACT_USER_FIELD1: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x804F, 0x001F, "PidLidContactUserField1");

/// `PidLidContactUserField2`.
#[doc(alias = "PidLidContactUserField2")]
#[doc(alias = "dispidContactUserField2")]
pub const PID_LID_CONTACT_USER_FIELD2: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8050, 0x001F, "PidLidContactUserField2");

/// `PidLidContactUserField3`.
#[doc(alias = "PidLidContactUserField3")]
#[doc(alias = "dispidContactUserField3")]
pub const PID_LID_CONTACT_USER_FIELD3: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8051, 0x001F, "PidLidContactUserField3");

/// `PidLidContactUserField4`.
#[doc(alias = "PidLidContactUserField4")]
#[doc(alias = "dispidContactUserField4")]
pub const PID_LID_CONTACT_USER_FIELD4: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8052, 0x001F, "PidLidContactUserField4");

/// `PidLidDistributionListName`.
#[doc(alias = "PidLidDistributionListName")]
#[doc(alias = "dispidDLName")]
pub const PID_LID_DISTRIBUTION_LIST_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8053, 0x001F, "PidLidDistributionListName");

/// `PidLidDistributionListOneOffMembers`.
#[doc(alias = "PidLidDistributionListOneOffMembers")]
#[doc(alias = "dispidDLOneOffMembers")]
pub const PID_LID_DISTRIBUTION_LIST_ONE_OFF_MEMBERS: NamedProperty = NamedProperty::lid(
    guids::PSETID_ADDRESS,
    0x8054,
    0x1102,
    "PidLidDistributionListOneOffMembers",
);

/// `PidLidDistributionListMembers`.
#[doc(alias = "PidLidDistributionListMembers")]
#[doc(alias = "dispidDLMembers")]
pub const PID_LID_DISTRIBUTION_LIST_MEMBERS: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8055, 0x1102, "PidLidDistributionListMembers");

/// `PidLidInstantMessagingAddress`.
#[doc(alias = "PidLidInstantMessagingAddress")]
#[doc(alias = "dispidInstMsg")]
pub const PID_LID_INSTANT_MESSAGING_ADDRESS: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8062, 0x001F, "PidLidInstantMessagingAddress");

/// `PidLidDistributionListStream`.
#[doc(alias = "PidLidDistributionListStream")]
#[doc(alias = "dispidDLStream")]
pub const PID_LID_DISTRIBUTION_LIST_STREAM: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8064, 0x0102, "PidLidDistributionListStream");

/// `PidLidEmail1DisplayName`.
#[doc(alias = "PidLidEmail1DisplayName")]
#[doc(alias = "dispidEmail1DisplayName")]
#[doc(alias = "dispidEmailDisplayName")]
pub const PID_LID_EMAIL1_DISPLAY_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8080, 0x001F, "PidLidEmail1DisplayName");

/// `PidLidEmail1EntryId`.
#[doc(alias = "PidLidEmail1EntryId")]
pub const PID_LID_EMAIL1_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8081, 0x0102, "PidLidEmail1EntryId");

/// `PidLidEmail1AddressType`.
#[doc(alias = "PidLidEmail1AddressType")]
#[doc(alias = "dispidEmail1AddrType")]
#[doc(alias = "dispidEmailAddrType")]
pub const PID_LID_EMAIL1_ADDRESS_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8082, 0x001F, "PidLidEmail1AddressType");

/// `PidLidEmail1EmailAddress`.
#[doc(alias = "PidLidEmail1EmailAddress")]
#[doc(alias = "dispidEmail1EmailAddress")]
#[doc(alias = "dispidEmailEmailAddress")]
pub const PID_LID_EMAIL1_EMAIL_ADDRESS: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8083, 0x001F, "PidLidEmail1EmailAddress");

/// `PidLidEmail1OriginalDisplayName`.
#[doc(alias = "PidLidEmail1OriginalDisplayName")]
#[doc(alias = "dispidEmail1OriginalDisplayName")]
#[doc(alias = "dispidEmailOriginalDisplayName")]
pub const PID_LID_EMAIL1_ORIGINAL_DISPLAY_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8084, 0x001F, "PidLidEmail1OriginalDisplayName");

/// `PidLidEmail1OriginalEntryId`.
#[doc(alias = "PidLidEmail1OriginalEntryId")]
#[doc(alias = "dispidEmail1OriginalEntryID")]
pub const PID_LID_EMAIL1_ORIGINAL_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8085, 0x0102, "PidLidEmail1OriginalEntryId");

/// `PidLidEmail1RichTextFormat`.
#[doc(alias = "PidLidEmail1RichTextFormat")]
pub const PID_LID_EMAIL1_RICH_TEXT_FORMAT: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8086, 0x000B, "PidLidEmail1RichTextFormat");

/// `PidLidEmail1EmailType`.
#[doc(alias = "PidLidEmail1EmailType")]
#[doc(alias = "dispidEmail1EmailType")]
pub const PID_LID_EMAIL1_EMAIL_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8087, 0x001F, "PidLidEmail1EmailType");

/// `PidLidEmail2DisplayName`.
#[doc(alias = "PidLidEmail2DisplayName")]
#[doc(alias = "dispidEmail2DisplayName")]
pub const PID_LID_EMAIL2_DISPLAY_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8090, 0x001F, "PidLidEmail2DisplayName");

/// `PidLidEmail2EntryId`.
#[doc(alias = "PidLidEmail2EntryId")]
pub const PID_LID_EMAIL2_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8091, 0x0102, "PidLidEmail2EntryId");

/// `PidLidEmail2AddressType`.
#[doc(alias = "PidLidEmail2AddressType")]
#[doc(alias = "dispidEmail2AddrType")]
pub const PID_LID_EMAIL2_ADDRESS_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8092, 0x001F, "PidLidEmail2AddressType");

/// `PidLidEmail2EmailAddress`.
#[doc(alias = "PidLidEmail2EmailAddress")]
#[doc(alias = "dispidEmail2EmailAddress")]
pub const PID_LID_EMAIL2_EMAIL_ADDRESS: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8093, 0x001F, "PidLidEmail2EmailAddress");

/// `PidLidEmail2OriginalDisplayName`.
#[doc(alias = "PidLidEmail2OriginalDisplayName")]
#[doc(alias = "dispidEmail2OriginalDisplayName")]
pub const PID_LID_EMAIL2_ORIGINAL_DISPLAY_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8094, 0x001F, "PidLidEmail2OriginalDisplayName");

/// `PidLidEmail2OriginalEntryId`.
#[doc(alias = "PidLidEmail2OriginalEntryId")]
#[doc(alias = "dispidEmail2OriginalEntryID")]
pub const PID_LID_EMAIL2_ORIGINAL_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8095, 0x0102, "PidLidEmail2OriginalEntryId");

/// `PidLidEmail2RichTextFormat`.
#[doc(alias = "PidLidEmail2RichTextFormat")]
pub const PID_LID_EMAIL2_RICH_TEXT_FORMAT: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8096, 0x000B, "PidLidEmail2RichTextFormat");

/// `PidLidEmail2EmailType`.
#[doc(alias = "PidLidEmail2EmailType")]
#[doc(alias = "dispidEmail2EmailType")]
pub const PID_LID_EMAIL2_EMAIL_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x8097, 0x001F, "PidLidEmail2EmailType");

/// `PidLidEmail3DisplayName`.
#[doc(alias = "PidLidEmail3DisplayName")]
#[doc(alias = "dispidEmail3DisplayName")]
pub const PID_LID_EMAIL3_DISPLAY_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80A0, 0x001F, "PidLidEmail3DisplayName");

/// `PidLidEmail3EntryId`.
#[doc(alias = "PidLidEmail3EntryId")]
pub const PID_LID_EMAIL3_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80A1, 0x0102, "PidLidEmail3EntryId");

/// `PidLidEmail3AddressType`.
#[doc(alias = "PidLidEmail3AddressType")]
#[doc(alias = "dispidEmail3AddrType")]
pub const PID_LID_EMAIL3_ADDRESS_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80A2, 0x001F, "PidLidEmail3AddressType");

/// `PidLidEmail3EmailAddress`.
#[doc(alias = "PidLidEmail3EmailAddress")]
#[doc(alias = "dispidEmail3EmailAddress")]
pub const PID_LID_EMAIL3_EMAIL_ADDRESS: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80A3, 0x001F, "PidLidEmail3EmailAddress");

/// `PidLidEmail3OriginalDisplayName`.
#[doc(alias = "PidLidEmail3OriginalDisplayName")]
#[doc(alias = "dispidEmail3OriginalDisplayName")]
pub const PID_LID_EMAIL3_ORIGINAL_DISPLAY_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80A4, 0x001F, "PidLidEmail3OriginalDisplayName");

/// `PidLidEmail3OriginalEntryId`.
#[doc(alias = "PidLidEmail3OriginalEntryId")]
#[doc(alias = "dispidEmail3OriginalEntryID")]
pub const PID_LID_EMAIL3_ORIGINAL_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80A5, 0x0102, "PidLidEmail3OriginalEntryId");

/// `PidLidEmail3RichTextFormat`.
#[doc(alias = "PidLidEmail3RichTextFormat")]
#[doc(alias = "PidLidEmail3RichtextFormat")]
pub const PID_LID_EMAIL3_RICH_TEXT_FORMAT: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80A6, 0x000B, "PidLidEmail3RichTextFormat");

/// `PidLidEmail3EmailType`.
#[doc(alias = "PidLidEmail3EmailType")]
#[doc(alias = "dispidEmail3EmailType")]
pub const PID_LID_EMAIL3_EMAIL_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80A7, 0x001F, "PidLidEmail3EmailType");

/// `PidLidFax1DisplayName`.
#[doc(alias = "PidLidFax1DisplayName")]
#[doc(alias = "dispidFax1DisplayName")]
pub const PID_LID_FAX1_DISPLAY_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80B0, 0x001F, "PidLidFax1DisplayName");

/// `PidLidFax1EntryId`.
#[doc(alias = "PidLidFax1EntryId")]
#[doc(alias = "dispidFax1EntryID")]
pub const PID_LID_FAX1_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80B1, 0x0102, "PidLidFax1EntryId");

/// `PidLidFax1AddressType`.
#[doc(alias = "PidLidFax1AddressType")]
#[doc(alias = "dispidFax1AddrType")]
pub const PID_LID_FAX1_ADDRESS_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80B2, 0x001F, "PidLidFax1AddressType");

/// `PidLidFax1EmailAddress`.
#[doc(alias = "PidLidFax1EmailAddress")]
#[doc(alias = "dispidFax1EmailAddress")]
pub const PID_LID_FAX1_EMAIL_ADDRESS: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80B3, 0x001F, "PidLidFax1EmailAddress");

/// `PidLidFax1OriginalDisplayName`.
#[doc(alias = "PidLidFax1OriginalDisplayName")]
#[doc(alias = "dispidFax1OriginalDisplayName")]
pub const PID_LID_FAX1_ORIGINAL_DISPLAY_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80B4, 0x001F, "PidLidFax1OriginalDisplayName");

/// `PidLidFax1OriginalEntryId`.
#[doc(alias = "PidLidFax1OriginalEntryId")]
#[doc(alias = "dispidFax1OriginalEntryID")]
pub const PID_LID_FAX1_ORIGINAL_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80B5, 0x0102, "PidLidFax1OriginalEntryId");

/// `PidLidFax1RichTextFormat`.
#[doc(alias = "PidLidFax1RichTextFormat")]
#[doc(alias = "dispidFax1RTF")]
pub const PID_LID_FAX1_RICH_TEXT_FORMAT: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80B6, 0x000B, "PidLidFax1RichTextFormat");

/// `PidLidFax1EmailType`.
#[doc(alias = "PidLidFax1EmailType")]
#[doc(alias = "dispidFax1EmailType")]
pub const PID_LID_FAX1_EMAIL_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80B7, 0x001F, "PidLidFax1EmailType");

/// `PidLidFax2DisplayName`.
#[doc(alias = "PidLidFax2DisplayName")]
#[doc(alias = "dispidFax2DisplayName")]
pub const PID_LID_FAX2_DISPLAY_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80C0, 0x001F, "PidLidFax2DisplayName");

/// `PidLidFax2EntryId`.
#[doc(alias = "PidLidFax2EntryId")]
#[doc(alias = "dispidFax2EntryID")]
pub const PID_LID_FAX2_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80C1, 0x0102, "PidLidFax2EntryId");

/// `PidLidFax2AddressType`.
#[doc(alias = "PidLidFax2AddressType")]
#[doc(alias = "dispidFax2AddrType")]
pub const PID_LID_FAX2_ADDRESS_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80C2, 0x001F, "PidLidFax2AddressType");

/// `PidLidFax2EmailAddress`.
#[doc(alias = "PidLidFax2EmailAddress")]
#[doc(alias = "dispidFax2EmailAddress")]
pub const PID_LID_FAX2_EMAIL_ADDRESS: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80C3, 0x001F, "PidLidFax2EmailAddress");

/// `PidLidFax2OriginalDisplayName`.
#[doc(alias = "PidLidFax2OriginalDisplayName")]
#[doc(alias = "dispidFax2OriginalDisplayName")]
pub const PID_LID_FAX2_ORIGINAL_DISPLAY_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80C4, 0x001F, "PidLidFax2OriginalDisplayName");

/// `PidLidFax2OriginalEntryId`.
#[doc(alias = "PidLidFax2OriginalEntryId")]
#[doc(alias = "dispidFax2OriginalEntryID")]
pub const PID_LID_FAX2_ORIGINAL_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80C5, 0x0102, "PidLidFax2OriginalEntryId");

/// `PidLidFax2RichTextFormat`.
#[doc(alias = "PidLidFax2RichTextFormat")]
#[doc(alias = "dispidFax2RTF")]
pub const PID_LID_FAX2_RICH_TEXT_FORMAT: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80C6, 0x000B, "PidLidFax2RichTextFormat");

/// `PidLidFax2EmailType`.
#[doc(alias = "PidLidFax2EmailType")]
#[doc(alias = "dispidFax2EmailType")]
pub const PID_LID_FAX2_EMAIL_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80C7, 0x001F, "PidLidFax2EmailType");

/// `PidLidFax3DisplayName`.
#[doc(alias = "PidLidFax3DisplayName")]
#[doc(alias = "dispidFax3DisplayName")]
pub const PID_LID_FAX3_DISPLAY_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80D0, 0x001F, "PidLidFax3DisplayName");

/// `PidLidFax3EntryId`.
#[doc(alias = "PidLidFax3EntryId")]
#[doc(alias = "dispidFax3EntryID")]
pub const PID_LID_FAX3_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80D1, 0x0102, "PidLidFax3EntryId");

/// `PidLidFax3AddressType`.
#[doc(alias = "PidLidFax3AddressType")]
#[doc(alias = "dispidFax3AddrType")]
pub const PID_LID_FAX3_ADDRESS_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80D2, 0x001F, "PidLidFax3AddressType");

/// `PidLidFax3EmailAddress`.
#[doc(alias = "PidLidFax3EmailAddress")]
#[doc(alias = "dispidFax3EmailAddress")]
pub const PID_LID_FAX3_EMAIL_ADDRESS: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80D3, 0x001F, "PidLidFax3EmailAddress");

/// `PidLidFax3OriginalDisplayName`.
#[doc(alias = "PidLidFax3OriginalDisplayName")]
#[doc(alias = "dispidFax3OriginalDisplayName")]
pub const PID_LID_FAX3_ORIGINAL_DISPLAY_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80D4, 0x001F, "PidLidFax3OriginalDisplayName");

/// `PidLidFax3OriginalEntryId`.
#[doc(alias = "PidLidFax3OriginalEntryId")]
#[doc(alias = "dispidFax3OriginalEntryID")]
pub const PID_LID_FAX3_ORIGINAL_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80D5, 0x0102, "PidLidFax3OriginalEntryId");

/// `PidLidFax3RichTextFormat`.
#[doc(alias = "PidLidFax3RichTextFormat")]
#[doc(alias = "dispidFax3RTF")]
pub const PID_LID_FAX3_RICH_TEXT_FORMAT: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80D6, 0x000B, "PidLidFax3RichTextFormat");

/// `PidLidFax3EmailType`.
#[doc(alias = "PidLidFax3EmailType")]
#[doc(alias = "dispidFax3EmailType")]
pub const PID_LID_FAX3_EMAIL_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80D7, 0x001F, "PidLidFax3EmailType");

/// `PidLidFreeBusyLocation`.
#[doc(alias = "PidLidFreeBusyLocation")]
#[doc(alias = "dispidFreeBusyLocation")]
pub const PID_LID_FREE_BUSY_LOCATION: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80D8, 0x001F, "PidLidFreeBusyLocation");

/// `PidLidUserX509Certificate`.
#[doc(alias = "PidLidUserX509Certificate")]
#[doc(alias = "dispidEMSAbX509Cert")]
pub const PID_LID_USER_X509_CERTIFICATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80D9, 0x1102, "PidLidUserX509Certificate");

/// `PidLidHomeAddressCountryCode`.
#[doc(alias = "PidLidHomeAddressCountryCode")]
#[doc(alias = "dispidHomeAddressCountryCode")]
pub const PID_LID_HOME_ADDRESS_COUNTRY_CODE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80DA, 0x001F, "PidLidHomeAddressCountryCode");

/// `PidLidWorkAddressCountryCode`.
#[doc(alias = "PidLidWorkAddressCountryCode")]
#[doc(alias = "dispidWorkAddressCountryCode")]
pub const PID_LID_WORK_ADDRESS_COUNTRY_CODE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80DB, 0x001F, "PidLidWorkAddressCountryCode");

/// `PidLidOtherAddressCountryCode`.
#[doc(alias = "PidLidOtherAddressCountryCode")]
#[doc(alias = "dispidOtherAddressCountryCode")]
pub const PID_LID_OTHER_ADDRESS_COUNTRY_CODE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80DC, 0x001F, "PidLidOtherAddressCountryCode");

/// `PidLidAddressCountryCode`.
#[doc(alias = "PidLidAddressCountryCode")]
#[doc(alias = "dispidAddressCountryCode")]
pub const PID_LID_ADDRESS_COUNTRY_CODE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80DD, 0x001F, "PidLidAddressCountryCode");

/// `PidLidBirthdayLocal`.
#[doc(alias = "PidLidBirthdayLocal")]
#[doc(alias = "dispidApptBirthdayLocal")]
pub const PID_LID_BIRTHDAY_LOCAL: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80DE, 0x0040, "PidLidBirthdayLocal");

/// `PidLidWeddingAnniversaryLocal`.
#[doc(alias = "PidLidWeddingAnniversaryLocal")]
#[doc(alias = "dispidApptAnniversaryLocal")]
pub const PID_LID_WEDDING_ANNIVERSARY_LOCAL: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80DF, 0x0040, "PidLidWeddingAnniversaryLocal");

/// `PidLidIsContactLinked`.
#[doc(alias = "PidLidIsContactLinked")]
#[doc(alias = "dispidIsContactLinked")]
pub const PID_LID_IS_CONTACT_LINKED: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80E0, 0x000B, "PidLidIsContactLinked");

/// `PidLidContactLinkedGlobalAddressListEntryId`.
#[doc(alias = "PidLidContactLinkedGlobalAddressListEntryId")]
#[doc(alias = "dispidContactLinkedGALEntryID")]
pub const PID_LID_CONTACT_LINKED_GLOBAL_ADDRESS_LIST_ENTRY_ID: NamedProperty = NamedProperty::lid(
    guids::PSETID_ADDRESS,
    0x80E2,
    0x0102,
    "PidLidContactLinkedGlobalAddressListEntryId",
);

/// `PidLidContactLinkSMTPAddressCache`.
#[doc(alias = "PidLidContactLinkSMTPAddressCache")]
#[doc(alias = "dispidContactLinkSMTPAddressCache")]
pub const PID_LID_CONTACT_LINK_SMTP_ADDRESS_CACHE: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80E3, 0x101F, "PidLidContactLinkSMTPAddressCache");

/// `PidLidContactLinkLinkRejectHistory`.
#[doc(alias = "PidLidContactLinkLinkRejectHistory")]
#[doc(alias = "dispidContactLinkLinkRejectHistory")]
pub const PID_LID_CONTACT_LINK_LINK_REJECT_HISTORY: NamedProperty =
    NamedProperty::lid(guids::PSETID_ADDRESS, 0x80E5, 0x1102, "PidLidContactLinkLinkRejectHistory");

/// `PidLidContactLinkGlobalAddressListLinkState`.
#[doc(alias = "PidLidContactLinkGlobalAddressListLinkState")]
#[doc(alias = "dispidContactLinkGALLinkState")]
pub const PID_LID_CONTACT_LINK_GLOBAL_ADDRESS_LIST_LINK_STATE: NamedProperty = NamedProperty::lid(
    guids::PSETID_ADDRESS,
    0x80E6,
    0x0003,
    "PidLidContactLinkGlobalAddressListLinkState",
);

/// `PidLidContactLinkGlobalAddressListLinkId`.
#[doc(alias = "PidLidContactLinkGlobalAddressListLinkId")]
#[doc(alias = "dispidContactLinkGALLinkID")]
pub const PID_LID_CONTACT_LINK_GLOBAL_ADDRESS_LIST_LINK_ID: NamedProperty = NamedProperty::lid(
    guids::PSETID_ADDRESS,
    0x80E8,
    0x0048,
    "PidLidContactLinkGlobalAddressListLinkId",
);

/// `PidNameInstantMessagingAddress2`.
#[doc(alias = "PidNameInstantMessagingAddress2")]
pub const PID_NAME_INSTANT_MESSAGING_ADDRESS2: NamedProperty = NamedProperty::name(
    guids::PSETID_AIR_SYNC,
    "IMAddress2",
    0x001F,
    "PidNameInstantMessagingAddress2",
);

/// `PidNameInstantMessagingAddress3`.
#[doc(alias = "PidNameInstantMessagingAddress3")]
pub const PID_NAME_INSTANT_MESSAGING_ADDRESS3: NamedProperty = NamedProperty::name(
    guids::PSETID_AIR_SYNC,
    "IMAddress3",
    0x001F,
    "PidNameInstantMessagingAddress3",
);

/// `PidLidSendMeetingAsIcal`.
#[doc(alias = "PidLidSendMeetingAsIcal")]
#[doc(alias = "dispidSendMtgAsICAL")]
pub const PID_LID_SEND_MEETING_AS_ICAL: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8200, 0x000B, "PidLidSendMeetingAsIcal");

/// `PidLidAppointmentSequence`.
#[doc(alias = "PidLidAppointmentSequence")]
#[doc(alias = "dispidApptSequence")]
pub const PID_LID_APPOINTMENT_SEQUENCE: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8201, 0x0003, "PidLidAppointmentSequence");

/// `PidLidAppointmentSequenceTime`.
#[doc(alias = "PidLidAppointmentSequenceTime")]
#[doc(alias = "dispidApptSeqTime")]
pub const PID_LID_APPOINTMENT_SEQUENCE_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8202, 0x0040, "PidLidAppointmentSequenceTime");

/// `PidLidAppointmentLastSequence`.
#[doc(alias = "PidLidAppointmentLastSequence")]
#[doc(alias = "dispidApptLastSequence")]
pub const PID_LID_APPOINTMENT_LAST_SEQUENCE: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8203, 0x0003, "PidLidAppointmentLastSequence");

/// `PidLidChangeHighlight`.
#[doc(alias = "PidLidChangeHighlight")]
#[doc(alias = "dispidChangeHighlight")]
pub const PID_LID_CHANGE_HIGHLIGHT: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8204, 0x0003, "PidLidChangeHighlight");

/// `PidLidBusyStatus`.
#[doc(alias = "PidLidBusyStatus")]
#[doc(alias = "dispidBusyStatus")]
pub const PID_LID_BUSY_STATUS: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8205, 0x0003, "PidLidBusyStatus");

/// `PidLidFExceptionalBody`.
#[doc(alias = "PidLidFExceptionalBody")]
#[doc(alias = "dispidFExceptionalBody")]
pub const PID_LID_F_EXCEPTIONAL_BODY: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8206, 0x000B, "PidLidFExceptionalBody");

/// `PidLidAppointmentAuxiliaryFlags`.
#[doc(alias = "PidLidAppointmentAuxiliaryFlags")]
#[doc(alias = "dispidApptAuxFlags")]
pub const PID_LID_APPOINTMENT_AUXILIARY_FLAGS: NamedProperty = NamedProperty::lid(
    guids::PSETID_APPOINTMENT,
    0x8207,
    0x0003,
    "PidLidAppointmentAuxiliaryFlags",
);

/// `PidLidLocation`.
#[doc(alias = "PidLidLocation")]
#[doc(alias = "dispidLocation")]
pub const PID_LID_LOCATION: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8208, 0x001F, "PidLidLocation");

/// `PidLidMeetingWorkspaceUrl`.
#[doc(alias = "PidLidMeetingWorkspaceUrl")]
#[doc(alias = "dispidMWSURL")]
pub const PID_LID_MEETING_WORKSPACE_URL: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8209, 0x001F, "PidLidMeetingWorkspaceUrl");

/// `PidLidForwardInstance`.
#[doc(alias = "PidLidForwardInstance")]
#[doc(alias = "dispidFwrdInstance")]
pub const PID_LID_FORWARD_INSTANCE: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x820A, 0x000B, "PidLidForwardInstance");

/// `PidLidLinkedTaskItems`.
#[doc(alias = "PidLidLinkedTaskItems")]
#[doc(alias = "dispidLinkedTaskItems")]
pub const PID_LID_LINKED_TASK_ITEMS: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x820C, 0x1102, "PidLidLinkedTaskItems");

/// `PidLidAppointmentStartWhole`.
#[doc(alias = "PidLidAppointmentStartWhole")]
#[doc(alias = "dispidApptStartWhole")]
pub const PID_LID_APPOINTMENT_START_WHOLE: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x820D, 0x0040, "PidLidAppointmentStartWhole");

/// `PidLidAppointmentEndWhole`.
#[doc(alias = "PidLidAppointmentEndWhole")]
#[doc(alias = "dispidApptEndWhole")]
pub const PID_LID_APPOINTMENT_END_WHOLE: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x820E, 0x0040, "PidLidAppointmentEndWhole");

/// `PidLidAppointmentStartTime`.
#[doc(alias = "PidLidAppointmentStartTime")]
#[doc(alias = "dispidApptStartTime")]
pub const PID_LID_APPOINTMENT_START_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x820F, 0x0040, "PidLidAppointmentStartTime");

/// `PidLidAppointmentEndTime`.
#[doc(alias = "PidLidAppointmentEndTime")]
#[doc(alias = "dispidApptEndTime")]
pub const PID_LID_APPOINTMENT_END_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8210, 0x0040, "PidLidAppointmentEndTime");

/// `PidLidAppointmentEndDate`.
#[doc(alias = "PidLidAppointmentEndDate")]
#[doc(alias = "dispidApptEndDate")]
pub const PID_LID_APPOINTMENT_END_DATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8211, 0x0040, "PidLidAppointmentEndDate");

/// `PidLidAppointmentStartDate`.
#[doc(alias = "PidLidAppointmentStartDate")]
#[doc(alias = "dispidApptStartDate")]
pub const PID_LID_APPOINTMENT_START_DATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8212, 0x0040, "PidLidAppointmentStartDate");

/// `PidLidAppointmentDuration`.
#[doc(alias = "PidLidAppointmentDuration")]
#[doc(alias = "dispidApptDuration")]
pub const PID_LID_APPOINTMENT_DURATION: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8213, 0x0003, "PidLidAppointmentDuration");

/// `PidLidAppointmentColor`.
#[doc(alias = "PidLidAppointmentColor")]
#[doc(alias = "dispidApptColor")]
pub const PID_LID_APPOINTMENT_COLOR: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8214, 0x0003, "PidLidAppointmentColor");

/// `PidLidAppointmentSubType`.
#[doc(alias = "PidLidAppointmentSubType")]
#[doc(alias = "dispidApptSubType")]
pub const PID_LID_APPOINTMENT_SUB_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8215, 0x000B, "PidLidAppointmentSubType");

/// `PidLidAppointmentRecur`.
#[doc(alias = "PidLidAppointmentRecur")]
#[doc(alias = "dispidApptRecur")]
pub const PID_LID_APPOINTMENT_RECUR: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8216, 0x0102, "PidLidAppointmentRecur");

/// `PidLidAppointmentStateFlags`.
#[doc(alias = "PidLidAppointmentStateFlags")]
#[doc(alias = "dispidApptStateFlags")]
pub const PID_LID_APPOINTMENT_STATE_FLAGS: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8217, 0x0003, "PidLidAppointmentStateFlags");

/// `PidLidResponseStatus`.
#[doc(alias = "PidLidResponseStatus")]
#[doc(alias = "dispidResponseStatus")]
pub const PID_LID_RESPONSE_STATUS: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8218, 0x0003, "PidLidResponseStatus");

/// `PidLidAppointmentReplyTime`.
#[doc(alias = "PidLidAppointmentReplyTime")]
#[doc(alias = "dispidApptReplyTime")]
pub const PID_LID_APPOINTMENT_REPLY_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8220, 0x0040, "PidLidAppointmentReplyTime");

/// `PidLidRecurring`.
#[doc(alias = "PidLidRecurring")]
#[doc(alias = "dispidRecurring")]
pub const PID_LID_RECURRING: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8223, 0x000B, "PidLidRecurring");

/// `PidLidIntendedBusyStatus`.
#[doc(alias = "PidLidIntendedBusyStatus")]
#[doc(alias = "dispidIntendedBusyStatus")]
pub const PID_LID_INTENDED_BUSY_STATUS: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8224, 0x0003, "PidLidIntendedBusyStatus");

/// `PidLidAppointmentUpdateTime`.
#[doc(alias = "PidLidAppointmentUpdateTime")]
#[doc(alias = "dispidApptUpdateTime")]
pub const PID_LID_APPOINTMENT_UPDATE_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8226, 0x0040, "PidLidAppointmentUpdateTime");

/// `PidLidExceptionReplaceTime`.
#[doc(alias = "PidLidExceptionReplaceTime")]
#[doc(alias = "dispidExceptionReplaceTime")]
pub const PID_LID_EXCEPTION_REPLACE_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8228, 0x0040, "PidLidExceptionReplaceTime");

/// `PidLidFInvited`.
#[doc(alias = "PidLidFInvited")]
#[doc(alias = "dispidFInvited")]
pub const PID_LID_F_INVITED: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8229, 0x000B, "PidLidFInvited");

/// `PidLidFExceptionalAttendees`.
#[doc(alias = "PidLidFExceptionalAttendees")]
#[doc(alias = "dispidFExceptionalAttendees")]
pub const PID_LID_F_EXCEPTIONAL_ATTENDEES: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x822B, 0x000B, "PidLidFExceptionalAttendees");

/// `PidLidOwnerName`.
#[doc(alias = "PidLidOwnerName")]
#[doc(alias = "dispidOwnerName")]
pub const PID_LID_OWNER_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x822E, 0x001F, "PidLidOwnerName");

/// `PidLidFOthersAppointment`.
#[doc(alias = "PidLidFOthersAppointment")]
#[doc(alias = "dispidFOthersAppt")]
pub const PID_LID_F_OTHERS_APPOINTMENT: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x822F, 0x000B, "PidLidFOthersAppointment");

/// `PidLidAppointmentReplyName`.
#[doc(alias = "PidLidAppointmentReplyName")]
#[doc(alias = "dispidApptReplyName")]
pub const PID_LID_APPOINTMENT_REPLY_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8230, 0x001F, "PidLidAppointmentReplyName");

/// `PidLidRecurrenceType`.
#[doc(alias = "PidLidRecurrenceType")]
#[doc(alias = "dispidRecurType")]
pub const PID_LID_RECURRENCE_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8231, 0x0003, "PidLidRecurrenceType");

/// `PidLidRecurrencePattern`.
#[doc(alias = "PidLidRecurrencePattern")]
#[doc(alias = "dispidRecurPattern")]
#[doc(alias = "PidLidRecurrencePatternW")]
pub const PID_LID_RECURRENCE_PATTERN: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8232, 0x001F, "PidLidRecurrencePattern");

/// `PidLidTimeZoneStruct`.
#[doc(alias = "PidLidTimeZoneStruct")]
#[doc(alias = "dispidTimeZoneStruct")]
pub const PID_LID_TIME_ZONE_STRUCT: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8233, 0x0102, "PidLidTimeZoneStruct");

/// `PidLidTimeZoneDescription`.
#[doc(alias = "PidLidTimeZoneDescription")]
#[doc(alias = "dispidTimeZoneDesc")]
pub const PID_LID_TIME_ZONE_DESCRIPTION: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8234, 0x001F, "PidLidTimeZoneDescription");

/// `PidLidClipStart`.
#[doc(alias = "PidLidClipStart")]
#[doc(alias = "dispidClipStart")]
pub const PID_LID_CLIP_START: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8235, 0x0040, "PidLidClipStart");

/// `PidLidClipEnd`.
#[doc(alias = "PidLidClipEnd")]
#[doc(alias = "dispidClipEnd")]
pub const PID_LID_CLIP_END: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8236, 0x0040, "PidLidClipEnd");

/// `PidLidOriginalStoreEntryId`.
#[doc(alias = "PidLidOriginalStoreEntryId")]
#[doc(alias = "dispidOrigStoreEid")]
pub const PID_LID_ORIGINAL_STORE_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8237, 0x0102, "PidLidOriginalStoreEntryId");

/// `PidLidAllAttendeesString`.
#[doc(alias = "PidLidAllAttendeesString")]
#[doc(alias = "dispidAllAttendeesString")]
pub const PID_LID_ALL_ATTENDEES_STRING: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8238, 0x001F, "PidLidAllAttendeesString");

/// `PidLidAutoFillLocation`.
#[doc(alias = "PidLidAutoFillLocation")]
#[doc(alias = "dispidAutoFillLocation")]
pub const PID_LID_AUTO_FILL_LOCATION: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x823A, 0x000B, "PidLidAutoFillLocation");

/// `PidLidToAttendeesString`.
#[doc(alias = "PidLidToAttendeesString")]
#[doc(alias = "dispidToAttendeesString")]
pub const PID_LID_TO_ATTENDEES_STRING: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x823B, 0x001F, "PidLidToAttendeesString");

/// `PidLidCcAttendeesString`.
#[doc(alias = "PidLidCcAttendeesString")]
#[doc(alias = "dispidCCAttendeesString")]
pub const PID_LID_CC_ATTENDEES_STRING: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x823C, 0x001F, "PidLidCcAttendeesString");

/// `PidLidTrustRecipientHighlights`.
#[doc(alias = "PidLidTrustRecipientHighlights")]
pub const PID_LID_TRUST_RECIPIENT_HIGHLIGHTS: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x823E, 0x000B, "PidLidTrustRecipientHighlights");

/// `PidLidConferencingCheck`.
#[doc(alias = "PidLidConferencingCheck")]
#[doc(alias = "dispidConfCheck")]
pub const PID_LID_CONFERENCING_CHECK: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8240, 0x000B, "PidLidConferencingCheck");

/// `PidLidConferencingType`.
#[doc(alias = "PidLidConferencingType")]
#[doc(alias = "dispidConfType")]
pub const PID_LID_CONFERENCING_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8241, 0x0003, "PidLidConferencingType");

/// `PidLidDirectory`.
#[doc(alias = "PidLidDirectory")]
#[doc(alias = "dispidDirectory")]
pub const PID_LID_DIRECTORY: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8242, 0x001F, "PidLidDirectory");

/// `PidLidOrganizerAlias`.
#[doc(alias = "PidLidOrganizerAlias")]
#[doc(alias = "dispidOrgAlias")]
pub const PID_LID_ORGANIZER_ALIAS: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8243, 0x001F, "PidLidOrganizerAlias");

/// `PidLidAutoStartCheck`.
#[doc(alias = "PidLidAutoStartCheck")]
#[doc(alias = "dispidAutoStartCheck")]
pub const PID_LID_AUTO_START_CHECK: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8244, 0x000B, "PidLidAutoStartCheck");

/// `PidLidAutoStartWhen`.
#[doc(alias = "PidLidAutoStartWhen")]
#[doc(alias = "dispidAutoStartWhen")]
pub const PID_LID_AUTO_START_WHEN: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8245, 0x0003, "PidLidAutoStartWhen");

/// `PidLidAllowExternalCheck`.
#[doc(alias = "PidLidAllowExternalCheck")]
#[doc(alias = "dispidAllowExternCheck")]
pub const PID_LID_ALLOW_EXTERNAL_CHECK: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8246, 0x000B, "PidLidAllowExternalCheck");

/// `PidLidCollaborateDoc`.
#[doc(alias = "PidLidCollaborateDoc")]
#[doc(alias = "dispidCollaborateDoc")]
pub const PID_LID_COLLABORATE_DOC: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8247, 0x001F, "PidLidCollaborateDoc");

/// `PidLidNetShowUrl`.
#[doc(alias = "PidLidNetShowUrl")]
#[doc(alias = "dispidNetShowURL")]
pub const PID_LID_NET_SHOW_URL: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8248, 0x001F, "PidLidNetShowUrl");

/// `PidLidOnlinePassword`.
#[doc(alias = "PidLidOnlinePassword")]
#[doc(alias = "dispidOnlinePassword")]
pub const PID_LID_ONLINE_PASSWORD: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x8249, 0x001F, "PidLidOnlinePassword");

/// `PidLidAppointmentProposedStartWhole`.
#[doc(alias = "PidLidAppointmentProposedStartWhole")]
#[doc(alias = "dispidApptProposedStartWhole")]
pub const PID_LID_APPOINTMENT_PROPOSED_START_WHOLE: NamedProperty = NamedProperty::lid(
    guids::PSETID_APPOINTMENT,
    0x8250,
    0x0040,
    "PidLidAppointmentProposedStartWhole",
);

/// `PidLidAppointmentProposedEndWhole`.
#[doc(alias = "PidLidAppointmentProposedEndWhole")]
#[doc(alias = "dispidApptProposedEndWhole")]
pub const PID_LID_APPOINTMENT_PROPOSED_END_WHOLE: NamedProperty = NamedProperty::lid(
    guids::PSETID_APPOINTMENT,
    0x8251,
    0x0040,
    "PidLidAppointmentProposedEndWhole",
);

/// `PidLidAppointmentProposedDuration`.
#[doc(alias = "PidLidAppointmentProposedDuration")]
#[doc(alias = "dispidApptProposedDuration")]
pub const PID_LID_APPOINTMENT_PROPOSED_DURATION: NamedProperty = NamedProperty::lid(
    guids::PSETID_APPOINTMENT,
    0x8256,
    0x0003,
    "PidLidAppointmentProposedDuration",
);

/// `PidLidAppointmentCounterProposal`.
#[doc(alias = "PidLidAppointmentCounterProposal")]
#[doc(alias = "dispidApptCounterProposal")]
pub const PID_LID_APPOINTMENT_COUNTER_PROPOSAL: NamedProperty = NamedProperty::lid(
    guids::PSETID_APPOINTMENT,
    0x8257,
    0x000B,
    "PidLidAppointmentCounterProposal",
);

/// `PidLidAppointmentProposalNumber`.
#[doc(alias = "PidLidAppointmentProposalNumber")]
#[doc(alias = "dispidApptProposalNum")]
pub const PID_LID_APPOINTMENT_PROPOSAL_NUMBER: NamedProperty = NamedProperty::lid(
    guids::PSETID_APPOINTMENT,
    0x8259,
    0x0003,
    "PidLidAppointmentProposalNumber",
);

/// `PidLidAppointmentNotAllowPropose`.
#[doc(alias = "PidLidAppointmentNotAllowPropose")]
#[doc(alias = "dispidApptNotAllowPropose")]
pub const PID_LID_APPOINTMENT_NOT_ALLOW_PROPOSE: NamedProperty = NamedProperty::lid(
    guids::PSETID_APPOINTMENT,
    0x825A,
    0x000B,
    "PidLidAppointmentNotAllowPropose",
);

/// `PidLidAppointmentUnsendableRecipients`.
#[doc(alias = "PidLidAppointmentUnsendableRecipients")]
#[doc(alias = "dispidApptUnsendableRecips")]
pub const PID_LID_APPOINTMENT_UNSENDABLE_RECIPIENTS: NamedProperty = NamedProperty::lid(
    guids::PSETID_APPOINTMENT,
    0x825D,
    0x0102,
    "PidLidAppointmentUnsendableRecipients",
);

/// `PidLidAppointmentTimeZoneDefinitionStartDisplay`.
#[doc(alias = "PidLidAppointmentTimeZoneDefinitionStartDisplay")]
#[doc(alias = "dispidApptTZDefStartDisplay")]
pub const PID_LID_APPOINTMENT_TIME_ZONE_DEFINITION_START_DISPLAY: NamedProperty =
    NamedProperty::lid(
        guids::PSETID_APPOINTMENT,
        0x825E,
        0x0102,
        "PidLidAppointmentTimeZoneDefinitionStartDisplay",
    );

/// `PidLidAppointmentTimeZoneDefinitionEndDisplay`.
#[doc(alias = "PidLidAppointmentTimeZoneDefinitionEndDisplay")]
#[doc(alias = "dispidApptTZDefEndDisplay")]
pub const PID_LID_APPOINTMENT_TIME_ZONE_DEFINITION_END_DISPLAY: NamedProperty = NamedProperty::lid(
    guids::PSETID_APPOINTMENT,
    0x825F,
    0x0102,
    "PidLidAppointmentTimeZoneDefinitionEndDisplay",
);

/// `PidLidAppointmentTimeZoneDefinitionRecur`.
#[doc(alias = "PidLidAppointmentTimeZoneDefinitionRecur")]
#[doc(alias = "dispidApptTZDefRecur")]
pub const PID_LID_APPOINTMENT_TIME_ZONE_DEFINITION_RECUR: NamedProperty = NamedProperty::lid(
    guids::PSETID_APPOINTMENT,
    0x8260,
    0x0102,
    "PidLidAppointmentTimeZoneDefinitionRecur",
);

/// `PidLidForwardNotificationRecipients`.
#[doc(alias = "PidLidForwardNotificationRecipients")]
#[doc(alias = "dispidForwardNotificationRecipients")]
pub const PID_LID_FORWARD_NOTIFICATION_RECIPIENTS: NamedProperty = NamedProperty::lid(
    guids::PSETID_APPOINTMENT,
    0x8261,
    0x0102,
    "PidLidForwardNotificationRecipients",
);

/// `PidLidInboundICalStream`.
#[doc(alias = "PidLidInboundICalStream")]
#[doc(alias = "dispidInboundICalStream")]
pub const PID_LID_INBOUND_I_CAL_STREAM: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x827A, 0x0102, "PidLidInboundICalStream");

/// `PidLidSingleBodyICal`.
#[doc(alias = "PidLidSingleBodyICal")]
#[doc(alias = "dispidIsSingleBodyICal")]
#[doc(alias = "PidLidSingleBodyIcal")]
pub const PID_LID_SINGLE_BODY_I_CAL: NamedProperty =
    NamedProperty::lid(guids::PSETID_APPOINTMENT, 0x827B, 0x000B, "PidLidSingleBodyICal");

/// `PidNameAttachmentMacContentType`.
#[doc(alias = "PidNameAttachmentMacContentType")]
pub const PID_NAME_ATTACHMENT_MAC_CONTENT_TYPE: NamedProperty = NamedProperty::name(
    guids::PSETID_ATTACHMENT,
    "AttachmentMacContentType",
    0x001F,
    "PidNameAttachmentMacContentType",
);

/// `PidNameAttachmentMacInfo`.
#[doc(alias = "PidNameAttachmentMacInfo")]
pub const PID_NAME_ATTACHMENT_MAC_INFO: NamedProperty = NamedProperty::name(
    guids::PSETID_ATTACHMENT,
    "AttachmentMacInfo",
    0x0102,
    "PidNameAttachmentMacInfo",
);

/// `PidNameAttachmentOriginalPermissionType`.
#[doc(alias = "PidNameAttachmentOriginalPermissionType")]
pub const PID_NAME_ATTACHMENT_ORIGINAL_PERMISSION_TYPE: NamedProperty = NamedProperty::name(
    guids::PSETID_ATTACHMENT,
    "AttachmentOriginalPermissionType",
    0x0003,
    "PidNameAttachmentOriginalPermissionType",
);

/// `PidNameAttachmentPermissionType`.
#[doc(alias = "PidNameAttachmentPermissionType")]
pub const PID_NAME_ATTACHMENT_PERMISSION_TYPE: NamedProperty = NamedProperty::name(
    guids::PSETID_ATTACHMENT,
    "AttachmentPermissionType",
    0x0003,
    "PidNameAttachmentPermissionType",
);

/// `PidNameAttachmentProviderType`.
#[doc(alias = "PidNameAttachmentProviderType")]
pub const PID_NAME_ATTACHMENT_PROVIDER_TYPE: NamedProperty = NamedProperty::name(
    guids::PSETID_ATTACHMENT,
    "AttachmentProviderType",
    0x001F,
    "PidNameAttachmentProviderType",
);

/// `PidLidClientIntent`.
#[doc(alias = "PidLidClientIntent")]
#[doc(alias = "dispidClientIntent")]
pub const PID_LID_CLIENT_INTENT: NamedProperty =
    NamedProperty::lid(guids::PSETID_CALENDAR_ASSISTANT, 0x0015, 0x0003, "PidLidClientIntent");

/// `PidLidServerProcessed`.
#[doc(alias = "PidLidServerProcessed")]
#[doc(alias = "dispidExchangeProcessed")]
pub const PID_LID_SERVER_PROCESSED: NamedProperty =
    NamedProperty::lid(guids::PSETID_CALENDAR_ASSISTANT, 0x85CC, 0x000B, "PidLidServerProcessed");

/// `PidLidServerProcessingActions`.
#[doc(alias = "PidLidServerProcessingActions")]
#[doc(alias = "dispidExchangeProcessingAction")]
pub const PID_LID_SERVER_PROCESSING_ACTIONS: NamedProperty = NamedProperty::lid(
    guids::PSETID_CALENDAR_ASSISTANT,
    0x85CD,
    0x0003,
    "PidLidServerProcessingActions",
);

/// `PidLidDayOfMonth`.
#[doc(alias = "PidLidDayOfMonth")]
pub const PID_LID_DAY_OF_MONTH: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x1000, 0x000B, "PidLidDayOfMonth");

/// `PidLidICalendarDayOfWeekMask`.
#[doc(alias = "PidLidICalendarDayOfWeekMask")]
pub const PID_LID_I_CALENDAR_DAY_OF_WEEK_MASK: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x1001, 0x0003, "PidLidICalendarDayOfWeekMask");

/// `PidLidOccurrences`.
#[doc(alias = "PidLidOccurrences")]
pub const PID_LID_OCCURRENCES: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x1005, 0x0003, "PidLidOccurrences");

/// `PidLidMonthOfYear`.
#[doc(alias = "PidLidMonthOfYear")]
pub const PID_LID_MONTH_OF_YEAR: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x1006, 0x0003, "PidLidMonthOfYear");

/// `PidLidNoEndDateFlag`.
#[doc(alias = "PidLidNoEndDateFlag")]
pub const PID_LID_NO_END_DATE_FLAG: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x100B, 0x000B, "PidLidNoEndDateFlag");

/// `PidLidRecurrenceDuration`.
#[doc(alias = "PidLidRecurrenceDuration")]
pub const PID_LID_RECURRENCE_DURATION: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x100D, 0x0003, "PidLidRecurrenceDuration");

/// `PidLidPromptSendUpdate`.
#[doc(alias = "PidLidPromptSendUpdate")]
#[doc(alias = "dispidPromptSendUpdate")]
pub const PID_LID_PROMPT_SEND_UPDATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8045, 0x000B, "PidLidPromptSendUpdate");

/// `PidLidReminderDelta`.
#[doc(alias = "PidLidReminderDelta")]
#[doc(alias = "dispidReminderDelta")]
pub const PID_LID_REMINDER_DELTA: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8501, 0x0003, "PidLidReminderDelta");

/// `PidLidReminderTime`.
#[doc(alias = "PidLidReminderTime")]
#[doc(alias = "dispidReminderTime")]
pub const PID_LID_REMINDER_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8502, 0x0040, "PidLidReminderTime");

/// `PidLidReminderSet`.
#[doc(alias = "PidLidReminderSet")]
#[doc(alias = "dispidReminderSet")]
pub const PID_LID_REMINDER_SET: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8503, 0x000B, "PidLidReminderSet");

/// `PidLidReminderTimeTime`.
#[doc(alias = "PidLidReminderTimeTime")]
#[doc(alias = "dispidReminderTimeTime")]
pub const PID_LID_REMINDER_TIME_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8504, 0x0040, "PidLidReminderTimeTime");

/// `PidLidReminderTimeDate`.
#[doc(alias = "PidLidReminderTimeDate")]
#[doc(alias = "dispidReminderTimeDate")]
pub const PID_LID_REMINDER_TIME_DATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8505, 0x0040, "PidLidReminderTimeDate");

/// `PidLidPrivate`.
#[doc(alias = "PidLidPrivate")]
#[doc(alias = "dispidPrivate")]
pub const PID_LID_PRIVATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8506, 0x000B, "PidLidPrivate");

/// `PidLidAgingDontAgeMe`.
#[doc(alias = "PidLidAgingDontAgeMe")]
#[doc(alias = "dispidAgingDontAgeMe")]
pub const PID_LID_AGING_DONT_AGE_ME: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x850E, 0x000B, "PidLidAgingDontAgeMe");

/// `PidLidFormStorage`.
#[doc(alias = "PidLidFormStorage")]
#[doc(alias = "dispidFormStorage")]
pub const PID_LID_FORM_STORAGE: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x850F, 0x0102, "PidLidFormStorage");

/// `PidLidSideEffects`.
#[doc(alias = "PidLidSideEffects")]
#[doc(alias = "dispidSideEffects")]
pub const PID_LID_SIDE_EFFECTS: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8510, 0x0003, "PidLidSideEffects");

/// `PidLidRemoteStatus`.
#[doc(alias = "PidLidRemoteStatus")]
#[doc(alias = "dispidRemoteStatus")]
pub const PID_LID_REMOTE_STATUS: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8511, 0x0003, "PidLidRemoteStatus");

/// `PidLidPageDirStream`.
#[doc(alias = "PidLidPageDirStream")]
#[doc(alias = "dispidPageDirStream")]
pub const PID_LID_PAGE_DIR_STREAM: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8513, 0x0102, "PidLidPageDirStream");

/// `PidLidSmartNoAttach`.
#[doc(alias = "PidLidSmartNoAttach")]
#[doc(alias = "dispidSmartNoAttach")]
pub const PID_LID_SMART_NO_ATTACH: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8514, 0x000B, "PidLidSmartNoAttach");

/// `PidLidCommonStart`.
#[doc(alias = "PidLidCommonStart")]
#[doc(alias = "dispidCommonStart")]
pub const PID_LID_COMMON_START: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8516, 0x0040, "PidLidCommonStart");

/// `PidLidCommonEnd`.
#[doc(alias = "PidLidCommonEnd")]
#[doc(alias = "dispidCommonEnd")]
pub const PID_LID_COMMON_END: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8517, 0x0040, "PidLidCommonEnd");

/// `PidLidTaskMode`.
#[doc(alias = "PidLidTaskMode")]
#[doc(alias = "dispidTaskMode")]
pub const PID_LID_TASK_MODE: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8518, 0x0003, "PidLidTaskMode");

/// `PidLidTaskGlobalId`.
#[doc(alias = "PidLidTaskGlobalId")]
#[doc(alias = "dispidTaskGlobalObjId")]
pub const PID_LID_TASK_GLOBAL_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8519, 0x0102, "PidLidTaskGlobalId");

/// `PidLidAutoProcessState`.
#[doc(alias = "PidLidAutoProcessState")]
#[doc(alias = "dispidSniffState")]
pub const PID_LID_AUTO_PROCESS_STATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x851A, 0x0003, "PidLidAutoProcessState");

/// `PidLidFormPropStream`.
#[doc(alias = "PidLidFormPropStream")]
#[doc(alias = "dispidFormPropStream")]
pub const PID_LID_FORM_PROP_STREAM: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x851B, 0x0102, "PidLidFormPropStream");

/// `PidLidReminderOverride`.
#[doc(alias = "PidLidReminderOverride")]
#[doc(alias = "dispidReminderOverride")]
pub const PID_LID_REMINDER_OVERRIDE: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x851C, 0x000B, "PidLidReminderOverride");

/// `PidLidReminderType`.
#[doc(alias = "PidLidReminderType")]
#[doc(alias = "dispidReminderType")]
pub const PID_LID_REMINDER_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x851D, 0x0003, "PidLidReminderType");

/// `PidLidReminderPlaySound`.
#[doc(alias = "PidLidReminderPlaySound")]
#[doc(alias = "dispidReminderPlaySound")]
pub const PID_LID_REMINDER_PLAY_SOUND: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x851E, 0x000B, "PidLidReminderPlaySound");

/// `PidLidReminderFileParameter`.
#[doc(alias = "PidLidReminderFileParameter")]
#[doc(alias = "dispidReminderFileParam")]
pub const PID_LID_REMINDER_FILE_PARAMETER: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x851F, 0x001F, "PidLidReminderFileParameter");

/// `PidLidVerbStream`.
#[doc(alias = "PidLidVerbStream")]
#[doc(alias = "dispidVerbStream")]
pub const PID_LID_VERB_STREAM: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8520, 0x0102, "PidLidVerbStream");

/// `PidLidVerbResponse`.
#[doc(alias = "PidLidVerbResponse")]
#[doc(alias = "dispidVerbResponse")]
pub const PID_LID_VERB_RESPONSE: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8524, 0x001F, "PidLidVerbResponse");

/// `PidLidFlagRequest`.
#[doc(alias = "PidLidFlagRequest")]
#[doc(alias = "dispidRequest")]
pub const PID_LID_FLAG_REQUEST: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8530, 0x001F, "PidLidFlagRequest");

/// `PidLidMileage`.
#[doc(alias = "PidLidMileage")]
#[doc(alias = "dispidMileage")]
pub const PID_LID_MILEAGE: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8534, 0x001F, "PidLidMileage");

/// `PidLidBilling`.
#[doc(alias = "PidLidBilling")]
#[doc(alias = "dispidBilling")]
#[doc(alias = "PidLidBillingInformation")]
pub const PID_LID_BILLING: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8535, 0x001F, "PidLidBilling");

/// `PidLidNonSendableTo`.
#[doc(alias = "PidLidNonSendableTo")]
#[doc(alias = "dispidNonSendableTo")]
#[doc(alias = "PidLidNonSendtableTo")]
pub const PID_LID_NON_SENDABLE_TO: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8536, 0x001F, "PidLidNonSendableTo");

/// `PidLidNonSendableCc`.
#[doc(alias = "PidLidNonSendableCc")]
#[doc(alias = "dispidNonSendableCC")]
pub const PID_LID_NON_SENDABLE_CC: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8537, 0x001F, "PidLidNonSendableCc");

/// `PidLidNonSendableBcc`.
#[doc(alias = "PidLidNonSendableBcc")]
#[doc(alias = "dispidNonSendableBCC")]
pub const PID_LID_NON_SENDABLE_BCC: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8538, 0x001F, "PidLidNonSendableBcc");

/// `PidLidCompanies`.
#[doc(alias = "PidLidCompanies")]
#[doc(alias = "dispidCompanies")]
pub const PID_LID_COMPANIES: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8539, 0x101F, "PidLidCompanies");

/// `PidLidContacts`.
#[doc(alias = "PidLidContacts")]
#[doc(alias = "dispidContacts")]
pub const PID_LID_CONTACTS: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x853A, 0x101F, "PidLidContacts");

/// `PidLidPropertyDefinitionStream`.
#[doc(alias = "PidLidPropertyDefinitionStream")]
#[doc(alias = "dispidPropDefStream")]
pub const PID_LID_PROPERTY_DEFINITION_STREAM: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8540, 0x0102, "PidLidPropertyDefinitionStream");

/// `PidLidScriptStream`.
#[doc(alias = "PidLidScriptStream")]
#[doc(alias = "dispidScriptStream")]
pub const PID_LID_SCRIPT_STREAM: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8541, 0x0102, "PidLidScriptStream");

/// `PidLidNonSendToTrackStatus`.
#[doc(alias = "PidLidNonSendToTrackStatus")]
#[doc(alias = "dispidNonSendToTrackStatus")]
pub const PID_LID_NON_SEND_TO_TRACK_STATUS: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8543, 0x1003, "PidLidNonSendToTrackStatus");

/// `PidLidNonSendCcTrackStatus`.
#[doc(alias = "PidLidNonSendCcTrackStatus")]
#[doc(alias = "dispidNonSendCcTrackStatus")]
pub const PID_LID_NON_SEND_CC_TRACK_STATUS: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8544, 0x1003, "PidLidNonSendCcTrackStatus");

/// `PidLidNonSendBccTrackStatus`.
#[doc(alias = "PidLidNonSendBccTrackStatus")]
#[doc(alias = "dispidNonSendBccTrackStatus")]
#[doc(alias = "PidLidNonSendableBccTrackStatus")]
pub const PID_LID_NON_SEND_BCC_TRACK_STATUS: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8545, 0x1003, "PidLidNonSendBccTrackStatus");

/// `PidLidRecallTime`.
#[doc(alias = "PidLidRecallTime")]
#[doc(alias = "dispidRecallTime")]
pub const PID_LID_RECALL_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8549, 0x0040, "PidLidRecallTime");

/// `PidLidCurrentVersion`.
#[doc(alias = "PidLidCurrentVersion")]
#[doc(alias = "dispidCurrentVersion")]
pub const PID_LID_CURRENT_VERSION: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8552, 0x0003, "PidLidCurrentVersion");

/// `PidLidCurrentVersionName`.
#[doc(alias = "PidLidCurrentVersionName")]
#[doc(alias = "dispidCurrentVersionName")]
pub const PID_LID_CURRENT_VERSION_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8554, 0x001F, "PidLidCurrentVersionName");

/// `PidLidReminderSignalTime`.
#[doc(alias = "PidLidReminderSignalTime")]
#[doc(alias = "dispidReminderNextTime")]
pub const PID_LID_REMINDER_SIGNAL_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8560, 0x0040, "PidLidReminderSignalTime");

/// `PidLidImapDeleted`.
#[doc(alias = "PidLidImapDeleted")]
#[doc(alias = "dispidImapDeleted")]
pub const PID_LID_IMAP_DELETED: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8570, 0x0003, "PidLidImapDeleted");

/// `PidLidHeaderItem`.
#[doc(alias = "PidLidHeaderItem")]
#[doc(alias = "dispidHeaderItem")]
pub const PID_LID_HEADER_ITEM: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8578, 0x0003, "PidLidHeaderItem");

/// `PidLidInternetAccountName`.
#[doc(alias = "PidLidInternetAccountName")]
#[doc(alias = "dispidInetAcctName")]
pub const PID_LID_INTERNET_ACCOUNT_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8580, 0x001F, "PidLidInternetAccountName");

/// `PidLidInternetAccountStamp`.
#[doc(alias = "PidLidInternetAccountStamp")]
#[doc(alias = "dispidInetAcctStamp")]
pub const PID_LID_INTERNET_ACCOUNT_STAMP: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8581, 0x001F, "PidLidInternetAccountStamp");

/// `PidLidUseTnef`.
#[doc(alias = "PidLidUseTnef")]
#[doc(alias = "dispidUseTNEF")]
pub const PID_LID_USE_TNEF: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8582, 0x000B, "PidLidUseTnef");

/// `PidLidContactLinkSearchKey`.
#[doc(alias = "PidLidContactLinkSearchKey")]
#[doc(alias = "dispidContactLinkSearchKey")]
pub const PID_LID_CONTACT_LINK_SEARCH_KEY: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8584, 0x0102, "PidLidContactLinkSearchKey");

/// `PidLidContactLinkEntry`.
#[doc(alias = "PidLidContactLinkEntry")]
#[doc(alias = "dispidContactLinkEntry")]
pub const PID_LID_CONTACT_LINK_ENTRY: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8585, 0x0102, "PidLidContactLinkEntry");

/// `PidLidContactLinkName`.
#[doc(alias = "PidLidContactLinkName")]
#[doc(alias = "dispidContactLinkName")]
pub const PID_LID_CONTACT_LINK_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8586, 0x001F, "PidLidContactLinkName");

/// `PidLidImageAttachmentsCompressionLevel`.
#[doc(alias = "PidLidImageAttachmentsCompressionLevel")]
#[doc(alias = "dispidImgAttchmtsCompressLevel")]
pub const PID_LID_IMAGE_ATTACHMENTS_COMPRESSION_LEVEL: NamedProperty = NamedProperty::lid(
    guids::PSETID_COMMON,
    0x8593,
    0x0003,
    "PidLidImageAttachmentsCompressionLevel",
);

/// `PidLidSharingWebUrl`.
#[doc(alias = "PidLidSharingWebUrl")]
pub const PID_LID_SHARING_WEB_URL: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x8596, 0x001F, "PidLidSharingWebUrl");

/// `PidLidIsInterpersonalFax`.
#[doc(alias = "PidLidIsInterpersonalFax")]
#[doc(alias = "dispidIsIPFax")]
pub const PID_LID_IS_INTERPERSONAL_FAX: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x859B, 0x000B, "PidLidIsInterpersonalFax");

/// `PidLidSpamOriginalFolder`.
#[doc(alias = "PidLidSpamOriginalFolder")]
#[doc(alias = "dispidSpamOriginalFolder")]
pub const PID_LID_SPAM_ORIGINAL_FOLDER: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x859C, 0x0102, "PidLidSpamOriginalFolder");

/// `PidLidToDoOrdinalDate`.
#[doc(alias = "PidLidToDoOrdinalDate")]
#[doc(alias = "dispidToDoOrdinalDate")]
pub const PID_LID_TO_DO_ORDINAL_DATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85A0, 0x0040, "PidLidToDoOrdinalDate");

/// `PidLidToDoSubOrdinal`.
#[doc(alias = "PidLidToDoSubOrdinal")]
#[doc(alias = "dispidToDoSubOrdinal")]
pub const PID_LID_TO_DO_SUB_ORDINAL: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85A1, 0x001F, "PidLidToDoSubOrdinal");

/// `PidLidToDoTitle`.
#[doc(alias = "PidLidToDoTitle")]
#[doc(alias = "dispidToDoTitle")]
pub const PID_LID_TO_DO_TITLE: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85A4, 0x001F, "PidLidToDoTitle");

/// `PidLidFShouldTNEF`.
#[doc(alias = "PidLidFShouldTNEF")]
#[doc(alias = "dispidFShouldTNEF")]
pub const PID_LID_F_SHOULD_TNEF: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85A5, 0x000B, "PidLidFShouldTNEF");

/// `PidLidInfoPathFormName`.
#[doc(alias = "PidLidInfoPathFormName")]
pub const PID_LID_INFO_PATH_FORM_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85B1, 0x001F, "PidLidInfoPathFormName");

/// `PidLidClassified`.
#[doc(alias = "PidLidClassified")]
#[doc(alias = "dispidClassified")]
pub const PID_LID_CLASSIFIED: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85B5, 0x000B, "PidLidClassified");

/// `PidLidClassification`.
#[doc(alias = "PidLidClassification")]
#[doc(alias = "dispidClassification")]
pub const PID_LID_CLASSIFICATION: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85B6, 0x001F, "PidLidClassification");

/// `PidLidClassificationDescription`.
#[doc(alias = "PidLidClassificationDescription")]
#[doc(alias = "dispidClassDesc")]
pub const PID_LID_CLASSIFICATION_DESCRIPTION: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85B7, 0x001F, "PidLidClassificationDescription");

/// `PidLidClassificationGuid`.
#[doc(alias = "PidLidClassificationGuid")]
#[doc(alias = "dispidClassGuid")]
pub const PID_LID_CLASSIFICATION_GUID: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85B8, 0x001F, "PidLidClassificationGuid");

/// `PidLidOfflineStatus`.
#[doc(alias = "PidLidOfflineStatus")]
#[doc(alias = "dispidOfflineStatus")]
pub const PID_LID_OFFLINE_STATUS: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85B9, 0x0003, "PidLidOfflineStatus");

/// `PidLidClassificationKeep`.
#[doc(alias = "PidLidClassificationKeep")]
#[doc(alias = "dispidClassKeep")]
pub const PID_LID_CLASSIFICATION_KEEP: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85BA, 0x000B, "PidLidClassificationKeep");

/// `PidLidReferenceEntryId`.
#[doc(alias = "PidLidReferenceEntryId")]
#[doc(alias = "dispidReferenceEID")]
pub const PID_LID_REFERENCE_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85BD, 0x0102, "PidLidReferenceEntryId");

/// `PidLidValidFlagStringProof`.
#[doc(alias = "PidLidValidFlagStringProof")]
#[doc(alias = "dispidValidFlagStringProof")]
pub const PID_LID_VALID_FLAG_STRING_PROOF: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85BF, 0x0040, "PidLidValidFlagStringProof");

/// `PidLidFlagString`.
#[doc(alias = "PidLidFlagString")]
#[doc(alias = "dispidFlagStringEnum")]
pub const PID_LID_FLAG_STRING: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85C0, 0x0003, "PidLidFlagString");

/// `PidLidConversationActionMoveFolderEid`.
#[doc(alias = "PidLidConversationActionMoveFolderEid")]
#[doc(alias = "dispidConvActionMoveFolderEid")]
pub const PID_LID_CONVERSATION_ACTION_MOVE_FOLDER_EID: NamedProperty = NamedProperty::lid(
    guids::PSETID_COMMON,
    0x85C6,
    0x0102,
    "PidLidConversationActionMoveFolderEid",
);

/// `PidLidConversationActionMoveStoreEid`.
#[doc(alias = "PidLidConversationActionMoveStoreEid")]
#[doc(alias = "dispidConvActionMoveStoreEid")]
pub const PID_LID_CONVERSATION_ACTION_MOVE_STORE_EID: NamedProperty = NamedProperty::lid(
    guids::PSETID_COMMON,
    0x85C7,
    0x0102,
    "PidLidConversationActionMoveStoreEid",
);

/// `PidLidConversationActionMaxDeliveryTime`.
#[doc(alias = "PidLidConversationActionMaxDeliveryTime")]
#[doc(alias = "dispidConvActionMaxDeliveryTime")]
pub const PID_LID_CONVERSATION_ACTION_MAX_DELIVERY_TIME: NamedProperty = NamedProperty::lid(
    guids::PSETID_COMMON,
    0x85C8,
    0x0040,
    "PidLidConversationActionMaxDeliveryTime",
);

/// `PidLidConversationProcessed`.
#[doc(alias = "PidLidConversationProcessed")]
#[doc(alias = "dispidConvExLegacyProcessedRand")]
pub const PID_LID_CONVERSATION_PROCESSED: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85C9, 0x0003, "PidLidConversationProcessed");

/// `PidLidConversationActionLastAppliedTime`.
#[doc(alias = "PidLidConversationActionLastAppliedTime")]
#[doc(alias = "dispidConvActionLastAppliedTime")]
pub const PID_LID_CONVERSATION_ACTION_LAST_APPLIED_TIME: NamedProperty = NamedProperty::lid(
    guids::PSETID_COMMON,
    0x85CA,
    0x0040,
    "PidLidConversationActionLastAppliedTime",
);

/// `PidLidConversationActionVersion`.
#[doc(alias = "PidLidConversationActionVersion")]
#[doc(alias = "dispidConvActionVersion")]
pub const PID_LID_CONVERSATION_ACTION_VERSION: NamedProperty =
    NamedProperty::lid(guids::PSETID_COMMON, 0x85CB, 0x0003, "PidLidConversationActionVersion");

/// `PidLidPendingStateForSiteMailboxDocument`.
#[doc(alias = "PidLidPendingStateForSiteMailboxDocument")]
#[doc(alias = "dispidPendingStateforTMDocument")]
pub const PID_LID_PENDING_STATE_FOR_SITE_MAILBOX_DOCUMENT: NamedProperty = NamedProperty::lid(
    guids::PSETID_COMMON,
    0x85E0,
    0x0003,
    "PidLidPendingStateForSiteMailboxDocument",
);

/// `PidLidLogType`.
#[doc(alias = "PidLidLogType")]
#[doc(alias = "dispidLogType")]
pub const PID_LID_LOG_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_LOG, 0x8700, 0x001F, "PidLidLogType");

/// `PidLidLogStart`.
#[doc(alias = "PidLidLogStart")]
#[doc(alias = "dispidLogStart")]
pub const PID_LID_LOG_START: NamedProperty =
    NamedProperty::lid(guids::PSETID_LOG, 0x8706, 0x0040, "PidLidLogStart");

/// `PidLidLogDuration`.
#[doc(alias = "PidLidLogDuration")]
#[doc(alias = "dispidLogDuration")]
pub const PID_LID_LOG_DURATION: NamedProperty =
    NamedProperty::lid(guids::PSETID_LOG, 0x8707, 0x0003, "PidLidLogDuration");

/// `PidLidLogEnd`.
#[doc(alias = "PidLidLogEnd")]
#[doc(alias = "dispidLogEnd")]
pub const PID_LID_LOG_END: NamedProperty =
    NamedProperty::lid(guids::PSETID_LOG, 0x8708, 0x0040, "PidLidLogEnd");

/// `PidLidLogFlags`.
#[doc(alias = "PidLidLogFlags")]
#[doc(alias = "dispidLogFlags")]
pub const PID_LID_LOG_FLAGS: NamedProperty =
    NamedProperty::lid(guids::PSETID_LOG, 0x870C, 0x0003, "PidLidLogFlags");

/// `PidLidLogDocumentPrinted`.
#[doc(alias = "PidLidLogDocumentPrinted")]
#[doc(alias = "dispidLogDocPrinted")]
#[doc(alias = "PidLidDocumentPrinted")]
pub const PID_LID_LOG_DOCUMENT_PRINTED: NamedProperty =
    NamedProperty::lid(guids::PSETID_LOG, 0x870E, 0x000B, "PidLidLogDocumentPrinted");

/// `PidLidLogDocumentSaved`.
#[doc(alias = "PidLidLogDocumentSaved")]
#[doc(alias = "dispidLogDocSaved")]
#[doc(alias = "PidLidDocumentSaved")]
pub const PID_LID_LOG_DOCUMENT_SAVED: NamedProperty =
    NamedProperty::lid(guids::PSETID_LOG, 0x870F, 0x000B, "PidLidLogDocumentSaved");

/// `PidLidLogDocumentRouted`.
#[doc(alias = "PidLidLogDocumentRouted")]
#[doc(alias = "dispidLogDocRouted")]
#[doc(alias = "PidLidDocumentRouted")]
pub const PID_LID_LOG_DOCUMENT_ROUTED: NamedProperty =
    NamedProperty::lid(guids::PSETID_LOG, 0x8710, 0x000B, "PidLidLogDocumentRouted");

/// `PidLidLogDocumentPosted`.
#[doc(alias = "PidLidLogDocumentPosted")]
#[doc(alias = "dispidLogDocPosted")]
#[doc(alias = "PidLidDocumentPosted")]
pub const PID_LID_LOG_DOCUMENT_POSTED: NamedProperty =
    NamedProperty::lid(guids::PSETID_LOG, 0x8711, 0x000B, "PidLidLogDocumentPosted");

/// `PidLidLogTypeDesc`.
#[doc(alias = "PidLidLogTypeDesc")]
#[doc(alias = "dispidLogTypeDesc")]
pub const PID_LID_LOG_TYPE_DESC: NamedProperty =
    NamedProperty::lid(guids::PSETID_LOG, 0x8712, 0x001F, "PidLidLogTypeDesc");

/// `PidLidAttendeeCriticalChange`.
#[doc(alias = "PidLidAttendeeCriticalChange")]
#[doc(alias = "LID_ATTENDEE_CRITICAL_CHANGE")]
pub const PID_LID_ATTENDEE_CRITICAL_CHANGE: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0001, 0x0040, "PidLidAttendeeCriticalChange");

/// `PidLidWhere`.
#[doc(alias = "PidLidWhere")]
#[doc(alias = "LID_WHERE")]
pub const PID_LID_WHERE: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0002, 0x001F, "PidLidWhere");

/// `PidLidGlobalObjectId`.
#[doc(alias = "PidLidGlobalObjectId")]
#[doc(alias = "LID_GLOBAL_OBJID")]
pub const PID_LID_GLOBAL_OBJECT_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0003, 0x0102, "PidLidGlobalObjectId");

/// `PidLidIsSilent`.
#[doc(alias = "PidLidIsSilent")]
#[doc(alias = "LID_IS_SILENT")]
pub const PID_LID_IS_SILENT: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0004, 0x000B, "PidLidIsSilent");

/// `PidLidIsRecurring`.
#[doc(alias = "PidLidIsRecurring")]
#[doc(alias = "LID_IS_RECURRING")]
pub const PID_LID_IS_RECURRING: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0005, 0x000B, "PidLidIsRecurring");

/// `PidLidRequiredAttendees`.
#[doc(alias = "PidLidRequiredAttendees")]
#[doc(alias = "LID_REQUIRED_ATTENDEES")]
pub const PID_LID_REQUIRED_ATTENDEES: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0006, 0x001F, "PidLidRequiredAttendees");

/// `PidLidOptionalAttendees`.
#[doc(alias = "PidLidOptionalAttendees")]
#[doc(alias = "LID_OPTIONAL_ATTENDEES")]
pub const PID_LID_OPTIONAL_ATTENDEES: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0007, 0x001F, "PidLidOptionalAttendees");

/// `PidLidResourceAttendees`.
#[doc(alias = "PidLidResourceAttendees")]
#[doc(alias = "LID_RESOURCE_ATTENDEES")]
pub const PID_LID_RESOURCE_ATTENDEES: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0008, 0x001F, "PidLidResourceAttendees");

/// `PidLidDelegateMail`.
#[doc(alias = "PidLidDelegateMail")]
#[doc(alias = "LID_DELEGATE_MAIL")]
pub const PID_LID_DELEGATE_MAIL: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0009, 0x000B, "PidLidDelegateMail");

/// `PidLidIsException`.
#[doc(alias = "PidLidIsException")]
#[doc(alias = "LID_IS_EXCEPTION")]
pub const PID_LID_IS_EXCEPTION: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x000A, 0x000B, "PidLidIsException");

/// `PidLidSingleInvite`.
#[doc(alias = "PidLidSingleInvite")]
#[doc(alias = "LID_SINGLE_INVITE")]
pub const PID_LID_SINGLE_INVITE: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x000B, 0x000B, "PidLidSingleInvite");

/// `PidLidTimeZone`.
#[doc(alias = "PidLidTimeZone")]
#[doc(alias = "LID_TIME_ZONE")]
pub const PID_LID_TIME_ZONE: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x000C, 0x0003, "PidLidTimeZone");

/// `PidLidStartRecurrenceDate`.
#[doc(alias = "PidLidStartRecurrenceDate")]
#[doc(alias = "LID_START_RECUR_DATE")]
pub const PID_LID_START_RECURRENCE_DATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x000D, 0x0003, "PidLidStartRecurrenceDate");

/// `PidLidStartRecurrenceTime`.
#[doc(alias = "PidLidStartRecurrenceTime")]
#[doc(alias = "LID_START_RECUR_TIME")]
pub const PID_LID_START_RECURRENCE_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x000E, 0x0003, "PidLidStartRecurrenceTime");

/// `PidLidEndRecurrenceDate`.
#[doc(alias = "PidLidEndRecurrenceDate")]
#[doc(alias = "LID_END_RECUR_DATE")]
pub const PID_LID_END_RECURRENCE_DATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x000F, 0x0003, "PidLidEndRecurrenceDate");

/// `PidLidEndRecurrenceTime`.
#[doc(alias = "PidLidEndRecurrenceTime")]
#[doc(alias = "LID_END_RECUR_TIME")]
pub const PID_LID_END_RECURRENCE_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0010, 0x0003, "PidLidEndRecurrenceTime");

/// `PidLidDayInterval`.
#[doc(alias = "PidLidDayInterval")]
#[doc(alias = "LID_DAY_INTERVAL")]
pub const PID_LID_DAY_INTERVAL: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0011, 0x0002, "PidLidDayInterval");

/// `PidLidWeekInterval`.
#[doc(alias = "PidLidWeekInterval")]
#[doc(alias = "LID_WEEK_INTERVAL")]
pub const PID_LID_WEEK_INTERVAL: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0012, 0x0002, "PidLidWeekInterval");

/// `PidLidMonthInterval`.
#[doc(alias = "PidLidMonthInterval")]
#[doc(alias = "LID_MONTH_INTERVAL")]
pub const PID_LID_MONTH_INTERVAL: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0013, 0x0002, "PidLidMonthInterval");

/// `PidLidYearInterval`.
#[doc(alias = "PidLidYearInterval")]
#[doc(alias = "LID_YEAR_INTERVAL")]
pub const PID_LID_YEAR_INTERVAL: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0014, 0x0002, "PidLidYearInterval");

/// `PidLidMonthOfYearMask`.
#[doc(alias = "PidLidMonthOfYearMask")]
#[doc(alias = "LID_MOY_MASK")]
pub const PID_LID_MONTH_OF_YEAR_MASK: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0017, 0x0003, "PidLidMonthOfYearMask");

/// `PidLidOldRecurrenceType`.
#[doc(alias = "PidLidOldRecurrenceType")]
#[doc(alias = "LID_RECUR_TYPE")]
pub const PID_LID_OLD_RECURRENCE_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0018, 0x0002, "PidLidOldRecurrenceType");

/// `PidLidOwnerCriticalChange`.
#[doc(alias = "PidLidOwnerCriticalChange")]
#[doc(alias = "LID_OWNER_CRITICAL_CHANGE")]
pub const PID_LID_OWNER_CRITICAL_CHANGE: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x001A, 0x0040, "PidLidOwnerCriticalChange");

/// `PidLidCalendarType`.
#[doc(alias = "PidLidCalendarType")]
#[doc(alias = "LID_CALENDAR_TYPE")]
pub const PID_LID_CALENDAR_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x001C, 0x0003, "PidLidCalendarType");

/// `PidLidAllAttendeesList`.
#[doc(alias = "PidLidAllAttendeesList")]
#[doc(alias = "LID_ALL_ATTENDEES_LIST")]
pub const PID_LID_ALL_ATTENDEES_LIST: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x001D, 0x001F, "PidLidAllAttendeesList");

/// `PidLidCleanGlobalObjectId`.
#[doc(alias = "PidLidCleanGlobalObjectId")]
#[doc(alias = "dispidCleanGlobalObjId")]
pub const PID_LID_CLEAN_GLOBAL_OBJECT_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0023, 0x0102, "PidLidCleanGlobalObjectId");

/// `PidLidAppointmentMessageClass`.
#[doc(alias = "PidLidAppointmentMessageClass")]
#[doc(alias = "dispidApptMessageClass")]
pub const PID_LID_APPOINTMENT_MESSAGE_CLASS: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0024, 0x001F, "PidLidAppointmentMessageClass");

/// `PidLidMeetingType`.
#[doc(alias = "PidLidMeetingType")]
#[doc(alias = "dispidMeetingType")]
pub const PID_LID_MEETING_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0026, 0x0003, "PidLidMeetingType");

/// `PidLidOldLocation`.
#[doc(alias = "PidLidOldLocation")]
#[doc(alias = "dispidOldLocation")]
pub const PID_LID_OLD_LOCATION: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0028, 0x001F, "PidLidOldLocation");

/// `PidLidOldWhenStartWhole`.
#[doc(alias = "PidLidOldWhenStartWhole")]
#[doc(alias = "dispidOldWhenStartWhole")]
pub const PID_LID_OLD_WHEN_START_WHOLE: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x0029, 0x0040, "PidLidOldWhenStartWhole");

/// `PidLidOldWhenEndWhole`.
#[doc(alias = "PidLidOldWhenEndWhole")]
#[doc(alias = "dispidOldWhenEndWhole")]
pub const PID_LID_OLD_WHEN_END_WHOLE: NamedProperty =
    NamedProperty::lid(guids::PSETID_MEETING, 0x002A, 0x0040, "PidLidOldWhenEndWhole");

/// `PidNameOriginalSpamConfidenceLevel`.
#[doc(alias = "PidNameOriginalSpamConfidenceLevel")]
pub const PID_NAME_ORIGINAL_SPAM_CONFIDENCE_LEVEL: NamedProperty = NamedProperty::name(
    guids::PSETID_MESSAGING,
    "OriginalScl",
    0x001F,
    "PidNameOriginalSpamConfidenceLevel",
);

/// `PidLidNoteColor`.
#[doc(alias = "PidLidNoteColor")]
#[doc(alias = "dispidNoteColor")]
pub const PID_LID_NOTE_COLOR: NamedProperty =
    NamedProperty::lid(guids::PSETID_NOTE, 0x8B00, 0x0003, "PidLidNoteColor");

/// `PidLidNoteWidth`.
#[doc(alias = "PidLidNoteWidth")]
#[doc(alias = "dispidNoteWidth")]
pub const PID_LID_NOTE_WIDTH: NamedProperty =
    NamedProperty::lid(guids::PSETID_NOTE, 0x8B02, 0x0003, "PidLidNoteWidth");

/// `PidLidNoteHeight`.
#[doc(alias = "PidLidNoteHeight")]
#[doc(alias = "dispidNoteHeight")]
pub const PID_LID_NOTE_HEIGHT: NamedProperty =
    NamedProperty::lid(guids::PSETID_NOTE, 0x8B03, 0x0003, "PidLidNoteHeight");

/// `PidLidNoteX`.
#[doc(alias = "PidLidNoteX")]
#[doc(alias = "dispidNoteX")]
pub const PID_LID_NOTE_X: NamedProperty =
    NamedProperty::lid(guids::PSETID_NOTE, 0x8B04, 0x0003, "PidLidNoteX");

/// `PidLidNoteY`.
#[doc(alias = "PidLidNoteY")]
#[doc(alias = "dispidNoteY")]
pub const PID_LID_NOTE_Y: NamedProperty =
    NamedProperty::lid(guids::PSETID_NOTE, 0x8B05, 0x0003, "PidLidNoteY");

/// `PidLidPostRssChannelLink`.
#[doc(alias = "PidLidPostRssChannelLink")]
#[doc(alias = "dispidPostRssChannelLink")]
pub const PID_LID_POST_RSS_CHANNEL_LINK: NamedProperty =
    NamedProperty::lid(guids::PSETID_POST_RSS, 0x8900, 0x001F, "PidLidPostRssChannelLink");

/// `PidLidPostRssItemLink`.
#[doc(alias = "PidLidPostRssItemLink")]
#[doc(alias = "dispidPostRssItemLink")]
pub const PID_LID_POST_RSS_ITEM_LINK: NamedProperty =
    NamedProperty::lid(guids::PSETID_POST_RSS, 0x8901, 0x001F, "PidLidPostRssItemLink");

/// `PidLidPostRssItemHash`.
#[doc(alias = "PidLidPostRssItemHash")]
#[doc(alias = "dispidPostRssItemHash")]
pub const PID_LID_POST_RSS_ITEM_HASH: NamedProperty =
    NamedProperty::lid(guids::PSETID_POST_RSS, 0x8902, 0x0003, "PidLidPostRssItemHash");

/// `PidLidPostRssItemGuid`.
#[doc(alias = "PidLidPostRssItemGuid")]
#[doc(alias = "dispidPostRssItemGuid")]
pub const PID_LID_POST_RSS_ITEM_GUID: NamedProperty =
    NamedProperty::lid(guids::PSETID_POST_RSS, 0x8903, 0x001F, "PidLidPostRssItemGuid");

/// `PidLidPostRssChannel`.
#[doc(alias = "PidLidPostRssChannel")]
#[doc(alias = "dispidPostRssChannel")]
pub const PID_LID_POST_RSS_CHANNEL: NamedProperty =
    NamedProperty::lid(guids::PSETID_POST_RSS, 0x8904, 0x001F, "PidLidPostRssChannel");

/// `PidLidPostRssItemXml`.
#[doc(alias = "PidLidPostRssItemXml")]
#[doc(alias = "dispidPostRssItemXml")]
pub const PID_LID_POST_RSS_ITEM_XML: NamedProperty =
    NamedProperty::lid(guids::PSETID_POST_RSS, 0x8905, 0x001F, "PidLidPostRssItemXml");

/// `PidLidPostRssSubscription`.
#[doc(alias = "PidLidPostRssSubscription")]
#[doc(alias = "dispidPostRssSubscription")]
pub const PID_LID_POST_RSS_SUBSCRIPTION: NamedProperty =
    NamedProperty::lid(guids::PSETID_POST_RSS, 0x8906, 0x001F, "PidLidPostRssSubscription");

/// `PidLidRemoteEntryId`.
#[doc(alias = "PidLidRemoteEntryId")]
#[doc(alias = "dispidRemoteEID")]
pub const PID_LID_REMOTE_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_REMOTE, 0x8F01, 0x0102, "PidLidRemoteEntryId");

/// `PidLidRemoteMessageClass`.
#[doc(alias = "PidLidRemoteMessageClass")]
#[doc(alias = "dispidRemoteMsgClass")]
pub const PID_LID_REMOTE_MESSAGE_CLASS: NamedProperty =
    NamedProperty::lid(guids::PSETID_REMOTE, 0x8F02, 0x001F, "PidLidRemoteMessageClass");

/// `PidLidRemoteTransport`.
#[doc(alias = "PidLidRemoteTransport")]
#[doc(alias = "dispidRemoteXP")]
pub const PID_LID_REMOTE_TRANSPORT: NamedProperty =
    NamedProperty::lid(guids::PSETID_REMOTE, 0x8F03, 0x001F, "PidLidRemoteTransport");

/// `PidLidRemoteTransferTime`.
#[doc(alias = "PidLidRemoteTransferTime")]
#[doc(alias = "dispidRemoteXferTime")]
pub const PID_LID_REMOTE_TRANSFER_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_REMOTE, 0x8F04, 0x0003, "PidLidRemoteTransferTime");

/// `PidLidRemoteTransferSize`.
#[doc(alias = "PidLidRemoteTransferSize")]
#[doc(alias = "dispidRemoteXferSize")]
pub const PID_LID_REMOTE_TRANSFER_SIZE: NamedProperty =
    NamedProperty::lid(guids::PSETID_REMOTE, 0x8F05, 0x0003, "PidLidRemoteTransferSize");

/// `PidLidRemoteSearchKey`.
#[doc(alias = "PidLidRemoteSearchKey")]
#[doc(alias = "dispidRemoteSearchKey")]
pub const PID_LID_REMOTE_SEARCH_KEY: NamedProperty =
    NamedProperty::lid(guids::PSETID_REMOTE, 0x8F06, 0x0102, "PidLidRemoteSearchKey");

/// `PidLidRemoteAttachment`.
#[doc(alias = "PidLidRemoteAttachment")]
#[doc(alias = "dispidRemoteAttachment")]
pub const PID_LID_REMOTE_ATTACHMENT: NamedProperty =
    NamedProperty::lid(guids::PSETID_REMOTE, 0x8F07, 0x000B, "PidLidRemoteAttachment");

/// `PidLidResendTime`.
#[doc(alias = "PidLidResendTime")]
#[doc(alias = "dispidResendTime")]
pub const PID_LID_RESEND_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_REPORT, 0x8D00, 0x0040, "PidLidResendTime");

/// `PidLidSharingStatus`.
#[doc(alias = "PidLidSharingStatus")]
#[doc(alias = "dispidSharingStatus")]
pub const PID_LID_SHARING_STATUS: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A00, 0x0003, "PidLidSharingStatus");

/// `PidLidSharingProviderGuid`.
#[doc(alias = "PidLidSharingProviderGuid")]
#[doc(alias = "dispidSharingProviderGuid")]
pub const PID_LID_SHARING_PROVIDER_GUID: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A01, 0x0102, "PidLidSharingProviderGuid");

/// `PidLidSharingProviderName`.
#[doc(alias = "PidLidSharingProviderName")]
#[doc(alias = "dispidSharingProviderName")]
pub const PID_LID_SHARING_PROVIDER_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A02, 0x001F, "PidLidSharingProviderName");

/// `PidLidSharingProviderUrl`.
#[doc(alias = "PidLidSharingProviderUrl")]
#[doc(alias = "dispidSharingProviderUrl")]
pub const PID_LID_SHARING_PROVIDER_URL: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A03, 0x001F, "PidLidSharingProviderUrl");

/// `PidLidSharingRemotePath`.
#[doc(alias = "PidLidSharingRemotePath")]
#[doc(alias = "dispidSharingRemotePath")]
pub const PID_LID_SHARING_REMOTE_PATH: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A04, 0x001F, "PidLidSharingRemotePath");

/// `PidLidSharingRemoteName`.
#[doc(alias = "PidLidSharingRemoteName")]
#[doc(alias = "dispidSharingRemoteName")]
pub const PID_LID_SHARING_REMOTE_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A05, 0x001F, "PidLidSharingRemoteName");

/// `PidLidSharingRemoteUid`.
#[doc(alias = "PidLidSharingRemoteUid")]
#[doc(alias = "dispidSharingRemoteUid")]
pub const PID_LID_SHARING_REMOTE_UID: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A06, 0x001F, "PidLidSharingRemoteUid");

/// `PidLidSharingInitiatorName`.
#[doc(alias = "PidLidSharingInitiatorName")]
#[doc(alias = "dispidSharingInitiatorName")]
pub const PID_LID_SHARING_INITIATOR_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A07, 0x001F, "PidLidSharingInitiatorName");

/// `PidLidSharingInitiatorSmtp`.
#[doc(alias = "PidLidSharingInitiatorSmtp")]
#[doc(alias = "dispidSharingInitiatorSmtp")]
pub const PID_LID_SHARING_INITIATOR_SMTP: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A08, 0x001F, "PidLidSharingInitiatorSmtp");

/// `PidLidSharingInitiatorEntryId`.
#[doc(alias = "PidLidSharingInitiatorEntryId")]
#[doc(alias = "dispidSharingInitiatorEid")]
pub const PID_LID_SHARING_INITIATOR_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A09, 0x0102, "PidLidSharingInitiatorEntryId");

/// `PidLidSharingFlags`.
#[doc(alias = "PidLidSharingFlags")]
#[doc(alias = "dispidSharingFlags")]
pub const PID_LID_SHARING_FLAGS: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A0A, 0x0003, "PidLidSharingFlags");

/// `PidLidSharingProviderExtension`.
#[doc(alias = "PidLidSharingProviderExtension")]
#[doc(alias = "dispidSharingProviderExtension")]
pub const PID_LID_SHARING_PROVIDER_EXTENSION: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A0B, 0x001F, "PidLidSharingProviderExtension");

/// `PidLidSharingRemoteUser`.
#[doc(alias = "PidLidSharingRemoteUser")]
#[doc(alias = "dispidSharingRemoteUser")]
pub const PID_LID_SHARING_REMOTE_USER: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A0C, 0x001F, "PidLidSharingRemoteUser");

/// `PidLidSharingRemotePass`.
#[doc(alias = "PidLidSharingRemotePass")]
#[doc(alias = "dispidSharingRemotePass")]
pub const PID_LID_SHARING_REMOTE_PASS: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A0D, 0x001F, "PidLidSharingRemotePass");

/// `PidLidSharingLocalPath`.
#[doc(alias = "PidLidSharingLocalPath")]
#[doc(alias = "dispidSharingLocalPath")]
pub const PID_LID_SHARING_LOCAL_PATH: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A0E, 0x001F, "PidLidSharingLocalPath");

/// `PidLidSharingLocalName`.
#[doc(alias = "PidLidSharingLocalName")]
#[doc(alias = "dispidSharingLocalName")]
pub const PID_LID_SHARING_LOCAL_NAME: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A0F, 0x001F, "PidLidSharingLocalName");

/// `PidLidSharingLocalUid`.
#[doc(alias = "PidLidSharingLocalUid")]
#[doc(alias = "dispidSharingLocalUid")]
pub const PID_LID_SHARING_LOCAL_UID: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A10, 0x001F, "PidLidSharingLocalUid");

/// `PidLidSharingFilter`.
#[doc(alias = "PidLidSharingFilter")]
#[doc(alias = "dispidSharingFilter")]
pub const PID_LID_SHARING_FILTER: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A13, 0x0102, "PidLidSharingFilter");

/// `PidLidSharingLocalType`.
#[doc(alias = "PidLidSharingLocalType")]
#[doc(alias = "dispidSharingLocalType")]
pub const PID_LID_SHARING_LOCAL_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A14, 0x001F, "PidLidSharingLocalType");

/// `PidLidSharingFolderEntryId`.
#[doc(alias = "PidLidSharingFolderEntryId")]
#[doc(alias = "dispidSharingFolderEid")]
pub const PID_LID_SHARING_FOLDER_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A15, 0x0102, "PidLidSharingFolderEntryId");

/// `PidLidSharingCapabilities`.
#[doc(alias = "PidLidSharingCapabilities")]
#[doc(alias = "dispidSharingCaps")]
pub const PID_LID_SHARING_CAPABILITIES: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A17, 0x0003, "PidLidSharingCapabilities");

/// `PidLidSharingFlavor`.
#[doc(alias = "PidLidSharingFlavor")]
#[doc(alias = "dispidSharingFlavor")]
pub const PID_LID_SHARING_FLAVOR: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A18, 0x0003, "PidLidSharingFlavor");

/// `PidLidSharingAnonymity`.
#[doc(alias = "PidLidSharingAnonymity")]
#[doc(alias = "dispidSharingAnonymity")]
pub const PID_LID_SHARING_ANONYMITY: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A19, 0x0003, "PidLidSharingAnonymity");

/// `PidLidSharingReciprocation`.
#[doc(alias = "PidLidSharingReciprocation")]
#[doc(alias = "dispidSharingReciprocation")]
pub const PID_LID_SHARING_RECIPROCATION: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A1A, 0x0003, "PidLidSharingReciprocation");

/// `PidLidSharingPermissions`.
#[doc(alias = "PidLidSharingPermissions")]
#[doc(alias = "dispidSharingPermissions")]
pub const PID_LID_SHARING_PERMISSIONS: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A1B, 0x0003, "PidLidSharingPermissions");

/// `PidLidSharingInstanceGuid`.
#[doc(alias = "PidLidSharingInstanceGuid")]
#[doc(alias = "dispidSharingInstanceGuid")]
pub const PID_LID_SHARING_INSTANCE_GUID: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A1C, 0x0102, "PidLidSharingInstanceGuid");

/// `PidLidSharingRemoteType`.
#[doc(alias = "PidLidSharingRemoteType")]
#[doc(alias = "dispidSharingRemoteType")]
pub const PID_LID_SHARING_REMOTE_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A1D, 0x001F, "PidLidSharingRemoteType");

/// `PidLidSharingParticipants`.
#[doc(alias = "PidLidSharingParticipants")]
#[doc(alias = "dispidSharingParticipants")]
pub const PID_LID_SHARING_PARTICIPANTS: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A1E, 0x001F, "PidLidSharingParticipants");

/// `PidLidSharingLastSyncTime`.
#[doc(alias = "PidLidSharingLastSyncTime")]
#[doc(alias = "dispidSharingLastSync")]
pub const PID_LID_SHARING_LAST_SYNC_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A1F, 0x0040, "PidLidSharingLastSyncTime");

/// `PidLidSharingExtensionXml`.
#[doc(alias = "PidLidSharingExtensionXml")]
#[doc(alias = "dispidSharingExtXml")]
pub const PID_LID_SHARING_EXTENSION_XML: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A21, 0x001F, "PidLidSharingExtensionXml");

/// `PidLidSharingRemoteLastModificationTime`.
#[doc(alias = "PidLidSharingRemoteLastModificationTime")]
#[doc(alias = "dispidSharingRemoteLastMod")]
pub const PID_LID_SHARING_REMOTE_LAST_MODIFICATION_TIME: NamedProperty = NamedProperty::lid(
    guids::PSETID_SHARING,
    0x8A22,
    0x0040,
    "PidLidSharingRemoteLastModificationTime",
);

/// `PidLidSharingLocalLastModificationTime`.
#[doc(alias = "PidLidSharingLocalLastModificationTime")]
#[doc(alias = "dispidSharingLocalLastMod")]
pub const PID_LID_SHARING_LOCAL_LAST_MODIFICATION_TIME: NamedProperty = NamedProperty::lid(
    guids::PSETID_SHARING,
    0x8A23,
    0x0040,
    "PidLidSharingLocalLastModificationTime",
);

/// `PidLidSharingConfigurationUrl`.
#[doc(alias = "PidLidSharingConfigurationUrl")]
#[doc(alias = "dispidSharingConfigUrl")]
pub const PID_LID_SHARING_CONFIGURATION_URL: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A24, 0x001F, "PidLidSharingConfigurationUrl");

/// `PidLidSharingStart`.
#[doc(alias = "PidLidSharingStart")]
#[doc(alias = "dispidSharingStart")]
pub const PID_LID_SHARING_START: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A25, 0x0040, "PidLidSharingStart");

/// `PidLidSharingStop`.
#[doc(alias = "PidLidSharingStop")]
#[doc(alias = "dispidSharingStop")]
pub const PID_LID_SHARING_STOP: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A26, 0x0040, "PidLidSharingStop");

/// `PidLidSharingResponseType`.
#[doc(alias = "PidLidSharingResponseType")]
#[doc(alias = "dispidSharingResponseType")]
pub const PID_LID_SHARING_RESPONSE_TYPE: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A27, 0x0003, "PidLidSharingResponseType");

/// `PidLidSharingResponseTime`.
#[doc(alias = "PidLidSharingResponseTime")]
#[doc(alias = "dispidSharingResponseTime")]
pub const PID_LID_SHARING_RESPONSE_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A28, 0x0040, "PidLidSharingResponseTime");

/// `PidLidSharingOriginalMessageEntryId`.
#[doc(alias = "PidLidSharingOriginalMessageEntryId")]
#[doc(alias = "dispidSharingOriginalMessageEid")]
pub const PID_LID_SHARING_ORIGINAL_MESSAGE_ENTRY_ID: NamedProperty = NamedProperty::lid(
    guids::PSETID_SHARING,
    0x8A29,
    0x0102,
    "PidLidSharingOriginalMessageEntryId",
);

/// `PidLidSharingSyncInterval`.
#[doc(alias = "PidLidSharingSyncInterval")]
#[doc(alias = "dispidSharingSyncInterval")]
pub const PID_LID_SHARING_SYNC_INTERVAL: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A2A, 0x0003, "PidLidSharingSyncInterval");

/// `PidLidSharingDetail`.
#[doc(alias = "PidLidSharingDetail")]
#[doc(alias = "dispidSharingDetail")]
pub const PID_LID_SHARING_DETAIL: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A2B, 0x0003, "PidLidSharingDetail");

/// `PidLidSharingTimeToLive`.
#[doc(alias = "PidLidSharingTimeToLive")]
#[doc(alias = "dispidSharingTimeToLive")]
pub const PID_LID_SHARING_TIME_TO_LIVE: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A2C, 0x0003, "PidLidSharingTimeToLive");

/// `PidLidSharingBindingEntryId`.
#[doc(alias = "PidLidSharingBindingEntryId")]
#[doc(alias = "dispidSharingBindingEid")]
pub const PID_LID_SHARING_BINDING_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A2D, 0x0102, "PidLidSharingBindingEntryId");

/// `PidLidSharingIndexEntryId`.
#[doc(alias = "PidLidSharingIndexEntryId")]
#[doc(alias = "dispidSharingIndexEid")]
pub const PID_LID_SHARING_INDEX_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A2E, 0x0102, "PidLidSharingIndexEntryId");

/// `PidLidSharingRemoteComment`.
#[doc(alias = "PidLidSharingRemoteComment")]
#[doc(alias = "dispidSharingRemoteComment")]
pub const PID_LID_SHARING_REMOTE_COMMENT: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A2F, 0x001F, "PidLidSharingRemoteComment");

/// `PidLidSharingWorkingHoursStart`.
#[doc(alias = "PidLidSharingWorkingHoursStart")]
#[doc(alias = "dispidSharingWorkingHoursStart")]
pub const PID_LID_SHARING_WORKING_HOURS_START: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A40, 0x0040, "PidLidSharingWorkingHoursStart");

/// `PidLidSharingWorkingHoursEnd`.
#[doc(alias = "PidLidSharingWorkingHoursEnd")]
#[doc(alias = "dispidSharingWorkingHoursEnd")]
pub const PID_LID_SHARING_WORKING_HOURS_END: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A41, 0x0040, "PidLidSharingWorkingHoursEnd");

/// `PidLidSharingWorkingHoursDays`.
#[doc(alias = "PidLidSharingWorkingHoursDays")]
#[doc(alias = "dispidSharingWorkingHoursDays")]
#[doc(alias = "PidLidSharingWorkingHoursDay")]
pub const PID_LID_SHARING_WORKING_HOURS_DAYS: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A42, 0x0003, "PidLidSharingWorkingHoursDays");

/// `PidLidSharingWorkingHoursTimeZone`.
#[doc(alias = "PidLidSharingWorkingHoursTimeZone")]
#[doc(alias = "dispidSharingWorkingHoursTZ")]
pub const PID_LID_SHARING_WORKING_HOURS_TIME_ZONE: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A43, 0x0102, "PidLidSharingWorkingHoursTimeZone");

/// `PidLidSharingDataRangeStart`.
#[doc(alias = "PidLidSharingDataRangeStart")]
#[doc(alias = "dispidSharingDataRangeStart")]
pub const PID_LID_SHARING_DATA_RANGE_START: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A44, 0x0040, "PidLidSharingDataRangeStart");

/// `PidLidSharingDataRangeEnd`.
#[doc(alias = "PidLidSharingDataRangeEnd")]
#[doc(alias = "dispidSharingDataRangeEnd")]
pub const PID_LID_SHARING_DATA_RANGE_END: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A45, 0x0040, "PidLidSharingDataRangeEnd");

/// `PidLidSharingRangeStart`.
#[doc(alias = "PidLidSharingRangeStart")]
#[doc(alias = "dispidSharingRangeStart")]
pub const PID_LID_SHARING_RANGE_START: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A46, 0x0003, "PidLidSharingRangeStart");

/// `PidLidSharingRangeEnd`.
#[doc(alias = "PidLidSharingRangeEnd")]
#[doc(alias = "dispidSharingRangeEnd")]
pub const PID_LID_SHARING_RANGE_END: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A47, 0x0003, "PidLidSharingRangeEnd");

/// `PidLidSharingRemoteStoreUid`.
#[doc(alias = "PidLidSharingRemoteStoreUid")]
#[doc(alias = "dispidSharingRemoteStoreUid")]
pub const PID_LID_SHARING_REMOTE_STORE_UID: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A48, 0x001F, "PidLidSharingRemoteStoreUid");

/// `PidLidSharingLocalStoreUid`.
#[doc(alias = "PidLidSharingLocalStoreUid")]
#[doc(alias = "dispidSharingLocalStoreUid")]
pub const PID_LID_SHARING_LOCAL_STORE_UID: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A49, 0x001F, "PidLidSharingLocalStoreUid");

/// `PidLidSharingRemoteByteSize`.
#[doc(alias = "PidLidSharingRemoteByteSize")]
#[doc(alias = "dispidSharingRemoteByteSize")]
pub const PID_LID_SHARING_REMOTE_BYTE_SIZE: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A4B, 0x0003, "PidLidSharingRemoteByteSize");

/// `PidLidSharingRemoteCrc`.
#[doc(alias = "PidLidSharingRemoteCrc")]
#[doc(alias = "dispidSharingRemoteCrc")]
pub const PID_LID_SHARING_REMOTE_CRC: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A4C, 0x0003, "PidLidSharingRemoteCrc");

/// `PidLidSharingLocalComment`.
#[doc(alias = "PidLidSharingLocalComment")]
#[doc(alias = "dispidSharingLocalComment")]
pub const PID_LID_SHARING_LOCAL_COMMENT: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A4D, 0x001F, "PidLidSharingLocalComment");

/// `PidLidSharingRoamLog`.
#[doc(alias = "PidLidSharingRoamLog")]
#[doc(alias = "dispidSharingRoamLog")]
pub const PID_LID_SHARING_ROAM_LOG: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A4E, 0x0003, "PidLidSharingRoamLog");

/// `PidLidSharingRemoteMessageCount`.
#[doc(alias = "PidLidSharingRemoteMessageCount")]
#[doc(alias = "dispidSharingRemoteMsgCount")]
pub const PID_LID_SHARING_REMOTE_MESSAGE_COUNT: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A4F, 0x0003, "PidLidSharingRemoteMessageCount");

/// `PidLidSharingBrowseUrl`.
#[doc(alias = "PidLidSharingBrowseUrl")]
#[doc(alias = "dispidSharingBrowseUrl")]
pub const PID_LID_SHARING_BROWSE_URL: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A51, 0x001F, "PidLidSharingBrowseUrl");

/// `PidLidSharingLastAutoSyncTime`.
#[doc(alias = "PidLidSharingLastAutoSyncTime")]
#[doc(alias = "dispidSharingLastAutoSync")]
pub const PID_LID_SHARING_LAST_AUTO_SYNC_TIME: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A55, 0x0040, "PidLidSharingLastAutoSyncTime");

/// `PidLidSharingTimeToLiveAuto`.
#[doc(alias = "PidLidSharingTimeToLiveAuto")]
#[doc(alias = "dispidSharingTimeToLiveAuto")]
pub const PID_LID_SHARING_TIME_TO_LIVE_AUTO: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A56, 0x0003, "PidLidSharingTimeToLiveAuto");

/// `PidLidSharingRemoteVersion`.
#[doc(alias = "PidLidSharingRemoteVersion")]
#[doc(alias = "dispidSharingRemoteVersion")]
pub const PID_LID_SHARING_REMOTE_VERSION: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A5B, 0x001F, "PidLidSharingRemoteVersion");

/// `PidLidSharingParentBindingEntryId`.
#[doc(alias = "PidLidSharingParentBindingEntryId")]
#[doc(alias = "dispidSharingParentBindingEid")]
pub const PID_LID_SHARING_PARENT_BINDING_ENTRY_ID: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A5C, 0x0102, "PidLidSharingParentBindingEntryId");

/// `PidLidSharingSyncFlags`.
#[doc(alias = "PidLidSharingSyncFlags")]
#[doc(alias = "dispidSharingSyncFlags")]
pub const PID_LID_SHARING_SYNC_FLAGS: NamedProperty =
    NamedProperty::lid(guids::PSETID_SHARING, 0x8A60, 0x0003, "PidLidSharingSyncFlags");

/// `PidLidTaskStatus`.
#[doc(alias = "PidLidTaskStatus")]
#[doc(alias = "dispidTaskStatus")]
pub const PID_LID_TASK_STATUS: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8101, 0x0003, "PidLidTaskStatus");

/// `PidLidPercentComplete`.
#[doc(alias = "PidLidPercentComplete")]
#[doc(alias = "dispidPercentComplete")]
pub const PID_LID_PERCENT_COMPLETE: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8102, 0x0005, "PidLidPercentComplete");

/// `PidLidTeamTask`.
#[doc(alias = "PidLidTeamTask")]
#[doc(alias = "dispidTeamTask")]
pub const PID_LID_TEAM_TASK: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8103, 0x000B, "PidLidTeamTask");

/// `PidLidTaskStartDate`.
#[doc(alias = "PidLidTaskStartDate")]
#[doc(alias = "dispidTaskStartDate")]
pub const PID_LID_TASK_START_DATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8104, 0x0040, "PidLidTaskStartDate");

/// `PidLidTaskDueDate`.
#[doc(alias = "PidLidTaskDueDate")]
#[doc(alias = "dispidTaskDueDate")]
pub const PID_LID_TASK_DUE_DATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8105, 0x0040, "PidLidTaskDueDate");

/// `PidLidTaskResetReminder`.
#[doc(alias = "PidLidTaskResetReminder")]
#[doc(alias = "dispidTaskResetReminder")]
pub const PID_LID_TASK_RESET_REMINDER: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8107, 0x000B, "PidLidTaskResetReminder");

/// `PidLidTaskAccepted`.
#[doc(alias = "PidLidTaskAccepted")]
#[doc(alias = "dispidTaskAccepted")]
pub const PID_LID_TASK_ACCEPTED: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8108, 0x000B, "PidLidTaskAccepted");

/// `PidLidTaskDeadOccurrence`.
#[doc(alias = "PidLidTaskDeadOccurrence")]
#[doc(alias = "dispidTaskDeadOccur")]
pub const PID_LID_TASK_DEAD_OCCURRENCE: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8109, 0x000B, "PidLidTaskDeadOccurrence");

/// `PidLidTaskDateCompleted`.
#[doc(alias = "PidLidTaskDateCompleted")]
#[doc(alias = "dispidTaskDateCompleted")]
pub const PID_LID_TASK_DATE_COMPLETED: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x810F, 0x0040, "PidLidTaskDateCompleted");

/// `PidLidTaskActualEffort`.
#[doc(alias = "PidLidTaskActualEffort")]
#[doc(alias = "dispidTaskActualEffort")]
pub const PID_LID_TASK_ACTUAL_EFFORT: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8110, 0x0003, "PidLidTaskActualEffort");

/// `PidLidTaskEstimatedEffort`.
#[doc(alias = "PidLidTaskEstimatedEffort")]
#[doc(alias = "dispidTaskEstimatedEffort")]
pub const PID_LID_TASK_ESTIMATED_EFFORT: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8111, 0x0003, "PidLidTaskEstimatedEffort");

/// `PidLidTaskVersion`.
#[doc(alias = "PidLidTaskVersion")]
#[doc(alias = "dispidTaskVersion")]
pub const PID_LID_TASK_VERSION: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8112, 0x0003, "PidLidTaskVersion");

/// `PidLidTaskState`.
#[doc(alias = "PidLidTaskState")]
#[doc(alias = "dispidTaskState")]
pub const PID_LID_TASK_STATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8113, 0x0003, "PidLidTaskState");

/// `PidLidTaskLastUpdate`.
#[doc(alias = "PidLidTaskLastUpdate")]
#[doc(alias = "dispidTaskLastUpdate")]
pub const PID_LID_TASK_LAST_UPDATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8115, 0x0040, "PidLidTaskLastUpdate");

/// `PidLidTaskRecurrence`.
#[doc(alias = "PidLidTaskRecurrence")]
#[doc(alias = "dispidTaskRecur")]
pub const PID_LID_TASK_RECURRENCE: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8116, 0x0102, "PidLidTaskRecurrence");

/// `PidLidTaskAssigners`.
#[doc(alias = "PidLidTaskAssigners")]
#[doc(alias = "dispidTaskMyDelegators")]
pub const PID_LID_TASK_ASSIGNERS: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8117, 0x0102, "PidLidTaskAssigners");

/// `PidLidTaskStatusOnComplete`.
#[doc(alias = "PidLidTaskStatusOnComplete")]
#[doc(alias = "dispidTaskSOC")]
pub const PID_LID_TASK_STATUS_ON_COMPLETE: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8119, 0x000B, "PidLidTaskStatusOnComplete");

/// `PidLidTaskHistory`.
#[doc(alias = "PidLidTaskHistory")]
#[doc(alias = "dispidTaskHistory")]
pub const PID_LID_TASK_HISTORY: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x811A, 0x0003, "PidLidTaskHistory");

/// `PidLidTaskUpdates`.
#[doc(alias = "PidLidTaskUpdates")]
#[doc(alias = "dispidTaskUpdates")]
pub const PID_LID_TASK_UPDATES: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x811B, 0x000B, "PidLidTaskUpdates");

/// `PidLidTaskComplete`.
#[doc(alias = "PidLidTaskComplete")]
#[doc(alias = "dispidTaskComplete")]
pub const PID_LID_TASK_COMPLETE: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x811C, 0x000B, "PidLidTaskComplete");

/// `PidLidTaskFCreator`.
#[doc(alias = "PidLidTaskFCreator")]
#[doc(alias = "dispidTaskFCreator")]
pub const PID_LID_TASK_F_CREATOR: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x811E, 0x000B, "PidLidTaskFCreator");

/// `PidLidTaskOwner`.
#[doc(alias = "PidLidTaskOwner")]
#[doc(alias = "dispidTaskOwner")]
pub const PID_LID_TASK_OWNER: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x811F, 0x001F, "PidLidTaskOwner");

/// `PidLidTaskMultipleRecipients`.
#[doc(alias = "PidLidTaskMultipleRecipients")]
#[doc(alias = "dispidTaskMultRecips")]
pub const PID_LID_TASK_MULTIPLE_RECIPIENTS: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8120, 0x0003, "PidLidTaskMultipleRecipients");

/// `PidLidTaskAssigner`.
#[doc(alias = "PidLidTaskAssigner")]
#[doc(alias = "dispidTaskDelegator")]
pub const PID_LID_TASK_ASSIGNER: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8121, 0x001F, "PidLidTaskAssigner");

/// `PidLidTaskLastUser`.
#[doc(alias = "PidLidTaskLastUser")]
#[doc(alias = "dispidTaskLastUser")]
pub const PID_LID_TASK_LAST_USER: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8122, 0x001F, "PidLidTaskLastUser");

/// `PidLidTaskOrdinal`.
#[doc(alias = "PidLidTaskOrdinal")]
#[doc(alias = "dispidTaskOrdinal")]
pub const PID_LID_TASK_ORDINAL: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8123, 0x0003, "PidLidTaskOrdinal");

/// `PidLidTaskNoCompute`.
#[doc(alias = "PidLidTaskNoCompute")]
#[doc(alias = "dispidTaskNoCompute")]
pub const PID_LID_TASK_NO_COMPUTE: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8124, 0x000B, "PidLidTaskNoCompute");

/// `PidLidTaskLastDelegate`.
#[doc(alias = "PidLidTaskLastDelegate")]
#[doc(alias = "dispidTaskLastDelegate")]
pub const PID_LID_TASK_LAST_DELEGATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8125, 0x001F, "PidLidTaskLastDelegate");

/// `PidLidTaskFRecurring`.
#[doc(alias = "PidLidTaskFRecurring")]
#[doc(alias = "dispidTaskFRecur")]
pub const PID_LID_TASK_F_RECURRING: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8126, 0x000B, "PidLidTaskFRecurring");

/// `PidLidTaskRole`.
#[doc(alias = "PidLidTaskRole")]
#[doc(alias = "dispidTaskRole")]
pub const PID_LID_TASK_ROLE: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8127, 0x001F, "PidLidTaskRole");

/// `PidLidTaskOwnership`.
#[doc(alias = "PidLidTaskOwnership")]
#[doc(alias = "dispidTaskOwnership")]
pub const PID_LID_TASK_OWNERSHIP: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8129, 0x0003, "PidLidTaskOwnership");

/// `PidLidTaskAcceptanceState`.
#[doc(alias = "PidLidTaskAcceptanceState")]
#[doc(alias = "dispidTaskDelegValue")]
#[doc(alias = "PidLidAcceptanceState")]
pub const PID_LID_TASK_ACCEPTANCE_STATE: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x812A, 0x0003, "PidLidTaskAcceptanceState");

/// `PidLidTaskFFixOffline`.
#[doc(alias = "PidLidTaskFFixOffline")]
#[doc(alias = "dispidTaskFFixOffline")]
pub const PID_LID_TASK_F_FIX_OFFLINE: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x812C, 0x000B, "PidLidTaskFFixOffline");

/// `PidLidTaskCustomFlags`.
#[doc(alias = "PidLidTaskCustomFlags")]
#[doc(alias = "dispidTaskCustomFlags")]
pub const PID_LID_TASK_CUSTOM_FLAGS: NamedProperty =
    NamedProperty::lid(guids::PSETID_TASK, 0x8139, 0x0003, "PidLidTaskCustomFlags");

/// `PidNameAutomaticSpeechRecognitionData`.
#[doc(alias = "PidNameAutomaticSpeechRecognitionData")]
pub const PID_NAME_AUTOMATIC_SPEECH_RECOGNITION_DATA: NamedProperty = NamedProperty::name(
    guids::PSETID_UNIFIED_MESSAGING,
    "AsrData",
    0x0102,
    "PidNameAutomaticSpeechRecognitionData",
);

/// `PidNameAudioNotes`.
#[doc(alias = "PidNameAudioNotes")]
pub const PID_NAME_AUDIO_NOTES: NamedProperty = NamedProperty::name(
    guids::PSETID_UNIFIED_MESSAGING,
    "UMAudioNotes",
    0x001F,
    "PidNameAudioNotes",
);

/// `PidNameOutlookProtectionRuleTimestamp`.
#[doc(alias = "PidNameOutlookProtectionRuleTimestamp")]
pub const PID_NAME_OUTLOOK_PROTECTION_RULE_TIMESTAMP: NamedProperty = NamedProperty::name(
    guids::PSETID_UNIFIED_MESSAGING,
    "X-MS-Exchange-Organization-Outlook-Protection-Rule-Config-Timestamp",
    0x001F,
    "PidNameOutlookProtectionRuleTimestamp",
);

/// `PidNameXUnifiedMessagingPartnerAssignedId`.
#[doc(alias = "PidNameXUnifiedMessagingPartnerAssignedId")]
pub const PID_NAME_X_UNIFIED_MESSAGING_PARTNER_ASSIGNED_ID: NamedProperty = NamedProperty::name(
    guids::PSETID_UNIFIED_MESSAGING,
    "X-MS-Exchange-UM-PartnerAssignedID",
    0x001F,
    "PidNameXUnifiedMessagingPartnerAssignedId",
);

/// `PidNameXUnifiedMessagingPartnerContent`.
#[doc(alias = "PidNameXUnifiedMessagingPartnerContent")]
pub const PID_NAME_X_UNIFIED_MESSAGING_PARTNER_CONTENT: NamedProperty = NamedProperty::name(
    guids::PSETID_UNIFIED_MESSAGING,
    "X-MS-Exchange-UM-PartnerContent",
    0x001F,
    "PidNameXUnifiedMessagingPartnerContent",
);

/// `PidNameXUnifiedMessagingPartnerContext`.
#[doc(alias = "PidNameXUnifiedMessagingPartnerContext")]
pub const PID_NAME_X_UNIFIED_MESSAGING_PARTNER_CONTEXT: NamedProperty = NamedProperty::name(
    guids::PSETID_UNIFIED_MESSAGING,
    "X-MS-Exchange-UM-PartnerContext",
    0x001F,
    "PidNameXUnifiedMessagingPartnerContext",
);

/// `PidNameXUnifiedMessagingPartnerStatus`.
#[doc(alias = "PidNameXUnifiedMessagingPartnerStatus")]
pub const PID_NAME_X_UNIFIED_MESSAGING_PARTNER_STATUS: NamedProperty = NamedProperty::name(
    guids::PSETID_UNIFIED_MESSAGING,
    "X-MS-Exchange-UM-PartnerStatus",
    0x001F,
    "PidNameXUnifiedMessagingPartnerStatus",
);

/// `PidNameExtractedAddresses`.
#[doc(alias = "PidNameExtractedAddresses")]
pub const PID_NAME_EXTRACTED_ADDRESSES: NamedProperty = NamedProperty::name(
    guids::PSETID_XML_EXTRACTED_ENTITIES,
    "XmlExtractedAddresses",
    0x001F,
    "PidNameExtractedAddresses",
);

/// `PidNameExtractedContacts`.
#[doc(alias = "PidNameExtractedContacts")]
pub const PID_NAME_EXTRACTED_CONTACTS: NamedProperty = NamedProperty::name(
    guids::PSETID_XML_EXTRACTED_ENTITIES,
    "XmlExtractedContacts",
    0x001F,
    "PidNameExtractedContacts",
);

/// `PidNameExtractedEmails`.
#[doc(alias = "PidNameExtractedEmails")]
pub const PID_NAME_EXTRACTED_EMAILS: NamedProperty = NamedProperty::name(
    guids::PSETID_XML_EXTRACTED_ENTITIES,
    "XmlExtractedEmails",
    0x001F,
    "PidNameExtractedEmails",
);

/// `PidNameExtractedMeetings`.
#[doc(alias = "PidNameExtractedMeetings")]
pub const PID_NAME_EXTRACTED_MEETINGS: NamedProperty = NamedProperty::name(
    guids::PSETID_XML_EXTRACTED_ENTITIES,
    "XmlExtractedMeetings",
    0x001F,
    "PidNameExtractedMeetings",
);

/// `PidNameExtractedPhones`.
#[doc(alias = "PidNameExtractedPhones")]
pub const PID_NAME_EXTRACTED_PHONES: NamedProperty = NamedProperty::name(
    guids::PSETID_XML_EXTRACTED_ENTITIES,
    "XmlExtractedPhones",
    0x001F,
    "PidNameExtractedPhones",
);

/// `PidNameExtractedTasks`.
#[doc(alias = "PidNameExtractedTasks")]
pub const PID_NAME_EXTRACTED_TASKS: NamedProperty = NamedProperty::name(
    guids::PSETID_XML_EXTRACTED_ENTITIES,
    "XmlExtractedTasks",
    0x001F,
    "PidNameExtractedTasks",
);

/// `PidNameExtractedUrls`.
#[doc(alias = "PidNameExtractedUrls")]
pub const PID_NAME_EXTRACTED_URLS: NamedProperty = NamedProperty::name(
    guids::PSETID_XML_EXTRACTED_ENTITIES,
    "XmlExtractedUrls",
    0x001F,
    "PidNameExtractedUrls",
);

/// `PidNameAcceptLanguage`.
#[doc(alias = "PidNameAcceptLanguage")]
pub const PID_NAME_ACCEPT_LANGUAGE: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "Accept-Language",
    0x001F,
    "PidNameAcceptLanguage",
);

/// `PidNameApproved`.
#[doc(alias = "PidNameApproved")]
pub const PID_NAME_APPROVED: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Approved", 0x001F, "PidNameApproved");

/// `PidNameBcc`.
#[doc(alias = "PidNameBcc")]
pub const PID_NAME_BCC: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Bcc", 0x001F, "PidNameBcc");

/// `PidNameCc`.
#[doc(alias = "PidNameCc")]
pub const PID_NAME_CC: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Cc", 0x001F, "PidNameCc");

/// `PidNameContentBase`.
#[doc(alias = "PidNameContentBase")]
pub const PID_NAME_CONTENT_BASE: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Content-Base", 0x001F, "PidNameContentBase");

/// `PidNameContentClass`.
#[doc(alias = "PidNameContentClass")]
pub const PID_NAME_CONTENT_CLASS: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Content-Class", 0x001F, "PidNameContentClass");

/// `PidNameContentDisposition`.
#[doc(alias = "PidNameContentDisposition")]
pub const PID_NAME_CONTENT_DISPOSITION: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "Content-Disposition",
    0x001F,
    "PidNameContentDisposition",
);

/// `PidNameContentID`.
#[doc(alias = "PidNameContentID")]
pub const PID_NAME_CONTENT_ID: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Content-ID", 0x001F, "PidNameContentID");

/// `PidNameContentLanguage`.
#[doc(alias = "PidNameContentLanguage")]
pub const PID_NAME_CONTENT_LANGUAGE: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "Content-Language",
    0x001F,
    "PidNameContentLanguage",
);

/// `PidNameContentLocation`.
#[doc(alias = "PidNameContentLocation")]
pub const PID_NAME_CONTENT_LOCATION: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "Content-Location",
    0x001F,
    "PidNameContentLocation",
);

/// `PidNameContentTransferEncoding`.
#[doc(alias = "PidNameContentTransferEncoding")]
pub const PID_NAME_CONTENT_TRANSFER_ENCODING: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "Content-Transfer-Encoding",
    0x001F,
    "PidNameContentTransferEncoding",
);

/// `PidNameContentType`.
#[doc(alias = "PidNameContentType")]
pub const PID_NAME_CONTENT_TYPE: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Content-Type", 0x001F, "PidNameContentType");

/// `PidNameControl`.
#[doc(alias = "PidNameControl")]
pub const PID_NAME_CONTROL: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Control", 0x001F, "PidNameControl");

/// `PidNameDisposition`.
#[doc(alias = "PidNameDisposition")]
pub const PID_NAME_DISPOSITION: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Disposition", 0x001F, "PidNameDisposition");

/// `PidNameDispositionNotificationOptions`.
#[doc(alias = "PidNameDispositionNotificationOptions")]
pub const PID_NAME_DISPOSITION_NOTIFICATION_OPTIONS: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "Disposition-Notification-Options",
    0x001F,
    "PidNameDispositionNotificationOptions",
);

/// `PidNameDispositionNotificationTo`.
#[doc(alias = "PidNameDispositionNotificationTo")]
pub const PID_NAME_DISPOSITION_NOTIFICATION_TO: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "Disposition-Notification-To",
    0x001F,
    "PidNameDispositionNotificationTo",
);

/// `PidNameDistribution`.
#[doc(alias = "PidNameDistribution")]
pub const PID_NAME_DISTRIBUTION: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Distribution", 0x001F, "PidNameDistribution");

/// `PidNameExpires`.
#[doc(alias = "PidNameExpires")]
pub const PID_NAME_EXPIRES: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Expires", 0x001F, "PidNameExpires");

/// `PidNameExpiryDate`.
#[doc(alias = "PidNameExpiryDate")]
pub const PID_NAME_EXPIRY_DATE: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Expiry-Date", 0x001F, "PidNameExpiryDate");

/// `PidNameFollowupTo`.
#[doc(alias = "PidNameFollowupTo")]
pub const PID_NAME_FOLLOWUP_TO: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Followup-To", 0x001F, "PidNameFollowupTo");

/// `PidNameImportance`.
#[doc(alias = "PidNameImportance")]
pub const PID_NAME_IMPORTANCE: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Importance", 0x001F, "PidNameImportance");

/// `PidNameInReplyTo`.
#[doc(alias = "PidNameInReplyTo")]
pub const PID_NAME_IN_REPLY_TO: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "In-Reply-To", 0x001F, "PidNameInReplyTo");

/// `PidNameLines`.
#[doc(alias = "PidNameLines")]
pub const PID_NAME_LINES: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Lines", 0x001F, "PidNameLines");

/// `PidNameMessageId`.
#[doc(alias = "PidNameMessageId")]
pub const PID_NAME_MESSAGE_ID: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Message-Id", 0x001F, "PidNameMessageId");

/// `PidNameMimeVersion`.
#[doc(alias = "PidNameMimeVersion")]
pub const PID_NAME_MIME_VERSION: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Mime-Version", 0x001F, "PidNameMimeVersion");

/// `PidNameNntpPostingHost`.
#[doc(alias = "PidNameNntpPostingHost")]
pub const PID_NAME_NNTP_POSTING_HOST: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "NNTP-Posting-Host",
    0x001F,
    "PidNameNntpPostingHost",
);

/// `PidNameNntpPostingUser`.
#[doc(alias = "PidNameNntpPostingUser")]
pub const PID_NAME_NNTP_POSTING_USER: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "NNTP-Posting-User",
    0x001F,
    "PidNameNntpPostingUser",
);

/// `PidNameNewsgroups`.
#[doc(alias = "PidNameNewsgroups")]
pub const PID_NAME_NEWSGROUPS: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Newsgroups", 0x001F, "PidNameNewsgroups");

/// `PidNameOrganization`.
#[doc(alias = "PidNameOrganization")]
pub const PID_NAME_ORGANIZATION: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Organization", 0x001F, "PidNameOrganization");

/// `PidNameOriginalRecipient`.
#[doc(alias = "PidNameOriginalRecipient")]
pub const PID_NAME_ORIGINAL_RECIPIENT: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "Original-Recipient",
    0x001F,
    "PidNameOriginalRecipient",
);

/// `PidNamePath`.
#[doc(alias = "PidNamePath")]
pub const PID_NAME_PATH: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Path", 0x001F, "PidNamePath");

/// `PidNamePostingVersion`.
#[doc(alias = "PidNamePostingVersion")]
pub const PID_NAME_POSTING_VERSION: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "Posting-Version",
    0x001F,
    "PidNamePostingVersion",
);

/// `PidNamePriority`.
#[doc(alias = "PidNamePriority")]
pub const PID_NAME_PRIORITY: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Priority", 0x001F, "PidNamePriority");

/// `PidNameReceived`.
#[doc(alias = "PidNameReceived")]
pub const PID_NAME_RECEIVED: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Received", 0x001F, "PidNameReceived");

/// `PidNameReferences`.
#[doc(alias = "PidNameReferences")]
pub const PID_NAME_REFERENCES: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "References", 0x001F, "PidNameReferences");

/// `PidNameRelayVersion`.
#[doc(alias = "PidNameRelayVersion")]
pub const PID_NAME_RELAY_VERSION: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Relay-Version", 0x001F, "PidNameRelayVersion");

/// `PidNameReplyBy`.
#[doc(alias = "PidNameReplyBy")]
pub const PID_NAME_REPLY_BY: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Reply-By", 0x001F, "PidNameReplyBy");

/// `PidNameReplyTo`.
#[doc(alias = "PidNameReplyTo")]
pub const PID_NAME_REPLY_TO: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Reply-To", 0x001F, "PidNameReplyTo");

/// `PidNameReturnPath`.
#[doc(alias = "PidNameReturnPath")]
pub const PID_NAME_RETURN_PATH: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Return-Path", 0x001F, "PidNameReturnPath");

/// `PidNameReturnReceiptTo`.
#[doc(alias = "PidNameReturnReceiptTo")]
pub const PID_NAME_RETURN_RECEIPT_TO: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "Return-Receipt-To",
    0x001F,
    "PidNameReturnReceiptTo",
);

/// `PidNameSender`.
#[doc(alias = "PidNameSender")]
pub const PID_NAME_SENDER: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Sender", 0x001F, "PidNameSender");

/// `PidNameSensitivity`.
#[doc(alias = "PidNameSensitivity")]
pub const PID_NAME_SENSITIVITY: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Sensitivity", 0x001F, "PidNameSensitivity");

/// `PidNameInternetSubject`.
#[doc(alias = "PidNameInternetSubject")]
pub const PID_NAME_INTERNET_SUBJECT: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Subject", 0x001F, "PidNameInternetSubject");

/// `PidNameSummary`.
#[doc(alias = "PidNameSummary")]
pub const PID_NAME_SUMMARY: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Summary", 0x001F, "PidNameSummary");

/// `PidNameThreadIndex`.
#[doc(alias = "PidNameThreadIndex")]
pub const PID_NAME_THREAD_INDEX: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Thread-Index", 0x001F, "PidNameThreadIndex");

/// `PidNameThreadTopic`.
#[doc(alias = "PidNameThreadTopic")]
pub const PID_NAME_THREAD_TOPIC: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Thread-Topic", 0x001F, "PidNameThreadTopic");

/// `PidNameTo`.
#[doc(alias = "PidNameTo")]
pub const PID_NAME_TO: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "To", 0x001F, "PidNameTo");

/// `PidNameXVoiceMessageAttachmentOrder`.
#[doc(alias = "PidNameXVoiceMessageAttachmentOrder")]
pub const PID_NAME_X_VOICE_MESSAGE_ATTACHMENT_ORDER: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-AttachmentOrder",
    0x001F,
    "PidNameXVoiceMessageAttachmentOrder",
);

/// `PidNameXCallId`.
#[doc(alias = "PidNameXCallId")]
pub const PID_NAME_X_CALL_ID: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "X-CallID", 0x001F, "PidNameXCallId");

/// `PidNameXSenderTelephoneNumber`.
#[doc(alias = "PidNameXSenderTelephoneNumber")]
pub const PID_NAME_X_SENDER_TELEPHONE_NUMBER: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-CallingTelephoneNumber",
    0x001F,
    "PidNameXSenderTelephoneNumber",
);

/// `PidNameXFaxNumberOfPages`.
#[doc(alias = "PidNameXFaxNumberOfPages")]
pub const PID_NAME_X_FAX_NUMBER_OF_PAGES: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-FaxNumberOfPages",
    0x0002,
    "PidNameXFaxNumberOfPages",
);

/// `PidNameApprovalAllowedDescisionMakers`.
#[doc(alias = "PidNameApprovalAllowedDescisionMakers")]
pub const PID_NAME_APPROVAL_ALLOWED_DESCISION_MAKERS: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-MS-Exchange-Organization-Approval-Allowed-Decision-Makers",
    0x001F,
    "PidNameApprovalAllowedDescisionMakers",
);

/// `PidNameApprovalRequestor`.
#[doc(alias = "PidNameApprovalRequestor")]
pub const PID_NAME_APPROVAL_REQUESTOR: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-MS-Exchange-Organization-Approval-Requestor",
    0x001F,
    "PidNameApprovalRequestor",
);

/// `PidNameAuthenticatedAs`.
#[doc(alias = "PidNameAuthenticatedAs")]
pub const PID_NAME_AUTHENTICATED_AS: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-MS-Exchange-Organization-AuthAs",
    0x001F,
    "PidNameAuthenticatedAs",
);

/// `PidNameAuthenticatedDomain`.
#[doc(alias = "PidNameAuthenticatedDomain")]
#[doc(alias = "PidNameXMSExchangeOrganizationAuthdomain")]
pub const PID_NAME_AUTHENTICATED_DOMAIN: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-MS-Exchange-Organization-AuthDomain",
    0x001F,
    "PidNameAuthenticatedDomain",
);

/// `PidNameAuthenticatedMechanism`.
#[doc(alias = "PidNameAuthenticatedMechanism")]
pub const PID_NAME_AUTHENTICATED_MECHANISM: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-MS-Exchange-Organization-AuthMechanism",
    0x001F,
    "PidNameAuthenticatedMechanism",
);

/// `PidNameAuthenticatedSource`.
#[doc(alias = "PidNameAuthenticatedSource")]
pub const PID_NAME_AUTHENTICATED_SOURCE: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-MS-Exchange-Organization-AuthSource",
    0x001F,
    "PidNameAuthenticatedSource",
);

/// `PidNameXMailer`.
#[doc(alias = "PidNameXMailer")]
pub const PID_NAME_X_MAILER: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "X-Mailer", 0x001F, "PidNameXMailer");

/// `PidNameXMessageCompleted`.
#[doc(alias = "PidNameXMessageCompleted")]
pub const PID_NAME_X_MESSAGE_COMPLETED: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Message-Completed",
    0x001F,
    "PidNameXMessageCompleted",
);

/// `PidNameXMessageFlag`.
#[doc(alias = "PidNameXMessageFlag")]
pub const PID_NAME_X_MESSAGE_FLAG: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Message-Flag",
    0x001F,
    "PidNameXMessageFlag",
);

/// `PidNameXRequireProtectedPlayOnPhone`.
#[doc(alias = "PidNameXRequireProtectedPlayOnPhone")]
pub const PID_NAME_X_REQUIRE_PROTECTED_PLAY_ON_PHONE: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-RequireProtectedPlayOnPhone",
    0x000B,
    "PidNameXRequireProtectedPlayOnPhone",
);

/// `PidNameXSharingBrowseUrl`.
#[doc(alias = "PidNameXSharingBrowseUrl")]
pub const PID_NAME_X_SHARING_BROWSE_URL: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Browse-Url",
    0x001F,
    "PidNameXSharingBrowseUrl",
);

/// `PidNameXSharingCapabilities`.
#[doc(alias = "PidNameXSharingCapabilities")]
pub const PID_NAME_X_SHARING_CAPABILITIES: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Capabilities",
    0x001F,
    "PidNameXSharingCapabilities",
);

/// `PidNameXSharingConfigUrl`.
#[doc(alias = "PidNameXSharingConfigUrl")]
pub const PID_NAME_X_SHARING_CONFIG_URL: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Config-Url",
    0x001F,
    "PidNameXSharingConfigUrl",
);

/// `PidNameXSharingExendedCaps`.
#[doc(alias = "PidNameXSharingExendedCaps")]
pub const PID_NAME_X_SHARING_EXENDED_CAPS: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Exended-Caps",
    0x001F,
    "PidNameXSharingExendedCaps",
);

/// `PidNameXSharingExtendedCaps`.
#[doc(alias = "PidNameXSharingExtendedCaps")]
pub const PID_NAME_X_SHARING_EXTENDED_CAPS: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Extended-Caps",
    0x001F,
    "PidNameXSharingExtendedCaps",
);

/// `PidNameXSharingFlavor`.
#[doc(alias = "PidNameXSharingFlavor")]
pub const PID_NAME_X_SHARING_FLAVOR: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Flavor",
    0x001F,
    "PidNameXSharingFlavor",
);

/// `PidNameXSharingInstanceGuid`.
#[doc(alias = "PidNameXSharingInstanceGuid")]
pub const PID_NAME_X_SHARING_INSTANCE_GUID: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Instance-Guid",
    0x001F,
    "PidNameXSharingInstanceGuid",
);

/// `PidNameXSharingLocalType`.
#[doc(alias = "PidNameXSharingLocalType")]
pub const PID_NAME_X_SHARING_LOCAL_TYPE: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Local-Type",
    0x001F,
    "PidNameXSharingLocalType",
);

/// `PidNameXSharingProviderGuid`.
#[doc(alias = "PidNameXSharingProviderGuid")]
pub const PID_NAME_X_SHARING_PROVIDER_GUID: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Provider-Guid",
    0x001F,
    "PidNameXSharingProviderGuid",
);

/// `PidNameXSharingProviderName`.
#[doc(alias = "PidNameXSharingProviderName")]
pub const PID_NAME_X_SHARING_PROVIDER_NAME: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Provider-Name",
    0x001F,
    "PidNameXSharingProviderName",
);

/// `PidNameXSharingProviderUrl`.
#[doc(alias = "PidNameXSharingProviderUrl")]
pub const PID_NAME_X_SHARING_PROVIDER_URL: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Provider-Url",
    0x001F,
    "PidNameXSharingProviderUrl",
);

/// `PidNameXSharingRemoteName`.
#[doc(alias = "PidNameXSharingRemoteName")]
pub const PID_NAME_X_SHARING_REMOTE_NAME: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Remote-Name",
    0x001F,
    "PidNameXSharingRemoteName",
);

/// `PidNameXSharingRemotePath`.
#[doc(alias = "PidNameXSharingRemotePath")]
pub const PID_NAME_X_SHARING_REMOTE_PATH: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Remote-Path",
    0x001F,
    "PidNameXSharingRemotePath",
);

/// `PidNameXSharingRemoteStoreUid`.
#[doc(alias = "PidNameXSharingRemoteStoreUid")]
pub const PID_NAME_X_SHARING_REMOTE_STORE_UID: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Remote-Store-Uid",
    0x001F,
    "PidNameXSharingRemoteStoreUid",
);

/// `PidNameXSharingRemoteType`.
#[doc(alias = "PidNameXSharingRemoteType")]
pub const PID_NAME_X_SHARING_REMOTE_TYPE: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Remote-Type",
    0x001F,
    "PidNameXSharingRemoteType",
);

/// `PidNameXSharingRemoteUid`.
#[doc(alias = "PidNameXSharingRemoteUid")]
pub const PID_NAME_X_SHARING_REMOTE_UID: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Sharing-Remote-Uid",
    0x001F,
    "PidNameXSharingRemoteUid",
);

/// `PidNameXSieve`.
#[doc(alias = "PidNameXSieve")]
pub const PID_NAME_X_SIEVE: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "X-Sieve", 0x001F, "PidNameXSieve");

/// `PidNameXUnsent`.
#[doc(alias = "PidNameXUnsent")]
pub const PID_NAME_X_UNSENT: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "X-Unsent", 0x001F, "PidNameXUnsent");

/// `PidNameXVirusScanned`.
#[doc(alias = "PidNameXVirusScanned")]
pub const PID_NAME_X_VIRUS_SCANNED: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-Virus-Scanned",
    0x001F,
    "PidNameXVirusScanned",
);

/// `PidNameXVoiceMessageDuration`.
#[doc(alias = "PidNameXVoiceMessageDuration")]
pub const PID_NAME_X_VOICE_MESSAGE_DURATION: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-VoiceMessageDuration",
    0x0002,
    "PidNameXVoiceMessageDuration",
);

/// `PidNameXVoiceMessageSenderName`.
#[doc(alias = "PidNameXVoiceMessageSenderName")]
pub const PID_NAME_X_VOICE_MESSAGE_SENDER_NAME: NamedProperty = NamedProperty::name(
    guids::PS_INTERNET_HEADERS,
    "X-VoiceMessageSenderName",
    0x001F,
    "PidNameXVoiceMessageSenderName",
);

/// `PidNameCrossReference`.
#[doc(alias = "PidNameCrossReference")]
pub const PID_NAME_CROSS_REFERENCE: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "Xref", 0x001F, "PidNameCrossReference");

/// `PidNameMSIPLabels`.
#[doc(alias = "PidNameMSIPLabels")]
pub const PID_NAME_MSIP_LABELS: NamedProperty =
    NamedProperty::name(guids::PS_INTERNET_HEADERS, "msip_labels", 0x001F, "PidNameMSIPLabels");

/// `PidNameApplicationName`.
#[doc(alias = "PidNameApplicationName")]
pub const PID_NAME_APPLICATION_NAME: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "AppName", 0x001F, "PidNameApplicationName");

/// `PidNameAuthor`.
#[doc(alias = "PidNameAuthor")]
pub const PID_NAME_AUTHOR: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "Author", 0x001F, "PidNameAuthor");

/// `PidNameByteCount`.
#[doc(alias = "PidNameByteCount")]
pub const PID_NAME_BYTE_COUNT: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "ByteCount", 0x0003, "PidNameByteCount");

/// `PidNameCalendarBusyStatus`.
#[doc(alias = "PidNameCalendarBusyStatus")]
pub const PID_NAME_CALENDAR_BUSY_STATUS: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "CalendarBusyStatus",
    0x001F,
    "PidNameCalendarBusyStatus",
);

/// `PidNameCategory`.
#[doc(alias = "PidNameCategory")]
pub const PID_NAME_CATEGORY: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "Category", 0x001F, "PidNameCategory");

/// `PidNameCharacterCount`.
#[doc(alias = "PidNameCharacterCount")]
pub const PID_NAME_CHARACTER_COUNT: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "CharCount", 0x0003, "PidNameCharacterCount");

/// `PidNameComments`.
#[doc(alias = "PidNameComments")]
pub const PID_NAME_COMMENTS: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "Comments", 0x001F, "PidNameComments");

/// `PidNameCompany`.
#[doc(alias = "PidNameCompany")]
pub const PID_NAME_COMPANY: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "Company", 0x001F, "PidNameCompany");

/// `PidNameCreateDateTimeReadOnly`.
#[doc(alias = "PidNameCreateDateTimeReadOnly")]
pub const PID_NAME_CREATE_DATE_TIME_READ_ONLY: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "CreateDtmRo",
    0x0040,
    "PidNameCreateDateTimeReadOnly",
);

/// `PidNameDavId`.
#[doc(alias = "PidNameDavId")]
pub const PID_NAME_DAV_ID: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "DAV:id", 0x001F, "PidNameDavId");

/// `PidNameDavIsCollection`.
#[doc(alias = "PidNameDavIsCollection")]
pub const PID_NAME_DAV_IS_COLLECTION: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "DAV:iscollection",
    0x000B,
    "PidNameDavIsCollection",
);

/// `PidNameDavIsStructuredDocument`.
#[doc(alias = "PidNameDavIsStructuredDocument")]
pub const PID_NAME_DAV_IS_STRUCTURED_DOCUMENT: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "DAV:isstructureddocument",
    0x000B,
    "PidNameDavIsStructuredDocument",
);

/// `PidNameDavParentName`.
#[doc(alias = "PidNameDavParentName")]
pub const PID_NAME_DAV_PARENT_NAME: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "DAV:parentname", 0x001F, "PidNameDavParentName");

/// `PidNameDavUid`.
#[doc(alias = "PidNameDavUid")]
pub const PID_NAME_DAV_UID: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "DAV:uid", 0x001F, "PidNameDavUid");

/// `PidNameRightsManagementLicense`.
#[doc(alias = "PidNameRightsManagementLicense")]
pub const PID_NAME_RIGHTS_MANAGEMENT_LICENSE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "DRMLicense",
    0x1102,
    "PidNameRightsManagementLicense",
);

/// `PidNameMeetingDoNotForward`.
#[doc(alias = "PidNameMeetingDoNotForward")]
pub const PID_NAME_MEETING_DO_NOT_FORWARD: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "DoNotForward",
    0x000B,
    "PidNameMeetingDoNotForward",
);

/// `PidNameDocumentParts`.
#[doc(alias = "PidNameDocumentParts")]
pub const PID_NAME_DOCUMENT_PARTS: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "DocParts", 0x101F, "PidNameDocumentParts");

/// `PidNameEditTime`.
#[doc(alias = "PidNameEditTime")]
pub const PID_NAME_EDIT_TIME: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "EditTime", 0x001F, "PidNameEditTime");

/// `PidNameFrom`.
#[doc(alias = "PidNameFrom")]
pub const PID_NAME_FROM: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "From", 0x001F, "PidNameFrom");

/// `PidNameHeadingPairs`.
#[doc(alias = "PidNameHeadingPairs")]
pub const PID_NAME_HEADING_PAIRS: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "HeadingPairs", 0x0102, "PidNameHeadingPairs");

/// `PidNameHiddenCount`.
#[doc(alias = "PidNameHiddenCount")]
pub const PID_NAME_HIDDEN_COUNT: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "HiddenCount", 0x0003, "PidNameHiddenCount");

/// `PidNameKeywords`.
#[doc(alias = "PidNameKeywords")]
pub const PID_NAME_KEYWORDS: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "Keywords", 0x101F, "PidNameKeywords");

/// `PidNameLastAuthor`.
#[doc(alias = "PidNameLastAuthor")]
pub const PID_NAME_LAST_AUTHOR: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "LastAuthor", 0x001F, "PidNameLastAuthor");

/// `PidNameLastPrinted`.
#[doc(alias = "PidNameLastPrinted")]
pub const PID_NAME_LAST_PRINTED: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "LastPrinted", 0x0040, "PidNameLastPrinted");

/// `PidNameLastSaveDateTime`.
#[doc(alias = "PidNameLastSaveDateTime")]
pub const PID_NAME_LAST_SAVE_DATE_TIME: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "LastSaveDtm", 0x0040, "PidNameLastSaveDateTime");

/// `PidNameLineCount`.
#[doc(alias = "PidNameLineCount")]
pub const PID_NAME_LINE_COUNT: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "LineCount", 0x0003, "PidNameLineCount");

/// `PidNameLinksDirty`.
#[doc(alias = "PidNameLinksDirty")]
pub const PID_NAME_LINKS_DIRTY: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "LinksDirty", 0x000B, "PidNameLinksDirty");

/// `PidNameMultimediaClipCount`.
#[doc(alias = "PidNameMultimediaClipCount")]
pub const PID_NAME_MULTIMEDIA_CLIP_COUNT: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "MMClipCount",
    0x0003,
    "PidNameMultimediaClipCount",
);

/// `PidNameManager`.
#[doc(alias = "PidNameManager")]
pub const PID_NAME_MANAGER: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "Manager", 0x001F, "PidNameManager");

/// `PidNameNoteCount`.
#[doc(alias = "PidNameNoteCount")]
pub const PID_NAME_NOTE_COUNT: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "NoteCount", 0x0003, "PidNameNoteCount");

/// `PidNameOMSAccountGuid`.
#[doc(alias = "PidNameOMSAccountGuid")]
pub const PID_NAME_OMS_ACCOUNT_GUID: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "OMSAccountGuid",
    0x001F,
    "PidNameOMSAccountGuid",
);

/// `PidNameOMSMobileModel`.
#[doc(alias = "PidNameOMSMobileModel")]
pub const PID_NAME_OMS_MOBILE_MODEL: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "OMSMobileModel",
    0x001F,
    "PidNameOMSMobileModel",
);

/// `PidNameOMSScheduleTime`.
#[doc(alias = "PidNameOMSScheduleTime")]
#[doc(alias = "PidNameOMSGScheduleTime")]
pub const PID_NAME_OMS_SCHEDULE_TIME: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "OMSScheduleTime",
    0x0040,
    "PidNameOMSScheduleTime",
);

/// `PidNameOMSServiceType`.
#[doc(alias = "PidNameOMSServiceType")]
pub const PID_NAME_OMS_SERVICE_TYPE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "OMSServiceType",
    0x0003,
    "PidNameOMSServiceType",
);

/// `PidNameOMSSourceType`.
#[doc(alias = "PidNameOMSSourceType")]
pub const PID_NAME_OMS_SOURCE_TYPE: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "OMSSourceType", 0x0003, "PidNameOMSSourceType");

/// `PidNamePageCount`.
#[doc(alias = "PidNamePageCount")]
pub const PID_NAME_PAGE_COUNT: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "PageCount", 0x0003, "PidNamePageCount");

/// `PidNameParagraphCount`.
#[doc(alias = "PidNameParagraphCount")]
pub const PID_NAME_PARAGRAPH_COUNT: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "ParCount", 0x0003, "PidNameParagraphCount");

/// `PidNamePresentationFormat`.
#[doc(alias = "PidNamePresentationFormat")]
pub const PID_NAME_PRESENTATION_FORMAT: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "PresFormat",
    0x001F,
    "PidNamePresentationFormat",
);

/// `PidNameRevisionNumber`.
#[doc(alias = "PidNameRevisionNumber")]
pub const PID_NAME_REVISION_NUMBER: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "RevNumber", 0x001F, "PidNameRevisionNumber");

/// `PidNameScale`.
#[doc(alias = "PidNameScale")]
pub const PID_NAME_SCALE: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "Scale", 0x000B, "PidNameScale");

/// `PidNameSecurity`.
#[doc(alias = "PidNameSecurity")]
pub const PID_NAME_SECURITY: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "Security", 0x0003, "PidNameSecurity");

/// `PidNameSlideCount`.
#[doc(alias = "PidNameSlideCount")]
pub const PID_NAME_SLIDE_COUNT: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "SlideCount", 0x0003, "PidNameSlideCount");

/// `PidNameSubject`.
#[doc(alias = "PidNameSubject")]
pub const PID_NAME_SUBJECT: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "Subject", 0x001F, "PidNameSubject");

/// `PidNameTemplate`.
#[doc(alias = "PidNameTemplate")]
pub const PID_NAME_TEMPLATE: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "Template", 0x001F, "PidNameTemplate");

/// `PidNameThumbnail`.
#[doc(alias = "PidNameThumbnail")]
pub const PID_NAME_THUMBNAIL: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "Thumbnail", 0x0102, "PidNameThumbnail");

/// `PidNameTitle`.
#[doc(alias = "PidNameTitle")]
pub const PID_NAME_TITLE: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "Title", 0x001F, "PidNameTitle");

/// `PidNameWordCount`.
#[doc(alias = "PidNameWordCount")]
pub const PID_NAME_WORD_COUNT: NamedProperty =
    NamedProperty::name(guids::PS_PUBLIC_STRINGS, "WordCount", 0x0003, "PidNameWordCount");

/// `PidNameExchangeIntendedBusyStatus`.
#[doc(alias = "PidNameExchangeIntendedBusyStatus")]
pub const PID_NAME_EXCHANGE_INTENDED_BUSY_STATUS: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "http://schemas.microsoft.com/exchange/intendedbusystatus",
    0x001F,
    "PidNameExchangeIntendedBusyStatus",
);

/// `PidNameExchangeJunkEmailMoveStamp`.
#[doc(alias = "PidNameExchangeJunkEmailMoveStamp")]
pub const PID_NAME_EXCHANGE_JUNK_EMAIL_MOVE_STAMP: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "http://schemas.microsoft.com/exchange/junkemailmovestamp",
    0x0003,
    "PidNameExchangeJunkEmailMoveStamp",
);

/// `PidNameExchangeModifyExceptionStructure`.
#[doc(alias = "PidNameExchangeModifyExceptionStructure")]
pub const PID_NAME_EXCHANGE_MODIFY_EXCEPTION_STRUCTURE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "http://schemas.microsoft.com/exchange/modifyexceptionstruct",
    0x0102,
    "PidNameExchangeModifyExceptionStructure",
);

/// `PidNameExchangeNoModifyExceptions`.
#[doc(alias = "PidNameExchangeNoModifyExceptions")]
pub const PID_NAME_EXCHANGE_NO_MODIFY_EXCEPTIONS: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "http://schemas.microsoft.com/exchange/nomodifyexceptions",
    0x000B,
    "PidNameExchangeNoModifyExceptions",
);

/// `PidNameExchangePatternEnd`.
#[doc(alias = "PidNameExchangePatternEnd")]
pub const PID_NAME_EXCHANGE_PATTERN_END: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "http://schemas.microsoft.com/exchange/patternend",
    0x0040,
    "PidNameExchangePatternEnd",
);

/// `PidNameExchangePatternStart`.
#[doc(alias = "PidNameExchangePatternStart")]
pub const PID_NAME_EXCHANGE_PATTERN_START: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "http://schemas.microsoft.com/exchange/patternstart",
    0x0040,
    "PidNameExchangePatternStart",
);

/// `PidNameExchangeReminderInterval`.
#[doc(alias = "PidNameExchangeReminderInterval")]
pub const PID_NAME_EXCHANGE_REMINDER_INTERVAL: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "http://schemas.microsoft.com/exchange/reminderinterval",
    0x0003,
    "PidNameExchangeReminderInterval",
);

/// `PidNamePhishingStamp`.
#[doc(alias = "PidNamePhishingStamp")]
pub const PID_NAME_PHISHING_STAMP: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "http://schemas.microsoft.com/outlook/phishingstamp",
    0x0003,
    "PidNamePhishingStamp",
);

/// `PidNameSpoofingStamp`.
#[doc(alias = "PidNameSpoofingStamp")]
pub const PID_NAME_SPOOFING_STAMP: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "http://schemas.microsoft.com/outlook/spoofingstamp",
    0x0003,
    "PidNameSpoofingStamp",
);

/// `PidNameQuarantineOriginalSender`.
#[doc(alias = "PidNameQuarantineOriginalSender")]
pub const PID_NAME_QUARANTINE_ORIGINAL_SENDER: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "quarantine-original-sender",
    0x001F,
    "PidNameQuarantineOriginalSender",
);

/// `PidNameExchDatabaseSchema`.
#[doc(alias = "PidNameExchDatabaseSchema")]
pub const PID_NAME_EXCH_DATABASE_SCHEMA: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas-microsoft-com:exch-data:baseschema",
    0x101F,
    "PidNameExchDatabaseSchema",
);

/// `PidNameExchDataExpectedContentClass`.
#[doc(alias = "PidNameExchDataExpectedContentClass")]
pub const PID_NAME_EXCH_DATA_EXPECTED_CONTENT_CLASS: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas-microsoft-com:exch-data:expected-content-class",
    0x101F,
    "PidNameExchDataExpectedContentClass",
);

/// `PidNameExchDataSchemaCollectionReference`.
#[doc(alias = "PidNameExchDataSchemaCollectionReference")]
pub const PID_NAME_EXCH_DATA_SCHEMA_COLLECTION_REFERENCE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas-microsoft-com:exch-data:schema-collection-ref",
    0x001F,
    "PidNameExchDataSchemaCollectionReference",
);

/// `PidNameCalendarAttendeeRole`.
#[doc(alias = "PidNameCalendarAttendeeRole")]
pub const PID_NAME_CALENDAR_ATTENDEE_ROLE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:attendeerole",
    0x0003,
    "PidNameCalendarAttendeeRole",
);

/// `PidNameCalendarBusystatus`.
#[doc(alias = "PidNameCalendarBusystatus")]
pub const PID_NAME_CALENDAR_BUSYSTATUS: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:busystatus",
    0x001F,
    "PidNameCalendarBusystatus",
);

/// `PidNameCalendarContact`.
#[doc(alias = "PidNameCalendarContact")]
pub const PID_NAME_CALENDAR_CONTACT: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:contact",
    0x001F,
    "PidNameCalendarContact",
);

/// `PidNameCalendarContactUrl`.
#[doc(alias = "PidNameCalendarContactUrl")]
pub const PID_NAME_CALENDAR_CONTACT_URL: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:contacturl",
    0x001F,
    "PidNameCalendarContactUrl",
);

/// `PidNameCalendarCreated`.
#[doc(alias = "PidNameCalendarCreated")]
pub const PID_NAME_CALENDAR_CREATED: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:created",
    0x0040,
    "PidNameCalendarCreated",
);

/// `PidNameCalendarDescriptionUrl`.
#[doc(alias = "PidNameCalendarDescriptionUrl")]
pub const PID_NAME_CALENDAR_DESCRIPTION_URL: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:descriptionurl",
    0x001F,
    "PidNameCalendarDescriptionUrl",
);

/// `PidNameCalendarDuration`.
#[doc(alias = "PidNameCalendarDuration")]
pub const PID_NAME_CALENDAR_DURATION: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:duration",
    0x0003,
    "PidNameCalendarDuration",
);

/// `PidNameCalendarExceptionDate`.
#[doc(alias = "PidNameCalendarExceptionDate")]
pub const PID_NAME_CALENDAR_EXCEPTION_DATE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:exdate",
    0x1040,
    "PidNameCalendarExceptionDate",
);

/// `PidNameCalendarExceptionRule`.
#[doc(alias = "PidNameCalendarExceptionRule")]
pub const PID_NAME_CALENDAR_EXCEPTION_RULE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:exrule",
    0x101F,
    "PidNameCalendarExceptionRule",
);

/// `PidNameCalendarGeoLatitude`.
#[doc(alias = "PidNameCalendarGeoLatitude")]
pub const PID_NAME_CALENDAR_GEO_LATITUDE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:geolatitude",
    0x0005,
    "PidNameCalendarGeoLatitude",
);

/// `PidNameCalendarGeoLongitude`.
#[doc(alias = "PidNameCalendarGeoLongitude")]
pub const PID_NAME_CALENDAR_GEO_LONGITUDE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:geolongitude",
    0x0005,
    "PidNameCalendarGeoLongitude",
);

/// `PidNameCalendarInstanceType`.
#[doc(alias = "PidNameCalendarInstanceType")]
pub const PID_NAME_CALENDAR_INSTANCE_TYPE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:instancetype",
    0x0003,
    "PidNameCalendarInstanceType",
);

/// `PidNameCalendarIsOrganizer`.
#[doc(alias = "PidNameCalendarIsOrganizer")]
pub const PID_NAME_CALENDAR_IS_ORGANIZER: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:isorganizer",
    0x000B,
    "PidNameCalendarIsOrganizer",
);

/// `PidNameCalendarLastModified`.
#[doc(alias = "PidNameCalendarLastModified")]
pub const PID_NAME_CALENDAR_LAST_MODIFIED: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:lastmodified",
    0x0040,
    "PidNameCalendarLastModified",
);

/// `PidNameCalendarMeetingStatus`.
#[doc(alias = "PidNameCalendarMeetingStatus")]
pub const PID_NAME_CALENDAR_MEETING_STATUS: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:meetingstatus",
    0x001F,
    "PidNameCalendarMeetingStatus",
);

/// `PidNameCalendarMethod`.
#[doc(alias = "PidNameCalendarMethod")]
pub const PID_NAME_CALENDAR_METHOD: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:method",
    0x001F,
    "PidNameCalendarMethod",
);

/// `PidNameCalendarProductId`.
#[doc(alias = "PidNameCalendarProductId")]
pub const PID_NAME_CALENDAR_PRODUCT_ID: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:prodid",
    0x001F,
    "PidNameCalendarProductId",
);

/// `PidNameICalendarRecurrenceDate`.
#[doc(alias = "PidNameICalendarRecurrenceDate")]
pub const PID_NAME_I_CALENDAR_RECURRENCE_DATE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:rdate",
    0x1040,
    "PidNameICalendarRecurrenceDate",
);

/// `PidNameCalendarRecurrenceIdRange`.
#[doc(alias = "PidNameCalendarRecurrenceIdRange")]
pub const PID_NAME_CALENDAR_RECURRENCE_ID_RANGE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:recurrenceidrange",
    0x001F,
    "PidNameCalendarRecurrenceIdRange",
);

/// `PidNameCalendarReminderOffset`.
#[doc(alias = "PidNameCalendarReminderOffset")]
pub const PID_NAME_CALENDAR_REMINDER_OFFSET: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:reminderoffset",
    0x0003,
    "PidNameCalendarReminderOffset",
);

/// `PidNameCalendarResources`.
#[doc(alias = "PidNameCalendarResources")]
pub const PID_NAME_CALENDAR_RESOURCES: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:resources",
    0x001F,
    "PidNameCalendarResources",
);

/// `PidNameICalendarRecurrenceRule`.
#[doc(alias = "PidNameICalendarRecurrenceRule")]
pub const PID_NAME_I_CALENDAR_RECURRENCE_RULE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:rrule",
    0x101F,
    "PidNameICalendarRecurrenceRule",
);

/// `PidNameCalendarRsvp`.
#[doc(alias = "PidNameCalendarRsvp")]
pub const PID_NAME_CALENDAR_RSVP: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:rsvp",
    0x000B,
    "PidNameCalendarRsvp",
);

/// `PidNameCalendarSequence`.
#[doc(alias = "PidNameCalendarSequence")]
pub const PID_NAME_CALENDAR_SEQUENCE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:sequence",
    0x0003,
    "PidNameCalendarSequence",
);

/// `PidNameCalendarTimeZone`.
#[doc(alias = "PidNameCalendarTimeZone")]
pub const PID_NAME_CALENDAR_TIME_ZONE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:timezone",
    0x001F,
    "PidNameCalendarTimeZone",
);

/// `PidNameCalendarTimeZoneId`.
#[doc(alias = "PidNameCalendarTimeZoneId")]
pub const PID_NAME_CALENDAR_TIME_ZONE_ID: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:timezoneid",
    0x0003,
    "PidNameCalendarTimeZoneId",
);

/// `PidNameCalendarTransparent`.
#[doc(alias = "PidNameCalendarTransparent")]
pub const PID_NAME_CALENDAR_TRANSPARENT: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:transparent",
    0x001F,
    "PidNameCalendarTransparent",
);

/// `PidNameCalendarUid`.
#[doc(alias = "PidNameCalendarUid")]
pub const PID_NAME_CALENDAR_UID: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:uid",
    0x001F,
    "PidNameCalendarUid",
);

/// `PidNameCalendarVersion`.
#[doc(alias = "PidNameCalendarVersion")]
pub const PID_NAME_CALENDAR_VERSION: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:calendar:version",
    0x001F,
    "PidNameCalendarVersion",
);

/// `PidNameHttpmailCalendar`.
#[doc(alias = "PidNameHttpmailCalendar")]
pub const PID_NAME_HTTPMAIL_CALENDAR: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:httpmail:calendar",
    0x001F,
    "PidNameHttpmailCalendar",
);

/// `PidNameHttpmailHtmlDescription`.
#[doc(alias = "PidNameHttpmailHtmlDescription")]
pub const PID_NAME_HTTPMAIL_HTML_DESCRIPTION: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:httpmail:htmldescription",
    0x001F,
    "PidNameHttpmailHtmlDescription",
);

/// `PidNameHttpmailSendMessage`.
#[doc(alias = "PidNameHttpmailSendMessage")]
pub const PID_NAME_HTTPMAIL_SEND_MESSAGE: NamedProperty = NamedProperty::name(
    guids::PS_PUBLIC_STRINGS,
    "urn:schemas:httpmail:sendmsg",
    0x001F,
    "PidNameHttpmailSendMessage",
);

/// `PidLidCategories`.
#[doc(alias = "PidLidCategories")]
#[doc(alias = "dispidCategories")]
pub const PID_LID_CATEGORIES: NamedProperty =
    NamedProperty::lid(guids::PS_PUBLIC_STRINGS, 0x9000, 0x101F, "PidLidCategories");

/// All of them, ordered by set and kind.
pub static ALL: &[NamedProperty] = &[
    PID_LID_SEND_MEETING_AS_ICAL,
    PID_LID_APPOINTMENT_SEQUENCE,
    PID_LID_APPOINTMENT_SEQUENCE_TIME,
    PID_LID_APPOINTMENT_LAST_SEQUENCE,
    PID_LID_CHANGE_HIGHLIGHT,
    PID_LID_BUSY_STATUS,
    PID_LID_F_EXCEPTIONAL_BODY,
    PID_LID_APPOINTMENT_AUXILIARY_FLAGS,
    PID_LID_LOCATION,
    PID_LID_MEETING_WORKSPACE_URL,
    PID_LID_FORWARD_INSTANCE,
    PID_LID_LINKED_TASK_ITEMS,
    PID_LID_APPOINTMENT_START_WHOLE,
    PID_LID_APPOINTMENT_END_WHOLE,
    PID_LID_APPOINTMENT_START_TIME,
    PID_LID_APPOINTMENT_END_TIME,
    PID_LID_APPOINTMENT_END_DATE,
    PID_LID_APPOINTMENT_START_DATE,
    PID_LID_APPOINTMENT_DURATION,
    PID_LID_APPOINTMENT_COLOR,
    PID_LID_APPOINTMENT_SUB_TYPE,
    PID_LID_APPOINTMENT_RECUR,
    PID_LID_APPOINTMENT_STATE_FLAGS,
    PID_LID_RESPONSE_STATUS,
    PID_LID_APPOINTMENT_REPLY_TIME,
    PID_LID_RECURRING,
    PID_LID_INTENDED_BUSY_STATUS,
    PID_LID_APPOINTMENT_UPDATE_TIME,
    PID_LID_EXCEPTION_REPLACE_TIME,
    PID_LID_F_INVITED,
    PID_LID_F_EXCEPTIONAL_ATTENDEES,
    PID_LID_OWNER_NAME,
    PID_LID_F_OTHERS_APPOINTMENT,
    PID_LID_APPOINTMENT_REPLY_NAME,
    PID_LID_RECURRENCE_TYPE,
    PID_LID_RECURRENCE_PATTERN,
    PID_LID_TIME_ZONE_STRUCT,
    PID_LID_TIME_ZONE_DESCRIPTION,
    PID_LID_CLIP_START,
    PID_LID_CLIP_END,
    PID_LID_ORIGINAL_STORE_ENTRY_ID,
    PID_LID_ALL_ATTENDEES_STRING,
    PID_LID_AUTO_FILL_LOCATION,
    PID_LID_TO_ATTENDEES_STRING,
    PID_LID_CC_ATTENDEES_STRING,
    PID_LID_TRUST_RECIPIENT_HIGHLIGHTS,
    PID_LID_CONFERENCING_CHECK,
    PID_LID_CONFERENCING_TYPE,
    PID_LID_DIRECTORY,
    PID_LID_ORGANIZER_ALIAS,
    PID_LID_AUTO_START_CHECK,
    PID_LID_AUTO_START_WHEN,
    PID_LID_ALLOW_EXTERNAL_CHECK,
    PID_LID_COLLABORATE_DOC,
    PID_LID_NET_SHOW_URL,
    PID_LID_ONLINE_PASSWORD,
    PID_LID_APPOINTMENT_PROPOSED_START_WHOLE,
    PID_LID_APPOINTMENT_PROPOSED_END_WHOLE,
    PID_LID_APPOINTMENT_PROPOSED_DURATION,
    PID_LID_APPOINTMENT_COUNTER_PROPOSAL,
    PID_LID_APPOINTMENT_PROPOSAL_NUMBER,
    PID_LID_APPOINTMENT_NOT_ALLOW_PROPOSE,
    PID_LID_APPOINTMENT_UNSENDABLE_RECIPIENTS,
    PID_LID_APPOINTMENT_TIME_ZONE_DEFINITION_START_DISPLAY,
    PID_LID_APPOINTMENT_TIME_ZONE_DEFINITION_END_DISPLAY,
    PID_LID_APPOINTMENT_TIME_ZONE_DEFINITION_RECUR,
    PID_LID_FORWARD_NOTIFICATION_RECIPIENTS,
    PID_LID_INBOUND_I_CAL_STREAM,
    PID_LID_SINGLE_BODY_I_CAL,
    PID_LID_TASK_STATUS,
    PID_LID_PERCENT_COMPLETE,
    PID_LID_TEAM_TASK,
    PID_LID_TASK_START_DATE,
    PID_LID_TASK_DUE_DATE,
    PID_LID_TASK_RESET_REMINDER,
    PID_LID_TASK_ACCEPTED,
    PID_LID_TASK_DEAD_OCCURRENCE,
    PID_LID_TASK_DATE_COMPLETED,
    PID_LID_TASK_ACTUAL_EFFORT,
    PID_LID_TASK_ESTIMATED_EFFORT,
    PID_LID_TASK_VERSION,
    PID_LID_TASK_STATE,
    PID_LID_TASK_LAST_UPDATE,
    PID_LID_TASK_RECURRENCE,
    PID_LID_TASK_ASSIGNERS,
    PID_LID_TASK_STATUS_ON_COMPLETE,
    PID_LID_TASK_HISTORY,
    PID_LID_TASK_UPDATES,
    PID_LID_TASK_COMPLETE,
    PID_LID_TASK_F_CREATOR,
    PID_LID_TASK_OWNER,
    PID_LID_TASK_MULTIPLE_RECIPIENTS,
    PID_LID_TASK_ASSIGNER,
    PID_LID_TASK_LAST_USER,
    PID_LID_TASK_ORDINAL,
    PID_LID_TASK_NO_COMPUTE,
    PID_LID_TASK_LAST_DELEGATE,
    PID_LID_TASK_F_RECURRING,
    PID_LID_TASK_ROLE,
    PID_LID_TASK_OWNERSHIP,
    PID_LID_TASK_ACCEPTANCE_STATE,
    PID_LID_TASK_F_FIX_OFFLINE,
    PID_LID_TASK_CUSTOM_FLAGS,
    PID_LID_FILE_UNDER,
    PID_LID_FILE_UNDER_ID,
    PID_LID_CONTACT_ITEM_DATA,
    PID_LID_CONTACT_ITEM_DATA2,
    PID_LID_REFERRED_BY,
    PID_LID_DEPARTMENT,
    PID_LID_HAS_PICTURE,
    PID_LID_HOME_ADDRESS,
    PID_LID_WORK_ADDRESS,
    PID_LID_OTHER_ADDRESS,
    PID_LID_POSTAL_ADDRESS_ID,
    PID_LID_CONTACT_CHARACTER_SET,
    PID_LID_AUTO_LOG,
    PID_LID_FILE_UNDER_LIST,
    PID_LID_EMAIL_LIST,
    PID_LID_ADDRESS_BOOK_PROVIDER_EMAIL_LIST,
    PID_LID_ADDRESS_BOOK_PROVIDER_ARRAY_TYPE,
    PID_LID_HTML,
    PID_LID_YOMI_FIRST_NAME,
    PID_LID_YOMI_LAST_NAME,
    PID_LID_YOMI_COMPANY_NAME,
    PID_LID_BUSINESS_CARD_DISPLAY_DEFINITION,
    PID_LID_BUSINESS_CARD_CARD_PICTURE,
    PID_LID_WORK_ADDRESS_STREET,
    PID_LID_WORK_ADDRESS_CITY,
    PID_LID_WORK_ADDRESS_STATE,
    PID_LID_WORK_ADDRESS_POSTAL_CODE,
    PID_LID_WORK_ADDRESS_COUNTRY,
    PID_LID_WORK_ADDRESS_POST_OFFICE_BOX,
    PID_LID_DISTRIBUTION_LIST_CHECKSUM,
    PID_LID_BIRTHDAY_EVENT_ENTRY_ID,
    PID_LID_ANNIVERSARY_EVENT_ENTRY_ID,
    PID_LID_CONTACT_USER_FIELD1,
    PID_LID_CONTACT_USER_FIELD2,
    PID_LID_CONTACT_USER_FIELD3,
    PID_LID_CONTACT_USER_FIELD4,
    PID_LID_DISTRIBUTION_LIST_NAME,
    PID_LID_DISTRIBUTION_LIST_ONE_OFF_MEMBERS,
    PID_LID_DISTRIBUTION_LIST_MEMBERS,
    PID_LID_INSTANT_MESSAGING_ADDRESS,
    PID_LID_DISTRIBUTION_LIST_STREAM,
    PID_LID_EMAIL1_DISPLAY_NAME,
    PID_LID_EMAIL1_ENTRY_ID,
    PID_LID_EMAIL1_ADDRESS_TYPE,
    PID_LID_EMAIL1_EMAIL_ADDRESS,
    PID_LID_EMAIL1_ORIGINAL_DISPLAY_NAME,
    PID_LID_EMAIL1_ORIGINAL_ENTRY_ID,
    PID_LID_EMAIL1_RICH_TEXT_FORMAT,
    PID_LID_EMAIL1_EMAIL_TYPE,
    PID_LID_EMAIL2_DISPLAY_NAME,
    PID_LID_EMAIL2_ENTRY_ID,
    PID_LID_EMAIL2_ADDRESS_TYPE,
    PID_LID_EMAIL2_EMAIL_ADDRESS,
    PID_LID_EMAIL2_ORIGINAL_DISPLAY_NAME,
    PID_LID_EMAIL2_ORIGINAL_ENTRY_ID,
    PID_LID_EMAIL2_RICH_TEXT_FORMAT,
    PID_LID_EMAIL2_EMAIL_TYPE,
    PID_LID_EMAIL3_DISPLAY_NAME,
    PID_LID_EMAIL3_ENTRY_ID,
    PID_LID_EMAIL3_ADDRESS_TYPE,
    PID_LID_EMAIL3_EMAIL_ADDRESS,
    PID_LID_EMAIL3_ORIGINAL_DISPLAY_NAME,
    PID_LID_EMAIL3_ORIGINAL_ENTRY_ID,
    PID_LID_EMAIL3_RICH_TEXT_FORMAT,
    PID_LID_EMAIL3_EMAIL_TYPE,
    PID_LID_FAX1_DISPLAY_NAME,
    PID_LID_FAX1_ENTRY_ID,
    PID_LID_FAX1_ADDRESS_TYPE,
    PID_LID_FAX1_EMAIL_ADDRESS,
    PID_LID_FAX1_ORIGINAL_DISPLAY_NAME,
    PID_LID_FAX1_ORIGINAL_ENTRY_ID,
    PID_LID_FAX1_RICH_TEXT_FORMAT,
    PID_LID_FAX1_EMAIL_TYPE,
    PID_LID_FAX2_DISPLAY_NAME,
    PID_LID_FAX2_ENTRY_ID,
    PID_LID_FAX2_ADDRESS_TYPE,
    PID_LID_FAX2_EMAIL_ADDRESS,
    PID_LID_FAX2_ORIGINAL_DISPLAY_NAME,
    PID_LID_FAX2_ORIGINAL_ENTRY_ID,
    PID_LID_FAX2_RICH_TEXT_FORMAT,
    PID_LID_FAX2_EMAIL_TYPE,
    PID_LID_FAX3_DISPLAY_NAME,
    PID_LID_FAX3_ENTRY_ID,
    PID_LID_FAX3_ADDRESS_TYPE,
    PID_LID_FAX3_EMAIL_ADDRESS,
    PID_LID_FAX3_ORIGINAL_DISPLAY_NAME,
    PID_LID_FAX3_ORIGINAL_ENTRY_ID,
    PID_LID_FAX3_RICH_TEXT_FORMAT,
    PID_LID_FAX3_EMAIL_TYPE,
    PID_LID_FREE_BUSY_LOCATION,
    PID_LID_USER_X509_CERTIFICATE,
    PID_LID_HOME_ADDRESS_COUNTRY_CODE,
    PID_LID_WORK_ADDRESS_COUNTRY_CODE,
    PID_LID_OTHER_ADDRESS_COUNTRY_CODE,
    PID_LID_ADDRESS_COUNTRY_CODE,
    PID_LID_BIRTHDAY_LOCAL,
    PID_LID_WEDDING_ANNIVERSARY_LOCAL,
    PID_LID_IS_CONTACT_LINKED,
    PID_LID_CONTACT_LINKED_GLOBAL_ADDRESS_LIST_ENTRY_ID,
    PID_LID_CONTACT_LINK_SMTP_ADDRESS_CACHE,
    PID_LID_CONTACT_LINK_LINK_REJECT_HISTORY,
    PID_LID_CONTACT_LINK_GLOBAL_ADDRESS_LIST_LINK_STATE,
    PID_LID_CONTACT_LINK_GLOBAL_ADDRESS_LIST_LINK_ID,
    PID_LID_CLIENT_INTENT,
    PID_LID_SERVER_PROCESSED,
    PID_LID_SERVER_PROCESSING_ACTIONS,
    PID_LID_DAY_OF_MONTH,
    PID_LID_I_CALENDAR_DAY_OF_WEEK_MASK,
    PID_LID_OCCURRENCES,
    PID_LID_MONTH_OF_YEAR,
    PID_LID_NO_END_DATE_FLAG,
    PID_LID_RECURRENCE_DURATION,
    PID_LID_PROMPT_SEND_UPDATE,
    PID_LID_REMINDER_DELTA,
    PID_LID_REMINDER_TIME,
    PID_LID_REMINDER_SET,
    PID_LID_REMINDER_TIME_TIME,
    PID_LID_REMINDER_TIME_DATE,
    PID_LID_PRIVATE,
    PID_LID_AGING_DONT_AGE_ME,
    PID_LID_FORM_STORAGE,
    PID_LID_SIDE_EFFECTS,
    PID_LID_REMOTE_STATUS,
    PID_LID_PAGE_DIR_STREAM,
    PID_LID_SMART_NO_ATTACH,
    PID_LID_COMMON_START,
    PID_LID_COMMON_END,
    PID_LID_TASK_MODE,
    PID_LID_TASK_GLOBAL_ID,
    PID_LID_AUTO_PROCESS_STATE,
    PID_LID_FORM_PROP_STREAM,
    PID_LID_REMINDER_OVERRIDE,
    PID_LID_REMINDER_TYPE,
    PID_LID_REMINDER_PLAY_SOUND,
    PID_LID_REMINDER_FILE_PARAMETER,
    PID_LID_VERB_STREAM,
    PID_LID_VERB_RESPONSE,
    PID_LID_FLAG_REQUEST,
    PID_LID_MILEAGE,
    PID_LID_BILLING,
    PID_LID_NON_SENDABLE_TO,
    PID_LID_NON_SENDABLE_CC,
    PID_LID_NON_SENDABLE_BCC,
    PID_LID_COMPANIES,
    PID_LID_CONTACTS,
    PID_LID_PROPERTY_DEFINITION_STREAM,
    PID_LID_SCRIPT_STREAM,
    PID_LID_NON_SEND_TO_TRACK_STATUS,
    PID_LID_NON_SEND_CC_TRACK_STATUS,
    PID_LID_NON_SEND_BCC_TRACK_STATUS,
    PID_LID_RECALL_TIME,
    PID_LID_CURRENT_VERSION,
    PID_LID_CURRENT_VERSION_NAME,
    PID_LID_REMINDER_SIGNAL_TIME,
    PID_LID_IMAP_DELETED,
    PID_LID_HEADER_ITEM,
    PID_LID_INTERNET_ACCOUNT_NAME,
    PID_LID_INTERNET_ACCOUNT_STAMP,
    PID_LID_USE_TNEF,
    PID_LID_CONTACT_LINK_SEARCH_KEY,
    PID_LID_CONTACT_LINK_ENTRY,
    PID_LID_CONTACT_LINK_NAME,
    PID_LID_IMAGE_ATTACHMENTS_COMPRESSION_LEVEL,
    PID_LID_SHARING_WEB_URL,
    PID_LID_IS_INTERPERSONAL_FAX,
    PID_LID_SPAM_ORIGINAL_FOLDER,
    PID_LID_TO_DO_ORDINAL_DATE,
    PID_LID_TO_DO_SUB_ORDINAL,
    PID_LID_TO_DO_TITLE,
    PID_LID_F_SHOULD_TNEF,
    PID_LID_INFO_PATH_FORM_NAME,
    PID_LID_CLASSIFIED,
    PID_LID_CLASSIFICATION,
    PID_LID_CLASSIFICATION_DESCRIPTION,
    PID_LID_CLASSIFICATION_GUID,
    PID_LID_OFFLINE_STATUS,
    PID_LID_CLASSIFICATION_KEEP,
    PID_LID_REFERENCE_ENTRY_ID,
    PID_LID_VALID_FLAG_STRING_PROOF,
    PID_LID_FLAG_STRING,
    PID_LID_CONVERSATION_ACTION_MOVE_FOLDER_EID,
    PID_LID_CONVERSATION_ACTION_MOVE_STORE_EID,
    PID_LID_CONVERSATION_ACTION_MAX_DELIVERY_TIME,
    PID_LID_CONVERSATION_PROCESSED,
    PID_LID_CONVERSATION_ACTION_LAST_APPLIED_TIME,
    PID_LID_CONVERSATION_ACTION_VERSION,
    PID_LID_PENDING_STATE_FOR_SITE_MAILBOX_DOCUMENT,
    PID_NAME_EXTRACTED_ADDRESSES,
    PID_NAME_EXTRACTED_CONTACTS,
    PID_NAME_EXTRACTED_EMAILS,
    PID_NAME_EXTRACTED_MEETINGS,
    PID_NAME_EXTRACTED_PHONES,
    PID_NAME_EXTRACTED_TASKS,
    PID_NAME_EXTRACTED_URLS,
    PID_LID_LOG_TYPE,
    PID_LID_LOG_START,
    PID_LID_LOG_DURATION,
    PID_LID_LOG_END,
    PID_LID_LOG_FLAGS,
    PID_LID_LOG_DOCUMENT_PRINTED,
    PID_LID_LOG_DOCUMENT_SAVED,
    PID_LID_LOG_DOCUMENT_ROUTED,
    PID_LID_LOG_DOCUMENT_POSTED,
    PID_LID_LOG_TYPE_DESC,
    PID_LID_NOTE_COLOR,
    PID_LID_NOTE_WIDTH,
    PID_LID_NOTE_HEIGHT,
    PID_LID_NOTE_X,
    PID_LID_NOTE_Y,
    PID_LID_RESEND_TIME,
    PID_NAME_ORIGINAL_SPAM_CONFIDENCE_LEVEL,
    PID_LID_REMOTE_ENTRY_ID,
    PID_LID_REMOTE_MESSAGE_CLASS,
    PID_LID_REMOTE_TRANSPORT,
    PID_LID_REMOTE_TRANSFER_TIME,
    PID_LID_REMOTE_TRANSFER_SIZE,
    PID_LID_REMOTE_SEARCH_KEY,
    PID_LID_REMOTE_ATTACHMENT,
    PID_LID_CATEGORIES,
    PID_NAME_APPLICATION_NAME,
    PID_NAME_AUTHOR,
    PID_NAME_BYTE_COUNT,
    PID_NAME_CALENDAR_BUSY_STATUS,
    PID_NAME_CATEGORY,
    PID_NAME_CHARACTER_COUNT,
    PID_NAME_COMMENTS,
    PID_NAME_COMPANY,
    PID_NAME_CREATE_DATE_TIME_READ_ONLY,
    PID_NAME_DAV_ID,
    PID_NAME_DAV_IS_COLLECTION,
    PID_NAME_DAV_IS_STRUCTURED_DOCUMENT,
    PID_NAME_DAV_PARENT_NAME,
    PID_NAME_DAV_UID,
    PID_NAME_RIGHTS_MANAGEMENT_LICENSE,
    PID_NAME_MEETING_DO_NOT_FORWARD,
    PID_NAME_DOCUMENT_PARTS,
    PID_NAME_EDIT_TIME,
    PID_NAME_FROM,
    PID_NAME_HEADING_PAIRS,
    PID_NAME_HIDDEN_COUNT,
    PID_NAME_KEYWORDS,
    PID_NAME_LAST_AUTHOR,
    PID_NAME_LAST_PRINTED,
    PID_NAME_LAST_SAVE_DATE_TIME,
    PID_NAME_LINE_COUNT,
    PID_NAME_LINKS_DIRTY,
    PID_NAME_MULTIMEDIA_CLIP_COUNT,
    PID_NAME_MANAGER,
    PID_NAME_NOTE_COUNT,
    PID_NAME_OMS_ACCOUNT_GUID,
    PID_NAME_OMS_MOBILE_MODEL,
    PID_NAME_OMS_SCHEDULE_TIME,
    PID_NAME_OMS_SERVICE_TYPE,
    PID_NAME_OMS_SOURCE_TYPE,
    PID_NAME_PAGE_COUNT,
    PID_NAME_PARAGRAPH_COUNT,
    PID_NAME_PRESENTATION_FORMAT,
    PID_NAME_REVISION_NUMBER,
    PID_NAME_SCALE,
    PID_NAME_SECURITY,
    PID_NAME_SLIDE_COUNT,
    PID_NAME_SUBJECT,
    PID_NAME_TEMPLATE,
    PID_NAME_THUMBNAIL,
    PID_NAME_TITLE,
    PID_NAME_WORD_COUNT,
    PID_NAME_EXCHANGE_INTENDED_BUSY_STATUS,
    PID_NAME_EXCHANGE_JUNK_EMAIL_MOVE_STAMP,
    PID_NAME_EXCHANGE_MODIFY_EXCEPTION_STRUCTURE,
    PID_NAME_EXCHANGE_NO_MODIFY_EXCEPTIONS,
    PID_NAME_EXCHANGE_PATTERN_END,
    PID_NAME_EXCHANGE_PATTERN_START,
    PID_NAME_EXCHANGE_REMINDER_INTERVAL,
    PID_NAME_PHISHING_STAMP,
    PID_NAME_SPOOFING_STAMP,
    PID_NAME_QUARANTINE_ORIGINAL_SENDER,
    PID_NAME_EXCH_DATABASE_SCHEMA,
    PID_NAME_EXCH_DATA_EXPECTED_CONTENT_CLASS,
    PID_NAME_EXCH_DATA_SCHEMA_COLLECTION_REFERENCE,
    PID_NAME_CALENDAR_ATTENDEE_ROLE,
    PID_NAME_CALENDAR_BUSYSTATUS,
    PID_NAME_CALENDAR_CONTACT,
    PID_NAME_CALENDAR_CONTACT_URL,
    PID_NAME_CALENDAR_CREATED,
    PID_NAME_CALENDAR_DESCRIPTION_URL,
    PID_NAME_CALENDAR_DURATION,
    PID_NAME_CALENDAR_EXCEPTION_DATE,
    PID_NAME_CALENDAR_EXCEPTION_RULE,
    PID_NAME_CALENDAR_GEO_LATITUDE,
    PID_NAME_CALENDAR_GEO_LONGITUDE,
    PID_NAME_CALENDAR_INSTANCE_TYPE,
    PID_NAME_CALENDAR_IS_ORGANIZER,
    PID_NAME_CALENDAR_LAST_MODIFIED,
    PID_NAME_CALENDAR_MEETING_STATUS,
    PID_NAME_CALENDAR_METHOD,
    PID_NAME_CALENDAR_PRODUCT_ID,
    PID_NAME_I_CALENDAR_RECURRENCE_DATE,
    PID_NAME_CALENDAR_RECURRENCE_ID_RANGE,
    PID_NAME_CALENDAR_REMINDER_OFFSET,
    PID_NAME_CALENDAR_RESOURCES,
    PID_NAME_I_CALENDAR_RECURRENCE_RULE,
    PID_NAME_CALENDAR_RSVP,
    PID_NAME_CALENDAR_SEQUENCE,
    PID_NAME_CALENDAR_TIME_ZONE,
    PID_NAME_CALENDAR_TIME_ZONE_ID,
    PID_NAME_CALENDAR_TRANSPARENT,
    PID_NAME_CALENDAR_UID,
    PID_NAME_CALENDAR_VERSION,
    PID_NAME_HTTPMAIL_CALENDAR,
    PID_NAME_HTTPMAIL_HTML_DESCRIPTION,
    PID_NAME_HTTPMAIL_SEND_MESSAGE,
    PID_LID_SHARING_STATUS,
    PID_LID_SHARING_PROVIDER_GUID,
    PID_LID_SHARING_PROVIDER_NAME,
    PID_LID_SHARING_PROVIDER_URL,
    PID_LID_SHARING_REMOTE_PATH,
    PID_LID_SHARING_REMOTE_NAME,
    PID_LID_SHARING_REMOTE_UID,
    PID_LID_SHARING_INITIATOR_NAME,
    PID_LID_SHARING_INITIATOR_SMTP,
    PID_LID_SHARING_INITIATOR_ENTRY_ID,
    PID_LID_SHARING_FLAGS,
    PID_LID_SHARING_PROVIDER_EXTENSION,
    PID_LID_SHARING_REMOTE_USER,
    PID_LID_SHARING_REMOTE_PASS,
    PID_LID_SHARING_LOCAL_PATH,
    PID_LID_SHARING_LOCAL_NAME,
    PID_LID_SHARING_LOCAL_UID,
    PID_LID_SHARING_FILTER,
    PID_LID_SHARING_LOCAL_TYPE,
    PID_LID_SHARING_FOLDER_ENTRY_ID,
    PID_LID_SHARING_CAPABILITIES,
    PID_LID_SHARING_FLAVOR,
    PID_LID_SHARING_ANONYMITY,
    PID_LID_SHARING_RECIPROCATION,
    PID_LID_SHARING_PERMISSIONS,
    PID_LID_SHARING_INSTANCE_GUID,
    PID_LID_SHARING_REMOTE_TYPE,
    PID_LID_SHARING_PARTICIPANTS,
    PID_LID_SHARING_LAST_SYNC_TIME,
    PID_LID_SHARING_EXTENSION_XML,
    PID_LID_SHARING_REMOTE_LAST_MODIFICATION_TIME,
    PID_LID_SHARING_LOCAL_LAST_MODIFICATION_TIME,
    PID_LID_SHARING_CONFIGURATION_URL,
    PID_LID_SHARING_START,
    PID_LID_SHARING_STOP,
    PID_LID_SHARING_RESPONSE_TYPE,
    PID_LID_SHARING_RESPONSE_TIME,
    PID_LID_SHARING_ORIGINAL_MESSAGE_ENTRY_ID,
    PID_LID_SHARING_SYNC_INTERVAL,
    PID_LID_SHARING_DETAIL,
    PID_LID_SHARING_TIME_TO_LIVE,
    PID_LID_SHARING_BINDING_ENTRY_ID,
    PID_LID_SHARING_INDEX_ENTRY_ID,
    PID_LID_SHARING_REMOTE_COMMENT,
    PID_LID_SHARING_WORKING_HOURS_START,
    PID_LID_SHARING_WORKING_HOURS_END,
    PID_LID_SHARING_WORKING_HOURS_DAYS,
    PID_LID_SHARING_WORKING_HOURS_TIME_ZONE,
    PID_LID_SHARING_DATA_RANGE_START,
    PID_LID_SHARING_DATA_RANGE_END,
    PID_LID_SHARING_RANGE_START,
    PID_LID_SHARING_RANGE_END,
    PID_LID_SHARING_REMOTE_STORE_UID,
    PID_LID_SHARING_LOCAL_STORE_UID,
    PID_LID_SHARING_REMOTE_BYTE_SIZE,
    PID_LID_SHARING_REMOTE_CRC,
    PID_LID_SHARING_LOCAL_COMMENT,
    PID_LID_SHARING_ROAM_LOG,
    PID_LID_SHARING_REMOTE_MESSAGE_COUNT,
    PID_LID_SHARING_BROWSE_URL,
    PID_LID_SHARING_LAST_AUTO_SYNC_TIME,
    PID_LID_SHARING_TIME_TO_LIVE_AUTO,
    PID_LID_SHARING_REMOTE_VERSION,
    PID_LID_SHARING_PARENT_BINDING_ENTRY_ID,
    PID_LID_SHARING_SYNC_FLAGS,
    PID_LID_POST_RSS_CHANNEL_LINK,
    PID_LID_POST_RSS_ITEM_LINK,
    PID_LID_POST_RSS_ITEM_HASH,
    PID_LID_POST_RSS_ITEM_GUID,
    PID_LID_POST_RSS_CHANNEL,
    PID_LID_POST_RSS_ITEM_XML,
    PID_LID_POST_RSS_SUBSCRIPTION,
    PID_NAME_INSTANT_MESSAGING_ADDRESS2,
    PID_NAME_INSTANT_MESSAGING_ADDRESS3,
    PID_NAME_ATTACHMENT_MAC_CONTENT_TYPE,
    PID_NAME_ATTACHMENT_MAC_INFO,
    PID_NAME_ATTACHMENT_ORIGINAL_PERMISSION_TYPE,
    PID_NAME_ATTACHMENT_PERMISSION_TYPE,
    PID_NAME_ATTACHMENT_PROVIDER_TYPE,
    PID_NAME_ACCEPT_LANGUAGE,
    PID_NAME_APPROVED,
    PID_NAME_BCC,
    PID_NAME_CC,
    PID_NAME_CONTENT_BASE,
    PID_NAME_CONTENT_CLASS,
    PID_NAME_CONTENT_DISPOSITION,
    PID_NAME_CONTENT_ID,
    PID_NAME_CONTENT_LANGUAGE,
    PID_NAME_CONTENT_LOCATION,
    PID_NAME_CONTENT_TRANSFER_ENCODING,
    PID_NAME_CONTENT_TYPE,
    PID_NAME_CONTROL,
    PID_NAME_DISPOSITION,
    PID_NAME_DISPOSITION_NOTIFICATION_OPTIONS,
    PID_NAME_DISPOSITION_NOTIFICATION_TO,
    PID_NAME_DISTRIBUTION,
    PID_NAME_EXPIRES,
    PID_NAME_EXPIRY_DATE,
    PID_NAME_FOLLOWUP_TO,
    PID_NAME_IMPORTANCE,
    PID_NAME_IN_REPLY_TO,
    PID_NAME_LINES,
    PID_NAME_MESSAGE_ID,
    PID_NAME_MIME_VERSION,
    PID_NAME_NNTP_POSTING_HOST,
    PID_NAME_NNTP_POSTING_USER,
    PID_NAME_NEWSGROUPS,
    PID_NAME_ORGANIZATION,
    PID_NAME_ORIGINAL_RECIPIENT,
    PID_NAME_PATH,
    PID_NAME_POSTING_VERSION,
    PID_NAME_PRIORITY,
    PID_NAME_RECEIVED,
    PID_NAME_REFERENCES,
    PID_NAME_RELAY_VERSION,
    PID_NAME_REPLY_BY,
    PID_NAME_REPLY_TO,
    PID_NAME_RETURN_PATH,
    PID_NAME_RETURN_RECEIPT_TO,
    PID_NAME_SENDER,
    PID_NAME_SENSITIVITY,
    PID_NAME_INTERNET_SUBJECT,
    PID_NAME_SUMMARY,
    PID_NAME_THREAD_INDEX,
    PID_NAME_THREAD_TOPIC,
    PID_NAME_TO,
    PID_NAME_X_VOICE_MESSAGE_ATTACHMENT_ORDER,
    PID_NAME_X_CALL_ID,
    PID_NAME_X_SENDER_TELEPHONE_NUMBER,
    PID_NAME_X_FAX_NUMBER_OF_PAGES,
    PID_NAME_APPROVAL_ALLOWED_DESCISION_MAKERS,
    PID_NAME_APPROVAL_REQUESTOR,
    PID_NAME_AUTHENTICATED_AS,
    PID_NAME_AUTHENTICATED_DOMAIN,
    PID_NAME_AUTHENTICATED_MECHANISM,
    PID_NAME_AUTHENTICATED_SOURCE,
    PID_NAME_X_MAILER,
    PID_NAME_X_MESSAGE_COMPLETED,
    PID_NAME_X_MESSAGE_FLAG,
    PID_NAME_X_REQUIRE_PROTECTED_PLAY_ON_PHONE,
    PID_NAME_X_SHARING_BROWSE_URL,
    PID_NAME_X_SHARING_CAPABILITIES,
    PID_NAME_X_SHARING_CONFIG_URL,
    PID_NAME_X_SHARING_EXENDED_CAPS,
    PID_NAME_X_SHARING_EXTENDED_CAPS,
    PID_NAME_X_SHARING_FLAVOR,
    PID_NAME_X_SHARING_INSTANCE_GUID,
    PID_NAME_X_SHARING_LOCAL_TYPE,
    PID_NAME_X_SHARING_PROVIDER_GUID,
    PID_NAME_X_SHARING_PROVIDER_NAME,
    PID_NAME_X_SHARING_PROVIDER_URL,
    PID_NAME_X_SHARING_REMOTE_NAME,
    PID_NAME_X_SHARING_REMOTE_PATH,
    PID_NAME_X_SHARING_REMOTE_STORE_UID,
    PID_NAME_X_SHARING_REMOTE_TYPE,
    PID_NAME_X_SHARING_REMOTE_UID,
    PID_NAME_X_SIEVE,
    PID_NAME_X_UNSENT,
    PID_NAME_X_VIRUS_SCANNED,
    PID_NAME_X_VOICE_MESSAGE_DURATION,
    PID_NAME_X_VOICE_MESSAGE_SENDER_NAME,
    PID_NAME_CROSS_REFERENCE,
    PID_NAME_MSIP_LABELS,
    PID_NAME_AUTOMATIC_SPEECH_RECOGNITION_DATA,
    PID_NAME_AUDIO_NOTES,
    PID_NAME_OUTLOOK_PROTECTION_RULE_TIMESTAMP,
    PID_NAME_X_UNIFIED_MESSAGING_PARTNER_ASSIGNED_ID,
    PID_NAME_X_UNIFIED_MESSAGING_PARTNER_CONTENT,
    PID_NAME_X_UNIFIED_MESSAGING_PARTNER_CONTEXT,
    PID_NAME_X_UNIFIED_MESSAGING_PARTNER_STATUS,
    PID_LID_ATTENDEE_CRITICAL_CHANGE,
    PID_LID_WHERE,
    PID_LID_GLOBAL_OBJECT_ID,
    PID_LID_IS_SILENT,
    PID_LID_IS_RECURRING,
    PID_LID_REQUIRED_ATTENDEES,
    PID_LID_OPTIONAL_ATTENDEES,
    PID_LID_RESOURCE_ATTENDEES,
    PID_LID_DELEGATE_MAIL,
    PID_LID_IS_EXCEPTION,
    PID_LID_SINGLE_INVITE,
    PID_LID_TIME_ZONE,
    PID_LID_START_RECURRENCE_DATE,
    PID_LID_START_RECURRENCE_TIME,
    PID_LID_END_RECURRENCE_DATE,
    PID_LID_END_RECURRENCE_TIME,
    PID_LID_DAY_INTERVAL,
    PID_LID_WEEK_INTERVAL,
    PID_LID_MONTH_INTERVAL,
    PID_LID_YEAR_INTERVAL,
    PID_LID_MONTH_OF_YEAR_MASK,
    PID_LID_OLD_RECURRENCE_TYPE,
    PID_LID_OWNER_CRITICAL_CHANGE,
    PID_LID_CALENDAR_TYPE,
    PID_LID_ALL_ATTENDEES_LIST,
    PID_LID_CLEAN_GLOBAL_OBJECT_ID,
    PID_LID_APPOINTMENT_MESSAGE_CLASS,
    PID_LID_MEETING_TYPE,
    PID_LID_OLD_LOCATION,
    PID_LID_OLD_WHEN_START_WHOLE,
    PID_LID_OLD_WHEN_END_WHOLE,
];
