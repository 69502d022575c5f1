//! Numbers, booleans, and nothing.

use crate::{DecodeError, Reader, Wire, Writer};

macro_rules! wire_number {
    ($($t:ty),*) => {$(
        impl Wire for $t {
            fn encode(&self, w: &mut Writer) {
                w.put(&self.to_le_bytes());
            }

            fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
                Ok(<$t>::from_le_bytes(r.array(stringify!($t))?))
            }
        }
    )*};
}
wire_number!(u8, u16, u32, u64, i8, i16, i32, i64, f32, f64);

/// One byte; anything but zero is true.
impl Wire for bool {
    fn encode(&self, w: &mut Writer) {
        w.put(&[u8::from(*self)]);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(u8::decode(r)? != 0)
    }
}

impl Wire for () {
    fn encode(&self, _: &mut Writer) {}

    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(())
    }
}

impl<const N: usize> Wire for [u8; N] {
    fn encode(&self, w: &mut Writer) {
        w.put(self);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.array("bytes")
    }
}
