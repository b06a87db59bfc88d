"""What has changed in a pod in words: what several did to one thing is one line, in the pod and on the start page."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication

from gllapp.news_views import News, NewsRow, Person
from gllapp.ui.names import clean_title, isolated
from gllapp.ui.pages.pods.people_words import names
from gllcore.ids import RecordId

_NAMED = 2
ICONS = {
    News.POST: "forum",
    News.DOCUMENT: "draft",
    News.EDIT: "edit",
    News.COMMENT: "quote",
    News.VERSION: "history",
    News.TASK: "agenda",
    News.DONE: "check",
    News.FILE: "attach",
    News.MEMBER: "people",
    News.LEFT: "user",
}


class Told(msgspec.Struct, frozen=True):
    """What several did to the same thing, the latest first: one line."""

    rows: tuple[NewsRow, ...]

    @property
    def people(self) -> tuple[Person, ...]:
        return tuple({row.who.id: row.who for row in self.rows}.values())


def gathered(rows: Sequence[NewsRow]) -> list[Told]:
    """The lines in the order of what happened last in each."""
    found: dict[tuple[News, RecordId], list[NewsRow]] = {}
    for row in rows:
        # Whoever comes or goes is told of alone: to all of them it is about the same pod.
        about = row.who.id if row.news in (News.MEMBER, News.LEFT) else row.about
        found.setdefault((row.news, about), []).append(row)
    return [Told(tuple(each)) for each in found.values()]


def news_words(told: Told) -> str:
    """Who did what, as a sentence."""
    translate = QCoreApplication.translate
    row = told.rows[0]
    said = {
        News.POST: translate("PodNews", "{who} wrote in “{title}”"),
        News.DOCUMENT: translate("PodNews", "{who} began the document “{title}”"),
        News.EDIT: translate("PodNews", "{who} edited “{title}”"),
        News.COMMENT: translate("PodNews", "{who} commented on “{title}”"),
        News.VERSION: translate("PodNews", "{who} named the version “{title}”"),
        News.TASK: translate("PodNews", "{who} added the task “{title}”"),
        News.DONE: translate("PodNews", "{who} has done “{title}”"),
        News.FILE: translate("PodNews", "{who} shared “{title}”"),
        News.MEMBER: translate("PodNews", "{who} is in the pod now"),
        News.LEFT: translate("PodNews", "{who} has left the pod"),
    }[row.news]
    return said.format(who=names(told.people, _NAMED), title=isolated(clean_title(row.title)))
