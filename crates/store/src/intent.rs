//! Intents: what is left to do of an operation on many objects that takes more than one batch.
//!
//! An intent is written in the operation's first batch, brought up to date in the others and removed
//! in the last one, so that after a stop the server finishes what was begun. It stands in the mailbox
//! that the operation makes something in, or else deletes from.

use tradepost_mapi::{FileTime, FolderId, GlobalCounter, MessageId};
use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

use crate::Error;
use crate::asker::Asker;
use crate::facts::MailboxId;
use crate::order::RowKey;
use crate::read_state::Viewer;
use crate::record;

/// An operation on many objects, as far as it is not done.
#[derive(Clone, Debug, PartialEq)]
pub struct Intent {
    /// When it was begun.
    pub at: FileTime,
    /// Who asked for it, in a public folder store.
    pub viewer: Option<Viewer>,
    /// What is left.
    pub left: Left,
}

/// What is left to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Left {
    /// Messages of a folder are deleted.
    Delete {
        /// The folder.
        folder: FolderId,
        /// The messages.
        ids: Vec<MessageId>,
        /// Whether nothing can be recovered.
        hard: bool,
        /// The address of the user who tells senders what was deleted unread, if somebody does.
        told_by: Option<String>,
    },
    /// What is in a folder is deleted.
    Clear {
        /// The folder.
        folder: FolderId,
        /// Whether the folder goes as well.
        whole: bool,
        /// Whether folder associated information goes.
        associated: bool,
        /// Whether nothing can be recovered.
        hard: bool,
        /// What has a change number from this one on came later, and stays.
        before: GlobalCounter,
    },
    /// Messages come to a folder of the mailbox.
    Carry {
        /// The mailbox that they are in.
        from: MailboxId,
        /// Their folder.
        source: FolderId,
        /// Where they come to.
        target: FolderId,
        /// The messages.
        ids: Vec<MessageId>,
        /// Whether they also stay where they are.
        copy: bool,
    },
    /// Folders come to the mailbox with what is in them.
    Tree(TreeLeft),
}

/// What is left of folders that are moved or copied.
#[derive(Clone, Debug, PartialEq)]
pub struct TreeLeft {
    /// The mailbox that they are in.
    pub from: MailboxId,
    /// Of a move: the folder that goes when all that was in it is there. What has a change number
    /// from the one beside it on came later, and stays.
    pub moved: Option<(FolderId, GlobalCounter)>,
    /// Whether something stays behind.
    pub partial: bool,
    /// The folders under way, each in the one before it.
    pub frames: Vec<FrameLeft>,
}

/// What is left of one folder.
#[derive(Clone, Debug, PartialEq)]
pub struct FrameLeft {
    /// The folder.
    pub source: FolderId,
    /// What it becomes.
    pub target: FolderId,
    /// Bits of the caller's own: what of it is wanted, and which part of that is under way.
    pub stage: u8,
    /// The row of the message that came last.
    pub after: Option<RowKey>,
    /// The folder in it that came last; they come in the order of their identifiers.
    pub last: FolderId,
}

const DELETE: u8 = 1;
const CLEAR: u8 = 2;
const CARRY: u8 = 3;
const TREE: u8 = 4;

/// The version of a record that says who asked.
const VERSION_ASKER: u8 = 2;

impl Intent {
    pub(crate) fn encode(&self, asker: Option<&Asker>) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[if asker.is_some() { VERSION_ASKER } else { record::VERSION }]);
        if let Some(asker) = asker {
            asker.encode(&mut w);
        }
        self.at.encode(&mut w);
        w.put(&[u8::from(self.viewer.is_some())]);
        if let Some(viewer) = self.viewer {
            viewer.user.0.encode(&mut w);
            viewer.privileged.encode(&mut w);
        }
        self.left.encode(&mut w);
        record::done(w)
    }

    /// The intent, and who asked for it; records of the first version do not say.
    pub(crate) fn decode(bytes: &[u8]) -> Result<(Self, Option<Asker>), Error> {
        let bad = |e: DecodeError| record::bad("intent", &e);
        let (version, mut r) = record::open_upto(bytes, "intent", VERSION_ASKER)?;
        let asker = match version {
            VERSION_ASKER => Some(Asker::decode(&mut r).map_err(bad)?),
            _ => None,
        };
        let intent = Self::decode_from(&mut r).map_err(bad)?;
        match r.left() {
            0 => Ok((intent, asker)),
            left => Err(Error::Corrupt(format!("intent: {left} bytes too many"))),
        }
    }

    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let at = Wire::decode(r)?;
        let viewer = if bool::decode(r)? {
            Some(Viewer { user: MailboxId(Wire::decode(r)?), privileged: Wire::decode(r)? })
        } else {
            None
        };
        Ok(Self { at, viewer, left: Left::decode(r)? })
    }
}

impl Left {
    fn encode(&self, w: &mut Writer) {
        match self {
            Self::Delete { folder, ids, hard, told_by } => {
                w.put(&[DELETE]);
                folder.encode(w);
                hard.encode(w);
                record::put_str(w, told_by.as_deref().unwrap_or_default());
                put_ids(w, ids);
            }
            Self::Clear { folder, whole, associated, hard, before } => {
                w.put(&[CLEAR]);
                folder.encode(w);
                whole.encode(w);
                associated.encode(w);
                hard.encode(w);
                w.put(&before.to_bytes());
            }
            Self::Carry { from, source, target, ids, copy } => {
                w.put(&[CARRY]);
                from.0.encode(w);
                source.encode(w);
                target.encode(w);
                copy.encode(w);
                put_ids(w, ids);
            }
            Self::Tree(tree) => {
                w.put(&[TREE]);
                tree.encode(w);
            }
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(match u8::decode(r)? {
            DELETE => {
                let (folder, hard) = (Wire::decode(r)?, Wire::decode(r)?);
                let told_by = Some(record::take_str(r)?).filter(|by| !by.is_empty());
                Self::Delete { folder, ids: take_ids(r)?, hard, told_by }
            }
            CLEAR => Self::Clear {
                folder: Wire::decode(r)?,
                whole: Wire::decode(r)?,
                associated: Wire::decode(r)?,
                hard: Wire::decode(r)?,
                before: take_counter(r)?,
            },
            CARRY => {
                let from = MailboxId(Wire::decode(r)?);
                let (source, target, copy) = (Wire::decode(r)?, Wire::decode(r)?, Wire::decode(r)?);
                Self::Carry { from, source, target, ids: take_ids(r)?, copy }
            }
            TREE => Self::Tree(TreeLeft::decode(r)?),
            other => return Err(r.fail("kind of intent", Fault::Invalid(other.into()))),
        })
    }
}

impl TreeLeft {
    fn encode(&self, w: &mut Writer) {
        self.from.0.encode(w);
        w.put(&[u8::from(self.moved.is_some())]);
        if let Some((folder, before)) = self.moved {
            folder.encode(w);
            w.put(&before.to_bytes());
        }
        self.partial.encode(w);
        record::put_len(w, self.frames.len());
        for frame in &self.frames {
            frame.source.encode(w);
            frame.target.encode(w);
            w.put(&[frame.stage, u8::from(frame.after.is_some())]);
            if let Some(after) = &frame.after {
                record::put_bytes(w, after.as_bytes());
            }
            frame.last.encode(w);
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let from = MailboxId(Wire::decode(r)?);
        let moved =
            if bool::decode(r)? { Some((Wire::decode(r)?, take_counter(r)?)) } else { None };
        let partial = Wire::decode(r)?;
        let frames = (0..record::take_len(r, 26)?).map(|_| FrameLeft::decode(r));
        Ok(Self { from, moved, partial, frames: frames.collect::<Result<_, _>>()? })
    }
}

impl FrameLeft {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (source, target, stage) = (Wire::decode(r)?, Wire::decode(r)?, Wire::decode(r)?);
        let after = if bool::decode(r)? { Some(RowKey(record::take_bytes(r)?)) } else { None };
        Ok(Self { source, target, stage, after, last: Wire::decode(r)? })
    }
}

fn put_ids(w: &mut Writer, ids: &[MessageId]) {
    record::put_len(w, ids.len());
    for id in ids {
        id.encode(w);
    }
}

fn take_ids(r: &mut Reader<'_>) -> Result<Vec<MessageId>, DecodeError> {
    (0..record::take_len(r, 8)?).map(|_| Wire::decode(r)).collect()
}

fn take_counter(r: &mut Reader<'_>) -> Result<GlobalCounter, DecodeError> {
    let bytes = r.take(6, "counter")?;
    Ok(bytes.first_chunk().copied().map(GlobalCounter::from_bytes).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::asker::End;

    fn of(left: Left) -> Intent {
        let viewer = Some(Viewer { user: MailboxId(7), privileged: true });
        Intent { at: FileTime(1), viewer, left }
    }

    fn each() -> Vec<Intent> {
        let counter = |n| GlobalCounter::new(n).expect("small");
        let (folder, ids) = (FolderId(0x0100), vec![MessageId(0x0200), MessageId(0x0300)]);
        let frame = |after| FrameLeft {
            source: folder,
            target: FolderId(0x0400),
            stage: 5,
            after,
            last: FolderId(0),
        };
        let frames = vec![frame(None), frame(Some(RowKey(vec![1, 2])))];
        let from = MailboxId(3);
        let moved = Some((folder, counter(9)));
        vec![
            of(Left::Delete { folder, ids: ids.clone(), hard: true, told_by: None }),
            of(Left::Delete {
                folder,
                ids: ids.clone(),
                hard: false,
                told_by: Some("a@example.test".to_owned()),
            }),
            of(Left::Clear {
                folder,
                whole: true,
                associated: false,
                hard: true,
                before: counter(77),
            }),
            of(Left::Carry { from, source: folder, target: folder, ids, copy: false }),
            of(Left::Tree(TreeLeft { from, moved, partial: true, frames })),
            Intent {
                viewer: None,
                ..of(Left::Tree(TreeLeft { from, moved: None, partial: false, frames: vec![] }))
            },
        ]
    }

    #[test]
    fn an_intent_comes_back_from_its_record_and_from_no_part_of_it() {
        let end = |mailbox, as_administrator| End {
            mailbox: MailboxId(mailbox),
            as_administrator,
            copy_here: !as_administrator,
        };
        let asker = Asker {
            address: "a@example.test".to_owned(),
            mailbox: MailboxId(7),
            ends: vec![end(7, false), end(8, true)],
        };
        for (intent, asker) in
            each().into_iter().flat_map(|i| [(i.clone(), None), (i, Some(&asker))])
        {
            let bytes = intent.encode(asker).expect("encoded");
            let (again, by) = Intent::decode(&bytes).expect("decoded");
            assert_eq!((&again, by.as_ref()), (&intent, asker));
            for len in 0..bytes.len() {
                assert!(Intent::decode(&bytes[..len]).is_err(), "{len} of {intent:?}");
            }
            assert!(Intent::decode(&[&bytes[..], &[0]].concat()).is_err(), "bytes behind it");
        }
    }
}
