use tradepost_mapi::entry_id;

/// Entry identifiers, [MS-OXCDATA] 2.2: what was read is written to bytes that read the same.
pub fn entry_id(bytes: &[u8]) {
    if let Some((mailbox, folder)) = entry_id::parse_folder(bytes) {
        let again = entry_id::folder(mailbox, folder);
        assert_eq!(entry_id::parse_folder(&again), Some((mailbox, folder)));
    }
    if let Some(dn) = entry_id::parse_address_book(bytes) {
        // Text in an 8-bit code page is shown with substitutes, which do not come back.
        if dn.is_ascii() {
            let again = entry_id::address_book(&dn);
            assert_eq!(entry_id::parse_address_book(&again), Some(dn));
        }
    }
    if let Some((name, kind, address)) = entry_id::parse_one_off(bytes) {
        let again = entry_id::one_off(&name, &kind.to_string_lossy(), &address);
        let (name_again, _, address_again) = entry_id::parse_one_off(&again).expect("our own");
        assert_eq!((name_again, address_again), (name, address));
    }
}
