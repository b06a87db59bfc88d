"""A candidate's files taken into a store, with the text that is in them, as a resource of the library has them."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, Protocol

import msgspec

from gllcore.files import FileCard
from gllcore.model.library import FileRole, ResourceFile
from gllfiles.description import Description, Doubt, Part, Why, line
from gllfiles.formats.titles import is_telling
from gllfiles.media import TELLING, media_of
from gllfiles.texts.extractor import Extractor
from gllfiles.texts.light import MEDIA as TEXT_MEDIA
from gllfiles.texts.light import light_version
from gllfiles.vocabularies import language_meant


class Shelter(Protocol):
    """Where files are kept: on this PC, or on the server."""

    def add(self, source: Path) -> FileCard: ...

    def add_bytes(self, content: bytes) -> FileCard: ...


class Taken(NamedTuple):
    """What a resource is described as, when its documents have had their say, and its ``files``.

    The main files together have so many ``bytes``; ``doubts`` tell of documents that gave no text.
    """

    description: Description
    files: tuple[ResourceFile, ...]
    bytes: int
    doubts: tuple[Doubt, ...]

    @property
    def text(self) -> ResourceFile | None:
        """What the first document that says anything says."""
        return next((file for file in self.files if file.role == FileRole.TEXT), None)


def take(said: Description, paths: Iterable[Path], shelter: Shelter, extractor: Extractor) -> Taken:
    """Takes the files in. Raises Refused ``file_too_large``, OSError where one cannot be read, and what the shelter raises."""
    taken: list[ResourceFile] = []
    text: ResourceFile | None = None
    doubts: list[Doubt] = []
    for path in paths:
        media = media_of(path.name) or ""
        card = shelter.add(path)
        # Without a name it is called as its resource, which is what the first one is.
        taken.append(ResourceFile(card.id, card.size, media, FileRole.MAIN, line(path.name) if taken else ""))
        if text is None and media in TELLING:
            extracted = extractor.extract(path, media)
            said = _with_own_words(said, extracted.title, extracted.language)
            if extracted.problem is not None:
                problem = f"{line(path.name)} ({extracted.problem})"
                doubts.append(Doubt(Part.FILES, Why.TEXT_UNREADABLE, problem))
                continue
            light = shelter.add_bytes(light_version(extracted, said.title, said.abstract))
            text = ResourceFile(light.id, light.size, TEXT_MEDIA, FileRole.TEXT)
    size = sum(file.size for file in taken)
    return Taken(said, (*taken, *([text] if text else [])), size, tuple(doubts))


def _with_own_words(said: Description, title: str, language: str) -> Description:
    """What a document says of itself, where nobody else has said it."""
    if Part.TITLE in said.guessed and is_telling(title):
        said = msgspec.structs.replace(said, title=line(title))
    if not said.language and (meant := language_meant(language)) is not None:
        said = msgspec.structs.replace(said, language=meant)
    return said
