"""What is said of pods in the person's language: areas, languages, people, standings, and the rows of their lists."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QObject

from gllapp.library_views import Facet
from gllapp.pod_views import PodRow, Standing
from gllapp.ui import formats, ladder
from gllapp.ui.counted import Counted
from gllapp.ui.ladder import Standing as Rung
from gllapp.ui.names import clean_excerpt, clean_name, joined
from gllapp.ui.pages.library.words import key_words
from gllapp.ui.pages.pods.lines import Line, Sign
from gllapp.ui.pages.pods.people_words import name as name
from gllapp.ui.pages.pods.people_words import names as names
from gllapp.ui.tokens import Tone
from gllapp.views import Delivery
from gllfiles import vocabularies

STANDING_ICONS = {
    Standing.OUTSIDE: "pods",
    Standing.ASKED: "waiting",
    Standing.MEMBER: "people",
    Standing.FACILITATOR: "moderator",
}
_STANDING_TONES = {
    Standing.OUTSIDE: Tone.PLAIN,
    Standing.ASKED: Tone.INFO,
    Standing.MEMBER: Tone.GOOD,
    Standing.FACILITATOR: Tone.GOOD,
}


class PodCounts(QObject):
    """Counts in words. They stand in a class because only there the tool for words sees plurals."""

    def members(self, count: int) -> str:
        return self.tr("%n member(s)", "", count)

    def want_to_join(self, count: int) -> str:
        return self.tr("%n people want to join", "", count)

    def share_files(self, count: int) -> str:
        """A question, with a place for ``pod``."""
        return self.tr("Share %n file(s) with {pod}?", "", count)

    def others(self, count: int) -> str:
        """People beside those who are named."""
        return self.tr("%n other(s)", "", count)

    def conflicts(self, count: int) -> str:
        return self.tr("%n conflict(s)", "", count)

    def comments(self, count: int) -> str:
        """Those that are not resolved."""
        return self.tr("%n open comment(s)", "", count)

    def characters(self, count: int) -> str:
        return self.tr("%Ln character(s)", "", count)

    def more(self, count: int) -> str:
        """What a list does not show."""
        return self.tr("Show %n more", "", count)

    def new_posts(self, count: int) -> str:
        return self.tr("%n new post(s)", "", count)

    def documents_to_see(self, count: int) -> str:
        return self.tr("%n document(s) changed or in conflict", "", count)

    def open_tasks(self, count: int) -> str:
        return self.tr("%n open task(s)", "", count)


# --- keys and people ---


def area_words(key: str) -> str:
    """A topic of the library's vocabulary."""
    return key_words(Facet.TOPIC, key) if key else ""


def language_words(keys: Iterable[str]) -> str:
    return formats.listed(key_words(Facet.LANGUAGE, key) for key in keys)


def country_words(keys: Iterable[str]) -> str:
    return formats.listed(key_words(Facet.COUNTRY, key) for key in keys)


def terms(facet: Facet, vocabulary: str) -> dict[str, str]:
    """The terms of a vocabulary in the person's language, by their words."""
    named = {key: key_words(facet, key) for key in vocabularies.vocabulary(vocabulary).terms}
    return dict(sorted(named.items(), key=lambda pair: pair[1].casefold()))


def day(written: str, now_ms: int, locale: QLocale | None = None) -> str:
    """A day as 2026-11-22, as the person's language writes it; the year that it is goes without saying."""
    found = QDate.fromString(written, "yyyy-MM-dd")
    if not found.isValid():
        return clean_name(written)
    is_this_year = found.year() == QDateTime.fromMSecsSinceEpoch(now_ms).date().year()
    return (locale or QLocale()).toString(found, "d MMM" if is_this_year else "d MMM yyyy")


# --- rows ---


def standing_words(standing: Standing) -> str:
    """What a pod is to the person."""
    translate = QCoreApplication.translate
    return {
        Standing.OUTSIDE: translate("Pods", "You are not in this pod"),
        Standing.ASKED: translate("Pods", "Waiting for a facilitator"),
        Standing.MEMBER: translate("Pods", "You are a member"),
        Standing.FACILITATOR: translate("Pods", "You facilitate"),
    }[standing]


def standing_sign(standing: Standing) -> Sign:
    return Sign(STANDING_ICONS[standing], standing_words(standing), _STANDING_TONES[standing])


def delivery_sign(delivery: Delivery) -> tuple[Sign, ...]:
    """Where an own act stands while the server has not received it."""
    if delivery is Delivery.RECEIVED:
        return ()
    return (Sign(ladder.ICONS[delivery], ladder.words(Rung(delivery)), ladder.TONES[delivery]),)


def is_in(row: PodRow) -> bool:
    return row.standing in (Standing.MEMBER, Standing.FACILITATOR)


def pod_line(row: PodRow) -> Line:
    """A pod in the directory."""
    pod, inside = row.pod, is_in(row)
    # A number does not stand without its unit.
    size = formats.size(row.bytes).replace(" ", "\N{NO-BREAK SPACE}") if inside and row.bytes else ""
    about = (area_words(pod.area), language_words(pod.languages), country_words(pod.countries))
    caption = joined(*about, size or names(row.facilitators))
    signs = [] if row.standing is Standing.OUTSIDE else [standing_sign(row.standing)]
    if row.waiting and row.standing is Standing.FACILITATOR:
        signs.append(Sign("people", PodCounts().want_to_join(row.waiting), Tone.WARN))
    if pod.archived:
        signs.append(archived_sign())
    return Line(
        key=pod.id,
        icon="pods",
        title=clean_name(pod.name),
        lead="" if inside else clean_excerpt(pod.aim),
        caption=caption,
        tone=Tone.INFO if inside else Tone.PLAIN,
        signs=(*signs, *delivery_sign(row.delivery)),
        count=Counted().new(row.unread) if row.unread else "",
        bold=bool(row.unread),
    )


def archived_sign() -> Sign:
    return Sign("inbox", QCoreApplication.translate("Pods", "Archived"))


def excerpt(text: str) -> str:
    """A text as one line, as long as it is."""
    return clean_excerpt(text)


def multiline(text: str) -> str:
    """A text of some lines, each of them safe to show."""
    return "\n".join(clean_excerpt(each) for each in text.strip().splitlines())
