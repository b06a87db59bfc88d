"""What is asked of a full-text index, as SQLite reads it. Folded words hold no quote, so that quoting makes any of them harmless."""

from collections.abc import Iterable, Sequence

from gllapp.search_views import Wanted

# Of a longer question only so many words are looked for.
WORDS = 16


def match(words: Sequence[str]) -> str:
    """Every word, of which the last may be only begun."""
    return " ".join(f'"{word}"' for word in words) + "*"


def expression(wanted: Wanted, marks: Iterable[Sequence[str]] = ()) -> str:
    """All terms, and of each of ``marks`` at least one; empty where nothing is asked."""
    parts = [f'"{" ".join(term)}"' for term in wanted.terms]
    if parts and wanted.begun:
        parts[-1] += "*"
    parts += ["(" + " OR ".join(f'"{mark}"' for mark in some) + ")" for some in marks if some]
    return " AND ".join(parts)
