//! Long values, piece by piece: [MS-OXCROPS] 2.2.9, [MS-OXCPRPT].

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tradepost_mapi::PropertyTag;
use tradepost_proto::rop::ByteCount;
use tradepost_proto::rop::stream::{commit_stream, open_stream, read_stream, write_stream};

use crate::batch::LOGON;
use crate::{Batch, Error, Handle, Mailbox, Result};

/// Bytes that are read or written at once: with everything around them they fit into the smallest
/// buffer that a server may have ([MS-OXCRPC] 3.1.4.2: 32 KiB).
pub const STREAM_PIECE: usize = PIECE as usize;

const PIECE: u16 = 30_000;

/// [MS-OXCPRPT] 2.2.14.1 OpenModeFlags: only to read.
const READ_ONLY: u8 = 0x00;
/// [MS-OXCPRPT] 2.2.14.1 OpenModeFlags: to write, from nothing.
const CREATE: u8 = 0x02;

/// Is told how many bytes are done so far.
pub type Progress<'a> = &'a mut (dyn FnMut(u64) + Send);

/// An open stream.
#[derive(Debug)]
pub struct Stream {
    /// The object.
    pub handle: Handle,
    /// Bytes that it had when it was opened; 4 GiB and more are told as the greatest number.
    pub size: u32,
}

impl Mailbox {
    /// RopOpenStream, to read a property that is there.
    pub async fn open_stream(&self, object: &Handle, tag: PropertyTag) -> Result<Stream> {
        self.stream(object, tag, READ_ONLY).await
    }

    /// RopOpenStream, to write a property from nothing.
    pub async fn create_stream(&self, object: &Handle, tag: PropertyTag) -> Result<Stream> {
        self.stream(object, tag, CREATE).await
    }

    async fn stream(
        &self,
        object: &Handle,
        property_tag: PropertyTag,
        open_mode_flags: u8,
    ) -> Result<Stream> {
        let make = |input, output| open_stream::Request {
            logon_id: LOGON,
            input,
            output,
            property_tag,
            open_mode_flags,
        };
        let (opened, handle) = self.open(object, make).await?;
        Ok(Stream { handle, size: opened.stream_size })
    }

    /// RopReadStream: the next bytes, at most [`STREAM_PIECE`]; none at the end.
    pub async fn read_piece(&self, stream: &Stream) -> Result<Vec<u8>> {
        let byte_count = ByteCount::Exact(PIECE);
        let make = |input| read_stream::Request { logon_id: LOGON, input, byte_count };
        Ok(self.on_with(Batch::plain(), &stream.handle, make).await?.data.0)
    }

    /// RopWriteStream until all bytes are written, at most [`STREAM_PIECE`] at once.
    pub async fn write_all(&self, stream: &Stream, bytes: &[u8]) -> Result<()> {
        for piece in bytes.chunks(STREAM_PIECE) {
            let mut left = piece;
            while !left.is_empty() {
                let data = left.to_vec().into();
                let make = |input| write_stream::Request { logon_id: LOGON, input, data };
                let written = self.on_with(Batch::plain(), &stream.handle, make).await?;
                let written = written.written_size;
                left = match left.get(usize::from(written)..) {
                    Some(rest) if written > 0 => rest,
                    _ => return Err(Error::Unexpected("the stream takes no more bytes")),
                };
            }
        }
        Ok(())
    }

    /// RopCommitStream: what was written becomes the value of the property.
    pub async fn commit(&self, stream: &Stream) -> Result<()> {
        let make = |input| commit_stream::Request { logon_id: LOGON, input };
        self.on(&stream.handle, make).await
    }

    /// Copies a property to a writer, in constant memory; the number of bytes.
    pub async fn read_to<W: AsyncWrite + Unpin>(
        &self,
        stream: &Stream,
        to: &mut W,
        progress: Progress<'_>,
    ) -> Result<u64> {
        let mut done = 0;
        loop {
            let piece = self.read_piece(stream).await?;
            if piece.is_empty() {
                to.flush().await.map_err(Error::Io)?;
                return Ok(done);
            }
            to.write_all(&piece).await.map_err(Error::Io)?;
            done += piece.len() as u64;
            progress(done);
        }
    }

    /// The bytes of a property, when they are at most so many; otherwise the first of them, and
    /// that there are more.
    pub async fn read_at_most(
        &self,
        object: &Handle,
        tag: PropertyTag,
        len_max: usize,
    ) -> Result<(Vec<u8>, bool)> {
        let stream = self.open_stream(object, tag).await?;
        let mut bytes = Vec::new();
        loop {
            let piece = self.read_piece(&stream).await?;
            if piece.is_empty() {
                return Ok((bytes, false));
            }
            bytes.extend_from_slice(&piece);
            if bytes.len() > len_max {
                bytes.truncate(len_max);
                return Ok((bytes, true));
            }
        }
    }

    /// Writes a property from a reader, in constant memory; the number of bytes. The object must be
    /// saved after it.
    pub async fn write_from<R: AsyncRead + Unpin>(
        &self,
        object: &Handle,
        tag: PropertyTag,
        from: &mut R,
        progress: Progress<'_>,
    ) -> Result<u64> {
        let stream = self.create_stream(object, tag).await?;
        let mut piece = Vec::with_capacity(STREAM_PIECE);
        let mut done = 0;
        loop {
            piece.clear();
            let mut part = (&mut *from).take(STREAM_PIECE as u64);
            part.read_to_end(&mut piece).await.map_err(Error::Io)?;
            if piece.is_empty() {
                self.commit(&stream).await?;
                return Ok(done);
            }
            self.write_all(&stream, &piece).await?;
            done += piece.len() as u64;
            progress(done);
        }
    }
}
