"""Binds the tools above the text: each is one step of undo."""

from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.documents import formatting
from gllapp.ui.pages.documents.document_view import DocumentView
from gllapp.ui.pages.documents.quoting import Quoting
from gllapp.ui.pages.documents.typist import Typist
from gllapp.usecases.desk import Desk
from gllcore.ids import RecordId


class Tools(Binder):
    """``pod`` is whose pictures can be put in."""

    def __init__(self, desk: Desk, background: BackgroundRunner, view: DocumentView, typist: Typist) -> None:
        super().__init__(desk, background, typist)
        self.pod: RecordId | None = None
        self._view = view
        self._typist = typist
        self._quoting = Quoting(desk, background, view.editor, view, self)
        self._quoting.failed.connect(self.failed)
        view.toolbar.chosen.connect(self.use)
        view.editor.link_asked.connect(lambda: self.use("link"))

    def use(self, tool: str) -> None:
        """A tool by its key."""
        if not self._typist.is_writable:
            return
        self._typist.end_step()
        if tool == "undo":
            self._typist.undo()
        elif tool == "redo":
            self._typist.redo()
        else:
            self._format(tool)
        self._typist.end_step()

    def _format(self, tool: str) -> None:
        editor = self._view.editor
        match tool:
            case "heading":
                formatting.heading(editor)
            case "bold":
                formatting.around(editor, "**", self.tr("bold words"))
            case "italic":
                formatting.around(editor, "*", self.tr("words"))
            case "list":
                formatting.bullets(editor)
            case "table":
                formatting.table(editor, self.tr("What"), self.tr("Who"))
            case "link":
                formatting.link(editor, self.tr("words of the link"))
            case "picture" if self.pod is not None:
                self._quoting.choose_picture(self.pod)
            case "citation":
                self._quoting.choose_resource()
