//! How an entry of the directory stands: whether it may be used, and where its mailbox is.

use tradepost_mapi::Guid;
use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

use crate::Error;
use crate::record;

const HERE: u8 = 0;
const IN_TRANSIT: u8 = 1;
const ELSEWHERE: u8 = 2;

/// Where a mailbox is.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum Home {
    /// On this server.
    #[default]
    Here,
    /// On its way from one server to another: nobody uses it.
    InTransit,
    /// On another server, by its name.
    Elsewhere(String),
}

/// The GUIDs of a mailbox that its owner's first logon makes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Reserved {
    /// The mailbox GUID.
    pub guid: Guid,
    /// The GUID of the replica that its identifiers will belong to.
    pub replica_guid: Guid,
}

/// What an administrator has said of an entry of the directory, besides what it is.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Standing {
    /// Whether nobody may log in as this person, nor on to the mailbox.
    pub disabled: bool,
    /// Where the mailbox is.
    pub home: Home,
    /// What the mailbox is made with, as long as it was never made here.
    pub reserved: Option<Reserved>,
}

/// Why sessions that have a mailbox open must leave it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shut {
    /// Its account is disabled.
    Disabled,
    /// It is on its way to or from another server.
    InTransit,
    /// It is on another server.
    Elsewhere,
}

impl Standing {
    /// What keeps sessions away from the mailbox, if anything does.
    pub fn shut(&self) -> Option<Shut> {
        match self.home {
            _ if self.disabled => Some(Shut::Disabled),
            Home::Here => None,
            Home::InTransit => Some(Shut::InTransit),
            Home::Elsewhere(_) => Some(Shut::Elsewhere),
        }
    }

    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        self.disabled.encode(&mut w);
        match &self.home {
            Home::Here => w.put(&[HERE]),
            Home::InTransit => w.put(&[IN_TRANSIT]),
            Home::Elsewhere(server) => {
                w.put(&[ELSEWHERE]);
                record::put_str(&mut w, server);
            }
        }
        record::put_option(&mut w, self.reserved.map(|reserved| reserved.guid).as_ref());
        record::put_option(&mut w, self.reserved.map(|reserved| reserved.replica_guid).as_ref());
        record::done(w)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "standing")?;
        Self::decode_from(&mut r).map_err(|e| record::bad("standing", &e))
    }

    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let disabled = Wire::decode(r)?;
        let home = match u8::decode(r)? {
            HERE => Home::Here,
            IN_TRANSIT => Home::InTransit,
            ELSEWHERE => Home::Elsewhere(record::take_str(r)?),
            other => return Err(r.fail("Home", Fault::Invalid(other.into()))),
        };
        let guids = (record::take_option(r)?, record::take_option(r)?);
        let reserved = match guids {
            (Some(guid), Some(replica_guid)) => Some(Reserved { guid, replica_guid }),
            _ => None,
        };
        Ok(Self { disabled, home, reserved })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_standing_comes_back_and_no_prefix_is_one() {
        let reserved = Some(Reserved { guid: Guid([1; 16]), replica_guid: Guid([2; 16]) });
        for home in [Home::Here, Home::InTransit, Home::Elsewhere("mail2".to_owned())] {
            for (disabled, reserved) in [(false, None), (true, reserved)] {
                let standing = Standing { disabled, home: home.clone(), reserved };
                let bytes = standing.encode().expect("encoded");
                assert_eq!(Standing::decode(&bytes).expect("decoded"), standing);
                for len in 0..bytes.len() {
                    assert!(Standing::decode(&bytes[..len]).is_err(), "{len} of {standing:?}");
                }
            }
        }
    }
}
