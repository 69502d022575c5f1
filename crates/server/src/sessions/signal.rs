//! Whether a session has events for its client.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Notify;

/// Raised while events wait to be fetched. Clones are the same signal; any thread may use it.
#[derive(Clone, Debug, Default)]
pub struct EventSignal(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    raised: AtomicBool,
    notify: Notify,
}

impl EventSignal {
    /// Says that events wait.
    pub fn raise(&self) {
        self.0.raised.store(true, Ordering::Release);
        self.0.notify.notify_waiters();
    }

    /// Says that all events have been fetched.
    pub fn clear(&self) {
        self.0.raised.store(false, Ordering::Release);
    }

    /// Whether events wait.
    pub fn is_raised(&self) -> bool {
        self.0.raised.load(Ordering::Acquire)
    }

    /// Waits until events wait; returns at once if they do.
    pub async fn raised(&self) {
        loop {
            let mut notified = std::pin::pin!(self.0.notify.notified());
            // The waiter is entered before the flag is read, so that no raise falls in between.
            notified.as_mut().enable();
            if self.is_raised() {
                return;
            }
            notified.await;
        }
    }
}
