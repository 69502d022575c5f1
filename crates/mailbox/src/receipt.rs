//! Read receipts, [MS-OXCMSG] 2.2.3.10 and [MS-OXOMSG] 2.2.2: the one place where they are made.

use tradepost_mapi::{FileTime, Properties, PropertyTag, Text, Value, entry_id, tags};
use tradepost_store::{
    Content, Error, Field, Fields, Message, Reading, Receipts, Recipient, Save, Target,
    Transaction, User,
};

use crate::op::Op;
use crate::save;
use crate::values::message::flags;

/// What a receipt tells.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    /// The message was read.
    Read,
    /// The message was deleted without having been read.
    NotRead,
}

impl Kind {
    /// What the message class of the message becomes: in front of it, and behind it.
    const fn class(self) -> (&'static str, &'static str) {
        match self {
            Self::Read => ("REPORT.", ".IPNRN"),
            Self::NotRead => ("REPORT.", ".IPNNRN"),
        }
    }

    const fn prefix(self) -> &'static str {
        match self {
            Self::Read => "Read: ",
            Self::NotRead => "Not read: ",
        }
    }
}

/// Who sends receipts, and when.
pub(crate) struct Receipt {
    user: User,
    now: FileTime,
}

/// The properties by which a message names a person.
struct Names {
    name: PropertyTag,
    address_type: PropertyTag,
    email_address: PropertyTag,
}

/// Whom a receipt goes to: the first of these that the message has an address of.
const ADDRESSEES: [Names; 3] = [
    Names {
        name: tags::READ_RECEIPT_NAME,
        address_type: tags::READ_RECEIPT_ADDRESS_TYPE,
        email_address: tags::READ_RECEIPT_EMAIL_ADDRESS,
    },
    Names {
        name: tags::SENT_REPRESENTING_NAME,
        address_type: tags::SENT_REPRESENTING_ADDRESS_TYPE,
        email_address: tags::SENT_REPRESENTING_EMAIL_ADDRESS,
    },
    Names {
        name: tags::SENDER_NAME,
        address_type: tags::SENDER_ADDRESS_TYPE,
        email_address: tags::SENDER_EMAIL_ADDRESS,
    },
];

/// [MS-OXCMSG] 2.2.1.3: how long the class of a receipt is at most, in characters.
const CLASS_LEN_MAX: usize = 127;

/// The class of a receipt: that of the message with more around it, or that of mail where this would
/// be too long or is no class at all.
fn class_of(kind: Kind, of: &str) -> String {
    let (before, behind) = kind.class();
    let class = format!("{before}{of}{behind}");
    let may_be = class.len() <= CLASS_LEN_MAX && of.bytes().all(|b| (b' '..0x80).contains(&b));
    if may_be && !of.is_empty() { class } else { format!("{before}IPM.Note{behind}") }
}

/// What a receipt repeats of the message, and under which name, [MS-OXOMSG] 2.2.2.
const REPEATED: [(PropertyTag, PropertyTag); 13] = [
    (tags::SUBJECT, tags::ORIGINAL_SUBJECT),
    (tags::MESSAGE_CLASS, tags::ORIGINAL_MESSAGE_CLASS),
    (tags::SEARCH_KEY, tags::PARENT_KEY),
    (tags::CLIENT_SUBMIT_TIME, tags::ORIGINAL_SUBMIT_TIME),
    (tags::MESSAGE_DELIVERY_TIME, tags::ORIGINAL_DELIVERY_TIME),
    (tags::DISPLAY_TO, tags::ORIGINAL_DISPLAY_TO),
    (tags::DISPLAY_CC, tags::ORIGINAL_DISPLAY_CC),
    (tags::SENDER_NAME, tags::ORIGINAL_SENDER_NAME),
    (tags::SENT_REPRESENTING_NAME, tags::ORIGINAL_SENT_REPRESENTING_NAME),
    (tags::REPORT_TAG, tags::REPORT_TAG),
    (tags::CONVERSATION_TOPIC, tags::CONVERSATION_TOPIC),
    (tags::CONVERSATION_INDEX, tags::CONVERSATION_INDEX),
    (tags::INTERNET_CODEPAGE, tags::INTERNET_CODEPAGE),
];

impl Receipt {
    /// Receipts from the user of the session.
    pub(crate) fn by(op: &Op<'_>) -> Self {
        Self { user: op.session.user().clone(), now: op.now() }
    }

    /// Receipts from a user.
    pub(crate) fn of(user: User, now: FileTime) -> Self {
        Self { user, now }
    }

    /// The address of the user that they are from.
    pub(crate) fn sender(&self) -> &str {
        &self.user.address
    }

    /// Tells the sender of a message that is about to be deleted unread, when they asked for it and
    /// have not been told. [MS-OXCFOLD] 3.2.5.11: with the deletion.
    pub(crate) fn of_deletion(
        &self,
        t: &mut Transaction<'_>,
        message: &Message,
    ) -> Result<(), Error> {
        // [MS-OXCFOLD] 3.2.5.11 speaks of those that asked for a read receipt.
        let asked = message.receipts.non_read || message.receipts.read;
        if message.deleted || message.read || !asked {
            return Ok(());
        }
        let settled = Receipts { read: true, non_read: true };
        t.set_reading(message.object, Reading { read: None, settled })?;
        self.send(t, message, Kind::NotRead)
    }

    /// Puts a receipt about a message into the Outbox, marked as submitted: it is as durable as
    /// the mark on the message, since both are one batch. A message that is still being written,
    /// or that names nobody to tell, has none.
    ///
    /// LIMIT: nothing takes it from there yet, there is no transport.
    pub(crate) fn send(
        &self,
        t: &mut Transaction<'_>,
        about: &Message,
        kind: Kind,
    ) -> Result<(), Error> {
        if t.facts().is_public() {
            // Nobody in particular was asked to read what is there for everybody.
            return Ok(());
        }
        let original = t.fields(about.object)?;
        if flags::stored(&original) & flags::UNSENT != 0 {
            return Ok(());
        }
        let Some(addressee) = addressee(&original) else { return Ok(()) };
        let mut content = Content {
            properties: self.properties(&original, kind),
            recipients: vec![addressee],
            attachments: Vec::new(),
        };
        save::follow(&mut content);
        let facts = t.facts().clone();
        let target = Target::New { folder: facts.special.outbox, id: None, associated: false };
        let mut save = Save { target, content, read: true };
        save::identify(t, &mut save, &facts)?;
        t.save_message(save).map(|_| ())
    }

    fn properties(&self, original: &Fields, kind: Kind) -> Fields {
        let mut fields = Fields::new();
        for (from, to) in REPEATED {
            if let Some(field) = original.value(from) {
                fields.set(to, field.clone());
            }
        }
        let class = text(original, tags::MESSAGE_CLASS).unwrap_or_default().to_string_lossy();
        let subject = text(original, tags::NORMALIZED_SUBJECT).unwrap_or_default();
        let whole = [Text::from(kind.prefix()).units(), subject.units()].concat();
        let me = entry_id::address_book(&self.user.legacy_dn);
        let name = self.user.display_name.clone();
        let dn = Text::from(self.user.legacy_dn.as_str());
        for (tag, value) in [
            (tags::MESSAGE_CLASS, Value::String(class_of(kind, &class).as_str().into())),
            (tags::SUBJECT_PREFIX, Value::String(kind.prefix().into())),
            (tags::NORMALIZED_SUBJECT, Value::String(subject)),
            (tags::SUBJECT, Value::String(Text::from_units(whole))),
            (tags::MESSAGE_FLAGS, Value::Integer32(flags::SUBMITTED | flags::READ)),
            (tags::DELETE_AFTER_SUBMIT, Value::Boolean(true)),
            (tags::CLIENT_SUBMIT_TIME, Value::Time(self.now)),
            (tags::REPORT_TIME, Value::Time(self.now)),
            (tags::RECEIPT_TIME, Value::Time(self.now)),
            (tags::IMPORTANCE, Value::Integer32(1)),
            (tags::SENDER_NAME, Value::String(name.clone())),
            (tags::SENDER_ADDRESS_TYPE, Value::String("EX".into())),
            (tags::SENDER_EMAIL_ADDRESS, Value::String(dn.clone())),
            (tags::SENDER_ENTRY_ID, Value::Binary(me.clone())),
            (tags::SENT_REPRESENTING_NAME, Value::String(name)),
            (tags::SENT_REPRESENTING_ADDRESS_TYPE, Value::String("EX".into())),
            (tags::SENT_REPRESENTING_EMAIL_ADDRESS, Value::String(dn)),
            (tags::SENT_REPRESENTING_ENTRY_ID, Value::Binary(me)),
        ] {
            fields.set(tag, Field::Value(value));
        }
        fields
    }
}

/// The recipient that a message wants its receipt to go to.
fn addressee(original: &Fields) -> Option<Recipient> {
    let names = ADDRESSEES.iter().find(|names| text(original, names.email_address).is_some())?;
    let mut properties = Properties::new();
    for (from, to) in [
        (names.email_address, tags::EMAIL_ADDRESS),
        (names.address_type, tags::ADDRESS_TYPE),
        (names.name, tags::DISPLAY_NAME),
    ] {
        if let Some(text) = text(original, from) {
            properties.set(to, Value::String(text));
        }
    }
    Some(Recipient { row_id: 0, kind: 1, properties })
}

fn text(fields: &Fields, tag: PropertyTag) -> Option<Text> {
    let value = fields.value(tag).and_then(Field::here);
    value.and_then(Value::text).filter(|text| !text.is_empty()).cloned()
}
