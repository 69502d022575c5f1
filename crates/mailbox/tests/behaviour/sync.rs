//! [MS-OXCFXICS] 3.2.5.9.1 to 3.2.5.9.3: what is new of the messages of a folder.

use tradepost_mapi::{
    CounterSet, ErrorCode, GlobalCounter, PropertyTag, PropertyType, RelOp, Restriction, Value,
    tags,
};
use tradepost_proto::rop::BufferSize;
use tradepost_proto::rop::folder::move_copy_messages;
use tradepost_proto::rop::sync::get_local_replica_ids;
use tradepost_transfer::{META, ProgressInformation, Root};
use tradepost_wire::decode_all;

use crate::support::*;

/// The state of a client that has nothing.
fn nothing() -> Bytes {
    Bytes::new()
}

#[test]
fn everything_comes_first_and_nothing_the_second_time() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let ids = [desk.post(id, "one"), desk.post(id, "two"), desk.post_associated(id, "view")];
    let first = desk.sync(folder, configure(EVERYTHING), &nothing());
    assert_eq!(first.subjects(), ["one", "two", "view"]);
    assert!(first.deletions.is_empty() && first.reads.is_empty());
    assert_eq!(own(&first.state, META::IDSET_GIVEN), counters_of(&ids));
    // The sets of changes seen are of one range.
    for tag in [META::CNSET_SEEN, META::CNSET_SEEN_FAI, META::CNSET_READ] {
        assert_eq!(own(&first.state, tag).len(), 1);
    }
    let second = desk.sync(folder, configure(EVERYTHING), &first.state);
    assert!(second.is_nothing(), "{second:?}");
    assert_eq!(second.state, first.state);
}

#[test]
fn an_empty_folder_gives_an_empty_state() {
    let mut desk = Desk::new();
    let (folder, _) = desk.place("Mail");
    let first = desk.sync(folder, configure(EVERYTHING), &nothing());
    assert!(first.is_nothing());
    assert!(first.state.values().all(Vec::is_empty));
    assert_eq!(first.state.len(), 4);
}

#[test]
fn what_changed_comes_and_nothing_else() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let ids: Vec<_> = ["a", "b", "c", "d"].map(|s| desk.post(id, s)).into();
    let state = desk.sync(folder, configure(EVERYTHING), &nothing()).state;
    let message = desk.message(id, ids[1], READ_WRITE);
    desk.set_subject(message, "changed");
    desk.save(message, KEEP_READ).unwrap();
    desk.post(id, "new");
    desk.delete(folder, &ids[2..3]).unwrap();
    desk.mark(folder, &ids[3..], false);
    let next = desk.sync(folder, configure(EVERYTHING), &state);
    assert_eq!(next.subjects(), ["changed", "new"]);
    assert_eq!(next.deleted(), counters_of(&ids[2..3]));
    assert_eq!(next.unread(), counters_of(&ids[3..]));
    assert!(next.read().is_empty());
    assert!(desk.sync(folder, configure(EVERYTHING), &next.state).is_nothing());
    // Read again, and back: what counts is how it is.
    desk.mark(folder, &ids[3..], true);
    let last = desk.sync(folder, configure(EVERYTHING), &next.state);
    assert_eq!((last.read(), last.changes.len()), (counters_of(&ids[3..]), 0));
}

#[test]
fn a_message_that_moved_is_deleted_here_and_new_there() {
    let mut desk = Desk::new();
    let (from, from_id) = desk.place("From");
    let (to, _) = desk.place("To");
    let id = desk.post(from_id, "x");
    let mut states = [from, to].map(|f| desk.sync(f, configure(EVERYTHING), &nothing()).state);
    let request = move_copy_messages::Request {
        logon_id: 0,
        source: 0,
        target: 1,
        message_ids: vec![id].into(),
        want_asynchronous: false,
        want_copy: false,
    };
    desk.ask_between(from, to, request).unwrap();
    let [here, there] =
        [(from, 0), (to, 1)].map(|(f, n)| desk.sync(f, configure(EVERYTHING), &states[n]));
    assert_eq!((here.deleted(), here.changes.len()), (counters_of(&[id]), 0));
    assert_eq!((there.subjects(), there.deletions.len()), (vec!["x".to_owned()], 0));
    assert!(own(&here.state, META::IDSET_GIVEN).is_empty());
    states[0] = here.state;
    assert!(desk.sync(from, configure(EVERYTHING), &states[0]).is_nothing());
}

#[test]
fn associated_messages_come_when_they_are_asked_for() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let normal = desk.post(id, "normal");
    let view = desk.post_associated(id, "view");
    let only_normal = desk.sync(folder, configure(UNICODE | NORMAL), &nothing());
    assert_eq!(only_normal.subjects(), ["normal"]);
    assert!(own(&only_normal.state, META::CNSET_SEEN_FAI).is_empty());
    let only_fai = desk.sync(folder, configure(UNICODE | FAI), &only_normal.state);
    assert_eq!(only_fai.subjects(), ["view"]);
    let associated = find(&only_fai.changes[0].header, tags::ASSOCIATED);
    assert_eq!(associated, Some(&Value::Boolean(true)));
    assert_eq!(own(&only_fai.state, META::IDSET_GIVEN), counters_of(&[normal, view]));
    assert!(desk.sync(folder, configure(EVERYTHING), &only_fai.state).changes.is_empty());
    assert!(desk.sync(folder, configure(UNICODE), &nothing()).is_nothing());
}

#[test]
fn what_was_read_comes_only_to_those_who_ask() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let message = desk.post(id, "x");
    let state = desk.sync(folder, configure(EVERYTHING), &nothing()).state;
    desk.mark(folder, &[message], false);
    let without = desk.sync(folder, configure(EVERYTHING & !READ_STATE), &state);
    assert!(without.is_nothing());
    // It is not lost for whoever asks later.
    let with = desk.sync(folder, configure(EVERYTHING), &without.state);
    assert_eq!(with.unread(), counters_of(&[message]));
    // A message that changed too comes as a whole, and not among the read states.
    desk.mark(folder, &[message], true);
    let handle = desk.message(id, message, READ_WRITE);
    desk.set_subject(handle, "y");
    desk.save(handle, KEEP_READ).unwrap();
    let both = desk.sync(folder, configure(EVERYTHING), &with.state);
    assert_eq!((both.subjects(), both.reads.len()), (vec!["y".to_owned()], 0));
    let flags = find(&both.changes[0].properties, tags::MESSAGE_FLAGS).unwrap();
    assert_eq!(flags.integer().unwrap() & 1, 1);
}

#[test]
fn a_state_made_without_deletions_learns_of_them_later() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let ids: Vec<_> = (0..5).map(|n| desk.post(id, &n.to_string())).collect();
    let state = desk.sync(folder, configure(EVERYTHING), &nothing()).state;
    desk.delete(folder, &ids[1..3]).unwrap();
    desk.post(id, "new");
    let without = desk.sync(folder, configure(EVERYTHING | NO_DELETIONS), &state);
    assert!(without.deletions.is_empty());
    assert_eq!(without.subjects(), ["new"]);
    let again = desk.sync(folder, configure(EVERYTHING | NO_DELETIONS), &without.state);
    assert!(again.is_nothing());
    let with = desk.sync(folder, configure(EVERYTHING), &again.state);
    assert_eq!((with.deleted(), with.changes.len()), (counters_of(&ids[1..3]), 0));
    assert!(desk.sync(folder, configure(EVERYTHING), &with.state).is_nothing());
}

#[test]
fn identifiers_that_were_never_there_are_told_as_deleted() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    desk.post(id, "x");
    let mut state = desk.sync(folder, configure(EVERYTHING), &nothing()).state;
    let mut given = tradepost_mapi::IdSet::from_bytes(&state[&META::IDSET_GIVEN.id()]).unwrap();
    let (replica, never) =
        (given.iter().next().unwrap().0, GlobalCounter::new(0x00AB_CDEF).unwrap());
    given.entry(replica).insert_one(never);
    state.insert(META::IDSET_GIVEN.id(), given.to_bytes().unwrap());
    let next = desk.sync(folder, configure(EVERYTHING), &state);
    assert_eq!(next.deleted(), CounterSet::range(never, never));
}

fn important() -> Restriction {
    Restriction::Property {
        relop: RelOp::EQUAL,
        tag: tags::IMPORTANCE,
        value: tradepost_mapi::TaggedValue::new(tags::IMPORTANCE, Value::Integer32(2)),
    }
}

#[test]
fn a_restriction_decides_what_comes_and_what_leaves() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let with = |n: i32| [(tags::IMPORTANCE, Value::Integer32(n))];
    let ids = [2, 1, 2].map(|n| desk.post_with(id, &with(n)));
    let request = || restricted(configure(EVERYTHING), important());
    let first = desk.sync(folder, request(), &nothing());
    assert_eq!(own(&first.state, META::IDSET_GIVEN), counters_of(&[ids[0], ids[2]]));
    let mut set = |id_of, n| {
        let handle = desk.message(id, id_of, READ_WRITE);
        desk.set(handle, &with(n)).unwrap();
        desk.save(handle, KEEP_READ).unwrap();
        desk.release(handle);
    };
    set(ids[0], 0);
    set(ids[1], 2);
    let next = desk.sync(folder, request(), &first.state);
    assert_eq!(next.left_scope(), counters_of(&ids[..1]));
    assert!(next.deleted().is_empty());
    assert_eq!(next.changes.len(), 1);
    assert_eq!(own(&next.state, META::IDSET_GIVEN), counters_of(&ids[1..]));
    assert!(desk.sync(folder, request(), &next.state).is_nothing());
    // Whoever does not want to know of it is told later.
    let ignoring = restricted(configure(EVERYTHING | IGNORE_NO_LONGER_IN_SCOPE), important());
    let quiet = desk.sync(folder, ignoring, &first.state);
    assert!(quiet.deletions.is_empty());
    assert_eq!(desk.sync(folder, request(), &quiet.state).left_scope(), counters_of(&ids[..1]));
    // Without the restriction the others come too.
    let all = desk.sync(folder, configure(EVERYTHING), &next.state);
    assert_eq!(all.changes.len(), 1);
    assert_eq!(own(&all.state, META::IDSET_GIVEN), counters_of(&ids));
}

#[test]
fn messages_come_by_delivery_time_the_newest_first_when_that_is_asked_for() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    for (subject, time) in [("b", 20), ("c", 30), ("a", 10)] {
        let at = tradepost_mapi::FileTime(desk.now.0 + time);
        let values =
            [(tags::SUBJECT, text(subject)), (tags::MESSAGE_DELIVERY_TIME, Value::Time(at))];
        desk.post_with(id, &values);
    }
    let request = with_extra(configure(EVERYTHING), BY_TIME);
    let first = desk.sync(folder, request, &nothing());
    assert_eq!(first.subjects(), ["c", "b", "a"]);
    assert!(desk.sync(folder, configure(EVERYTHING), &first.state).is_nothing());
}

#[test]
fn the_header_has_what_the_extra_flags_ask_for_in_its_order() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let message = desk.post(id, "x");
    let fixed = [
        tags::SOURCE_KEY.id(),
        tags::LAST_MODIFICATION_TIME.id(),
        tags::CHANGE_KEY.id(),
        tags::PREDECESSOR_CHANGE_LIST.id(),
        tags::ASSOCIATED.id(),
    ];
    let plain = desk.sync(folder, with_extra(configure(EVERYTHING), 0), &nothing());
    assert_eq!(ids(&plain.changes[0].header), fixed);
    let request = with_extra(configure(EVERYTHING), EID | MESSAGE_SIZE | CN | 0xFFFF_0000);
    let all = desk.sync(folder, request, &nothing());
    let header = &all.changes[0].header;
    let more = [tags::MID.id(), tags::MESSAGE_SIZE.id(), tags::CHANGE_NUMBER.id()];
    assert_eq!(ids(header), [&fixed[..], &more].concat());
    let mid = find(header, tags::MID).unwrap().integer().unwrap();
    assert_eq!(mid.to_le_bytes(), message.0.to_le_bytes());
    let key = all.changes[0].source_key();
    assert_eq!(counter_of(&key), message.counter());
    let handle = desk.message(id, message, READ_ONLY);
    let told = [
        tags::SOURCE_KEY,
        tags::LAST_MODIFICATION_TIME,
        tags::CHANGE_KEY,
        tags::PREDECESSOR_CHANGE_LIST,
        tags::CHANGE_NUMBER,
        tags::MESSAGE_SIZE,
    ];
    for tag in told {
        assert_eq!(find(header, tag).cloned(), desk.value(handle, tag).ok(), "{tag:?}");
    }
}

#[test]
fn the_properties_of_a_message_come_with_their_types_and_names() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let name = tradepost_mapi::PropertyName::string(tradepost_mapi::Guid([7; 16]), "colour");
    let number = desk.number_of(&name);
    let named = PropertyTag::new(number, PropertyType::STRING);
    let long = "long ".repeat(30_000);
    let message = desk.draft(id);
    let values = [(tags::SUBJECT, text("x")), (named, text("red"))];
    desk.set(message, &values).unwrap();
    let stream = desk.stream(message, tags::BODY, 2).unwrap();
    let units: Vec<u8> = long.encode_utf16().flat_map(u16::to_le_bytes).collect();
    units.chunks(20_000).for_each(|part| desk.write(stream, part));
    desk.ask(message, modify_recipients(vec![recipient(0, 1, "Bob", "bob@example.test")])).unwrap();
    let (attachment, _) = desk.attach(message);
    let file = (tags::ATTACH_DATA_BINARY, Value::Binary(b"file".to_vec()));
    desk.set(attachment, std::slice::from_ref(&file)).unwrap();
    desk.save_attachment(attachment, KEEP_READ).unwrap();
    desk.save(message, KEEP_READ).unwrap();
    let got = desk.sync(folder, configure(EVERYTHING), &nothing()).changes.remove(0);
    let (property, value) = got.properties.iter().find(|(p, _)| p.tag == named).unwrap();
    assert_eq!((property.name.as_ref(), value), (Some(&name), &text("red")));
    let body = find(&got.properties, tags::BODY).unwrap().binary().unwrap();
    assert_eq!(body, units);
    assert_eq!(got.recipients.len(), 1);
    assert_eq!(got.recipients[0][0], (tags::ROWID.into(), Value::Integer32(0)));
    assert_eq!(find(&got.recipients[0], tags::RECIPIENT_TYPE), Some(&Value::Integer32(1)));
    let [(list, None)] = &got.attachments[..] else { panic!("{:?}", got.attachments) };
    assert_eq!(list[0], (tags::ATTACH_NUMBER.into(), Value::Integer32(0)));
    assert_eq!(find(list, tags::ATTACH_DATA_BINARY), Some(&file.1));
    assert_eq!(got.directives, [tags::MESSAGE_RECIPIENTS, tags::MESSAGE_ATTACHMENTS]);
    // Nothing of the range that is not transmitted, nothing twice.
    let mut numbers = ids(&got.properties);
    assert!(numbers.iter().all(|id| !(0x6600..0x6800).contains(id)));
    numbers.sort_unstable();
    assert!(numbers.windows(2).all(|pair| pair[0] != pair[1]));
}

#[test]
fn without_unicode_texts_come_in_the_code_page_of_the_session() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    desk.post(id, "Gr\u{fc}n");
    let got = desk.sync(folder, configure(NORMAL), &nothing()).changes.remove(0);
    let subject = find(&got.properties, tags::NORMALIZED_SUBJECT);
    assert_eq!(subject, Some(&Value::String8(b"Gr\xfcn".to_vec())));
}

#[test]
fn a_message_in_a_message_comes_with_it() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let message = desk.draft(id);
    let (attachment, _) = desk.attach(message);
    desk.set(attachment, &[(tags::ATTACH_METHOD, Value::Integer32(5))]).unwrap();
    let (inner, _) = desk.open(attachment, open_embedded(2)).unwrap();
    desk.set_subject(inner, "inner");
    desk.save(inner, KEEP_READ).unwrap();
    desk.save_attachment(attachment, KEEP_READ).unwrap();
    desk.save(message, KEEP_READ).unwrap();
    let got = desk.sync(folder, configure(EVERYTHING), &nothing()).changes.remove(0);
    let [(_, Some(inner))] = &got.attachments[..] else { panic!("{:?}", got.attachments) };
    assert_eq!(inner.subject(), "inner");
}

#[test]
fn a_list_of_properties_leaves_out_or_takes_alone() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let values = [(tags::SUBJECT, text("x")), (tags::IMPORTANCE, Value::Integer32(2))];
    desk.post_with(id, &values);
    desk.post_associated(id, "view");
    let list = [tags::NORMALIZED_SUBJECT, tags::MESSAGE_RECIPIENTS];
    let without = desk.sync(folder, with_tags(configure(EVERYTHING), &list), &nothing());
    for change in &without.changes {
        assert_eq!(find(&change.properties, tags::NORMALIZED_SUBJECT), None);
        assert_eq!(change.directives, [tags::MESSAGE_ATTACHMENTS]);
    }
    assert!(find(&without.changes[0].properties, tags::IMPORTANCE).is_some());
    let flags = EVERYTHING | ONLY_SPECIFIED;
    let only = desk.sync(folder, with_tags(configure(flags), &list), &nothing());
    for change in &only.changes {
        assert_eq!(ids(&change.properties), [tags::NORMALIZED_SUBJECT.id()]);
        assert_eq!(change.directives, [tags::MESSAGE_RECIPIENTS]);
    }
    let flags = flags | IGNORE_SPECIFIED_ON_FAI;
    let mixed = desk.sync(folder, with_tags(configure(flags), &list), &nothing());
    assert_eq!(ids(&mixed.changes[0].properties), [tags::NORMALIZED_SUBJECT.id()]);
    assert!(mixed.changes[1].properties.len() > 1);
    assert_eq!(mixed.changes[1].directives, [tags::MESSAGE_RECIPIENTS, tags::MESSAGE_ATTACHMENTS]);
    // Alone, that flag changes nothing.
    let flags = EVERYTHING | IGNORE_SPECIFIED_ON_FAI;
    let same = desk.sync(folder, with_tags(configure(flags), &list), &nothing());
    assert_eq!(find(&same.changes[1].properties, tags::NORMALIZED_SUBJECT), None);
}

#[test]
fn progress_is_told_as_numbers_and_bytes() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let first = desk.post(id, "one");
    desk.post(id, "two");
    desk.post_associated(id, "view");
    let request = with_extra(configure(EVERYTHING | PROGRESS), MESSAGE_SIZE);
    let all = desk.sync(folder, request.clone(), &nothing());
    let totals: ProgressInformation = decode_all(all.totals.as_ref().unwrap()).unwrap();
    assert_eq!((totals.normal_message_count, totals.fai_message_count), (2, 1));
    let size = |change: &Change| find(&change.header, tags::MESSAGE_SIZE).unwrap().clone();
    let sizes: Vec<i64> = all.changes.iter().map(|c| size(c).integer().unwrap()).collect();
    let [normal, associated] = [sizes[0] + sizes[1], sizes[2]].map(|n| u64::try_from(n).unwrap());
    assert_eq!(totals.normal_message_total_size, normal);
    assert_eq!(totals.fai_message_total_size, associated);
    for (change, associated) in all.changes.iter().zip([false, false, true]) {
        let progress = change.progress.as_ref().unwrap();
        let values: Vec<_> = progress.iter().map(|(p, v)| (p.tag.0, v.clone())).collect();
        assert_eq!(values, [(0x3, size(change)), (0xB, Value::Boolean(associated))]);
    }
    let handle = desk.message(id, first, READ_WRITE);
    desk.set_subject(handle, "three");
    desk.save(handle, KEEP_READ).unwrap();
    let next = desk.sync(folder, request, &all.state);
    let totals: ProgressInformation = decode_all(next.totals.as_ref().unwrap()).unwrap();
    assert_eq!((totals.normal_message_count, totals.fai_message_count), (1, 0));
    let silent = desk.sync(folder, configure(EVERYTHING), &nothing());
    assert_eq!(silent.totals, None);
    assert!(silent.changes.iter().all(|change| change.progress.is_none()));
}

#[test]
fn buffers_of_any_size_are_one_stream() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    for n in 0..30 {
        let body = (tags::BODY, text(&"text ".repeat(100 * n)));
        desk.post_with(id, &[(tags::SUBJECT, text("x")), body]);
    }
    let handle = desk.begin_sync(folder, configure(EVERYTHING), &nothing());
    let whole = desk.download(handle, BufferSize::Maximum(0xFFFF));
    assert_eq!(Downloaded::of(&whole, Root::ContentsSync).changes.len(), 30);
    for size in [64, 100, 1000, 5000, 0x7000, 0xFFFF] {
        for size in [BufferSize::Exact(size), BufferSize::Maximum(size)] {
            let handle = desk.begin_sync(folder, configure(EVERYTHING), &nothing());
            assert_eq!(desk.download(handle, size), whole, "{size:?}");
            desk.release(handle);
        }
    }
}

#[test]
fn a_buffer_is_as_long_as_was_asked_for_and_counts_its_steps() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    for _ in 0..4 {
        desk.post_with(id, &[(tags::BODY, text(&"text ".repeat(1000)))]);
    }
    let handle = desk.begin_sync(folder, configure(EVERYTHING), &nothing());
    let mut seen = Vec::new();
    loop {
        let (progress, bytes) = desk.buffer(handle, BufferSize::Exact(9000)).unwrap();
        assert!(bytes.len() <= 9000);
        assert_eq!(progress.total_step_count, 4);
        seen.push(progress.in_progress_count);
        if progress.transfer_status == DONE {
            break;
        }
        assert!(bytes.len() > 8000, "{}", bytes.len());
    }
    assert!(seen.is_sorted() && seen.last() == Some(&4), "{seen:?}");
    // Behind the end there is nothing.
    let (progress, bytes) = desk.buffer(handle, BufferSize::Exact(9000)).unwrap();
    assert_eq!((progress.transfer_status, bytes.len()), (DONE, 0));
}

#[test]
fn what_changes_meanwhile_comes_the_next_time() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let ids: Vec<_> = (0..8)
        .map(|n| {
            let body = (tags::BODY, text(&"text ".repeat(600)));
            desk.post_with(id, &[(tags::SUBJECT, text(&n.to_string())), body])
        })
        .collect();
    let handle = desk.begin_sync(folder, configure(EVERYTHING), &nothing());
    let mut all = desk.buffer(handle, BufferSize::Exact(3000)).unwrap().1;
    // One that came, one that did not come yet, one that is new.
    for (n, subject) in [(0, "0 again"), (7, "7 again")] {
        let message = desk.message(id, ids[n], READ_WRITE);
        desk.set_subject(message, subject);
        desk.save(message, KEEP_READ).unwrap();
    }
    desk.delete(folder, &ids[6..7]).unwrap();
    desk.post(id, "new");
    all.extend(desk.download(handle, BufferSize::Maximum(0x7000)));
    let first = Downloaded::of(&all, Root::ContentsSync);
    assert_eq!(first.subjects(), ["0", "1", "2", "3", "4", "5"]);
    let next = desk.sync(folder, configure(EVERYTHING), &first.state);
    assert_eq!(next.subjects(), ["0 again", "7 again", "new"]);
    assert!(next.deletions.is_empty(), "what never came is not deleted");
    assert!(desk.sync(folder, configure(EVERYTHING), &next.state).is_nothing());
}

#[test]
fn the_state_is_the_one_that_came_until_all_was_downloaded() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    desk.post(id, "x");
    let old = desk.sync(folder, configure(EVERYTHING), &nothing()).state;
    desk.post_with(id, &[(tags::BODY, text(&"text ".repeat(3000)))]);
    let handle = desk.begin_sync(folder, configure(EVERYTHING), &old);
    let state = |desk: &mut Desk| {
        let (state, ()) = desk.open(handle, get_transfer_state()).unwrap();
        let bytes = desk.download(state, BufferSize::Maximum(0x7000));
        Downloaded::of(&bytes, Root::State).state
    };
    assert_eq!(state(&mut desk), old);
    let mut all = desk.buffer(handle, BufferSize::Exact(500)).unwrap().1;
    assert_eq!(state(&mut desk), old);
    all.extend(desk.download(handle, BufferSize::Maximum(0x7000)));
    let end = Downloaded::of(&all, Root::ContentsSync).state;
    assert_ne!(end, old);
    assert_eq!(state(&mut desk), end);
}

#[test]
fn what_cannot_be_synchronised_is_refused() {
    let mut desk = Desk::new();
    let (folder, _) = desk.place("Mail");
    let logon = desk.logon;
    let mut refused = |handle, request| desk.open(handle, request).unwrap_err();
    let invalid = ErrorCode::INVALID_PARAMETER;
    for synchronization_type in [0, 3, 4] {
        let request = tradepost_proto::rop::sync::synchronization_configure::Request {
            synchronization_type,
            ..configure(EVERYTHING)
        };
        assert_eq!(refused(folder, request), invalid);
    }
    for flag in [0x0040, 0x0200, 0x0400, 0x0800, 0x1000] {
        assert_eq!(refused(folder, configure(EVERYTHING | flag)), invalid);
    }
    let request = tradepost_proto::rop::sync::synchronization_configure::Request {
        send_options: 0x80,
        ..configure(EVERYTHING)
    };
    assert_eq!(refused(folder, request), invalid);
    assert_eq!(refused(logon, configure(EVERYTHING)), ErrorCode::NOT_SUPPORTED);
    assert_eq!(desk.buffer(folder, BufferSize::Exact(9)), Err(ErrorCode::NOT_SUPPORTED));
    let (search, _) = desk.search_folder("Found");
    let refused = desk.open(search, configure(EVERYTHING)).unwrap_err();
    assert_eq!(refused, ErrorCode::NOT_SUPPORTED);
}

#[test]
fn a_state_that_is_none_is_refused() {
    let mut desk = Desk::new();
    let (folder, _) = desk.place("Mail");
    let (handle, ()) = desk.open(folder, configure(EVERYTHING)).unwrap();
    let failed = Err(ErrorCode::CALL_FAILED);
    assert_eq!(desk.ask(handle, state_continue(b"x")), failed);
    assert_eq!(desk.ask(handle, state_end()), failed);
    let invalid = Err(ErrorCode::INVALID_PARAMETER);
    assert_eq!(desk.ask(handle, state_begin(tags::SUBJECT, 1)), invalid);
    desk.ask(handle, state_begin(META::CNSET_SEEN, 3)).unwrap();
    assert_eq!(desk.ask(handle, state_begin(META::CNSET_READ, 3)), failed);
    desk.ask(handle, state_continue(b"abc")).unwrap();
    assert_eq!(desk.ask(handle, state_end()), Err(ErrorCode::RPC_FORMAT));
    // Both types of the one property that is bytes and says integer.
    for tag in [META::IDSET_GIVEN, META::IDSET_GIVEN.with_type(PropertyType::BINARY)] {
        desk.ask(handle, state_begin(tag, 0)).unwrap();
        desk.ask(handle, state_end()).unwrap();
    }
    desk.buffer(handle, BufferSize::Exact(1000)).unwrap();
    assert_eq!(desk.ask(handle, state_begin(META::CNSET_READ, 3)), failed);
    assert_eq!(desk.ask(folder, state_begin(META::CNSET_READ, 3)), Err(ErrorCode::NOT_SUPPORTED));
}

#[test]
fn identifiers_given_to_a_client_are_given_to_nothing_else() {
    let mut desk = Desk::new();
    let (_, id) = desk.place("Mail");
    let ask = |id_count| get_local_replica_ids::Request { logon_id: 0, input: 0, id_count };
    let given = desk.ask(desk.logon, ask(0x10000)).unwrap();
    let long = desk.post(id, "x");
    let long = desk.long_id(long);
    assert_eq!(given.repl_guid.0, long[..16]);
    let counter = GlobalCounter::from_bytes(long[16..22].try_into().unwrap());
    let first = given.global_count.number();
    assert!(!(first..first + 0x10000).contains(&counter.number()));
    let again = desk.ask(desk.logon, ask(1)).unwrap();
    assert!(again.global_count.number() >= first + 0x10000);
    for count in [0, u32::MAX] {
        let refused = desk.ask(desk.logon, ask(count)).unwrap_err();
        assert_eq!(refused, ErrorCode::INVALID_PARAMETER);
    }
}

#[test]
fn a_restriction_that_few_messages_match_is_followed_through_all_pages() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let with = |n: i32| [(tags::IMPORTANCE, Value::Integer32(n))];
    let first = desk.post_with(id, &with(2));
    let others: Vec<_> = (0..600).map(|_| desk.post_with(id, &with(1))).collect();
    let last = desk.post_with(id, &with(2));
    for order in [EID, EID | BY_TIME] {
        let request = || with_extra(restricted(configure(EVERYTHING), important()), order);
        let got = desk.sync(folder, request(), &nothing());
        assert_eq!(own(&got.state, META::IDSET_GIVEN), counters_of(&[first, last]));
        assert!(desk.sync(folder, request(), &got.state).is_nothing());
        let all = desk.sync(folder, configure(EVERYTHING), &got.state);
        assert_eq!(all.changes.len(), others.len());
        assert!(desk.sync(folder, configure(EVERYTHING), &all.state).is_nothing());
    }
    let all = desk.sync(folder, configure(EVERYTHING), &nothing());
    desk.mark(folder, &others[300..], false);
    desk.delete(folder, &others[..300]).unwrap();
    let next = desk.sync(folder, configure(EVERYTHING), &all.state);
    assert_eq!(next.deleted(), counters_of(&others[..300]));
    assert_eq!(next.unread(), counters_of(&others[300..]));
    assert!(desk.sync(folder, configure(EVERYTHING), &next.state).is_nothing());
}
