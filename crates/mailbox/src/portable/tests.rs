//! Contents are the same by name on both sides, whatever the numbers are.

use proptest::prelude::*;
use tradepost_mapi::{
    FileTime, Guid, MessageId, PropertyType, RelOp, Restriction, TaggedValue, guids, tags,
};
use tradepost_store::{MailboxOwner, NewMailbox, Recipient, Save, Store, Target};
use tradepost_wire::{Wire, Writer};

use super::*;
use crate::environment::Limits;

const NOW: FileTime = FileTime(133_000_000_000_000_000);
const SETS: [Guid; 2] = [guids::PS_PUBLIC_STRINGS, Guid([0x42; 16])];

fn mailbox(store: &Store, n: u8) -> Mailbox {
    let owner = MailboxOwner::default();
    let guid = Guid([n; 16]);
    let new = NewMailbox { guid, replica_guid: Guid([n + 16; 16]), owner, now: NOW };
    store.create_mailbox(new).expect("a mailbox").0
}

/// The names that tests use, by their place.
fn name(n: u8) -> PropertyName {
    let set = SETS[usize::from(n) % 2];
    match n % 3 {
        0 => PropertyName::lid(set, 0x8500 + u32::from(n)),
        _ => PropertyName::string(set, &format!("Name-{n}")),
    }
}

/// Numbers for names, in the order given.
fn number(mailbox: &Mailbox, names: &[u8]) -> Vec<u16> {
    let names: Vec<PropertyName> = names.iter().map(|n| name(*n)).collect();
    mailbox.write(NOW, |t| t.create_property_ids(&names)).expect("numbers").0
}

/// A tag as it is everywhere: with the name instead of the number.
fn by_name(mailbox: &Mailbox, id: u16) -> PropertyName {
    let names = mailbox.read(|view| view.property_names(&[id])).expect("names");
    names[0].clone().unwrap_or_else(|| PropertyName::lid(Guid([0; 16]), id.into()))
}

/// Everything in some contents, with names for numbers and bytes for references.
fn told(store: &Store, mailbox: &Mailbox, content: &Content) -> Vec<String> {
    let mut lines = Vec::new();
    let mut one = |place: String, tag: PropertyTag, value: Value| {
        let value = match walk_value(value, &mut |id| Some(id)) {
            Some(Value::Restriction(mut restriction)) => {
                let mut names = Vec::new();
                terms::walk_restriction(&mut restriction, &mut |id| {
                    names.push(by_name(mailbox, id));
                    Some(0x8000)
                });
                format!("{restriction:?} {names:?}")
            }
            Some(Value::RuleAction(bytes)) => {
                let mut names = Vec::new();
                let bytes = terms::walk_actions(&bytes, &mut |id| {
                    names.push(by_name(mailbox, id));
                    Some(0x8000)
                });
                format!("{bytes:?} {names:?}")
            }
            value => format!("{value:?}"),
        };
        lines.push(format!("{place} {:?} {:?} {value}", by_name(mailbox, tag.id()), tag.ty()));
    };
    for (tag, field) in content.properties.iter() {
        let value = field.read(store.blobs(), u64::MAX).expect("a value");
        one(String::new(), tag, value);
    }
    for recipient in &content.recipients {
        for (tag, value) in recipient.properties.iter() {
            one(format!("to {}", recipient.row_id), tag, value.clone());
        }
    }
    for attachment in &content.attachments {
        for (tag, field) in attachment.properties.iter() {
            let value = field.read(store.blobs(), u64::MAX).expect("a value");
            one(format!("in {}", attachment.number), tag, value);
        }
    }
    for attachment in &content.attachments {
        if let Some(inner) = &attachment.embedded {
            lines.push("message".to_owned());
            lines.extend(told(store, mailbox, inner));
        }
    }
    lines.sort();
    lines
}

/// A property of a test: its name, and what kind of value it has.
fn property() -> impl Strategy<Value = (u8, u8, usize)> {
    (0u8..20, 0u8..7, prop_oneof![0usize..50, 4_000usize..9_000])
}

/// The value of a kind; it may name another property.
fn value(kind: u8, len: usize, other: u16) -> Value {
    let tag = PropertyTag::new(other, PropertyType::STRING);
    let exist = Restriction::Exist { tag };
    match kind {
        0 => Value::String("ä☃".repeat(len / 2).as_str().into()),
        1 => Value::Binary((0..len).map(|n| u8::try_from(n % 251).unwrap_or(0)).collect()),
        2 => Value::Integer32(i32::try_from(len).unwrap_or(0)),
        3 => Value::String8(vec![0xE4; len]),
        4 => Value::MultipleString(vec!["a".into(), "ü".into()]),
        5 => Value::Restriction(Box::new(Restriction::And(vec![
            Restriction::Not(Box::new(exist)),
            Restriction::Property {
                relop: RelOp::EQUAL,
                tag,
                value: TaggedValue { tag, value: Value::String("x".into()) },
            },
        ]))),
        _ => actions(other),
    }
}

/// The actions of a rule that sets a property and moves the message.
fn actions(id: u16) -> Value {
    let mut tag = Writer::default();
    tag.put(&[9, 0, 0, 0, 0, 0, 0, 0, 0]);
    let property = PropertyTag::new(id, PropertyType::INTEGER_32);
    TaggedValue::new(property, Value::Integer32(5)).encode(&mut tag);
    let mut all = Writer::default();
    2u16.encode(&mut all);
    for block in [tag.finish().expect("bytes"), vec![10, 0, 0, 0, 0, 0, 0, 0, 0]] {
        u16::try_from(block.len()).expect("short").encode(&mut all);
        all.put(&block);
    }
    Value::RuleAction(all.finish().expect("bytes"))
}

fn fields(list: &[(u8, u8, usize)], numbers: &[u16]) -> Fields {
    let of = |n: u8| numbers[usize::from(n) % numbers.len()];
    let one = |(n, kind, len): &(u8, u8, usize)| {
        let value = value(*kind, *len, of(n + 1));
        (PropertyTag::new(of(*n), value.ty()), Field::Value(value))
    };
    list.iter().map(one).chain([(tags::SUBJECT, Field::Value(Value::String("s".into())))]).collect()
}

fn content(lists: &[Vec<(u8, u8, usize)>], numbers: &[u16]) -> Content {
    let Some((list, inner)) = lists.split_first() else { return Content::default() };
    let tag = PropertyTag::new(numbers[0], PropertyType::STRING);
    let properties = [(tag, Value::String("r".into()))].into_iter().collect();
    let attachment = Attachment {
        number: 0,
        properties: fields(list, numbers),
        embedded: (!inner.is_empty()).then(|| Box::new(content(inner, numbers))),
    };
    Content {
        properties: fields(list, numbers),
        recipients: vec![Recipient { row_id: 3, kind: 1, properties }],
        attachments: vec![attachment],
    }
}

fn save(mailbox: &Mailbox, content: Content) -> Content {
    let folder = mailbox.facts().special.inbox;
    let target = Target::New { folder, id: None, associated: false };
    let saved = mailbox.write(NOW, |t| {
        let message = t.save_message(Save { target, content, read: false })?;
        t.content(message.object)
    });
    saved.expect("a message").0
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn contents_are_the_same_by_name_in_another_mailbox(
        lists in prop::collection::vec(prop::collection::vec(property(), 0..8), 1..4),
        here in Just((0u8..20).collect::<Vec<_>>()).prop_shuffle(),
        there in prop::collection::vec(0u8..25, 0..15),
    ) {
        let store = Store::in_memory().expect("a store");
        let (from, to) = (mailbox(&store, 1), mailbox(&store, 2));
        let numbers = number(&from, &here);
        number(&to, &there);
        let original = save(&from, content(&lists, &numbers));
        let limits = Limits::default();
        let env = Environment { store: &store, now: NOW, limits: &limits };
        let mut passage = Passage::new(&env, &from, &to);
        let carried = passage.content(original.clone()).expect("carried");
        let copy = save(&to, carried.clone());
        let again = passage.content(original.clone()).expect("carried");
        prop_assert_eq!(told(&store, &from, &original), told(&store, &to, &copy));
        prop_assert_eq!(told(&store, &to, &again), told(&store, &to, &carried));
    }
}

fn pair() -> (Store, Mailbox, Mailbox) {
    let store = Store::in_memory().expect("a store");
    let (from, to) = (mailbox(&store, 1), mailbox(&store, 2));
    (store, from, to)
}

fn with_blob(store: &Store, len: usize) -> Fields {
    let blob = store.blobs().put_out(&vec![7; len]).expect("a value");
    [(tags::HTML, Field::Blob { ty: PropertyType::BINARY, blob })].into_iter().collect()
}

#[test]
fn long_values_are_shared_inside_a_mailbox_and_copied_between_two() {
    let (store, from, to) = pair();
    let limits = Limits::default();
    let env = Environment { store: &store, now: NOW, limits: &limits };
    for len in [10_000, 2_000_000] {
        let fields = with_blob(&store, len);
        let content = || Content { properties: fields.clone(), ..Content::default() };
        let same = Passage::new(&env, &from, &from).content(content()).expect("carried");
        assert_eq!(same, content());
        let other = Passage::new(&env, &from, &to).content(content()).expect("carried").properties;
        assert_ne!(other, fields);
        let read = |fields: &Fields| {
            fields.value(tags::HTML).expect("there").read(store.blobs(), u64::MAX).expect("read")
        };
        assert_eq!(read(&other), read(&fields));
    }
}

#[test]
fn what_means_nothing_elsewhere_stays_behind() {
    let (store, from, to) = pair();
    let limits = Limits::default();
    let env = Environment { store: &store, now: NOW, limits: &limits };
    let nameless = PropertyTag::new(0x9123, PropertyType::STRING);
    let ours = ServerEid::Ours {
        folder: from.facts().special.inbox,
        message: MessageId::default(),
        instance: 0,
    };
    let condition = Value::Restriction(Box::new(Restriction::Exist { tag: nameless }));
    let properties: Properties = [
        (nameless, Value::String("x".into())),
        (PropertyTag(0x6740_00FB), Value::ServerId(ours)),
        (PropertyTag(0x6679_00FD), condition),
    ]
    .into_iter()
    .collect();
    let carried = Passage::new(&env, &from, &to).properties(properties).expect("carried");
    let nothing = PropertyTag::new(0xFFFF, PropertyType::STRING);
    let expected = Value::Restriction(Box::new(Restriction::Exist { tag: nothing }));
    assert_eq!(carried, [(PropertyTag(0x6679_00FD), expected)].into_iter().collect());
}
