"""The text of a file of the library: a light version, markdown, or plain text in whatever encoding."""

from pathlib import Path

from gllcore.errors import Refused
from gllfiles.faults import translated
from gllfiles.on_disk import StoredFile
from gllfiles.texts.light import MEDIA as LIGHT_MEDIA
from gllfiles.texts.light import MOST_BYTES, light_text
from gllfiles.texts.plain import decoded

TEXT_MEDIA = frozenset({LIGHT_MEDIA, "text/markdown", "text/plain"})
MARKDOWN_MEDIA = frozenset({LIGHT_MEDIA, "text/markdown"})


def text_of(file: StoredFile, media: str) -> str:
    """Raises Refused ``file_not_here`` or ``document_unknown_kind``, and EnvironmentFault ``document_broken`` or ``disk_fault``.

    Of a text of more than 16 MB the first 16 are given.
    """
    if media not in TEXT_MEDIA:
        raise Refused("document_unknown_kind")
    path = Path(file.path)
    if not path.is_file():
        raise Refused("file_not_here")
    with translated(path), file.open() as stream:
        content = stream.read(MOST_BYTES)
    text = light_text(content) if media == LIGHT_MEDIA else decoded(content)
    return text.replace("\r\n", "\n").replace("\r", "\n")
