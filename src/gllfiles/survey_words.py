"""What bringing in a source would do, in words for people and as a document for programs."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from gllfiles.description import Doubt, Why
from gllfiles.formats import Unreadable
from gllfiles.importing import Duplicate, Match
from gllfiles.surveying import Survey

_SHOWN: Final = 20
_WORDS: Final = {
    Why.NOT_A_TERM: "is not one of the common words",
    Why.NO_YEAR: "is no year",
    Why.NO_DOI: "is no DOI",
    Why.NO_LINK: "is no address of a web page",
    Why.TOO_LONG: "is too long, and was cut",
    Why.TOO_MANY: "are too many; the first are kept",
    Why.NO_TITLE: "no title",
    Why.MALFORMED: "could not be read",
    Why.FILE_MISSING: "is not there",
    Why.FILE_ELSEWHERE: "lies outside of the folder, or behind a link",
    Why.FILE_KIND: "is of a kind that the library does not take",
    Why.FILE_UNREADABLE: "cannot be read",
    Why.TEXT_UNREADABLE: "gives no text: it is kept as a file alone",
}
_BY: Final = {Match.FILE: "same file", Match.DOI: "same DOI", Match.TITLE: "same title and year"}


def planned(found: Survey) -> list[str]:
    """What a preview says."""
    plan = found.plan
    lines = [
        f"{len(plan.new)} would be new, {len(plan.changed)} would change, {len(plan.duplicates)} are there already, "
        f"{len(found.unreadable)} cannot be read. Nothing was changed."
    ]
    lines += _some("new", (f"{each.description.place}: {each.description.title}" for each in plan.new))
    lines += _some(
        "change", (f"{each.candidate.description.place}: {each.resource.title}" for each in plan.changed)
    )
    return [
        *lines,
        *duplicates(plan.duplicates),
        *problems(found.unreadable, found.doubts),
        *encoding(found),
    ]


def encoding(found: Survey) -> list[str]:
    """A word where letters with accents may be wrong."""
    if found.reading.encoding != "windows-1252":
        return []
    return [
        "The file is not UTF-8; letters with accents were read as Windows writes them in the West. Look at some."
    ]


def duplicates(found: Sequence[Duplicate]) -> list[str]:
    """What is there already, and why."""
    return _some("there already", map(_duplicate, found))


def _duplicate(each: Duplicate) -> str:
    where = f"“{each.resource.title}”" if each.resource is not None else each.earlier
    withdrawn = ", withdrawn" if each.resource is not None and each.resource.withdrawn_ms is not None else ""
    other = ", with another file, which is left out" if each.other_file else ""
    return f"{each.candidate.description.place}: {_BY[each.match]} as {where}{withdrawn}{other}"


def problems(unreadable: Iterable[Unreadable], found: Iterable[Doubt]) -> list[str]:
    """What is left out, and what is not taken as it was written."""
    lines = _some("left out", (f"{each.place}: {_WORDS[each.why]}" for each in unreadable))
    counted = Counter(found).most_common()
    return lines + _some(
        "not taken",
        (f"{doubt.part}: “{doubt.value}” {_WORDS[doubt.why]} ({count}×)" for doubt, count in counted),
    )


def _some(head: str, lines: Iterable[str]) -> list[str]:
    """At most so many that a person still reads them; the document has all."""
    every = list(lines)
    more = [f"  … and {len(every) - _SHOWN} more"] if len(every) > _SHOWN else []
    return [f"{head}:", *(f"  {line}" for line in every[:_SHOWN]), *more] if every else []


def survey_document(found: Survey) -> dict[str, object]:
    """Everything that a preview found."""
    plan = found.plan
    return {
        "new": [{"place": each.description.place, "title": each.description.title} for each in plan.new],
        "changed": [
            {
                "place": each.candidate.description.place,
                "resource": each.resource.id.hex(),
                "match": each.match,
                "brings_files": each.brings_files,
                "revives": each.revives,
            }
            for each in plan.changed
        ],
        "duplicates": [
            {
                "place": each.candidate.description.place,
                "match": each.match,
                "resource": each.resource.id.hex() if each.resource else None,
                "earlier": each.earlier or None,
                "other_file": each.other_file,
            }
            for each in plan.duplicates
        ],
        "unreadable": [{"place": each.place, "why": each.why} for each in found.unreadable],
        "doubts": doubts(found.doubts),
        "encoding": found.reading.encoding or None,
    }


def doubts(found: Iterable[Doubt]) -> list[dict[str, object]]:
    """Each once, with how often it was found."""
    return [
        {"part": doubt.part, "why": doubt.why, "value": doubt.value, "count": count}
        for doubt, count in Counter(found).most_common()
    ]
