"""The places of the window and their order in the rail; those that do not work yet do not exist."""

from collections.abc import Iterator
from dataclasses import dataclass

from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.forum.page import ForumPage
from gllapp.ui.pages.outbox.page import OutboxPage
from gllapp.ui.pages.page import Page
from gllapp.ui.pages.search.page import SearchPage
from gllapp.ui.pages.settings.page import SettingsPage
from gllapp.ui.pages.sync.page import SyncPage
from gllapp.ui.preferences import Preferences
from gllapp.ui.syncer import Syncer
from gllapp.ui.widgets.navigation_rail import Place
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session

START = ForumPage.name


@dataclass(frozen=True, slots=True)
class Places:
    """Every page, made once for a window."""

    forum: ForumPage
    search: SearchPage
    outbox: OutboxPage
    data: SyncPage
    settings: SettingsPage

    def __iter__(self) -> Iterator[Page]:
        return iter((self.forum, self.search, self.outbox, self.data, self.settings))

    def on_rail(self) -> tuple[Place, ...]:
        """The search is reached by its box."""
        above = [self.forum, self.outbox]
        below = [self.data, self.settings]
        return tuple(
            Place(page.name, page.place_words(), page.icon, f"Ctrl+{at}", below=page in below)
            for at, page in enumerate([*above, *below], 1)
        )


def make_places(
    desk: Desk, session: Session, syncer: Syncer, preferences: Preferences, background: BackgroundRunner
) -> Places:
    """The pages of a window; none of them has loaded anything yet."""
    return Places(
        forum=ForumPage(desk, background),
        search=SearchPage(desk, background),
        outbox=OutboxPage(desk, background),
        data=SyncPage(desk, syncer, background),
        settings=SettingsPage(desk, session, preferences, background),
    )
