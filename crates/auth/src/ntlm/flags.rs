//! What both ends can do.

use bitflags::bitflags;

bitflags! {
    /// [MS-NLMP] 2.2.2.5 NEGOTIATE. Bits without a name are kept as they are.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub struct NegotiateFlags: u32 {
        /// Text is UTF-16.
        const UNICODE = 0x0000_0001;
        /// Text is in a code page.
        const OEM = 0x0000_0002;
        /// The server is to name itself.
        const REQUEST_TARGET = 0x0000_0004;
        /// Messages are to be signed.
        const SIGN = 0x0000_0010;
        /// Messages are to be sealed.
        const SEAL = 0x0000_0020;
        /// Keys of the LAN Manager.
        const LM_KEY = 0x0000_0080;
        /// Always set.
        const NTLM = 0x0000_0200;
        /// The client names nobody.
        const ANONYMOUS = 0x0000_0800;
        /// A session key is made even where nothing is signed.
        const ALWAYS_SIGN = 0x0000_8000;
        /// The target's name is that of a domain.
        const TARGET_TYPE_DOMAIN = 0x0001_0000;
        /// The target's name is that of a server.
        const TARGET_TYPE_SERVER = 0x0002_0000;
        /// Signing and sealing as NTLMv2 does.
        const EXTENDED_SESSION_SECURITY = 0x0008_0000;
        /// The challenge has a list of facts about the server.
        const TARGET_INFO = 0x0080_0000;
        /// The version field is filled in.
        const VERSION = 0x0200_0000;
        /// Keys of 128 bits.
        const BITS_128 = 0x2000_0000;
        /// The client chooses the session key.
        const KEY_EXCHANGE = 0x4000_0000;
        /// Keys of 56 bits.
        const BITS_56 = 0x8000_0000;
        const _ = !0;
    }
}
