//! [MS-OXCFXICS] 2.2.2.7 ProgressInformation Structure.

use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

/// How much a contents synchronisation downloads, about.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct ProgressInformation {
    /// Changes of associated messages.
    pub fai_message_count: u32,
    /// Their size, in bytes.
    pub fai_message_total_size: u64,
    /// Changes of normal messages.
    pub normal_message_count: u32,
    /// Their size, in bytes.
    pub normal_message_total_size: u64,
}

impl Wire for ProgressInformation {
    fn encode(&self, w: &mut Writer) {
        // Version, padding.
        w.put(&[0; 4]);
        self.fai_message_count.encode(w);
        self.fai_message_total_size.encode(w);
        self.normal_message_count.encode(w);
        w.put(&[0; 4]);
        self.normal_message_total_size.encode(w);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match u16::decode(r)? {
            0 => {}
            other => return Err(r.fail("ProgressInformation", Fault::Invalid(other.into()))),
        }
        r.take(2, "ProgressInformation")?;
        let (fai_message_count, fai_message_total_size) = (Wire::decode(r)?, Wire::decode(r)?);
        let normal_message_count = Wire::decode(r)?;
        r.take(4, "ProgressInformation")?;
        let normal_message_total_size = Wire::decode(r)?;
        Ok(Self {
            fai_message_count,
            fai_message_total_size,
            normal_message_count,
            normal_message_total_size,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_takes_thirty_two_bytes_in_the_order_of_the_document() {
        let info = ProgressInformation {
            fai_message_count: 1,
            fai_message_total_size: 2,
            normal_message_count: 3,
            normal_message_total_size: 0x0102_0304_0506_0708,
        };
        let mut w = Writer::default();
        info.encode(&mut w);
        let bytes = w.finish().expect("bytes");
        let expected: [&[u8]; 6] = [
            &[0; 4],
            &[1, 0, 0, 0],
            &[2, 0, 0, 0, 0, 0, 0, 0],
            &[3, 0, 0, 0],
            &[0; 4],
            &[8, 7, 6, 5, 4, 3, 2, 1],
        ];
        assert_eq!(bytes, expected.concat());
        assert_eq!(ProgressInformation::decode(&mut Reader::new(&bytes)), Ok(info));
    }
}
