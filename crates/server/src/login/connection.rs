//! What logging on to one connection has come to.

use std::fmt;
use std::mem;
use std::time::Duration;

use parking_lot::Mutex;
use tradepost_auth::ntlm::ChannelBinding;
use tradepost_auth::{Generation, Secret, negotiate};

use super::Scheme;
use crate::behaviour::UserIdentity;

/// The state of one connection, which its requests share. They come one after another, so the lock
/// is for form's sake.
#[derive(Default)]
pub struct ConnectionLogin {
    /// The certificate that this server showed; `None` without TLS.
    pub(super) binding: Option<ChannelBinding>,
    state: Mutex<State>,
    recognised: Mutex<Option<Recognised>>,
}

/// The last Basic credentials of a connection, which were right.
pub(super) struct Recognised {
    /// See [`tradepost_auth::Remembered::mark`].
    pub mark: Secret<32>,
    pub user: UserIdentity,
    /// That of all accounts, before this one was read.
    pub version: u64,
    /// When they are to be verified again.
    pub until: Duration,
}

#[derive(Default)]
pub(super) enum State {
    /// Nobody has begun.
    #[default]
    Fresh,
    /// A challenge was sent.
    Challenged(Scheme, negotiate::Acceptor),
    /// Somebody is logged on, with the password of this generation, which was last compared at this
    /// version of the accounts.
    LoggedOn(UserIdentity, Generation, Option<u64>),
}

impl ConnectionLogin {
    /// A connection that nobody is logged on to.
    pub fn new(binding: Option<ChannelBinding>) -> Self {
        Self { binding, ..Self::default() }
    }

    /// Whether somebody is logged on.
    pub fn is_logged_on(&self) -> bool {
        matches!(&*self.state.lock(), State::LoggedOn(..))
    }

    pub(super) fn user(&self) -> Option<(UserIdentity, Generation, Option<u64>)> {
        match &*self.state.lock() {
            State::LoggedOn(user, generation, version) => {
                Some((user.clone(), *generation, *version))
            }
            State::Fresh | State::Challenged(..) => None,
        }
    }

    /// The state; from now on nobody has begun.
    pub(super) fn take(&self) -> State {
        mem::take(&mut *self.state.lock())
    }

    /// The user of credentials that were right before, if nothing has changed since.
    pub(super) fn recognise(
        &self,
        mark: &Secret<32>,
        version: u64,
        now: Duration,
    ) -> Option<UserIdentity> {
        let recognised = self.recognised.lock();
        let same = |r: &&Recognised| r.version == version && now < r.until && r.mark == *mark;
        recognised.as_ref().filter(same).map(|r| r.user.clone())
    }

    pub(super) fn keep(&self, recognised: Recognised) {
        *self.recognised.lock() = Some(recognised);
    }

    pub(super) fn set(&self, state: State) {
        *self.state.lock() = state;
    }
}

impl fmt::Debug for ConnectionLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let user = self.user().map(|(user, ..)| user.address);
        f.debug_struct("ConnectionLogin").field("user", &user).finish_non_exhaustive()
    }
}
