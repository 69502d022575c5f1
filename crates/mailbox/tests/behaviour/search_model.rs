//! Random changes of messages, folders and criteria: after each, every search folder shows what a
//! naive filter of all messages gives, also after the store was closed and opened again.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use tradepost_mapi::{FolderId, MessageId, Properties, Restriction, tags};
use tradepost_store::{
    Content, Direction, Mailbox, ObjectNumber, Order, RowSet, Save, Target, Transaction,
};

use crate::support::*;

const COMPLETE: u32 = 0x0000_1000;
/// Search folders of a world.
const SEARCHES: usize = 3;
/// Folders of a world.
const FOLDERS: usize = 4;

#[derive(Clone, Debug)]
enum Wanted {
    Subject(char),
    NotSubject(char),
    Unread,
}

#[derive(Clone, Debug)]
enum Act {
    Post { folder: usize, subject: String, read: bool, associated: bool },
    Again { which: usize, subject: String },
    Move { which: usize, folder: usize },
    Delete { which: usize },
    SoftDelete { which: usize },
    Read { which: usize, read: bool },
    MoveFolder { to: usize },
    Search { search: usize, wanted: Wanted, scope: Vec<usize>, flags: u32 },
    Stop { search: usize },
    Slice,
    Reopen,
}

fn act() -> impl Strategy<Value = Act> {
    let subject = || "[a-c]{1,2}";
    let wanted = prop_oneof![
        proptest::char::range('a', 'c').prop_map(Wanted::Subject),
        proptest::char::range('a', 'c').prop_map(Wanted::NotSubject),
        Just(Wanted::Unread),
    ];
    let flags = prop_oneof![
        Just(RECURSIVE),
        Just(SHALLOW),
        Just(RECURSIVE | BACKGROUND),
        Just(RECURSIVE | FOREGROUND),
        Just(RECURSIVE | STATIC | FOREGROUND),
    ];
    prop_oneof![
        8 => (0..FOLDERS, subject(), any::<bool>(), prop::bool::weighted(0.1)).prop_map(
            |(folder, subject, read, associated)| Act::Post { folder, subject, read, associated }
        ),
        4 => (any::<usize>(), subject()).prop_map(|(which, subject)| Act::Again { which, subject }),
        4 => (any::<usize>(), 0..FOLDERS).prop_map(|(which, folder)| Act::Move { which, folder }),
        2 => any::<usize>().prop_map(|which| Act::Delete { which }),
        1 => any::<usize>().prop_map(|which| Act::SoftDelete { which }),
        3 => (any::<usize>(), any::<bool>()).prop_map(|(which, read)| Act::Read { which, read }),
        2 => (0..2_usize).prop_map(|to| Act::MoveFolder { to }),
        5 => (0..SEARCHES, wanted, prop::collection::vec(0..FOLDERS, 1..3), flags)
            .prop_map(|(search, wanted, scope, flags)| Act::Search { search, wanted, scope, flags }),
        1 => (0..SEARCHES).prop_map(|search| Act::Stop { search }),
        2 => Just(Act::Slice),
        1 => Just(Act::Reopen),
    ]
}

#[derive(Clone, Debug)]
struct Mail {
    id: MessageId,
    folder: usize,
    subject: String,
    read: bool,
    associated: bool,
    deleted: bool,
}

struct Asked {
    wanted: Wanted,
    scope: Vec<usize>,
    recursive: bool,
    /// What a search that does not follow has found.
    fixed: Option<BTreeSet<ObjectNumber>>,
}

struct World {
    dir: tempfile::TempDir,
    desk: Option<Desk>,
    folders: [FolderId; FOLDERS],
    /// The folder that the second one is in: the first or the third.
    parent_of_second: usize,
    searches: Vec<FolderId>,
    asked: BTreeMap<usize, Asked>,
    mails: BTreeMap<ObjectNumber, Mail>,
}

impl World {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut desk = Desk::at(dir.path());
        let special = desk.special();
        let finder = desk.folder(special.finder);
        let searches = (0..SEARCHES).map(|n| {
            let request = create_search_folder(&format!("Search {n}"));
            desk.open(finder, request).unwrap().1.folder_id
        });
        let searches = searches.collect();
        let mut make = |parent, name: &str| {
            let parent = desk.folder(parent);
            desk.open(parent, create_folder(name, false)).unwrap().1.folder_id
        };
        let second = make(special.inbox, "Second");
        let fourth = make(special.drafts, "Fourth");
        Self {
            dir,
            folders: [special.inbox, second, special.drafts, fourth],
            desk: Some(desk),
            parent_of_second: 0,
            searches,
            asked: BTreeMap::new(),
            mails: BTreeMap::new(),
        }
    }

    fn desk(&mut self) -> &mut Desk {
        self.desk.as_mut().unwrap()
    }

    fn mailbox(&mut self) -> Mailbox {
        let desk = self.desk();
        desk.store.mailbox(desk.session.user().mailbox).unwrap()
    }

    fn write<T>(
        &mut self,
        f: impl FnOnce(&mut Transaction<'_>) -> Result<T, tradepost_store::Error>,
    ) -> T {
        let now = self.desk().now;
        self.mailbox().write(now, f).unwrap().0
    }

    fn pick(&self, which: usize) -> Option<ObjectNumber> {
        let there: Vec<_> = self.mails.iter().filter(|(_, mail)| !mail.deleted).collect();
        (!there.is_empty()).then(|| *there[which % there.len()].0)
    }

    fn act(&mut self, act: &Act) {
        match act {
            Act::Post { folder, subject, read, associated } => {
                let id = self.folders[*folder];
                let target = Target::New { folder: id, id: None, associated: *associated };
                let save = Save { target, content: content(subject), read: *read };
                let saved = self.write(|t| t.save_message(save));
                let mail = Mail {
                    id: saved.id,
                    folder: *folder,
                    subject: subject.clone(),
                    read: *read,
                    associated: *associated,
                    deleted: false,
                };
                self.mails.insert(saved.object, mail);
            }
            Act::Again { which, subject } => {
                let Some(object) = self.pick(*which) else { return };
                let target = Target::Existing { object, expected: None };
                let save = Save { target, content: content(subject), read: false };
                self.write(|t| t.save_message(save));
                self.mails.get_mut(&object).unwrap().subject.clone_from(subject);
            }
            Act::Move { which, folder } => {
                let Some(object) = self.pick(*which) else { return };
                let id = self.folders[*folder];
                let moved = self.write(|t| t.move_message(object, id, None));
                let mail = self.mails.get_mut(&object).unwrap();
                (mail.folder, mail.id) = (*folder, moved.id);
            }
            Act::Delete { which } => {
                let Some(object) = self.pick(*which) else { return };
                self.write(|t| t.delete_message(object));
                self.mails.remove(&object);
                for asked in self.asked.values_mut() {
                    if let Some(fixed) = &mut asked.fixed {
                        fixed.remove(&object);
                    }
                }
            }
            Act::SoftDelete { which } => {
                let Some(object) = self.pick(*which) else { return };
                self.write(|t| t.soft_delete_message(object));
                self.mails.get_mut(&object).unwrap().deleted = true;
                for asked in self.asked.values_mut() {
                    if let Some(fixed) = &mut asked.fixed {
                        fixed.remove(&object);
                    }
                }
            }
            Act::Read { which, read } => {
                let Some(object) = self.pick(*which) else { return };
                self.write(|t| t.set_read(object, *read));
                self.mails.get_mut(&object).unwrap().read = *read;
            }
            Act::MoveFolder { to } => {
                let (second, to) = (self.folders[1], to * 2);
                let parent = self.folders[to];
                if to != self.parent_of_second {
                    self.write(|t| t.move_folder(second, parent, "Second".into()));
                    self.parent_of_second = to;
                }
            }
            other => self.act_on_searches(other),
        }
    }

    fn act_on_searches(&mut self, act: &Act) {
        match act {
            Act::Search { search, wanted, scope, flags } => {
                let folders: Vec<_> = scope.iter().map(|n| self.folders[*n]).collect();
                let id = self.searches[*search];
                let handle = self.desk().folder(id);
                let told = self.desk().search(handle, Some(restriction(wanted)), &folders, *flags);
                assert_eq!(told, Ok(()));
                self.desk().release(handle);
                let recursive = flags & RECURSIVE != 0;
                let (wanted, scope) = (wanted.clone(), scope.clone());
                let mut asked = Asked { wanted, scope, recursive, fixed: None };
                if flags & STATIC != 0 {
                    asked.fixed = Some(self.filter(&asked));
                }
                self.asked.insert(*search, asked);
            }
            Act::Stop { search } => {
                if self.asked.contains_key(search) {
                    let id = self.searches[*search];
                    let handle = self.desk().folder(id);
                    assert_eq!(self.desk().search(handle, None, &[], STOP), Ok(()));
                    self.desk().release(handle);
                }
            }
            Act::Slice => {
                self.desk().search_on();
            }
            Act::Reopen => {
                let mailbox = self.mailbox();
                self.desk().store.wait(mailbox.ticket()).unwrap();
                drop(mailbox);
                self.desk = None;
                self.desk = Some(Desk::at(self.dir.path()));
            }
            _ => unreachable!("an act on messages"),
        }
    }

    /// What a search must have found by now.
    fn filter(&self, asked: &Asked) -> BTreeSet<ObjectNumber> {
        if let Some(fixed) = &asked.fixed {
            return fixed.clone();
        }
        let parent = |n: usize| match n {
            1 => Some(self.parent_of_second),
            3 => Some(2),
            _ => None,
        };
        let in_scope = |folder: usize| {
            let mut at = Some(folder);
            while let Some(n) = at {
                if asked.scope.contains(&n) {
                    return true;
                }
                at = parent(n).filter(|_| asked.recursive);
            }
            false
        };
        let wanted = |mail: &Mail| match asked.wanted {
            Wanted::Subject(letter) => mail.subject.contains(letter),
            Wanted::NotSubject(letter) => !mail.subject.contains(letter),
            Wanted::Unread => !mail.read,
        };
        let found = self.mails.iter().filter(|(_, mail)| {
            !mail.associated && !mail.deleted && in_scope(mail.folder) && wanted(mail)
        });
        found.map(|(object, _)| *object).collect()
    }

    fn check(&mut self) {
        for n in 0..SEARCHES {
            let id = self.searches[n];
            let handle = self.desk().folder(id);
            let state = self.desk().search_state(handle);
            let complete = state.is_ok_and(|flags| flags & COMPLETE != 0);
            let shown = complete.then(|| self.desk().found(handle));
            self.desk().release(handle);
            let Some(shown) = shown else { continue };
            let expected = self.filter(&self.asked[&n]);
            let mails: Vec<_> = expected.iter().map(|object| &self.mails[object]).collect();
            let mut subjects: Vec<_> = mails.iter().map(|mail| mail.subject.clone()).collect();
            subjects.sort();
            assert_eq!(shown, subjects, "search {n}");
            let ids: Vec<_> = mails.iter().map(|mail| mail.id).collect();
            let unread = mails.iter().filter(|mail| !mail.read).count();
            self.check_rows(id, &expected, &ids, unread);
        }
    }

    fn check_rows(
        &mut self,
        search: FolderId,
        expected: &BTreeSet<ObjectNumber>,
        ids: &[MessageId],
        unread: usize,
    ) {
        let check = |view: &tradepost_store::View<'_>| {
            for order in Order::ALL {
                let set = RowSet::normal(order);
                let rows = view.rows(search, set, Direction::Forward, None, 1000)?;
                let rows: BTreeSet<_> = rows.into_iter().map(|(_, object)| object).collect();
                if order == Order::Unread {
                    assert_eq!(rows.len(), unread);
                } else {
                    assert_eq!(&rows, expected, "{order:?}");
                }
            }
            for (object, id) in expected.iter().zip(ids) {
                assert_eq!(view.message(search, *id)?.object, *object);
            }
            let heads = view.heads(&expected.iter().copied().collect::<Vec<_>>())?;
            let size: u64 = heads.iter().map(|head| head.size).sum();
            let counts = view.counts(search)?;
            assert_eq!((counts.unread as usize, counts.size), (unread, size));
            Ok(())
        };
        self.mailbox().read(check).unwrap();
    }
}

fn content(subject: &str) -> Content {
    let mut properties = Properties::new();
    properties.set(tags::SUBJECT, text(subject));
    properties.set(tags::BODY, text(&"x".repeat(subject.len() * 7)));
    Content { properties: properties.into(), ..Content::default() }
}

fn restriction(wanted: &Wanted) -> Restriction {
    match wanted {
        Wanted::Subject(letter) => about(&letter.to_string()),
        Wanted::NotSubject(letter) => Restriction::Not(Box::new(about(&letter.to_string()))),
        Wanted::Unread => {
            Restriction::BitMask { nonzero: false, tag: tags::MESSAGE_FLAGS, mask: 1 }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_search_folder_shows_what_a_naive_filter_gives(
        acts in prop::collection::vec(act(), 10..60),
    ) {
        let mut world = World::new();
        for act in &acts {
            world.act(act);
            world.check();
        }
        world.desk().search_on_to_the_end();
        world.act(&Act::Reopen);
        world.check();
    }
}
