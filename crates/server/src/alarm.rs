//! The one timer of a connection.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use hyper::rt::{Sleep, Timer};
use parking_lot::Mutex;
use tokio::time::Instant;

/// Wakes the task of a connection at deadlines that are hardly ever reached. They share a timer of
/// the runtime, which is not touched as long as it goes off before them: so a request costs none.
#[derive(Clone)]
pub(crate) struct Alarm(Arc<Mutex<Pin<Box<tokio::time::Sleep>>>>);

impl Alarm {
    /// A timer that nobody waits for yet. Runs inside a tokio runtime.
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(Box::pin(tokio::time::sleep_until(Instant::now())))))
    }

    /// Whether the deadline has passed. All who ask belong to one task, which is woken when it has
    /// and asks for all of them again.
    pub(crate) fn poll_until(&self, cx: &mut Context<'_>, deadline: Instant) -> Poll<()> {
        let mut timer = self.0.lock();
        if timer.deadline() > deadline {
            timer.as_mut().reset(deadline);
        }
        loop {
            ready!(timer.as_mut().poll(cx));
            if Instant::now() >= deadline {
                return Poll::Ready(());
            }
            timer.as_mut().reset(deadline);
        }
    }

    /// What a future comes to, or `None` if it is not ready by the deadline.
    pub(crate) async fn timeout<T>(
        &self,
        deadline: Instant,
        future: impl Future<Output = T>,
    ) -> Option<T> {
        let mut future = std::pin::pin!(future);
        poll_fn(|cx| match future.as_mut().poll(cx) {
            Poll::Ready(value) => Poll::Ready(Some(value)),
            Poll::Pending => self.poll_until(cx, deadline).map(|()| None),
        })
        .await
    }
}

impl Timer for Alarm {
    fn sleep(&self, duration: std::time::Duration) -> Pin<Box<dyn Sleep>> {
        self.sleep_until(self.now() + duration)
    }

    fn sleep_until(&self, deadline: std::time::Instant) -> Pin<Box<dyn Sleep>> {
        Box::pin(Until { alarm: self.clone(), deadline: deadline.into() })
    }

    fn now(&self) -> std::time::Instant {
        Instant::now().into()
    }
}

/// Ready at a deadline.
struct Until {
    alarm: Alarm,
    deadline: Instant,
}

impl Future for Until {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.alarm.poll_until(cx, self.deadline)
    }
}

impl Sleep for Until {}

#[cfg(test)]
mod tests {
    use std::future::pending;
    use std::time::Duration;

    use super::*;

    fn after(millis: u64) -> Instant {
        Instant::now() + Duration::from_millis(millis)
    }

    #[tokio::test]
    async fn no_deadline_comes_too_early_whatever_their_order() {
        let alarm = Alarm::new();
        for millis in [5, 1, 20, 2] {
            let deadline = after(millis);
            assert_eq!(alarm.timeout(deadline, pending::<()>()).await, None);
            assert!(Instant::now() >= deadline);
        }
    }

    #[tokio::test]
    async fn one_that_is_far_off_does_not_hide_a_near_one() {
        let alarm = Alarm::new();
        let near = alarm.timeout(after(5), pending::<()>());
        let far = alarm.timeout(after(600_000), pending::<()>());
        tokio::pin!(near, far);
        assert!(futures_util::poll!(far.as_mut()).is_pending());
        tokio::select! {
            ended = near => assert_eq!(ended, None),
            _ = far => unreachable!("ten minutes have not passed"),
        }
    }

    #[tokio::test]
    async fn what_is_ready_in_time_comes_through() {
        let alarm = Alarm::new();
        assert_eq!(alarm.timeout(after(0), async { 7 }).await, Some(7));
        let slow = async {
            tokio::time::sleep(Duration::from_millis(5)).await;
            8
        };
        assert_eq!(alarm.timeout(after(600_000), slow).await, Some(8));
    }
}
