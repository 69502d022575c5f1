//! The properties of a mailbox as a whole, [MS-OXCSTOR] 2.2.2.1.

use tradepost_mapi::{Properties, PropertyTag, PropertyType, Value, entry_id, tags};
use tradepost_store::{Mailbox, MailboxFacts};

use super::identity;
use super::source::{Found, Source, union};
use crate::search;

const OBJECT_TYPE_STORE: i32 = 1;
/// PidTagStoreSupportMask: what the server does, and nothing else: entry ids are unique (0x1),
/// modify (0x8), create (0x10), attach (0x20), OLE (0x40), multivalued properties (0x200), RTF
/// (0x800), restrictions (0x1000), sorts (0x2000), HTML (0x10000), Unicode (0x40000).
const SUPPORT_MASK: i32 = 0x0005_3A79;
/// PidTagValidFolderMask: every folder of the logon exists.
const VALID_FOLDERS: i32 = 0xFF;
/// en-US.
pub(crate) const LOCALE: i32 = 0x0409;
const CODE_PAGE: i32 = 1252;
/// LIMIT: PidTagMaximumSubmitMessageSize, in KiB.
const SUBMIT_SIZE_MAX_KIB: i32 = 153_600;
/// LIMIT: PidTagExtendedRuleSizeLimit, in bytes.
const EXTENDED_RULE_SIZE_MAX: i32 = 261_120;

const MAX_SUBMIT_MESSAGE_SIZE: PropertyTag = PropertyTag(0x666D_0003);
const ROOT_ENTRY_ID: PropertyTag = PropertyTag(0x35D8_0102);
const INBOX_ENTRY_ID: PropertyTag = PropertyTag(0x35E1_0102);
const SPOOLER_QUEUE_ENTRY_ID: PropertyTag = PropertyTag(0x35E8_0102);

const COMPUTED: &[PropertyTag] = &[
    tags::MESSAGE_SIZE,
    tags::EXTENDED_RULE_SIZE_LIMIT,
    tags::ACCESS,
    tags::ACCESS_LEVEL,
    tags::MAPPING_SIGNATURE,
    tags::RECORD_KEY,
    tags::STORE_RECORD_KEY,
    tags::STORE_ENTRY_ID,
    tags::OBJECT_TYPE,
    tags::ENTRY_ID,
    tags::DISPLAY_NAME,
    tags::EMAIL_ADDRESS,
    tags::STORE_SUPPORT_MASK,
    tags::STORE_STATE,
    tags::STORE_PROVIDER,
    ROOT_ENTRY_ID,
    tags::VALID_FOLDER_MASK,
    INBOX_ENTRY_ID,
    SPOOLER_QUEUE_ENTRY_ID,
    tags::USER_ENTRY_ID,
    tags::USER_NAME,
    tags::MAILBOX_OWNER_ENTRY_ID,
    tags::MAILBOX_OWNER_NAME,
    tags::OUT_OF_OFFICE_STATE,
    MAX_SUBMIT_MESSAGE_SIZE,
    tags::LOCALE_ID,
    tags::CODE_PAGE_ID,
    tags::SORT_LOCALE_ID,
];

/// Whether the server alone sets this property of a mailbox.
pub(crate) fn is_read_only(tag: PropertyTag) -> bool {
    const SETTABLE: [u16; 1] = [tags::OUT_OF_OFFICE_STATE.id()];
    COMPUTED.iter().any(|t| t.id() == tag.id()) && !SETTABLE.contains(&tag.id())
}

/// A mailbox as it is read.
pub(crate) struct StoreValues<'a> {
    /// The mailbox.
    pub mailbox: &'a Mailbox,
    /// What was stored.
    pub properties: &'a Properties,
}

impl StoreValues<'_> {
    fn facts(&self) -> &MailboxFacts {
        self.mailbox.facts()
    }

    /// Bytes of all messages: a sum over the folders.
    fn size(&self) -> Option<u64> {
        let root = self.facts().special.root;
        let total = self.mailbox.read(|view| {
            let mut total = 0;
            for (id, _) in view.descendants(root)? {
                let counts = view.counts(id)?;
                total += counts.size + counts.associated_size;
            }
            Ok(total)
        });
        total.ok()
    }

    fn computed(&self, tag: PropertyTag) -> Option<Value> {
        let owner = &self.facts().owner;
        let user_entry_id = || Value::Binary(entry_id::address_book(&owner.legacy_dn));
        let folder = |id| Value::Binary(identity::folder_entry_id(self.facts(), id));
        let special = &self.facts().special;
        Some(match tag.id() {
            id if id == tags::MESSAGE_SIZE.id() => match tag.ty() {
                PropertyType::INTEGER_64 => {
                    Value::Integer64(i64::try_from(self.size()?).unwrap_or(i64::MAX))
                }
                _ => Value::Integer32(i32::try_from(self.size()?).unwrap_or(i32::MAX)),
            },
            id if id == tags::EXTENDED_RULE_SIZE_LIMIT.id() => {
                Value::Integer32(EXTENDED_RULE_SIZE_MAX)
            }
            id if id == tags::ACCESS.id() => Value::Integer32(0x3F),
            id if id == tags::ACCESS_LEVEL.id() => Value::Integer32(1),
            id if id == tags::OBJECT_TYPE.id() => Value::Integer32(OBJECT_TYPE_STORE),
            id if id == tags::RECORD_KEY.id()
                || id == tags::STORE_RECORD_KEY.id()
                || id == tags::MAPPING_SIGNATURE.id() =>
            {
                Value::Binary(self.facts().guid.0.to_vec())
            }
            id if id == tags::ENTRY_ID.id() || id == tags::STORE_ENTRY_ID.id() => {
                Value::Binary(identity::store_entry_id(self.facts()))
            }
            id if id == tags::DISPLAY_NAME.id() => {
                Value::String(format!("Mailbox - {}", owner.display_name).into())
            }
            id if id == tags::EMAIL_ADDRESS.id() => Value::String(owner.legacy_dn.as_str().into()),
            id if id == tags::STORE_SUPPORT_MASK.id() => Value::Integer32(SUPPORT_MASK),
            id if id == tags::STORE_STATE.id() => {
                let state = self.mailbox.read(|view| Ok(search::store_state(view)));
                Value::Integer32(state.ok()?.cast_signed())
            }
            id if id == tags::STORE_PROVIDER.id() => {
                Value::Binary(entry_id::PRIVATE_STORE.0.to_vec())
            }
            id if id == ROOT_ENTRY_ID.id() => folder(special.root),
            id if id == INBOX_ENTRY_ID.id() => folder(special.inbox),
            id if id == SPOOLER_QUEUE_ENTRY_ID.id() => folder(special.spooler_queue),
            id if id == tags::VALID_FOLDER_MASK.id() => Value::Integer32(VALID_FOLDERS),
            id if id == tags::USER_ENTRY_ID.id() || id == tags::MAILBOX_OWNER_ENTRY_ID.id() => {
                user_entry_id()
            }
            id if id == tags::USER_NAME.id() || id == tags::MAILBOX_OWNER_NAME.id() => {
                Value::String(owner.display_name.clone())
            }
            id if id == tags::OUT_OF_OFFICE_STATE.id() => {
                let stored = self.properties.value(tags::OUT_OF_OFFICE_STATE);
                Value::Boolean(stored.and_then(Value::boolean).unwrap_or(false))
            }
            id if id == MAX_SUBMIT_MESSAGE_SIZE.id() => Value::Integer32(SUBMIT_SIZE_MAX_KIB),
            id if id == tags::LOCALE_ID.id() || id == tags::SORT_LOCALE_ID.id() => {
                Value::Integer32(LOCALE)
            }
            id if id == tags::CODE_PAGE_ID.id() => Value::Integer32(CODE_PAGE),
            _ => return None,
        })
    }
}

impl Source for StoreValues<'_> {
    fn find(&self, tag: PropertyTag) -> Option<Found<'_>> {
        self.computed(tag).map(Found::computed).or_else(|| self.properties.find(tag))
    }

    fn tags(&self) -> Vec<PropertyTag> {
        union(self, self.properties, COMPUTED)
    }
}
