//! The nouns of MAPI: property tags, types and values, identifiers, errors, restrictions, sort
//! orders, entry identifiers, and the tables of facts. Structures are those of [MS-OXCDATA] unless
//! they say otherwise.
//!
//! Nothing here does I/O or reads a clock. Decoding follows the promises of [`tradepost_wire`].

pub mod code_page;
pub mod entry_id;

mod counter_set;
mod error_code;
mod file_time;
mod generated;
mod globset;
mod id_set;
mod identifiers;
mod name;
mod named_property;
mod properties;
mod recipient;
mod restriction;
mod row;
mod server_eid;
mod sort;
mod tag;
mod typed_string;
mod value;

pub use counter_set::CounterSet;
pub use error_code::ErrorCode;
pub use file_time::FileTime;
pub use generated::{errors, guids, named, tags};
pub use id_set::{IdSet, SetBy, ShortIdSet};
pub use identifiers::{ChangeNumber, FolderId, GlobalCounter, LongTermId, MessageId, ReplicaId};
pub use name::{NameKind, PropertyName};
pub use named_property::{NamedKind, NamedProperty};
pub use properties::Properties;
pub use recipient::{
    AddressKind, ModifyRecipientRow, OpenRecipientRow, ReadRecipientRow, RecipientRow, RowText,
    recipient_flags,
};
pub use restriction::{RelOp, Restriction};
pub use row::{Cell, PropertyProblem, PropertyRow};
pub use server_eid::ServerEid;
pub use sort::{SortDirection, SortOrder, SortOrderSet};
pub use tag::{PropertyTag, PropertyType};
pub use tradepost_wire::{Guid, Text};
pub use typed_string::TypedString;
pub use value::{TaggedValue, Value, Width};
