//! Restrictions in the one form of text or the other.

use tradepost_mapi::{PropertyTag, PropertyType, Restriction, TaggedValue};

use crate::values::reading::convert;

/// The form that texts are given in.
#[derive(Clone, Copy)]
pub(super) struct Texts {
    pub unicode: bool,
    pub code_page: u32,
}

impl Texts {
    /// The restriction with all its texts in this form.
    pub(super) fn restriction(self, restriction: Restriction) -> Restriction {
        use Restriction as R;
        let list = |list: Vec<R>| list.into_iter().map(|r| self.restriction(r)).collect();
        let inner = |inner: Box<R>| Box::new(self.restriction(*inner));
        match restriction {
            R::And(all) => R::And(list(all)),
            R::Or(any) => R::Or(list(any)),
            R::Not(r) => R::Not(inner(r)),
            R::Content { fuzzy_level_low, fuzzy_level_high, tag, value } => R::Content {
                fuzzy_level_low,
                fuzzy_level_high,
                tag: self.tag(tag),
                value: self.value(value),
            },
            R::Property { relop, tag, value } => {
                R::Property { relop, tag: self.tag(tag), value: self.value(value) }
            }
            R::CompareProperties { relop, tag1, tag2 } => {
                R::CompareProperties { relop, tag1: self.tag(tag1), tag2: self.tag(tag2) }
            }
            R::Size { relop, tag, size } => R::Size { relop, tag: self.tag(tag), size },
            R::Exist { tag } => R::Exist { tag: self.tag(tag) },
            R::SubObject { subobject, restriction } => {
                R::SubObject { subobject, restriction: inner(restriction) }
            }
            R::Comment { values, restriction } => R::Comment {
                values: values.into_iter().map(|value| self.value(value)).collect(),
                restriction: restriction.map(inner),
            },
            R::Count { count, restriction } => R::Count { count, restriction: inner(restriction) },
            other @ R::BitMask { .. } => other,
        }
    }

    fn value(self, TaggedValue { tag, value }: TaggedValue) -> TaggedValue {
        let ty = self.ty(value.ty());
        TaggedValue { tag: self.tag(tag), value: convert(value, ty, self.code_page) }
    }

    fn tag(self, tag: PropertyTag) -> PropertyTag {
        tag.with_type(self.ty(tag.ty()))
    }

    fn ty(self, ty: PropertyType) -> PropertyType {
        if !ty.is_text() {
            return ty;
        }
        // The bits for several values and for instances stay: the type in a tag says what form the
        // value has wherever it is read again.
        let form = if self.unicode { PropertyType::STRING } else { PropertyType::STRING_8 };
        PropertyType(form.0 | ty.0 & (PropertyType::MULTIPLE | PropertyType::INSTANCE))
    }
}
