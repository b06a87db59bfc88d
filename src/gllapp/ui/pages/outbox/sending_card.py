"""Which files of a librarian go to the server: what waits, what is on its way and how far, and why it does not go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from gllapp.file_views import FilesSent
from gllapp.sending_views import FileToSend, SendProgress
from gllapp.ui import formats, theme, words
from gllapp.ui.counted import Counted
from gllapp.ui.names import isolated
from gllapp.ui.pages.library.words import title
from gllapp.ui.sync_words import sending_words
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.labels import ElidedLabel, PlainLabel

_PARTS = 1_000


class SendingCard(QFrame):
    """Takes no room while every file is there. ``asked``: the files shall go now; ``pause_asked``: they shall wait."""

    asked = Signal()
    pause_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._files: tuple[FileToSend, ...] = ()
        self._progress: SendProgress | None = None
        self._ended: FilesSent | None = None
        self._head = PlainLabel(role="strong").wrapped()
        self._now = ElidedLabel()
        self._far = PlainLabel(role="muted").wrapped()
        self._bar = QProgressBar()
        self._bar.setRange(0, _PARTS)
        self._bar.setTextVisible(False)
        self._go = ActionButton(self.tr("Send now"), "upload")
        self._pause = ActionButton(self.tr("Pause"), "pause")
        self._go.clicked.connect(self.asked)
        self._pause.clicked.connect(self.pause_asked)
        self._lay_out()
        self._show()

    def show_waiting(self, files: tuple[FileToSend, ...]) -> None:
        """What the server does not have yet."""
        self._files = files
        self._show()

    def show_progress(self, progress: SendProgress) -> None:
        self._progress, self._ended = progress, None
        self._show()

    def show_end(self, ended: FilesSent) -> None:
        """A run is over; what waits is told anew by :meth:`show_waiting`."""
        self._progress, self._ended = None, ended
        self._show()

    # --- what is said ---

    def _show(self) -> None:
        running = self._progress is not None
        for part in (self._now, self._bar, self._pause):
            part.setVisible(running)
        self._go.setVisible(not running)
        if self._progress is not None:
            self._show_running(self._progress)
        else:
            self._show_resting()
        self.setAccessibleName(f"{self._head.text()}. {self._far.text()}")
        self.setVisible(running or bool(self._files))

    def _show_running(self, progress: SendProgress) -> None:
        self._head.setText(
            self.tr("Sending file {file} of {files} to the library").format(
                file=formats.number(progress.file), files=formats.number(progress.files)
            )
        )
        self._now.setText(title(progress.now.title))
        self._far.setText(sending_words(progress))
        self._bar.setValue(round(_PARTS * progress.sent / max(1, progress.size)))
        self._bar.setAccessibleName(self._far.text())

    def _show_resting(self) -> None:
        size = isolated(formats.size(sum(file.size for file in self._files)))
        waiting = Counted().files_to_send(len(self._files))
        self._head.setText(f"{waiting} · {size}")
        trouble = self._ended is not None and bool(self._ended.error)
        self._far.setText(self._why())
        again = self.tr("Try again") if trouble else self.tr("Send now")
        self._go.set_words(again, "sync" if trouble else "upload")

    def _why(self) -> str:
        if self._ended is not None and self._ended.error:
            notice = words.words(self._ended.error, self._ended.facts)
            return " ".join(part for part in (notice.what, notice.next) if part)
        if self._ended is not None:
            return self.tr("Paused. What has gone is not sent again; the rest goes behind the next sync.")
        return self.tr(
            "They go behind the next sync. The others see the record already, and wait for its files."
        )

    def _lay_out(self) -> None:
        look = theme.look()
        row = QHBoxLayout(self)
        edge = look.px(SIZES.gap_l)
        row.setContentsMargins(edge, look.px(SIZES.gap_m), edge, look.px(SIZES.gap_m))
        row.setSpacing(look.px(SIZES.gap_l))
        column = QVBoxLayout()
        column.setSpacing(look.px(SIZES.gap_xs))
        for part in (self._head, self._now, self._bar, self._far):
            column.addWidget(part)
        row.addLayout(column, 1)
        for button in (self._go, self._pause):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
