//! Objects as elements of a stream, [MS-OXCFXICS] 2.2.4.3.

use std::collections::HashMap;

use tradepost_mapi::{
    PropertyName, PropertyTag, PropertyType, Text, Value, code_page, named, tags,
};
use tradepost_store::{Attachment, Blob, Blobs, Content, Error, Message, Rights, View};
use tradepost_transfer::{META, Marker, Outgoing, Property};

use crate::values::attachment::AttachmentValues;
use crate::values::forms::{Effort, Forms};
use crate::values::message::{MessageValues, OpenMessage};
use crate::values::reading::convert;
use crate::values::source::{Found, Source};

/// LIMIT: bytes of a text that is converted to a code page as a whole; one that is longer is left
/// out, since a download that fails at it would fail there for good.
const CONVERTED_LEN_MAX: u64 = 16 << 20;

/// Properties of messages that say where a copy stands or who looks at it, and those that streams
/// have elsewhere. They go over only when the client names them.
const LOCAL: [u16; 20] = [
    tags::ENTRY_ID.id(),
    tags::RECORD_KEY.id(),
    tags::STORE_RECORD_KEY.id(),
    tags::STORE_ENTRY_ID.id(),
    tags::PARENT_ENTRY_ID.id(),
    tags::INSTANCE_KEY.id(),
    tags::MAPPING_SIGNATURE.id(),
    tags::OBJECT_TYPE.id(),
    tags::ACCESS.id(),
    tags::ACCESS_LEVEL.id(),
    tags::HAS_NAMED_PROPERTIES.id(),
    tags::HAS_ATTACHMENTS.id(),
    tags::READ.id(),
    tags::DELETED_ON.id(),
    // Exporters to files trip over it; a synchronisation has it in the header.
    tags::MESSAGE_SIZE.id(),
    tags::PARENT_SOURCE_KEY.id(),
    tags::MESSAGE_RECIPIENTS.id(),
    tags::MESSAGE_ATTACHMENTS.id(),
    tags::ATTACH_DATA_OBJECT.id(),
    tags::ASSOCIATED.id(),
];
/// Properties that never go over: clients make a message's text of the preview.
const NEVER: [u16; 3] = [tags::PREVIEW.id(), tags::PREVIEW_UNREAD.id(), tags::ROWID.id()];
/// What identifies a message and its change.
const KEYS: [u16; 3] =
    [tags::SOURCE_KEY.id(), tags::CHANGE_KEY.id(), tags::PREDECESSOR_CHANGE_LIST.id()];

/// Whether a property stands in the header, or nowhere.
fn is_elsewhere(id: u16, told: &Told<'_>) -> bool {
    NEVER.contains(&id)
        || KEYS.contains(&id)
        || id == tags::LAST_MODIFICATION_TIME.id() && told.identity == Identity::Elsewhere
}

/// Whether a property is none of those that are transmitted, [MS-OXCFXICS] 3.2.5.12.
pub(super) fn is_internal(tag: PropertyTag) -> bool {
    (0x6600..=0x67FF).contains(&tag.id())
}

/// How texts are told, which all are kept in Unicode, [MS-OXCFXICS] 3.2.5.8.1.1.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Strings {
    /// In the code page of the session.
    Narrow,
    Unicode,
    /// With the type that says: Unicode, as it is kept.
    AsStored,
}

impl Strings {
    /// By SendOptions.
    pub(super) fn of(send_options: u8) -> Self {
        const UNICODE: u8 = 0x01;
        const USE_CPID: u8 = 0x02;
        const FORCE_UNICODE: u8 = 0x08;
        match send_options {
            options if options & USE_CPID != 0 => Self::AsStored,
            options if options & (UNICODE | FORCE_UNICODE) != 0 => Self::Unicode,
            _ => Self::Narrow,
        }
    }
}

/// All flags of SendOptions; two of them are not looked at.
pub(super) const SEND_OPTIONS: u8 = 0x7F;
/// The code page that is Unicode.
const UTF_16: u16 = 1200;

/// How values are told, and where they are.
pub(super) struct Teller<'a> {
    pub view: &'a View<'a>,
    pub blobs: &'a Blobs,
    pub strings: Strings,
    pub code_page: u32,
    pub out: &'a mut Outgoing<Blob>,
    /// The names of properties, as far as they have been looked up.
    pub names: HashMap<u16, Option<PropertyName>>,
}

/// Which of the properties that identify a message and its change are told among the others.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Identity {
    /// None: they stand in a header, or nowhere.
    Elsewhere,
    /// The time of the last change.
    Time,
}

/// What of a message is told.
pub(super) struct Told<'a> {
    /// The properties that alone are told; `None` for all but the excluded ones.
    pub only: Option<&'a [PropertyTag]>,
    pub excluded: &'a dyn Fn(PropertyTag) -> bool,
    pub recipients: bool,
    pub attachments: bool,
    /// What tells which message it is.
    pub identity: Identity,
    /// Whether it is said that what is told of subobjects is all there is, [MS-OXCFXICS] 3.2.5.10.
    pub directives: bool,
}

impl Teller<'_> {
    /// A value as it is told.
    pub(super) fn value(&mut self, tag: PropertyTag, value: Value) -> Result<(), Error> {
        self.property(tag, Found::computed(value))
    }

    /// A property, if streams carry it.
    pub(super) fn property(&mut self, tag: PropertyTag, found: Found<'_>) -> Result<(), Error> {
        let stored = found.ty();
        let as_stored = self.strings == Strings::AsStored && stored == PropertyType::STRING;
        let ty = if as_stored { Property::code_page_type(UTF_16) } else { stored };
        let tag = tag.with_type(ty);
        let name = if tag.is_named() {
            // A number without a name means nothing elsewhere.
            let Some(name) = self.name(tag.id())? else { return Ok(()) };
            Some(name)
        } else {
            None
        };
        let property = Property { tag, name };
        match found {
            Found::Value(value) if is_carried(&value) => {
                let narrow = self.strings == Strings::Narrow;
                let value = if narrow { self.narrow(&value) } else { value.into_owned() };
                self.out.value(&property, &value);
            }
            Found::Value(_) => {}
            Found::Blob { ty: PropertyType::STRING, blob } if self.strings == Strings::Narrow => {
                if blob.len() > CONVERTED_LEN_MAX {
                    return Ok(());
                }
                let bytes = self.blobs.read(blob, CONVERTED_LEN_MAX)?;
                let text = code_page::encode(&Text::from_le_bytes(&bytes), self.code_page);
                self.out.value(&property, &Value::String8(text));
            }
            Found::Blob { blob, .. } => self.out.elsewhere(&property, blob.len(), blob.clone()),
        }
        Ok(())
    }

    fn narrow(&self, value: &Value) -> Value {
        let ty = match value {
            Value::String(_) => PropertyType::STRING_8,
            Value::MultipleString(_) => PropertyType::MULTIPLE_STRING_8,
            other => other.ty(),
        };
        convert(value.clone(), ty, self.code_page)
    }

    fn name(&mut self, id: u16) -> Result<Option<PropertyName>, Error> {
        if let Some(name) = self.names.get(&id) {
            return Ok(name.clone());
        }
        let name = self.view.property_names(&[id])?.pop().flatten();
        self.names.insert(id, name.clone());
        Ok(name)
    }

    /// The properties of a message and its children.
    pub(super) fn message(
        &mut self,
        content: &Content,
        saved: Option<&Message>,
        told: &Told<'_>,
    ) -> Result<(), Error> {
        // Every message is told once, and what is asked of it has a form once.
        let (forms, effort) = (&Forms::default(), &Effort::default());
        let (writable, rights, blobs) = (false, Rights::ALL, self.blobs);
        let open = OpenMessage { content, writable, rights, blobs, forms, effort };
        let values = MessageValues {
            facts: self.view.facts(),
            fields: &content.properties,
            saved,
            open: Some(open),
        };
        match told.only {
            Some(only) => {
                for tag in only {
                    self.one(&values, *tag, told)?;
                }
            }
            None => self.all(&values, told)?,
        }
        self.children(content, told)
    }

    /// A property that the client names.
    fn one(
        &mut self,
        values: &MessageValues<'_>,
        tag: PropertyTag,
        told: &Told<'_>,
    ) -> Result<(), Error> {
        let id = tag.id();
        if is_internal(tag) || is_elsewhere(id, told) || id == tags::ASSOCIATED.id() {
            return Ok(());
        }
        match values.find(tag) {
            Some(found) => self.property(tag, found),
            None => Ok(()),
        }
    }

    fn all(&mut self, values: &MessageValues<'_>, told: &Told<'_>) -> Result<(), Error> {
        // EXCHANGE: clients that have no use for plain text beside HTML leave it out of every
        // message; one that has nothing but plain text must not lose it.
        let text_alone = values.fields.value(tags::HTML).is_none()
            && values.fields.value(tags::RTF_COMPRESSED).is_none();
        for tag in values.tags() {
            let id = tag.id();
            let kept = text_alone && id == tags::BODY.id();
            let left_out = is_internal(tag) || is_elsewhere(id, told) || LOCAL.contains(&id);
            if left_out || (told.excluded)(tag) && !kept {
                continue;
            }
            if let Some(found) = values.find(tag) {
                self.property(tag, found)?;
            }
        }
        self.recurring(values)
    }

    /// EXCHANGE: a client hides an appointment that does not say whether it recurs.
    fn recurring(&mut self, values: &MessageValues<'_>) -> Result<(), Error> {
        if !has_class(values, "IPM.Appointment") {
            return Ok(());
        }
        let name: PropertyName = named::PID_LID_RECURRING.into();
        let id = self.view.property_ids(std::slice::from_ref(&name))?.pop().flatten();
        let tag = |id| PropertyTag::new(id, PropertyType::BOOLEAN);
        if id.is_some_and(|id| values.fields.value(tag(id)).is_some()) {
            return Ok(());
        }
        let property = Property { tag: tag(id.unwrap_or(0x8000)), name: Some(name) };
        self.out.value(&property, &Value::Boolean(false));
        Ok(())
    }

    fn children(&mut self, content: &Content, told: &Told<'_>) -> Result<(), Error> {
        if told.recipients {
            self.directive(told, tags::MESSAGE_RECIPIENTS);
            // EXCHANGE: a client refuses a report that has recipients.
            let class = content.properties.value(tags::MESSAGE_CLASS).and_then(|f| f.here());
            let is_report = class
                .and_then(Value::text)
                .is_some_and(|class| begins_with(class, "REPORT.IPM.Note"));
            for recipient in content.recipients.iter().filter(|_| !is_report) {
                self.out.marker(Marker::StartRecip);
                self.value(tags::ROWID, unsigned(recipient.row_id))?;
                self.value(tags::RECIPIENT_TYPE, unsigned(recipient.kind.into()))?;
                for (tag, value) in recipient.properties.iter() {
                    let id = tag.id();
                    let told = id == tags::ROWID.id() || id == tags::RECIPIENT_TYPE.id();
                    if !told && !is_internal(tag) {
                        self.value(tag, value.clone())?;
                    }
                }
                self.out.marker(Marker::EndToRecip);
            }
        }
        if told.attachments {
            self.directive(told, tags::MESSAGE_ATTACHMENTS);
            for attachment in &content.attachments {
                self.attachment(attachment, told.directives)?;
            }
        }
        Ok(())
    }

    fn directive(&mut self, told: &Told<'_>, tag: PropertyTag) {
        if told.directives {
            let number = Value::Integer32(i32::from_le_bytes(tag.0.to_le_bytes()));
            self.out.value(&Property::plain(META::FX_DEL_PROP), &number);
        }
    }

    fn attachment(&mut self, attachment: &Attachment, directives: bool) -> Result<(), Error> {
        self.out.marker(Marker::NewAttach);
        self.value(tags::ATTACH_NUMBER, unsigned(attachment.number))?;
        self.attachment_content(attachment, &|_| true, directives)?;
        self.out.marker(Marker::EndAttach);
        Ok(())
    }

    /// [MS-OXCFXICS] 2.2.4.3.1 attachmentContent, of the properties that are wanted. The message in
    /// it goes by PidTagAttachDataObject.
    pub(super) fn attachment_content(
        &mut self,
        attachment: &Attachment,
        wanted: &dyn Fn(PropertyTag) -> bool,
        directives: bool,
    ) -> Result<(), Error> {
        let values = AttachmentValues(attachment);
        for tag in values.tags() {
            let id = tag.id();
            let told = id == tags::ATTACH_NUMBER.id() || id == tags::OBJECT_TYPE.id();
            if told || id == tags::RECORD_KEY.id() || is_internal(tag) || !wanted(tag) {
                continue;
            }
            if let Some(found) = values.find(tag) {
                self.property(tag, found)?;
            }
        }
        if let Some(content) =
            attachment.embedded.as_ref().filter(|_| wanted(tags::ATTACH_DATA_OBJECT))
        {
            self.out.marker(Marker::StartEmbed);
            let told = Told {
                only: None,
                excluded: &|_| false,
                recipients: true,
                attachments: true,
                identity: Identity::Time,
                directives,
            };
            self.message(content, None, &told)?;
            self.out.marker(Marker::EndEmbed);
        }
        Ok(())
    }
}

/// EXCHANGE: a list without elements upsets clients; an error is never told.
fn is_carried(value: &Value) -> bool {
    match value {
        Value::MultipleString(x) => !x.is_empty(),
        Value::MultipleString8(x) | Value::MultipleBinary(x) => !x.is_empty(),
        Value::MultipleInteger16(x) => !x.is_empty(),
        Value::MultipleInteger32(x) => !x.is_empty(),
        Value::MultipleFloating32(x) => !x.is_empty(),
        Value::MultipleFloating64(x) | Value::MultipleFloatingTime(x) => !x.is_empty(),
        Value::MultipleCurrency(x) | Value::MultipleInteger64(x) => !x.is_empty(),
        Value::MultipleTime(x) => !x.is_empty(),
        Value::MultipleGuid(x) => !x.is_empty(),
        Value::Null
        | Value::Error(_)
        | Value::Object
        | Value::Restriction(_)
        | Value::RuleAction(_) => false,
        _ => true,
    }
}

fn has_class(values: &MessageValues<'_>, class: &str) -> bool {
    let stored = values.fields.value(tags::MESSAGE_CLASS).and_then(|field| field.here());
    stored.and_then(Value::text).is_some_and(|stored| begins_with(stored, class))
}

/// Whether a class is another or one below it.
fn begins_with(class: &Text, other: &str) -> bool {
    class.fold_case().units().starts_with(Text::from(other).fold_case().units())
}

fn unsigned(n: u32) -> Value {
    Value::Integer32(i32::from_le_bytes(n.to_le_bytes()))
}
