"""The commands about the library's resources: bringing them in, undoing that, listing, writing down, withdrawing."""

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from gllcore.errors import EnvironmentFault, Refused
from gllcore.ids import RecordId
from gllcore.model.library import Resource
from gllfiles.formats import Format, written
from gllfiles.importing import described
from gllfiles.surveying import FOLDER, Source, survey
from gllfiles.vocabularies import language_meant, licences
from gllserver.cli.opening import Outcome, opened
from gllserver.db import ImportRunRow
from gllserver.services.library import Library

_FORMATS: Final = {"csv": Format.CSV, "bibtex": Format.BIBTEX, "ris": Format.RIS, "csl": Format.CSL}
_STEP: Final = 100


def bring_in(arguments: Namespace) -> Outcome:
    # Loaded when wanted: what reads bibliographies and documents would double the start of the other commands.
    from gllserver.cli.import_words import done, planned, report_document, survey_document
    from gllserver.jobs.import_library import import_source

    source = _source(arguments)
    with opened(arguments) as community:
        if arguments.preview:
            found = survey(source, community.imports.standing, _tell)
            return Outcome(planned(found), {"preview": True, **survey_document(found)})
        report = import_source(
            source, community.imports, community.library, community.files, community.ground.clock, _tell
        )
    return Outcome(done(report), report_document(report))


def open_library(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        is_new = community.library.open()
    words = (
        "The library is open; librarians see it with their next sync." if is_new else "It was open already."
    )
    return Outcome([words], {"opened": is_new})


def list_imports(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        runs = community.imports.all()
    return Outcome([_run_line(run) for run in runs], {"imports": [run._asdict() for run in runs]})


def undo_import(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        withdrawn = community.imports.undo(arguments.number)
    return Outcome(
        [f"Withdrew {len(withdrawn)} resources that import {arguments.number} had brought."],
        {"import": arguments.number, "withdrawn": [id.hex() for id in withdrawn]},
    )


def list_resources(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        found = _chosen(community.library, arguments.shelf, withdrawn=arguments.withdrawn)
    lines = [
        f"{each.id.hex()[:12]}  {each.title}{f' ({each.year})' if each.year else ''}  {each.language}".rstrip()
        for each in found
    ]
    return Outcome(lines, {"resources": [_resource(each) for each in found]})


def export_resources(arguments: Namespace) -> Outcome:
    with opened(arguments) as community:
        found = _chosen(community.library, arguments.shelf)
        shelves = {id: shelf.name for id, shelf in community.library.shelves().items()}
    content = written((described(each, shelves) for each in found), _FORMATS[arguments.format])
    _write_new(arguments.file, content)
    return Outcome(
        [f"Wrote {len(found)} resources to {arguments.file}."],
        {"file": str(arguments.file), "resources": len(found)},
    )


def withdraw_resources(arguments: Namespace) -> Outcome:
    return _set_withdrawn(arguments, "Withdrew", withdrawn=True)


def restore_resources(arguments: Namespace) -> Outcome:
    return _set_withdrawn(arguments, "Restored", withdrawn=False)


def _set_withdrawn(arguments: Namespace, verb: str, *, withdrawn: bool) -> Outcome:
    with opened(arguments) as community:
        known = community.library.resources()
        found = [_named(known, word) for word in arguments.resources]
        community.library.withdraw(
            [each.id for each in found if (each.withdrawn_ms is not None) != withdrawn], withdrawn=withdrawn
        )
    return Outcome(
        [f"{verb} “{each.title}”." for each in found],
        {"resources": [each.id.hex() for each in found]},
    )


# --- what was typed ---


def _source(arguments: Namespace) -> Source:
    form, path = next(
        (form, path)
        for form, path in (
            (FOLDER, arguments.folder),
            *((form.value, getattr(arguments, name)) for name, form in _FORMATS.items()),
        )
        if path is not None
    )
    base = arguments.files or (path if form == FOLDER else path.parent)
    return Source(
        form,
        path,
        base,
        arguments.shelf.strip(),
        _term(arguments.licence, "licences", licences().match),
        _term(arguments.language, "languages", language_meant),
        arguments.replace_files,
    )


def _term(word: str, vocabulary: str, match: Callable[[str], str | None]) -> str:
    found = match(word)
    if word and found is None:
        raise Refused("unknown_term", word=word, vocabulary=vocabulary)
    return found or ""


def _named(known: Mapping[RecordId, Resource], word: str) -> Resource:
    found = [each for id, each in known.items() if id.hex().startswith(word.lower())]
    if len(found) != 1:
        raise Refused("no_single_resource", count=len(found), prefix=word)
    return found[0]


def _chosen(library: Library, shelf: str, *, withdrawn: bool = False) -> list[Resource]:
    """The resources that are asked for, by their titles. Raises Refused ``unknown_shelf``."""
    wanted = {id for id, each in library.shelves().items() if each.name == shelf}
    if shelf and not wanted:
        raise Refused("unknown_shelf", shelf=shelf)
    found = (each for each in library.resources().values() if (each.withdrawn_ms is not None) == withdrawn)
    return sorted(
        (each for each in found if not shelf or wanted.intersection(each.shelves)),
        key=lambda each: (each.title.casefold(), each.id),
    )


def _write_new(file: Path, content: bytes) -> None:
    try:
        with file.open("xb") as target:
            target.write(content)
    except FileExistsError:
        raise Refused("file_exists", file=str(file)) from None
    except OSError as fault:
        raise EnvironmentFault("folder_read_only", folder=str(file.parent)) from fault


# --- what is told ---


def _tell(doing: str, done: int, total: int) -> None:
    if done % _STEP == 0 or done == total:
        sys.stderr.write(f"{doing}: {done} of {total}\n")
        sys.stderr.flush()


def _run_line(run: ImportRunRow) -> str:
    state = "undone" if run.undone_ms else "finished" if run.finished_ms else "interrupted"
    return f"{run.number}  {state}  {run.added} added  {run.form}  {run.source}"


def _resource(each: Resource) -> dict[str, object]:
    return {
        "resource": each.id.hex(),
        "title": each.title,
        "authors": list(each.authors),
        "year": each.year,
        "type": each.type,
        "language": each.language,
        "licence": each.licence,
        "doi": each.doi,
        "files": [
            {"file": file.id.hex(), "size": file.size, "media": file.media, "role": file.role}
            for file in each.files
        ],
        "translates": each.translates.hex() if each.translates else None,
        "replaces": each.replaces.hex() if each.replaces else None,
        "withdrawn_ms": each.withdrawn_ms,
    }
