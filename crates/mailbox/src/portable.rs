//! Contents from one mailbox to another, [MS-OXCPRPT] 3.1.1: the number of a named property means
//! its name in one mailbox only.
//!
//! Inside one mailbox contents go over as they are, and long values are shared: values are never
//! written in place, and nothing frees one that a record still names. Between two mailboxes named
//! properties are found by their names, in properties, restrictions and rule actions alike, and long
//! values are copied: nothing in a mailbox points out of it. Text goes over as it is kept, so no
//! code page is asked. What is the server's alone, identifiers and change numbers, is no part of the
//! contents; a search key is, since a copy has that of its original ([MS-OXCPRPT] 2.2.1.9).

use std::collections::{BTreeSet, HashMap};

use tradepost_mapi::{Properties, PropertyName, PropertyTag, ServerEid, Value};
use tradepost_store::{Attachment, Blob, Content, Error, Field, Fields, Mailbox};

use crate::environment::{self, Environment};

mod terms;
#[cfg(test)]
mod tests;

/// What a walk over contents does with the number of each named property: the number to put in its
/// place, or nothing for what does not go over.
type Renumber<'f> = dyn FnMut(u16) -> Option<u16> + 'f;

/// The first number of a named property.
const NAMED_FIRST: u16 = 0x8000;

/// The way from one mailbox to another. It remembers the names that went over, so one is made for
/// all objects of an operation.
pub(crate) struct Passage<'a> {
    env: &'a Environment<'a>,
    from: Mailbox,
    to: Mailbox,
    /// Numbers there of the numbers here; none for a number without a name.
    numbers: HashMap<u16, Option<u16>>,
}

impl<'a> Passage<'a> {
    /// The way between two mailboxes, which may be the same.
    pub(crate) fn new(env: &'a Environment<'a>, from: &Mailbox, to: &Mailbox) -> Self {
        Self { env, from: from.clone(), to: to.clone(), numbers: HashMap::new() }
    }

    /// Whether both ends are the same mailbox.
    pub(crate) fn is_inside(&self) -> bool {
        self.from.id() == self.to.id()
    }

    /// A message's contents with everything in them, ready to be saved there.
    ///
    /// [`Error::Limit`] when the other mailbox has no numbers left for their names.
    pub(crate) fn content(&mut self, mut content: Content) -> Result<Content, Error> {
        if self.is_inside() {
            return Ok(content);
        }
        let mut used = BTreeSet::new();
        walk_content(&mut content, &mut collect(&mut used));
        self.learn(&used)?;
        walk_content(&mut content, &mut |id| self.number(id));
        self.copy_blobs(&mut content)?;
        Ok(content)
    }

    /// An attachment with the message in it.
    pub(crate) fn attachment(&mut self, attachment: Attachment) -> Result<Attachment, Error> {
        let content = Content { attachments: vec![attachment], ..Content::default() };
        let mut content = self.content(content)?;
        // One went in, and attachments are never dropped on the way.
        content.attachments.pop().ok_or(Error::NotFound("attachment"))
    }

    /// Properties of a folder.
    pub(crate) fn properties(&mut self, mut properties: Properties) -> Result<Properties, Error> {
        if self.is_inside() {
            return Ok(properties);
        }
        let mut used = BTreeSet::new();
        walk_properties(&mut properties, &mut collect(&mut used));
        self.learn(&used)?;
        walk_properties(&mut properties, &mut |id| self.number(id));
        Ok(properties)
    }

    fn number(&self, id: u16) -> Option<u16> {
        self.numbers.get(&id).copied().flatten()
    }

    /// Asks for the names of numbers here, and for the numbers of those names there.
    fn learn(&mut self, used: &BTreeSet<u16>) -> Result<(), Error> {
        let ids: Vec<u16> =
            used.iter().copied().filter(|id| !self.numbers.contains_key(id)).collect();
        if ids.is_empty() {
            return Ok(());
        }
        let names = self.from.read(|view| view.property_names(&ids))?;
        let known: Vec<PropertyName> = names.iter().flatten().cloned().collect();
        let mut there = self.to.read(|view| view.property_ids(&known))?;
        if there.iter().any(Option::is_none) {
            let made =
                environment::write(&self.to, self.env.now, |t| t.create_property_ids(&known))?;
            there = made.into_iter().map(|id| Some(id).filter(|id| *id != 0)).collect();
        }
        let mut there = there.into_iter();
        for (id, name) in ids.into_iter().zip(names) {
            let number = name.and_then(|_| there.next().flatten());
            self.numbers.insert(id, number);
        }
        Ok(())
    }

    fn copy_blobs(&self, content: &mut Content) -> Result<(), Error> {
        content.properties = self.copied(std::mem::take(&mut content.properties))?;
        for attachment in &mut content.attachments {
            attachment.properties = self.copied(std::mem::take(&mut attachment.properties))?;
            if let Some(inner) = &mut attachment.embedded {
                self.copy_blobs(inner)?;
            }
        }
        Ok(())
    }

    fn copied(&self, fields: Fields) -> Result<Fields, Error> {
        let one = |(tag, field)| match field {
            Field::Blob { ty, blob } => Ok((tag, Field::Blob { ty, blob: self.copy(&blob)? })),
            field @ Field::Value(_) => Ok((tag, field)),
        };
        fields.into_iter().map(one).collect()
    }

    fn copy(&self, blob: &Blob) -> Result<Blob, Error> {
        let blobs = self.env.store.blobs();
        match blob {
            Blob::Inline(_) => Ok(blob.clone()),
            Blob::Pack(_) => blobs.put_out(&blobs.read(blob, blob.len())?),
            Blob::Large { .. } => blobs.put_scratch(blobs.copy_to_scratch(blob)?),
        }
    }
}

/// A walk that changes nothing and gathers the numbers.
fn collect(used: &mut BTreeSet<u16>) -> impl FnMut(u16) -> Option<u16> {
    |id| {
        used.insert(id);
        Some(id)
    }
}

fn walk_content(content: &mut Content, f: &mut Renumber<'_>) {
    walk_fields(&mut content.properties, f);
    for recipient in &mut content.recipients {
        walk_properties(&mut recipient.properties, f);
    }
    for attachment in &mut content.attachments {
        walk_fields(&mut attachment.properties, f);
        if let Some(inner) = &mut attachment.embedded {
            walk_content(inner, f);
        }
    }
}

fn walk_fields(fields: &mut Fields, f: &mut Renumber<'_>) {
    let list = std::mem::take(fields).into_iter();
    *fields = list
        .filter_map(|(tag, field)| {
            let tag = renumbered(tag, f)?;
            let field = match field {
                Field::Value(value) => Field::Value(walk_value(value, f)?),
                field @ Field::Blob { .. } => field,
            };
            Some((tag, field))
        })
        .collect();
}

fn walk_properties(properties: &mut Properties, f: &mut Renumber<'_>) {
    let list = std::mem::take(properties).into_iter();
    *properties = list
        .filter_map(|(tag, value)| Some((renumbered(tag, f)?, walk_value(value, f)?)))
        .collect();
}

fn renumbered(tag: PropertyTag, f: &mut Renumber<'_>) -> Option<PropertyTag> {
    if tag.is_named() { f(tag.id()).map(|id| tag.with_id(id)) } else { Some(tag) }
}

/// A value as it is there; none for one that means nothing there.
fn walk_value(value: Value, f: &mut Renumber<'_>) -> Option<Value> {
    Some(match value {
        Value::Restriction(mut restriction) => {
            terms::walk_restriction(&mut restriction, f);
            Value::Restriction(restriction)
        }
        Value::RuleAction(bytes) => Value::RuleAction(terms::walk_actions(&bytes, f)),
        // It names an object of the mailbox that it stands in.
        Value::ServerId(ServerEid::Ours { .. }) => return None,
        value => value,
    })
}

/// Whether a number belongs to a name.
fn is_named(id: u16) -> bool {
    id >= NAMED_FIRST
}
