//! Streams written, cut, read again, damaged.

use proptest::prelude::*;
use tradepost_mapi::{
    FileTime, Guid, NameKind, PropertyName, PropertyTag, PropertyType, ServerEid, Text, Value,
};
use tradepost_transfer::{
    Flaw, Item, LIST_LEN_MAX, Lexer, META, Marker, Outgoing, Property, Reader, Root, StreamError,
    WHOLE_LEN_MAX,
};
use tradepost_wire::EncodeError;

/// An item that owns what it holds; a long value is one with all of its bytes.
#[derive(Clone, Debug, PartialEq)]
enum Whole {
    Marker(Marker),
    Value(Property, Value),
    Long(Property, u32, Vec<u8>),
}

/// Where a value stands that does not wait in the stream.
#[derive(Debug)]
struct Elsewhere(Vec<u8>);

#[allow(clippy::unnecessary_wraps, reason = "reading may fail elsewhere")]
fn read(source: &Elsewhere, at: u64, most: usize) -> Result<Vec<u8>, EncodeError> {
    let at = usize::try_from(at).expect("an offset");
    // Fewer than asked for, as a file may give.
    Ok(source.0.iter().skip(at).take(most.min(1000)).copied().collect())
}

/// The buffers of a stream of at most so many bytes each.
fn buffers(mut stream: Outgoing<Elsewhere>, sizes: &[usize]) -> Vec<Vec<u8>> {
    let mut sizes = sizes.iter().copied().cycle();
    let mut buffers = Vec::new();
    while !stream.is_empty() {
        let mut buffer = Vec::new();
        let size = sizes.next().expect("a size");
        stream.take(size, &mut buffer, read).expect("bytes");
        assert!(buffer.len() <= size);
        // The first atom was longer than the buffer.
        if buffer.is_empty() {
            stream.take(2000, &mut buffer, read).expect("bytes");
        }
        assert!(!buffer.is_empty());
        buffers.push(buffer);
    }
    buffers
}

fn items(buffers: &[Vec<u8>]) -> Result<Vec<Whole>, StreamError> {
    let mut lexer = Lexer::new();
    let mut items = Vec::new();
    for buffer in buffers {
        let mut input = buffer.as_slice();
        while let Some(item) = lexer.next(&mut input)? {
            keep(&mut items, item);
        }
    }
    lexer.finish()?;
    Ok(items)
}

fn keep(items: &mut Vec<Whole>, item: Item<'_>) {
    match item {
        Item::Marker(marker) => items.push(Whole::Marker(marker)),
        Item::Value(property, value) => items.push(Whole::Value(property, value)),
        Item::Begin(property, len) => items.push(Whole::Long(property, len, Vec::new())),
        Item::Part(bytes) => match items.last_mut() {
            Some(Whole::Long(_, _, all)) => all.extend_from_slice(&bytes),
            other => assert_eq!(other, None, "bytes behind no value"),
        },
        Item::End => assert!(matches!(items.last(), Some(Whole::Long(..)))),
    }
}

fn text() -> impl Strategy<Value = Text> {
    prop::collection::vec(1u16.., 0..20).prop_map(Text::from_units)
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..40)
}

fn narrow() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(1u8.., 0..20)
}

fn value() -> impl Strategy<Value = Value> {
    let list = |max| 0..max;
    prop_oneof![
        any::<i16>().prop_map(Value::Integer16),
        any::<i32>().prop_map(Value::Integer32),
        any::<i16>().prop_map(|x| Value::Floating32(x.into())),
        any::<i32>().prop_map(|x| Value::Floating64(x.into())),
        any::<i64>().prop_map(Value::Currency),
        any::<bool>().prop_map(Value::Boolean),
        any::<i64>().prop_map(Value::Integer64),
        any::<u64>().prop_map(|x| Value::Time(FileTime(x))),
        any::<[u8; 16]>().prop_map(|x| Value::Guid(Guid(x))),
        bytes().prop_map(|x| Value::ServerId(ServerEid::Foreign(x))),
        text().prop_map(Value::String),
        narrow().prop_map(Value::String8),
        bytes().prop_map(Value::Binary),
        prop::collection::vec(any::<i16>(), list(9)).prop_map(Value::MultipleInteger16),
        prop::collection::vec(any::<i64>(), list(9)).prop_map(Value::MultipleInteger64),
        prop::collection::vec(any::<[u8; 16]>().prop_map(Guid), list(4))
            .prop_map(Value::MultipleGuid),
        prop::collection::vec(text(), list(5)).prop_map(Value::MultipleString),
        prop::collection::vec(narrow(), list(5)).prop_map(Value::MultipleString8),
        prop::collection::vec(bytes(), list(5)).prop_map(Value::MultipleBinary),
    ]
}

fn name() -> impl Strategy<Value = PropertyName> {
    let kind = prop_oneof![
        any::<u32>().prop_map(NameKind::Lid),
        prop::collection::vec(1u16.., 1..30).prop_map(|x| NameKind::Name(Text::from_units(x))),
    ];
    (any::<[u8; 16]>(), kind).prop_map(|(set, kind)| PropertyName { set: Guid(set), kind })
}

fn item() -> impl Strategy<Value = Whole> {
    let marker = prop::sample::select(Marker::ALL.to_vec()).prop_map(Whole::Marker);
    // Numbers 0x40nn would be markers with some types.
    let plain = (0x0001u16..0x4000, value()).prop_map(|(id, value)| {
        Whole::Value(Property::plain(PropertyTag::new(id, value.ty())), value)
    });
    let named = (0x8000u16..0xFFFE, name(), value()).prop_map(|(id, name, value)| {
        let tag = PropertyTag::new(id, value.ty());
        Whole::Value(Property { tag, name: Some(name) }, value)
    });
    let given = bytes()
        .prop_map(|bytes| Whole::Value(Property::plain(META::IDSET_GIVEN), Value::Binary(bytes)));
    let paged = (text(), narrow(), any::<bool>()).prop_map(|(text, narrow, wide)| {
        let (page, value) =
            if wide { (1200, Value::String(text)) } else { (1250, Value::String8(narrow)) };
        let tag = PropertyTag::new(0x37, Property::code_page_type(page));
        Whole::Value(Property::plain(tag), value)
    });
    let long = (WHOLE_LEN_MAX + 1..WHOLE_LEN_MAX + 3000, any::<u8>()).prop_map(|(n, fill)| {
        let tag = PropertyTag::new(0x1013, PropertyType::BINARY);
        // At most some 68,000 bytes.
        let len = u32::try_from(n).expect("a length");
        Whole::Long(Property::plain(tag), len, vec![fill; n])
    });
    prop_oneof![3 => marker, 8 => plain, 4 => named, 1 => given, 1 => paged, 1 => long]
}

fn written(items: &[Whole]) -> Outgoing<Elsewhere> {
    let mut stream = Outgoing::new();
    for item in items {
        match item {
            Whole::Marker(marker) => stream.marker(*marker),
            Whole::Value(property, value) => stream.value(property, value),
            Whole::Long(property, len, bytes) => {
                stream.elsewhere(property, u64::from(*len), Elsewhere(bytes.clone()));
            }
        }
    }
    stream
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_is_read_however_it_is_cut(
        all in prop::collection::vec(item(), 0..20),
        sizes in prop::collection::vec(1usize..400, 1..6),
        cuts in prop::collection::vec(1usize..50, 1..6),
    ) {
        let buffers = buffers(written(&all), &sizes);
        prop_assert_eq!(&items(&buffers).expect("a stream"), &all);
        // A reader minds no cut, not even inside an atom.
        let whole = buffers.concat();
        let (mut at, mut pieces) = (0, Vec::new());
        for size in cuts.iter().copied().cycle() {
            if at == whole.len() {
                break;
            }
            let end = (at + size).min(whole.len());
            pieces.push(whole[at..end].to_vec());
            at = end;
        }
        prop_assert_eq!(&items(&pieces).expect("a stream"), &all);
    }

    #[test]
    fn bytes_of_anything_give_items_or_an_error(
        bytes in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let _ = items(&[bytes]);
    }

    #[test]
    fn a_stream_altered_anywhere_gives_items_or_an_error(
        all in prop::collection::vec(item(), 1..8),
        at in any::<prop::sample::Index>(),
        with in any::<u8>(),
    ) {
        let mut bytes = buffers(written(&all), &[1 << 20]).concat();
        let at = at.index(bytes.len());
        bytes[at] = with;
        let _ = items(&[bytes]);
    }
}

/// One stream of each root, complete.
fn streams() -> Vec<(Root, Vec<u8>)> {
    use Marker as M;
    let of = |markers: &[Option<M>]| {
        let mut stream: Outgoing<Elsewhere> = Outgoing::new();
        for marker in markers {
            match marker {
                Some(marker) => stream.marker(*marker),
                None => stream.value(&tag(0x0037, PropertyType::STRING), &subject()),
            }
        }
        buffers(stream, &[100_000]).concat()
    };
    let attach = tag(0x0E21, PropertyType::INTEGER_32);
    let with_attachment = |start: &[Option<M>], end: &[Option<M>]| {
        let mut stream: Outgoing<Elsewhere> = Outgoing::new();
        stream.value(&attach, &Value::Integer32(0));
        [of(start), buffers(stream, &[100]).concat(), of(end)].concat()
    };
    vec![
        (
            Root::ContentsSync,
            with_attachment(
                &[
                    Some(M::IncrSyncProgressMode),
                    None,
                    Some(M::IncrSyncProgressPerMsg),
                    None,
                    Some(M::IncrSyncChg),
                    None,
                    Some(M::IncrSyncMessage),
                    None,
                    Some(M::StartRecip),
                    None,
                    Some(M::EndToRecip),
                    Some(M::NewAttach),
                ],
                &[
                    None,
                    Some(M::StartEmbed),
                    None,
                    Some(M::EndEmbed),
                    Some(M::EndAttach),
                    Some(M::FxErrorInfo),
                    None,
                    Some(M::IncrSyncChg),
                    None,
                    Some(M::IncrSyncMessage),
                    Some(M::IncrSyncDel),
                    None,
                    Some(M::IncrSyncRead),
                    None,
                    Some(M::IncrSyncStateBegin),
                    None,
                    Some(M::IncrSyncStateEnd),
                    Some(M::IncrSyncEnd),
                ],
            ),
        ),
        (
            Root::HierarchySync,
            of(&[
                Some(M::IncrSyncChg),
                None,
                Some(M::IncrSyncChg),
                None,
                Some(M::IncrSyncDel),
                None,
                Some(M::IncrSyncStateBegin),
                Some(M::IncrSyncStateEnd),
                Some(M::IncrSyncEnd),
            ]),
        ),
        (Root::State, of(&[Some(M::IncrSyncStateBegin), None, Some(M::IncrSyncStateEnd)])),
        (
            Root::TopFolder,
            of(&[
                Some(M::StartTopFld),
                None,
                Some(M::StartFaiMsg),
                None,
                Some(M::EndMessage),
                Some(M::StartMessage),
                Some(M::EndMessage),
                Some(M::StartSubFld),
                None,
                Some(M::EndFolder),
                Some(M::EndFolder),
            ]),
        ),
    ]
}

fn tag(id: u16, ty: PropertyType) -> Property {
    Property::plain(PropertyTag::new(id, ty))
}

fn subject() -> Value {
    Value::String("Hello".into())
}

fn check(root: Root, bytes: &[u8]) -> Result<(), StreamError> {
    let mut reader = Reader::new(root);
    let mut input = bytes;
    while reader.next(&mut input)?.is_some() {}
    reader.finish()
}

#[test]
fn a_stream_of_each_root_is_read_and_no_beginning_of_it_is_one() {
    for (root, bytes) in streams() {
        assert_eq!(check(root, &bytes), Ok(()), "{root:?}");
        for n in 0..bytes.len() {
            let cut = check(root, &bytes[..n]).expect_err("a stream that was cut");
            assert_eq!(cut.flaw, Flaw::Truncated, "{root:?} cut at {n}");
        }
        let longer = [&bytes[..], &bytes[..4]].concat();
        assert!(check(root, &longer).is_err(), "{root:?} with something behind its end");
    }
}

#[test]
fn a_marker_stands_only_where_its_root_has_a_place_for_it() {
    use Marker as M;
    for (root, bytes) in streams() {
        for (other, _) in streams().iter().filter(|(other, _)| *other != root) {
            assert!(check(*other, &bytes).is_err(), "{root:?} read as {other:?}");
        }
    }
    let of = |markers: &[Marker]| {
        markers.iter().flat_map(|m| m.number().to_le_bytes()).collect::<Vec<_>>()
    };
    let refused = |root, markers: &[Marker]| {
        let error = check(root, &of(markers)).expect_err("a marker out of place");
        let last = *markers.last().expect("a marker");
        assert_eq!(error.flaw, Flaw::Marker(last, root));
        assert_eq!(error.offset, 4 * (markers.len() as u64 - 1));
    };
    refused(Root::MessageList, &[M::StartMessage, M::EndEmbed]);
    refused(Root::MessageList, &[M::EndMessage]);
    refused(Root::ContentsSync, &[M::IncrSyncMessage]);
    refused(Root::ContentsSync, &[M::IncrSyncDel, M::IncrSyncChg]);
    refused(Root::ContentsSync, &[M::IncrSyncStateBegin, M::IncrSyncEnd]);
    refused(Root::HierarchySync, &[M::IncrSyncChg, M::IncrSyncMessage]);
    refused(Root::HierarchySync, &[M::IncrSyncRead]);
    refused(Root::TopFolder, &[M::StartTopFld, M::StartSubFld, M::StartMessage, M::EndFolder]);
    refused(Root::TopFolder, &[M::StartTopFld, M::StartSubFld, M::EndFolder, M::StartMessage]);
    refused(Root::MessageContent, &[M::StartRecip, M::StartRecip]);
    refused(Root::FolderContent, &[M::EndFolder]);
}

#[test]
fn folders_in_folders_end_somewhere() {
    let mut bytes = Marker::StartTopFld.number().to_le_bytes().to_vec();
    for _ in 0..10_000 {
        bytes.extend(Marker::StartSubFld.number().to_le_bytes());
    }
    let error = check(Root::TopFolder, &bytes).expect_err("too deep");
    assert_eq!(error.flaw, Flaw::TooDeep);
}

#[test]
fn a_length_that_lies_costs_nothing() {
    // A list of four billion elements, and one whose only element is as long.
    let many = [&0x1102u16.to_le_bytes()[..], &[1, 0x30], &u32::MAX.to_le_bytes()].concat();
    assert_eq!(items(std::slice::from_ref(&many)).expect_err("cut").flaw, Flaw::Truncated);
    let long = [&many[..], &u32::MAX.to_le_bytes()].concat();
    let len = u64::from(u32::MAX) + 24;
    assert_eq!(items(&[long]).expect_err("long").flaw, Flaw::TooLong(len));
    let numbers = [&0x1014u16.to_le_bytes()[..], &[1, 0x30], &u32::MAX.to_le_bytes()].concat();
    let error = items(&[numbers]).expect_err("too many");
    assert_eq!(error.flaw, Flaw::TooLong(u64::from(u32::MAX) * 8));
    // Elements without bytes take memory too.
    let count = u32::try_from(LIST_LEN_MAX).expect("a count");
    let mut empty = [&0x1102u16.to_le_bytes()[..], &[1, 0x30], &count.to_le_bytes()].concat();
    empty.resize(4 * LIST_LEN_MAX / 24 + 100, 0);
    assert!(matches!(items(&[empty]).expect_err("too many").flaw, Flaw::TooLong(_)));
    // A long value is given as it comes.
    let long = [&0x0102u16.to_le_bytes()[..], &[1, 0x30], &u32::MAX.to_le_bytes(), &[7; 9]];
    let (mut lexer, bytes) = (Lexer::new(), long.concat());
    let mut input = bytes.as_slice();
    let begun = lexer.next(&mut input).expect("an item");
    assert!(matches!(begun, Some(Item::Begin(_, u32::MAX))));
    assert_eq!(lexer.next(&mut input), Ok(Some(Item::Part(vec![7; 9].into()))));
    assert_eq!(lexer.next(&mut input), Ok(None));
    assert!(lexer.finish().is_err());
}

#[test]
fn a_name_that_never_ends_is_refused() {
    let mut bytes = vec![0x1F, 0x00, 0x00, 0x80];
    bytes.extend([9; 16]);
    bytes.push(1);
    bytes.resize(5000, 0x41);
    assert_eq!(items(&[bytes]).expect_err("long").flaw, Flaw::NameTooLong);
}

#[test]
fn a_long_text_ends_with_its_zero_or_without() {
    for zero in [&[0u8, 0][..], &[]] {
        let text: Vec<u8> = [0x41u8, 0].repeat(WHOLE_LEN_MAX);
        let len = u32::try_from(text.len() + zero.len()).expect("a length");
        let bytes = [&[0x1F, 0, 0, 0x10][..], &len.to_le_bytes(), &text, zero].concat();
        let read = items(&[bytes]).expect("a text");
        assert_eq!(read, [Whole::Long(tag(0x1000, PropertyType::STRING), len, text)]);
    }
}

#[test]
fn bytes_that_were_typed_by_hand_are_what_is_written() {
    // A boolean takes two bytes, a text its zero, a name its set; the identifiers that a client has
    // say integer and are bytes.
    let mut stream: Outgoing<Elsewhere> = Outgoing::new();
    stream.marker(Marker::IncrSyncStateBegin);
    stream.value(&Property::plain(META::IDSET_GIVEN), &Value::Binary(vec![1, 2, 3]));
    stream.value(&tag(0x0E1B, PropertyType::BOOLEAN), &Value::Boolean(true));
    stream.value(&tag(0x0037, PropertyType::STRING), &Value::String("Hi".into()));
    let name = PropertyName::lid(Guid([0xAB; 16]), 0x8205);
    let numbered = Property { tag: PropertyTag(0x8001_0003), name: Some(name) };
    stream.value(&numbered, &Value::Integer32(5));
    let name = PropertyName::string(Guid([0xCD; 16]), "x");
    let named = Property { tag: PropertyTag(0x8002_1002), name: Some(name) };
    stream.value(&named, &Value::MultipleInteger16(vec![1, 2]));
    let expected: [&[u8]; 17] = [
        &[0x03, 0x00, 0x3A, 0x40],
        &[0x03, 0x00, 0x17, 0x40],
        &[3, 0, 0, 0, 1, 2, 3],
        &[0x0B, 0x00, 0x1B, 0x0E],
        &[1, 0],
        &[0x1F, 0x00, 0x37, 0x00],
        &[6, 0, 0, 0],
        &[0x48, 0, 0x69, 0, 0, 0],
        &[0x03, 0x00, 0x01, 0x80],
        &[0xAB; 16],
        &[0, 0x05, 0x82, 0, 0],
        &[5, 0, 0, 0],
        &[0x02, 0x10, 0x02, 0x80],
        &[0xCD; 16],
        &[1, 0x78, 0, 0, 0],
        &[2, 0, 0, 0],
        &[1, 0, 2, 0],
    ];
    assert_eq!(buffers(stream, &[1000]).concat(), expected.concat());
}
