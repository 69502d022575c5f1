//! Requests that the foreign encoder makes, one operation each.
//!
//! It gives every operation the logon number 0 and fixes a few flags; what it leaves open has a
//! value here that differs from its neighbours.

use mapi_proto::{
    FolderDepth, FolderId, Guid, LegacyDn, LongTermId, MessageId, MessageMode, NameRegistration,
    PropertyName, PropertySetId, PropertyTag, ReadFlags, Recipient, RopBatch, ShortTermId,
    SortOrder, SortOrderSet, StreamMode, SubmitFlags,
};

use crate::book::{Book, ENCODED, Vector};
use crate::foreign::{USER_DN, bound, execute_body, rops};

const FOLDER: FolderId = FolderId::new(0x0D11_2233_4455_0001);
const MESSAGE: MessageId = MessageId::new(0x0E66_7788_99AA_0001);
const OTHER: MessageId = MessageId::new(0x0FBB_CCDD_EEFF_0002);

/// Adds the request that `build` puts into a batch.
pub fn add(
    book: &mut Book,
    path: &str,
    title: &str,
    value: &str,
    build: impl FnOnce(&mut RopBatch),
) {
    let bytes = rops(&execute_body(build));
    let (source, kind) = (ENCODED, "request");
    let value = format!("logon_id = 0\n{value}");
    let bytes = &bytes;
    let value = &value;
    book.add(&Vector { path, title, source, kind, bytes, value });
}

pub fn all(book: &mut Book) {
    logon(book);
    folder(book);
    table(book);
    message(book);
    recipients(book);
    attachment(book);
    stream(book);
    property(book);
    names(book);
}

fn logon(book: &mut Book) {
    let dn = LegacyDn::new(USER_DN).expect("a plain ASCII name");
    add(
        book,
        "logon/logon",
        "[MS-OXCROPS] 2.2.3.1 RopLogon",
        &format!(
            "output = 0\nlogon_flags = 0x01\nopen_flags = 0x01000000\nstore_state = 0
             essdn_size = {}\nessdn = \"{USER_DN}\"",
            USER_DN.len() + 1
        ),
        |batch| {
            batch.logon(&dn);
        },
    );
    add(book, "logon/release", "[MS-OXCROPS] 2.2.15.3 RopRelease", "input = 3", |batch| {
        let slot = bound(batch, 4);
        batch.release(slot);
    });
    let guid =
        Guid::from_bytes(*b"\x02\x27\x39\x56\x14\x8b\xef\x4f\x98\x14\x81\x7e\x2c\x82\xbd\xc2");
    let id = LongTermId::new(guid, [0x00, 0x00, 0x01, 0x50, 0x4D, 0xF6]);
    add(
        book,
        "logon/id_from_long_term_id",
        "[MS-OXCROPS] 2.2.3.9 RopIdFromLongTermId",
        "input = 1
         long_term_id.database_guid = 56392702-8b14-4fef-9814-817e2c82bdc2
         long_term_id.global_counter = 000001504df6\nlong_term_id.pad = 0x0000",
        |batch| {
            let slot = bound(batch, 2);
            batch.id_from_long_term_id(slot, &id);
        },
    );
    add(
        book,
        "logon/long_term_id_from_id",
        "[MS-OXCROPS] 2.2.3.8 RopLongTermIdFromId",
        "input = 2\nobject_id = 0x0d11223344550001",
        |batch| {
            let slot = bound(batch, 3);
            batch.long_term_id_from_id(slot, ShortTermId::from(FOLDER));
        },
    );
}

fn folder(book: &mut Book) {
    add(
        book,
        "folder/open_folder",
        "[MS-OXCROPS] 2.2.4.1 RopOpenFolder",
        "input = 1\noutput = 2\nfolder_id = 0x0d11223344550001\nopen_mode_flags = 0x00",
        |batch| {
            let slot = bound(batch, 2);
            batch.open_folder(slot, FOLDER);
        },
    );
    add(
        book,
        "folder/delete_messages",
        "[MS-OXCROPS] 2.2.4.11 RopDeleteMessages",
        "input = 1\nwant_asynchronous = false\nnotify_non_read = false
         message_ids[0] = 0x0e66778899aa0001\nmessage_ids[1] = 0x0fbbccddeeff0002",
        |batch| {
            let slot = bound(batch, 2);
            batch.delete_messages(slot, &[MESSAGE, OTHER]);
        },
    );
    for (copy, word) in [(false, "false"), (true, "true")] {
        add(
            book,
            "folder/move_copy_messages",
            "[MS-OXCROPS] 2.2.4.6 RopMoveCopyMessages",
            &format!(
                "source = 1\ndest = 2\nmessage_ids[0] = 0x0e66778899aa0001
                 message_ids[1] = 0x0fbbccddeeff0002\nwant_asynchronous = false
                 want_copy = {word}"
            ),
            |batch| {
                let source = bound(batch, 2);
                let dest = bound(batch, 1);
                batch.move_copy_messages(source, dest, &[MESSAGE, OTHER], copy);
            },
        );
    }
    for (depth, flags) in [(FolderDepth::Immediate, "0x00"), (FolderDepth::Recursive, "0x04")] {
        add(
            book,
            "table/get_hierarchy_table",
            "[MS-OXCROPS] 2.2.4.13 RopGetHierarchyTable",
            &format!("input = 1\noutput = 2\ntable_flags = {flags}"),
            |batch| {
                let slot = bound(batch, 2);
                batch.hierarchy_table(slot, depth);
            },
        );
    }
    add(
        book,
        "table/get_contents_table",
        "[MS-OXCROPS] 2.2.4.14 RopGetContentsTable",
        "input = 3\noutput = 4\ntable_flags = 0x00",
        |batch| {
            let slot = bound(batch, 4);
            batch.contents_table(slot);
        },
    );
}

fn table(book: &mut Book) {
    let columns = [PropertyTag::MID, PropertyTag::SUBJECT, PropertyTag::MESSAGE_DELIVERY_TIME];
    add(
        book,
        "table/set_columns",
        "[MS-OXCROPS] 2.2.5.1 RopSetColumns",
        "input = 2\nset_columns_flags = 0x00\nproperty_tags[0] = 0x674a0014
         property_tags[1] = 0x0037001f\nproperty_tags[2] = 0x0e060040",
        |batch| {
            let slot = bound(batch, 3);
            batch.set_columns(slot, &columns);
        },
    );
    let orders = SortOrderSet::new([
        SortOrder::descending(PropertyTag::MESSAGE_DELIVERY_TIME),
        SortOrder::ascending(PropertyTag::SUBJECT),
    ]);
    add(
        book,
        "table/sort_table",
        "[MS-OXCROPS] 2.2.5.2 RopSortTable",
        "input = 2\nsort_table_flags = 0x00\nsort_order_count = 2\ncategory_count = 0
         expanded_count = 0\nsort_orders[0] = 0x0e060040 descending (0x01)
         sort_orders[1] = 0x0037001f ascending (0x00)",
        |batch| {
            let slot = bound(batch, 3);
            batch.sort_table(slot, &orders);
        },
    );
    add(
        book,
        "table/query_rows",
        "[MS-OXCROPS] 2.2.5.4 RopQueryRows",
        "input = 2\nquery_rows_flags = 0x00\nforward_read = true\nrow_count = 1000",
        |batch| {
            let slot = bound(batch, 3);
            batch.query_rows(slot, 1000);
        },
    );
}

fn message(book: &mut Book) {
    add(
        book,
        "message/create_message",
        "[MS-OXCROPS] 2.2.6.2 RopCreateMessage",
        "input = 1\noutput = 2\ncode_page_id = 0x0fff\nfolder_id = 0x0d11223344550001
         associated_flag = false",
        |batch| {
            let slot = bound(batch, 2);
            batch.create_message(slot, FOLDER);
        },
    );
    for (mode, flags) in [
        (MessageMode::ReadOnly, "0x00"),
        (MessageMode::ReadWrite, "0x01"),
        (MessageMode::BestAccess, "0x03"),
    ] {
        add(
            book,
            "message/open_message",
            "[MS-OXCROPS] 2.2.6.1 RopOpenMessage",
            &format!(
                "input = 1\noutput = 2\ncode_page_id = 0x0fff
                 folder_id = 0x0d11223344550001\nopen_mode_flags = {flags}
                 message_id = 0x0e66778899aa0001"
            ),
            |batch| {
                let slot = bound(batch, 2);
                batch.open_message(slot, FOLDER, MESSAGE, mode);
            },
        );
    }
    add(
        book,
        "message/save_changes_message",
        "[MS-OXCROPS] 2.2.6.3 RopSaveChangesMessage",
        "response = 2\ninput = 2\nsave_flags = 0x02",
        |batch| {
            let slot = bound(batch, 3);
            batch.save_message(slot);
        },
    );
    for (flags, value) in [
        (ReadFlags::Read, "0x00"),
        (ReadFlags::ReadQuietly, "0x01"),
        (ReadFlags::Unread, "0x05"),
        (ReadFlags::ReceiptOnly, "0x10"),
    ] {
        add(
            book,
            "message/set_read_flags",
            "[MS-OXCROPS] 2.2.6.10 RopSetReadFlags",
            &format!(
                "input = 2\nwant_asynchronous = false\nread_flags = {value}
                 message_ids[0] = 0x0fbbccddeeff0002\nmessage_ids[1] = 0x0e66778899aa0001"
            ),
            |batch| {
                let slot = bound(batch, 3);
                batch.set_read_flags(slot, flags, &[OTHER, MESSAGE]);
            },
        );
    }
    for (flags, value) in [
        (SubmitFlags::None, "0x00"),
        (SubmitFlags::PreProcess, "0x01"),
        (SubmitFlags::NeedsSpooler, "0x02"),
    ] {
        add(
            book,
            "transport/submit_message",
            "[MS-OXCROPS] 2.2.7.1 RopSubmitMessage",
            &format!("input = 2\nsubmit_flags = {value}"),
            |batch| {
                let slot = bound(batch, 3);
                batch.submit_message(slot, flags);
            },
        );
    }
}

fn recipients(book: &mut Book) {
    let rows = [
        Recipient::to("Ada Löwe", "ada@example.test").expect("a recipient"),
        Recipient::cc("Grace", "grace@example.test").expect("a recipient"),
        Recipient::bcc("Zoë 😀", "zoe@example.test").expect("a recipient"),
    ];
    add(
        book,
        "message/modify_recipients",
        "[MS-OXCROPS] 2.2.6.5 RopModifyRecipients",
        "input = 2\ncolumn_count = 0\nrow_count = 3
         recipient_rows[0] = row_id 0, recipient_type 0x01, recipient_flags 0x8258
         recipient_rows[0].address_type = \"SMTP\" (8-bit)
         recipient_rows[0].email_address = \"ada@example.test\"
         recipient_rows[0].display_name = \"Ada Löwe\"
         recipient_rows[0].recipient_column_count = 0
         recipient_rows[0].recipient_properties.flag = 0x00
         recipient_rows[1] = row_id 1, recipient_type 0x02, recipient_flags 0x8258
         recipient_rows[1].email_address = \"grace@example.test\"
         recipient_rows[1].display_name = \"Grace\"
         recipient_rows[2] = row_id 2, recipient_type 0x03, recipient_flags 0x8258
         recipient_rows[2].email_address = \"zoe@example.test\"
         recipient_rows[2].display_name = \"Zoë 😀\"",
        |batch| {
            let slot = bound(batch, 3);
            batch.modify_recipients(slot, &rows);
        },
    );
    add(
        book,
        "message/remove_all_recipients",
        "[MS-OXCROPS] 2.2.6.4 RopRemoveAllRecipients",
        "input = 2\nreserved = 0x00000000",
        |batch| {
            let slot = bound(batch, 3);
            batch.remove_all_recipients(slot);
        },
    );
}

fn attachment(book: &mut Book) {
    add(
        book,
        "message/create_attachment",
        "[MS-OXCROPS] 2.2.6.13 RopCreateAttachment",
        "input = 2\noutput = 3",
        |batch| {
            let slot = bound(batch, 3);
            batch.create_attachment(slot);
        },
    );
    add(
        book,
        "message/open_attachment",
        "[MS-OXCROPS] 2.2.6.12 RopOpenAttachment",
        "input = 2\noutput = 3\nopen_attachment_flags = 0x00\nattachment_id = 0x00000107",
        |batch| {
            let slot = bound(batch, 3);
            batch.open_attachment(slot, 0x107);
        },
    );
    add(
        book,
        "message/save_changes_attachment",
        "[MS-OXCROPS] 2.2.6.15 RopSaveChangesAttachment",
        "response = 3\ninput = 3\nsave_flags = 0x02",
        |batch| {
            let slot = bound(batch, 4);
            batch.save_attachment(slot);
        },
    );
    add(
        book,
        "message/get_attachment_table",
        "[MS-OXCROPS] 2.2.6.17 RopGetAttachmentTable",
        "input = 2\noutput = 3\ntable_flags = 0x40",
        |batch| {
            let slot = bound(batch, 3);
            batch.attachment_table(slot);
        },
    );
    add(
        book,
        "message/open_embedded_message",
        "[MS-OXCROPS] 2.2.6.16 RopOpenEmbeddedMessage",
        "input = 3\noutput = 4\ncode_page_id = 0x0fff\nopen_mode_flags = 0x00",
        |batch| {
            let slot = bound(batch, 4);
            batch.open_embedded_message(slot);
        },
    );
}

fn stream(book: &mut Book) {
    for (mode, flags) in [
        (StreamMode::ReadOnly, "0x00"),
        (StreamMode::ReadWrite, "0x01"),
        (StreamMode::Create, "0x02"),
    ] {
        add(
            book,
            "stream/open_stream",
            "[MS-OXCROPS] 2.2.9.1 RopOpenStream",
            &format!("input = 1\noutput = 2\nproperty_tag = 0x37010102\nopen_mode_flags = {flags}"),
            |batch| {
                let slot = bound(batch, 2);
                batch.open_stream(slot, PropertyTag::ATTACH_DATA_BINARY, mode);
            },
        );
    }
    add(
        book,
        "stream/read_stream",
        "[MS-OXCROPS] 2.2.9.2 RopReadStream",
        "input = 2\nbyte_count = 16384",
        |batch| {
            let slot = bound(batch, 3);
            batch.read_stream(slot, 0x4000);
        },
    );
    add(
        book,
        "stream/write_stream",
        "[MS-OXCROPS] 2.2.9.3 RopWriteStream",
        "input = 2\ndata_size = 5\ndata = 00ff10e27f",
        |batch| {
            let slot = bound(batch, 3);
            batch.write_stream(slot, &[0x00, 0xFF, 0x10, 0xE2, 0x7F]);
        },
    );
    add(
        book,
        "stream/commit_stream",
        "[MS-OXCROPS] 2.2.9.5 RopCommitStream",
        "input = 2",
        |batch| {
            let slot = bound(batch, 3);
            batch.commit_stream(slot);
        },
    );
    add(
        book,
        "stream/get_stream_size",
        "[MS-OXCROPS] 2.2.9.6 RopGetStreamSize",
        "input = 3",
        |batch| {
            let slot = bound(batch, 4);
            batch.stream_size(slot);
        },
    );
}

fn property(book: &mut Book) {
    let tags =
        [PropertyTag::DISPLAY_NAME, PropertyTag::CONTENT_COUNT, PropertyTag::new(0x8005_101F)];
    add(
        book,
        "property/get_properties_specific",
        "[MS-OXCROPS] 2.2.8.3 RopGetPropertiesSpecific",
        "input = 3\nproperty_size_limit = 0\nwant_unicode = true
         property_tags[0] = 0x3001001f\nproperty_tags[1] = 0x36020003
         property_tags[2] = 0x8005101f",
        |batch| {
            let slot = bound(batch, 4);
            batch.get_properties(slot, &tags);
        },
    );
    add(
        book,
        "property/get_properties_all",
        "[MS-OXCROPS] 2.2.8.4 RopGetPropertiesAll",
        "input = 2\nproperty_size_limit = 0\nwant_unicode = true",
        |batch| {
            let slot = bound(batch, 3);
            batch.get_all_properties(slot);
        },
    );
    add(
        book,
        "property/delete_properties",
        "[MS-OXCROPS] 2.2.8.8 RopDeleteProperties",
        "input = 1\nproperty_tags[0] = 0x3004001f\nproperty_tags[1] = 0x36020003",
        |batch| {
            let slot = bound(batch, 2);
            batch.delete_properties(slot, &[PropertyTag::COMMENT, PropertyTag::CONTENT_COUNT]);
        },
    );
}

fn names(book: &mut Book) {
    let names = [
        PropertyName::lid(PropertySetId::APPOINTMENT, 0x0000_8208),
        PropertyName::named(PropertySetId::PUBLIC_STRINGS, "Über/Größe").expect("a name"),
        PropertyName::named(PropertySetId::INTERNET_HEADERS, "x-mailer").expect("a name"),
    ];
    for (registration, flags) in
        [(NameRegistration::Existing, "0x00"), (NameRegistration::CreateIfMissing, "0x02")]
    {
        add(
            book,
            "property/get_property_ids_from_names",
            "[MS-OXCROPS] 2.2.8.1 RopGetPropertyIdsFromNames",
            &format!(
                "input = 1\nflags = {flags}\nproperty_name_count = 3
                 property_names[0] = 00062002-0000-0000-c000-000000000046 lid 0x00008208
                 property_names[1] = 00020329-0000-0000-c000-000000000046 name \"Über/Größe\"
                 property_names[2] = 00020386-0000-0000-c000-000000000046 name \"x-mailer\""
            ),
            |batch| {
                let slot = bound(batch, 2);
                batch.property_ids_from_names(slot, &names, registration);
            },
        );
    }
    add(
        book,
        "property/get_property_ids_from_names",
        "[MS-OXCROPS] 2.2.8.1 RopGetPropertyIdsFromNames, all names",
        "input = 3\nflags = 0x00\nproperty_name_count = 0",
        |batch| {
            let slot = bound(batch, 4);
            batch.property_ids_from_names(slot, &[], NameRegistration::Existing);
        },
    );
    add(
        book,
        "property/get_names_from_property_ids",
        "[MS-OXCROPS] 2.2.8.2 RopGetNamesFromPropertyIds",
        "input = 1\nproperty_ids[0] = 0x8205\nproperty_ids[1] = 0x0037",
        |batch| {
            let slot = bound(batch, 2);
            batch.names_from_property_ids(slot, &[0x8205, 0x0037]);
        },
    );
}
