//! Named properties and long-term identifiers: what is the same in every store and what is not.

use tradepost_mapi::{FolderId, LongTermId, MessageId, PropertyName};
use tradepost_proto::rop::NameOrNone;
use tradepost_proto::rop::logon::{id_from_long_term_id, long_term_id_from_id};
use tradepost_proto::rop::property::{get_names_from_property_ids, get_property_ids_from_names};

use crate::batch::LOGON;
use crate::{Mailbox, Result};

/// [MS-OXCPRPT] 2.2.12.1 Flags: names that are new get a number.
const CREATE: u8 = 0x02;
/// LIMIT: names in one request, so that it fits into a buffer.
const NAMES_MAX: usize = 200;

impl Mailbox {
    /// RopGetPropertyIdsFromNames: the number of each name in this store, 0 where it has none. With
    /// `create` new names get one.
    pub async fn ids_of_names(&self, names: &[PropertyName], create: bool) -> Result<Vec<u16>> {
        let mut ids = Vec::with_capacity(names.len());
        for part in names.chunks(NAMES_MAX) {
            let make = |input| get_property_ids_from_names::Request {
                logon_id: LOGON,
                input,
                flags: if create { CREATE } else { 0 },
                property_names: part.to_vec().into(),
            };
            ids.extend(self.on(self.logon(), make).await?.property_ids.0);
        }
        Ok(ids)
    }

    /// RopGetNamesFromPropertyIds: the name of each number, where it has one.
    pub async fn names_of_ids(&self, ids: &[u16]) -> Result<Vec<Option<PropertyName>>> {
        let mut names = Vec::with_capacity(ids.len());
        for part in ids.chunks(NAMES_MAX) {
            let property_ids = part.to_vec().into();
            let make = |input| get_names_from_property_ids::Request {
                logon_id: LOGON,
                input,
                property_ids,
            };
            let found = self.on(self.logon(), make).await?.property_names.0;
            names.extend(found.into_iter().map(|name| match name {
                NameOrNone::Named(name) => Some(name),
                NameOrNone::None => None,
            }));
        }
        Ok(names)
    }

    /// RopLongTermIdFromId of a message.
    pub async fn long_term_id(&self, id: MessageId) -> Result<LongTermId> {
        self.long_term(id.0).await
    }

    /// RopLongTermIdFromId of a folder.
    pub async fn long_term_folder_id(&self, id: FolderId) -> Result<LongTermId> {
        self.long_term(id.0).await
    }

    async fn long_term(&self, object_id: u64) -> Result<LongTermId> {
        let make = |input| long_term_id_from_id::Request { logon_id: LOGON, input, object_id };
        Ok(self.on(self.logon(), make).await?.long_term_id)
    }

    /// RopIdFromLongTermId: the number of a [`MessageId`] or [`FolderId`].
    pub async fn id_of_long_term(&self, long_term_id: LongTermId) -> Result<u64> {
        let make = |input| id_from_long_term_id::Request { logon_id: LOGON, input, long_term_id };
        Ok(self.on(self.logon(), make).await?.object_id)
    }
}
