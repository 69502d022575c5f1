//! [MS-OXCDATA] 2.8 property rows and 2.7 PropertyProblem.

use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer, wire};

use crate::{ErrorCode, PropertyTag, PropertyType, Value, Width};

wire!(
    /// [MS-OXCDATA] 2.7 PropertyProblem Structure.
    #[derive(Eq)]
    pub struct PropertyProblem {
        index: u16,
        tag: PropertyTag,
        error: ErrorCode,
    }
);

/// One column of a row: a value, or why there is none.
pub type Cell = Result<Value, ErrorCode>;

/// [MS-OXCDATA] 2.8.1 PropertyRow: the cells in the order of the columns, which stand elsewhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyRow(pub Vec<Cell>);

impl PropertyRow {
    /// A StandardPropertyRow when every cell has a value, a FlaggedPropertyRow otherwise.
    pub fn encode(&self, columns: &[PropertyTag], w: &mut Writer) {
        if self.0.len() != columns.len() {
            return w.fail("PropertyRow");
        }
        let flagged = self.0.iter().any(Result::is_err);
        w.put(&[u8::from(flagged)]);
        for (cell, column) in self.0.iter().zip(columns) {
            encode_cell(cell, *column, flagged, w);
        }
    }

    /// Reads a row whose columns are known.
    pub fn decode(columns: &[PropertyTag], r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let flagged = match u8::decode(r)? {
            0 => false,
            1 => true,
            other => return Err(r.fail("PropertyRow.flag", Fault::Invalid(other.into()))),
        };
        columns
            .iter()
            .map(|column| decode_cell(*column, flagged, r))
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

/// The type that a column's values have on the wire: that of the element where it is one row per
/// element.
fn wire_type(column: PropertyTag) -> PropertyType {
    if column.ty().is_instance() { column.ty().element() } else { column.ty() }
}

fn encode_cell(cell: &Cell, column: PropertyTag, flagged: bool, w: &mut Writer) {
    if column.ty() == PropertyType::UNSPECIFIED {
        let ty = cell.as_ref().map_or(PropertyType::ERROR_CODE, Value::ty);
        ty.encode(w);
    } else if let Ok(value) = cell
        && value.ty() != wire_type(column)
    {
        return w.fail("PropertyRow: type of a column");
    }
    match cell {
        Ok(value) => {
            if flagged {
                w.put(&[0x00]);
            }
            value.encode(w, Width::Narrow);
        }
        Err(code) => {
            w.put(&[0x0A]);
            code.encode(w);
        }
    }
}

fn decode_cell(
    column: PropertyTag,
    flagged: bool,
    r: &mut Reader<'_>,
) -> Result<Cell, DecodeError> {
    let ty = match column.ty() {
        PropertyType::UNSPECIFIED => PropertyType::decode(r)?,
        _ => wire_type(column),
    };
    if !flagged {
        return Value::decode(r, ty, Width::Narrow).map(Ok);
    }
    match u8::decode(r)? {
        0x00 => Value::decode(r, ty, Width::Narrow).map(Ok),
        // The value is absent without a reason: the same to a reader as a property that was not
        // found.
        0x01 => Ok(Err(ErrorCode(0x8004_010F))),
        0x0A => ErrorCode::decode(r).map(Err),
        other => Err(r.fail("FlaggedPropertyValue", Fault::Invalid(other.into()))),
    }
}
