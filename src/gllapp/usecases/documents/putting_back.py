"""Edit beats deletion: the device that wrote an edit puts it back when it learns that somebody had deleted the sentence meanwhile."""

import logging
from collections.abc import Iterable

from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.conflicts import sides_of, where_is
from gllapp.usecases.documents.editing import edit, index_of, position_at
from gllapp.usecases.documents.kept_edits import mark_of, salt_of
from gllapp.usecases.documents.text import findings_of, look, make_text
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.documents import DocumentField
from glldocs.conflicts import Conflict
from glldocs.engine import Document
from glldocs.faults import EngineFault
from glldocs.sentences import line_end, line_start, sentences

_log = logging.getLogger(__name__)


def put_back(desk: Desk, document: RecordId) -> int:
    """Puts back what this device had edited while another member deleted it; gives how often. Once for each conflict, and it says so."""
    findings = findings_of(make_text(desk, document))
    if not any(each.deleted for each in findings.conflicts):
        return 0
    now = look(desk, document)
    wanted = [
        each
        for each in findings.conflicts
        if each.deleted
        and sides_of(each)[0].device == now.device
        and not now.card.settled & {each.key, mark_of(each.key)}
    ]
    return sum(_put_back(desk, document, each) for each in wanted)


def _put_back(desk: Desk, document: RecordId, found: Conflict) -> bool:
    try:
        return edit(
            desk,
            document,
            salt_of(document, found.key),
            lambda text: _stand_again(text, found),
            fields={DocumentField.SETTLED: [[mark_of(found.key)], []]},
        )
    except Refused:
        return False  # the pod takes nothing at present; both texts are in the conflict


def _stand_again(document: Document, found: Conflict) -> None:
    """The sentence, with its paragraph where nothing of that stands; the remains of the edit give way to it."""
    edited, deleted = sides_of(found)
    text = document.text()
    if edited.text in text:
        return
    start, end = (index_of(text, place) for place in where_is(found, document))
    remains = _remains(text[start:end], edited.text, document.text_at(deleted.version))
    whole = _paragraph_of(edited.text, document.text_at(edited.version), text)
    if whole is None:
        said = f"{edited.text}{'' if remains == end - start else ' '}"
    else:
        start, remains, said = _own_line(text, start, remains, whole)
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


def put_all_back(desk: Desk, documents: Iterable[RecordId]) -> int:
    """The same for several, behind a sync; one that fails does not keep others from it."""
    done = 0
    for document in documents:
        try:
            done += put_back(desk, document)
        except (Refused, EngineFault):
            _log.exception("nothing was put back in %s", document.hex())
    return done
