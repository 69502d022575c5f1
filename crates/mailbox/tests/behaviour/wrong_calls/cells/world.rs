//! A mailbox with one of everything, and a handle of every kind, as `world.tsv` makes them.

use std::collections::HashMap;

use super::calls::Call;
use super::template::{self, Names};
use super::{Cells, text_of};

const TABLE: &str = "world.tsv";

/// The handle that stands for none.
const NO_HANDLE: u32 = 0xFFFF_FFFF;
/// The handle that was never given.
const NEVER_GIVEN: u32 = 0x00AB_CDEF;
/// An index beyond the table of handles.
const BEYOND: u8 = 9;
/// The logons of `world.tsv` besides that to the own mailbox.
const PUBLIC: u8 = 1;
const ADMINISTRATOR: u8 = 2;
const PUBLIC_ADMINISTRATOR: u8 = 3;
/// RopLongTermIdFromId on the handle at index 2: the call after the wrong one.
const NEXT: &str = "43 00 02 {root}";

/// PSETID_Common, [MS-OXPROPS] 1.3.2.
const PS_COMMON: [u8; 16] = [0x08, 0x20, 0x06, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46];

/// Whoever carries out requests.
pub trait Wire {
    /// Executes operations with their table of handles: the answers and the handles, or the code of
    /// the Execute as a whole.
    fn execute(&mut self, rops: &[u8], handles: &[u32]) -> Result<(Vec<u8>, Vec<u32>), u32>;
    /// Makes the session's user an administrator.
    fn make_administrator(&mut self);
    /// The distinguished name of `alice`, whose session it is, of `bob`, or of `public`.
    fn distinguished_name(&self, who: &str) -> String;
    /// A hash of what is in all mailboxes; empty where it cannot be seen.
    fn digest(&self) -> Vec<u64>;
    /// The name of a code.
    fn name_of(&self, code: u32) -> String;
    /// A text that no other world of the same mailboxes has.
    fn unique(&self) -> String;
}

/// A handle, and the logon that it belongs to.
#[derive(Clone, Copy)]
struct Handle {
    value: u32,
    logon: u8,
}

pub struct World<W> {
    pub wire: W,
    names: Names,
    handles: HashMap<String, Handle>,
}

/// What came of a call.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Made {
    /// The name of the code.
    pub code: String,
    /// The answer, without the one to the call after it.
    pub answer: Vec<u8>,
    /// Whether the call after it was carried out.
    pub goes_on: bool,
    /// Whether a handle was given.
    pub opened: bool,
}

impl<W: Wire> World<W> {
    /// Makes everything that `world.tsv` says. Apart, the mailboxes have no identifier in common;
    /// that takes longer.
    pub fn new(wire: W, apart: bool) -> Self {
        let mut names = Names::from([
            ("set".to_owned(), PS_COMMON.to_vec()),
            ("zero".to_owned(), vec![0; 8]),
            ("none".to_owned(), Vec::new()),
        ]);
        for who in ["alice", "bob", "public"] {
            let dn = wire.distinguished_name(who);
            names.insert(format!("dn-{who}"), [dn.as_bytes(), &[0]].concat());
        }
        names.insert(
            "unique".to_owned(),
            template::bytes(&format!("u\"{}\"", wire.unique()), &names),
        );
        let none = Handle { value: NO_HANDLE, logon: 0 };
        let never = Handle { value: NEVER_GIVEN, logon: 0 };
        let handles = HashMap::from([("none".to_owned(), none), ("never given".to_owned(), never)]);
        let mut world = Self { wire, names, handles };
        let text = text_of(TABLE);
        for line in Cells::of(&text).lines {
            let [opened, on, second, request, kept] =
                <[&str; 5]>::try_from(line.as_slice()).expect("five cells");
            match opened {
                "promote" => world.wire.make_administrator(),
                "apart" if !apart => {}
                "apart" => world.build("-", on, second, request, kept),
                _ => world.build(opened, on, second, request, kept),
            }
        }
        world.name_more();
        world
    }

    /// One line: a request that succeeds, the handle that it opens, the parts of its answer that
    /// have names from then on.
    fn build(&mut self, opened: &str, on: &str, second: &str, request: &str, kept: &str) {
        let first = self.handle(on);
        let second = if second == "-" { NO_HANDLE } else { self.handle(second).value };
        let rops = self.request(request, on, 0);
        let logon = if on == "none" { rops[1] } else { first.logon };
        let (answer, handles) = self
            .wire
            .execute(&rops, &[first.value, second])
            .unwrap_or_else(|code| unreachable!("{opened} on {on}: {code:#x}"));
        let code = answer.get(2..6).map(|code| u32::from_le_bytes(code.try_into().expect("four")));
        let code = self.wire.name_of(code.unwrap_or(0));
        assert_eq!(code, "Success", "{opened} on {on}: {request}");
        if opened != "-" {
            assert_ne!(handles[1], NO_HANDLE, "{opened} on {on}");
            self.handles.insert(opened.to_owned(), Handle { value: handles[1], logon });
        }
        for kept in kept.split(' ').filter(|kept| *kept != "-") {
            let (name, place) = kept.split_once('@').expect("a name and a place");
            let (at, len) = place.split_once(':').expect("an offset and a length");
            let at: usize = at.parse().expect("an offset");
            let len: usize = len.parse().expect("a length");
            self.names.insert(name.to_owned(), answer[at..at + len].to_vec());
        }
    }

    /// Identifiers that nothing has, and the long forms.
    fn name_more(&mut self) {
        let folder = self.names["folder"].clone();
        let with = |replica: [u8; 2], counter: [u8; 6]| [&replica[..], &counter[..]].concat();
        let counter: [u8; 6] = folder[2..8].try_into().expect("six bytes");
        self.names.insert("foreign-folder".to_owned(), with([0x77, 0x77], counter));
        let never = with([folder[0], folder[1]], [0xF0, 0xFF, 0xFF, 0, 0, 1]);
        self.names.insert("unknown-folder".to_owned(), never.clone());
        let message = self.names["message"].clone();
        let foreign = [&[0x77, 0x77], &message[2..8]].concat();
        self.names.insert("foreign-message".to_owned(), foreign);
        self.names.insert("unknown-message".to_owned(), never);
        let replica = self.names["replica-guid"].clone();
        self.names.insert("unknown-guid".to_owned(), vec![0x77; 16]);
        let long = |guid: &[u8], counter: &[u8]| [guid, counter, &[0, 0]].concat();
        for name in ["folder", "message", "gone-folder", "soft-folder", "search", "unknown-folder"]
        {
            let id = self.names[name].clone();
            self.names.insert(format!("long-{name}"), long(&replica, &id[2..8]));
        }
        self.names.insert("long-foreign-folder".to_owned(), long(&[0x77; 16], &counter));
        self.names.insert("long-zero".to_owned(), vec![0; 24]);
        let theirs = self.names["their-replica-guid"].clone();
        let id = self.names["their-folder"].clone();
        self.names.insert("long-their-folder".to_owned(), long(&theirs, &id[2..8]));
        let public = self.names["public-replica-guid"].clone();
        for name in ["public-folder", "public-message"] {
            let id = self.names[name].clone();
            self.names.insert(format!("long-{name}"), long(&public, &id[2..8]));
        }
        self.names.insert("long-unknown".to_owned(), long(&public, &[0xF0, 0xFF, 0xFF, 0, 0, 1]));
    }

    fn handle(&self, kind: &str) -> Handle {
        let same = match kind {
            "beyond" => "logon",
            "stranger" => "public folder",
            kind => kind,
        };
        *self.handles.get(same).unwrap_or_else(|| unreachable!("no handle is called {kind}"))
    }

    /// The bytes of a request, for the logon of its first handle.
    fn request(&mut self, request: &str, on: &str, input: u8) -> Vec<u8> {
        let handle = self.handle(on);
        let (logon, stranger) = (handle.logon, on == "stranger");
        // Some fields are there on logons to public folders only, some on others only.
        let public = on.starts_with("public");
        for (name, of, there) in [
            ("client-data", "long-public-message", public),
            ("private-guid", "replica-guid", !public),
        ] {
            let bytes = self.names.get(of).filter(|_| there).cloned().unwrap_or_default();
            self.names.insert(name.to_owned(), bytes);
        }
        self.names.insert("in".to_owned(), vec![input]);
        let own = ["folder", "child", "message", "long-folder"];
        let public_ones = ["public-folder", "public-child", "public-message", "long-public-folder"];
        let theirs = ["their-folder", "their-child", "their-message", "long-their-folder"];
        let here = match logon {
            PUBLIC | PUBLIC_ADMINISTRATOR => public_ones,
            ADMINISTRATOR => theirs,
            _ => own,
        };
        for (name, here) in own.iter().zip(here) {
            let id = self.names.get(here).cloned().unwrap_or_default();
            self.names.insert(format!("its-{name}"), id);
        }
        let mut rops = template::bytes(request, &self.names);
        if on != "none" && !stranger {
            rops[1] = logon;
        }
        rops
    }

    /// Makes a call, and one that is right behind it.
    pub fn make(&mut self, call: &Call, request: &str) -> Made {
        let first = self.handle(&call.handle).value;
        let second = if call.second == "-" { NO_HANDLE } else { self.handle(&call.second).value };
        let logon = self.handle("logon").value;
        let input = if call.handle == "beyond" { BEYOND } else { 0 };
        let rops = self.request(request, &call.handle, input);
        let next = template::bytes(NEXT, &self.names);
        let sent = [rops, next].concat();
        let (answer, handles) = match self.wire.execute(&sent, &[first, second, logon]) {
            Ok(executed) => executed,
            Err(code) => {
                let code = self.wire.name_of(code);
                // Nothing was carried out, and nothing is answered: the session is asked once more.
                let next = template::bytes(NEXT, &self.names);
                let goes_on = self.wire.execute(&next, &[first, second, logon]).is_ok();
                return Made { code, answer: Vec::new(), goes_on, opened: false };
            }
        };
        let replica = self.names["replica-guid"].clone();
        let root = self.names["root"].clone();
        let told = [&[0x43, 2, 0, 0, 0, 0][..], &replica, &root[2..8], &[0, 0]].concat();
        let goes_on = answer.ends_with(&told);
        let len = if goes_on { answer.len() - told.len() } else { answer.len() };
        let answer = answer[..len].to_vec();
        // RopId and the index of a handle stand before the code.
        let code =
            answer.get(2..6).map(|bytes| u32::from_le_bytes(bytes.try_into().expect("four")));
        let code = self.wire.name_of(code.unwrap_or(0));
        Made { code, answer, goes_on, opened: handles.get(1) != Some(&second) }
    }
}
