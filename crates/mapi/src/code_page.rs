//! Text in the code pages of Windows.

use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, GBK, IBM866, ISO_2022_JP, ISO_8859_2, ISO_8859_3,
    ISO_8859_4, ISO_8859_5, ISO_8859_6, ISO_8859_7, ISO_8859_8, ISO_8859_13, ISO_8859_15, KOI8_R,
    KOI8_U, MACINTOSH, SHIFT_JIS, UTF_8, WINDOWS_874, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257, WINDOWS_1258,
};
use tradepost_wire::Text;

/// The code page of UTF-16 text.
pub const UTF_16: u32 = 1200;

/// The encoding of a code page; unknown ones are read as Windows-1252, as Exchange does for a code
/// page it lacks.
fn encoding(code_page: u32) -> &'static Encoding {
    match code_page {
        866 => IBM866,
        874 => WINDOWS_874,
        932 => SHIFT_JIS,
        936 => GBK,
        949 | 51949 => EUC_KR,
        950 => BIG5,
        1250 => WINDOWS_1250,
        1251 => WINDOWS_1251,
        1253 => WINDOWS_1253,
        1254 | 28599 => WINDOWS_1254,
        1255 => WINDOWS_1255,
        1256 => WINDOWS_1256,
        1257 => WINDOWS_1257,
        1258 => WINDOWS_1258,
        10000 => MACINTOSH,
        20866 => KOI8_R,
        21866 => KOI8_U,
        28592 => ISO_8859_2,
        28593 => ISO_8859_3,
        28594 => ISO_8859_4,
        28595 => ISO_8859_5,
        28596 => ISO_8859_6,
        28597 => ISO_8859_7,
        28598 => ISO_8859_8,
        28603 => ISO_8859_13,
        28605 => ISO_8859_15,
        50220..=50222 => ISO_2022_JP,
        51932 => EUC_JP,
        54936 => GB18030,
        65001 => UTF_8,
        _ => WINDOWS_1252,
    }
}

/// Whether a code page is known, Unicode in its two forms and plain ASCII included.
pub fn is_known(code_page: u32) -> bool {
    let as_default = [1252, 28591, 20127, UTF_16].contains(&code_page);
    as_default || !std::ptr::eq(encoding(code_page), WINDOWS_1252)
}

/// Bytes to text; what the code page does not define becomes U+FFFD.
pub fn decode(bytes: &[u8], code_page: u32) -> Text {
    let (text, _) = encoding(code_page).decode_without_bom_handling(bytes);
    text.as_ref().into()
}

/// Text to bytes; what the code page lacks becomes `?`.
pub fn encode(text: &Text, code_page: u32) -> Vec<u8> {
    let mut encoder = encoding(code_page).new_encoder();
    let source = text.to_string_lossy();
    let mut rest = source.as_str();
    let mut out = Vec::with_capacity(source.len() + 16);
    loop {
        out.reserve(rest.len() * 4 + 16);
        let (result, read) =
            encoder.encode_from_utf8_to_vec_without_replacement(rest, &mut out, true);
        rest = rest.get(read..).unwrap_or_default();
        match result {
            encoding_rs::EncoderResult::InputEmpty => return out,
            encoding_rs::EncoderResult::OutputFull => {}
            encoding_rs::EncoderResult::Unmappable(_) => out.push(b'?'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_code_page_lacks_becomes_a_question_mark() {
        assert_eq!(encode(&"naïve ☃!".into(), 1252), b"na\xefve ?!");
        assert_eq!(decode(b"na\xefve", 1252), "naïve".into());
        assert_eq!(encode(&"日本".into(), 932), [0x93, 0xfa, 0x96, 0x7b]);
    }
}
