//! Whether an object fulfils a restriction, [MS-OXCDATA] 2.12.

use std::cmp::Ordering;

use tradepost_mapi::{Cell, ErrorCode, PropertyTag, PropertyType, RelOp, Restriction, Text, Value};

use super::compare;

/// FuzzyLevelLow: the value is the whole.
const FULL_STRING: u16 = 0;
/// FuzzyLevelLow: the value is a part.
const SUBSTRING: u16 = 1;
/// FuzzyLevelLow: the value is the beginning.
const PREFIX: u16 = 2;
/// FuzzyLevelHigh: IGNORECASE and LOOSE; IGNORENONSPACE is taken for the same.
const IGNORE_CASE: u16 = 0x0007;

/// What a restriction looks at.
pub(crate) trait Subject {
    /// The value of a property, in the type that the tag asks for.
    fn cell(&self, tag: PropertyTag) -> Cell;

    /// Bytes of a value, also of one too long for a cell.
    fn size(&self, tag: PropertyTag) -> Option<u64>;

    /// Whether any recipient or attachment fulfils the restriction.
    fn any_subobject(&self, subobject: PropertyTag, restriction: &Restriction) -> bool;
}

/// The properties of the object itself that a restriction looks at.
pub(crate) fn tags_of(restriction: &Restriction, tags: &mut Vec<PropertyTag>) {
    use Restriction as R;
    match restriction {
        R::And(list) | R::Or(list) => list.iter().for_each(|r| tags_of(r, tags)),
        R::Not(inner)
        | R::Count { restriction: inner, .. }
        | R::Comment { restriction: Some(inner), .. } => tags_of(inner, tags),
        R::Content { tag, .. }
        | R::Property { tag, .. }
        | R::BitMask { tag, .. }
        | R::Size { tag, .. }
        | R::Exist { tag } => tags.push(*tag),
        R::CompareProperties { tag1, tag2, .. } => tags.extend([*tag1, *tag2]),
        R::SubObject { .. } | R::Comment { restriction: None, .. } => {}
    }
}

/// Whether the subject fulfils the restriction.
pub(crate) fn matches(restriction: &Restriction, subject: &dyn Subject) -> bool {
    match restriction {
        Restriction::And(list) => list.iter().all(|r| matches(r, subject)),
        Restriction::Or(list) => list.iter().any(|r| matches(r, subject)),
        Restriction::Not(inner) => !matches(inner, subject),
        Restriction::Content { fuzzy_level_low, fuzzy_level_high, tag, value } => {
            let fuzzy =
                Fuzzy { low: *fuzzy_level_low, ignore_case: fuzzy_level_high & IGNORE_CASE != 0 };
            subject.cell(*tag).is_ok_and(|v| any_element(&v, |v| fuzzy.matches(v, &value.value)))
        }
        Restriction::Property { relop, tag, value } => {
            property(*relop, *tag, &value.value, subject)
        }
        Restriction::CompareProperties { relop, tag1, tag2 } => {
            match (subject.cell(*tag1), subject.cell(*tag2)) {
                (Ok(a), Ok(b)) => related(*relop, compare::values(&a, &b)),
                _ => false,
            }
        }
        Restriction::BitMask { nonzero, tag, mask } => subject
            .cell(*tag)
            .ok()
            .and_then(|v| v.integer())
            .is_some_and(|n| (n & i64::from(*mask) != 0) == *nonzero),
        Restriction::Size { relop, tag, size } => {
            subject.size(*tag).is_some_and(|n| related(*relop, Some(n.cmp(&u64::from(*size)))))
        }
        Restriction::Exist { tag } => subject.size(*tag).is_some(),
        Restriction::SubObject { subobject, restriction } => {
            subject.any_subobject(*subobject, restriction)
        }
        Restriction::Comment { restriction, .. } => {
            restriction.as_ref().is_none_or(|inner| matches(inner, subject))
        }
        // The number of rows is for the table to mind.
        Restriction::Count { restriction, .. } => matches(restriction, subject),
    }
}

/// Whether a restriction can be carried out at all: known relations, and parts of texts and bytes
/// only.
pub(crate) fn check(restriction: &Restriction) -> Result<(), ErrorCode> {
    let valid = match restriction {
        Restriction::And(list) | Restriction::Or(list) => return list.iter().try_for_each(check),
        Restriction::Not(inner)
        | Restriction::SubObject { restriction: inner, .. }
        | Restriction::Count { restriction: inner, .. } => return check(inner),
        Restriction::Comment { restriction, .. } => {
            return restriction.as_ref().map_or(Ok(()), |inner| check(inner));
        }
        Restriction::Content { fuzzy_level_low, value, .. } => {
            let ty = value.value.ty();
            *fuzzy_level_low <= PREFIX && (ty.is_text() || ty == PropertyType::BINARY)
        }
        Restriction::Property { relop, .. }
        | Restriction::CompareProperties { relop, .. }
        | Restriction::Size { relop, .. } => {
            relop.0 <= RelOp::NOT_EQUAL.0 || *relop == RelOp::MEMBER_OF_DL
        }
        Restriction::BitMask { tag, .. } => {
            use PropertyType as T;
            [T::INTEGER_16, T::INTEGER_32, T::INTEGER_64].contains(&tag.ty().element())
        }
        Restriction::Exist { .. } => true,
    };
    if valid { Ok(()) } else { Err(ErrorCode::INVALID_PARAMETER) }
}

/// At most how many rows the restriction lets through, where it says so at its top.
pub(crate) fn row_limit(restriction: &Restriction) -> Option<u32> {
    match restriction {
        Restriction::Count { count, .. } => Some(*count),
        _ => None,
    }
}

fn property(relop: RelOp, tag: PropertyTag, wanted: &Value, subject: &dyn Subject) -> bool {
    match subject.cell(tag) {
        Ok(found) if relop == RelOp::NOT_EQUAL => {
            !any_element(&found, |v| related(RelOp::EQUAL, compare::values(v, wanted)))
        }
        Ok(found) => any_element(&found, |v| related(relop, compare::values(v, wanted))),
        // EXCHANGE: a property without a value is unequal to every value.
        Err(_) => relop == RelOp::NOT_EQUAL,
    }
}

fn related(relop: RelOp, order: Option<Ordering>) -> bool {
    let Some(order) = order else { return relop == RelOp::NOT_EQUAL };
    match relop {
        RelOp::LESS => order.is_lt(),
        RelOp::LESS_OR_EQUAL => order.is_le(),
        RelOp::GREATER => order.is_gt(),
        RelOp::GREATER_OR_EQUAL => order.is_ge(),
        RelOp::EQUAL => order.is_eq(),
        RelOp::NOT_EQUAL => order.is_ne(),
        // Distribution lists have members in the address book only; a table row has none.
        _ => false,
    }
}

/// A list fulfils a condition when one of its elements does.
fn any_element(value: &Value, mut f: impl FnMut(&Value) -> bool) -> bool {
    match value {
        Value::MultipleString(list) => list.iter().any(|x| f(&Value::String(x.clone()))),
        Value::MultipleString8(list) => list.iter().any(|x| f(&Value::String8(x.clone()))),
        Value::MultipleBinary(list) => list.iter().any(|x| f(&Value::Binary(x.clone()))),
        Value::MultipleInteger16(list) => list.iter().any(|x| f(&Value::Integer16(*x))),
        Value::MultipleInteger32(list) => list.iter().any(|x| f(&Value::Integer32(*x))),
        Value::MultipleInteger64(list) => list.iter().any(|x| f(&Value::Integer64(*x))),
        Value::MultipleTime(list) => list.iter().any(|x| f(&Value::Time(*x))),
        Value::MultipleGuid(list) => list.iter().any(|x| f(&Value::Guid(*x))),
        single => f(single),
    }
}

struct Fuzzy {
    low: u16,
    ignore_case: bool,
}

impl Fuzzy {
    fn matches(&self, found: &Value, wanted: &Value) -> bool {
        match (found, wanted) {
            (Value::String(found), Value::String(wanted)) => {
                self.part(self.fold(found).units(), self.fold(wanted).units())
            }
            (Value::String8(found), Value::String8(wanted)) if self.ignore_case => {
                self.part(&found.to_ascii_lowercase(), &wanted.to_ascii_lowercase())
            }
            (Value::String8(found), Value::String8(wanted))
            | (Value::Binary(found), Value::Binary(wanted)) => self.part(found, wanted),
            _ => false,
        }
    }

    fn fold(&self, text: &Text) -> Text {
        if self.ignore_case { text.fold_case() } else { text.clone() }
    }

    fn part<T: PartialEq>(&self, found: &[T], wanted: &[T]) -> bool {
        match self.low & 0x000F {
            FULL_STRING => found == wanted,
            SUBSTRING => wanted.is_empty() || found.windows(wanted.len()).any(|w| w == wanted),
            PREFIX => found.starts_with(wanted),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use tradepost_mapi::{Properties, TaggedValue, tags};

    use super::*;

    struct Bag(Properties);

    impl Subject for Bag {
        fn cell(&self, tag: PropertyTag) -> Cell {
            self.0.value(tag).cloned().ok_or(ErrorCode::NOT_FOUND)
        }

        fn size(&self, tag: PropertyTag) -> Option<u64> {
            self.0.value(tag).map(|v| v.size() as u64)
        }

        fn any_subobject(&self, _: PropertyTag, _: &Restriction) -> bool {
            false
        }
    }

    fn bag() -> Bag {
        let mut bag = Properties::new();
        bag.set(tags::SUBJECT, Value::String("Größe XL".into()));
        bag.set(tags::MESSAGE_SIZE, Value::Integer32(10));
        bag.set(tags::IMPORTANCE, Value::Integer32(2));
        Bag(bag)
    }

    fn compared(relop: RelOp, tag: PropertyTag, value: Value) -> Restriction {
        Restriction::Property { relop, tag, value: TaggedValue::new(tag, value) }
    }

    fn content(low: u16, high: u16, text: &str) -> Restriction {
        let value = TaggedValue::new(tags::SUBJECT, Value::String(text.into()));
        Restriction::Content {
            fuzzy_level_low: low,
            fuzzy_level_high: high,
            tag: tags::SUBJECT,
            value,
        }
    }

    #[test]
    fn content_is_matched_whole_by_part_and_by_prefix() {
        for (restriction, expected) in [
            (content(0, 0, "Größe XL"), true),
            (content(0, 0, "größe xl"), false),
            (content(0, 1, "GRÖSSE xl"), false),
            (content(0, 1, "GRÖßE xl"), true),
            (content(1, 0, "ße"), true),
            (content(1, 1, "ZZ"), false),
            (content(2, 1, "gr"), true),
            (content(2, 1, "xl"), false),
        ] {
            assert_eq!(matches(&restriction, &bag()), expected, "{restriction:?}");
        }
    }

    #[test]
    fn numbers_are_compared_and_missing_values_are_only_unequal() {
        let missing = tags::SENSITIVITY;
        for (relop, tag, n, expected) in [
            (RelOp::LESS, tags::MESSAGE_SIZE, 11, true),
            (RelOp::LESS_OR_EQUAL, tags::MESSAGE_SIZE, 10, true),
            (RelOp::GREATER, tags::MESSAGE_SIZE, 10, false),
            (RelOp::GREATER_OR_EQUAL, tags::MESSAGE_SIZE, 10, true),
            (RelOp::EQUAL, tags::MESSAGE_SIZE, 10, true),
            (RelOp::NOT_EQUAL, tags::MESSAGE_SIZE, 10, false),
            (RelOp::EQUAL, missing, 0, false),
            (RelOp::NOT_EQUAL, missing, 0, true),
        ] {
            let restriction = compared(relop, tag, Value::Integer32(n));
            assert_eq!(matches(&restriction, &bag()), expected, "{restriction:?}");
        }
    }

    #[test]
    fn the_logical_kinds_combine() {
        let yes = || Restriction::Exist { tag: tags::SUBJECT };
        let no = || Restriction::Exist { tag: tags::SENSITIVITY };
        for (restriction, expected) in [
            (Restriction::And(vec![yes(), yes()]), true),
            (Restriction::And(vec![yes(), no()]), false),
            (Restriction::And(vec![]), true),
            (Restriction::Or(vec![no(), yes()]), true),
            (Restriction::Or(vec![]), false),
            (Restriction::Not(Box::new(no())), true),
            (Restriction::BitMask { nonzero: true, tag: tags::IMPORTANCE, mask: 2 }, true),
            (Restriction::BitMask { nonzero: false, tag: tags::IMPORTANCE, mask: 2 }, false),
            (Restriction::Size { relop: RelOp::EQUAL, tag: tags::SUBJECT, size: 16 }, true),
            (Restriction::Comment { values: vec![], restriction: None }, true),
            (Restriction::Comment { values: vec![], restriction: Some(Box::new(no())) }, false),
            (
                Restriction::CompareProperties {
                    relop: RelOp::GREATER,
                    tag1: tags::MESSAGE_SIZE,
                    tag2: tags::IMPORTANCE,
                },
                true,
            ),
        ] {
            assert_eq!(matches(&restriction, &bag()), expected, "{restriction:?}");
        }
    }
}
