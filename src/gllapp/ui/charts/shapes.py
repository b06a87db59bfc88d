"""What a picture shows, as plain values: nothing here paints, and everything can be read as a table as well."""

from dataclasses import dataclass
from enum import StrEnum

from gllapp.ui.tokens import Tone


class Unit(StrEnum):
    """What the numbers count; it decides how they are written and where the lines of the scale lie."""

    COUNT = "count"
    BYTES = "bytes"
    DAYS = "days"


class Form(StrEnum):
    """How the numbers are drawn."""

    BARS = "bars"
    """One bar for each column, its series on top of each other."""
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of thing; ``values`` has a number for each column, None where nothing is known (which is not nothing)."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """A line across the picture, with its words."""

    value: float
    words: str


@dataclass(frozen=True, slots=True)
class Table:
    """The same as text: ``exact`` has the numbers as a spreadsheet wants them, ``rows`` as a person reads them."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    exact: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Columns in their order of time, or of whatever ``column_name`` says; ``summary`` is what the picture tells, in a sentence.

    ``gap`` are the words for a column of which nothing is known. ``names_all``: no column can be told from its neighbours, so that
    each is named, in short where there is no room.
    """

    title: str
    summary: str
    column_name: str
    columns: tuple[str, ...]
    series: tuple[Series, ...]
    unit: Unit = Unit.COUNT
    form: Form = Form.BARS
    limit: Limit | None = None
    gap: str = ""
    names_all: bool = False

    @property
    def highest(self) -> float:
        """The top of what is drawn: of the highest bar, or point, or of the limit."""
        drawn = [self.limit.value] if self.limit is not None else []
        if self.form is Form.BARS:
            drawn += [self.total(at) for at in range(len(self.columns))]
        else:
            drawn += [value for series in self.series for value in series.values if value is not None]
        return max(drawn, default=0.0)

    def total(self, column: int) -> float:
        return sum(series.values[column] or 0.0 for series in self.series)

    def is_gap(self, column: int) -> bool:
        """Whether nothing is known of a column."""
        return all(series.values[column] is None for series in self.series)

    @property
    def is_empty(self) -> bool:
        return not any(value for series in self.series for value in series.values)


@dataclass(frozen=True, slots=True)
class Mark:
    """One block of a strip. ``share`` (0 to 1) is how high it stands; ``words`` say what it means, never the colour alone.

    ``cells`` are its row of the table, as a person reads it, ``exact`` as a spreadsheet does.
    """

    words: str
    tone: Tone
    share: float
    cells: tuple[str, ...]
    exact: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """Things that happened one after the other, the oldest first; ``heads`` name the cells of its marks."""

    title: str
    summary: str
    heads: tuple[str, ...]
    marks: tuple[Mark, ...]
    legend: tuple[tuple[Tone, str], ...] = ()

    @property
    def is_empty(self) -> bool:
        return not self.marks

    @property
    def table(self) -> Table:
        newest_first = tuple(reversed(self.marks))
        return Table(
            self.heads, tuple(mark.cells for mark in newest_first), tuple(mark.exact for mark in newest_first)
        )


Picture = Chart | Strip
