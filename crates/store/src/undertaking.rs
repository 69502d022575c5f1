//! Who carries an intent on: a session, or, when the session is gone, the server.

use std::sync::Arc;

use parking_lot::Mutex;
use tradepost_mapi::FileTime;

use crate::Error;
use crate::asker::Asker;
use crate::intent::Intent;
use crate::kv::Ticket;
use crate::mailbox::Mailbox;
use crate::transaction::Transaction;

/// The number of an intent that is there; the same for an undertaking and the batch that changes it.
pub(crate) type Number = Arc<Mutex<Option<u64>>>;

/// The right to carry on what an intent says. Let go of before the end, it is the server's, see
/// [`Store::next_unfinished`].
///
/// [`Store::next_unfinished`]: crate::Store::next_unfinished
pub struct Undertaking {
    mailbox: Mailbox,
    /// INVARIANT: it changes when a batch is applied, and with it; a batch that failed has changed
    /// nothing.
    number: Number,
    asker: Option<Asker>,
}

impl Undertaking {
    /// One that has no intent yet, because nothing is half done.
    pub fn new(mailbox: &Mailbox) -> Self {
        Self::with(mailbox, None, None)
    }

    pub(crate) fn of(mailbox: &Mailbox, number: u64, asker: Option<Asker>) -> Self {
        Self::with(mailbox, Some(number), asker)
    }

    fn with(mailbox: &Mailbox, number: Option<u64>, asker: Option<Asker>) -> Self {
        Self { mailbox: mailbox.clone(), number: Arc::new(Mutex::new(number)), asker }
    }

    /// Another one, which goes on with the work in another mailbox for whoever asked for it.
    #[must_use]
    pub fn beside(&self, mailbox: &Mailbox) -> Self {
        Self::with(mailbox, None, self.asker.clone())
    }

    /// Says who asks for it, for whoever carries it on later.
    pub fn on_behalf_of(&mut self, asker: Asker) {
        self.asker = Some(asker);
    }

    /// Who asked for it.
    pub fn asker(&self) -> Option<&Asker> {
        self.asker.as_ref()
    }

    /// To be called in each batch of the mailbox, with what is left when it is applied. When that
    /// is nothing, no intent stays; what one batch does alone has never one.
    pub fn keep(&mut self, t: &mut Transaction<'_>, left: Option<&Intent>) -> Result<(), Error> {
        let number = *self.number.lock();
        match (left, number) {
            (None, None) => Ok(()),
            (None, Some(number)) => {
                t.remove_intent(number)?;
                t.intents.push((Arc::clone(&self.number), None));
                Ok(())
            }
            (Some(intent), Some(number)) => t.put_intent(number, intent, self.asker.as_ref()),
            (Some(intent), None) => {
                let number = t.allocate_intent()?;
                t.put_intent(number, intent, self.asker.as_ref())?;
                t.intents.push((Arc::clone(&self.number), Some(number)));
                Ok(())
            }
        }
    }

    /// Takes it out of whoever has it, who has one without an intent then.
    #[must_use]
    pub fn take(&mut self) -> Self {
        let number = std::mem::take(&mut self.number);
        Self { mailbox: self.mailbox.clone(), number, asker: self.asker.clone() }
    }

    /// The ticket of what was written so far.
    pub fn ticket(&self) -> Ticket {
        self.mailbox.ticket()
    }

    /// Whether there is an intent.
    pub fn is_kept(&self) -> bool {
        self.number.lock().is_some()
    }

    /// Ends the work where it stands: nobody goes on with it.
    pub fn give_up(&mut self, now: FileTime) -> Result<(), Error> {
        if self.is_kept() {
            let mailbox = self.mailbox.clone();
            mailbox.write(now, |t| self.keep(t, None))?;
        }
        Ok(())
    }

    /// Leaves it to the next start of the server.
    pub fn leave(&mut self) {
        // The claim stays.
        self.number = Number::default();
    }
}

impl Drop for Undertaking {
    fn drop(&mut self) {
        let number = *self.number.lock();
        if let Some(number) = number {
            self.mailbox.disclaim(number);
            self.mailbox.ask_to_finish();
        }
    }
}
