//! Listeners and connections: HTTP/1.1 with one hyper connection each, because NTLM logs on to
//! the connection.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};

use crate::alarm::Alarm;
use crate::eager::Eager;
use crate::edge::Edge;
use crate::login::ConnectionLogin;
use crate::patience::Patient;
use crate::places::{Held, Place, Places};
use crate::route;
use crate::tls::Tls;

/// What is known of the connection that a request came on.
#[derive(Clone, Copy, Debug)]
pub struct Via {
    /// The other end.
    pub peer: SocketAddr,
    /// This end.
    pub local: SocketAddr,
    /// Whether it is encrypted.
    pub tls: bool,
}

/// What the requests of one connection share.
pub(crate) struct Line {
    pub(crate) via: Via,
    pub(crate) login: ConnectionLogin,
    pub(crate) alarm: Alarm,
}

/// A socket that accepts connections.
pub struct Listener {
    socket: TcpListener,
    tls: Option<Tls>,
}

impl Listener {
    /// Listens on an address; port 0 takes a free one.
    pub async fn bind(address: SocketAddr, tls: Option<Tls>) -> io::Result<Self> {
        Ok(Self { socket: TcpListener::bind(address).await?, tls })
    }

    /// The address, with the real port.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.socket.local_addr()
    }

    /// `http` or `https`.
    pub fn scheme(&self) -> &'static str {
        if self.tls.is_some() { "https" } else { "http" }
    }
}

/// Serves the listeners until `end` is ready, then lets the requests under way finish.
pub async fn serve(edge: Arc<Edge>, listeners: Vec<Listener>, end: impl Future<Output = ()>) {
    let places = Places::new(edge.limits.connections_max);
    for listener in listeners {
        tokio::spawn(accept(Arc::clone(&edge), listener, Arc::clone(&places)));
    }
    let sweeper = tokio::spawn(sweep(Arc::clone(&edge)));
    end.await;
    edge.ending.send_replace(true);
    let time_max = Duration::from_millis(edge.limits.shutdown_millis);
    let executes_max = u32::try_from(edge.limits.executes_max.clamp(1, 512)).unwrap_or(1);
    let ended = tokio::time::timeout(time_max, async {
        places.all_left().await;
        // Whoever has all permits knows that no Execute is under way.
        edge.executes.acquire_many(executes_max).await.is_ok()
    });
    if ended.await.is_err() {
        tracing::warn!("ended with requests still under way");
    }
    sweeper.abort();
}

/// Ends sessions that nobody uses any more.
async fn sweep(edge: Arc<Edge>) {
    let period = edge.limits.context_idle().min(edge.limits.kept_answer()) / 4;
    let mut ticks =
        tokio::time::interval(period.clamp(Duration::from_millis(10), Duration::from_secs(15)));
    loop {
        ticks.tick().await;
        edge.sessions.expire(Instant::now());
    }
}

async fn accept(edge: Arc<Edge>, listener: Listener, places: Arc<Places>) {
    loop {
        let accepted = tokio::select! {
            () = edge.ending() => return,
            accepted = listener.socket.accept() => accepted,
        };
        match accepted {
            Ok((stream, peer)) => {
                let place = tokio::select! {
                    () = edge.ending() => return,
                    place = places.enter() => place,
                };
                let Some(place) = place else { return };
                let tls = listener.tls.clone();
                tokio::spawn(connection(Arc::clone(&edge), stream, peer, tls, place));
            }
            Err(error) => {
                // Out of descriptors, most likely: a pause lets some be closed.
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

async fn connection(
    edge: Arc<Edge>,
    stream: TcpStream,
    peer: SocketAddr,
    tls: Option<Tls>,
    place: Arc<Place>,
) {
    // PROCESSING and PENDING are to leave at once, [MS-OXCMAPIHTTP] 3.2.5.2.
    let Ok(local) = stream.set_nodelay(true).and_then(|()| stream.local_addr()) else { return };
    let via = Via { peer, local, tls: tls.is_some() };
    let login = ConnectionLogin::new(tls.as_ref().and_then(|tls| tls.binding));
    let Some(tls) = tls else { return serve_stream(edge, stream, via, login, place).await };
    let time_max = Duration::from_millis(edge.limits.handshake_time_millis);
    let handshake = tokio::select! {
        handshake = tokio::time::timeout(time_max, tls.acceptor.accept(stream)) => handshake,
        () = place.asked_to_leave() => return,
    };
    match handshake {
        Ok(Ok(stream)) => serve_stream(edge, stream, via, login, place).await,
        Ok(Err(error)) => tracing::debug!(%peer, %error, "no TLS"),
        Err(_) => tracing::debug!(%peer, "TLS handshake took too long"),
    }
}

async fn serve_stream<S>(
    edge: Arc<Edge>,
    stream: S,
    via: Via,
    login: ConnectionLogin,
    place: Arc<Place>,
) where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (limits, alarm) = (Arc::clone(&edge.limits), Alarm::new());
    let service = {
        let line = Arc::new(Line { via, login, alarm: alarm.clone() });
        let (edge, place) = (Arc::clone(&edge), Arc::clone(&place));
        service_fn(move |request| {
            let (edge, line) = (Arc::clone(&edge), Arc::clone(&line));
            let under_way = place.request();
            async move {
                let answer = route::answer(edge, &line, request).await;
                Ok::<_, Infallible>(answer.map(|body| Held::body(body, under_way)))
            }
        })
    };
    let time_max = Duration::from_millis(limits.write_time_millis);
    let stream = Patient::new(stream, time_max, alarm.clone());
    let mut connection = std::pin::pin!(
        http1::Builder::new()
            .timer(alarm)
            .header_read_timeout(Duration::from_millis(limits.head_time_millis))
            .max_buf_size(limits.head_len_max.max(8192))
            .serve_connection(TokioIo::new(stream), service)
    );
    let served = std::pin::pin!(async {
        tokio::select! {
            result = connection.as_mut() => result,
            () = until_unwanted(&edge, &place) => {
                if place.is_quiet() {
                    return Ok(());
                }
                connection.as_mut().graceful_shutdown();
                connection.await
            }
        }
    });
    if let Err(error) = Eager::new(served).await {
        tracing::debug!(peer = %via.peer, %error, "connection broke");
    }
}

/// Waits until the program is to end, or somebody else needs the place.
async fn until_unwanted(edge: &Edge, place: &Place) {
    tokio::select! {
        () = edge.ending() => {}
        () = place.asked_to_leave() => tracing::debug!("a connection makes room for another"),
    }
}
