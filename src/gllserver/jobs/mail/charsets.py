"""Bytes of unknown origin become text that can be stored, whatever charset they claim."""

import re
import unicodedata

# Browsers and mail programs agree: what says Latin-1 is Windows-1252, what says GB2312 is its superset.
_READ_AS = {
    "us-ascii": "ascii",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "windows-874": "cp874",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "x-sjis": "shift_jis",
    "utf8mb4": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
}
# Python's codecs that are no charset of any letter: programs' escapes, and one whose decoding time is quadratic.
_NO_CHARSET = {"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"}
_WIDE = re.compile(r"utf-?(16|32)|ucs-?[24]", re.IGNORECASE)

_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\u0085\u2028\u2029]")
_UNSTORABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
# Unicode's "format" characters: harmless in a text, but in a name they hide or reverse letters.
_FORMAT = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb]")
_SPACES = re.compile(r"\s+")


def decode_bytes(data: bytes, declared: str | None) -> tuple[str, str | None]:
    """The text of some bytes, and a note where the declared charset was missing, unknown or wrong."""
    if data.isascii() and not _shifts(data, declared):
        return data.decode("ascii"), None
    if declared and (named := _decode_as_declared(data, declared.strip().strip("'\"").lower())) is not None:
        return named
    text, used = _guess(data)
    return text, f"charset {declared[:40]!r} unknown or wrong, read as {used}" if declared else None


def _shifts(data: bytes, declared: str | None) -> bool:
    """Whether these ASCII bytes may stand for other letters: ISO-2022 and HZ shift, UTF-7 and UTF-16 encode."""
    name = (declared or "").lower()
    return b"\x1b" in data or "utf-7" in name or "hz" in name or _WIDE.search(name) is not None


def _decode_as_declared(data: bytes, name: str) -> tuple[str, str | None] | None:
    codec = _READ_AS.get(name, name)
    if codec.replace("_", "-") in _NO_CHARSET or "\0" in codec:
        return None
    if codec in ("utf-8", "utf8"):
        return _decode_damaged_utf8(data)
    if not _WIDE.search(codec) and _is_utf8(data):
        return data.decode("utf-8"), f"charset {name[:40]!r} declared, read as utf-8"
    try:
        return data.decode(codec), None
    except (LookupError, ValueError):
        return None


def _is_utf8(data: bytes) -> bool:
    """Letters of more than one byte almost never look like UTF-8 by accident."""
    try:
        return not data.isascii() and bool(data.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _decode_damaged_utf8(data: bytes) -> tuple[str, str | None] | None:
    """UTF-8, with what is damaged replaced as long as more letters are whole than broken."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    if not broken:
        return text, None
    whole = sum(char > "\x7f" for char in text) - broken
    return (text, f"{broken} damaged characters replaced") if whole > broken else None


def _guess(data: bytes) -> tuple[str, str]:
    for codec in ("utf-8", "cp1252"):
        try:
            return data.decode(codec), codec
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1"), "latin-1"


def clean_text(text: str) -> str:
    """Text as it can be stored: NFC, "\\n" as the one line end, no other control character but tab."""
    return unicodedata.normalize("NFC", _UNSTORABLE.sub("", _LINE_ENDS.sub("\n", text)))


def clean_line(text: str, limit: int) -> str:
    """One line for a title or a name: cleaned, without invisible format characters, at most ``limit`` characters."""
    line = _SPACES.sub(" ", _FORMAT.sub("", clean_text(text))).strip()
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
