"""The command export: one's own data, as files for programs and to read."""

from pathlib import Path

from gllapp.cli.output import Answer, counted
from gllapp.cli.posting import at_desk
from gllapp.usecases.session import Session


def run_export_own(session: Session, *, folder: Path, replace: bool) -> Answer:
    from gllapp.usecases.own_data import export_own  # no other command needs it

    with at_desk(session) as desk:
        found, written = export_own(desk, folder.expanduser(), replace=replace)
    counts = {
        "acts": len(found.acts),
        "documents": len(found.documents),
        "drafts": len(found.drafts),
        "notes": len(found.notes),
        "own_files": len(found.files),
        "read": sum(len(each.posts) for each in found.read),
        "days_of_usage": len({each.day for each in found.usage}),
    }
    document: dict[str, object] = {
        "files": [str(file) for file in written],
        **counts,
        "registration": None if found.registration is None else found.registration.stage,
    }
    told = (
        counted(counts["acts"], "act", "acts"),
        counted(counts["documents"], "document", "documents"),
        counted(counts["drafts"], "draft", "drafts"),
        counted(counts["notes"], "note", "notes"),
        counted(counts["own_files"], "file", "files"),
        counted(counts["read"], "read mark", "read marks"),
        f"usage of {counted(counts['days_of_usage'], 'day', 'days')}",
    )
    lines = [f"{', '.join(told)} in:", *(f"  {file}" for file in written)]
    if found.registration is not None:
        lines.insert(1, f"and a registration ({found.registration.stage})")
    return Answer(document, lines)
