//! A set of properties, at most one value per property number.

use std::collections::BTreeMap;

use crate::{PropertyTag, TaggedValue, Value};

/// Property values by property number, in ascending order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Properties(BTreeMap<u16, Value>);

impl Properties {
    /// No properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// The value of a property, whatever its type.
    pub fn value(&self, tag: PropertyTag) -> Option<&Value> {
        self.0.get(&tag.id())
    }

    /// Sets a property. The type in the tag is not looked at: the value has one.
    pub fn set(&mut self, tag: PropertyTag, value: Value) {
        self.0.insert(tag.id(), value);
    }

    /// Removes a property.
    pub fn remove(&mut self, tag: PropertyTag) -> Option<Value> {
        self.0.remove(&tag.id())
    }

    /// Number of properties.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Tags and values, ascending by number.
    pub fn iter(&self) -> impl Iterator<Item = (PropertyTag, &Value)> {
        self.0.iter().map(|(id, value)| (PropertyTag::new(*id, value.ty()), value))
    }
}

impl FromIterator<TaggedValue> for Properties {
    fn from_iter<I: IntoIterator<Item = TaggedValue>>(values: I) -> Self {
        Self(values.into_iter().map(|v| (v.tag.id(), v.value)).collect())
    }
}

impl FromIterator<(PropertyTag, Value)> for Properties {
    fn from_iter<I: IntoIterator<Item = (PropertyTag, Value)>>(values: I) -> Self {
        Self(values.into_iter().map(|(tag, value)| (tag.id(), value)).collect())
    }
}

impl IntoIterator for Properties {
    type Item = (PropertyTag, Value);
    type IntoIter = std::vec::IntoIter<(PropertyTag, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        let list: Vec<_> =
            self.0.into_iter().map(|(id, v)| (PropertyTag::new(id, v.ty()), v)).collect();
        list.into_iter()
    }
}
