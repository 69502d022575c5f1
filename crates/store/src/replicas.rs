//! Which servers hold the contents of a public folder.

use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

use crate::Error;
use crate::record;

/// [MS-OXCSTOR] 3.2.5.6: what a server's replica of a folder is good for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ReplicaState {
    /// It serves the contents.
    Active,
    /// It has the contents and does not serve them.
    Inactive,
}

/// The replicas of a folder's contents.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FolderReplicas {
    /// Whether this server has one.
    pub here: Option<ReplicaState>,
    /// The names of the other servers that have one, in lower case.
    pub elsewhere: Vec<(String, ReplicaState)>,
}

impl Default for FolderReplicas {
    fn default() -> Self {
        Self { here: Some(ReplicaState::Active), elsewhere: Vec::new() }
    }
}

impl FolderReplicas {
    /// Whether this server serves the contents.
    pub fn is_served_here(&self) -> bool {
        self.here == Some(ReplicaState::Active)
    }

    /// The names of the other servers that serve them.
    pub fn served_elsewhere(&self) -> impl Iterator<Item = &str> {
        let active = self.elsewhere.iter().filter(|(_, state)| *state == ReplicaState::Active);
        active.map(|(name, _)| name.as_str())
    }

    /// Gives a server a replica, or another state to the one it has; `None` is this server.
    pub fn set(&mut self, server: Option<&str>, state: ReplicaState) {
        let Some(name) = server.map(str::to_lowercase) else {
            self.here = Some(state);
            return;
        };
        match self.elsewhere.iter_mut().find(|(other, _)| *other == name) {
            Some(entry) => entry.1 = state,
            None => self.elsewhere.push((name, state)),
        }
    }

    /// Takes a server's replica away; whether it had one.
    pub fn remove(&mut self, server: Option<&str>) -> bool {
        let Some(name) = server.map(str::to_lowercase) else { return self.here.take().is_some() };
        let before = self.elsewhere.len();
        self.elsewhere.retain(|(other, _)| *other != name);
        self.elsewhere.len() < before
    }

    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION, self.here.map_or(0, state_byte)]);
        record::put_len(&mut w, self.elsewhere.len());
        for (name, state) in &self.elsewhere {
            w.put(&[state_byte(*state)]);
            record::put_str(&mut w, name);
        }
        record::done(w)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "replicas of a folder")?;
        Self::decode_from(&mut r).map_err(|e| record::bad("replicas of a folder", &e))
    }

    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let here = take_state(r)?;
        let n = record::take_len(r, 5)?;
        let mut elsewhere = Vec::with_capacity(n);
        for _ in 0..n {
            let state = take_state(r)?.ok_or_else(|| r.fail("ReplicaState", Fault::Invalid(0)))?;
            elsewhere.push((record::take_str(r)?, state));
        }
        Ok(Self { here, elsewhere })
    }
}

fn state_byte(state: ReplicaState) -> u8 {
    match state {
        ReplicaState::Active => 1,
        ReplicaState::Inactive => 2,
    }
}

fn take_state(r: &mut Reader<'_>) -> Result<Option<ReplicaState>, DecodeError> {
    Ok(match u8::decode(r)? {
        0 => None,
        1 => Some(ReplicaState::Active),
        2 => Some(ReplicaState::Inactive),
        other => return Err(r.fail("ReplicaState", Fault::Invalid(other.into()))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replicas_come_back_and_no_prefix_is_one() {
        let mut replicas = FolderReplicas::default();
        for remove_here in [false, true] {
            if remove_here {
                assert!(replicas.remove(None));
                replicas.set(Some("Mail2"), ReplicaState::Active);
                replicas.set(Some("mail3"), ReplicaState::Inactive);
            }
            let bytes = replicas.encode().expect("encoded");
            assert_eq!(FolderReplicas::decode(&bytes).expect("decoded"), replicas);
            for len in 0..bytes.len() {
                assert!(FolderReplicas::decode(&bytes[..len]).is_err(), "{len} bytes");
            }
        }
        assert_eq!(replicas.served_elsewhere().collect::<Vec<_>>(), ["mail2"]);
        assert!(replicas.remove(Some("MAIL2")) && !replicas.remove(Some("mail2")));
    }
}
