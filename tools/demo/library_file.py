"""Reads the demo community's library: its records, and what the documents say where somebody has written it out."""

import json
from dataclasses import dataclass
from pathlib import Path

STOCKED = "2026-03-30 09:00"
"""When the library is set up: before anybody has made anything of what is in it."""


@dataclass(frozen=True, slots=True)
class DemoResource:
    """``key`` is how other records speak of this one (``translates``, ``replaces``); ``text`` is the document in markdown."""

    key: str
    title: str
    abstract: str
    authors: tuple[str, ...]
    organisation: str
    year: int
    type: str
    topics: tuple[str, ...]
    countries: tuple[str, ...]
    language: str
    licence: str
    shelves: tuple[str, ...]
    text: str = ""
    edition: str = ""
    doi: str = ""
    link: str = ""
    translates: str = ""
    replaces: str = ""

    @property
    def markdown(self) -> str:
        """The whole document as it is printed."""
        by = ", ".join(self.authors) or self.organisation
        return "\n\n".join(part for part in (f"# {self.title}", by, self.abstract, self.text) if part)


def read_library(folder: Path) -> tuple[DemoResource, ...]:
    """All resources, each after those that it speaks of."""
    rows = json.loads((folder / "library.json").read_text(encoding="utf-8"))
    made = {row["key"]: _resource(folder / "library", row) for row in rows}
    ordered: dict[str, DemoResource] = {}
    for key in made:
        _place(key, made, ordered)
    return tuple(ordered.values())


def _place(key: str, made: dict[str, DemoResource], ordered: dict[str, DemoResource]) -> None:
    resource = made[key]
    for spoken_of in (resource.translates, resource.replaces):
        if spoken_of and spoken_of not in ordered:
            _place(spoken_of, made, ordered)
    ordered.setdefault(key, resource)


def _resource(folder: Path, row: dict[str, object]) -> DemoResource:
    fields: dict[str, object] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in row.items()
    }
    document = fields.pop("document", "")
    text = (folder / f"{document}.md").read_text(encoding="utf-8") if document else ""
    return DemoResource(**fields, text=text)  # type: ignore[arg-type]  # the file's keys are the fields' names
