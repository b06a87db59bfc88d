"""The place Settings: language, colours, text size, who signs in, the network, and where the data lives."""

import re
from collections.abc import Sequence
from pathlib import Path
from threading import Event

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from gllapp.proxy_login import ProxyLogin
from gllapp.ui import formats, language, theme
from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.names import clean_name
from gllapp.ui.pages.page import Page
from gllapp.ui.pages.settings.check_card import CheckCard
from gllapp.ui.pages.settings.network import NetworkCard
from gllapp.ui.pages.settings.people import PeopleBinder
from gllapp.ui.pages.settings.people_card import PeopleCard
from gllapp.ui.preferences import Preferences
from gllapp.ui.theme import Choice, choice_words
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.controls import ActionButton, Chooser
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.notices import Notice
from gllapp.ui.widgets.sheet import Sheet
from gllapp.usecases.desk import Desk
from gllapp.usecases.doctor import check_up
from gllapp.usecases.findings import Finding
from gllapp.usecases.own_data import export_own
from gllapp.usecases.profile_facts import KeyPlace, ProfileFacts, profile_facts
from gllapp.usecases.proxy import keep_login
from gllapp.usecases.session import Session
from gllapp.usecases.status import status
from gllapp.views import Identity


class SettingsPage(Page):
    """Every choice is put on at once; there is nothing to confirm."""

    name = "settings"
    icon = "settings"

    def __init__(
        self,
        desk: Desk,
        session: Session,
        preferences: Preferences,
        background: BackgroundRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(background, parent)
        self._desk = desk
        self._session = session
        self._preferences = preferences
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._sheet = Sheet(self.tr("Settings"), self)
        column.addWidget(self._sheet)
        self._network = NetworkCard(preferences)
        self._network.login_chosen.connect(self._keep_login)
        self._enough = Event()
        self._check = CheckCard()
        self._check.asked.connect(self._check_up)
        self._check.stop_asked.connect(self._enough.set)
        self._people = PeopleCard()
        self._at_pc = PeopleBinder(self._people, desk, session, background, self)
        self._at_pc.failed.connect(self.failed)
        self._at_pc.sync_asked.connect(lambda: self.go_to.emit("sync"))
        self._at_pc.registering_asked.connect(lambda: self.go_to.emit("registering"))
        self._at_pc.leaving.connect(lambda: self.go_to.emit("leave"))
        for card in (self._look(), self._person(), self._people, self._data(), self._check, self._network):
            self._sheet.add(card)
        preferences.appearance.changed.connect(self._show_size)

    def place_words(self) -> str:
        return self.tr("Settings")

    def activated(self) -> None:
        self.ask(lambda: status(self._desk).identity, self._show_identity)
        self.ask(lambda: profile_facts(self._session), self._show_facts)
        self._at_pc.look()

    def panes(self) -> tuple[QWidget, ...]:
        cards = (self._people.first, self._open_folder, self._check.first, self._network.first)
        return (self._language, self._sign_in, *cards)

    # --- whether all is in order ---

    def _check_up(self, repair: bool) -> None:
        """Behind syncs, so that it does not look at one's middle; what is repaired may show elsewhere."""
        self._enough.clear()
        self._check.show_checking()
        session, desk, enough = self._session, self._desk, self._enough

        def work(job: Job) -> tuple[Finding, ...]:
            return check_up(
                session,
                desk,
                repair=repair,
                on_check=job.report,
                is_stopped=lambda: job.cancelled or enough.is_set(),
            )

        self._background.run(
            work,
            owner=self,
            on_done=lambda found: self._checked(found, repair),
            on_error=self._check.show_error,
            on_progress=lambda _: self._check.show_next(),
            lane=Lane.SYNC,
        )

    def _checked(self, found: Sequence[Finding], repair: bool) -> None:
        self._check.show_findings(found)
        if repair:
            self.acted.emit()

    # --- how it looks ---

    def _look(self) -> Card:
        card = Card(self.tr("Language and look"))
        spoken = {code: language.NAMES[code] for code in language.TRANSLATED}
        self._language = Chooser(self.tr("Language of the window"), spoken)
        self._language.choose(self._preferences.language)
        self._language.activated.connect(lambda _: self._choose_language())
        card.add_row(self.tr("Language"), self._language)
        self._theme = Chooser(self.tr("Colours"), {choice.value: choice_words(choice) for choice in Choice})
        self._theme.choose(self._preferences.appearance.choice.value)
        self._theme.activated.connect(lambda _: self._preferences.choose_theme(Choice(self._theme.chosen)))
        card.add_row(self.tr("Colours"), self._theme)
        self._size = Chooser(self.tr("Text size"), _sizes())
        self._size.activated.connect(lambda _: self._preferences.set_text_size(int(self._size.chosen)))
        self._show_size()
        card.add_row(
            self.tr("Text size"), self._size, PlainLabel(self.tr("also with Ctrl + and Ctrl −"), "caption")
        )
        return card

    def _choose_language(self) -> None:
        self._preferences.choose_language(self._language.chosen)

    def _show_size(self) -> None:
        self._size.choose(str(self._preferences.appearance.percent))

    # --- who ---

    def _person(self) -> Card:
        card = Card(self.tr("You"))
        self._name = card.add_fact(self.tr("Name"))
        self._email = card.add_fact(self.tr("E-mail"))
        self._community = card.add_fact(self.tr("Community"))
        self._server = card.add_fact(self.tr("Server"))
        self._sign_in = ActionButton(self.tr("Sign in again…"), "key")
        self._sign_in.clicked.connect(lambda: self.go_to.emit("sign_in"))
        card.add_row("", self._sign_in)
        return card

    def _show_identity(self, identity: Identity) -> None:
        self._name.setText(clean_name(identity.name))
        self._email.setText(clean_name(identity.email))
        self._community.setText(clean_name(identity.community_name))
        self._server.setText(clean_name(identity.server))

    def _keep_login(self, chosen: ProxyLogin) -> None:
        replica, known = self._desk.replica, self._session.proxy_login
        self.ask(lambda: keep_login(replica, known, chosen), lambda _: None, lane=Lane.WRITE)

    # --- where ---

    def _data(self) -> Card:
        card = Card(self.tr("Data on this PC"))
        self._folder = card.add_fact(self.tr("Folder"))
        self._room = card.add_fact(self.tr("Room taken"))
        self._protection = card.add_fact(self.tr("Protection"))
        self._open_folder = ActionButton(self.tr("Open the folder"), "held")
        self._open_folder.clicked.connect(self._show_folder)
        self._copy = ActionButton(self.tr("Copy its path"), "copy")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(str(self._session.folder)))
        self._export = ActionButton(self.tr("Export what is mine…"), "download")
        self._export.clicked.connect(self._ask_where)
        card.add_row("", self._open_folder, self._copy, self._export)
        return card

    def _show_facts(self, facts: ProfileFacts) -> None:
        # A path has no spaces: it may break after each folder.
        self._folder.setText(re.sub(r"([/\\])", "\\1\u200b", str(facts.folder)))
        self._room.setText(formats.size(facts.size))
        self._protection.setText(self._protection_words(facts.key))

    def _protection_words(self, key: KeyPlace) -> str:
        words = {
            KeyPlace.SYSTEM: self.tr("Encrypted; the key is in the key store of this system account."),
            KeyPlace.PASSPHRASE: self.tr(
                "Encrypted; the key opens with your passphrase. Nobody can reset it for you."
            ),
            KeyPlace.FILE: self.tr("Encrypted; the key is in the file that this PC's keeper has named."),
        }
        return words[key]

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._session.folder)))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("A folder for all that is yours"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self.export_into(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_into(self, chosen: Path) -> None:
        """Everything that is the person's own goes into a folder of its own there, over what an earlier export left."""
        folder = chosen / "GLL"

        def done(_: object) -> None:
            what = self.tr("All that is yours is in {folder}.").format(folder=str(folder))
            safe = self.tr("Nothing was sent, and nothing here has changed.")
            self.told.emit(Notice(Tone.GOOD, what, safe))

        self.ask(lambda: export_own(self._desk, folder, replace=True), done, lane=Lane.WRITE)


def _sizes() -> dict[str, str]:
    percents = range(theme.SMALLEST, theme.LARGEST + 1, theme.STEP)
    return {str(percent): f"{formats.number(percent)} %" for percent in percents}
