//! Logging on to a mailbox or to the public folders, [MS-OXCSTOR] 3.2.5.1.

use tradepost_mapi::{ErrorCode, FileTime, Guid, Value, code_page, tags};
use tradepost_proto::rop::logon::{
    LOGON_PRIVATE, LogonReply, LogonTime, PrivateLogon, PublicLogon, SpecialFolders,
    get_store_state, logon,
};
use tradepost_store::{Error, Home, Mailbox, Principal, Role};
use tradepost_wire::AsciiZ;

use crate::access::{self, Access};
use crate::error::Outcome;
use crate::grants::Granted;
use crate::home;
use crate::object::{LogonObject, Object};
use crate::op::Op;
use crate::trace;

/// [MS-OXCSTOR] 2.2.1.1.3 LogonFlags: Private, Undercover, Ghosted, which go back as they came.
/// EXCHANGE: the last two are ignored, and so is whatever has no meaning.
pub(crate) const LOGON_FLAGS_TOLD: u8 = 0x07;
/// [MS-OXCSTOR] 2.2.1.1.1 OpenFlags.
const USE_ADMIN_PRIVILEGE: u32 = 0x0000_0001;
const PUBLIC: u32 = 0x0000_0002;
const ALTERNATE_SERVER: u32 = 0x0000_0100;
const IGNORE_HOME_MDB: u32 = 0x0000_0200;
const USE_PER_MDB_REPLID_MAPPING: u32 = 0x0100_0000;

/// [MS-OXCSTOR] 2.2.1.1.3 ResponseFlags: always set.
const RESERVED: u8 = 0x01;
const OWNER_RIGHT: u8 = 0x02;
const SEND_AS_RIGHT: u8 = 0x04;
const OUT_OF_OFFICE: u8 = 0x10;

/// RopLogon.
pub(crate) fn log_on(op: &mut Op<'_>, r: &logon::Request) -> Outcome<LogonReply> {
    if !code_page::is_known(op.session.code_page) {
        return Err(ErrorCode::UNKNOWN_CODE_PAGE.into());
    }
    if r.logon_flags & LOGON_PRIVATE == 0 { to_public_folders(op, r) } else { to_mailbox(op, r) }
}

/// [MS-OXCSTOR] 3.2.5.1.1 Private Mailbox Logon.
///
/// EXCHANGE: a disabled mailbox is that of an unknown user; MailboxDisabled is left to the person
/// whose own account is.
fn to_mailbox(op: &mut Op<'_>, r: &logon::Request) -> Outcome<LogonReply> {
    let dn = r.essdn.0.as_ref().ok_or(ErrorCode::INVALID_PARAMETER)?.to_string();
    let (store, user) = (op.env.store, &op.session.user);
    let target = looked_up(store.principal_by_dn(&dn))?.ok_or(ErrorCode::UNKNOWN_USER)?;
    let private = matches!(target.role, Role::Person(_) | Role::Shared { .. });
    let id = target.mailbox().filter(|_| private).ok_or(ErrorCode::UNKNOWN_USER)?;
    let standing = looked_up(store.standing(&target.address))?;
    if standing.disabled {
        return Err(ErrorCode::UNKNOWN_USER.into());
    }
    if looked_up(store.standing(&user.address))?.disabled {
        return Err(ErrorCode::MAILBOX_DISABLED.into());
    }
    let as_administrator = r.open_flags & USE_ADMIN_PRIVILEGE != 0;
    // What is still here is for administrators.
    let copy_here = as_administrator && access::is_administrator(store, user)?;
    match &standing.home {
        Home::InTransit => return Err(ErrorCode::MAILBOX_IN_TRANSIT.into()),
        Home::Elsewhere(server) if !(copy_here && store.mailbox(id).is_ok()) => {
            return home::send_to_mailbox(op, r, server);
        }
        _ => {}
    }
    let access = access::to_mailbox(store, user, &target, as_administrator)?;
    let mailbox = match store.mailbox(id) {
        // It was never here: its owner's first logon makes it.
        Err(Error::NotFound(_)) if standing.reserved.is_some() => first(op, &target, access)?,
        found => looked_up(found)?,
    };
    check_mapping(op, r, &mailbox)?;
    let away = is_away(&mailbox)?;
    let facts = mailbox.facts().clone();
    begin(op, r, LogonObject { mailbox: mailbox.copy_here(copy_here) })?;
    let response_flags = RESERVED
        | if access.is_owner() { OWNER_RIGHT } else { 0 }
        | if access.may_send_as() { SEND_AS_RIGHT } else { 0 }
        | if away { OUT_OF_OFFICE } else { 0 };
    let body = PrivateLogon {
        folder_ids: SpecialFolders(facts.special.logon_order()),
        response_flags,
        mailbox_guid: facts.guid,
        repl_id: facts.replica_id.0,
        repl_guid: facts.replica_guid,
        logon_time: logon_time(op.now()),
        // The routing table of gateways never changes here: any constant says so.
        gwart_time: 0,
        // EXCHANGE: zero, whether or not there are searches.
        store_state: 0,
    };
    Ok(LogonReply::Private { logon_flags: r.logon_flags & LOGON_FLAGS_TOLD, body })
}

/// What the directory or the store says when somebody logs on. [MS-OXCSTOR] 3.2.5.1.1: a lookup
/// that fails for any reason but that nothing is there is a failed logon, and so is an account that
/// has lost its mailbox in between.
fn looked_up<T>(found: Result<T, Error>) -> Outcome<T> {
    found.map_err(|error| {
        if !matches!(error, Error::NotFound(_)) {
            trace::internal(&error.to_string());
        }
        ErrorCode::LOGON_FAILED.into()
    })
}

/// Makes the mailbox of an entry that never had one here.
fn first(op: &Op<'_>, target: &Principal, access: Access) -> Outcome<Mailbox> {
    if !access.is_owner() {
        return Err(ErrorCode::ACCESS_DENIED.into());
    }
    looked_up(op.env.store.first_mailbox(target, op.now()))
}

/// [MS-OXCSTOR] 3.2.5.1.2 Public Folders Logon.
///
/// EXCHANGE: the name is that of the public folder mailbox since Exchange 2013; older clients send
/// none. Whoever names anything else is told where to go.
fn to_public_folders(op: &mut Op<'_>, r: &logon::Request) -> Outcome<LogonReply> {
    let store = op.env.store;
    if r.open_flags & PUBLIC == 0 {
        return Err(ErrorCode::LOGON_FAILED.into());
    }
    // Whoever has a mailbox in the organisation may visit, and it may be on another server.
    if !access::has_mailbox(store, &op.session.user)? {
        return Err(ErrorCode::LOGON_FAILED.into());
    }
    let public = looked_up(store.public_store())?.ok_or(ErrorCode::LOGON_FAILED)?;
    let elsewhere = home::of_public_folders(store, &public)?;
    if r.open_flags & ALTERNATE_SERVER != 0 {
        let here = Some(public.legacy_dn.as_str());
        let other = home::alternative(store, elsewhere.as_deref(), here)?;
        return Ok(home::redirect(r, &other.ok_or(ErrorCode::LOGON_FAILED)?));
    }
    let copy_here = r.open_flags & IGNORE_HOME_MDB != 0;
    if let Some(preferred) = elsewhere.filter(|_| !copy_here) {
        return Ok(home::redirect(r, &preferred));
    }
    let named = r.essdn.0.as_ref().map(AsciiZ::to_string).filter(|name| !name.is_empty());
    if named.is_some_and(|name| !name.eq_ignore_ascii_case(&public.legacy_dn)) {
        return Ok(home::redirect(r, &public.legacy_dn));
    }
    let as_administrator = r.open_flags & USE_ADMIN_PRIVILEGE != 0;
    let viewer = access::to_public_folders(store, &op.session.user, as_administrator)?;
    let id = public.mailbox().ok_or(ErrorCode::LOGON_FAILED)?;
    let mailbox = looked_up(store.mailbox(id))?.seen_by(viewer);
    let facts = mailbox.facts().clone();
    let folders = facts.public.ok_or(ErrorCode::LOGON_FAILED)?;
    begin(op, r, LogonObject { mailbox: mailbox.copy_here(copy_here) })?;
    let body = PublicLogon {
        folder_ids: SpecialFolders(folders.logon_order()),
        repl_id: facts.replica_id.0,
        repl_guid: facts.replica_guid,
        per_user_guid: Guid::NIL,
    };
    Ok(LogonReply::Public { logon_flags: r.logon_flags & LOGON_FLAGS_TOLD, body })
}

/// [MS-OXCSTOR] 3.2.5.1.1: a further mailbox beside that of the first logon has maps of its own,
/// which the client must be ready for. EXCHANGE: for the first logon and for its mailbox the flag is
/// ignored.
fn check_mapping(op: &Op<'_>, r: &logon::Request, mailbox: &Mailbox) -> Outcome<()> {
    let others = op.session.logons.iter().filter(|(id, _)| *id != r.logon_id);
    let mut others = others.filter_map(|(_, handle)| match op.session.handles.object(*handle) {
        Some(Object::Logon(logon)) if !logon.mailbox.facts().is_public() => Some(logon),
        _ => None,
    });
    let first = others.next();
    let another = first.is_some_and(|first| first.mailbox.id() != mailbox.id());
    if another && r.open_flags & USE_PER_MDB_REPLID_MAPPING == 0 {
        return Err(ErrorCode::INVALID_PARAMETER.into());
    }
    Ok(())
}

fn is_away(mailbox: &Mailbox) -> Outcome<bool> {
    let properties = mailbox.read(|view| view.mailbox_properties())?;
    let value = properties.value(tags::OUT_OF_OFFICE_STATE).and_then(Value::boolean);
    Ok(value.unwrap_or(false))
}

/// A logon number that is used again stands for the new logon; what the old one had open is closed.
fn begin(op: &mut Op<'_>, r: &logon::Request, logon: LogonObject) -> Outcome<()> {
    if op.session.logons.iter().any(|(id, _)| *id == r.logon_id) {
        op.session.log_off(r.logon_id);
    }
    let handle = op.open(r.output, Object::Logon(logon))?;
    op.session.logons.push((r.logon_id, handle));
    op.session.grants.begin(r.logon_id, granted(r));
    Ok(())
}

/// What a logon was granted, to be asked about again when the directory has changed.
fn granted(r: &logon::Request) -> Granted {
    let as_administrator = r.open_flags & USE_ADMIN_PRIVILEGE != 0;
    if r.logon_flags & LOGON_PRIVATE == 0 {
        return Granted::PublicFolders { as_administrator };
    }
    let legacy_dn = r.essdn.0.as_ref().map(AsciiZ::to_string).unwrap_or_default();
    Granted::Mailbox { legacy_dn, as_administrator }
}

/// RopGetStoreState. EXCHANGE: not implemented since Exchange 2010, [MS-OXCSTOR] 3.2.5.5.
pub(crate) fn state(
    op: &mut Op<'_>,
    r: &get_store_state::Request,
) -> Outcome<get_store_state::Success> {
    op.logon(r.input)?;
    Err(ErrorCode::NOT_IMPLEMENTED.into())
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
    fn a_lookup_that_fails_for_any_reason_is_a_failed_logon() {
        for error in [Error::Corrupt("a record".to_owned()), Error::Closed, Error::NotFound("it")] {
            let refusal = looked_up::<()>(Err(error)).expect_err("a refusal");
            // [MS-OXCSTOR] R3100, R3108, R59747, R59747001
            assert_eq!(refusal.code(), ErrorCode::LOGON_FAILED);
        }
    }

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
