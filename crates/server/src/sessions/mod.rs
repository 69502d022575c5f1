//! Session contexts, [MS-OXCMAPIHTTP] 3.2: cookies, order of requests, idle expiry, answers kept
//! for a repeat.

mod context;
mod random;
mod signal;
mod table;

pub use context::{Context, Cookies, Finished, Pending, Run, Turn, Wait};
pub use signal::EventSignal;
pub use table::{Sessions, is_context_id};

/// An unguessable text of `N` random bytes in hexadecimal digits.
fn random_text<const N: usize>() -> Result<String, getrandom::Error> {
    Ok(text(&random::bytes::<N>()?))
}

/// Hexadecimal digits.
fn text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
        }
    }
    text
}
