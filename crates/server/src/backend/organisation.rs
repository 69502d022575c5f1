//! What a data directory knows beside its mailboxes: whose it is, and the key that seals password
//! hashes.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use anyhow::{Context, ensure};
use serde::{Deserialize, Serialize};
use tradepost_auth::SealingKey;
use tradepost_mapi::Guid;

const FILE: &str = "organisation.toml";
const KEY_DIR: &str = "keys";
const KEY_FILE: &str = "sealing.key";
const KEY_LEN: usize = 32;

/// The organisation whose mailboxes a data directory holds.
#[derive(Clone, Debug)]
pub(crate) struct Organisation {
    /// The mail domain of its own.
    pub domain: String,
    /// Its GUID, for discovery.
    pub deployment_id: Guid,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    domain: String,
    deployment_id: String,
}

impl Organisation {
    /// Reads `organisation.toml`, or writes it when the directory is new.
    pub(crate) fn open(data: &Path, domain: Option<&str>) -> anyhow::Result<Self> {
        let path = data.join(FILE);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => Self::make(&path, domain)?,
            Err(error) => return Err(error).with_context(|| format!("reading {}", path.display())),
        };
        let stored: Stored =
            toml::from_str(&text).with_context(|| format!("reading {}", path.display()))?;
        let deployment_id = Guid::parse(&stored.deployment_id)
            .with_context(|| format!("{}: deployment_id is no GUID", path.display()))?;
        let domain = domain.map_or(stored.domain, str::to_owned);
        Ok(Self { domain, deployment_id })
    }

    fn make(path: &Path, domain: Option<&str>) -> anyhow::Result<String> {
        let domain = domain.with_context(|| {
            format!("{} is missing: start the server once, so that it is made", path.display())
        })?;
        let stored =
            Stored { domain: domain.to_owned(), deployment_id: random_guid()?.to_string() };
        let text = toml::to_string(&stored)?;
        write_new(path, text.as_bytes())?;
        Ok(text)
    }
}

/// The key that seals what is kept of passwords. It stands in a directory of its own, so that it
/// can be kept apart from copies of the data.
pub(crate) fn sealing_key(data: &Path) -> anyhow::Result<SealingKey> {
    let dir = data.join(KEY_DIR);
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(&dir)
        .with_context(|| format!("making {}", dir.display()))?;
    let path = dir.join(KEY_FILE);
    let mut bytes = Vec::new();
    match File::open(&path) {
        Ok(mut file) => {
            file.read_to_end(&mut bytes).with_context(|| format!("reading {}", path.display()))?;
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            ensure!(
                !data.join("store").exists(),
                "{} is missing: without it the passwords in the store cannot be used; put it back",
                path.display()
            );
            bytes = random::<KEY_LEN>()?.to_vec();
            write_new(&path, &bytes)?;
        }
        Err(error) => return Err(error).with_context(|| format!("opening {}", path.display())),
    }
    let key = <[u8; KEY_LEN]>::try_from(bytes.as_slice());
    Ok(SealingKey::new(key.with_context(|| format!("{} is no key", path.display()))?))
}

/// Writes a new file whole, readable by its owner alone, and durably.
fn write_new(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let write = || -> std::io::Result<()> {
        let part = path.with_extension("part");
        let mut file =
            OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&part, path)?;
        File::open(path.parent().unwrap_or(Path::new(".")))?.sync_all()
    };
    write().with_context(|| format!("writing {}", path.display()))
}

/// Bytes that nobody can guess.
pub(crate) fn random<const N: usize>() -> anyhow::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).context("asking the system for randomness")?;
    Ok(bytes)
}

/// A new GUID, version 4.
pub(crate) fn random_guid() -> anyhow::Result<Guid> {
    Ok(Guid(uuid::Builder::from_random_bytes(random()?).into_uuid().to_bytes_le()))
}
