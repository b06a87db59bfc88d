"""Streams: the places of the forum, each with a log of its own."""

from collections.abc import Iterable

from gllcore.columns import DIRECTORY
from gllcore.errors import Refused
from gllcore.ids import CommunityId, RecordId, stream_scope
from gllcore.model.discussions import StreamField
from gllcore.operations import Kind, first_link
from gllcore.protocol import Cursor
from gllcore.rules import NAME_CHARACTERS, check_language, one_line, tidy
from gllserver.db import ScopeState, Session, StreamRow
from gllserver.services.ground import Ground
from gllserver.services.tails import DirectoryTail

_DESCRIPTION_CHARACTERS = 1000


def _named(streams: Iterable[StreamRow], name: str) -> StreamRow:
    for stream in streams:
        if stream.name == tidy(name):
            return stream
    raise Refused("unknown_stream", stream=name)


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
        return self._set_closed(name, closed=True)

    def reopen(self, name: str) -> StreamRow:
        """Take new posts again; raises Refused ``unknown_stream``."""
        return self._set_closed(name, closed=False)

    def _set_closed(self, name: str, *, closed: bool) -> StreamRow:
        with self._ground.database.writing() as session:
            # Locked before the stream is looked at, so that two commands at once make one history.
            directory = DirectoryTail(session, self._ground.clock())
            stream = _named(session.community.streams(), name)
            if stream.closed != closed:
                directory.card(Kind.STREAM, {StreamField.CLOSED: closed}, stream.id)
                directory.write()
                session.community.set_closed(stream.number, closed=closed)
        return stream._replace(closed=closed)

    def add(self, name: str, language: str, description: str = "") -> StreamRow:
        """Open a stream; raises Refused ``stream_exists``, ``bad_name``, ``bad_language``, ``bad_text``."""
        name, description = tidy(name), tidy(description)
        if not one_line(name) or not 0 < len(name) <= NAME_CHARACTERS:
            raise Refused("bad_name", limit=NAME_CHARACTERS)
        if len(description) > _DESCRIPTION_CHARACTERS:
            raise Refused("bad_text")
        check_language(language)
        with self._ground.database.writing() as session:
            directory = DirectoryTail(session, self._ground.clock())
            if any(stream.name == name for stream in session.community.streams()):
                raise Refused("stream_exists", stream=name)
            card = directory.card(
                Kind.STREAM,
                {
                    StreamField.NAME: name,
                    StreamField.LANGUAGE: language,
                    StreamField.DESCRIPTION: description,
                },
            )
            directory.write()
            number = card.seq or DIRECTORY
            open_log(session, self._ground.charter.id, number, card.record)
            session.community.add_stream(number, name, language, description)
        return StreamRow(number, card.record, name, language, description, closed=False, entries=0)


def open_log(session: Session, community: CommunityId, number: int, card: RecordId) -> None:
    """The empty log of a stream whose card is entry ``number`` of the directory."""
    place = stream_scope(card)
    start = Cursor(0, first_link(community, place))
    session.log.add_scope(ScopeState(number, place, is_stream=True, closed=False, head=start))
