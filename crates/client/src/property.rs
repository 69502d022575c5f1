//! Properties of any object: [MS-OXCROPS] 2.2.8, [MS-OXCPRPT].

use tradepost_mapi::{Properties, PropertyProblem, PropertyTag, TaggedValue};
use tradepost_proto::rop::Exactly16;
use tradepost_proto::rop::property::{
    delete_properties, get_properties_all, get_properties_list, get_properties_specific,
    set_properties,
};

use crate::batch::LOGON;
use crate::{Batch, Handle, Mailbox, Result, Row};

/// WantUnicode.
const UNICODE: u16 = 1;
/// Bytes of values in one RopSetProperties.
const VALUES_LEN_MAX: usize = 24_000;
/// Bytes of a value besides its own: tag, count, terminator.
const VALUE_EXTRA: usize = 10;

impl Mailbox {
    /// RopGetPropertiesSpecific. A value too long for the answer is an error in its cell; a stream
    /// has it.
    pub async fn properties(&self, object: &Handle, tags: &[PropertyTag]) -> Result<Row> {
        let mut batch = Batch::new();
        let input = batch.object(object);
        batch.add(&get_properties_specific::Request {
            logon_id: LOGON,
            input,
            property_size_limit: 0,
            want_unicode: UNICODE,
            property_tags: tags.to_vec().into(),
        });
        let mut answers = self.session().execute(batch).await?;
        let row = answers.row(tags)?;
        answers.finish()?;
        Ok(Row::new(tags.into(), row))
    }

    /// RopGetPropertiesAll: every property; errors stand in place of values too long for the
    /// answer.
    pub async fn all_properties(&self, object: &Handle) -> Result<Vec<TaggedValue>> {
        let make = |input| get_properties_all::Request {
            logon_id: LOGON,
            input,
            property_size_limit: 0,
            want_unicode: UNICODE,
        };
        Ok(self.on(object, make).await?.property_values.0)
    }

    /// RopGetPropertiesList: which properties there are.
    pub async fn property_list(&self, object: &Handle) -> Result<Vec<PropertyTag>> {
        let make = |input| get_properties_list::Request { logon_id: LOGON, input };
        Ok(self.on(object, make).await?.property_tags.0)
    }

    /// RopSetProperties, in several requests where they are many. Each single value must fit into
    /// one; longer ones are written by stream. The index of a problem counts in its request.
    pub async fn set_properties(
        &self,
        object: &Handle,
        values: Properties,
    ) -> Result<Vec<PropertyProblem>> {
        let mut problems = Vec::new();
        let (mut part, mut len) = (Vec::new(), 0);
        for (tag, value) in values {
            let size = value.size() + VALUE_EXTRA;
            if len + size > VALUES_LEN_MAX && !part.is_empty() {
                problems.extend(self.set_part(object, std::mem::take(&mut part)).await?);
                len = 0;
            }
            len += size;
            part.push(TaggedValue { tag, value });
        }
        if !part.is_empty() {
            problems.extend(self.set_part(object, part).await?);
        }
        Ok(problems)
    }

    async fn set_part(
        &self,
        object: &Handle,
        part: Vec<TaggedValue>,
    ) -> Result<Vec<PropertyProblem>> {
        let property_values = Exactly16(part.into());
        let make = |input| set_properties::Request { logon_id: LOGON, input, property_values };
        Ok(self.on(object, make).await?.property_problems.0)
    }

    /// RopDeleteProperties.
    pub async fn delete_properties(
        &self,
        object: &Handle,
        tags: &[PropertyTag],
    ) -> Result<Vec<PropertyProblem>> {
        let property_tags = tags.to_vec().into();
        let make = |input| delete_properties::Request { logon_id: LOGON, input, property_tags };
        Ok(self.on(object, make).await?.property_problems.0)
    }
}
