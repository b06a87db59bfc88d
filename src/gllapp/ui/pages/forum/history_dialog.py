"""Shows every version of a post, with what each changed: nothing that was written is lost."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from gllapp.ui import formats, theme
from gllapp.ui.changes import changes
from gllapp.ui.names import clean_name
from gllapp.ui.text import Rendered
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.rich_text import RichText
from gllapp.views import VersionRow


@dataclass(frozen=True, slots=True)
class Version:
    """One version: who and when in words, and its text with what it changed marked."""

    label: str
    content: Rendered


def versions(rows: Sequence[VersionRow], now_ms: int) -> tuple[Version, ...]:
    """The versions of a post, newest first; compares texts, so it runs off the window's thread."""
    made = []
    title = body = ""
    for at, row in enumerate(rows):
        new_title = title if row.title is None else row.title
        new_body = body if row.body is None else row.body
        old = (new_title, new_body) if at == 0 else (title, body)
        content = Rendered(changes(_whole(*old), _whole(new_title, new_body)))
        made.append(Version(_label(row, now_ms), content))
        title, body = new_title, new_body
    return tuple(reversed(made))


class HistoryDialog(QDialog):
    """A list of versions and the text of the chosen one."""

    def __init__(self, shown: Sequence[Version], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History of the post"))
        worn = theme.look()
        self._versions = shown
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Versions"))
        self._text = RichText(self.tr("Text of the version"), grows=False)
        self._text.setProperty("role", "sheet")
        self._list.addItems([version.label for version in shown])
        self._list.currentRowChanged.connect(self._show)
        self._list.setFixedWidth(worn.px(240))
        row = QHBoxLayout()
        row.setSpacing(worn.px(SIZES.gap_m))
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        hint = self.tr(
            "Added words are underlined, removed words struck through. Every version stays readable."
        )
        close = ActionButton(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(PlainLabel(hint, "caption").wrapped(), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        gap = worn.px(SIZES.gap_l)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(worn.px(SIZES.gap_m))
        column.addLayout(row, 1)
        column.addLayout(foot)
        self.resize(worn.px(820), worn.px(520))
        self._list.setCurrentRow(0)

    def _show(self, at: int) -> None:
        self._text.show_rendered(self._versions[at].content)


def _whole(title: str, body: str) -> str:
    return f"{title}\n{body}" if title else body


def _label(row: VersionRow, now_ms: int) -> str:
    when = formats.moment(row.written_ms, now_ms)
    return "\n".join(part for part in (when, clean_name(row.author_name) or "?", _on_withdrawal(row)) if part)


def _on_withdrawal(row: VersionRow) -> str:
    if row.withdrawn is None:
        return ""
    translate = QCoreApplication.translate
    return translate("History", "Withdrawn") if row.withdrawn else translate("History", "Brought back")
