use std::collections::BTreeMap;

use tradepost_mapi::{
    CounterSet, ErrorCode, GlobalCounter, IdSet, MessageId, PropertyName, PropertyTag, Restriction,
    ShortIdSet, Value, tags,
};
use tradepost_proto::rop::BufferSize;
use tradepost_proto::rop::fast_transfer::{TransferProgress, fast_transfer_source_get_buffer};
use tradepost_proto::rop::property::get_property_ids_from_names;
use tradepost_proto::rop::sync::{
    synchronization_configure, synchronization_get_transfer_state,
    synchronization_upload_state_stream_begin, synchronization_upload_state_stream_continue,
    synchronization_upload_state_stream_end,
};
use tradepost_transfer::{Item, META, Marker, Property, Reader, Root};
use tradepost_wire::Sized16;

use super::Desk;

/// SynchronizationFlags.
pub const UNICODE: u16 = 0x0001;
pub const NO_DELETIONS: u16 = 0x0002;
pub const IGNORE_NO_LONGER_IN_SCOPE: u16 = 0x0004;
pub const READ_STATE: u16 = 0x0008;
pub const FAI: u16 = 0x0010;
pub const NORMAL: u16 = 0x0020;
pub const ONLY_SPECIFIED: u16 = 0x0080;
pub const NO_FOREIGN: u16 = 0x0100;
pub const IGNORE_SPECIFIED_ON_FAI: u16 = 0x4000;
pub const PROGRESS: u16 = 0x8000;
/// What a client asks for that wants everything.
pub const EVERYTHING: u16 = UNICODE | READ_STATE | FAI | NORMAL | NO_FOREIGN;
/// SynchronizationExtraFlags.
pub const EID: u32 = 1;
pub const MESSAGE_SIZE: u32 = 2;
pub const CN: u32 = 4;
pub const BY_TIME: u32 = 8;
/// TransferStatus.
pub const PARTIAL: u16 = 1;
pub const DONE: u16 = 3;

pub fn configure(flags: u16) -> synchronization_configure::Request {
    synchronization_configure::Request {
        logon_id: 0,
        input: 0,
        output: 1,
        synchronization_type: 1,
        send_options: u8::from(flags & UNICODE != 0),
        synchronization_flags: flags,
        restriction: Sized16(None),
        synchronization_extra_flags: EID,
        property_tags: vec![].into(),
    }
}

pub fn configure_hierarchy(flags: u16) -> synchronization_configure::Request {
    synchronization_configure::Request { synchronization_type: 2, ..configure(flags) }
}

pub fn with_extra(
    request: synchronization_configure::Request,
    extra: u32,
) -> synchronization_configure::Request {
    synchronization_configure::Request { synchronization_extra_flags: extra, ..request }
}

pub fn with_tags(
    request: synchronization_configure::Request,
    tags: &[PropertyTag],
) -> synchronization_configure::Request {
    synchronization_configure::Request { property_tags: tags.to_vec().into(), ..request }
}

pub fn restricted(
    request: synchronization_configure::Request,
    restriction: Restriction,
) -> synchronization_configure::Request {
    synchronization_configure::Request { restriction: Sized16(Some(restriction)), ..request }
}

pub fn get_buffer(buffer_size: BufferSize) -> fast_transfer_source_get_buffer::Request {
    fast_transfer_source_get_buffer::Request { logon_id: 0, input: 0, buffer_size }
}

pub fn state_begin(
    state_property: PropertyTag,
    len: usize,
) -> synchronization_upload_state_stream_begin::Request {
    let transfer_buffer_size = u32::try_from(len).unwrap();
    synchronization_upload_state_stream_begin::Request {
        logon_id: 0,
        input: 0,
        state_property,
        transfer_buffer_size,
    }
}

pub fn state_continue(bytes: &[u8]) -> synchronization_upload_state_stream_continue::Request {
    let stream_data = bytes.to_vec().into();
    synchronization_upload_state_stream_continue::Request { logon_id: 0, input: 0, stream_data }
}

pub fn state_end() -> synchronization_upload_state_stream_end::Request {
    synchronization_upload_state_stream_end::Request { logon_id: 0, input: 0 }
}

pub fn get_transfer_state() -> synchronization_get_transfer_state::Request {
    synchronization_get_transfer_state::Request { logon_id: 0, input: 0, output: 1 }
}

/// What a client has: the bytes of the four properties of its state, by number.
pub type Bytes = BTreeMap<u16, Vec<u8>>;

/// Properties as they came, in order; named ones have a number of their own here.
pub type List = Vec<(Property, Value)>;

pub fn find(list: &List, tag: PropertyTag) -> Option<&Value> {
    list.iter().find(|(p, _)| p.tag.id() == tag.id()).map(|(_, value)| value)
}

pub fn ids(list: &List) -> Vec<u16> {
    list.iter().map(|(p, _)| p.tag.id()).collect()
}

/// A change of a message or folder, as it came.
#[derive(Clone, Debug, Default)]
pub struct Change {
    pub header: List,
    pub properties: List,
    pub recipients: Vec<List>,
    /// Attachments with what they had embedded.
    pub attachments: Vec<(List, Option<Box<Change>>)>,
    pub directives: Vec<PropertyTag>,
    pub progress: Option<List>,
}

impl Change {
    pub fn source_key(&self) -> Vec<u8> {
        find(&self.header, tags::SOURCE_KEY).unwrap().binary().unwrap().to_vec()
    }

    pub fn text(&self, tag: PropertyTag) -> Option<String> {
        Some(find(&self.properties, tag)?.text()?.to_string_lossy())
    }

    pub fn subject(&self) -> String {
        self.text(tags::SUBJECT_PREFIX).unwrap_or_default()
            + &self.text(tags::NORMALIZED_SUBJECT).unwrap_or_default()
    }

    pub fn name(&self) -> String {
        find(&self.header, tags::DISPLAY_NAME).unwrap().text().unwrap().to_string_lossy()
    }
}

/// A synchronisation as it came.
#[derive(Clone, Debug, Default)]
pub struct Downloaded {
    pub totals: Option<Vec<u8>>,
    pub changes: Vec<Change>,
    pub deletions: List,
    pub reads: List,
    pub state: Bytes,
}

/// The counters of a set in which all identifiers are of the first replica.
fn counters(list: &List, tag: PropertyTag) -> CounterSet {
    let Some(value) = find(list, tag) else { return CounterSet::new() };
    let set = ShortIdSet::from_bytes(value.binary().unwrap()).unwrap();
    set.iter().map(|(_, counters)| counters.clone()).next().unwrap_or_default()
}

pub fn counter_of(key: &[u8]) -> GlobalCounter {
    GlobalCounter::from_bytes(key[16..].try_into().unwrap())
}

impl Downloaded {
    pub fn deleted(&self) -> CounterSet {
        counters(&self.deletions, META::IDSET_DELETED)
    }

    pub fn left_scope(&self) -> CounterSet {
        counters(&self.deletions, META::IDSET_NO_LONGER_IN_SCOPE)
    }

    pub fn read(&self) -> CounterSet {
        counters(&self.reads, META::IDSET_READ)
    }

    pub fn unread(&self) -> CounterSet {
        counters(&self.reads, META::IDSET_UNREAD)
    }

    pub fn subjects(&self) -> Vec<String> {
        self.changes.iter().map(Change::subject).collect()
    }

    pub fn names(&self) -> Vec<String> {
        self.changes.iter().map(Change::name).collect()
    }

    pub fn is_nothing(&self) -> bool {
        self.changes.is_empty() && self.deletions.is_empty() && self.reads.is_empty()
    }

    pub fn of(bytes: &[u8], root: Root) -> Self {
        let mut items = Vec::new();
        let mut reader = Reader::new(root);
        let mut input = bytes;
        while let Some(item) = reader.next(&mut input).unwrap() {
            match item {
                Item::Marker(marker) => items.push((Some(marker), None)),
                Item::Value(property, value) => items.push((None, Some((property, value)))),
                Item::Begin(property, _) => {
                    items.push((None, Some((property, Value::Binary(Vec::new())))));
                }
                Item::Part(part) => match items.last_mut() {
                    Some((None, Some((_, Value::Binary(bytes))))) => bytes.extend_from_slice(&part),
                    other => panic!("a part behind {other:?}"),
                },
                Item::End => {}
            }
        }
        reader.finish().unwrap();
        let mut rest = items.into_iter().peekable();
        let mut all = Self::default();
        let mut progress = None;
        while let Some((marker, value)) = rest.next() {
            match marker.unwrap_or_else(|| panic!("{value:?} in nothing")) {
                Marker::IncrSyncProgressMode => {
                    let list = take(&mut rest);
                    all.totals = list[0].1.binary().map(<[u8]>::to_vec);
                }
                Marker::IncrSyncProgressPerMsg => progress = Some(take(&mut rest)),
                Marker::IncrSyncChg => {
                    let header = take(&mut rest);
                    let mut change = Change { header, ..Change::default() };
                    change.progress = progress.take();
                    if rest.next_if(|(m, _)| *m == Some(Marker::IncrSyncMessage)).is_some() {
                        message(&mut rest, &mut change);
                    }
                    all.changes.push(change);
                }
                Marker::IncrSyncDel => all.deletions = take(&mut rest),
                Marker::IncrSyncRead => all.reads = take(&mut rest),
                Marker::IncrSyncStateBegin => {
                    for (property, value) in take(&mut rest) {
                        let bytes = value.binary().unwrap().to_vec();
                        all.state.insert(property.tag.id(), bytes);
                    }
                }
                Marker::IncrSyncStateEnd | Marker::IncrSyncEnd => {}
                other => panic!("{other:?}"),
            }
        }
        all
    }
}

type Rest<I> = std::iter::Peekable<I>;
type Piece = (Option<Marker>, Option<(Property, Value)>);

fn take<I: Iterator<Item = Piece>>(rest: &mut Rest<I>) -> List {
    let mut list = Vec::new();
    while let Some((_, Some(value))) = rest.next_if(|(marker, _)| marker.is_none()) {
        list.push(value);
    }
    list
}

fn message<I: Iterator<Item = Piece>>(rest: &mut Rest<I>, change: &mut Change) {
    let directive = |value: &Value| PropertyTag(u32::try_from(value.integer().unwrap()).unwrap());
    loop {
        for (property, value) in take(rest) {
            if property.tag == META::FX_DEL_PROP {
                change.directives.push(directive(&value));
            } else {
                change.properties.push((property, value));
            }
        }
        let child =
            |(marker, _): &Piece| matches!(marker, Some(Marker::StartRecip | Marker::NewAttach));
        match rest.next_if(child) {
            Some((Some(Marker::StartRecip), _)) => {
                change.recipients.push(take(rest));
                assert_eq!(rest.next().unwrap().0, Some(Marker::EndToRecip));
            }
            Some(_) => {
                let list = take(rest);
                let mut embedded = None;
                if rest.next_if(|(m, _)| *m == Some(Marker::StartEmbed)).is_some() {
                    let mut inner = Change::default();
                    message(rest, &mut inner);
                    embedded = Some(Box::new(inner));
                    assert_eq!(rest.next().unwrap().0, Some(Marker::EndEmbed));
                }
                change.attachments.push((list, embedded));
                assert_eq!(rest.next().unwrap().0, Some(Marker::EndAttach));
            }
            None => return,
        }
    }
}

impl Desk {
    /// A configured synchronisation that knows the state of the client.
    pub fn begin_sync(
        &mut self,
        folder: u32,
        request: synchronization_configure::Request,
        state: &Bytes,
    ) -> u32 {
        let (handle, ()) = self.open(folder, request).unwrap();
        for (id, bytes) in state {
            let ty = if *id == META::IDSET_GIVEN.id() { 0x0003 } else { 0x0102 };
            let tag = PropertyTag(u32::from(*id) << 16 | ty);
            self.ask(handle, state_begin(tag, bytes.len())).unwrap();
            for part in bytes.chunks(3000) {
                self.ask(handle, state_continue(part)).unwrap();
            }
            self.ask(handle, state_end()).unwrap();
        }
        handle
    }

    /// The next buffer of a download.
    pub fn buffer(
        &mut self,
        handle: u32,
        size: BufferSize,
    ) -> Result<(TransferProgress, Vec<u8>), ErrorCode> {
        self.ask(handle, get_buffer(size))
    }

    /// All bytes of a download.
    pub fn download(&mut self, handle: u32, size: BufferSize) -> Vec<u8> {
        let mut all = Vec::new();
        loop {
            let (progress, bytes) = self.buffer(handle, size).unwrap();
            all.extend(bytes);
            match progress.transfer_status {
                PARTIAL => {}
                status => {
                    assert_eq!(status, DONE);
                    return all;
                }
            }
        }
    }

    /// A whole synchronisation.
    pub fn sync(
        &mut self,
        folder: u32,
        request: synchronization_configure::Request,
        state: &Bytes,
    ) -> Downloaded {
        let root = match request.synchronization_type {
            1 => Root::ContentsSync,
            _ => Root::HierarchySync,
        };
        let handle = self.begin_sync(folder, request, state);
        let bytes = self.download(handle, BufferSize::Maximum(0x7000));
        self.release(handle);
        Downloaded::of(&bytes, root)
    }

    /// The number of a named property, which is made if there is none.
    pub fn number_of(&mut self, name: &PropertyName) -> u16 {
        let request = get_property_ids_from_names::Request {
            logon_id: 0,
            input: 0,
            flags: 2,
            property_names: vec![name.clone()].into(),
        };
        self.ask(self.logon, request).unwrap().property_ids[0]
    }
}

/// The counters of messages, as sets have them.
pub fn counters_of(ids: &[MessageId]) -> CounterSet {
    ids.iter().map(|id| id.counter()).collect()
}

/// The counters of the one replica that a set of a state has.
pub fn own(state: &Bytes, tag: PropertyTag) -> CounterSet {
    let bytes = state.get(&tag.id()).map_or(&[][..], Vec::as_slice);
    let set = IdSet::from_bytes(bytes).unwrap();
    set.iter().map(|(_, counters)| counters.clone()).next().unwrap_or_default()
}
