//! [MS-OXCFXICS] 2.2.4.1.3: bytes of values, each without its length.

use tradepost_mapi::{PropertyType, ServerEid, Text, Value, Width};
use tradepost_wire::{Reader, Wire, Writer};

use crate::Flaw;
use crate::property::{META, Property};

/// The value of bytes that stand for a single one.
pub(crate) fn of_bytes(property: &Property, bytes: &[u8]) -> Result<Value, Flaw> {
    use PropertyType as T;
    let ty = property.tag.ty();
    let text = without_zero(bytes, property.zero_len());
    match (property.code_page(), ty) {
        (Some(1200), _) | (None, T::STRING) => text_of(text).map(Value::String),
        (Some(_), _) | (None, T::STRING_8) => Ok(Value::String8(text.to_vec())),
        (None, T::OBJECT | T::BINARY) => Ok(Value::Binary(bytes.to_vec())),
        (None, T::SERVER_ID) => {
            let mut w = Writer::default();
            w.sized16("ServerEid", |w| w.put(bytes));
            let sized = w.finish().map_err(|_| Flaw::Value("server id"))?;
            let mut r = Reader::new(&sized);
            ServerEid::decode(&mut r).map(Value::ServerId).map_err(|_| Flaw::Value("server id"))
        }
        (None, T::BOOLEAN) => Ok(Value::Boolean(bytes.iter().any(|b| *b != 0))),
        // The one whose type says integer and whose value is bytes.
        (None, _) if property.tag == META::IDSET_GIVEN => Ok(Value::Binary(bytes.to_vec())),
        (None, ty) => {
            let mut r = Reader::new(bytes);
            Value::decode(&mut r, ty, Width::Wide).map_err(|_| Flaw::Value("fixed size"))
        }
    }
}

/// The value of the elements of a list.
pub(crate) fn of_list(property: &Property, elements: Vec<Vec<u8>>) -> Result<Value, Flaw> {
    use PropertyType as T;
    let cut = |bytes: Vec<u8>, zero: usize| without_zero(&bytes, zero).to_vec();
    match property.tag.ty() {
        T::MULTIPLE_BINARY => Ok(Value::MultipleBinary(elements)),
        T::MULTIPLE_STRING_8 => {
            Ok(Value::MultipleString8(elements.into_iter().map(|e| cut(e, 1)).collect()))
        }
        _ => {
            let texts = elements.iter().map(|bytes| text_of(without_zero(bytes, 2)));
            texts.collect::<Result<_, _>>().map(Value::MultipleString)
        }
    }
}

/// The value of a list whose elements have one size: `bytes` are their number and themselves.
pub(crate) fn of_fixed_list(property: &Property, bytes: &[u8]) -> Result<Value, Flaw> {
    let mut r = Reader::new(bytes);
    Value::decode(&mut r, property.tag.ty(), Width::Wide).map_err(|_| Flaw::Value("list"))
}

fn text_of(bytes: &[u8]) -> Result<Text, Flaw> {
    // A zero inside ends what others see of it: texts have none.
    let text = Text::from_le_bytes(bytes);
    if bytes.len().is_multiple_of(2) && !text.units().contains(&0) {
        return Ok(text);
    }
    Err(Flaw::Value("text"))
}

/// [MS-OXCFXICS] 2.2.4.1.3: a reader looks whether there are zeros before it cuts them off.
fn without_zero(bytes: &[u8], len: usize) -> &[u8] {
    match bytes.split_last_chunk::<2>() {
        Some((text, [0, 0])) if len == 2 => text,
        _ => match bytes.split_last() {
            Some((0, text)) if len == 1 => text,
            _ => bytes,
        },
    }
}

/// The bytes of the elements of a value: one, or as many as the list has.
pub(crate) fn elements(value: &Value) -> Option<Vec<Vec<u8>>> {
    let text = |text: &Text| [text.to_le_bytes(), vec![0, 0]].concat();
    let narrow = |bytes: &[u8]| [bytes, &[0]].concat();
    Some(match value {
        Value::String(x) => vec![text(x)],
        Value::String8(x) => vec![narrow(x)],
        Value::Binary(x) => vec![x.clone()],
        Value::Object => vec![Vec::new()],
        Value::ServerId(x) => {
            let mut w = Writer::default();
            x.encode(&mut w);
            vec![w.finish().ok()?.split_off(2)]
        }
        Value::MultipleString(x) => x.iter().map(text).collect(),
        Value::MultipleString8(x) => x.iter().map(|x| narrow(x)).collect(),
        Value::MultipleBinary(x) => x.clone(),
        _ => return None,
    })
}
