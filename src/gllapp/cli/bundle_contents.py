"""The command bundle contents: the documents of a stick's bundles, and which of them the library knows."""

from pathlib import Path

from gllapp.cli.output import Answer, amount, plain
from gllapp.cli.posting import at_desk
from gllapp.usecases.session import Session
from gllapp.usecases.sticks.values import StickDocument
from gllcore.errors import GllError, ProtocolViolation, Refused


def run_contents(session: Session, *, target: Path) -> Answer:
    """Each bundle that can be believed; where none can, why the last of them cannot."""
    from gllapp.usecases.sticks.reading import open_on_stick
    from gllapp.usecases.stores import store_of
    from gllfiles.bundles import bundle_folders

    documents: list[tuple[str, StickDocument]] = []
    refused: GllError | None = None
    with at_desk(session) as desk:
        for folder in bundle_folders(target.expanduser()):
            try:
                opened = open_on_stick(desk, store_of(session), session.dictionary(), folder)
            except (Refused, ProtocolViolation) as refusal:
                refused = refusal
            else:
                documents += [(folder.name, each) for each in opened.documents]
    rows = [_document(bundle, each) for bundle, each in documents]
    return Answer({"documents": rows}, [_line(each) for _, each in documents], None if rows else refused)


def _document(bundle: str, each: StickDocument) -> dict[str, object]:
    return {
        "bundle": bundle,
        "resource": each.resource.hex(),
        "title": each.title,
        "language": each.language,
        "edition": each.edition,
        "in_library": each.in_library,
        "here": each.is_here,
        "withdrawn": each.is_withdrawn,
        "bytes": each.size,
    }


def _line(each: StickDocument) -> str:
    marks = [
        words
        for words, is_so in (
            ("withdrawn: use it no more", each.is_withdrawn),
            ("on this PC too", each.is_here),
            ("not in the library: named by the stick", not each.in_library),
        )
        if is_so
    ]
    about = ", ".join(plain(word) for word in (each.language, each.edition) if word)
    return "  ".join(part for part in (plain(each.title), about, amount(each.size), "; ".join(marks)) if part)
