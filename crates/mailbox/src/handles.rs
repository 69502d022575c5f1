//! The objects that a session has open, by handle.

use std::collections::HashMap;

use crate::object::Object;

/// The handle that stands for no object, [MS-OXCROPS] 3.2.
pub(crate) const UNSET: u32 = 0xFFFF_FFFF;
/// The part of a handle that counts; the top byte is the logon's number, so that people can read
/// it.
const COUNT_MASK: u32 = 0x00FF_FFFF;

/// A session's objects.
#[derive(Default)]
pub(crate) struct Handles {
    objects: HashMap<u32, Object>,
    count: u32,
}

impl Handles {
    /// Objects that are open.
    pub(crate) fn len(&self) -> usize {
        self.objects.len()
    }

    /// Opens an object of a logon. Numbers are used again only after sixteen million others.
    pub(crate) fn insert(&mut self, logon_id: u8, object: Object) -> u32 {
        loop {
            self.count = (self.count + 1) & COUNT_MASK;
            let handle = u32::from(logon_id) << 24 | self.count;
            if handle != UNSET && !self.objects.contains_key(&handle) {
                self.objects.insert(handle, object);
                return handle;
            }
        }
    }

    pub(crate) fn object(&self, handle: u32) -> Option<&Object> {
        self.objects.get(&handle)
    }

    /// Whether a handle was given to an object that is closed by now.
    pub(crate) fn was_released(&self, handle: u32) -> bool {
        let number = handle & COUNT_MASK;
        number != 0 && number <= self.count && !self.objects.contains_key(&handle)
    }

    pub(crate) fn object_mut(&mut self, handle: u32) -> Option<&mut Object> {
        self.objects.get_mut(&handle)
    }

    pub(crate) fn remove(&mut self, handle: u32) -> Option<Object> {
        self.objects.remove(&handle)
    }

    /// All objects with their handles, in no order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u32, &Object)> {
        self.objects.iter().map(|(handle, object)| (*handle, object))
    }

    /// Closes everything of a logon.
    pub(crate) fn remove_logon(&mut self, logon_id: u8) {
        self.objects.retain(|handle, _| handle.to_be_bytes()[0] != logon_id);
    }

    /// The streams opened on an object.
    pub(crate) fn streams_of(&self, owner: u32) -> Vec<u32> {
        let of_owner = |o: &Object| matches!(o, Object::Stream(s) if s.owner == owner);
        self.objects.iter().filter(|(_, o)| of_owner(o)).map(|(h, _)| *h).collect()
    }
}
