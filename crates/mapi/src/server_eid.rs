//! [MS-OXCDATA] 2.11.1.4 PtypServerId Type.

use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

use crate::{FolderId, MessageId};

/// The value of a property of type PtypServerId: one of the server's objects, or bytes of the
/// client's.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ServerEid {
    /// A folder, or a message in it, of the store in which the value stands.
    Ours {
        /// The folder.
        folder: FolderId,
        /// The message, zero for the folder itself.
        message: MessageId,
        /// The instance of a multivalued row, zero otherwise.
        instance: u32,
    },
    /// What the client put there.
    Foreign(Vec<u8>),
}

impl Wire for ServerEid {
    fn encode(&self, w: &mut Writer) {
        w.sized16("ServerEid", |w| match self {
            Self::Ours { folder, message, instance } => {
                w.put(&[1]);
                folder.encode(w);
                message.encode(w);
                instance.encode(w);
            }
            Self::Foreign(bytes) => {
                w.put(&[0]);
                w.put(bytes);
            }
        });
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let size = u16::decode(r)?;
        let mut part = r.sub(size.into(), "ServerEid")?;
        let value = match u8::decode(&mut part)? {
            0 => Self::Foreign(part.take(part.left(), "ServerEid")?.to_vec()),
            1 => Self::Ours {
                folder: Wire::decode(&mut part)?,
                message: Wire::decode(&mut part)?,
                instance: Wire::decode(&mut part)?,
            },
            other => return Err(part.fail("ServerEid", Fault::Invalid(other.into()))),
        };
        part.finish()?;
        Ok(value)
    }
}
