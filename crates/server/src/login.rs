//! Who is asking: HTTP authentication, with what costs time kept off the async threads.

use std::sync::Arc;
use std::time::Instant;

use http::{HeaderMap, header};
use tradepost_auth::{Admission, LoginName, Remembered, Verifiers, basic};

use crate::behaviour::UserIdentity;

/// The accounts, as far as logging on needs them.
pub trait Accounts: Send + Sync {
    /// The account with this name (an address in lower case, or a bare user name) and what is kept
    /// of its password.
    fn account(&self, name: &str) -> Option<(UserIdentity, Verifiers)>;
}

/// Why nobody is logged on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Refusal {
    /// There are no credentials, or none that this server can read: 401.
    Unknown,
    /// Name or password is wrong: 401.
    Wrong,
    /// Too many password checks are waiting: 503 with Retry-After.
    Busy,
    /// Our own failure: 500.
    Fault,
}

/// Checks credentials, and remembers good ones for some minutes.
pub struct Login {
    accounts: Arc<dyn Accounts>,
    remembered: Arc<Remembered>,
    admission: Arc<Admission>,
    default_domain: Option<String>,
    realm: String,
    started: Instant,
}

impl Login {
    /// Nobody is remembered yet. Names without a domain are looked for in `default_domain`.
    pub fn new(
        accounts: Arc<dyn Accounts>,
        realm: &str,
        default_domain: Option<String>,
    ) -> Result<Self, getrandom::Error> {
        let mut key = [0; 32];
        getrandom::fill(&mut key)?;
        Ok(Self {
            accounts,
            remembered: Arc::new(Remembered::new(key)),
            admission: Admission::for_password_checks(),
            default_domain,
            realm: basic::challenge(realm),
            started: Instant::now(),
        })
    }

    /// The value of `WWW-Authenticate`.
    pub fn challenge(&self) -> &str {
        &self.realm
    }

    /// How many passwords may be checked at a time.
    pub fn admission(&self) -> &Arc<Admission> {
        &self.admission
    }

    /// The user whose credentials a request carries.
    pub async fn user(&self, headers: &HeaderMap) -> Result<UserIdentity, Refusal> {
        let value = headers.get(header::AUTHORIZATION).ok_or(Refusal::Unknown)?;
        let credentials = basic::parse(value.as_bytes()).map_err(|_| Refusal::Unknown)?;
        let name = LoginName::split(&credentials.user);
        let candidates = name.candidates(self.default_domain.as_deref());
        let found = candidates.iter().find_map(|name| self.accounts.account(name));
        if let Some((user, verifiers)) = &found {
            let (name, password) = (user.address.as_str(), credentials.password.expose());
            let generation = verifiers.generation();
            if self.remembered.knows(self.started.elapsed(), name, password, generation) {
                return Ok(user.clone());
            }
        }
        self.verify(found, credentials).await
    }

    async fn verify(
        &self,
        found: Option<(UserIdentity, Verifiers)>,
        credentials: basic::Credentials,
    ) -> Result<UserIdentity, Refusal> {
        let place = self.admission.enter().map_err(|_| Refusal::Busy)?;
        let (remembered, started) = (Arc::clone(&self.remembered), self.started);
        let check = move || {
            let _permit = place.start();
            let password = credentials.password.expose();
            let Some((user, verifiers)) = found else {
                return Verifiers::verify_nobody(password).map(|_| None);
            };
            let (name, generation) = (user.address.as_str(), verifiers.generation());
            // Connections of one client ask at the same time: the first one's check serves all.
            if remembered.knows(started.elapsed(), name, password, generation) {
                return Ok(Some(user));
            }
            let right = verifiers.verify_password(password)?;
            if right {
                remembered.remember(started.elapsed(), name, password, generation);
            }
            Ok(right.then_some(user))
        };
        match tokio::task::spawn_blocking(check).await {
            Ok(Ok(Some(user))) => Ok(user),
            Ok(Ok(None)) => Err(Refusal::Wrong),
            Ok(Err(error)) => {
                tracing::error!(%error, "a password could not be checked");
                Err(Refusal::Fault)
            }
            Err(error) => {
                tracing::error!(%error, "a password check ended without an answer");
                Err(Refusal::Fault)
            }
        }
    }
}
