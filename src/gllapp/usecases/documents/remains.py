"""Where a sentence stood that one has edited and another deleted, and what it takes to have it stand again or go without its neighbours."""

from collections.abc import Iterable

from gllapp.usecases.documents.editing import index_of, position_at
from glldocs.conflicts import Conflict, Side
from glldocs.engine import Document
from glldocs.sentences import line_end, line_start, sentences


def sides_of(found: Conflict) -> tuple[Side, Side]:
    """Who edited first, where the other has deleted."""
    return (found.one, found.other) if found.one.text else (found.other, found.one)


def where_is(found: Conflict, document: Document) -> tuple[int, int]:
    """From where to where in UTF-16; an edit that was put back stands where it was put."""
    text, edited = document.text(), sides_of(found)[0].text
    if found.deleted and edited in text:
        at = text.index(edited)
        return position_at(text, at), position_at(text, at + len(edited))
    start, end = (document.position_of(place) or 0 for place in found.anchor)
    return start, max(start, end)


def stand_again(document: Document, found: Conflict, said: str) -> None:
    """``said`` for the sentence, with its paragraph where nothing of that stands; the remains of the edit give way to it."""
    edited, deleted = sides_of(found)
    text = document.text()
    start, end = (index_of(text, place) for place in where_is(found, document))
    remains = _remains(text[start:end], edited.text, document.text_at(deleted.version))
    whole = _paragraph_of(edited.text, document.text_at(edited.version), text)
    if not said:
        pass  # what has remained goes, and nothing comes
    elif whole is None:
        said = f"{said}{'' if remains == end - start else ' '}"
    else:
        start, remains, said = _own_line(text, start, remains, whole.replace(edited.text, said, 1))
    at = position_at(text, start)
    document.replace(at, position_at(text, start + remains) - at, said)


def _remains(standing: str, edited: str, theirs: str) -> int:
    """How much of the beginning of what stands there is what the deletion has left of the edit."""
    return next(
        (
            length
            for length in range(len(standing), 0, -1)
            if standing[:length] in edited and standing[length:] in theirs
        ),
        0,
    )


def _paragraph_of(sentence: str, was: str, now: str) -> str | None:
    """The paragraph that the sentence stood in, where nothing else of it stands; None where the sentence goes among others of it."""
    at = was.find(sentence)
    if at < 0:
        return sentence
    start, end = line_start(was, at), line_end(was, at + len(sentence))
    rest = (was[span.start : span.end] for span in sentences(was, start, end))
    return None if _any_stands(rest, sentence, now) else was[start:end]


def _any_stands(said: Iterable[str], but: str, text: str) -> bool:
    return any(each not in but and each in text for each in said)


def _own_line(text: str, start: int, remains: int, paragraph: str) -> tuple[int, int, str]:
    """A paragraph before the line on which its place is, or in the place of what remains of it."""
    first = line_start(text, start)
    if first == start and start + remains == line_end(text, start):
        return start, remains, paragraph
    return (start, remains, f"{paragraph}\n\n") if first == start else (first, 0, f"{paragraph}\n\n")
