"""The line above a document: its title, its pod, how far it is, under which licence, and what else can be done with it."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from gllapp.ui import icons, theme
from gllapp.ui.names import clean_name, clean_title, isolated
from gllapp.ui.pages.documents import words
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import Chooser, IconButton
from gllapp.ui.widgets.labels import ElidedLabel
from gllapp.usecases.documents.whereabouts import Whereabouts

_NARROWEST = 90


class Heading(QWidget):
    """Reports what is chosen; whoever shows it knows the document."""

    pod_asked = Signal()
    stage_chosen = Signal(str)
    licence_chosen = Signal(str)
    rename_asked = Signal()
    archive_asked = Signal()
    print_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pod = IconButton("back", self.tr("The pod"))
        self._pod.clicked.connect(self.pod_asked)
        self._title = ElidedLabel(role="heading")
        self._stage = Chooser(self.tr("How far the document is"), words.stages())
        self._licence = Chooser(self.tr("Licence"), words.licences())
        self._licence.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._licence.setMinimumContentsLength(12)
        self._licence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._more = IconButton("more", self.tr("More"), words_shown=False)
        self._more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._stage.activated.connect(lambda _: self.stage_chosen.emit(self._stage.chosen))
        self._licence.activated.connect(lambda _: self.licence_chosen.emit(self._licence.chosen))
        look = theme.look()
        row = QHBoxLayout(self)
        side, gap = look.px(SIZES.gap_m), look.px(SIZES.gap_s)
        row.setContentsMargins(side, gap, side, gap)
        row.setSpacing(gap)
        row.addWidget(self._pod)
        row.addWidget(self._title, 1)
        for widget in (self._stage, self._licence, self._more):
            row.addWidget(widget)
        self._title.setMinimumWidth(look.px(_NARROWEST))

    def show_document(self, where: Whereabouts) -> None:
        card = where.card
        self._title.setText(clean_title(card.title))
        name = clean_name(where.pod_name)
        self._pod.set_words(self.tr("The pod"), self.tr("Back to {pod}").format(pod=isolated(name)))
        with QSignalBlocker(self._stage), QSignalBlocker(self._licence):
            self._stage.choose(str(card.stage))
            self._licence.choose(card.licence)
        for widget in (self._stage, self._licence):
            widget.setEnabled(where.is_writable)
        self._make_menu(archived=card.archived, is_writable=where.is_writable)

    def _make_menu(self, *, archived: bool, is_writable: bool) -> None:
        menu = QMenu(self)
        printed = menu.addAction(icons.icon("print"), self.tr("Print…"))
        printed.triggered.connect(lambda _=False: self.print_asked.emit())
        renamed = menu.addAction(icons.icon("edit"), self.tr("Rename…"))
        renamed.triggered.connect(lambda _=False: self.rename_asked.emit())
        said = self.tr("Bring back from the archive") if archived else self.tr("Archive")
        stored = menu.addAction(icons.icon("inbox"), said)
        stored.triggered.connect(lambda _=False: self.archive_asked.emit())
        for act in (renamed, stored):
            act.setEnabled(is_writable)
        self._more.setMenu(menu)
