//! The folders that a mailbox is made with, and the properties that lead a client to them.

use tradepost_mapi::{FolderId, LongTermId, Properties, PropertyTag, Value, entry_id, tags};
use tradepost_wire::{Wire, Writer};

use crate::Error;
use crate::facts::{MailboxFacts, PublicFolders, SpecialFolders};
use crate::folder::{FolderKind, NewFolder};
use crate::transaction::Transaction;

/// A folder of the plan: where it is, its name and container class.
struct Plan {
    /// The place of the parent in the plan.
    parent: usize,
    name: &'static str,
    class: &'static str,
    hidden: bool,
}

const ROOT: usize = 0;
const IPM: usize = 3;
const CONTACTS: usize = 15;
const SYNC_ISSUES: usize = 20;
const SPOOLER_QUEUE: usize = 2;

const fn plan(parent: usize, name: &'static str, class: &'static str) -> Plan {
    Plan { parent, name, class, hidden: false }
}

const fn hidden(parent: usize, name: &'static str, class: &'static str) -> Plan {
    Plan { parent, name, class, hidden: true }
}

/// In the order of the fields of [`SpecialFolders`].
const PLAN: [Plan; 29] = [
    plan(ROOT, "Root", ""),
    plan(ROOT, "Deferred Action", ""),
    plan(ROOT, "Spooler Queue", ""),
    plan(ROOT, "Top of Information Store", ""),
    plan(IPM, "Inbox", "IPF.Note"),
    plan(IPM, "Outbox", "IPF.Note"),
    plan(IPM, "Sent Items", "IPF.Note"),
    plan(IPM, "Deleted Items", "IPF.Note"),
    plan(ROOT, "Common Views", ""),
    plan(ROOT, "Schedule", ""),
    plan(ROOT, "Finder", ""),
    plan(ROOT, "Views", ""),
    plan(ROOT, "Shortcuts", ""),
    plan(IPM, "Drafts", "IPF.Note"),
    plan(IPM, "Calendar", "IPF.Appointment"),
    plan(IPM, "Contacts", "IPF.Contact"),
    plan(IPM, "Journal", "IPF.Journal"),
    plan(IPM, "Notes", "IPF.StickyNote"),
    plan(IPM, "Tasks", "IPF.Task"),
    plan(IPM, "Junk Email", "IPF.Note"),
    plan(IPM, "Sync Issues", "IPF.Note"),
    plan(SYNC_ISSUES, "Conflicts", "IPF.Note"),
    plan(SYNC_ISSUES, "Local Failures", "IPF.Note"),
    plan(SYNC_ISSUES, "Server Failures", "IPF.Note"),
    plan(ROOT, "Freebusy Data", ""),
    hidden(IPM, "Conversation Action Settings", "IPF.Configuration"),
    hidden(CONTACTS, "Quick Contacts", "IPF.Contact.MOC.QuickContacts"),
    hidden(CONTACTS, "IM Contact List", "IPF.Contact.MOC.ImContactList"),
    hidden(CONTACTS, "GAL Contacts", "IPF.Contact.GalContacts"),
];

const NON_IPM: usize = 2;

/// In the order of the fields of [`PublicFolders`].
const PUBLIC_PLAN: [Plan; 6] = [
    plan(ROOT, "Root", ""),
    plan(ROOT, "IPM_SUBTREE", ""),
    plan(ROOT, "NON_IPM_SUBTREE", ""),
    plan(NON_IPM, "EFORMS REGISTRY", ""),
    plan(NON_IPM, "SCHEDULE+ FREE BUSY", ""),
    plan(NON_IPM, "OFFLINE ADDRESS BOOK", ""),
];

/// Makes all folders of the plan in an empty public folder store.
pub(crate) fn create_public(t: &mut Transaction<'_>) -> Result<PublicFolders, Error> {
    let mut made: Vec<FolderId> = Vec::with_capacity(PUBLIC_PLAN.len());
    for (place, plan) in PUBLIC_PLAN.iter().enumerate() {
        let kind = if place == ROOT { FolderKind::Root } else { FolderKind::Generic };
        let parent = made.get(plan.parent).copied().unwrap_or_default();
        let (name, properties) = (plan.name.into(), Properties::new());
        made.push(t.create_folder(NewFolder { parent, name, kind, properties })?);
    }
    PublicFolders::from_list(&made)
        .ok_or_else(|| Error::Corrupt("plan of public folders".to_owned()))
}

/// Makes all folders of the plan in an empty mailbox.
pub(crate) fn create(t: &mut Transaction<'_>) -> Result<SpecialFolders, Error> {
    let mut made: Vec<FolderId> = Vec::with_capacity(PLAN.len());
    for (place, plan) in PLAN.iter().enumerate() {
        let kind = match place {
            ROOT => FolderKind::Root,
            SPOOLER_QUEUE => FolderKind::Search,
            _ => FolderKind::Generic,
        };
        let mut properties = Properties::new();
        if !plan.class.is_empty() {
            properties.set(tags::CONTAINER_CLASS, Value::String(plan.class.into()));
        }
        if plan.hidden {
            properties.set(tags::ATTRIBUTE_HIDDEN, Value::Boolean(true));
        }
        // Parents stand before their children; the root's parent is not looked at.
        let parent = made.get(plan.parent).copied().unwrap_or_default();
        let name = plan.name.into();
        made.push(t.create_folder(NewFolder { parent, name, kind, properties })?);
    }
    let special = SpecialFolders::from_list(&made)
        .ok_or_else(|| Error::Corrupt("plan of special folders".to_owned()))?;
    let pointers = pointers(t.facts(), &special)?;
    t.change_folder(special.root, pointers.clone(), &[])?;
    t.change_folder(special.inbox, pointers, &[])?;
    Ok(special)
}

/// [MS-OXOSFLD] 2.2: the properties of Root and Inbox that hold entry ids of special folders.
fn pointers(facts: &MailboxFacts, special: &SpecialFolders) -> Result<Properties, Error> {
    let entry = |folder| entry_id_of(facts, folder);
    let single: [(PropertyTag, FolderId); 6] = [
        (tags::IPM_APPOINTMENT_ENTRY_ID, special.calendar),
        (tags::IPM_CONTACT_ENTRY_ID, special.contacts),
        (tags::IPM_JOURNAL_ENTRY_ID, special.journal),
        (tags::IPM_NOTE_ENTRY_ID, special.notes),
        (tags::IPM_TASK_ENTRY_ID, special.tasks),
        (tags::IPM_DRAFTS_ENTRY_ID, special.drafts),
    ];
    let mut properties: Properties =
        single.into_iter().map(|(tag, folder)| (tag, Value::Binary(entry(folder)))).collect();
    let additional = [
        special.conflicts,
        special.sync_issues,
        special.local_failures,
        special.server_failures,
        special.junk,
    ];
    let additional = additional.into_iter().map(entry).collect();
    properties.set(tags::ADDITIONAL_REN_ENTRY_IDS, Value::MultipleBinary(additional));
    let more = additional_ex(facts, special)?;
    properties.set(tags::ADDITIONAL_REN_ENTRY_IDS_EX, Value::Binary(more));
    // The folder stands at index 3; the three before it are for old clients.
    let free_busy = vec![vec![], vec![], vec![], entry(special.freebusy_data)];
    properties.set(tags::FREE_BUSY_ENTRY_IDS, Value::MultipleBinary(free_busy));
    Ok(properties)
}

fn entry_id_of(facts: &MailboxFacts, folder: FolderId) -> Vec<u8> {
    let id = LongTermId { database_guid: facts.replica_guid, global_counter: folder.counter() };
    entry_id::folder(facts.guid, id)
}

const CONVERSATION_ACTIONS: u16 = 0x8006;
const BUDDY_LISTS: u16 = 0x800A;
const BUDDY_CONTACTS: u16 = 0x800B;
const ELEMENT_ENTRY_ID: u16 = 0x0001;

/// [MS-OXOSFLD] 2.2.4 `PidTagAdditionalRenEntryIdsEx`: blocks of one entry id each.
fn additional_ex(facts: &MailboxFacts, special: &SpecialFolders) -> Result<Vec<u8>, Error> {
    let mut w = Writer::default();
    let blocks = [
        (CONVERSATION_ACTIONS, special.conversation_actions),
        (BUDDY_LISTS, special.im_contact_list),
        (BUDDY_CONTACTS, special.quick_contacts),
    ];
    for (persist_id, folder) in blocks {
        let entry = entry_id_of(facts, folder);
        persist_id.encode(&mut w);
        w.sized16("PersistData", |w| {
            ELEMENT_ENTRY_ID.encode(w);
            w.sized16("PersistElement", |w| w.put(&entry));
        });
    }
    // PERSIST_SENTINEL, with nothing in it.
    w.put(&[0; 4]);
    crate::record::done(w)
}
