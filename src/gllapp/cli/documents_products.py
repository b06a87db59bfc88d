"""The commands product …: what became of knowledge products."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from gllapp.cli.output import Answer, short, table
from gllapp.cli.posting import at_desk
from gllapp.cli.terms import term_if_any
from gllapp.pod_views import AdaptationRow, AdoptionRow, Moment
from gllapp.usecases.documents import products
from gllapp.usecases.documents.finders import find_note
from gllapp.usecases.finders import find_resource
from gllapp.usecases.keeping import write_down_what_stays
from gllapp.usecases.library_files import look_at_store
from gllapp.usecases.pods.sharing import release_files
from gllapp.usecases.session import Session
from gllapp.usecases.stores import store_of, stores_of
from gllapp.views import Delivery
from gllcore.ids import RecordId
from gllcore.model.library import ResourceFile
from gllcore.model.products import AdoptionState, Level
from gllfiles.vocabularies import countries, language_meant


def run_notes(session: Session, *, resource: str) -> Answer:
    with at_desk(session) as desk:
        look_at_store(desk, stores_of(session, desk))
        found = find_resource(desk, resource)
        adaptations, adoptions = products.list_adaptations(desk, found), products.list_adoptions(desk, found)
        places, moments = products.countries_of(desk, found), products.timeline(desk, found)
    document = {
        "resource": found.hex(),
        "adaptations": [_adaptation(row) for row in adaptations],
        "adoptions": [_adoption(row) for row in adoptions],
        "countries": [
            {"country": row.country, "adaptations": row.adaptations, "states": dict(row.states)}
            for row in places
        ],
        "timeline": [_moment(each) for each in moments],
    }
    return Answer(document, _lines(adaptations, adoptions) or ["Nothing is noted."])


def _lines(adaptations: Sequence[AdaptationRow], adoptions: Sequence[AdoptionRow]) -> list[str]:
    adapted = [(row.adaptation, "  " * row.depth + row.adaptation.title, row.author) for row in adaptations]
    adopted = [(row.adoption, row.author) for row in adoptions]
    return [
        *table((short(note.id), title, note.country, author.name) for note, title, author in adapted),
        *table(
            (short(note.id), note.state, note.where, note.country, author.name) for note, author in adopted
        ),
    ]


def _moment(moment: Moment) -> dict[str, object]:
    return {
        "what": moment.what,
        "title": moment.title,
        "country": moment.country,
        "author_name": moment.who.name,
        "when_ms": moment.when_ms,
        "about": moment.about.hex(),
    }


def _adaptation(row: AdaptationRow) -> dict[str, object]:
    note = row.adaptation
    return {
        "id": note.id.hex(),
        "title": note.title,
        "depth": row.depth,
        "based_on": note.based_on.hex() if note.based_on else None,
        "changed": note.changed,
        "reason": note.reason,
        "level": note.level,
        "country": note.country,
        "result": note.result,
        "language": note.language,
        "files": [_file(each, row) for each in note.files],
        "kept": row.kept,
        "author_name": row.author.name,
        "delivery": str(row.delivery),
        "written_ms": note.written_ms,
    }


def _file(file: ResourceFile, row: AdaptationRow) -> dict[str, object]:
    return {
        "id": file.id.hex(),
        "name": file.name,
        "media": file.media,
        "size": file.size,
        "here": file.id in row.here,
    }


def _adoption(row: AdoptionRow) -> dict[str, object]:
    note = row.adoption
    return {
        "id": note.id.hex(),
        "state": note.state,
        "adaptation": note.adaptation.hex() if note.adaptation else None,
        "where": note.where,
        "country": note.country,
        "since": note.since,
        "note": note.note,
        "author_name": row.author.name,
        "delivery": str(row.delivery),
        "history": [[state, when_ms] for state, when_ms in row.history],
    }


def run_adapt(
    session: Session,
    *,
    resource: str,
    title: str,
    changed: str | None,
    reason: str | None,
    level: Level | None,
    country: str | None,
    result: str | None,
    language: str | None,
    based_on: str | None,
    file: Sequence[Path],
) -> Answer:
    place = term_if_any(country, "countries", countries().match)
    said_in = term_if_any(language, "languages", language_meant)
    edit = products.AdaptationEdit(title, changed, reason, level, place, result, said_in)
    store = store_of(session)
    with at_desk(session) as desk:
        product = find_resource(desk, resource)
        above = find_note(desk, based_on, product) if based_on else None
        if file:
            edit = replace(
                edit, files=products.take_in_files(desk, store, [each.expanduser() for each in file])
            )
        note = products.adapt(desk, product, edit, above)
        write_down_what_stays(desk, store)
    return _noted(note)


def run_adopt(
    session: Session,
    *,
    resource: str,
    state: AdoptionState | None,
    where: str | None,
    country: str | None,
    since: str | None,
    note: str | None,
    adaptation: str | None,
    adoption: str | None,
) -> Answer:
    place = term_if_any(country, "countries", countries().match)
    edit = products.AdoptionEdit(state, where, place, since, note)
    with at_desk(session) as desk:
        product = find_resource(desk, resource)
        if adoption is not None:
            found = find_note(desk, adoption, product)
            products.edit_adoption(desk, found, edit)
        else:
            about = find_note(desk, adaptation, product) if adaptation else None
            found = products.adopt(desk, product, edit, about)
    return _noted(found)


def run_keep(session: Session, *, note: str, undo: bool) -> Answer:
    with at_desk(session) as desk:
        found = find_note(desk, note)
        if undo:
            release_files(desk, found)
        else:
            products.keep_note_files(desk, found)
        write_down_what_stays(desk, store_of(session))
    words = "Kept no longer; what is here goes when its room is needed." if undo else "Kept from now on."
    return Answer({"note": found.hex(), "kept": not undo}, [words])


def run_withdraw(session: Session, *, note: str) -> Answer:
    with at_desk(session) as desk:
        found = find_note(desk, note)
        products.withdraw_note(desk, found)
    return _noted(found)


def _noted(note: RecordId) -> Answer:
    words = f"Noted ({short(note)}). It waits in the outbox until the next sync."
    return Answer({"note": note.hex(), "delivery": str(Delivery.WAITING)}, [words])
