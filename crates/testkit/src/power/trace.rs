//! What a program did to a directory, read from what `strace` wrote.
//!
//! Expected are the options of [`arguments`]. A call that the model does not know, on a path below
//! the directory, is an error: a model that overlooks a write proves nothing.

use std::collections::HashMap;
use std::io::BufRead;
use std::path::{Path, PathBuf};

use super::Trouble;

/// The system calls that change files or what is known of them, and those that must not occur.
const CALLS: &str = "open,openat,openat2,creat,lseek,write,writev,pwrite64,pwritev,pwritev2,\
    ftruncate,truncate,fallocate,copy_file_range,sendfile,splice,rename,renameat,renameat2,link,\
    linkat,symlink,symlinkat,unlink,unlinkat,rmdir,mkdir,mkdirat,mmap,fsync,fdatasync,sync,syncfs,\
    sync_file_range";

/// The options of `strace`, without its output and its program.
pub(super) fn arguments() -> Vec<String> {
    let calls = format!("trace={CALLS}");
    let list = ["-f", "--seccomp-bpf", "-y", "-xx", "-s", "67108864", "-e", &calls];
    list.map(str::to_owned).to_vec()
}

/// What a call did.
#[derive(Debug)]
pub(super) enum Effect {
    Create(PathBuf),
    MakeDirectory(PathBuf),
    Write {
        path: PathBuf,
        offset: u64,
        data: Vec<u8>,
    },
    Truncate {
        path: PathBuf,
        len: u64,
    },
    Rename {
        from: PathBuf,
        to: PathBuf,
    },
    Unlink(PathBuf),
    Sync(PathBuf),
    /// Something was told on standard output.
    Say(Vec<u8>),
}

/// A moment of the run.
#[derive(Debug)]
pub(super) enum Moment {
    /// A call began.
    Begin(u64, Effect),
    /// A call ended; how many bytes it wrote, if it wrote. A call that failed has no such moment,
    /// but [`Moment::Failed`].
    End(u64, u64),
    /// A call failed, or was not carried out.
    Failed(u64),
}

/// Reads the calls below a directory, in the order of the trace.
pub(super) fn read(trace: impl BufRead, root: &Path) -> Result<Vec<Moment>, Trouble> {
    let mut reader = Reader {
        root,
        moments: Vec::new(),
        calls: 0,
        open: HashMap::new(),
        positions: HashMap::new(),
    };
    for line in trace.lines() {
        let line = line?;
        reader.line(&line).map_err(|what| {
            let short: String = line.chars().take(300).collect();
            Trouble::text(format!("the trace cannot be read: {what}: {short}"))
        })?;
    }
    Ok(reader.moments)
}

struct Reader<'a> {
    root: &'a Path,
    moments: Vec<Moment>,
    calls: u64,
    /// Calls that have begun, by thread.
    open: HashMap<String, Call>,
    /// The offsets of descriptors that are written without one.
    positions: HashMap<u64, u64>,
}

/// A call that has begun.
struct Call {
    name: String,
    args: Vec<String>,
    /// Its number among the moments, if it is of interest.
    number: Option<u64>,
}

impl Reader<'_> {
    fn line(&mut self, line: &str) -> Result<(), String> {
        let (thread, rest) = line.split_once(' ').ok_or("no thread")?;
        let rest = rest.trim_start();
        if rest.starts_with("+++") || rest.starts_with("---") {
            return Ok(());
        }
        if let Some(rest) = rest.strip_prefix("<... ") {
            let call = self.open.remove(thread).ok_or("resumed without a beginning")?;
            let (_, result) = rest.rsplit_once(" = ").ok_or("no result")?;
            return self.end(&call, result);
        }
        let (name, rest) = rest.split_once('(').ok_or("no call")?;
        if let Some(args) = rest.strip_suffix("<unfinished ...>") {
            let call = self.begin(name, args.trim_end())?;
            self.open.insert(thread.to_owned(), call);
            return Ok(());
        }
        let (args, result) = rest.rsplit_once(" = ").ok_or("no result")?;
        let args = args.trim_end().strip_suffix(')').ok_or("no end of the arguments")?;
        // The program ended in the middle of the call.
        let args = args.strip_suffix("<unfinished ...>").unwrap_or(args).trim_end();
        let call = self.begin(name, args)?;
        self.end(&call, result)
    }

    fn begin(&mut self, name: &str, args: &str) -> Result<Call, String> {
        let args: Vec<String> = args.trim_end_matches(',').split(", ").map(str::to_owned).collect();
        let mut call = Call { name: name.to_owned(), args, number: None };
        // What opening made is known at its end.
        if !matches!(name, "open" | "openat" | "lseek") {
            call.number = self.effect(&call)?.map(|effect| self.push(effect));
        }
        Ok(call)
    }

    fn push(&mut self, effect: Effect) -> u64 {
        self.calls += 1;
        self.moments.push(Moment::Begin(self.calls, effect));
        self.calls
    }

    fn end(&mut self, call: &Call, result: &str) -> Result<(), String> {
        if result.starts_with('?') {
            // Nobody knows how far it came: it began, and never ends.
            return Ok(());
        }
        let carried_out = !result.contains("(INJECTED)");
        let result = result.split([' ', '<']).next().unwrap_or_default();
        let value = result.parse::<u64>().ok().filter(|_| carried_out);
        if matches!(&*call.name, "open" | "openat") {
            return value.map_or(Ok(()), |descriptor| self.opened(call, descriptor));
        }
        if let (Some(value), true) = (value, matches!(&*call.name, "lseek" | "write")) {
            let descriptor = descriptor(&call.args)?;
            let at = self.positions.entry(descriptor).or_default();
            *at = if call.name == "write" { *at + value } else { value };
        }
        if let Some(number) = call.number {
            self.moments.push(match value {
                Some(value) => Moment::End(number, value),
                None => Moment::Failed(number),
            });
        }
        Ok(())
    }

    fn opened(&mut self, call: &Call, descriptor: u64) -> Result<(), String> {
        let path = match &*call.name {
            "open" => self.path(call.args.first(), None)?,
            _ => self.path(call.args.get(1), call.args.first())?,
        };
        self.positions.insert(descriptor, 0);
        let has = |flag: &str| call.args.iter().any(|arg| arg.split('|').any(|f| f == flag));
        if !path.starts_with(self.root) {
            return Ok(());
        }
        if has("O_APPEND") || has("O_DIRECT") || has("O_SYNC") || has("O_DSYNC") {
            return Err("opened in a way that the model does not know".to_owned());
        }
        if has("O_CREAT") {
            let number = self.push(Effect::Create(path.clone()));
            self.moments.push(Moment::End(number, 0));
        }
        if has("O_TRUNC") {
            let number = self.push(Effect::Truncate { path, len: 0 });
            self.moments.push(Moment::End(number, 0));
        }
        Ok(())
    }

    /// What a call is about to do, if that is of interest.
    fn effect(&self, call: &Call) -> Result<Option<Effect>, String> {
        let args = &call.args;
        let (first, second) = (args.first(), args.get(1));
        let last = || args.last().and_then(|n| n.parse::<u64>().ok()).ok_or("no number");
        let paths: Vec<PathBuf> = match &*call.name {
            "mkdir" | "unlink" | "rmdir" | "truncate" => vec![self.path(first, None)?],
            "mkdirat" | "unlinkat" => vec![self.path(second, first)?],
            "rename" | "link" | "symlink" => {
                vec![self.path(first, None)?, self.path(second, None)?]
            }
            "renameat" | "renameat2" | "linkat" => {
                vec![self.path(second, first)?, self.path(args.get(3), args.get(2))?]
            }
            // Anonymous memory has no path.
            _ => args.iter().filter_map(|arg| Some(decode_path(arg.split_once('<')?.1))).collect(),
        };
        if call.name == "write" && descriptor(args)? == 1 {
            return Ok(Some(Effect::Say(data(second)?)));
        }
        if !paths.iter().any(|path| path.starts_with(self.root)) {
            return Ok(None);
        }
        let mut paths = paths.into_iter();
        let path = paths.next().unwrap_or_default();
        Ok(Some(match &*call.name {
            "mkdir" | "mkdirat" => Effect::MakeDirectory(path),
            "unlink" | "unlinkat" => Effect::Unlink(path),
            "rename" | "renameat" | "renameat2" => {
                Effect::Rename { from: path, to: paths.next().ok_or("no second path")? }
            }
            "pwrite64" => Effect::Write { path, offset: last()?, data: data(second)? },
            "write" => {
                let offset = self.positions.get(&descriptor(args)?).copied();
                let offset = offset.ok_or("a descriptor that was never opened")?;
                Effect::Write { path, offset, data: data(second)? }
            }
            "ftruncate" => Effect::Truncate { path, len: last()? },
            "fsync" | "fdatasync" => Effect::Sync(path),
            // It says nothing about the disk, and nothing about the file's length.
            "sync_file_range" => return Ok(None),
            other => return Err(format!("the model does not know {other}")),
        }))
    }

    /// A path in quotes, from the directory before it if it is relative.
    fn path(&self, arg: Option<&String>, base: Option<&String>) -> Result<PathBuf, String> {
        let quoted = arg.and_then(|arg| arg.strip_prefix('"')).ok_or("no path")?;
        let path = PathBuf::from(text(quoted.trim_end_matches('"'))?);
        let base = base.and_then(|base| Some(decode_path(base.split_once('<')?.1)));
        match base {
            Some(base) if path.is_relative() => Ok(base.join(path)),
            // Programs of these runs are given absolute paths.
            _ if path.is_relative() => Ok(self.root.join("..").join(path)),
            _ => Ok(path),
        }
    }
}

/// The number of the first argument.
fn descriptor(args: &[String]) -> Result<u64, String> {
    let first = args.first().and_then(|arg| arg.split('<').next()).unwrap_or_default();
    first.parse().map_err(|_| "no descriptor".to_owned())
}

fn decode_path(hex: &str) -> PathBuf {
    let end = hex.find('>').unwrap_or(hex.len());
    PathBuf::from(text(&hex[..end]).unwrap_or_default())
}

fn text(hex: &str) -> Result<String, String> {
    String::from_utf8(bytes(hex)?).map_err(|_| "a path that is no text".to_owned())
}

fn data(arg: Option<&String>) -> Result<Vec<u8>, String> {
    let quoted = arg.and_then(|arg| arg.strip_prefix('"')?.strip_suffix('"'));
    bytes(quoted.ok_or("data that are cut off")?)
}

/// Bytes that all stand as `\x00`.
fn bytes(hex: &str) -> Result<Vec<u8>, String> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|n| u8::try_from(n).ok());
    let mut bytes = Vec::with_capacity(hex.len() / 4);
    for four in hex.as_bytes().chunks(4) {
        match four {
            [b'\\', b'x', high, low] => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => bytes.push(high << 4 | low),
                _ => return Err("no hexadecimal digit".to_owned()),
            },
            _ => return Err("text that is not hexadecimal".to_owned()),
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> String {
        let parts: Vec<String> = text.bytes().map(|byte| format!("\\x{byte:02x}")).collect();
        parts.concat()
    }

    #[test]
    fn calls_are_read_in_their_order() {
        let (file, root) = (hex("/d/db"), hex("/d"));
        let trace = format!(
            "7 openat(AT_FDCWD<{root}>, \"{file}\", O_RDWR|O_CREAT|O_CLOEXEC, 0666) = 5<{file}>\n\
             7 pwrite64(5<{file}>, \"\\x61\\x62\", 2, 4096 <unfinished ...>\n\
             8 fdatasync(5<{file}>) = 0 (INJECTED)\n\
             7 <... pwrite64 resumed>)           = 2\n\
             8 write(1<{root}>, \"\\x6f\\x6b\\x0a\", 3) = 3\n\
             8 sync_file_range(5<{file}>, 0, 2, SYNC_FILE_RANGE_WRITE) = 0\n\
             8 fsync(5<{file}>) = -1 EIO (Input/output error)\n\
             8 +++ exited with 0 +++\n"
        );
        let moments = read(trace.as_bytes(), Path::new("/d")).expect("read");
        let mut moments = moments.iter();
        let mut next = || moments.next().expect("a moment");
        assert!(matches!(next(), Moment::Begin(1, Effect::Create(p)) if p == Path::new("/d/db")));
        assert!(matches!(next(), Moment::End(1, 0)));
        let write = next();
        assert!(
            matches!(write, Moment::Begin(2, Effect::Write { offset: 4096, data, .. }) if data == b"ab")
        );
        assert!(matches!(next(), Moment::Begin(3, Effect::Sync(_))));
        assert!(matches!(next(), Moment::Failed(3)));
        assert!(matches!(next(), Moment::End(2, 2)));
        assert!(matches!(next(), Moment::Begin(4, Effect::Say(said)) if said == b"ok\n"));
        assert!(matches!(next(), Moment::End(4, 3)));
        assert!(matches!(next(), Moment::Begin(5, Effect::Sync(_))));
        assert!(matches!(next(), Moment::Failed(5)));
    }

    #[test]
    fn an_unknown_call_on_the_directory_is_an_error() {
        let trace = format!("7 fallocate(5<{}>, 0, 0, 10) = 0\n", hex("/d/db"));
        assert!(read(trace.as_bytes(), Path::new("/d")).is_err());
        assert!(read(trace.as_bytes(), Path::new("/other")).expect("read").is_empty());
    }
}
