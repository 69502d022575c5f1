//! [MS-OXCMSG] 2.2.1.9 and 2.2.1.10: subject prefix and normalized subject.

/// Characters that a prefix may have before its colon, where nobody says what the prefix is.
const PREFIX_LEN_MAX: usize = 3;

/// Splits a subject into its prefix, colon and space included, and the rest.
pub(crate) fn split(subject: &str) -> (&str, &str) {
    let Some(colon) = subject.find(": ") else {
        return ("", subject);
    };
    let (word, _) = subject.split_at(colon);
    let letters = word.chars().count();
    let is_prefix = (1..=PREFIX_LEN_MAX).contains(&letters)
        && word.chars().all(|c| c.is_alphanumeric() && !c.is_ascii_digit());
    if is_prefix { subject.split_at(colon + 2) } else { ("", subject) }
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn a_prefix_is_up_to_three_letters_and_a_colon() {
        assert_eq!(split("Re: budget"), ("Re: ", "budget"));
        assert_eq!(split("FWD: Re: budget"), ("FWD: ", "Re: budget"));
        assert_eq!(split("Note: budget"), ("", "Note: budget"));
        assert_eq!(split("10: 30"), ("", "10: 30"));
        assert_eq!(split("Re:budget"), ("", "Re:budget"));
        assert_eq!(split(""), ("", ""));
    }
}
