"""A picture as text: its numbers in words, its table, and the same for a spreadsheet."""

import csv
from io import StringIO

from PySide6.QtCore import QCoreApplication, QLocale

from gllapp.ui import formats
from gllapp.ui.charts.shapes import Chart, Picture, Strip, Table, Unit

# A spreadsheet takes what begins so for a formula.
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def number_words(value: float, unit: Unit) -> str:
    """A number as the person's language writes it, with its unit where it has one."""
    if unit is Unit.BYTES:
        return formats.size(round(value))
    locale = QLocale()
    is_whole = value == round(value)
    return locale.toString(round(value)) if is_whole else locale.toString(value, "f", 1)


def table_of(picture: Picture) -> Table:
    """A row for each column of a chart with its numbers, and their sum where there are several; a strip's own table."""
    if isinstance(picture, Strip):
        return picture.table
    sums = len(picture.series) > 1
    heads = [picture.column_name, *(series.name for series in picture.series)]
    if sums:
        heads.append(QCoreApplication.translate("Charts", "Together"))
    columns = range(len(picture.columns))
    rows = tuple(_row(picture, at, sums=sums) for at in columns)
    exact = tuple(_exact(picture, at, sums=sums) for at in columns)
    return Table(tuple(heads), rows, exact)


def column_words(chart: Chart, at: int) -> str:
    """All that a column says, for a tooltip and for readers of screens: ``12 Mar: posts 4.1 kB, files 2.0 MB``."""
    if chart.is_gap(at):
        return f"{chart.columns[at]}: {chart.gap}"
    told = [
        f"{series.name} {number_words(value, chart.unit)}"
        for series in chart.series
        if (value := series.values[at])
    ]
    said = ", ".join(told) or number_words(0, chart.unit)
    return f"{chart.columns[at]}: {said}"


def csv_of(picture: Picture) -> bytes:
    """The table for a spreadsheet: UTF-8 with its mark, numbers as plain digits, and nothing that could run as a formula."""
    table = table_of(picture)
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(map(_harmless, table.heads))
    writer.writerows([_harmless(cell) for cell in row] for row in table.exact)
    return out.getvalue().encode("utf-8-sig")


def _row(chart: Chart, at: int, *, sums: bool) -> tuple[str, ...]:
    if chart.is_gap(at):
        return (chart.columns[at], chart.gap, *[""] * (len(chart.series) - 1 + sums))
    cells = [
        chart.gap if (value := series.values[at]) is None else number_words(value, chart.unit)
        for series in chart.series
    ]
    return (chart.columns[at], *cells, *([number_words(chart.total(at), chart.unit)] if sums else []))


def _exact(chart: Chart, at: int, *, sums: bool) -> tuple[str, ...]:
    cells = [_plain(series.values[at]) for series in chart.series]
    total = [_plain(None if chart.is_gap(at) else chart.total(at))] if sums else []
    return (chart.columns[at], *cells, *total)


def _plain(value: float | None) -> str:
    return "" if value is None else f"{value:.10g}" if value != round(value) else str(round(value))


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULAS) else cell
