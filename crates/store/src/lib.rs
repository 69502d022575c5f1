//! Mailboxes, folders, messages, tables, change numbers and users on an ordered key-value engine.

pub mod blob;
pub mod counter;
pub mod data_dir;
pub mod kv;
pub mod memory_engine;
pub mod scratch;

mod asker;
mod blobs;
mod committer;
mod content;
mod digest;
mod directory;
mod error;
mod facts;
mod fence;
mod fields;
mod folder;
mod gate;
mod held;
mod intake;
mod intent;
mod journal;
mod key;
mod large;
mod long_batch;
mod mailbox;
mod message;
mod order;
mod pack;
mod parts;
mod per_user;
mod principal;
mod queue;
mod read_state;
mod receive_folder;
mod record;
mod replicas;
mod rights;
mod search;
mod server;
mod shelf;
mod sled_engine;
mod special;
mod standing;
mod store;
mod transaction;
mod undertaking;
mod user;
mod view;

pub use asker::{Asker, End};
pub use blob::{Blob, Blobs};
pub use content::{Attachment, Content, Recipient};
pub use data_dir::{Options, Syncs};
pub use error::Error;
pub use facts::{
    MailboxFacts, MailboxId, MailboxOwner, NewMailbox, ObjectNumber, PublicFolders, SpecialFolders,
};
pub use fields::{EMBEDDED_DEPTH_MAX, FIELD_LEN_MAX, Field, Fields, Wanted};
pub use folder::{
    Counts, DeletedCounts, FOLDER_NAME_LEN_MAX, Folder, FolderKind, FolderTombstone, NewFolder,
};
pub use intent::{FrameLeft, Intent, Left, TreeLeft};
pub use journal::{Event, JournalEntry};
pub use kv::{Direction, Ticket};
pub use mailbox::{Mailbox, Occupied, Unfinished, Vacant};
pub use message::{Message, MessageTombstone, Reading, Receipts, Save, Target};
pub use order::{Order, RowKey, RowSet};
pub use per_user::PerUser;
pub use principal::{Account, Principal, Role};
pub use read_state::{READ_SET_LEN_MAX, Viewer};
pub use receive_folder::ReceiveFolder;
pub use replicas::{FolderReplicas, ReplicaState};
pub use rights::{FolderRights, Rights};
pub use scratch::Scratch;
pub use search::{Criteria, Search, SearchPhase};
pub use server::Server;
pub use standing::{Home, Reserved, Shut, Standing};
pub use store::{MEMBERS_MAX, SERVERS_MAX, Store, USER_NAME_LEN_MAX};
pub use transaction::{
    FOLDER_REPLICAS_MAX, JOURNAL_LEN_MAX, PROPERTY_NAMES_MAX, REPLICAS_ASKED_MAX, REPLICAS_MAX,
    Transaction,
};
pub use undertaking::Undertaking;
pub use user::User;
pub use view::{PROPERTY_NAME_LEN_MAX, Ranks, View};
