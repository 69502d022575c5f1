//! A connection that is woken while it is polled goes on at once.
//!
//! hyper wakes its own task when it hands the body of a request to whoever reads it. Left to the
//! runtime, each request would go through its queue and wake a second thread.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use futures_util::task::AtomicWaker;

/// How often a future is polled in a row before the others of the runtime have their turn.
const TIMES_MAX: usize = 8;

/// Nobody polls.
const RESTING: u8 = 0;
/// The future is polled.
const POLLED: u8 = 1;
/// The future is polled, and was woken meanwhile.
const AGAIN: u8 = 2;

/// Polls a future again when it was woken while it was polled.
pub(crate) struct Eager<F> {
    future: F,
    turn: Arc<Turn>,
    waker: Waker,
}

#[derive(Default)]
struct Turn {
    state: AtomicU8,
    task: AtomicWaker,
}

impl<F: Future + Unpin> Eager<F> {
    pub(crate) fn new(future: F) -> Self {
        let turn = Arc::<Turn>::default();
        Self { future, waker: Waker::from(Arc::clone(&turn)), turn }
    }
}

impl Wake for Turn {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        let during = self.state.compare_exchange(POLLED, AGAIN, Ordering::SeqCst, Ordering::SeqCst);
        if during == Err(RESTING) {
            self.task.wake();
        }
    }
}

impl<F: Future + Unpin> Future for Eager<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let Self { future, turn, waker } = &mut *self;
        turn.task.register(cx.waker());
        for _ in 0..TIMES_MAX {
            turn.state.store(POLLED, Ordering::SeqCst);
            if let Poll::Ready(value) = Pin::new(&mut *future).poll(&mut Context::from_waker(waker))
            {
                return Poll::Ready(value);
            }
            let resting =
                turn.state.compare_exchange(POLLED, RESTING, Ordering::SeqCst, Ordering::SeqCst);
            if resting.is_ok() {
                return Poll::Pending;
            }
        }
        turn.state.store(RESTING, Ordering::SeqCst);
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::sync::atomic::AtomicUsize;

    use super::*;

    /// Counts how often it is woken.
    #[derive(Default)]
    struct Counted(AtomicUsize);

    impl Wake for Counted {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    /// Polls once a future that wakes itself so often: how often it was polled, how often it woke the
    /// runtime, and whether it is ready.
    fn polled(times: usize) -> (usize, usize, bool) {
        let outside = Arc::<Counted>::default();
        let mut polls = 0;
        let future = poll_fn(|cx| {
            polls += 1;
            if polls <= times {
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            Poll::Ready(())
        });
        let mut eager = Eager::new(future);
        let waker = Waker::from(Arc::clone(&outside));
        let ready = Pin::new(&mut eager).poll(&mut Context::from_waker(&waker)).is_ready();
        drop(eager);
        (polls, outside.0.load(Ordering::SeqCst), ready)
    }

    #[test]
    fn what_wakes_itself_goes_on_without_the_runtime() {
        assert_eq!(polled(0), (1, 0, true));
        assert_eq!(polled(3), (4, 0, true));
    }

    #[test]
    fn what_wakes_itself_without_end_lets_others_have_their_turn() {
        assert_eq!(polled(1000), (TIMES_MAX, 1, false));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn nothing_that_wakes_from_other_threads_is_lost() {
        let (tell, mut told) = tokio::sync::mpsc::channel::<u32>(1);
        let teller = tokio::spawn(async move {
            for n in 0..20_000 {
                tell.send(n).await.expect("a receiver");
            }
        });
        let receiver = async {
            let mut sum = 0_u64;
            while let Some(n) = told.recv().await {
                sum += u64::from(n);
            }
            sum
        };
        assert_eq!(Eager::new(Box::pin(receiver)).await, 19_999 * 20_000 / 2);
        teller.await.expect("told all");
    }
}
