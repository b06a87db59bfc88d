"""The files of a resource below each other: what each is, how large, and where it can be had."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gllapp.library_views import FileRow
from gllapp.sending_views import SendProgress
from gllapp.ui import formats, theme
from gllapp.ui.media_words import media_words
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.library import words
from gllapp.ui.pages.library.shown import Shown
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.labels import ElidedLabel, PlainLabel
from gllapp.ui.widgets.notices import Picture
from gllcore.files import FileId
from gllcore.model.library import FileRole


class FileList(QWidget):
    """Today's files, and those of older editions that are here."""

    def __init__(self, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._sending: dict[FileId, PlainLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_m))
        files = [file for file in shown.view.files if file.current or file.here]
        for file in files:
            column.addWidget(self._row(file))
        if not files:
            column.addWidget(PlainLabel(self.tr("The catalogue knows of no file."), "muted").wrapped())

    def show_sending(self, progress: SendProgress | None) -> None:
        """How far one of these files is on its way to the server; None: none is."""
        for file, label in self._sending.items():
            is_going = progress is not None and progress.now.id == file
            label.setText(self._going(progress) if progress and is_going else self._waits())

    def _going(self, progress: SendProgress) -> str:
        sent, size = formats.size(progress.now_sent), formats.size(progress.now.size)
        return self.tr("on its way to the server: {sent} of {size}").format(sent=sent, size=size)

    def _row(self, file: FileRow) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.look().px(SIZES.gap_s))
        grid.setVerticalSpacing(theme.look().px(SIZES.gap_xs) // 2)
        grid.setColumnStretch(1, 1)
        icon, tone = ("held", Tone.GOOD) if file.here else ("download", Tone.PLAIN)
        grid.addWidget(Picture(icon, tone, SIZES.icon), 0, 0, Qt.AlignmentFlag.AlignTop)
        said = " · ".join(self._what(file))
        grid.addWidget(PlainLabel(said).wrapped(), 0, 1)
        where = list(self._where(file))
        for at, place in enumerate(where, 1):
            grid.addWidget(PlainLabel(place, "caption").wrapped(), at, 1)
        if file.to_send:
            self._sending[file.id] = label = PlainLabel(self._waits(), "caption").wrapped()
            where.append(label.text())
            grid.addWidget(label, len(where), 1)
        if file.name:
            grid.addWidget(ElidedLabel(clean_name(file.name), "caption"), len(where) + 1, 1)
        row.setAccessibleName(", ".join([said, *where]))
        return row

    def _what(self, file: FileRow) -> Iterator[str]:
        yield words.role_words(file.role)
        if file.role != FileRole.TEXT:
            yield media_words(file.media)
        yield formats.size(file.size)
        if not file.current:
            yield self.tr("of an older edition")

    def _waits(self) -> str:
        return self.tr("not on the server yet: it goes behind the next sync")

    def _where(self, file: FileRow) -> Iterator[str]:
        """The nearest place first."""
        if file.here:
            yield self.tr("on this PC")
            return
        seen = {stick.name: stick.seen_ms for stick in self._shown.view.sticks}
        for name in file.sticks:
            when = formats.moment(seen[name], self._shown.now_ms) if name in seen else ""
            told = self.tr("on the stick {name}, seen {when}") if when else self.tr("on the stick {name}")
            yield told.format(name=isolated(clean_name(name)), when=isolated(when))
        if file.current:
            cost = words.by_internet(file.size, self._shown.pace.seconds(file.size))
            yield self.tr("by internet: {cost}").format(cost=cost)
