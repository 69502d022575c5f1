//! [MS-OXCROPS] 3.2.5 and [MS-OXCRPC] 3.1.4.2.1.2: one Execute as a whole.

use tradepost_mailbox::ExecuteFlags;
use tradepost_mapi::{ErrorCode, PropertyTag, PropertyType, Value, tags};
use tradepost_proto::extended::{self, Options};
use tradepost_proto::rop::other::release;
use tradepost_proto::rop::stream::read_stream;
use tradepost_proto::rop::table::query_rows;
use tradepost_proto::rop::transport::abort_submit;
use tradepost_proto::rop::{ByteCount, NO_HANDLE, Request, Response, RopBuffer};
use tradepost_wire::{decode_all, encode};

use crate::support::*;

const CHAIN: ExecuteFlags = ExecuteFlags(7);

fn request<R: Ask>(request: R) -> Request {
    request.request()
}

#[test]
fn operations_run_in_order_and_use_what_the_earlier_opened() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let mut save = save_changes_message(KEEP_WRITE);
    (save.response, save.input) = (0, 1);
    let mut set = set_properties(&[(tags::SUBJECT, text("s"))]);
    set.input = 1;
    let mut get = get_properties(&[tags::SUBJECT]);
    get.input = 1;
    let list = [request(create_message(inbox)), request(set), request(save), request(get.clone())];
    let (answers, handles) = desk.run(&list, &[desk.logon, NO_HANDLE]);
    assert!(answers.iter().all(|answer| answer.code() == Some(ErrorCode::SUCCESS)));
    // [MS-OXCROPS] R4565
    assert_eq!(handles[0], desk.logon);
    // [MS-OXCROPS] R4556, R4558, R4560, R4718
    assert_ne!(handles[1], NO_HANDLE);
    let Response::GetPropertiesSpecific(answer) = &answers[3] else { panic!() };
    let row = answer.reply.clone().into_result().unwrap().row(&get.property_tags).unwrap();
    // [MS-OXCROPS] R4548, R4550, R4553, R4559, R4716, R4717, R4719
    assert_eq!(row.0, [Ok(text("s"))]);
}

#[test]
fn what_is_not_there_yet_says_so_and_the_rest_runs() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let abort = abort_submit::Request {
        logon_id: 0,
        input: 0,
        folder_id: inbox,
        message_id: tradepost_mapi::MessageId(1),
    };
    let list = [Request::AbortSubmit(abort), request(open_folder(inbox))];
    let (answers, _) = desk.run(&list, &[desk.logon, NO_HANDLE]);
    assert_eq!(answers[0].code(), Some(ErrorCode::NOT_IMPLEMENTED));
    assert_eq!(answers[1].code(), Some(ErrorCode::SUCCESS));
}

/// MS-OXCTABL_R501.
#[test]
fn after_a_seek_on_what_is_no_table_nothing_runs() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let list = [request(seek_row(BEGINNING, 0)), request(open_folder(inbox))];
    let (answers, handles) = desk.run(&list, &[desk.logon, NO_HANDLE]);
    assert_eq!(answers.len(), 1);
    assert_eq!(handles, [desk.logon, NO_HANDLE]);
}

#[test]
fn a_handle_that_stands_for_nothing_says_why() {
    let mut desk = Desk::new();
    let inbox = desk.inbox();
    let get = || get_properties(&[tags::DISPLAY_NAME]);
    let mut beyond = get();
    beyond.input = 9;
    // [MS-OXCROPS] R4552, R4712
    assert_eq!(desk.ask(inbox, beyond).unwrap_err(), ErrorCode::NULL_OBJECT);
    assert_eq!(desk.ask(NO_HANDLE, get()).unwrap_err(), ErrorCode::NULL_OBJECT);
    // [MS-OXCROPS] R457302
    assert_eq!(desk.ask(NO_SUCH_HANDLE, get()).unwrap_err(), ErrorCode::NULL_OBJECT);
    let mut other_logon = get();
    other_logon.logon_id = 1;
    // [MS-OXCROPS] R4554, R457303
    assert_eq!(desk.ask(inbox, other_logon).unwrap_err(), ErrorCode::ACCESS_DENIED);
    desk.release(inbox);
    // [MS-OXCROPS] R4568, R457301
    assert_eq!(desk.ask(inbox, get()).unwrap_err(), ErrorCode::INVALID_OBJECT);
}

#[test]
fn a_released_logon_takes_with_it_what_was_opened_through_it() {
    let mut desk = Desk::new();
    let inbox = desk.inbox();
    let released = Request::Release(release::Request { logon_id: 0, input: 0 });
    let (answers, _) = desk.run(&[released], &[NO_SUCH_HANDLE]);
    // [MS-OXCROPS] R4571, R4572, R4573, R4581
    assert_eq!(answers, []);
    desk.release(desk.logon);
    // [MS-OXCROPS] R4570, R4580
    assert_eq!(desk.session.open_objects(), 0);
    let told = desk.get(inbox, &[tags::DISPLAY_NAME]);
    assert_eq!(told, Err(ErrorCode::INVALID_OBJECT));
    assert_ne!(desk.log_on().0, NO_HANDLE);
    let (_, handles) =
        desk.run(&[Request::Release(release::Request { logon_id: 0, input: 0 })], &[desk.logon]);
    assert_eq!(handles.len(), 1);
}

#[test]
fn what_does_not_fit_is_not_carried_out_and_runs_on_the_second_try() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let message = desk.post_with(id, &[(tags::HTML, Value::Binary(vec![1; 3_000]))]);
    let message = desk.message(id, message, READ_ONLY);
    let mut create = create_folder("New", false);
    (create.input, create.output) = (1, 2);
    let list = [request(get_properties(&[tags::HTML])), request(create), request(read_stream(1))];
    for max_out in (100..3_000).step_by(41) {
        desk.max_out = max_out;
        let Ok(payloads) = desk.payloads(&list, &[message, folder, NO_HANDLE], ExecuteFlags(3))
        else {
            continue;
        };
        let answers = desk.answers(&list, &payloads[0].rops);
        let Some(Response::BufferTooSmall(told)) = answers.last() else { continue };
        let rest = RopBuffer { rops: told.request_buffers.0.clone(), handles: vec![] };
        let is_public = |_| false;
        let rest: Vec<_> = rest.requests(&is_public).map(Result::unwrap).collect();
        // [MS-OXCROPS] R454502
        assert_eq!(rest, list[answers.len() - 1..]);
        let made = desk.value(folder, tags::SUBFOLDERS) == Ok(Value::Boolean(true));
        // [MS-OXCROPS] R4545
        assert_eq!(made, answers.len() > 2, "{max_out}");
        if !made {
            desk.max_out = 0x8000;
            let (again, _) = desk.run(&rest, &[message, folder, NO_HANDLE]);
            assert!(again.iter().rev().nth(1).unwrap().code().unwrap().is_success());
        }
        let new = desk.hierarchy(folder);
        desk.set_columns(new, &[tags::FOLDER_ID]);
        let new = message_id(&desk.rows(new)[0][0]).0;
        desk.ask(folder, delete_folder(tradepost_mapi::FolderId(new), 0)).unwrap();
    }
}

#[test]
fn nothing_is_changed_where_the_problems_have_no_room() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (source, target) = (desk.draft(inbox), desk.draft(inbox));
    desk.set_subject(source, "s");
    let missing = (0x3A00..0x3A18).map(|id| PropertyTag::new(id, PropertyType::STRING));
    let tags: Vec<_> = [tags::SUBJECT].into_iter().chain(missing).collect();
    let list = [request(copy_properties(0, &tags))];
    desk.max_out = 220;
    let (answers, _) = desk.run(&list, &[source, target]);
    assert!(matches!(answers[0], Response::BufferTooSmall(_)), "{answers:?}");
    assert_eq!(desk.value(target, tags::SUBJECT), Err(ErrorCode::NOT_FOUND));
    desk.max_out = 0x8000;
    desk.run(&list, &[source, target]);
    assert_eq!(desk.value(target, tags::SUBJECT), Ok(text("s")));
}

#[test]
fn an_object_whose_answer_did_not_fit_is_not_left_open() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post(inbox, &"x".repeat(400));
    let open = desk.session.open_objects();
    desk.max_out = 500;
    let list = [request(open_message(inbox, id, READ_ONLY))];
    let (answers, handles) = desk.run(&list, &[desk.logon, NO_HANDLE]);
    assert!(matches!(answers[0], Response::BufferTooSmall(_)));
    assert_eq!((handles[1], desk.session.open_objects()), (NO_HANDLE, open));
}

#[test]
fn a_buffer_too_small_for_any_answer_fails_as_a_whole() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let list = [request(open_folder(inbox))];
    for max_out in [0, 7, 20, 30] {
        desk.max_out = max_out;
        let told = desk.payloads(&list, &[desk.logon, NO_HANDLE], ExecuteFlags(3));
        assert_eq!(told, Err(ErrorCode::BUFFER_TOO_SMALL), "{max_out}");
    }
    assert_eq!(desk.session.open_objects(), 1);
}

#[test]
fn rows_go_on_in_further_payloads_when_the_client_takes_them() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    for n in 0..700 {
        desk.post(id, &format!("{n:03} {}", "x".repeat(150)));
    }
    let table = desk.contents(folder);
    desk.set_columns(table, &[tags::SUBJECT]);
    let query = query_rows::Request { query_rows_flags: 2, ..query_rows(true, 700) };
    desk.max_out = 0x4_0000;
    for flags in [CHAIN, ExecuteFlags(4)] {
        desk.seek(table, BEGINNING, 0);
        let payloads = desk.payloads(&[request(query.clone())], &[table], flags).unwrap();
        assert!(payloads.len() > 2);
        let mut subjects = Vec::new();
        for payload in payloads {
            let answers = desk.answers(&[request(query.clone())], &payload.rops);
            let [Response::QueryRows(answer)] = answers.as_slice() else { panic!() };
            let body = answer.reply.clone().into_result().unwrap();
            subjects.extend(body.rows(&desk.columns).unwrap());
        }
        assert_eq!(subjects.len(), 700);
    }
    // Without the flag of the operation, or of the Execute, one payload is all.
    desk.seek(table, BEGINNING, 0);
    let plain = [request(query_rows(true, 700))];
    assert_eq!(desk.payloads(&plain, &[table], CHAIN).unwrap().len(), 1);
    let packed = [request(query)];
    assert_eq!(desk.payloads(&packed, &[table], ExecuteFlags(3)).unwrap().len(), 1);
}

#[test]
fn a_stream_goes_on_in_further_payloads_and_ends_where_it_ends() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let data: Vec<u8> = (0..200_000u32).map(|n| n.to_le_bytes()[1]).collect();
    let message = desk.draft(inbox);
    let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
    desk.write(stream, &data);
    desk.max_out = 0x4_0000;
    for (wanted, expected) in [(1_000_000, 200_000), (100_000, 100_000)] {
        desk.ask(stream, seek_stream(0, 0)).unwrap();
        let byte_count = ByteCount::Maximum(wanted);
        let read = read_stream::Request { logon_id: 0, input: 0, byte_count };
        let payloads = desk.payloads(&[request(read.clone())], &[stream], CHAIN).unwrap();
        let mut all: Vec<u8> = Vec::new();
        for payload in payloads {
            let answers = desk.answers(&[request(read.clone())], &payload.rops);
            let [Response::ReadStream(answer)] = answers.as_slice() else { panic!() };
            all.extend(answer.reply.body.data.iter());
        }
        // [MS-OXCPRPT] R285
        assert_eq!(all, data[..expected]);
    }
}

#[test]
fn requests_and_answers_may_be_compressed_and_obfuscated() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let buffer =
        RopBuffer::of_requests(&[request(open_folder(inbox))], vec![desk.logon, NO_HANDLE]);
    let payload = encode(&buffer.unwrap()).unwrap();
    for (compress, obfuscate) in [(false, false), (false, true), (true, false), (true, true)] {
        let sent = extended::pack(&payload, Options { compress, obfuscate }).unwrap();
        let flags = ExecuteFlags(u32::from(!compress) | u32::from(!obfuscate) << 1);
        let executed = desk.raw(&sent, flags);
        assert_eq!(executed.error, ErrorCode::SUCCESS);
        assert_eq!(executed.rop_buffer[2] & 2 != 0, obfuscate);
        let payloads = extended::unpack(&executed.rop_buffer, 1 << 16).unwrap();
        let buffer: RopBuffer = decode_all(&payloads[0]).unwrap();
        let answers = desk.answers(&[request(open_folder(inbox))], &buffer.rops);
        assert_eq!(answers[0].code(), Some(ErrorCode::SUCCESS));
    }
}

#[test]
fn a_table_of_handles_may_end_before_a_new_object() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let mut open = open_folder(inbox);
    open.output = 200;
    let (answers, handles) = desk.run(&[request(open.clone())], &[desk.logon]);
    assert_eq!(answers[0].code(), Some(ErrorCode::SUCCESS));
    assert_eq!(handles.len(), 201);
    // The longer table counts against what the client takes.
    desk.max_out = 300;
    let told = desk.payloads(&[request(open)], &[desk.logon], ExecuteFlags(3));
    assert_eq!(told, Err(ErrorCode::BUFFER_TOO_SMALL));
}

#[test]
fn a_session_has_only_so_many_objects() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    while desk.session.open_objects() < desk.limits.handles_max {
        desk.inbox();
    }
    assert_eq!(desk.session.open_objects(), 4_096);
    let told = desk.open(top, create_folder("None", false)).unwrap_err();
    assert_eq!(told, ErrorCode::OUT_OF_MEMORY);
    desk.release(top);
    let top = desk.folder(desk.special().ipm_subtree);
    let told = desk.open(top, open_folder(desk.inbox_id())).unwrap_err();
    assert_eq!(told, ErrorCode::OUT_OF_MEMORY);
    let mut other = desk.beside();
    let theirs = other.folder(other.special().ipm_subtree);
    assert!(other.open(theirs, create_folder("None", false)).is_ok(), "it was not made before");
}
