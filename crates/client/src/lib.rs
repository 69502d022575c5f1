//! A MAPI/HTTP client for any server that speaks [MS-OXCMAPIHTTP], over HTTP or HTTPS.
//!
//! From the bottom up:
//!
//! * [`Endpoint`], [`Trust`], [`Login`]: where to go, whom to believe, who asks.
//! * [`discover`]: autodiscover, which gives the endpoint of a mailbox and the name to connect
//!   with.
//! * [`Session`]: one session context: Connect, Execute, NotificationWait, PING, Disconnect.
//! * [`Batch`] and [`Answers`]: the operations of one Execute, typed as `tradepost-proto` declares
//!   them.
//! * [`Mailbox`]: folders, tables, messages, properties, recipients, attachments, streams.
//! * [`cli`]: the commands `tradepost client …`.
//!
//! Objects of the server are [`Handle`]s; a dropped handle is released with the next Execute.
//! Nothing here reads a stream into memory unless its name says so: reading and writing go in
//! pieces of [`STREAM_PIECE`] bytes.

mod answers;
mod attachment;
mod batch;
pub mod cli;
mod connection;
mod discovery;
mod draft;
mod endpoint;
mod error;
mod folder;
mod handle;
mod id;
mod login;
mod logon;
mod mailbox;
mod message;
mod named;
mod proof;
mod property;
mod recipient;
mod session;
mod stream;
mod table;
mod taken;
mod tls;
mod transport;

pub use answers::Answers;
pub use attachment::{Attachment, Embedded};
pub use batch::Batch;
pub use discovery::{Discovered, DiscoveryError, discover};
pub use draft::Written;
pub use endpoint::Endpoint;
pub use error::Error;
pub use folder::Folder;
pub use handle::Handle;
pub use id::{parse_folder_id, parse_message_id};
pub use login::Login;
pub use logon::{Special, SpecialFolder};
pub use mailbox::Mailbox;
pub use message::{Message, OpenMode};
pub use recipient::{Recipient, RecipientKind};
pub use session::{Connected, Session, SessionOptions};
pub use stream::{Progress, STREAM_PIECE, Stream};
pub use table::{Contents, Row, Rows, Table};
pub use taken::Taken;
pub use tls::{TlsError, Trust};

/// What every call of this crate comes to.
pub type Result<T, E = Error> = std::result::Result<T, E>;
