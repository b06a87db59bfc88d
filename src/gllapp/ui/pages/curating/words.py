"""What is said of an import before and after it: counts, reasons, and what could not be taken."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from gllapp.ui import formats
from gllapp.ui.counted import Counted
from gllapp.ui.names import clean_excerpt, isolated
from gllapp.ui.resource_words import field_words
from gllapp.usecases.bringing_in import Brought, Doing, ImportProgress
from gllcore.model.library import ResourceField
from gllfiles.description import Doubt, Why
from gllfiles.formats import Unreadable
from gllfiles.importing import Candidate, Duplicate, Match
from gllfiles.surveying import FOLDER, Survey

_SHOWN = 8


class Group(NamedTuple):
    """Some lines under a heading with their number."""

    heading: str
    lines: tuple[str, ...]


def forms() -> dict[str, str]:
    """What can be brought in, by the form of a Source."""
    translate = QCoreApplication.translate
    return {
        FOLDER: translate("Curating", "Folder of documents"),
        "csv": translate("Curating", "Table (CSV)"),
        "bib": translate("Curating", "BibTeX"),
        "ris": translate("Curating", "RIS"),
        "json": translate("Curating", "CSL-JSON"),
    }


def groups(found: Survey) -> Iterator[Group]:
    """What would become of everything in the source; what is empty is left out."""
    translate = QCoreApplication.translate
    plan = found.plan
    made = (
        (translate("Curating", "New"), [_named(each.description.title) for each in plan.new]),
        (translate("Curating", "Changed"), [_named(each.resource.title) for each in plan.changed]),
        (translate("Curating", "There already"), [_duplicate(each) for each in plan.duplicates]),
        (
            translate("Curating", "Not taken as written"),
            [_doubt(doubt, count) for doubt, count in Counter(found.doubts).most_common()],
        ),
        (
            translate("Curating", "Left out"),
            [_left_out(each) for each in found.unreadable],
        ),
    )
    for heading, lines in made:
        if lines:
            yield Group(f"{heading} · {formats.number(len(lines))}", tuple(_some(lines)))
    if unsaid := tuple(_unsaid(plan.new)):
        yield Group(translate("Curating", "What the new ones do not say"), unsaid)


def _unsaid(new: Sequence[Candidate]) -> Iterator[str]:
    """Parts of a record that matter, with how many of the new ones lack them."""
    lacking = {
        ResourceField.AUTHORS: [
            not each.description.authors and not each.description.organisation for each in new
        ],
        ResourceField.YEAR: [each.description.year is None for each in new],
        ResourceField.TYPE: [not each.description.type for each in new],
        ResourceField.LANGUAGE: [not each.description.language for each in new],
        ResourceField.LICENCE: [not each.description.licence for each in new],
    }
    said = QCoreApplication.translate("Curating", "{part}: {count} of {total}")
    for field, each in lacking.items():
        if any(each):
            count, total = formats.number(sum(each)), formats.number(len(new))
            yield said.format(part=field_words(field), count=count, total=total)


def progress(told: ImportProgress) -> str:
    translate = QCoreApplication.translate
    said = {
        Doing.READING: translate("Curating", "Looking at {done} of {total}"),
        Doing.TAKING_IN: translate("Curating", "Bringing in {done} of {total}"),
    }[told.doing]
    return said.format(done=formats.number(told.done), total=formats.number(told.total))


def brought(report: Brought) -> str:
    """``12 resources are new, 3 changed.``"""
    translate = QCoreApplication.translate
    added = Counted().resources(report.added)
    if report.changed:
        said = translate("Curating", "New: {added}. Changed: {changed}.")
        return said.format(added=added, changed=formats.number(report.changed))
    return translate("Curating", "New: {added}.").format(added=added)


def why(reason: Why) -> str:
    translate = QCoreApplication.translate
    return {
        Why.NOT_A_TERM: translate("Curating", "is not one of the common words"),
        Why.NO_YEAR: translate("Curating", "is no year"),
        Why.NO_DOI: translate("Curating", "is no DOI"),
        Why.NO_LINK: translate("Curating", "is no address of a web page"),
        Why.TOO_LONG: translate("Curating", "is too long, and was cut"),
        Why.TOO_MANY: translate("Curating", "are too many; the first are kept"),
        Why.NO_TITLE: translate("Curating", "no title"),
        Why.MALFORMED: translate("Curating", "could not be read"),
        Why.FILE_MISSING: translate("Curating", "is not there"),
        Why.FILE_ELSEWHERE: translate("Curating", "lies outside of the folder, or behind a link"),
        Why.FILE_KIND: translate("Curating", "is of a kind that the library does not take"),
        Why.FILE_UNREADABLE: translate("Curating", "cannot be read"),
        Why.SAME_FILE: translate("Curating", "is the same file as another"),
        Why.TEXT_UNREADABLE: translate("Curating", "gives no text: it is kept as a file alone"),
    }[reason]


def _duplicate(each: Duplicate) -> str:
    translate = QCoreApplication.translate
    said = {
        Match.FILE: translate("Curating", "{title}: the same file"),
        Match.DOI: translate("Curating", "{title}: the same DOI"),
        Match.TITLE: translate("Curating", "{title}: the same title and year"),
    }[each.match].format(title=_named(each.candidate.description.title))
    notes = []
    if each.resource is None:
        notes.append(translate("Curating", "twice in this source"))
    elif each.resource.withdrawn_ms is not None:
        notes.append(translate("Curating", "withdrawn"))
    if each.other_file:
        notes.append(translate("Curating", "its other file is left out"))
    return ", ".join([said, *notes])


def _left_out(each: Unreadable) -> str:
    said = QCoreApplication.translate("Curating", "{place}: {why}")
    return said.format(place=_named(each.place), why=why(each.why))


def _doubt(doubt: Doubt, count: int) -> str:
    times = f" ({formats.number(count)}×)" if count > 1 else ""
    return f"{_named(doubt.value)} {why(doubt.why)}{times}"


def _named(text: str) -> str:
    return isolated(clean_excerpt(text))


def _some(lines: list[str]) -> Iterable[str]:
    yield from lines[:_SHOWN]
    if len(lines) > _SHOWN:
        more = QCoreApplication.translate("Curating", "… and {count} more")
        yield more.format(count=formats.number(len(lines) - _SHOWN))
