//! Another server of the organisation, as far as clients are sent there.

use tradepost_wire::{DecodeError, Reader, Wire, Writer};

use crate::Error;
use crate::record;

/// Another server of the organisation.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Server {
    /// Its name, in the case that it was given; compared without regard to case.
    pub name: String,
    /// Its distinguished name, which clients are told.
    pub legacy_dn: String,
    /// Where it answers: `https://host[:port]`, without a slash at the end.
    pub url: String,
    /// What it costs to reach it from here; this server costs nothing.
    pub cost: u32,
    /// Whether it has public folders.
    pub public_folders: bool,
}

impl Server {
    /// Whether it has a name, without regard to case, also of letters beyond ASCII.
    pub fn is_named(&self, name: &str) -> bool {
        self.name.to_lowercase() == name.to_lowercase()
    }

    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        for text in [&self.name, &self.legacy_dn, &self.url] {
            record::put_str(&mut w, text);
        }
        self.cost.encode(&mut w);
        self.public_folders.encode(&mut w);
        record::done(w)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "server")?;
        Self::decode_from(&mut r).map_err(|e| record::bad("server", &e))
    }

    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: record::take_str(r)?,
            legacy_dn: record::take_str(r)?,
            url: record::take_str(r)?,
            cost: Wire::decode(r)?,
            public_folders: Wire::decode(r)?,
        })
    }
}
