"""A document as one markdown file: what stands before it, its text as it was written, and its references behind it."""

import re
from collections.abc import Mapping

from gllcore.files import FileId
from glldocs.exports.front import Front, facts
from glldocs.exports.labels import Label, label
from glldocs.exports.title import without_title
from glldocs.markdown import showable

_MARKS = str.maketrans({mark: f"\\{mark}" for mark in "\\[]*_`<>#"})
_PICTURE = re.compile(r"(?<=\]\()gll:file/([0-9a-fA-F]{32})(?=[\s)])")


def to_markdown(markdown: str, front: Front, pictures: Mapping[FileId, str] | None = None) -> str:
    """UTF-8 text with ``\\n`` ends. ``pictures`` are the relative paths under which the caller puts the pod's files beside it."""
    named = {file.hex(): path for file, path in (pictures or {}).items()}
    body = _PICTURE.sub(lambda found: named.get(found[1].lower(), found[0]), showable(markdown))
    parts = [_head(front), without_title(body, front.title).strip(), _references(front)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _head(front: Front) -> str:
    lines = [f"# {_line(front.title)}"]
    if front.subtitle:
        lines.append(f"*{_line(front.subtitle)}*")
    about = "\n".join(
        f"- **{fact.label}**: {f'<{fact.address}>' if fact.address else _line(fact.words)}"
        for fact in facts(front)
    )
    return "\n\n".join([*lines, about, "---"])


def _references(front: Front) -> str:
    if not front.references:
        return ""
    entries = "\n".join(
        f"{number}. {_line(reference.words)}" for number, reference in enumerate(front.references, 1)
    )
    return f"## {label(Label.REFERENCES, front.language)}\n\n{entries}"


def _line(text: str) -> str:
    return " ".join(showable(text).split()).translate(_MARKS)
