//! Recipients: rows on the wire, properties here. [MS-OXCDATA] 2.8.3, [MS-OXCMSG] 2.2.3.5.

use tradepost_mapi::{
    AddressKind, ErrorCode, ModifyRecipientRow, Properties, PropertyRow, PropertyTag, RecipientRow,
    RowText, Value, recipient_flags, tags,
};
use tradepost_wire::{Sized16, StrZ, Writer};

use crate::Result;

/// The properties that the fields of a row carry; all others are columns.
const FIELDS: [PropertyTag; 7] = [
    tags::DISPLAY_NAME,
    tags::EMAIL_ADDRESS,
    tags::ADDRESS_TYPE,
    tags::TRANSMITTABLE_DISPLAY_NAME,
    tags::SEND_RICH_INFO,
    tags::RECIPIENT_TYPE,
    tags::ROWID,
];
/// The address types of [MS-OXCDATA] 2.8.3.1 that are numbers.
const NUMBERED: [(u8, &str); 4] = [(2, "MS"), (3, "SMTP"), (4, "FAX"), (5, "PROFS")];

/// Whom a message is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum RecipientKind {
    To,
    Cc,
    Bcc,
    /// [MS-OXCMSG] 2.2.3.1.2: another number, such as that of the primary recipient of a resend.
    Other(u8),
}

impl RecipientKind {
    /// From PidTagRecipientType; flags above the low four bits do not count.
    pub fn of(number: u8) -> Self {
        match number & 0x0F {
            1 => Self::To,
            2 => Self::Cc,
            3 => Self::Bcc,
            _ => Self::Other(number),
        }
    }

    /// The name of the header field.
    pub fn name(self) -> &'static str {
        match self {
            Self::To => "To",
            Self::Cc => "Cc",
            Self::Bcc => "Bcc",
            Self::Other(_) => "Other",
        }
    }
}

/// A recipient as properties.
#[derive(Clone, Debug, PartialEq)]
pub struct Recipient {
    /// PidTagRecipientType.
    pub kind: u8,
    /// Names, addresses and whatever else the row has.
    pub properties: Properties,
}

impl Recipient {
    /// From a row of an answer.
    pub(crate) fn read(
        kind: u8,
        row: &RecipientRow,
        columns: &[PropertyTag],
        code_page: u32,
    ) -> Result<Self> {
        let mut properties = Properties::new();
        let cells = row.properties(columns)?;
        for (column, cell) in columns.iter().zip(cells.0) {
            if let Ok(value) = cell {
                properties.set(*column, value);
            }
        }
        let mut text = |tag: PropertyTag, text: Option<&RowText>| {
            if let Some(text) = text {
                properties.set(tag, Value::String(text.text(code_page)));
            }
        };
        text(tags::DISPLAY_NAME, row.display_name.as_ref());
        text(tags::EMAIL_ADDRESS, row.email_address.as_ref());
        text(tags::TRANSMITTABLE_DISPLAY_NAME, row.transmittable_display_name.as_ref());
        if let Some(ty) = address_type(&row.address) {
            properties.set(tags::ADDRESS_TYPE, Value::String(ty.into()));
        }
        if let AddressKind::X500 { dn, .. } = &row.address {
            properties.set(tags::EMAIL_ADDRESS, Value::String(dn.to_string().into()));
        }
        Ok(Self { kind, properties })
    }

    /// The row of a request.
    pub(crate) fn write(&self, row_id: u32, columns: &[PropertyTag]) -> Result<ModifyRecipientRow> {
        let text = |tag| self.properties.value(tag).and_then(Value::text).cloned();
        let rich = self.properties.value(tags::SEND_RICH_INFO).and_then(Value::boolean);
        let no_rich = if rich == Some(true) { 0 } else { recipient_flags::NO_RICH };
        let email = text(tags::EMAIL_ADDRESS);
        let ty = self.text(tags::ADDRESS_TYPE);
        let number = NUMBERED.iter().find(|(_, name)| Some(*name) == ty.as_deref());
        let address = match (number, ty.as_deref(), &email) {
            (Some((number, _)), _, _) => AddressKind::Other(*number),
            (None, Some("EX"), Some(dn)) => AddressKind::X500 {
                address_prefix_used: 0,
                display_type: 0,
                dn: dn.to_string_lossy().as_str().into(),
            },
            (None, ty, _) => AddressKind::None { address_type: ty.map(StrZ::from) },
        };
        let is_x500 = matches!(address, AddressKind::X500 { .. });
        let cells = columns.iter().map(|column| {
            let value = self.properties.value(*column).filter(|v| v.ty() == column.ty());
            value.cloned().ok_or(ErrorCode::NOT_FOUND)
        });
        let mut w = Writer::default();
        PropertyRow(cells.collect()).encode(columns, &mut w);
        let row = RecipientRow {
            flags: recipient_flags::UNICODE | no_rich,
            address,
            email_address: email.filter(|_| !is_x500).map(RowText::Unicode),
            display_name: text(tags::DISPLAY_NAME).map(RowText::Unicode),
            simple_display_name: None,
            transmittable_display_name: text(tags::TRANSMITTABLE_DISPLAY_NAME)
                .map(RowText::Unicode),
            column_count: u16::try_from(columns.len()).unwrap_or(u16::MAX),
            row: w.finish()?,
        };
        Ok(ModifyRecipientRow {
            row_id,
            recipient_type: self.kind,
            recipient_row: Sized16(Some(row)),
        })
    }

    /// Bytes of its values.
    pub(crate) fn size(&self) -> usize {
        self.properties.iter().map(|(_, value)| value.size() + 8).sum()
    }

    /// A text property.
    pub fn text(&self, tag: PropertyTag) -> Option<String> {
        Some(self.properties.value(tag)?.text()?.to_string_lossy())
    }

    /// The name to show: the display name, else the address.
    pub fn name(&self) -> Option<String> {
        self.text(tags::DISPLAY_NAME).filter(|name| !name.is_empty()).or_else(|| self.address())
    }

    /// The address: that of SMTP where there is one, else the one of its own type.
    pub fn address(&self) -> Option<String> {
        self.text(tags::SMTP_ADDRESS).or_else(|| self.text(tags::EMAIL_ADDRESS))
    }
}

fn address_type(address: &AddressKind) -> Option<String> {
    match address {
        AddressKind::None { address_type } => address_type.as_ref().map(ToString::to_string),
        AddressKind::X500 { .. } => Some("EX".to_owned()),
        AddressKind::Other(number) => {
            NUMBERED.iter().find(|(n, _)| n == number).map(|(_, name)| (*name).to_owned())
        }
        AddressKind::PersonalList { kind: 6, .. } => Some("MAPIPDL".to_owned()),
        AddressKind::PersonalList { .. } => Some("MAPIPDL2".to_owned()),
    }
}

/// The columns that recipients need besides the fields of their rows.
pub(crate) fn columns(recipients: &[Recipient]) -> Vec<PropertyTag> {
    let tags = recipients.iter().flat_map(|r| r.properties.iter().map(|(tag, _)| tag));
    let mut columns: Vec<_> =
        tags.filter(|tag| FIELDS.iter().all(|field| field.id() != tag.id())).collect();
    columns.sort_unstable();
    columns.dedup_by_key(|tag| tag.id());
    columns
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recipient(pairs: &[(PropertyTag, &str)]) -> Recipient {
        let mut properties = Properties::new();
        for (tag, text) in pairs {
            properties.set(*tag, Value::String((*text).into()));
        }
        Recipient { kind: 1, properties }
    }

    #[test]
    fn a_recipient_is_read_as_it_was_written() {
        let bob = recipient(&[
            (tags::DISPLAY_NAME, "Bøb"),
            (tags::EMAIL_ADDRESS, "bob@example.test"),
            (tags::ADDRESS_TYPE, "SMTP"),
            (tags::SMTP_ADDRESS, "bob@example.test"),
        ]);
        let carol =
            recipient(&[(tags::EMAIL_ADDRESS, "/o=x/cn=carol"), (tags::ADDRESS_TYPE, "EX")]);
        let odd = recipient(&[(tags::DISPLAY_NAME, "?"), (tags::ADDRESS_TYPE, "PIGEON")]);
        let all = [bob, carol, odd];
        let columns = columns(&all);
        assert_eq!(columns, [tags::SMTP_ADDRESS]);
        for recipient in &all {
            let row = recipient.write(7, &columns).expect("a row");
            let fields = row.recipient_row.0.expect("fields");
            let read = Recipient::read(1, &fields, &columns, 1252).expect("readable");
            assert_eq!(&read, recipient);
        }
        assert_eq!(all[0].name().as_deref(), Some("Bøb"));
        assert_eq!(all[1].name().as_deref(), Some("/o=x/cn=carol"));
    }
}
