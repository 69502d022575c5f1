//! The one interface through which properties are read, whatever the object.

use std::borrow::Cow;

use tradepost_mapi::{ErrorCode, Properties, PropertyTag, PropertyType, Value};
use tradepost_store::{Blob, Field, Fields};

/// A property as an object has it.
pub(crate) enum Found<'a> {
    /// In memory.
    Value(Cow<'a, Value>),
    /// Long, and still on disk: text as UTF-16LE without terminator, bytes as they are.
    Blob {
        /// The type of the value.
        ty: PropertyType,
        /// Where it lies.
        blob: &'a Blob,
    },
}

impl Found<'_> {
    /// A value made for this answer.
    pub(crate) fn computed(value: Value) -> Self {
        Self::Value(Cow::Owned(value))
    }

    /// The type of the value.
    pub(crate) fn ty(&self) -> PropertyType {
        match self {
            Self::Value(value) => value.ty(),
            Self::Blob { ty, .. } => *ty,
        }
    }

    /// Bytes of the value.
    pub(crate) fn size(&self) -> u64 {
        match self {
            Self::Value(value) => value.size() as u64,
            Self::Blob { blob, .. } => blob.len(),
        }
    }
}

/// What is known of a property that must be made first.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Known {
    /// The type of the value.
    pub ty: PropertyType,
    /// Bytes of the value; `None` if it is not made in this request any more.
    pub size: Option<u64>,
}

impl Known {
    /// Refuses what is longer than so many bytes, and what is not made any more.
    pub(crate) fn too_long(self, len_max: usize) -> Result<(), ErrorCode> {
        match self.size {
            Some(size) if size <= len_max as u64 => Ok(()),
            _ => Err(ErrorCode::OUT_OF_MEMORY),
        }
    }
}

/// Anything that has properties.
pub(crate) trait Source {
    /// What is known of a property before [`Source::find`] takes pains to make it.
    fn known(&self, _tag: PropertyTag) -> Option<Known> {
        None
    }

    /// A property by its number; the type in the tag is not looked at.
    fn find(&self, tag: PropertyTag) -> Option<Found<'_>>;

    /// The tags of all properties that [`Source::find`] finds, ascending.
    fn tags(&self) -> Vec<PropertyTag>;
}

impl Source for Properties {
    fn find(&self, tag: PropertyTag) -> Option<Found<'_>> {
        self.value(tag).map(|value| Found::Value(Cow::Borrowed(value)))
    }

    fn tags(&self) -> Vec<PropertyTag> {
        self.iter().map(|(tag, _)| tag).collect()
    }
}

impl Source for Fields {
    fn find(&self, tag: PropertyTag) -> Option<Found<'_>> {
        self.value(tag).map(found)
    }

    fn tags(&self) -> Vec<PropertyTag> {
        self.iter().map(|(tag, _)| tag).collect()
    }
}

fn found(field: &Field) -> Found<'_> {
    match field {
        Field::Value(value) => Found::Value(Cow::Borrowed(value)),
        Field::Blob { ty, blob } => Found::Blob { ty: *ty, blob },
    }
}

/// The tags of what is stored, and of what is computed where it exists, ascending and each number
/// once.
pub(crate) fn union(
    source: &dyn Source,
    stored: &dyn Source,
    computed: &[PropertyTag],
) -> Vec<PropertyTag> {
    let mut tags = stored.tags();
    tags.extend(computed.iter().filter_map(|tag| {
        let found = source.find(*tag)?;
        Some(tag.with_type(found.ty()))
    }));
    tags.sort_by_key(|tag| tag.id());
    tags.dedup_by_key(|tag| tag.id());
    tags
}
