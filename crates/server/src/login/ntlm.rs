//! NTLM, bare or inside SPNEGO: a name for the rest of the connection.

use std::net::IpAddr;
use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_PAD_INDIFFERENT};
use http::HeaderValue;
use tradepost_auth::negotiate::{self, Finished, TOKEN_LEN_MAX};
use tradepost_auth::ntlm::{self, Fresh, Rules};

use super::connection::State;
use super::{ConnectionLogin, LoggedOn, Login, Refusal, Scheme};

/// Seconds between 1601, where a FILETIME begins, and 1970.
const FILE_TIME_EPOCH_SECS: u64 = 11_644_473_600;

impl Login {
    /// Takes one step. `state` is what the connection had come to.
    pub(super) async fn ntlm(
        &self,
        address: IpAddr,
        connection: &ConnectionLogin,
        state: State,
        (scheme, token): (Scheme, &[u8]),
    ) -> Result<LoggedOn, Refusal> {
        let token = decode(scheme, token).ok_or(Refusal::Unknown)?;
        let fresh = fresh()?;
        match state {
            State::Challenged(begun, acceptor) if begun == scheme && !negotiate::begins(&token) => {
                self.go_on(address, connection, (scheme, acceptor), &token, fresh).await
            }
            _ => {
                let begun = negotiate::Acceptor::begin(&token, &self.target, fresh);
                let begun = begun.map_err(|refusal| {
                    tracing::debug!(%address, %refusal, "no challenge");
                    Refusal::Unknown
                })?;
                Err(challenge(connection, scheme, begun))
            }
        }
    }

    async fn go_on(
        &self,
        address: IpAddr,
        connection: &ConnectionLogin,
        (scheme, acceptor): (Scheme, negotiate::Acceptor),
        token: &[u8],
        fresh: Fresh,
    ) -> Result<LoggedOn, Refusal> {
        let mut found = None;
        let mut attempt = None;
        if acceptor.is_challenged() {
            let name = acceptor.claimed(token).ok_or(Refusal::Unknown)?;
            let (counted, account) = self.find(&name);
            attempt = Some(self.attempt(&counted, address).await?);
            found = account;
        }
        let bindings: Vec<_> =
            connection.binding.iter().chain(&self.auth.channel_binding_hashes).copied().collect();
        let rules = Rules { policy: self.auth.channel_binding, bindings: &bindings };
        let finished = acceptor.finish(token, &self.target, fresh, rules, |_| {
            let (user, verifiers) = found?;
            let hash = self.accounts.nt_hash(&user, &verifiers)?;
            Some(((user, verifiers.generation()), hash))
        });
        let now = self.started.elapsed();
        match finished {
            Ok(Finished::More(begun)) => Err(challenge(connection, scheme, begun)),
            Ok(Finished::Accepted(accepted, last)) => {
                if let Some(attempt) = attempt {
                    attempt.succeeded(now);
                }
                let (user, generation) = accepted.user;
                connection.set(State::LoggedOn(user.clone(), generation, None));
                let last = last.and_then(|token| value(scheme, &token));
                Ok(LoggedOn { user, last })
            }
            Err(refusal) => {
                if let Some(attempt) = attempt {
                    attempt.failed(now);
                }
                tracing::info!(%address, %refusal, scheme = scheme.name(), "nobody is logged on");
                Err(Refusal::Wrong)
            }
        }
    }
}

/// Keeps what was begun for the next request; the answer to this one.
fn challenge(
    connection: &ConnectionLogin,
    scheme: Scheme,
    (acceptor, token): negotiate::Begun,
) -> Refusal {
    connection.set(State::Challenged(scheme, acceptor));
    value(scheme, &token).map_or(Refusal::Fault, Refusal::Challenge)
}

/// The token, if it is one that the scheme carries.
fn decode(scheme: Scheme, token: &[u8]) -> Option<Vec<u8>> {
    if token.len() > TOKEN_LEN_MAX.div_ceil(3) * 4 {
        return None;
    }
    let token = STANDARD_PAD_INDIFFERENT.decode(token).ok()?;
    (scheme == Scheme::Negotiate || ntlm::is_ntlm(&token)).then_some(token)
}

/// A value of `WWW-Authenticate`.
fn value(scheme: Scheme, token: &[u8]) -> Option<HeaderValue> {
    HeaderValue::from_str(&format!("{} {}", scheme.name(), STANDARD.encode(token))).ok()
}

fn fresh() -> Result<Fresh, Refusal> {
    let mut server_challenge = [0; 8];
    getrandom::fill(&mut server_challenge).map_err(|error| {
        tracing::error!(%error, "no randomness");
        Refusal::Fault
    })?;
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let secs = since_1970.as_secs().saturating_add(FILE_TIME_EPOCH_SECS);
    let file_time =
        secs.saturating_mul(10_000_000).saturating_add(u64::from(since_1970.subsec_nanos() / 100));
    Ok(Fresh { file_time, server_challenge })
}
