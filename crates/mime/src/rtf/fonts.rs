//! The fonts of an RTF document, which say the code pages of its bytes.

use std::collections::HashMap;

use tradepost_mapi::code_page;

use super::token::Token;

/// LIMIT: fonts of a document that are looked at.
const FONTS_MAX: usize = 1_024;

/// The code pages of fonts, by number.
#[derive(Default)]
pub(super) struct Fonts {
    pages: HashMap<i32, u32>,
    /// The font that is being declared.
    current: i32,
}

impl Fonts {
    /// A piece of the table of fonts.
    pub(super) fn declare(&mut self, token: Token<'_>) {
        match token {
            Token::Word("f", number) => self.current = number.unwrap_or_default(),
            Token::Word("fcharset", Some(charset)) => {
                self.note(of_charset(charset).filter(|page| code_page::is_known(*page)));
            }
            Token::Word("cpg", Some(page)) => {
                let page = u32::try_from(page).ok();
                self.note(page.filter(|page| code_page::is_known(*page)));
            }
            _ => {}
        }
    }

    fn note(&mut self, page: Option<u32>) {
        if let Some(page) = page
            && self.pages.len() < FONTS_MAX
        {
            self.pages.insert(self.current, page);
        }
    }

    /// The code page of a font, if it says one.
    pub(super) fn page(&self, font: i32) -> Option<u32> {
        self.pages.get(&font).copied()
    }
}

/// The code page of a Windows character set; none of those that follow the document.
fn of_charset(charset: i32) -> Option<u32> {
    Some(match charset {
        0 => 1252,
        77 => 10_000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => return None,
    })
}
