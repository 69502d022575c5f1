//! Which operations are short: those that write nothing to a mailbox and read a few records at
//! most. The edge carries them out on the thread that read the request, which other connections
//! wait for; all others go to threads that may take their time.

use tradepost_mapi::{PropertyTag, PropertyType, tags};
use tradepost_proto::rop::{ByteCount, Request};
use tradepost_store::Mailbox;

use crate::execute::{PACKED, Received};
use crate::handles::UNSET;
use crate::object::Object;
use crate::session::Session;
use crate::stream::{self, Stream};
use crate::table::query;

/// LIMIT: more operations than this in one buffer are not short together.
const OPERATIONS_MAX: usize = 16;
/// LIMIT: more rows than this are not read in a short time.
const ROWS_MAX: u32 = 64;
/// LIMIT: more properties than this are not read in a short time.
const TAGS_MAX: usize = 256;
/// LIMIT: longer messages than this, in bytes, are not opened in a short time.
const MESSAGE_LEN_MAX: u64 = 256 << 10;
/// The forms of a message's text: one may have to be made of another.
const BODIES: [u16; 3] = [tags::BODY.id(), tags::HTML.id(), tags::RTF_COMPRESSED.id()];

/// Texts that may be long in every message of a folder.
const LONG: [u16; 4] = [BODIES[0], BODIES[1], BODIES[2], tags::TRANSPORT_MESSAGE_HEADERS.id()];

/// Whether all operations of a buffer together are short. With `chain` the last may be repeated.
pub(crate) fn are_short(session: &Session, read: &Received, chain: bool) -> bool {
    // What searches have to look at is looked at by whoever shows what they found; what somebody
    // has read of a public folder is counted message by message.
    let long = |mailbox: &Mailbox| mailbox.search_due() || mailbox.viewer().is_some();
    let made = read.requests.iter().filter_map(|(r, _)| r.handles().output).collect();
    let run = Run { session, handles: &read.buffer.handles, made, chain };
    read.requests.len() <= OPERATIONS_MAX
        && !session.mailboxes().any(long)
        && read.requests.iter().all(|(r, _)| run.is_short(r))
}

/// Whether the messages that a buffer opens are short, and the replicas that it names known. Reads
/// records, so nobody may be writing.
pub(crate) fn opens_short(session: &Session, read: &Received) -> bool {
    read.requests.iter().all(|(request, _)| match request {
        Request::OpenMessage(r) => !session.mailboxes().any(|mailbox| {
            let head = mailbox.read(|view| view.any_message(r.folder_id, r.message_id));
            head.is_ok_and(|head| head.size > MESSAGE_LEN_MAX)
        }),
        // A replica that is not known is entered.
        Request::IdFromLongTermId(r) => session.mailboxes().all(|mailbox| {
            let guid = r.long_term_id.database_guid;
            mailbox.read(|view| view.replica_id_of(guid)).is_ok_and(|known| known.is_some())
        }),
        _ => true,
    })
}

/// What is known of a buffer before it runs.
struct Run<'a> {
    session: &'a Session,
    handles: &'a [u32],
    /// The places of the table that get objects while it runs.
    made: Vec<u8>,
    chain: bool,
}

impl<'a> Run<'a> {
    fn is_short(&self, request: &Request) -> bool {
        use Request as R;
        match request {
            R::GetStoreState(_)
            | R::GetReceiveFolder(_)
            | R::LongTermIdFromId(_)
            | R::IdFromLongTermId(_)
            | R::OpenFolder(_)
            | R::GetContentsTable(_)
            | R::SetColumns(_)
            | R::GetStatus(_)
            | R::OpenMessage(_)
            | R::CreateMessage(_)
            | R::GetMessageStatus(_)
            | R::ReadRecipients(_)
            | R::OpenAttachment(_)
            | R::GetValidAttachments(_)
            | R::GetStreamSize(_) => true,
            // A stream gives away what was written, and a logon closes all that is open.
            R::Release(_) => {
                !matches!(self.object(request), Some(Object::Stream(_) | Object::Logon(_)))
            }
            R::GetPropertiesSpecific(r) => self.is_read_shortly(request, &r.property_tags),
            R::GetPropertiesList(_) => self.is_read_shortly(request, &[]),
            R::OpenStream(r) => {
                // Text may have to be converted as a whole.
                let plain = [PropertyType::BINARY, PropertyType::OBJECT];
                plain.contains(&r.property_tag.ty())
                    && r.open_mode_flags != stream::CREATE
                    && self.is_read_shortly(request, &[r.property_tag])
            }
            // The first write copies the value that was saved.
            R::WriteStream(_) => self.stream(request).is_some_and(Stream::is_at_hand),
            R::SeekStream(_) => {
                self.stream(request).is_some_and(|s| !s.is_writable() || s.is_at_hand())
            }
            R::ReadStream(r) => !(self.chain && matches!(r.byte_count, ByteCount::Maximum(_))),
            R::QueryRows(r) => {
                let one_payload = !(self.chain && r.query_rows_flags & PACKED != 0);
                let few = u32::from(r.row_count) <= ROWS_MAX && one_payload;
                few && self.is_kept(request) && self.shows_short_values(request)
            }
            R::SeekRow(_) | R::QueryPosition(_) => self.is_kept(request),
            _ => false,
        }
    }

    /// Whether properties of an object are at hand: nothing is summed up, converted, or taken over
    /// from a stream first.
    fn is_read_shortly(&self, request: &Request, tags: &[PropertyTag]) -> bool {
        if tags.len() > TAGS_MAX || tags.iter().any(|tag| BODIES.contains(&tag.id())) {
            return false;
        }
        let Some(handle) = self.handle(request) else { return true };
        let handles = &self.session.handles;
        let written = |stream: u32| match handles.object(stream) {
            Some(Object::Stream(stream)) => stream.is_changed(),
            _ => false,
        };
        !matches!(handles.object(handle), Some(Object::Logon(_)))
            && !handles.streams_of(handle).into_iter().any(written)
    }

    /// Whether a request is about a table whose rows are read from where they stand, not listed
    /// first.
    fn is_kept(&self, request: &Request) -> bool {
        match self.object(request) {
            Some(Object::Table(table)) => query::is_kept(table),
            _ => false,
        }
    }

    /// Whether a table has no column of long texts, which are read from where they lie row by row.
    fn shows_short_values(&self, request: &Request) -> bool {
        match self.object(request) {
            Some(Object::Table(table)) => !table.columns().iter().any(|t| LONG.contains(&t.id())),
            _ => false,
        }
    }

    fn stream(&self, request: &Request) -> Option<&'a Stream> {
        match self.object(request) {
            Some(Object::Stream(stream)) => Some(stream),
            _ => None,
        }
    }

    /// The object that a request is about, if it is open already.
    fn object(&self, request: &Request) -> Option<&'a Object> {
        self.session.handles.object(self.handle(request)?)
    }

    fn handle(&self, request: &Request) -> Option<u32> {
        let index = request.handles().input.filter(|index| !self.made.contains(index))?;
        self.handles.get(usize::from(index)).copied().filter(|handle| *handle != UNSET)
    }
}
