"""A link between client and server that counts what passes, and can be slow, cut, or down: a TCP proxy in a thread.

    with Link(server_port) as link:
        link.cut([1_000], direction="down")        # the next connection ends after 1,000 bytes of the answer
        …                                          # talk to link.port instead
        link.counts().down                         # TCP payload bytes that have passed

The model: each direction is one wire that all connections share and that carries packets one after the other at the
given rate; then half the round trip passes. A new connection costs one round trip more. There is no loss, no slow
start, and no header is counted.
"""

import asyncio
import os
import random
import socket
import struct
import threading
from collections.abc import Coroutine, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, repeat
from types import TracebackType
from typing import Any, Literal, TypeVar

from benchmarks.http_requests import RequestCount

Direction = Literal["up", "down"]
"""Up is from the client to the server."""

T = TypeVar("T")

_PACKET = 1_400
_READ = 64 * 1024


@dataclass(frozen=True, slots=True)
class Counts:
    """What has passed since the link was made, or since `reset`."""

    up: int = 0
    down: int = 0
    connections: int = 0
    requests: int = 0
    """HTTP/1.1 requests from the client whose head has passed whole."""
    cuts: int = 0

    @property
    def total(self) -> int:
        return self.up + self.down


@dataclass(frozen=True, slots=True)
class Speed:
    """Kilobits (1,000 bits) per second; 0 is as fast as the machine goes."""

    down_kbit: float = 0.0
    up_kbit: float = 0.0
    round_trip_s: float = 0.0


TWO_G = Speed(down_kbit=50, up_kbit=20, round_trip_s=0.6)
SATELLITE = Speed(down_kbit=256, up_kbit=64, round_trip_s=0.65)


def cuts_about_every(mean_bytes: int, seed: int) -> Iterator[int]:
    """Endless budgets for `Link.cut`: evenly spread between half and one and a half times the mean."""
    dice = random.Random(seed)
    while True:
        yield int(mean_bytes * (0.5 + dice.random()))


@dataclass(slots=True)
class _Wire:
    """One direction of the link."""

    direction: Direction
    bytes_per_s: float = 0.0
    free_at: float = 0.0

    def departure(self, now: float, size: int) -> float:
        """When a packet that is ready now has left; the wire is taken until then."""
        if not self.bytes_per_s:
            return now
        self.free_at = max(now, self.free_at) + size / self.bytes_per_s
        return self.free_at


class _Cuts:
    """Which byte is the last before the link is cut, and again after that."""

    def __init__(
        self,
        budgets: Iterable[int] = (),
        direction: Direction | None = None,
        reset: bool = False,
        held: threading.Event | None = None,
    ) -> None:
        self.reset = reset
        self.held = held
        self._direction = direction
        self._budgets = iter(budgets)
        self._left = next(self._budgets, None)

    def passing(self, direction: Direction, size: int) -> tuple[int, bool]:
        """How many of `size` bytes may still pass, and whether the link is cut after them."""
        if self._left is None or self._direction not in (None, direction):
            return size, False
        if size < self._left:
            self._left -= size
            return size, False
        passing = self._left
        self._left = next(self._budgets, None)
        return passing, True


class Link:
    """Use it as a context; `port` is where a client finds the server behind it. Safe to use from any thread."""

    def __init__(self, server_port: int, speed: Speed | None = None) -> None:
        self._server_port = server_port
        self._speed = speed or Speed()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="link")
        self._up, self._down = _Wire("up"), _Wire("down")
        self._cuts = _Cuts()
        self._counts = Counts()
        self._is_down = False
        self._conversations: set[asyncio.Task[None]] = set()
        self._open: set[asyncio.StreamWriter] = set()
        self.port = 0

    def __enter__(self) -> "Link":
        self._thread.start()
        self._server = self._run(asyncio.start_server(self._accept, "127.0.0.1", 0))
        self.port = self._server.sockets[0].getsockname()[1]
        self.set_speed(self._speed)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._run(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def counts(self) -> Counts:
        return self._counts

    def reset(self) -> Counts:
        """Counts from zero again; gives what was counted before."""

        async def swapped() -> Counts:
            counts, self._counts = self._counts, Counts()
            return counts

        return self._run(swapped())

    def set_speed(self, speed: Speed) -> None:
        async def set_it() -> None:
            self._speed = speed
            self._up = _Wire("up", speed.up_kbit * 125)
            self._down = _Wire("down", speed.down_kbit * 125)

        self._run(set_it())

    def cut(self, after: Iterable[int], direction: Direction | None = None, *, reset: bool = False) -> None:
        """Ends all connections after so many bytes from now, then again after the next number, and so on.

        Bytes of one direction are counted, or of both (None). `reset` ends with a TCP reset, which the peers see as
        an error; otherwise the connection is closed as if the other side had finished. New ones are accepted at once.
        """

        async def arm() -> None:
            self._cuts = _Cuts(after, direction, reset)

        self._run(arm())

    def hold(self, after: int, direction: Direction) -> threading.Event:
        """Lets nothing more pass in one direction after so many bytes from now, and ends nothing; until the next `cut`.

        The event tells that these bytes have passed: what waits at the ends waits for ever.
        """
        held = threading.Event()

        async def arm() -> None:
            self._cuts = _Cuts(chain((after,), repeat(0)), direction, held=held)

        self._run(arm())
        return held

    def set_down(self, is_down: bool) -> None:
        """While down, open connections are ended and new ones refused by a reset."""

        async def set_it() -> None:
            self._is_down = is_down
            if is_down:
                self._end_all(reset=True)

        self._run(set_it())

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    # Everything below runs in the link's own thread.

    async def _accept(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._conversations.add(task)
        try:
            await self._converse(client, to_client)
        except OSError:
            _end(to_client, reset=True)  # the server cannot be reached, or one side is gone
        except asyncio.CancelledError:
            pass  # the link is closed, and asyncio would print that as an error
        finally:
            to_client.close()
            self._conversations.discard(task)

    async def _converse(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        await asyncio.sleep(self._speed.round_trip_s)
        if self._is_down:
            _end(to_client, reset=True)
            return
        self._counts = replace(self._counts, connections=self._counts.connections + 1)
        server, to_server = await asyncio.open_connection("127.0.0.1", self._server_port)
        writers = {to_client, to_server}
        self._open |= writers
        try:
            for writer in writers:
                writer.transport.set_write_buffer_limits(0)  # drained means: handed to the system
            async with asyncio.TaskGroup() as pumps:
                pumps.create_task(self._pump(client, to_server, "up"))
                pumps.create_task(self._pump(server, to_client, "down"))
        except* OSError:
            pass  # the pump that is left has been cancelled; both ends are closed below
        finally:
            self._open -= writers
            for writer in writers:
                writer.close()

    async def _pump(
        self, source: asyncio.StreamReader, target: asyncio.StreamWriter, direction: Direction
    ) -> None:
        """Carries one direction of one connection until it ends, in order, each packet at its time."""
        packets: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(maxsize=64)
        async with asyncio.TaskGroup() as both_ends:
            both_ends.create_task(self._take_in(source, packets, direction))
            both_ends.create_task(self._hand_over(packets, target, direction))

    async def _take_in(
        self, source: asyncio.StreamReader, packets: asyncio.Queue[tuple[float, bytes]], direction: Direction
    ) -> None:
        more = True
        while more:
            wire = self._up if direction == "up" else self._down
            data = await source.read(_PACKET if wire.bytes_per_s else _READ)
            more = bool(data)
            departure = wire.departure(self._loop.time(), len(data))
            await packets.put((departure + self._speed.round_trip_s / 2, data))
            await self._until(departure)

    async def _hand_over(
        self, packets: asyncio.Queue[tuple[float, bytes]], target: asyncio.StreamWriter, direction: Direction
    ) -> None:
        requests = RequestCount()
        while True:
            arrival, data = await packets.get()
            await self._until(arrival)
            if target.is_closing():
                return  # cut: what was still on its way reaches nobody, and is not counted
            if not data:
                target.write_eof()
                return
            passing, is_cut = self._cuts.passing(direction, len(data))
            self._count(
                direction, data[:passing], requests
            )  # first: the peer may answer before drain returns
            target.write(data[:passing])
            await target.drain()
            if is_cut and self._cuts.held is not None:
                self._cuts.held.set()
            elif is_cut:
                self._counts = replace(self._counts, cuts=self._counts.cuts + 1)
                self._end_all(self._cuts.reset)

    def _count(self, direction: Direction, data: bytes, requests: RequestCount) -> None:
        counts = self._counts
        if direction == "down":
            self._counts = replace(counts, down=counts.down + len(data))
            return
        before = requests.requests
        requests.feed(data)
        new = requests.requests - before
        self._counts = replace(counts, up=counts.up + len(data), requests=counts.requests + new)

    def _end_all(self, reset: bool) -> None:
        for writer in self._open:
            _end(writer, reset)

    async def _until(self, time: float) -> None:
        if (delay := time - self._loop.time()) > 0:
            await asyncio.sleep(delay)

    async def _close(self) -> None:
        self._server.close()
        self._end_all(reset=False)
        for task in self._conversations:
            task.cancel()
        await asyncio.gather(*self._conversations, return_exceptions=True)
        await self._server.wait_closed()


def _end(writer: asyncio.StreamWriter, reset: bool) -> None:
    """Ends a connection now; with `reset` by a TCP reset, else as if the other side had closed it."""
    if reset:
        linger = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()
