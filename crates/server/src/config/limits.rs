//! Bounds on what clients may use. `LIMIT:` every default here was chosen, not specified, unless
//! its text says so.

use std::time::Duration;

use serde::Deserialize;

/// The `[limits]` table. Times are milliseconds, lengths are bytes.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Open connections of all listeners together; beyond, the one without a request that has been
    /// quiet longest makes room. Default 10,000; fewer where the process may not open as many files.
    pub connections_max: usize,
    /// Request line and headers. Default 32 KiB.
    pub head_len_max: usize,
    /// Time for a request's head to arrive, and to be idle between requests. Default 2 minutes.
    pub head_time_millis: u64,
    /// Body of a request. Default 512 KiB: RopBuffers have at most 256 KiB.
    pub body_len_max: usize,
    /// Time for a whole body to arrive. Default 30 s.
    pub body_time_millis: u64,
    /// Time that an answer may wait for a client that reads nothing of it. Default 60 s.
    pub write_time_millis: u64,
    /// Time for a TLS handshake. Default 10 s.
    pub handshake_time_millis: u64,
    /// Execute requests carried out at the same time. Default 16.
    pub executes_max: usize,
    /// Session contexts of one user; the one idle longest makes room. Default 256.
    pub contexts_per_user_max: usize,
    /// Session contexts of all users. Default 20,000.
    pub contexts_max: usize,
    /// How long a session context may be idle (X-ExpirationInfo). Default 900,000, as Exchange.
    pub context_idle_millis: u64,
    /// The time between two PENDING tags (X-PendingPeriod). Default 30,000, [MS-OXCMAPIHTTP]
    /// 2.2.3.3.5.
    pub pending_period_millis: u64,
    /// How long a NotificationWait is held without an event. Default 300,000, [MS-OXCMAPIHTTP]
    /// 3.2.2.
    pub notification_wait_millis: u64,
    /// An answer that takes longer than this is streamed, with PROCESSING sent at once. Default
    /// 1,000.
    pub processing_after_millis: u64,
    /// How long the answer of an Execute is kept for a repeat of the request. Default 60,000.
    pub kept_answer_millis: u64,
    /// The longest answer that is kept for a repeat. Default 256 KiB.
    pub kept_answer_len_max: usize,
    /// Bytes that the listed rows of all tables together may keep. Default 256 MiB.
    pub views_len_max: usize,
    /// Objects that one session may have open at a time. Default 4,096.
    pub objects_per_session_max: usize,
    /// Passwords checked at the same time, 19 MiB each. Default 2.
    pub password_checks_max: usize,
    /// Password checks that may wait for that. Default 16.
    pub password_checks_waiting_max: usize,
    /// How long requests may go on once the program has been told to end. Default 10,000.
    pub shutdown_millis: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections_max: 10_000,
            head_len_max: 32 << 10,
            head_time_millis: 120_000,
            body_len_max: 512 << 10,
            body_time_millis: 30_000,
            write_time_millis: 60_000,
            handshake_time_millis: 10_000,
            executes_max: 16,
            contexts_per_user_max: 256,
            contexts_max: 20_000,
            context_idle_millis: 900_000,
            pending_period_millis: 30_000,
            notification_wait_millis: 300_000,
            processing_after_millis: 1_000,
            kept_answer_millis: 60_000,
            kept_answer_len_max: 256 << 10,
            views_len_max: 256 << 20,
            objects_per_session_max: 4_096,
            password_checks_max: 2,
            password_checks_waiting_max: 16,
            shutdown_millis: 10_000,
        }
    }
}

impl Limits {
    /// See [`Self::context_idle_millis`].
    pub const fn context_idle(&self) -> Duration {
        Duration::from_millis(self.context_idle_millis)
    }

    /// See [`Self::kept_answer_millis`].
    pub const fn kept_answer(&self) -> Duration {
        Duration::from_millis(self.kept_answer_millis)
    }

    /// See [`Self::pending_period_millis`].
    pub const fn pending_period(&self) -> Duration {
        Duration::from_millis(self.pending_period_millis)
    }

    /// See [`Self::notification_wait_millis`].
    pub const fn notification_wait(&self) -> Duration {
        Duration::from_millis(self.notification_wait_millis)
    }
}
