"""What the person has chosen about the window: put on at once, and kept in the profile."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from gllapp.settings import Settings
from gllapp.sync.pacing import When
from gllapp.ui import language, theme
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.theme import Appearance, Choice

if TYPE_CHECKING:
    from gllapp.usecases.budgets import Budgets


class Preferences(QObject):
    """Each setter changes one thing; the file is written off the window's thread."""

    language_changed = Signal()
    """Words already on the screen stay as they are: whoever owns the window makes it anew."""
    sync_changed = Signal()
    """The person wants the window to sync at other times."""
    kept = Signal()
    """What was chosen is in the profile now, where use cases find it."""
    failed = Signal(object)
    """Carries the :class:`GllError` of a file that could not be written."""

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        save: Callable[[Settings], None],
        background: BackgroundRunner,
    ) -> None:
        """``save`` keeps the settings in the profile; it is called on a worker thread."""
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._save = save
        self._background = background
        language.speak(app, self.language)
        self.appearance = Appearance(app, _choice(settings.theme), settings.text_percent)

    @property
    def application(self) -> QApplication:
        """What wears them."""
        return self._app

    @property
    def language(self) -> str:
        """The code of the window's language: the chosen one, or the system's."""
        chosen = self._settings.language
        return chosen if chosen in language.TRANSLATED else language.system_language()

    @property
    def language_is_chosen(self) -> bool:
        return bool(self._settings.language)

    @property
    def proxy(self) -> str:
        return self._settings.proxy

    def choose_language(self, code: str) -> None:
        before = self.language
        self._keep(language=code)
        if code != before:
            language.speak(self._app, code)
            self.language_changed.emit()

    def choose_theme(self, choice: Choice) -> None:
        self.appearance.choose(choice)
        self._keep(theme=choice.value)

    def set_text_size(self, percent: int) -> None:
        self.appearance.set_text_size(percent)
        self._keep(text_percent=self.appearance.percent)

    def larger(self) -> None:
        self.set_text_size(self.appearance.percent + theme.STEP)

    def smaller(self) -> None:
        self.set_text_size(self.appearance.percent - theme.STEP)

    def plain_size(self) -> None:
        self.set_text_size(100)

    def set_proxy(self, proxy: str) -> None:
        """An address, empty for the system's, or ``NO_PROXY``; see :class:`Settings`."""
        self._keep(proxy=proxy)

    @property
    def price(self) -> tuple[float, str]:
        """What a megabyte costs here, and in which currency."""
        return self._settings.price_per_mb, self._settings.currency

    def set_price(self, per_mb: float, currency: str) -> None:
        self._keep(price_per_mb=per_mb, currency=currency)

    @property
    def budgets(self) -> "Budgets":
        """What a week and a sync may cost."""
        from gllapp.usecases.budgets import budgets_in  # the window opens without it

        return budgets_in(self._settings)

    def choose_budgets(self, budgets: "Budgets") -> None:
        self._keep(**msgspec.structs.asdict(budgets))

    @property
    def files(self) -> tuple[bool, str, int]:
        """Whether files come with a sync, at which hours (empty: always), and how many bytes a second (0: no limit)."""
        kept = self._settings
        return kept.files_with_sync, kept.files_hours, kept.files_bytes_per_second

    def choose_files(self, with_sync: bool, hours: str, bytes_per_second: int) -> None:
        self._keep(files_with_sync=with_sync, files_hours=hours, files_bytes_per_second=bytes_per_second)

    @property
    def sync(self) -> When:
        """When the window syncs; a choice that this version does not know is to be asked."""
        chosen = self._settings.sync
        return When(chosen) if chosen in set(When) else When.ASKED

    def choose_sync(self, when: When) -> None:
        if when is not self.sync:
            self._keep(sync=when.value)
            self.sync_changed.emit()

    @property
    def tells_outside(self) -> bool:
        """Whether the system may be told that there are new notices."""
        return self._settings.notices_outside

    def tell_outside(self, allowed: bool) -> None:
        self._keep(notices_outside=allowed)

    @property
    def window_place(self) -> bytes:
        """Where the window stood when it was last closed, as Qt writes it; empty for the first time."""
        try:
            return bytes.fromhex(self._settings.window)
        except ValueError:
            return b""

    def keep_window_place(self, place: bytes) -> None:
        self._keep(window=place.hex())

    def _keep(self, **changes: str | float) -> None:
        changed = msgspec.structs.replace(self._settings, **changes)
        if changed == self._settings:
            return
        self._settings = changed
        self._background.run(
            lambda job: self._save(changed),
            owner=self,
            on_done=lambda _: self.kept.emit(),
            on_error=self.failed.emit,
            lane=Lane.WRITE,
        )


def _choice(stored: str) -> Choice:
    """A theme that this version does not know is the system's."""
    return Choice(stored) if stored in set(Choice) else Choice.SYSTEM
