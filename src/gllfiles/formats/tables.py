"""Tables as text (CSV): what Excel, Zotero and people write, and what they can open without a formula being run."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from gllcore.errors import Refused
from gllfiles.description import Description, Part, Raw, Why
from gllfiles.formats.headings import meant
from gllfiles.formats.reading import Reading, decoded, gathered
from gllfiles.formats.telling import told

if TYPE_CHECKING:
    from _csv import Reader  # what csv.reader gives has no public name

_DELIMITERS: Final = ",;\t|"
_HINT: Final = re.compile(r"\Asep=(.)\n")
# Between several values of one cell; a comma stands within names.
_BETWEEN: Final = re.compile(r"[;\n|]")
_SEVERAL: Final = frozenset({Part.AUTHORS, Part.TOPICS, Part.COUNTRIES, Part.SHELVES, Part.FILES})
# What spreadsheets take for a formula, also behind the apostrophes by which we keep them from it.
_FORMULA: Final = re.compile(r"'*[=+\-@\t\r]")


def read_table(content: bytes) -> Reading:
    """The rows of a table whose first row says what stands in the columns.

    Raises Refused ``no_known_column``, ``too_many_entries``.
    """
    text, encoding = decoded(content)
    hint = _HINT.match(text)
    text = text[hint.end() :] if hint else text
    delimiter = hint[1] if hint else _delimiter(text)
    # strict: what is quoted badly is told by its line instead of being put together somehow.
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    columns = _columns(_heading(rows))
    if not columns:
        raise Refused("no_known_column")
    return gathered(_entries(rows, columns, 1 if hint else 0), encoding)


def write_table(resources: Iterable[Description]) -> bytes:
    """UTF-8 with the mark that Excel wants; a cell that would be a formula has an apostrophe before it.

    Several values of a cell are separated by semicolons; one within a value becomes a comma.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([part.value for part in Part])
    for resource in resources:
        cells = told(resource)
        writer.writerow([_escaped(_cell(part, cells[part])) for part in Part])
    return out.getvalue().encode("utf-8-sig")


def _cell(part: Part, values: list[str]) -> str:
    if part not in _SEVERAL:
        return "".join(values)
    return "; ".join(value.replace(";", ",").replace("|", "/") for value in values)


def _escaped(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _unescaped(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _delimiter(text: str) -> str:
    """The sign that makes the most known columns of the first row."""
    first = text[: 64 * 1024]

    def known(delimiter: str) -> int:
        return len(_columns(_heading(csv.reader(io.StringIO(first, newline=""), delimiter=delimiter))))

    return max(_DELIMITERS, key=known)


def _heading(rows: Iterator[list[str]]) -> list[str]:
    try:
        return next((row for row in rows if any(cell.strip() for cell in row)), [])
    except csv.Error:
        return []


def _columns(heading: list[str]) -> dict[Part, list[int]]:
    """The columns that speak of each part, the plainest heading first."""
    found: dict[Part, list[tuple[int, int]]] = {}
    for column, word in enumerate(heading):
        if (known := meant(word)) is not None:
            part, rank = known
            found.setdefault(part, []).append((rank, column))
    return {part: [column for _, column in sorted(ranked)] for part, ranked in found.items()}


def _entries(
    rows: "Reader", columns: Mapping[Part, list[int]], before: int
) -> Iterator[tuple[str, Raw | Why]]:
    while True:
        try:
            row = next(rows, None)
        except csv.Error:
            yield _place(rows.line_num + before), Why.MALFORMED
            continue
        if row is None:
            return
        if any(cell.strip() for cell in row):
            yield _place(rows.line_num + before), _raw(row, columns)


def _place(line: int) -> str:
    return f"line {line}"


def _raw(row: list[str], columns: Mapping[Part, list[int]]) -> dict[Part, list[str]]:
    raw: dict[Part, list[str]] = {}
    for part, numbers in columns.items():
        cells = [
            cell for number in numbers if number < len(row) and (cell := _unescaped(row[number])).strip()
        ]
        if part in _SEVERAL:
            raw[part] = [piece for cell in cells for piece in _BETWEEN.split(cell) if piece.strip()]
        else:
            raw[part] = cells[:1]
    return raw
