"""A pod's files: what its members share, which of it is on this PC, and what can be done with it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import PodFileRow
from gllapp.ui import shared_files
from gllapp.ui.pages.pods.column import Column
from gllapp.ui.pages.pods.file_line import FileLine
from gllapp.ui.pages.pods.reading import Inside
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.notices import EmptyState, Offer
from gllapp.ui.widgets.ticks import TickBox


class FilesSection(Column):
    """``shared`` carries a path; the others rows, or ids with whether they are to be kept."""

    shared = Signal(object)
    read_asked = Signal(object)
    keep_asked = Signal(bytes, bool)
    withdraw_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("FilesSection", "Files"), parent)

    def show_pod(self, shown: Inside) -> None:
        self.show_parts(self._made(shown))

    def _made(self, shown: Inside) -> Iterator[QWidget]:
        tools: list[QWidget] = []
        if shown.is_writable and shown.files:
            share = ActionButton(self.tr("Share a file…"), "attach", primary=True)
            share.clicked.connect(self.choose_file)
            tools.append(share)
        if shown.files:
            tools.append(self._keep_all(shown))
        if tools:
            yield flowing(tools)
        if not shown.files:
            yield self._nothing(shown)
        for row in shown.files:
            yield self._line(row, shown)

    def choose_file(self) -> None:
        """Asks which file is to be shared."""
        for path in shared_files.choose(self, self.tr("Share a file with the pod")):
            self.shared.emit(path)

    def _keep_all(self, shown: Inside) -> TickBox:
        pod = shown.row.pod.id
        box = TickBox(self.tr("Keep all of this pod's files on this PC"))
        box.setChecked(pod in shown.kept)
        box.clicked.connect(lambda kept: self.keep_asked.emit(pod, kept))
        return box

    def _nothing(self, shown: Inside) -> EmptyState:
        offer = Offer("share", self.tr("Share the first file"), "attach")
        empty = EmptyState(
            "attach",
            self.tr("No files yet"),
            self.tr("Files go out behind the next sync. They come to others only where somebody keeps them."),
            (offer,) if shown.is_writable else (),
        )
        empty.offered.connect(lambda _: self.choose_file())
        return empty

    def _line(self, row: PodFileRow, shown: Inside) -> FileLine:
        kept = shown.row.pod.id in shown.kept or row.file.id in shown.kept
        may_withdraw = shown.is_writable and (row.author.id == shown.me or shown.facilitates)
        line = FileLine(
            row, shown.now_ms, kept=row.file.id in shown.kept, comes=kept, may_withdraw=may_withdraw
        )
        line.read_asked.connect(lambda: self.read_asked.emit(row))
        line.keep_asked.connect(lambda keep: self.keep_asked.emit(row.file.id, keep))
        line.withdraw_asked.connect(lambda: self.withdraw_asked.emit(row))
        return line
