//! Property operations: [MS-OXCROPS] 2.2.8, with their meaning in [MS-OXCPRPT].

use tradepost_mapi::{PropertyName, PropertyProblem, PropertyRow, PropertyTag, TaggedValue};
use tradepost_wire::{Counted, DecodeError, Flagged, Guid, Reader, Rest};

use super::{Exactly16, HandleIndex, IdsAndNames, LogonId, NameOrNone};

rop!(
    get_property_ids_from_names = 0x56,
    /// [MS-OXCROPS] 2.2.8.1 RopGetPropertyIdsFromNames.
    ///
    /// EXCHANGE: the body follows ecWarnWithErrors too, when some of the names have no number.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        flags: u8,
        property_names: Counted<u16, PropertyName>,
    },
    struct SuccessOrWarning {
        property_ids: Counted<u16, u16>,
    }
);

rop!(
    get_names_from_property_ids = 0x55,
    /// [MS-OXCROPS] 2.2.8.2 RopGetNamesFromPropertyIds.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        property_ids: Counted<u16, u16>,
    },
    struct SuccessOrWarning {
        property_names: Counted<u16, NameOrNone>,
    }
);

rop!(
    get_properties_specific = 0x07,
    /// [MS-OXCROPS] 2.2.8.3 RopGetPropertiesSpecific.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        property_size_limit: u16,
        want_unicode: u16,
        property_tags: Counted<u16, PropertyTag>,
    },
    struct Success {
        row_data: Rest,
    }
);

impl get_properties_specific::Success {
    /// The row, read with the tags of the request.
    pub fn row(&self, columns: &[PropertyTag]) -> Result<PropertyRow, DecodeError> {
        let mut r = Reader::new(&self.row_data.0);
        let row = PropertyRow::decode(columns, &mut r)?;
        r.finish()?;
        Ok(row)
    }
}

rop!(
    get_properties_all = 0x08,
    /// [MS-OXCROPS] 2.2.8.4 RopGetPropertiesAll.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        property_size_limit: u16,
        want_unicode: u16,
    },
    struct Success {
        property_values: Counted<u16, TaggedValue>,
    }
);

rop!(
    get_properties_list = 0x09,
    /// [MS-OXCROPS] 2.2.8.5 RopGetPropertiesList.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    },
    struct Success {
        property_tags: Counted<u16, PropertyTag>,
    }
);

rop!(
    set_properties = 0x0A,
    /// [MS-OXCROPS] 2.2.8.6 RopSetProperties.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        property_values: Exactly16<Counted<u16, TaggedValue>>,
    },
    struct Success {
        property_problems: Counted<u16, PropertyProblem>,
    }
);

rop!(
    set_properties_no_replicate = 0x79,
    /// [MS-OXCROPS] 2.2.8.7 RopSetPropertiesNoReplicate.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        property_values: Exactly16<Counted<u16, TaggedValue>>,
    },
    struct Success {
        property_problems: Counted<u16, PropertyProblem>,
    }
);

rop!(
    delete_properties = 0x0B,
    /// [MS-OXCROPS] 2.2.8.8 RopDeleteProperties.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        property_tags: Counted<u16, PropertyTag>,
    },
    struct Success {
        property_problems: Counted<u16, PropertyProblem>,
    }
);

rop!(
    delete_properties_no_replicate = 0x7A,
    /// [MS-OXCROPS] 2.2.8.9 RopDeletePropertiesNoReplicate.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        property_tags: Counted<u16, PropertyTag>,
    },
    struct Success {
        property_problems: Counted<u16, PropertyProblem>,
    }
);

rop!(
    query_named_properties = 0x5F,
    /// [MS-OXCROPS] 2.2.8.10 RopQueryNamedProperties.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        query_flags: u8,
        property_guid: Flagged<Guid>,
    },
    struct SuccessOrWarning {
        ids_and_names: IdsAndNames,
    }
);

rop!(
    copy_properties = 0x67,
    /// [MS-OXCROPS] 2.2.8.11 RopCopyProperties.
    struct Request {
        logon_id: LogonId,
        source: HandleIndex,
        target: HandleIndex,
        want_asynchronous: bool,
        copy_flags: u8,
        property_tags: Counted<u16, PropertyTag>,
    },
    struct Success {
        property_problems: Counted<u16, PropertyProblem>,
    },
    struct NullDestination {
        target: u32,
    }
);

rop!(
    copy_to = 0x39,
    /// [MS-OXCROPS] 2.2.8.12 RopCopyTo.
    struct Request {
        logon_id: LogonId,
        source: HandleIndex,
        target: HandleIndex,
        want_asynchronous: bool,
        want_sub_objects: bool,
        copy_flags: u8,
        excluded_tags: Counted<u16, PropertyTag>,
    },
    struct Success {
        property_problems: Counted<u16, PropertyProblem>,
    },
    struct NullDestination {
        target: u32,
    }
);

rop!(
    progress = 0x50,
    /// [MS-OXCROPS] 2.2.8.13 RopProgress.
    ///
    /// EXCHANGE: a finished operation may answer with the number and shape of the operation that
    /// was asked for.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        want_cancel: bool,
    },
    struct Success {
        logon_id: LogonId,
        completed_task_count: u32,
        total_task_count: u32,
    }
);
