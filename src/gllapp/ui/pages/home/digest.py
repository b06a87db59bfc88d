"""The start page as one page of paper: for the wall of an office, or for whoever does not sit at the PC."""

from collections.abc import Iterator
from html import escape

from gllapp.home_views import Home
from gllapp.ui import formats
from gllapp.ui.names import clean_name, direction
from gllapp.ui.pages.home import telling
from gllapp.ui.pages.home.lines import Line, Section
from gllapp.ui.pages.home.words import HomeCounts

# Of one section; with all of them a page would not hold in letters that can be read.
LINES = 8


def digest(home: Home) -> str:
    """HTML for :func:`gllapp.ui.printing.print_html`."""
    return "".join(_parts(home))


def _parts(home: Home) -> Iterator[str]:
    about = " · ".join(
        part
        for part in (
            clean_name(home.identity.community_name),
            clean_name(home.identity.name),
            formats.full_moment(home.now_ms),
            telling.sync_words(home),
        )
        if part
    )
    yield f"<h1>{escape(telling.title(home))}</h1>"
    yield f'<p class="about">{escape(about)}</p>'
    if home.morning is not None:
        yield f"<p>{escape(telling.morning_words(home.morning))}</p>"
    main, aside = telling.split(telling.sections(home))
    for section in (*aside, *main):
        yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    yield f"<h2{_way(section.title)}>{escape(section.title)}</h2>"
    for sentence in section.said:
        yield f"<p{_way(sentence)}>{escape(sentence)}</p>"
    if not section.lines:
        yield f"<p>{escape(section.nothing)}</p>" if section.nothing else ""
        return
    yield "<ul>"
    yield from (_line(line) for line in section.lines[:LINES])
    left = len(section.lines) - LINES
    if left > 0:
        yield f"<li>{escape(HomeCounts().more(left))}</li>"
    yield "</ul>"


def _line(line: Line) -> str:
    detail = f' <span class="about">– {escape(line.detail)}</span>' if line.detail else ""
    return f"<li{_way(line.words)}>{escape(line.words)}{detail}</li>"


def _way(words: str) -> str:
    found = direction(words)
    return f' dir="{found}"' if found else ""
