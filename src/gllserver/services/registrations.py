"""Registrations: taken from whoever brings them, kept until they are decided, and answered so that the newcomer alone can read it."""

import math
from enum import StrEnum
from typing import Final

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from gllcore.columns import DIRECTORY
from gllcore.compression import Squeezer
from gllcore.errors import ProtocolViolation, Refused
from gllcore.ids import RecordId
from gllcore.model.people import MemberField, Role
from gllcore.operations import Value
from gllcore.parcels import (
    RECEIPT_MAGIC,
    ItemType,
    Parcel,
    Receipt,
    Signed,
    decode_content,
    encode,
    framed,
    parcel_bond,
    parcel_id,
    read_parcel,
    receipt_bond,
    receipt_message,
)
from gllcore.registrations import (
    LETTER_BYTES,
    SALT_BYTES,
    WHY_CHARACTERS,
    Audience,
    Detail,
    Form,
    Membership,
    Registration,
    Standing,
    State,
    Welcome,
    check_form,
    decode_form,
    decode_registration,
    is_newcomers,
    kept_after,
    membership_bond,
)
from gllcore.rules import tidy
from gllfiles.sealing import is_signed, opened, seal
from gllserver.db import RegistrationRow, Session
from gllserver.services import passwords
from gllserver.services.accounts import address_hash, enter
from gllserver.services.devices import admit, new_token, token_hash
from gllserver.services.ground import Clock, Ground
from gllserver.services.meaning import the_only
from gllserver.services.tails import OwnTail

_MINUTES: Final = 10
# An office behind one address; and everybody who knocks in one process's memory.
PER_ADDRESS: Final = RateLimitItemPerMinute(60, _MINUTES)
FROM_ALL: Final = RateLimitItemPerMinute(600, _MINUTES)
# So many wait for an answer at most: about 5 MB. Whom somebody has carried here still finds a place when strangers have filled the door.
MOST_WAITING: Final = 2_000
MOST_WITH_CARRIED: Final = 4_000
# What was returned and not mended is forgotten after so long.
RETURNED_MS: Final = 180 * 24 * 60 * 60 * 1000


class Way(StrEnum):
    """How a registration came."""

    NET = "net"
    STICK = "stick"
    CODE = "code"


class Registrations:
    """Those who ask to become members."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._pace = _Pace(ground.clock)

    # --- what newcomers send ---

    def knock(self, address: str) -> None:
        """Somebody is at the open door, from this network address; raises Refused ``too_many_registrations``."""
        self._pace.count(address)

    def take(self, data: bytes, way: Way) -> bytes:
        """The answer to a newcomer's letter as it stands now; the same letter again changes nothing.

        Raises Refused: ``registration_damaged``, ``registration_foreign``, ``parcel_newer``, ``registration_refused``, ``registrations_full``,
        and what is wrong with the form.
        """
        if len(data) > LETTER_BYTES:
            raise Refused("registration_damaged")
        try:
            parcel, signed = read_parcel(data, "")
        except Refused as refusal:
            raise Refused("registration_damaged") if refusal.code == "parcel_damaged" else refusal from None
        if parcel.community != self._ground.charter.id:
            raise Refused("registration_foreign")
        if not is_newcomers(parcel):
            raise Refused("registration_damaged")
        return self.answer_to(parcel, signed, parcel_id(data), way)

    def answer_to(self, parcel: Parcel, signed: Signed, known_as: bytes, way: Way) -> bytes:
        """The same for a newcomer's parcel of this community whose outside was read; ``known_as`` is its id."""
        if not is_signed(parcel.key, signed.signature, signed.message):
            raise Refused("registration_damaged")
        said = self._opened(parcel)
        newcomer = RecordId(parcel.device)
        with self._ground.database.reading() as session:
            row = session.registrations.of(newcomer)
        if said.form is None:
            return self._receipt(parcel, known_as, self._taken_back(row, said))
        if row is None or row.revision < said.revision:
            row = self._kept(parcel, said, said.form, known_as, way)
        elif row.parcel != known_as:
            with self._ground.database.writing() as session:
                session.registrations.came_as(newcomer, known_as, parcel.number)
        return self._receipt(parcel, known_as, _standing(row))

    def _opened(self, parcel: Parcel) -> Registration:
        bond = parcel_bond(parcel.community, parcel.device, parcel.number)
        try:
            packed = opened(parcel.sealed, self._ground.charter.key.private_bytes_raw(), bond)
            content = decode_content(Squeezer(self._ground.dictionary).unpack(packed))
        except (ValueError, ProtocolViolation, Refused):
            raise Refused("registration_damaged") from None
        items = [item.content for item in content.items if item.type == ItemType.REGISTRATION]
        if len(items) != 1:
            raise Refused("registration_damaged")
        said = decode_registration(items[0])
        if said.form is not None:
            check_form(said.form)
        return said

    def _kept(
        self, parcel: Parcel, said: Registration, form: Form, known_as: bytes, way: Way
    ) -> RegistrationRow:
        """The newest revision in its place; a registration that was approved stays so."""
        now_ms, newcomer = self._ground.clock(), RecordId(parcel.device)
        with self._ground.database.writing() as session:
            # Two who bring revisions of one at once take turns here.
            session.log.locked({DIRECTORY})
            before = session.registrations.of(newcomer)
            if before is not None and (before.revision >= said.revision or before.state == State.APPROVED):
                return before
            if session.accounts.by_key(parcel.key) is not None:
                raise Refused("registration_refused")
            session.registrations.erase_returned_before(now_ms - RETURNED_MS)
            _check_room(session, before, way)
            row = RegistrationRow(
                id=newcomer,
                key=parcel.key,
                revision=said.revision,
                form=encode(form),
                verifier=said.salt + said.hash,
                language=said.language,
                way=way,
                state=State.WAITING,
                since_ms=now_ms,
                decided_ms=0,
                comment="",
                membership=b"",
                member=None,
                parcel=known_as,
                number=parcel.number,
            )
            session.registrations.keep(row)
        return row

    def _taken_back(self, row: RegistrationRow | None, said: Registration) -> Standing:
        """What was said of a person is forgotten at once; an account that came of it already stays."""
        if row is not None and row.state == State.APPROVED:
            return _standing(row)
        now_ms = self._ground.clock()
        if row is not None and row.revision < said.revision:
            with self._ground.database.writing() as session:
                session.registrations.erase(row.id)
                # An older letter that somebody still carries must not bring it back; unless strangers have made too many such marks.
                if session.registrations.not_approved() < MOST_WITH_CARRIED:
                    session.registrations.keep(_emptied(row, said.revision, now_ms))
        return Standing(State.RETURNED, said.revision, 0, now_ms)

    def _receipt(self, parcel: Parcel, known_as: bytes, standing: Standing) -> bytes:
        return self._sealed_for(RecordId(parcel.device), parcel.key, parcel.number, known_as, standing)

    def _sealed_for(
        self, newcomer: RecordId, key: bytes, number: int, known_as: bytes, standing: Standing
    ) -> bytes:
        charter = self._ground.charter
        sealed = seal(encode(Welcome((), (), standing)), key, receipt_bond(known_as))
        encoded = encode(Receipt(charter.id, newcomer, number, known_as, sealed))
        return framed(RECEIPT_MAGIC, charter.key.sign(receipt_message(encoded)), encoded)

    # --- what those who decide do ---

    def all(self) -> list[RegistrationRow]:
        """Every registration that is remembered, whoever has waited longest first."""
        with self._ground.database.reading() as session:
            return session.registrations.all()

    def named(self, word: str) -> RegistrationRow:
        """The one whose id (hex) begins so; raises Refused ``unknown_registration`` or ``ambiguous_id``."""
        with self._ground.database.reading() as session:
            return _named(session, word)

    def wrote_before(self, row: RegistrationRow) -> bool:
        """Whether posts of imported mail bear the address that the newcomer gives: approving makes those theirs."""
        hashed = address_hash(self._ground.charter.id, form_of(row).email)
        with self._ground.database.reading() as session:
            return session.imports.author(hashed) is not None

    def answer(self, row: RegistrationRow) -> bytes:
        """What the newcomer is told, for whoever sends it to them by e-mail."""
        return self._sealed_for(row.id, row.key, row.number, row.parcel, _standing(row))

    def approve(self, word: str) -> RegistrationRow:
        """Makes the newcomer a member with the password that they have chosen and the device that they ask from; again is harmless.

        Raises Refused as ``named``, and ``member_exists`` where another has the address.
        """
        with self._ground.database.writing() as session:
            # Locked before the registration is looked at, so that two who decide at once make one account.
            directory = OwnTail(session, self._ground.clock())
            row = _named(session, word)
            if row.state == State.APPROVED:
                return row
            if not row.verifier:  # it was taken back
                raise Refused("unknown_registration", registration=word)
            approved = self._admitted(session, directory, row)
            directory.write()
            session.registrations.keep(approved)
        return approved

    def _admitted(self, session: Session, directory: OwnTail, row: RegistrationRow) -> RegistrationRow:
        form, now_ms = form_of(row), self._ground.clock()
        if session.accounts.by_key(row.key) is not None:
            raise Refused("registration_refused")
        stored = passwords.of_verifier(row.verifier[:SALT_BYTES], row.verifier[SALT_BYTES:])
        account = enter(session, self._ground.charter.id, directory, form.email, _card(form), stored)
        token = new_token(self._ground.randomness)
        device = admit(session, directory, account.member, row.key, token_hash(token), now_ms)
        membership = encode(Membership(account.member, device, account.name, token, account.email))
        return row._replace(
            state=State.APPROVED,
            decided_ms=now_ms,
            comment="",
            form=encode(kept_after(form)),
            verifier=b"",
            member=account.member,
            membership=seal(membership, row.key, membership_bond(row.id)),
        )

    def return_to_newcomer(self, word: str, comment: str) -> RegistrationRow:
        """Gives a registration back with a comment, to be mended; raises Refused as ``named``, and ``registration_decided``."""
        with self._ground.database.writing() as session:
            session.log.locked({DIRECTORY})
            row = _named(session, word)
            if row.state == State.APPROVED:
                raise Refused("registration_decided")
            returned = row._replace(
                state=State.RETURNED, decided_ms=self._ground.clock(), comment=tidy(comment)[:WHY_CHARACTERS]
            )
            session.registrations.keep(returned)
        return returned

    def erase(self, word: str) -> RegistrationRow:
        """Forgets a registration without an answer: because its author asks for that, or because it was none. An account stays.

        Raises Refused as ``named``.
        """
        with self._ground.database.writing() as session:
            row = _named(session, word)
            session.registrations.erase(row.id)
        return row


def _emptied(row: RegistrationRow, revision: int, now_ms: int) -> RegistrationRow:
    """That something was taken back, and nothing of what it was."""
    return row._replace(
        revision=revision,
        form=encode(Form()),
        verifier=b"",
        state=State.RETURNED,
        since_ms=0,
        decided_ms=now_ms,
        comment="",
    )


def form_of(row: RegistrationRow) -> Form:
    """What the newcomer has said of themselves, as far as it is kept."""
    return decode_form(row.form)


def _named(session: Session, word: str) -> RegistrationRow:
    found = [row for row in session.registrations.all() if word and row.id.hex().startswith(word.lower())]
    return the_only(found, word, Refused("unknown_registration", registration=word))


def _check_room(session: Session, before: RegistrationRow | None, way: Way) -> None:
    if before is not None and before.state == State.WAITING:
        return
    if session.registrations.waiting() >= (MOST_WAITING if way is Way.NET else MOST_WITH_CARRIED):
        raise Refused("registrations_full")


def _standing(row: RegistrationRow) -> Standing:
    return Standing(row.state, row.revision, row.since_ms, row.decided_ms, row.comment, row.membership)


def _card(form: Form) -> dict[int, Value]:
    """What all members see: the name, and what the newcomer wants them to see."""
    fields: dict[int, Value] = {
        MemberField.NAME: form.name,
        MemberField.LANGUAGES: [list(form.languages) if _is_shown(form, Detail.LANGUAGES) else [], []],
        MemberField.ROLE: str(Role.MEMBER),
    }
    said = {
        Detail.COUNTRY: (MemberField.COUNTRY, form.country),
        Detail.ORGANISATION: (MemberField.ORGANISATION, form.organisation),
        Detail.CATEGORY: (MemberField.CATEGORY, form.category),
        Detail.WHY: (MemberField.ABOUT, form.why),
    }
    fields.update(
        {int(field): text for detail, (field, text) in said.items() if text and _is_shown(form, detail)}
    )
    return fields


def _is_shown(form: Form, detail: Detail) -> bool:
    return form.audience(detail) is Audience.MEMBERS


class _Pace:
    """How often the open door was used lately; counted in this process's memory."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    def count(self, address: str) -> None:
        """Raises Refused ``too_many_registrations``."""
        self._hit(PER_ADDRESS, "address", address)
        self._hit(FROM_ALL, "all")

    def _hit(self, limit: RateLimitItem, *key: str) -> None:
        if not self._limiter.hit(limit, *key):
            reset = self._limiter.get_window_stats(limit, *key).reset_time
            seconds = min(max(math.ceil(reset - self._clock() / 1000), 1), _MINUTES * 60)
            raise Refused("too_many_registrations", seconds=seconds)
