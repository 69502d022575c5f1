//! Property values of every type and restrictions of every kind that the foreign codec can send.

use mapi_proto::{
    FileTime, Floating64, FolderId, FuzzyLevel, Guid, MessageId, PropertyTag, PropertyValue,
    RelationalOperator, Restriction, ServerEntryId, TableString, TaggedValue,
};

use crate::book::Book;
use crate::foreign::bound;
use crate::requests::add;

/// A tag with a value of its type.
fn tagged(tag: u32, value: PropertyValue) -> TaggedValue {
    TaggedValue::new(PropertyTag::new(tag), value).expect("the value has the tag's type")
}

fn text(text: &str) -> TableString {
    TableString::from(text)
}

pub fn all(book: &mut Book) {
    every_type(book);
    each_type(book);
    restrictions(book);
}

/// Property tag, value, and the value in words.
fn samples() -> Vec<(u32, PropertyValue, &'static str)> {
    let guid = Guid::from_bytes([
        0x33, 0x22, 0x11, 0x00, 0x55, 0x44, 0x77, 0x66, 0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE,
        0xFF,
    ]);
    let server_id = ServerEntryId::message(
        FolderId::new(0x0D11_2233_4455_0001),
        MessageId::new(0x0E66_7788_99AA_0001),
    );
    vec![
        (0x3616_0002, PropertyValue::Integer16(0xFEDC), "-292 (0xfedc)"),
        (0x3602_0003, PropertyValue::Integer32(0x89AB_CDEF), "0x89abcdef"),
        (0x8101_0005, PropertyValue::Floating64(Floating64::new(-2.5)), "-2.5"),
        (0x0E1B_000B, PropertyValue::Boolean(true), "true"),
        (0x0E08_0014, PropertyValue::Integer64(0x0123_4567_89AB_CDEF), "0x0123456789abcdef"),
        (0x0037_001F, PropertyValue::String(text("Größe 😀")), "\"Größe 😀\""),
        (
            0x0E06_0040,
            PropertyValue::Time(FileTime::new(0x01DA_3C00_1234_5678)),
            "0x01da3c0012345678",
        ),
        (0x6833_0048, PropertyValue::Guid(guid), "00112233-4455-6677-8899-aabbccddeeff"),
        (
            0x6740_00FB,
            PropertyValue::ServerId(server_id),
            "ours, folder 0x0d11223344550001, message 0x0e66778899aa0001, instance 0",
        ),
        (0x0FFF_0102, PropertyValue::Binary(vec![0x00, 0x10, 0xFF]), "0010ff"),
        (
            0x8102_1003,
            PropertyValue::MultipleInteger32(vec![1, 0xFFFF_FFFE]),
            "0x00000001, 0xfffffffe",
        ),
        (
            0x8103_101F,
            PropertyValue::MultipleString(vec![text("a"), text(""), text("ßé")]),
            "\"a\", \"\", \"ßé\"",
        ),
        (
            0x36D8_1102,
            PropertyValue::MultipleBinary(vec![vec![0xAB], vec![], vec![1, 2]]),
            "ab, (empty), 0102",
        ),
    ]
}

fn every_type(book: &mut Book) {
    let values: Vec<TaggedValue> = samples().into_iter().map(|(t, v, _)| tagged(t, v)).collect();
    let mut words = String::from("input = 1\n");
    for (index, (tag, _, word)) in samples().iter().enumerate() {
        words.push_str(&format!("property_values[{index}] = 0x{tag:08x} {word}\n"));
    }
    add(
        book,
        "property/set_properties",
        "[MS-OXCROPS] 2.2.8.6 RopSetProperties, a value of each type",
        &words,
        |batch| {
            let slot = bound(batch, 2);
            batch.set_properties(slot, &values);
        },
    );
}

/// The same one by one: a misread type cannot hide behind its neighbours.
fn each_type(book: &mut Book) {
    for (tag, value, word) in samples() {
        let value = tagged(tag, value);
        add(
            book,
            "property/property_value",
            "[MS-OXCDATA] 2.11.4 TaggedPropertyValue in RopSetProperties",
            &format!("input = 2\nproperty_values[0] = 0x{tag:08x} {word}"),
            |batch| {
                let slot = bound(batch, 3);
                batch.set_properties(slot, &[value]);
            },
        );
    }
}

fn restrictions(book: &mut Book) {
    let subject = |word: &str| tagged(0x0037_001F, PropertyValue::String(text(word)));
    let size = |n: u32| tagged(0x0E08_0003, PropertyValue::Integer32(n));
    let unread = || Restriction::negate(Restriction::exists(PropertyTag::new(0x0E69_000B)));
    let prefix = FuzzyLevel::prefix().ignoring_case().ignoring_diacritics();
    let cases: Vec<(&str, Restriction)> = vec![
        ("exist, property_tag = 0x0037001f", Restriction::exists(PropertyTag::SUBJECT)),
        ("not, exist, property_tag = 0x0e69000b", unread()),
        (
            "content, fuzzy_level_low = 0x0001, fuzzy_level_high = 0x0001, \
             property_tag = 0x0037001f, value = 0x0037001f \"gray\"",
            Restriction::content(FuzzyLevel::substring().ignoring_case(), subject("gray")),
        ),
        (
            "content, fuzzy_level_low = 0x0002, fuzzy_level_high = 0x0003, \
             property_tag = 0x0037001f, value = 0x0037001f \"RE: é\"",
            Restriction::content(prefix, subject("RE: é")),
        ),
        (
            "content, fuzzy_level_low = 0x0000, fuzzy_level_high = 0x0004, \
             property_tag = 0x0037001f, value = 0x0037001f \"\"",
            Restriction::content(FuzzyLevel::full_string().loose(), subject("")),
        ),
        (
            "and of 3: property rel_op 0x03 0x0e080003 0x00001000; \
             or of 2: property rel_op 0x00 0x0e080003 0x00000002, \
             property rel_op 0x05 0x0037001f \"x\"; not exist 0x0e69000b",
            Restriction::all([
                Restriction::property(RelationalOperator::GreaterThanOrEqual, size(0x1000)),
                Restriction::any([
                    Restriction::property(RelationalOperator::LessThan, size(2)),
                    Restriction::property(RelationalOperator::NotEqual, subject("x")),
                ]),
                unread(),
            ]),
        ),
        ("and of 0", Restriction::all([])),
        ("or of 0", Restriction::any([])),
    ];
    for (word, restriction) in &cases {
        restrict(book, word, restriction);
    }
    for (operator, code) in [
        (RelationalOperator::LessThan, 0),
        (RelationalOperator::LessThanOrEqual, 1),
        (RelationalOperator::GreaterThan, 2),
        (RelationalOperator::GreaterThanOrEqual, 3),
        (RelationalOperator::Equal, 4),
        (RelationalOperator::NotEqual, 5),
    ] {
        let word = format!(
            "property, rel_op = 0x{code:02x}, property_tag = 0x0e080003, \
             value = 0x0e080003 0x0000002a"
        );
        restrict(book, &word, &Restriction::property(operator, size(42)));
    }
    for (tag, value, word) in samples() {
        let restriction = Restriction::property(RelationalOperator::Equal, tagged(tag, value));
        let word = format!(
            "property, rel_op = 0x04, property_tag = 0x{tag:08x}, value = 0x{tag:08x} {word}"
        );
        restrict(book, &word, &restriction);
    }
}

fn restrict(book: &mut Book, word: &str, restriction: &Restriction) {
    add(
        book,
        "table/restrict",
        "[MS-OXCROPS] 2.2.5.3 RopRestrict",
        &format!("input = 2\nrestrict_flags = 0x00\nrestriction_data = {word}"),
        |batch| {
            let slot = bound(batch, 3);
            batch.restrict(slot, restriction);
        },
    );
}
