//! What a trivial operation costs over HTTP: the floor under everything, beside a bare echo of the
//! HTTP library that the server is built on.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::Context;
use clap::Args;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tradepost_proto::rop::logon::get_store_state;
use tradepost_testkit::{Connection, Server, Session};

use crate::report::{Figure, say};

/// `bench transport`.
#[derive(Args)]
pub struct Options {
    /// The program; a release build.
    #[arg(long, default_value = "target/release/tradepost")]
    program: PathBuf,
    /// Rounds; both are measured in each.
    #[arg(long, default_value_t = 5)]
    rounds: u32,
    /// Seconds of each measurement.
    #[arg(long, default_value_t = 2)]
    seconds: u64,
}

/// Measures both in turns, one client.
pub fn run(options: &Options) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let echo = runtime.block_on(listen())?;
    let server = Server::demo(&options.program);
    let time = Duration::from_secs(options.seconds);
    let (mut floor, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..options.rounds {
        bare.push(echo_rate(echo, time)?);
        floor.push(floor_rate(&server, time)?);
    }
    let (floor, bare) = (middle(floor), middle(bare));
    say(&Figure { name: "bare echo, one client", size: 1, value: bare, unit: "requests/s" })?;
    say(&Figure {
        name: "trivial operation, one client",
        size: 1,
        value: floor,
        unit: "requests/s",
    })?;
    say(&Figure { name: "  against the echo", size: 1, value: floor / bare, unit: "x" })
}

fn middle(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates.get(rates.len() / 2).copied().unwrap_or_default()
}

async fn listen() -> anyhow::Result<SocketAddr> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let _ = stream.set_nodelay(true);
            tokio::spawn(
                hyper::server::conn::http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service_fn(echo)),
            );
        }
    });
    Ok(address)
}

async fn echo(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let body = request.into_body().collect().await.map(|b| b.to_bytes()).unwrap_or_default();
    Ok(Response::new(Full::new(body)))
}

fn rate(time: Duration, mut one: impl FnMut() -> anyhow::Result<()>) -> anyhow::Result<f64> {
    let start = Instant::now();
    let mut count = 0u32;
    while start.elapsed() < time {
        one()?;
        count += 1;
    }
    Ok(f64::from(count) / start.elapsed().as_secs_f64())
}

fn echo_rate(echo: SocketAddr, time: Duration) -> anyhow::Result<f64> {
    let mut connection = Connection::new(echo.port())?;
    // As long as the Execute that it is compared with.
    let body = [0; 60];
    rate(time, || {
        let answer = connection.request("POST /", &[], &body)?;
        (answer.body.len() == body.len()).then_some(()).context("no echo")
    })
}

fn floor_rate(server: &Server, time: Duration) -> anyhow::Result<f64> {
    let mut session = Session::new(server.http_port(), "alice@example.test", "demo");
    let mut handles = vec![session.logon];
    let request = tradepost_proto::rop::Request::GetStoreState(get_store_state::Request {
        logon_id: 0,
        input: 0,
    });
    let rate = rate(time, || {
        session.try_call::<get_store_state::Reply>(&request, &mut handles)?;
        Ok(())
    });
    session.disconnect();
    rate
}
