"""A librarian's file on its way to the server: announced, then whatever blocks are missing there, from wherever it was cut."""

from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

from gllapp.sync.files.meter import Meter
from gllapp.sync.files.ports import FileLink
from gllapp.sync.pacing import CUTS, RESUMPTIONS
from gllcore.errors import EnvironmentFault
from gllcore.files import BLOCK_BYTES, FILES_PATH, FileCard, Span, decode_missing, encode_card

_PIECE_BYTES = 16 * 1024
_PAUSE_SECONDS = 0.5


def send(
    source: Callable[[], BinaryIO],
    card: FileCard,
    link: FileLink,
    meter: Meter,
    wait: Callable[[float], None],
    on_lacking: Callable[[int], None] = lambda _: None,
) -> None:
    """Sends what the server lacks of the file that ``source`` opens, which ``card`` tells of; ``on_lacking`` is told how many bytes that is.

    A link that is cut is gone on with at once, until twice in a row nothing has arrived: of one that is cut hard the server may lose what it had not read. Raises Refused ``role_forbids``, ``share_exceeded``,
    EnvironmentFault, ProtocolViolation ``damaged_upload`` where the file was changed meanwhile, Enough when the meter says so, and OSError where the file cannot be read.
    """
    fault, before, in_vain = EnvironmentFault("cut_answer", server=link.server), -1, 0
    for _ in range(RESUMPTIONS):
        missing = _announced(card, link, wait)
        left = sum(span.end - span.start for span in missing)
        on_lacking(left)
        if not missing:
            return
        in_vain = in_vain + 1 if left == before else 0
        if in_vain > 1:
            break
        before = left
        try:
            _send_all(source, card, missing, link, meter)
        except EnvironmentFault as found:
            if found.code not in CUTS:
                raise
            fault = found
    raise fault


def _send_all(
    source: Callable[[], BinaryIO], card: FileCard, missing: Sequence[Span], link: FileLink, meter: Meter
) -> None:
    with source() as stream:
        for span in missing:
            body = _Stretch(stream, span, meter)
            link.send("PUT", f"{FILES_PATH}/{card.id.hex()}/{span.start // BLOCK_BYTES}", body)


def _announced(card: FileCard, link: FileLink, wait: Callable[[float], None]) -> tuple[Span, ...]:
    """What the server lacks. It may not have noticed yet that an earlier attempt was cut: then it is asked again."""
    for _ in range(RESUMPTIONS):
        try:
            return decode_missing(link.send("POST", FILES_PATH, encode_card(card)), card.size)
        except EnvironmentFault as fault:
            if fault.code != "file_in_use":
                raise
            wait(_PAUSE_SECONDS)
    return decode_missing(link.send("POST", FILES_PATH, encode_card(card)), card.size)


class _Stretch:
    """Part of an open file as the body of a request: read when it is wanted, at the speed that is allowed."""

    def __init__(self, stream: BinaryIO, span: Span, meter: Meter) -> None:
        self._stream = stream
        self._span = span
        self._meter = meter

    def __len__(self) -> int:
        return self._span.end - self._span.start

    def __iter__(self) -> Iterator[bytes]:
        self._stream.seek(self._span.start)
        left = len(self)
        while left and (piece := self._stream.read(min(left, _PIECE_BYTES))):
            self._meter.check()
            self._meter.took(len(piece))
            left -= len(piece)
            yield piece
