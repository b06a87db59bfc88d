"""Plain text and markdown, in whatever encoding they were written."""

import codecs
from pathlib import Path

from gllfiles.helper.messages import Extracted, Limits, Problem
from gllfiles.helper.process import Trouble

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What old Windows wrote: Arabic where its letters are most of what is beyond ASCII, else Western.
_ARABIC, _WESTERN = "cp1256", "cp1252"
_LONGEST_BYTES = 64 * 1024 * 1024


def extracted(path: Path, limits: Limits) -> Extracted:
    lines = _read(path).splitlines()
    return Extracted("\n".join(line.rstrip() for line in lines))


def extracted_markdown(path: Path, limits: Limits) -> Extracted:
    text = _read(path)
    first = next((line for line in text.splitlines() if line.strip()), "")
    return Extracted(text, first.lstrip("# ") if first.startswith("# ") else "")


def decoded(content: bytes, declared: str = "") -> str:
    """Text in the encoding that it shows, is said to have, or most likely has; what cannot be read becomes a sign."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace").lstrip("\ufeff")
    for encoding in ("utf-8", *_known(declared), *_wide(content)):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode(_old_windows(content), "replace")


def _read(path: Path) -> str:
    with path.open("rb") as stream:
        content = stream.read(_LONGEST_BYTES)
    if b"\0\0\0" in content and not content.startswith(tuple(mark for mark, _ in _MARKS)):
        raise Trouble(Problem.BROKEN, "binary")
    return decoded(content).replace("\r\n", "\n").replace("\r", "\n")


def _known(encoding: str) -> tuple[str, ...]:
    try:
        # Pages say latin-1 and mean what Windows writes.
        name = codecs.lookup(encoding).name
    except LookupError:
        return ()
    return (_WESTERN if name == "iso8859-1" else name,)


def _wide(content: bytes) -> tuple[str, ...]:
    """Two bytes a letter, without a mark: every other byte of Western text is zero."""
    head = content[:4096]
    if len(content) % 2 or head.count(0) < len(head) // 4:
        return ()
    return ("utf-16-le",) if head[1::2].count(0) >= head[::2].count(0) else ("utf-16-be",)


def _old_windows(content: bytes) -> str:
    beyond = [byte for byte in content[:65536] if byte >= 0x80]
    letters = sum("\u0620" <= letter <= "\u064a" for letter in bytes(beyond).decode(_ARABIC, "replace"))
    # A word of Western text has one letter beyond ASCII or two; of an Arabic one, all are.
    dense = len(beyond) > 0.3 * min(len(content), 65536)
    return _ARABIC if dense and letters > 0.7 * len(beyond) else _WESTERN
