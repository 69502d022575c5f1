//! Session contexts, [MS-OXCMAPIHTTP] 3.2: cookies, order of requests, idle expiry, answers kept
//! for a repeat.

mod context;
mod signal;
mod table;

pub use context::{Context, Cookies, Finished, Pending, Run, Turn, Wait};
pub use signal::EventSignal;
pub use table::{Sessions, is_context_id};

/// An unguessable text of `N` random bytes in hexadecimal digits.
fn random_text<const N: usize>() -> Result<String, getrandom::Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    let digits = |b: &u8| [b >> 4, b & 15].map(|n| char::from(b"0123456789abcdef"[usize::from(n)]));
    Ok(bytes.iter().flat_map(digits).collect())
}
