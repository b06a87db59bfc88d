"""About GLL: its versions, the licences of all it stands on, and a report for whoever helps, shown before it is copied."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gllapp.ui import theme
from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton, IconButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.room import Pages, Room
from gllapp.usecases.about.licences import Licence, licence_text, licences
from gllapp.usecases.about.report import report
from gllapp.usecases.about.versions import Versions, versions
from gllapp.usecases.desk import Desk
from gllapp.usecases.status import status

_WIDE, _TALL, _LIST, _LEAST = 900, 560, 230, 120


@dataclass(frozen=True, slots=True)
class About:
    """All that the dialog shows."""

    versions: Versions
    licences: tuple[Licence, ...]
    texts: tuple[str, ...]
    report: str


def about(desk: Desk, folder: Path) -> About:
    """Reads files, so it runs off the window's thread."""
    shipped = licences()
    return About(
        versions(),
        shipped,
        tuple(map(licence_text, shipped)),
        report(folder, desk.now_ms(), status(desk)),
    )


class AboutDialog(QDialog):
    """Three sheets, one at a time: versions, licences, report."""

    def __init__(self, desk: Desk, folder: Path, background: BackgroundRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About GLL"))
        self._about: About | None = None
        self._sheets = Pages()
        self._row = QHBoxLayout()
        self.choices: list[IconButton] = []
        self._group = QButtonGroup(self)
        self.versions = Card(self.tr("Versions"))
        self.works, self.words = QListWidget(), _Words(self.tr("Words of the licence"))
        self.report = _Words(self.tr("Report"))
        self.copy = ActionButton(self.tr("Copy the report"), "copy", primary=True)
        self._copied = PlainLabel("", "muted").wrapped()
        self._add_sheet("info", self.tr("Versions"), self._versions_sheet())
        self._add_sheet("library", self.tr("Licences"), self._licences_sheet())
        self._add_sheet("history", self.tr("Report"), self._report_sheet())
        self._lay_out(parent)
        self.works.currentRowChanged.connect(self._show_licence)
        self.copy.clicked.connect(self._copy_report)

        def work(job: Job) -> About:
            return about(desk, folder)

        background.run(work, owner=self, on_done=self._show, on_error=background.bug_found.emit)

    def _show(self, shown: About) -> None:
        self._about = shown
        here = shown.versions
        facts = {
            self.tr("Program"): here.program,
            "Python": here.python,
            "Qt": here.qt,
            "SQLite": here.sqlite,
            "SQLCipher": here.sqlcipher,
            self.tr("Protocol of syncs"): str(here.protocol),
            self.tr("Format of the data file"): str(here.replica),
        }
        for name, said in facts.items():
            self.versions.add_fact(name).setText(said)
        self.works.addItems([_named(each) for each in shown.licences])
        self.works.setCurrentRow(0)
        self.report.setPlainText(shown.report)
        self.copy.setEnabled(True)

    def _show_licence(self, at: int) -> None:
        if self._about is not None and at >= 0:
            each = self._about.licences[at]
            self.words.setPlainText("\n".join((each.home, "", self._about.texts[at])))

    def _copy_report(self) -> None:
        if self._about is not None:
            QGuiApplication.clipboard().setText(self._about.report)
            self._copied.setText(self.tr("Copied. Paste it into a message to whoever helps you."))

    # --- how it looks ---

    def _add_sheet(self, icon: str, words: str, sheet: QWidget) -> None:
        at = self._sheets.addWidget(sheet)
        button = IconButton(icon, words)
        button.setCheckable(True)
        button.setChecked(at == 0)
        button.clicked.connect(partial(self._sheets.setCurrentIndex, at))
        self._group.addButton(button)
        self._row.addWidget(button)
        self.choices.append(button)

    def _versions_sheet(self) -> QWidget:
        sheet, column = _column()
        column.addWidget(self.versions)
        words = self.tr(
            "GLL is free software under the Apache licence 2.0. It uses Qt under the LGPL 3: you may replace Qt by a version of your own."
        )
        column.addWidget(PlainLabel(words, "muted").wrapped())
        column.addStretch()
        return sheet

    def _licences_sheet(self) -> QWidget:
        sheet, column = _column()
        self.works.setAccessibleName(self.tr("What GLL is shipped with"))
        self.works.setMaximumWidth(theme.look().px(_LIST))
        self.works.setWordWrap(True)
        self.works.setSpacing(theme.look().px(SIZES.gap_xs) // 2)
        self.works.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.setSpacing(theme.look().px(SIZES.gap_m))
        row.addWidget(self.works, 2)
        row.addWidget(self.words, 5)
        column.addLayout(row, 1)
        return sheet

    def _report_sheet(self) -> QWidget:
        sheet, column = _column()
        words = self.tr(
            "This is all that is copied: versions, sizes, counts and codes. Names, addresses, texts and paths are taken out. Nothing is sent by itself."
        )
        column.addWidget(PlainLabel(words).wrapped())
        column.addWidget(self.report, 1)
        self.copy.setEnabled(False)
        foot = QHBoxLayout()
        foot.addWidget(self._copied, 1)
        foot.addWidget(self.copy)
        column.addLayout(foot)
        return sheet

    def _lay_out(self, parent: QWidget) -> None:
        look = theme.look()
        close = ActionButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        self._row.addStretch()
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        edge = look.px(SIZES.gap_l)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(look.px(SIZES.gap_m))
        column.addLayout(self._row)
        # Large text needs more room than a small screen has.
        column.addWidget(Room(self._sheets), 1)
        column.addLayout(foot)
        around = parent.window()
        self.resize(min(look.px(_WIDE), around.width()), min(look.px(_TALL), around.height()))


class _Words(QPlainTextEdit):
    """Plain words to read and to copy; they run from left to right, for they are English."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(theme.look().px(_LEAST))
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _column() -> tuple[QWidget, QVBoxLayout]:
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.look().px(SIZES.gap_m))
    return sheet, column


def _named(each: Licence) -> str:
    return "\n".join((" ".join(filter(None, (each.name, each.version))), each.licence))
