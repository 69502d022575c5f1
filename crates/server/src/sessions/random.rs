//! Random bytes, fetched from the system for many texts at a time.

use parking_lot::Mutex;

/// Bytes fetched at a time.
const STOCK_LEN: usize = 1024;

/// Bytes of the system that nobody has had yet.
struct Stock {
    bytes: [u8; STOCK_LEN],
    /// How many are left, at the beginning.
    left: usize,
}

static STOCK: Mutex<Stock> = Mutex::new(Stock { bytes: [0; STOCK_LEN], left: 0 });

/// `N` bytes that are given to nobody else, and kept nowhere.
pub(super) fn bytes<const N: usize>() -> Result<[u8; N], getrandom::Error> {
    const { assert!(N <= STOCK_LEN) };
    let stock = &mut *STOCK.lock();
    if stock.left < N {
        getrandom::fill(&mut stock.bytes)?;
        stock.left = STOCK_LEN;
    }
    let mut taken = [0; N];
    let kept = stock.left.saturating_sub(N);
    if let Some(place) = stock.bytes.get_mut(kept..kept + N) {
        taken.copy_from_slice(place);
        place.fill(0);
    }
    stock.left = kept;
    Ok(taken)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_bytes_are_given_twice() {
        let all: HashSet<[u8; 16]> = (0..1000).map(|_| bytes().expect("random")).collect();
        assert_eq!(all.len(), 1000);
        assert!(!all.contains(&[0; 16]));
    }
}
