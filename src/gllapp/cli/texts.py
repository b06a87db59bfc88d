"""Text from standard input: strict UTF-8, with the position of the first byte that is not, one kind of line end, and never too much of it."""

from typing import BinaryIO

from gllcore.errors import Refused, UsageError
from gllcore.rules import POST_BYTES

# More than any text that tidying could make short enough.
_LIMIT = 4 * 1024 * 1024
_PASSWORD_LIMIT = 64 * 1024
_BYTE_ORDER_MARK = "\ufeff"


def read_text(stream: BinaryIO) -> str:
    """A post's text. Raises UsageError ``text_required``, Refused ``invalid_utf8`` or ``post_too_long``."""
    too_long = Refused("post_too_long", limit=POST_BYTES // 1024, size=f"over {_LIMIT // 1024}")
    return _lines(_at_most(stream, _LIMIT, too_long))


def read_document(stream: BinaryIO) -> str:
    """A document's. Raises UsageError ``text_required``, Refused ``invalid_utf8`` or ``document_too_long``."""
    # Not at the top: the engine of texts is loaded for documents alone.
    from glldocs.engine import MOST_CHARACTERS

    return _lines(_at_most(stream, 4 * MOST_CHARACTERS, Refused("document_too_long", limit=MOST_CHARACTERS)))


def _at_most(stream: BinaryIO, limit: int, too_long: Refused) -> bytes:
    data = stream.read(limit + 1)
    if not data:
        raise UsageError("text_required")
    if len(data) > limit:
        raise too_long
    return data


def _lines(data: bytes) -> str:
    return _decoded(data).replace("\r\n", "\n").replace("\r", "\n")


def read_password(stream: BinaryIO) -> str:
    """The first line. Raises UsageError ``password_required`` or Refused ``invalid_utf8``."""
    line = stream.readline(_PASSWORD_LIMIT)
    password = _decoded(line).rstrip("\r\n")
    if not password:
        raise UsageError("password_required")
    return password


def _decoded(data: bytes) -> str:
    try:
        # Some systems' pipes begin with a mark that nobody wrote.
        return data.decode("utf-8").removeprefix(_BYTE_ORDER_MARK)
    except UnicodeDecodeError as error:
        raise Refused("invalid_utf8", position=error.start) from None
