//! Who is there: passwords, their verifiers, and the schemes of HTTP authentication.
