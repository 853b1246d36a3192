//! Every form that is stored, against answers computed by another program (Python's hashlib, hmac and
//! `cryptography`, with HChaCha20 written out): a change of any of them makes stored values unreadable.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

use std::fmt::Write as _;

use crypto::{Chain, Column, KeyRing, Place, RowKey, RowText, StreamSealer, index, open, seal};
use uuid::Uuid;

const SEALED: &str = "0100016465666768696a6b6c6d6e6f707172737475767778797a7b3422e18d6553b10492b7ad3e9eb927601332\
    ff220f0f284ff252";
const WRAPPED: &str = "0200016465666768696a6b6c6d6e6f707172737475767778797a7b8063907949216d4056352e187f6d31107d3d\
    da64d89db05db14d208c80976a1f3a3918021e49357edf9336b626e114af";
const SEALED_BY_ROW: &str = "036465666768696a6b6c6d6e6f707172737475767778797a7b659ff97fa513e0b5121a14b6f4c8f2445e640ab1\
    fd88c153a7d1";
const INDEX: &str = "0001faa9410c5ad005efefb685b2fff677cbfd7f6d6dfb2465f6aa6a91bac8872d6b";
const FIRST_BLOCK: &str = "00015e729038587cd42893948cba172c9fb47a7deba27e2038f0ff26ac74f0a154f0";
const SECOND_BLOCK: &str = "00014fef7ed38564c57a349733de0df41abca3ec60785434d63b49a88fc11cec3f6c";
const STREAM: &str = "040001c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e70000001328a12a47bfbb\
    237127cf7a0263b4376513b6088000001348de7e46026a9b55868034013f0c5850477e9c";

const NOTE: Column = Column::of("citizen", "note");
const ROW: Uuid = Uuid::from_u128(7);

fn ring() -> KeyRing {
    KeyRing::parse("1 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f").unwrap()
}

fn place() -> Place {
    NOTE.row(ROW)
}

fn counting<const N: usize>(from: u8) -> [u8; N] {
    std::array::from_fn(|at| from + u8::try_from(at).unwrap())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

#[test]
fn a_sealed_value_is_as_it_always_was() {
    let sealed = seal(&ring(), place(), b"fortroligt", &counting(100));
    assert_eq!(hex(&sealed), SEALED);
    assert_eq!(open(&ring(), place(), &sealed).unwrap().as_slice(), b"fortroligt");
}

#[test]
fn a_row_key_and_what_it_sealed_are_as_they_always_were() {
    let key = RowKey::of(&counting(64));
    assert_eq!(hex(&key.wrapped(&ring(), place(), &counting(100))), WRAPPED);
    assert_eq!(hex(&key.seal(place(), b"fortroligt", &counting(100))), SEALED_BY_ROW);
}

#[test]
fn a_blind_index_is_as_it_always_was() {
    assert_eq!(hex(&index(&ring(), NOTE, b"0101010000")), INDEX);
}

#[test]
fn a_chain_of_blocks_is_as_it_always_was() {
    let ring = ring();
    let seen = RowText::new().number(Some(-12)).text(Some("læst")).bytes(None);
    let last = RowText::new().bytes(Some(&[0xff]));
    let mut first = Chain::block(&ring, ROW, None, 1);
    first.row(&seen);
    first.row(&last);
    let first = first.hash();
    assert_eq!(hex(first.bytes()), FIRST_BLOCK);
    let mut second = Chain::block(&ring, ROW, Some(&first), 2);
    second.row(&last);
    assert_eq!(hex(second.hash().bytes()), SECOND_BLOCK);
}

#[test]
fn a_stream_is_as_it_always_was() {
    let mut sealer = StreamSealer::new(&ring(), &counting(200));
    let mut stream = sealer.head().to_vec();
    stream.extend(sealer.chunk(b"one"));
    stream.extend(sealer.last(b"two"));
    assert_eq!(hex(&stream), STREAM);
}
