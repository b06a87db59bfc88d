"""A pod's documents: how far each is, who changed it when, what waits, and what is to be settled."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import DocumentRow
from gllapp.ui import formats
from gllapp.ui.names import clean_title, isolated, joined
from gllapp.ui.pages.pods import words
from gllapp.ui.pages.pods.lines import Line, Sign
from gllapp.ui.pages.pods.listed import Listed
from gllapp.ui.pages.pods.reading import Inside
from gllapp.ui.pages.pods.words import PodCounts
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.notices import EmptyState, Offer
from gllcore.model.documents import Stage


class DocumentsSection(Listed):
    """``opened`` carries a document's id; ``new_asked``: another is to be begun."""

    new_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DocumentsSection", "Documents"), parent)
        self._new = ActionButton(self.tr("New document"), "add", primary=True)
        self.add_tool(self._new)
        self._new.clicked.connect(self.new_asked)

    def show_pod(self, shown: Inside) -> None:
        self._new.setVisible(shown.is_writable and bool(shown.documents))
        lines = [document_line(row, shown.now_ms) for row in shown.documents]
        self.show_lines(lines, lambda: self._nothing(shown))

    def _nothing(self, shown: Inside) -> EmptyState:
        offer = Offer("new", self.tr("Begin the first document"), "add")
        empty = EmptyState(
            "draft",
            self.tr("No documents yet"),
            self.tr(
                "Several can write the same document without a connection: what they write comes together at the next sync."
            ),
            (offer,) if shown.is_writable else (),
        )
        empty.offered.connect(lambda _: self.new_asked.emit())
        return empty


def document_line(row: DocumentRow, now_ms: int) -> Line:
    card = row.card
    caption = joined(
        words.language_words([card.language] if card.language else []),
        QCoreApplication.translate("DocumentsSection", "changed by {name}").format(
            name=isolated(words.name(row.changed_by))
        ),
        formats.moment(row.changed_ms, now_ms),
        PodCounts().characters(row.characters),
    )
    return Line(
        key=card.id,
        icon="draft",
        title=clean_title(card.title),
        caption=caption,
        tone=Tone.INFO,
        signs=tuple(_signs(row)),
        bold=row.changed,
    )


def _signs(row: DocumentRow) -> Iterator[Sign]:
    translate = QCoreApplication.translate
    yield stage_sign(row.card.stage)
    if row.changed:
        yield Sign("unread", translate("DocumentsSection", "Changed since you looked"), Tone.INFO)
    if row.unsent:
        yield Sign("waiting", translate("DocumentsSection", "Your edits wait in the outbox"), Tone.INFO)
    yield from words.delivery_sign(row.delivery)
    if row.conflicts:
        yield Sign("conflicts", PodCounts().conflicts(row.conflicts), Tone.WARN)
    if row.open_comments:
        yield Sign("quote", PodCounts().comments(row.open_comments))
    if row.card.product is not None:
        yield Sign("published", translate("DocumentsSection", "In the library"), Tone.GOOD)


def stage_sign(stage: int) -> Sign:
    """How far a document is, as its pod sees it."""
    translate = QCoreApplication.translate
    return {
        Stage.DRAFT: Sign("edit", translate("DocumentsSection", "Draft")),
        Stage.REVIEW: Sign("preview", translate("DocumentsSection", "In review"), Tone.INFO),
        Stage.FINAL: Sign("good", translate("DocumentsSection", "Final"), Tone.GOOD),
    }[Stage(stage)]
