//! What a synchronisation is about, [MS-OXCFXICS] 2.2.3.2.1.1.1.

use tradepost_mapi::{ErrorCode, FolderId, PropertyTag, Restriction, tags};
use tradepost_proto::rop::sync::synchronization_configure;

use super::element::{SEND_OPTIONS, Strings};
use crate::error::Outcome;

/// SynchronizationType.
const CONTENTS: u8 = 0x01;
const HIERARCHY: u8 = 0x02;

/// SynchronizationFlags.
pub(super) mod flag {
    pub(crate) const UNICODE: u16 = 0x0001;
    pub(crate) const NO_DELETIONS: u16 = 0x0002;
    pub(crate) const IGNORE_NO_LONGER_IN_SCOPE: u16 = 0x0004;
    pub(crate) const READ_STATE: u16 = 0x0008;
    pub(crate) const FAI: u16 = 0x0010;
    pub(crate) const NORMAL: u16 = 0x0020;
    pub(crate) const ONLY_SPECIFIED_PROPERTIES: u16 = 0x0080;
    pub(crate) const NO_FOREIGN_IDENTIFIERS: u16 = 0x0100;
    pub(crate) const BEST_BODY: u16 = 0x2000;
    pub(crate) const IGNORE_SPECIFIED_ON_FAI: u16 = 0x4000;
    pub(crate) const PROGRESS: u16 = 0x8000;

    pub(super) const ALL: u16 = UNICODE
        | NO_DELETIONS
        | IGNORE_NO_LONGER_IN_SCOPE
        | READ_STATE
        | FAI
        | NORMAL
        | ONLY_SPECIFIED_PROPERTIES
        | NO_FOREIGN_IDENTIFIERS
        | BEST_BODY
        | IGNORE_SPECIFIED_ON_FAI
        | PROGRESS;
}

/// SynchronizationExtraFlags; those that nobody knows are not looked at.
pub(super) mod extra {
    pub(crate) const EID: u32 = 0x0000_0001;
    pub(crate) const MESSAGE_SIZE: u32 = 0x0000_0002;
    pub(crate) const CN: u32 = 0x0000_0004;
    pub(crate) const ORDER_BY_DELIVERY_TIME: u32 = 0x0000_0008;
}

/// What is synchronised, and how it is told.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    pub folder: FolderId,
    /// Messages, not folders.
    pub contents: bool,
    flags: u16,
    extra: u32,
    pub restriction: Option<Restriction>,
    tags: Vec<PropertyTag>,
    pub strings: Strings,
    /// The code page of texts where the client does not take Unicode.
    pub code_page: u32,
}

impl Scope {
    pub(super) fn of(
        r: &synchronization_configure::Request,
        folder: FolderId,
        code_page: u32,
    ) -> Outcome<Self> {
        let known = matches!(r.synchronization_type, CONTENTS | HIERARCHY);
        // What is reserved is refused, and what nobody knows too.
        if !known || r.synchronization_flags & !flag::ALL != 0 {
            return Err(ErrorCode::INVALID_PARAMETER.into());
        }
        if r.send_options & !SEND_OPTIONS != 0 {
            return Err(ErrorCode::INVALID_PARAMETER.into());
        }
        let unicode = u8::from(r.synchronization_flags & flag::UNICODE != 0);
        let contents = r.synchronization_type == CONTENTS;
        let restriction = r.restriction.0.clone().filter(|_| contents);
        Ok(Self {
            folder,
            contents,
            flags: r.synchronization_flags,
            extra: r.synchronization_extra_flags,
            restriction,
            tags: r.property_tags.to_vec(),
            strings: Strings::of(r.send_options | unicode),
            code_page,
        })
    }

    pub(super) fn has(&self, flag: u16) -> bool {
        self.flags & flag != 0
    }

    pub(super) fn wants(&self, extra: u32) -> bool {
        self.extra & extra != 0
    }

    /// Whether what left is told.
    pub(super) fn tells_deletions(&self) -> bool {
        !self.has(flag::NO_DELETIONS)
    }

    /// Whether messages are told that are there and do not match the restriction any more.
    pub(super) fn tells_left_scope(&self) -> bool {
        self.tells_deletions() && !self.has(flag::IGNORE_NO_LONGER_IN_SCOPE)
    }

    /// Whether messages of a kind are synchronised.
    pub(super) fn covers(&self, associated: bool) -> bool {
        self.has(if associated { flag::FAI } else { flag::NORMAL })
    }

    /// The properties that alone are told of a message of a kind; `None` where all are, but for
    /// those of [`Scope::excludes`].
    pub(super) fn only(&self, associated: bool) -> Option<&[PropertyTag]> {
        let all = associated && self.has(flag::IGNORE_SPECIFIED_ON_FAI);
        (self.has(flag::ONLY_SPECIFIED_PROPERTIES) && !all).then_some(&self.tags)
    }

    /// Whether a property, or a part of a message that a property stands for, is left out of what is
    /// told of a message of a kind.
    pub(super) fn excludes(&self, tag: PropertyTag, associated: bool) -> bool {
        let listed = self.lists(tag);
        match self.only(associated) {
            Some(_) => !listed,
            None => listed && !self.has(flag::ONLY_SPECIFIED_PROPERTIES),
        }
    }

    fn lists(&self, tag: PropertyTag) -> bool {
        self.tags.iter().any(|listed| listed.id() == tag.id())
    }

    /// Whether the recipients of messages of a kind are told.
    pub(super) fn tells_recipients(&self, associated: bool) -> bool {
        !self.excludes(tags::MESSAGE_RECIPIENTS, associated)
    }

    /// Whether the attachments of messages of a kind are told.
    pub(super) fn tells_attachments(&self, associated: bool) -> bool {
        !self.excludes(tags::MESSAGE_ATTACHMENTS, associated)
    }
}
