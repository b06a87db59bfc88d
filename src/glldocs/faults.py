"""The engine's errors in the program's words: it raises bare BaseException, and its panics are no Exception either."""

from collections.abc import Iterator
from contextlib import contextmanager

from gllcore.errors import GllError, Refused


class EngineFault(RuntimeError):
    """The engine failed at something that it should have been able to do: our bug, and this document must be opened anew."""


@contextmanager
def reading() -> Iterator[None]:
    """Around what is done with bytes from elsewhere: whatever the engine says of them becomes ``bad_document_update``."""
    try:
        yield
    except (Exception, KeyboardInterrupt, SystemExit, GeneratorExit) as error:
        if _harmless(error):
            raise
        raise Refused("bad_document_update") from error
    except BaseException as error:
        raise Refused("bad_document_update") from error


@contextmanager
def working() -> Iterator[None]:
    """Around what is done with what is known to be right: whatever the engine says is an EngineFault."""
    try:
        yield
    except (Exception, KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:
        raise EngineFault(str(error)) from error


def _harmless(error: BaseException) -> bool:
    """Not the engine's: what ends the program, a lack of memory, and what has words already."""
    return isinstance(error, (KeyboardInterrupt, SystemExit, GeneratorExit, MemoryError, GllError))
