/// Bytes made of seeds: the same from the same start, so that a failure comes back.
pub struct Mutations {
    seeds: Vec<Vec<u8>>,
    state: u64,
}

/// Numbers that programs miscount with.
const EDGES: [u8; 8] = [0x00, 0x01, 0x02, 0x7F, 0x80, 0xFE, 0xFF, 0x40];
/// The longest mutation, in bytes.
const LEN_MAX: usize = 4096;

impl Mutations {
    /// Of these seeds, which must not be none.
    pub fn of(seeds: Vec<Vec<u8>>, start: u64) -> Self {
        assert!(!seeds.is_empty());
        Self { seeds, state: start.wrapping_mul(2).wrapping_add(1) }
    }

    /// A number below `n`, which is not 0.
    fn below(&mut self, n: usize) -> usize {
        // xorshift64*, which repeats only after 2^64 - 1 numbers.
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        let high = self.state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32;
        usize::try_from(high).unwrap_or(0) % n
    }

    fn byte(&mut self) -> u8 {
        if self.below(2) == 0 {
            EDGES[self.below(EDGES.len())]
        } else {
            u8::try_from(self.below(256)).unwrap_or(0)
        }
    }

    fn change(&mut self, bytes: &mut Vec<u8>) {
        let at = self.below(bytes.len() + 1);
        let byte = self.byte();
        match self.below(7) {
            0 => bytes.insert(at, byte),
            1 => bytes.truncate(at),
            2 => drop(bytes.drain(at.min(bytes.len())..(at + 2).min(bytes.len()))),
            3 => {
                // A part of another seed.
                let other = self.below(self.seeds.len());
                let from = self.below(self.seeds[other].len() + 1);
                let part = self.seeds[other][from..].to_vec();
                bytes.splice(at..at, part);
            }
            4 => {
                // A part once more.
                let until = self.below(bytes.len() + 1);
                let part = bytes[at.min(until)..at.max(until)].to_vec();
                bytes.extend(part);
            }
            5 if at < bytes.len() => bytes[at] ^= 1 << (byte & 7),
            _ if at < bytes.len() => bytes[at] = byte,
            _ => bytes.push(byte),
        }
        bytes.truncate(LEN_MAX);
    }
}

/// Never ends.
impl Iterator for Mutations {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        let seed = self.below(self.seeds.len());
        let mut bytes = self.seeds[seed].clone();
        for _ in 0..=self.below(5) {
            self.change(&mut bytes);
        }
        Some(bytes)
    }
}
