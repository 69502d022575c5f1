//! The answers of one Execute, in the order of its operations.

use tradepost_mapi::{ErrorCode, PropertyRow, PropertyTag};
use tradepost_proto::rop::other::{backoff, buffer_too_small};
use tradepost_proto::rop::{self, Answer, HandleIndex, NO_HANDLE, Operation, Response, RopBuffer};
use tradepost_wire::{DecodeError, Reader, Wire};

use crate::taken::Taken;
use crate::{Error, Handle, Result, Session};

/// Answers, decoded one by one as the operations that were asked for.
#[derive(Debug)]
pub struct Answers {
    bytes: Vec<u8>,
    at: usize,
    handles: Vec<u32>,
    expected: std::vec::IntoIter<u8>,
    session: Session,
}

impl Answers {
    pub(crate) fn new(buffer: RopBuffer, expected: Vec<u8>, session: Session) -> Self {
        let RopBuffer { rops: bytes, handles } = buffer;
        Self { bytes, at: 0, handles, expected: expected.into_iter(), session }
    }

    /// The answer to the next operation.
    pub fn take<R: Operation>(&mut self) -> Result<<R::Reply as Taken>::Body>
    where
        R::Reply: Taken,
    {
        let operation = self.check()?;
        let answer = self.read(operation, Answer::<R::Reply>::decode)?;
        answer.reply.taken().map_err(|code| Error::Operation { operation, code })
    }

    /// The whole reply to the next operation.
    pub fn reply<R: Operation>(&mut self) -> Result<R::Reply> {
        let operation = self.check()?;
        Ok(self.read(operation, Answer::<R::Reply>::decode)?.reply)
    }

    /// The rows of RopQueryRows, and whether the table ends behind them. Decoded here, since the
    /// declared answer takes everything that follows.
    pub fn rows(&mut self, columns: &[PropertyTag]) -> Result<(Vec<PropertyRow>, bool)> {
        /// [MS-OXCTABL] 2.2.2.1.1: the cursor stands at the end.
        const END: u8 = 2;
        let operation = self.check()?;
        self.head(operation)?;
        self.read(operation, |r| {
            let (origin, count) = (u8::decode(r)?, u16::decode(r)?);
            let rows = (0..count).map(|_| PropertyRow::decode(columns, r));
            Ok((rows.collect::<Result<Vec<_>, _>>()?, origin == END))
        })
    }

    /// The row of RopGetPropertiesSpecific.
    pub fn row(&mut self, columns: &[PropertyTag]) -> Result<PropertyRow> {
        let operation = self.check()?;
        self.head(operation)?;
        self.read(operation, |r| PropertyRow::decode(columns, r))
    }

    /// The object that an operation put at an index.
    pub fn object(&self, index: HandleIndex) -> Result<Handle> {
        match self.handles.get(usize::from(index)) {
            Some(&number) if number != NO_HANDLE => {
                Ok(Handle::new(number, self.session.released()))
            }
            _ => Err(Error::Unexpected("there is no handle of the new object")),
        }
    }

    /// Keeps the events that follow the answers.
    pub fn finish(mut self) -> Result<()> {
        while self.at < self.bytes.len() {
            let event = self.read("Rop", Response::decode)?;
            self.session.keep_event(event);
        }
        Ok(())
    }

    /// Handle index and return value of an answer.
    fn head(&mut self, operation: &'static str) -> Result<()> {
        let code = self.read(operation, |r| {
            HandleIndex::decode(r)?;
            ErrorCode::decode(r)
        })?;
        if code.is_success() { Ok(()) } else { Err(Error::Operation { operation, code }) }
    }

    /// Reads RopId, which must be that of the next operation; its name.
    fn check(&mut self) -> Result<&'static str> {
        let expected =
            self.expected.next().ok_or(Error::Unexpected("no further operation was asked for"))?;
        let operation = rop::name(expected).unwrap_or("Rop");
        let id = self.read(operation, u8::decode)?;
        match id {
            id if id == expected => Ok(operation),
            buffer_too_small::ID => {
                let answer = self.read(operation, buffer_too_small::Response::decode)?;
                Err(Error::BufferTooSmall(answer.size_needed))
            }
            backoff::ID => {
                let answer = self.read(operation, backoff::Response::decode)?;
                Err(Error::Backoff(answer.duration))
            }
            _ => Err(Error::Unexpected("it belongs to another operation")),
        }
    }

    /// Reads at the present place. Some servers leave away what follows a failing return value: the
    /// return value is what counts then.
    fn read<T>(
        &mut self,
        operation: &'static str,
        f: impl FnOnce(&mut Reader<'_>) -> Result<T, DecodeError>,
    ) -> Result<T> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let mut r = Reader::new(rest);
        match f(&mut r) {
            Ok(value) => {
                self.at += r.offset();
                Ok(value)
            }
            Err(error) => match rest.get(1..5).and_then(|b| <[u8; 4]>::try_from(b).ok()) {
                Some(code) if rest.len() <= 6 && code != [0; 4] => {
                    Err(Error::Operation { operation, code: ErrorCode(u32::from_le_bytes(code)) })
                }
                _ => Err(error.into()),
            },
        }
    }
}
