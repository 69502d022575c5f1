//! argon2id (RFC 9106), the check behind every clear-text password.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroize;

use crate::secret::Secret;

/// What one hash costs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

/// LIMIT: 19 MiB, two passes, one lane: the first recommendation of the OWASP password storage
/// cheat sheet for argon2id. A record states its own cost, so this may be raised later.
pub(crate) const COST: Cost = Cost { memory_kib: 19 * 1024, passes: 2, lanes: 1 };

impl Cost {
    /// LIMIT: what a record may ask for, so that a damaged one cannot take the machine.
    pub(crate) fn is_bounded(self) -> bool {
        (8..=256 * 1024).contains(&self.memory_kib)
            && (1..=16).contains(&self.passes)
            && (1..=16).contains(&self.lanes)
            && self.memory_kib >= 8 * self.lanes
    }
}

/// Why a hash could not be computed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("argon2id with {memory_kib} KiB failed: {reason}")]
pub struct HashError {
    memory_kib: u32,
    reason: argon2::Error,
}

/// The argon2id hash of `password`; takes `cost`, so it belongs behind an
/// [`Admission`](crate::Admission).
pub(crate) fn hash(password: &str, salt: &[u8; 16], cost: Cost) -> Result<Secret<32>, HashError> {
    let failed = |reason| HashError { memory_kib: cost.memory_kib, reason };
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).map_err(failed)?;
    let mut memory = Vec::new();
    memory
        .try_reserve_exact(params.block_count())
        .map_err(|_| failed(argon2::Error::OutOfMemory))?;
    memory.resize(params.block_count(), Block::new());
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut out = [0; 32];
    let done = argon.hash_password_into_with_memory(
        password.as_bytes(),
        salt,
        &mut out,
        memory.as_mut_slice(),
    );
    // The first blocks depend on the password by a quick hash only, so they are not left behind.
    memory.iter_mut().for_each(Zeroize::zeroize);
    done.map_err(failed)?;
    Ok(Secret::new(out))
}
