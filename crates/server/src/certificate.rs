//! The certificate of the demo: a small authority, and a leaf signed by it, made at the first start
//! and kept.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::Context;
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints,
    PKCS_ECDSA_P256_SHA256,
};

/// LIMIT: years that both certificates are valid; nothing renews them but removing the files.
const YEARS: i32 = 10;

/// Where the files are.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Files {
    /// The authority's certificate: what a person has to trust.
    pub ca: PathBuf,
    /// The leaf.
    pub certificate: PathBuf,
    /// The leaf's key.
    pub key: PathBuf,
}

/// The demo's certificate files in a directory, made where they are missing.
pub fn ensure(dir: &Path, host: &str, domain: &str) -> anyhow::Result<Files> {
    let ca_key = dir.join("ca-key.pem");
    let files = Files {
        ca: dir.join("ca.pem"),
        certificate: dir.join("server.pem"),
        key: dir.join("server-key.pem"),
    };
    let names = names(host, domain);
    if !files.ca.exists() || !ca_key.exists() {
        make_ca(&files.ca, &ca_key, &names)?;
        make_leaf(&files, &ca_key, &names)?;
    } else if !files.certificate.exists() || !files.key.exists() {
        make_leaf(&files, &ca_key, &names)?;
    }
    Ok(files)
}

/// The names that the leaf is for.
fn names(host: &str, domain: &str) -> Vec<String> {
    let autodiscover = format!("autodiscover.{domain}");
    let mut names = vec![host.to_owned()];
    for name in [&autodiscover, "localhost", "127.0.0.1", "::1"] {
        if !names.iter().any(|n| n.eq_ignore_ascii_case(name)) {
            names.push(name.to_owned());
        }
    }
    names
}

/// The authority can vouch for the leaf's names only, so that trusting it risks nothing else.
fn make_ca(path: &Path, key_path: &Path, names: &[String]) -> anyhow::Result<()> {
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
    let mut params = params(Vec::new(), "Tradepost demo authority")?;
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let hosts = names.iter().filter(|n| n.parse::<std::net::IpAddr>().is_err());
    let mut permitted_subtrees: Vec<_> = hosts.cloned().map(GeneralSubtree::DnsName).collect();
    permitted_subtrees.extend([
        GeneralSubtree::IpAddress(CidrSubnet::from_v4_prefix([127, 0, 0, 0], 8)),
        GeneralSubtree::IpAddress(CidrSubnet::from_v6_prefix(
            std::net::Ipv6Addr::LOCALHOST.octets(),
            128,
        )),
    ]);
    params.name_constraints =
        Some(NameConstraints { permitted_subtrees, excluded_subtrees: Vec::new() });
    write(key_path, &key.serialize_pem(), 0o600)?;
    write(path, &params.self_signed(&key)?.pem(), 0o644)
}

fn make_leaf(files: &Files, ca_key: &Path, names: &[String]) -> anyhow::Result<()> {
    let ca_key = KeyPair::from_pem(&read(ca_key)?)?;
    let issuer = Issuer::from_ca_cert_pem(&read(&files.ca)?, ca_key)?;
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
    let mut params = params(names.to_vec(), "Tradepost demo")?;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    write(&files.key, &key.serialize_pem(), 0o600)?;
    write(&files.certificate, &params.signed_by(&key, &issuer)?.pem(), 0o644)
}

fn params(names: Vec<String>, common_name: &str) -> anyhow::Result<CertificateParams> {
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name.push(DnType::CommonName, common_name);
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    // From the first of the month: a clock a little behind must not find it too early.
    let month = u8::try_from(today.month())?;
    params.not_before = rcgen::date_time_ymd(today.year().into(), month, 1);
    params.not_after = rcgen::date_time_ymd(i32::from(today.year()) + YEARS, month, 1);
    Ok(params)
}

fn read(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

/// Writes a file beside and moves it in place, so that it is never there in part.
fn write(path: &Path, text: &str, mode: u32) -> anyhow::Result<()> {
    let beside = path.with_extension("pem.new");
    let write = || {
        let _ = fs::remove_file(&beside);
        let mut file = OpenOptions::new().write(true).create_new(true).mode(mode).open(&beside)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    write().with_context(|| format!("writing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn the_certificate_is_made_once_with_keys_for_the_owner_alone() {
        let dir = tempfile::tempdir().expect("a directory");
        let files = ensure(dir.path(), "mail.example.test", "example.test").expect("made");
        let first = fs::read(&files.certificate).expect("there");
        for key in ["ca-key.pem", "server-key.pem"] {
            let mode = fs::metadata(dir.path().join(key)).expect("there").permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{key}");
        }
        let again = ensure(dir.path(), "mail.example.test", "example.test").expect("kept");
        assert_eq!((fs::read(&again.certificate).expect("there"), again), (first, files.clone()));
        fs::remove_file(&files.certificate).expect("removed");
        ensure(dir.path(), "mail.example.test", "example.test").expect("signed by the kept one");
        crate::tls::acceptor(&files.certificate, &files.key).expect("certificate and key match");
    }
}
