//! [MS-OXCDATA] 2.8.3 RecipientRow, and its wrappers of [MS-OXCROPS].

use tradepost_wire::{
    DecodeError, Fault, Reader, Sized16, SizedBytes, StrZ, Text, Utf16Z, Wire, Writer, wire,
};

use crate::{PropertyRow, PropertyTag};

/// [MS-OXCDATA] 2.8.3.1 RecipientFlags Field.
pub mod recipient_flags {
    /// The kind of address.
    pub const TYPE: u16 = 0x0007;
    /// There is an e-mail address.
    pub const EMAIL_ADDRESS: u16 = 0x0008;
    /// There is a display name.
    pub const DISPLAY_NAME: u16 = 0x0010;
    /// There is a transmittable display name.
    pub const TRANSMITTABLE: u16 = 0x0020;
    /// The transmittable display name is the display name.
    pub const SAME: u16 = 0x0040;
    /// Another transport is responsible for the delivery.
    pub const RESPONSIBLE: u16 = 0x0080;
    /// The recipient does not take rich text.
    pub const NO_RICH: u16 = 0x0100;
    /// The texts are Unicode.
    pub const UNICODE: u16 = 0x0200;
    /// There is a simple display name.
    pub const SIMPLE: u16 = 0x0400;
    /// There is an address type as text.
    pub const ADDRESS_TYPE: u16 = 0x8000;
}

/// The kind of address of a recipient: the low three bits of RecipientFlags, with what follows for
/// each.
#[derive(Clone, Debug, Eq, PartialEq)]
#[allow(missing_docs, reason = "the fields are the specification's field table")]
pub enum AddressKind {
    /// 0: none, or the address type as text.
    None { address_type: Option<StrZ> },
    /// 1: a distinguished name.
    X500 { address_prefix_used: u8, display_type: u8, dn: StrZ },
    /// 2 to 5: Microsoft Mail, SMTP, fax, professional office system; the number says which.
    Other(u8),
    /// 6 and 7: a personal distribution list; the number says which kind.
    PersonalList { kind: u8, entry_id: Vec<u8>, search_key: Vec<u8> },
}

impl AddressKind {
    /// The number for SMTP.
    pub const SMTP: u8 = 3;

    fn number(&self) -> u16 {
        match self {
            Self::None { .. } => 0,
            Self::X500 { .. } => 1,
            Self::Other(n) => u16::from(*n),
            Self::PersonalList { kind, .. } => u16::from(*kind),
        }
    }
}

/// [MS-OXCDATA] 2.8.3.2 RecipientRow Structure. The strings are Unicode when the flag says so,
/// bytes otherwise.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the fields are the specification's field table")]
pub struct RecipientRow {
    /// The flags that are not told by the other fields: RESPONSIBLE, SAME, NO_RICH, UNICODE.
    pub flags: u16,
    pub address: AddressKind,
    pub email_address: Option<RowText>,
    pub display_name: Option<RowText>,
    pub simple_display_name: Option<RowText>,
    pub transmittable_display_name: Option<RowText>,
    /// The first columns of the request or answer, with values.
    pub column_count: u16,
    /// The row, undecoded, since its columns stand elsewhere; see [`RecipientRow::properties`].
    pub row: Vec<u8>,
}

/// A string of a recipient row.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum RowText {
    /// In a code page.
    Bytes(Vec<u8>),
    /// Unicode.
    Unicode(Text),
}

impl RowText {
    /// As text, bytes read in a code page.
    pub fn text(&self, code_page: u32) -> Text {
        match self {
            Self::Bytes(bytes) => crate::code_page::decode(bytes, code_page),
            Self::Unicode(text) => text.clone(),
        }
    }
}

impl RecipientRow {
    /// The property row, read with the first columns of the request or answer.
    pub fn properties(&self, columns: &[PropertyTag]) -> Result<PropertyRow, DecodeError> {
        let mut r = Reader::new(&self.row);
        let columns = columns.get(..usize::from(self.column_count)).ok_or_else(|| {
            r.fail("RecipientColumnCount", Fault::TooLong(self.column_count.into()))
        })?;
        let row = PropertyRow::decode(columns, &mut r)?;
        r.finish()?;
        Ok(row)
    }

    fn all_flags(&self) -> u16 {
        use recipient_flags as f;
        let derived = f::TYPE
            | f::EMAIL_ADDRESS
            | f::DISPLAY_NAME
            | f::TRANSMITTABLE
            | f::SIMPLE
            | f::ADDRESS_TYPE;
        let mut flags = self.flags & !derived | self.address.number();
        let mut when = |set: bool, bit: u16| flags |= if set { bit } else { 0 };
        when(self.email_address.is_some(), f::EMAIL_ADDRESS);
        when(self.display_name.is_some(), f::DISPLAY_NAME);
        when(self.transmittable_display_name.is_some(), f::TRANSMITTABLE);
        when(self.simple_display_name.is_some(), f::SIMPLE);
        when(matches!(self.address, AddressKind::None { address_type: Some(_) }), f::ADDRESS_TYPE);
        flags
    }
}

fn put_text(text: Option<&RowText>, flags: u16, w: &mut Writer) {
    match (text, flags & recipient_flags::UNICODE != 0) {
        (None, _) => {}
        (Some(RowText::Unicode(text)), true) => Utf16Z(text.clone()).encode(w),
        (Some(RowText::Bytes(bytes)), false) => StrZ(bytes.clone()).encode(w),
        _ => w.fail("RecipientRow: text that the flag denies"),
    }
}

fn take_text(flags: u16, bit: u16, r: &mut Reader<'_>) -> Result<Option<RowText>, DecodeError> {
    Ok(match (flags & bit != 0, flags & recipient_flags::UNICODE != 0) {
        (false, _) => None,
        (true, true) => Some(RowText::Unicode(Utf16Z::decode(r)?.0)),
        (true, false) => Some(RowText::Bytes(StrZ::decode(r)?.0)),
    })
}

fn take_address(flags: u16, r: &mut Reader<'_>) -> Result<AddressKind, DecodeError> {
    Ok(match flags & recipient_flags::TYPE {
        0 if flags & recipient_flags::ADDRESS_TYPE != 0 => {
            AddressKind::None { address_type: Some(StrZ::decode(r)?) }
        }
        0 => AddressKind::None { address_type: None },
        1 => AddressKind::X500 {
            address_prefix_used: Wire::decode(r)?,
            display_type: Wire::decode(r)?,
            dn: Wire::decode(r)?,
        },
        kind @ (6 | 7) => AddressKind::PersonalList {
            kind: if kind == 6 { 6 } else { 7 },
            entry_id: SizedBytes::<u16>::decode(r)?.0,
            search_key: SizedBytes::<u16>::decode(r)?.0,
        },
        kind => AddressKind::Other(kind.to_le_bytes()[0]),
    })
}

impl Wire for RecipientRow {
    fn encode(&self, w: &mut Writer) {
        let flags = self.all_flags();
        flags.encode(w);
        match &self.address {
            AddressKind::None { address_type: Some(text) } => text.encode(w),
            AddressKind::None { address_type: None } | AddressKind::Other(_) => {}
            AddressKind::X500 { address_prefix_used, display_type, dn } => {
                w.put(&[*address_prefix_used, *display_type]);
                dn.encode(w);
            }
            AddressKind::PersonalList { entry_id, search_key, .. } => {
                SizedBytes::<u16>::from(entry_id.clone()).encode(w);
                SizedBytes::<u16>::from(search_key.clone()).encode(w);
            }
        }
        put_text(self.email_address.as_ref(), flags, w);
        put_text(self.display_name.as_ref(), flags, w);
        put_text(self.simple_display_name.as_ref(), flags, w);
        put_text(self.transmittable_display_name.as_ref(), flags, w);
        self.column_count.encode(w);
        w.put(&self.row);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        use recipient_flags as f;
        let flags = u16::decode(r)?;
        Ok(Self {
            flags: flags & (f::RESPONSIBLE | f::SAME | f::NO_RICH | f::UNICODE),
            address: take_address(flags, r)?,
            email_address: take_text(flags, f::EMAIL_ADDRESS, r)?,
            display_name: take_text(flags, f::DISPLAY_NAME, r)?,
            simple_display_name: take_text(flags, f::SIMPLE, r)?,
            transmittable_display_name: take_text(flags, f::TRANSMITTABLE, r)?,
            column_count: Wire::decode(r)?,
            row: r.take(r.left(), "RecipientRow.row")?.to_vec(),
        })
    }
}

wire!(
    /// [MS-OXCROPS] 2.2.6.5.1.1 ModifyRecipientRow Structure; without a row the recipient is
    /// removed.
    pub struct ModifyRecipientRow {
        row_id: u32,
        recipient_type: u8,
        recipient_row: Sized16<RecipientRow>,
    }

    /// [MS-OXCROPS] 2.2.6.1.2.1 OpenRecipientRow Structure.
    pub struct OpenRecipientRow {
        recipient_type: u8,
        code_page_id: u16,
        reserved: u16,
        recipient_row: Sized16<RecipientRow>,
    }

    /// [MS-OXCROPS] 2.2.6.6.2.1 ReadRecipientRow Structure.
    pub struct ReadRecipientRow {
        row_id: u32,
        recipient_type: u8,
        code_page_id: u16,
        reserved: u16,
        recipient_row: Sized16<RecipientRow>,
    }
);
