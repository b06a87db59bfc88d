"""What a file is by its own first bytes, whatever its name or the catalogue says; pure but for the reading."""

from typing import BinaryIO, Final
from zipfile import BadZipFile, ZipFile

from gllfiles.media import MEDIA

_HEAD_BYTES = 4096
_PROGRAM: Final = "application/x-executable"
_STARTS: Final = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"ID3", "audio/mpeg"),
    (b"MZ", _PROGRAM),
    (b"\x7fELF", _PROGRAM),
    (b"#!", _PROGRAM),
    (b"\xfe\xed\xfa", _PROGRAM),
    (b"\xcf\xfa\xed\xfe", _PROGRAM),
    (b"\xca\xfe\xba\xbe", _PROGRAM),
    (b"L\x00\x00\x00\x01\x14\x02\x00", _PROGRAM),  # a shortcut of Windows, which starts whatever it names
)
# The part that each packed kind has, and no other.
_PARTS: Final = {
    ".docx": "word/document.xml",
    ".xlsx": "xl/workbook.xml",
    ".pptx": "ppt/presentation.xml",
}
_MACROS: Final = ("vbaProject.bin",)
_TEXTS: Final = frozenset(MEDIA[ending] for ending in (".txt", ".md", ".html", ".csv"))


def is_what_it_says(content: BinaryIO, media: str) -> bool:
    """Whether a file's content is of the media type that the library tells of it. Raises OSError.

    Programs, office files with macros, and kinds that the library does not take are never what they say.
    """
    if media not in MEDIA.values():
        return False
    head = content.read(_HEAD_BYTES)
    if media in _TEXTS:
        return _of_start(head) is None and b"\0\0\0" not in head
    return media == (_of_start(head) or _of_place(head) or _of_archive(content, head))


def _of_start(head: bytes) -> str | None:
    return next((media for start, media in _STARTS if head.startswith(start)), None)


def _of_place(head: bytes) -> str | None:
    """Kinds that name themselves behind their first bytes."""
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return MEDIA[".webp"]
    if head[4:8] == b"ftyp":
        return MEDIA[".m4a"] if head[8:11] == b"M4A" else MEDIA[".mp4"]
    if head[:1] == b"\xff" and head[1:2] >= b"\xe0":
        return MEDIA[".mp3"]
    return None


def _of_archive(content: BinaryIO, head: bytes) -> str | None:
    if not head.startswith(b"PK\x03\x04"):
        return None
    try:
        with ZipFile(content) as archive:
            names = set(archive.namelist())
            said = (
                archive.open("mimetype").read(100).decode("ascii", "replace") if "mimetype" in names else ""
            )
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError):
        return None
    if any(name.endswith(_MACROS) for name in names):
        return None
    if said.strip() in MEDIA.values():
        return said.strip()
    return next((MEDIA[ending] for ending, part in _PARTS.items() if part in names), None)
