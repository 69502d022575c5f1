//! Failed attempts slow the next ones down, and nobody is locked out.

use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::login::fold_name;

/// LIMIT: failures that cost nothing: people mistype.
const FREE: u32 = 3;
/// LIMIT: the delay after the first failure beyond; it doubles with each.
const DELAY_FIRST: Duration = Duration::from_millis(125);
/// LIMIT: the longest delay.
const DELAY_MAX: Duration = Duration::from_secs(2);
/// LIMIT: failures are forgotten when nothing failed for so long.
const LIFETIME: Duration = Duration::from_mins(15);
/// LIMIT: accounts, addresses and pairs remembered at a time (about 150 bytes each); the one
/// touched longest ago goes first.
const ENTRIES_MAX: usize = 16_384;
/// LIMIT: attempts of one address that may be delayed at the same time.
const WAITING_MAX: u32 = 8;
/// LIMIT: characters of an account's name that count, so that names cannot fill memory.
const NAME_LEN_MAX: usize = 64;

/// Counts failed attempts per account and per address, and says how long the next one is to wait.
///
/// An attempt waits before it is looked at, so that hanging up early saves nobody the delay. An
/// account that somebody logged on to from an address is not slowed down there by failures from
/// elsewhere, so that guessing at an account does not hinder its owner; and no delay is longer than
/// two seconds. Reads no clock: times count from any fixed epoch.
pub struct Throttle {
    entries_max: usize,
    entries: Mutex<Entries>,
}

#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Key {
    Account(String),
    Address(IpAddr),
    Pair(String, IpAddr),
}

#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    failures: u32,
    /// For a pair: whether somebody has logged on so.
    good: bool,
    /// For an address: how many are being delayed.
    waiting: u32,
    touched_at: Duration,
    serial: u64,
}

#[derive(Default)]
struct Entries {
    by_key: BTreeMap<Key, Entry>,
    /// Keys by the serial number of their last touch, oldest first.
    by_age: BTreeMap<u64, Key>,
    next_serial: u64,
}

/// One attempt, whose outcome is to be told; dropping it untold changes nothing.
#[derive(Debug)]
pub struct Attempt<'a> {
    throttle: &'a Throttle,
    account: String,
    address: IpAddr,
    delay: Duration,
}

/// Too many attempts of one address are waiting: HTTP 503.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("too many attempts to log on are waiting")]
pub struct TooMany;

impl Default for Throttle {
    fn default() -> Self {
        Self { entries_max: ENTRIES_MAX, entries: Mutex::default() }
    }
}

impl Throttle {
    /// Begins an attempt at an account, under whatever name was given, from an address.
    pub fn attempt(
        &self,
        now: Duration,
        account: &str,
        address: IpAddr,
    ) -> Result<Attempt<'_>, TooMany> {
        let account = fold_name(account).chars().take(NAME_LEN_MAX).collect::<String>();
        let address = network(address);
        let mut entries = self.lock();
        let delay = entries.delay(now, &account, address);
        if delay > Duration::ZERO {
            let waiting = entries.by_key.get(&Key::Address(address)).map_or(0, |e| e.waiting);
            if waiting >= WAITING_MAX {
                return Err(TooMany);
            }
            self.touch(&mut entries, Key::Address(address), now, |entry| entry.waiting += 1);
        }
        Ok(Attempt { throttle: self, account, address, delay })
    }

    fn touch(
        &self,
        entries: &mut Entries,
        key: Key,
        now: Duration,
        change: impl FnOnce(&mut Entry),
    ) {
        let mut entry = entries.remove(&key).filter(|e| !e.is_old(now)).unwrap_or_default();
        change(&mut entry);
        while entries.by_key.len() >= self.entries_max && entries.remove_oldest() {}
        entries.insert(key, Entry { touched_at: now, ..entry });
    }

    fn lock(&self) -> MutexGuard<'_, Entries> {
        // Whatever a panicking holder left behind costs at most a wrong delay.
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Attempt<'_> {
    /// How long to wait before looking at the attempt.
    pub fn delay(&self) -> Duration {
        self.delay
    }

    /// Name or password was wrong.
    pub fn failed(self, now: Duration) {
        let mut entries = self.throttle.lock();
        for key in [
            Key::Account(self.account.clone()),
            Key::Address(self.address),
            Key::Pair(self.account.clone(), self.address),
        ] {
            self.throttle.touch(&mut entries, key, now, |entry| {
                entry.failures = entry.failures.saturating_add(1);
            });
        }
    }

    /// Somebody is logged on.
    pub fn succeeded(self, now: Duration) {
        let mut entries = self.throttle.lock();
        let pair = Key::Pair(self.account.clone(), self.address);
        self.throttle.touch(&mut entries, pair, now, |entry| {
            (entry.failures, entry.good) = (0, true);
        });
    }
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        if self.delay > Duration::ZERO {
            let mut entries = self.throttle.lock();
            if let Some(entry) = entries.by_key.get_mut(&Key::Address(self.address)) {
                entry.waiting = entry.waiting.saturating_sub(1);
            }
        }
    }
}

impl Entries {
    fn delay(&self, now: Duration, account: &str, address: IpAddr) -> Duration {
        let entry = |key: &Key| {
            self.by_key.get(key).filter(|e| !e.is_old(now)).copied().unwrap_or_default()
        };
        let pair = entry(&Key::Pair(account.to_owned(), address));
        if pair.good {
            return delay_after(pair.failures);
        }
        let account = entry(&Key::Account(account.to_owned()));
        delay_after(account.failures.max(entry(&Key::Address(address)).failures))
    }

    fn insert(&mut self, key: Key, entry: Entry) {
        let serial = self.next_serial;
        self.next_serial += 1;
        self.by_age.insert(serial, key.clone());
        self.by_key.insert(key, Entry { serial, ..entry });
    }

    fn remove(&mut self, key: &Key) -> Option<Entry> {
        let entry = self.by_key.remove(key)?;
        self.by_age.remove(&entry.serial);
        Some(entry)
    }

    /// Removes the entry touched longest ago; false if there is none.
    fn remove_oldest(&mut self) -> bool {
        let oldest = self.by_age.pop_first();
        oldest.is_some_and(|(_, key)| self.by_key.remove(&key).is_some())
    }
}

impl Entry {
    fn is_old(&self, now: Duration) -> bool {
        // A good pair lives until it has to make room; so does an address where somebody waits.
        let idle = now.checked_sub(self.touched_at);
        !self.good && self.waiting == 0 && idle.is_none_or(|idle| idle >= LIFETIME)
    }
}

fn delay_after(failures: u32) -> Duration {
    let Some(doublings) = failures.checked_sub(FREE + 1) else { return Duration::ZERO };
    DELAY_FIRST.saturating_mul(1 << doublings.min(10)).min(DELAY_MAX)
}

/// The network that one customer has: an IPv4 address, or 64 bits of an IPv6 one.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX))),
        v4 @ IpAddr::V4(_) => v4,
    }
}

impl fmt::Debug for Throttle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Throttle").field("len", &self.lock().by_key.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOME: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));
    const AWAY: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(198, 51, 100, 1));

    fn at(secs: u64) -> Duration {
        Duration::from_secs(secs)
    }

    fn fail(throttle: &Throttle, now: u64, account: &str, address: IpAddr) -> u128 {
        let attempt = throttle.attempt(at(now), account, address).unwrap();
        let delay = attempt.delay().as_millis();
        attempt.failed(at(now));
        delay
    }

    fn delay(throttle: &Throttle, now: u64, account: &str, address: IpAddr) -> u128 {
        throttle.attempt(at(now), account, address).unwrap().delay().as_millis()
    }

    #[test]
    fn delays_grow_after_three_failures_and_end_at_two_seconds() {
        let throttle = Throttle::default();
        let delays: Vec<_> = (0..11).map(|_| fail(&throttle, 1, "Alice", HOME)).collect();
        assert_eq!(delays, [0, 0, 0, 0, 125, 250, 500, 1000, 2000, 2000, 2000]);
    }

    #[test]
    fn one_address_is_slowed_down_at_every_account_and_one_account_at_every_address() {
        let throttle = Throttle::default();
        for account in ["a", "b", "c", "d"] {
            fail(&throttle, 1, account, AWAY);
        }
        assert_eq!(delay(&throttle, 1, "e", AWAY), 125);
        assert_eq!(delay(&throttle, 1, "a", HOME), 0);
        for host in 1..=4 {
            fail(&throttle, 1, "alice", IpAddr::from([203, 0, 113, host]));
        }
        assert_eq!(delay(&throttle, 1, "ALICE", HOME), 125);
    }

    #[test]
    fn the_owner_is_not_slowed_down_where_she_has_logged_on_before() {
        let throttle = Throttle::default();
        throttle.attempt(at(1), "alice", HOME).unwrap().succeeded(at(1));
        for _ in 0..20 {
            fail(&throttle, 1, "alice", AWAY);
            fail(&throttle, 1, "bob", HOME);
        }
        assert_eq!(delay(&throttle, 1, "alice", HOME), 0);
        assert_eq!(delay(&throttle, 1, "alice", AWAY), 2000);
        for _ in 0..4 {
            fail(&throttle, 1, "alice", HOME);
        }
        assert_eq!(delay(&throttle, 1, "alice", HOME), 125, "guessing at home is slow too");
    }

    #[test]
    fn failures_are_forgotten_after_a_quarter_of_an_hour() {
        let throttle = Throttle::default();
        for _ in 0..10 {
            fail(&throttle, 1, "alice", HOME);
        }
        assert_eq!(delay(&throttle, 900, "alice", HOME), 2000);
        // The attempt that waited until then touched its address; so ask from another one.
        assert_eq!(delay(&throttle, 901, "alice", AWAY), 0);
    }

    #[test]
    fn only_so_many_of_one_address_wait() {
        let throttle = Throttle::default();
        for _ in 0..10 {
            fail(&throttle, 1, "alice", AWAY);
        }
        let waiting: Vec<_> =
            (0..WAITING_MAX).map(|_| throttle.attempt(at(1), "alice", AWAY).unwrap()).collect();
        assert_eq!(throttle.attempt(at(1), "bob", AWAY).unwrap_err(), TooMany);
        assert!(throttle.attempt(at(1), "bob", HOME).is_ok());
        drop(waiting);
        assert!(throttle.attempt(at(1), "bob", AWAY).is_ok());
    }

    #[test]
    fn memory_is_bounded_and_the_oldest_goes() {
        let throttle = Throttle { entries_max: 6, ..Throttle::default() };
        for host in 1..=100 {
            fail(&throttle, 1, &format!("user{host}"), IpAddr::from([203, 0, 113, host]));
        }
        assert_eq!(format!("{throttle:?}"), "Throttle { len: 6, .. }");
        assert_eq!(throttle.lock().by_age.len(), 6);
    }

    #[test]
    fn an_ipv6_network_counts_as_one_address() {
        let throttle = Throttle::default();
        for host in 1..=4 {
            let address = format!("2001:db8::{host}").parse().unwrap();
            fail(&throttle, 1, &format!("user{host}"), address);
        }
        assert_eq!(delay(&throttle, 1, "x", "2001:db8::99".parse().unwrap()), 125);
        assert_eq!(delay(&throttle, 1, "x", "2001:db8:0:1::1".parse().unwrap()), 0);
    }
}
