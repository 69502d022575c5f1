//! Field types that only operations have.

use tradepost_mapi::{FolderId, PropertyName};
use tradepost_wire::{
    AsciiZ, Counted, DecodeError, Fault, Reader, StrZ, Utf16Z, Wire, Writer, wire,
};

/// The number by which a request names the logon it belongs to.
pub type LogonId = u8;

/// An index into the table of handles at the end of the buffer.
pub type HandleIndex = u8;

/// A string that is Unicode or in the code page of the session, as a flag elsewhere tells.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum EitherText {
    /// UTF-16.
    Unicode(Utf16Z),
    /// Bytes in the code page of the session.
    Bytes(StrZ),
}

impl EitherText {
    /// The flag.
    pub const fn is_unicode(&self) -> bool {
        matches!(self, Self::Unicode(_))
    }

    /// The text, bytes read in a code page.
    pub fn text(&self, code_page: u32) -> tradepost_wire::Text {
        match self {
            Self::Unicode(text) => text.0.clone(),
            Self::Bytes(bytes) => tradepost_mapi::code_page::decode(&bytes.0, code_page),
        }
    }

    pub(crate) fn put(&self, w: &mut Writer) {
        match self {
            Self::Unicode(text) => text.encode(w),
            Self::Bytes(bytes) => bytes.encode(w),
        }
    }

    pub(crate) fn take(unicode: bool, r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(if unicode { Self::Unicode(Wire::decode(r)?) } else { Self::Bytes(Wire::decode(r)?) })
    }
}

impl From<&str> for EitherText {
    fn from(text: &str) -> Self {
        Self::Unicode(text.into())
    }
}

/// UseUnicode, FolderId, NewFolderName of RopMoveFolder and RopCopyFolder.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FolderAndName {
    /// The folder to move or copy.
    pub folder_id: FolderId,
    /// Its new name; its kind is the flag UseUnicode.
    pub new_folder_name: EitherText,
}

impl Wire for FolderAndName {
    fn encode(&self, w: &mut Writer) {
        self.new_folder_name.is_unicode().encode(w);
        self.folder_id.encode(w);
        self.new_folder_name.put(w);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let unicode = bool::decode(r)?;
        Ok(Self { folder_id: Wire::decode(r)?, new_folder_name: EitherText::take(unicode, r)? })
    }
}

/// UseUnicodeStrings, OpenExisting, Reserved, DisplayName, Comment of RopCreateFolder.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NewFolder {
    /// Whether a folder of that name is opened, instead of a failure.
    pub open_existing: bool,
    /// Zero.
    pub reserved: u8,
    /// The name; its kind is the flag UseUnicodeStrings.
    pub display_name: EitherText,
    /// The comment, of the same kind.
    pub comment: EitherText,
}

impl Wire for NewFolder {
    fn encode(&self, w: &mut Writer) {
        let unicode = self.display_name.is_unicode();
        if self.comment.is_unicode() != unicode {
            w.fail("NewFolder: name and comment differ in kind");
        }
        unicode.encode(w);
        self.open_existing.encode(w);
        self.reserved.encode(w);
        self.display_name.put(w);
        self.comment.put(w);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let unicode = bool::decode(r)?;
        Ok(Self {
            open_existing: Wire::decode(r)?,
            reserved: Wire::decode(r)?,
            display_name: EitherText::take(unicode, r)?,
            comment: EitherText::take(unicode, r)?,
        })
    }
}

/// ServerCount, CheapServerCount, Servers: who holds a replica of a ghosted public folder.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Replicas {
    /// How many of the first servers are the cheapest.
    pub cheap_server_count: u16,
    /// The servers.
    pub servers: Vec<AsciiZ>,
}

impl Wire for Replicas {
    fn encode(&self, w: &mut Writer) {
        count16("Replicas", self.servers.len(), w);
        self.cheap_server_count.encode(w);
        for server in &self.servers {
            server.encode(w);
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let count = u16::decode(r)?;
        Ok(Self { cheap_server_count: Wire::decode(r)?, servers: take_list(count, r)? })
    }
}

pub(crate) fn count16(ty: &'static str, n: usize, w: &mut Writer) {
    match u16::try_from(n) {
        Ok(n) => n.encode(w),
        Err(_) => w.fail(ty),
    }
}

/// So many elements; a count beyond the bytes that are left is refused, since each takes one at
/// least.
pub(crate) fn take_list<T: Wire>(count: u16, r: &mut Reader<'_>) -> Result<Vec<T>, DecodeError> {
    if usize::from(count) > r.left() {
        return Err(r.fail("list", Fault::TooLong(count.into())));
    }
    (0..count).map(|_| T::decode(r)).collect()
}

/// A 16-bit byte length, then a value that fills exactly so many bytes; unlike `Sized16` it is
/// never absent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Exactly16<T>(pub T);

impl<T: Wire> Wire for Exactly16<T> {
    fn encode(&self, w: &mut Writer) {
        w.sized16("Exactly16", |w| self.0.encode(w));
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let n = usize::from(u16::decode(r)?);
        let mut part = r.sub(n, "Exactly16")?;
        let value = T::decode(&mut part)?;
        part.finish()?;
        Ok(Self(value))
    }
}

/// A 16-bit byte length, then as many elements as fill it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filling16<T>(pub Vec<T>);

impl<T: Wire> Wire for Filling16<T> {
    fn encode(&self, w: &mut Writer) {
        w.sized16("Filling16", |w| self.0.iter().for_each(|x| x.encode(w)));
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let n = usize::from(u16::decode(r)?);
        let mut part = r.sub(n, "Filling16")?;
        let mut list = Vec::new();
        // Ends because every element takes a byte at least.
        while part.left() > 0 {
            list.push(T::decode(&mut part)?);
        }
        Ok(Self(list))
    }
}

/// ByteCount and MaximumByteCount of RopReadStream: 0xBABE says that the 32-bit number follows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ByteCount {
    /// At most so many bytes.
    Exact(u16),
    /// At most so many bytes, and what fits into the answer.
    Maximum(u32),
}

/// BufferSize and MaximumBufferSize of RopFastTransferSourceGetBuffer: 0xBABE says that the second
/// follows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum BufferSize {
    /// So many bytes.
    Exact(u16),
    /// What the server finds right, at most so many.
    Maximum(u16),
}

/// The number that says: a further field follows.
const FURTHER: u16 = 0xBABE;

macro_rules! further {
    ($name:ident) => {
        impl Wire for $name {
            fn encode(&self, w: &mut Writer) {
                match self {
                    Self::Exact(FURTHER) => w.fail(stringify!($name)),
                    Self::Exact(n) => n.encode(w),
                    Self::Maximum(n) => {
                        FURTHER.encode(w);
                        n.encode(w);
                    }
                }
            }

            fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
                Ok(match u16::decode(r)? {
                    FURTHER => Self::Maximum(Wire::decode(r)?),
                    n => Self::Exact(n),
                })
            }
        }
    };
}
further!(ByteCount);
further!(BufferSize);

/// [MS-OXCDATA] 2.6.1 PropertyName, or the kind 0xFF for a property without a name. Nothing follows
/// that kind: [MS-OXCPRPT] 3.2.5.9.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NameOrNone {
    /// The property's name.
    Named(PropertyName),
    /// 0xFF: there is none.
    ///
    /// EXCHANGE: nothing follows, as [MS-OXCPRPT] 3.2.5.9 says and Exchange SE 15.02.2562.045 does;
    /// [MS-OXCDATA] 2.6.1 draws a GUID there.
    None,
}

impl Wire for NameOrNone {
    fn encode(&self, w: &mut Writer) {
        match self {
            Self::Named(name) => name.encode(w),
            Self::None => w.put(&[0xFF]),
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if r.rest().first() == Some(&0xFF) {
            return r.take(1, "PropertyName").map(|_| Self::None);
        }
        PropertyName::decode(r).map(Self::Named)
    }
}

/// IdCount, PropertyIds, PropertyNames of RopQueryNamedProperties: one count for two arrays.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct IdsAndNames(pub Vec<(u16, PropertyName)>);

impl Wire for IdsAndNames {
    fn encode(&self, w: &mut Writer) {
        count16("IdsAndNames", self.0.len(), w);
        self.0.iter().for_each(|(id, _)| id.encode(w));
        self.0.iter().for_each(|(_, name)| name.encode(w));
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let count = u16::decode(r)?;
        let ids: Vec<u16> = take_list(count, r)?;
        let names: Vec<PropertyName> = take_list(count, r)?;
        Ok(Self(ids.into_iter().zip(names).collect()))
    }
}

/// AddressTypeCount, AddressTypeSize, AddressTypes of RopGetAddressTypes.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct AddressTypes(pub Vec<AsciiZ>);

impl Wire for AddressTypes {
    fn encode(&self, w: &mut Writer) {
        count16("AddressTypes", self.0.len(), w);
        w.sized16("AddressTypes", |w| self.0.iter().for_each(|x| x.encode(w)));
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let count = u16::decode(r)?;
        let size = usize::from(u16::decode(r)?);
        let mut part = r.sub(size, "AddressTypes")?;
        let list = take_list(count, &mut part)?;
        part.finish()?;
        Ok(Self(list))
    }
}

wire!(
    /// [MS-OXCROPS] 2.2.10.1.1.1 PermissionData and 2.2.11.1.1.1 RuleData: what to do, and with
    /// which values.
    pub struct RowChange {
        flags: u8,
        property_values: Counted<u16, tradepost_mapi::TaggedValue>,
    }
);
