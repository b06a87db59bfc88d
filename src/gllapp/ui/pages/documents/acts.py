"""Binds what is done beside the text to the use cases: comments, conflicts, claims, the document's card."""

import secrets
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import CommentRow
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.names import clean_title
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.documents.dialogs import ClaimDialog, CommentDialog, NameDialog, ReasonDialog, ask
from gllapp.ui.pages.documents.side_panel import SidePanel
from gllapp.ui.pages.documents.typist import Typist
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents import claims, comments, conflicts, making
from gllapp.usecases.documents.making import CardEdit
from gllcore.ids import RecordId
from gllcore.model.documents import DocumentCard, Stage
from gllcore.pod_rules import SALT_BYTES


def new_salt() -> bytes:
    return secrets.token_bytes(SALT_BYTES)


class Acts(Binder):
    """Each act sees all that was typed before it; ``changed`` follows it."""

    changed = Signal()
    told = Signal(object)
    """Carries the :class:`Notice` about what can be undone."""

    def __init__(
        self, desk: Desk, background: BackgroundRunner, typist: Typist, panel: SidePanel, parent: QObject
    ) -> None:
        super().__init__(desk, background, parent)
        self._typist = typist
        panel.conflicts.settle_asked.connect(self._settle)
        said = panel.comments
        said.accepted.connect(
            lambda comment: self.do(partial(comments.accept, desk, RecordId(comment), new_salt()))
        )
        said.decline_asked.connect(partial(self._decline, said))
        said.change_asked.connect(partial(self._change, said))
        said.resolved.connect(
            lambda comment, resolved: self.do(
                partial(comments.set_resolved, desk, RecordId(comment), resolved)
            )
        )
        said.withdrawn.connect(lambda comment: self._withdraw(RecordId(comment)))
        said.replied.connect(
            lambda comment, words: self.do(
                partial(comments.reply, desk, RecordId(comment), words),
                lambda: said.forget_reply(RecordId(comment)),
            )
        )
        panel.sections.released.connect(lambda claim: self.do(partial(claims.release, desk, RecordId(claim))))

    def do(self, work: Callable[[], object], then: Callable[[], None] = lambda: None) -> None:
        """Runs an act behind what was typed."""
        self._typist.end_step()
        self._typist.flush()
        self.ask(work, lambda _: self._done(then), lane=Lane.WRITE)

    def behind_typing(self, then: Callable[[], None]) -> None:
        """Goes on when what was typed until now is on the disk."""
        self._typist.flush()
        self.ask(lambda: None, lambda _: then(), lane=Lane.WRITE)

    def _withdraw(self, comment: RecordId) -> None:
        back = partial(comments.withdraw_comment, self._desk, comment, False)
        said = Notice(Tone.INFO, self.tr("The comment is withdrawn."), undo=back)
        self.do(partial(comments.withdraw_comment, self._desk, comment), partial(self.told.emit, said))

    def archive(self, document: RecordId, archived: bool) -> None:
        """Out of the list of documents, or into it again."""
        if not archived:
            self.edit_card(document, CardEdit(archived=False))
            return
        back = partial(making.archive, self._desk, document, False)
        said = Notice(
            Tone.INFO, self.tr("The document is archived."), self.tr("Its text and history stay."), undo=back
        )
        self.do(partial(making.archive, self._desk, document), partial(self.told.emit, said))

    def _done(self, then: Callable[[], None]) -> None:
        then()
        self.acted.emit()
        self.changed.emit()

    def _settle(self, key: str, text: str | None) -> None:
        document = self._typist.document
        if document is None:
            return
        if text is None:
            self.do(partial(conflicts.settle_as_it_stands, self._desk, document, key))
        else:
            self.do(partial(conflicts.settle, self._desk, document, key, text, new_salt()))

    # --- asked before ---

    def comment(self, quote: str, start: int, end: int, over: QWidget, *, suggests: bool) -> None:
        """About the words from ``start`` to ``end``, or about the whole document where they are the same."""
        document = self._typist.document
        if document is None:
            return
        mark = self._typist.mark()
        dialog = CommentDialog(quote, over, suggests=suggests)

        def send() -> None:
            places = (start, end) if start < end else (None, None)
            first, last = (None if at is None else self._typist.since(mark, at) for at in places)
            body, suggestion = dialog.body.toPlainText(), dialog.suggestion
            self.do(partial(comments.add_comment, self._desk, document, body, first, last, suggestion))

        ask(dialog, send)

    def _decline(self, over: QWidget, row: CommentRow) -> None:
        """Whoever has suggested it reads why not."""
        dialog = ReasonDialog(over)
        comment = row.comment.id
        ask(
            dialog,
            lambda: self.do(partial(comments.decline, self._desk, comment, dialog.reason.toPlainText())),
        )

    def _change(self, over: QWidget, row: CommentRow) -> None:
        said = row.comment
        dialog = CommentDialog(said.quote, over, suggests=said.suggestion is not None, before=said)

        def save() -> None:
            body, suggestion = dialog.body.toPlainText(), dialog.suggestion
            if (body, suggestion) != (said.body, said.suggestion):
                self.do(partial(comments.edit_comment, self._desk, said.id, body, suggestion))

        ask(dialog, save)

    def claim(self, section: str, position: int, over: QWidget) -> None:
        """The section at a place."""
        document = self._typist.document
        if document is None:
            return
        mark = self._typist.mark()
        dialog = ClaimDialog(clean_title(section), over)

        def tell() -> None:
            at, until = self._typist.since(mark, position), dialog.until.text.strip()
            self.do(partial(claims.claim, self._desk, document, at, until))

        ask(dialog, tell)

    # --- the card ---

    def rename(self, card: DocumentCard, over: QWidget) -> None:
        dialog = NameDialog(self.tr("Rename the document"), self.tr("Rename"), "", over)
        dialog.name.line.setText(card.title)
        ask(dialog, lambda: self.edit_card(card.id, CardEdit(title=dialog.name.text)))

    def set_stage(self, document: RecordId, stage: str) -> None:
        self.edit_card(document, CardEdit(stage=Stage(int(stage))))

    def edit_card(self, document: RecordId, edit: CardEdit) -> None:
        self.do(partial(making.edit_card, self._desk, document, edit))
