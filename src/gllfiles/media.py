"""Which kinds of files the library takes, by the ending of their names; nothing that a system would run is among them."""

from pathlib import PurePath
from typing import Final

MEDIA: Final = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".epub": "application/epub+zip",
    ".html": "text/html",
    ".htm": "text/html",
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".csv": "text/csv",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".mp4": "video/mp4",
}
# Of the others it is not known how to take out what they say.
TELLING: Final = frozenset(
    MEDIA[ending] for ending in (".pdf", ".docx", ".odt", ".epub", ".html", ".txt", ".md")
)


def media_of(name: str) -> str | None:
    """The media type of a file of this name, or None when the library does not take it."""
    return MEDIA.get(PurePath(name).suffix.lower())
