//! Recipients, [MS-OXCMSG] 3.2.5.5 and 3.2.5.6: rows on the wire, properties in the store.

use tradepost_mapi::{
    AddressKind, Cell, ErrorCode, ModifyRecipientRow, OpenRecipientRow, Properties, PropertyRow,
    PropertyTag, PropertyType, ReadRecipientRow, RecipientRow, RowText, Text, Value, entry_id,
    recipient_flags, tags,
};
use tradepost_store::Recipient;
use tradepost_wire::{Sized16, StrZ, Writer};

use crate::error::Outcome;
use crate::values::reading::convert;

/// The properties that a row's own fields carry.
const OWN: [u16; 7] = [
    tags::DISPLAY_NAME.id(),
    tags::EMAIL_ADDRESS.id(),
    tags::ADDRESS_TYPE.id(),
    SIMPLE_DISPLAY_NAME.id(),
    tags::TRANSMITTABLE_DISPLAY_NAME.id(),
    tags::RECIPIENT_TYPE.id(),
    tags::ROWID.id(),
];
/// PidTagAddressBookDisplayNamePrintable, which is the simple display name of a row.
const SIMPLE_DISPLAY_NAME: PropertyTag = tags::ADDRESS_BOOK_DISPLAY_NAME_PRINTABLE;

/// A recipient from the row that a client sent; `None` when the row removes it.
pub(crate) fn from_row(
    row: &ModifyRecipientRow,
    columns: &[PropertyTag],
    code_page: u32,
) -> Outcome<Option<Recipient>> {
    let Some(fields) = &row.recipient_row.0 else { return Ok(None) };
    let mut properties = Properties::new();
    let mut text = |tag: PropertyTag, value: &Option<RowText>| {
        if let Some(value) = value {
            properties.set(tag, Value::String(value.text(code_page)));
        }
    };
    text(tags::DISPLAY_NAME, &fields.display_name);
    text(tags::EMAIL_ADDRESS, &fields.email_address);
    text(SIMPLE_DISPLAY_NAME, &fields.simple_display_name);
    text(tags::TRANSMITTABLE_DISPLAY_NAME, &fields.transmittable_display_name);
    if fields.flags & recipient_flags::SAME != 0
        && let Some(name) = &fields.display_name
    {
        let name = Value::String(name.text(code_page));
        properties.set(tags::TRANSMITTABLE_DISPLAY_NAME, name);
    }
    let rich = fields.flags & recipient_flags::NO_RICH == 0;
    properties.set(tags::SEND_RICH_INFO, Value::Boolean(rich));
    let responsible = fields.flags & recipient_flags::RESPONSIBLE != 0;
    properties.set(tags::RESPONSIBILITY, Value::Boolean(responsible));
    address(&fields.address, &mut properties);
    let cells = fields.properties(columns).map_err(|_| ErrorCode::RPC_FORMAT)?;
    for (column, cell) in columns.iter().zip(cells.0) {
        if let Ok(value) = cell {
            let ty = if value.ty() == PropertyType::STRING_8 {
                PropertyType::STRING
            } else {
                value.ty()
            };
            properties.set(*column, convert(value, ty, code_page));
        }
    }
    Ok(Some(Recipient { row_id: row.row_id, kind: row.recipient_type, properties }))
}

fn address(kind: &AddressKind, properties: &mut Properties) {
    let ascii = |bytes: &StrZ| Value::String(bytes.to_string().into());
    match kind {
        AddressKind::None { address_type: Some(ty) } => {
            properties.set(tags::ADDRESS_TYPE, ascii(ty));
        }
        AddressKind::None { address_type: None } => {}
        AddressKind::X500 { display_type, dn, .. } => {
            // The server's prefix of names is empty, see the answer to Connect: the name is whole.
            properties.set(tags::ADDRESS_TYPE, Value::String("EX".into()));
            properties.set(tags::EMAIL_ADDRESS, ascii(dn));
            let entry_id = entry_id::address_book(&dn.to_string());
            properties.set(tags::ENTRY_ID, Value::Binary(entry_id));
            properties.set(tags::DISPLAY_TYPE, Value::Integer32((*display_type).into()));
        }
        AddressKind::Other(number) => {
            let name = match number {
                2 => "MS",
                3 => "SMTP",
                4 => "FAX",
                _ => "PROFS",
            };
            properties.set(tags::ADDRESS_TYPE, Value::String(name.into()));
        }
        AddressKind::PersonalList { kind, entry_id, search_key } => {
            let name = if *kind == 6 { "MAPIPDL" } else { "MAPIPDL2" };
            properties.set(tags::ADDRESS_TYPE, Value::String(name.into()));
            properties.set(tags::ENTRY_ID, Value::Binary(entry_id.clone()));
            properties.set(tags::SEARCH_KEY, Value::Binary(search_key.clone()));
        }
    }
}

/// The columns in which recipients give what their rows' own fields do not carry.
pub(crate) fn columns(recipients: &[Recipient]) -> Vec<PropertyTag> {
    let mut columns: Vec<PropertyTag> = recipients
        .iter()
        .flat_map(|r| r.properties.iter().map(|(tag, _)| tag))
        .filter(|tag| !OWN.contains(&tag.id()))
        .collect();
    columns.sort_by_key(|tag| tag.id());
    columns.dedup_by_key(|tag| tag.id());
    columns
}

/// The row of a recipient, for the columns given.
fn to_row(recipient: &Recipient, columns: &[PropertyTag]) -> RecipientRow {
    let text = |tag: PropertyTag| recipient.properties.value(tag).and_then(Value::text).cloned();
    let bit = |tag: PropertyTag, bit: u16, when: bool| {
        let set = recipient.properties.value(tag).and_then(Value::boolean) == Some(when);
        if set { bit } else { 0 }
    };
    let name = text(tags::DISPLAY_NAME);
    let transmittable = text(tags::TRANSMITTABLE_DISPLAY_NAME);
    let same = transmittable.is_some() && transmittable == name;
    let flags = recipient_flags::UNICODE
        | bit(tags::SEND_RICH_INFO, recipient_flags::NO_RICH, false)
        | bit(tags::RESPONSIBILITY, recipient_flags::RESPONSIBLE, true)
        | if same { recipient_flags::SAME } else { 0 };
    let email = text(tags::EMAIL_ADDRESS);
    let address = kind(recipient, text(tags::ADDRESS_TYPE), email.as_ref());
    let email = if matches!(address, AddressKind::X500 { .. }) { None } else { email };
    let cells = columns.iter().map(|column| cell(recipient, *column)).collect();
    let mut w = Writer::default();
    PropertyRow(cells).encode(columns, &mut w);
    RecipientRow {
        flags,
        address,
        email_address: email.map(RowText::Unicode),
        display_name: name.map(RowText::Unicode),
        simple_display_name: text(SIMPLE_DISPLAY_NAME).map(RowText::Unicode),
        transmittable_display_name: transmittable.filter(|_| !same).map(RowText::Unicode),
        column_count: u16::try_from(columns.len()).unwrap_or(u16::MAX),
        row: w.finish().unwrap_or_default(),
    }
}

fn cell(recipient: &Recipient, column: PropertyTag) -> Cell {
    let value = recipient.properties.value(column).filter(|v| v.ty() == column.ty());
    value.cloned().ok_or(ErrorCode::NOT_FOUND)
}

fn kind(recipient: &Recipient, ty: Option<Text>, email: Option<&Text>) -> AddressKind {
    let binary = |tag: PropertyTag| {
        recipient.properties.value(tag).and_then(Value::binary).unwrap_or_default().to_vec()
    };
    let Some(ty) = ty.map(|t| t.to_string_lossy()) else {
        return AddressKind::None { address_type: None };
    };
    match ty.as_str() {
        "EX" => {
            let display_type =
                recipient.properties.value(tags::DISPLAY_TYPE).and_then(Value::integer);
            let display_type = display_type.and_then(|n| u8::try_from(n).ok()).unwrap_or_default();
            let dn = StrZ(email.map(|t| t.to_string_lossy().into_bytes()).unwrap_or_default());
            AddressKind::X500 { address_prefix_used: 0, display_type, dn }
        }
        "SMTP" => AddressKind::Other(AddressKind::SMTP),
        "MAPIPDL" | "MAPIPDL2" => AddressKind::PersonalList {
            kind: if ty == "MAPIPDL" { 6 } else { 7 },
            entry_id: binary(tags::ENTRY_ID),
            search_key: binary(tags::SEARCH_KEY),
        },
        _ => AddressKind::None { address_type: Some(ty.as_str().into()) },
    }
}

/// The row in an answer that opens a message.
pub(crate) fn open_row(recipient: &Recipient, columns: &[PropertyTag]) -> OpenRecipientRow {
    OpenRecipientRow {
        recipient_type: recipient.kind,
        code_page_id: UNICODE_CODE_PAGE,
        reserved: 0,
        recipient_row: Sized16(Some(to_row(recipient, columns))),
    }
}

/// The row in the answer to RopReadRecipients.
pub(crate) fn read_row(recipient: &Recipient, columns: &[PropertyTag]) -> ReadRecipientRow {
    ReadRecipientRow {
        row_id: recipient.row_id,
        recipient_type: recipient.kind,
        code_page_id: UNICODE_CODE_PAGE,
        reserved: 0,
        recipient_row: Sized16(Some(to_row(recipient, columns))),
    }
}

/// The code page of rows whose text is UTF-16.
const UNICODE_CODE_PAGE: u16 = 1200;

/// PidTagDisplayTo, PidTagDisplayCc or PidTagDisplayBcc: the names of one kind, [MS-OXCMSG] 2.2.1.
pub(crate) fn display(recipients: &[Recipient], kind: u8) -> Text {
    let names = recipients.iter().filter(|r| r.kind & 0x0F == kind).filter_map(|r| {
        let of = |tag| r.properties.value(tag).and_then(Value::text).filter(|t| !t.is_empty());
        of(tags::DISPLAY_NAME).or_else(|| of(tags::EMAIL_ADDRESS))
    });
    let mut units = Vec::new();
    for name in names {
        if !units.is_empty() {
            units.extend("; ".encode_utf16());
        }
        units.extend_from_slice(name.units());
    }
    Text::from_units(units)
}
