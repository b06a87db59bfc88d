"""What must be true of documents: at one point one text, no word without a trace, comments at their words, nothing of a pod elsewhere."""

import re
from dataclasses import replace

from sqlalchemy import Connection, select

from gllapp.db import log, tables
from gllapp.db.pods import texts
from gllapp.db.pods.tables import document_text, pod_record, typed
from gllapp.db.tables import State
from gllapp.usecases.documents.comments import list_comments
from gllapp.usecases.documents.conflicts import list_conflicts
from gllapp.usecases.documents.history import history
from gllapp.usecases.documents.making import show
from gllapp.usecases.documents.text import READER, as_last_seen, assemble, findings_of, look, make_text
from gllapp.usecases.documents.versions import text_at
from gllapp.usecases.documents.whereabouts import whereabouts
from gllapp.usecases.kept import list_kept
from gllcore.columns import DIRECTORY
from gllcore.ids import OpId, RecordId, ScopeId
from glldocs.engine import Document
from tests.gone.pages import every_page
from tests.simulation.device import SimulatedDevice
from tests.simulation.pods.remembering import Remark, Rivalry
from tests.simulation.pods.typing import WORD, documents, words_in
from tests.simulation.world import Point, World

_PIECES = re.compile(WORD.pattern + r"|[^\s«»]+")
_WORDS = re.compile(WORD.pattern.encode())


def check_documents(world: World, device: SimulatedDevice) -> None:
    """Whatever a replica has taken in, in whatever order: where two are at the same point of a log, they say the same.

    Nothing of a pod is where its member was never in it, by whatever way it could have come.
    """
    with device.looked_at() as here:
        places = _places(here)
        never = {n for n, scope in places.items() if not world.membership.could_read(device.member, scope, 0)}
        _check_emptied(here, never)
    for document in documents(device):
        made = Document.load(make_text(device.desk, document).snapshot, READER).text()
        anew = assemble(replace(look(device.desk, document), stored=None)).document.text()
        assert made == anew, f"{device.name}: a text is not what its updates make"
        point = _point(device, document)
        if point is not None:
            there = world.texts.setdefault(point, made)
            assert there == made, f"{device.name}: another text at the same point of the log"
        assert not words_in(made) & world.forged, "a text says what was written in another's name"


def _point(device: SimulatedDevice, document: RecordId) -> Point | None:
    """How far the log is there; None where something is missing below, or something else is in the text."""
    with device.looked_at() as here:
        number = here.execute(select(pod_record.c.scope).where(pod_record.c.id == document)).scalar_one()
        op = tables.op
        loose = here.execute(select(op.c.op_id).where(op.c.scope == number, op.c.state != State.LOG)).first()
        place = log.places(here)[number]
    if loose is not None or place.gap is not None:
        return None
    return place.id, place.cursor.seq, place.cursor.link, document


# --- at rest ---


def check_pods_at_rest(world: World) -> None:
    """Everybody who may sync has everything, and nobody has what is not theirs."""
    inside = [each for each in world.devices if world.may_sync(each) and documents(each)]
    for device in inside:
        _check_nothing_is_left_typed(device)
    for device in world.devices:
        check_documents(world, device)
        if world.may_sync(device):
            _check_nothing_foreign(world, device)
    if not world.chronicle.was_restored:
        _check_all_words(world, inside)
    for device in inside:
        for remark in world.remarks:
            _check_remark(world, device, remark)
        for rivalry in world.rivalries:
            _check_rivalry(world, device, rivalry)
    _check_same_conflicts(inside)


def _check_nothing_is_left_typed(device: SimulatedDevice) -> None:
    """Whatever was typed has become an act, where the pod takes any."""
    with device.looked_at() as here:
        left = texts.typed_documents(here)
    assert not any(whereabouts(device.desk, each).is_writable for each in left), "typed, and not sent"


def _check_all_words(world: World, inside: list[SimulatedDevice]) -> None:
    """Every word that was saved stands in a text, or in what was before, or is kept for its author alone."""
    wanted = set().union(*(each.memory.saved for each in world.devices))
    found: set[str] = set()
    asked: set[RecordId] = set()
    for device in world.devices:
        for document in documents(device):
            found |= words_in(show(device.desk, document))
            # What was refused needs attention, and is there to be said again.
            found |= words_in(as_last_seen(look(device.desk, document)))
        for row in list_kept(device.desk):
            found |= words_in(row.text)
    for device in inside if wanted - found else ():
        for document in documents(device):
            if document not in asked:
                asked.add(document)
                found |= _in_the_past(device, document)
    assert wanted <= found, f"gone without a trace: {sorted(wanted - found)}"


def _in_the_past(device: SimulatedDevice, document: RecordId) -> set[str]:
    past = history(device.desk, document)
    return set().union(*(words_in(text_at(device.desk, document, row.version)) for row in past))


def _check_remark(world: World, device: SimulatedDevice, remark: Remark) -> None:
    if remark.word in world.sittings.vanished or remark.document not in documents(device):
        return
    text = show(device.desk, remark.document)
    row = next(
        (each for each in list_comments(device.desk, remark.document) if each.comment.id == remark.id), None
    )
    if row is None:
        assert OpId(remark.id) not in world.chronicle.now.places, "a comment is not shown"
        return
    if remark.word in text:
        units = text.encode("utf-16-le")
        assert row.start is not None, f"{device.name}: a comment has lost its place"
        assert row.end is not None
        there = units[2 * row.start : 2 * row.end].decode("utf-16-le")
        assert there == remark.word, f"{device.name}: a comment about {remark.word} stands at {there!r}"


def _check_rivalry(world: World, device: SimulatedDevice, rivalry: Rivalry) -> None:
    """As long as nobody has touched the line since, both edits are to be seen beside each other."""
    if rivalry.document not in documents(device):
        return
    text = show(device.desk, rivalry.document)
    words = _pieces(rivalry.one) | _pieces(rivalry.other)
    if not any(_pieces(line) == words for line in text.split("\n")):
        return
    mine, theirs = (
        words_in(rivalry.one) - words_in(rivalry.other),
        words_in(rivalry.other) - words_in(rivalry.one),
    )
    findings = findings_of(make_text(device.desk, rivalry.document))
    sides = [words_in(each.one.text) | words_in(each.other.text) for each in findings.conflicts]
    assert any(mine | theirs <= side for side in sides), (
        f"{device.name}: two edits of one sentence, and no conflict"
    )


def _pieces(line: str) -> set[str]:
    """Its words, also where two stand side by side."""
    return set(_PIECES.findall(line))


def _check_same_conflicts(inside: list[SimulatedDevice]) -> None:
    """Those who have the same text are shown the same conflicts."""
    shown: dict[Point, set[str]] = {}
    for device in inside:
        for document in documents(device):
            point = _point(device, document)
            if point is not None:
                keys = {row.conflict.key for row in list_conflicts(device.desk, document)}
                assert shown.setdefault(point, keys) == keys, f"{device.name}: other conflicts at rest"


# --- who is not in it ---


def _check_nothing_foreign(world: World, device: SimulatedDevice) -> None:
    with device.looked_at() as here:
        places = _places(here)
        shut = {n for n, scope in places.items() if not world.membership.may_read(device.member, scope)}
        _check_emptied(here, shut)
        is_outside = shut and not any(
            scope in world.membership.scopes for n, scope in places.items() if n not in shut
        )
    if is_outside and not list_kept(device.desk):
        _check_pages(device)


def _places(here: Connection) -> dict[int, ScopeId]:
    """The logs that have a number here."""
    return {number: place.id for number, place in log.places(here).items() if number >= DIRECTORY}


def _check_emptied(here: Connection, shut: set[int]) -> None:
    op, post = tables.op, tables.post
    for table, scope in ((op, op.c.scope), (pod_record, pod_record.c.scope), (post, post.c.scope)):
        assert not here.execute(select(scope).where(scope.in_(shut))).first(), (
            f"{table.name} of a pod that was left"
        )
    inside = select(pod_record.c.id)
    for table in (document_text, typed):
        left = here.execute(select(table.c.document).where(table.c.document.not_in(inside))).first()
        assert not left, f"{table.name} of a pod that was left"


def _check_pages(device: SimulatedDevice) -> None:
    """Not a word of any document in any page of the file, in what is free there neither."""
    found = set(_WORDS.findall(every_page(device.folder, device.file_key)))
    assert not found, f"{device.name} has words of a pod in its file: {found}"
