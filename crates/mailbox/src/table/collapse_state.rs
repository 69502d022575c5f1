//! RopGetCollapseState, RopSetCollapseState: which categories are expanded, kept by the client.

use std::collections::BTreeSet;
use std::sync::Arc;

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::table::{get_collapse_state, set_collapse_state};
use tradepost_wire::{Reader, Wire, Writer};

use super::Table;
use super::category::set_state;
use super::cursor::Cursor;
use super::listed::Listed;
use super::outline::Collapse;
use super::row::RowRef;
use super::sequence::{self, Sequence};
use super::tree::Inside;
use crate::error::{Outcome, Refusal};
use crate::op::Op;

const VERSION: u8 = 1;
/// LIMIT: categories that are not in the state of their level; the size of a state has 16 bits.
const NAMED_MAX: usize = 8_000;

/// A state as the client keeps it.
struct State {
    /// Of sort order and restriction: a state of other ones means nothing.
    order: u64,
    row: u64,
    instance: u32,
    named: BTreeSet<u64>,
}

impl State {
    fn encode(&self) -> Outcome<Vec<u8>> {
        let mut w = Writer::default();
        w.put(&[VERSION]);
        self.order.encode(&mut w);
        self.row.encode(&mut w);
        self.instance.encode(&mut w);
        for id in &self.named {
            id.encode(&mut w);
        }
        w.finish().map_err(|e| Refusal::Fault(e.to_string()))
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        let mut r = Reader::new(bytes);
        if u8::decode(&mut r).ok()? != VERSION {
            return None;
        }
        let mut state = Self {
            order: Wire::decode(&mut r).ok()?,
            row: Wire::decode(&mut r).ok()?,
            instance: Wire::decode(&mut r).ok()?,
            named: BTreeSet::new(),
        };
        while r.left() > 0 {
            state.named.insert(Wire::decode(&mut r).ok()?);
        }
        Some(state)
    }
}

/// What a sort order and a restriction are known by.
fn order_of(table: &Table) -> u64 {
    let mut w = Writer::default();
    table.sort.encode(&mut w);
    if let Some(restriction) = &table.restriction {
        restriction.encode(&mut w);
    }
    let bytes = w.finish().unwrap_or_default();
    let start = 0xCBF2_9CE4_8422_2325_u64;
    bytes
        .iter()
        .fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01B3))
}

/// The position of the row that a client names by PidTagInstID and PidTagInstanceNum.
fn position(table: &Table, listed: &Listed<'_>, id: u64, instance: u32) -> Outcome<Option<usize>> {
    if let Some(path) = listed.category(id) {
        return Ok(listed.shown(&path).map(|shown| shown.start));
    }
    let message = tradepost_mapi::MessageId(id);
    let object = table.mailbox.read(|v| {
        let folder = table.folder().unwrap_or_default();
        match v.message(folder, message) {
            Ok(message) => Ok(Some(message.object)),
            Err(tradepost_store::Error::NotFound(_)) => Ok(None),
            Err(error) => Err(error),
        }
    })?;
    let Some(object) = object else { return Ok(None) };
    Ok(listed.find_row(|row| *row == RowRef::Message { object, instance }))
}

/// The categories that are there.
fn known(inside: &Inside, named: &BTreeSet<u64>, found: &mut BTreeSet<u64>) {
    if let Inside::Groups(groups) = inside {
        for group in groups {
            if named.contains(&group.id) {
                found.insert(group.id);
            }
            known(&group.inside, named, found);
        }
    }
}

/// RopGetCollapseState, [MS-OXCTABL] 3.2.5.19.
pub(crate) fn get(
    op: &mut Op<'_>,
    r: &get_collapse_state::Request,
) -> Outcome<get_collapse_state::Success> {
    sequence::with(op, r.input, |_, table, rows| {
        table.check_contents()?;
        table.check_columns()?;
        let mut named = BTreeSet::new();
        if let Some(listed) = rows.listed() {
            known(&listed.tree.inside, &table.collapse.named, &mut named);
        }
        if named.len() > NAMED_MAX {
            return Err(ErrorCode::TOO_BIG.into());
        }
        let (row, instance) = (r.row_id, r.row_instance_number);
        let state = State { order: order_of(table), row, instance, named }.encode()?;
        Ok(get_collapse_state::Success { collapse_state: state.into() })
    })
}

/// RopSetCollapseState, [MS-OXCTABL] 3.2.5.20. The cursor comes to stand on the row of the state.
pub(crate) fn set(
    op: &mut Op<'_>,
    r: &set_collapse_state::Request,
) -> Outcome<set_collapse_state::Success> {
    let state = sequence::with(op, r.input, |_, table, _| {
        table.check_contents()?;
        table.check_columns()?;
        let state = State::decode(&r.collapse_state).ok_or(ErrorCode::INVALID_PARAMETER)?;
        if state.order != order_of(table) {
            return Err(ErrorCode::INVALID_PARAMETER.into());
        }
        let levels = table.collapse.levels;
        set_state(table, Collapse { levels, named: Arc::new(state.named.clone()) });
        Ok(state)
    })?;
    sequence::with(op, r.input, |_, table, rows| {
        let Some(cursor) = on_row(table, rows, &state)? else {
            // [MS-OXCTABL] 2.2.2.20: of another table; the bookmark is worth nothing.
            let bookmark = table.bookmarks.unused().to_le_bytes().to_vec();
            return Ok(set_collapse_state::Success { bookmark: bookmark.into() });
        };
        let bookmark = table.bookmarks.keep(rows.mark(&cursor)?)?;
        table.cursor = rows.sealed(cursor)?;
        Ok(set_collapse_state::Success { bookmark: bookmark.into() })
    })
}

fn on_row(table: &Table, rows: &dyn Sequence, state: &State) -> Outcome<Option<Cursor>> {
    let Some(listed) = rows.listed() else { return Ok(None) };
    let position = position(table, listed, state.row, state.instance)?;
    position.map(|position| rows.at(position)).transpose()
}
