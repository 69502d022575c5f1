//! Directories of the store: made for the owner alone, and synced so that the names in them last.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use crate::Error;

/// Makes a directory with mode 0700, and its parents, if it is not there; its name is on disk when
/// this returns.
pub(crate) fn make(path: &Path) -> Result<(), Error> {
    if path.is_dir() {
        return Ok(());
    }
    let parent = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    make(parent)?;
    match fs::DirBuilder::new().mode(0o700).create(path) {
        Ok(()) => sync(parent),
        // Made by somebody else in between.
        Err(_) if path.is_dir() => sync(parent),
        Err(e) => Err(Error::io(format!("create {}", path.display()), &e)),
    }
}

/// Puts the name of a directory on disk that a killed process may have made; not if this process
/// may not read the directory above, which then was made by somebody else.
pub(crate) fn sync_name(path: &Path) -> Result<(), Error> {
    let parent = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    match File::open(parent) {
        Err(e) if e.kind() == io::ErrorKind::PermissionDenied => Ok(()),
        opened => opened
            .and_then(|directory| directory.sync_all())
            .map_err(|e| Error::io(format!("sync {}", parent.display()), &e)),
    }
}

/// Puts the names in a directory on disk.
pub(crate) fn sync(path: &Path) -> Result<(), Error> {
    File::open(path)
        .and_then(|directory| directory.sync_all())
        .map_err(|e| Error::io(format!("sync {}", path.display()), &e))
}
