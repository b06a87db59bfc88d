"""A bench's result, and how it looks on paper."""

from collections.abc import Sequence
from dataclasses import dataclass

HEADINGS = ("measure", "ours", "floor", "ratio", "goal", "others")
MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Row:
    measure: str
    ours: float | None
    """None: not measured yet; printed as missing."""
    floor: float | None
    goal: str = ""
    others: str = ""
    """What comparable programs need, from the same measure on the same kind of corpus."""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.floor if self.ours is not None and self.floor else None


@dataclass(frozen=True, slots=True)
class Table:
    title: str
    unit: str
    rows: Sequence[Row]
    note: str = ""


def rendered(table: Table) -> str:
    """The table as lines of text with aligned columns."""
    cells = [HEADINGS, *(_cells(row) for row in table.rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = ["  ".join(map(_aligned, row, widths, HEADINGS)).rstrip() for row in cells]
    rule = "  ".join("-" * width for width in widths)
    note = [f"({table.note})"] if table.note else []
    return "\n".join([f"{table.title} [{table.unit}]", lines[0], rule, *lines[1:], *note])


def _cells(row: Row) -> tuple[str, ...]:
    ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
    ours = _number(row.ours) if row.ours is not None else MISSING
    return row.measure, ours, _number(row.floor) if row.floor is not None else "", ratio, row.goal, row.others


def _aligned(cell: str, width: int, heading: str) -> str:
    return cell.rjust(width) if heading in ("ours", "floor", "ratio") else cell.ljust(width)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 or value == int(value) else f"{value:,.2f}"
