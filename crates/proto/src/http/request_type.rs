//! [MS-OXCMAPIHTTP] 2.2.3.3.1 X-RequestType.

/// Which of the two endpoints a request type belongs to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Endpoint {
    /// The mailbox server, `/mapi/emsmdb/`.
    Mailbox,
    /// The address book server, `/mapi/nspi/`.
    AddressBook,
    /// Both of them.
    Both,
}

macro_rules! request_types {
    ($($(#[$meta:meta])* $name:ident = $text:literal at $endpoint:ident),* $(,)?) => {
        /// What a request asks for.
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        pub enum RequestType { $($(#[$meta])* $name),* }

        impl RequestType {
            /// All of them, in the order of the specification's table.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The value of the header.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => $text),* }
            }

            /// Where it may be sent.
            pub const fn endpoint(self) -> Endpoint {
                match self { $(Self::$name => Endpoint::$endpoint),* }
            }
        }
    };
}

request_types! {
    /// 2.2.4.1 Connect.
    Connect = "Connect" at Mailbox,
    /// 2.2.4.2 Execute.
    Execute = "Execute" at Mailbox,
    /// 2.2.4.3 Disconnect.
    Disconnect = "Disconnect" at Mailbox,
    /// 2.2.4.4 NotificationWait.
    NotificationWait = "NotificationWait" at Mailbox,
    /// 2.2.6 PING.
    Ping = "PING" at Both,
    /// 2.2.5.1 Bind.
    Bind = "Bind" at AddressBook,
    /// 2.2.5.2 Unbind.
    Unbind = "Unbind" at AddressBook,
    /// 2.2.5.3 CompareMinIds; the header says `CompareMIds`.
    CompareMinIds = "CompareMIds" at AddressBook,
    /// 2.2.5.4 DnToMinId; the header says `DNToMId`.
    DnToMinId = "DNToMId" at AddressBook,
    /// 2.2.5.5 GetMatches.
    GetMatches = "GetMatches" at AddressBook,
    /// 2.2.5.6 GetPropList.
    GetPropList = "GetPropList" at AddressBook,
    /// 2.2.5.7 GetProps.
    GetProps = "GetProps" at AddressBook,
    /// 2.2.5.8 GetSpecialTable.
    GetSpecialTable = "GetSpecialTable" at AddressBook,
    /// 2.2.5.9 GetTemplateInfo.
    GetTemplateInfo = "GetTemplateInfo" at AddressBook,
    /// 2.2.5.10 ModLinkAtt.
    ModLinkAtt = "ModLinkAtt" at AddressBook,
    /// 2.2.5.11 ModProps.
    ModProps = "ModProps" at AddressBook,
    /// 2.2.5.13 QueryColumns.
    QueryColumns = "QueryColumns" at AddressBook,
    /// 2.2.5.12 QueryRows.
    QueryRows = "QueryRows" at AddressBook,
    /// 2.2.5.14 ResolveNames.
    ResolveNames = "ResolveNames" at AddressBook,
    /// 2.2.5.15 ResortRestriction.
    ResortRestriction = "ResortRestriction" at AddressBook,
    /// 2.2.5.16 SeekEntries.
    SeekEntries = "SeekEntries" at AddressBook,
    /// 2.2.5.17 UpdateStat.
    UpdateStat = "UpdateStat" at AddressBook,
    /// 2.2.5.18 GetMailboxUrl.
    GetMailboxUrl = "GetMailboxUrl" at AddressBook,
    /// 2.2.5.19 GetAddressBookUrl.
    GetAddressBookUrl = "GetAddressBookUrl" at AddressBook,
}

impl RequestType {
    /// The request type of a header value, without regard to case.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|t| t.name().eq_ignore_ascii_case(text))
    }

    /// Whether the mailbox endpoint takes it.
    pub fn is_for_mailbox(self) -> bool {
        self.endpoint() != Endpoint::AddressBook
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_again_in_any_case() {
        for t in RequestType::ALL {
            assert_eq!(RequestType::parse(t.name()), Some(*t));
            assert_eq!(RequestType::parse(&t.name().to_lowercase()), Some(*t));
        }
        assert_eq!(RequestType::parse("CompareMinIds"), None, "the header has a name of its own");
        assert_eq!(RequestType::parse(""), None);
    }

    #[test]
    fn only_ping_is_for_both_endpoints() {
        let both: Vec<_> =
            RequestType::ALL.iter().filter(|t| t.endpoint() == Endpoint::Both).collect();
        assert_eq!(both, [&RequestType::Ping]);
        assert!(RequestType::Execute.is_for_mailbox());
        assert!(!RequestType::Bind.is_for_mailbox());
    }
}
