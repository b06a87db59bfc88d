"""Sign-in and tokens on both databases."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gllcore.errors import Refused
from gllcore.merge import device_of
from gllcore.model.people import Device
from gllcore.protocol import Enrol
from gllserver.bootstrap import Community
from gllserver.services.attempts import PER_ADDRESS, PER_EMAIL, Attempts
from gllserver.services.devices import TOKEN_MS
from tests.server.conversation import PASSWORD, ManualClock, Table
from tests.wire_client import WireReplica, enrolment

HERE = "127.0.0.1"
DAY_MS = 24 * 60 * 60 * 1000


@pytest.fixture
def ann(community: Community) -> Community:
    community.accounts.add("ann@example.org", "Ann", PASSWORD)
    return community


def code_of(community: Community, enrol: Enrol, address: str = HERE) -> str:
    with pytest.raises(Refused) as caught:
        community.devices.sign_in(enrol, address)
    return caught.value.code


def test_an_address_may_be_written_in_capitals(ann: Community, key: Ed25519PrivateKey) -> None:
    enrolled = ann.devices.sign_in(enrolment("Ann@Example.ORG ", PASSWORD, key), HERE)

    assert enrolled.name == "Ann"
    assert enrolled.community_name == "Test community"
    assert len(enrolled.token) == 22


def test_the_same_key_is_the_same_device_with_a_new_token(ann: Community, key: Ed25519PrivateKey) -> None:
    first = ann.devices.sign_in(enrolment("ann@example.org", PASSWORD, key), HERE)
    second = ann.devices.sign_in(enrolment("ann@example.org", PASSWORD, key), HERE)

    assert first.device == second.device
    assert ann.devices.holder(second.token).device.id == second.device
    with pytest.raises(Refused, match="does not know this PC"):
        ann.devices.holder(first.token)


def test_two_devices_of_a_member_made_in_the_same_millisecond_differ(ann: Community) -> None:
    devices = {
        ann.devices.sign_in(enrolment("ann@example.org", PASSWORD, Ed25519PrivateKey.generate()), HERE).device
        for _ in range(3)
    }

    assert len(devices) == 3


def test_a_key_belongs_to_one_member(ann: Community, key: Ed25519PrivateKey) -> None:
    ann.accounts.add("ben@example.org", "Ben", PASSWORD)
    ann.devices.sign_in(enrolment("ann@example.org", PASSWORD, key), HERE)

    assert code_of(ann, enrolment("ben@example.org", PASSWORD, key)) == "other_member"


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("ann@example.org", "wrong horse"),
        ("eve@example.org", PASSWORD),
        ("not an address", PASSWORD),
        ("a\0@b.c", ""),
    ],
)
def test_address_and_password_are_wrong_in_the_same_words(
    ann: Community, key: Ed25519PrivateKey, email: str, password: str
) -> None:
    assert code_of(ann, enrolment(email, password, key)) == "wrong_password"


def test_an_enrolment_needs_a_key_and_its_proof(ann: Community, key: Ed25519PrivateKey) -> None:
    good = enrolment("ann@example.org", PASSWORD, key)
    short = Enrol(good.email, good.password, good.public_key[:31], good.proof)
    forged = Enrol(
        good.email, good.password, Ed25519PrivateKey.generate().public_key().public_bytes_raw(), good.proof
    )
    future = Enrol(good.email, good.password, good.public_key, good.proof, version=99)

    assert code_of(ann, short) == "bad_enrolment"
    assert code_of(ann, forged) == "bad_enrolment"
    assert code_of(ann, future) == "version_too_new"


def test_guessing_is_stopped_and_says_for_how_long(ann: Community, key: Ed25519PrivateKey) -> None:
    wrong = enrolment("ann@example.org", "wrong horse", key)
    for _ in range(PER_EMAIL.amount):
        assert code_of(ann, wrong) == "wrong_password"

    with pytest.raises(Refused) as caught:
        ann.devices.sign_in(enrolment("ann@example.org", PASSWORD, key), "192.0.2.7")

    assert caught.value.code == "too_many_attempts"
    assert 1 <= int(caught.value.facts["seconds"]) <= 300


def test_one_address_cannot_guess_for_many_members(ann: Community, key: Ed25519PrivateKey) -> None:
    attempts = Attempts(ann.ground.clock)
    for n in range(PER_ADDRESS.amount):
        attempts.begin(f"{n}@example.org", HERE)
        attempts.failed(HERE)

    with pytest.raises(Refused, match="Too many attempts"):
        attempts.begin("ann@example.org", HERE)
    attempts.begin("ann@example.org", "192.0.2.7")


def test_signing_in_well_often_is_not_guessing(ann: Community, key: Ed25519PrivateKey) -> None:
    for _ in range(PER_EMAIL.amount + 1):
        ann.devices.sign_in(enrolment("ann@example.org", PASSWORD, key), HERE)

    assert len(ann.devices.of(ann.accounts.with_email("ann@example.org").member)) == 1


def test_a_token_that_is_used_lives_on(table: Table, clock: ManualClock) -> None:
    ann = table.replica()

    clock.ms += TOKEN_MS - 10 * DAY_MS
    table.sync(ann)
    clock.ms += TOKEN_MS - 10 * DAY_MS
    table.sync(ann)
    clock.ms += TOKEN_MS

    assert token_code(table, ann) == "token_expired"


def test_a_withdrawn_device_is_shown_as_such_and_may_come_back_by_password(
    table: Table, clock: ManualClock
) -> None:
    devices = table.community.devices
    ann, ben = table.replica(), table.replica("ben@example.org")

    devices.revoke(ann.member, ann.device.hex()[:6])
    table.sync(ben)

    assert token_code(table, ann) == "token_revoked"
    assert card(ben, ann) == Device(ann.device, ann.member, revoked=True)

    clock.ms += 1
    enrolled = devices.sign_in(enrolment("ann@example.org", PASSWORD, ann.key), HERE)
    ann.token = enrolled.token
    table.sync(ann)
    table.sync(ben)

    assert enrolled.device == ann.device
    assert card(ben, ann) == Device(ann.device, ann.member)


def test_a_token_that_nobody_gave_out_is_unknown(table: Table) -> None:
    ann = table.replica()
    ann.token = "x" * 22

    assert token_code(table, ann) == "token_unknown"


def test_only_a_device_of_that_member_is_withdrawn(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")

    with pytest.raises(Refused) as caught:
        table.community.devices.revoke(ben.member, ann.device.hex())

    assert caught.value.code == "unknown_device"


def test_a_beginning_that_fits_two_devices_names_neither(table: Table) -> None:
    ann = table.replica()
    table.replica()

    with pytest.raises(Refused) as caught:
        table.community.devices.revoke(ann.member, "")

    assert caught.value.code == "ambiguous_id"


def token_code(table: Table, replica: WireReplica) -> str:
    with pytest.raises(Refused) as caught:
        table.sync(replica)
    return caught.value.code


def card(reader: WireReplica, device: WireReplica) -> Device | None:
    return device_of(entry for entry in reader.logs[0].entries if entry.record == device.device)
