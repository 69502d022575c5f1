//! Whatever is done to a folder, whoever synchronises it has in the end what is in it.

use std::collections::BTreeMap;

use proptest::prelude::*;
use tradepost_mapi::{FolderId, GlobalCounter, MessageId, Value, tags};
use tradepost_proto::rop::BufferSize;
use tradepost_proto::rop::folder::move_copy_messages;
use tradepost_transfer::{META, Root};

use crate::support::*;

#[derive(Clone, Debug)]
enum Step {
    Create {
        associated: bool,
        long: bool,
    },
    Change(usize),
    Delete(usize),
    HardDelete(usize),
    MarkRead(usize, bool),
    /// To the other folder, or from there to here.
    Move(usize),
    /// A client synchronises, and so many buffers are read before other steps.
    Begin {
        client: usize,
        flags: u16,
        by_time: bool,
    },
    Read {
        buffers: usize,
    },
    Finish,
    /// The connection is lost, and the download with it.
    Lose,
}

/// What a client has of a message.
#[derive(Clone, Debug, PartialEq)]
struct Copy {
    subject: String,
    /// Of associated messages nobody is told.
    read: bool,
    associated: bool,
}

#[derive(Default)]
struct Client {
    state: Bytes,
    messages: BTreeMap<GlobalCounter, Copy>,
}

impl Client {
    fn apply(&mut self, all: &Downloaded) {
        for change in &all.changes {
            let flags = find(&change.properties, tags::MESSAGE_FLAGS).unwrap().integer().unwrap();
            let associated = find(&change.header, tags::ASSOCIATED) == Some(&Value::Boolean(true));
            let read = !associated && flags & 1 != 0;
            let copy = Copy { subject: change.subject(), read, associated };
            self.messages.insert(counter_of(&change.source_key()), copy);
        }
        for gone in all.deleted().iter().chain(all.left_scope().iter()) {
            assert!(self.messages.remove(&gone).is_some(), "deleted what was not there");
        }
        for (set, read) in [(all.read(), true), (all.unread(), false)] {
            for id in set.iter() {
                self.messages.get_mut(&id).expect("a message that is there").read = read;
            }
        }
        self.state = all.state.clone();
        let given: Vec<_> = own(&self.state, META::IDSET_GIVEN).iter().collect();
        assert_eq!(given, self.messages.keys().copied().collect::<Vec<_>>());
    }
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let flags = prop_oneof![
        4 => Just(EVERYTHING),
        1 => Just(EVERYTHING & !FAI),
        1 => Just(EVERYTHING & !NORMAL),
        1 => Just(EVERYTHING | NO_DELETIONS),
        1 => Just(EVERYTHING & !READ_STATE),
        1 => Just(EVERYTHING | PROGRESS),
    ];
    let step = prop_oneof![
        6 => (any::<bool>(), any::<bool>())
            .prop_map(|(associated, long)| Step::Create { associated, long }),
        4 => any::<usize>().prop_map(Step::Change),
        3 => any::<usize>().prop_map(Step::Delete),
        1 => any::<usize>().prop_map(Step::HardDelete),
        3 => (any::<usize>(), any::<bool>()).prop_map(|(n, read)| Step::MarkRead(n, read)),
        2 => any::<usize>().prop_map(Step::Move),
        4 => (0usize..2, flags, any::<bool>())
            .prop_map(|(client, flags, by_time)| Step::Begin { client, flags, by_time }),
        4 => (1usize..4).prop_map(|buffers| Step::Read { buffers }),
        3 => Just(Step::Finish),
        1 => Just(Step::Lose),
    ];
    prop::collection::vec(step, 0..50)
}

/// A download that is not at its end.
struct Going {
    client: usize,
    handle: u32,
    bytes: Vec<u8>,
}

struct World {
    desk: Desk,
    folders: [(u32, FolderId); 2],
    /// All messages that were ever made, with the folder that they are in.
    messages: Vec<(MessageId, usize)>,
    clients: [Client; 2],
    going: Option<Going>,
    made: usize,
}

impl World {
    fn new() -> Self {
        let mut desk = Desk::new();
        let folders = [desk.place("Here"), desk.place("There")];
        let clients = Default::default();
        Self { desk, folders, messages: Vec::new(), clients, going: None, made: 0 }
    }

    fn subject(&mut self) -> String {
        self.made += 1;
        format!("subject {}", self.made)
    }

    fn any(&self, n: usize) -> Option<usize> {
        (!self.messages.is_empty()).then(|| n % self.messages.len())
    }

    fn step(&mut self, step: &Step) {
        self.desk.now.0 += 10_000_000;
        match step {
            Step::Create { associated, long } => {
                let subject = self.subject();
                let (_, folder) = self.folders[0];
                let id = if *associated {
                    self.desk.post_associated(folder, &subject)
                } else {
                    let body = text(&"text ".repeat(if *long { 2000 } else { 1 }));
                    let values = [(tags::SUBJECT, text(&subject)), (tags::BODY, body)];
                    self.desk.post_with(folder, &values)
                };
                self.messages.push((id, 0));
            }
            Step::Change(n) => {
                let Some(at) = self.any(*n) else { return };
                let (id, place) = self.messages[at];
                let subject = self.subject();
                let handle = self.desk.message(self.folders[place].1, id, READ_WRITE);
                self.desk.set_subject(handle, &subject);
                self.desk.save(handle, KEEP_READ).unwrap();
                self.desk.release(handle);
            }
            Step::Delete(n) | Step::HardDelete(n) => {
                let Some(at) = self.any(*n) else { return };
                let (id, place) = self.messages.remove(at);
                let folder = self.folders[place].0;
                if matches!(step, Step::Delete(_)) {
                    self.desk.delete(folder, &[id]).unwrap();
                } else {
                    self.desk.ask(folder, hard_delete_messages(&[id])).unwrap();
                }
            }
            Step::MarkRead(n, read) => {
                let Some(at) = self.any(*n) else { return };
                let (id, place) = self.messages[at];
                self.desk.mark(self.folders[place].0, &[id], *read);
            }
            Step::Move(n) => self.move_message(*n),
            Step::Begin { client, flags, by_time } => {
                self.lose();
                let request = with_extra(configure(*flags), if *by_time { BY_TIME } else { 0 });
                let state = self.clients[*client].state.clone();
                let handle = self.desk.begin_sync(self.folders[0].0, request, &state);
                self.going = Some(Going { client: *client, handle, bytes: Vec::new() });
            }
            Step::Read { buffers } => self.read(*buffers),
            Step::Finish => self.read(usize::MAX),
            Step::Lose => self.lose(),
        }
    }

    fn move_message(&mut self, n: usize) {
        let Some(at) = self.any(n) else { return };
        let (id, place) = self.messages.remove(at);
        let [from, to] = [place, 1 - place].map(|n| self.folders[n]);
        let before = self.ids(1 - place);
        let request = move_copy_messages::Request {
            logon_id: 0,
            source: 0,
            target: 1,
            message_ids: vec![id].into(),
            want_asynchronous: false,
            want_copy: false,
        };
        self.desk.ask_between(from.0, to.0, request).unwrap();
        let after = self.ids(1 - place);
        let new = after.into_iter().find(|id| !before.contains(id)).expect("the moved message");
        self.messages.push((new, 1 - place));
    }

    /// The messages of a folder of both kinds.
    fn ids(&mut self, place: usize) -> Vec<MessageId> {
        let folder = self.folders[place].0;
        let kinds = [0, 2].map(|flags| self.desk.listed(folder, tags::MID, flags).1);
        kinds.concat().iter().map(message_id).collect()
    }

    fn lose(&mut self) {
        if let Some(going) = self.going.take() {
            self.desk.release(going.handle);
        }
    }

    fn read(&mut self, buffers: usize) {
        let Some(going) = &mut self.going else { return };
        for _ in 0..buffers {
            let (progress, bytes) =
                self.desk.buffer(going.handle, BufferSize::Exact(1500)).unwrap();
            going.bytes.extend(bytes);
            if progress.transfer_status == DONE {
                let all = Downloaded::of(&going.bytes, Root::ContentsSync);
                self.clients[going.client].apply(&all);
                self.lose();
                return;
            }
        }
    }

    /// After a last synchronisation everybody has what is there.
    fn settle(&mut self) {
        self.lose();
        let ids = self.ids(0);
        let mut there = BTreeMap::new();
        for id in ids {
            let handle = self.desk.message(self.folders[0].1, id, READ_ONLY);
            let subject = text_of(&self.desk.value(handle, tags::SUBJECT));
            let flags = self.desk.value(handle, tags::MESSAGE_FLAGS).unwrap().integer().unwrap();
            self.desk.release(handle);
            let associated = flags & 0x40 != 0;
            let read = !associated && flags & 1 != 0;
            there.insert(id.counter(), Copy { subject, read, associated });
        }
        for n in 0..self.clients.len() {
            let state = self.clients[n].state.clone();
            let all = self.desk.sync(self.folders[0].0, configure(EVERYTHING), &state);
            self.clients[n].apply(&all);
            assert_eq!(self.clients[n].messages, there, "client {n}");
            let state = self.clients[n].state.clone();
            let nothing = self.desk.sync(self.folders[0].0, configure(EVERYTHING), &state);
            assert!(nothing.is_nothing(), "{nothing:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn whoever_synchronises_has_in_the_end_what_is_there(steps in steps()) {
        let mut world = World::new();
        for step in &steps {
            world.step(step);
        }
        world.settle();
    }
}
