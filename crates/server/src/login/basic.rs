//! Basic: a name and a password with each request.

use std::net::IpAddr;
use std::sync::Arc;

use tradepost_auth::{LoginName, Verifiers, basic};

use super::connection::Recognised;
use super::{ConnectionLogin, Login, Refusal};
use crate::behaviour::UserIdentity;

impl Login {
    /// The user whom a value of `Authorization` names.
    pub(super) async fn basic(
        &self,
        address: IpAddr,
        connection: &ConnectionLogin,
        value: &[u8],
    ) -> Result<UserIdentity, Refusal> {
        // Clients send the same with each request: that need not be looked up again.
        let version = self.accounts.version();
        let seen = version.map(|version| (version, self.remembered.mark(value)));
        if let Some((version, mark)) = &seen
            && let Some(user) = connection.recognise(mark, *version, self.started.elapsed())
        {
            return Ok(user);
        }
        let credentials = basic::parse(value).map_err(|_| Refusal::Unknown)?;
        let (counted, found) = self.find(&LoginName::split(&credentials.user));
        if let Some((user, verifiers)) = &found {
            let (name, password) = (user.address.as_str(), credentials.password.expose());
            let generation = verifiers.generation();
            let now = self.started.elapsed();
            if let Some(until) = self.remembered.knows_until(now, name, password, generation) {
                if let Some((version, mark)) = seen {
                    connection.keep(Recognised { mark, user: user.clone(), version, until });
                }
                return Ok(user.clone());
            }
        }
        let attempt = self.attempt(&counted, address).await?;
        let result = self.verify(found, credentials).await;
        match &result {
            Ok(_) => attempt.succeeded(self.started.elapsed()),
            Err(Refusal::Wrong) => attempt.failed(self.started.elapsed()),
            Err(_) => {}
        }
        result
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
