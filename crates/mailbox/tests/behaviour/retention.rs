//! [MS-OXCMSG] 2.2.1.60: what retention and archiving need is kept, and nothing comes of it: the server
//! has neither policy.

use tradepost_mapi::{ErrorCode, FileTime, Value, tags};

use crate::support::*;

/// Twenty years, in units of 100 ns.
const LONG: u64 = 20 * 365 * 86_400 * 10_000_000;

#[test]
fn nothing_expires_and_nothing_is_archived() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let days = |n| Value::Integer32(n);
    let past = Value::Time(FileTime(1));
    let never = [(tags::RETENTION_PERIOD, days(0)), (tags::ARCHIVE_PERIOD, days(0))];
    let due = [
        (tags::RETENTION_PERIOD, days(1)),
        (tags::RETENTION_DATE, past.clone()),
        (tags::ARCHIVE_PERIOD, days(1)),
        (tags::ARCHIVE_DATE, past),
    ];
    let ids = [&[][..], &never, &due].map(|values| desk.post_with(inbox, values));
    desk.now.0 += LONG;
    let mut later = desk.beside();
    later.now = desk.now;
    let folder = later.inbox();
    let (_, there) = later.listed(folder, tags::MID, 0);
    let mut there: Vec<_> = there.iter().map(message_id).collect();
    there.sort();
    // [MS-OXCMSG] R2107, R2123, R2138, R2170, R2178
    assert_eq!(there, ids);
}

#[test]
fn a_folder_has_no_day_on_which_it_goes() {
    let mut desk = Desk::new();
    let (folder, _) = desk.place("Mail");
    for tag in [tags::RETENTION_DATE, tags::ARCHIVE_DATE] {
        let problems = desk.set(folder, &[(tag, Value::Time(FileTime(1)))]).unwrap();
        assert_eq!(problems[0].tag, tag);
        // [MS-OXCMSG] R2137, R2175
        assert_eq!(desk.value(folder, tag), Err(ErrorCode::NOT_FOUND));
    }
}
