//! Responses that the foreign decoder reads as the value given.
//!
//! The bytes are those of its own tests where these have any, else typed by hand; in both cases
//! its decoder has to take them without a byte left over, and what it made of them is written
//! down as `read as`.

use mapi_proto::{HIERARCHY_COLUMNS, PropertyTag, RopBatch};

use crate::book::{Book, READ, TESTS, Vector, unhex};
use crate::foreign::{bound, read};

/// What the decoder must know of the request.
#[derive(Clone, Copy)]
enum Asked {
    /// Nothing.
    Nothing,
    /// The columns of the table at slot 2.
    Columns(&'static [PropertyTag]),
    /// The properties of the object at slot 1.
    Tags(&'static [PropertyTag]),
}

/// One response: path, title, source, hexadecimal, value.
struct Answer(&'static str, &'static str, &'static str, &'static str, &'static str);

pub fn all(book: &mut Book) {
    use Asked::{Columns, Nothing, Tags};
    for answer in LOGON.iter().chain(FOLDER).chain(TABLE).chain(MESSAGE).chain(ATTACHMENT) {
        add(book, answer, Nothing);
    }
    for answer in STREAM.iter().chain(PROPERTY).chain(OTHER) {
        add(book, answer, Nothing);
    }
    for answer in ROWS {
        add(book, answer, Columns(&HIERARCHY_COLUMNS));
    }
    for answer in MIXED_ROWS {
        add(book, answer, Columns(&MIXED));
    }
    for answer in SPECIFIC {
        add(book, answer, Tags(&MIXED));
    }
}

/// Every type the decoder knows, once.
static MIXED: [PropertyTag; 16] = [
    PropertyTag::new(0x3616_0002),
    PropertyTag::new(0x3602_0003),
    PropertyTag::new(0x8101_0005),
    PropertyTag::new(0x0E1B_000B),
    PropertyTag::new(0x0E08_0014),
    PropertyTag::new(0x0037_001E),
    PropertyTag::new(0x0037_001F),
    PropertyTag::new(0x0E06_0040),
    PropertyTag::new(0x6833_0048),
    PropertyTag::new(0x6740_00FB),
    PropertyTag::new(0x0FFF_0102),
    PropertyTag::new(0x8102_1003),
    PropertyTag::new(0x8103_101F),
    PropertyTag::new(0x36D8_1102),
    PropertyTag::new(0x1000_001F),
    PropertyTag::new(0x1013_0102),
];

fn add(book: &mut Book, answer: &Answer, asked: Asked) {
    let Answer(path, title, source, digits, value) = answer;
    let bytes = unhex(digits);
    let build = |batch: &mut RopBatch| {
        let slot = bound(batch, 3);
        match asked {
            Asked::Nothing => {}
            Asked::Columns(columns) => {
                batch.set_columns(slot, columns);
            }
            Asked::Tags(tags) => {
                batch.get_properties(slot, tags);
            }
        }
    };
    let seen = match read(build, &bytes) {
        Ok(seen) => seen,
        Err(error) => panic!("{path}: {error}"),
    };
    assert_eq!(seen.len(), 1, "{path}: {seen:?}");
    let value = format!("{value}\nread as = {:?}", seen[0]);
    let (kind, bytes, value) = ("response", &bytes, &value);
    book.add(&Vector { path, title, source, kind, bytes, value });
}

const LOGON: &[Answer] = &[
    Answer(
        "logon/logon",
        "[MS-OXCROPS] 2.2.3.1.2 RopLogon, success for a private mailbox",
        READ,
        "fe 03 00000000 01
         010100000000000a 020100000000000a 030100000000000a 040100000000000a 050100000000000a
         060100000000000a 070100000000000a 080100000000000a 090100000000000a 0a0100000000000a
         0b0100000000000a 0c0100000000000a 0d0100000000000a
         07 000102030405060708090a0b0c0d0e0f 0500 101112131415161718191a1b1c1d1e1f
         1e2d0b031607ea07 0078563412cdda01 00000000",
        "output = 3\nreturn_value = 0x00000000\nlogon_flags = 0x01
         folder_ids = 0x0a00000000000101 to 0x0a0000000000010d, thirteen of them
         response_flags = 0x07\nmailbox_guid = 03020100-0504-0706-0809-0a0b0c0d0e0f
         repl_id = 5\nrepl_guid = 13121110-1514-1716-1819-1a1b1c1d1e1f
         logon_time = seconds 30, minutes 45, hour 11, day_of_week 3, day 22, month 7, year 2026
         gwart_time = 0x01dacd1234567800\nstore_state = 0",
    ),
    Answer(
        "logon/logon",
        "[MS-OXCROPS] 2.2.3.1.4 RopLogon, redirect",
        TESTS,
        "fe 00 78040000 01 0b 45584348414e47452d4200",
        "output = 0\nreturn_value = 0x00000478\nlogon_flags = 0x01\nserver_name_size = 11
         server_name = \"EXCHANGE-B\"",
    ),
    Answer(
        "logon/id_from_long_term_id",
        "[MS-OXCROPS] 2.2.3.9 RopIdFromLongTermId",
        TESTS,
        "44 00 00000000 3412000000000100",
        "input = 0\nreturn_value = 0x00000000\nobject_id = 0x0001000000001234",
    ),
    Answer(
        "logon/long_term_id_from_id",
        "[MS-OXCROPS] 2.2.3.8 RopLongTermIdFromId",
        TESTS,
        "43 00 00000000 02273956148bef4f9814817e2c82bdc2 000001504df6 0000",
        "input = 0\nreturn_value = 0x00000000
         long_term_id.database_guid = 56392702-8b14-4fef-9814-817e2c82bdc2
         long_term_id.global_counter = 000001504df6\nlong_term_id.pad = 0x0000",
    ),
];

const FOLDER: &[Answer] = &[
    Answer(
        "folder/open_folder",
        "[MS-OXCROPS] 2.2.4.1 RopOpenFolder",
        TESTS,
        "02 01 00000000 01 00",
        "output = 1\nreturn_value = 0x00000000\nhas_rules = true\nis_ghosted = false",
    ),
    Answer(
        "folder/open_folder",
        "[MS-OXCROPS] 2.2.4.1 RopOpenFolder, a ghosted folder",
        TESTS,
        "02 01 00000000 00 01 0200 0100 45584348414e47452d4100 45584348414e47452d4200",
        "output = 1\nreturn_value = 0x00000000\nhas_rules = false\nis_ghosted = true
         server_count = 2\ncheap_server_count = 1\nservers = \"EXCHANGE-A\", \"EXCHANGE-B\"",
    ),
    Answer(
        "folder/open_folder",
        "[MS-OXCROPS] 2.2.4.1 RopOpenFolder, failure",
        READ,
        "02 02 0f010480",
        "output = 2\nreturn_value = 0x8004010f",
    ),
    Answer(
        "table/get_hierarchy_table",
        "[MS-OXCROPS] 2.2.4.13 RopGetHierarchyTable",
        TESTS,
        "04 02 00000000 0f000000",
        "output = 2\nreturn_value = 0x00000000\nrow_count = 15",
    ),
    Answer(
        "table/get_contents_table",
        "[MS-OXCROPS] 2.2.4.14 RopGetContentsTable",
        READ,
        "05 02 00000000 78563412",
        "output = 2\nreturn_value = 0x00000000\nrow_count = 0x12345678",
    ),
    Answer(
        "folder/delete_messages",
        "[MS-OXCROPS] 2.2.4.11 RopDeleteMessages",
        TESTS,
        "1e 00 00000000 01",
        "input = 0\nreturn_value = 0x00000000\npartial_completion = true",
    ),
    Answer(
        "folder/move_copy_messages",
        "[MS-OXCROPS] 2.2.4.6 RopMoveCopyMessages",
        TESTS,
        "33 01 00000000 01",
        "source = 1\nreturn_value = 0x00000000\npartial_completion = true",
    ),
    Answer(
        "folder/move_copy_messages",
        "[MS-OXCROPS] 2.2.4.6 RopMoveCopyMessages, null destination",
        TESTS,
        "33 01 03050000 02000000 01",
        "source = 1\nreturn_value = 0x00000503\ndest = 2\npartial_completion = true",
    ),
];

const TABLE: &[Answer] = &[
    Answer(
        "table/set_columns",
        "[MS-OXCROPS] 2.2.5.1 RopSetColumns",
        TESTS,
        "12 02 00000000 00",
        "input = 2\nreturn_value = 0x00000000\ntable_status = 0x00",
    ),
    Answer(
        "table/sort_table",
        "[MS-OXCROPS] 2.2.5.2 RopSortTable, still sorting",
        READ,
        "13 02 00000000 09",
        "input = 2\nreturn_value = 0x00000000\ntable_status = 0x09",
    ),
    Answer(
        "table/restrict",
        "[MS-OXCROPS] 2.2.5.3 RopRestrict",
        READ,
        "14 02 00000000 00",
        "input = 2\nreturn_value = 0x00000000\ntable_status = 0x00",
    ),
];

/// Six columns: FolderId, ParentFolderId, DisplayName, ContainerClass, ContentCount, Subfolders.
const ROWS: &[Answer] = &[
    Answer(
        "table/query_rows",
        "[MS-OXCROPS] 2.2.5.4 RopQueryRows, a standard row and a flagged one",
        TESTS,
        "15 02 00000000 01 0200
         00 1100000000000000 010000000000000d 5300740061006e0064006100720064000000
         4900500046002e004e006f00740065000000 03000000 00
         01 00 2200000000000000 00 010000000000000d 01 01 00 00000000 00 01",
        "input = 2\nreturn_value = 0x00000000\norigin = 0x01\nrow_count = 2
         columns = 0x67480014, 0x67490014, 0x3001001f, 0x3613001f, 0x36020003, 0x360a000b
         rows[0] = flag 0x00: 0x11, 0x0d00000000000001, \"Standard\", \"IPF.Note\", 3, false
         rows[1] = flag 0x01: 0x22, 0x0d00000000000001, absent, absent, 0, true",
    ),
    Answer(
        "table/query_rows",
        "[MS-OXCROPS] 2.2.5.4 RopQueryRows, a row with an error",
        TESTS,
        "15 02 00000000 02 0100
         01 00 3412000000000000 00 010000000000000d 0a 05030480 01 01 00 00",
        "input = 2\nreturn_value = 0x00000000\norigin = 0x02\nrow_count = 1
         columns = 0x67480014, 0x67490014, 0x3001001f, 0x3613001f, 0x36020003, 0x360a000b
         rows[0] = flag 0x01: 0x1234, 0x0d00000000000001, error 0x80040305, absent, absent, false",
    ),
    Answer(
        "table/query_rows",
        "[MS-OXCROPS] 2.2.5.4 RopQueryRows, no row",
        TESTS,
        "15 02 00000000 02 0000",
        "input = 2\nreturn_value = 0x00000000\norigin = 0x02\nrow_count = 0",
    ),
];

/// The words for a row of [`MIXED`].
const MIXED_ROWS: &[Answer] = &[Answer(
    "table/query_rows",
    "[MS-OXCROPS] 2.2.5.4 RopQueryRows, a value of each type",
    READ,
    "15 02 00000000 01 0100
     01 00 dcfe 00 efcdab89 00 00000000000004c0 00 01 00 efcdab8967452301 00 61e400
     00 47007200f600df0065003dd800de0000 00 785634120000da01
     00 33221100554477668899aabbccddeeff
     00 1500 01 01005544332211 0d 0100aa998877660e 00000000
     00 0300 0010ff 00 02000000 01000000 feffffff
     00 03000000 61000000 0000 df00e9000000
     00 03000000 0100 ab 0000 0200 0102
     0a 0e000780 01",
    "input = 2\nreturn_value = 0x00000000\norigin = 0x01\nrow_count = 1
     rows[0] = flag 0x01, then flag and value of each column
     0x36160002 = 0xfedc\n0x36020003 = 0x89abcdef\n0x81010005 = -2.5\n0x0e1b000b = true
     0x0e080014 = 0x0123456789abcdef\n0x0037001e = \"aä\" in Windows-1252
     0x0037001f = \"Größe😀\"
     0x0e060040 = 0x01da000012345678\n0x68330048 = 00112233-4455-6677-8899-aabbccddeeff
     0x674000fb = ours, folder 0x0d11223344550001, message 0x0e66778899aa0001, instance 0
     0x0fff0102 = 0010ff\n0x81021003 = 0x00000001, 0xfffffffe\n0x8103101f = \"a\", \"\", \"ßé\"
     0x36d81102 = ab, (empty), 0102\n0x1000001f = error 0x8007000e
     0x10130102 = absent",
)];

const SPECIFIC: &[Answer] = &[Answer(
    "property/get_properties_specific",
    "[MS-OXCROPS] 2.2.8.3 RopGetPropertiesSpecific, a value of each type",
    READ,
    "07 02 00000000
     01 00 dcfe 00 efcdab89 00 00000000000004c0 00 01 00 efcdab8967452301 00 61e400
     00 47007200f600df0065003dd800de0000 00 785634120000da01
     00 33221100554477668899aabbccddeeff
     00 1500 01 01005544332211 0d 0100aa998877660e 00000000
     00 0300 0010ff 00 02000000 01000000 feffffff
     00 03000000 61000000 0000 df00e9000000
     00 03000000 0100 ab 0000 0200 0102
     0a 0e000780 0a 0f010480",
    "input = 2\nreturn_value = 0x00000000\nrow_data.flag = 0x01
     0x36160002 = 0xfedc\n0x36020003 = 0x89abcdef\n0x81010005 = -2.5\n0x0e1b000b = true
     0x0e080014 = 0x0123456789abcdef\n0x0037001e = \"aä\" in Windows-1252
     0x0037001f = \"Größe😀\"
     0x0e060040 = 0x01da000012345678\n0x68330048 = 00112233-4455-6677-8899-aabbccddeeff
     0x674000fb = ours, folder 0x0d11223344550001, message 0x0e66778899aa0001, instance 0
     0x0fff0102 = 0010ff\n0x81021003 = 0x00000001, 0xfffffffe\n0x8103101f = \"a\", \"\", \"ßé\"
     0x36d81102 = ab, (empty), 0102\n0x1000001f = error 0x8007000e
     0x10130102 = error 0x8004010f",
)];

const MESSAGE: &[Answer] = &[
    Answer(
        "message/create_message",
        "[MS-OXCROPS] 2.2.6.2 RopCreateMessage, with an id",
        TESTS,
        "06 01 00000000 01 420000000000010d",
        "output = 1\nreturn_value = 0x00000000\nhas_message_id = true
         message_id = 0x0d01000000000042",
    ),
    Answer(
        "message/create_message",
        "[MS-OXCROPS] 2.2.6.2 RopCreateMessage, without an id",
        TESTS,
        "06 00 00000000 00",
        "output = 0\nreturn_value = 0x00000000\nhas_message_id = false",
    ),
    Answer(
        "message/open_message",
        "[MS-OXCROPS] 2.2.6.1 RopOpenMessage",
        READ,
        "03 01 00000000 01 02 52453a2000 04 71007500610072007400650072006c00790020
         007200650070006f00720074000000 0200 0200 0300fe0f 1f00fe39 02
         01 e404 0000 6400
         5882534d54500061006400610040006500780061006d0070006c0065002e007400650073
         007400000041006400610020004c00f60077006500000002000006000000610064006100
         40006500780061006d0070006c0065002e0074006500730074000000
         12 e404 0000 6600
         5882534d5450006700720061006300650040006500780061006d0070006c0065002e0074
         006500730074000000470072006100630065000000020000060000006700720061006300
         650040006500780061006d0070006c0065002e0074006500730074000000",
        "output = 1\nreturn_value = 0x00000000\nhas_named_properties = true
         subject_prefix = string8 \"RE: \"\nnormalized_subject = unicode \"quarterly report\"
         recipient_count = 2\nrecipient_columns = 0x0ffe0003, 0x39fe001f\nrow_count = 2
         recipient_rows[0] = type 0x01, code_page_id 1252, reserved 0, size 100
         recipient_rows[0].recipient_row = flags 0x8258, address type \"SMTP\"
         recipient_rows[0].email_address = \"ada@example.test\"
         recipient_rows[0].display_name = \"Ada Löwe\"
         recipient_rows[0].properties = flag 0x00: 6, \"ada@example.test\"
         recipient_rows[1] = type 0x12, code_page_id 1252, reserved 0, size 102
         recipient_rows[1].recipient_row = flags 0x8258, address type \"SMTP\"
         recipient_rows[1].email_address = \"grace@example.test\"
         recipient_rows[1].display_name = \"Grace\"
         recipient_rows[1].properties = flag 0x00: 6, \"grace@example.test\"",
    ),
    Answer(
        "message/open_embedded_message",
        "[MS-OXCROPS] 2.2.6.16 RopOpenEmbeddedMessage",
        TESTS,
        "46 05 00000000 00 ff0000000000010d 00 00 01 0000 0000 00",
        "output = 5\nreturn_value = 0x00000000\nreserved = 0x00\nmessage_id = 0x0d010000000000ff
         has_named_properties = false\nsubject_prefix = none\nnormalized_subject = empty
         recipient_count = 0\ncolumn_count = 0\nrow_count = 0",
    ),
    Answer(
        "message/save_changes_message",
        "[MS-OXCROPS] 2.2.6.3 RopSaveChangesMessage",
        TESTS,
        "0c 00 00000000 01 420000000000010d",
        "response = 0\nreturn_value = 0x00000000\ninput = 1\nmessage_id = 0x0d01000000000042",
    ),
    Answer(
        "message/modify_recipients",
        "[MS-OXCROPS] 2.2.6.5 RopModifyRecipients",
        READ,
        "0e 02 00000000",
        "input = 2\nreturn_value = 0x00000000",
    ),
    Answer(
        "message/remove_all_recipients",
        "[MS-OXCROPS] 2.2.6.4 RopRemoveAllRecipients",
        READ,
        "0d 02 00000000",
        "input = 2\nreturn_value = 0x00000000",
    ),
    Answer(
        "message/set_read_flags",
        "[MS-OXCROPS] 2.2.6.10 RopSetReadFlags",
        TESTS,
        "66 02 00000000 01",
        "input = 2\nreturn_value = 0x00000000\npartial_completion = true",
    ),
];

const ATTACHMENT: &[Answer] = &[
    Answer(
        "message/create_attachment",
        "[MS-OXCROPS] 2.2.6.13 RopCreateAttachment",
        TESTS,
        "23 00 00000000 02000000",
        "output = 0\nreturn_value = 0x00000000\nattachment_id = 2",
    ),
    Answer(
        "message/open_attachment",
        "[MS-OXCROPS] 2.2.6.12 RopOpenAttachment",
        READ,
        "22 03 00000000",
        "output = 3\nreturn_value = 0x00000000",
    ),
    Answer(
        "message/save_changes_attachment",
        "[MS-OXCROPS] 2.2.6.15 RopSaveChangesAttachment",
        READ,
        "25 03 00000000",
        "response = 3\nreturn_value = 0x00000000",
    ),
    Answer(
        "message/get_attachment_table",
        "[MS-OXCROPS] 2.2.6.17 RopGetAttachmentTable",
        READ,
        "21 03 00000000",
        "output = 3\nreturn_value = 0x00000000",
    ),
];

const STREAM: &[Answer] = &[
    Answer(
        "stream/open_stream",
        "[MS-OXCROPS] 2.2.9.1 RopOpenStream",
        TESTS,
        "2b 02 00000000 00100000",
        "output = 2\nreturn_value = 0x00000000\nstream_size = 4096",
    ),
    Answer(
        "stream/read_stream",
        "[MS-OXCROPS] 2.2.9.2 RopReadStream",
        TESTS,
        "2c 02 00000000 0300 010203",
        "input = 2\nreturn_value = 0x00000000\ndata_size = 3\ndata = 010203",
    ),
    Answer(
        "stream/read_stream",
        "[MS-OXCROPS] 2.2.9.2 RopReadStream, at the end",
        TESTS,
        "2c 02 00000000 0000",
        "input = 2\nreturn_value = 0x00000000\ndata_size = 0\ndata = (empty)",
    ),
    Answer(
        "stream/write_stream",
        "[MS-OXCROPS] 2.2.9.3 RopWriteStream",
        TESTS,
        "2d 02 00000000 0040",
        "input = 2\nreturn_value = 0x00000000\nwritten_size = 16384",
    ),
    Answer(
        "stream/commit_stream",
        "[MS-OXCROPS] 2.2.9.5 RopCommitStream",
        READ,
        "5d 02 00000000",
        "input = 2\nreturn_value = 0x00000000",
    ),
    Answer(
        "stream/get_stream_size",
        "[MS-OXCROPS] 2.2.9.6 RopGetStreamSize",
        TESTS,
        "5e 02 00000000 00100000",
        "input = 2\nreturn_value = 0x00000000\nstream_size = 4096",
    ),
];

const PROPERTY: &[Answer] = &[
    Answer(
        "property/get_properties_all",
        "[MS-OXCROPS] 2.2.8.4 RopGetPropertiesAll",
        READ,
        "08 00 00000000 0300 03000236 09000000 1f000130 49006e0062006f0078000000
         0a000010 0e000780",
        "input = 0\nreturn_value = 0x00000000\nproperty_value_count = 3
         property_values[0] = 0x36020003 9\nproperty_values[1] = 0x3001001f \"Inbox\"
         property_values[2] = 0x1000000a error 0x8007000e",
    ),
    Answer(
        "property/set_properties",
        "[MS-OXCROPS] 2.2.8.6 RopSetProperties, one problem",
        TESTS,
        "0a 00 00000000 0100 0000 1f000130 05000780",
        "input = 0\nreturn_value = 0x00000000\nproperty_problem_count = 1
         property_problems[0] = index 0, property_tag 0x3001001f, error_code 0x80070005",
    ),
    Answer(
        "property/delete_properties",
        "[MS-OXCROPS] 2.2.8.8 RopDeleteProperties, one problem",
        TESTS,
        "0b 00 00000000 0100 0000 1f000430 05000780",
        "input = 0\nreturn_value = 0x00000000\nproperty_problem_count = 1
         property_problems[0] = index 0, property_tag 0x3004001f, error_code 0x80070005",
    ),
    Answer(
        "property/get_property_ids_from_names",
        "[MS-OXCROPS] 2.2.8.1 RopGetPropertyIdsFromNames, one name without an id",
        TESTS,
        "56 00 00000000 0200 0582 0000",
        "input = 0\nreturn_value = 0x00000000\nproperty_ids[0] = 0x8205\nproperty_ids[1] = 0x0000",
    ),
    Answer(
        "property/get_names_from_property_ids",
        "[MS-OXCROPS] 2.2.8.2 RopGetNamesFromPropertyIds",
        TESTS,
        "55 00 00000000 0200 ff 00 0220060000000000c000000000000046 05820000",
        "input = 0\nreturn_value = 0x00000000\nproperty_name_count = 2
         property_names[0] = kind 0xff, no name and no GUID
         property_names[1] = 00062002-0000-0000-c000-000000000046 lid 0x00008205",
    ),
];

const OTHER: &[Answer] = &[
    Answer(
        "property/progress",
        "[MS-OXCROPS] 2.2.8.13 RopProgress",
        TESTS,
        "50 01 00000000 00 03000000 07000000",
        "input = 1\nreturn_value = 0x00000000\nlogon_id = 0\ncompleted_task_count = 3
         total_task_count = 7",
    ),
    Answer(
        "other/buffer_too_small",
        "[MS-OXCROPS] 2.2.15.1 RopBufferTooSmall",
        TESTS,
        "ff 0010 deadbeef",
        "size_needed = 4096\nrequest_buffers = deadbeef",
    ),
    Answer(
        "other/backoff",
        "[MS-OXCROPS] 2.2.15.2 RopBackoff",
        TESTS,
        "f9 00 30750000 01 15 88130000 0200 aabb",
        "logon_id = 0\nduration = 30000\nbackoff_rop_count = 1
         backoff_rop_data[0] = rop_id 0x15, duration 5000\nadditional_data = aabb",
    ),
];
