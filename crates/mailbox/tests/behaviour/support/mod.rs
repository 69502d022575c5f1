//! A desk: a store with two people, and a session of one of them, driven through its one way in.

mod ask;
mod desk;
mod folders;
mod messages;
mod properties;
mod record;
mod searches;
mod stopping;
mod stores;
mod sync;
mod tables;
mod views;

pub use ask::{Ask, Told};
pub use desk::Desk;
pub use folders::*;
pub use messages::*;
pub use properties::*;
pub use searches::*;
pub use stopping::*;
pub use stores::*;
pub use sync::*;
pub use tables::*;
pub use views::*;

use tradepost_mapi::ErrorCode;

/// The handle that was never given.
pub const NO_SUCH_HANDLE: u32 = 0x00AB_CDEF;

/// Success, as the tests write it.
pub const OK: Result<(), ErrorCode> = Ok(());
