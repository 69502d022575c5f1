use tradepost_mailbox::search_slice;
use tradepost_mapi::{
    ErrorCode, FolderId, PropertyTag, RelOp, Restriction, TaggedValue, Value, tags,
};
use tradepost_proto::rop::folder::{create_folder, get_search_criteria, set_search_criteria};
use tradepost_wire::Sized16;

use super::{Desk, create_folder, get_contents_table, text};

/// [MS-OXCFOLD] 2.2.1.4.1 SearchFlags of requests.
pub const STOP: u32 = 0x0000_0001;
pub const RESTART: u32 = 0x0000_0002;
pub const RECURSIVE: u32 = 0x0000_0004;
pub const SHALLOW: u32 = 0x0000_0008;
pub const FOREGROUND: u32 = 0x0000_0010;
pub const BACKGROUND: u32 = 0x0000_0020;
pub const CONTENT_INDEXED: u32 = 0x0001_0000;
pub const NON_CONTENT_INDEXED: u32 = 0x0002_0000;
pub const STATIC: u32 = 0x0004_0000;

pub fn create_search_folder(name: &str) -> create_folder::Request {
    create_folder::Request { folder_type: 2, ..create_folder(name, false) }
}

pub fn set_search_criteria(
    restriction: Option<Restriction>,
    scope: &[FolderId],
    search_flags: u32,
) -> set_search_criteria::Request {
    set_search_criteria::Request {
        logon_id: 0,
        input: 0,
        restriction: Sized16(restriction),
        folder_ids: scope.to_vec().into(),
        search_flags,
    }
}

pub fn get_search_criteria(
    use_unicode: bool,
    include_restriction: bool,
    include_folders: bool,
) -> get_search_criteria::Request {
    get_search_criteria::Request {
        logon_id: 0,
        input: 0,
        use_unicode,
        include_restriction,
        include_folders,
    }
}

/// A part of a text, whatever the case.
pub fn part(tag: PropertyTag, part: &str) -> Restriction {
    Restriction::Content {
        fuzzy_level_low: 1,
        fuzzy_level_high: 1,
        tag,
        value: TaggedValue::new(tag, text(part)),
    }
}

/// A subject with a part.
pub fn about(subject: &str) -> Restriction {
    part(tags::SUBJECT, subject)
}

pub fn equal(tag: PropertyTag, value: Value) -> Restriction {
    Restriction::Property { relop: RelOp::EQUAL, tag, value: TaggedValue::new(tag, value) }
}

impl Desk {
    /// A search folder that was not told yet what to look for.
    pub fn search_folder(&mut self, name: &str) -> (u32, FolderId) {
        let finder = self.folder(self.special().finder);
        let (handle, body) = self.open(finder, create_search_folder(name)).unwrap();
        self.release(finder);
        (handle, body.folder_id)
    }

    pub fn search(
        &mut self,
        handle: u32,
        restriction: Option<Restriction>,
        scope: &[FolderId],
        flags: u32,
    ) -> Result<(), ErrorCode> {
        self.ask(handle, set_search_criteria(restriction, scope, flags))
    }

    /// A search folder that looks for a part of subjects.
    pub fn search_for(&mut self, subject: &str, scope: &[FolderId], flags: u32) -> (u32, FolderId) {
        let (handle, id) = self.search_folder(&format!("Search for {subject} {flags:x}"));
        assert_eq!(self.search(handle, Some(about(subject)), scope, flags), Ok(()));
        (handle, id)
    }

    /// The flags that tell how a search stands.
    pub fn search_state(&mut self, handle: u32) -> Result<u32, ErrorCode> {
        self.ask(handle, get_search_criteria(true, false, false)).map(|body| body.search_flags)
    }

    /// The subjects of what a search folder shows, in the order of the alphabet.
    pub fn found(&mut self, handle: u32) -> Vec<String> {
        let (table, body) = self.open(handle, get_contents_table(0)).unwrap();
        let mut subjects = self.subjects(table);
        self.release(table);
        assert_eq!(body.row_count as usize, subjects.len(), "the count of rows");
        subjects.sort();
        subjects
    }

    /// Does what the server does in the background, a slice.
    pub fn search_on(&mut self) -> bool {
        let mailbox = self.store.mailbox(self.session.user().mailbox).unwrap();
        search_slice(&self.store, &mailbox, self.now).unwrap()
    }

    /// Does what the server does in the background, until there is nothing more to do.
    pub fn search_on_to_the_end(&mut self) {
        for _ in 0..1000 {
            if !self.search_on() {
                return;
            }
        }
        panic!("a search that does not end");
    }
}
