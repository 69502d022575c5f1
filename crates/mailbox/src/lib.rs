//! What each operation *means*: sessions, handles, one function per operation. Synchronous; clock
//! and limits are given. This is the one place where the protocol (`proto`) and the data (`store`)
//! meet.
//!
//! The way in is [`Session::execute`]: bytes of a ROP buffer in, bytes of the answer out, with the
//! ticket of everything the answer depends on. `dispatch.rs` is the dictionary between operations
//! and functions.

mod access;
mod attachment;
mod behalf;
mod contents_table;
mod copy;
mod deliver;
mod dispatch;
mod environment;
mod error;
mod execute;
mod folder;
mod grants;
mod handles;
mod hierarchy_table;
mod home;
mod logon;
mod long_term_id;
mod message;
mod name;
mod object;
mod op;
mod per_user;
mod portable;
mod progress;
mod property;
mod public_folder;
mod receipt;
mod receive_folder;
mod recipient;
mod save;
mod search;
mod session;
mod short;
mod stream;
mod sync;
mod table;
mod trace;
mod unfinished;
mod values;
mod work;

pub use deliver::deliver;
pub use environment::{Environment, Limits};
pub use execute::{ExecuteFlags, Executed};
pub use search::search_slice;
pub use session::Session;
pub use table::views::Views;
pub use unfinished::Finisher;
