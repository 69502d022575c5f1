//! The program: sockets, HTTP, TLS, login, sessions, discovery, control socket, configuration.
