"""Where a librarian says what is to come into the library, sees what would become of it, and watches it come."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QProgressBar, QVBoxLayout, QWidget

from gllapp.library_views import Facet
from gllapp.ui import theme
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.curating import words
from gllapp.ui.pages.library.words import key_words
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton, Chooser
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.sheet import Sheet
from gllapp.ui.widgets.ticks import TickBox
from gllapp.usecases.bringing_in import ImportProgress
from gllfiles import vocabularies
from gllfiles.surveying import FOLDER, Source, Survey

_BREADTH = 260


class ImportSheet(Sheet):
    """``look_asked`` carries the :class:`Source` as soon as it can be looked at; ``paused`` whether to wait or to go on."""

    look_asked = Signal(object)
    start_asked = Signal()
    paused = Signal(bool)
    stop_asked = Signal()
    closed = Signal()

    def __init__(self, shelves: Mapping[str, str], parent: QWidget | None = None) -> None:
        """``shelves`` are those that are there, by name."""
        super().__init__(QCoreApplication.translate("ImportSheet", "Bring into the library"), parent)
        self._path: Path | None = None
        self._only: tuple[str, ...] = ()
        self._found: Survey | None = None
        self._waits = False
        self._looked_shelf = ""
        self.form = Chooser(self.tr("What is brought in"), words.forms())
        self._choose = ActionButton(self.tr("Choose…"), "search", primary=True)
        self._where = PlainLabel(self.tr("Nothing chosen yet."), "muted").wrapped()
        self.shelf = QComboBox()
        self.licence = Chooser(
            self.tr("Licence"), _with_none(self.tr("As each one says"), Facet.LICENCE, "licences")
        )
        self.language = Chooser(
            self.tr("Language"), _with_none(self.tr("As each one says"), Facet.LANGUAGE, "languages")
        )
        self.replaces = TickBox(self.tr("Another file for what is there is its new edition"))
        self._found_card = Card(self.tr("What would become of it"))
        self._lists = QWidget()
        self._how = PlainLabel(role="muted").wrapped()
        self._bar = QProgressBar()
        self._start = ActionButton(self.tr("Bring in"), "download", primary=True)
        self._pause = ActionButton(self.tr("Pause"), "pause")
        self._stop = ActionButton(self.tr("Stop"), "close")
        self._close = ActionButton(self.tr("Back to the library"), "back")
        self._fill_shelves(shelves)
        self._lay_out()
        self._connect()
        self.show_idle()

    @property
    def source(self) -> Source | None:
        """What is to be brought in, once it is chosen."""
        if self._path is None:
            return None
        form = self.form.chosen
        return Source(
            form,
            self._path,
            self._path if form == FOLDER else self._path.parent,
            self.shelf.currentText().strip(),
            self.licence.chosen,
            self.language.chosen,
            self.replaces.isChecked(),
            self._only,
        )

    def show_source(self, source: Source) -> None:
        """As if the person had chosen all of this."""
        self.form.choose(source.form)
        self.shelf.setEditText(source.shelf)
        self.licence.choose(source.licence)
        self.language.choose(source.language)
        self.replaces.setChecked(source.replace_files)
        self.choose(source.path, source.only)

    def choose(self, path: Path, only: tuple[str, ...] = ()) -> None:
        """The folder, or ``only`` these files of it, or the bibliography."""
        self._path, self._only = path, only
        self._where.setText(", ".join(isolated(clean_name(name)) for name in only) or clean_name(str(path)))
        self._ask()

    def show_progress(self, told: object) -> None:
        """An :class:`ImportProgress`."""
        if not isinstance(told, ImportProgress):
            return
        self._how.setText(words.progress(told))
        self._bar.setRange(0, told.total)
        self._bar.setValue(told.done)

    def show_looking(self) -> None:
        """The source is being looked at."""
        self._found = None
        self._show_work(runs=True, may_pause=False)
        self._how.setText(self.tr("Looking at it…"))
        self._bar.setRange(0, 0)

    def show_found(self, found: Survey) -> None:
        """What would become of it."""
        self._found = found
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_xs))
        groups = list(words.groups(found))
        for group in groups:
            column.addWidget(PlainLabel(group.heading, "strong"))
            for line in group.lines:
                column.addWidget(PlainLabel(line, "muted").wrapped())
        if not groups:
            column.addWidget(PlainLabel(self.tr("There is nothing in it."), "muted"))
        fresh = QWidget()
        fresh.setLayout(column)
        self._lists_column.replaceWidget(self._lists, fresh)
        self._lists.hide()
        self._lists.deleteLater()
        self._lists = fresh
        self._show_work(runs=False, may_pause=False)
        self._start.setEnabled(bool(found.plan.new or found.plan.changed))
        if self._start.isEnabled():
            self._start.setFocus()

    def show_running(self) -> None:
        """It is being brought in."""
        self._show_work(runs=True, may_pause=True)
        self._how.setText("")
        self._bar.setRange(0, 0)
        self._pause.setFocus()

    def show_idle(self) -> None:
        """Nothing is under way."""
        self._show_work(runs=False, may_pause=False)

    def focus_first(self) -> None:
        self._choose.setFocus()

    # --- what the person does ---

    def _ask(self) -> None:
        source = self.source
        if source is not None:
            self._looked_shelf = source.shelf
            self.look_asked.emit(source)

    def _form_chosen(self) -> None:
        """What was chosen in another form is no longer meant."""
        self._path, self._only = None, ()
        self._where.setText(self.tr("Nothing chosen yet."))
        self._found = None
        self.show_idle()

    def _open_dialog(self) -> None:
        form = self.form.chosen
        dialog = QFileDialog(self, words.forms()[form], str(Path.home()))
        if form == FOLDER:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilters([f"{words.forms()[form]} (*.{form})", self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda chosen: self.choose(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _pause_or_go_on(self) -> None:
        self._waits = not self._waits
        self._show_pause()
        self.paused.emit(self._waits)

    # --- how it looks ---

    def _show_work(self, *, runs: bool, may_pause: bool) -> None:
        self._waits = False
        self._show_pause()
        for field in (self.form, self._choose, self.shelf, self.licence, self.language, self.replaces):
            field.setEnabled(not (runs and may_pause))
        self._found_card.setVisible(self._found is not None)
        for part in (self._how, self._bar, self._stop):
            part.setVisible(runs)
        self._pause.setVisible(runs and may_pause)
        self._start.setVisible(self._found is not None and not runs)
        self._close.setVisible(not (runs and may_pause))

    def _show_pause(self) -> None:
        if self._waits:
            self._pause.set_words(self.tr("Go on"), "next")
        else:
            self._pause.set_words(self.tr("Pause"), "pause")

    def _fill_shelves(self, shelves: Mapping[str, str]) -> None:
        self.shelf.setEditable(True)
        self.shelf.addItems(["", *sorted(shelves.values(), key=str.casefold)])
        for field in (self.shelf, self.shelf.lineEdit()):
            if field is not None:
                field.setAccessibleName(self.tr("Shelf"))
        line = self.shelf.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("As the source says"))

    def _lay_out(self) -> None:
        look = theme.look()
        what = Card(self.tr("What is brought in"))
        for field in (self.form, self.shelf, self.licence, self.language):
            field.setMinimumWidth(look.px(_BREADTH))
            field.setMaximumWidth(look.px(_BREADTH * 3 // 2))
        what.add_row(self.tr("From"), self.form, self._choose)
        what.add_row("", self._where)
        what.add_row(self.tr("Shelf"), self.shelf)
        what.add_row(self.tr("Licence"), self.licence)
        what.add_row(self.tr("Language"), self.language)
        what.add(self.replaces)
        holder, buttons = QWidget(), QWidget()
        self._lists_column = QVBoxLayout(holder)
        self._lists_column.setContentsMargins(0, 0, 0, 0)
        self._lists_column.addWidget(self._lists)
        self._found_card.add(holder)
        flow = Flow(look.px(SIZES.gap_s), buttons)
        for button in (self._start, self._pause, self._stop, self._close):
            flow.addWidget(button)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        for part in (what, self._found_card, self._how, self._bar, buttons):
            self.add(part)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _connect(self) -> None:
        self._choose.clicked.connect(self._open_dialog)
        self.form.activated.connect(self._form_chosen)
        for chooser in (self.shelf, self.licence, self.language):
            chooser.activated.connect(self._ask)
        line = self.shelf.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._ask_if_other_shelf)
        self.replaces.clicked.connect(self._ask)
        self._start.clicked.connect(self.start_asked)
        self._pause.clicked.connect(self._pause_or_go_on)
        self._stop.clicked.connect(self.stop_asked)
        self._close.clicked.connect(self.closed)

    def _ask_if_other_shelf(self) -> None:
        """Leaving the field is no reason to look again."""
        if self.shelf.currentText().strip() != self._looked_shelf:
            self._ask()


def _with_none(none: str, facet: Facet, vocabulary: str) -> dict[str, str]:
    named = {key: key_words(facet, key) for key in vocabularies.vocabulary(vocabulary).terms}
    return {"": none, **dict(sorted(named.items(), key=lambda pair: pair[1].casefold()))}
