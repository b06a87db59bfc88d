"""How far a registration has come, and what can be done with it now: send it, carry it, write it in an e-mail, take it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from gllapp.registering_views import Registering, Stage
from gllapp.ui.names import clean_excerpt
from gllapp.ui.pages.registering import words
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.field import TextField
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.labels import PlainLabel

_ON_THE_WAY = frozenset({Stage.WAITING, Stage.SENT, Stage.RECEIVED})


class StandingCard(Card):
    """Each signal is a wish; ``answered`` carries the text of an e-mail."""

    send_asked = Signal()
    stick_asked = Signal()
    code_asked = Signal()
    answered = Signal(str)
    take_back_asked = Signal()

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self.said = PlainLabel("", "strong").wrapped()
        self.comment = PlainLabel().wrapped()
        self.send = ActionButton(self.tr("Send now (2 kB)"), "sent", primary=True)
        self.stick = ActionButton(self.tr("Put it on a stick…"), "usb")
        self.code = ActionButton(self.tr("As a code for an e-mail"), "copy")
        self.answer = ActionButton(self.tr("An answer came by e-mail"), "inbox")
        self.back = ActionButton(self.tr("Take it back"), "undo")
        self._ways = flowing([self.send, self.stick, self.code, self.answer, self.back])
        self.code_text = TextField(
            self.tr("The code"),
            self.tr("Copy all of it into an e-mail to the community. Only the community can read it."),
            lines=6,
        )
        self.code_text.edit.setReadOnly(True)
        self.copy = ActionButton(self.tr("Copy"), "copy")
        self.answer_text = TextField(
            self.tr("The e-mail with the answer"), self.tr("Paste the whole e-mail here."), lines=6
        )
        self.take = ActionButton(self.tr("Take in the answer"), "check")
        for part in (self.said, self.comment, self._ways, self.code_text):
            self.add(part)
        self.add_button(self.copy)
        self.add(self.answer_text)
        self.add_button(self.take)
        self._connect()
        for part in (self.comment, self.code_text, self.copy, self.answer_text, self.take):
            part.hide()

    def show_standing(self, found: Registering, now_ms: int) -> None:
        """Says where it stands, and offers what helps there."""
        self.said.setText(words.stage_words(found, now_ms))
        comment = clean_excerpt(found.comment)
        self.comment.setText(self.tr("They say: {comment}").format(comment=comment))
        self.comment.setVisible(bool(comment))
        is_asking = found.stage in _ON_THE_WAY
        self._ways.setVisible(is_asking)
        asks_again = found.stage is not Stage.WAITING
        self.send.set_words(
            self.tr("Ask what has become of it (2 kB)") if asks_again else self.tr("Send now (2 kB)"), "sent"
        )
        if not is_asking:
            self._hide_letters()

    def show_code(self, code: str) -> None:
        """The registration as text, to be copied."""
        self.code_text.show_text(code)
        self.code_text.show()
        self.copy.show()
        self.code_text.edit.selectAll()
        self.code_text.setFocus()

    def show_busy(self, busy: bool) -> None:
        """While it is on its way, nothing else can be asked."""
        for button in (self.send, self.stick, self.code, self.answer, self.back, self.take):
            button.setEnabled(not busy)

    def _hide_letters(self) -> None:
        for part in (self.code_text, self.copy, self.answer_text, self.take):
            part.hide()

    def _connect(self) -> None:
        self.send.clicked.connect(self.send_asked)
        self.stick.clicked.connect(self.stick_asked)
        self.code.clicked.connect(self.code_asked)
        self.back.clicked.connect(self.take_back_asked)
        self.answer.clicked.connect(self._ask_answer)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.code_text.text))
        self.take.clicked.connect(lambda: self.answered.emit(self.answer_text.text))

    def _ask_answer(self) -> None:
        self.answer_text.show()
        self.take.show()
        self.answer_text.setFocus()
