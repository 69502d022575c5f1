//! [RFC 5322] 3.3: dates.

use mail_parser::DateTime;
use tradepost_mapi::FileTime;

/// A date field longer than this is none.
const DATE_LEN_MAX: usize = 256;

/// The time in a Date field, or in a Received field after its last semicolon.
pub(crate) fn parse(value: &[u8]) -> Option<FileTime> {
    let value = String::from_utf8_lossy(value);
    let value = value.rsplit(';').next()?.trim();
    if value.len() > DATE_LEN_MAX || !value.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut date = DateTime::parse_rfc822(value)?;
    // A leap second is the start of the next minute.
    let leap = date.second == 60;
    if leap {
        date.second = 59;
    }
    // Zones of more than a day are nonsense, those up to +1400 are real; nonsense is read as UTC.
    if date.tz_hour > 23 || date.tz_minute > 59 {
        (date.tz_hour, date.tz_minute) = (0, 0);
    }
    let sensible = date.is_valid() && date.year >= 1900;
    sensible.then(|| FileTime::from_unix(date.to_timestamp() + i64::from(leap), 0))
}

/// Seconds of an offset, for tests.
#[cfg(test)]
const fn hours(n: i64) -> i64 {
    n * 3600
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secs(text: &str) -> Option<i64> {
        parse(text.as_bytes()).map(FileTime::unix_secs)
    }

    #[test]
    fn zones_in_digits_and_letters_are_understood() {
        let noon = 1_704_110_400; // 2024-01-01 12:00:00 UTC
        assert_eq!(secs("Mon, 1 Jan 2024 12:00:00 +0000"), Some(noon));
        assert_eq!(secs("1 Jan 2024 12:00:00 GMT"), Some(noon));
        assert_eq!(secs("Mon, 01 Jan 2024 12:00:00 EST"), Some(noon + hours(5)));
        assert_eq!(secs("Mon, 01 Jan 2024 17:45:00 +0545"), Some(noon));
        assert_eq!(secs("Mon, 01 Jan 2024 12:00:00 -0000 (a remark)"), Some(noon));
        assert_eq!(secs("from a by b; Mon, 01 Jan 2024 12:00:00 +0000"), Some(noon));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in ["", "soon", "99 Foo 2024 99:99:99 +0000", ";;;", "1"] {
            assert_eq!(secs(text), None, "{text}");
        }
    }
}
