//! Everything that crosses a MAPI/HTTP connection, in both directions: envelope, operations,
//! compression, auxiliary blocks.

pub mod auxiliary;
pub mod extended;
pub mod http;
pub mod lz77;
pub mod rop;
