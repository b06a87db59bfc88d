"""The places of the window and their order in the rail; those that do not work yet do not exist.

A page is loaded and made when somebody first goes there: the window opens with the one page that it shows.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, wraps
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QCoreApplication

from gllapp.ui.background import BackgroundRunner
from gllapp.ui.fetcher import Fetcher
from gllapp.ui.network_watch import NetworkWatch
from gllapp.ui.place_names import (
    BUNDLES,
    CONFLICTS,
    DATA,
    FORUM,
    HELP,
    HOME,
    INSIGHTS,
    LIBRARY,
    NAMES,
    NOTICES,
    OUTBOX,
    PODS,
    REGISTERING,
    SETTINGS,
)
from gllapp.ui.preferences import Preferences
from gllapp.ui.syncer import Syncer
from gllapp.ui.widgets.navigation_rail import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gllapp.ui.notifications.page import NoticesPage
    from gllapp.ui.pages.bundles.page import BundlesPage
    from gllapp.ui.pages.conflicts.page import ConflictsPage
    from gllapp.ui.pages.documents.page import DocumentsPage
    from gllapp.ui.pages.forum.page import ForumPage
    from gllapp.ui.pages.help.page import HelpPage
    from gllapp.ui.pages.home.page import HomePage
    from gllapp.ui.pages.insights.page import InsightsPage
    from gllapp.ui.pages.library.page import LibraryPage
    from gllapp.ui.pages.outbox.page import OutboxPage
    from gllapp.ui.pages.page import Page
    from gllapp.ui.pages.pods.page import PodsPage
    from gllapp.ui.pages.registering.page import RegisteringPage
    from gllapp.ui.pages.search.page import SearchPage
    from gllapp.ui.pages.settings.page import SettingsPage
    from gllapp.ui.pages.sync.page import SyncPage
    from gllapp.usecases.desk import Desk
    from gllapp.usecases.home.glance import FirstLook
    from gllapp.usecases.running import Session
    from gllapp.usecases.stores import Stores

_ABOVE: Final = (HOME, FORUM, PODS, LIBRARY, OUTBOX, INSIGHTS)
_BELOW: Final = (BUNDLES, DATA, SETTINGS, HELP)
# Those that are there while something waits at them.
_AT_TIMES: Final = (CONFLICTS, REGISTERING)
# There is no tenth digit, and F1 leads to the help.
_LAST_DIGIT: Final = 9
_ICONS: Final = {
    CONFLICTS: "conflicts",
    REGISTERING: "user",
    HOME: "home",
    FORUM: "forum",
    PODS: "pods",
    LIBRARY: "library",
    OUTBOX: "outbox",
    INSIGHTS: "insights",
    BUNDLES: "usb",
    DATA: "server",
    SETTINGS: "settings",
    HELP: "help",
}
# Those that are not called as their place.
_ELSEWHERE: Final = {DATA: "pages.sync", NOTICES: "notifications"}
PACKAGES: Final = tuple(f"gllapp.ui.{_ELSEWHERE.get(name, f'pages.{name}')}" for name in NAMES)
"""What the pages are made of."""
APage = TypeVar("APage", bound="Page")


def _when_ready(make: "Callable[[Places], APage]") -> "Callable[[Places], APage]":
    """Whoever goes somewhere while the window has just been painted waits for the replica."""

    @wraps(make)
    def made(places: "Places") -> APage:
        places.ready()
        return make(places)

    return made


@dataclass
class Places:
    """The pages of a window, by their names; each is made, once, when it is first asked for.

    ``on_made`` is told of each page before anybody else has it.
    """

    desk: "Desk"
    session: "Session"
    syncer: Syncer
    fetcher: Fetcher
    preferences: Preferences
    background: BackgroundRunner
    on_made: "Callable[[Page], None]" = lambda page: None
    look: "FirstLook | None" = None
    """What the window shows before the replica is open."""
    ready: "Callable[[], None]" = lambda: None
    """Waits until pages can be made that need it."""
    holder: "QWidget | None" = None
    """What the pages stand in: Qt dresses all that a page holds anew when it is put there only later."""

    @cached_property
    def networks(self) -> NetworkWatch:
        """What is known of the network, for all pages and the frame."""
        return NetworkWatch(self.desk, self.session, self.background)

    def page(self, name: str) -> "Page":
        """The page of one of the ``NAMES``."""
        page: Page = getattr(self, name)
        return page

    def made(self) -> "tuple[Page, ...]":
        """The pages that somebody has been to."""
        return tuple(self.page(name) for name in NAMES if name in self.__dict__)

    def __iter__(self) -> "Iterator[Page]":
        """All pages; those that were not made yet are."""
        return map(self.page, NAMES)

    def on_rail(self) -> tuple[Place, ...]:
        """The search is reached by its box, notices by their bell, a document from its pod. What is to be settled stands on top, but only when there is something;
        so does becoming a member, for whoever is none."""
        words, keys = _words(), _keys()
        return tuple(
            Place(name, words[name], _ICONS[name], keys.get(name, ""), name in _BELOW, name in _AT_TIMES)
            for name in (*_AT_TIMES, *_ABOVE, *_BELOW)
        )

    @cached_property
    @_when_ready
    def conflicts(self) -> "ConflictsPage":
        from gllapp.ui.pages.conflicts.page import ConflictsPage

        return self._told(ConflictsPage(self.desk, self.background, self.holder))

    @cached_property
    @_when_ready
    def registering(self) -> "RegisteringPage":
        from gllapp.ui.pages.registering.page import RegisteringPage

        return self._told(
            RegisteringPage(
                self.desk, self.session, lambda: self.preferences.language, self.background, self.holder
            )
        )

    @cached_property
    def home(self) -> "HomePage":
        from gllapp.ui.pages.home.page import HomePage

        page = HomePage(self.desk, self.background, self.holder)
        if self.look is not None:
            page.show_home(self.look.home)
        return self._told(page)

    @cached_property
    @_when_ready
    def forum(self) -> "ForumPage":
        from gllapp.ui.pages.forum.page import ForumPage

        return self._told(ForumPage(self.desk, self.background, self.holder))

    @cached_property
    @_when_ready
    def pods(self) -> "PodsPage":
        from gllapp.ui.pages.pods.page import PodsPage

        return self._told(
            PodsPage(self.desk, self.session.folder, self._stores, self.background, self.holder)
        )

    @cached_property
    @_when_ready
    def documents(self) -> "DocumentsPage":
        from gllapp.ui.pages.documents.page import DocumentsPage

        return self._told(DocumentsPage(self.desk, self._stores, self.background, self.holder))

    @cached_property
    @_when_ready
    def library(self) -> "LibraryPage":
        from gllapp.ui.pages.library.page import LibraryPage

        return self._told(
            LibraryPage(
                self.desk, self.session.folder, self._stores, self.fetcher, self.background, self.holder
            )
        )

    @cached_property
    @_when_ready
    def search(self) -> "SearchPage":
        from gllapp.ui.pages.search.page import SearchPage

        return self._told(SearchPage(self.desk, self._stores, self.background, self.holder))

    @cached_property
    @_when_ready
    def outbox(self) -> "OutboxPage":
        from gllapp.ui.pages.outbox.page import OutboxPage

        page = OutboxPage(self.desk, self.background, self.holder)
        page.follow(self.fetcher)
        return self._told(page)

    @cached_property
    @_when_ready
    def insights(self) -> "InsightsPage":
        from gllapp.ui.pages.insights.page import InsightsPage

        return self._told(InsightsPage(self.desk, self.background, self.holder))

    @cached_property
    @_when_ready
    def notices(self) -> "NoticesPage":
        from gllapp.ui.notifications.page import NoticesPage

        return self._told(NoticesPage(self.desk, self.preferences, self.background, self.holder))

    @cached_property
    @_when_ready
    def bundles(self) -> "BundlesPage":
        from gllapp.ui.pages.bundles.page import BundlesPage

        return self._told(BundlesPage(self.desk, self.session, self.background, parent=self.holder))

    @cached_property
    @_when_ready
    def data(self) -> "SyncPage":
        from gllapp.ui.pages.sync.page import SyncPage

        return self._told(
            SyncPage(
                self.desk,
                self.session,
                self.syncer,
                self.fetcher,
                self.preferences,
                self.networks,
                self.background,
                self.holder,
            )
        )

    @cached_property
    @_when_ready
    def settings(self) -> "SettingsPage":
        from gllapp.ui.pages.settings.page import SettingsPage

        return self._told(
            SettingsPage(self.desk, self.session, self.preferences, self.background, self.holder)
        )

    @cached_property
    @_when_ready
    def help(self) -> "HelpPage":
        from gllapp.ui.pages.help.page import HelpPage

        return self._told(HelpPage(self.desk, self.session.folder, self.background, self.holder))

    @cached_property
    def _stores(self) -> "Stores":
        from gllapp.usecases.stores import stores_of

        return stores_of(self.session, self.desk)

    def _told(self, page: APage) -> APage:
        self.on_made(page)
        return page


def make_places(
    desk: "Desk",
    session: "Session",
    syncer: Syncer,
    fetcher: Fetcher,
    preferences: Preferences,
    background: BackgroundRunner,
) -> Places:
    """The pages of a window; none of them is made yet."""
    return Places(desk, session, syncer, fetcher, preferences, background)


def _keys() -> dict[str, str]:
    """The shortcuts of the places, in the order of the rail; what stands on it only at times comes last."""
    numbered = (*(name for name in (*_ABOVE, *_BELOW) if name != HELP), CONFLICTS)
    return {name: f"Ctrl+{at}" for at, name in enumerate(numbered[:_LAST_DIGIT], 1)}


def _words() -> dict[str, str]:
    """The rail's words before any page is made: each page says the same of itself."""
    translate = QCoreApplication.translate
    return {
        CONFLICTS: translate("ConflictsPage", "Conflicts"),
        REGISTERING: translate("RegisteringPage", "Become a member"),
        HOME: translate("HomePage", "Home"),
        FORUM: translate("ForumPage", "Forum"),
        PODS: translate("PodsPage", "Learning pods"),
        LIBRARY: translate("LibraryPage", "Library"),
        OUTBOX: translate("OutboxPage", "Outbox"),
        INSIGHTS: translate("InsightsPage", "Insights"),
        BUNDLES: translate("BundlesPage", "USB bundles"),
        DATA: translate("SyncPage", "Sync & data"),
        SETTINGS: translate("SettingsPage", "Settings"),
        HELP: translate("HelpPage", "Help"),
    }
