"""Streams: the places of the forum, each with a log of its own."""

from collections.abc import Callable, Iterable

from gllcore.columns import DIRECTORY
from gllcore.errors import Refused
from gllcore.ids import CommunityId, RecordId, card_scope
from gllcore.merge import stream_of
from gllcore.model.discussions import StreamField
from gllcore.operations import Entry, Fields, Kind, Value, first_link
from gllcore.protocol import Cursor
from gllcore.rules import NAME_CHARACTERS, check_language, one_line, tidy
from gllserver.db import ScopeState, Session, StreamRow
from gllserver.services.accounts import known_account
from gllserver.services.ground import Ground
from gllserver.services.tails import OwnHand, OwnTail

_DESCRIPTION_CHARACTERS = 1000


def _named(streams: Iterable[StreamRow], name: str) -> StreamRow:
    for stream in streams:
        if stream.name == tidy(name):
            return stream
    raise Refused("unknown_stream", stream=name)


def set_change(added: Iterable[RecordId], removed: Iterable[RecordId]) -> Value:
    """Members who come into a set, and members who leave it."""
    return [[member.hex() for member in added], [member.hex() for member in removed]]


class Streams:
    """The community's streams."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def all(self) -> list[StreamRow]:
        with self._ground.database.reading() as session:
            return session.community.streams()

    def named(self, name: str) -> StreamRow:
        """The stream of this name; raises Refused ``unknown_stream``."""
        return _named(self.all(), name)

    def close(self, name: str) -> StreamRow:
        """Take no new posts in a stream; what is there stays readable. Raises Refused ``unknown_stream``."""
        return self._change(name, lambda stream: {StreamField.CLOSED: True} if not stream.closed else {})

    def reopen(self, name: str) -> StreamRow:
        """Take new posts again; raises Refused ``unknown_stream``."""
        return self._change(name, lambda stream: {StreamField.CLOSED: False} if stream.closed else {})

    def restrict(self, name: str) -> StreamRow:
        """Keep a stream for those who are admitted; from others' PCs it goes. Raises Refused ``unknown_stream``."""
        return self._change(
            name, lambda stream: {StreamField.RESTRICTED: True} if not stream.restricted else {}
        )

    def open(self, name: str) -> StreamRow:
        """Let everybody read a stream again; who was admitted stays noted. Raises Refused ``unknown_stream``."""
        return self._change(name, lambda stream: {StreamField.RESTRICTED: False} if stream.restricted else {})

    def admit(self, name: str, email: str) -> StreamRow:
        """Let a member read a stream once it is restricted; raises Refused ``unknown_stream``, ``unknown_member``."""
        member = self._member(email)
        change = set_change([member], [])
        return self._change(
            name, lambda stream: {StreamField.ADMITTED: change} if member not in stream.admitted else {}
        )

    def dismiss(self, name: str, email: str) -> StreamRow:
        """The opposite of ``admit``."""
        member = self._member(email)
        change = set_change([], [member])
        return self._change(
            name, lambda stream: {StreamField.ADMITTED: change} if member in stream.admitted else {}
        )

    def _member(self, email: str) -> RecordId:
        with self._ground.database.reading() as session:
            return known_account(session, email).member

    def _change(self, name: str, change: Callable[[StreamRow], Fields]) -> StreamRow:
        """Writes what changes into the stream's card; what is so already is not written again."""
        with self._ground.database.writing() as session:
            # Locked before the stream is looked at, so that two commands at once make one history.
            directory = OwnTail(session, self._ground.clock())
            stream = _named(session.community.streams(), name)
            fields = change(stream)
            if fields:
                directory.card(Kind.STREAM, fields, stream.id)
                directory.write()
                settle(session, stream.id)
            return _named(session.community.streams(), name)

    def add(self, name: str, language: str, description: str = "") -> StreamRow:
        """Open a stream; raises Refused ``stream_exists``, ``bad_name``, ``bad_language``, ``bad_text``."""
        name, description = tidy(name), tidy(description)
        if not one_line(name) or not 0 < len(name) <= NAME_CHARACTERS:
            raise Refused("bad_name", limit=NAME_CHARACTERS)
        if len(description) > _DESCRIPTION_CHARACTERS:
            raise Refused("bad_text")
        check_language(language)
        with self._ground.database.writing() as session:
            directory = OwnTail(session, self._ground.clock())
            if any(stream.name == name for stream in session.community.streams()):
                raise Refused("stream_exists", stream=name)
            card = open_stream(session, self._ground.charter.id, directory, name, language, description)
            directory.write()
        return StreamRow(card.seq or 0, card.record, name, language, description, closed=False, entries=0)


def open_stream(
    session: Session, community: CommunityId, directory: OwnHand, name: str, language: str, description: str
) -> Entry:
    """The card of a new stream, whose log is open; ``name`` is no other stream's."""
    card = directory.card(
        Kind.STREAM,
        {
            StreamField.NAME: name,
            StreamField.LANGUAGE: language,
            StreamField.DESCRIPTION: description,
        },
    )
    number = card.seq or DIRECTORY
    open_log(session, community, number, card)
    session.community.add_stream(number, name, language, description)
    return card


def open_log(session: Session, community: CommunityId, number: int, card: Entry) -> None:
    """The empty log of a stream, a pod or the catalogue, whose card is entry ``number`` of the directory.

    A pod's is shut to everybody until its card has been settled.
    """
    place, kind = card_scope(card.record), card.op.kind
    session.log.add_scope(
        ScopeState(
            number,
            place,
            is_stream=kind == Kind.STREAM,
            closed=False,
            head=Cursor(0, first_link(community, place)),
            restricted=kind == Kind.POD,
            is_pod=kind == Kind.POD,
        )
    )


def settle(session: Session, card: RecordId) -> None:
    """Makes a stream what all that the directory says of it comes to, in whatever order it came."""
    directory = session.log.locked({DIRECTORY})[DIRECTORY]
    entries = session.log.about(directory, card)
    stream = stream_of(entries)
    number = next((entry.seq for entry in entries if entry.op.record is None), None)
    if stream is not None and number is not None:
        session.community.set_standing(
            number, closed=stream.closed, restricted=stream.restricted, admitted=stream.admitted
        )
