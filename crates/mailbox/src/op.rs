//! What an operation has at hand while it runs.

use tradepost_mapi::{ErrorCode, FileTime};
use tradepost_store::{Mailbox, Transaction};

use crate::environment::Environment;
use crate::error::Outcome;
use crate::handles::UNSET;
use crate::home;
use crate::object::{AttachmentObject, FolderObject, LogonObject, MessageObject, Object};
use crate::session::Session;
use crate::stream::Stream;
use crate::table::Table;

/// One operation's view of the session, of the table of handles of its buffer, and of the room for
/// its answer.
pub(crate) struct Op<'a> {
    pub session: &'a mut Session,
    pub env: &'a Environment<'a>,
    /// The table of handles at the end of the buffer.
    pub table: &'a mut Vec<u32>,
    /// LogonId of the request.
    pub logon_id: u8,
    /// Bytes that the answer may take.
    pub room: usize,
}

impl Op<'_> {
    pub(crate) fn now(&self) -> FileTime {
        self.env.now
    }

    /// The handle at an index of the table.
    pub(crate) fn handle(&self, index: u8) -> Outcome<u32> {
        match self.table.get(usize::from(index)) {
            Some(handle) if *handle != UNSET => Ok(*handle),
            _ => Err(ErrorCode::NULL_OBJECT.into()),
        }
    }

    /// The object at an index of the table.
    pub(crate) fn object(&mut self, index: u8) -> Outcome<&mut Object> {
        let handle = self.handle(index)?;
        if let Some((_, code)) = self.session.grants.lost(self.logon_id) {
            return Err(code.into());
        }
        // [MS-OXCROPS] 3.2.5.4: what a handle is worth that stands for no object of this logon.
        if self.session.handles.was_released(handle) {
            return Err(ErrorCode::INVALID_OBJECT.into());
        }
        self.check_logon(handle)?;
        let object = self.session.handles.object_mut(handle).ok_or(ErrorCode::NULL_OBJECT)?;
        if handle.to_be_bytes()[0] == self.logon_id {
            Ok(object)
        } else {
            Err(ErrorCode::ACCESS_DENIED.into())
        }
    }

    /// Refuses what is under a logon whose mailbox sessions had to leave.
    pub(crate) fn check_logon(&self, handle: u32) -> Outcome<()> {
        match self.session.shut(handle.to_be_bytes()[0]) {
            Some(shut) => Err(home::code_of(shut).into()),
            None => Ok(()),
        }
    }

    pub(crate) fn logon(&mut self, index: u8) -> Outcome<LogonObject> {
        match self.object(index)? {
            Object::Logon(logon) => Ok(logon.clone()),
            _ => Err(ErrorCode::NOT_SUPPORTED.into()),
        }
    }

    pub(crate) fn folder(&mut self, index: u8) -> Outcome<FolderObject> {
        match self.object(index)? {
            Object::Folder(folder) => Ok(folder.clone()),
            _ => Err(ErrorCode::NOT_SUPPORTED.into()),
        }
    }

    /// The folder whose messages an operation of [MS-OXCMSG] is about: that document calls any
    /// other object none.
    pub(crate) fn folder_of_messages(&mut self, index: u8) -> Outcome<FolderObject> {
        match self.object(index)? {
            Object::Folder(folder) => Ok(folder.clone()),
            _ => Err(ErrorCode::NULL_OBJECT.into()),
        }
    }

    /// A message. [MS-OXCMSG] calls an object of another kind none.
    pub(crate) fn message(&mut self, index: u8) -> Outcome<&mut MessageObject> {
        match self.object(index)? {
            Object::Message(message) => Ok(message),
            _ => Err(ErrorCode::NULL_OBJECT.into()),
        }
    }

    /// An attachment. [MS-OXCMSG] calls an object of another kind none.
    pub(crate) fn attachment(&mut self, index: u8) -> Outcome<&mut AttachmentObject> {
        match self.object(index)? {
            Object::Attachment(attachment) => Ok(attachment),
            _ => Err(ErrorCode::NULL_OBJECT.into()),
        }
    }

    pub(crate) fn rows(&mut self, index: u8) -> Outcome<&mut Table> {
        match self.object(index)? {
            Object::Table(table) => Ok(table),
            _ => Err(ErrorCode::NOT_SUPPORTED.into()),
        }
    }

    pub(crate) fn stream(&mut self, index: u8) -> Outcome<&mut Stream> {
        match self.object(index)? {
            Object::Stream(stream) => Ok(stream),
            _ => Err(ErrorCode::NOT_SUPPORTED.into()),
        }
    }

    /// The mailbox of whatever object stands at an index, as far as it belongs to one.
    pub(crate) fn mailbox(&mut self, index: u8) -> Outcome<Mailbox> {
        Ok(match self.object(index)? {
            Object::Logon(logon) => logon.mailbox.clone(),
            Object::Folder(folder) => folder.mailbox.clone(),
            Object::Message(message) => message.mailbox.clone(),
            Object::Attachment(attachment) => attachment.mailbox.clone(),
            Object::Table(table) => table.mailbox.clone(),
            Object::Download(download) => download.mailbox.clone(),
            Object::Stream(_) => return Err(ErrorCode::NOT_SUPPORTED.into()),
        })
    }

    /// Whether one more object may be opened.
    pub(crate) fn check_handles(&self) -> Outcome<()> {
        if self.session.handles.len() >= self.env.limits.handles_max {
            return Err(ErrorCode::OUT_OF_MEMORY.into());
        }
        Ok(())
    }

    /// Opens an object and puts its handle at an index of the table.
    pub(crate) fn open(&mut self, index: u8, object: Object) -> Outcome<u32> {
        self.check_handles()?;
        let index = usize::from(index);
        if self.table.len() <= index {
            // EXCHANGE: clients send tables that end before the index of a new object.
            self.table.resize(index + 1, UNSET);
        }
        let handle = self.session.handles.insert(self.logon_id, object);
        if let Some(slot) = self.table.get_mut(index) {
            *slot = handle;
        }
        Ok(handle)
    }

    /// Changes a mailbox. What is written becomes part of what the answer waits for.
    pub(crate) fn write<T>(
        &self,
        mailbox: &Mailbox,
        f: impl FnOnce(&mut Transaction<'_>) -> Result<T, tradepost_store::Error>,
    ) -> Outcome<T> {
        self.env.write(mailbox, f)
    }
}
