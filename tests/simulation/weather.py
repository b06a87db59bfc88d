"""What can happen to a request and its answer on their way, each as one small function of the passage."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from random import Random

from starlette.requests import ClientDisconnect

from gllcore.compression import Method, Squeezer
from gllcore.errors import EnvironmentFault
from gllcore.frames import HEAD_BYTES, MAGIC, FrameKind, frame
from gllcore.protocol import SIGNATURE_BYTES
from gllserver.bootstrap import dictionary
from tests.simulation.fuse import Killed
from tests.simulation.server import NAME, SimulatedServer

_PAGE = b"<!DOCTYPE html><html><title>Welcome</title>Sign in to use this network.</html>"


@dataclass
class Letters:
    """What the network still holds: requests that have not arrived yet, and answers that it may give again."""

    late: list[tuple[str, bytes]] = field(default_factory=list)
    answers: dict[str, list[bytes]] = field(default_factory=dict)


@dataclass(frozen=True)
class Passage:
    """One request of a device on its way to the server."""

    body: bytes
    token: str
    server: SimulatedServer
    letters: Letters
    luck: Random

    def arrive(self, body: bytes | None = None) -> Iterator[bytes]:
        """The request comes to the server as a whole; gives the answer as the server makes it."""
        whole = self.body if body is None else body
        return self.server.take(self.token, [*in_pieces([whole], self.luck), b""])

    def arrive_in_part(self, length: int) -> None:
        """Only so many bytes come to the server, then the client is gone."""
        try:
            self.server.take(self.token, in_pieces([self.body[:length]], self.luck))
        except ClientDisconnect:
            return
        raise AssertionError("the server answered half a request")

    def answer(self) -> bytes:
        """The whole answer, which the network may keep."""
        whole = b"".join(self.arrive())
        self.letters.answers.setdefault(self.token, []).append(whole)
        return whole


def lost() -> EnvironmentFault:
    return EnvironmentFault("connection_lost", server=NAME)


def stalled() -> EnvironmentFault:
    return EnvironmentFault("link_stalled", server=NAME, seconds=60)


def in_pieces(chunks: Iterable[bytes], luck: Random) -> Iterator[bytes]:
    """The same bytes in other pieces, none of them empty."""
    for chunk in chunks:
        at = 0
        while at < len(chunk):
            size = luck.choice((1, 7, 500, 4_000, 16_384, 1 << 20))
            yield chunk[at : at + size]
            at += size


# --- what can happen ---

Trouble = Callable[[Passage], Iterator[bytes]]


def nothing(passage: Passage) -> Iterator[bytes]:
    return passage.arrive()


def cut_request(passage: Passage) -> Iterator[bytes]:
    passage.arrive_in_part(passage.luck.randrange(len(passage.body)))
    raise lost()


def cut_answer(passage: Passage) -> Iterator[bytes]:
    whole = passage.answer()
    return _broken(whole[: passage.luck.randrange(len(whole))], lost())


def stall_in_answer(passage: Passage) -> Iterator[bytes]:
    whole = passage.answer()
    return _broken(whole[: passage.luck.randrange(len(whole))], stalled())


def answer_ends_early(passage: Passage) -> Iterator[bytes]:
    """As with a proxy that closes properly: no error tells that something is missing."""
    whole = passage.answer()
    return iter([whole[: passage.luck.randrange(len(whole))]])


def no_answer(passage: Passage) -> Iterator[bytes]:
    """The server has done it all, and nobody hears of it."""
    passage.answer()
    raise stalled()


def late_request(passage: Passage) -> Iterator[bytes]:
    """The client has given up when the request arrives at last."""
    passage.letters.late.append((passage.token, passage.body))
    raise stalled()


def request_twice(passage: Passage) -> Iterator[bytes]:
    passage.letters.late.append((passage.token, passage.body))
    return passage.arrive()


def portal(_: Passage) -> Iterator[bytes]:
    return iter([_PAGE])


def portal_in_answer(passage: Passage) -> Iterator[bytes]:
    whole = passage.answer()
    return iter([whole[: passage.luck.randrange(len(whole))], _PAGE])


def flip_in_request(passage: Passage) -> Iterator[bytes]:
    return passage.arrive(_flipped(passage.body, passage.luck))


def flip_in_answer(passage: Passage) -> Iterator[bytes]:
    return iter([_flipped(passage.answer(), passage.luck)])


def forged_answer(passage: Passage) -> Iterator[bytes]:
    """Somebody in between changes a letter of what was sealed, and makes the checksum right again."""
    messages = _messages(passage.answer())
    places = [place for place, message in enumerate(messages) if message[0] in b"LC"][:1]
    for place in places:
        messages[place] = _forged(messages[place], passage.luck)
    return iter([MAGIC + b"".join(messages)])


def message_dropped(passage: Passage) -> Iterator[bytes]:
    messages = _messages(passage.answer())
    del messages[passage.luck.randrange(len(messages))]
    return iter([MAGIC + b"".join(messages)])


def message_twice(passage: Passage) -> Iterator[bytes]:
    messages = _messages(passage.answer())
    place = passage.luck.randrange(len(messages))
    return iter([MAGIC + b"".join([*messages[: place + 1], *messages[place:]])])


def messages_reordered(passage: Passage) -> Iterator[bytes]:
    messages = _messages(passage.answer())
    passage.luck.shuffle(messages)
    return iter([MAGIC + b"".join(messages)])


def old_answer(passage: Passage) -> Iterator[bytes]:
    """A cache gives what it gave before; the request goes nowhere."""
    known = passage.letters.answers.get(passage.token)
    return iter([passage.luck.choice(known)]) if known else iter([passage.answer()])


def server_dies(passage: Passage) -> Iterator[bytes]:
    passage.server.light_fuse(passage.luck.choice((1, 1, 1, 2, 3)) * passage.luck.randint(1, 14))
    try:
        yield from passage.arrive()
    except Killed:
        passage.server.rise_again()
        raise lost() from None
    finally:
        passage.server.put_out_fuse()


# After these the client has got exactly what the server has sent, as far as it came.
HONEST: tuple[Trouble, ...] = (
    cut_request, cut_answer, stall_in_answer, answer_ends_early, no_answer, late_request, request_twice, server_dies,
)  # fmt: skip
DISHONEST: tuple[Trouble, ...] = (
    portal, portal_in_answer, flip_in_request, flip_in_answer, forged_answer, message_dropped, message_twice,
    messages_reordered, old_answer,
)  # fmt: skip


# --- bytes ---


def _broken(part: bytes, fault: EnvironmentFault) -> Iterator[bytes]:
    yield part
    raise fault


def _flipped(whole: bytes, luck: Random) -> bytes:
    damaged = bytearray(whole)
    damaged[luck.randrange(len(whole))] ^= 1 << luck.randrange(8)
    return bytes(damaged)


def _messages(answer: bytes) -> list[bytes]:
    """The frames of an answer, those of one long message together."""
    at, messages, parts = len(MAGIC), [], b""
    while at < len(answer):
        end = at + HEAD_BYTES + int.from_bytes(answer[at + 1 : at + 3], "big")
        parts += answer[at:end]
        if answer[at] != FrameKind.CONTINUED:
            messages.append(parts)
            parts = b""
        at = end
    return messages


def _forged(message: bytes, luck: Random) -> bytes:
    """A LOG message of one frame with one lowercase letter changed; longer ones stay as they are."""
    if message[0] != FrameKind.LOG:
        return message
    payload = message[HEAD_BYTES:]
    raw = bytearray(Squeezer(dictionary()).unpack(payload[SIGNATURE_BYTES:]))
    letters = [place for place, byte in enumerate(raw) if byte in b"abcdefghijklmnopqrstuvwxyz"]
    if letters:
        raw[luck.choice(letters)] ^= 1
    return frame(FrameKind.LOG, payload[:SIGNATURE_BYTES] + bytes([Method.STORED]) + bytes(raw))
