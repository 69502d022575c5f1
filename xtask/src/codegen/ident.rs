//! Rust names for the specification's names, and the pieces every table shares.

use std::fmt::Write;

/// `SentMailSvrEID` to `SENT_MAIL_SVR_EID`; what is in capitals already stays as it is.
pub fn screaming(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::with_capacity(name.len() + 8);
    for (at, &c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|i| chars.get(i));
        let after_small = before.is_some_and(|b| b.is_lowercase() || b.is_ascii_digit());
        let starts_word = before.is_some_and(|b| b.is_uppercase())
            && chars.get(at + 1).is_some_and(|a| a.is_lowercase());
        if c.is_uppercase() && (after_small || starts_word) {
            out.push('_');
        }
        out.push(c.to_ascii_uppercase());
    }
    out
}

/// `0x80040111` to `0x8004_0111`.
pub fn hex(value: u32) -> String {
    format!("0x{:04X}_{:04X}", value >> 16, value & 0xFFFF)
}

/// Reads `0x…`.
pub fn number(text: &str) -> anyhow::Result<u32> {
    let digits = text.strip_prefix("0x").unwrap_or(text);
    u32::from_str_radix(digits, 16).map_err(|_| anyhow::anyhow!("not a number: {text}"))
}

/// The doc line and the aliases that a search finds the constant by.
pub fn docs(out: &mut String, canonical: &str, others: &[&str]) {
    let _ = writeln!(out, "/// `{canonical}`.");
    let mut seen = Vec::new();
    for alias in std::iter::once(&canonical).chain(others) {
        if !seen.contains(alias) {
            let _ = writeln!(out, "#[doc(alias = \"{alias}\")]");
            seen.push(alias);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_split_where_a_reader_would() {
        for (name, wanted) in [
            ("Subject", "SUBJECT"),
            ("SentMailSvrEID", "SENT_MAIL_SVR_EID"),
            ("AddressBookX509Certificate", "ADDRESS_BOOK_X509_CERTIFICATE"),
            ("NewFXFolder", "NEW_FX_FOLDER"),
            ("PSETID_AirSync", "PSETID_AIR_SYNC"),
            ("PS_MAPI", "PS_MAPI"),
        ] {
            assert_eq!(screaming(name), wanted);
        }
    }
}
