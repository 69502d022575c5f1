pub fn all(_: &mut crate::book::Book) {}
