use tradepost_mapi::{Cell, ErrorCode, FolderId, MessageId, PropertyTag, tags};
use tradepost_proto::rop::NewFolder;
use tradepost_proto::rop::folder::{
    create_folder, delete_folder, delete_messages, empty_folder, get_contents_table,
    get_hierarchy_table, hard_delete_messages, hard_delete_messages_and_subfolders, open_folder,
};

use tradepost_proto::rop::message::create_message;

use super::{Desk, KEEP_READ, create_message, text_of};

pub fn open_folder(folder_id: FolderId) -> open_folder::Request {
    open_folder::Request { logon_id: 0, input: 0, output: 1, folder_id, open_mode_flags: 0 }
}

pub fn create_folder(name: &str, open_existing: bool) -> create_folder::Request {
    let folder = NewFolder {
        open_existing,
        reserved: 0,
        display_name: name.into(),
        comment: "a comment".into(),
    };
    create_folder::Request { logon_id: 0, input: 0, output: 1, folder_type: 1, folder }
}

pub fn delete_folder(folder_id: FolderId, delete_folder_flags: u8) -> delete_folder::Request {
    delete_folder::Request { logon_id: 0, input: 0, delete_folder_flags, folder_id }
}

pub fn delete_messages(ids: &[MessageId]) -> delete_messages::Request {
    delete_messages::Request {
        logon_id: 0,
        input: 0,
        want_asynchronous: false,
        notify_non_read: false,
        message_ids: ids.to_vec().into(),
    }
}

pub fn hard_delete_messages(ids: &[MessageId]) -> hard_delete_messages::Request {
    hard_delete_messages::Request {
        logon_id: 0,
        input: 0,
        want_asynchronous: false,
        notify_non_read: false,
        message_ids: ids.to_vec().into(),
    }
}

pub fn empty_folder(want_delete_associated: bool) -> empty_folder::Request {
    let want_asynchronous = false;
    empty_folder::Request { logon_id: 0, input: 0, want_asynchronous, want_delete_associated }
}

pub fn hard_empty_folder(
    want_delete_associated: bool,
) -> hard_delete_messages_and_subfolders::Request {
    hard_delete_messages_and_subfolders::Request {
        logon_id: 0,
        input: 0,
        want_asynchronous: false,
        want_delete_associated,
    }
}

pub fn get_hierarchy_table(table_flags: u8) -> get_hierarchy_table::Request {
    get_hierarchy_table::Request { logon_id: 0, input: 0, output: 1, table_flags }
}

pub fn get_contents_table(table_flags: u8) -> get_contents_table::Request {
    get_contents_table::Request { logon_id: 0, input: 0, output: 1, table_flags }
}

/// TableFlags and OpenModeFlags.
pub const ASSOCIATED: u8 = 0x02;
pub const DEPTH: u8 = 0x04;
pub const SOFT_DELETES: u8 = 0x20;
pub const OPEN_SOFT_DELETED: u8 = 0x04;
/// DeleteFolderFlags.
pub const DEL_MESSAGES: u8 = 0x01;
pub const DEL_FOLDERS: u8 = 0x04;
pub const HARD: u8 = 0x10;

impl Desk {
    pub fn folder(&mut self, id: FolderId) -> u32 {
        self.open(self.logon, open_folder(id)).unwrap().0
    }

    pub fn inbox(&mut self) -> u32 {
        self.folder(self.inbox_id())
    }

    /// A new folder: its handle and identifier.
    pub fn new_folder(&mut self, parent: u32, name: &str) -> (u32, FolderId) {
        let (handle, body) = self.open(parent, create_folder(name, false)).unwrap();
        (handle, body.folder_id)
    }

    /// A new folder below the top of what people see.
    pub fn place(&mut self, name: &str) -> (u32, FolderId) {
        let top = self.folder(self.special().ipm_subtree);
        self.new_folder(top, name)
    }

    pub fn contents(&mut self, folder: u32) -> u32 {
        self.open(folder, get_contents_table(0)).unwrap().0
    }

    pub fn hierarchy(&mut self, folder: u32) -> u32 {
        self.open(folder, get_hierarchy_table(0)).unwrap().0
    }

    /// The first column of a table opened with flags, and how many rows it said that it has.
    pub fn listed(&mut self, folder: u32, tag: PropertyTag, flags: u8) -> (u32, Vec<Cell>) {
        let hierarchy = tag == tags::DISPLAY_NAME;
        let (table, count) = if hierarchy {
            let (table, body) = self.open(folder, get_hierarchy_table(flags)).unwrap();
            (table, body.row_count)
        } else {
            let (table, body) = self.open(folder, get_contents_table(flags)).unwrap();
            (table, body.row_count)
        };
        self.set_columns(table, &[tag]);
        let rows = self.rows(table).into_iter().map(|mut row| row.remove(0)).collect();
        self.release(table);
        (count, rows)
    }

    /// The subjects of a contents table opened with flags, which says exactly how many there are.
    pub fn subjects_with(&mut self, folder: u32, flags: u8) -> Vec<String> {
        let (count, cells) = self.listed(folder, tags::SUBJECT, flags);
        assert_eq!(count as usize, cells.len(), "the number of rows is exact");
        cells.iter().map(text_of).collect()
    }

    /// The names of a hierarchy table opened with flags, which says exactly how many there are.
    pub fn names_with(&mut self, folder: u32, flags: u8) -> Vec<String> {
        let (count, cells) = self.listed(folder, tags::DISPLAY_NAME, flags);
        assert_eq!(count as usize, cells.len(), "the number of rows is exact");
        cells.iter().map(text_of).collect()
    }

    /// A saved message that is folder associated information.
    pub fn post_associated(&mut self, folder: FolderId, subject: &str) -> MessageId {
        let request = create_message::Request { associated_flag: true, ..create_message(folder) };
        let message = self.open(self.logon, request).unwrap().0;
        self.set_subject(message, subject);
        let id = self.save(message, KEEP_READ).unwrap();
        self.release(message);
        id
    }

    pub fn delete(&mut self, folder: u32, ids: &[MessageId]) -> Result<bool, ErrorCode> {
        self.ask(folder, delete_messages(ids)).map(|body| body.partial_completion)
    }
}
