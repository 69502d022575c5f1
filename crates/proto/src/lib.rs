//! Everything that crosses a MAPI/HTTP connection, in both directions: envelope, operations, compression, auxiliary blocks.

pub mod http;
