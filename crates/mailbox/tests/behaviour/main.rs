//! What each operation does, told through the one way in.

#[cfg(test)]
mod support;

#[cfg(test)]
mod folder;
#[cfg(test)]
mod logon;
