//! What a trivial operation costs over HTTP: the floor under everything, beside a bare echo of the
//! HTTP library that the server is built on. Basic beside NTLM, and logging on.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tradepost_proto::rop::logon::get_store_state;
use tradepost_testkit::bodies;

use crate::house::{self, House};
use crate::lean::{Line, Prepared, Scheme, Session};
use crate::report::{Report, middle, progress};

/// `bench transport`.
#[derive(Args, Clone)]
pub struct Options {
    /// The program; a release build. The one beside this program without it.
    #[arg(long, default_value_os_t = house::beside())]
    pub program: PathBuf,
    /// Rounds; all are measured in each, in turns.
    #[arg(long, default_value_t = ROUNDS)]
    pub rounds: u32,
    /// Milliseconds of each measurement.
    #[arg(long, default_value_t = MILLIS)]
    pub millis: u64,
}

/// Many short rounds: what else the machine does then hits all that is compared alike, and the
/// median of the rounds' ratios passes over the rounds in which it does not.
pub const ROUNDS: u32 = 200;
/// Long enough for some hundred requests.
pub const MILLIS: u64 = 30;

/// Measures all in turns, with one client each.
pub fn run(options: &Options, report: &mut Report) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let echo = runtime.block_on(listen())?;
    let house = House::new(&options.program)?;
    let time = Duration::from_millis(options.millis);
    let mut basic = Trivial::new(house.session(false, Scheme::Basic)?);
    let mut ntlm = Trivial::new(house.session(false, Scheme::Ntlm)?);
    let mut line = Line::plain(echo.port())?;
    let mut keeper = Some(Line::plain(house.server.http_port())?);
    let (mut bare, mut floor, mut proved, mut logons) = (vec![], vec![], vec![], vec![]);
    let (mut of_echo, mut of_ntlm) = (vec![], vec![]);
    let bar = progress(options.rounds.into(), "trivial operations")?;
    for _ in 0..options.rounds {
        // The echo gets the very same bytes.
        let bytes = basic.request.bytes().to_vec();
        let echoed = rate(time, || line.exchange(&bytes).map(drop))?;
        let with_basic = rate(time, || basic.once())?;
        let with_ntlm = rate(time, || ntlm.once())?;
        logons.push(rate(time, || log_on(&house, &mut keeper))?);
        of_echo.push(with_basic / echoed);
        of_ntlm.push(with_basic / with_ntlm);
        bare.push(echoed);
        floor.push(with_basic);
        proved.push(with_ntlm);
        bar.inc(1);
    }
    bar.finish_and_clear();
    let mut say = |name, values, unit| report.say("transport", name, 1, middle(values), unit);
    say("bare echo", bare, "requests/s");
    say("trivial operation, Basic", floor, "requests/s");
    say("trivial operation, NTLM", proved, "requests/s");
    say("trivial operation against the echo", of_echo, "x");
    say("Basic against NTLM", of_ntlm, "x");
    say("Connect, Logon, Disconnect", logons, "sessions/s");
    Ok(())
}

struct Trivial {
    session: Session,
    request: Prepared,
}

impl Trivial {
    fn new(session: Session) -> Self {
        let state = get_store_state::Request { logon_id: 0, input: 0 };
        let state = tradepost_proto::rop::Request::GetStoreState(state);
        let body = bodies::execute(&[state], vec![session.logon]);
        let request = session.request("Execute", &body);
        Self { session, request }
    }

    fn once(&mut self) -> anyhow::Result<()> {
        self.session.repeat(&mut self.request).map(drop)
    }
}

/// A whole session without anything in it, on the same connection each time.
fn log_on(house: &House, line: &mut Option<Line>) -> anyhow::Result<()> {
    if let Some(kept) = line.take() {
        *line = Some(house.session_on(kept, Scheme::Basic)?.end()?);
    }
    Ok(())
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
