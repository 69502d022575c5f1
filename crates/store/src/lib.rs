//! Mailboxes, folders, messages, tables, change numbers and users on an ordered key-value engine.
