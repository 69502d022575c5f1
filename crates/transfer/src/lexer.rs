//! [MS-OXCFXICS] 2.2.4.1 Lexical structure: bytes to markers and values.

use std::borrow::Cow;

use tradepost_mapi::{NameKind, PropertyName, PropertyTag, Text, Value};
use tradepost_wire::Guid;

use crate::property::{Layout, Property};
use crate::{Flaw, Marker, StreamError, value};

/// LIMIT: the longest value that is given as a whole, in bytes; longer ones come in pieces.
pub const WHOLE_LEN_MAX: usize = 64 * 1024;
/// LIMIT: the bytes of a list of values, its elements and 24 bytes for each together.
pub const LIST_LEN_MAX: usize = 4 << 20;
/// LIMIT: the longest name of a property, in bytes.
pub const NAME_LEN_MAX: usize = 1024;
/// What an element of a list counts beside its bytes.
const ELEMENT_WEIGHT: usize = 24;

/// A piece of a stream.
#[derive(Clone, Debug, PartialEq)]
pub enum Item<'a> {
    /// A marker.
    Marker(Marker),
    /// A property with its whole value.
    Value(Property, Value),
    /// A property whose value is long: its length in bytes, with the zero that ends a text.
    Begin(Property, u32),
    /// The next bytes of that value; never those of the zero that ends a text.
    Part(Cow<'a, [u8]>),
    /// The end of that value.
    End,
}

/// Reads a stream that comes in buffers.
///
/// A stream should be cut between atoms or inside long values only. This reader minds no cut.
#[derive(Debug, Default)]
pub struct Lexer {
    state: State,
    /// What of an atom or a short value has come.
    held: Vec<u8>,
    offset: u64,
    /// Where the item that is being read began.
    item: u64,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Element,
    NameSet(PropertyTag),
    NameNumber(PropertyTag, Guid),
    NameText(PropertyTag, Guid),
    Fixed(Property, usize),
    Length(Property),
    Whole(Property, usize),
    Long(Long),
    Count(Property, Layout),
    FixedList(Property, usize, u32),
    ElementLength(Property, List),
    OneElement(Property, List, usize),
}

/// A long value under way.
#[derive(Debug)]
struct Long {
    left: u32,
    /// Bytes at its end that are a zero, if they are.
    zero: usize,
}

#[derive(Debug, Default)]
struct List {
    left: u32,
    weight: usize,
    elements: Vec<Vec<u8>>,
}

impl Lexer {
    /// At the start of a stream.
    pub fn new() -> Self {
        Self::default()
    }

    /// Bytes read so far.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// The next item at the front of `input`, which is shortened by what was read. `None` when all
    /// of it was read and an item goes on behind it.
    pub fn next<'a>(&mut self, input: &mut &'a [u8]) -> Result<Option<Item<'a>>, StreamError> {
        loop {
            match self.step(input) {
                Ok(Step::Item(item)) => return Ok(Some(item)),
                Ok(Step::More) => {}
                Ok(Step::Wait) => return Ok(None),
                Err(flaw) => return Err(self.fail(flaw)),
            }
        }
    }

    /// Whether the stream may end here: between two items.
    pub fn finish(&self) -> Result<(), StreamError> {
        match (&self.state, self.held.is_empty()) {
            (State::Element, true) => Ok(()),
            _ => Err(self.fail(Flaw::Truncated)),
        }
    }

    /// An error about the item that was read last.
    pub(crate) fn fail(&self, flaw: Flaw) -> StreamError {
        StreamError { offset: self.item, flaw }
    }

    fn step<'a>(&mut self, input: &mut &'a [u8]) -> Result<Step<'a>, Flaw> {
        let wanted = match &self.state {
            State::Long(_) => return Ok(self.long(input)),
            State::Element
            | State::NameNumber(..)
            | State::Length(_)
            | State::Count(..)
            | State::ElementLength(..) => 4,
            State::NameSet(_) => 17,
            State::NameText(..) => self.held.len() - self.held.len() % 2 + 2,
            State::Fixed(_, n) | State::Whole(_, n) | State::OneElement(_, _, n) => *n,
            State::FixedList(_, size, left) => {
                return self.fixed_list(*size, *left, input);
            }
        };
        if !self.gather(wanted, input) {
            return Ok(Step::Wait);
        }
        match std::mem::take(&mut self.state) {
            State::Element => self.element(),
            State::NameSet(tag) => self.name_set(tag),
            State::NameNumber(tag, set) => {
                let lid = self.take_u32();
                let name = PropertyName::lid(set, lid);
                self.property(Property { tag, name: Some(name) })
            }
            State::NameText(tag, set) => self.name_text(tag, set),
            State::Fixed(property, _) | State::Whole(property, _) => self.whole(property),
            State::Length(property) => {
                let len = self.take_u32();
                Ok(self.sized(property, len))
            }
            State::Count(property, layout) => self.count(property, layout),
            State::ElementLength(property, list) => self.element_length(property, list),
            State::OneElement(property, list, _) => self.list_element(property, list),
            // They were looked at before anything was gathered.
            State::Long(_) | State::FixedList(..) => Ok(Step::More),
        }
    }

    /// Holds so many bytes of an atom, if they have come.
    fn gather(&mut self, wanted: usize, input: &mut &[u8]) -> bool {
        let missing = wanted.saturating_sub(self.held.len());
        let taken = self.take(missing, input);
        self.held.extend_from_slice(taken);
        self.held.len() >= wanted
    }

    fn take<'a>(&mut self, most: usize, input: &mut &'a [u8]) -> &'a [u8] {
        let (taken, rest) = input.split_at(most.min(input.len()));
        *input = rest;
        self.offset += taken.len() as u64;
        taken
    }

    fn take_u32(&mut self) -> u32 {
        let bytes = self.held.first_chunk().copied().unwrap_or_default();
        self.held.clear();
        u32::from_le_bytes(bytes)
    }

    fn element<'a>(&mut self) -> Result<Step<'a>, Flaw> {
        self.item = self.offset - 4;
        let number = self.take_u32();
        if let Some(marker) = Marker::of(number) {
            return Ok(Step::Item(Item::Marker(marker)));
        }
        let tag = PropertyTag(number);
        if tag.is_named() {
            self.state = State::NameSet(tag);
            return Ok(Step::More);
        }
        self.property(Property::plain(tag))
    }

    fn name_set<'a>(&mut self, tag: PropertyTag) -> Result<Step<'a>, Flaw> {
        let set = Guid(self.held.first_chunk().copied().unwrap_or_default());
        let kind = self.held.last().copied().unwrap_or_default();
        self.held.clear();
        self.state = match kind {
            0 => State::NameNumber(tag, set),
            1 => State::NameText(tag, set),
            other => return Err(Flaw::NameKind(other)),
        };
        Ok(Step::More)
    }

    fn name_text<'a>(&mut self, tag: PropertyTag, set: Guid) -> Result<Step<'a>, Flaw> {
        if !self.held.ends_with(&[0, 0]) {
            if self.held.len() >= NAME_LEN_MAX {
                return Err(Flaw::NameTooLong);
            }
            self.state = State::NameText(tag, set);
            return Ok(Step::More);
        }
        let text = self.held.get(..self.held.len() - 2).map(Text::from_le_bytes);
        self.held.clear();
        let kind = NameKind::Name(text.unwrap_or_default());
        self.property(Property { tag, name: Some(PropertyName { set, kind }) })
    }

    fn property<'a>(&mut self, property: Property) -> Result<Step<'a>, Flaw> {
        let layout = property.layout().ok_or(Flaw::Type(property.tag.ty().0))?;
        self.state = match layout {
            Layout::Fixed(n) => State::Fixed(property, n),
            Layout::Sized => State::Length(property),
            Layout::FixedList(_) | Layout::SizedList => State::Count(property, layout),
        };
        Ok(Step::More)
    }

    fn whole<'a>(&mut self, property: Property) -> Result<Step<'a>, Flaw> {
        let value = value::of_bytes(&property, &self.held)?;
        self.held.clear();
        Ok(Step::Item(Item::Value(property, value)))
    }

    fn sized<'a>(&mut self, property: Property, len: u32) -> Step<'a> {
        if len as usize <= WHOLE_LEN_MAX {
            self.state = State::Whole(property, len as usize);
            return Step::More;
        }
        self.state = State::Long(Long { left: len, zero: property.zero_len() });
        Step::Item(Item::Begin(property, len))
    }

    /// The next bytes of a long value. Those that may be the zero at its end are held back.
    fn long<'a>(&mut self, input: &mut &'a [u8]) -> Step<'a> {
        let State::Long(Long { left, zero }) = &mut self.state else { return Step::More };
        let (before_zero, zero) = ((*left as usize).saturating_sub(*zero), *zero);
        if before_zero > 0 {
            let taken = before_zero.min(input.len());
            // At most what is left, which is 32 bits.
            *left -= u32::try_from(taken).unwrap_or(*left);
            let part = self.take(taken, input);
            let part = Item::Part(Cow::Borrowed(part));
            return if taken == 0 { Step::Wait } else { Step::Item(part) };
        }
        if !self.gather(zero, input) {
            return Step::Wait;
        }
        let end = std::mem::take(&mut self.held);
        if end.iter().any(|b| *b != 0) {
            // A text that was sent without its zero.
            self.state = State::Long(Long { left: 0, zero: 0 });
            return Step::Item(Item::Part(Cow::Owned(end)));
        }
        self.state = State::Element;
        Step::Item(Item::End)
    }

    fn count<'a>(&mut self, property: Property, layout: Layout) -> Result<Step<'a>, Flaw> {
        let left = self.take_u32();
        match layout {
            Layout::FixedList(size) => {
                let weight = u64::from(left) * size as u64;
                if weight > LIST_LEN_MAX as u64 {
                    return Err(Flaw::TooLong(weight));
                }
                self.held.extend_from_slice(&left.to_le_bytes());
                self.state = State::FixedList(property, size, left);
                Ok(Step::More)
            }
            _ => self.list_goes_on(property, List { left, ..List::default() }),
        }
    }

    fn fixed_list<'a>(
        &mut self,
        size: usize,
        count: u32,
        input: &mut &'a [u8],
    ) -> Result<Step<'a>, Flaw> {
        if !self.gather(4 + size * count as usize, input) {
            return Ok(Step::Wait);
        }
        let State::FixedList(property, ..) = std::mem::take(&mut self.state) else {
            return Ok(Step::More);
        };
        let value = value::of_fixed_list(&property, &self.held)?;
        self.held.clear();
        Ok(Step::Item(Item::Value(property, value)))
    }

    fn list_goes_on<'a>(&mut self, property: Property, list: List) -> Result<Step<'a>, Flaw> {
        if list.left > 0 {
            self.state = State::ElementLength(property, list);
            return Ok(Step::More);
        }
        let value = value::of_list(&property, list.elements)?;
        Ok(Step::Item(Item::Value(property, value)))
    }

    fn element_length<'a>(&mut self, property: Property, list: List) -> Result<Step<'a>, Flaw> {
        let len = self.take_u32() as usize;
        let weight = list.weight.saturating_add(len).saturating_add(ELEMENT_WEIGHT);
        if weight > LIST_LEN_MAX {
            return Err(Flaw::TooLong(weight as u64));
        }
        self.state = State::OneElement(property, List { weight, ..list }, len);
        Ok(Step::More)
    }

    fn list_element<'a>(&mut self, property: Property, mut list: List) -> Result<Step<'a>, Flaw> {
        list.elements.push(std::mem::take(&mut self.held));
        list.left -= 1;
        self.list_goes_on(property, list)
    }
}

/// What a step came to.
enum Step<'a> {
    Item(Item<'a>),
    /// The next step follows.
    More,
    /// The input was used up.
    Wait,
}
