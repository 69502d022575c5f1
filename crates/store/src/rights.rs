//! What people may do with a folder of a public store.

use tradepost_wire::{DecodeError, Reader, Wire, Writer};

use crate::Error;
use crate::facts::MailboxId;
use crate::record;

/// [MS-OXCPERM] 2.2.7 PidTagMemberRights: what somebody may do with a folder.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Rights(pub u32);

impl Rights {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// To read messages.
    pub const READ_ANY: Self = Self(0x001);
    /// To make messages.
    pub const CREATE: Self = Self(0x002);
    /// To change one's own messages.
    pub const EDIT_OWNED: Self = Self(0x008);
    /// To delete one's own messages.
    pub const DELETE_OWNED: Self = Self(0x010);
    /// To change messages.
    pub const EDIT_ANY: Self = Self(0x020);
    /// To delete messages.
    pub const DELETE_ANY: Self = Self(0x040);
    /// To make folders in the folder.
    pub const CREATE_SUBFOLDER: Self = Self(0x080);
    /// To change and delete the folder.
    pub const OWNER: Self = Self(0x100);
    /// To see the folder.
    pub const VISIBLE: Self = Self(0x400);
    /// What an author may: read, write, and change what they have written.
    pub const AUTHOR: Self = Self(0x41B);
    /// What an owner may.
    pub const ALL: Self = Self(0x7FB);

    /// Whether all of these are among them.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// These and those.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The rights to one folder.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct FolderRights {
    /// Whose folder it is: they may do everything with it.
    pub owner: Option<MailboxId>,
    /// What everybody else may.
    pub default: Rights,
}

impl FolderRights {
    /// What a user may do with the folder.
    pub fn of(&self, user: MailboxId) -> Rights {
        if self.owner == Some(user) { Rights::ALL } else { self.default }
    }

    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        record::put_option(&mut w, self.owner.map(|owner| owner.0).as_ref());
        self.default.0.encode(&mut w);
        record::done(w)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "folder rights")?;
        Self::decode_from(&mut r).map_err(|e| record::bad("folder rights", &e))
    }

    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            owner: record::take_option(r)?.map(MailboxId),
            default: Rights(Wire::decode(r)?),
        })
    }
}
