//! What a message becomes before a store gives it identifiers.

use tradepost_mapi::{Properties, PropertyName, Text, Value};

/// A message as properties, not yet in a store. No value is a `PtypString8`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// Properties with fixed numbers.
    pub properties: Properties,
    /// Properties whose number the store must look up by their name.
    pub named: Vec<(PropertyName, Value)>,
    /// Recipients in the order of the header.
    pub recipients: Vec<DraftRecipient>,
    /// Attachments in the order of the message.
    pub attachments: Vec<DraftAttachment>,
}

/// A recipient of a [`Draft`].
#[derive(Clone, Debug, PartialEq)]
pub struct DraftRecipient {
    /// `PidTagRecipientType`: 1 To, 2 Cc, 3 Bcc.
    pub kind: u8,
    /// Names and addresses.
    pub properties: Properties,
}

/// An attachment of a [`Draft`].
#[derive(Clone, Debug, PartialEq)]
pub struct DraftAttachment {
    /// Its properties, with `PidTagAttachDataBinary` where it holds bytes.
    pub properties: Properties,
    /// The message it holds, where `PidTagAttachMethod` is 5.
    pub embedded: Option<Box<Draft>>,
}

/// A text value. A NUL would end the text early on the wire: it is left out.
pub(crate) fn text(s: &str) -> Value {
    let units = s.encode_utf16().filter(|u| *u != 0).collect();
    Value::String(Text::from_units(units))
}
