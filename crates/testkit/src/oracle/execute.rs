use tradepost_mailbox::{Environment, ExecuteFlags, Executed, Limits, Session};
use tradepost_mapi::{ErrorCode, FileTime, Guid, TaggedValue, Value, tags};
use tradepost_proto::extended::{self, Options};
use tradepost_proto::rop::attachment::create_attachment;
use tradepost_proto::rop::folder::{get_contents_table, get_hierarchy_table, open_folder};
use tradepost_proto::rop::logon::logon;
use tradepost_proto::rop::message::{create_message, save_changes_message};
use tradepost_proto::rop::property::set_properties;
use tradepost_proto::rop::stream::open_stream;
use tradepost_proto::rop::table::set_columns;
use tradepost_proto::rop::{Exactly16, NO_HANDLE, Request, RopBuffer};
use tradepost_store::{Mailbox, MailboxOwner, NewMailbox, Store, User};
use tradepost_wire::{AsciiZ, Counted, Sized16, decode_all, encode};

const NOW: FileTime = FileTime(133_000_000_000_000_000);
const DN: &str = "/o=Example/cn=alice";
/// The input is a RopBuffer with its extended header; otherwise it is a list of operations.
const WHOLE: u8 = 0x01;
/// The client takes several payloads.
const CHAIN: u8 = 0x02;
/// The client takes compressed payloads.
const COMPRESSED: u8 = 0x04;
/// The client takes long answers.
const LONG: u8 = 0x08;

/// An Execute on a mailbox in memory. The first byte says how (see the constants), the second at
/// which of the open objects the table of handles begins; then comes the RopBuffer, or a list of
/// operations.
///
/// The answer is no longer than the client takes, can be read, and waits until what was written is on
/// disk. A buffer that cannot be read as
/// a whole is refused and changes nothing. The session stays within its objects, and the mailbox
/// can be opened afterwards.
pub fn execute(bytes: &[u8]) {
    let &[how, turn, ref rest @ ..] = bytes else { return };
    let mut desk = Desk::new();
    desk.furnish();
    let mut handles = desk.handles.clone();
    let turn = usize::from(turn) % handles.len();
    handles.rotate_left(turn);
    let packed = if how & WHOLE == 0 {
        let buffer = RopBuffer { rops: rest.to_vec(), handles };
        let payload = encode(&buffer).unwrap_or_default();
        extended::pack(&payload, Options::default()).unwrap_or_default()
    } else {
        rest.to_vec()
    };
    let before = desk.state();
    let max_rop_out = if how & LONG == 0 { 0x8007 } else { 0x4_0000 };
    let flags = (how & CHAIN) << 1 | if how & COMPRESSED == 0 { 0x3 } else { 0 };
    let done = desk.execute(&packed, flags.into(), max_rop_out);
    if done.error == ErrorCode::RPC_FORMAT {
        assert!(done.rop_buffer.is_empty());
        assert_eq!(desk.state(), before, "a refused buffer changes nothing");
    }
    check(&done, max_rop_out);
    if done.error.is_success() {
        assert!(done.durable >= desk.mailbox.ticket(), "the answer waits for all it depends on");
    }
    assert!(desk.session.open_objects() <= desk.limits.handles_max);
    desk.session = Session::new(desk.user.clone(), 1252);
    desk.handles.clear();
    desk.log_on();
}

/// What the answer promises.
fn check(done: &Executed, max_rop_out: usize) {
    assert!(done.rop_buffer.len() <= max_rop_out, "{} bytes", done.rop_buffer.len());
    if !done.error.is_success() {
        assert!(done.rop_buffer.is_empty(), "an Execute that failed has no answers");
        return;
    }
    let payloads = extended::unpack(&done.rop_buffer, 96 * 0x7FF0).expect("our own answer");
    for payload in payloads {
        decode_all::<RopBuffer>(&payload).expect("operations and handles");
    }
}

/// A session at work.
struct Desk {
    store: Store,
    mailbox: Mailbox,
    user: User,
    session: Session,
    limits: Limits,
    /// Logon, Inbox, message, contents table, hierarchy table, stream, attachment, nothing.
    handles: Vec<u32>,
}

impl Desk {
    fn new() -> Self {
        let store = Store::in_memory().expect("a store");
        let owner = MailboxOwner {
            address: "alice@example.test".to_owned(),
            display_name: "Alice".into(),
            legacy_dn: DN.to_owned(),
        };
        let (guid, replica_guid) = (Guid([7; 16]), Guid([9; 16]));
        let new = NewMailbox { guid, replica_guid, owner, now: NOW };
        let (mailbox, _) = store.create_mailbox(new).expect("a mailbox");
        let user = User {
            address: "alice@example.test".to_owned(),
            display_name: "Alice".into(),
            legacy_dn: DN.to_owned(),
            mailbox: mailbox.id(),
            verifiers: Vec::new(),
            generation: 0,
            administrator: false,
        };
        store.put_user(&user).expect("a user");
        let session = Session::new(user.clone(), 1252);
        Self { store, mailbox, user, session, limits: Limits::default(), handles: Vec::new() }
    }

    /// What a refused buffer must leave as it was.
    fn state(&self) -> (usize, u64, u64) {
        let journal = self.mailbox.read(|view| Ok(view.journal_position())).expect("a mailbox");
        (self.session.open_objects(), self.mailbox.ticket().0, journal)
    }

    fn execute(&mut self, packed: &[u8], flags: u32, max_rop_out: usize) -> Executed {
        let env = Environment { store: &self.store, now: NOW, limits: &self.limits };
        self.session.execute(&env, packed, ExecuteFlags(flags), max_rop_out)
    }

    /// One operation on `input`; its handle, if it opened something.
    fn call(&mut self, request: &Request, input: u32) -> u32 {
        let handles = vec![input, NO_HANDLE];
        let buffer = RopBuffer::of_requests(std::slice::from_ref(request), handles);
        let payload = encode(&buffer.expect("fits")).expect("fits");
        let packed = extended::pack(&payload, Options::default()).expect("fits");
        let done = self.execute(&packed, 0x3, 0x8007);
        assert_eq!(done.error, ErrorCode::SUCCESS, "{}", request.name());
        let payloads = extended::unpack(&done.rop_buffer, 1 << 16).expect("our own answer");
        let answer: RopBuffer = decode_all(&payloads[0]).expect("our own answer");
        let opened = answer.handles.get(1).copied().filter(|handle| *handle != NO_HANDLE);
        opened.or(answer.handles.first().copied()).expect("a table of handles")
    }

    fn log_on(&mut self) {
        let request = Request::Logon(logon::Request {
            logon_id: 0,
            output: 0,
            logon_flags: 1,
            open_flags: 0,
            store_state: 0,
            essdn: Sized16(Some(AsciiZ::from(DN))),
        });
        let handle = self.call(&request, NO_HANDLE);
        assert_ne!(handle, NO_HANDLE, "the mailbox can be opened");
        self.handles.push(handle);
    }

    /// Opens one object of each kind.
    fn furnish(&mut self) {
        self.log_on();
        let (logon, folder_id) = (self.handles[0], self.mailbox.facts().special.inbox);
        let request = open_folder::Request {
            logon_id: 0,
            input: 0,
            output: 1,
            folder_id,
            open_mode_flags: 0,
        };
        let folder = self.call(&Request::OpenFolder(request), logon);
        let request = create_message::Request {
            logon_id: 0,
            input: 0,
            output: 1,
            code_page_id: 0x0FFF,
            folder_id,
            associated_flag: false,
        };
        let message = self.call(&Request::CreateMessage(request), logon);
        let subject = TaggedValue::new(tags::SUBJECT, Value::String("RE: subject".into()));
        let property_values = Exactly16(vec![subject].into());
        let request = set_properties::Request { logon_id: 0, input: 0, property_values };
        self.call(&Request::SetProperties(request), message);
        let request = create_attachment::Request { logon_id: 0, input: 0, output: 1 };
        let attachment = self.call(&Request::CreateAttachment(request), message);
        let request =
            save_changes_message::Request { logon_id: 0, response: 0, input: 0, save_flags: 2 };
        self.call(&Request::SaveChangesMessage(request), message);
        let (property_tag, open_mode_flags) = (tags::BODY, 2);
        let request = open_stream::Request {
            logon_id: 0,
            input: 0,
            output: 1,
            property_tag,
            open_mode_flags,
        };
        let stream = self.call(&Request::OpenStream(request), message);
        let request =
            get_contents_table::Request { logon_id: 0, input: 0, output: 1, table_flags: 0 };
        let contents = self.call(&Request::GetContentsTable(request), folder);
        let request =
            get_hierarchy_table::Request { logon_id: 0, input: 0, output: 1, table_flags: 4 };
        let hierarchy = self.call(&Request::GetHierarchyTable(request), folder);
        for table in [contents, hierarchy] {
            let property_tags = Counted::from(vec![tags::MID, tags::SUBJECT, tags::DISPLAY_NAME]);
            let request =
                set_columns::Request { logon_id: 0, input: 0, set_columns_flags: 0, property_tags };
            self.call(&Request::SetColumns(request), table);
        }
        let opened = [folder, message, contents, hierarchy, stream, attachment, NO_HANDLE];
        self.handles.extend(opened);
    }
}
