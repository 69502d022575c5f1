//! A mailbox that is logged on to.

use std::sync::Arc;

use tradepost_mapi::Guid;
use tradepost_proto::rop::logon::PrivateLogon;
use tradepost_proto::rop::{HandleIndex, Operation};

use crate::logon::log_on;
use crate::taken::Taken;
use crate::{Batch, Handle, Result, Session, Special};

/// A private mailbox. Its clones are the same logon. The operations on it stand in the files of
/// their documents: folders, tables, messages, attachments, properties, streams.
#[derive(Clone, Debug)]
pub struct Mailbox {
    session: Session,
    logon: Arc<Handle>,
    facts: Arc<PrivateLogon>,
}

impl Mailbox {
    /// Logs on to the mailbox of a distinguished name. [MS-OXCROPS] 2.2.3.1.
    pub async fn log_on(session: Session, mailbox_dn: &str) -> Result<Self> {
        let (logon, facts) = log_on(&session, mailbox_dn).await?;
        Ok(Self { session, logon: Arc::new(logon), facts: Arc::new(facts) })
    }

    /// The session that it is reached through.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The logon object.
    pub fn logon(&self) -> &Handle {
        &self.logon
    }

    /// The special folders.
    pub fn special(&self) -> Special {
        Special(self.facts.folder_ids)
    }

    /// The GUID of the mailbox.
    pub fn guid(&self) -> Guid {
        self.facts.mailbox_guid
    }

    /// The whole answer to the logon.
    pub fn facts(&self) -> &PrivateLogon {
        &self.facts
    }

    /// One operation on an object.
    pub(crate) async fn on<R>(
        &self,
        object: &Handle,
        make: impl FnOnce(HandleIndex) -> R,
    ) -> Result<<R::Reply as Taken>::Body>
    where
        R: Operation,
        R::Reply: Taken,
    {
        self.on_with(Batch::new(), object, make).await
    }

    /// One operation on an object, as the only one of a batch.
    pub(crate) async fn on_with<R>(
        &self,
        mut batch: Batch,
        object: &Handle,
        make: impl FnOnce(HandleIndex) -> R,
    ) -> Result<<R::Reply as Taken>::Body>
    where
        R: Operation,
        R::Reply: Taken,
    {
        let input = batch.object(object);
        batch.add(&make(input));
        let mut answers = self.session.execute(batch).await?;
        let body = answers.take::<R>()?;
        answers.finish()?;
        Ok(body)
    }

    /// One operation on an object that opens another.
    pub(crate) async fn open<R>(
        &self,
        object: &Handle,
        make: impl FnOnce(HandleIndex, HandleIndex) -> R,
    ) -> Result<(<R::Reply as Taken>::Body, Handle)>
    where
        R: Operation,
        R::Reply: Taken,
    {
        let mut batch = Batch::new();
        let (input, output) = (batch.object(object), batch.slot());
        batch.add(&make(input, output));
        let mut answers = self.session.execute(batch).await?;
        let body = answers.take::<R>()?;
        let handle = answers.object(output)?;
        answers.finish()?;
        Ok((body, handle))
    }
}
