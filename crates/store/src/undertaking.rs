//! Who carries an intent on: a session, or, when the session is gone, the server.

use tradepost_mapi::FileTime;

use crate::Error;
use crate::intent::Intent;
use crate::kv::Ticket;
use crate::mailbox::Mailbox;
use crate::transaction::Transaction;

/// The right to carry on what an intent says. Let go of before the end, it is the server's, see
/// [`Store::next_unfinished`].
///
/// [`Store::next_unfinished`]: crate::Store::next_unfinished
pub struct Undertaking {
    mailbox: Mailbox,
    number: Option<u64>,
}

impl Undertaking {
    /// One that has no intent yet, because nothing is half done.
    pub fn new(mailbox: &Mailbox) -> Self {
        Self { mailbox: mailbox.clone(), number: None }
    }

    pub(crate) fn of(mailbox: &Mailbox, number: u64) -> Self {
        Self { mailbox: mailbox.clone(), number: Some(number) }
    }

    /// To be called in each batch of the mailbox, with what is left when it is applied. When that
    /// is nothing, no intent stays; what one batch does alone has never one.
    pub fn keep(&mut self, t: &mut Transaction<'_>, left: Option<&Intent>) -> Result<(), Error> {
        match (left, self.number) {
            (None, None) => Ok(()),
            (None, Some(number)) => {
                t.remove_intent(number)?;
                // The claim ends when the batch is applied; if it is not, the intent is there.
                self.mailbox.disclaim(number);
                self.number = None;
                Ok(())
            }
            (Some(intent), Some(number)) => t.put_intent(number, intent),
            (Some(intent), None) => {
                let number = t.allocate_intent()?;
                self.mailbox.claim(number);
                self.number = Some(number);
                t.put_intent(number, intent)
            }
        }
    }

    /// Takes it out of whoever has it, who has one without an intent then.
    #[must_use]
    pub fn take(&mut self) -> Self {
        Self { mailbox: self.mailbox.clone(), number: self.number.take() }
    }

    /// The ticket of what was written so far.
    pub fn ticket(&self) -> Ticket {
        self.mailbox.ticket()
    }

    /// Whether there is an intent.
    pub fn is_kept(&self) -> bool {
        self.number.is_some()
    }

    /// Ends the work where it stands: nobody goes on with it.
    pub fn give_up(&mut self, now: FileTime) -> Result<(), Error> {
        if self.number.is_some() {
            let mailbox = self.mailbox.clone();
            mailbox.write(now, |t| self.keep(t, None))?;
        }
        Ok(())
    }

    /// Leaves it to the next start of the server.
    pub fn leave(&mut self) {
        // The claim stays.
        self.number = None;
    }
}

impl Drop for Undertaking {
    fn drop(&mut self) {
        if let Some(number) = self.number {
            self.mailbox.disclaim(number);
            self.mailbox.ask_to_finish();
        }
    }
}
