//! The plain LZ77 of [MS-OXCRPC] 3.1.4.1.1.1 (DIRECT2), which is that of [MS-XCA] 2.3 and 2.4.
//!
//! A 32-bit mask, consumed from its top, says for each of the next 32 elements whether it is a byte
//! or a match. A match is 13 bits of distance and 3 of length; longer lengths go on in half a byte
//! (two matches share one), a byte, and a 16-bit number. The end stands where a match would be and
//! no input is left.

/// Why bytes cannot be decompressed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Lz77Error {
    /// The input ends inside an element.
    #[error("compressed data ends inside an element")]
    Truncated,
    /// A match reaches back before the first byte.
    #[error("match at output byte {at} reaches back {distance} bytes")]
    Distance {
        /// Where the match would go.
        at: usize,
        /// How far back it reaches.
        distance: usize,
    },
    /// A 16-bit length that a shorter form could have told.
    #[error("match length {0} is not in its form")]
    Length(u16),
    /// More or less comes out than was promised.
    #[error("decompressed size is not the {0} bytes promised")]
    Size(usize),
}

const DISTANCE_MAX: usize = 8192;
const MATCH_MIN: usize = 3;
/// The greatest 16-bit number is used for the length beyond [`MATCH_MIN`].
const MATCH_MAX: usize = u16::MAX as usize + MATCH_MIN;
/// Lengths beyond the minimum that the three bits of the match tell.
const SHORT: usize = 7;
/// Lengths beyond these that the half byte tells.
const HALF: usize = 15;
/// Lengths beyond these that the byte tells.
const BYTE: usize = 255;

/// Decompresses to exactly `size` bytes.
pub fn decompress(input: &[u8], size: usize) -> Result<Vec<u8>, Lz77Error> {
    let mut source = Source { input, at: 0, half: None };
    let mut out = Vec::with_capacity(size);
    'masks: while source.left() > 0 {
        let mask = u32::from_le_bytes(source.take::<4>()?);
        for bit in (0..32).rev() {
            // Some senders end their masks with zeroes.
            if source.left() == 0 && out.len() == size {
                break 'masks;
            }
            if mask >> bit & 1 == 0 {
                let [byte] = source.take::<1>()?;
                out.push(byte);
            } else if source.left() == 0 {
                break 'masks;
            } else {
                let (distance, length) = source.element()?;
                copy(&mut out, distance, length, size)?;
            }
            if out.len() > size {
                return Err(Lz77Error::Size(size));
            }
        }
    }
    if out.len() == size { Ok(out) } else { Err(Lz77Error::Size(size)) }
}

fn copy(out: &mut Vec<u8>, distance: usize, length: usize, size: usize) -> Result<(), Lz77Error> {
    let at = out.len();
    let from = at.checked_sub(distance).ok_or(Lz77Error::Distance { at, distance })?;
    if length > size - at {
        return Err(Lz77Error::Size(size));
    }
    // Byte by byte, since a match may overlap what it writes.
    for i in from..from + length {
        out.push(out[i]);
    }
    Ok(())
}

/// Compressed bytes while they are read.
struct Source<'a> {
    input: &'a [u8],
    at: usize,
    /// The upper half of a length byte, kept for the next long match.
    half: Option<u8>,
}

impl Source<'_> {
    fn left(&self) -> usize {
        self.input.len() - self.at
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], Lz77Error> {
        let bytes = self.input[self.at..].first_chunk::<N>().ok_or(Lz77Error::Truncated)?;
        self.at += N;
        Ok(*bytes)
    }

    /// Distance and length of a match.
    fn element(&mut self) -> Result<(usize, usize), Lz77Error> {
        let word = usize::from(u16::from_le_bytes(self.take::<2>()?));
        let (distance, short) = ((word >> 3) + 1, word & 7);
        if short < SHORT {
            return Ok((distance, short + MATCH_MIN));
        }
        let half = if let Some(half) = self.half.take() {
            half
        } else {
            let [byte] = self.take::<1>()?;
            self.half = Some(byte >> 4);
            byte & 0x0F
        };
        if usize::from(half) < HALF {
            return Ok((distance, usize::from(half) + SHORT + MATCH_MIN));
        }
        let [byte] = self.take::<1>()?;
        if usize::from(byte) < BYTE {
            return Ok((distance, usize::from(byte) + HALF + SHORT + MATCH_MIN));
        }
        let long = u16::from_le_bytes(self.take::<2>()?);
        if usize::from(long) < SHORT + HALF {
            return Err(Lz77Error::Length(long));
        }
        Ok((distance, usize::from(long) + MATCH_MIN))
    }
}

/// Compresses. The result may be longer than the input; the caller sends whichever is shorter.
pub fn compress(input: &[u8]) -> Vec<u8> {
    let mut sink = Sink::new(input.len());
    let mut chains = Chains::new(input.len());
    let mut at = 0;
    while at < input.len() {
        let (distance, length) = chains.longest(input, at);
        let step = if length < MATCH_MIN {
            sink.byte(input[at]);
            1
        } else {
            sink.element(distance, length);
            length
        };
        for i in at..at + step {
            chains.insert(input, i);
        }
        at += step;
    }
    sink.finish()
}

/// Compressed bytes while they are written.
struct Sink {
    out: Vec<u8>,
    mask: u32,
    mask_at: usize,
    bits: u32,
    /// Where the byte stands whose upper half is free.
    half_at: Option<usize>,
}

impl Sink {
    fn new(capacity: usize) -> Self {
        let mut out = Vec::with_capacity(capacity / 2 + 8);
        out.extend([0; 4]);
        Self { out, mask: 0, mask_at: 0, bits: 0, half_at: None }
    }

    /// A full mask is followed by a new one only when another element needs it, or by the end.
    fn flag(&mut self, is_match: bool) {
        if self.bits == 32 {
            self.put_mask();
            self.mask_at = self.out.len();
            self.out.extend([0; 4]);
            self.bits = 0;
        }
        self.mask = self.mask << 1 | u32::from(is_match);
        self.bits += 1;
    }

    fn put_mask(&mut self) {
        self.out[self.mask_at..self.mask_at + 4].copy_from_slice(&self.mask.to_le_bytes());
    }

    fn byte(&mut self, byte: u8) {
        self.flag(false);
        self.out.push(byte);
    }

    fn element(&mut self, distance: usize, length: usize) {
        self.flag(true);
        let length = length - MATCH_MIN;
        let word = (distance - 1) << 3 | length.min(SHORT);
        self.out.extend(low_bytes(word));
        if length < SHORT {
            return;
        }
        let rest = length - SHORT;
        let half = low_bytes(rest.min(HALF))[0];
        if let Some(at) = self.half_at.take() {
            self.out[at] |= half << 4;
        } else {
            self.half_at = Some(self.out.len());
            self.out.push(half);
        }
        if rest < HALF {
            return;
        }
        let rest = rest - HALF;
        self.out.push(low_bytes(rest.min(BYTE))[0]);
        if rest >= BYTE {
            self.out.extend(low_bytes(length));
        }
    }

    /// The mask ends with ones, of which one at least is the end mark.
    fn finish(mut self) -> Vec<u8> {
        self.flag(true);
        let free = 32 - self.bits;
        self.mask = self.mask.checked_shl(free).unwrap_or(0) | !(u32::MAX << free);
        self.put_mask();
        self.out
    }
}

/// The lower 16 bits, little-endian.
fn low_bytes(n: usize) -> [u8; 2] {
    let b = n.to_le_bytes();
    [b[0], b[1]]
}

/// Earlier positions by the hash of their first three bytes, the latest first.
struct Chains {
    heads: Vec<u32>,
    previous: Vec<u32>,
}

const HASH_BITS: u32 = 13;
/// LIMIT: earlier positions that are tried for a match.
const TRIES: usize = 32;
/// No position.
const NONE: u32 = u32::MAX;

impl Chains {
    fn new(len: usize) -> Self {
        Self { heads: vec![NONE; 1 << HASH_BITS], previous: vec![NONE; len] }
    }

    fn hash(input: &[u8], at: usize) -> Option<usize> {
        let b = input.get(at..)?.first_chunk::<3>()?;
        let n = u32::from_le_bytes([b[0], b[1], b[2], 0]).wrapping_mul(0x9E37_79B1);
        usize::try_from(n >> (32 - HASH_BITS)).ok()
    }

    fn insert(&mut self, input: &[u8], at: usize) {
        if let (Some(hash), Ok(position)) = (Self::hash(input, at), u32::try_from(at)) {
            self.previous[at] = self.heads[hash];
            self.heads[hash] = position;
        }
    }

    /// Distance and length of the longest match found, (0, 0) for none.
    fn longest(&self, input: &[u8], at: usize) -> (usize, usize) {
        let Some(hash) = Self::hash(input, at) else { return (0, 0) };
        let mut best = (0, 0);
        let mut candidate = self.heads[hash];
        for _ in 0..TRIES {
            let Some(from) = usize::try_from(candidate).ok().filter(|from| *from < at) else {
                break;
            };
            if at - from > DISTANCE_MAX {
                break;
            }
            let same = input[at..].iter().zip(&input[from..]);
            let length = same.take(MATCH_MAX).take_while(|(a, b)| a == b).count();
            if length > best.1 {
                best = (at - from, length);
            }
            candidate = self.previous[from];
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// [MS-XCA] 3.1, the two examples.
    fn examples() -> [(Vec<u8>, Vec<u8>); 2] {
        let alphabet = b"abcdefghijklmnopqrstuvwxyz".to_vec();
        let literal = [&[0x3f, 0, 0, 0][..], &alphabet].concat();
        let long =
            vec![0xff, 0xff, 0xff, 0x1f, 0x61, 0x62, 0x63, 0x17, 0x00, 0x0f, 0xff, 0x26, 0x01];
        [(alphabet, literal), (b"abc".repeat(100), long)]
    }

    #[test]
    fn the_printed_examples_come_out_both_ways() {
        for (plain, packed) in examples() {
            assert_eq!(decompress(&packed, plain.len()), Ok(plain.clone()));
            assert_eq!(compress(&plain), packed);
        }
    }

    #[test]
    fn a_full_mask_is_followed_by_an_end_mark() {
        let plain: Vec<u8> = (0..32).collect();
        let packed = compress(&plain);
        assert!(packed.ends_with(&[0xff; 4]));
        assert_eq!(decompress(&packed, 32), Ok(plain));
    }

    #[test]
    fn a_mask_that_ends_with_zeroes_is_read() {
        assert_eq!(decompress(&[0, 0, 0, 0, b'a', b'b'], 2), Ok(b"ab".to_vec()));
        assert_eq!(decompress(&[0, 0, 0, 0, b'a', b'b'], 3), Err(Lz77Error::Truncated));
    }

    #[test]
    fn lies_are_refused() {
        let (plain, packed) = examples()[1].clone();
        assert_eq!(decompress(&packed, plain.len() - 1), Err(Lz77Error::Size(299)));
        assert_eq!(decompress(&packed, plain.len() + 1), Err(Lz77Error::Size(301)));
        let before = [0xff, 0xff, 0xff, 0xff, 0x08, 0x00];
        assert_eq!(decompress(&before, 9), Err(Lz77Error::Distance { at: 0, distance: 2 }));
        assert_eq!(decompress(&[0xff], 1), Err(Lz77Error::Truncated));
        assert_eq!(decompress(&[], 0), Ok(Vec::new()));
    }
}
