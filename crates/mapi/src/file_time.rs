//! [MS-DTYP] 2.3.3 FILETIME.

use tradepost_wire::{DecodeError, Reader, Wire, Writer};

/// 100-nanosecond steps since 1601-01-01 UTC.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct FileTime(pub u64);

impl FileTime {
    /// Steps in a second.
    pub const PER_SECOND: u64 = 10_000_000;
    /// Seconds from 1601 to 1970.
    pub const UNIX_EPOCH_SECS: u64 = 11_644_473_600;

    /// From seconds and nanoseconds since 1970; times before 1601 become 1601.
    pub fn from_unix(secs: i64, nanos: u32) -> Self {
        let secs = i128::from(secs) + i128::from(Self::UNIX_EPOCH_SECS);
        let steps = secs * i128::from(Self::PER_SECOND) + i128::from(nanos / 100);
        Self(u64::try_from(steps.max(0)).unwrap_or(u64::MAX))
    }

    /// Seconds since 1970, rounded down.
    pub fn unix_secs(self) -> i64 {
        let secs = self.0 / Self::PER_SECOND;
        i64::try_from(secs).unwrap_or(i64::MAX) - 11_644_473_600
    }
}

impl Wire for FileTime {
    fn encode(&self, w: &mut Writer) {
        self.0.encode(w);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        u64::decode(r).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unix_epoch_is_where_it_should_be() {
        let epoch = FileTime::from_unix(0, 0);
        assert_eq!(epoch.0, 116_444_736_000_000_000);
        assert_eq!(epoch.unix_secs(), 0);
        assert_eq!(FileTime::from_unix(i64::MIN, 0), FileTime(0));
    }
}
