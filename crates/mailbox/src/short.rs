//! Which operations are short: those that write nothing to a mailbox and read a few records at
//! most. The edge carries them out on the thread that read the request, which other connections
//! wait for; all others go to threads that may take their time.

use tradepost_proto::rop::{ByteCount, Request};
use tradepost_store::Mailbox;

use crate::execute::{PACKED, Received};
use crate::handles::UNSET;
use crate::object::Object;
use crate::session::Session;
use crate::table::query;

/// LIMIT: more operations than this in one buffer are not short together.
const OPERATIONS_MAX: usize = 16;
/// LIMIT: more rows than this are not read in a short time.
const ROWS_MAX: u32 = 64;

/// Whether all operations of a buffer together are short. With `chain` the last may be repeated.
pub(crate) fn are_short(session: &Session, read: &Received, chain: bool) -> bool {
    // What searches have to look at is looked at by whoever shows what they found.
    read.requests.len() <= OPERATIONS_MAX
        && !session.mailboxes().any(Mailbox::search_due)
        && read.requests.iter().all(|(r, _)| is_short(session, &read.buffer.handles, r, chain))
}

fn is_short(session: &Session, handles: &[u32], request: &Request, chain: bool) -> bool {
    use Request as R;
    match request {
        R::Release(_)
        | R::GetStoreState(_)
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
        | R::GetPropertiesSpecific(_)
        | R::GetPropertiesList(_)
        | R::OpenStream(_)
        | R::SeekStream(_)
        | R::GetStreamSize(_) => true,
        R::WriteStream(_) => matches!(object(session, handles, request), Some(Object::Stream(_))),
        R::ReadStream(r) => !(chain && matches!(r.byte_count, ByteCount::Maximum(_))),
        R::QueryRows(r) => {
            let one_payload = !(chain && r.query_rows_flags & PACKED != 0);
            let few = u32::from(r.row_count) <= ROWS_MAX && one_payload;
            few && is_kept(session, handles, request)
        }
        R::SeekRow(_) | R::QueryPosition(_) => is_kept(session, handles, request),
        _ => false,
    }
}

/// Whether a request is about a table whose rows are read from where they stand, not listed first.
fn is_kept(session: &Session, handles: &[u32], request: &Request) -> bool {
    match object(session, handles, request) {
        Some(Object::Table(table)) => query::is_kept(table),
        _ => false,
    }
}

/// The object that a request is about, if it is open already.
fn object<'a>(session: &'a Session, handles: &[u32], request: &Request) -> Option<&'a Object> {
    let index = usize::from(request.handles().input?);
    let handle = *handles.get(index).filter(|handle| **handle != UNSET)?;
    session.handles.object(handle)
}
