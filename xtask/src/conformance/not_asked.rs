//! Statements whose form asks something of a server, though their sense does not.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{bail, ensure};

use super::markers::Proved;
use super::tables::{Document, Kind};

/// What a statement is instead.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Instead {
    /// What a client does, or reads out of a value.
    Client,
    /// What a word means, or what something is for.
    Definition,
    /// The bytes of a field; counted among the layouts from here on.
    Layout,
    /// A sentence around others that have numbers of their own.
    Frame,
    /// What only servers before Exchange 2016 do.
    Earlier,
    /// A note on Exchange 2016 or 2019 says otherwise, and that one is proved.
    Superseded(String),
}

impl Instead {
    fn parse(word: &str) -> anyhow::Result<Self> {
        Ok(match word {
            "client" => Self::Client,
            "definition" => Self::Definition,
            "layout" => Self::Layout,
            "frame" => Self::Frame,
            "earlier" => Self::Earlier,
            _ => match word.strip_prefix("superseded:") {
                Some(id) => Self::Superseded(id.to_owned()),
                None => bail!("no kind is called {word:?}"),
            },
        })
    }
}

/// Reads the list `not-asked` of a document, if there is one, and takes what it names out of its
/// behaviour.
pub fn apply(folder: &Path, document: &mut Document) -> anyhow::Result<()> {
    let path = folder.join(format!("{}.not-asked.tsv", document.name));
    if !path.exists() {
        return Ok(());
    }
    let lines = parse(document, &fs::read_to_string(&path)?)?;
    for requirement in &mut document.requirements {
        match lines.get(&requirement.id) {
            None => {}
            Some(Instead::Layout) => requirement.kind = Kind::Layout,
            Some(_) => requirement.kind = Kind::Nothing,
        }
    }
    document.not_asked = lines;
    Ok(())
}

/// Ids with kind and reason, one a line. A heading is allowed, and so are empty lines.
fn parse(document: &Document, text: &str) -> anyhow::Result<BTreeMap<String, Instead>> {
    let mut lines = BTreeMap::new();
    for line in text.lines().filter(|line| !line.is_empty() && *line != "id\tkind\treason") {
        let mut cells = line.splitn(3, '\t');
        let [id, kind, reason] = [(); 3].map(|()| cells.next().unwrap_or_default().trim());
        let place = format!("{}.not-asked.tsv: {id}", document.name);
        let Some(requirement) = document.requirements.iter().find(|r| r.id == id) else {
            bail!("{place}: there is no such requirement");
        };
        ensure!(!reason.is_empty(), "{place}: no reason");
        ensure!(
            requirement.is_demanded() && requirement.kind == Kind::Behaviour,
            "{place}: the table does not ask it of a server anyway"
        );
        ensure!(!document.excluded.contains_key(id), "{place}: is excluded as well");
        let instead = Instead::parse(kind).map_err(|error| error.context(place.clone()))?;
        if let Instead::Superseded(by) = &instead {
            ensure!(document.has(by) && by != id, "{place}: there is no {by} to supersede it");
        }
        ensure!(lines.insert(id.to_owned(), instead).is_none(), "{place}: stands there twice");
    }
    Ok(lines)
}

/// What is proved though nobody asks it, and what is said to be superseded by something unproved.
pub fn contradictions(documents: &[Document], proved: &Proved) -> Vec<String> {
    let mut breaches = Vec::new();
    for document in documents {
        let name = &document.name;
        for (id, instead) in &document.not_asked {
            let place = proved.place(name, id);
            if let Some(place) = place.filter(|_| *instead != Instead::Layout) {
                breaches.push(format!("{place}: [{name}] {id} is said not to be asked"));
            }
            if let Instead::Superseded(by) = instead
                && proved.place(name, by).is_none()
            {
                breaches.push(format!("{name}.not-asked.tsv: {id}: {by} is not proved"));
            }
        }
    }
    breaches
}

#[cfg(test)]
mod tests {
    use super::super::markers::scan;
    use super::super::tables::{Actor, Class, Requirement};
    use super::*;
    use crate::tidy::files::Source;

    fn document() -> Document {
        let requirements = ["R1", "R2", "R3"].map(|id| Requirement {
            id: id.to_owned(),
            section: "3.2.5.1".to_owned(),
            level: "-".to_owned(),
            actor: if id == "R3" { Actor::Client } else { Actor::Both },
            class: Class::Normative,
            kind: if id == "R3" { Kind::Nothing } else { Kind::Behaviour },
        });
        Document::new("MS-OXTEST", requirements.into(), BTreeMap::new())
    }

    #[test]
    fn a_line_has_a_known_id_a_kind_and_a_reason() {
        let read = |text: &str| parse(&document(), text).map(|lines| lines.len());
        assert_eq!(read("id\tkind\treason\nR1\tclient\tthe client resets it\n").ok(), Some(1));
        assert_eq!(read("R1\tsuperseded:R2\tExchange 2016 keeps it\n\n").ok(), Some(1));
        for wrong in [
            "R9\tclient\twhy\n",
            "R1\tclient\t \n",
            "R1\twhy\n",
            "R1\tother\twhy\n",
            "R1\tsuperseded:R9\twhy\n",
            "R1\tsuperseded:R1\twhy\n",
            "R1\tclient\ta\nR1\tclient\tb\n",
            "R3\tclient\talready said by the table\n",
        ] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn what_supersedes_is_proved_and_what_is_not_asked_is_not() {
        let told = |text: &str| {
            let mut document = document();
            document.not_asked =
                parse(&document, "R1\tsuperseded:R2\twhy\n").expect("a line as it should be");
            let text = text.replace("MARK", "// [MS-OXTEST]");
            let file = Source { path: "tests/a.rs".to_owned(), text };
            let documents = [document];
            let proved = scan(&[file], &documents).proved;
            contradictions(&documents, &proved).join("\n")
        };
        assert_eq!(told("MARK R2\nassert!(x);\n"), "");
        assert!(told("").contains("R2 is not proved"));
        assert!(told("MARK R1, R2\nassert!(x);\n").contains("R1 is said not to be asked"));
    }
}
