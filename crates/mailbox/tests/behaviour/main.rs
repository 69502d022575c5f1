//! What each operation does, told through the one way in.

#[cfg(test)]
mod support;

#[cfg(test)]
mod attachment;
#[cfg(test)]
mod bodies;
#[cfg(test)]
mod bookmarks;
#[cfg(test)]
mod categories;
#[cfg(test)]
mod conversation_tables;
#[cfg(test)]
mod copy;
#[cfg(test)]
mod copy_between;
#[cfg(test)]
mod damage;
#[cfg(test)]
mod embedded;
#[cfg(test)]
mod execute;
#[cfg(test)]
mod folder;
#[cfg(test)]
mod folder_deletion;
#[cfg(test)]
mod folder_values;
#[cfg(test)]
mod ghosts;
#[cfg(test)]
mod grants;
#[cfg(test)]
mod hierarchy;
#[cfg(test)]
mod homes;
#[cfg(test)]
mod logon;
#[cfg(test)]
mod message;
#[cfg(test)]
mod message_values;
#[cfg(test)]
mod messages_model;
#[cfg(test)]
mod move_copy;
#[cfg(test)]
mod named;
#[cfg(test)]
mod on_behalf;
#[cfg(test)]
mod orders;
#[cfg(test)]
mod per_user;
#[cfg(test)]
mod property;
#[cfg(test)]
mod property_bytes;
#[cfg(test)]
mod public_folders;
#[cfg(test)]
mod public_messages;
#[cfg(test)]
mod public_rights;
#[cfg(test)]
mod public_tables;
#[cfg(test)]
mod read_state;
#[cfg(test)]
mod receive_folders;
#[cfg(test)]
mod recipients;
#[cfg(test)]
mod recoverable;
#[cfg(test)]
mod retention;
#[cfg(test)]
mod search;
#[cfg(test)]
mod search_live;
#[cfg(test)]
mod search_model;
#[cfg(test)]
mod seek;
#[cfg(test)]
mod short;
#[cfg(test)]
mod slices;
#[cfg(test)]
mod store_properties;
#[cfg(test)]
mod stores;
#[cfg(test)]
mod stream;
#[cfg(test)]
mod sync;
#[cfg(test)]
mod sync_bounds;
#[cfg(test)]
mod sync_hierarchy;
#[cfg(test)]
mod sync_model;
#[cfg(test)]
mod sync_traps;
#[cfg(test)]
mod table;
#[cfg(test)]
mod table_calls;
#[cfg(test)]
mod table_model;
#[cfg(test)]
mod table_promises;
#[cfg(test)]
mod unfinished;
#[cfg(test)]
mod unfinished_model;
#[cfg(test)]
mod views;
#[cfg(test)]
mod wrong_calls;
