//! A mailbox with one of everything, and a handle of every kind.

use std::collections::HashMap;

use tradepost_mailbox::ExecuteFlags;
use tradepost_mapi::{ErrorCode, FolderId, MessageId, tags};
use tradepost_proto::extended::{self, Options};
use tradepost_proto::rop::{NO_HANDLE, RopBuffer};
use tradepost_wire::encode;

use super::table::Call;
use super::template::{self, Names};
use crate::support::*;

/// Identifiers of a replica that the mailbox does not know.
const FOREIGN: u64 = 0x0000_0100_0000_7777;
/// Identifiers of the mailbox's own replica that were never given.
const UNKNOWN: u64 = 0x0000_f0ff_ff00_0001;
/// An index beyond the table of handles.
const BEYOND: u8 = 9;

/// PSETID_Common, [MS-OXPROPS] 1.3.2.
const PS_COMMON: [u8; 16] = [0x08, 0x20, 0x06, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46];

pub struct World {
    desk: Desk,
    names: Names,
    handles: HashMap<&'static str, u32>,
}

impl World {
    /// A new mailbox, with everything open.
    pub fn new() -> Self {
        let mut desk = Desk::new();
        let mut handles = HashMap::from([("logon", desk.logon)]);
        let mut names = Names::new();
        let inbox = desk.inbox();
        let (folder, folder_id) = desk.new_folder(inbox, "Work");
        let (_, child_id) = desk.new_folder(folder, "Child");
        let (released, gone_id) = desk.new_folder(inbox, "Gone");
        let gone_message = desk.post(folder_id, "Gone");
        assert_eq!(desk.delete(folder, &[gone_message]), Ok(false));
        desk.ask(inbox, delete_folder(gone_id, 0x11)).unwrap();
        desk.release(released);
        let (search, body) = desk.open(inbox, create_search_folder("Search")).unwrap();
        let message_id = message(&mut desk, folder_id, &mut handles);
        tables(&mut desk, folder, &mut handles);
        handles.extend([("folder", folder), ("freed", released)]);
        let root = desk.folder(desk.special().root);
        let subtree = desk.folder(desk.special().ipm_subtree);
        let child = desk.folder(child_id);
        handles.extend([("search", search), ("subtree", subtree), ("child", child)]);
        handles.extend([
            ("root", root),
            ("inbox", inbox),
            ("none", NO_HANDLE),
            ("beyond", desk.logon),
        ]);
        for (name, id) in [
            ("inbox", desk.inbox_id()),
            ("root", desk.special().root),
            ("folder", folder_id),
            ("child", child_id),
            ("search", body.folder_id),
            ("gone-folder", gone_id),
            ("foreign-folder", FolderId(FOREIGN)),
            ("unknown-folder", FolderId(UNKNOWN)),
        ] {
            names.insert(name, encode(&id).unwrap());
        }
        for (name, id) in [
            ("message", message_id),
            ("gone-message", gone_message),
            ("foreign-message", MessageId(FOREIGN)),
            ("unknown-message", MessageId(UNKNOWN)),
        ] {
            names.insert(name, encode(&id).unwrap());
        }
        let replica = desk.store.mailbox(desk.session.user().mailbox).unwrap();
        let replica = replica.facts().replica_guid.0;
        let counter = |bytes: &[u8]| bytes[2..8].to_vec();
        for (long, short) in [("long-folder", "folder"), ("long-message", "message")] {
            let long_id = [&replica[..], &counter(&names[short]), &[0, 0]].concat();
            names.insert(long, long_id);
        }
        names.extend([("replica-guid", replica.to_vec()), ("set", PS_COMMON.to_vec())]);
        Self { desk, names, handles }
    }

    /// A hash of what both people have.
    pub fn digest(&self) -> Vec<u64> {
        let users = ["alice@example.test", "bob@example.test"];
        let mailboxes = users.map(|user| self.desk.store.user(user).unwrap().unwrap().mailbox);
        let digest = |id| self.desk.store.mailbox(id).unwrap().digest().unwrap();
        mailboxes.into_iter().map(digest).collect()
    }

    /// Makes a call; the name of the code that it is answered.
    pub fn make(&mut self, call: &Call) -> String {
        let handle = |kind: &str| self.handles.get(kind).copied();
        let first = handle(&call.handle).unwrap_or_else(|| unreachable!("{}", call.place));
        let second = handle(&call.second).unwrap_or(NO_HANDLE);
        let input = if call.handle == "beyond" { BEYOND } else { 0 };
        self.names.insert("in", vec![input]);
        let rops = template::bytes(&call.request, &self.names);
        let buffer = RopBuffer { rops, handles: vec![first, second] };
        let packed = extended::pack(&encode(&buffer).unwrap(), Options::default()).unwrap();
        let executed = self.desk.raw(&packed, ExecuteFlags(3));
        if !executed.error.is_success() {
            return name(executed.error);
        }
        let payloads = extended::unpack(&executed.rop_buffer, 1 << 16).unwrap();
        let answer: RopBuffer = tradepost_wire::decode_all(&payloads[0]).unwrap();
        // RopId and the index of a handle stand before the code.
        let code = answer.rops.get(2..6).map(|bytes| u32::from_le_bytes(bytes.try_into().unwrap()));
        let code = name(code.map_or(ErrorCode::SUCCESS, ErrorCode));
        assert!(
            code == "Success" || answer.handles[1] == second,
            "{}: a failure that gave a handle",
            call.place
        );
        code
    }
}

fn name(code: ErrorCode) -> String {
    format!("{code:?}").split(' ').next().unwrap_or_default().to_owned()
}

/// A saved message with a recipient and an attachment, both open, and streams on both.
fn message(
    desk: &mut Desk,
    folder: FolderId,
    handles: &mut HashMap<&'static str, u32>,
) -> MessageId {
    let message = desk.draft(folder);
    desk.set_subject(message, "One");
    desk.set(message, &[(tags::BODY, text("some words"))]).unwrap();
    desk.ask(message, modify_recipients(vec![recipient(0, 1, "Bob", "bob@example.test")])).unwrap();
    let (attachment, number) = desk.attach(message);
    let data = desk.stream(attachment, tags::ATTACH_DATA_BINARY, STREAM_CREATE).unwrap();
    desk.write(data, b"bytes");
    desk.ask(data, commit_stream()).unwrap();
    desk.release(data);
    desk.save_attachment(attachment, KEEP_WRITE).unwrap();
    desk.release(attachment);
    let id = desk.save(message, KEEP_WRITE).unwrap();
    desk.release(message);
    let message = desk.message(folder, id, READ_WRITE);
    let attachment = desk.attachment(message, number, READ_WRITE);
    let stream = desk.stream(attachment, tags::ATTACH_DATA_BINARY, STREAM_WRITE).unwrap();
    let read_only = desk.message(folder, id, READ_ONLY);
    let read_stream = desk.stream(read_only, tags::BODY, STREAM_READ).unwrap();
    handles.extend([("message", message), ("attachment", attachment), ("stream", stream)]);
    handles.extend([("read-only message", read_only), ("read-only stream", read_stream)]);
    let other = desk.draft(folder);
    let stream = desk.stream(other, tags::BODY, STREAM_CREATE).unwrap();
    handles.extend([("other message", other), ("other stream", stream)]);
    id
}

fn tables(desk: &mut Desk, folder: u32, handles: &mut HashMap<&'static str, u32>) {
    let contents = desk.contents(folder);
    desk.set_columns(contents, &[tags::MID, tags::SUBJECT]);
    let hierarchy = desk.hierarchy(folder);
    desk.set_columns(hierarchy, &[tags::FOLDER_ID, tags::DISPLAY_NAME]);
    let bare = desk.contents(folder);
    handles.extend([("contents", contents), ("hierarchy", hierarchy), ("bare", bare)]);
}
