"""Publishers: the devices whose signature under a bundle counts, written into the catalogue's log for every replica and stick."""

from collections.abc import Iterator
from typing import Final

import msgspec

from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.operations import Entry, Fields, Kind, reference
from gllcore.publishers import Publisher, PublisherField, publishers_in
from gllcore.rules import NAME_CHARACTERS, one_line, tidy
from gllserver.db import DeviceRow, Holder, Session
from gllserver.services.accounts import known_account
from gllserver.services.ground import Ground
from gllserver.services.library import catalogue, open_catalogue
from gllserver.services.meaning import the_only
from gllserver.services.tails import OwnTail

_PAGE: Final = 500
_DAY_MS: Final = 24 * 60 * 60 * 1000
DAYS: Final = 730
# Who asks shortly before the end gets another term.
_SOON_MS: Final = 30 * _DAY_MS


class Publishers:
    """Gives and takes the right to make bundles; what is in the log already stays there, with its end."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def all(self) -> list[Publisher]:
        """Every publisher that there ever was, in the order of their records."""
        return publishers_in(self._entries())

    def add(self, email: str, device: str, channel: str, days: int) -> Publisher:
        """Lets a member's device sign bundles for so many days; ``device`` is how its id (hex) begins.

        Without a ``channel`` its bundles are numbered under the member's name. Raises Refused ``unknown_member``,
        ``unknown_device``, ``ambiguous_id``, ``bad_name``.
        """
        with self._ground.database.writing() as session:
            account = known_account(session, email)
            row = _device(session.accounts.devices_of(account.member), device)
            return self._written(session, Holder(row, account), channel, days)

    def ask(self, holder: Holder) -> Publisher:
        """The right for a device that asks for it itself, before its first bundle; what it has already is enough.

        Any member's: what is on a stick proves itself by the community's seals, and the signature says whose hands packed it. Raises
        Refused ``suspended`` and ``publisher_revoked``.
        """
        if holder.account.suspended:
            raise Refused("suspended")
        known = [publisher for publisher in self.all() if publisher.device == holder.device.id]
        now_ms = self._ground.clock()
        for publisher in known:
            if publisher.revoked:
                raise Refused("publisher_revoked", channel=publisher.channel)
            if publisher.until_ms - now_ms > _SOON_MS:
                return publisher
        # Series are told apart by their names, and two people may share one.
        taken = {publisher.channel for publisher in self.all() if publisher.device != holder.device.id}
        name = holder.account.name
        channel = f"{name} {holder.device.id.hex()[:4]}" if name in taken else name
        with self._ground.database.writing() as session:
            return self._written(session, holder, channel, DAYS)

    def _written(self, session: Session, holder: Holder, channel: str, days: int) -> Publisher:
        channel = tidy(channel) or holder.account.name
        if not one_line(channel) or len(channel) > NAME_CHARACTERS:
            raise Refused("bad_name", limit=NAME_CHARACTERS)
        now_ms = self._ground.clock()
        device, member = holder.device, holder.account.member
        publisher = Publisher(
            RecordId(b""), device.id, member, device.public_key, channel, now_ms + days * _DAY_MS
        )
        tail = OwnTail(session, now_ms, open_catalogue(session, self._ground))
        entry = tail.card(Kind.PUBLISHER, _fields(publisher))
        tail.write()
        return msgspec.structs.replace(publisher, id=entry.record)

    def revoke(self, prefix: str) -> list[Publisher]:
        """Takes the right from the device, or the publisher's record, whose id (hex) begins so; raises Refused ``unknown_publisher``."""
        wanted = prefix.lower()
        found = [
            publisher
            for publisher in self.all()
            if wanted and (publisher.id.hex().startswith(wanted) or publisher.device.hex().startswith(wanted))
        ]
        if not found:
            raise Refused("unknown_publisher", publisher=prefix)
        if len({publisher.device for publisher in found}) > 1:
            raise Refused("ambiguous_id", prefix=prefix)
        with self._ground.database.writing() as session:
            tail = OwnTail(session, self._ground.clock(), open_catalogue(session, self._ground))
            for publisher in found:
                tail.card(Kind.PUBLISHER, {PublisherField.REVOKED: True}, publisher.id)
            tail.write()
        ids = {publisher.id for publisher in found}
        return [publisher for publisher in self.all() if publisher.id in ids]

    def _entries(self) -> Iterator[Entry]:
        after = 0
        while True:
            with self._ground.database.reading() as session:
                state = catalogue(session)
                page = session.log.page(state, after, _PAGE) if state is not None else []
            if not page:
                return
            yield from (item.entry for item in page)
            after += len(page)


def _device(devices: list[DeviceRow], prefix: str) -> DeviceRow:
    found = [row for row in devices if not row.revoked and row.id.hex().startswith(prefix.lower())]
    return the_only(found, prefix, Refused("unknown_device", device=prefix))


def _fields(publisher: Publisher) -> Fields:
    return {
        PublisherField.DEVICE: reference(publisher.device),
        PublisherField.MEMBER: reference(publisher.member),
        PublisherField.KEY: publisher.key,
        PublisherField.CHANNEL: publisher.channel,
        PublisherField.UNTIL_MS: publisher.until_ms,
    }
