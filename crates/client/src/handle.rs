//! Objects of the server.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// A server object that this client holds open. When it is dropped, the session's next Execute
/// releases the object ([MS-OXCROPS] 2.2.15.3).
pub struct Handle {
    number: u32,
    released: Arc<Released>,
}

impl Handle {
    pub(crate) fn new(number: u32, released: Arc<Released>) -> Self {
        Self { number, released }
    }

    /// The number by which the server knows it.
    pub fn number(&self) -> u32 {
        self.number
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.released.put(self.number);
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Handle({})", self.number)
    }
}

/// The handles of a session that were dropped and not yet released.
#[derive(Debug, Default)]
pub(crate) struct Released(Mutex<Vec<u32>>);

impl Released {
    fn put(&self, number: u32) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(number);
    }

    /// At most so many of them.
    pub fn take(&self, count_max: usize) -> Vec<u32> {
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = list.len().min(count_max);
        list.drain(..count).collect()
    }
}
