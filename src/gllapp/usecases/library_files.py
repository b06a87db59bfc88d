"""What the replica knows of the store of files: which are here, what their texts say, and which sticks hold others."""

from collections.abc import Callable, Collection, Iterable

from gllapp.db.library import holding, listing, reading, sticks, texts
from gllapp.library_views import Filter, LibraryHit, ReadingPlace, ResourceText
from gllapp.usecases.desk import Desk
from gllcore.errors import EnvironmentFault, Refused
from gllcore.files import FileId
from gllcore.ids import RecordId
from gllfiles.store import Holder
from gllfiles.texts.light import light_text

HITS = 30
EVERYTHING = Filter()
# Texts that are indexed in one transaction: others who write wait no longer than for these.
_AT_ONCE = 50


# --- in step with the store ---


def look_at_store(desk: Desk, store: Holder, is_stopped: Callable[[], bool] = lambda: False) -> bool:
    """Brings the marks, and the index of texts, in step with what ``store`` holds, which is all that this profile reads; at opening, and whenever others may have changed it.

    True where anything was out of step. ``is_stopped`` is asked between texts: the rest is indexed when the store is next looked at. Raises EnvironmentFault.
    """
    held = {file.id: file.size for file in store.held()}
    with desk.replica.reading() as here:
        known = holding.known(here)
    gone = known.keys() - held.keys()
    fresh = {id: size for id, size in held.items() if id not in known}
    if gone or fresh:
        with desk.replica.writing() as here:
            holding.went(here, gone)
            holding.came(here, fresh, desk.now_ms())
            texts.forget_what_went(here)
    indexed = _index(desk, store, None, is_stopped)
    return bool(gone or fresh or indexed)


def files_came(desk: Desk, store: Holder, files: Collection[FileId]) -> None:
    """These are in the store now: from the server, from a stick, or from a neighbour."""
    sizes = {file: store.size(file) for file in files if store.holds(file)}
    with desk.replica.writing() as here:
        holding.came(here, sizes, desk.now_ms())
    _index(desk, store, files, lambda: False)


def files_went(desk: Desk, files: Collection[FileId]) -> None:
    """These are in the store no more."""
    with desk.replica.writing() as here:
        holding.went(here, files)
        texts.forget_what_went(here)


def file_used(desk: Desk, file: FileId) -> None:
    """Somebody has opened it: it is not the first to go when room is needed."""
    with desk.replica.writing() as here:
        holding.used(here, file, desk.now_ms())


def place_in(desk: Desk, file: FileId) -> ReadingPlace | None:
    """Where the person was when they left the document; None where they never have."""
    with desk.replica.reading() as here:
        return reading.place_in(here, file)


def left_at(desk: Desk, file: FileId, place: ReadingPlace) -> None:
    """The person has left the document there."""
    with desk.replica.writing() as here:
        reading.save(here, file, place)


def _index(
    desk: Desk, store: Holder, files: Collection[FileId] | None, is_stopped: Callable[[], bool]
) -> int:
    """How many texts were to be indexed."""
    with desk.replica.reading() as here:
        left = texts.unindexed(here, files)
    for at in range(0, len(left), _AT_ONCE):
        if is_stopped():
            break
        said = [(which, _said(store, which.file)) for which in left[at : at + _AT_ONCE]]
        with desk.replica.writing() as here:
            for which, text in said:
                texts.index(here, which, text)
    return len(left)


def _said(store: Holder, file: FileId) -> str:
    """Empty for a text that cannot be read: that it was looked at is noted all the same, or it would be at every opening."""
    try:
        with store.open(file) as stream:
            return light_text(stream.read())
    except (Refused, EnvironmentFault, OSError):
        return ""


# --- what the documents say ---


def read_text(desk: Desk, store: Holder, resource: RecordId) -> ResourceText:
    """What the document says, if its text is here; of an older edition where today's is not.

    Raises Refused ``unknown_resource``, or ``text_not_here``; EnvironmentFault ``document_broken``.
    """
    with desk.replica.reading() as here:
        number = listing.number_of(here, resource)
        found = texts.text_file(here, resource)
        rows = listing.rows(here, [number]) if number is not None else ()
    if not rows:
        raise Refused("unknown_resource")
    if found is None or not store.holds(found[0]):
        raise Refused("text_not_here", title=rows[0].title)
    file, current = found
    with store.open(file) as stream:
        said = light_text(stream.read())
    file_used(desk, file)
    return ResourceText(resource, rows[0].title, rows[0].language, said, is_older=not current)


def search_library(
    desk: Desk, store: Holder, question: str, limit: int = HITS, within: Filter = EVERYTHING
) -> tuple[LibraryHit, ...]:
    """Resources that hold every word of ``question`` in their record, or in what they say; best first, the last word may be only begun.

    Of those alone that the keys and bounds of ``within`` leave; its own ``text`` does not count.
    Case and accents do not matter; any text is a question. A snippet is plain text with its matches between ⟦ and ⟧.
    """
    with desk.replica.reading() as here:
        found = texts.search(here, question, limit, within)
        rows = listing.rows(here, [each.number for each in found])
        abstracts = listing.abstracts(here, [each.number for each in found if each.file is None])
    return tuple(
        LibraryHit(
            row=row,
            snippet=texts.passage(abstracts[each.number], question)
            if each.file is None
            else texts.passage(_said(store, each.file), question),
            in_text=each.file is not None,
        )
        for each, row in zip(found, rows, strict=True)
    )


# --- sticks ---


def saw_bundle(desk: Desk, stick: str, bundle: bytes, files: Iterable[FileId]) -> None:
    """The stick of this name carries the bundle with these files, as of now."""
    with desk.replica.writing() as here:
        sticks.saw(here, stick, bundle, files, desk.now_ms())


def saw_stick(desk: Desk, stick: str, bundles: Collection[bytes]) -> None:
    """Of the bundles that were seen on the stick before, only these are on it now."""
    with desk.replica.writing() as here:
        sticks.gone(here, stick, bundles)
