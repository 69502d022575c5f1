//! A subfolder made, seen and deleted.
//!
//! mapi-proto 0.4 has neither RopCreateFolder nor RopDeleteFolder: these two are typed by hand
//! and sent through the foreign session; what they did is seen through the foreign tables.

use mapi_client::{FolderDepth, FolderId, HIERARCHY_COLUMNS, PropertyTag, WellKnownFolder};
use mapi_proto::{ObjectHandle, RopBatch};

use crate::arguments::Arguments;
use crate::raw::Raw;
use crate::report::{Error, Report};
use crate::session;

/// What the scenario knows once it is logged on.
struct Subtree {
    raw: Raw,
    /// The handle of the IPM subtree.
    handle: ObjectHandle,
}

pub async fn run(arguments: &Arguments, report: &mut Report) -> Result<(), Error> {
    let mut subtree = Subtree::open(arguments).await?;
    let stamp = std::time::UNIX_EPOCH.elapsed()?.as_nanos();
    let name = format!("Foreign {stamp}");

    let made = subtree.create(&name, false).await?;
    let facts = format!("{made:02x?}");
    report.check("folder create", code(&made) == Some(0) && made.len() == 15, &facts);
    let id = made.get(6..14).ok_or("no FolderId in the answer")?;
    let id = FolderId::new(u64::from_le_bytes(id.try_into()?));

    let seen = subtree.named(&name).await?;
    report.same("folder seen", &seen, &vec![id]);

    let again = subtree.create(&name, false).await?;
    report.same("folder create again refused", &code(&again), &Some(0x8004_0604));
    let opened = subtree.create(&name, true).await?;
    let existing = opened.get(14).copied();
    // [MS-OXCFOLD] 2.2.1.2.2: in a private mailbox IsExistingFolder is always zero.
    report.same("folder create opens existing", &existing, &Some(0));
    report.same("folder existing id", &opened.get(6..14), &made.get(6..14));

    let deleted = subtree.delete(id).await?;
    report.same("folder delete", &deleted, &vec![0x1D, 0, 0, 0, 0, 0, 0]);
    let seen = subtree.named(&name).await?;
    report.same("folder gone", &seen, &Vec::new());
    subtree.raw.disconnect().await
}

impl Subtree {
    async fn open(arguments: &Arguments) -> Result<Self, Error> {
        let (_, dn) = session::whereabouts(arguments).await?;
        let mut raw = Raw::connect(arguments).await?;
        let mut batch = RopBatch::new();
        let slot = batch.logon(&dn);
        let execution = raw.execute(batch).await?;
        let logon = execution.handle(slot).ok_or("no handle for the logon")?;
        let id = execution
            .logon()
            .and_then(|answer| answer.folder(WellKnownFolder::IpmSubtree))
            .ok_or("the logon names no IPM subtree")?;
        let mut batch = RopBatch::new();
        let slot = batch.bind(logon);
        let folder = batch.open_folder(slot, id);
        let execution = raw.execute(batch).await?;
        let handle = execution.handle(folder).ok_or("no handle for the IPM subtree")?;
        Ok(Self { raw, handle })
    }

    /// [MS-OXCROPS] 2.2.4.2 RopCreateFolder, a generic folder with a Unicode name.
    async fn create(&mut self, name: &str, open_existing: bool) -> Result<Vec<u8>, Error> {
        let mut rop = vec![0x1C, 0, 0, 1, 1, 1, u8::from(open_existing), 0];
        rop.extend(name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes));
        rop.extend([0, 0]);
        let handles = [self.handle, ObjectHandle::NONE];
        Ok(self.raw.typed(&rop, &handles).await?.0)
    }

    /// [MS-OXCROPS] 2.2.4.3 RopDeleteFolder with its messages and subfolders.
    async fn delete(&mut self, id: FolderId) -> Result<Vec<u8>, Error> {
        let mut rop = vec![0x1D, 0, 0, 0x05];
        rop.extend(id.as_u64().to_le_bytes());
        Ok(self.raw.typed(&rop, &[self.handle]).await?.0)
    }

    /// The subfolders of this name, as the foreign tables show them.
    async fn named(&mut self, name: &str) -> Result<Vec<FolderId>, Error> {
        let mut batch = RopBatch::new();
        let slot = batch.bind(self.handle);
        let table = batch.hierarchy_table(slot, FolderDepth::Immediate);
        batch.set_columns(table, &HIERARCHY_COLUMNS).query_rows(table, 200).release(table);
        let execution = self.raw.execute(batch).await?;
        let rows = execution.rows().ok_or("no rows in the answer")?;
        Ok(rows
            .rows()
            .iter()
            .filter(|row| {
                row.string(PropertyTag::DISPLAY_NAME).is_some_and(|found| found.as_str() == name)
            })
            .filter_map(mapi_client::PropertyRow::folder_id)
            .collect())
    }
}

/// The ReturnValue of the first answer.
fn code(rops: &[u8]) -> Option<u32> {
    Some(u32::from_le_bytes(rops.get(2..6)?.try_into().ok()?))
}
