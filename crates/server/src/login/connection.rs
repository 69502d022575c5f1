//! What logging on to one connection has come to.

use std::fmt;
use std::mem;

use parking_lot::Mutex;
use tradepost_auth::ntlm::ChannelBinding;
use tradepost_auth::{Generation, negotiate};

use super::Scheme;
use crate::behaviour::UserIdentity;

/// The state of one connection, which its requests share. They come one after another, so the lock
/// is for form's sake.
#[derive(Default)]
pub struct ConnectionLogin {
    /// The certificate that this server showed; `None` without TLS.
    pub(super) binding: Option<ChannelBinding>,
    state: Mutex<State>,
}

#[derive(Default)]
pub(super) enum State {
    /// Nobody has begun.
    #[default]
    Fresh,
    /// A challenge was sent.
    Challenged(Scheme, negotiate::Acceptor),
    /// Somebody is logged on, with the password of this generation.
    LoggedOn(UserIdentity, Generation),
}

impl ConnectionLogin {
    /// A connection that nobody is logged on to.
    pub fn new(binding: Option<ChannelBinding>) -> Self {
        Self { binding, state: Mutex::default() }
    }

    /// Whether somebody is logged on.
    pub fn is_logged_on(&self) -> bool {
        self.user().is_some()
    }

    pub(super) fn user(&self) -> Option<(UserIdentity, Generation)> {
        match &*self.state.lock() {
            State::LoggedOn(user, generation) => Some((user.clone(), *generation)),
            State::Fresh | State::Challenged(..) => None,
        }
    }

    /// The state; from now on nobody has begun.
    pub(super) fn take(&self) -> State {
        mem::take(&mut *self.state.lock())
    }

    pub(super) fn set(&self, state: State) {
        *self.state.lock() = state;
    }
}

impl fmt::Debug for ConnectionLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let user = self.user().map(|(user, _)| user.address);
        f.debug_struct("ConnectionLogin").field("user", &user).finish_non_exhaustive()
    }
}
