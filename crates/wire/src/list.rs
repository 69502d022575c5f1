//! Lists, sizes and presence, as field types.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use crate::{DecodeError, Fault, Reader, Wire, Writer};

/// A list with its element count in front, the count being of type `N`.
pub struct Counted<N, T>(pub Vec<T>, PhantomData<N>);

impl<N: Wire + TryFrom<usize> + Into<u64>, T: Wire> Wire for Counted<N, T> {
    fn encode(&self, w: &mut Writer) {
        match N::try_from(self.0.len()) {
            Ok(n) => n.encode(w),
            Err(_) => w.fail("Counted"),
        }
        for x in &self.0 {
            x.encode(w);
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let n: u64 = N::decode(r)?.into();
        // Every element takes a byte at least, so a lying count is seen before anything is
        // reserved.
        let n = usize::try_from(n)
            .ok()
            .filter(|n| *n <= r.left())
            .ok_or_else(|| r.fail("Counted", Fault::TooLong(n)))?;
        let mut list = Vec::new();
        for _ in 0..n {
            list.push(T::decode(r)?);
        }
        Ok(list.into())
    }
}

impl<N, T> From<Vec<T>> for Counted<N, T> {
    fn from(list: Vec<T>) -> Self {
        Self(list, PhantomData)
    }
}

impl<N, T> Deref for Counted<N, T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.0
    }
}

impl<N, T> DerefMut for Counted<N, T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.0
    }
}

impl<N, T: Clone> Clone for Counted<N, T> {
    fn clone(&self) -> Self {
        self.0.clone().into()
    }
}

impl<N, T: PartialEq> PartialEq for Counted<N, T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<N, T: Eq> Eq for Counted<N, T> {}

impl<N, T> Default for Counted<N, T> {
    fn default() -> Self {
        Vec::new().into()
    }
}

impl<N, T: fmt::Debug> fmt::Debug for Counted<N, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One presence byte, then the value when the byte is not zero.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Flagged<T>(pub Option<T>);

impl<T: Wire> Wire for Flagged<T> {
    fn encode(&self, w: &mut Writer) {
        self.0.is_some().encode(w);
        if let Some(x) = &self.0 {
            x.encode(w);
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self(if bool::decode(r)? { Some(T::decode(r)?) } else { None }))
    }
}

/// Bytes with their number in front, the number being of type `N`.
pub struct SizedBytes<N>(pub Vec<u8>, PhantomData<N>);

impl<N: Wire + TryFrom<usize> + Into<u64>> Wire for SizedBytes<N> {
    fn encode(&self, w: &mut Writer) {
        match N::try_from(self.0.len()) {
            Ok(n) => n.encode(w),
            Err(_) => w.fail("SizedBytes"),
        }
        w.put(&self.0);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let n: u64 = N::decode(r)?.into();
        let n = usize::try_from(n).map_err(|_| r.fail("SizedBytes", Fault::TooLong(n)))?;
        Ok(r.take(n, "SizedBytes")?.to_vec().into())
    }
}

impl<N> From<Vec<u8>> for SizedBytes<N> {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes, PhantomData)
    }
}

impl<N> Deref for SizedBytes<N> {
    type Target = Vec<u8>;

    fn deref(&self) -> &Vec<u8> {
        &self.0
    }
}

impl<N> Clone for SizedBytes<N> {
    fn clone(&self) -> Self {
        self.0.clone().into()
    }
}

impl<N> PartialEq for SizedBytes<N> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<N> Eq for SizedBytes<N> {}

impl<N> Default for SizedBytes<N> {
    fn default() -> Self {
        Vec::new().into()
    }
}

impl<N> fmt::Debug for SizedBytes<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::text::hex(&self.0, f)
    }
}

/// A 16-bit byte length, then a value that fills exactly so many bytes. Length 0 is no value.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Sized16<T>(pub Option<T>);

impl<T: Wire> Wire for Sized16<T> {
    fn encode(&self, w: &mut Writer) {
        w.sized16("Sized16", |w| {
            if let Some(x) = &self.0 {
                x.encode(w);
            }
        });
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let n = usize::from(u16::decode(r)?);
        sized(r, n).map(Self)
    }
}

/// A 32-bit byte length, then a value that fills exactly so many bytes. Length 0 is no value.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Sized32<T>(pub Option<T>);

impl<T: Wire> Wire for Sized32<T> {
    fn encode(&self, w: &mut Writer) {
        let at = w.len();
        w.put(&[0; 4]);
        if let Some(x) = &self.0 {
            x.encode(w);
        }
        match u32::try_from(w.len() - at - 4) {
            Ok(n) => w.patch(at, &n.to_le_bytes()),
            Err(_) => w.fail("Sized32"),
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let n = u32::decode(r)?;
        let n = usize::try_from(n).map_err(|_| r.fail("Sized32", Fault::TooLong(n.into())))?;
        sized(r, n).map(Self)
    }
}

fn sized<T: Wire>(r: &mut Reader<'_>, n: usize) -> Result<Option<T>, DecodeError> {
    if n == 0 {
        return Ok(None);
    }
    let mut part = r.sub(n, "Sized")?;
    let value = T::decode(&mut part)?;
    part.finish()?;
    Ok(Some(value))
}

/// All the bytes that are left.
#[derive(Clone, Default, Eq, PartialEq)]
pub struct Rest(pub Vec<u8>);

impl Wire for Rest {
    fn encode(&self, w: &mut Writer) {
        w.put(&self.0);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let n = r.left();
        Ok(Self(r.take(n, "Rest")?.to_vec()))
    }
}

impl fmt::Debug for Rest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::text::hex(&self.0, f)
    }
}
