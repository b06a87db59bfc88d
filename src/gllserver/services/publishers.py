"""Publishers: the devices whose signature under a bundle counts, written into the catalogue's log for every replica and stick."""

from collections.abc import Iterator
from typing import Final

from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.operations import Entry, Fields, Kind, reference
from gllcore.permissions import Place, Standing, check_curate
from gllcore.publishers import Publisher, PublisherField, publishers_in
from gllcore.rules import NAME_CHARACTERS, one_line, tidy
from gllserver.db import AccountRow, DeviceRow
from gllserver.services.accounts import known_account
from gllserver.services.ground import Ground
from gllserver.services.library import catalogue, open_catalogue
from gllserver.services.tails import OwnTail

_PAGE: Final = 500
_DAY_MS: Final = 24 * 60 * 60 * 1000


class Publishers:
    """Gives and takes the right to make bundles; what is in the log already stays there, with its end."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def all(self) -> list[Publisher]:
        """Every publisher that there ever was, in the order of their records."""
        return publishers_in(self._entries())

    def add(self, email: str, device: str, channel: str, days: int) -> Publisher:
        """Lets a librarian's device sign bundles for so many days; ``device`` is how its id (hex) begins.

        Without a ``channel`` its bundles are numbered under the member's name. Raises Refused ``unknown_member``, ``not_librarian``,
        ``unknown_device``, ``ambiguous_id``, ``bad_name``.
        """
        with self._ground.database.writing() as session:
            account = known_account(session, email)
            check_curate(_standing(account), Place(is_stream=False, is_catalogue=True))
            row = _device(session.accounts.devices_of(account.member), device)
            channel = tidy(channel) or account.name
            if not one_line(channel) or len(channel) > NAME_CHARACTERS:
                raise Refused("bad_name", limit=NAME_CHARACTERS)
            now_ms = self._ground.clock()
            publisher = Publisher(
                RecordId(b""), row.id, account.member, row.public_key, channel, now_ms + days * _DAY_MS
            )
            tail = OwnTail(session, now_ms, open_catalogue(session, self._ground))
            entry = tail.card(Kind.PUBLISHER, _fields(publisher))
            tail.write()
        return Publisher(
            entry.record,
            publisher.device,
            publisher.member,
            publisher.key,
            publisher.channel,
            publisher.until_ms,
        )

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


def _standing(account: AccountRow) -> Standing:
    return Standing(account.member, account.role, account.suspended)


def _device(devices: list[DeviceRow], prefix: str) -> DeviceRow:
    found = [row for row in devices if not row.revoked and row.id.hex().startswith(prefix.lower())]
    if not found:
        raise Refused("unknown_device", device=prefix)
    if len(found) > 1:
        raise Refused("ambiguous_id", prefix=prefix)
    return found[0]


def _fields(publisher: Publisher) -> Fields:
    return {
        PublisherField.DEVICE: reference(publisher.device),
        PublisherField.MEMBER: reference(publisher.member),
        PublisherField.KEY: publisher.key,
        PublisherField.CHANNEL: publisher.channel,
        PublisherField.UNTIL_MS: publisher.until_ms,
    }
