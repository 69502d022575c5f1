use proptest::prelude::*;

use super::token::NTLMSSP;
use super::*;
use crate::der::element;
use crate::login::LoginName;
use crate::nt::{NtHash, nt_hash};
use crate::ntlm::{
    self, Answer, BindingPolicy, Fresh, Identity, InitiatorError, Refusal, Rules, Target,
};

/// Kerberos, 1.2.840.113554.1.2.2.
const KERBEROS: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x12, 1, 2, 2];
const RULES: Rules<'static> = Rules { policy: BindingPolicy::Allow, bindings: &[] };
const FRESH: Fresh = Fresh { file_time: 5, server_challenge: [5; 8] };
const ANSWER: Answer<'static> = Answer {
    file_time: 1,
    client_challenge: [0xAA; 8],
    session_key: [0x55; 16],
    binding: None,
    target_name: "HTTP/mail.example.test",
};

fn target() -> Target {
    Target { dns_name: "mail.example.test".into(), dns_domain: "example.test".into() }
}

fn lookup(name: &LoginName) -> Option<(u8, NtHash)> {
    (name.user == "alice").then(|| (7, nt_hash("Password")))
}

fn finish(server: Acceptor, token: &[u8]) -> Result<Finished<u8>, Refusal> {
    server.finish(token, &target(), FRESH, RULES, lookup)
}

fn alice() -> Identity {
    Identity::new("alice", "Password")
}

#[test]
fn both_ends_sign_the_list_of_mechanisms() {
    let (client, first) = Initiator::begin();
    let (server, second) = Acceptor::begin(&first, &target(), FRESH).unwrap();
    let (proved, third) = client.finish(&second, &alice(), &ANSWER).unwrap();
    assert_eq!(server.claimed(&third).unwrap().user, "alice");
    let Finished::Accepted(accepted, Some(last)) = finish(server, &third).unwrap() else {
        panic!("not let in")
    };
    assert_eq!(accepted.user, 7);
    assert_eq!(proved.check(&last), Ok(()));
    let mut wrong = last.clone();
    *wrong.last_mut().unwrap() ^= 1;
    assert_eq!(proved.check(&wrong), Err(InitiatorError::Signature));
    assert_eq!(proved.check(&second), Err(InitiatorError::Mechanism));
}

#[test]
fn a_shortened_list_of_mechanisms_is_noticed() {
    let (client, first) = Initiator::begin();
    let mut longer = InitToken::decode(&first).unwrap();
    let mechanisms = [element(0x06, &[NTLMSSP]), element(0x06, &[KERBEROS])].concat();
    longer.mech_list = element(0x30, &[&mechanisms]);
    let (server, second) = Acceptor::begin(&longer.encode(), &target(), FRESH).unwrap();
    let (_, third) = client.finish(&second, &alice(), &ANSWER).unwrap();
    assert_eq!(finish(server, &third).err(), Some(Refusal::Mic));
}

#[test]
fn a_client_that_prefers_kerberos_is_asked_for_ntlm_and_for_a_signature() {
    let mechanisms = [element(0x06, &[KERBEROS]), element(0x06, &[NTLMSSP])].concat();
    let init = InitToken {
        mech_list: element(0x30, &[&mechanisms]),
        mechanisms: Vec::new(),
        mech_token: Some(b"a ticket".to_vec()),
    };
    let (server, answer) = Acceptor::begin(&init.encode(), &target(), FRESH).unwrap();
    assert!(!server.is_challenged());
    let answer = RespToken::decode(&answer).unwrap();
    assert_eq!(answer.state, Some(NegState::RequestMic));
    assert_eq!((answer.mechanism.as_deref(), answer.token), (Some(NTLMSSP), None));

    let (client, negotiate) = ntlm::Initiator::begin();
    let wrap = |token, mic| {
        let (token, mech_list_mic) = (Some(token), mic);
        RespToken { token, mech_list_mic, ..RespToken::default() }.encode()
    };
    let Finished::More((server, answer)) = finish(server, &wrap(negotiate, None)).unwrap() else {
        panic!("let in too early")
    };
    assert!(server.is_challenged());
    let challenge = RespToken::decode(&answer).unwrap().token.unwrap();
    let (message, keys) = client.finish_with_keys(&challenge, &alice(), &ANSWER).unwrap();
    let unsigned = finish(server.clone(), &wrap(message.clone(), None));
    assert_eq!(unsigned.err(), Some(Refusal::Mic));
    let mic = keys.sign(ntlm::crypto::End::Client, &init.mech_list).to_vec();
    let signed = finish(server, &wrap(message, Some(mic)));
    assert!(matches!(signed, Ok(Finished::Accepted(..))));
}

/// What mapi-client 0.4 does: it asks for no signing, and its signature is the one that says
/// nothing.
#[test]
fn a_client_that_does_not_sign_sends_and_gets_the_signature_that_says_nothing() {
    let dummy = [vec![1], vec![0; 15]].concat();
    let negotiate = ntlm::Negotiate { flags: ntlm::NegotiateFlags::from_bits_retain(0x0088_8205) };
    let first = InitToken::ntlm(negotiate.encode());
    let (server, second) = Acceptor::begin(&first.encode(), &target(), FRESH).unwrap();
    let challenge = RespToken::decode(&second).unwrap().token.unwrap();
    let client = ntlm::Initiator::after(negotiate.encode());
    let message = client.finish(&challenge, &alice(), &ANSWER).unwrap();
    let third = |mic: &[u8]| {
        let (token, mech_list_mic) = (Some(message.clone()), Some(mic.to_vec()));
        RespToken { token, mech_list_mic, ..RespToken::default() }.encode()
    };
    assert_eq!(finish(server.clone(), &third(&[1; 16])).err(), Some(Refusal::Mic));
    let Ok(Finished::Accepted(_, Some(last))) = finish(server, &third(&dummy)) else {
        panic!("not let in")
    };
    assert_eq!(RespToken::decode(&last).unwrap().mech_list_mic, Some(dummy));
}

#[test]
fn bare_ntlm_is_answered_bare() {
    let (client, first) = ntlm::Initiator::begin();
    let (server, second) = Acceptor::begin(&first, &target(), FRESH).unwrap();
    let third = client.finish(&second, &alice(), &ANSWER).unwrap();
    assert!(matches!(finish(server, &third), Ok(Finished::Accepted(_, None))));
}

#[test]
fn a_client_without_ntlm_is_refused() {
    let init = InitToken {
        mech_list: element(0x30, &[&element(0x06, &[KERBEROS])]),
        mechanisms: Vec::new(),
        mech_token: None,
    };
    let refused = Acceptor::begin(&init.encode(), &target(), FRESH).err();
    assert_eq!(refused, Some(Refusal::Mechanism));
}

#[test]
fn tokens_are_written_as_they_are_read_and_every_prefix_is_refused() {
    let (_, first) = Initiator::begin();
    assert_eq!(InitToken::decode(&first).unwrap().encode(), first);
    let answer = RespToken {
        state: Some(NegState::AcceptIncomplete),
        mechanism: Some(NTLMSSP.to_vec()),
        token: Some(vec![3; 300]),
        mech_list_mic: Some(vec![4; 16]),
    };
    let bytes = answer.encode();
    assert_eq!(RespToken::decode(&bytes), Some(answer));
    for len in 0..bytes.len() {
        assert_eq!(RespToken::decode(&bytes[..len]), None, "{len}");
    }
    for len in 0..first.len() {
        assert_eq!(InitToken::decode(&first[..len]), None, "{len}");
    }
}

/// [MS-SPNG] 4: a first token of Windows, with hints.
const DOCUMENT: &str = "6082015d06062b0601050502a08201513082014da01a3018060a2b06010401823702021e060a2b06\
    010401823702020aa28201010481fe4e45474f4558545301000000000000006000000070000000cf\
    fa11765e12599a347d766852bfce7097458710bb8242b4c7dfbad2da897aa311a7d8684634309525\
    62dc13c554f2010000000000000000600000000100000000000000000000005c33530deaf90d4db2\
    ec4ae3786ec3084e45474f455854530300000001000000400000008e000000cffa11765e12599a34\
    7d766852bfce705c33530deaf90d4db2ec4ae3786ec308400000004e000000304ca04a3048302a80\
    283026312430220603550403131b584d4c50726f766964657220496e7465726d6564696174652043\
    41301a80183016311430120603550403130b584d4c50726f7669646572a32a3028a0261b246e6f74\
    5f646566696e65645f696e5f5246433431373840706c656173655f69676e6f7265";

#[test]
fn the_documents_token_is_read() {
    let digits: Vec<_> = DOCUMENT.chars().filter_map(|c| c.to_digit(16)).collect();
    let bytes: Vec<_> =
        digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).unwrap()).collect();
    let token = InitToken::decode(&bytes).unwrap();
    let negoex = [&NTLMSSP[..9], &[0x1E]].concat();
    assert_eq!(token.mechanisms, [negoex, NTLMSSP.to_vec()]);
    let mech_token = token.mech_token.unwrap();
    assert_eq!((mech_token.len(), &mech_token[..8]), (254, &b"NEGOEXTS"[..]));
    assert!(!Acceptor::begin(&bytes, &target(), FRESH).unwrap().0.is_challenged());
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
        let _ = InitToken::decode(&bytes);
        let _ = RespToken::decode(&bytes);
        let _ = InitToken::decode(&element(0x60, &[&element(0x06, &[&[0x2B, 6, 1, 5, 5, 2]]), &bytes]));
        let _ = RespToken::decode(&element(0xA1, &[&element(0x30, &[&bytes])]));
    }
}
