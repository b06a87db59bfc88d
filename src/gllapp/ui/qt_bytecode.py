"""Keeps what Python makes of PySide's own Python, which lies as text in its library and would be compiled anew at every start.

That is a fifth of what a bare window takes. Python keeps the bytecode of all other modules by itself.
"""

import builtins
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from types import CodeType
from typing import Any, TypeAlias

# As PySide names the modules within its library.
_ITS_OWN = "shibokensupport/"
_Kept: TypeAlias = dict[str, tuple[bytes, CodeType]]
"""By the names of files: the text, and what was made of it. It is used for no other text."""


@contextmanager
def compiled_once(file: Path | None = None) -> Iterator[None]:
    """While the body imports PySide for the first time. ``file`` is where Python keeps bytecode of this folder, if nothing else is said.

    What cannot be read or written is as if nothing had been kept.
    """
    file = file or Path(cache_from_source(__file__)).with_suffix(".qt")
    kept, plain = _read(file), builtins.compile
    made: _Kept = {}

    def compiled(source: Any, filename: Any, mode: str, *more: Any, **named: Any) -> Any:
        if mode != "exec" or more or named or not str(filename).startswith(_ITS_OWN):
            return plain(source, filename, mode, *more, **named)
        text, code = kept.get(filename, (None, None))
        if text != source or code is None:
            code = plain(source, filename, mode)
            made[filename] = source, code
        return code

    builtins.compile = compiled
    try:
        yield
    finally:
        builtins.compile = plain
    if made and not sys.dont_write_bytecode:
        _write(file, {**kept, **made})


def _read(file: Path) -> _Kept:
    with suppress(OSError, EOFError, ValueError, TypeError):
        content = file.read_bytes()
        if content.startswith(MAGIC_NUMBER):
            kept = marshal.loads(content[len(MAGIC_NUMBER) :])  # noqa: S302 - as safe as Python's own beside it
            return dict(kept)
    return {}


def _write(file: Path, kept: _Kept) -> None:
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(MAGIC_NUMBER + marshal.dumps(kept))
        fresh.replace(file)
