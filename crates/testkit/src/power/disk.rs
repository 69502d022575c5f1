//! A disk that keeps what was synced, and of all else what it likes.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use super::Trouble;
use super::rng::Rng;
use super::trace::{Effect, Moment};

/// A disk writes pieces of this length whole.
const PIECE_LEN: u64 = 4096;

/// How much of what was not synced comes to disk.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Mercy {
    /// Nothing.
    None,
    /// So many pieces of a hundred, each by itself; names that were not synced are lost.
    Pieces(u64),
    /// The same, and names up to some point in time of each directory.
    PiecesAndNames(u64),
}

impl Mercy {
    pub(super) fn choose(rng: &mut Rng) -> Self {
        let chance = [10, 50, 90, 100][rng.index(4)];
        match rng.below(4) {
            0 => Self::None,
            1 | 2 => Self::Pieces(chance),
            _ => Self::PiecesAndNames(chance),
        }
    }

    fn chance(self) -> u64 {
        match self {
            Self::None => 0,
            Self::Pieces(chance) | Self::PiecesAndNames(chance) => chance,
        }
    }
}

/// A change of a file's bytes.
#[derive(Debug)]
enum Change {
    Write { offset: u64, data: Vec<u8> },
    Truncate(u64),
}

#[derive(Debug)]
struct Pending {
    call: u64,
    done: bool,
    change: Change,
}

/// A file: what is on disk, and what happened since.
#[derive(Debug, Default)]
struct Node {
    synced: Vec<u8>,
    pending: Vec<Pending>,
}

/// A change of the names in a directory.
#[derive(Clone, Debug)]
enum Name {
    Add(PathBuf, Entry),
    Remove(PathBuf),
}

#[derive(Clone, Copy, Debug)]
enum Entry {
    Directory,
    File(usize),
}

type Names = BTreeMap<PathBuf, Entry>;

/// A call that has begun.
#[derive(Debug)]
enum Open {
    Write(usize),
    /// What a sync covers: the calls on the file that ended before it began, or so many changes
    /// of names.
    SyncFile(usize, Vec<u64>),
    SyncNames(PathBuf, usize),
    Name(Effect),
}

/// The disk below a directory, which is there from the start.
#[derive(Debug)]
pub(super) struct Disk {
    root: PathBuf,
    nodes: Vec<Node>,
    /// As programs see it.
    names: Names,
    /// As it is on disk.
    lasting: Names,
    /// What is not on disk, by directory.
    changes: BTreeMap<PathBuf, Vec<Name>>,
    open: BTreeMap<u64, Open>,
}

impl Disk {
    pub(super) fn new(root: &Path) -> Self {
        let names = Names::from([(root.to_owned(), Entry::Directory)]);
        Self {
            root: root.to_owned(),
            nodes: Vec::new(),
            lasting: names.clone(),
            names,
            changes: BTreeMap::new(),
            open: BTreeMap::new(),
        }
    }

    /// Goes one moment on. What was said is not the disk's.
    pub(super) fn advance(&mut self, moment: Moment) -> Result<(), Trouble> {
        match moment {
            Moment::Begin(_, Effect::Say(_)) => {}
            Moment::Begin(call, effect) => {
                let open = self.begin(call, effect)?;
                self.open.insert(call, open);
            }
            Moment::End(call, count) => self.end(call, count)?,
            Moment::Failed(call) => {
                if let Some(Open::Write(node)) = self.open.remove(&call) {
                    self.nodes[node].pending.retain(|pending| pending.call != call);
                }
            }
        }
        Ok(())
    }

    fn begin(&mut self, call: u64, effect: Effect) -> Result<Open, Trouble> {
        let (path, change) = match effect {
            Effect::Write { path, offset, data } => (path, Change::Write { offset, data }),
            Effect::Truncate { path, len } => (path, Change::Truncate(len)),
            Effect::Sync(path) => return self.begin_sync(path),
            names => return Ok(Open::Name(names)),
        };
        let node = self.file(&path)?;
        self.nodes[node].pending.push(Pending { call, done: false, change });
        Ok(Open::Write(node))
    }

    fn begin_sync(&self, path: PathBuf) -> Result<Open, Trouble> {
        if let Some(Entry::Directory) = self.names.get(&path) {
            let count = self.changes.get(&path).map_or(0, Vec::len);
            return Ok(Open::SyncNames(path, count));
        }
        let node = self.file(&path)?;
        let done = self.nodes[node].pending.iter().filter(|p| p.done).map(|p| p.call);
        Ok(Open::SyncFile(node, done.collect()))
    }

    fn file(&self, path: &Path) -> Result<usize, Trouble> {
        match self.names.get(path) {
            Some(Entry::File(node)) => Ok(*node),
            _ => Err(Trouble::text(format!("the model knows no file {}", path.display()))),
        }
    }

    fn end(&mut self, call: u64, count: u64) -> Result<(), Trouble> {
        match self.open.remove(&call) {
            Some(Open::Write(node)) => {
                for pending in self.nodes[node].pending.iter_mut().filter(|p| p.call == call) {
                    pending.done = true;
                    if let Change::Write { data, .. } = &mut pending.change {
                        data.truncate(usize::try_from(count).unwrap_or(usize::MAX));
                    }
                }
            }
            Some(Open::SyncFile(node, calls)) => self.nodes[node].sync(&calls),
            Some(Open::SyncNames(path, count)) => {
                if let Some(changes) = self.changes.get_mut(&path) {
                    let rest = changes.split_off(count.min(changes.len()));
                    for change in std::mem::replace(changes, rest) {
                        change.apply(&mut self.lasting);
                    }
                }
            }
            Some(Open::Name(effect)) => self.rename(effect)?,
            None => {}
        }
        Ok(())
    }

    fn rename(&mut self, effect: Effect) -> Result<(), Trouble> {
        match effect {
            Effect::Create(path) if !self.names.contains_key(&path) => {
                self.nodes.push(Node::default());
                let entry = Entry::File(self.nodes.len() - 1);
                self.change(Name::Add(path, entry));
            }
            Effect::MakeDirectory(path) => self.change(Name::Add(path, Entry::Directory)),
            Effect::Unlink(path) => self.change(Name::Remove(path)),
            Effect::Rename { from, to } => {
                let node = self.file(&from)?;
                self.change(Name::Remove(from));
                self.change(Name::Add(to, Entry::File(node)));
            }
            _ => {}
        }
        Ok(())
    }

    fn change(&mut self, name: Name) {
        name.clone().apply(&mut self.names);
        let (Name::Add(path, _) | Name::Remove(path)) = &name;
        let parent = path.parent().unwrap_or(&self.root).to_owned();
        self.changes.entry(parent).or_default().push(name);
    }

    /// Makes a directory of what is on disk if the power goes now.
    pub(super) fn rebuild(&self, into: &Path, mercy: Mercy, rng: &mut Rng) -> Result<u64, Trouble> {
        let mut names = self.lasting.clone();
        if let Mercy::PiecesAndNames(_) = mercy {
            for changes in self.changes.values() {
                let count = rng.index(changes.len() + 1);
                changes[..count].iter().for_each(|name| name.clone().apply(&mut names));
            }
        }
        let mut bytes = 0;
        // A directory stands before what is in it.
        for (path, entry) in &names {
            let short = path.strip_prefix(&self.root).unwrap_or(path);
            let place = into.join(short);
            match entry {
                Entry::Directory if place.is_dir() => {}
                Entry::Directory if place.parent().is_some_and(Path::is_dir) => {
                    fs::create_dir(&place)?;
                }
                Entry::File(node) if place.parent().is_some_and(Path::is_dir) => {
                    bytes += self.nodes[*node].write(&place, mercy, rng)?;
                }
                // Its directory was lost.
                _ => {}
            }
        }
        Ok(bytes)
    }
}

impl Name {
    fn apply(self, names: &mut Names) {
        match self {
            Self::Add(path, entry) => names.insert(path, entry),
            Self::Remove(path) => names.remove(&path),
        };
    }
}

impl Node {
    fn sync(&mut self, calls: &[u64]) {
        let pending = std::mem::take(&mut self.pending);
        for one in pending {
            if calls.binary_search(&one.call).is_err() {
                self.pending.push(one);
                continue;
            }
            match one.change {
                Change::Truncate(len) => self.synced.resize(index(len), 0),
                Change::Write { offset, data } => {
                    let (from, to) = (index(offset), index(offset) + data.len());
                    if self.synced.len() < to {
                        self.synced.resize(to, 0);
                    }
                    self.synced[from..to].copy_from_slice(&data);
                }
            }
        }
    }

    fn write(&self, path: &Path, mercy: Mercy, rng: &mut Rng) -> Result<u64, Trouble> {
        let file = File::create(path)?;
        file.write_all_at(&self.synced, 0)?;
        for pending in &self.pending {
            match &pending.change {
                Change::Truncate(len) => {
                    if rng.percent(mercy.chance()) {
                        file.set_len(*len)?;
                    }
                }
                Change::Write { offset, data } => {
                    for (from, piece) in pieces(*offset, data) {
                        if rng.percent(mercy.chance()) {
                            file.write_all_at(piece, from)?;
                        }
                    }
                }
            }
        }
        Ok(file.metadata()?.len())
    }
}

/// Cuts data where a disk's pieces end.
fn pieces(offset: u64, data: &[u8]) -> impl Iterator<Item = (u64, &[u8])> {
    let (mut at, mut rest) = (offset, data);
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let len = index(PIECE_LEN - at % PIECE_LEN).min(rest.len());
        let (piece, behind) = rest.split_at(len);
        let from = at;
        at += len as u64;
        rest = behind;
        Some((from, piece))
    })
}

fn index(n: u64) -> usize {
    // INVARIANT: lengths and offsets come from files that were in memory.
    usize::try_from(n).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Run {
        disk: Disk,
        calls: u64,
    }

    impl Run {
        fn new() -> Self {
            Self { disk: Disk::new(Path::new("/d")), calls: 0 }
        }

        fn does(&mut self, effect: Effect) {
            self.calls += 1;
            let count = if let Effect::Write { data, .. } = &effect { data.len() } else { 0 };
            self.disk.advance(Moment::Begin(self.calls, effect)).expect("known");
            self.disk.advance(Moment::End(self.calls, count as u64)).expect("known");
        }

        fn writes(&mut self, offset: u64, data: &[u8]) {
            self.does(Effect::Write { path: "/d/a".into(), offset, data: data.to_vec() });
        }

        fn left(&self, mercy: Mercy) -> Option<Vec<u8>> {
            let dir = tempfile::tempdir().expect("a directory");
            self.disk.rebuild(dir.path(), mercy, &mut Rng::new(&[1])).expect("rebuilt");
            fs::read(dir.path().join("a")).ok()
        }
    }

    #[test]
    fn what_is_not_synced_is_lost_and_so_is_a_name() {
        let mut run = Run::new();
        run.does(Effect::Create("/d/a".into()));
        run.writes(0, b"one");
        run.does(Effect::Sync("/d/a".into()));
        assert_eq!(run.left(Mercy::Pieces(100)), None, "the name was not synced");
        run.does(Effect::Sync("/d".into()));
        run.writes(3, b"two");
        assert_eq!(run.left(Mercy::None).as_deref(), Some(&b"one"[..]));
        assert_eq!(run.left(Mercy::Pieces(100)).as_deref(), Some(&b"onetwo"[..]));
        run.does(Effect::Rename { from: "/d/a".into(), to: "/d/b".into() });
        assert_eq!(run.left(Mercy::None).as_deref(), Some(&b"one"[..]), "the old name is left");
    }

    #[test]
    fn a_sync_covers_what_ended_before_it_began() {
        let mut run = Run::new();
        run.does(Effect::Create("/d/a".into()));
        run.does(Effect::Sync("/d".into()));
        let write = Effect::Write { path: "/d/a".into(), offset: 0, data: b"late".to_vec() };
        run.disk.advance(Moment::Begin(100, write)).expect("known");
        run.disk.advance(Moment::Begin(101, Effect::Sync("/d/a".into()))).expect("known");
        run.disk.advance(Moment::End(100, 4)).expect("known");
        run.disk.advance(Moment::End(101, 0)).expect("known");
        assert_eq!(run.left(Mercy::None).as_deref(), Some(&b""[..]));
        run.disk.advance(Moment::Begin(102, Effect::Sync("/d/a".into()))).expect("known");
        run.disk.advance(Moment::Failed(102)).expect("known");
        assert_eq!(run.left(Mercy::None).as_deref(), Some(&b""[..]));
    }

    #[test]
    fn data_are_cut_where_pieces_end() {
        let data = vec![0; 10_000];
        let lens: Vec<_> = pieces(4000, &data).map(|(from, piece)| (from, piece.len())).collect();
        assert_eq!(lens, [(4000, 96), (4096, 4096), (8192, 4096), (12_288, 1712)]);
    }
}
