"""The commands with which librarians change the library: import, edit, withdraw, restore, shelves; and export, which is for everybody."""

from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from gllapp.cli.output import Answer, amount, counted, moment, plain, table
from gllapp.cli.posting import at_desk
from gllapp.cli.terms import countries_said, term, term_if_any
from gllapp.library_views import Facet, Filter, ImportRow
from gllapp.usecases import curating
from gllapp.usecases.curating import Edit
from gllapp.usecases.desk import Desk
from gllapp.usecases.finders import find_resource, find_shelf
from gllapp.usecases.session import Session, open_desk
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllfiles.formats import Format
from gllfiles.surveying import FOLDER, Source, Survey
from gllfiles.vocabularies import countries, language_meant, licences, topics, types

if TYPE_CHECKING:
    from gllapp.usecases.bringing_in import Brought

_FORMATS = {"csv": Format.CSV, "bibtex": Format.BIBTEX, "ris": Format.RIS, "csl": Format.CSL}
_STEP = 100
_WAITS = "What was written waits in the outbox, and leaves with the next sync."


# --- import ---


def run_import_resources(
    session: Session,
    *,
    folder: Path | None,
    csv: Path | None,
    bibtex: Path | None,
    ris: Path | None,
    csl: Path | None,
    files: Path | None,
    shelf: str,
    licence: str,
    language: str,
    replace_files: bool,
    preview: bool,
    err: TextIO,
) -> Answer:
    """Tells on ``err`` how far it is."""
    # Loaded when wanted: what reads bibliographies and documents takes longer than most commands.
    from gllapp.usecases.bringing_in import ImportProgress, bring_in, look_at
    from gllapp.usecases.stores import store_of
    from gllfiles.survey_words import planned, survey_document

    given = {FOLDER: folder, "csv": csv, "bibtex": bibtex, "ris": ris, "csl": csl}
    name, path = next((name, path.expanduser()) for name, path in given.items() if path is not None)
    source = Source(
        FOLDER if name == FOLDER else _FORMATS[name].value,
        path,
        files or (path if name == FOLDER else path.parent),
        shelf.strip(),
        term(licence, "licences", licences().match),
        term(language, "languages", language_meant),
        replace_files,
    )

    def tell(progress: ImportProgress) -> None:
        if progress.done % _STEP == 0 or progress.done == progress.total:
            # Nobody listens any more? That is no reason to stop.
            with suppress(BrokenPipeError):
                print(f"{progress.doing}: {progress.done} of {progress.total}", file=err, flush=True)

    desk = open_desk(session)
    with closing(desk.replica):
        found = look_at(desk, source, tell)
        assert found is not None, "nobody could have stopped it"
        if preview:
            return Answer({"preview": True, **survey_document(found)}, planned(found))
        return _brought(bring_in(desk, store_of(session), source, found, tell), found)


def _brought(brought: "Brought", found: Survey) -> Answer:
    """What an import has done, and what it has left out."""
    from gllfiles.survey_words import doubts, duplicates, encoding, problems

    document = {
        "preview": False,
        "import": brought.run,
        "added": brought.added,
        "changed": brought.changed,
        "files": brought.files,
        "texts": brought.texts,
        "bytes": brought.bytes,
        "duplicates": len(found.plan.duplicates),
        "unreadable": [{"place": each.place, "why": each.why} for each in found.unreadable],
        "doubts": doubts((*found.doubts, *brought.doubts)),
    }
    lines = [
        f"Import {brought.run}: {brought.added} new, {brought.changed} changed, {len(found.plan.duplicates)} were there "
        f"already, {len(found.unreadable)} could not be read; {counted(brought.files, 'file', 'files')} "
        f"({amount(brought.bytes)}), {brought.texts} with their text.",
        *duplicates([each for each in found.plan.duplicates if each.other_file]),
        *problems(found.unreadable, (*found.doubts, *brought.doubts)),
        *encoding(found),
        _WAITS,
    ]
    return Answer(document, lines)


def run_imports(session: Session) -> Answer:
    from gllapp.usecases.bringing_in import list_imports, source_of

    with at_desk(session) as desk:
        rows = [(row, source_of(row)) for row in list_imports(desk)]
    document = {
        "imports": [
            {
                "import": row.number,
                "form": source.form,
                "source": str(source.path),
                "added": row.resources,
                "begun_ms": row.begun_ms,
                "finished_ms": row.finished_ms,
                "undone_ms": row.undone_ms,
            }
            for row, source in rows
        ]
    }
    cells = (
        (
            str(row.number),
            _state(row),
            moment(row.begun_ms),
            f"{row.resources} added",
            source.form,
            str(source.path),
        )
        for row, source in rows
    )
    return Answer(document, table(cells) or ["Nothing was brought in on this PC."])


def run_undo_import(session: Session, *, number: int) -> Answer:
    from gllapp.usecases.bringing_in import undo_import

    with at_desk(session) as desk:
        undone = undo_import(desk, number)
    document = {
        "import": number,
        "taken_back": undone.taken_back,
        "withdrawn": undone.withdrawn,
        "shelves_withdrawn": undone.shelves,
    }
    taken = counted(undone.taken_back, "item has", "items have")
    withdrawn = counted(undone.withdrawn, "resource that", "resources that")
    lines = [
        f"{taken} left the outbox; {withdrawn} the server had are withdrawn with the next sync.",
        *_emptied(undone.shelves),
        "What the import changed in resources that were there before, and the server has received, stays.",
    ]
    return Answer(document, lines)


def _emptied(shelves: int) -> list[str]:
    if not shelves:
        return []
    return [
        f"So are the {counted(shelves, 'shelf', 'shelves')} it had set up and on which nothing else stands."
    ]


def _state(row: ImportRow) -> str:
    return "undone" if row.undone_ms else "finished" if row.finished_ms else "interrupted"


# --- change ---


def run_edit_resources(
    session: Session,
    *,
    resources: Sequence[str],
    title: str | None,
    abstract: str | None,
    organisation: str | None,
    edition: str | None,
    doi: str | None,
    link: str | None,
    licence: str | None,
    language: str | None,
    kind: str | None,
    year: str | None,
    authors: str | None,
    translates: str | None,
    replaces: str | None,
    add_topic: Sequence[str],
    remove_topic: Sequence[str],
    add_country: Sequence[str],
    remove_country: Sequence[str],
    add_shelf: Sequence[str],
    remove_shelf: Sequence[str],
) -> Answer:
    with at_desk(session) as desk:
        edit = Edit(
            title=title,
            abstract=abstract,
            authors=None if authors is None else tuple(authors.split(";")),
            organisation=organisation,
            year=None if year is None else _year(year),
            type=term_if_any(kind, "types", types().match),
            language=term_if_any(language, "languages", language_meant),
            licence=term_if_any(licence, "licences", licences().match),
            doi=doi,
            link=link,
            edition=edition,
            translates=_other(desk, translates),
            replaces=_other(desk, replaces),
            add_topics=tuple(term(each, "topics", topics().match) for each in add_topic),
            remove_topics=tuple(topics().match(each) or each for each in remove_topic),
            add_countries=countries_said(add_country),
            remove_countries=tuple(countries().match(each) or each for each in remove_country),
            add_shelves=tuple(find_shelf(desk, each) for each in add_shelf),
            remove_shelves=tuple(find_shelf(desk, each) for each in remove_shelf),
        )
        changed = curating.edit_resources(desk, _named(desk, resources), edit)
    return Answer({"changed": changed}, [f"{counted(changed, 'resource', 'resources')} changed.", _WAITS])


def run_withdraw_resources(session: Session, *, resources: Sequence[str]) -> Answer:
    return _set_withdrawn(session, resources, withdrawn=True)


def run_restore_resources(session: Session, *, resources: Sequence[str]) -> Answer:
    return _set_withdrawn(session, resources, withdrawn=False)


def _set_withdrawn(session: Session, resources: Sequence[str], *, withdrawn: bool) -> Answer:
    with at_desk(session) as desk:
        changed = curating.set_withdrawn(desk, _named(desk, resources), withdrawn)
    verb = "withdrawn" if withdrawn else "put back"
    return Answer({"changed": changed}, [f"{counted(changed, 'resource', 'resources')} {verb}.", _WAITS])


def run_new_shelf(session: Session, *, name: str, description: str, language: str) -> Answer:
    with at_desk(session) as desk:
        shelf = curating.new_shelf(desk, name, description, term(language, "languages", language_meant))
    return Answer({"shelf": shelf.hex()}, [f"The shelf “{plain(name)}” is set up.", _WAITS])


# --- export ---


def run_export_resources(session: Session, *, form: str, shelf: str | None, file: Path) -> Answer:
    from gllapp.usecases.exporting import export_resources

    target = file.expanduser()
    with at_desk(session) as desk:
        keys = {} if shelf is None else {Facet.SHELF: (find_shelf(desk, shelf).hex(),)}
        written = export_resources(desk, _FORMATS[form], target, Filter(keys=keys))
    return Answer(
        {"file": str(target), "resources": written},
        [f"Wrote {counted(written, 'resource', 'resources')} to {target}."],
    )


# --- what was typed ---


def _named(desk: Desk, words: Sequence[str]) -> list[RecordId]:
    return [find_resource(desk, word) for word in words]


def _other(desk: Desk, word: str | None) -> RecordId | None:
    """The resource that is referred to; an empty word stands for none."""
    if word is None:
        return None
    return find_resource(desk, word) if word.strip() else curating.NO_RESOURCE


def _year(word: str) -> int:
    """No year at all is 0."""
    if not word.strip():
        return 0
    if not (word.isascii() and word.isdigit() and 0 < int(word) < 10_000):
        raise Refused("bad_year", year=word[:10])
    return int(word)
