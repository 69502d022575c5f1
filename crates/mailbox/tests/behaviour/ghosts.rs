//! [MS-OXCSTOR] 3.2.5.6 and 3.2.5.7: public folders whose contents are on other servers.

use tradepost_mapi::{ErrorCode, FolderId, tags};
use tradepost_proto::rop::Replicas;
use tradepost_proto::rop::logon::{get_owning_servers, public_folder_is_ghosted};
use tradepost_store::{FolderReplicas, ReplicaState};

use crate::support::*;

fn owning(folder_id: FolderId) -> get_owning_servers::Request {
    get_owning_servers::Request { logon_id: 0, input: 0, folder_id }
}

fn ghosted(folder_id: FolderId) -> public_folder_is_ghosted::Request {
    public_folder_is_ghosted::Request { logon_id: 0, input: 0, folder_id }
}

fn replicas(names: &[&str], cheap_server_count: u16) -> Replicas {
    Replicas { cheap_server_count, servers: names.iter().map(|name| (*name).into()).collect() }
}

/// A public folder of which these servers have replicas.
fn folder(desk: &Desk, name: &str, here: bool, others: &[(&str, ReplicaState)]) -> FolderId {
    let folder = desk.public_folder(name);
    replicate(desk, folder, here, others);
    folder
}

fn replicate(desk: &Desk, folder: FolderId, here: bool, others: &[(&str, ReplicaState)]) {
    let mut replicas = FolderReplicas::default();
    for (server, state) in others {
        replicas.set(Some(server), *state);
    }
    if !here {
        replicas.remove(None);
    }
    let public = desk.store.public_store().unwrap().unwrap().mailbox().unwrap();
    let mailbox = desk.store.mailbox(public).unwrap();
    mailbox.write(desk.now, |t| t.set_folder_replicas(folder, &replicas)).unwrap();
}

/// Alice among the public folders of one of several servers.
fn visitor() -> Desk {
    let (mut desk, _) = Desk::with_public_folders();
    for (name, cost) in [("far", 501), ("near2", 100), ("near1", 100), ("middle", 500)] {
        other_server(&desk.store, name, cost, true);
    }
    desk.visit(0);
    desk
}

use ReplicaState::{Active, Inactive};

#[test]
fn a_ghost_tells_who_has_its_contents_the_nearest_first() {
    let mut desk = visitor();
    let others = [("middle", Active), ("NEAR2", Active), ("near1", Active)];
    let ghost = folder(&desk, "Ghost", false, &others);
    let names = [server_dn("near1"), server_dn("near2"), server_dn("middle")];
    let names = names.each_ref().map(String::as_str);
    let told = desk.ask(desk.logon, ghosted(ghost)).unwrap().replicas.0.unwrap();
    // [MS-OXCSTOR] R3085, R59759, R3928, R59708, R59710, R59711, R936, R414, R943, R59762, R412, R1238
    assert_eq!(told, replicas(&names, 2));
    // [MS-OXCSTOR] R408, R409, R59709, R939, R59761, R1032
    assert_eq!(usize::from(told.cheap_server_count), 2);
    // [MS-OXCSTOR] R407, R411, R413, R941
    assert_eq!(told.servers.len(), 3);
    for _ in 0..3 {
        let again = desk.ask(desk.logon, ghosted(ghost)).unwrap().replicas.0;
        // [MS-OXCSTOR] R937
        assert_eq!(again.as_ref(), Some(&told));
    }
    let owners = desk.ask(desk.logon, owning(ghost)).unwrap().replicas;
    // [MS-OXCSTOR] R372, R893, R900, R902, R904, R909, R1031, R910, R916, R1231
    assert_eq!(owners, told);
}

#[test]
fn a_folder_with_a_replica_here_is_no_ghost_and_is_cheapest_here() {
    let mut desk = visitor();
    let shown = folder(&desk, "Both", true, &[("near1", Active)]);
    let told = desk.ask(desk.logon, ghosted(shown)).unwrap().replicas.0;
    // [MS-OXCSTOR] R930, R918, R919, R920
    assert_eq!(told, None);
    let owners = desk.ask(desk.logon, owning(shown)).unwrap().replicas;
    // [MS-OXCSTOR] R895, R909, R352, R912, R913
    assert_eq!(owners, replicas(&[PUBLIC_DN, &server_dn("near1")], 1));
}

#[test]
fn servers_that_do_not_serve_the_contents_or_are_too_far_are_not_told() {
    let mut desk = visitor();
    let others = [("near1", Inactive), ("far", Active), ("forgotten", Active), ("near2", Active)];
    let ghost = folder(&desk, "Ghost", false, &others);
    let wanted = replicas(&[&server_dn("near2")], 1);
    let told = desk.ask(desk.logon, ghosted(ghost)).unwrap().replicas.0;
    // [MS-OXCSTOR] R59760, R921, R932, R1278, R59758, R926, R928
    assert_eq!(told.as_ref(), Some(&wanted));
    let told = desk.ask(desk.logon, owning(ghost)).unwrap().replicas;
    // [MS-OXCSTOR] R905, R896, R906, R1276
    assert_eq!(told, wanted);
}

#[test]
fn a_folder_whose_contents_nobody_serves_has_no_replica_at_all() {
    let mut desk = visitor();
    let lost = folder(&desk, "Lost", false, &[("near1", Inactive), ("far", Active)]);
    let told = desk.ask(desk.logon, owning(lost)).unwrap_err();
    // [MS-OXCSTOR] R908, R392, R393
    assert_eq!(told, ErrorCode::NO_REPLICA_AVAILABLE);
    let told = desk.ask(desk.logon, ghosted(lost)).unwrap_err();
    // [MS-OXCSTOR] R934, R433, R434
    assert_eq!(told, ErrorCode::NO_REPLICA_AVAILABLE);
    replicate(&desk, lost, false, &[]);
    let told = desk.ask(desk.logon, owning(lost)).unwrap_err();
    // [MS-OXCSTOR] R898
    assert_eq!(told, ErrorCode::NO_REPLICA_AVAILABLE);
    let told = desk.ask(desk.logon, ghosted(lost)).unwrap_err();
    // [MS-OXCSTOR] R923
    assert_eq!(told, ErrorCode::NO_REPLICA_AVAILABLE);
}

#[test]
fn an_inactive_replica_here_is_a_ghost() {
    let mut desk = visitor();
    let folder = folder(&desk, "Old", true, &[("near1", Active)]);
    let public = desk.store.public_store().unwrap().unwrap().mailbox().unwrap();
    let mailbox = desk.store.mailbox(public).unwrap();
    let mut changed = mailbox.read(|view| view.folder_replicas(folder)).unwrap();
    changed.set(None, Inactive);
    mailbox.write(desk.now, |t| t.set_folder_replicas(folder, &changed)).unwrap();
    let told = desk.ask(desk.logon, ghosted(folder)).unwrap().replicas.0;
    // [MS-OXCSTOR] R397, R396
    assert_eq!(told, Some(replicas(&[&server_dn("near1")], 1)));
}

#[test]
fn the_subtrees_are_never_ghosts() {
    let mut desk = visitor();
    let public = desk.store.public_store().unwrap().unwrap().mailbox().unwrap();
    let folders = desk.store.mailbox(public).unwrap().facts().public.unwrap();
    for folder in [folders.ipm_subtree, folders.non_ipm_subtree] {
        replicate(&desk, folder, false, &[("near1", Active)]);
        let told = desk.ask(desk.logon, ghosted(folder)).unwrap().replicas.0;
        // [MS-OXCSTOR] R1239
        assert_eq!(told, None);
    }
}

#[test]
fn a_ghost_is_opened_as_one_and_its_contents_are_not_here() {
    let mut desk = visitor();
    let news = desk.public_folder("News");
    let message = desk.post(news, "here until now");
    replicate(&desk, news, false, &[("near1", Active)]);
    let (folder, opened) = desk.open(desk.logon, open_folder(news)).unwrap();
    // [MS-OXCFOLD] R906, R907, R908, R909, R910, R911, R912, R913, R914, R915
    assert_eq!(opened.replicas.0, Some(replicas(&[&server_dn("near1")], 1)));
    let gone = ErrorCode::NO_REPLICA_HERE;
    let open = |desk: &mut Desk, request| desk.open::<_>(desk.logon, request).map(|_| ());
    assert_eq!(desk.open(folder, get_contents_table(0)).map(|_| ()), Err(gone));
    assert_eq!(open(&mut desk, open_message(news, message, READ_ONLY)), Err(gone));
    assert_eq!(desk.open(desk.logon, create_message(news)).map(|_| ()), Err(gone));
    replicate(&desk, news, true, &[("near1", Active)]);
    assert_eq!(open(&mut desk, open_message(news, message, READ_ONLY)), OK);
}

#[test]
fn what_is_left_here_of_the_contents_of_a_ghost_is_not_touched() {
    let mut desk = visitor();
    let news = desk.public_folder("News");
    let message = desk.post(news, "here until now");
    let (folder, _) = desk.open(desk.logon, open_folder(news)).unwrap();
    let table = desk.contents(folder);
    desk.set_columns(table, &[tags::SUBJECT]);
    assert_eq!(desk.rows(table).len(), 1);
    replicate(&desk, news, false, &[("near1", Active)]);
    let gone = ErrorCode::NO_REPLICA_HERE;
    assert_eq!(desk.query(table, true, 10).map(|_| ()), Err(gone));
    assert_eq!(desk.ask(folder, delete_messages(&[message])).map(|_| ()), Err(gone));
    assert_eq!(desk.ask(folder, hard_delete_messages(&[message])).map(|_| ()), Err(gone));
    let request = tradepost_proto::rop::message::set_read_flags::Request {
        logon_id: 0,
        input: 0,
        want_asynchronous: false,
        read_flags: 0,
        message_ids: vec![message].into(),
    };
    assert_eq!(desk.ask(folder, request).map(|_| ()), Err(gone));
    replicate(&desk, news, true, &[]);
    assert_eq!(desk.subjects_with(folder, 0), ["here until now"]);
}

#[test]
fn a_ghost_is_moved_with_the_hierarchy_which_is_everywhere() {
    let mut desk = visitor();
    promote(&desk.store, "alice@example.test");
    let public = desk.visit(AS_ADMINISTRATOR);
    let ghost = folder(&desk, "Ghost", false, &[("near1", Active)]);
    let target = desk.public_folder("Target");
    let (top, target) = (desk.folder(public.folder_ids.0[1]), desk.folder(target));
    let (answers, _) = desk.run(&[crate::move_copy::moving(ghost, "Moved")], &[top, target]);
    assert_eq!(answers[0].code(), Some(ErrorCode::SUCCESS));
    assert_eq!(desk.names_with(target, 0), ["Moved"]);
}
