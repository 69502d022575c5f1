#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tradepost_testkit::oracle::ntlm(bytes));
