//! [MS-OXCSTOR] 2.2.2: the properties of a logon.

use tradepost_mapi::{ErrorCode, MessageId, PropertyTag, ServerEid, Value, entry_id, tags};

use crate::support::*;

fn problem(told: Result<Vec<tradepost_mapi::PropertyProblem>, ErrorCode>) -> Option<ErrorCode> {
    told.unwrap().first().map(|problem| problem.error)
}

#[test]
fn a_mailbox_tells_its_limits_its_owner_and_its_user() {
    let mut desk = Desk::new();
    let entry = |name: &str| Ok(Value::Binary(entry_id::address_book(&dn(name))));
    let kib = desk.value(desk.logon, PropertyTag(0x666D_0003));
    // [MS-OXCSTOR] R3057, R644
    assert_eq!(kib, Ok(Value::Integer32(153_600)));
    // [MS-OXCSTOR] R3056, R643
    assert_eq!(
        desk.value(desk.logon, tags::EXTENDED_RULE_SIZE_LIMIT),
        Ok(Value::Integer32(261_120))
    );
    // [MS-OXCSTOR] R3058, R646, R647
    assert_eq!(desk.value(desk.logon, tags::PROHIBIT_RECEIVE_QUOTA), Ok(Value::Integer32(-1)));
    // [MS-OXCSTOR] R3059, R648, R649
    assert_eq!(desk.value(desk.logon, tags::PROHIBIT_SEND_QUOTA), Ok(Value::Integer32(-1)));
    // [MS-OXCSTOR] R3062, R656
    assert_eq!(desk.value(desk.logon, tags::MAILBOX_OWNER_ENTRY_ID), entry("alice"));
    // [MS-OXCSTOR] R3063, R657
    assert_eq!(desk.value(desk.logon, tags::MAILBOX_OWNER_NAME), Ok(text("Alice")));
    // [MS-OXCSTOR] R3066, R664
    assert_eq!(desk.value(desk.logon, tags::USER_ENTRY_ID), entry("alice"));
    // [MS-OXCSTOR] R3067, R667
    assert_eq!(desk.value(desk.logon, tags::CODE_PAGE_ID), Ok(Value::Integer32(1252)));
    share(&desk.store, "sales", &["alice"]);
    desk.logon = desk.open(desk.logon, log_on_to(1, PER_MDB_REPLID, SALES_DN)).unwrap().0;
    assert_eq!(desk.value(desk.logon, tags::USER_ENTRY_ID), entry("alice"));
    assert_eq!(desk.value(desk.logon, tags::MAILBOX_OWNER_ENTRY_ID), entry("sales"));
}

#[test]
fn a_mailbox_counts_its_messages_and_their_bytes() {
    let mut desk = Desk::new();
    let size = |desk: &mut Desk| desk.value(desk.logon, tags::MESSAGE_SIZE).unwrap().integer();
    let before = size(&mut desk).unwrap();
    let inbox = desk.inbox_id();
    desk.post(inbox, "one");
    desk.post(inbox, "two");
    // [MS-OXCSTOR] R3061, R651
    assert_eq!(desk.value(desk.logon, tags::CONTENT_COUNT), Ok(Value::Integer32(2)));
    let after = size(&mut desk).unwrap();
    // [MS-OXCSTOR] R3064, R658
    assert!(after > before);
    let extended = desk.value(desk.logon, tags::MESSAGE_SIZE_EXTENDED);
    // [MS-OXCSTOR] R3065, R660
    assert_eq!(extended, Ok(Value::Integer64(after)));
}

#[test]
fn what_the_server_computes_is_read_only() {
    let mut desk = Desk::new();
    for tag in [
        tags::EXTENDED_RULE_SIZE_LIMIT,
        PropertyTag(0x666D_0003),
        tags::PROHIBIT_RECEIVE_QUOTA,
        tags::PROHIBIT_SEND_QUOTA,
        tags::STORE_STATE,
        tags::CONTENT_COUNT,
        tags::MESSAGE_SIZE,
        tags::CODE_PAGE_ID,
    ] {
        let told = problem(desk.set(desk.logon, &[(tag, Value::Integer32(7))]));
        // [MS-OXCSTOR] R3055, R3055001, R3055002, R3055003, R3055004, R3055005, R3055006, R3055009
        // [MS-OXCSTOR] R3055012
        assert_eq!(told, Some(ErrorCode::COMPUTED_VALUE), "{tag:?}");
    }
    for tag in [tags::MAILBOX_OWNER_ENTRY_ID, tags::USER_ENTRY_ID] {
        let told = problem(desk.set(desk.logon, &[(tag, Value::Binary(vec![1]))]));
        // [MS-OXCSTOR] R3055007, R3055011
        assert_eq!(told, Some(ErrorCode::COMPUTED_VALUE), "{tag:?}");
    }
    let told = problem(desk.set(desk.logon, &[(tags::MAILBOX_OWNER_NAME, text("X"))]));
    // [MS-OXCSTOR] R3055008
    assert_eq!(told, Some(ErrorCode::COMPUTED_VALUE));
    let size = [(tags::MESSAGE_SIZE_EXTENDED, Value::Integer64(1))];
    // [MS-OXCSTOR] R3055010
    assert_eq!(problem(desk.set(desk.logon, &size)), Some(ErrorCode::COMPUTED_VALUE));
}

#[test]
fn what_exchange_does_not_let_clients_set_is_denied() {
    let mut desk = Desk::new();
    let told = problem(desk.set(desk.logon, &[(tags::COMMENT, text("x"))]));
    // [MS-OXCSTOR] R6280001
    assert_eq!(told, Some(ErrorCode::ACCESS_DENIED));
    let told = problem(desk.set(desk.logon, &[(tags::DISPLAY_NAME, text("x"))]));
    // [MS-OXCSTOR] R306800301
    assert_eq!(told, Some(ErrorCode::ACCESS_DENIED));
    let told = problem(desk.set(desk.logon, &[(tags::DELETE_AFTER_SUBMIT, Value::Boolean(true))]));
    // [MS-OXCSTOR] R3128
    assert_eq!(told, Some(ErrorCode::ACCESS_DENIED));
    let told = desk.remove(desk.logon, &[tags::DELETE_AFTER_SUBMIT]);
    // [MS-OXCSTOR] R654001
    assert_eq!(told, Ok(vec![]));
    assert_eq!(problem(desk.remove(desk.logon, &[tags::COMMENT])), Some(ErrorCode::ACCESS_DENIED));
    // [MS-OXCSTOR] R3070, R653, R654, R3068001
    assert_eq!(desk.value(desk.logon, tags::DELETE_AFTER_SUBMIT), Ok(Value::Boolean(false)));
    // [MS-OXCSTOR] R3071, R655
    assert_eq!(desk.value(desk.logon, tags::DISPLAY_NAME), Ok(text("Mailbox - Alice")));
}

#[test]
fn locales_and_the_folder_of_sent_mail_are_set_and_read() {
    let mut desk = Desk::new();
    // [MS-OXCSTOR] R3105
    assert_eq!(desk.value(desk.logon, tags::SORT_LOCALE_ID), Err(ErrorCode::NOT_FOUND));
    for tag in [tags::LOCALE_ID, tags::SORT_LOCALE_ID] {
        assert_eq!(desk.set(desk.logon, &[(tag, Value::Integer32(0x407))]), Ok(vec![]));
        // [MS-OXCSTOR] R4002, R4003, R4004, R4005, R3068006, R3068007, R3104, R3130
        assert_eq!(desk.value(desk.logon, tag), Ok(Value::Integer32(0x407)));
    }
    let away = [(tags::OUT_OF_OFFICE_STATE, Value::Boolean(true))];
    assert_eq!(desk.set(desk.logon, &away), Ok(vec![]));
    // [MS-OXCSTOR] R3072, R661, R3068004
    assert_eq!(desk.value(desk.logon, tags::OUT_OF_OFFICE_STATE), Ok(Value::Boolean(true)));
    let sent = Value::ServerId(ServerEid::Ours {
        folder: desk.special().sent_items,
        message: MessageId::default(),
        instance: 0,
    });
    assert_eq!(desk.set(desk.logon, &[(tags::SENT_MAIL_SVR_EID, sent.clone())]), Ok(vec![]));
    // [MS-OXCSTOR] R3073, R665, R3068005
    assert_eq!(desk.value(desk.logon, tags::SENT_MAIL_SVR_EID), Ok(sent));
    assert_eq!(desk.remove(desk.logon, &[tags::SENT_MAIL_SVR_EID]), Ok(vec![]));
    // [MS-OXCSTOR] R59734, R666
    assert_eq!(desk.value(desk.logon, tags::SENT_MAIL_SVR_EID), Err(ErrorCode::NOT_FOUND));
}

#[test]
fn the_map_of_replicas_is_told_in_pairs() {
    let mut desk = Desk::new();
    let map = desk.value(desk.logon, tags::SERIALIZED_REPLID_GUID_MAP);
    let pair = [&[1, 0][..], &[0x11; 16]].concat();
    // [MS-OXCSTOR] R4003001, R4003004, R4003005
    assert_eq!(map, Ok(Value::Binary(pair)));
}

#[test]
fn public_folders_tell_who_visits_them_and_of_no_address_book() {
    let (mut desk, _) = Desk::with_public_folders();
    desk.visit(0);
    let user = desk.value(desk.logon, tags::USER_ENTRY_ID);
    // [MS-OXCSTOR] R3077, R673, R59737
    assert_eq!(user, Ok(Value::Binary(entry_id::address_book(&dn("alice")))));
    let book = desk.value(desk.logon, tags::ADDRESS_BOOK_MESSAGE_ID);
    // [MS-OXCSTOR] R59738
    assert_eq!(book, Err(ErrorCode::NOT_FOUND));
    assert_eq!(desk.value(desk.logon, tags::MAILBOX_OWNER_NAME), Err(ErrorCode::NOT_FOUND));
    let told = desk.set(desk.logon, &[(tags::SORT_LOCALE_ID, Value::Integer32(0x407))]);
    assert_eq!(told, Err(ErrorCode::ACCESS_DENIED));
}

#[test]
fn what_public_folders_tell_is_read_only() {
    let (mut desk, _) = Desk::with_public_folders();
    promote(&desk.store, "alice@example.test");
    desk.visit(AS_ADMINISTRATOR);
    let user = [(tags::USER_ENTRY_ID, Value::Binary(vec![1]))];
    // [MS-OXCSTOR] R3093, R3093001
    assert_eq!(problem(desk.set(desk.logon, &user)), Some(ErrorCode::COMPUTED_VALUE));
    let book = [(tags::ADDRESS_BOOK_MESSAGE_ID, Value::Integer64(1))];
    // [MS-OXCSTOR] R3093002
    assert_eq!(problem(desk.set(desk.logon, &book)), Some(ErrorCode::COMPUTED_VALUE));
}
