//! [MS-OXCSTOR]: logging on, receive folders, identifiers.

use tradepost_mailbox::ExecuteFlags;
use tradepost_mapi::{ErrorCode, FolderId, GlobalCounter, Guid, LongTermId, MessageId, ReplicaId};
use tradepost_proto::extended::{self, Options};
use tradepost_proto::rop::logon::{
    LogonReply, LogonTime, id_from_long_term_id, logon, long_term_id_from_id,
};
use tradepost_proto::rop::{Request, RopBuffer};
use tradepost_store::{REPLICAS_ASKED_MAX, REPLICAS_MAX};
use tradepost_wire::{Sized16, decode_all, encode};

use crate::support::*;

#[test]
fn a_logon_tells_the_mailbox_and_its_thirteen_folders() {
    let mut desk = Desk::new();
    let (handle, body) = desk.log_on();
    let special = desk.special();
    assert_eq!(body.folder_ids.0, special.logon_order());
    assert_eq!(body.response_flags, 0x07);
    assert_eq!(body.mailbox_guid, Guid([1; 16]));
    assert_eq!(body.repl_id, 1);
    assert_eq!(body.repl_guid, Guid([0x11; 16]));
    let time = LogonTime {
        seconds: 40,
        minutes: 26,
        hour: 4,
        day_of_week: 6,
        day: 18,
        month: 6,
        year: 2022,
    };
    assert_eq!(body.logon_time, time);
    assert_eq!(body.store_state, 0);
    assert_ne!(handle, u32::MAX);
}

#[test]
fn whoever_has_logged_on_may_ask_for_what_was_refused_before() {
    let desk = Desk::new();
    let inbox = desk.inbox_id();
    let mut session = Desk {
        session: tradepost_mailbox::Session::new(desk.session.user().clone(), 1252),
        ..desk
    };
    let logon = session.logon;
    let told = session.open(logon, open_folder(inbox)).map(drop);
    assert_eq!(told, Err(ErrorCode::NULL_OBJECT));
    let (logon, _) = session.log_on();
    // [MS-OXCSTOR] R13
    assert!(session.open(logon, open_folder(inbox)).is_ok());
}

/// MS-OXCSTOR_R788, MS-OXCSTOR_R174.
#[test]
fn a_name_that_nobody_has_is_an_unknown_user() {
    let mut desk = Desk::new();
    let request = desk_logon("/o=example/ou=first/cn=Recipients/cn=nobody");
    assert_eq!(desk.ask(desk.logon, request).unwrap_err(), ErrorCode::UNKNOWN_USER);
    let nameless = logon::Request { essdn: Sized16(None), ..desk_logon("") };
    assert!(desk.ask(desk.logon, nameless).is_err());
}

#[test]
fn nobody_logs_on_to_the_mailbox_of_another() {
    let mut desk = Desk::new();
    let request = desk_logon("/o=example/ou=first/cn=Recipients/cn=bob");
    assert_eq!(desk.ask(desk.logon, request).unwrap_err(), ErrorCode::LOGIN_PERMISSION);
}

#[test]
fn the_name_is_compared_without_regard_to_case() {
    let mut desk = Desk::new();
    let request = desk_logon("/O=EXAMPLE/OU=first/CN=Recipients/CN=Alice");
    assert!(matches!(desk.ask(desk.logon, request), Ok(LogonReply::Private { .. })));
}

fn desk_logon(dn: &str) -> logon::Request {
    logon::Request {
        logon_id: 0,
        output: 1,
        logon_flags: 1,
        open_flags: 0,
        store_state: 0,
        essdn: Sized16(Some(dn.into())),
    }
}

fn to_long(object_id: u64) -> long_term_id_from_id::Request {
    long_term_id_from_id::Request { logon_id: 0, input: 0, object_id }
}

fn to_short(long_term_id: LongTermId) -> id_from_long_term_id::Request {
    id_from_long_term_id::Request { logon_id: 0, input: 0, long_term_id }
}

#[test]
fn identifiers_go_to_their_long_form_and_back() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.post(inbox, "hello");
    for id in [inbox.0, message.0] {
        let long = desk.ask(desk.logon, to_long(id)).unwrap().long_term_id;
        // [MS-OXCSTOR] R153, R69742, R442, R59718, R59799, R944, R947, R1242, R1243, R1244, R449, R450
        assert_eq!(long.database_guid, Guid([0x11; 16]));
        assert_eq!(long.global_counter, MessageId(id).counter());
        let back = desk.ask(desk.logon, to_short(long)).unwrap().object_id;
        // [MS-OXCSTOR] R59721, R454, R59724, R458, R459, R949, R952, R1251, R1252, R1253, R466, R467
        assert_eq!(back, id);
    }
}

#[test]
fn identifiers_of_nothing_have_a_long_form_too() {
    let mut desk = Desk::new();
    let never = FolderId::new(ReplicaId(1), GlobalCounter::new(0xFFFF_FFFF).unwrap());
    let long = desk.ask(desk.logon, to_long(never.0)).unwrap().long_term_id;
    // [MS-OXCSTOR] R945
    assert_eq!(long.global_counter, never.counter());
    // [MS-OXCSTOR] R1245
    assert_eq!(desk.ask(desk.logon, to_short(long)).unwrap().object_id, never.0);
    let told = desk.ask(desk.logon, to_long(0)).map(|body| body.long_term_id);
    // [MS-OXCSTOR] R1337
    assert_eq!(told, Ok(LongTermId::default()));
    let nameless = LongTermId { database_guid: Guid::NIL, ..long };
    let told = desk.ask(desk.logon, to_short(nameless)).map(|body| body.object_id);
    // [MS-OXCSTOR] R94801001
    assert_eq!(told, Ok(0));
    let countless = LongTermId { global_counter: GlobalCounter::default(), ..long };
    let told = desk.ask(desk.logon, to_short(countless)).map(|body| body.object_id);
    // [MS-OXCSTOR] R948
    assert_eq!(told, Ok(0));
}

#[test]
fn a_replica_whose_guid_is_not_known_gets_a_number_that_stays() {
    let mut desk = Desk::new();
    let counter = GlobalCounter::new(77).unwrap();
    let foreign = |n| LongTermId { database_guid: Guid([n; 16]), global_counter: counter };
    let (first, second) =
        (FolderId::new(ReplicaId(2), counter), FolderId::new(ReplicaId(3), counter));
    for _ in 0..2 {
        let told = desk.ask(desk.logon, to_short(foreign(9))).map(|body| body.object_id);
        // [MS-OXCSTOR] R950, R1246, R3114, R952, R1251
        assert_eq!(told, Ok(first.0));
        let told = desk.ask(desk.logon, to_short(foreign(10))).map(|body| body.object_id);
        // [MS-OXCSTOR] R951
        assert_eq!(told, Ok(second.0));
    }
    let back = desk.ask(desk.logon, to_long(first.0)).map(|body| body.long_term_id);
    // [MS-OXCSTOR] R947, R1242
    assert_eq!(back, Ok(foreign(9)));
    let unknown = FolderId::new(ReplicaId(99), counter);
    let told = desk.ask(desk.logon, to_long(unknown.0)).unwrap_err();
    // [MS-OXCSTOR] R946, R440, R451, R452
    assert_eq!(told, ErrorCode::NOT_FOUND);
}

#[test]
fn another_server_gives_the_same_replica_another_number() {
    let (mut desk, mut other) = (Desk::new(), Desk::new());
    let counter = GlobalCounter::new(77).unwrap();
    let long = |n| LongTermId { database_guid: Guid([n; 16]), global_counter: counter };
    other.ask(other.logon, to_short(long(8))).unwrap();
    let here = desk.ask(desk.logon, to_short(long(9))).unwrap().object_id;
    let there = other.ask(other.logon, to_short(long(9))).unwrap().object_id;
    // [MS-OXCSTOR] R1250
    assert_eq!([here, there].map(|id| FolderId(id).replica()), [ReplicaId(2), ReplicaId(3)]);
}

#[test]
fn whoever_asks_for_more_replicas_than_there_is_room_for_is_told_so() {
    let mut desk = Desk::new();
    let mailbox = desk.store.mailbox(desk.session.user().mailbox).unwrap();
    let guid = |n: u16| Guid([n.to_le_bytes(); 8].concat().try_into().unwrap());
    let fill = |t: &mut tradepost_store::Transaction<'_>| {
        (2..=REPLICAS_ASKED_MAX).try_for_each(|n| t.create_replica_id_asked(guid(n)).map(drop))
    };
    mailbox.write(desk.now, fill).unwrap();
    let before = mailbox.digest().unwrap();
    let counter = GlobalCounter::new(77).unwrap();
    let long = |n| LongTermId { database_guid: guid(n), global_counter: counter };
    let told = desk.ask(desk.logon, to_short(long(0xFFFF))).unwrap_err();
    // [MS-OXCSTOR] R1249, R1122, R1123
    assert_eq!(told, ErrorCode::PARAMETER_OVERFLOW);
    assert_eq!(mailbox.digest().unwrap(), before);
    let known = desk.ask(desk.logon, to_short(long(2))).map(|body| body.object_id);
    assert_eq!(known, Ok(FolderId::new(ReplicaId(2), counter).0));
    let brought = mailbox.write(desk.now, |t| t.create_replica_id(guid(0xFFFF))).unwrap().0;
    assert_eq!(brought, ReplicaId(REPLICAS_ASKED_MAX + 1), "an upload has room yet");
    let fill = |t: &mut tradepost_store::Transaction<'_>| {
        let more = REPLICAS_ASKED_MAX + 2..=REPLICAS_MAX;
        more.into_iter().try_for_each(|n| t.create_replica_id(guid(n)).map(drop))
    };
    mailbox.write(desk.now, fill).unwrap();
    let one_more = mailbox.write(desk.now, |t| t.create_replica_id(guid(0xFFFE)));
    // [MS-OXCSTOR] R1248
    assert!(matches!(one_more, Err(tradepost_store::Error::Limit(_))));
    let told = desk.ask(desk.logon, to_short(long(0xFFFE))).unwrap_err();
    // [MS-OXCSTOR] R1248
    assert_eq!(told, ErrorCode::PARAMETER_OVERFLOW);
}

#[test]
fn the_padding_of_a_long_identifier_is_ignored() {
    let mut desk = Desk::new();
    let id = desk.inbox_id().0;
    let long = desk.ask(desk.logon, to_long(id)).unwrap().long_term_id;
    let request = Request::IdFromLongTermId(to_short(long));
    let mut bytes = encode(&request).unwrap();
    let len = bytes.len();
    bytes[len - 2..].copy_from_slice(&[7, 9]);
    let buffer = RopBuffer { rops: bytes, handles: vec![desk.logon] };
    let packed = extended::pack(&encode(&buffer).unwrap(), Options::default()).unwrap();
    let executed = desk.raw(&packed, ExecuteFlags(3));
    let payloads = extended::unpack(&executed.rop_buffer, 0x8000).unwrap();
    let answer: RopBuffer = decode_all(&payloads[0]).unwrap();
    // [MS-OXCSTOR] R953, R4
    assert_eq!(answer.rops[6..14], id.to_le_bytes());
}
