//! From what an object has to what a client asked for: types, code pages, lengths.

use tradepost_mapi::{Cell, ErrorCode, PropertyTag, PropertyType, Text, Value, code_page};
use tradepost_store::{Blob, Blobs};

use super::source::{Found, Source};

/// How values are to be given.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'a> {
    /// Where long values lie.
    pub blobs: &'a Blobs,
    /// The code page of 8-bit text.
    pub code_page: u32,
    /// Longer values are refused with OutOfMemory (the documents say NotEnoughMemory too): the
    /// client reads them by stream.
    pub value_len_max: usize,
}

impl Reading<'_> {
    /// A property in the type that the tag asks for, or why not.
    pub(crate) fn cell(&self, source: &dyn Source, tag: PropertyTag) -> Cell {
        if let Some(known) = source.known(tag) {
            wanted_type(tag.ty(), known.ty)?;
            known.too_long(self.value_len_max)?;
        }
        let found = source.find(tag).ok_or(ErrorCode::NOT_FOUND)?;
        let ty = wanted_type(tag.ty(), found.ty())?;
        if found.size() > self.value_len_max as u64 {
            return Err(ErrorCode::OUT_OF_MEMORY);
        }
        match found {
            Found::Value(value) => Ok(convert(value.into_owned(), ty, self.code_page)),
            Found::Blob { ty: stored, blob } => {
                let value = blob_value(self.blobs, blob, stored, self.value_len_max)?;
                Ok(convert(value, ty, self.code_page))
            }
        }
    }
}

impl Reading<'_> {
    /// A property as it stands in a table row: texts are cut, also those too long for a cell.
    pub(crate) fn row_cell(&self, source: &dyn Source, tag: PropertyTag) -> Cell {
        match (self.cell(source, tag), source.find(tag)) {
            (Err(ErrorCode::OUT_OF_MEMORY), Some(Found::Blob { ty, blob }))
                if ty.is_text() || ty == PropertyType::BINARY =>
            {
                let bytes = self.blobs.read_at(blob, 0, ROW_BINARY_LEN_MAX + 2);
                let value = value_of_bytes(bytes.map_err(|_| ErrorCode::CALL_FAILED)?, ty);
                let wanted = wanted_type(tag.ty(), ty)?;
                cut_for_row(Ok(convert(value, wanted, self.code_page)))
            }
            (cell, _) => cut_for_row(cell),
        }
    }
}

/// The type to answer with, when `asked` can be answered from `stored` at all.
pub(crate) fn wanted_type(
    asked: PropertyType,
    stored: PropertyType,
) -> Result<PropertyType, ErrorCode> {
    use PropertyType as T;
    match (asked, stored) {
        (T::UNSPECIFIED, _) => Ok(stored),
        (asked, stored) if asked == stored => Ok(stored),
        (T::STRING | T::STRING_8, T::STRING | T::STRING_8)
        | (T::MULTIPLE_STRING | T::MULTIPLE_STRING_8, T::MULTIPLE_STRING | T::MULTIPLE_STRING_8) => {
            Ok(asked)
        }
        _ => Err(ErrorCode::NOT_FOUND),
    }
}

/// Text to the other form where another is asked for; everything else as it is.
pub(crate) fn convert(value: Value, ty: PropertyType, code_page: u32) -> Value {
    use PropertyType as T;
    match (value, ty) {
        (Value::String(text), T::STRING_8) => Value::String8(code_page::encode(&text, code_page)),
        (Value::String8(bytes), T::STRING) => Value::String(code_page::decode(&bytes, code_page)),
        (Value::MultipleString(list), T::MULTIPLE_STRING_8) => {
            Value::MultipleString8(list.iter().map(|t| code_page::encode(t, code_page)).collect())
        }
        (Value::MultipleString8(list), T::MULTIPLE_STRING) => {
            Value::MultipleString(list.iter().map(|b| code_page::decode(b, code_page)).collect())
        }
        (value, _) => value,
    }
}

/// A long value as a whole.
fn blob_value(blobs: &Blobs, blob: &Blob, ty: PropertyType, limit: usize) -> Cell {
    let bytes = blobs.read(blob, limit as u64).map_err(|_| ErrorCode::CALL_FAILED)?;
    Ok(value_of_bytes(bytes, ty))
}

/// The bytes that a stream shows, as the value of a property.
pub(crate) fn value_of_bytes(bytes: Vec<u8>, ty: PropertyType) -> Value {
    match ty {
        PropertyType::STRING => {
            let text = Text::from_le_bytes(&bytes);
            let end = text.units().iter().position(|u| *u == 0).unwrap_or(text.len());
            Value::String(Text::from_units(text.units().iter().copied().take(end).collect()))
        }
        PropertyType::STRING_8 => {
            Value::String8(bytes.split(|b| *b == 0).next().unwrap_or_default().to_vec())
        }
        _ => Value::Binary(bytes),
    }
}

/// The bytes that a stream shows of a value; `None` for types without streams.
pub(crate) fn bytes_of_value(value: &Value) -> Option<Vec<u8>> {
    match value {
        Value::String(text) => Some(text.to_le_bytes()),
        Value::String8(bytes) | Value::Binary(bytes) => Some(bytes.clone()),
        _ => None,
    }
}

/// LIMIT: EXCHANGE: in table rows texts are cut to 255 characters, the last three of them dots.
const ROW_TEXT_LEN_MAX: usize = 255;

/// [MS-OXCTABL] 2.2.2.5.2: in table rows byte strings are cut to so many.
const ROW_BINARY_LEN_MAX: usize = 510;

/// A cell as it stands in a table row.
pub(crate) fn cut_for_row(cell: Cell) -> Cell {
    match cell {
        Ok(Value::String(text)) if text.len() > ROW_TEXT_LEN_MAX => {
            let dots = [u16::from(b'.'); 3];
            let kept = text.units().iter().take(ROW_TEXT_LEN_MAX - 3).chain(&dots);
            Ok(Value::String(Text::from_units(kept.copied().collect())))
        }
        Ok(Value::String8(mut bytes)) if bytes.len() > ROW_TEXT_LEN_MAX => {
            bytes.truncate(ROW_TEXT_LEN_MAX - 3);
            bytes.extend_from_slice(b"...");
            Ok(Value::String8(bytes))
        }
        Ok(Value::Binary(mut bytes)) => {
            bytes.truncate(ROW_BINARY_LEN_MAX);
            Ok(Value::Binary(bytes))
        }
        cell => cell,
    }
}
