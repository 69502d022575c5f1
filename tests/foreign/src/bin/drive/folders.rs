//! Basic, Connect, Logon, the hierarchy table of the IPM subtree, folder properties, identifiers.

use mapi_client::{
    FOLDER_PROPERTIES, MAILBOX_PROPERTIES, PropertyTag, PropertyValue, TableString, WellKnownFolder,
};
use mapi_proto::ShortTermId;

use crate::arguments::Arguments;
use crate::report::{Error, Report};
use crate::session;

pub async fn run(arguments: &Arguments, report: &mut Report) -> Result<(), Error> {
    let mut logon = session::log_on(arguments, report).await?;
    let mut ids: Vec<u64> = logon.mailbox().folder_ids().iter().map(|id| id.as_u64()).collect();
    ids.sort_unstable();
    ids.dedup();
    report.same("folders distinct ids", &ids.len(), &13);

    let rows = logon.well_known(WellKnownFolder::IpmSubtree)?.subfolders().collect().await?;
    let names = column(&rows);
    report.check("folders subtree", names.iter().any(|n| n == "Inbox"), &names.join(", "));
    let inbox = logon.folder_id(WellKnownFolder::Inbox)?;
    let listed = rows.iter().any(|row| row.folder_id() == Some(inbox));
    report.check("folders inbox id", listed, &inbox.to_string());
    let parents = rows.iter().all(|row| {
        row.get(PropertyTag::PARENT_FOLDER_ID).and_then(PropertyValue::as_u64)
            == logon.folder_id(WellKnownFolder::IpmSubtree).ok().map(|id| id.as_u64())
    });
    report.check("folders parent ids", parents, "every row names the subtree as its parent");

    let mut all = logon.well_known(WellKnownFolder::MailboxRoot)?.descendants().rows();
    let mut deep = Vec::new();
    while let Some(row) = all.try_next().await? {
        deep.push(row);
    }
    let counted = all.row_count();
    all.close().await?;
    let facts = format!("{} rows, RowCount {counted:?}: {}", deep.len(), column(&deep).join(", "));
    report.check("folders deep", deep.len() >= rows.len(), &facts);

    let details = logon.folder(inbox).properties().read(FOLDER_PROPERTIES).await?;
    let name = details.string(PropertyTag::DISPLAY_NAME).map(TableString::as_str);
    report.check("folders inbox properties", name.is_some(), &format!("{name:?}"));
    let every = logon.folder(inbox).properties().read_all().await?;
    report.check("folders inbox all", every.len() > 5, &format!("{} properties", every.len()));
    let store = logon.store().read(MAILBOX_PROPERTIES).await?;
    let (errors, values): (Vec<_>, Vec<_>) =
        store.iter().partition(|cell| matches!(cell.value(), PropertyValue::Error(_)));
    let missing: Vec<String> = errors.iter().map(|cell| cell.tag().to_string()).collect();
    let facts = format!("{} values; refused: {}", values.len(), missing.join(", "));
    report.check("folders store properties", !values.is_empty(), &facts);

    let long = logon.long_term_id(ShortTermId::from(inbox)).await?;
    let short = logon.short_term_id(&long).await?;
    report.same("folders long-term id", &short.as_u64(), &inbox.as_u64());

    let special = logon.special_folders().await?;
    let facts: Vec<String> = special.iter().map(ToString::to_string).collect();
    report.check("folders special", special.found() >= 5, &facts.join(", "));
    logon.disconnect().await?;
    report.ok("disconnect", "answered");
    Ok(())
}

/// The display names of a hierarchy table's rows.
fn column(rows: &[mapi_client::PropertyRow]) -> Vec<String> {
    rows.iter()
        .filter_map(|row| row.string(PropertyTag::DISPLAY_NAME))
        .map(|name| name.as_str().to_owned())
        .collect()
}
