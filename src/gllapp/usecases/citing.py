"""A resource as a citation: in words for a document or a post, as a link within the community, or for a reference manager; pure."""

from collections.abc import Callable
from enum import StrEnum

from gllcore.ids import RecordId
from gllfiles.description import Description
from gllfiles.formats import Format, written

_DOI = "https://doi.org/"
_MOST_APA, _MOST_VANCOUVER = 20, 6
_MARKDOWN = str.maketrans({mark: f"\\{mark}" for mark in "\\[]*_`<>"})


class Style(StrEnum):
    """How a citation is worded: as psychologists do (author and year), or as physicians do (for numbered lists)."""

    APA = "apa"
    VANCOUVER = "vancouver"


def citation(resource: Description, style: Style) -> str:
    """One line of plain text, close to the style; what is not known is left out."""
    if style is Style.APA:
        return _sentences(
            _apa_authors(resource),
            f"({resource.year})" if resource.year else "(n.d.)",
            f"{resource.title} ({resource.edition})" if resource.edition else resource.title,
            resource.organisation if resource.authors else "",
            _where(resource),
        )
    published = "; ".join(
        part for part in (resource.organisation if resource.authors else "", str(resource.year or "")) if part
    )
    return _sentences(
        _vancouver_authors(resource), resource.title, resource.edition, published, _where(resource)
    )


def markdown_citation(resource: Description, id: RecordId, style: Style) -> str:
    """The citation for a post or a document: its title is a link to the resource within the community."""
    before, title, after = citation(resource, style).partition(resource.title)
    link = f"[{title.translate(_MARKDOWN)}]({resource_address(id)})"
    return f"{before.translate(_MARKDOWN)}{link}{after.translate(_MARKDOWN)}"


def resource_address(id: RecordId) -> str:
    """The address of a resource in posts and documents."""
    return f"gll:resource/{id.hex()}"


def bibliography_entry(resource: Description, form: Format) -> str:
    """The resource for a reference manager: BibTeX, RIS, CSL or CSV."""
    return written([resource], form).decode("utf-8-sig")


def _sentences(*parts: str) -> str:
    """The parts one after another, each ended by a full stop that it may have already; addresses have none."""
    kept = [part.strip() for part in parts if part.strip()]
    return " ".join(
        part if part.endswith((".", "?", "!")) or part.startswith("http") else f"{part}." for part in kept
    )


def _where(resource: Description) -> str:
    return f"{_DOI}{resource.doi}" if resource.doi else resource.link


def _apa_authors(resource: Description) -> str:
    names = [_shortened(author, _dotted, ", ") for author in resource.authors] or [resource.organisation]
    if len(names) > _MOST_APA:
        return f"{', '.join(names[: _MOST_APA - 1])}, … {names[-1]}"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])}, & {names[-1]}"


def _vancouver_authors(resource: Description) -> str:
    names = [_shortened(author, _joined, " ") for author in resource.authors] or [resource.organisation]
    more = ", et al" if len(names) > _MOST_VANCOUVER else ""
    return ", ".join(names[:_MOST_VANCOUVER]) + more


def _shortened(author: str, initials: Callable[[str], str], between: str) -> str:
    """ "Family, Given" with initials for what is given; an organisation as it is."""
    family, _, given = author.partition(", ")
    return f"{family}{between}{initials(given)}" if given else family


def _dotted(given: str) -> str:
    return " ".join("-".join(f"{part[0]}." for part in name.split("-") if part) for name in given.split())


def _joined(given: str) -> str:
    return "".join(part[0] for name in given.split() for part in name.split("-") if part)
