//! Rich text, as MAPI keeps it: compressed ([MS-OXRTFCP]), with HTML or plain text inside
//! ([MS-OXRTFEX]), or of its own.
//!
//! Texts and HTML that become RTF come back as they were, but for their line ends.

mod compressed;
mod encapsulate;
mod fonts;
mod read;
mod token;

pub use compressed::{compress, decompress};
pub use encapsulate::{of_html, of_text};
pub use read::{Content, read};
