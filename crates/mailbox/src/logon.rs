//! Logging on to a mailbox, [MS-OXCSTOR] 3.2.5.1.

use tradepost_mapi::{ErrorCode, FileTime};
use tradepost_proto::rop::logon::{
    LogonReply, LogonTime, PrivateLogon, SpecialFolders, get_store_state, logon,
};

use crate::error::Outcome;
use crate::object::{LogonObject, Object};
use crate::op::Op;
use crate::search;

/// [MS-OXCSTOR] 2.2.1.1.1 LogonFlags: a private mailbox.
const PRIVATE: u8 = 0x01;
/// [MS-OXCSTOR] 2.2.1.1.3 ResponseFlags: reserved (always set), the owner's right, the right to
/// send.
const OWNER: u8 = 0x01 | 0x02 | 0x04;

/// RopLogon. Logs the user on to their own mailbox.
pub(crate) fn log_on(op: &mut Op<'_>, r: &logon::Request) -> Outcome<LogonReply> {
    if r.logon_flags & PRIVATE == 0 {
        // There is no public store.
        return Err(ErrorCode::NOT_FOUND.into());
    }
    let dn = r.essdn.0.as_ref().ok_or(ErrorCode::INVALID_PARAMETER)?.to_string();
    let user = op.env.store.user_by_dn(&dn)?.ok_or(ErrorCode::UNKNOWN_USER)?;
    if user.mailbox != op.session.user.mailbox {
        return Err(ErrorCode::LOGIN_PERMISSION.into());
    }
    let mailbox = op.env.store.mailbox(user.mailbox)?;
    let facts = mailbox.facts().clone();
    release_logon(op, r.logon_id);
    let handle = op.open(r.output, Object::Logon(LogonObject { mailbox }))?;
    op.session.logons.push((r.logon_id, handle));
    let body = PrivateLogon {
        folder_ids: SpecialFolders(facts.special.logon_order()),
        response_flags: OWNER,
        mailbox_guid: facts.guid,
        repl_id: facts.replica_id.0,
        repl_guid: facts.replica_guid,
        logon_time: logon_time(op.now()),
        // The routing table of gateways never changes here: any constant says so.
        gwart_time: 0,
        store_state: 0,
    };
    Ok(LogonReply::Private { logon_flags: r.logon_flags, body })
}

/// RopGetStoreState, [MS-OXCSTOR] 2.2.1.5.
pub(crate) fn state(
    op: &mut Op<'_>,
    r: &get_store_state::Request,
) -> Outcome<get_store_state::Success> {
    let mailbox = op.logon(r.input)?.mailbox;
    let store_state = mailbox.read(|view| Ok(search::store_state(view)))?;
    Ok(get_store_state::Success { store_state })
}

/// A logon number that is used again stands for the new logon; what the old one had open is closed.
fn release_logon(op: &mut Op<'_>, logon_id: u8) {
    if op.session.logons.iter().any(|(id, _)| *id == logon_id) {
        op.session.log_off(logon_id);
    }
}

/// [MS-OXCROPS] 2.2.3.1.2.1 LogonTime Structure, in UTC. The days are counted by the civil
/// calendar's rules.
fn logon_time(now: FileTime) -> LogonTime {
    let secs = now.unix_secs();
    let (days, rest) = (secs.div_euclid(86_400), secs.rem_euclid(86_400));
    // Years are counted from March, so that the leap day ends one: 400 years have 146,097 days.
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let small = |n: i64| u8::try_from(n).unwrap_or_default();
    LogonTime {
        seconds: small(rest % 60),
        minutes: small(rest / 60 % 60),
        hour: small(rest / 3_600),
        day_of_week: small((days + 4).rem_euclid(7)),
        day: small(day),
        month: small(month),
        year: u16::try_from(year).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_a_logon_is_a_date_of_the_calendar() {
        let time = logon_time(FileTime::from_unix(1_709_210_096, 0));
        let expected = LogonTime {
            seconds: 56,
            minutes: 34,
            hour: 12,
            day_of_week: 4,
            day: 29,
            month: 2,
            year: 2024,
        };
        assert_eq!(time, expected);
    }
}
