//! A session context, [MS-OXCMAPIHTTP] 3.1.5.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex as SyncMutex, PoisonError};
use std::time::Duration;

use tokio::sync::Mutex;
use tradepost_mapi::ErrorCode;
use tradepost_proto::extended::{self, Options};
use tradepost_proto::http::{
    Answer, Auxiliary, ConnectDone, ConnectRequest, DisconnectDone, DisconnectRequest, ExecuteDone,
    ExecuteFlags, ExecuteRequest, NotificationWaitDone, NotificationWaitRequest, RequestType,
};
use tradepost_proto::rop::{Response, RopBuffer};
use tradepost_wire::{decode_all, encode};

use crate::connection::{Connection, Cookies};
use crate::handle::Released;
use crate::transport::Transport;
use crate::{Answers, Batch, Endpoint, Error, Login, Result, Trust};

/// The longest RopBuffer of an answer: one extended buffer with its header.
const ROP_OUT_MAX: u32 = 0x1_0008;
/// LIMIT: bytes of the payloads of an answer.
const PAYLOADS_LEN_MAX: usize = 256 << 10;
/// Requests shorter than this are not worth compressing.
const COMPRESSED_LEN_MIN: usize = 1 << 10;

/// How a session is held.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SessionOptions {
    /// The code page of byte strings.
    pub code_page: u32,
    /// The locale of sorting and of names.
    pub lcid: u32,
    /// How long to wait for a connection, and for each further piece of an answer.
    pub patience: Duration,
    /// Whether requests and answers are compressed where that makes them shorter.
    pub compress: bool,
}

/// Code page 1252, English, two minutes, compression.
impl Default for SessionOptions {
    fn default() -> Self {
        Self { code_page: 1252, lcid: 1033, patience: Duration::from_mins(2), compress: true }
    }
}

/// What the server says of a new context.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Connected {
    /// How often to ask for events.
    pub polls_max: Duration,
    /// How often to try a request again.
    pub retry_count: u32,
    /// How long to wait in between.
    pub retry_delay: Duration,
    /// What stands in front of every distinguished name.
    pub dn_prefix: String,
    /// The user's name.
    pub display_name: String,
}

/// A session context on a server. Its clones are the same context; one Execute runs at a time, a
/// NotificationWait and a PING beside it.
#[derive(Clone, Debug)]
pub struct Session(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    connection: Connection,
    connected: Connected,
    options: SessionOptions,
    main: Mutex<Transport>,
    side: Mutex<Transport>,
    released: Arc<Released>,
    events: SyncMutex<VecDeque<Response>>,
}

impl Session {
    /// Makes a context for the user of a distinguished name. [MS-OXCMAPIHTTP] 2.2.4.1.
    pub async fn connect(
        endpoint: &Endpoint,
        trust: &Trust,
        login: Login,
        user_dn: &str,
        options: SessionOptions,
    ) -> Result<Self> {
        let transport =
            || Transport::new(endpoint.clone(), trust.clone(), login.clone(), options.patience);
        let (mut main, side) = (transport(), transport());
        let connection = Connection::new(login);
        let body = ConnectRequest {
            user_dn: user_dn.into(),
            flags: 0,
            default_code_page: options.code_page,
            lcid_sort: options.lcid,
            lcid_string: options.lcid,
            auxiliary_buffer: Auxiliary::default(),
        };
        let request = RequestType::Connect;
        let answer = connection.request(&mut main, request, &body, Cookies::Keep).await?;
        let done: ConnectDone = done(request, answer)?;
        succeeded(request, done.error_code)?;
        let connected = Connected {
            polls_max: Duration::from_millis(done.polls_max.into()),
            retry_count: done.retry_count,
            retry_delay: Duration::from_millis(done.retry_delay.into()),
            dn_prefix: done.dn_prefix.to_string(),
            display_name: done.display_name.0.to_string_lossy(),
        };
        Ok(Self(Arc::new(Inner {
            connection,
            connected,
            options,
            main: Mutex::new(main),
            side: Mutex::new(side),
            released: Arc::default(),
            events: SyncMutex::default(),
        })))
    }

    /// What the server said of the context.
    pub fn connected(&self) -> &Connected {
        &self.0.connected
    }

    /// The code page of byte strings.
    pub fn code_page(&self) -> u32 {
        self.0.options.code_page
    }

    /// Carries out operations. [MS-OXCMAPIHTTP] 2.2.4.2. What was dropped before is released first.
    pub async fn execute(&self, mut batch: Batch) -> Result<Answers> {
        batch.release(&self.0.released);
        let compress = self.0.options.compress && !batch.plain;
        let (buffer, expected) = batch.finish()?;
        let answer = self.execute_buffer(&buffer, compress).await?;
        Ok(Answers::new(answer, expected, self.clone()))
    }

    /// Carries out a buffer as it is; the first buffer of the answer.
    pub async fn execute_buffer(&self, buffer: &RopBuffer, compress: bool) -> Result<RopBuffer> {
        let payload = encode(buffer)?;
        let options =
            Options { compress: compress && payload.len() >= COMPRESSED_LEN_MIN, obfuscate: false };
        let flags = if compress { ExecuteFlags::empty() } else { ExecuteFlags::NO_COMPRESSION };
        let body = ExecuteRequest {
            flags: (flags | ExecuteFlags::NO_XOR_MAGIC).bits(),
            rop_buffer: extended::pack(&payload, options)?.into(),
            max_rop_out: ROP_OUT_MAX,
            auxiliary_buffer: Auxiliary::default(),
        };
        let request = RequestType::Execute;
        let mut main = self.0.main.lock().await;
        let connection = &self.0.connection;
        let answer = connection.request(&mut main, request, &body, Cookies::Keep).await?;
        drop(main);
        let done: ExecuteDone = done(request, answer)?;
        succeeded(request, done.error_code)?;
        let payloads = extended::unpack(&done.rop_buffer.0, PAYLOADS_LEN_MAX)?;
        let first = payloads.first().ok_or(Error::Unexpected("there is no payload"))?;
        Ok(decode_all(first)?)
    }

    /// Waits until the server has events, or until it says that there are none; whether there are.
    /// They are fetched by [`Session::events`]. [MS-OXCMAPIHTTP] 2.2.4.4.
    pub async fn notification_wait(&self) -> Result<bool> {
        let body = NotificationWaitRequest { flags: 0, auxiliary_buffer: Auxiliary::default() };
        let request = RequestType::NotificationWait;
        let mut side = self.0.side.lock().await;
        let connection = &self.0.connection;
        let answer = connection.request(&mut side, request, &body, Cookies::Ignore).await?;
        drop(side);
        let done: NotificationWaitDone = done(request, answer)?;
        succeeded(request, done.error_code)?;
        Ok(done.event_pending != 0)
    }

    /// The events that came with the answers so far, after an Execute without operations.
    pub async fn events(&self) -> Result<Vec<Response>> {
        let answers = self.execute(Batch::new()).await?;
        answers.finish()?;
        let mut events = self.0.events.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(events.drain(..).collect())
    }

    /// Asks whether the server is there, and keeps the context alive. [MS-OXCMAPIHTTP] 2.2.6.
    pub async fn ping(&self) -> Result<()> {
        let mut side = self.0.side.lock().await;
        let request = RequestType::Ping;
        let answer =
            self.0.connection.exchange(&mut side, request, Vec::new(), Cookies::Ignore).await;
        answer.map(drop)
    }

    /// Ends the context on the server. [MS-OXCMAPIHTTP] 2.2.4.3.
    pub async fn disconnect(&self) -> Result<()> {
        let body = DisconnectRequest { auxiliary_buffer: Auxiliary::default() };
        let request = RequestType::Disconnect;
        let mut main = self.0.main.lock().await;
        let connection = &self.0.connection;
        let answer = connection.request(&mut main, request, &body, Cookies::Keep).await?;
        let done: DisconnectDone = done(request, answer)?;
        succeeded(request, done.error_code)
    }

    pub(crate) fn released(&self) -> Arc<Released> {
        Arc::clone(&self.0.released)
    }

    pub(crate) fn keep_event(&self, event: Response) {
        /// LIMIT: events that nobody fetched; the oldest go first.
        const EVENTS_MAX: usize = 10_000;
        let mut events = self.0.events.lock().unwrap_or_else(PoisonError::into_inner);
        if events.len() == EVENTS_MAX {
            events.pop_front();
        }
        events.push_back(event);
    }
}

fn done<T>(request: RequestType, answer: Answer<T>) -> Result<T> {
    match answer {
        Answer::Done(done) => Ok(done),
        Answer::Failed { status_code, .. } => {
            Err(Error::NotProcessed { request: request.name(), status_code })
        }
    }
}

fn succeeded(request: RequestType, error_code: u32) -> Result<()> {
    match ErrorCode(error_code) {
        code if code.is_success() => Ok(()),
        code => Err(Error::Failed { request: request.name(), code }),
    }
}
