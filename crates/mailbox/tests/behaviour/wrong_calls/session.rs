//! The cells in a session, without a server around it.

use tradepost_mailbox::ExecuteFlags;
use tradepost_mapi::ErrorCode;
use tradepost_proto::extended::{self, Options};
use tradepost_proto::rop::RopBuffer;
use tradepost_wire::encode;

use super::cells::world::Wire;
use crate::support::{Desk, PUBLIC_DN, dn, promote};

const ALICE: &str = "alice@example.test";
const PUBLIC: &str = "public@example.test";

/// Alice's session, with Bob's mailbox and public folders beside hers.
pub struct Line(Desk);

impl Line {
    pub fn new() -> Self {
        Self(Desk::with_public_folders().0)
    }
}

impl Wire for Line {
    fn execute(&mut self, rops: &[u8], handles: &[u32]) -> Result<(Vec<u8>, Vec<u32>), u32> {
        let buffer = RopBuffer { rops: rops.to_vec(), handles: handles.to_vec() };
        let packed = extended::pack(&encode(&buffer).unwrap(), Options::default()).unwrap();
        let executed = self.0.raw(&packed, ExecuteFlags(3));
        if !executed.error.is_success() {
            return Err(executed.error.0);
        }
        let payloads = extended::unpack(&executed.rop_buffer, 1 << 16).unwrap();
        let answer: RopBuffer = tradepost_wire::decode_all(&payloads[0]).unwrap();
        Ok((answer.rops, answer.handles))
    }

    fn make_administrator(&mut self) {
        promote(&self.0.store, ALICE);
    }

    fn distinguished_name(&self, who: &str) -> String {
        if who == "public" { PUBLIC_DN.to_owned() } else { dn(who) }
    }

    fn digest(&self) -> Vec<u64> {
        let users = [ALICE, "bob@example.test"];
        let mut ids = users.map(|user| self.0.store.user(user).unwrap().unwrap().mailbox).to_vec();
        let public = self.0.store.public_store().unwrap().unwrap();
        assert_eq!(public.address, PUBLIC);
        ids.extend(public.mailbox());
        ids.into_iter().map(|id| self.0.store.mailbox(id).unwrap().digest().unwrap()).collect()
    }

    fn name_of(&self, code: u32) -> String {
        format!("{:?}", ErrorCode(code)).split(' ').next().unwrap_or_default().to_owned()
    }

    fn unique(&self) -> String {
        "Work".to_owned()
    }
}
