//! Whole bodies as the foreign client sends them, and the extended buffer inside.

use mapi_proto::{FolderDepth, FolderId, Lcid, LegacyDn, Session};

use crate::book::{Book, ENCODED, Vector};
use crate::foreign::{USER_DN, bound, connected, execute_body};

pub fn all(book: &mut Book) {
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
