use tradepost_mapi::{ErrorCode, FolderId, MessageId};
use tradepost_proto::rop::NewFolder;
use tradepost_proto::rop::folder::{
    create_folder, delete_folder, delete_messages, get_contents_table, get_hierarchy_table,
    open_folder,
};

use super::Desk;

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

pub fn get_hierarchy_table(table_flags: u8) -> get_hierarchy_table::Request {
    get_hierarchy_table::Request { logon_id: 0, input: 0, output: 1, table_flags }
}

pub fn get_contents_table(table_flags: u8) -> get_contents_table::Request {
    get_contents_table::Request { logon_id: 0, input: 0, output: 1, table_flags }
}

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

    pub fn delete(&mut self, folder: u32, ids: &[MessageId]) -> Result<bool, ErrorCode> {
        self.ask(folder, delete_messages(ids)).map(|body| body.partial_completion)
    }
}
