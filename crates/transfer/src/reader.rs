//! A stream read and checked.

use crate::{Item, Lexer, Root, StreamError, Syntax};

/// Reads the items of a stream that comes in buffers, and refuses those that may not stand where
/// they do.
#[derive(Debug)]
pub struct Reader {
    lexer: Lexer,
    syntax: Syntax,
}

impl Reader {
    /// At the start of a stream.
    pub fn new(root: Root) -> Self {
        Self { lexer: Lexer::new(), syntax: Syntax::new(root) }
    }

    /// Bytes read so far.
    pub fn offset(&self) -> u64 {
        self.lexer.offset()
    }

    /// How many elements are open.
    pub fn depth(&self) -> usize {
        self.syntax.depth()
    }

    /// The next item at the front of `input`, which is shortened by what was read. `None` when all
    /// of it was read.
    pub fn next<'a>(&mut self, input: &mut &'a [u8]) -> Result<Option<Item<'a>>, StreamError> {
        let Some(item) = self.lexer.next(input)? else { return Ok(None) };
        self.syntax.check(&item).map_err(|flaw| self.lexer.fail(flaw))?;
        Ok(Some(item))
    }

    /// Whether the stream is whole.
    pub fn finish(&self) -> Result<(), StreamError> {
        self.lexer.finish()?;
        self.syntax.finish().map_err(|flaw| self.lexer.fail(flaw))
    }
}
