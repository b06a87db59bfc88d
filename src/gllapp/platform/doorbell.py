"""How a second program on a profile asks the first for something: a local socket or pipe that only this account opens.

The address and a key lie in the profile, readable by its owner alone; who cannot show the key is not heard. Messages are
JSON documents in both directions: one wish of the caller, then any number of answers, until the line is closed.
"""

import secrets
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener, answer_challenge, deliver_challenge
from pathlib import Path
from queue import SimpleQueue

import msgspec

from gllapp.platform.disk import read_limited, replace_file
from gllcore.errors import EnvironmentFault

_FILE = "door"
_FILE_BYTES = 4 * 1024
_MESSAGE_BYTES = 64 * 1024
_KEY_BYTES = 32
# A program that lives answers at once; one that was suspended never does.
_PATIENCE_SECONDS = 5.0
# AssertionError is what multiprocessing raises when the other side does not begin as it should.
_BROKEN = (OSError, EOFError, AuthenticationError, AssertionError, msgspec.MsgspecError, ValueError)
_HEARD = b"heard"

Message = dict[str, object]


class _Door(msgspec.Struct, frozen=True):
    address: str
    key: bytes


class Call:
    """One caller's wish. Whoever answers it tells as often as there is something to tell, from any thread, and ends it."""

    def __init__(self, wish: Message) -> None:
        self.wish = wish
        self._told: SimpleQueue[Message | None] = SimpleQueue()

    def tell(self, message: Message) -> None:
        """Never blocks: a caller who does not listen holds nobody up."""
        self._told.put(message)

    def end(self) -> None:
        """Nothing more will be told."""
        self._told.put(None)

    def answers(self) -> Iterator[Message]:
        """What is told, as it is told, until the end; blocks."""
        return iter(self._told.get, None)


class Doorbell:
    """Hears the calls to the profile in ``folder``, whose lock is ours, from its making until ``close``.

    ``answer`` is given each :class:`Call` on a thread of its own. Where no socket can be made everything works but this.
    """

    def __init__(self, folder: Path, answer: Callable[[Call], None]) -> None:
        self._file = folder / _FILE
        self._answer = answer
        self._key = secrets.token_bytes(_KEY_BYTES)
        self._closed = threading.Event()
        self._calls: set[Call] = set()
        self._threads: list[threading.Thread] = []
        self._place = ""
        try:
            self._listener = self._listen()
        except (OSError, EnvironmentFault):
            self._forget()
            return
        self._start(self._serve)

    def close(self) -> None:
        """Nobody is heard from now on; calls under way end with what they were told."""
        if not self._threads:
            return
        self._closed.set()
        for call in tuple(self._calls):
            call.end()
        # The listening thread waits for a caller: this is the last one.
        with suppress(*_BROKEN):
            Client(self._listener.address).close()
        for thread in self._threads:
            thread.join(_PATIENCE_SECONDS)
        self._threads.clear()
        self._listener.close()
        self._forget()

    def _listen(self) -> Listener:
        """A socket in a folder of its own, because a profile's path may be longer than a socket's can be; or a pipe."""
        if sys.platform == "win32":
            listener = Listener(family="AF_PIPE")
        else:
            self._place = tempfile.mkdtemp(prefix="gll-")
            listener = Listener(str(Path(self._place) / "door"), family="AF_UNIX")
        try:
            replace_file(self._file, msgspec.json.encode(_Door(str(listener.address), self._key)))
        except EnvironmentFault:
            listener.close()
            raise
        return listener

    def _forget(self) -> None:
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
        if self._place:
            shutil.rmtree(self._place, ignore_errors=True)

    def _start(self, work: Callable[..., None], *given: object) -> None:
        thread = threading.Thread(target=work, args=given, name="gll-doorbell", daemon=True)
        self._threads = [running for running in self._threads if running.is_alive()] + [thread]
        thread.start()

    def _serve(self) -> None:
        while not self._closed.is_set():
            with suppress(OSError):
                caller = self._listener.accept()
                if self._closed.is_set():
                    caller.close()
                else:
                    self._start(self._converse, caller)

    def _converse(self, caller: "Connection[bytes, bytes]") -> None:
        with closing(caller), suppress(*_BROKEN):
            deliver_challenge(caller, self._key)
            answer_challenge(caller, self._key)
            call = Call(_received(caller))
            caller.send_bytes(_HEARD)
            self._calls.add(call)
            try:
                self._answer(call)
                for message in call.answers():
                    caller.send_bytes(msgspec.json.encode(message))
            finally:
                self._calls.discard(call)


def ring(folder: Path, wish: Message) -> Iterator[Message]:
    """What the program that holds the profile answers; nothing where none listens, or as soon as it has gone.

    Between two answers any time may pass. Messages that are longer than they can be, or no JSON, end the talk.
    """
    with suppress(*_BROKEN):
        door = msgspec.json.decode(read_limited(folder / _FILE, _FILE_BYTES), type=_Door)
        with closing(Client(door.address)) as owner:
            _wait(owner)
            answer_challenge(owner, door.key)
            deliver_challenge(owner, door.key)
            owner.send_bytes(msgspec.json.encode(wish))
            _wait(owner)
            if owner.recv_bytes(len(_HEARD)) != _HEARD:
                return
            while True:
                yield _received(owner)


def _wait(other: "Connection[bytes, bytes]") -> None:
    if not other.poll(_PATIENCE_SECONDS):
        raise TimeoutError


def _received(other: "Connection[bytes, bytes]") -> Message:
    return msgspec.json.decode(other.recv_bytes(_MESSAGE_BYTES), type=Message)
