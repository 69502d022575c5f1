//! What must hold for any bytes: one function for each way into the program. Each takes bytes that
//! no friendly peer sends and panics when a promise is broken.
//!
//! The fuzz targets in `fuzz/` call them, and so does the replay of `fixtures/corpus/` in the
//! tests.

mod autodiscover;
mod entry_id;
mod envelope;
mod execute;
mod extended;
mod login;
mod mime;
mod mutate;
mod ntlm;
mod rop;

pub use autodiscover::autodiscover;
pub use entry_id::entry_id;
pub use envelope::envelope;
pub use execute::execute;
pub use extended::extended;
pub use login::login;
pub use mime::mime;
pub use mutate::Mutations;
pub use ntlm::ntlm;
pub use rop::rop;

/// A way into the program, and the folder of its seeds below `fixtures/corpus/`.
pub type Oracle = (&'static str, fn(&[u8]));

/// All of them.
pub const ALL: [Oracle; 9] = [
    ("autodiscover", autodiscover),
    ("entry_id", entry_id),
    ("envelope", envelope),
    ("execute", execute),
    ("extended", extended),
    ("login", login),
    ("mime", mime),
    ("ntlm", ntlm),
    ("rop", rop),
];
