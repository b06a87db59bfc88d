"""The start page in words: sections of lines, each with where it leads; what is shown and what is printed are made of the same."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from gllapp.home_views import (
    Home,
    Morning,
    PlaceNews,
    ReplyRow,
    Waiting,
    WaitingRow,
    WorthReading,
)
from gllapp.ui import formats
from gllapp.ui.names import clean_excerpt, clean_name, clean_title, isolated, joined
from gllapp.ui.pages.forum.places import Listing
from gllapp.ui.pages.forum.places import Spot as ForumSpot
from gllapp.ui.pages.home.lines import Line, Section, Target, Way
from gllapp.ui.pages.home.steps import step_line
from gllapp.ui.pages.home.words import HomeCounts
from gllapp.ui.pages.pods.news_words import ICONS, gathered, news_words
from gllapp.ui.pages.pods.places import SECTION_OF
from gllapp.ui.pages.pods.places import Section as PodSection
from gllapp.ui.pages.pods.places import Spot as PodSpot
from gllapp.ui.pages.pods.places import View as PodView
from gllapp.ui.trail import Stop
from gllapp.views import Delivery
from gllcore.ids import RecordId

_EXCERPT = 110


def title(home: Home) -> str:
    """Since when, as the page's own title."""
    translate = QCoreApplication.translate
    if home.since_ms is None:
        name = clean_name(home.identity.name)
        return (
            translate("Home", "Welcome, {name}").format(name=isolated(name))
            if name
            else translate("Home", "Welcome")
        )
    return translate("Home", "Since {time}").format(time=formats.moment(home.since_ms, home.now_ms))


def sync_words(home: Home) -> str:
    """When everything was here last."""
    translate = QCoreApplication.translate
    if home.newcomer is not None:
        community = clean_name(home.identity.community_name)
        return translate("Home", "Nobody has signed in to {community} here yet.").format(
            community=isolated(community)
        )
    if home.last_sync_ms is None:
        return translate("Home", "Nothing has been synced on this PC yet.")
    return translate("Home", "Last complete sync: {time}").format(
        time=formats.moment(home.last_sync_ms, home.now_ms)
    )


def morning_words(morning: Morning) -> str:
    """What the night's syncs moved for everybody on this PC."""
    translate, said = QCoreApplication.translate, HomeCounts()
    moved = (
        said.night_sent(morning.sent).format(people=said.people(morning.people)) if morning.sent else "",
        said.night_received(morning.received) if morning.received else "",
        translate("Home", "{size} for the library").format(size=formats.size(morning.file_bytes))
        if morning.file_bytes
        else "",
    )
    line = translate("Home", "Last night: {moved}.").format(moved=formats.listed(moved)) if any(moved) else ""
    return f"{line} {said.night_attention(morning.attention)}".strip() if morning.attention else line


def sections(home: Home) -> tuple[Section, ...]:
    """Those that have something to say, in the order in which they are read."""
    translate = QCoreApplication.translate
    has_begun = home.last_sync_ms is not None or home.counts.posts > 0
    nothing = translate(
        "Home", "Nothing new has come since then. What others write comes with the next sync."
    )
    all_parts = (
        Section(translate("Home", "Next steps"), tuple(map(step_line, home.steps)), aside=True),
        Section(translate("Home", "Waiting"), tuple(map(_waiting, home.waiting)), aside=True),
        *_newcomer(home),
        Section(translate("Home", "Replies to you"), tuple(_reply(row, home.now_ms) for row in home.replies)),
        Section(
            translate("Home", "Worth reading first"),
            tuple(_thread(row, home.now_ms) for row in home.reading),
        ),
        Section(
            translate("Home", "New on this PC"), tuple(map(_place, home.places)), nothing if has_begun else ""
        ),
        *_pods(home),
    )
    return tuple(part for part in all_parts if part.lines or part.nothing or part.said)


def _newcomer(home: Home) -> Iterator[Section]:
    if home.newcomer is None:
        return
    from gllapp.ui.pages.home.newcomer import newcomers_title, newcomers_words  # members see none of it

    yield Section(newcomers_title(home.newcomer), (), said=newcomers_words(home.newcomer, home.now_ms))


# --- lines ---


def _reply(row: ReplyRow, now_ms: int) -> Line:
    said = QCoreApplication.translate("Home", "{who} in “{title}”: {text}").format(
        who=isolated(_author(row.author_name)),
        title=isolated(clean_title(row.title)),
        text=isolated(_short(row.excerpt)),
    )
    detail = joined(clean_name(row.place), formats.moment(row.written_ms, now_ms))
    return Line("reply", said, detail, Target(Way.POST, record=row.thread, post=row.post), row.unread)


def _thread(worth: WorthReading, now_ms: int) -> Line:
    said, row = HomeCounts(), worth.row
    detail = joined(
        clean_name(row.stream_name),
        formats.moment(row.latest_ms, now_ms),
        said.unread(row.unread),
        said.useful(worth.useful) if worth.useful else "",
        QCoreApplication.translate("Home", "you have written here") if worth.mine else "",
    )
    return Line("forum", clean_title(row.title), detail, Target(Way.THREAD, record=row.id), is_new=True)


def _place(row: PlaceNews) -> Line:
    said = HomeCounts()
    words = joined(clean_name(row.name), said.posts(row.posts))
    detail = joined(said.threads(row.threads), said.unread(row.unread) if row.unread else "")
    if row.is_pod:
        return Line("pods", words, detail, Target(Way.POD, record=row.id), row.unread > 0)
    stop = Stop("forum", ForumSpot(Listing(stream=row.id, unread_only=row.unread > 0)))
    return Line("forum", words, detail, Target(Way.STOP, stop), row.unread > 0)


def _pods(home: Home) -> Iterator[Section]:
    for pod in home.pods:
        lines = tuple(
            Line(
                ICONS[told.rows[0].news],
                news_words(told),
                formats.moment(told.rows[0].when_ms, home.now_ms),
                _in_pod(pod.id, SECTION_OF[told.rows[0].news]),
            )
            for told in gathered(pod.rows)
        )
        yield Section(clean_name(pod.name), lines)


def _in_pod(pod: RecordId, section: PodSection) -> Target:
    return Target(Way.STOP, Stop("pods", PodSpot(pod=pod, section=section)))


_WAITING: dict[Waiting, tuple[str, Callable[[HomeCounts, int], str], Target]] = {
    Waiting.OUTBOX: ("waiting", HomeCounts.outbox, Target(Way.STOP, Stop("outbox", Delivery.WAITING))),
    Waiting.ATTENTION: ("attention", HomeCounts.attention, Target(Way.STOP, Stop("outbox", Delivery.ATTENTION))),
    Waiting.DRAFTS: ("draft", HomeCounts.drafts, Target(Way.STOP, Stop("outbox", Delivery.DRAFT))),
    Waiting.KEPT: ("inbox", HomeCounts.kept, Target(Way.STOP, Stop("outbox", Delivery.KEPT))),
    Waiting.CONFLICTS: ("conflicts", HomeCounts.conflicts, Target(Way.PLACE, place="conflicts")),
    Waiting.WITHDRAWALS: ("returned", HomeCounts.withdrawals, Target(Way.PLACE, place="data")),
    Waiting.PROPOSALS: ("inbox", HomeCounts.proposals, Target(Way.STOP, Stop("pods", PodSpot(PodView.PROPOSALS)))),
    Waiting.JOININGS: ("people", HomeCounts.joinings, Target(Way.POD)),
    Waiting.TASKS: ("agenda", HomeCounts.tasks, Target(Way.POD)),
}  # fmt: skip


def _waiting(row: WaitingRow) -> Line:
    icon, count, target = _WAITING[row.waiting]
    if target.way is Way.POD:
        target = Target(Way.POD, record=row.about or b"")
    return Line(icon, count(HomeCounts(), row.count), clean_title(row.name), target)


# --- pieces ---


def _author(name: str) -> str:
    return clean_name(name) or QCoreApplication.translate("Pods", "Somebody not known on this PC")


def _short(markdown: str) -> str:
    """The beginning of a text as one line, without the signs that only mark."""
    plain = clean_excerpt(markdown.replace("*", "").replace("#", "").replace("`", "").replace(">", ""))
    return plain if len(plain) <= _EXCERPT else f"{plain[:_EXCERPT].rstrip()}…"


def split(parts: Iterable[Section]) -> tuple[list[Section], list[Section]]:
    """What stands in the main column, and what beside it."""
    found = list(parts)
    return [each for each in found if not each.aside], [each for each in found if each.aside]
