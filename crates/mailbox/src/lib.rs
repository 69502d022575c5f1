//! What each operation means: sessions, handles, one function per operation; synchronous, clock and randomness given.
