//! Bytes in, bytes out: reader, writer, counted lists, strings, identifiers, and the declaring macros.
