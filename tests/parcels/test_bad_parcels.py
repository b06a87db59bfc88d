"""What may lie on a stick that strangers have carried: each bad parcel is named and refused, and nothing else suffers from it."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from backports import zstd

from gllapp.db import outbox
from gllapp.parcels import Homecoming
from gllapp.platform.letterbox import Box, Letter, Letterbox
from gllapp.usecases.outbox import Box as Shelf
from gllapp.usecases.parcels import checked
from gllcore.compression import Method
from gllcore.errors import Refused
from gllcore.ids import CommunityId, RecordId
from gllcore.parcels import ITEMS, PARCEL_BYTES, RECEIPT_MAGIC, Item, read_parcel
from gllfiles.sealing import public_of
from gllserver.bootstrap import open_community
from tests.conformance.asking import Reply, ask
from tests.e2e.world import Client, World
from tests.parcels.forging import Forge
from tests.parcels.hands import Stick

STRANGER = b"s" * 32


def waiting(client: Client) -> list[bytes]:
    """The encoded operations of the outbox."""
    with client.desk() as desk, desk.replica.reading() as here:
        return [encoded for _, encoded in outbox.encoded(here)]


def posted(world: World, courier: Client, parcel: bytes) -> Reply:
    """What the server says to a parcel that comes without the app."""
    token = Forge.of(courier).profile.token
    return ask(world.url, "POST", "/v1/parcels", parcel, {"Authorization": f"Bearer {token}"})


# --- what the courier's app sees by itself ---

Ruin = Callable[[Path, Forge], object]


def _altered(file: Path, _: Forge) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def _cut(file: Path, _: Forge) -> None:
    file.write_bytes(file.read_bytes()[:-1])


def _as_folder(file: Path, _: Forge) -> None:
    file.unlink()
    file.mkdir()


def _as_pipe(file: Path, _: Forge) -> None:
    file.unlink()
    os.mkfifo(file)


def _other(forge: Forge, **changed: object) -> bytes:
    return replace(forge, **changed).made()  # type: ignore[arg-type]  # each test names fields of its own


LOCAL: dict[str, tuple[Ruin, str]] = {
    "one bit is another": (_altered, "parcel_damaged"),
    "the end is missing": (_cut, "parcel_damaged"),
    "nothing is in it": (lambda file, _: file.write_bytes(b""), "parcel_damaged"),
    "it is text": (lambda file, _: file.write_text("Dear server"), "parcel_damaged"),
    "it is a receipt": (
        lambda file, forge: file.write_bytes(_other(forge, magic=RECEIPT_MAGIC)),
        "parcel_damaged",
    ),
    "it is larger than any": (lambda file, _: os.truncate(file, PARCEL_BYTES + 1), "parcel_damaged"),
    "it is a gigabyte": (lambda file, _: os.truncate(file, 10**9), "parcel_damaged"),
    "it bears another number": (
        lambda file, forge: file.write_bytes(_other(forge, number=999)),
        "parcel_damaged",
    ),
    "it is another device's": (
        lambda file, forge: file.write_bytes(
            _other(forge, profile=replace(forge.profile, device=RecordId(b"d" * 16)))
        ),
        "parcel_damaged",
    ),
    "it is another community's": (
        lambda file, forge: file.write_bytes(
            _other(forge, profile=replace(forge.profile, community=CommunityId(b"c" * 16)))
        ),
        "parcel_foreign",
    ),
    "it is of a version to come": (
        lambda file, forge: file.write_bytes(b"GLLP\x02" + forge.made()[5:]),
        "parcel_newer",
    ),
    "it is a folder": (_as_folder, "parcel_damaged"),
    "it is a pipe": (_as_pipe, "parcel_damaged"),
}


class People(NamedTuple):
    """Whose parcel is ruined, whose is good, and who carries both."""

    author: Client
    other: Client
    courier: Client


@pytest.fixture(scope="module")
def people(world: World) -> People:
    return People(*(world.member(name) for name in ("ruined", "good", "courier")))


@pytest.mark.parametrize(("ruin", "code"), LOCAL.values(), ids=LOCAL)
def test_what_is_not_worth_sending_is_named_and_stays(
    people: People, stick: Stick, ruin: Ruin, code: str
) -> None:
    author, other, courier = people
    for writer in (author, other):
        writer.start_thread("On a bad stick", "A post.")
        stick.put(writer)
    (letter,) = stick.box.letters_of(Box.OUTGOING, Forge.of(author).profile.device)
    forge = replace(Forge.of(author), number=letter.number)
    ruin(stick.folder / "GLL" / Box.OUTGOING / letter.name, forge)

    report = stick.collect(courier)
    assert [(each.parcel, each.reason) for each in report.refused] == [(letter.name, code)]
    assert (report.parcels, report.complete) == (1, True)
    assert stick.take(other) == Homecoming(receipts=1, received=1)
    assert author.outbox(Shelf.WAITING)


def test_what_is_behind_a_link_is_not_even_looked_at(people: People, stick: Stick) -> None:
    people.author.start_thread("Linked", "A post.")
    stick.put(people.author)
    file = stick.file(Box.OUTGOING)
    elsewhere = file.with_name("elsewhere")
    file.rename(elsewhere)
    file.symlink_to(elsewhere)
    report = stick.collect(people.courier)
    assert (report.parcels, report.refused) == (0, ())


def test_no_byte_can_be_taken_away_or_put_in(people: People) -> None:
    forge = replace(Forge.of(people.author), items=[Item(1, b"an operation")])
    whole = forge.made()
    letter = Letter(forge.profile.device, forge.number)
    assert checked(forge.profile, letter, whole).items == 1
    for at in range(len(whole)):
        for ruined in (whole[:at], whole[:at] + b"\0" + whole[at:], whole[:at] + whole[at + 1 :]):
            with pytest.raises(Refused):
                checked(forge.profile, letter, ruined)


def test_a_thousand_small_ones_keep_nobody_waiting(world: World, stick: Stick) -> None:
    author, courier = world.member("small"), world.member("patient")
    author.start_thread("Among thousands", "Found all the same.")
    stick.put(author)
    for device in (b"\0" * 16, b"\xff" * 16):
        folder = stick.folder / "GLL" / Box.OUTGOING / device.hex()
        folder.mkdir()
        for number in range(1, 1_001):
            (folder / str(number)).write_bytes(b"x")
    letters = Letterbox(stick.folder).letters(Box.OUTGOING)
    assert len(letters) == 1 + 2 * 500
    assert Letter(Forge.of(author).profile.device, 1) in letters[:3]
    report = stick.collect(courier)
    assert (report.parcels, len(report.refused), report.complete) == (1, 1_000, True)


def test_names_that_are_none_of_ours_are_left_alone(world: World, stick: Stick) -> None:
    author, courier = world.member("named"), world.member("reader")
    author.start_thread("Beside others", "Found all the same.")
    stick.put(author)
    outgoing = stick.folder / "GLL" / Box.OUTGOING
    own = outgoing / Forge.of(author).profile.device.hex()
    for name in ("0", "01", "-1", "1.part", "2 ", "٣", "9" * 16, "autorun.inf"):
        (own / name).write_bytes(b"x")
    (outgoing / "not a device").mkdir()
    (outgoing / ("A" * 32)).mkdir()
    report = stick.collect(courier)
    assert (report.parcels, report.refused) == (1, ())


def test_nothing_is_written_behind_a_link(world: World, stick: Stick, tmp_path: Path) -> None:
    author = world.member("linked")
    author.start_thread("Elsewhere", "Must not come there.")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (stick.folder / "GLL").symlink_to(elsewhere, target_is_directory=True)
    author.call("bundle", "outgoing", str(stick.folder), "--json").told(3, "folder_read_only")
    assert list(elsewhere.iterdir()) == []
    assert len(author.outbox(Shelf.WAITING)) == 1


# --- what the server alone can see ---


def test_the_server_takes_no_parcel_that_is_not_its_devices_own(world: World) -> None:
    author, courier = world.member("robbed"), world.member("robber")
    author.start_thread("Mine", "Not the courier's.")
    forge = Forge.of(author).carrying(*waiting(author))
    bad = {
        "parcel_refused": [
            replace(forge, seed=STRANGER),
            replace(forge, profile=replace(forge.profile, device=RecordId(b"n" * 16))),
            replace(forge, profile=replace(forge.profile, device=RecordId(bytes(16)))),
        ],
        "parcel_damaged": [
            replace(forge, seed=STRANGER, key=public_of(forge.profile.device_seed)),
            replace(forge, reader=public_of(STRANGER)),
            replace(forge, bond=b"of another envelope"),
            replace(forge, plain=b""),
            replace(forge, plain=b"\x00garbage"),
            replace(forge, plain=bytes([Method.HISTORY]) + b"garbage"),
            replace(forge, plain=bytes([Method.STORED]) + b"\x91\x92\xff"),
            replace(forge, plain=bytes([Method.HISTORY]) + zstd.compress(bytes(50_000_000))),
            replace(forge, items=[Item(1, b"")] * (ITEMS + 1)),
        ],
        "parcel_foreign": [replace(forge, profile=replace(forge.profile, community=CommunityId(b"c" * 16)))],
    }
    for code, forges in bad.items():
        for each in forges:
            reply = posted(world, courier, each.made())
            assert (reply.code, reply.status) == (code, 403 if code == "parcel_refused" else 400), each
    assert posted(world, courier, b"x" * (PARCEL_BYTES + 1)).code == "oversized_frame"
    assert posted(world, courier, forge.made()).status == 200


def test_whoever_has_no_token_hands_nothing_in(world: World) -> None:
    author = world.member("tokenless")
    parcel = Forge.of(author).made()
    assert ask(world.url, "POST", "/v1/parcels", parcel).code == "token_unknown"
    refused = ask(world.url, "POST", "/v1/parcels", parcel, {"Authorization": "Bearer nobody"})
    assert (refused.status, refused.code) == (401, "token_unknown")


def test_what_is_not_the_members_own_is_refused_piece_by_piece(world: World, stick: Stick) -> None:
    author, other, courier = (world.member(name) for name in ("honest", "borrowed", "bearer"))
    author.start_thread("My own", "From me.")
    other.start_thread("Another's", "Not from me.")
    forge = Forge.of(author).carrying(*waiting(other), *waiting(author), b"nothing that could be read")
    put = replace(forge, items=[*forge.items, Item(77, b"of a later version")])
    Letterbox(stick.folder).write(Box.OUTGOING, Letter(forge.profile.device, 1), put.made())

    assert stick.collect(courier).parcels == 1
    home = stick.take(author)
    assert (home.received, home.refused) == (1, 0), "another's act is not here to need attention"
    assert len(other.outbox(Shelf.WAITING)) == 1
    courier.sync()
    assert [row.title for row in courier.threads() if row.title in ("My own", "Another's")] == ["My own"]


def test_a_device_or_member_who_is_not_welcome_hands_nothing_in(world: World, stick: Stick) -> None:
    revoked, suspended, courier = (world.member(name) for name in ("revoked", "suspended", "carrier"))
    for author in (revoked, suspended):
        author.start_thread("Too late", "Written before.")
        stick.put(author)
    community = open_community(world.data)
    try:
        device = Forge.of(revoked).profile
        community.devices.revoke(device.member, device.device.hex())
        community.accounts.suspend("suspended@example.org")
        report = stick.collect(courier)
        assert {each.reason for each in report.refused} == {"parcel_refused"}
        assert (report.parcels, len(report.refused)) == (0, 2)
        community.accounts.resume("suspended@example.org")
    finally:
        community.close()
    assert stick.collect(courier).parcels == 1, "who is welcome again finds the parcel where it was"
    assert stick.take(suspended).received == 1


def test_a_parcel_that_comes_again_brings_nothing_back(world: World, stick: Stick) -> None:
    """What was refused once and taken back by its author is not published by a copy of the stick."""
    author, courier = world.member("replayed"), world.member("replayer")
    community = open_community(world.data)
    try:
        community.accounts.set_role("replayed@example.org", "reader")
        author.start_thread("Never mind", "Taken back.")
        stick.put(author)
        parcel = stick.file(Box.OUTGOING).read_bytes()
        stick.collect(courier)
        assert stick.take(author).refused == 1
        community.accounts.set_role("replayed@example.org", "member")
    finally:
        community.close()
    assert posted(world, courier, parcel).status == 200
    courier.sync()
    assert "Never mind" not in {row.title for row in courier.threads()}


# --- receipts ---


def _receipts(stick: Stick) -> Path:
    return stick.file(Box.RECEIPTS)


RECEIPTS: dict[str, Callable[[bytes], bytes]] = {
    "one bit is another": lambda data: data[:90] + bytes([data[90] ^ 1]) + data[91:],
    "the end is missing": lambda data: data[:-1],
    "nothing is in it": lambda _: b"",
    "somebody else has signed": lambda data: data[:5] + bytes(64) + data[69:],
}


@pytest.mark.parametrize("ruin", RECEIPTS.values(), ids=RECEIPTS)
def test_a_receipt_that_cannot_be_believed_changes_nothing(
    people: People, stick: Stick, ruin: Callable[[bytes], bytes]
) -> None:
    writer, courier = people.other, people.courier
    writer.start_thread("A bad receipt", "A post.")
    stick.put(writer)
    stick.collect(courier)
    good = _receipts(stick).read_bytes()
    _receipts(stick).write_bytes(ruin(good))
    assert stick.take(writer) == Homecoming(damaged=1)
    assert len(writer.outbox(Shelf.WAITING)) == 1
    assert stick.collect(courier).parcels == 1, "a courier brings another"
    assert _receipts(stick).read_bytes() == good
    assert stick.take(writer) == Homecoming(receipts=1, received=1)


def test_anothers_receipt_is_no_receipt(world: World, stick: Stick) -> None:
    author, other, courier = (world.member(name) for name in ("mine", "yours", "theirs"))
    for writer in (author, other):
        writer.start_thread("Swapped", "A post.")
        stick.put(writer)
    stick.collect(courier)
    names = [Forge.of(writer).name for writer in (author, other)]
    files = [stick.folder / "GLL" / Box.RECEIPTS / name for name in names]
    one, two = (file.read_bytes() for file in files)
    files[0].write_bytes(two)
    files[1].write_bytes(one)
    assert stick.take(author) == stick.take(other) == Homecoming(damaged=1)


def test_parcels_of_two_replicas_are_not_alike(world: World) -> None:
    author = world.member("alike")
    author.start_thread("The same", "Twice sealed.")
    forge = Forge.of(author).carrying(*waiting(author))
    one, two = forge.made(), forge.made()
    assert one != two
    assert read_parcel(one, "")[0].sealed != read_parcel(two, "")[0].sealed
