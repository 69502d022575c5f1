//! What a test does in a mailbox, in terms of messages.

use tradepost_mapi::{
    ErrorCode, FolderId, MessageId, PropertyRow, PropertyTag, SortDirection, SortOrder,
    SortOrderSet, TaggedValue, Value, tags,
};
use tradepost_proto::rop::attachment::{
    create_attachment, get_attachment_table, open_attachment, save_changes_attachment,
};
use tradepost_proto::rop::folder::{get_contents_table, open_folder};
use tradepost_proto::rop::message::{create_message, open_message, save_changes_message};
use tradepost_proto::rop::property::{get_properties_specific, set_properties};
use tradepost_proto::rop::stream::{commit_stream, open_stream, read_stream, write_stream};
use tradepost_proto::rop::table::{query_rows, set_columns, sort_table};
use tradepost_proto::rop::{
    ByteCount, Exactly16, NO_HANDLE, OnSuccess, Request, SuccessBody, other,
};

use crate::bodies;
use crate::session::Session;

/// Rows asked for at once.
const PAGE: u16 = 200;
/// Bytes asked for at once: what fits into one answer.
const PIECE: u16 = 0x7F00;
/// ecNotFound.
const NOT_FOUND: ErrorCode = ErrorCode(0x8004_010F);
/// PidTagAttachMethod of an attachment that is a message.
const EMBEDDED_MESSAGE: i32 = 5;
/// RopSaveChangesMessage and RopSaveChangesAttachment: the object stays open for writing.
const KEEP_OPEN_READ_WRITE: u8 = 0x02;

/// An attachment that was read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Attached {
    /// Its bytes; none where it holds a message.
    pub data: Option<Vec<u8>>,
}

/// A message that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// PidTagSubject.
    pub subject: Option<String>,
    /// PidTagBody, in UTF-16.
    pub body: Option<Vec<u8>>,
    /// PidTagHtml.
    pub html: Option<Vec<u8>>,
    /// In the order of their numbers.
    pub attachments: Vec<Attached>,
}

fn done<S: SuccessBody>(reply: OnSuccess<S>) -> S {
    match reply.into_result() {
        Ok(body) => body,
        Err(code) => unreachable!("refused: {code:?}"),
    }
}

impl Session {
    /// An operation that makes an object: its handle and the body of the answer.
    fn make<S: SuccessBody>(&mut self, input: u32, request: &Request) -> Result<(u32, S), ErrorCode>
    where
        OnSuccess<S>: tradepost_proto::rop::Reply,
    {
        let mut handles = vec![input, NO_HANDLE];
        let reply: OnSuccess<S> = self.call(request, &mut handles);
        reply.into_result().map(|body| (handles[1], body))
    }

    /// Opens a folder.
    pub fn open_folder(&mut self, folder_id: FolderId) -> u32 {
        let request = open_folder::Request {
            logon_id: 0,
            input: 0,
            output: 1,
            folder_id,
            open_mode_flags: 0,
        };
        let opened = self.make::<open_folder::Success>(self.logon, &Request::OpenFolder(request));
        opened.expect("the folder is there").0
    }

    /// All rows of a folder's contents, in an order.
    pub fn list(
        &mut self,
        folder: FolderId,
        columns: &[PropertyTag],
        sort: &[(PropertyTag, SortDirection)],
    ) -> Vec<PropertyRow> {
        let folder = self.open_folder(folder);
        let request =
            get_contents_table::Request { logon_id: 0, input: 0, output: 1, table_flags: 0 };
        let made =
            self.make::<get_contents_table::Success>(folder, &Request::GetContentsTable(request));
        let table = made.expect("a table").0;
        if !sort.is_empty() {
            let order = |(tag, order): &(PropertyTag, SortDirection)| SortOrder {
                tag: *tag,
                order: *order,
            };
            let sort_orders = SortOrderSet {
                sort_orders: sort.iter().map(order).collect(),
                ..SortOrderSet::default()
            };
            let request =
                sort_table::Request { logon_id: 0, input: 0, sort_table_flags: 0, sort_orders };
            done::<sort_table::Success>(self.call(&Request::SortTable(request), &mut vec![table]));
        }
        let rows = self.rows(table, columns);
        self.release(&[table, folder]);
        rows
    }

    /// All rows of a table from where it stands.
    fn rows(&mut self, table: u32, columns: &[PropertyTag]) -> Vec<PropertyRow> {
        let property_tags = columns.to_vec().into();
        let request =
            set_columns::Request { logon_id: 0, input: 0, set_columns_flags: 0, property_tags };
        done::<set_columns::Success>(self.call(&Request::SetColumns(request), &mut vec![table]));
        let request = Request::QueryRows(query_rows::Request {
            logon_id: 0,
            input: 0,
            query_rows_flags: 0,
            forward_read: true,
            row_count: PAGE,
        });
        let mut all = Vec::new();
        loop {
            let page: query_rows::Success = done(self.call(&request, &mut vec![table]));
            let rows = page.rows(columns).expect("rows of the columns");
            if rows.is_empty() {
                return all;
            }
            all.extend(rows);
        }
    }

    /// Opens a message for reading.
    pub fn open_message(&mut self, folder_id: FolderId, message_id: MessageId) -> u32 {
        let request = open_message::Request {
            logon_id: 0,
            input: 0,
            output: 1,
            code_page_id: 0x0FFF,
            folder_id,
            open_mode_flags: 0,
            message_id,
        };
        let opened = self.make::<open_message::Success>(self.logon, &Request::OpenMessage(request));
        opened.expect("the message is there").0
    }

    /// Some properties of an object.
    pub fn properties(&mut self, object: u32, tags: &[PropertyTag]) -> PropertyRow {
        let request = Request::GetPropertiesSpecific(get_properties_specific::Request {
            logon_id: 0,
            input: 0,
            property_size_limit: 0,
            want_unicode: 1,
            property_tags: tags.to_vec().into(),
        });
        let body: get_properties_specific::Success = done(self.call(&request, &mut vec![object]));
        body.row(tags).expect("a row of the tags")
    }

    /// Opens a stream on a property; the flags are those of [MS-OXCPRPT] 2.2.14.1.
    pub fn open_stream(
        &mut self,
        object: u32,
        property_tag: PropertyTag,
        open_mode_flags: u8,
    ) -> Result<(u32, u32), ErrorCode> {
        let request = open_stream::Request {
            logon_id: 0,
            input: 0,
            output: 1,
            property_tag,
            open_mode_flags,
        };
        let made = self.make::<open_stream::Success>(object, &Request::OpenStream(request));
        made.map(|(handle, body)| (handle, body.stream_size))
    }

    /// The next bytes of a stream; none at its end.
    pub fn read_piece(&mut self, stream: u32) -> Vec<u8> {
        let request =
            read_stream::Request { logon_id: 0, input: 0, byte_count: ByteCount::Exact(PIECE) };
        let reply: read_stream::Reply = self.call(&Request::ReadStream(request), &mut vec![stream]);
        assert!(reply.code.is_success(), "reading a stream: {:?}", reply.code);
        reply.body.data.0
    }

    /// Writes bytes at the end of a stream.
    pub fn write_piece(&mut self, stream: u32, piece: &[u8]) {
        let request = write_stream::Request { logon_id: 0, input: 0, data: piece.to_vec().into() };
        let reply: write_stream::Reply =
            self.call(&Request::WriteStream(request), &mut vec![stream]);
        assert!(reply.code.is_success(), "writing a stream: {:?}", reply.code);
        assert_eq!(usize::from(reply.body.written_size), piece.len());
    }

    /// Commits a stream.
    pub fn commit_stream(&mut self, stream: u32) {
        let request = commit_stream::Request { logon_id: 0, input: 0 };
        let reply: commit_stream::Reply =
            self.call(&Request::CommitStream(request), &mut vec![stream]);
        assert!(reply.0.is_success(), "committing a stream: {:?}", reply.0);
    }

    /// The whole of a property, by a stream; none where there is no such property.
    pub fn whole(&mut self, object: u32, tag: PropertyTag) -> Option<Vec<u8>> {
        let (stream, size) = match self.open_stream(object, tag, 0) {
            Ok(opened) => opened,
            Err(NOT_FOUND) => return None,
            Err(code) => unreachable!("opening a stream: {code:?}"),
        };
        let mut bytes = Vec::new();
        while bytes.len() < size as usize {
            let piece = self.read_piece(stream);
            assert!(!piece.is_empty(), "the stream ends at {} of {size}", bytes.len());
            bytes.extend(piece);
        }
        self.release(&[stream]);
        Some(bytes)
    }

    /// The numbers of a message's attachments.
    pub fn attachments(&mut self, message: u32) -> Vec<u32> {
        let request =
            get_attachment_table::Request { logon_id: 0, input: 0, output: 1, table_flags: 0 };
        let mut handles = vec![message, NO_HANDLE];
        let reply: get_attachment_table::Reply =
            self.call(&Request::GetAttachmentTable(request), &mut handles);
        assert!(reply.0.is_success(), "attachments: {:?}", reply.0);
        let rows = self.rows(handles[1], &[tags::ATTACH_NUMBER]);
        self.release(&handles[1..]);
        let number = |row: &PropertyRow| row.0.first()?.as_ref().ok()?.integer()?.try_into().ok();
        rows.iter().filter_map(number).collect()
    }

    /// Opens an attachment for reading.
    pub fn open_attachment(&mut self, message: u32, attachment_id: u32) -> u32 {
        let request = open_attachment::Request {
            logon_id: 0,
            input: 0,
            output: 1,
            open_attachment_flags: 0,
            attachment_id,
        };
        let mut handles = vec![message, NO_HANDLE];
        let reply: open_attachment::Reply =
            self.call(&Request::OpenAttachment(request), &mut handles);
        assert!(reply.0.is_success(), "opening an attachment: {:?}", reply.0);
        handles[1]
    }

    /// Reads a message with everything that is compared.
    pub fn read(&mut self, folder: FolderId, id: MessageId) -> Opened {
        let message = self.open_message(folder, id);
        let row = self.properties(message, &[tags::SUBJECT, tags::HAS_ATTACHMENTS]);
        let subject = row.0[0].as_ref().ok().and_then(Value::text).map(|t| t.to_string_lossy());
        let body = self.whole(message, tags::BODY);
        let html = self.whole(message, tags::HTML);
        let mut attachments = Vec::new();
        for number in self.attachments(message) {
            let attachment = self.open_attachment(message, number);
            let method = self.properties(attachment, &[tags::ATTACH_METHOD]).0.remove(0);
            let holds_message = method == Ok(Value::Integer32(EMBEDDED_MESSAGE));
            let data =
                if holds_message { None } else { self.whole(attachment, tags::ATTACH_DATA_BINARY) };
            attachments.push(Attached { data });
            self.release(&[attachment]);
        }
        self.release(&[message]);
        Opened { subject, body, html, attachments }
    }

    /// A new message in a folder, with its subject; not saved yet.
    pub fn create_message(&mut self, folder_id: FolderId, subject: &str) -> u32 {
        let request = create_message::Request {
            logon_id: 0,
            input: 0,
            output: 1,
            code_page_id: 0x0FFF,
            folder_id,
            associated_flag: false,
        };
        let made =
            self.make::<create_message::Success>(self.logon, &Request::CreateMessage(request));
        let message = made.expect("a new message").0;
        self.set(message, &[TaggedValue::new(tags::SUBJECT, Value::String(subject.into()))]);
        message
    }

    /// Sets properties.
    pub fn set(&mut self, object: u32, values: &[TaggedValue]) {
        let property_values = Exactly16(values.to_vec().into());
        let request = set_properties::Request { logon_id: 0, input: 0, property_values };
        let body: set_properties::Success =
            done(self.call(&Request::SetProperties(request), &mut vec![object]));
        assert!(body.property_problems.is_empty(), "{:?}", body.property_problems);
    }

    /// A new attachment of bytes, not saved yet.
    pub fn create_attachment(&mut self, message: u32) -> u32 {
        let request = create_attachment::Request { logon_id: 0, input: 0, output: 1 };
        let made =
            self.make::<create_attachment::Success>(message, &Request::CreateAttachment(request));
        let attachment = made.expect("a new attachment").0;
        self.set(attachment, &[TaggedValue::new(tags::ATTACH_METHOD, Value::Integer32(1))]);
        attachment
    }

    /// Saves an attachment into its message.
    pub fn save_attachment(&mut self, message: u32, attachment: u32) {
        let request = save_changes_attachment::Request {
            logon_id: 0,
            response: 0,
            input: 1,
            save_flags: KEEP_OPEN_READ_WRITE,
        };
        let mut handles = vec![message, attachment];
        let reply: save_changes_attachment::Reply =
            self.call(&Request::SaveChangesAttachment(request), &mut handles);
        assert!(reply.0.is_success(), "saving an attachment: {:?}", reply.0);
    }

    /// Saves a message.
    pub fn save_message(&mut self, message: u32) -> MessageId {
        let request = save_changes_message::Request {
            logon_id: 0,
            response: 0,
            input: 1,
            save_flags: KEEP_OPEN_READ_WRITE,
        };
        let mut handles = vec![self.logon, message];
        let body: save_changes_message::Success =
            done(self.call(&Request::SaveChangesMessage(request), &mut handles));
        body.message_id
    }

    /// Releases objects.
    pub fn release(&mut self, handles: &[u32]) {
        let release = |n| Request::Release(other::release::Request { logon_id: 0, input: n });
        let count = u8::try_from(handles.len()).expect("a few handles");
        let requests: Vec<_> = (0..count).map(release).collect();
        let body = bodies::execute(&requests, handles.to_vec());
        self.post("Execute", &body).expect("an answer");
    }
}
