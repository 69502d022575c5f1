//! How two property values are ordered, for sorts and restrictions alike.

use std::cmp::Ordering;

use tradepost_mapi::Value;

/// Orders two values of one property. `None` where no order is defined (different types, lists,
/// restrictions).
pub(crate) fn values(a: &Value, b: &Value) -> Option<Ordering> {
    use Value as V;
    Some(match (a, b) {
        (V::String(a), V::String(b)) => a.fold_case().cmp(&b.fold_case()),
        (V::String8(a), V::String8(b)) => a.to_ascii_lowercase().cmp(&b.to_ascii_lowercase()),
        (V::Binary(a), V::Binary(b)) => a.cmp(b),
        (V::Boolean(a), V::Boolean(b)) => a.cmp(b),
        (V::Time(a), V::Time(b)) => a.cmp(b),
        (V::Guid(a), V::Guid(b)) => a.cmp(b),
        (V::Error(a), V::Error(b)) => a.cmp(b),
        (V::Floating32(a), V::Floating32(b)) => a.total_cmp(b),
        (V::Floating64(a) | V::FloatingTime(a), V::Floating64(b) | V::FloatingTime(b)) => {
            a.total_cmp(b)
        }
        (a, b) => a.integer()?.cmp(&b.integer()?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_compared_without_regard_to_case() {
        let text = |s: &str| Value::String(s.into());
        assert_eq!(values(&text("ÄRGER"), &text("ärger")), Some(Ordering::Equal));
        assert_eq!(values(&text("a"), &text("B")), Some(Ordering::Less));
        assert_eq!(values(&text("a"), &Value::Integer32(1)), None);
        assert_eq!(values(&Value::Integer16(1), &Value::Integer64(2)), Some(Ordering::Less));
    }
}
