//! [MS-OXCDATA] 2.13 table sorting structures.

use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer, open_enum, wire};

use crate::PropertyTag;

open_enum!(
    /// [MS-OXCDATA] 2.13.1 SortOrder, the field Order.
    SortDirection(u8) {
        /// Smallest first.
        ASCENDING = 0x00,
        /// Greatest first.
        DESCENDING = 0x01,
        /// Categories by the greatest value of the next column.
        MAXIMUM_CATEGORY = 0x04,
        /// Categories by the smallest value of the next column; MAPI has it, the document does not.
        MINIMUM_CATEGORY = 0x08,
    }
);

wire!(
    /// [MS-OXCDATA] 2.13.1 SortOrder Structure.
    #[derive(Eq)]
    pub struct SortOrder {
        tag: PropertyTag,
        order: SortDirection,
    }
);

/// [MS-OXCDATA] 2.13.2 SortOrderSet Structure.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct SortOrderSet {
    /// How many of the first columns make categories.
    pub category_count: u16,
    /// How many of the categories are expanded at first.
    pub expanded_count: u16,
    /// The columns, the most significant first.
    pub sort_orders: Vec<SortOrder>,
}

impl Wire for SortOrderSet {
    fn encode(&self, w: &mut Writer) {
        match u16::try_from(self.sort_orders.len()) {
            Ok(n) => n.encode(w),
            Err(_) => w.fail("SortOrderSet"),
        }
        self.category_count.encode(w);
        self.expanded_count.encode(w);
        for order in &self.sort_orders {
            order.encode(w);
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let n = u16::decode(r)?;
        let (category_count, expanded_count) = (u16::decode(r)?, u16::decode(r)?);
        if usize::from(n) > r.left() {
            return Err(r.fail("SortOrderSet", Fault::TooLong(n.into())));
        }
        let sort_orders = (0..n).map(|_| SortOrder::decode(r)).collect::<Result<_, _>>()?;
        Ok(Self { category_count, expanded_count, sort_orders })
    }
}
