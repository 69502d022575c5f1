//! The requirements of the documents, as facts: `fixtures/conformance`.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use anyhow::{Context, bail, ensure};

use super::markers::Proved;
use super::not_asked::{self, Instead};
use crate::codegen::table;

/// Who is spoken of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Actor {
    Server,
    Client,
    Both,
}

/// What kind of statement it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Class {
    Normative,
    Informative,
    /// What Exchange 2016 or 2019 do.
    Product,
    /// What only earlier versions do.
    Earlier,
}

/// How it can be proved.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// By bytes that somebody else made.
    Layout,
    /// By an assertion.
    Behaviour,
    /// Not demanded of a server.
    Nothing,
}

/// One numbered statement.
#[derive(Clone, Debug)]
pub struct Requirement {
    pub id: String,
    pub section: String,
    /// MUST, SHOULD, MAY, or `-`.
    pub level: String,
    pub actor: Actor,
    pub class: Class,
    pub kind: Kind,
}

impl Requirement {
    /// Whether a server is measured by it.
    pub fn is_demanded(&self) -> bool {
        self.kind != Kind::Nothing && matches!(self.class, Class::Normative | Class::Product)
    }

    /// Whether it says what a server must do. Without a word for the level it is a MUST.
    pub fn is_server_must(&self) -> bool {
        let level = matches!(self.level.as_str(), "MUST" | "-");
        self.is_demanded() && level && self.kind == Kind::Behaviour && self.actor != Actor::Client
    }
}

/// Which bytes an operation's section describes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part {
    Request,
    Success,
    Failure,
    Response,
    Any,
}

/// The operation that a section describes, if bytes can show it.
pub type Layout = Option<(String, Part)>;

/// The requirements of one document.
pub struct Document {
    /// As it is cited: `MS-OXCFOLD`.
    pub name: String,
    pub requirements: Vec<Requirement>,
    /// By id: why it is not asked of this server.
    pub excluded: BTreeMap<String, String>,
    /// By id: what asks nothing of a server, though its form does.
    pub not_asked: BTreeMap<String, Instead>,
    /// By section.
    layouts: HashMap<String, Layout>,
}

impl Document {
    /// A document without layouts.
    #[cfg(test)]
    pub fn new(
        name: &str,
        requirements: Vec<Requirement>,
        excluded: BTreeMap<String, String>,
    ) -> Self {
        Self {
            name: name.to_owned(),
            requirements,
            excluded,
            not_asked: BTreeMap::new(),
            layouts: HashMap::new(),
        }
    }

    /// Whether there is such an id.
    pub fn has(&self, id: &str) -> bool {
        self.requirements.iter().any(|r| r.id == id)
    }

    /// The operation whose bytes the section describes, or the nearest section around it.
    pub fn layout(&self, section: &str) -> Option<&(String, Part)> {
        let mut section = section;
        loop {
            if let Some(layout) = self.layouts.get(section) {
                return layout.as_ref();
            }
            section = section.rsplit_once('.')?.0;
        }
    }
}

/// Where the tables are.
pub const FOLDER: &str = "fixtures/conformance";

/// All documents, in the order of their names.
pub fn read(root: &Path) -> anyhow::Result<Vec<Document>> {
    let folder = root.join(FOLDER);
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("reading {FOLDER}"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let document = name.strip_suffix(".tsv").filter(|name| name.starts_with("MS-"));
        names.extend(document.filter(|name| !name.contains('.')).map(str::to_owned));
    }
    names.sort_unstable();
    let mut layouts = layouts(&folder.join("operations.tsv"))?;
    names
        .into_iter()
        .map(|name| {
            let layouts = layouts.remove(&name).unwrap_or_default();
            document(&folder, name, layouts)
        })
        .collect()
}

fn document(
    folder: &Path,
    name: String,
    layouts: HashMap<String, Layout>,
) -> anyhow::Result<Document> {
    let path = folder.join(format!("{name}.tsv"));
    let mut document = Document {
        name,
        requirements: Vec::new(),
        excluded: BTreeMap::new(),
        not_asked: BTreeMap::new(),
        layouts,
    };
    for row in table::read(&path)?.rows() {
        let id = row.cell("id");
        let place = || format!("{} {id}", document.name);
        ensure!(!document.has(id), "{} stands there twice", place());
        let requirement = Requirement {
            id: id.to_owned(),
            section: row.cell("section").to_owned(),
            level: row.cell("level").to_owned(),
            actor: actor(row.cell("actor")).with_context(place)?,
            class: class(row.cell("class")).with_context(place)?,
            kind: kind(row.cell("kind")).with_context(place)?,
        };
        document.requirements.push(requirement);
    }
    let path = folder.join(format!("{}.excluded.tsv", document.name));
    if path.exists() {
        let text = fs::read_to_string(&path)?;
        document.excluded = excluded(&document, &text)?;
    }
    not_asked::apply(folder, &mut document)?;
    Ok(document)
}

/// Ids with their reasons, one a line. A heading is allowed, and so are empty lines.
fn excluded(document: &Document, text: &str) -> anyhow::Result<BTreeMap<String, String>> {
    let mut reasons = BTreeMap::new();
    for line in text.lines().filter(|line| !line.is_empty() && *line != "id\treason") {
        let (id, reason) = line.split_once('\t').unwrap_or((line, ""));
        let place = format!("{}.excluded.tsv: {id}", document.name);
        ensure!(document.has(id), "{place}: there is no such requirement");
        ensure!(!reason.trim().is_empty(), "{place}: no reason");
        let before = reasons.insert(id.to_owned(), reason.trim().to_owned());
        ensure!(before.is_none(), "{place}: stands there twice");
    }
    Ok(reasons)
}

fn layouts(path: &Path) -> anyhow::Result<HashMap<String, HashMap<String, Layout>>> {
    let mut documents: HashMap<String, HashMap<String, Layout>> = HashMap::new();
    for row in table::read(path)?.rows() {
        let part = match row.cell("part") {
            "request" => Some(Part::Request),
            "success" => Some(Part::Success),
            "failure" => Some(Part::Failure),
            "response" => Some(Part::Response),
            "any" => Some(Part::Any),
            "-" => None,
            other => bail!("{}: no part is called {other:?}", path.display()),
        };
        let layout = part.map(|part| (row.cell("operation").to_owned(), part));
        let sections = documents.entry(row.cell("document").to_owned()).or_default();
        sections.insert(row.cell("section").to_owned(), layout);
    }
    Ok(documents)
}

fn actor(word: &str) -> anyhow::Result<Actor> {
    Ok(match word {
        "server" => Actor::Server,
        "client" => Actor::Client,
        "both" => Actor::Both,
        _ => bail!("no actor is called {word:?}"),
    })
}

fn class(word: &str) -> anyhow::Result<Class> {
    Ok(match word {
        "normative" => Class::Normative,
        "informative" => Class::Informative,
        "product" => Class::Product,
        "earlier" => Class::Earlier,
        _ => bail!("no class is called {word:?}"),
    })
}

fn kind(word: &str) -> anyhow::Result<Kind> {
    Ok(match word {
        "layout" => Kind::Layout,
        "behaviour" => Kind::Behaviour,
        "-" => Kind::Nothing,
        _ => bail!("no kind is called {word:?}"),
    })
}

/// What is proved and excluded at once.
pub fn contradictions(documents: &[Document], proved: &Proved) -> Vec<String> {
    let mut breaches = Vec::new();
    for document in documents {
        for id in document.excluded.keys() {
            if let Some(place) = proved.place(&document.name, id) {
                breaches.push(format!("{place}: [{}] {id} is excluded", document.name));
            }
        }
    }
    breaches
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Document {
        let requirement = Requirement {
            id: "R1".to_owned(),
            section: "3.2.5.1".to_owned(),
            level: "-".to_owned(),
            actor: Actor::Both,
            class: Class::Normative,
            kind: Kind::Behaviour,
        };
        Document::new("MS-OXTEST", vec![requirement], BTreeMap::new())
    }

    #[test]
    fn an_exclusion_has_a_known_id_and_a_reason() {
        let read = |text: &str| excluded(&document(), text).map(|reasons| reasons.len());
        assert_eq!(read("id\treason\nR1\tneeds two servers\n").ok(), Some(1));
        assert_eq!(read("R1\tneeds two servers\n\n").ok(), Some(1));
        for wrong in ["R2\tneeds two servers\n", "R1\n", "R1\t \n", "R1\ta\nR1\tb\n"] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn what_has_no_word_for_its_level_is_a_must() {
        let requirement = document().requirements.remove(0);
        assert!(requirement.is_server_must());
        let may = Requirement { level: "MAY".to_owned(), ..requirement.clone() };
        assert!(may.is_demanded() && !may.is_server_must());
        let earlier = Requirement { class: Class::Earlier, ..requirement };
        assert!(!earlier.is_demanded());
    }

    #[test]
    fn a_section_belongs_to_the_operation_of_the_section_around_it() {
        let mut document = document();
        let layout = ("RopLogon".to_owned(), Part::Success);
        document.layouts.insert("2.2.3.1.2".to_owned(), Some(layout.clone()));
        document.layouts.insert("2.2.3.1.2.2".to_owned(), None);
        assert_eq!(document.layout("2.2.3.1.2.1"), Some(&layout));
        assert_eq!(document.layout("2.2.3.1.2.2.1"), None);
        assert_eq!(document.layout("2.2.3.1"), None);
    }
}
