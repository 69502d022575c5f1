//! Plain text bodies.

/// Line ends as MAPI clients expect them.
pub(crate) fn with_crlf(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    let mut previous = '\0';
    for c in text.chars() {
        if c == '\n' && previous != '\r' {
            out.push('\r');
        }
        out.push(c);
        previous = c;
    }
    out
}

/// [RFC 3676] 4: joins the lines of format=flowed text. With `del_sp` the space before each break
/// goes, too.
pub(crate) fn unflow(text: &str, del_sp: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open: Option<usize> = None;
    for line in text.lines() {
        let content = line.trim_start_matches('>');
        let depth = line.len() - content.len();
        let content = content.strip_prefix(' ').unwrap_or(content);
        // The line before a signature never flows, whatever it ends with.
        let signature = content == "-- ";
        match open {
            Some(before) if before == depth && !signature => {}
            _ => {
                if open.is_some() {
                    out.push_str("\r\n");
                }
                out.extend(std::iter::repeat_n('>', depth));
                if depth > 0 {
                    out.push(' ');
                }
            }
        }
        let flowed = content.ends_with(' ') && !signature;
        let shown = if flowed && del_sp { &content[..content.len() - 1] } else { content };
        out.push_str(shown);
        open = flowed.then_some(depth);
        if !flowed {
            out.push_str("\r\n");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flowed_lines_join_and_quotes_keep_their_depth() {
        let text = "One \nline.\n> quoted \n> text\n>> deeper\n stuffed\n-- \nsigned\n";
        let want = "One line.\r\n> quoted text\r\n>> deeper\r\nstuffed\r\n-- \r\nsigned\r\n";
        assert_eq!(unflow(text, false), want);
        assert_eq!(unflow("to \ngether", true), "together\r\n");
    }

    #[test]
    fn bare_line_feeds_get_their_carriage_return() {
        assert_eq!(with_crlf("a\nb\r\nc"), "a\r\nb\r\nc");
    }
}
