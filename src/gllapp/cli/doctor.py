"""The command doctor: checks the profile, repairs what can be, or brings unsent work out of a replica that is beyond that."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from gllapp.cli.output import Answer, counted, error_lines, table
from gllapp.usecases.findings import Check, Finding, Repair, Result
from gllapp.usecases.session import Session
from gllcore.errors import WORDS, Words, filled

_NAMES = {
    Check.OPENING: "Opening the profile",
    Check.FILE: "Data file",
    Check.SPACE: "Free space",
    Check.LOG: "Received items",
    Check.OUTBOX: "Outbox",
    Check.DRAFTS: "Drafts",
    Check.SHOWN: "What is shown and searched",
    Check.SERVER: "Server",
    Check.CLOCK: "Clock",
}
_STATES = {
    (Result.OK, Repair.NONE): "in order",
    (Result.ATTENTION, Repair.NONE): "look at this",
    (Result.DAMAGED, Repair.NONE): "damaged",
    (Result.DAMAGED, Repair.POSSIBLE): "damaged, can be repaired",
    (Result.DAMAGED, Repair.DONE): "was damaged, is repaired",
}


def run_doctor(session: Session, *, repair: bool, offline: bool, salvage: Path | None, err: TextIO) -> Answer:
    """Tells on ``err`` what it is looking at."""
    if salvage is not None:
        return _salvaged(session, salvage)
    # Not at the top: no other command looks behind SQLite.
    from gllapp.usecases.checking import check_profile

    found, error = check_profile(session, repair=repair, online=not offline, on_check=_teller(err))
    document = {
        "checks": [_document(finding) for finding in found],
        "damaged": sum(finding.is_open for finding in found),
        "repaired": sum(finding.repair is Repair.DONE for finding in found),
    }
    return Answer(document, _lines(found), error)


def _teller(err: TextIO) -> Callable[[Check], None]:
    def tell(check: Check) -> None:
        with suppress(BrokenPipeError):
            print(f"{_NAMES[check]} …", file=err, flush=True)

    return tell


def _lines(found: tuple[Finding, ...]) -> list[str]:
    lines = table((_NAMES[finding.check], _STATES[finding.result, finding.repair]) for finding in found)
    for finding in found:
        words = _words(finding)
        if words is not None:
            lines += ["", f"{_NAMES[finding.check]}:", *(f"  {line}" for line in error_lines(words))]
    return lines


def _words(finding: Finding) -> Words | None:
    return filled(WORDS[finding.code], dict(finding.facts)) if finding.code else None


def _document(finding: Finding) -> dict[str, object]:
    words = _words(finding) or Words("")
    return {
        "check": str(finding.check),
        "result": str(finding.result),
        "repair": str(finding.repair),
        "code": finding.code or None,
        "facts": dict(finding.facts),
        "what": words.what,
        "safe": words.safe,
        "next": words.next,
    }


def _salvaged(session: Session, folder: Path) -> Answer:
    from gllapp.usecases.salvage import salvage_unsent

    saved = salvage_unsent(session, folder.expanduser())
    items, drafts = len(saved.content.items), len(saved.content.drafts)
    document = {
        "files": [str(file) for file in saved.files],
        "items": items,
        "drafts": drafts,
        "pages": saved.pages,
        "pages_damaged": saved.damaged,
        "rows_damaged": saved.broken_rows,
    }
    lines = [
        f"{counted(items, 'unsent item', 'unsent items')} and {counted(drafts, 'draft', 'drafts')} are in:",
        *(f"  {file}" for file in saved.files),
        f"{saved.damaged} of {counted(saved.pages, 'page', 'pages')} could not be read, "
        f"and {counted(saved.broken_rows, 'row', 'rows')} of the others. Nothing was changed.",
    ]
    return Answer(document, lines)
