//! As much of DER (X.690) as certificates and SPNEGO need: elements with one-byte tags and definite
//! lengths.

/// A run of elements, read from the front.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Der<'a>(&'a [u8]);

impl<'a> Der<'a> {
    /// The elements in these bytes.
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// What was not read yet.
    pub(crate) fn rest(self) -> &'a [u8] {
        self.0
    }

    /// Takes the next element if it has this tag, and gives its contents.
    pub(crate) fn take(&mut self, tag: u8) -> Option<Der<'a>> {
        self.take_whole(tag).map(|(_, contents)| contents)
    }

    /// The same, with tag and length, and without.
    pub(crate) fn take_whole(&mut self, tag: u8) -> Option<(&'a [u8], Der<'a>)> {
        let (&found, rest) = self.0.split_first()?;
        if found != tag {
            return None;
        }
        let (len, body) = length(rest)?;
        let (contents, after) = body.split_at_checked(len)?;
        let (whole, _) = self.0.split_at_checked(self.0.len() - after.len())?;
        self.0 = after;
        Some((whole, Der(contents)))
    }

    /// The contents of the one element that these bytes are; what stands behind it is left out.
    pub(crate) fn only(mut self, tag: u8) -> Option<Der<'a>> {
        self.take(tag)
    }
}

/// The length at the front, and what follows it.
fn length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (&first, rest) = bytes.split_first()?;
    match first {
        0..=0x7F => Some((first.into(), rest)),
        0x81..=0x83 => {
            let (len, rest) = rest.split_at_checked(usize::from(first & 0x7F))?;
            let len = len.iter().fold(0_usize, |len, byte| (len << 8) | usize::from(*byte));
            Some((len, rest))
        }
        _ => None,
    }
}

/// An element.
pub(crate) fn element(tag: u8, contents: &[&[u8]]) -> Vec<u8> {
    let len: usize = contents.iter().map(|part| part.len()).sum();
    let mut out = vec![tag];
    let bytes = len.to_be_bytes();
    let digits = bytes.iter().copied().skip_while(|byte| *byte == 0);
    if len > 0x7F {
        let count = u8::try_from(digits.clone().count()).unwrap_or(8);
        out.push(0x80 | count);
        out.extend(digits);
    } else {
        out.extend(bytes.last());
    }
    for part in contents {
        out.extend_from_slice(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_at_every_length() {
        for len in [0, 1, 0x7F, 0x80, 0xFF, 0x100, 0xFFFF, 0x1_0000] {
            let bytes = element(4, &[&vec![7; len], &[]]);
            let mut der = Der::new(&bytes);
            let (whole, contents) = der.take_whole(4).unwrap();
            assert_eq!((whole.len(), contents.rest().len()), (bytes.len(), len));
            assert!(der.rest().is_empty());
            assert!(Der::new(&bytes).take(5).is_none());
            assert!(Der::new(&bytes[..bytes.len() - 1]).take(4).is_none());
        }
    }
}
