//! An attachment of 10 MB, written and read back by a stream over HTTP.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::ensure;
use clap::Args;
use tradepost_mapi::tags;

use crate::house::{self, House};
use crate::report::{Report, middle};

/// Bytes of one operation, as clients take them.
const PIECE: usize = 32_000;

/// `bench stream`.
#[derive(Args, Clone)]
pub struct Options {
    /// The program; a release build. The one beside this program without it.
    #[arg(long, default_value_os_t = house::beside())]
    pub program: PathBuf,
    /// Length of the attachment.
    #[arg(long, default_value_t = 10_000_000)]
    pub bytes: usize,
    /// How often it is done.
    #[arg(long, default_value_t = 5)]
    pub rounds: u32,
}

/// Writes until all is saved and on disk, then reads from a message opened anew.
pub fn run(options: &Options, report: &mut Report) -> anyhow::Result<()> {
    let house = House::new(&options.program)?;
    let mut session = house.versed();
    let bytes: Vec<u8> = (0..options.bytes).map(|n| (n * n / 7 % 251).to_le_bytes()[0]).collect();
    let (mut written, mut read) = (Vec::new(), Vec::new());
    let megabytes = f64::from(u32::try_from(options.bytes)?) / 1e6;
    for _ in 0..options.rounds {
        let start = Instant::now();
        let inbox = session.inbox;
        let message = session.create_message(inbox, "long");
        let attachment = session.create_attachment(message);
        let opened = session.open_stream(attachment, tags::ATTACH_DATA_BINARY, 2);
        let Ok((stream, _)) = opened else { anyhow::bail!("no stream: {opened:?}") };
        for piece in bytes.chunks(PIECE) {
            session.write_piece(stream, piece);
        }
        session.commit_stream(stream);
        session.save_attachment(message, attachment);
        let id = session.save_message(message);
        session.release(&[stream, attachment, message]);
        written.push(megabytes / start.elapsed().as_secs_f64());
        let start = Instant::now();
        let message = session.open_message(inbox, id);
        let attachment = session.open_attachment(message, 0);
        let whole = session.whole(attachment, tags::ATTACH_DATA_BINARY);
        read.push(megabytes / start.elapsed().as_secs_f64());
        ensure!(whole.as_ref() == Some(&bytes), "the attachment came back changed");
        session.release(&[attachment, message]);
    }
    let size = options.bytes as u64;
    report.say("stream", "an attachment, written", size, middle(written), "MB/s");
    report.say("stream", "an attachment, read", size, middle(read), "MB/s");
    Ok(())
}
