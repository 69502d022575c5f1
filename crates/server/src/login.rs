//! Who is asking: HTTP authentication, with what costs time kept off the async threads.
//!
//! Basic names somebody with each request. NTLM, bare or inside `Negotiate`, names somebody for
//! the rest of the connection ([MS-NTHT], [MS-N2HT]); what it has come to is kept in
//! [`ConnectionLogin`].

mod basic;
mod connection;
mod ntlm;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use http::{HeaderMap, HeaderValue, header};
use tradepost_auth::ntlm::Target;
use tradepost_auth::{Admission, Attempt, LoginName, NtHash, Remembered, Throttle, Verifiers};

use crate::behaviour::UserIdentity;
use crate::config::Auth;
use crate::http::Via;

use connection::State;

pub use connection::ConnectionLogin;

/// The accounts, as far as logging on needs them.
pub trait Accounts: Send + Sync {
    /// The account with this name (an address in lower case, or a bare user name) and what is kept
    /// of its password.
    fn account(&self, name: &str) -> Option<(UserIdentity, Verifiers)>;

    /// A number that has grown after every change of an account, so that what was read after it
    /// still holds while it stays; `None` if nothing may be concluded.
    fn version(&self) -> Option<u64> {
        None
    }

    /// The NT hash among what is kept; `None` if it cannot be opened.
    fn nt_hash(&self, user: &UserIdentity, verifiers: &Verifiers) -> Option<NtHash>;
}

/// Why nobody is logged on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Refusal {
    /// There are no credentials, or none that this server can read: 401.
    Unknown,
    /// Name or password is wrong: 401.
    Wrong,
    /// The client is to go on with this value of `WWW-Authenticate`: 401.
    Challenge(HeaderValue),
    /// Too many password checks are waiting: 503 with Retry-After.
    Busy,
    /// Our own failure: 500.
    Fault,
}

/// Who is logged on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LoggedOn {
    /// The account.
    pub user: UserIdentity,
    /// The value of `WWW-Authenticate` that ends the exchange, if there is one to send.
    pub last: Option<HeaderValue>,
}

/// Checks credentials, and remembers good ones for some minutes.
pub struct Login {
    accounts: Arc<dyn Accounts>,
    remembered: Arc<Remembered>,
    admission: Arc<Admission>,
    throttle: Throttle,
    default_domain: Option<String>,
    basic_challenge: String,
    auth: Auth,
    target: Target,
    started: Instant,
}

/// The schemes, as `Authorization` names them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Scheme {
    Basic,
    Ntlm,
    Negotiate,
}

impl Scheme {
    /// The scheme of a header's value, and what follows it.
    fn split(value: &[u8]) -> Option<(Self, &[u8])> {
        let value = value.trim_ascii();
        let end = value.iter().position(|b| *b == b' ').unwrap_or(value.len());
        let (name, rest) = value.split_at_checked(end)?;
        let schemes = [Self::Basic, Self::Ntlm, Self::Negotiate];
        let found = schemes.into_iter().find(|s| name.eq_ignore_ascii_case(s.name().as_bytes()));
        Some((found?, rest.trim_ascii()))
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Basic => "Basic",
            Self::Ntlm => "NTLM",
            Self::Negotiate => "Negotiate",
        }
    }
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
        let dns_domain = default_domain.clone().unwrap_or_else(|| "localdomain".to_owned());
        Ok(Self {
            accounts,
            remembered: Arc::new(Remembered::new(key)),
            admission: Admission::for_password_checks(),
            throttle: Throttle::default(),
            default_domain,
            basic_challenge: tradepost_auth::basic::challenge(realm),
            auth: Auth::default(),
            target: Target { dns_name: "localhost".to_owned(), dns_domain },
            started: Instant::now(),
        })
    }

    /// Takes how many passwords may be checked at the same time, and how many more may wait.
    pub(crate) fn admit(&mut self, running_max: usize, waiting_max: usize) {
        self.admission = Admission::new(running_max, waiting_max);
    }

    /// Takes the administrator's choices; `host` is how the server names itself to NTLM clients.
    pub fn configure(&mut self, auth: Auth, host: &str) {
        self.auth = auth;
        host.clone_into(&mut self.target.dns_name);
    }

    /// The values of `WWW-Authenticate` for a client that has to begin, most wanted first.
    pub fn challenges(&self, via: Via) -> Vec<HeaderValue> {
        let value = |scheme| match scheme {
            Scheme::Basic => HeaderValue::from_str(&self.basic_challenge).ok(),
            other => Some(HeaderValue::from_static(other.name())),
        };
        let schemes = [Scheme::Negotiate, Scheme::Ntlm, Scheme::Basic];
        schemes.into_iter().filter(|scheme| self.speaks(*scheme, via)).filter_map(value).collect()
    }

    /// How many passwords may be checked at a time.
    pub fn admission(&self) -> &Arc<Admission> {
        &self.admission
    }

    /// The user who sent a request, by its credentials or by those of an earlier one on the same
    /// connection.
    pub async fn user(
        &self,
        via: Via,
        connection: &ConnectionLogin,
        headers: &HeaderMap,
    ) -> Result<LoggedOn, Refusal> {
        let Some(value) = headers.get(header::AUTHORIZATION) else {
            return self.user_of(connection).ok_or(Refusal::Unknown);
        };
        // New credentials end what the connection had come to, whatever becomes of them.
        let state = connection.take();
        let (scheme, token) = Scheme::split(value.as_bytes()).ok_or(Refusal::Unknown)?;
        if !self.speaks(scheme, via) {
            return Err(Refusal::Unknown);
        }
        let address = self.address(via, headers);
        if scheme == Scheme::Basic {
            let user = self.basic(address, connection, value.as_bytes()).await?;
            return Ok(LoggedOn { user, last: None });
        }
        self.ntlm(address, connection, state, (scheme, token)).await
    }

    /// Who is logged on to the connection, unless the account is gone or its password was set anew.
    fn user_of(&self, connection: &ConnectionLogin) -> Option<LoggedOn> {
        let version = self.accounts.version();
        let (user, generation, checked) = connection.user()?;
        if version.is_some() && checked == version {
            return Some(LoggedOn { user, last: None });
        }
        let account = self.accounts.account(&user.address);
        if account.is_none_or(|(_, verifiers)| verifiers.generation() != generation) {
            connection.take();
            return None;
        }
        connection.set(State::LoggedOn(user.clone(), generation, version));
        Some(LoggedOn { user, last: None })
    }

    fn speaks(&self, scheme: Scheme, via: Via) -> bool {
        let of_one_client = !self.is_proxy(via);
        match scheme {
            Scheme::Basic => self.auth.basic,
            Scheme::Ntlm => self.auth.ntlm && of_one_client,
            Scheme::Negotiate => self.auth.negotiate && of_one_client,
        }
    }

    fn is_proxy(&self, via: Via) -> bool {
        self.auth.proxies.contains(&via.peer.ip().to_canonical())
    }

    /// Whose attempts are counted together: the peer, or whom a proxy says it speaks for.
    fn address(&self, via: Via, headers: &HeaderMap) -> IpAddr {
        let peer = via.peer.ip();
        if !self.is_proxy(via) {
            return peer;
        }
        // The last address is the one that the proxy itself saw.
        let forwarded = headers.get_all("x-forwarded-for").iter().next_back();
        let last = forwarded.and_then(|value| value.to_str().ok()?.rsplit(',').next());
        last.and_then(|address| address.trim().parse().ok()).unwrap_or(peer)
    }

    /// The account that a presented name means, and the name under which failures are counted.
    fn find(&self, name: &LoginName) -> (String, Option<(UserIdentity, Verifiers)>) {
        let candidates = name.candidates(self.default_domain.as_deref());
        let found = candidates.iter().find_map(|name| self.accounts.account(name));
        let counted = match &found {
            Some((user, _)) => user.address.clone(),
            None => candidates.into_iter().next().unwrap_or_default(),
        };
        (counted, found)
    }

    /// Begins an attempt, after the delay that earlier failures have earned it.
    async fn attempt(&self, account: &str, address: IpAddr) -> Result<Attempt<'_>, Refusal> {
        let attempt = self.throttle.attempt(self.started.elapsed(), account, address);
        let attempt = attempt.map_err(|_| Refusal::Busy)?;
        if !attempt.delay().is_zero() {
            tracing::debug!(account, %address, delay = ?attempt.delay(), "logging on is delayed");
            tokio::time::sleep(attempt.delay()).await;
        }
        Ok(attempt)
    }
}
