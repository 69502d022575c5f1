//! How texts stand in order: by the language of a session, or by case-folded code units.

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;
use tradepost_mapi::Text;

/// LIMIT: how many code units of a text decide its place in an order that is listed.
const TEXT_LEN_MAX: usize = 255;

/// The order of texts for one language.
pub(crate) struct Collation(Option<CollatorBorrowed<'static>>);

impl Collation {
    /// The order that a Windows locale asks for: without regard to case, with regard to accents.
    /// Locales without a language, and those that are not known, go by code units.
    pub(crate) fn of(lcid: u32) -> Self {
        let Some(locale) = language(lcid).and_then(|tag| tag.parse::<Locale>().ok()) else {
            return Self(None);
        };
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Secondary);
        Self(CollatorBorrowed::try_new(CollatorPreferences::from(&locale), options).ok())
    }

    /// Bytes that stand in the order of the texts.
    pub(crate) fn key(&self, text: &Text) -> Vec<u8> {
        let units: Vec<u16> = text.units().iter().copied().take(TEXT_LEN_MAX).collect();
        let Some(collator) = &self.0 else {
            let folded = Text::from_units(units).fold_case();
            return folded.units().iter().flat_map(|unit| unit.to_be_bytes()).collect();
        };
        let mut key = Vec::with_capacity(units.len() * 2);
        match collator.write_sort_key_utf16_to(&units, &mut key) {
            Ok(()) => key,
            Err(never) => match never {},
        }
    }
}

/// The language of a locale identifier, [MS-LCID] 2.2; where the identifier chooses among several
/// ways to sort, with that way.
fn language(lcid: u32) -> Option<&'static str> {
    Some(match lcid {
        0x0001_0407 => "de-u-co-phonebk",
        0x0000_040A => "es-u-co-trad",
        0x0002_0804 | 0x0002_1004 => "zh-u-co-stroke",
        0x0000_0404 | 0x0000_0C04 | 0x0000_1404 | 0x0000_7C04 => "zh-Hant",
        0x0000_181A | 0x0000_1C1A | 0x0000_281A | 0x0000_241A => "sr",
        0x0000_141A | 0x0000_201A => "bs",
        _ => primary(lcid & 0x3FF)?,
    })
}

/// The language of the lowest ten bits of a locale identifier.
fn primary(id: u32) -> Option<&'static str> {
    const LANGUAGES: [(u32, &str); 83] = [
        (0x01, "ar"),
        (0x02, "bg"),
        (0x03, "ca"),
        (0x04, "zh"),
        (0x05, "cs"),
        (0x06, "da"),
        (0x07, "de"),
        (0x08, "el"),
        (0x09, "en"),
        (0x0A, "es"),
        (0x0B, "fi"),
        (0x0C, "fr"),
        (0x0D, "he"),
        (0x0E, "hu"),
        (0x0F, "is"),
        (0x10, "it"),
        (0x11, "ja"),
        (0x12, "ko"),
        (0x13, "nl"),
        (0x14, "nb"),
        (0x15, "pl"),
        (0x16, "pt"),
        (0x17, "rm"),
        (0x18, "ro"),
        (0x19, "ru"),
        (0x1A, "hr"),
        (0x1B, "sk"),
        (0x1C, "sq"),
        (0x1D, "sv"),
        (0x1E, "th"),
        (0x1F, "tr"),
        (0x20, "ur"),
        (0x21, "id"),
        (0x22, "uk"),
        (0x23, "be"),
        (0x24, "sl"),
        (0x25, "et"),
        (0x26, "lv"),
        (0x27, "lt"),
        (0x28, "tg"),
        (0x29, "fa"),
        (0x2A, "vi"),
        (0x2B, "hy"),
        (0x2C, "az"),
        (0x2D, "eu"),
        (0x2E, "hsb"),
        (0x2F, "mk"),
        (0x36, "af"),
        (0x37, "ka"),
        (0x38, "fo"),
        (0x39, "hi"),
        (0x3A, "mt"),
        (0x3C, "ga"),
        (0x3E, "ms"),
        (0x3F, "kk"),
        (0x40, "ky"),
        (0x41, "sw"),
        (0x42, "tk"),
        (0x43, "uz"),
        (0x44, "tt"),
        (0x45, "bn"),
        (0x46, "pa"),
        (0x47, "gu"),
        (0x48, "or"),
        (0x49, "ta"),
        (0x4A, "te"),
        (0x4B, "kn"),
        (0x4C, "ml"),
        (0x4D, "as"),
        (0x4E, "mr"),
        (0x4F, "sa"),
        (0x50, "mn"),
        (0x51, "bo"),
        (0x52, "cy"),
        (0x53, "km"),
        (0x54, "lo"),
        (0x55, "my"),
        (0x56, "gl"),
        (0x57, "kok"),
        (0x5B, "si"),
        (0x5E, "am"),
        (0x61, "ne"),
        (0x63, "ps"),
    ];
    let at = LANGUAGES.binary_search_by_key(&id, |(id, _)| *id).ok()?;
    LANGUAGES.get(at).map(|(_, tag)| *tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(lcid: u32, mut texts: Vec<&str>) -> Vec<&str> {
        let collation = Collation::of(lcid);
        texts.sort_by_key(|text| collation.key(&(*text).into()));
        texts
    }

    #[test]
    fn every_language_has_its_own_order() {
        assert_eq!(
            sorted(1033, vec!["Zebra", "äpple", "apfel", "b"]),
            ["apfel", "äpple", "b", "Zebra"]
        );
        assert_eq!(sorted(1053, vec!["Zebra", "äpple", "apfel"]), ["apfel", "Zebra", "äpple"]);
        assert_eq!(sorted(0, vec!["z", "ä", "a"]), ["a", "z", "ä"]);
        assert_eq!(sorted(0x7F, vec!["z", "ä", "a"]), ["a", "z", "ä"]);
    }

    #[test]
    fn case_does_not_count_and_accents_do() {
        let english = Collation::of(1033);
        assert_eq!(english.key(&"ABC".into()), english.key(&"abc".into()));
        assert_ne!(english.key(&"e".into()), english.key(&"é".into()));
    }
}
