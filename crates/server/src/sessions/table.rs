//! All session contexts.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use parking_lot::Mutex;
use tradepost_proto::http::ResponseCode;

use super::Context;
use crate::behaviour::UserIdentity;
use crate::config::Limits;

/// Whether a text has the form of the context cookie's value.
pub fn is_context_id(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

/// The contexts by their cookie.
pub struct Sessions {
    limits: Arc<Limits>,
    contexts: Mutex<HashMap<String, Arc<Context>>>,
}

impl Sessions {
    /// No context yet.
    pub fn new(limits: Arc<Limits>) -> Self {
        Self { limits, contexts: Mutex::default() }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.contexts.lock().len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.contexts.lock().is_empty()
    }

    /// The context of a cookie, if it belongs to this user.
    pub fn find(&self, id: &str, user: &UserIdentity) -> Result<Arc<Context>, ResponseCode> {
        if !is_context_id(id) {
            return Err(ResponseCode::INVALID_CONTEXT_COOKIE);
        }
        let contexts = self.contexts.lock();
        let found = contexts.get(id).filter(|c| c.owner() == user);
        found.cloned().ok_or(ResponseCode::CONTEXT_NOT_FOUND)
    }

    /// Takes in a new context. Where its user, or the server, has as many as allowed, the one that
    /// has been idle longest goes; refuses when an Execute runs in every one of them.
    pub fn insert(&self, context: Arc<Context>) -> Result<(), ResponseCode> {
        let mut gone = Vec::new();
        let result = {
            let mut contexts = self.contexts.lock();
            let of_user = |c: &Context| c.owner() == context.owner();
            let room =
                make_room(&mut contexts, self.limits.contexts_per_user_max, of_user, &mut gone)
                    && make_room(&mut contexts, self.limits.contexts_max, |_| true, &mut gone);
            if room {
                contexts.insert(context.id().to_owned(), context);
                Ok(())
            } else {
                Err(ResponseCode::UNKNOWN_FAILURE)
            }
        };
        // Sessions end outside the lock: that may take a while.
        for context in gone {
            context.close();
        }
        result
    }

    /// Destroys a context.
    pub fn remove(&self, context: &Context) {
        let removed = self.contexts.lock().remove(context.id());
        if let Some(context) = removed {
            context.close();
        }
    }

    /// Destroys the contexts that have been idle too long, and forgets kept answers that are too
    /// old.
    pub fn expire(&self, now: Instant) {
        let mut gone = Vec::new();
        let (idle_max, kept_max) = (self.limits.context_idle(), self.limits.kept_answer());
        self.contexts.lock().retain(|_, context| {
            context.forget_kept(now, kept_max);
            let stays = context.idle(now).is_none_or(|idle| idle < idle_max);
            if !stays {
                gone.push(Arc::clone(context));
            }
            stays
        });
        for context in gone {
            tracing::info!(user = %context.owner().address, "session context expired");
            context.close();
        }
    }
}

/// Takes out contexts until fewer than `max` of those that match are left. Prefers those where
/// nothing is pending.
fn make_room(
    contexts: &mut HashMap<String, Arc<Context>>,
    max: usize,
    matches: impl Fn(&Context) -> bool,
    gone: &mut Vec<Arc<Context>>,
) -> bool {
    let now = Instant::now();
    loop {
        if contexts.values().filter(|c| matches(c)).count() < max.max(1) {
            return true;
        }
        let evictable = contexts.values().filter(|c| matches(c) && !c.is_running());
        let oldest = evictable.min_by_key(|c| (c.idle(now).is_none(), c.idle_since()));
        let Some(id) = oldest.map(|c| c.id().to_owned()) else { return false };
        gone.extend(contexts.remove(&id));
    }
}
