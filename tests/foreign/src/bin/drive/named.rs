//! Named properties: names to ids and back, and a value under a named id.

use mapi_client::{
    MessageClass, PropertyName, PropertySetId, PropertyTag, PropertyType, PropertyValue,
    TaggedValue, WellKnownFolder,
};

use crate::arguments::Arguments;
use crate::report::{Error, Report};
use crate::session;

pub async fn run(arguments: &Arguments, report: &mut Report) -> Result<(), Error> {
    let mut logon = session::log_on(arguments, report).await?;
    let stamp = std::time::UNIX_EPOCH.elapsed()?.as_nanos();
    let fresh = PropertyName::named(PropertySetId::PUBLIC_STRINGS, format!("Foreign {stamp}"))?;
    let lid = PropertyName::lid(PropertySetId::APPOINTMENT, 0x0000_8208);

    let unknown = logon.resolve_names([fresh.clone()]).await?.get(&fresh);
    report.same("named unknown is not made", &unknown.map(|id| id.as_u16()), &None);

    let names = logon.register_names([fresh.clone(), lid.clone()]).await?;
    let given = [&fresh, &lid].map(|name| names.get(name).map(|id| id.as_u16()));
    let fine = given.iter().all(|id| id.is_some_and(|id| (0x8000..0xFFFF).contains(&id)));
    report.check("named registered", fine && given[0] != given[1], &format!("{given:04x?}"));
    let (Some(first), Some(second)) = (given[0], given[1]) else {
        return Err("a name has no id".into());
    };

    let back = logon.names_of([first, second, 0xFFFE]).await?;
    report.same("named back", &back, &vec![Some(fresh.clone()), Some(lid), None]);

    let tag = PropertyTag::from_parts(first, PropertyType::String);
    let value = TaggedValue::new(tag, PropertyValue::String("Wert ß".into()))?;
    let inbox = logon.folder_id(WellKnownFolder::Inbox)?;
    let saved = logon.folder(inbox).create_message(MessageClass::Note).set([value]).save().await?;
    report.check("named value saved", saved.is_clean(), &format!("{:?}", saved.problems()));
    let read = logon.message(inbox, saved.id()).properties().read([tag]).await?;
    let text = read.string(tag).map(|text| text.as_str().to_owned());
    report.same("named value read", &text, &Some("Wert ß".to_owned()));
    let complete = logon.folder(inbox).delete_messages(&[saved.id()]).await?;
    report.check("named deleted", complete, &format!("complete {complete}"));
    logon.disconnect().await?;
    Ok(())
}
