use tradepost_auth::negotiate::{self, InitToken, RespToken};
use tradepost_auth::ntlm::{
    Acceptor, Authenticate, AvPairs, BindingPolicy, Challenge, ChannelBinding, Fresh, Initiator,
    Negotiate, Response, Rules, Target,
};
use tradepost_auth::{LoginName, NtHash};

/// Messages of NTLM and tokens of SPNEGO, [MS-NLMP] 2.2.1 and RFC 4178: they are refused, or read
/// the same when written again; and nobody is let in whose password they do not prove.
pub fn ntlm(bytes: &[u8]) {
    if let Ok(read) = Negotiate::decode(bytes) {
        assert_eq!(Negotiate::decode(&read.encode()), Ok(read));
    }
    if let Ok(read) = Challenge::decode(bytes) {
        assert_eq!(Challenge::decode(&read.encode()), Ok(read));
    }
    if let Ok(read) = AvPairs::decode(bytes) {
        assert_eq!(AvPairs::decode(&read.encode()), Ok(read));
    }
    if let Ok(read) = Authenticate::decode(bytes) {
        let _ = read.login_name();
        let _ = Response::decode(&read.nt_response);
        if read.encode().len() <= bytes.len() {
            assert_eq!(Authenticate::decode(&read.encode()).map(|m| m.user), Ok(read.user));
        }
    }
    if let Some(read) = RespToken::decode(bytes) {
        assert_eq!(RespToken::decode(&read.encode()), Some(read));
    }
    if let Some(read) = InitToken::decode(bytes) {
        assert_eq!(InitToken::decode(&read.encode()), Some(read));
    }
    let _ = ChannelBinding::from_certificate(bytes);
    nobody_is_let_in(bytes);
}

fn nobody_is_let_in(bytes: &[u8]) {
    let name = |name: &str| name.to_owned();
    let target = Target { dns_name: name("mail.example.test"), dns_domain: name("example.test") };
    let fresh = Fresh { file_time: 7, server_challenge: [7; 8] };
    let rules = Rules { policy: BindingPolicy::Allow, bindings: &[] };
    let lookup = |_: &LoginName| Some(((), NtHash::new([7; 16])));
    let (_, first) = Initiator::begin();
    if let Ok((acceptor, _)) = Acceptor::begin(&first, &target, fresh) {
        assert!(acceptor.finish(bytes, rules, lookup).is_err(), "somebody was let in");
    }
    let (_, first) = negotiate::Initiator::begin();
    if let Ok((acceptor, _)) = negotiate::Acceptor::begin(&first, &target, fresh) {
        let _ = acceptor.claimed(bytes);
        let finished = acceptor.finish(bytes, &target, fresh, rules, lookup);
        assert!(finished.is_err(), "somebody was let in");
    }
    if let Ok((acceptor, _)) = negotiate::Acceptor::begin(bytes, &target, fresh) {
        let _ = acceptor.finish(bytes, &target, fresh, rules, lookup);
    }
}
