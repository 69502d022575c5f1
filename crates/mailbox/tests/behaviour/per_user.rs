//! [MS-OXCSTOR] 3.2.5.10 to 3.2.5.13: what somebody has read, carried from store to store.

use tradepost_mapi::{ErrorCode, FolderId, GlobalCounter, Guid, IdSet, LongTermId};
use tradepost_proto::rop::logon::{
    PerUserData, get_per_user_guid, get_per_user_long_term_ids, read_per_user_information,
    write_per_user_information,
};

use crate::support::*;

const REPLICA: Guid = Guid([0x17; 16]);

fn id(counter: u64) -> LongTermId {
    let global_counter = GlobalCounter::new(counter).unwrap();
    LongTermId { database_guid: REPLICA, global_counter }
}

fn long(folder: FolderId) -> LongTermId {
    LongTermId { database_guid: REPLICA, global_counter: folder.counter() }
}

/// A set of so many changes, no two in a row.
/// Too far from each other for a bitmask, which would make them one command.
fn set_of(n: u64) -> Vec<u8> {
    let mut set = IdSet::new();
    for counter in (0..n).map(|n| GlobalCounter::new(n * 10 + 5).unwrap()) {
        set.entry(REPLICA).insert(counter, counter);
    }
    set.to_bytes().unwrap()
}

fn part(
    folder_id: LongTermId,
    offset: usize,
    data: &[u8],
    last: bool,
    guid: Option<Guid>,
) -> write_per_user_information::Request {
    let data = PerUserData {
        has_finished: last,
        data_offset: u32::try_from(offset).unwrap(),
        data: data.to_vec().into(),
        repl_guid: guid,
    };
    write_per_user_information::Request { logon_id: 0, input: 0, folder_id, data }
}

fn read(
    folder_id: LongTermId,
    data_offset: u32,
    max_data_size: u16,
) -> read_per_user_information::Request {
    read_per_user_information::Request {
        logon_id: 0,
        input: 0,
        folder_id,
        reserved: 0,
        data_offset,
        max_data_size,
    }
}

impl Desk {
    fn whole(&mut self, folder: LongTermId) -> Vec<u8> {
        let body = self.ask(self.logon, read(folder, 0, 0)).unwrap();
        assert!(body.has_finished);
        body.data.0
    }

    fn ids_of(&mut self, database_guid: Guid) -> Result<Vec<LongTermId>, ErrorCode> {
        let request = get_per_user_long_term_ids::Request { logon_id: 0, input: 0, database_guid };
        self.ask(self.logon, request).map(|body| body.long_term_ids.to_vec())
    }

    fn guid_of(&mut self, long_term_id: LongTermId) -> Result<Guid, ErrorCode> {
        let request = get_per_user_guid::Request { logon_id: 0, input: 0, long_term_id };
        self.ask(self.logon, request).map(|body| body.database_guid)
    }
}

#[test]
fn a_mailbox_keeps_what_was_read_in_public_folders() {
    let mut desk = Desk::new();
    let folder = id(77);
    // [MS-OXCSTOR] R960, R473
    assert_eq!(desk.ids_of(REPLICA), Ok(vec![]));
    // [MS-OXCSTOR] R1254, R500, R1135
    assert_eq!(desk.guid_of(folder), Err(ErrorCode::NOT_FOUND));
    // [MS-OXCSTOR] R1255, R966
    assert_eq!(desk.whole(folder), []);
    let data = set_of(4);
    assert_eq!(desk.ask(desk.logon, part(folder, 0, &data, true, Some(REPLICA))), OK);
    // [MS-OXCSTOR] R516, R569, R967, R1023, R1025, R1012, R965, R545, R59729, R974, R975
    assert_eq!(desk.whole(folder), data);
    // [MS-OXCSTOR] R468, R472, R474, R475, R956, R957, R958, R480, R481
    assert_eq!(desk.ids_of(REPLICA), Ok(vec![folder]));
    // [MS-OXCSTOR] R484, R490, R963, R964, R496, R497
    assert_eq!(desk.guid_of(folder), Ok(REPLICA));
    let mailbox = desk.store.mailbox(desk.session.user().mailbox).unwrap();
    let row = mailbox.read(|view| view.per_user(folder)).unwrap().unwrap();
    // [MS-OXCSTOR] R1022
    assert_eq!(row.at, desk.now);
    let (other, newer) = (Guid([0x44; 16]), set_of(9));
    assert_eq!(desk.ask(desk.logon, part(folder, 0, &newer, true, Some(other))), OK);
    // [MS-OXCSTOR] R1024
    assert_eq!((desk.whole(folder), desk.guid_of(folder)), (newer, Ok(other)));
    assert_eq!(desk.ids_of(REPLICA), Ok(vec![]));
}

#[test]
fn a_set_comes_in_parts_as_long_as_the_client_takes() {
    let mut desk = Desk::new();
    let (folder, data) = (id(77), set_of(8_000));
    assert!(data.len() > 4_096);
    let mut at = 0;
    for chunk in data.chunks(1_000) {
        let last = at + chunk.len() == data.len();
        let guid = (at == 0).then_some(REPLICA);
        // [MS-OXCSTOR] R1013, R1014, R1016, R597, R598
        assert_eq!(desk.ask(desk.logon, part(folder, at, chunk, last, guid)), OK);
        at += chunk.len();
    }
    let mut told = Vec::new();
    for size in [0_u16, 100, 60_000, 0xFFFF] {
        let offset = u32::try_from(told.len()).unwrap();
        let body = desk.ask(desk.logon, read(folder, offset, size)).unwrap();
        let max = if size == 100 { 100 } else { 4_096 };
        let left = data.len() - told.len();
        // [MS-OXCSTOR] R542, R543, R546, R979, R980, R990, R991, R992, R1356, R996, R997, R998, R999
        // [MS-OXCSTOR] R987, R988, R1003, R1004, R1005
        assert_eq!(body.data.0.len(), left.min(max), "{size}");
        // [MS-OXCSTOR] R539, R540, R1284, R981, R982, R1000, R1001, R1002, R1008, R1009, R1010, R1011
        assert_eq!(body.has_finished, left <= max);
        told.extend_from_slice(&body.data.0);
    }
    while told.len() < data.len() {
        let offset = u32::try_from(told.len()).unwrap();
        let body = desk.ask(desk.logon, read(folder, offset, 0)).unwrap();
        told.extend_from_slice(&body.data.0);
    }
    // [MS-OXCSTOR] R976, R977, R984, R552, R553
    assert_eq!(told, data);
    let end = u32::try_from(data.len()).unwrap();
    let body = desk.ask(desk.logon, read(folder, end, 0)).unwrap();
    // [MS-OXCSTOR] R541, R544
    assert_eq!((body.has_finished, body.data.0.len()), (true, 0));
    for offset in [end + 1, 0x8000_0000, u32::MAX] {
        let told = desk.ask(desk.logon, read(folder, offset, 0)).unwrap_err();
        // [MS-OXCSTOR] R1259, R1042, R1260, R556, R557
        assert_eq!(told, ErrorCode::CALL_FAILED);
    }
    let strange = read_per_user_information::Request { reserved: 7, ..read(folder, 0, 1) };
    // [MS-OXCSTOR] R527
    assert_eq!(desk.ask(desk.logon, strange).map(|body| body.data.0.len()), Ok(1));
}

#[test]
fn parts_that_do_not_follow_each_other_are_thrown_away() {
    let mut desk = Desk::new();
    let (folder, other, data) = (id(77), id(78), set_of(4));
    let (head, tail) = data.split_at(10);
    assert_eq!(desk.ask(desk.logon, part(folder, 0, head, false, Some(REPLICA))), OK);
    let told = desk.ask(desk.logon, part(other, 10, tail, true, None));
    // [MS-OXCSTOR] R1017, R1018, R1019, R599, R601
    assert_eq!(told, Err(ErrorCode::CALL_FAILED));
    let told = desk.ask(desk.logon, part(folder, 10, tail, true, None));
    assert_eq!(told, Err(ErrorCode::CALL_FAILED), "what came first is gone");
    assert_eq!(desk.ask(desk.logon, part(folder, 0, head, false, Some(REPLICA))), OK);
    let told = desk.ask(desk.logon, part(folder, 9, tail, true, None));
    // [MS-OXCSTOR] R1033, R1034, R600
    assert_eq!(told, Err(ErrorCode::CALL_FAILED));
    // [MS-OXCSTOR] R1015
    assert_eq!(desk.whole(folder), []);
}

#[test]
fn what_is_no_set_is_corrupt_and_not_kept() {
    let mut desk = Desk::new();
    let folder = id(77);
    let told = desk.ask(desk.logon, part(folder, 0, b"nonsense", true, Some(REPLICA)));
    // [MS-OXCSTOR] R1020, R1021, R1021006, R602
    assert_eq!(told, Err(ErrorCode::CORRUPT_DATA));
    assert_eq!(desk.whole(folder), []);
}

#[test]
fn on_public_folders_the_set_is_what_the_user_has_read() {
    let (mut desk, _) = Desk::with_public_folders();
    let news = desk.public_folder("News");
    let mut bob = desk.bob();
    desk.visit(0);
    bob.visit(0);
    let ids: Vec<_> = (0..3).map(|n| desk.post(news, &format!("{n}"))).collect();
    let folder = bob.folder(news);
    // [MS-OXCSTOR] R1257, R971
    assert_eq!(bob.whole(long(news)), []);
    bob.mark(folder, &ids[..1], true);
    let one = bob.whole(long(news));
    // [MS-OXCSTOR] R3123, R502, R517, R969
    assert_ne!(one, []);
    bob.mark(folder, &ids[..1], false);
    // [MS-OXCSTOR] R3124
    assert_eq!(bob.whole(long(news)), []);
    assert_eq!(bob.ask(bob.logon, part(long(news), 0, &one, true, None)), OK);
    // [MS-OXCSTOR] R560, R570, R1026, R1028
    assert_eq!((bob.whole(long(news)), bob.unread(folder)), (one, 2));
    assert_eq!(bob.ask(bob.logon, part(long(news), 0, &[], true, None)), OK);
    // [MS-OXCSTOR] R1027
    assert_eq!(bob.unread(folder), 3);
    // [MS-OXCSTOR] R469, R59770, R59771, R482, R483
    assert_eq!(bob.ids_of(REPLICA), Err(ErrorCode::NOT_SUPPORTED));
    // [MS-OXCSTOR] R488, R961, R962, R498, R499
    assert_eq!(bob.guid_of(long(news)), Err(ErrorCode::NOT_SUPPORTED));
}
