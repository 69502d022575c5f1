//! Named properties and replicas, read.

use tradepost_mapi::{Guid, NameKind, PropertyName, ReplicaId, guids};
use tradepost_wire::{Reader, Wire, Writer};

use super::View;
use crate::Error;
use crate::key;
use crate::kv::{Direction, Key};
use crate::record;

/// The first id of a named property.
pub(crate) const NAMED_FIRST: u16 = 0x8000;

/// LIMIT: the length of a property's name, in code units; it stands in a key.
pub const PROPERTY_NAME_LEN_MAX: usize = 256;

impl View<'_> {
    /// The names of property ids. Ids below 0x8000 are numbers in `PS_MAPI`.
    pub fn property_names(&self, ids: &[u16]) -> Result<Vec<Option<PropertyName>>, Error> {
        let keys: Vec<Key> = ids.iter().map(|id| self.name_key(*id)).collect();
        let records = self.multi_get(&keys)?;
        let name = |(id, record): (&u16, Option<Vec<u8>>)| match record {
            _ if *id < NAMED_FIRST => Ok(Some(PropertyName::lid(guids::PS_MAPI, (*id).into()))),
            Some(record) => decode_name(&record).map(Some),
            None => Ok(None),
        };
        ids.iter().zip(records).map(name).collect()
    }

    /// The ids of names, as far as they have one.
    pub fn property_ids(&self, names: &[PropertyName]) -> Result<Vec<Option<u16>>, Error> {
        names.iter().map(|name| self.property_id(name)).collect()
    }

    fn property_id(&self, name: &PropertyName) -> Result<Option<u16>, Error> {
        if name.set == guids::PS_MAPI {
            return Ok(plain_id(name));
        }
        let Ok(key) = self.name_id_key(&normal(name)) else { return Ok(None) };
        let Some(value) = self.get(&key)? else { return Ok(None) };
        let bytes = <[u8; 2]>::try_from(value.as_slice());
        let bytes = bytes.map_err(|_| Error::Corrupt("property name index".to_owned()))?;
        Ok(Some(u16::from_be_bytes(bytes)))
    }

    /// All names with their ids, ascending by id.
    pub fn all_names(&self) -> Result<Vec<(u16, PropertyName)>, Error> {
        let pairs = self.all(&key::kind(self.store(), key::NAME))?;
        let name = |(key, record): &(Key, Vec<u8>)| {
            let id = key.last_chunk().map_or(0, |bytes| u16::from_be_bytes(*bytes));
            Ok((id, decode_name(record)?))
        };
        pairs.iter().map(name).collect()
    }

    /// The GUID of a replica id.
    pub fn replica_guid_of(&self, id: ReplicaId) -> Result<Option<Guid>, Error> {
        let value = self.get(&self.replica_key(id))?;
        let guid = |bytes: Vec<u8>| {
            let bytes = bytes.try_into();
            bytes.map(Guid).map_err(|_| Error::Corrupt("replica".to_owned()))
        };
        value.map(guid).transpose()
    }

    /// The replica id of a GUID; nothing is entered for one that is not known.
    pub fn replica_id_of(&self, guid: Guid) -> Result<Option<ReplicaId>, Error> {
        let value = self.get(&self.replica_guid_key(guid))?;
        let id = |bytes: Vec<u8>| {
            let bytes = <[u8; 2]>::try_from(bytes.as_slice());
            let bytes = bytes.map_err(|_| Error::Corrupt("replica index".to_owned()))?;
            Ok(ReplicaId(u16::from_be_bytes(bytes)))
        };
        value.map(id).transpose()
    }

    /// Replica ids with their GUIDs, ascending, at most so many.
    pub fn replicas(&self, limit: usize) -> Result<Vec<(ReplicaId, Guid)>, Error> {
        let range = key::range(&key::kind(self.store(), key::REPLICA));
        let pairs = self.range(range, Direction::Forward, limit)?;
        let pair = |(key, guid): (Key, Vec<u8>)| {
            let id = key.last_chunk().copied().map(u16::from_be_bytes);
            match (id, <[u8; 16]>::try_from(guid)) {
                (Some(id), Ok(guid)) => Ok((ReplicaId(id), Guid(guid))),
                _ => Err(Error::Corrupt("replica".to_owned())),
            }
        };
        pairs.into_iter().map(pair).collect()
    }

    pub(crate) fn replica_key(&self, id: ReplicaId) -> Key {
        key::with(key::kind(self.store(), key::REPLICA), &id.0.to_be_bytes())
    }

    pub(crate) fn replica_guid_key(&self, guid: Guid) -> Key {
        key::with(key::kind(self.store(), key::REPLICA_GUID), &guid.0)
    }

    pub(crate) fn name_key(&self, id: u16) -> Key {
        key::with(key::kind(self.store(), key::NAME), &id.to_be_bytes())
    }

    pub(crate) fn name_id_key(&self, name: &PropertyName) -> Result<Key, Error> {
        let mut key = key::with(key::kind(self.store(), key::NAME_ID), &name.set.0);
        match &name.kind {
            NameKind::Lid(lid) => {
                key.push(0);
                key.extend_from_slice(&lid.to_be_bytes());
            }
            NameKind::Name(text) if text.len() <= PROPERTY_NAME_LEN_MAX => {
                key.push(1);
                key.extend(text.units().iter().flat_map(|u| u.to_be_bytes()));
            }
            NameKind::Name(_) => return Err(Error::Limit("length of a property's name")),
        }
        Ok(key)
    }
}

/// Numbers of `PS_MAPI` are property ids themselves.
pub(crate) fn plain_id(name: &PropertyName) -> Option<u16> {
    match name.kind {
        NameKind::Lid(lid) => u16::try_from(lid).ok().filter(|id| *id < NAMED_FIRST),
        NameKind::Name(_) => None,
    }
}

/// Header names are kept in lower case.
pub(crate) fn normal(name: &PropertyName) -> PropertyName {
    match &name.kind {
        NameKind::Name(text) if name.set == guids::PS_INTERNET_HEADERS => {
            PropertyName { set: name.set, kind: NameKind::Name(text.fold_case()) }
        }
        _ => name.clone(),
    }
}

pub(crate) fn encode_name(name: &PropertyName) -> Result<Vec<u8>, Error> {
    let mut w = Writer::default();
    w.put(&[record::VERSION]);
    name.set.encode(&mut w);
    match &name.kind {
        NameKind::Lid(lid) => {
            w.put(&[0]);
            lid.encode(&mut w);
        }
        NameKind::Name(text) => {
            w.put(&[1]);
            record::put_text(&mut w, text);
        }
    }
    record::done(w)
}

fn decode_name(bytes: &[u8]) -> Result<PropertyName, Error> {
    let mut r: Reader<'_> = record::open(bytes, "property name")?;
    let mut name = || {
        let set = Guid::decode(&mut r)?;
        let kind = if bool::decode(&mut r)? {
            NameKind::Name(record::take_text(&mut r)?)
        } else {
            NameKind::Lid(u32::decode(&mut r)?)
        };
        Ok(PropertyName { set, kind })
    };
    name().map_err(|e| record::bad("property name", &e))
}
