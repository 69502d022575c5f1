//! [MS-OXCFXICS]: FastTransfer streams, and the identifiers by which replicas tell changes apart.
//!
//! A stream goes through three layers. The [`Lexer`] cuts bytes, wherever they were cut before, into
//! [`Item`]s: markers and property values, long values in pieces. The [`Reader`] checks that items
//! stand in the order that the [`Root`] of the stream asks for. [`Outgoing`] is the way back: values
//! go in, buffers come out that are cut only where a stream may be cut, and long values are read
//! when their turn comes.
//!
//! INVARIANT: nothing here takes more memory than a constant times what a peer sent, and of one
//! value at most [`WHOLE_LEN_MAX`] bytes, or [`LIST_LEN_MAX`] of a list.

mod change_list;
mod error;
mod lexer;
mod marker;
mod outgoing;
mod progress;
mod property;
mod reader;
mod syntax;
mod value;
mod xid;

pub use change_list::{ChangeList, Relation};
pub use error::{Flaw, StreamError};
pub use lexer::{Item, LIST_LEN_MAX, Lexer, NAME_LEN_MAX, WHOLE_LEN_MAX};
pub use marker::Marker;
pub use outgoing::Outgoing;
pub use progress::ProgressInformation;
pub use property::{META, Property};
pub use reader::Reader;
pub use syntax::{DEPTH_MAX, Root, Syntax};
pub use xid::Xid;
