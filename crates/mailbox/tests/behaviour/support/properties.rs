use tradepost_mapi::{Cell, ErrorCode, PropertyProblem, PropertyTag, TaggedValue, Value, tags};
use tradepost_proto::rop::property::{
    copy_properties, copy_to, delete_properties, get_properties_all, get_properties_list,
    get_properties_specific, set_properties,
};
use tradepost_proto::rop::stream::{
    commit_stream, copy_to_stream, open_stream, read_stream, seek_stream, set_stream_size,
    write_stream,
};
use tradepost_proto::rop::{ByteCount, Exactly16};

use super::Desk;

/// OpenModeFlags of streams.
pub const STREAM_READ: u8 = 0;
pub const STREAM_WRITE: u8 = 1;
pub const STREAM_CREATE: u8 = 2;

pub fn text(text: &str) -> Value {
    Value::String(text.into())
}

pub fn set_properties(values: &[(PropertyTag, Value)]) -> set_properties::Request {
    let list = values.iter().map(|(tag, value)| TaggedValue::new(*tag, value.clone()));
    let property_values = Exactly16(list.collect::<Vec<_>>().into());
    set_properties::Request { logon_id: 0, input: 0, property_values }
}

pub fn get_properties(tags: &[PropertyTag]) -> get_properties_specific::Request {
    get_properties_specific::Request {
        logon_id: 0,
        input: 0,
        property_size_limit: 0,
        want_unicode: 1,
        property_tags: tags.to_vec().into(),
    }
}

/// CopyFlags.
pub const COPY: u8 = 0;
pub const MOVE: u8 = 1;
pub const NO_OVERWRITE: u8 = 2;

pub fn copy_to(copy_flags: u8, sub_objects: bool, excluded: &[PropertyTag]) -> copy_to::Request {
    copy_to::Request {
        logon_id: 0,
        source: 0,
        target: 1,
        want_asynchronous: false,
        want_sub_objects: sub_objects,
        copy_flags,
        excluded_tags: excluded.to_vec().into(),
    }
}

pub fn copy_properties(copy_flags: u8, tags: &[PropertyTag]) -> copy_properties::Request {
    copy_properties::Request {
        logon_id: 0,
        source: 0,
        target: 1,
        want_asynchronous: false,
        copy_flags,
        property_tags: tags.to_vec().into(),
    }
}

pub fn open_stream(property_tag: PropertyTag, open_mode_flags: u8) -> open_stream::Request {
    open_stream::Request { logon_id: 0, input: 0, output: 1, property_tag, open_mode_flags }
}

pub fn read_stream(count: u16) -> read_stream::Request {
    read_stream::Request { logon_id: 0, input: 0, byte_count: ByteCount::Exact(count) }
}

pub fn write_stream(data: &[u8]) -> write_stream::Request {
    write_stream::Request { logon_id: 0, input: 0, data: data.to_vec().into() }
}

pub fn seek_stream(origin: u8, offset: i64) -> seek_stream::Request {
    seek_stream::Request { logon_id: 0, input: 0, origin, offset }
}

pub fn set_stream_size(stream_size: u64) -> set_stream_size::Request {
    set_stream_size::Request { logon_id: 0, input: 0, stream_size }
}

pub fn copy_to_stream(byte_count: u64) -> copy_to_stream::Request {
    copy_to_stream::Request { logon_id: 0, source: 0, target: 1, byte_count }
}

pub fn commit_stream() -> commit_stream::Request {
    commit_stream::Request { logon_id: 0, input: 0 }
}

impl Desk {
    pub fn set(
        &mut self,
        handle: u32,
        values: &[(PropertyTag, Value)],
    ) -> Result<Vec<PropertyProblem>, ErrorCode> {
        self.ask(handle, set_properties(values)).map(|body| body.property_problems.to_vec())
    }

    pub fn set_subject(&mut self, handle: u32, subject: &str) {
        assert_eq!(self.set(handle, &[(tags::SUBJECT, text(subject))]), Ok(vec![]));
    }

    pub fn get(&mut self, handle: u32, tags: &[PropertyTag]) -> Result<Vec<Cell>, ErrorCode> {
        let body = self.ask(handle, get_properties(tags))?;
        Ok(body.row(tags).unwrap().0)
    }

    pub fn value(&mut self, handle: u32, tag: PropertyTag) -> Cell {
        self.get(handle, &[tag]).unwrap().remove(0)
    }

    pub fn remove(
        &mut self,
        handle: u32,
        tags: &[PropertyTag],
    ) -> Result<Vec<PropertyProblem>, ErrorCode> {
        let property_tags = tags.to_vec().into();
        let request = delete_properties::Request { logon_id: 0, input: 0, property_tags };
        self.ask(handle, request).map(|body| body.property_problems.to_vec())
    }

    pub fn all(&mut self, handle: u32, want_unicode: bool) -> Result<Vec<TaggedValue>, ErrorCode> {
        let request = get_properties_all::Request {
            logon_id: 0,
            input: 0,
            property_size_limit: 0,
            want_unicode: want_unicode.into(),
        };
        self.ask(handle, request).map(|body| body.property_values.to_vec())
    }

    pub fn list(&mut self, handle: u32) -> Result<Vec<PropertyTag>, ErrorCode> {
        let request = get_properties_list::Request { logon_id: 0, input: 0 };
        self.ask(handle, request).map(|body| body.property_tags.to_vec())
    }

    pub fn stream(&mut self, handle: u32, tag: PropertyTag, mode: u8) -> Result<u32, ErrorCode> {
        self.open(handle, open_stream(tag, mode)).map(|(handle, _)| handle)
    }

    pub fn read(&mut self, stream: u32, count: u16) -> Vec<u8> {
        self.ask(stream, read_stream(count)).unwrap().data.to_vec()
    }

    /// The rest of a stream, in pieces.
    pub fn read_all(&mut self, stream: u32) -> Vec<u8> {
        let mut all = Vec::new();
        loop {
            let piece = self.read(stream, 0x7000);
            if piece.is_empty() {
                return all;
            }
            all.extend(piece);
        }
    }

    pub fn write(&mut self, stream: u32, data: &[u8]) {
        for piece in data.chunks(0x7000) {
            let written = self.ask(stream, write_stream(piece)).unwrap().written_size;
            assert_eq!(usize::from(written), piece.len());
        }
    }
}
