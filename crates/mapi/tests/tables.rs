//! The generated tables keep the promises that look-ups rely on.

use tradepost_mapi::{ErrorCode, NamedKind, PropertyTag, errors, guids, named, tags};

#[test]
fn names_of_properties_are_in_the_order_of_their_ids() {
    assert!(tags::NAMES.windows(2).all(|pair| pair[0].0 < pair[1].0));
}

#[test]
fn names_of_codes_are_in_the_order_of_the_codes() {
    assert!(errors::NAMES.windows(2).all(|pair| pair[0].0 < pair[1].0));
}

#[test]
fn named_properties_are_ordered_by_set_and_kind_without_repetition() {
    assert!(
        named::ALL.windows(2).all(|pair| (pair[0].set, pair[0].kind) < (pair[1].set, pair[1].kind))
    );
}

#[test]
fn tags_have_the_documented_values() {
    assert_eq!(tags::SUBJECT, PropertyTag(0x0037_001F));
    assert_eq!(tags::MESSAGE_SIZE_EXTENDED, PropertyTag(0x0E08_0014));
    assert_eq!(tags::ATTACH_DATA_OBJECT, PropertyTag(0x3701_000D));
    assert_eq!(tags::FOLDER_ID, PropertyTag(0x6748_0014));
    assert_eq!(tags::IDSET_GIVEN, PropertyTag(0x4017_0003));
}

#[test]
fn where_properties_share_an_id_the_documented_one_gives_the_name() {
    assert_eq!(tags::MESSAGE_SIZE_EXTENDED.name(), Some("PidTagMessageSize"));
    assert_eq!(tags::MEMBER_ID.name(), Some("PidTagMemberId"));
    assert_eq!(PropertyTag(0x7FF0_0003).name(), None);
}

#[test]
fn codes_have_the_documented_values() {
    assert_eq!(ErrorCode::NOT_FOUND, ErrorCode(0x8004_010F));
    assert_eq!(ErrorCode::ACCESS_DENIED, ErrorCode(0x8007_0005));
    assert_eq!(ErrorCode::CALL_FAILED.name(), Some("CallFailed"));
    assert_eq!(ErrorCode::NULL_DESTINATION_OBJECT, ErrorCode(0x0000_0503));
    assert_eq!(ErrorCode::ERRORS_RETURNED, ErrorCode(0x0004_0380));
}

#[test]
fn sets_and_the_properties_in_them_have_the_documented_names() {
    assert_eq!(guids::PS_MAPI.to_string(), "00020328-0000-0000-c000-000000000046");
    let reminder = named::PID_LID_REMINDER_SET;
    assert_eq!((reminder.set, reminder.kind), (guids::PSETID_COMMON, NamedKind::Lid(0x8503)));
    let keywords = named::PID_NAME_KEYWORDS;
    assert_eq!((keywords.set, keywords.ty), (guids::PS_PUBLIC_STRINGS, 0x101F));
    assert_eq!(keywords.kind, NamedKind::Name("Keywords"));
}
