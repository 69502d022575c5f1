//! [MS-OXCDATA] 2.2.4 and 2.2.5: entry identifiers.

use tradepost_wire::{Guid, Reader, StrZ, Text, Utf16Z, Wire, Writer};

use crate::LongTermId;

/// The provider of address book entries, [MS-OXCDATA] 2.2.5.2.
pub const ADDRESS_BOOK: Guid = Guid([
    0xDC, 0xA7, 0x40, 0xC8, 0xC0, 0x42, 0x10, 0x1A, 0xB4, 0xB9, 0x08, 0x00, 0x2B, 0x2F, 0xE1, 0x82,
]);
/// The provider of one-off recipients, [MS-OXCDATA] 2.2.5.1.
pub const ONE_OFF: Guid = Guid([
    0x81, 0x2B, 0x1F, 0xA4, 0xBE, 0xA3, 0x10, 0x19, 0x9D, 0x6E, 0x00, 0xDD, 0x01, 0x0F, 0x54, 0x02,
]);
/// The provider that wraps a store's own entry id, [MS-OXCDATA] 2.2.4.3.
pub const STORE_WRAP: Guid = Guid([
    0x38, 0xA1, 0xBB, 0x10, 0x05, 0xE5, 0x10, 0x1A, 0xA1, 0xBB, 0x08, 0x00, 0x2B, 0x2A, 0x56, 0xC2,
]);
/// The provider of private mailboxes inside a store's entry id.
pub const PRIVATE_STORE: Guid = Guid([
    0x1B, 0x55, 0xFA, 0x20, 0xAA, 0x66, 0x11, 0xCD, 0x9B, 0xC8, 0x00, 0xAA, 0x00, 0x2F, 0xC4, 0x5A,
]);

/// The provider of public folder stores inside a store's entry id.
pub const PUBLIC_STORE: Guid = Guid([
    0x1C, 0x83, 0x02, 0x10, 0xAA, 0x66, 0x11, 0xCD, 0x9B, 0xC8, 0x00, 0xAA, 0x00, 0x2F, 0xC4, 0x5A,
]);
/// The provider of folders and messages of a public folder store, [MS-OXCDATA] 2.2.4.1.
pub const PUBLIC_FOLDERS: Guid = Guid([
    0x1A, 0x44, 0x73, 0x90, 0xAA, 0x66, 0x11, 0xCD, 0x9B, 0xC8, 0x00, 0xAA, 0x00, 0x2F, 0xC4, 0x5A,
]);

const PUBLIC_FOLDER: u16 = 0x0003;
const PUBLIC_MESSAGE: u16 = 0x0009;
const PRIVATE_FOLDER: u16 = 0x0001;
const PRIVATE_MESSAGE: u16 = 0x0007;

/// [MS-OXCDATA] 2.2.4.1 Folder EntryID Structure, private: 46 bytes. The provider is the mailbox
/// GUID.
pub fn folder(mailbox: Guid, folder: LongTermId) -> Vec<u8> {
    let mut w = header(mailbox);
    PRIVATE_FOLDER.encode(&mut w);
    folder.encode(&mut w);
    done(w)
}

/// [MS-OXCDATA] 2.2.4.2 Message EntryID Structure, private: 70 bytes.
pub fn message(mailbox: Guid, folder: LongTermId, message: LongTermId) -> Vec<u8> {
    let mut w = header(mailbox);
    PRIVATE_MESSAGE.encode(&mut w);
    folder.encode(&mut w);
    message.encode(&mut w);
    done(w)
}

/// [MS-OXCDATA] 2.2.4.1 Folder EntryID Structure, public: 46 bytes.
pub fn public_folder(folder: LongTermId) -> Vec<u8> {
    let mut w = header(PUBLIC_FOLDERS);
    PUBLIC_FOLDER.encode(&mut w);
    folder.encode(&mut w);
    done(w)
}

/// [MS-OXCDATA] 2.2.4.2 Message EntryID Structure, public: 70 bytes.
pub fn public_message(folder: LongTermId, message: LongTermId) -> Vec<u8> {
    let mut w = header(PUBLIC_FOLDERS);
    PUBLIC_MESSAGE.encode(&mut w);
    folder.encode(&mut w);
    message.encode(&mut w);
    done(w)
}

/// [MS-OXCDATA] 2.2.4.3 Store Object EntryID Structure of a private mailbox.
pub fn store(server: &str, mailbox_dn: &str) -> Vec<u8> {
    let mut w = header(STORE_WRAP);
    w.put(&[0, 0]);
    w.put(b"emsmdb.dll\0\0\0\0");
    w.put(&[0; 4]);
    PRIVATE_STORE.encode(&mut w);
    0x0000_000Cu32.encode(&mut w);
    StrZ::from(server).encode(&mut w);
    StrZ::from(mailbox_dn).encode(&mut w);
    done(w)
}

/// [MS-OXCDATA] 2.2.5.2 Address Book EntryID Structure of a mail user.
pub fn address_book(dn: &str) -> Vec<u8> {
    let mut w = header(ADDRESS_BOOK);
    1u32.encode(&mut w);
    0u32.encode(&mut w);
    StrZ::from(dn).encode(&mut w);
    done(w)
}

/// [MS-OXCDATA] 2.2.5.1 One-Off EntryID Structure, in Unicode.
pub fn one_off(display_name: &Text, address_type: &str, email_address: &Text) -> Vec<u8> {
    let mut w = header(ONE_OFF);
    0u16.encode(&mut w);
    // U (strings are Unicode); the recipient takes rich text.
    0x9000u16.encode(&mut w);
    for text in [display_name, &address_type.into(), email_address] {
        // A NUL would end the string early and shift what follows: it is left out.
        let units = text.units().iter().copied().filter(|u| *u != 0).collect();
        Utf16Z(Text::from_units(units)).encode(&mut w);
    }
    done(w)
}

/// What a folder's entry id names: the mailbox GUID and the folder.
pub fn parse_folder(bytes: &[u8]) -> Option<(Guid, LongTermId)> {
    let mut r = Reader::new(bytes);
    let provider = parse_header(&mut r)?;
    (u16::decode(&mut r).ok()? == PRIVATE_FOLDER).then_some(())?;
    let folder = LongTermId::decode(&mut r).ok()?;
    r.finish().ok()?;
    Some((provider, folder))
}

/// The distinguished name in an address book entry id.
pub fn parse_address_book(bytes: &[u8]) -> Option<String> {
    let mut r = Reader::new(bytes);
    (parse_header(&mut r)? == ADDRESS_BOOK).then_some(())?;
    r.take(8, "AddressBookEntryId").ok()?;
    Some(StrZ::decode(&mut r).ok()?.to_string())
}

/// Display name, address type and address of a one-off entry id in Unicode.
pub fn parse_one_off(bytes: &[u8]) -> Option<(Text, Text, Text)> {
    let mut r = Reader::new(bytes);
    (parse_header(&mut r)? == ONE_OFF).then_some(())?;
    u16::decode(&mut r).ok()?;
    (u16::decode(&mut r).ok()? & 0x8000 != 0).then_some(())?;
    let mut text = || Utf16Z::decode(&mut r).ok().map(|t| t.0);
    Some((text()?, text()?, text()?))
}

fn header(provider: Guid) -> Writer {
    let mut w = Writer::default();
    w.put(&[0; 4]);
    provider.encode(&mut w);
    w
}

fn parse_header(r: &mut Reader<'_>) -> Option<Guid> {
    r.take(4, "EntryId").ok()?;
    Guid::decode(r).ok()
}

fn done(w: Writer) -> Vec<u8> {
    w.finish().unwrap_or_default()
}
