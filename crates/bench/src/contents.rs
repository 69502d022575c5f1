//! Requests about a contents table, as a mail program sends them.

use tradepost_mapi::{FolderId, PropertyTag, SortOrderSet, tags};
use tradepost_proto::rop::Request;
use tradepost_proto::rop::folder::{get_contents_table, open_folder};
use tradepost_proto::rop::table::{query_rows, set_columns, sort_table};

/// Rows of a page.
pub const PAGE: u16 = 50;

/// The columns of a message list.
pub const COLUMNS: [PropertyTag; 10] = [
    tags::MID,
    tags::SUBJECT,
    tags::SENDER_NAME,
    tags::MESSAGE_DELIVERY_TIME,
    tags::MESSAGE_FLAGS,
    tags::MESSAGE_SIZE,
    tags::IMPORTANCE,
    tags::HAS_ATTACHMENTS,
    tags::MESSAGE_CLASS,
    tags::DISPLAY_TO,
];

/// Opens a folder and its table with the columns and an order. The logon stands at index 0 of the
/// handles, the folder comes to 1, the table to 2.
pub fn opened(folder_id: FolderId, sort_orders: SortOrderSet) -> Vec<Request> {
    vec![
        Request::OpenFolder(open_folder::Request {
            logon_id: 0,
            input: 0,
            output: 1,
            folder_id,
            open_mode_flags: 0,
        }),
        Request::GetContentsTable(get_contents_table::Request {
            logon_id: 0,
            input: 1,
            output: 2,
            table_flags: 0,
        }),
        Request::SetColumns(set_columns::Request {
            logon_id: 0,
            input: 2,
            set_columns_flags: 0,
            property_tags: COLUMNS.to_vec().into(),
        }),
        Request::SortTable(sort_table::Request {
            logon_id: 0,
            input: 2,
            sort_table_flags: 0,
            sort_orders,
        }),
    ]
}

/// A page of the table at index 0; the cursor stays, so that every page is the same work.
pub fn page() -> Request {
    Request::QueryRows(query_rows::Request {
        logon_id: 0,
        input: 0,
        query_rows_flags: 1,
        forward_read: true,
        row_count: PAGE,
    })
}
