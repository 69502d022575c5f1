//! Folders: [MS-OXCROPS] 2.2.4, [MS-OXCFOLD].

use tradepost_mapi::{FolderId, MessageId};
use tradepost_proto::rop::folder::{
    create_folder, delete_folder, delete_messages, hard_delete_messages, move_copy_messages,
    open_folder,
};
use tradepost_proto::rop::{EitherText, NewFolder};
use tradepost_wire::{Text, Utf16Z};

use crate::batch::LOGON;
use crate::{Batch, Error, Handle, Mailbox, Result};

/// [MS-OXCFOLD] 2.2.1.2.1 FolderType: an ordinary one.
const GENERIC: u8 = 1;
/// [MS-OXCFOLD] 2.2.1.3.1 DeleteFolderFlags: DEL_MESSAGES | DEL_FOLDERS | DELETE_HARD_DELETE.
const DELETE_ALL: u8 = 0x01 | 0x04 | 0x10;
/// LIMIT: messages in one request, so that it fits into a buffer.
const MESSAGES_MAX: usize = 4_000;

/// An open folder.
#[derive(Debug)]
pub struct Folder {
    /// The object.
    pub handle: Handle,
    /// Its identifier.
    pub id: FolderId,
}

impl Mailbox {
    /// RopOpenFolder.
    pub async fn open_folder(&self, id: FolderId) -> Result<Folder> {
        let make = |input, output| open_folder::Request {
            logon_id: LOGON,
            input,
            output,
            folder_id: id,
            open_mode_flags: 0,
        };
        let (_, handle) = self.open(self.logon(), make).await?;
        Ok(Folder { handle, id })
    }

    /// RopCreateFolder: a folder for any items. With `open_existing` one of that name is opened
    /// instead.
    pub async fn create_folder(
        &self,
        parent: &Folder,
        name: &str,
        open_existing: bool,
    ) -> Result<Folder> {
        let text = |s: &str| EitherText::Unicode(Utf16Z(Text::from(s)));
        let folder =
            NewFolder { open_existing, reserved: 0, display_name: text(name), comment: text("") };
        let make = |input, output| create_folder::Request {
            logon_id: LOGON,
            input,
            output,
            folder_type: GENERIC,
            folder,
        };
        let (created, handle) = self.open(&parent.handle, make).await?;
        Ok(Folder { handle, id: created.folder_id })
    }

    /// RopDeleteFolder: for good, with everything in it when `contents` says so; else a folder that
    /// is not empty stays.
    pub async fn delete_folder(&self, parent: &Folder, id: FolderId, contents: bool) -> Result<()> {
        let make = |input| delete_folder::Request {
            logon_id: LOGON,
            input,
            delete_folder_flags: if contents { DELETE_ALL } else { 0 },
            folder_id: id,
        };
        let done = self.on(&parent.handle, make).await?;
        whole("RopDeleteFolder", done.partial_completion)
    }

    /// RopDeleteMessages or, `hard`, RopHardDeleteMessages.
    pub async fn delete_messages(
        &self,
        folder: &Folder,
        ids: &[MessageId],
        hard: bool,
    ) -> Result<()> {
        for part in ids.chunks(MESSAGES_MAX) {
            if hard {
                let make = |input| hard_delete_messages::Request {
                    logon_id: LOGON,
                    input,
                    want_asynchronous: false,
                    notify_non_read: false,
                    message_ids: part.to_vec().into(),
                };
                let done = self.on(&folder.handle, make).await?;
                whole("RopHardDeleteMessages", done.partial_completion)?;
            } else {
                let make = |input| delete_messages::Request {
                    logon_id: LOGON,
                    input,
                    want_asynchronous: false,
                    notify_non_read: false,
                    message_ids: part.to_vec().into(),
                };
                let done = self.on(&folder.handle, make).await?;
                whole("RopDeleteMessages", done.partial_completion)?;
            }
        }
        Ok(())
    }

    /// RopMoveCopyMessages.
    pub async fn move_messages(
        &self,
        from: &Folder,
        to: &Folder,
        ids: &[MessageId],
        copy: bool,
    ) -> Result<()> {
        for part in ids.chunks(MESSAGES_MAX) {
            let mut batch = Batch::new();
            let (source, target) = (batch.object(&from.handle), batch.object(&to.handle));
            batch.add(&move_copy_messages::Request {
                logon_id: LOGON,
                source,
                target,
                message_ids: part.to_vec().into(),
                want_asynchronous: false,
                want_copy: copy,
            });
            let mut answers = self.session().execute(batch).await?;
            let done = answers.take::<move_copy_messages::Request>()?;
            answers.finish()?;
            whole("RopMoveCopyMessages", done.partial_completion)?;
        }
        Ok(())
    }
}

fn whole(operation: &'static str, partial: bool) -> Result<()> {
    if partial { Err(Error::Partial(operation)) } else { Ok(()) }
}
