"""The places of the window and their order in the rail; those that do not work yet do not exist."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from gllapp.ui.background import BackgroundRunner
from gllapp.ui.fetcher import Fetcher
from gllapp.ui.pages.bundles.page import BundlesPage
from gllapp.ui.pages.conflicts.page import ConflictsPage
from gllapp.ui.pages.documents.page import DocumentsPage
from gllapp.ui.pages.forum.page import ForumPage
from gllapp.ui.pages.library.page import LibraryPage
from gllapp.ui.pages.outbox.page import OutboxPage
from gllapp.ui.pages.page import Page
from gllapp.ui.pages.pods.page import PodsPage
from gllapp.ui.pages.search.page import SearchPage
from gllapp.ui.pages.settings.page import SettingsPage
from gllapp.ui.pages.sync.page import SyncPage
from gllapp.ui.preferences import Preferences
from gllapp.ui.syncer import Syncer
from gllapp.ui.widgets.navigation_rail import Place
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session
from gllapp.usecases.stores import stores_of

START = ForumPage.name


@dataclass(frozen=True, slots=True)
class Places:
    """Every page, made once for a window."""

    conflicts: ConflictsPage
    forum: ForumPage
    pods: PodsPage
    documents: DocumentsPage
    library: LibraryPage
    search: SearchPage
    outbox: OutboxPage
    bundles: BundlesPage
    data: SyncPage
    settings: SettingsPage

    def __iter__(self) -> Iterator[Page]:
        forum = (self.conflicts, self.forum, self.pods, self.library, self.search, self.outbox)
        return iter((*forum, self.documents, self.bundles, self.data, self.settings))

    def on_rail(self) -> tuple[Place, ...]:
        """The search is reached by its box, a document from its pod. What is to be settled stands on top, but only when there is something."""
        below = [self.bundles, self.data, self.settings]
        above = [self.forum, self.pods, self.library, self.outbox]
        places = {
            page: Place(page.name, page.place_words(), page.icon, f"Ctrl+{at}", below=page in below)
            for at, page in enumerate([*above, *below, self.conflicts], 1)
        }
        return replace(places.pop(self.conflicts), only_with_count=True), *places.values()


def make_places(
    desk: Desk,
    session: Session,
    syncer: Syncer,
    fetcher: Fetcher,
    preferences: Preferences,
    background: BackgroundRunner,
) -> Places:
    """The pages of a window; none of them has loaded anything yet."""
    stores = stores_of(session, desk)
    outbox = OutboxPage(desk, background)
    outbox.follow(fetcher)
    return Places(
        conflicts=ConflictsPage(desk, background),
        forum=ForumPage(desk, background),
        pods=PodsPage(desk, session.folder, stores, background),
        documents=DocumentsPage(desk, stores, background),
        library=LibraryPage(desk, session.folder, stores, fetcher, background),
        search=SearchPage(desk, background),
        outbox=outbox,
        bundles=BundlesPage(desk, session, background),
        data=SyncPage(desk, session, syncer, fetcher, preferences, background),
        settings=SettingsPage(desk, session, preferences, background),
    )
