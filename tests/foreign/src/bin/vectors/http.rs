//! Whole bodies as the foreign client sends them, and the extended buffer inside.

use mapi_proto::{FolderDepth, FolderId, Headers, Lcid, LegacyDn, Payload, Session};

use crate::book::{Book, ENCODED, READ, TESTS, Vector};
use crate::foreign::{USER_DN, bound, connected, execute_body, utf16z};

pub fn all(book: &mut Book) {
    requests(book);
    payload(book);
    connect_answers(book);
}

/// What goes before a body, and the body.
fn payload(book: &mut Book) {
    let mut bytes = b"PROCESSING\r\nPENDING\r\nDONE\r\n".to_vec();
    bytes.extend(b"X-ElapsedTime: 12\r\nX-StartTime: now\r\n\r\n");
    bytes.extend([0x00, 0xFF, 0xFE, 0x80, 0x01]);
    let seen = Payload::parse(&bytes);
    assert_eq!(seen.body(), [0x00, 0xFF, 0xFE, 0x80, 0x01]);
    book.add(&Vector {
        path: "http/payload",
        title: "[MS-OXCMAPIHTTP] 2.2.7 meta-tags, additional headers and body",
        source: TESTS,
        kind: "response",
        bytes: &bytes,
        value: "meta_tags = PROCESSING, PENDING, DONE\nx_elapsed_time = \"12\"
                x_start_time = \"now\"\nbody = 00fffe8001",
    });
}

/// Answers to a Connect: one that succeeds and one that does not.
fn connect_answers(book: &mut Book) {
    let numbers =
        |list: &[u32]| -> Vec<u8> { list.iter().flat_map(|number| number.to_le_bytes()).collect() };
    let mut success = numbers(&[0, 0, 60_000, 6, 10_000]);
    success.extend(b"/o=Example/ou=Exchange Administrative Group\0");
    success.extend(utf16z("Ada Löwe"));
    success.extend(numbers(&[0]));
    let mut failure = numbers(&[0, 0x3EB, 0, 0, 0]);
    failure.extend([0, 0, 0]);
    failure.extend(numbers(&[0]));
    for (title, bytes, value) in [
        (
            "[MS-OXCMAPIHTTP] 2.2.4.1.2 Connect success response body",
            success,
            "status_code = 0\nerror_code = 0x00000000\npolls_max = 60000\nretry_count = 6
             retry_delay = 10000\ndn_prefix = \"/o=Example/ou=Exchange Administrative Group\"
             display_name = \"Ada Löwe\"\nauxiliary_buffer_size = 0",
        ),
        (
            "[MS-OXCMAPIHTTP] 2.2.4.1.2 Connect success response body with an ErrorCode",
            failure,
            "status_code = 0\nerror_code = 0x000003eb\npolls_max = 0\nretry_count = 0
             retry_delay = 0\ndn_prefix = \"\"\ndisplay_name = \"\"\nauxiliary_buffer_size = 0",
        ),
    ] {
        let value = format!("{value}\nread as = {}", connect_reading(&bytes));
        let (path, source, kind) = ("http/connect", READ, "response");
        let (bytes, value) = (&bytes, &value);
        book.add(&Vector { path, title, source, kind, bytes, value });
    }
}

/// What the foreign session makes of a Connect answer.
fn connect_reading(body: &[u8]) -> String {
    let mut session = Session::new();
    let dn = LegacyDn::new("/o=x").expect("a plain ASCII name");
    session.begin_connect(&dn).expect("a fresh session connects");
    let mut headers = Headers::new();
    headers.append("X-ResponseCode", "0");
    match session.on_response(&headers, body) {
        Ok(outcome) => format!("{outcome:?}"),
        Err(error) => format!("{error:?}"),
    }
}

fn requests(book: &mut Book) {
    let dn = LegacyDn::new(USER_DN).expect("a plain ASCII name");
    let mut session =
        Session::builder().sort_locale(Lcid::new(0x0413)).string_locale(Lcid::new(0x0407)).build();
    let connect = session.begin_connect(&dn).expect("a fresh session connects").into_body();
    let mut add = |path: &str, title: &str, bytes: &[u8], value: &str| {
        let kind = "request";
        let source = ENCODED;
        book.add(&Vector { path, title, source, kind, bytes, value });
    };
    add(
        "http/connect",
        "[MS-OXCMAPIHTTP] 2.2.4.1.1 Connect request body",
        &connect,
        &format!(
            "user_dn = \"{USER_DN}\"\nflags = 0x00000000\ndefault_code_page = 1252
             lcid_sort = 0x00000413\nlcid_string = 0x00000407\nauxiliary_buffer_size = 0"
        ),
    );
    let disconnect = connected().begin_disconnect().expect("it is connected").into_body();
    add(
        "http/disconnect",
        "[MS-OXCMAPIHTTP] 2.2.4.3.1 Disconnect request body",
        &disconnect,
        "auxiliary_buffer_size = 0",
    );
    let execute = execute_body(|batch| {
        let logon = bound(batch, 1);
        let folder = batch.open_folder(logon, FolderId::new(0x0D01_0000_0000_0001));
        batch.hierarchy_table(folder, FolderDepth::Recursive);
    });
    add(
        "http/execute",
        "[MS-OXCMAPIHTTP] 2.2.4.2.1 Execute request body",
        &execute,
        "flags = 0x00000003\nrop_buffer_size = 40\nmax_rop_out = 65536
         auxiliary_buffer_size = 0\nrops = RopOpenFolder, RopGetHierarchyTable",
    );
    let size = u32::from_le_bytes([execute[4], execute[5], execute[6], execute[7]]);
    let end = 8 + usize::try_from(size).expect("a short buffer");
    add(
        "http/extended_buffer",
        "[MS-OXCRPC] 2.2.2.1 RPC_HEADER_EXT and its payload",
        &execute[8..end],
        "version = 0x0000\nflags = 0x0004\nsize = 32\nsize_actual = 32
         server_object_handle_table[0] = 0x00000100
         server_object_handle_table[1] = 0xffffffff
         server_object_handle_table[2] = 0xffffffff",
    );
}
