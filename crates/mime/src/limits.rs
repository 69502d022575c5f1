//! How much of a message is looked at. Each limit holds for the whole message, nested ones
//! included, unless it says otherwise.

/// LIMIT: parts of a message; one with more is refused.
pub const PARTS_MAX: usize = 1000;

/// LIMIT: how deep multiparts and messages may nest; what lies deeper stays an undivided
/// attachment.
pub const DEPTH_MAX: usize = 20;

/// LIMIT: header fields of one part that are interpreted; later ones stand only in the text of the
/// header.
pub const FIELDS_MAX: usize = 2000;

/// LIMIT: recipients of one message, groups resolved; a message with more is refused.
pub const RECIPIENTS_MAX: usize = 5000;

/// LIMIT: header fields of one message that become named properties, so that a stranger cannot use
/// up the property numbers of a mailbox with a single message.
pub const NAMED_MAX: usize = 64;

/// LIMIT: length of the name of such a field; [MS-OXCDATA] 2.6.1 has room for 126 UTF-16 units.
pub const NAME_LEN_MAX: usize = 126;

/// LIMIT: UTF-16 units of a subject, [MS-OXCMSG] 2.2.1.9; all of it stands in the header text.
pub const SUBJECT_LEN_MAX: usize = 253;

/// LIMIT: bytes of one header field that are interpreted.
pub const FIELD_LEN_MAX: usize = 1 << 20;

/// LIMIT: parameters of a Content-Type or Content-Disposition field.
pub const PARAMETERS_MAX: usize = 64;

/// LIMIT: bytes of a message, the largest that the store takes.
pub const MESSAGE_LEN_MAX: usize = 150 << 20;
