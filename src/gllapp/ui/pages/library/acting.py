"""What a person does with the resource that is shown: keeps it or lets it go, cites it, prints it, opens it with another program."""

from PySide6.QtCore import QObject, Signal

from gllapp.library_views import What
from gllapp.ui.pages.library import citer
from gllapp.ui.pages.library.citer import Form
from gllapp.ui.pages.library.detail import ResourceDetail
from gllapp.ui.pages.library.detail_pane import DetailPane
from gllapp.ui.pages.library.keeper import Keeper
from gllapp.ui.pages.library.places import Spot
from gllapp.ui.pages.library.printer import CataloguePrinter
from gllapp.ui.pages.library.reading import Reading


class Acting(QObject):
    """Binds what the details ask for; ``told`` carries the :class:`Notice` about what was done at once."""

    told = Signal(object)

    def __init__(
        self,
        detail: DetailPane,
        keeper: Keeper,
        reading: Reading,
        printer: CataloguePrinter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._detail, self._keeper, self._reading, self._printer = detail, keeper, reading, printer
        detail.made.connect(self._connect)

    def read(self) -> None:
        """The document, or what it says, where one of them is on this PC."""
        shown = self._detail.shown
        if shown is not None and (shown.readable is not None or shown.text is not None):
            self._reading.read(shown)

    def keep_or_let_go(self) -> None:
        """Whichever there is to do: what is kept is let go."""
        shown = self._detail.shown
        if shown is None:
            return
        if shown.view.keeps:
            self._keeper.let_go(shown)
        elif any(file.current for file in shown.view.files):
            self._keeper.keep(shown, What.MAIN)

    def print_shown(self, spot: Spot) -> None:
        """What is read, the page of the resource, or else the list."""
        if spot.reads:
            self._reading.print_out()
        elif spot.resource is not None:
            self._print()
        else:
            self._printer.print_list(spot.listing)

    def _print(self) -> None:
        shown = self._detail.shown
        if shown is not None:
            self._printer.print_resource(shown)

    def _connect(self, detail: ResourceDetail) -> None:
        detail.read_asked.connect(self.read)
        detail.open_asked.connect(self._open_outside)
        detail.cite_asked.connect(self._cite)
        detail.print_asked.connect(self._print)
        detail.keep_asked.connect(self._keep)
        detail.release_asked.connect(self._let_go)

    def _open_outside(self) -> None:
        shown = self._detail.shown
        if shown is not None:
            self._reading.open_outside(shown)

    def _cite(self, form: Form) -> None:
        shown = self._detail.shown
        if shown is not None:
            self.told.emit(citer.copy(shown.view, form))

    def _keep(self, what: What) -> None:
        shown = self._detail.shown
        if shown is not None:
            self._keeper.keep(shown, what)

    def _let_go(self) -> None:
        shown = self._detail.shown
        if shown is not None:
            self._keeper.let_go(shown)
