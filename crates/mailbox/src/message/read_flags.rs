//! RopSetReadFlags and RopSetMessageReadFlag, [MS-OXCMSG] 3.2.5.10 and 3.2.5.11.

use tradepost_mapi::{ErrorCode, Guid, LongTermId, MessageId, Value, tags};
use tradepost_proto::rop::message::{ReadStatusChange, set_message_read_flag, set_read_flags};
use tradepost_store::{
    Direction, Error, Field, Mailbox, ObjectNumber, Order, Reading, Receipts, Rights, RowKey,
    RowSet, Transaction,
};
use tradepost_wire::{Flagged, decode_all};

use crate::access;
use crate::environment;
use crate::error::Outcome;
use crate::object::{FolderObject, Place};
use crate::op::Op;
use crate::receipt::{self, Receipt};
use crate::save;
use crate::values::message::flags;
use crate::work::BATCH_LEN;

/// LIMIT: messages that one batch marks; as many as a request of usual length names.
const BATCH: usize = 2_000;
/// LIMIT: receipts that one batch sends. They are long, so a batch ends with that many.
const RECEIPTS_MAX: usize = 200;

/// [MS-OXCMSG] 2.2.3.10.1 ReadFlags. The bits of rfReserved mean nothing.
#[derive(Clone, Copy)]
struct ReadFlags(u8);

impl ReadFlags {
    const SUPPRESS_RECEIPT: u8 = 0x01;
    const CLEAR_READ_FLAG: u8 = 0x04;
    const GENERATE_RECEIPT_ONLY: u8 = 0x10;
    const CLEAR_NOTIFY_READ: u8 = 0x20;
    const CLEAR_NOTIFY_UNREAD: u8 = 0x40;

    fn has(self, bits: u8) -> bool {
        self.0 & bits != 0
    }

    /// The read state to be; `None` when the flags are about receipts only.
    fn read(self) -> Option<bool> {
        let receipts_only =
            Self::GENERATE_RECEIPT_ONLY | Self::CLEAR_NOTIFY_READ | Self::CLEAR_NOTIFY_UNREAD;
        (!self.has(receipts_only)).then_some(!self.has(Self::CLEAR_READ_FLAG))
    }

    /// Whether a read receipt that is waited for is sent.
    fn sends(self) -> bool {
        self.has(Self::GENERATE_RECEIPT_ONLY) || self.0 & !Self::RESERVED == 0
    }

    /// The bits of rfReserved.
    const RESERVED: u8 = 0x0A;

    fn reading(self) -> Reading {
        let settled = Receipts {
            read: self.sends() || self.has(Self::SUPPRESS_RECEIPT | Self::CLEAR_NOTIFY_READ),
            non_read: self.has(Self::CLEAR_NOTIFY_UNREAD),
        };
        Reading { read: self.read(), settled }
    }
}

/// RopSetMessageReadFlag. The state changes at once, not with the next save.
pub(crate) fn set_one(
    op: &mut Op<'_>,
    r: &set_message_read_flag::Request,
) -> Outcome<set_message_read_flag::Success> {
    let unchanged = set_message_read_flag::Success { read_status_changed: Flagged(None) };
    let read_flags = ReadFlags(r.read_flags);
    let message = op.message(r.input)?;
    let mailbox = message.mailbox.clone();
    let named = r.client_data.0.map_or(Ok(None), |data| named(&mailbox, message.place, &data))?;
    let own = message.saved.as_ref().map(|saved| saved.object);
    let Some(object) = named.or(own) else {
        if let Some(read) = read_flags.read() {
            let stored = flags::stored(&message.content.properties);
            let bits = if read { stored | flags::READ } else { stored & !flags::READ };
            let bits = Field::Value(Value::Integer32(bits));
            message.content.properties.set(tags::MESSAGE_FLAGS, bits);
        }
        return Ok(unchanged);
    };
    let receipt = Receipt::by(op);
    let marked = environment::write(&mailbox, op.now(), |t| {
        let old = t.head(object)?;
        let old = t.seen(old)?;
        set(t, object, read_flags, &receipt)?;
        let head = t.head(object)?;
        Ok((old.read, t.seen(head)?))
    });
    let (was_read, head) = marked.map_err(save::gone)?;
    let message = op.message(r.input)?;
    if let Some(saved) = message.saved.as_mut().filter(|saved| saved.object == object) {
        // Only the read state: a change by somebody else must still be noticed at the next save.
        (saved.read, saved.read_change) = (head.read, head.read_change);
        (saved.receipts, saved.changed_at) = (head.receipts, head.changed_at);
    }
    // [MS-OXCMSG] 2.2.3.11.2: of public folders only, where the request names the message too.
    let told = r.client_data.0.filter(|_| head.read != was_read);
    let told = told.map(|client_data| ReadStatusChange { logon_id: r.logon_id, client_data });
    Ok(set_message_read_flag::Success { read_status_changed: Flagged(told) })
}

/// The message of a public folder that the long identifier in a request names, [MS-OXCMSG]
/// 3.2.5.11; `None` if it stands for nothing, [MS-OXCSTOR] 3.2.5.9.
fn named(mailbox: &Mailbox, place: Place, client_data: &[u8]) -> Outcome<Option<ObjectNumber>> {
    let Place::Folder(folder) = place else { return Ok(None) };
    let long: LongTermId = decode_all(client_data).map_err(|_| ErrorCode::INVALID_PARAMETER)?;
    if long.global_counter.number() == 0 || long.database_guid == Guid::NIL {
        return Ok(None);
    }
    let replica = mailbox.read(|view| view.replica_id_of(long.database_guid))?;
    let replica = replica.ok_or(ErrorCode::NOT_FOUND)?;
    let id = MessageId::new(replica, long.global_counter);
    let message = mailbox.read(|view| view.message(folder, id))?;
    if !access::to_message(mailbox, &message)?.contains(Rights::READ_ANY) {
        return Err(ErrorCode::ACCESS_DENIED.into());
    }
    Ok(Some(message.object))
}

/// Marks a message, and sends the receipt that falls due; whether one did.
fn set(
    t: &mut Transaction<'_>,
    object: ObjectNumber,
    read_flags: ReadFlags,
    receipt: &Receipt,
) -> Result<bool, Error> {
    let (old, new) = t.set_reading(object, read_flags.reading())?;
    let due = read_flags.sends() && old.receipts.read;
    if due {
        receipt.send(t, &new, receipt::Kind::Read)?;
    }
    Ok(due)
}

/// RopSetReadFlags: of many messages of a folder; without identifiers, of all.
///
/// EXCHANGE: the answer is always that of RopSetReadFlags, never RopProgress, and
/// PartialCompletion is always zero: a message that is not there any more needs no mark.
pub(crate) fn set_many(
    op: &mut Op<'_>,
    r: &set_read_flags::Request,
) -> Outcome<set_read_flags::Always> {
    let folder = op.folder_of_messages(r.input)?;
    access::require(&folder.mailbox, folder.id, Rights::READ_ANY)?;
    let marks = Marks { read_flags: ReadFlags(r.read_flags), receipt: Receipt::by(op) };
    for chunk in r.message_ids.chunks(BATCH) {
        marks.put(op, &folder, chunk, |t, id| match t.message(folder.id, *id) {
            Ok(message) => Ok(Some(message.object)),
            Err(Error::NotFound(_)) => Ok(None),
            Err(error) => Err(error),
        })?;
    }
    if r.message_ids.is_empty() {
        marks.put_on_all(op, &folder)?;
    }
    Ok(set_read_flags::Always { partial_completion: false })
}

/// What is done to many messages.
struct Marks {
    read_flags: ReadFlags,
    receipt: Receipt,
}

impl Marks {
    /// Marks the messages of a list in one batch; in more when many receipts fall due, or when the
    /// changes are long.
    fn put<I>(
        &self,
        op: &Op<'_>,
        folder: &FolderObject,
        mut list: &[I],
        object: impl Fn(&Transaction<'_>, &I) -> Result<Option<ObjectNumber>, Error>,
    ) -> Outcome<()> {
        while !list.is_empty() {
            let done = op.write(&folder.mailbox, |t| {
                let mut receipts = 0;
                for (done, item) in list.iter().enumerate() {
                    if receipts == RECEIPTS_MAX || t.weight() >= BATCH_LEN {
                        return Ok(done);
                    }
                    if let Some(object) = object(t, item)? {
                        match set(t, object, self.read_flags, &self.receipt) {
                            Ok(due) => receipts += usize::from(due),
                            Err(Error::NotFound(_)) => {}
                            Err(error) => return Err(error),
                        }
                    }
                }
                Ok(list.len())
            })?;
            list = list.get(done..).unwrap_or_default();
        }
        Ok(())
    }

    fn put_on_all(&self, op: &Op<'_>, folder: &FolderObject) -> Outcome<()> {
        let rows = RowSet { order: Order::DeliveryTime, associated: false, deleted: false };
        let mut after: Option<RowKey> = None;
        loop {
            let page = folder
                .mailbox
                .read(|v| v.rows(folder.id, rows, Direction::Forward, after.as_ref(), BATCH))?;
            let Some((last, _)) = page.last() else { return Ok(()) };
            after = Some(last.clone());
            self.put(op, folder, &page, |_, (_, object)| Ok(Some(*object)))?;
        }
    }
}
