//! What each kind of object answers when asked for a property: what a client stored, and what the
//! server computes.

pub(crate) mod attachment;
pub(crate) mod body;
pub(crate) mod conversation;
pub(crate) mod folder;
pub(crate) mod forms;
pub(crate) mod identity;
pub(crate) mod message;
pub(crate) mod reading;
pub(crate) mod source;
pub(crate) mod store;
pub(crate) mod subject;
