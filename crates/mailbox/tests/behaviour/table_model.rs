//! Tables under change, against a naive model: a sorted list of what is in the folder.

use std::collections::HashMap;

use proptest::prelude::*;
use tradepost_mapi::{FileTime, FolderId, MessageId, Restriction, SortDirection as D, Value, tags};

use crate::support::*;

/// A message as the model has it.
#[derive(Clone, Debug)]
struct Known {
    id: MessageId,
    subject: String,
    importance: i32,
    time: u64,
    unread: bool,
    /// Which came first.
    age: usize,
}

#[derive(Clone, Debug)]
enum Step {
    Post { importance: i32, time: u64 },
    Delete(usize),
    Change { which: usize, importance: i32, time: u64 },
    Read(usize),
    Query { table: usize, forward: bool, count: u16 },
    Seek { table: usize, origin: u8, count: i32 },
    Mark { table: usize },
    Return { table: usize },
    Toggle { table: usize, which: usize },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        3 => (0..3, 0..20u64).prop_map(|(importance, time)| Step::Post { importance, time }),
        2 => any::<usize>().prop_map(Step::Delete),
        2 => (any::<usize>(), 0..3, 0..20u64)
            .prop_map(|(which, importance, time)| Step::Change { which, importance, time }),
        2 => any::<usize>().prop_map(Step::Read),
        4 => (0..TABLES, any::<bool>(), 1..6u16)
            .prop_map(|(table, forward, count)| Step::Query { table, forward, count }),
        3 => (0..TABLES, 0..3u8, -8..8i32)
            .prop_map(|(table, origin, count)| Step::Seek { table, origin, count }),
        1 => (0..TABLES).prop_map(|table| Step::Mark { table }),
        2 => (0..TABLES).prop_map(|table| Step::Return { table }),
        1 => (0..TABLES, any::<usize>()).prop_map(|(table, which)| Step::Toggle { table, which }),
    ];
    prop::collection::vec(step, 1..60)
}

const TABLES: usize = 5;

/// Where a row stands: the model's keys, compared as a whole.
type Key = (i64, i64, i64, i64);

/// What a table shows: a rule, and the model's cursor as the key of the row before it.
struct Shown {
    handle: u32,
    kind: usize,
    behind: Option<Key>,
    mark: Option<(Vec<u8>, Option<Key>)>,
    collapsed: Vec<i32>,
}

impl Shown {
    /// In an order that is kept, a cursor that passes no row stays at the place of its own row,
    /// also when that is gone.
    fn stays(&self) -> bool {
        self.kind < 2
    }
}

/// The row of the model: its place, and how it is drawn.
type Row = (Key, String);

fn key(kind: usize, m: &Known) -> Key {
    let age = i64::try_from(m.age).unwrap();
    let time = m.time.cast_signed();
    match kind {
        // By date, newest first, kept by the store.
        0 => (-time, -age, 0, 0),
        // The unread ones by date, kept by the store.
        1 => (time, age, 0, 0),
        // Those of some importance, by importance and date.
        2 => (i64::from(m.importance), -time, age, 0),
        // By importance in categories, newest first.
        3 => (i64::from(m.importance), 1, -time, -age),
        // By two columns.
        _ => (-time, i64::from(m.importance), -age, 0),
    }
}

fn shows(kind: usize, m: &Known) -> bool {
    match kind {
        1 => m.unread,
        2 => m.importance > 0,
        _ => true,
    }
}

fn model(shown: &Shown, all: &[Known]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for m in all.iter().filter(|m| shows(shown.kind, m)) {
        if shown.kind != 3 {
            rows.push((key(shown.kind, m), m.subject.clone()));
        } else if !shown.collapsed.contains(&m.importance) {
            rows.push((key(3, m), format!(".{}", m.subject)));
        }
    }
    if shown.kind == 3 {
        for importance in 0..3 {
            let members: Vec<_> = all.iter().filter(|m| m.importance == importance).collect();
            if members.is_empty() {
                continue;
            }
            let unread = members.iter().filter(|m| m.unread).count();
            let sign = if shown.collapsed.contains(&importance) { '+' } else { '-' };
            let drawn = format!("{sign}{importance}({}/{unread})", members.len());
            rows.push(((importance.into(), 0, 0, 0), drawn));
        }
    }
    rows.sort();
    rows
}

/// Rows up to and including a key.
fn position(rows: &[Row], behind: Option<Key>) -> usize {
    behind.map_or(0, |key| rows.iter().take_while(|row| row.0 <= key).count())
}

fn behind(rows: &[Row], position: usize) -> Option<Key> {
    position.checked_sub(1).map(|n| rows[n].0)
}

struct World {
    desk: Desk,
    other: Desk,
    folder: FolderId,
    theirs: u32,
    all: Vec<Known>,
    posted: usize,
    tables: Vec<Shown>,
    /// PidTagInstID of the category of an importance.
    headers: HashMap<i32, u64>,
}

impl World {
    fn new() -> Self {
        let mut desk = Desk::new();
        let (folder, id) = desk.place("Model");
        let mut tables = Vec::new();
        for kind in 0..TABLES {
            let handle = desk.contents(folder);
            let (date, importance) = (tags::MESSAGE_DELIVERY_TIME, tags::IMPORTANCE);
            let request = match kind {
                0 => grouped(&[(date, D::DESCENDING)], 0, 0),
                1 => grouped(&[(date, D::ASCENDING)], 0, 0),
                2 => grouped(&[(importance, D::ASCENDING), (date, D::DESCENDING)], 0, 0),
                3 => grouped(&[(importance, D::ASCENDING), (date, D::DESCENDING)], 1, 1),
                _ => grouped(&[(date, D::DESCENDING), (importance, D::ASCENDING)], 0, 0),
            };
            desk.ask(handle, request).unwrap();
            let unread = Restriction::BitMask { nonzero: false, tag: tags::MESSAGE_FLAGS, mask: 1 };
            let some = Restriction::BitMask { nonzero: true, tag: importance, mask: 3 };
            match kind {
                1 => drop(desk.ask(handle, restrict(Some(unread))).unwrap()),
                2 => drop(desk.ask(handle, restrict(Some(some))).unwrap()),
                _ => {}
            }
            desk.set_columns(handle, &OUTLINE);
            tables.push(Shown { handle, kind, behind: None, mark: None, collapsed: Vec::new() });
        }
        let mut other = desk.beside();
        let theirs = other.folder(id);
        Self {
            desk,
            other,
            folder: id,
            theirs,
            all: Vec::new(),
            posted: 0,
            tables,
            headers: HashMap::new(),
        }
    }

    fn change(&mut self, step: &Step) {
        match step {
            Step::Post { importance, time } => {
                let subject = format!("m{}", self.posted);
                let id = self.other.post_with(self.folder, &values(&subject, *importance, *time));
                let (importance, time, age) = (*importance, *time, self.posted);
                self.all.push(Known { id, subject, importance, time, unread: false, age });
                self.posted += 1;
            }
            Step::Delete(which) if !self.all.is_empty() => {
                let gone = self.all.remove(which % self.all.len());
                self.other.delete(self.theirs, &[gone.id]).unwrap();
            }
            Step::Change { which, importance, time } if !self.all.is_empty() => {
                let at = which % self.all.len();
                let m = &mut self.all[at];
                (m.importance, m.time) = (*importance, *time);
                let message = self.other.message(self.folder, m.id, READ_WRITE);
                let new = values(&m.subject, m.importance, m.time);
                self.other.set(message, &new).unwrap();
                self.other.save(message, KEEP_READ).unwrap();
                self.other.release(message);
            }
            Step::Read(which) if !self.all.is_empty() => {
                let at = which % self.all.len();
                let m = &mut self.all[at];
                let message = self.other.message(self.folder, m.id, READ_ONLY);
                let flag = if m.unread { 0x01 } else { 0x04 };
                self.other.ask(message, set_read_flag(flag)).unwrap();
                self.other.release(message);
                m.unread = !m.unread;
            }
            _ => {}
        }
    }

    fn look(&mut self, step: &Step) {
        let desk = &mut self.desk;
        match step {
            Step::Query { table, forward, count } => {
                let shown = &mut self.tables[*table];
                let rows = model(shown, &self.all);
                let at = position(&rows, shown.behind);
                let count = usize::from(*count);
                let range = if *forward {
                    at..rows.len().min(at + count)
                } else {
                    at.saturating_sub(count)..at
                };
                let (_, got) =
                    desk.query(shown.handle, *forward, u16::try_from(count).unwrap()).unwrap();
                let got: Vec<_> = got.iter().map(|row| drawn(row)).collect();
                let expected: Vec<_> = rows[range.clone()].iter().map(|r| r.1.clone()).collect();
                assert_eq!(got, expected, "table {table}");
                let end = if *forward { range.end } else { range.start };
                if !(shown.stays() && range.is_empty()) {
                    shown.behind = behind(&rows, end);
                }
            }
            Step::Seek { table, origin, count } => {
                let shown = &mut self.tables[*table];
                let rows = model(shown, &self.all);
                let from = match origin {
                    0 => 0,
                    1 => position(&rows, shown.behind),
                    _ => rows.len(),
                };
                let to = (i64::try_from(from).unwrap() + i64::from(*count))
                    .clamp(0, i64::try_from(rows.len()).unwrap());
                let to = usize::try_from(to).unwrap();
                let moved = i32::try_from(to).unwrap() - i32::try_from(from).unwrap();
                assert_eq!(desk.seek(shown.handle, *origin, *count), (moved != *count, moved));
                if !(shown.stays() && *origin == 1 && moved == 0) {
                    shown.behind = behind(&rows, to);
                }
            }
            Step::Mark { table } => {
                let shown = &mut self.tables[*table];
                let rows = model(shown, &self.all);
                let at = position(&rows, shown.behind);
                let bookmark = desk.bookmark(shown.handle);
                shown.mark = Some((bookmark, rows.get(at).map(|row| row.0)));
            }
            Step::Return { table } => {
                let shown = &mut self.tables[*table];
                let Some((bookmark, row)) = shown.mark.clone() else { return };
                let rows = model(shown, &self.all);
                let body = desk.ask(shown.handle, seek_bookmark(&bookmark, 0)).unwrap();
                let at =
                    row.map_or(rows.len(), |key| rows.iter().take_while(|r| r.0 < key).count());
                let there = row.is_none_or(|key| rows.get(at).is_some_and(|r| r.0 == key));
                // [MS-OXCTABL] R182, R183, R506
                assert_eq!(body.row_no_longer_visible, !there, "table {table}");
                shown.behind = behind(&rows, at);
            }
            Step::Toggle { table, which } => self.toggle(*table, *which),
            _ => {}
        }
    }

    /// Collapses a category, or expands it again.
    fn toggle(&mut self, table: usize, which: usize) {
        let shown = &mut self.tables[table];
        let importance = i32::try_from(which % 3).unwrap();
        if shown.kind != 3 || !self.all.iter().any(|m| m.importance == importance) {
            return;
        }
        // Another table of the same order tells the identifier, so that the cursor stays.
        let header = self.headers.get(&importance).copied();
        let id = header.unwrap_or_else(|| {
            let folder = self.desk.folder(self.folder);
            let other = self.desk.contents(folder);
            let orders =
                [(tags::IMPORTANCE, D::ASCENDING), (tags::MESSAGE_DELIVERY_TIME, D::DESCENDING)];
            self.desk.ask(other, grouped(&orders, 1, 0)).unwrap();
            let rows = self.desk.outlined(other);
            let row = rows.iter().find(|row| number(&row[1]) == i64::from(importance)).unwrap();
            inst_id(row)
        });
        self.headers.insert(importance, id);
        if shown.collapsed.contains(&importance) {
            shown.collapsed.retain(|i| *i != importance);
            self.desk.ask(shown.handle, expand(id, 0)).unwrap();
        } else {
            shown.collapsed.push(importance);
            self.desk.ask(shown.handle, collapse(id)).unwrap();
        }
    }

    fn check(&mut self) {
        for n in 0..self.tables.len() {
            let shown = &self.tables[n];
            let rows = model(shown, &self.all);
            let at = position(&rows, shown.behind);
            let number = |n: usize| u32::try_from(n).unwrap();
            // [MS-OXCTABL] R134, R139, R491
            assert_eq!(
                self.desk.position(shown.handle),
                (number(at), number(rows.len())),
                "table {n}"
            );
        }
    }
}

fn values(subject: &str, importance: i32, time: u64) -> Vec<(tradepost_mapi::PropertyTag, Value)> {
    vec![
        (tags::SUBJECT, text(subject)),
        (tags::IMPORTANCE, Value::Integer32(importance)),
        (tags::MESSAGE_DELIVERY_TIME, Value::Time(FileTime(time))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tables_show_what_a_sorted_list_would(steps in steps()) {
        let mut world = World::new();
        for step in &steps {
            world.change(step);
            world.look(step);
        }
        world.check();
    }
}
