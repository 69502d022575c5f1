//! Everything that crosses a MAPI/HTTP connection, in both directions: envelope, operations,

pub mod http;
pub mod rop;
