//! Internet messages to and from MAPI properties; pure functions.
