//! Logging on to a mailbox: [MS-OXCROPS] 2.2.3.1 and [MS-OXCSTOR] 2.2.1.1.

use tradepost_mapi::FolderId;
use tradepost_proto::rop::Reply;
use tradepost_proto::rop::logon::{LOGON_PRIVATE, LogonReply, PrivateLogon, SpecialFolders, logon};
use tradepost_wire::Sized16;

use crate::batch::LOGON;
use crate::{Batch, Error, Handle, Result, Session};

/// [MS-OXCSTOR] 2.2.1.1.1 OpenFlags: NO_MAIL and USE_PER_MDB_REPLID_MAPPING, as clients of private
/// mailboxes send.
const OPEN_FLAGS: u32 = 0x0100_0000;

/// The folders that the answer to RopLogon names, in its order ([MS-OXCSTOR] 2.2.1.1.3).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(missing_docs, reason = "the variants are named as in the specification's table")]
pub enum SpecialFolder {
    Root,
    DeferredAction,
    SpoolerQueue,
    IpmSubtree,
    Inbox,
    Outbox,
    SentItems,
    DeletedItems,
    CommonViews,
    Schedule,
    Search,
    Views,
    Shortcuts,
}

impl SpecialFolder {
    /// The folder that people mean by a name, in any case.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name.to_lowercase().as_str() {
            "root" => Self::Root,
            "ipm" | "top" => Self::IpmSubtree,
            "inbox" => Self::Inbox,
            "outbox" => Self::Outbox,
            "sent" | "sent items" => Self::SentItems,
            "deleted" | "deleted items" | "trash" => Self::DeletedItems,
            _ => return None,
        })
    }
}

/// The special folders of a mailbox.
#[derive(Clone, Copy, Debug, Default)]
pub struct Special(pub(crate) SpecialFolders);

impl Special {
    /// The identifier of a folder.
    pub fn id(&self, folder: SpecialFolder) -> FolderId {
        self.0.0.get(folder as usize).copied().unwrap_or_default()
    }
}

/// RopLogon to the private mailbox of a distinguished name.
pub(crate) async fn log_on(session: &Session, mailbox_dn: &str) -> Result<(Handle, PrivateLogon)> {
    let mut batch = Batch::new();
    let output = batch.slot();
    batch.add(&logon::Request {
        logon_id: LOGON,
        output,
        logon_flags: LOGON_PRIVATE,
        open_flags: OPEN_FLAGS,
        store_state: 0,
        essdn: Sized16(Some(mailbox_dn.into())),
    });
    let mut answers = session.execute(batch).await?;
    match answers.reply::<logon::Request>()? {
        LogonReply::Private { body, .. } => {
            let handle = answers.object(output)?;
            answers.finish()?;
            Ok((handle, body))
        }
        LogonReply::Public { .. } => Err(Error::Unexpected("the logon is to public folders")),
        LogonReply::Redirect { server_name, .. } => {
            Err(Error::WrongServer(server_name.to_string()))
        }
        failed @ LogonReply::Failed(_) => {
            Err(Error::Operation { operation: "RopLogon", code: failed.code() })
        }
    }
}
