"""Opening a profile for the member it belongs to, and signing in."""

from typing import NamedTuple, Protocol

from gllapp.db.guests import become_member
from gllapp.db.open import create_replica, has_replica, open_replica
from gllapp.db.profile import Profile
from gllapp.db.replica import Replica
from gllapp.platform.folders import forget_profile_id, new_profile_id, profile_id
from gllapp.platform.key_store import KEY_BYTES, KeyStore, key_name
from gllapp.sync.ports import Link
from gllapp.usecases.desk import Desk
from gllapp.usecases.incarnation import look_around
from gllapp.usecases.proxy import settle_login
from gllapp.usecases.running import Session as Session
from gllapp.usecases.usage import take_in
from gllcore.errors import EnvironmentFault, Refused
from gllcore.ids import CommunityId, RecordId
from gllcore.protocol import Enrol, Enrolled, enrolment_message
from gllcore.registrations import newcomer_id


class ServerLink(Link, Protocol):
    """A link on which a device can also be signed in."""

    def enrol(self, enrol: Enrol) -> Enrolled:
        """Raises Refused (the account says no) or EnvironmentFault (the network does)."""
        ...

    def deliver(self, parcel: bytes) -> bytes:
        """Hands a parcel in, for which the server gives a receipt; raises the server's errors and the network's."""
        ...

    def close(self) -> None: ...


def is_signed_in(session: Session) -> bool:
    """Whether there is a replica: a member's, or that of a guest who reads what a stick has brought."""
    return has_replica(session.folder)


def open_desk(session: Session, passphrase: str = "") -> Desk:
    """The member's desk; whoever opens it closes its replica.

    Raises Refused ``not_signed_in``, ``replica_newer``, ``wrong_passphrase``; EnvironmentFault ``passphrase_needed``,
    ``key_missing``, ``replica_damaged`` and whatever the key store or the disk has to say.
    """
    key = key_of(session, passphrase)
    return _at_desk(session, open_replica(session.folder, key, session.now_ms()))


def key_of(session: Session, passphrase: str = "") -> bytes:
    """The 32 bytes that open the profile's replica; raises as ``open_desk`` does before it looks into the file."""
    if not is_signed_in(session):
        raise Refused("not_signed_in")
    named = profile_id(session.folder)
    key = session.key_store(passphrase).get(key_name(named)) if named else None
    if key is None:
        raise EnvironmentFault("key_missing")
    return key


def sign_in(session: Session, address: str, email: str, password: str, passphrase: str = "") -> Desk:
    """Makes the profile this member's, or renews an expired sign-in; what was written before is all still there.

    ``passphrase`` seals the profile's key where the system has no store for it. Raises Refused: ``wrong_password``,
    ``suspended``, ``too_many_attempts``, ``other_member``, ``other_community``, ``bad_url``, ``plain_http``;
    EnvironmentFault: the network's, the key store's and the disk's. A first sign-in that fails leaves nothing behind.
    """
    if is_signed_in(session):
        return _again(session, open_desk(session, passphrase), address, email, password)
    # Before anything is sent: where no key can be kept, no device must be enrolled.
    store = _store_that_opens(session, passphrase)
    return _moved_in(session, store, _first(session, address, email, password))


class Community(NamedTuple):
    """What a stick says of a community; ``key`` is 32 bytes, and pinned from then on."""

    id: CommunityId
    name: str
    key: bytes
    server: str


def begin_as_guest(session: Session, community: Community, passphrase: str = "") -> Desk:
    """A profile that reads and drafts, until a member signs in on it; what it holds by then stays.

    Raises EnvironmentFault: the key store's and the disk's. One that fails leaves nothing behind.
    """
    from gllapp.platform.devicekey import DeviceKey  # see _enrolled

    store = _store_that_opens(session, passphrase)
    seed = session.random_bytes(KEY_BYTES)
    nobody = newcomer_id(DeviceKey(seed).public)
    guest = Profile(
        community=community.id,
        community_name=community.name,
        community_key=community.key,
        server=community.server,
        email="",
        member=nobody,
        member_name="",
        device=nobody,
        device_seed=seed,
        token="",
    )
    return _moved_in(session, store, guest)


def _store_that_opens(session: Session, passphrase: str) -> KeyStore:
    """A lock may be there before the person: whoever moves in knows what opens it."""
    store = session.key_store(passphrase)
    store.get(key_name(""))
    return store


def _first(session: Session, address: str, email: str, password: str) -> Profile:
    """A new device of the member."""
    seed = session.random_bytes(KEY_BYTES)
    server, enrolled = _enrolled(session, address, email, password, seed)
    return _as_member(enrolled, server, email, seed)


def _as_member(enrolled: Enrolled, server: str, email: str, seed: bytes) -> Profile:
    return Profile(
        community=CommunityId(enrolled.community),
        community_name=enrolled.community_name,
        community_key=enrolled.community_key,
        server=server,
        email=email.strip(),
        member=RecordId(enrolled.member),
        member_name=enrolled.name,
        device=RecordId(enrolled.device),
        device_seed=seed,
        token=enrolled.token,
    )


def _moved_in(session: Session, store: KeyStore, profile: Profile) -> Desk:
    """The new profile's id, key and replica: all of them or none."""
    key = session.random_bytes(KEY_BYTES)
    name = key_name(new_profile_id(session.folder))
    try:
        store.put(name, key)
        replica = create_replica(session.folder, key, profile, session.now_ms())
    except BaseException:
        forget_profile_id(session.folder)
        store.remove(name)
        raise
    return _at_desk(session, replica)


def _at_desk(session: Session, replica: Replica) -> Desk:
    look_around(replica, session.outside, session.random_bytes, session.now_ms())
    take_in(session.tally, replica)
    settle_login(session.folder, session.proxy_login, replica)
    return Desk(replica, session.now_ms)


def _again(session: Session, desk: Desk, address: str, email: str, password: str) -> Desk:
    try:
        renew_sign_in(session, desk, address, email, password)
    except BaseException:
        desk.replica.close()
        raise
    return desk


def renew_sign_in(session: Session, desk: Desk, address: str, email: str, password: str) -> None:
    """A new token for the device that an open desk has; raises as ``sign_in``, and the desk stays open."""
    profile = desk.replica.profile()
    server, enrolled = _enrolled(session, address, email, password, profile.device_seed)
    _check_same(profile, server, enrolled)
    if profile.is_guest:
        with desk.replica.writing() as here:
            become_member(here, _as_member(enrolled, server, email, profile.device_seed))
        return
    desk.replica.signed_in_again(token=enrolled.token, server=server, device=RecordId(enrolled.device))


def _check_same(profile: Profile, server: str, enrolled: Enrolled) -> None:
    """A profile is of one member in one community; the community's key is how it is known."""
    if (enrolled.community, enrolled.community_key) != (profile.community, profile.community_key):
        raise Refused("other_community", server=server)
    if enrolled.member != profile.member and not profile.is_guest:
        raise Refused("other_member", name=profile.member_name)


def _enrolled(session: Session, address: str, email: str, password: str, seed: bytes) -> tuple[str, Enrolled]:
    """Signs the device with this key in; gives the server's address as it was checked, and its answer."""
    from gllapp.platform.devicekey import DeviceKey  # not at the top: only signing in and syncing need it

    device = DeviceKey(seed)
    proof = device.sign(enrolment_message(email, device.public))
    link = session.link(address, "")
    try:
        return link.server, link.enrol(Enrol(email, password, device.public, proof))
    finally:
        link.close()
