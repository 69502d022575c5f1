//! Messages of public folders: what one may do with them, and what each has read.

use tradepost_mapi::{ErrorCode, FolderId, Guid, MessageId, Properties, Value, tags};
use tradepost_proto::rop::NO_HANDLE;
use tradepost_proto::rop::logon::{LogonReply, logon};
use tradepost_proto::rop::message::{
    ClientData, get_message_status, set_message_read_flag, set_message_status,
};
use tradepost_store::{
    FolderKind, FolderRights, Mailbox, MailboxOwner, NewFolder, NewMailbox, Principal, Rights, Role,
};
use tradepost_wire::Sized16;

use crate::support::*;

/// Makes public folders, and one of them with these rights for everybody.
fn public_folder(desk: &Desk, default: Rights) -> (Mailbox, FolderId) {
    let owner = MailboxOwner {
        address: "public@example.test".into(),
        display_name: "Public Folders".into(),
        legacy_dn: "/o=example/ou=first/cn=Recipients/cn=public".into(),
    };
    let principal = |role| Principal {
        address: owner.address.clone(),
        display_name: owner.display_name.clone(),
        legacy_dn: owner.legacy_dn.clone(),
        role,
    };
    let (guid, replica_guid) = (Guid([7; 16]), Guid([8; 16]));
    let new = NewMailbox { guid, replica_guid, owner: owner.clone(), now: desk.now };
    let (mailbox, _) = desk.store.create_public_store(new).unwrap();
    let role = Role::PublicStore { mailbox: mailbox.id() };
    desk.store.put_principal(&principal(role)).unwrap();
    let parent = mailbox.facts().special.ipm_subtree;
    let (folder, _) = mailbox
        .write(desk.now, |t| {
            let (kind, properties) = (FolderKind::Generic, Properties::new());
            let folder =
                t.create_folder(NewFolder { parent, name: "News".into(), kind, properties })?;
            t.set_folder_rights(folder, FolderRights { owner: None, default })?;
            Ok(folder)
        })
        .unwrap();
    (mailbox, folder)
}

/// Changes what everybody may do with a folder.
fn allow(desk: &Desk, mailbox: &Mailbox, folder: FolderId, default: Rights) {
    let rights = FolderRights { owner: None, default };
    mailbox.write(desk.now, |t| t.set_folder_rights(folder, rights)).unwrap();
}

/// Logs on to the public folders in place of one's own mailbox.
fn visit(desk: &mut Desk) {
    let request = logon::Request {
        logon_id: 0,
        output: 1,
        logon_flags: 0,
        open_flags: 0x02,
        store_state: 0,
        essdn: Sized16(None),
    };
    desk.logon = match desk.open(NO_HANDLE, request) {
        Ok((handle, LogonReply::Public { .. })) => handle,
        other => panic!("logon: {other:?}"),
    };
}

fn other_author(desk: &Desk) -> Desk {
    let mut other = Desk::of("bob@example.test", desk.store.clone());
    visit(&mut other);
    other
}

#[test]
fn what_one_may_not_do_with_messages_is_denied() {
    let mut desk = Desk::new();
    let (mailbox, folder) = public_folder(&desk, Rights::AUTHOR);
    visit(&mut desk);
    let id = desk.post(folder, "by Alice");
    let mut bob = other_author(&desk);
    let open = |desk: &mut Desk, mode| {
        desk.open(desk.logon, open_message(folder, id, mode)).map(|(handle, _)| handle)
    };
    let reading = open(&mut bob, READ_ONLY).unwrap();
    // [MS-OXCMSG] R1097
    // [MS-OXCPRPT] R17
    assert_eq!(bob.value(reading, tags::ACCESS), Ok(Value::Integer32(2)));
    // [MS-OXCMSG] R2184
    assert_eq!(open(&mut bob, READ_WRITE), Err(ErrorCode::ACCESS_DENIED));
    let best = open(&mut bob, 3).unwrap();
    // [MS-OXCMSG] R3009
    assert_eq!(bob.value(best, tags::ACCESS_LEVEL), Ok(Value::Integer32(1)));
    bob.set_subject(best, "by Bob");
    assert_eq!(bob.save(best, KEEP_WRITE), Err(ErrorCode::ACCESS_DENIED));
    let own = open(&mut desk, READ_WRITE).unwrap();
    // [MS-OXCPRPT] R16, R17, R18
    assert_eq!(desk.value(own, tags::ACCESS), Ok(Value::Integer32(7)));
    assert_eq!(desk.value(own, tags::SUBJECT), Ok(text("by Alice")));

    allow(&desk, &mailbox, folder, Rights::VISIBLE);
    for mode in [READ_ONLY, READ_WRITE, 3] {
        // [MS-OXCMSG] R324, R2184
        assert_eq!(open(&mut bob, mode), Err(ErrorCode::ACCESS_DENIED));
    }
    let told = bob.open(bob.logon, create_message(folder)).unwrap_err();
    // [MS-OXCMSG] R369, R3018
    assert_eq!(told, ErrorCode::ACCESS_DENIED);
}

fn mark(message: u32, long: [u8; 24], desk: &mut Desk, read_flags: u8) -> Option<(u8, [u8; 24])> {
    let client_data = ClientData(Some(long));
    let request = set_message_read_flag::Request {
        logon_id: 0,
        response: 1,
        input: 0,
        read_flags,
        client_data,
    };
    let told = desk.ask(message, request).unwrap().read_status_changed.0;
    told.map(|change| (change.logon_id, change.client_data))
}

#[test]
fn in_public_folders_a_changed_read_state_is_told_and_everybody_has_their_own() {
    let mut desk = Desk::new();
    let (_, folder) = public_folder(&desk, Rights::AUTHOR);
    visit(&mut desk);
    let id: MessageId = desk.post_with(
        folder,
        &[
            (tags::MESSAGE_FLAGS, Value::Integer32(0)),
            (tags::READ_RECEIPT_REQUESTED, Value::Boolean(true)),
            (tags::SENDER_EMAIL_ADDRESS, text("bob@example.test")),
        ],
    );
    let mut bob = other_author(&desk);
    let message = bob.message(folder, id, READ_ONLY);
    let long = bob.long_id(id);
    assert_eq!(bob.value(message, tags::READ), Ok(Value::Boolean(false)));
    // [MS-OXCMSG] R921, R848, R851
    assert_eq!(mark(message, long, &mut bob, 0), Some((0, long)));
    assert_eq!(bob.value(message, tags::READ), Ok(Value::Boolean(true)));
    // [MS-OXCMSG] R920
    assert_eq!(mark(message, long, &mut bob, 0), None);
    // [MS-OXCMSG] R921
    assert_eq!(mark(message, long, &mut bob, 0x05), Some((0, long)));
    assert_eq!(mark(message, long, &mut bob, 0x01), Some((0, long)));
    let again = bob.message(folder, id, READ_ONLY);
    assert_eq!(bob.value(again, tags::READ), Ok(Value::Boolean(true)));
}

#[test]
fn the_status_is_that_of_whoever_may_read_and_write_the_message() {
    let mut desk = Desk::new();
    let (mailbox, folder) = public_folder(&desk, Rights::AUTHOR);
    visit(&mut desk);
    let message_id = desk.post(folder, "by Alice");
    let mut bob = other_author(&desk);
    let set = |desk: &mut Desk| {
        let handle = desk.folder(folder);
        let request = set_message_status::Request {
            logon_id: 0,
            input: 0,
            message_id,
            message_status_flags: 0x1000,
            message_status_mask: 0x1000,
        };
        desk.ask(handle, request).map(|body| body.message_status_flags)
    };
    let status = |desk: &mut Desk| {
        let handle = desk.folder(folder);
        let request = get_message_status::Request { logon_id: 0, input: 0, message_id };
        desk.ask(handle, request).map(|body| body.message_status_flags)
    };
    assert_eq!(set(&mut bob), Err(ErrorCode::ACCESS_DENIED));
    assert_eq!(status(&mut bob), Ok(0));
    assert_eq!(set(&mut desk), Ok(0), "one's own message");
    allow(&desk, &mailbox, folder, Rights::VISIBLE);
    assert_eq!(status(&mut bob), Err(ErrorCode::ACCESS_DENIED));
}
