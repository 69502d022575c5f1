//! The foreign codec, held at the two places where it lets bytes be seen.

use mapi_proto::{Headers, LegacyDn, ObjectHandle, Outcome, RopBatch, RopResponse, Session};

/// The distinguished name every request here carries.
pub const USER_DN: &str = "/o=Example/ou=Exchange Administrative Group/cn=Recipients/cn=alice";

/// A session that believes it is connected: only then does it encode an Execute.
pub fn connected() -> Session {
    let mut session = Session::new();
    let dn = LegacyDn::new(USER_DN).expect("a plain ASCII name");
    session.begin_connect(&dn).expect("a fresh session connects");
    let mut body = Vec::new();
    for field in [0_u32, 0, 60_000, 6, 10_000] {
        body.extend(field.to_le_bytes());
    }
    body.push(0);
    body.extend(utf16z("Alice"));
    body.extend(0_u32.to_le_bytes());
    answer(&mut session, &body).expect("a plain Connect answer is understood");
    session
}

/// UTF-16LE with its terminator.
pub fn utf16z(text: &str) -> Vec<u8> {
    let units = text.encode_utf16().chain([0]);
    units.flat_map(u16::to_le_bytes).collect()
}

/// Hands the session a response body.
fn answer(session: &mut Session, body: &[u8]) -> mapi_proto::Result<Outcome> {
    let mut headers = Headers::new();
    headers.append("X-ResponseCode", "0");
    let mut payload = b"PROCESSING\r\nDONE\r\nX-ElapsedTime: 5\r\n\r\n".to_vec();
    payload.extend(body);
    session.on_response(&headers, &payload)
}

/// The Execute request body for what `build` puts into the batch.
pub fn execute_body(build: impl FnOnce(&mut RopBatch)) -> Vec<u8> {
    let mut batch = RopBatch::new();
    build(&mut batch);
    let request = connected().execute(batch).expect("the batch encodes");
    request.into_body()
}

/// The list of operations in an Execute request body, from the first RopId on.
///
/// Flags and size take eight bytes, RPC_HEADER_EXT eight, RopSize two and counts itself.
pub fn rops(body: &[u8]) -> Vec<u8> {
    let size = usize::from(u16::from_le_bytes([body[16], body[17]]));
    body[18..16 + size].to_vec()
}

/// What the foreign decoder makes of `rops` as the answer to `build`.
pub fn read(
    build: impl FnOnce(&mut RopBatch),
    rops: &[u8],
) -> mapi_proto::Result<Vec<RopResponse>> {
    let mut batch = RopBatch::new();
    build(&mut batch);
    let mut session = connected();
    session.execute(batch)?;
    let size = u16::try_from(rops.len() + 2).expect("a vector is short");
    let mut payload = size.to_le_bytes().to_vec();
    payload.extend(rops);
    for handle in [0x0000_0011_u32, 0x22, 0x33] {
        payload.extend(handle.to_le_bytes());
    }
    let size = u16::try_from(payload.len()).expect("a vector is short");
    let mut body = vec![0; 12];
    body.extend((u32::from(size) + 8).to_le_bytes());
    for field in [0, 4, size, size] {
        body.extend(field.to_le_bytes());
    }
    body.extend(payload);
    body.extend(0_u32.to_le_bytes());
    match answer(&mut session, &body)? {
        Outcome::Executed(execution) => Ok(execution.responses().to_vec()),
        other => panic!("an Execute was answered by {other:?}"),
    }
}

/// Binds `count` handles and gives the last slot: so an index above zero can be shown.
pub fn bound(batch: &mut RopBatch, count: u32) -> mapi_proto::HandleSlot {
    let mut slot = batch.bind(ObjectHandle::new(0x0000_0100));
    for n in 1..count {
        slot = batch.bind(ObjectHandle::new(0x0000_0100 + n));
    }
    slot
}
