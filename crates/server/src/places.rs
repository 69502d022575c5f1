//! Places for connections. When all are taken, the connection that has been quiet longest makes
//! room for a new one, so that strangers who say nothing lock nobody out.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::body::{Body, Frame, SizeHint};
use parking_lot::Mutex;
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

use crate::body::Payload;

/// LIMIT: file descriptors that are left for the store, of those that the process may have: this
/// number, or a quarter.
const DESCRIPTORS_KEPT: usize = 256;

/// All places.
pub(crate) struct Places {
    free: Arc<Semaphore>,
    max: usize,
    quiet: Mutex<Quiet>,
}

/// The connections without a request under way, by the order in which they became so.
#[derive(Default)]
struct Quiet {
    next: u64,
    list: BTreeMap<u64, Arc<Notify>>,
}

impl Places {
    /// As many places as wanted, if the process may have that many file descriptors.
    pub(crate) fn new(wanted: usize) -> Arc<Self> {
        let max = wanted.clamp(16, 1 << 20).min(descriptors_max());
        if max < wanted {
            tracing::warn!(wanted, max, "fewer connections: the process may not open more files");
        }
        Arc::new(Self { free: Arc::new(Semaphore::new(max)), max, quiet: Mutex::default() })
    }

    /// A place for a connection; where there is none, one that is quiet is asked to leave.
    pub(crate) async fn enter(self: &Arc<Self>) -> Option<Arc<Place>> {
        let permit = if let Ok(permit) = Arc::clone(&self.free).try_acquire_owned() {
            permit
        } else {
            if let Some((_, leave)) = self.quiet.lock().list.pop_first() {
                leave.notify_one();
            }
            Arc::clone(&self.free).acquire_owned().await.ok()?
        };
        let leave = Arc::new(Notify::new());
        let state = Mutex::new(State { requests: 0, number: Some(self.enlist(&leave)) });
        Some(Arc::new(Place { places: Arc::clone(self), leave, state, _permit: permit }))
    }

    /// Waits until no connection is left; nobody can enter from then on.
    pub(crate) async fn all_left(&self) {
        // The semaphore is never closed.
        let everything = u32::try_from(self.max).unwrap_or(u32::MAX);
        if let Ok(permits) = self.free.acquire_many(everything).await {
            permits.forget();
        }
    }

    fn enlist(&self, leave: &Arc<Notify>) -> u64 {
        let mut quiet = self.quiet.lock();
        let number = quiet.next;
        quiet.next += 1;
        quiet.list.insert(number, Arc::clone(leave));
        number
    }
}

/// How many connections the process has file descriptors for.
fn descriptors_max() -> usize {
    let text = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("Max open files"));
    let soft = line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok());
    soft.map_or(usize::MAX, |n| n.saturating_sub(DESCRIPTORS_KEPT.max(n / 4)).max(16))
}

/// The place of one connection.
pub(crate) struct Place {
    places: Arc<Places>,
    leave: Arc<Notify>,
    state: Mutex<State>,
    _permit: OwnedSemaphorePermit,
}

struct State {
    requests: usize,
    /// The place among the quiet ones.
    number: Option<u64>,
}

impl Place {
    /// A request is under way until the guard is dropped.
    pub(crate) fn request(self: &Arc<Self>) -> Request {
        let mut state = self.state.lock();
        state.requests += 1;
        if let Some(number) = state.number.take() {
            self.places.quiet.lock().list.remove(&number);
        }
        drop(state);
        Request(Arc::clone(self))
    }

    /// Whether no request is under way.
    pub(crate) fn is_quiet(&self) -> bool {
        self.state.lock().requests == 0
    }

    /// Waits until somebody else needs the place.
    pub(crate) async fn asked_to_leave(&self) {
        self.leave.notified().await;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(number) = self.state.get_mut().number.take() {
            self.places.quiet.lock().list.remove(&number);
        }
    }
}

/// A request under way.
pub(crate) struct Request(Arc<Place>);

impl Drop for Request {
    fn drop(&mut self) {
        let mut state = self.0.state.lock();
        state.requests -= 1;
        if state.requests == 0 {
            state.number = Some(self.0.places.enlist(&self.0.leave));
        }
    }
}

/// The body of an answer: the request is under way until all of it is sent.
pub(crate) struct Held {
    body: Payload,
    _request: Request,
}

impl Held {
    pub(crate) fn body(body: Payload, request: Request) -> Payload {
        Self { body, _request: request }.boxed_unsync()
    }
}

impl Body for Held {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Pin::new(&mut self.get_mut().body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;

    async fn enter(places: &Arc<Places>) -> Arc<Place> {
        places.enter().await.expect("a place")
    }

    #[tokio::test]
    async fn the_one_that_has_been_quiet_longest_is_asked_to_leave() {
        let places = Places::new(16);
        let mut inside = Vec::new();
        for _ in 0..16 {
            inside.push(enter(&places).await);
        }
        let busy = inside[0].request();
        drop(inside[1].request());
        let entering = tokio::spawn({
            let places = Arc::clone(&places);
            async move { enter(&places).await }
        });
        inside[2].asked_to_leave().await;
        assert!(inside[2].is_quiet() && !inside[0].is_quiet());
        drop(inside.remove(2));
        let entered = entering.await.expect("entered");
        assert!(inside.iter().all(|place| place.asked_to_leave().now_or_never().is_none()));
        drop((busy, entered));
    }

    #[tokio::test]
    async fn where_all_are_busy_a_new_one_waits() {
        let places = Places::new(16);
        let mut inside = Vec::new();
        for _ in 0..16 {
            let place = enter(&places).await;
            inside.push((place.request(), place));
        }
        assert!(places.enter().now_or_never().is_none());
        inside.pop();
        assert!(places.enter().now_or_never().is_some());
    }
}
