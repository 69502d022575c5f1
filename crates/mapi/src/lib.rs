//! The nouns of MAPI: property tags, types and values, identifiers, errors, restrictions, sort orders, entry identifiers, tables of facts.
