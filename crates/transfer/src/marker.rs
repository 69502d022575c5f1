//! [MS-OXCFXICS] 2.2.4.1.4 Markers.

/// What delimits the elements of a stream. A marker has no value.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[repr(u32)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub enum Marker {
    StartTopFld = 0x4009_0003,
    StartSubFld = 0x400A_0003,
    EndFolder = 0x400B_0003,
    StartMessage = 0x400C_0003,
    StartFaiMsg = 0x4010_0003,
    EndMessage = 0x400D_0003,
    StartEmbed = 0x4001_0003,
    EndEmbed = 0x4002_0003,
    StartRecip = 0x4003_0003,
    EndToRecip = 0x4004_0003,
    NewAttach = 0x4000_0003,
    EndAttach = 0x400E_0003,
    IncrSyncChg = 0x4012_0003,
    IncrSyncChgPartial = 0x407D_0003,
    IncrSyncDel = 0x4013_0003,
    IncrSyncEnd = 0x4014_0003,
    IncrSyncRead = 0x402F_0003,
    IncrSyncStateBegin = 0x403A_0003,
    IncrSyncStateEnd = 0x403B_0003,
    IncrSyncProgressMode = 0x4074_000B,
    IncrSyncProgressPerMsg = 0x4075_000B,
    IncrSyncMessage = 0x4015_0003,
    IncrSyncGroupInfo = 0x407B_0102,
    FxErrorInfo = 0x4018_0003,
}

impl Marker {
    /// All of them.
    pub const ALL: [Self; 24] = [
        Self::StartTopFld,
        Self::StartSubFld,
        Self::EndFolder,
        Self::StartMessage,
        Self::StartFaiMsg,
        Self::EndMessage,
        Self::StartEmbed,
        Self::EndEmbed,
        Self::StartRecip,
        Self::EndToRecip,
        Self::NewAttach,
        Self::EndAttach,
        Self::IncrSyncChg,
        Self::IncrSyncChgPartial,
        Self::IncrSyncDel,
        Self::IncrSyncEnd,
        Self::IncrSyncRead,
        Self::IncrSyncStateBegin,
        Self::IncrSyncStateEnd,
        Self::IncrSyncProgressMode,
        Self::IncrSyncProgressPerMsg,
        Self::IncrSyncMessage,
        Self::IncrSyncGroupInfo,
        Self::FxErrorInfo,
    ];

    /// The number that stands for it.
    pub const fn number(self) -> u32 {
        self as u32
    }

    /// The marker of a number, if it is one.
    pub fn of(number: u32) -> Option<Self> {
        // All of them are properties 0x40nn; nearly nothing else is.
        if number >> 24 != 0x40 {
            return None;
        }
        Self::ALL.into_iter().find(|marker| marker.number() == number)
    }
}
