//! Rows in the order of their keys, in pieces: a row comes or goes at the price of a piece.

/// Bytes of a key that a row keeps.
pub(crate) const PREFIX_LEN: usize = 32;
/// Rows of a piece before it is split.
const PIECE_MAX: usize = 512;

/// A row: an object, and where it stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Leaf {
    /// The first bytes of its key, filled up with zeros.
    pub prefix: [u8; PREFIX_LEN],
    /// The object's number.
    pub object: u64,
    /// Which value of a list the row shows.
    pub instance: u32,
    /// Whether the prefix is the whole key.
    pub whole: bool,
    /// Whether the message is unread.
    pub unread: bool,
}

impl Leaf {
    /// A row of a key.
    pub(crate) fn new(key: &[u8], object: u64, instance: u32, unread: bool) -> Self {
        let mut prefix = [0; PREFIX_LEN];
        for (to, from) in prefix.iter_mut().zip(key) {
            *to = *from;
        }
        Self { prefix, object, instance, whole: key.len() <= PREFIX_LEN, unread }
    }
}

/// Many rows.
#[derive(Debug, Default)]
pub(crate) struct Leaves {
    /// None of them is empty.
    pieces: Vec<Vec<Leaf>>,
    len: usize,
}

impl Leaves {
    /// Rows that stand in order already.
    pub(crate) fn sorted(leaves: impl IntoIterator<Item = Leaf>) -> Self {
        let mut leaves = leaves.into_iter();
        let mut all = Self::default();
        loop {
            let piece: Vec<Leaf> = leaves.by_ref().take(PIECE_MAX / 2).collect();
            if piece.is_empty() {
                break;
            }
            all.len += piece.len();
            // Categories are many and mostly short: no room is kept for more.
            if all.pieces.is_empty() {
                all.pieces.reserve_exact(1);
            }
            all.pieces.push(piece);
        }
        all.pieces.shrink_to_fit();
        all
    }

    /// Number of rows.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Bytes in memory.
    pub(crate) fn bytes(&self) -> usize {
        let pieces = self.pieces.iter().map(|piece| piece.capacity() * size_of::<Leaf>());
        self.pieces.capacity() * size_of::<Vec<Leaf>>() + pieces.sum::<usize>()
    }

    /// All rows from a position on.
    pub(crate) fn from(&self, position: usize) -> impl Iterator<Item = &Leaf> {
        let (piece, within) = self.locate(position);
        let pieces = self.pieces.get(piece..).unwrap_or_default();
        pieces.iter().flatten().skip(within)
    }

    /// The row at a position.
    pub(crate) fn at(&self, position: usize) -> Option<&Leaf> {
        let (piece, within) = self.locate(position);
        self.pieces.get(piece)?.get(within)
    }

    fn locate(&self, position: usize) -> (usize, usize) {
        let mut left = position;
        for (n, piece) in self.pieces.iter().enumerate() {
            if left < piece.len() {
                return (n, left);
            }
            left -= piece.len();
        }
        (self.pieces.len(), left)
    }

    /// How many rows stand before a place; `before` says so of a row.
    pub(crate) fn rank<E>(
        &self,
        mut before: impl FnMut(&Leaf) -> Result<bool, E>,
    ) -> Result<usize, E> {
        let piece = partition(self.pieces.len(), |n| {
            self.pieces.get(n).and_then(|piece| piece.last()).map_or(Ok(false), &mut before)
        })?;
        let start: usize = self.pieces.iter().take(piece).map(Vec::len).sum();
        let Some(rows) = self.pieces.get(piece) else { return Ok(start) };
        let within = partition(rows.len(), |n| rows.get(n).map_or(Ok(false), &mut before))?;
        Ok(start + within)
    }

    /// Puts a row at a position.
    pub(crate) fn insert(&mut self, position: usize, leaf: Leaf) {
        let (mut piece, mut within) = self.locate(position);
        if piece == self.pieces.len() {
            // Behind the last row: the last piece grows.
            match self.pieces.last() {
                Some(last) => (piece, within) = (piece - 1, last.len()),
                None => self.pieces.push(Vec::new()),
            }
        }
        let Some(rows) = self.pieces.get_mut(piece) else { return };
        rows.insert(within.min(rows.len()), leaf);
        self.len += 1;
        if rows.len() > PIECE_MAX {
            let tail = rows.split_off(PIECE_MAX / 2);
            self.pieces.insert(piece + 1, tail);
        }
    }

    /// Takes out the rows that `gone` names.
    pub(crate) fn remove(&mut self, gone: impl Fn(&Leaf) -> bool) -> Vec<Leaf> {
        let mut removed = Vec::new();
        for piece in &mut self.pieces {
            if piece.iter().any(&gone) {
                removed.extend(piece.iter().filter(|leaf| gone(leaf)).copied());
                piece.retain(|leaf| !gone(leaf));
            }
        }
        if !removed.is_empty() {
            self.pieces.retain(|piece| !piece.is_empty());
            self.len -= removed.len();
        }
        removed
    }
}

/// The first of `len` numbers of which `before` does not hold, when it holds of none behind that.
pub(crate) fn partition<E>(
    len: usize,
    mut before: impl FnMut(usize) -> Result<bool, E>,
) -> Result<usize, E> {
    let (mut low, mut high) = (0, len);
    while low < high {
        let middle = low + (high - low) / 2;
        if before(middle)? {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    Ok(low)
}
