"""The real server without its sockets: bytes of a request go in, bytes of an answer come out, and it can die in between."""

import sqlite3
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from itertools import count
from pathlib import Path
from random import Random
from typing import Any, TypeVar, cast

from sqlalchemy import delete, update
from starlette.requests import Request
from starlette.types import Message

from gllcore.columns import DIRECTORY
from gllcore.errors import ProtocolViolation, Refused
from gllcore.ids import RecordId, directory_scope
from gllcore.model.people import Role
from gllcore.operations import Kind, Value, first_link
from gllcore.packing import Placed
from gllcore.protocol import decode_request, error_of
from gllcore.reconciliation import NO_IDS
from gllserver.bootstrap import DATABASE_FILE, open_community
from gllserver.db import DeviceRow, ScopeState, StreamRow, tables
from gllserver.http.errors import told
from gllserver.http.sync import BODY_BYTES
from gllserver.http.uploads import frames_of
from gllserver.services.exchange import Exchange
from gllserver.services.library import Library
from gllserver.services.proposals import Proposals
from gllserver.services.publishers import Publishers
from gllserver.services.tails import OwnTail
from tests.simulation.fuse import Fuse, copy_files, share_statements

NAME = "https://gll.example.org"
_Result = TypeVar("_Result")


class SimulatedServer:
    """One community's server. ``clock`` is right, as servers' clocks are."""

    def __init__(self, folder: Path, clock: Callable[[], int], luck: Random) -> None:
        self._clock = clock
        self._luck = luck
        self._folders = (folder.with_name(f"{folder.name}.{number}") for number in count(1))
        self._lives = count(1)
        self._remains = folder
        self._start(folder)

    def _start(self, folder: Path) -> None:
        self.folder = folder
        self._community = open_community(folder, clock=self._clock, randomness=self._luck.randbytes)
        self._database = self._community.ground.database
        # The engine is nobody's business but the database's: only a death must happen below every layer.
        share_statements(self._database._engine)
        self._fuse = Fuse(self._database._engine, folder)
        self._life = next(self._lives)
        self._beside = sqlite3.connect(folder / DATABASE_FILE, isolation_level=None)

    # --- life ---

    def close(self) -> None:
        self._beside.close()
        self._community.close()

    def restart(self) -> None:
        self.close()
        self._start(self.folder)

    def light_fuse(self, length: int) -> None:
        """The server dies at its statement number ``length``: Killed is raised from wherever that is."""
        self._remains = next(self._folders)
        self._fuse.light(length, self._remains)

    def put_out_fuse(self) -> None:
        self._fuse.put_out()

    def rise_again(self) -> None:
        """After its death, with what was on its disk."""
        self.close()
        self._start(self._remains)

    def back_up(self) -> Path:
        """A copy of the data folder."""
        copy = next(self._folders)
        copy_files(self.folder, copy)
        return copy

    def go_back_to(self, backup: Path) -> None:
        """The machine was lost, and what its backup holds is all that there is."""
        self.close()
        again = next(self._folders)
        copy_files(backup, again)
        self._start(again)

    def lose_its_logs(self) -> None:
        """Nothing is left but accounts and the community's key: every log is empty."""
        with self._database.writing() as session:
            here = session.log._connection
            for table in (tables.log, tables.record, tables.stream):
                here.execute(delete(table))
            here.execute(delete(tables.scope).where(tables.scope.c.number != DIRECTORY))
            community = self._community.charter.id
            start = first_link(community, directory_scope(community))
            here.execute(update(tables.scope).values(head_seq=0, head_link=start, head_ids=NO_IDS))

    # --- the wire ---

    def take(self, token: str, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """The whole request is taken in before this returns; the answer is made as it is read.

        What HTTP would answer with another status is raised as the client would name it. When ``chunks`` end before the
        request does, nobody is there to be answered: ClientDisconnect.
        """
        try:
            exchange = _driven(self._received(token, chunks))
        except (Refused, ProtocolViolation) as error:
            raise error_of(told(error)[1], NAME) from error
        return exchange.answer()

    def deliver(self, token: str, parcel: bytes) -> bytes:
        """The receipt for a parcel that a courier hands in; errors as ``take`` raises them."""
        try:
            self._community.parcels.courier(token)
            return self._community.parcels.take(parcel)
        except (Refused, ProtocolViolation) as error:
            raise error_of(told(error)[1], NAME) from error

    async def _received(self, token: str, chunks: Iterable[bytes]) -> Exchange:
        """As gllserver.http.sync does it, without threads."""
        exchanges = self._community.exchanges
        holder = exchanges.holder(token)
        exchange: Exchange | None = None
        async for messages in frames_of(_request(chunks), BODY_BYTES):
            for message in messages:
                if exchange is None:
                    exchange = exchanges.open(holder, decode_request(message.payload))
                else:
                    exchange.take(message)
        if exchange is None:
            raise ProtocolViolation("damaged_frame", reason="empty")
        return exchange

    # --- its log, as an auditor reads it ---

    @property
    def state(self) -> tuple[int, int]:
        """Another one after each transaction that has written anything."""
        (version,) = self._beside.execute("PRAGMA data_version").fetchone()
        return self._life, version

    def states(self) -> list[ScopeState]:
        with self._fuse.spared(), self._database.reading() as session:
            return session.log.scopes()

    def entries(self, state: ScopeState, after: int) -> list[Placed]:
        with self._fuse.spared(), self._database.reading() as session:
            return session.log.page(state, after, 1_000_000)

    # --- what librarians do ---

    @property
    def library(self) -> Library:
        return self._community.library

    @property
    def publishers(self) -> Publishers:
        return self._community.publishers

    @property
    def proposals(self) -> Proposals:
        return self._community.proposals

    def devices(self) -> list[DeviceRow]:
        with self._fuse.spared(), self._database.reading() as session:
            members = [row.member for row in session.accounts.all()]
            return [device for member in members for device in session.accounts.devices_of(member)]

    # --- what coordinators do ---

    def set_role(self, member: RecordId, role: Role) -> None:
        self._community.accounts.set_role(self._email(member), role)

    def suspend(self, member: RecordId, *, suspended: bool) -> None:
        accounts = self._community.accounts
        (accounts.suspend if suspended else accounts.resume)(self._email(member))

    def streams(self) -> list[StreamRow]:
        return self._community.streams.all()

    def close_stream(self, name: str, *, closed: bool) -> None:
        streams = self._community.streams
        (streams.close if closed else streams.reopen)(name)

    def add_stream(self, name: str, language: str) -> None:
        self._community.streams.add(name, language)

    def add_unknown_card(self, fields: Mapping[int, Value]) -> None:
        """Of a kind that no version of today has."""
        with self._database.writing() as session:
            directory = OwnTail(session, self._clock())
            directory.card(cast("Kind", 1_000), fields)
            directory.write()

    def _email(self, member: RecordId) -> str:
        return next(row.email for row in self._community.accounts.all() if row.member == member)


def _request(chunks: Iterable[bytes]) -> Request:
    """A request whose body comes in these chunks; after the last one the client is gone unless the body had its end."""
    rest = iter(chunks)

    async def receive() -> Message:
        chunk = next(rest, None)
        if chunk is None:
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": chunk, "more_body": chunk != b""}

    return Request({"type": "http", "headers": []}, receive)


def _driven(coroutine: Coroutine[Any, Any, _Result]) -> _Result:
    """The result of a coroutine that never waits, because everything that it asks for is there."""
    try:
        coroutine.send(None)
    except StopIteration as done:
        result: _Result = done.value
        return result
    raise AssertionError("nothing here waits")
