"""Signing in and opening a profile: nothing half-made, whatever fails on the way."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from gllapp.platform.devicekey import DeviceKey, is_signed
from gllapp.platform.folders import profile_id
from gllapp.platform.key_store import KeyStore, key_name
from gllapp.usecases.session import Session, is_signed_in, open_desk, sign_in
from gllcore.errors import EnvironmentFault, GllError, Refused
from gllcore.protocol import Enrol, Enrolled, enrolment_message
from tests.machine import Machine

ADDRESS, EMAIL, PASSWORD = "https://community.example.org", "Amina@example.org ", "long enough"
NOW_MS = 1_767_265_200_000
COMMUNITY_KEY = DeviceKey(b"c" * 32).public


@dataclass
class Server:
    """What an enrolment answers; ``fault`` instead, when set. Keeps what it was asked."""

    fault: GllError | None = None
    member: bytes = b"amina's card: 16"
    community_key: bytes = COMMUNITY_KEY
    asked: list[Enrol] = field(default_factory=list)
    closed: int = 0

    def link(self, address: str, token: str) -> "FakeLink":
        return FakeLink(self, address)


@dataclass
class FakeLink:
    """A server link that signs in and never syncs."""

    behind: Server
    server: str
    bytes_up: int = 0
    bytes_down: int = 0

    def exchange(self, body: bytes) -> AbstractContextManager[Iterator[bytes]]:
        raise AssertionError("signing in does not sync")

    def enrol(self, enrol: Enrol) -> Enrolled:
        self.behind.asked.append(enrol)
        if self.behind.fault:
            raise self.behind.fault
        return Enrolled(
            token=f"token {len(self.behind.asked)}",
            device=b"a device's card.",
            member=self.behind.member,
            name="Amina",
            community=b"a community: 16b",
            community_name="Test community",
            community_key=self.behind.community_key,
            server_ms=NOW_MS,
        )

    def deliver(self, parcel: bytes) -> bytes:
        raise AssertionError("signing in hands no parcel in")

    def close(self) -> None:
        self.behind.closed += 1


@dataclass
class Keys:
    """A key store in memory; ``fault`` is raised by ``put`` when set."""

    kept: dict[str, bytes] = field(default_factory=dict)
    fault: GllError | None = None

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def put(self, name: str, key: bytes) -> None:
        if self.fault:
            raise self.fault
        self.kept[name] = key

    def remove(self, name: str) -> None:
        self.kept.pop(name, None)


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def keys() -> Keys:
    return Keys()


@pytest.fixture
def session(tmp_path: Path, server: Server, keys: Keys) -> Session:
    dice = iter(range(256))
    return Session(
        folder=tmp_path,
        link=server.link,
        key_store=lambda _: keys,
        dictionary=lambda: b"",
        now_ms=lambda: NOW_MS,
        seconds=lambda: 0.0,
        random_bytes=lambda count: bytes([next(dice)]) * count,
        outside=Machine(),
    )


def signed_in(session: Session) -> None:
    sign_in(session, ADDRESS, EMAIL, PASSWORD).replica.close()


def failure(act: Callable[[], object]) -> str:
    with pytest.raises(GllError) as told:
        act()
    return told.value.code


# --- the first time ---


def test_signing_in_makes_the_profile_the_members_own(session: Session, server: Server, keys: Keys) -> None:
    assert not is_signed_in(session)
    signed_in(session)
    assert is_signed_in(session)
    with closing(open_desk(session).replica) as replica:
        profile = replica.profile()
    assert (profile.member_name, profile.email, profile.server) == ("Amina", EMAIL.strip(), ADDRESS)
    assert (profile.token, profile.community_key) == ("token 1", COMMUNITY_KEY)
    assert list(keys.kept) == [key_name(profile_id(session.folder) or "")]
    assert server.closed == 1


def test_the_device_proves_that_it_has_its_key(session: Session, server: Server) -> None:
    signed_in(session)
    (asked,) = server.asked
    assert is_signed(asked.public_key, asked.proof, enrolment_message(EMAIL, asked.public_key))
    with closing(open_desk(session).replica) as replica:
        assert DeviceKey(replica.profile().device_seed).public == asked.public_key


def test_the_replicas_key_is_not_the_devices(session: Session, keys: Keys) -> None:
    signed_in(session)
    with closing(open_desk(session).replica) as replica:
        assert replica.profile().device_seed not in keys.kept.values()


FAULTS = [EnvironmentFault("no_connection", server=ADDRESS), Refused("wrong_password")]


@pytest.mark.parametrize("fault", FAULTS, ids=["network", "refusal"])
def test_a_server_that_says_no_leaves_nothing(
    session: Session, server: Server, keys: Keys, fault: GllError
) -> None:
    server.fault = fault
    assert failure(lambda: signed_in(session)) == fault.code
    assert (list(session.folder.iterdir()), keys.kept, server.closed) == ([], {}, 1)
    server.fault = None
    signed_in(session)


def test_a_key_store_that_fails_leaves_nothing(session: Session, keys: Keys) -> None:
    keys.fault = EnvironmentFault("key_store_locked")
    assert failure(lambda: signed_in(session)) == "key_store_locked"
    assert (list(session.folder.iterdir()), keys.kept) == ([], {})


def test_without_a_key_store_nothing_is_even_asked(session: Session, server: Server) -> None:
    def none(passphrase: str) -> KeyStore:
        raise EnvironmentFault("no_key_store")

    assert failure(lambda: signed_in(replace(session, key_store=none))) == "no_key_store"
    assert server.asked == []


def test_a_replica_that_cannot_be_made_leaves_no_key(session: Session, keys: Keys) -> None:
    (session.folder / "replica.db.new").mkdir()
    assert failure(lambda: signed_in(session)) == "profile_unwritable"
    assert (keys.kept, profile_id(session.folder)) == ({}, None)


def test_what_a_crash_has_left_half_made_is_no_obstacle(session: Session, keys: Keys) -> None:
    signed_in(session)
    (session.folder / "replica.db").unlink()
    assert failure(lambda: open_desk(session)) == "not_signed_in"
    signed_in(session)
    open_desk(session).replica.close()


def test_the_passphrase_reaches_the_key_store(session: Session, keys: Keys) -> None:
    heard: list[str] = []

    def sealed(passphrase: str) -> KeyStore:
        heard.append(passphrase)
        return keys

    sealing = replace(session, key_store=sealed)
    sign_in(sealing, ADDRESS, EMAIL, PASSWORD, "correct horse").replica.close()
    open_desk(sealing, "correct horse").replica.close()
    assert heard == ["correct horse"] * 2


# --- again ---


def test_signing_in_again_renews_the_token_of_the_same_device(session: Session, server: Server) -> None:
    signed_in(session)
    signed_in(session)
    first, second = server.asked
    assert first.public_key == second.public_key
    with closing(open_desk(session).replica) as replica:
        assert replica.profile().token == "token 2"


@pytest.mark.parametrize(
    ("change", "code"),
    [({"member": b"bruno's card: 16"}, "other_member"), ({"community_key": b"k" * 32}, "other_community")],
)
def test_a_profile_stays_with_its_member_and_community(
    session: Session, server: Server, change: dict[str, bytes], code: str
) -> None:
    signed_in(session)
    for name, value in change.items():
        setattr(server, name, value)
    assert failure(lambda: signed_in(session)) == code
    with closing(open_desk(session).replica) as replica:
        assert replica.profile().token == "token 1"


def test_a_lost_key_is_told_and_the_replica_left_alone(session: Session, server: Server, keys: Keys) -> None:
    signed_in(session)
    before = (session.folder / "replica.db").read_bytes()
    keys.kept.clear()
    assert failure(lambda: open_desk(session)) == "key_missing"
    assert failure(lambda: signed_in(session)) == "key_missing"
    assert len(server.asked) == 1
    assert (session.folder / "replica.db").read_bytes() == before


def test_a_profile_without_its_card_has_lost_its_key(session: Session) -> None:
    signed_in(session)
    (session.folder / "profile.json").unlink()
    assert failure(lambda: open_desk(session)) == "key_missing"
