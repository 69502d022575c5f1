//! Compressed RTF, [MS-OXRTFCP].

/// What the dictionary holds at first.
const PREFILLED: &[u8; 207] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \
\\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\
\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
/// The dictionary is a ring of so many bytes.
const RING_LEN: usize = 4096;
/// The longest and the shortest run that a reference stands for.
const RUN: std::ops::RangeInclusive<usize> = 2..=17;
/// COMPTYPE of compressed contents, "LZFu".
const COMPRESSED: u32 = 0x7546_5A4C;
/// COMPTYPE of contents as they are, "MELA".
const AS_IT_IS: u32 = 0x414C_454D;
/// Bytes of the header.
const HEADER_LEN: usize = 16;
/// What COMPSIZE counts of the header.
const COUNTED_LEN: usize = 12;
/// The fewest bytes that a place in the table of earlier places stands for.
const KEY_LEN: usize = 3;

/// The RTF in a value of PidTagRtfCompressed; `None` if it is damaged, or longer than `len_max`.
pub fn decompress(value: &[u8], len_max: usize) -> Option<Vec<u8>> {
    let word = |at: usize| Some(u32::from_le_bytes(value.get(at..at + 4)?.try_into().ok()?));
    let (comp_size, raw_size) = (usize::try_from(word(0)?).ok()?, usize::try_from(word(4)?).ok()?);
    let (comp_type, crc) = (word(8)?, word(12)?);
    let contents = value.get(HEADER_LEN..comp_size.checked_add(HEADER_LEN - COUNTED_LEN)?)?;
    if raw_size > len_max {
        return None;
    }
    match comp_type {
        AS_IT_IS => contents.get(..raw_size).map(<[u8]>::to_vec),
        COMPRESSED if checksum(contents) == crc => expand(contents, raw_size),
        _ => None,
    }
}

/// The runs of compressed contents; `None` if they say more than `len`.
fn expand(contents: &[u8], len: usize) -> Option<Vec<u8>> {
    let mut ring = [0; RING_LEN];
    ring[..PREFILLED.len()].copy_from_slice(PREFILLED);
    let mut at = PREFILLED.len();
    let mut out = Vec::new();
    let mut rest = contents.iter().copied();
    let mut put = |ring: &mut [u8; RING_LEN], at: &mut usize, byte: u8| {
        ring[*at] = byte;
        *at = (*at + 1) % RING_LEN;
        out.push(byte);
        out.len() <= len
    };
    'runs: while let Some(control) = rest.next() {
        for bit in 0..8 {
            if control & 1 << bit == 0 {
                let Some(byte) = rest.next() else { break 'runs };
                if !put(&mut ring, &mut at, byte) {
                    return None;
                }
                continue;
            }
            let (Some(high), Some(low)) = (rest.next(), rest.next()) else { break 'runs };
            let reference = usize::from(u16::from_be_bytes([high, low]));
            let from = reference >> 4;
            if from == at {
                break 'runs;
            }
            for n in 0..(reference & 0xF) + RUN.start() {
                let byte = ring[(from + n) % RING_LEN];
                if !put(&mut ring, &mut at, byte) {
                    return None;
                }
            }
        }
    }
    Some(out)
}

/// RTF as a value of PidTagRtfCompressed.
pub fn compress(rtf: &[u8]) -> Vec<u8> {
    let contents = shrink(rtf);
    let size = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes();
    let mut value = Vec::with_capacity(HEADER_LEN + contents.len());
    value.extend_from_slice(&size(contents.len() + COUNTED_LEN));
    value.extend_from_slice(&size(rtf.len()));
    value.extend_from_slice(&COMPRESSED.to_le_bytes());
    value.extend_from_slice(&checksum(&contents).to_le_bytes());
    value.extend_from_slice(&contents);
    value
}

/// Where bytes like those at hand stood last: a table of places by what stands there.
struct Places(Vec<u32>);

impl Places {
    const NONE: u32 = u32::MAX;
    const BITS: u32 = 14;

    fn new() -> Self {
        Self(vec![Self::NONE; 1 << Self::BITS])
    }

    fn slot(key: [u8; KEY_LEN]) -> usize {
        let key = u32::from_le_bytes([key[0], key[1], key[2], 0]);
        (key.wrapping_mul(0x9E37_79B1) >> (32 - Self::BITS)) as usize
    }

    /// The last place noted for the bytes at `at`, which takes its place.
    fn exchange(&mut self, window: &Window<'_>, at: usize) -> Option<usize> {
        let key = [window.byte(at)?, window.byte(at + 1)?, window.byte(at + 2)?];
        let slot = self.0.get_mut(Self::slot(key))?;
        let last = std::mem::replace(slot, u32::try_from(at).ok()?);
        (last != Self::NONE).then_some(last as usize)
    }
}

/// What the dictionary holds at first, and the contents behind it.
struct Window<'a>(&'a [u8]);

impl Window<'_> {
    fn byte(&self, at: usize) -> Option<u8> {
        match at.checked_sub(PREFILLED.len()) {
            None => PREFILLED.get(at).copied(),
            Some(at) => self.0.get(at).copied(),
        }
    }

    /// How many bytes from two places on are the same.
    fn common(&self, before: usize, at: usize) -> usize {
        let same = |n: &usize| {
            let later = self.byte(at + n);
            later.is_some() && later == self.byte(before + n)
        };
        (0..*RUN.end()).take_while(same).count()
    }
}

fn shrink(rtf: &[u8]) -> Vec<u8> {
    let window = Window(rtf);
    let mut places = Places::new();
    for at in 0..PREFILLED.len() {
        places.exchange(&window, at);
    }
    let mut runs = Runs::default();
    let mut at = PREFILLED.len();
    while let Some(byte) = window.byte(at) {
        let before = places.exchange(&window, at);
        // A reference to the place that is written next would end the contents.
        let before = before.filter(|before| at - before < RING_LEN);
        let len = before.map_or(0, |before| window.common(before, at));
        match before {
            Some(before) if len >= KEY_LEN => {
                runs.reference(before % RING_LEN, len);
                for next in at + 1..at + len {
                    places.exchange(&window, next);
                }
                at += len;
            }
            _ => {
                runs.literal(byte);
                at += 1;
            }
        }
    }
    runs.reference(at % RING_LEN, *RUN.start());
    runs.out
}

/// Runs with their control bytes.
#[derive(Default)]
struct Runs {
    out: Vec<u8>,
    control: usize,
    count: u32,
}

impl Runs {
    fn begin(&mut self, bit: u8) {
        if self.count.is_multiple_of(8) {
            self.control = self.out.len();
            self.out.push(0);
        }
        self.out[self.control] |= bit << (self.count % 8);
        self.count = (self.count + 1) % 8;
    }

    fn literal(&mut self, byte: u8) {
        self.begin(0);
        self.out.push(byte);
    }

    fn reference(&mut self, place: usize, len: usize) {
        self.begin(1);
        let reference = place << 4 | (len - RUN.start());
        self.out.extend_from_slice(&u16::try_from(reference).unwrap_or_default().to_be_bytes());
    }
}

/// CRC of the contents, [MS-OXRTFCP] 2.1.3.2: begins with zero and is not inverted.
fn checksum(contents: &[u8]) -> u32 {
    const TABLE: [u32; 256] = table();
    let step = |crc: u32, byte: &u8| TABLE[usize::from(crc.to_le_bytes()[0] ^ byte)] ^ crc >> 8;
    contents.iter().fold(0, step)
}

const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut n: u32 = 0;
    while n < 256 {
        let mut crc = n;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
            bit += 1;
        }
        table[n as usize] = crc;
        n += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAX: usize = 1 << 20;

    fn bytes(hex: &str) -> Vec<u8> {
        let digits = hex.as_bytes().chunks(2);
        digits.map(|d| u8::from_str_radix(str::from_utf8(d).unwrap(), 16).unwrap()).collect()
    }

    #[test]
    fn the_examples_of_the_document_are_read() {
        // [MS-OXRTFCP] 4.1 and 4.2.
        let simple = bytes(
            "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d\
             0a800fa0",
        );
        let want = b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n";
        assert_eq!(decompress(&simple, MAX).unwrap(), want);
        let crossing = bytes("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0");
        let want = b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}";
        assert_eq!(decompress(&crossing, MAX).unwrap(), want);
        let plain = b"\x0E\0\0\0\x02\0\0\0MELA\0\0\0\0{}";
        assert_eq!(decompress(plain, MAX).unwrap(), b"{}");
    }

    #[test]
    fn what_was_compressed_comes_back() {
        let long: Vec<u8> = (0..60_000_u32).map(|n| (n * n).to_le_bytes()[1]).collect();
        let same = vec![b'x'; 10_000];
        for rtf in [&b""[..], b"a", b"{\\rtf1}", &long, &same] {
            assert_eq!(decompress(&compress(rtf), MAX).unwrap(), rtf);
        }
        assert!(compress(&same).len() < same.len() / 6);
    }

    #[test]
    fn damage_is_noticed_and_nothing_grows_beyond_what_is_wanted() {
        let value = compress(b"{\\rtf1\\ansi some text that is some text}");
        for len in 0..value.len() {
            assert_eq!(decompress(&value[..len], MAX), None, "{len}");
        }
        for at in HEADER_LEN..value.len() {
            let mut damaged = value.clone();
            damaged[at] ^= 1;
            assert_eq!(decompress(&damaged, MAX), None, "{at}");
        }
        assert_eq!(decompress(&value, 39), None);
        let mut short = value.clone();
        short[4] = 3;
        assert_eq!(decompress(&short, MAX), None);
        assert_eq!(decompress(&[0xFF; 64], MAX), None);
    }
}
