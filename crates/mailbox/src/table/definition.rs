//! What decides which rows a listed view has and in which order: views of one definition are one.

use tradepost_mapi::{
    FolderId, PropertyTag, Restriction, SortDirection, SortOrder, SortOrderSet, tags,
};
use tradepost_store::{
    Blobs, Error, Message, ObjectNumber, Order, RowSet, View as StoreView, Viewer, Wanted,
};
use tradepost_wire::{Wire, Writer};

use super::collation::Collation;
use super::draft::{Adding, Draft, Of};
use super::leaves::Leaf;
use super::matches::{matches, tags_of};
use super::row::{Loaded, Row};
use crate::values::folder::Around;
use crate::values::message::{self, flags};
use crate::values::reading::Reading;

/// LIMIT: a sort looks at values of at most so many bytes.
const SORTED_VALUE_LEN_MAX: usize = 4_096;
/// LIMIT: a restriction looks at values of at most so many bytes; longer ones do not fulfil it.
pub(crate) const MATCHED_VALUE_LEN_MAX: usize = 1 << 20;

/// Which messages of a folder, in which order, for whom.
pub(crate) struct Definition {
    /// Bytes that are the same for the same definition.
    pub identity: Vec<u8>,
    pub folder: FolderId,
    /// Whose read state it shows, in a public folder store.
    pub viewer: Option<Viewer>,
    pub associated: bool,
    /// The soft-deleted messages, or those that are there.
    pub deleted: bool,
    /// The messages of all folders.
    pub whole: bool,
    /// Never empty.
    pub sort: Vec<SortOrder>,
    /// How many of the first orders make categories.
    pub categories: usize,
    pub restriction: Option<Restriction>,
    /// The property that has one row per value.
    pub instance: Option<PropertyTag>,
    pub code_page: u32,
    pub collation: Collation,
    /// What of a message decides its rows.
    pub wanted: Wanted,
}

/// What a definition is made of, besides the folder.
pub(crate) struct Parts<'a> {
    pub mailbox: tradepost_store::MailboxId,
    pub viewer: Option<Viewer>,
    pub folder: FolderId,
    pub associated: bool,
    pub deleted: bool,
    pub whole: bool,
    pub sort: &'a SortOrderSet,
    pub restriction: Option<&'a Restriction>,
    pub instance: Option<PropertyTag>,
    pub code_page: u32,
    pub lcid: u32,
}

impl Definition {
    pub(crate) fn new(parts: &Parts<'_>) -> Self {
        let mut sort = parts.sort.sort_orders.clone();
        if sort.is_empty() {
            // EXCHANGE: without an order of its own a table shows the newest first.
            let tag = tags::MESSAGE_DELIVERY_TIME;
            sort.push(SortOrder { tag, order: SortDirection::DESCENDING });
        }
        let categories = usize::from(parts.sort.category_count).min(sort.len());
        let wanted = wanted(parts, &sort);
        Self {
            identity: identity(parts, &sort),
            folder: parts.folder,
            viewer: parts.viewer,
            associated: parts.associated,
            deleted: parts.deleted,
            whole: parts.whole,
            sort,
            categories,
            restriction: parts.restriction.cloned(),
            instance: parts.instance,
            code_page: parts.code_page,
            collation: Collation::of(parts.lcid),
            wanted,
        }
    }

    /// Whether the categories stand by the greatest or smallest value of another column.
    pub(crate) fn extreme(&self) -> Option<&SortOrder> {
        let next = self.sort.get(self.categories).filter(|_| self.categories > 0)?;
        let by = [SortDirection::MAXIMUM_CATEGORY, SortDirection::MINIMUM_CATEGORY];
        by.contains(&next.order).then_some(next)
    }

    /// Of two places of a category, the one that counts.
    pub(crate) fn outermost<'k>(&self, a: &'k [u8], b: &'k [u8]) -> &'k [u8] {
        let greatest = self.extreme().is_some_and(|e| e.order == SortDirection::MAXIMUM_CATEGORY);
        if greatest == self.categories_fall() { a.min(b) } else { a.max(b) }
    }

    fn categories_fall(&self) -> bool {
        self.categories.checked_sub(1).and_then(|last| self.sort.get(last)).is_some_and(falls)
    }

    /// The orders within a category.
    fn inner(&self) -> &[SortOrder] {
        let skip = self.categories + usize::from(self.extreme().is_some());
        self.sort.get(skip..).unwrap_or_default()
    }

    /// Whether a message's read state can change its rows.
    pub(crate) fn minds_read_state(&self) -> bool {
        let by_state = |order: &SortOrder| {
            [tags::MESSAGE_FLAGS.id(), tags::READ.id()].contains(&order.tag.id())
        };
        self.categories > 0 || self.restriction.is_some() || self.sort.iter().any(by_state)
    }

    /// Adds the rows of a message that is loaded; none where the restriction lets it not through.
    pub(crate) fn put_rows(
        &self,
        view: &StoreView<'_>,
        blobs: &Blobs,
        loaded: &Loaded,
        draft: &mut Draft,
    ) {
        let Loaded::Message { head, .. } = loaded else { return };
        if !self.shows(view, head) {
            return;
        }
        let with = |value_len_max, instance| Row {
            facts: view.facts(),
            reading: Reading { blobs, code_page: self.code_page, value_len_max },
            loaded,
            instance,
            around: Around::View(view),
        };
        let values = self.instance.map_or(1, |tag| with(SORTED_VALUE_LEN_MAX, 0).instances(tag));
        for instance in 0..u32::try_from(values.max(1)).unwrap_or(u32::MAX) {
            let matched = with(MATCHED_VALUE_LEN_MAX, instance);
            // What lies in a soft-deleted folder is not in the mailbox.
            let lost = || self.whole && view.folder(head.folder).is_err();
            if self.restriction.as_ref().is_none_or(|r| matches(r, &matched)) && !lost() {
                self.put_row(&with(SORTED_VALUE_LEN_MAX, instance), head, draft);
            }
        }
    }

    /// Whether a message is one of the folder's, of its own or by a search.
    pub(crate) fn shows(&self, view: &StoreView<'_>, head: &Message) -> bool {
        let here = self.whole
            || head.folder == self.folder
            || view.is_linked(self.folder, head.object).unwrap_or_default();
        here && head.associated == self.associated && head.deleted == self.deleted
    }

    /// Its messages, in an order that every folder keeps.
    pub(crate) fn set(&self) -> RowSet {
        RowSet::of(self.associated, Order::DeliveryTime).with_deleted(self.deleted)
    }

    /// Whether the folder's rows are messages of other folders.
    pub(crate) fn is_search(&self, view: &StoreView<'_>) -> bool {
        view.search(self.folder).is_some()
    }

    fn put_row(&self, row: &Row<'_>, head: &Message, draft: &mut Draft) {
        let number = head.object.0;
        let of = Of { object: number, instance: row.instance, unread: !head.read };
        let mut to = draft.add(of);
        let column = |to: &mut Adding<'_>, order: &SortOrder, falls: bool| {
            to.column(&row.own_cell(order.tag), falls, &self.collation);
        };
        for order in self.sort.iter().take(self.categories) {
            column(&mut to, order, falls(order));
            to.level();
        }
        for order in self.inner() {
            column(&mut to, order, falls(order));
        }
        // Equal messages stand as in the orders that the store keeps: the older first, or last
        // where it goes down.
        let down = self.inner().first().or(self.sort.first()).is_some_and(falls);
        to.bytes().extend_from_slice(&if down { !number } else { number }.to_be_bytes());
        if self.instance.is_some() {
            to.bytes().extend_from_slice(&row.instance.to_be_bytes());
        }
        to.key();
        if let Some(order) = self.extreme() {
            column(&mut to, order, self.categories_fall());
        }
        to.done();
    }

    /// The whole key of a row that is not whole.
    pub(crate) fn key_of(
        &self,
        view: &StoreView<'_>,
        blobs: &Blobs,
        leaf: &Leaf,
    ) -> Result<Vec<u8>, Error> {
        if leaf.whole {
            return Ok(leaf.prefix.to_vec());
        }
        let mut draft = Draft::default();
        super::build::of_objects(self, view, blobs, &[ObjectNumber(leaf.object)], &mut draft)?;
        let entry = draft.entries().find(|entry| entry.instance() == leaf.instance);
        Ok(entry.map_or(&leaf.prefix[..], |entry| entry.key()).to_vec())
    }
}

fn falls(order: &SortOrder) -> bool {
    order.order == SortDirection::DESCENDING
}

/// What is read of each message.
fn wanted(parts: &Parts<'_>, sort: &[SortOrder]) -> Wanted {
    let mut tags: Vec<PropertyTag> = sort.iter().map(|order| order.tag).collect();
    tags.extend(parts.instance);
    if let Some(restriction) = parts.restriction {
        tags_of(restriction, &mut tags);
    }
    message::wanted(&tags)
}

fn identity(parts: &Parts<'_>, sort: &[SortOrder]) -> Vec<u8> {
    let mut w = Writer::default();
    parts.mailbox.0.encode(&mut w);
    if let Some(viewer) = parts.viewer {
        // Others have read other messages.
        viewer.user.0.encode(&mut w);
        w.put(&[u8::from(viewer.privileged)]);
    }
    parts.folder.encode(&mut w);
    w.put(&[parts.associated, parts.deleted, parts.whole].map(u8::from));
    parts.code_page.encode(&mut w);
    parts.lcid.encode(&mut w);
    parts.instance.unwrap_or_default().encode(&mut w);
    parts.sort.category_count.encode(&mut w);
    u32::try_from(sort.len()).unwrap_or(u32::MAX).encode(&mut w);
    for order in sort {
        order.encode(&mut w);
    }
    if let Some(restriction) = parts.restriction {
        restriction.encode(&mut w);
    }
    // All of it was decoded from the same format.
    w.finish().unwrap_or_default()
}

/// The restriction by which clients ask for unread messages.
pub(crate) fn is_unread_only(restriction: &Restriction) -> bool {
    matches!(restriction, Restriction::BitMask { nonzero: false, tag, mask }
        if tag.id() == tags::MESSAGE_FLAGS.id() && i64::from(*mask) == i64::from(flags::READ))
}
