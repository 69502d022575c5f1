use proptest::prelude::*;

use super::BindingPolicy::{Allow, Off, Require};
use super::av_pair::FLAG_MIC;
use super::crypto::{self, utf16};
use super::*;
use crate::login::LoginName;
use crate::nt::{NtHash, nt_hash};
use crate::secret::Secret;

/// [MS-NLMP] 4.2.4.3.
const CHALLENGE: &str = "4e544c4d53535000020000000c000c003800000033828ae20123456789abcdef\
    00000000000000002400240044000000060070170000000f53006500720076006500720002000c0044006f006d00\
    610069006e0001000c005300650072007600650072000000 0000";
const AUTHENTICATE: &str = "4e544c4d5353500003000000180018006c00000054005400840000000c000c00\
    480000000800080054000000100010005c00000010001000d8000000358288e20501280a0000000f\
    44006f006d00610069006e00550073006500720043004f004d0050005500540045005200\
    86c35097ac9cec102554764a57cccc19aaaaaaaaaaaaaaaa\
    68cd0ab851e51c96aabc927bebef6a1c\
    01010000000000000000000000000000aaaaaaaaaaaaaaaa0000000002000c0044006f006d00610069006e00\
    01000c005300650072007600650072000000000000000000\
    c5dad2544fc9799094ce1ce90bc9d03e";
/// [MS-NLMP] 4.2.2.3 and 4.2.3.3: version 1, without and with a client challenge.
const AUTHENTICATE_V1: &str = "4e544c4d53535000030000001800180 06c00000018001800840000000c000c00\
    480000000800080054000000100010005c000000100010009c000000358280e20501280a0000000f\
    44006f006d00610069006e00550073006500720043004f004d0050005500540045005200\
    98def7b87f88aa5dafe2df779688a172def11c7d5ccdef13\
    67c43011f30298a2ad35ece64f16331c44bdbed927841f94\
    518822b1b3f350c8958682ecbb3e3cb7";
const AUTHENTICATE_V1_CHALLENGE: &str = "4e544c4d53535000030000001800180 06c0000001800180084000000\
    0c000c00480000000800080054000000100010005c000000000000009c000000358208820501280a0000000f\
    44006f006d00610069006e00550073006500720043004f004d0050005500540045005200\
    aaaaaaaaaaaaaaaa00000000000000000000000000000000\
    7537f803ae367128ca458204bde7caf81e97ed2683267232";

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<_> = text.chars().filter_map(|c| c.to_digit(16)).collect();
    digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).unwrap()).collect()
}

fn target() -> Target {
    Target { dns_name: "mail.example.test".into(), dns_domain: "example.test".into() }
}

const FRESH: Fresh = Fresh {
    file_time: 133_000_000_000_000_000,
    server_challenge: [1, 0x23, 0x45, 0x67, 0x89, 0xAB, 0xCD, 0xEF],
};

const NO_RULES: Rules<'static> = Rules { policy: BindingPolicy::Allow, bindings: &[] };

fn answer(binding: Option<ChannelBinding>) -> Answer<'static> {
    Answer {
        file_time: 1,
        client_challenge: [0xAA; 8],
        session_key: [0x55; 16],
        binding,
        target_name: "HTTP/mail.example.test",
    }
}

/// What the accounts say: one user, `alice@example.test`, password `Password`.
fn lookup(name: &LoginName) -> Option<(String, NtHash)> {
    let candidates = name.candidates(Some("example.test"));
    let found = candidates.into_iter().find(|name| name == "alice@example.test");
    found.map(|name| (name, nt_hash("Password")))
}

/// A whole exchange with our own client, whose last message `change` may spoil.
fn exchange(
    name: &str,
    password: &str,
    binding: Option<ChannelBinding>,
    rules: Rules<'_>,
    change: impl FnOnce(&mut Vec<u8>),
) -> Result<String, Refusal> {
    let (client, first) = Initiator::begin();
    let (server, second) = Acceptor::begin(&first, &target(), FRESH)?;
    let identity = Identity::new(name, password);
    let mut third = client.finish(&second, &identity, &answer(binding)).unwrap();
    change(&mut third);
    server.finish(&third, rules, lookup).map(|accepted| accepted.user)
}

#[test]
fn the_documents_version_2_values() {
    let key = crypto::ntowf_v2(&nt_hash("Password"), "User", "Domain");
    assert_eq!(key.expose()[..], hex("0c868a403bfd7a93a3001ef22ef02e3f"));
    let mut pairs = AvPairs::default();
    pairs.set_text(id::NB_DOMAIN_NAME, "Domain");
    pairs.set_text(id::NB_COMPUTER_NAME, "Server");
    let temp = super::response::temp(0, [0xAA; 8], &pairs.encode());
    let message = Authenticate::decode(&hex(AUTHENTICATE)).unwrap();
    assert_eq!(message.nt_response[16..], temp);
    let proof = crypto::nt_proof(&key, FRESH.server_challenge, &temp);
    assert_eq!(proof.expose()[..], hex("68cd0ab851e51c96aabc927bebef6a1c"));
    let base_key = crypto::session_base_key(&key, &proof);
    assert_eq!(base_key.expose()[..], hex("8de40ccadbc14a82f15cb0ad0de95ca3"));
    let encrypted = crypto::rc4k(&base_key, [0x55; 16]);
    assert_eq!(encrypted.expose()[..], hex("c5dad2544fc9799094ce1ce90bc9d03e"));
}

#[test]
fn the_documents_challenge_is_read_and_written() {
    let bytes = hex(CHALLENGE);
    let challenge = Challenge::decode(&bytes).unwrap();
    assert_eq!(challenge.flags.bits(), 0xE28A_8233);
    assert_eq!(challenge.server_challenge, FRESH.server_challenge);
    assert_eq!(challenge.target_name, utf16("Server"));
    let pairs = AvPairs::decode(&challenge.target_info).unwrap();
    assert_eq!(pairs.value(id::NB_DOMAIN_NAME), Some(&utf16("Domain")[..]));
    let mut written = challenge.encode();
    written[48..56].copy_from_slice(&bytes[48..56]); // the version of the document's server
    assert_eq!(written, bytes);
}

#[test]
fn the_documents_authenticate_message_is_read_and_written() {
    let bytes = hex(AUTHENTICATE);
    let mut message = Authenticate::decode(&bytes).unwrap();
    assert_eq!(
        (&*message.domain, &*message.user, &*message.workstation),
        ("Domain", "User", "COMPUTER")
    );
    assert_eq!(message.lm_response, hex("86c35097ac9cec102554764a57cccc19aaaaaaaaaaaaaaaa"));
    message.mic = None; // it has none: the payload begins where one would stand
    let mut written = message.encode();
    written[64..72].copy_from_slice(&bytes[64..72]);
    assert_eq!(written, bytes);
}

#[test]
fn our_client_answers_the_documents_challenge_as_the_documents_does_where_both_say_the_same() {
    let (client, _) = Initiator::begin();
    let challenge = hex(CHALLENGE);
    let identity = Identity::new("Domain\\User", "Password");
    let answer = Answer { file_time: 0, target_name: "", ..answer(None) };
    let bytes = client.finish(&challenge, &identity, &answer).unwrap();
    let ours = Authenticate::decode(&bytes).unwrap();
    let documents = Authenticate::decode(&hex(AUTHENTICATE)).unwrap();
    assert_eq!(ours.lm_response, documents.lm_response, "there is no timestamp");
    assert_eq!(ours.nt_response[16..24], documents.nt_response[16..24]);
    assert_eq!((ours.user, ours.domain), (documents.user, documents.domain));
}

/// A server that has sent the document's challenge.
fn documents_server() -> Acceptor {
    Acceptor::documents(&hex(CHALLENGE))
}

#[test]
fn the_documents_client_is_let_in() {
    let user = |name: &LoginName| {
        assert_eq!((&*name.user, name.domain.as_deref()), ("user", Some("domain")));
        Some(((), nt_hash("Password")))
    };
    let accepted = documents_server().finish(&hex(AUTHENTICATE), NO_RULES, user).unwrap();
    assert_eq!(accepted.keys.exported, Secret::new([0x55; 16]));
    let wrong = |_: &LoginName| Some(((), nt_hash("password")));
    let refused = documents_server().finish(&hex(AUTHENTICATE), NO_RULES, wrong);
    assert_eq!(refused.err(), Some(Refusal::Credentials));
}

#[test]
fn version_1_and_lm_are_refused_without_asking_who_it_is() {
    let nobody = |_: &LoginName| -> Option<((), NtHash)> { panic!("nobody is looked up") };
    for text in [AUTHENTICATE_V1, AUTHENTICATE_V1_CHALLENGE] {
        let refused = documents_server().finish(&hex(text), NO_RULES, nobody);
        assert_eq!(refused.err(), Some(Refusal::OldVersion));
    }
    let mut lm = Authenticate::decode(&hex(AUTHENTICATE_V1)).unwrap();
    lm.nt_response.clear();
    let refused = documents_server().finish(&lm.encode(), NO_RULES, nobody);
    assert_eq!(refused.err(), Some(Refusal::OldVersion));
    lm.user.clear();
    let refused = documents_server().finish(&lm.encode(), NO_RULES, nobody);
    assert_eq!(refused.err(), Some(Refusal::Anonymous));
}

#[test]
fn our_client_is_let_in_by_every_form_of_its_name() {
    for name in ["alice", "Alice@Example.Test", "EXAMPLE\\alice", "example.test\\ALICE"] {
        let user = exchange(name, "Password", None, NO_RULES, |_| {});
        assert_eq!(user, Ok("alice@example.test".into()), "{name}");
    }
    for (name, password) in [("alice", "password"), ("bob", "Password"), ("alice@x.y", "Password")]
    {
        let user = exchange(name, password, None, NO_RULES, |_| {});
        assert_eq!(user, Err(Refusal::Credentials), "{name}");
    }
}

#[test]
fn a_wrong_or_missing_mic_is_refused() {
    for at in [72, 87] {
        let spoil = |message: &mut Vec<u8>| message[at] ^= 1;
        assert_eq!(exchange("alice", "Password", None, NO_RULES, spoil), Err(Refusal::Mic));
    }
    let flip_flag = |message: &mut Vec<u8>| message[63] ^= 0x20; // 128 bits taken away on the way
    assert_eq!(exchange("alice", "Password", None, NO_RULES, flip_flag), Err(Refusal::Mic));
}

#[test]
fn the_announcement_of_a_mic_cannot_be_taken_away() {
    let spoil = |bytes: &mut Vec<u8>| {
        let mut message = Authenticate::decode(bytes).unwrap();
        let response = Response::decode(&message.nt_response).unwrap();
        assert_eq!(response.pairs.flags(), FLAG_MIC);
        let at = message.nt_response.len() - response.pairs.encode().len() - 4;
        let mut pairs = response.pairs;
        pairs.set(id::FLAGS, vec![0; 4]);
        message.nt_response.splice(at.., pairs.encode());
        message.mic = None;
        *bytes = message.encode();
    };
    assert_eq!(exchange("alice", "Password", None, NO_RULES, spoil), Err(Refusal::Credentials));
}

#[test]
fn a_channel_binding_is_compared_as_the_policy_says() {
    let (right, wrong) = (ChannelBinding([7; 16]), ChannelBinding([8; 16]));
    let with = |policy, binding| {
        let rules = Rules { policy, bindings: &[right] };
        exchange("alice", "Password", binding, rules, |_| {}).err()
    };
    for (policy, sent, refused) in [
        (Off, Some(wrong), false),
        (Allow, None, false),
        (Allow, Some(right), false),
        (Allow, Some(wrong), true),
        (Require, None, true),
        (Require, Some(right), false),
        (Require, Some(wrong), true),
    ] {
        let expected = refused.then_some(Refusal::Binding);
        assert_eq!(with(policy, sent), expected, "{policy:?} {sent:?}");
    }
}

#[test]
fn the_challenge_names_the_server_and_the_time_and_grants_what_was_asked() {
    let oem = Negotiate { flags: NegotiateFlags::OEM | NegotiateFlags::NTLM };
    let (_, challenge) = Acceptor::begin(&oem.encode(), &target(), FRESH).unwrap();
    let challenge = Challenge::decode(&challenge).unwrap();
    assert!(challenge.flags.contains(NegotiateFlags::UNICODE | NegotiateFlags::TARGET_INFO));
    assert!(!challenge.flags.intersects(NegotiateFlags::OEM | NegotiateFlags::KEY_EXCHANGE));
    assert_eq!(challenge.target_name, utf16("EXAMPLE"));
    let pairs = AvPairs::decode(&challenge.target_info).unwrap();
    assert_eq!(pairs.value(id::NB_COMPUTER_NAME), Some(&utf16("MAIL")[..]));
    assert_eq!(pairs.value(id::DNS_COMPUTER_NAME), Some(&utf16("mail.example.test")[..]));
    assert_eq!(pairs.value(id::TIMESTAMP), Some(&FRESH.file_time.to_le_bytes()[..]));
    let mute = Negotiate { flags: NegotiateFlags::NTLM };
    let refused = Acceptor::begin(&mute.encode(), &target(), FRESH);
    assert_eq!(refused.err(), Some(Refusal::Unicode));
}

#[test]
fn a_message_out_of_turn_or_too_long_is_refused() {
    let (_, first) = Initiator::begin();
    assert!(Acceptor::begin(&hex(AUTHENTICATE), &target(), FRESH).is_err());
    assert!(documents_server().finish(&first, NO_RULES, lookup).is_err());
    let long = [first, vec![0; MESSAGE_LEN_MAX]].concat();
    let refused = Acceptor::begin(&long, &target(), FRESH);
    assert_eq!(refused.err(), Some(Refusal::Message(MessageError::TooLong)));
}

#[test]
fn every_prefix_and_every_changed_byte_is_read_or_refused_without_letting_anybody_in() {
    let whole = hex(AUTHENTICATE);
    let user = |_: &LoginName| Some(((), nt_hash("Password")));
    for len in 0..whole.len() - 16 {
        assert!(documents_server().finish(&whole[..len], NO_RULES, user).is_err(), "{len}");
    }
    for at in 0..whole.len() {
        for bit in [1, 0x80] {
            let mut changed = whole.clone();
            changed[at] ^= bit;
            let _ = documents_server().finish(&changed, NO_RULES, user);
        }
    }
    let challenge = hex(CHALLENGE);
    for len in 0..challenge.len() {
        assert!(Challenge::decode(&challenge[..len]).is_err(), "{len}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let message = [b"NTLMSSP\0".to_vec(), bytes].concat();
        let _ = Negotiate::decode(&message);
        let _ = Challenge::decode(&message);
        let _ = Authenticate::decode(&message);
        let _ = AvPairs::decode(&message);
        let _ = Response::decode(&message);
        let _ = ChannelBinding::from_certificate(&message);
    }
}
