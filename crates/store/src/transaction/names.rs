//! Named properties and replicas, entered.

use tradepost_mapi::{Guid, PropertyName, ReplicaId, guids};

use super::Transaction;
use crate::Error;
use crate::key;
use crate::kv::Direction;
use crate::view::{NAMED_FIRST, encode_name, normal, plain_id};

/// LIMIT: how many named properties a mailbox may have; mail that comes in may make half of them,
/// and so may those who visit a public store without privilege.
pub const PROPERTY_NAMES_MAX: u16 = 16_384;

/// LIMIT: how many replicas a mailbox may know.
pub const REPLICAS_MAX: u16 = 4096;

/// LIMIT: how many of them may be there because somebody asked for their number; the others are
/// left to what brings contents.
pub const REPLICAS_ASKED_MAX: u16 = REPLICAS_MAX / 2;

impl Transaction<'_> {
    /// The ids of names; those that have none get one. Numbers in `PS_MAPI` are ids themselves;
    /// what cannot be an id there is 0. [`Error::Limit`] when there are too many; visitors of a
    /// public store leave half of the ids to administrators.
    pub fn create_property_ids(&mut self, names: &[PropertyName]) -> Result<Vec<u16>, Error> {
        let count_max = match self.viewer {
            Some(viewer) if !viewer.privileged => PROPERTY_NAMES_MAX / 2,
            _ => PROPERTY_NAMES_MAX,
        };
        let ids = self.enter_names(names, count_max)?;
        let all = ids.into_iter().collect::<Option<Vec<u16>>>();
        all.ok_or(Error::Limit("named properties of a mailbox"))
    }

    /// The same for mail that comes in: it may take half of the ids that there are, so that senders
    /// leave some for the owner. A name that gets none has none.
    pub fn create_property_ids_of_mail(
        &mut self,
        names: &[PropertyName],
    ) -> Result<Vec<Option<u16>>, Error> {
        self.enter_names(names, PROPERTY_NAMES_MAX / 2)
    }

    fn enter_names(
        &mut self,
        names: &[PropertyName],
        count_max: u16,
    ) -> Result<Vec<Option<u16>>, Error> {
        let mut ids = Vec::with_capacity(names.len());
        let mut next = None;
        for name in names {
            let known = self.property_ids(std::slice::from_ref(name))?;
            let id = match known.first().copied().flatten() {
                Some(id) => Some(id),
                None if name.set == guids::PS_MAPI => Some(plain_id(name).unwrap_or_default()),
                None => {
                    let id = match next {
                        Some(id) => id,
                        None => self.next_property_id()?,
                    };
                    next = Some(id);
                    let free = id - NAMED_FIRST <= count_max;
                    if free {
                        self.enter_name(id, name)?;
                        next = Some(id + 1);
                    }
                    free.then_some(id)
                }
            };
            ids.push(id);
        }
        Ok(ids)
    }

    fn enter_name(&mut self, id: u16, name: &PropertyName) -> Result<(), Error> {
        let name = normal(name);
        let key = self.name_id_key(&name)?;
        self.put(key, id.to_be_bytes().to_vec());
        self.put(self.name_key(id), encode_name(&name)?);
        Ok(())
    }

    /// [MS-OXCPRPT] 3.2.5.10: ids are greater than 0x8000.
    fn next_property_id(&self) -> Result<u16, Error> {
        let last = self.last_number(key::NAME)?;
        Ok(last.unwrap_or(NAMED_FIRST).saturating_add(1))
    }

    /// The replica id of a GUID, entered if it is not known. Numbers are never used again.
    pub fn create_replica_id(&mut self, guid: Guid) -> Result<ReplicaId, Error> {
        self.replica_id_upto(guid, REPLICAS_MAX)
    }

    /// The same for somebody who only asks: they may fill a part of the numbers.
    pub fn create_replica_id_asked(&mut self, guid: Guid) -> Result<ReplicaId, Error> {
        self.replica_id_upto(guid, REPLICAS_ASKED_MAX)
    }

    fn replica_id_upto(&mut self, guid: Guid, last: u16) -> Result<ReplicaId, Error> {
        if let Some(id) = self.replica_id_of(guid)? {
            return Ok(id);
        }
        let id = self.last_number(key::REPLICA)?.unwrap_or_default() + 1;
        if id > last {
            return Err(Error::Limit("replicas of a mailbox"));
        }
        self.enter_replica(ReplicaId(id), guid);
        Ok(ReplicaId(id))
    }

    pub(crate) fn enter_replica(&mut self, id: ReplicaId, guid: Guid) {
        self.put(self.replica_key(id), guid.0.to_vec());
        self.put(self.replica_guid_key(guid), id.0.to_be_bytes().to_vec());
    }

    fn last_number(&self, kind: u8) -> Result<Option<u16>, Error> {
        let range = key::range(&key::kind(self.store(), kind));
        let last = self.range(range, Direction::Backward, 1)?;
        Ok(last.first().and_then(|(key, _)| key.last_chunk().copied().map(u16::from_be_bytes)))
    }
}
