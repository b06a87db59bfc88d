"""Shows one article: rendered off the window's thread by the sanitiser of posts, with links from one article to another."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.links import Link
from gllapp.ui.pages.help.articles import Article, article, articles, spoken, topic_of
from gllapp.ui.text import Rendered, render
from gllapp.ui.widgets.rich_text import RichText


@dataclass(frozen=True, slots=True)
class Shown:
    """An article as it is read, and all that there are."""

    article: Article
    rendered: Rendered
    among: tuple[Article, ...]


class Reading(QObject):
    """Fills ``text``; ``shown`` carries what came, ``topic_asked`` the article to which a link leads."""

    shown = Signal(object)
    topic_asked = Signal(str)
    failed = Signal(object)

    def __init__(self, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None
        self.text = RichText(self.tr("Help"), grows=False)
        self.text.setProperty("role", "sheet")
        self.text.link_chosen.connect(self._follow)

    def show_topic(self, topic: str) -> None:
        if self._job is not None:
            self._job.cancel()
        code = spoken()
        self._job = self._background.run(
            lambda job: _load(code, topic), owner=self, on_done=self._show, on_error=self.failed.emit
        )

    def _show(self, shown: Shown) -> None:
        self.text.setAccessibleName(shown.article.title)
        self.text.show_rendered(shown.rendered)
        self.text.verticalScrollBar().setValue(0)
        self.shown.emit(shown)

    def _follow(self, link: Link) -> None:
        topic = topic_of(link)
        if topic is not None:
            self.topic_asked.emit(topic)


def _load(code: str, topic: str) -> Shown:
    among = articles(code)
    found = article(topic, among)
    return Shown(found, render(found.text), among)
