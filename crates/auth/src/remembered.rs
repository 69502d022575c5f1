//! Verified credentials, remembered for minutes.
//!
//! Basic sends the password with each request, and each check costs a memory-hard hash. So what
//! was verified once is remembered as a keyed hash, in memory only.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::login::fold_name;
use crate::secret::Secret;
use crate::verifiers::Generation;

/// LIMIT: how long a verified credential is remembered, from its verification, not its last use.
const LIFETIME: Duration = Duration::from_mins(10);

/// LIMIT: credentials remembered at a time (about 150 bytes each); the oldest goes first.
const ENTRIES_MAX: usize = 16_384;

/// Verified credentials: for each user the last one that verified.
///
/// INVARIANT: holds no password, only BLAKE3 of it under a key that lives as long as the process.
/// A hit needs the same user, password and [`Generation`], so that a check that was under way
/// while the password changed cannot bring the old one back.
pub struct Remembered {
    key: Secret<32>,
    entries_max: usize,
    entries: Mutex<Entries>,
}

#[derive(Default)]
struct Entries {
    by_user: BTreeMap<String, Entry>,
    /// Users by the serial number of their entry, oldest first.
    by_age: BTreeMap<u64, String>,
    next_serial: u64,
}

struct Entry {
    hash: Secret<32>,
    verified_at: Duration,
    serial: u64,
}

impl Remembered {
    /// Nothing is remembered yet; `key` is 32 random bytes, made anew for each process.
    pub fn new(key: [u8; 32]) -> Self {
        Self::with_capacity(key, ENTRIES_MAX)
    }

    fn with_capacity(key: [u8; 32], entries_max: usize) -> Self {
        Self { key: Secret::new(key), entries_max, entries: Mutex::default() }
    }

    /// Whether exactly this was verified within the last ten minutes. `now` counts from any fixed
    /// epoch; an entry from the future counts as too old.
    pub fn knows(&self, now: Duration, user: &str, password: &str, generation: Generation) -> bool {
        self.knows_until(now, user, password, generation).is_some()
    }

    /// The same; if so, until when.
    pub fn knows_until(
        &self,
        now: Duration,
        user: &str,
        password: &str,
        generation: Generation,
    ) -> Option<Duration> {
        let user = fold_name(user);
        let hash = self.hash(&user, password, generation);
        let mut entries = self.lock();
        let entry = entries.by_user.get(&user)?;
        let age = now.checked_sub(entry.verified_at);
        if age.is_none_or(|age| age >= LIFETIME) {
            entries.remove(&user);
            return None;
        }
        (entry.hash == hash).then(|| entry.verified_at.saturating_add(LIFETIME))
    }

    /// A keyed hash of credentials as they came, for whoever wants to recognise them without
    /// keeping them.
    pub fn mark(&self, credentials: &[u8]) -> Secret<32> {
        let mut hasher = blake3::Hasher::new_keyed(self.key.expose());
        hasher.update(credentials);
        let mark = Secret::new(*hasher.finalize().as_bytes());
        zeroize::Zeroize::zeroize(&mut hasher);
        mark
    }

    /// Remembers what has just been verified against the verifiers of `generation`.
    pub fn remember(&self, now: Duration, user: &str, password: &str, generation: Generation) {
        let user = fold_name(user);
        let hash = self.hash(&user, password, generation);
        let mut entries = self.lock();
        entries.remove(&user);
        while entries.by_user.len() >= self.entries_max && entries.remove_oldest() {}
        entries.insert(user, hash, now);
    }

    /// Forgets a user, whose password changed or who is gone.
    pub fn forget(&self, user: &str) {
        self.lock().remove(&fold_name(user));
    }

    /// How many credentials are remembered, those included whose time has passed unnoticed.
    pub fn len(&self) -> usize {
        self.lock().by_user.len()
    }

    /// Whether nothing is remembered.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn hash(&self, folded_user: &str, password: &str, generation: Generation) -> Secret<32> {
        let mut hasher = blake3::Hasher::new_keyed(self.key.expose());
        for part in [folded_user.as_bytes(), password.as_bytes()] {
            // The length first, so that no two pairs are the same bytes.
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        hasher.update(&generation.0.to_le_bytes());
        let hash = Secret::new(*hasher.finalize().as_bytes());
        zeroize::Zeroize::zeroize(&mut hasher);
        hash
    }

    fn lock(&self) -> MutexGuard<'_, Entries> {
        // Whatever a panicking holder left behind costs at most a repeated verification.
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entries {
    fn insert(&mut self, user: String, hash: Secret<32>, verified_at: Duration) {
        let serial = self.next_serial;
        self.next_serial += 1;
        self.by_age.insert(serial, user.clone());
        self.by_user.insert(user, Entry { hash, verified_at, serial });
    }

    fn remove(&mut self, user: &str) {
        if let Some(entry) = self.by_user.remove(user) {
            self.by_age.remove(&entry.serial);
        }
    }

    /// Removes the entry made first; false if there is none.
    fn remove_oldest(&mut self) -> bool {
        let oldest = self.by_age.pop_first();
        oldest.is_some_and(|(_, user)| self.by_user.remove(&user).is_some())
    }
}

impl fmt::Debug for Remembered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Remembered").field("len", &self.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const G: Generation = Generation(1);

    fn at(secs: u64) -> Duration {
        Duration::from_secs(secs)
    }

    fn with_alice() -> Remembered {
        let remembered = Remembered::new([3; 32]);
        remembered.remember(at(1000), "alice", "secret", G);
        remembered
    }

    #[test]
    fn what_was_verified_is_known_in_any_case_of_the_name() {
        let remembered = with_alice();
        assert!(remembered.knows(at(1000), "alice", "secret", G));
        assert!(remembered.knows(at(1001), "ALICE", "secret", G));
    }

    #[test]
    fn another_password_user_or_generation_is_not_known() {
        let remembered = with_alice();
        assert!(!remembered.knows(at(1000), "alice", "Secret", G));
        assert!(!remembered.knows(at(1000), "bob", "secret", G));
        assert!(!remembered.knows(at(1000), "alice", "secret", Generation(2)));
        assert!(!remembered.knows(at(1000), "alic", "esecret", G));
        assert!(remembered.knows(at(1000), "alice", "secret", G), "a miss does not forget");
    }

    #[test]
    fn ten_minutes_after_verification_it_is_forgotten_even_if_used() {
        let remembered = with_alice();
        assert!(remembered.knows(at(1599), "alice", "secret", G));
        assert!(!remembered.knows(at(1600), "alice", "secret", G));
        assert!(remembered.is_empty());
    }

    #[test]
    fn a_clock_set_back_forgets_rather_than_prolongs() {
        let remembered = with_alice();
        assert!(!remembered.knows(at(999), "alice", "secret", G));
        assert!(!remembered.knows(at(1000), "alice", "secret", G));
    }

    #[test]
    fn forgetting_a_user_leaves_the_others() {
        let remembered = with_alice();
        remembered.remember(at(1000), "bob", "secret", G);
        remembered.forget("Alice");
        assert!(!remembered.knows(at(1000), "alice", "secret", G));
        assert!(remembered.knows(at(1000), "bob", "secret", G));
    }

    #[test]
    fn beyond_the_limit_the_oldest_goes() {
        let remembered = Remembered::with_capacity([3; 32], 2);
        remembered.remember(at(1), "alice", "a", G);
        remembered.remember(at(2), "bob", "b", G);
        remembered.remember(at(3), "alice", "a", G);
        remembered.remember(at(4), "carol", "c", G);
        assert_eq!(remembered.len(), 2);
        assert!(remembered.knows(at(5), "alice", "a", G));
        assert!(!remembered.knows(at(5), "bob", "b", G));
        assert!(remembered.knows(at(5), "carol", "c", G));
    }

    #[test]
    fn debug_shows_only_how_many() {
        assert_eq!(format!("{:?}", with_alice()), "Remembered { len: 1, .. }");
    }
}
