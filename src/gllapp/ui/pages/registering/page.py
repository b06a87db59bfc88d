"""The place of whoever has no account yet: the form, kept while it is typed, and how far it has come."""

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from gllapp.registering_views import Registering, Stage
from gllapp.ui import words as error_words
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.newest import Newest
from gllapp.ui.pages.page import Page
from gllapp.ui.pages.registering import words
from gllapp.ui.pages.registering.form_view import FormView
from gllapp.ui.pages.registering.standing_card import StandingCard
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.message_area import MessageArea
from gllapp.ui.widgets.notices import Notice, Offer
from gllapp.ui.widgets.sheet import Sheet
from gllapp.usecases.desk import Desk
from gllapp.usecases.registering.form import registering, save_form
from gllapp.usecases.session import Session
from gllcore.errors import GllError
from gllcore.registrations import Form

_SAVING_MS = 3_000


class RegisteringPage(Page):
    """Acts go through the write lane, letters through that of syncs."""

    name: ClassVar[str] = "registering"
    icon: ClassVar[str] = "user"

    def __init__(
        self,
        desk: Desk,
        session: Session,
        spoken: Callable[[], str],
        background: BackgroundRunner,
        parent: QWidget | None = None,
    ) -> None:
        """``spoken`` gives the window's language: that of the answers too."""
        super().__init__(background, parent)
        self._desk, self._session, self._spoken = desk, session, spoken
        self._found = Registering(Stage.DRAFT)
        self._newest = Newest()
        self._kept: Form | None = None
        self.messages = MessageArea(closable=False)
        self.standing = StandingCard(self.tr("How far it has come"))
        self.form_view = FormView()
        self._read = ActionButton(self.tr("Read what is on the stick"), "usb")
        self._read.hide()
        self.hand_in_button = ActionButton(self.tr("Hand it in"), "check", primary=True)
        self._sheet = Sheet(self.place_words())
        self._lay_out()
        self._connect()
        self._saving = QTimer(self, interval=_SAVING_MS)
        self._saving.timeout.connect(self._save)

    def place_words(self) -> str:
        return QCoreApplication.translate("RegisteringPage", "Become a member")

    # --- what the frame calls ---

    def activated(self) -> None:
        self._load()

    def refresh(self) -> None:
        self._load()

    def deactivated(self) -> None:
        self._saving.stop()
        self._save()

    def closing(self) -> None:
        self._save()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.standing.send, self.form_view)

    def tell_of_stick(self, show: Callable[[], None]) -> None:
        """The stick that told which community it is holds more, which can be read meanwhile; ``show`` shows it."""
        self._read.clicked.connect(lambda: show())
        self._read.show()

    # --- the form ---

    def _load(self) -> None:
        self.ask(lambda: registering(self._desk), self._newest.only(self._loaded))

    def _loaded(self, found: Registering | None) -> None:
        self._show(found or Registering(Stage.DRAFT))
        if self._kept is None:
            self._kept = self._found.form
            self.form_view.show_form(self._found.form)
            self._saving.start()
        elif not self._saving.isActive() and self.isVisible():
            self._saving.start()

    def _show(self, found: Registering) -> None:
        self._found = found
        self.standing.show_standing(found, self._desk.now_ms())
        is_open = found.stage is not Stage.APPROVED
        self.form_view.setVisible(is_open)
        self.hand_in_button.setVisible(is_open)
        again = found.stage is not Stage.DRAFT
        self.hand_in_button.set_words(
            self.tr("Hand it in again") if again else self.tr("Hand it in"), "check"
        )

    def _save(self) -> None:
        form = self.form_view.form
        if self._kept is None or form == self._kept or self._found.stage is Stage.APPROVED:
            return
        self._kept = form
        self.ask(lambda: save_form(self._desk, form), lambda _: None, lane=Lane.WRITE)

    def _hand_in(self) -> None:
        gap = self.form_view.gap(has_password=self._found.has_password)
        if gap:
            self._say(Notice(Tone.WARN, words.gap_words(gap)))
            return
        from gllapp.usecases.registering.form import (
            hand_in,  # not at the top: what seals is loaded when it is used
        )

        form, password, spoken = self.form_view.form, self.form_view.password.text, self._spoken()
        self._kept = form
        self._act(lambda: hand_in(self._session, self._desk, form, password, spoken), lane=Lane.WRITE)

    # --- the ways ---

    def _send(self) -> None:
        from gllapp.usecases.registering.sending import send

        self._act(lambda: send(self._session, self._desk), lane=Lane.SYNC)

    def _choose_stick(self) -> None:
        begin = next(iter(self._session.plugged_in()), Path.home())
        dialog = QFileDialog(self, self.tr("A stick, or a folder that stands for one"), str(begin))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.put_on(Path(folder)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def put_on(self, stick: Path) -> None:
        """Puts the registration on the stick in this folder, and takes home what it has brought."""

        def work() -> Registering | None:
            from gllapp.usecases.parcels import letterbox, put_on_stick

            put_on_stick(self._session, self._desk, letterbox(stick))
            return registering(self._desk)

        self._act(work, lane=Lane.STICK)

    def _make_code(self) -> None:
        def work() -> tuple[str, Registering | None]:
            from gllapp.usecases.registering.sending import code_of

            return code_of(self._session, self._desk), registering(self._desk)

        def done(made: tuple[str, Registering | None]) -> None:
            self._acted(made[1])
            self.standing.show_code(made[0])

        self._begin()
        self.ask(work, done, lane=Lane.WRITE, on_error=self._not_done)

    def _take_answer(self, text: str) -> None:
        from gllapp.usecases.registering.answers import take_answer_in

        self._act(lambda: take_answer_in(self._desk, text), lane=Lane.WRITE)

    def _take_back(self) -> None:
        from gllapp.usecases.registering.form import take_back

        self._act(lambda: take_back(self._desk), lane=Lane.WRITE)

    # --- acting ---

    def _act(self, work: Callable[[], Registering | None], *, lane: Lane) -> None:
        self._begin()
        self.ask(work, self._acted, lane=lane, on_error=self._not_done)

    def _begin(self) -> None:
        self._save()
        self._say(None)
        self._show_busy(True)

    def _acted(self, found: Registering | None) -> None:
        self._show_busy(False)
        self.form_view.forget_password()
        before = self._found.stage
        self._show(found or Registering(Stage.DRAFT))
        self._sheet.verticalScrollBar().setValue(0)
        if self._found.stage is Stage.APPROVED and before is not Stage.APPROVED:
            self._welcome()
        self.acted.emit()

    def _welcome(self) -> None:
        offer = Offer("sync", self.tr("Sync now"), "sync")
        self.told.emit(
            Notice(
                Tone.GOOD,
                self.tr("Welcome: you are a member now."),
                self.tr("All that you drafted is still here, and yours."),
                offers=(offer,),
            )
        )

    def _not_done(self, error: GllError) -> None:
        self._show_busy(False)
        self._say(error_words.notice(error))
        self._load()

    def _say(self, notice: Notice | None) -> None:
        self.messages.show_notice(notice)
        if notice is not None:
            QTimer.singleShot(0, self.messages, lambda: self._sheet.ensureWidgetVisible(self.messages))

    def _show_busy(self, busy: bool) -> None:
        self.standing.show_busy(busy)
        self.hand_in_button.setEnabled(not busy)

    # --- inside ---

    def _lay_out(self) -> None:
        why = self.tr(
            "Nothing that you write is published before the community has said yes. Meanwhile you read what is public, and draft."
        )
        self._sheet.add(PlainLabel(why, "muted").wrapped())
        for part in (self._read, self.standing, self.messages, self.form_view, self.hand_in_button):
            self._sheet.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheet)

    def _connect(self) -> None:
        self.hand_in_button.clicked.connect(self._hand_in)
        self.standing.send_asked.connect(self._send)
        self.standing.stick_asked.connect(self._choose_stick)
        self.standing.code_asked.connect(self._make_code)
        self.standing.answered.connect(self._take_answer)
        self.standing.take_back_asked.connect(self._take_back)
