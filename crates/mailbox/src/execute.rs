//! One Execute: the operations of a buffer, one after the other, and their answers, within the room
//! there is.

use std::cell::RefCell;

use tradepost_mapi::ErrorCode;
use tradepost_proto::extended::{self, Options};
use tradepost_proto::rop::fast_transfer::BufferReply;
use tradepost_proto::rop::logon::LOGON_PRIVATE;
use tradepost_proto::rop::other::buffer_too_small;
use tradepost_proto::rop::{
    BufferSize, ByteCount, NO_HANDLE, OnSuccess, Request, Response, RopBuffer,
};
use tradepost_store::{Mailbox, Ticket};
use tradepost_wire::{Rest, Wire, Writer, decode_all};

use crate::dispatch;
use crate::environment::Environment;
use crate::op::Op;
use crate::session::Session;
use crate::short;
use crate::sync::PARTIAL as TRANSFER_PARTIAL;
use crate::table::cursor::bookmark::CURRENT;
use crate::trace;
use crate::values::forms::Effort;

/// [MS-OXCMAPIHTTP] 2.2.4.2.1: how the client wants its answer.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct ExecuteFlags(pub u32);

impl ExecuteFlags {
    const NO_COMPRESSION: u32 = 0x0000_0001;
    const NO_XOR_MAGIC: u32 = 0x0000_0002;
    const CHAIN: u32 = 0x0000_0004;

    fn options(self) -> Options {
        Options {
            compress: self.0 & Self::NO_COMPRESSION == 0,
            obfuscate: self.0 & Self::NO_XOR_MAGIC == 0,
        }
    }

    fn chain(self) -> bool {
        self.0 & Self::CHAIN != 0
    }
}

/// What an Execute came to.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Executed {
    /// The RopBuffer of the answer: extended headers and payloads; empty when the Execute failed as
    /// a whole.
    pub rop_buffer: Vec<u8>,
    /// [MS-OXCMAPIHTTP] 2.2.4.2.2, the field ErrorCode.
    pub error: ErrorCode,
    /// Everything that the answer depends on, written or read: it may leave only when this is on
    /// disk.
    pub durable: Ticket,
}

impl Executed {
    fn failed(error: ErrorCode) -> Self {
        Self { error, ..Self::default() }
    }
}

/// [MS-OXCTABL] 2.2.2.5.1 QueryRowsFlags: further rows may come in further payloads.
pub(crate) const PACKED: u8 = 0x02;
/// LIMIT: bytes of a request's payload after decompression; its size field has 16 bits.
const PAYLOAD_LEN_MAX: usize = 0xFFFF;
/// Bytes of an extended header, [MS-OXCRPC] 2.2.2.1.
const HEADER_LEN: usize = 8;
/// A short answer gets so many bytes of room even before long requests.
const ROOM_MIN: usize = 512;
/// Bytes that hold the longest answer to RopLogon.
const LOGON_ANSWER_LEN: usize = 192;
/// Bytes that hold every answer of fixed length but that to RopLogon.
const FIXED_ANSWER_LEN: usize = 32;
/// Bytes of a PropertyProblem, [MS-OXCDATA] 2.7.
const PROBLEM_LEN: usize = 10;
/// Bytes of RopSize.
const ROP_SIZE_LEN: usize = 2;
/// Bytes of RopId and SizeNeeded in front of the requests that RopBufferTooSmall gives back.
const TOO_SMALL_LEN: usize = 3;
/// [MS-OXCRPC] 3.1.4.2.1.2: no further payload begins in less room than this, for rows.
const CHAIN_ROOM_ROWS: usize = 32 << 10;
/// [MS-OXCRPC] 3.1.4.2.1.2: no further payload begins in less room than this, for streams.
const CHAIN_ROOM_STREAM: usize = 8 << 10;

impl Session {
    /// Carries out the RopBuffer of an Execute request as it was received. `max_rop_out` is the
    /// longest RopBuffer that the client takes, in bytes.
    ///
    /// A buffer that cannot be read as a whole changes nothing and is answered by RpcFormat.
    pub fn execute(
        &mut self,
        env: &Environment<'_>,
        rop_buffer: &[u8],
        flags: ExecuteFlags,
        max_rop_out: usize,
    ) -> Executed {
        let Some(read) = Received::read(rop_buffer, &|logon_id| self.is_public(logon_id)) else {
            return Executed::failed(ErrorCode::RPC_FORMAT);
        };
        let _occupied: Vec<_> = self.mailboxes().map(Mailbox::occupy).collect();
        self.carry_out(env, read, flags, max_rop_out)
    }

    /// The same, if it is short: nothing is written to a mailbox, few records are read, and nobody
    /// holds up whoever does that. `None` otherwise; nothing has been done then.
    pub fn execute_if_short(
        &mut self,
        env: &Environment<'_>,
        rop_buffer: &[u8],
        flags: ExecuteFlags,
        max_rop_out: usize,
    ) -> Option<Executed> {
        let Some(read) = Received::read(rop_buffer, &|logon_id| self.is_public(logon_id)) else {
            return Some(Executed::failed(ErrorCode::RPC_FORMAT));
        };
        if !short::are_short(self, &read, flags.chain()) {
            return None;
        }
        // Asking again what was granted may take long, and so may closing what is taken away.
        if !self.grants.are_current(env.store) {
            return None;
        }
        let mailboxes: Vec<_> = self.mailboxes().cloned().collect();
        let _vacant = mailboxes.iter().map(Mailbox::vacant).collect::<Option<Vec<_>>>()?;
        if !short::opens_short(self, &read) {
            return None;
        }
        Some(self.carry_out(env, read, flags, max_rop_out))
    }

    fn carry_out(
        &mut self,
        env: &Environment<'_>,
        read: Received,
        flags: ExecuteFlags,
        max_rop_out: usize,
    ) -> Executed {
        self.ask_again(env);
        self.effort = Effort::default();
        let Received { requests, buffer } = read;
        let mut handles = buffer.handles;
        // The table must hold every handle that is going to be given, so that it does not outgrow
        // the room later.
        let outputs = requests.iter().filter_map(|(r, _)| r.handles().output);
        if let Some(last) = outputs.max().map(usize::from).filter(|last| *last >= handles.len()) {
            handles.resize(last + 1, NO_HANDLE);
        }
        let mut run = Run::new(self, env, handles, max_rop_out);
        for (at, (request, offset)) in requests.iter().enumerate() {
            let next = requests.get(at + 1).map(|(_, offset)| buffer.rops.len() - offset);
            let following = next.map_or(0, |len| TOO_SMALL_LEN + len);
            if !run.one(request, buffer.rops.get(*offset..).unwrap_or_default(), following) {
                break;
            }
        }
        if run.broken {
            return Executed {
                durable: self.seen(),
                ..Executed::failed(ErrorCode::BUFFER_TOO_SMALL)
            };
        }
        let mut payloads = vec![run.payload()];
        if let (true, Some((last, _))) = (flags.chain(), requests.last()) {
            run.chain(last, &mut payloads);
        }
        let payloads: Option<Vec<Vec<u8>>> = payloads.into_iter().collect();
        let packed = payloads.and_then(|list| {
            let list: Vec<&[u8]> = list.iter().map(Vec::as_slice).collect();
            extended::pack_chain(&list, flags.options()).ok()
        });
        let durable = self.seen();
        match packed {
            Some(rop_buffer) => Executed { rop_buffer, error: ErrorCode::SUCCESS, durable },
            None => Executed { durable, ..Executed::failed(ErrorCode::CALL_FAILED) },
        }
    }
}

/// A RopBuffer as it was received.
pub(crate) struct Received {
    /// All operations, each with its offset.
    pub requests: Vec<(Request, usize)>,
    pub buffer: RopBuffer,
}

impl Received {
    /// `None` when any of it cannot be read. `is_public` tells which logons are to the public
    /// folders when the buffer begins.
    fn read(rop_buffer: &[u8], is_public: &dyn Fn(u8) -> bool) -> Option<Self> {
        let payloads = extended::unpack(rop_buffer, PAYLOAD_LEN_MAX)
            .inspect_err(|error| trace::unreadable(error))
            .ok()?;
        let [payload] = payloads.as_slice() else { return None };
        let buffer: RopBuffer =
            decode_all(payload).inspect_err(|error| trace::unreadable(error)).ok()?;
        // What the buffer itself logs on to counts for what follows.
        let begun: RefCell<Vec<(u8, bool)>> = RefCell::default();
        let is_public = |logon_id: u8| {
            let begun = begun.borrow();
            let last = begun.iter().rev().find(|(id, _)| *id == logon_id);
            last.map_or_else(|| is_public(logon_id), |(_, public)| *public)
        };
        let mut list = Vec::new();
        let mut requests = buffer.requests(&is_public);
        loop {
            let offset = requests.offset();
            match requests.next() {
                None => break,
                Some(Ok(request)) => {
                    if let Request::Logon(r) = &request {
                        begun.borrow_mut().push((r.logon_id, r.logon_flags & LOGON_PRIVATE == 0));
                    }
                    list.push((request, offset));
                }
                Some(Err(error)) => {
                    trace::unreadable(&error);
                    return None;
                }
            }
        }
        Some(Self { requests: list, buffer })
    }
}

/// The operations of one buffer while they run.
struct Run<'a> {
    session: &'a mut Session,
    env: &'a Environment<'a>,
    handles: Vec<u32>,
    answers: Vec<u8>,
    /// Bytes that the RopBuffer may still take, all payloads and their headers counted.
    left: usize,
    /// Whether not even the refusal fitted.
    broken: bool,
    /// The last answer, when it fitted.
    last: Option<Response>,
}

impl<'a> Run<'a> {
    fn new(
        session: &'a mut Session,
        env: &'a Environment<'a>,
        handles: Vec<u32>,
        max_rop_out: usize,
    ) -> Self {
        let answers = Vec::new();
        Self { session, env, handles, answers, left: max_rop_out, broken: false, last: None }
    }

    /// Bytes that the answers of the present payload may still take.
    fn room(&self) -> usize {
        let whole = self.left.saturating_sub(HEADER_LEN).min(self.env.limits.payload_len_max);
        whole.saturating_sub(ROP_SIZE_LEN + self.answers.len() + 4 * self.handles.len())
    }

    /// Carries out one operation; whether the next may follow.
    fn one(&mut self, request: &Request, rest: &[u8], following: usize) -> bool {
        // What follows must fit into a RopBufferTooSmall behind this answer; but a long request
        // with a short answer behind this one is no reason to refuse a short answer now.
        let whole = self.room();
        // No client has a buffer for more than the longest payload: half of it can be asked for.
        let least = least_room(request).min(self.env.limits.payload_len_max / 2);
        let room = whole.saturating_sub(following).max(whole.min(least.max(ROOM_MIN)));
        if room < least {
            // Refused before it does anything: the client sends it again.
            self.too_small(least, rest);
            return false;
        }
        let output = request.handles().output.map(usize::from);
        let before = output.and_then(|index| self.handles.get(index).copied());
        let needed = match self.answer(request, room) {
            Some(bytes) if bytes.len() <= room => {
                self.answers.extend_from_slice(&bytes);
                return !self.stops_the_rest();
            }
            Some(bytes) => bytes.len(),
            None => self.env.limits.payload_len_max,
        };
        if let (Some(index), Some(before)) = (output, before) {
            self.take_back(index, before);
        }
        let largest = self.answers.is_empty() && room >= self.env.limits.payload_len_max / 2;
        if largest && self.left >= HEADER_LEN + self.env.limits.payload_len_max {
            // [MS-OXCROPS] 3.2.4.3: no buffer could ever hold the answer.
            self.broken = true;
        } else {
            self.too_small(needed, rest);
        }
        false
    }

    /// Closes what an operation opened whose answer did not fit.
    fn take_back(&mut self, index: usize, before: u32) {
        if let Some(slot) = self.handles.get_mut(index).filter(|slot| **slot != before) {
            self.session.handles.remove(*slot);
            *slot = before;
        }
    }

    /// [MS-OXCTABL] 3.2.5.9: after a RopSeekRow on what is no table nothing else is carried out.
    fn stops_the_rest(&self) -> bool {
        matches!(&self.last, Some(answer @ Response::SeekRow(_))
            if answer.code() == Some(ErrorCode::NOT_SUPPORTED))
    }

    /// The encoded answer; `None` when it needs more room.
    fn answer(&mut self, request: &Request, room: usize) -> Option<Vec<u8>> {
        let mut op = Op {
            session: &mut *self.session,
            env: self.env,
            table: &mut self.handles,
            logon_id: request.logon_id(),
            room,
        };
        let traced = trace::Traced::begin(request, &mut op);
        let answer = dispatch::dispatch(&mut op, request);
        let code = answer.as_ref().and_then(Response::code);
        traced.end(code, &op);
        if code == Some(ErrorCode::BUFFER_TOO_SMALL) {
            return None;
        }
        let Some(answer) = answer else { return Some(Vec::new()) };
        let mut w = Writer::default();
        answer.encode(&mut w);
        self.last = Some(answer);
        match w.finish() {
            Ok(bytes) => Some(bytes),
            Err(error) => {
                trace::fault(request, &error.to_string());
                let mut w = Writer::default();
                request.refuse(ErrorCode::CALL_FAILED)?.encode(&mut w);
                w.finish().ok()
            }
        }
    }

    /// RopBufferTooSmall with the operations that were not carried out.
    fn too_small(&mut self, needed: usize, rest: &[u8]) {
        self.last = None;
        let answer = Response::BufferTooSmall(buffer_too_small::Response {
            size_needed: u16::try_from(needed).unwrap_or(u16::MAX),
            request_buffers: Rest(rest.to_vec()),
        });
        let mut w = Writer::default();
        answer.encode(&mut w);
        match w.finish() {
            Ok(bytes) if bytes.len() <= self.room() => self.answers.extend_from_slice(&bytes),
            _ => self.broken = true,
        }
    }

    /// The present payload: RopSize, answers, handles. `None` when it has no wire form.
    fn payload(&mut self) -> Option<Vec<u8>> {
        let rops = std::mem::take(&mut self.answers);
        let buffer = RopBuffer { rops, handles: self.handles.clone() };
        let bytes = tradepost_wire::encode(&buffer).ok()?;
        self.left = self.left.saturating_sub(HEADER_LEN + bytes.len());
        Some(bytes)
    }

    /// Repeats the last operation in further payloads, as long as it has something to give and
    /// there is room, [MS-OXCRPC] 3.1.4.2.1.2.
    fn chain(&mut self, last: &Request, payloads: &mut Vec<Option<Vec<u8>>>) {
        let mut request = last.clone();
        while payloads.len() < self.env.limits.payloads_max {
            let Some(room_min) = self.last.as_ref().and_then(|a| request_more(&mut request, a))
            else {
                return;
            };
            if self.left < room_min {
                return;
            }
            let room = self.room();
            match self.answer(&request, room) {
                Some(bytes) if bytes.len() <= room => self.answers = bytes,
                _ => return,
            }
            let payload = self.payload();
            payloads.push(payload);
        }
    }
}

/// Without so much room an operation is not begun: what has been carried out must not be asked for
/// again.
fn least_room(request: &Request) -> usize {
    use Request as R;
    let problems = match request {
        R::Release(_) => return 0,
        R::Logon(_) => return LOGON_ANSWER_LEN,
        R::SetProperties(r) => r.property_values.0.len(),
        R::SetPropertiesNoReplicate(r) => r.property_values.0.len(),
        R::DeleteProperties(r) => r.property_tags.len(),
        R::DeletePropertiesNoReplicate(r) => r.property_tags.len(),
        R::CopyProperties(r) => r.property_tags.len(),
        // The name of a folder is all that does not go over.
        R::CopyTo(_) => 1,
        _ => 0,
    };
    FIXED_ANSWER_LEN + problems * PROBLEM_LEN
}

/// Changes a request into the one for what its answer did not give yet, and tells the least room
/// for another payload. `None` when there is nothing more, or the client did not ask for more at
/// once.
fn request_more(request: &mut Request, answer: &Response) -> Option<usize> {
    match (request, answer) {
        (Request::QueryRows(r), Response::QueryRows(answer)) => {
            let OnSuccess::Answered { body, .. } = &answer.reply else { return None };
            let more =
                body.row_count > 0 && body.origin == CURRENT && r.query_rows_flags & PACKED != 0;
            r.row_count = r.row_count.checked_sub(body.row_count).filter(|n| *n > 0 && more)?;
            Some(CHAIN_ROOM_ROWS)
        }
        (Request::ReadStream(r), Response::ReadStream(answer)) => {
            let ByteCount::Maximum(n) = r.byte_count else { return None };
            let len = u32::try_from(answer.reply.body.data.len()).ok()?;
            let more = answer.reply.code.is_success() && len > 0;
            r.byte_count = ByteCount::Maximum(n.checked_sub(len).filter(|n| *n > 0 && more)?);
            Some(CHAIN_ROOM_STREAM)
        }
        (
            Request::FastTransferSourceGetBuffer(r),
            Response::FastTransferSourceGetBuffer(answer),
        ) => {
            let BufferSize::Maximum(_) = r.buffer_size else { return None };
            let BufferReply::Buffer { code, progress, .. } = &answer.reply else { return None };
            let more = code.is_success() && progress.transfer_status == TRANSFER_PARTIAL;
            more.then_some(CHAIN_ROOM_STREAM)
        }
        _ => None,
    }
}
