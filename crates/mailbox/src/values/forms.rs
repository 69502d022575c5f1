//! What the text of an open message was put into, remembered so that it costs once.

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tradepost_mapi::{PropertyTag, PropertyType, Value};
use tradepost_store::{Blobs, Fields};

use super::body::{self, Conversion};
use super::source::Known;

/// LIMIT: the longest form, in bytes, that is kept; of longer ones only the length.
const KEPT_LEN_MAX: u64 = 64 << 10;
/// LIMIT: bytes of text that one request puts into other forms; the last conversion may go beyond.
const CONVERTED_BY_REQUEST_MAX: u64 = 32 << 20;

/// How much one request has put into other forms.
#[derive(Clone, Default)]
pub(crate) struct Effort(Arc<AtomicU64>);

impl Effort {
    fn is_spent(&self) -> bool {
        self.0.load(Ordering::Relaxed) >= CONVERTED_BY_REQUEST_MAX
    }

    fn add(&self, cost: u64) {
        self.0.fetch_add(cost, Ordering::Relaxed);
    }

    #[cfg(test)]
    fn spent(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// What became of a conversion.
enum Kept {
    /// The text cannot be put into that form.
    None,
    Here(Value),
    /// Too long to be kept.
    Long(PropertyType, u64),
}

/// The forms that were asked for since the message was last changed.
#[derive(Default)]
pub(crate) struct Forms(RefCell<[Option<Kept>; Conversion::COUNT]>);

impl Forms {
    /// Takes note that the message was changed.
    pub(crate) fn forget(&mut self) {
        *self = Self::default();
    }

    /// What is known of a form before it is made.
    pub(crate) fn known(
        &self,
        fields: &Fields,
        tag: PropertyTag,
        effort: &Effort,
    ) -> Option<Known> {
        let conversion = Conversion::of(fields, tag)?;
        match self.0.borrow().get(conversion.slot())? {
            Some(Kept::None | Kept::Here(_)) => None,
            _ if effort.is_spent() => Some(Known { ty: conversion.ty(), size: None }),
            Some(Kept::Long(ty, size)) => Some(Known { ty: *ty, size: Some(*size) }),
            None => None,
        }
    }

    /// The text in a form that is asked for and not stored.
    pub(crate) fn converted(
        &self,
        fields: &Fields,
        tag: PropertyTag,
        blobs: &Blobs,
        effort: &Effort,
    ) -> Option<Value> {
        let conversion = Conversion::of(fields, tag)?;
        match self.0.borrow().get(conversion.slot())? {
            Some(Kept::None) => return None,
            Some(Kept::Here(value)) => return Some(value.clone()),
            Some(Kept::Long(..)) | None => {}
        }
        if effort.is_spent() {
            return None;
        }
        effort.add(body::cost(fields));
        let value = conversion.make(fields, blobs);
        let kept = match &value {
            None => Kept::None,
            Some(value) if value.size() as u64 <= KEPT_LEN_MAX => Kept::Here(value.clone()),
            Some(value) => Kept::Long(value.ty(), value.size() as u64),
        };
        *self.0.borrow_mut().get_mut(conversion.slot())? = Some(kept);
        value
    }
}

#[cfg(test)]
mod tests {
    use tradepost_mapi::{ErrorCode, tags};
    use tradepost_store::{Field, Store};

    use super::*;

    fn of_html(len: usize) -> Fields {
        let mut fields = Fields::new();
        fields.set(tags::HTML, Field::Value(Value::Binary(vec![b'x'; len])));
        fields
    }

    #[test]
    fn a_form_is_made_once_until_the_message_changes() {
        let store = Store::in_memory().expect("a store");
        let (fields, effort, mut forms) = (of_html(100), Effort::default(), Forms::default());
        let once = body::cost(&fields);
        let first = forms.converted(&fields, tags::BODY, store.blobs(), &effort);
        for ty in [PropertyType::STRING, PropertyType::STRING_8, PropertyType::UNSPECIFIED] {
            let tag = tags::BODY.with_type(ty);
            assert_eq!(forms.converted(&fields, tag, store.blobs(), &effort), first, "{ty:?}");
        }
        assert!(first.is_some());
        assert_eq!(effort.spent(), once);
        forms.forget();
        assert_eq!(forms.converted(&fields, tags::BODY, store.blobs(), &effort), first);
        assert_eq!(effort.spent(), 2 * once);
    }

    #[test]
    fn a_form_of_another_type_is_not_made() {
        let store = Store::in_memory().expect("a store");
        let (fields, effort, forms) = (of_html(100), Effort::default(), Forms::default());
        for (tag, ty) in [
            (tags::BODY, PropertyType::BINARY),
            (tags::RTF_COMPRESSED, PropertyType::STRING),
            (tags::HTML, PropertyType::INTEGER_32),
        ] {
            assert_eq!(forms.converted(&fields, tag.with_type(ty), store.blobs(), &effort), None);
        }
        assert_eq!(effort.spent(), 0);
    }

    #[test]
    fn of_a_long_form_the_length_is_known_and_a_request_makes_only_so_many() {
        let store = Store::in_memory().expect("a store");
        let (fields, effort, forms) = (of_html(4 << 20), Effort::default(), Forms::default());
        let known = |effort| forms.known(&fields, tags::BODY, effort).and_then(|known| known.size);
        let long = forms.converted(&fields, tags::BODY, store.blobs(), &effort).expect("text");
        assert_eq!(known(&effort), Some(long.size() as u64));
        let mut made = 1;
        while forms.converted(&fields, tags::BODY, store.blobs(), &effort).is_some() {
            made += 1;
        }
        assert_eq!(made, 8);
        let other = forms.known(&fields, tags::RTF_COMPRESSED, &effort).expect("known");
        assert_eq!(other.too_long(usize::MAX), Err(ErrorCode::OUT_OF_MEMORY));
        assert!(forms.known(&fields, tags::RTF_COMPRESSED, &Effort::default()).is_none());
    }
}
