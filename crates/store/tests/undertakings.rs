//! Who carries on what a series of batches has left, when one of the batches fails.

use tradepost_mapi::{FileTime, Guid, MessageId, Properties, Value, tags};
use tradepost_store::{
    Error, Intent, Left, Mailbox, MailboxOwner, NewMailbox, Store, Transaction, Undertaking,
};

const NOW: FileTime = FileTime(132_000_000_000_000_000);

fn mailbox() -> (Store, Mailbox) {
    let store = Store::in_memory().expect("a store");
    let owner = MailboxOwner {
        address: "alice@example.test".to_owned(),
        display_name: "Alice".into(),
        legacy_dn: "/o=Example/cn=alice".to_owned(),
    };
    let (guid, replica_guid) = (Guid([7; 16]), Guid([9; 16]));
    let new = NewMailbox { guid, replica_guid, owner, now: NOW };
    let (mailbox, _) = store.create_mailbox(new).expect("a mailbox");
    (store, mailbox)
}

fn intent(mailbox: &Mailbox) -> Intent {
    let folder = mailbox.facts().special.inbox;
    let ids: Vec<MessageId> = Vec::new();
    let left = Left::Delete { folder, ids, hard: false, told_by: None };
    Intent { at: NOW, viewer: None, left }
}

/// More than a batch takes.
fn fill(t: &mut Transaction<'_>) -> Result<(), Error> {
    let long = Value::Binary(vec![7; 5 << 20]);
    let properties: Properties = [(tags::HTML, long)].into_iter().collect();
    t.set_mailbox_properties(properties, &[])
}

fn count(mailbox: &Mailbox) -> usize {
    mailbox.read(|view| view.intents()).expect("read").len()
}

#[test]
fn a_first_batch_that_fails_leaves_no_intent_behind() {
    let (_store, mailbox) = mailbox();
    let (intent, mut undertaking) = (intent(&mailbox), Undertaking::new(&mailbox));
    let failed = mailbox.write(NOW, |t| {
        undertaking.keep(t, Some(&intent))?;
        fill(t)
    });
    assert!(matches!(failed, Err(Error::Limit(_))), "{failed:?}");
    assert!(!undertaking.is_kept());
    mailbox.write(NOW, |t| undertaking.keep(t, Some(&intent))).expect("written");
    assert!(undertaking.is_kept());
    assert_eq!(count(&mailbox), 1);
}

#[test]
fn a_last_batch_that_fails_leaves_the_intent_with_whoever_had_it() {
    let (store, mailbox) = mailbox();
    let (intent, mut undertaking) = (intent(&mailbox), Undertaking::new(&mailbox));
    mailbox.write(NOW, |t| undertaking.keep(t, Some(&intent))).expect("written");
    let failed = mailbox.write(NOW, |t| {
        undertaking.keep(t, None)?;
        fill(t)
    });
    assert!(matches!(failed, Err(Error::Limit(_))), "{failed:?}");
    assert!(undertaking.is_kept());
    assert!(mailbox.unfinished().expect("read").is_none(), "nobody else takes it");
    // What goes on with it, in shorter batches, has no second one.
    mailbox.write(NOW, |t| undertaking.keep(t, Some(&intent))).expect("written");
    assert_eq!(count(&mailbox), 1);
    undertaking.give_up(NOW).expect("written");
    assert_eq!(count(&mailbox), 0);
    drop((undertaking, store));
}
