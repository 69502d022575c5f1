//! A MAPI/HTTP client, as a library and as commands.
