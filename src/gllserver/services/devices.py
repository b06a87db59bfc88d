"""Devices: enrolled by a member's password and a key of their own, then known by a token that can be withdrawn."""

import base64
import hashlib
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.people import DeviceField
from gllcore.operations import Kind, reference
from gllcore.permissions import Standing
from gllcore.protocol import OLDEST_VERSION, VERSION, Enrol, Enrolled, enrolment_message
from gllserver.db import AccountRow, DeviceRow, Holder, Session
from gllserver.services import passwords
from gllserver.services.accounts import normal_email
from gllserver.services.attempts import Attempts
from gllserver.services.ground import Ground, Randomness
from gllserver.services.meaning import the_only
from gllserver.services.tails import OwnTail

_DAY_MS: Final = 24 * 60 * 60 * 1000
# Longer than a year away from any network; a device that syncs now and then never has to sign in again.
TOKEN_MS: Final = 400 * _DAY_MS
_TOKEN_BYTES: Final = 16
_KEY_BYTES: Final = 32


class Devices:
    """Sign-in, tokens, and their withdrawal."""

    def __init__(self, ground: Ground, attempts: Attempts) -> None:
        self._ground = ground
        self._attempts = attempts

    def sign_in(self, enrol: Enrol, address: str) -> Enrolled:
        """Enrol a device of the member who knows the password; the same key again is the same device.

        ``address`` is where the request came from. Raises Refused: ``too_many_attempts``, ``version_too_old``,
        ``version_too_new``, ``bad_enrolment``, ``wrong_password``, ``suspended``, ``other_member``.
        """
        check_version(enrol.version)
        _check_proof(enrol)
        account = self._account(enrol.email, enrol.password, address)
        if account.suspended:
            raise Refused("suspended")
        token = new_token(self._ground.randomness)
        now_ms = self._ground.clock()
        with self._ground.database.writing() as session:
            device = self._enrolled(session, account, enrol.public_key, token_hash(token), now_ms)
        return Enrolled(
            token=token,
            device=device,
            member=account.member,
            name=account.name,
            community=self._ground.charter.id,
            community_name=self._ground.charter.name,
            community_key=self._ground.charter.public_key,
            server_ms=now_ms,
        )

    def holder(self, token: str) -> Holder:
        """Whose token this is. Raises Refused: ``token_unknown``, ``token_revoked``, ``token_expired``, ``suspended``."""
        known_by = token_hash(token)
        with self._ground.database.reading() as session:
            holder = session.accounts.by_token(known_by)
        if holder is None:
            raise Refused("token_unknown")
        if holder.device.revoked:
            raise Refused("token_revoked")
        left_ms = holder.device.token_expires_ms - self._ground.clock()
        if left_ms <= 0:
            raise Refused("token_expired")
        if holder.account.suspended:
            raise Refused("suspended")
        if left_ms < TOKEN_MS // 3:
            self._prolong(known_by)
        return holder

    def of(self, member: RecordId) -> list[DeviceRow]:
        """A member's devices in the order of their enrolment."""
        with self._ground.database.reading() as session:
            return session.accounts.devices_of(member)

    def revoke(self, member: RecordId, prefix: str) -> DeviceRow:
        """Withdraw the access of the member's device whose id (hex) begins so.

        Raises Refused: ``unknown_device`` when none does, ``ambiguous_id`` when several do.
        """
        found = [device for device in self.of(member) if device.id.hex().startswith(prefix.lower())]
        device = the_only(found, prefix, Refused("unknown_device", device=prefix))
        with self._ground.database.writing() as session:
            directory = OwnTail(session, self._ground.clock())
            directory.card(Kind.DEVICE, {DeviceField.REVOKED: True}, device.id)
            directory.write()
            session.accounts.revoke(device.id)
        return device._replace(revoked=True)

    def _account(self, email: str, password: str, address: str) -> AccountRow:
        """The account that address and password belong to."""
        try:
            known_as = normal_email(email)
        except Refused:
            raise Refused("wrong_password") from None
        self._attempts.begin(known_as, address)
        with self._ground.database.reading() as session:
            account = session.accounts.by_email(known_as)
        if (
            not passwords.matches(password, account.password if account else passwords.NOBODYS)
            or account is None
        ):
            self._attempts.failed(address)
            raise Refused("wrong_password")
        self._attempts.succeeded(known_as)
        return account

    def _enrolled(
        self, session: Session, account: AccountRow, public_key: bytes, known_by: bytes, now_ms: int
    ) -> RecordId:
        """The device of this key, a new one if need be, from now on with this token."""
        directory = OwnTail(session, now_ms)
        known = session.accounts.by_key(public_key)
        if known is not None:
            if known.account.member != account.member:
                raise Refused("other_member", name=known.account.name)
            if known.device.revoked:
                directory.card(Kind.DEVICE, {DeviceField.REVOKED: False}, known.device.id)
                directory.write()
            session.accounts.set_token(known.device.id, known_by, now_ms + TOKEN_MS)
            return known.device.id
        device = admit(session, directory, account.member, public_key, known_by, now_ms)
        directory.write()
        return device

    def _prolong(self, known_by: bytes) -> None:
        with self._ground.database.writing() as session:
            holder = session.accounts.by_token(known_by)
            if holder is not None and not holder.device.revoked:
                session.accounts.set_token(holder.device.id, known_by, self._ground.clock() + TOKEN_MS)


def admit(
    session: Session,
    directory: OwnTail,
    member: RecordId,
    public_key: bytes,
    known_by: bytes,
    now_ms: int,
) -> RecordId:
    """A new device of the member with its card in the directory, which the caller writes."""
    card = directory.card(Kind.DEVICE, {DeviceField.MEMBER: reference(member)})
    session.accounts.add_device(
        DeviceRow(
            card.record,
            member,
            public_key,
            known_by,
            now_ms + TOKEN_MS,
            revoked=False,
            enrolled_ms=now_ms,
        )
    )
    return card.record


def standing(account: AccountRow) -> Standing:
    """The account as permissions see it."""
    return Standing(account.member, account.role, account.suspended)


def check_version(version: int) -> None:
    """Raises Refused ``version_too_old`` or ``version_too_new``, seen from the app."""
    if version < OLDEST_VERSION:
        raise Refused("version_too_old")
    if version > VERSION:
        raise Refused("version_too_new")


def _check_proof(enrol: Enrol) -> None:
    """Whoever enrols a key must hold its private half."""
    if len(enrol.public_key) != _KEY_BYTES:
        raise Refused("bad_enrolment", reason="key")
    try:
        message = enrolment_message(enrol.email, enrol.public_key)
        Ed25519PublicKey.from_public_bytes(enrol.public_key).verify(enrol.proof, message)
    except (InvalidSignature, ValueError):
        raise Refused("bad_enrolment", reason="proof") from None


def new_token(randomness: Randomness) -> str:
    """What a device is known by from now on; only its hash is kept here."""
    return base64.urlsafe_b64encode(randomness(_TOKEN_BYTES)).rstrip(b"=").decode()


def token_hash(token: str) -> bytes:
    """32 bytes by which a token is found."""
    return hashlib.sha256(token.encode(errors="replace")).digest()
