"""The command about: versions, licences, and a report that names nobody; it opens no profile, so it works also where none opens."""

from dataclasses import asdict
from pathlib import Path

from gllapp.cli.output import Answer, table
from gllapp.usecases.about.licences import Licence, licence_text, licences
from gllapp.usecases.about.report import report as made_report
from gllapp.usecases.about.versions import versions
from gllcore.errors import UsageError


def run_about(folder: Path, now_ms: int, *, licence: str | None, report: bool) -> Answer:
    """``licence`` names one whose words are wanted."""
    if licence is not None:
        return _one(licence)
    here, shipped = versions(), licences()
    said = made_report(folder, now_ms) if report else None
    document = {
        "versions": asdict(here),
        "licences": [_document(each) for each in shipped],
        "report": said,
    }
    if said is not None:
        return Answer(document, said.splitlines())
    rows = [
        ("GLL", here.program),
        ("Python", here.python),
        ("Qt", here.qt),
        ("SQLite", here.sqlite),
        ("SQLCipher", here.sqlcipher),
        ("Protocol", str(here.protocol)),
        ("Replica format", str(here.replica)),
    ]
    works = [(each.name, each.version, each.licence) for each in shipped]
    return Answer(document, [*table(rows), "", *table(works)])


def _one(name: str) -> Answer:
    found = next((each for each in licences() if each.name.lower() == name.lower()), None)
    if found is None:
        raise UsageError("usage", reason=f"nothing that is shipped is called {name!r}; see: gllapp about")
    text = licence_text(found)
    return Answer({**_document(found), "text": text}, text.splitlines())


def _document(each: Licence) -> dict[str, object]:
    return {"name": each.name, "version": each.version, "licence": each.licence, "home": each.home}
