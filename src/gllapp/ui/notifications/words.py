"""Notices in words, each with what it opens."""

from PySide6.QtCore import QCoreApplication

from gllapp.home_views import About, NoticeRow
from gllapp.ui import formats
from gllapp.ui.names import clean_excerpt, clean_name, clean_title, isolated, joined
from gllapp.ui.pages.home.lines import Line, Target, Way
from gllapp.ui.pages.pods.places import Spot, View
from gllapp.ui.trail import Stop
from gllapp.ui.words import words
from gllapp.views import Delivery

_REASON = 160
_ICONS = {
    About.REPLY: "reply",
    About.MENTION: "people",
    About.ATTENTION: "attention",
    About.RETURNED: "returned",
    About.APPROVED: "good",
    About.DECLINED: "returned",
    About.LET_IN: "pods",
    About.ANSWER: "people",
    About.CONFLICT: "conflicts",
    About.DISPUTED: "conflicts",
}


def line(row: NoticeRow, now_ms: int) -> Line:
    """A notice as a line that opens what it tells of."""
    detail = joined(_reason(row), formats.moment(row.when_ms, now_ms))
    return Line(_ICONS[row.what], said(row), detail, _target(row), is_new=not row.is_seen)


def said(row: NoticeRow) -> str:
    translate = QCoreApplication.translate
    sentence = {
        About.REPLY: translate("Notices", "{who} has answered you in “{name}”"),
        About.MENTION: translate("Notices", "{who} mentions you in “{name}”"),
        About.ATTENTION: translate("Notices", "“{name}” could not be accepted"),
        About.RETURNED: translate("Notices", "Your proposal “{name}” has come back"),
        About.APPROVED: translate("Notices", "Your proposal “{name}” is approved"),
        About.DECLINED: translate("Notices", "Your request to join “{name}” was declined"),
        About.LET_IN: translate("Notices", "You are in the pod “{name}” now"),
        About.ANSWER: translate("Notices", "{who} waits for your answer: “{name}”"),
        About.CONFLICT: translate("Notices", "Your post in “{name}” was changed on two devices"),
        About.DISPUTED: translate("Notices", "Two have changed the same sentence in your document “{name}”"),
    }[row.what]
    unknown = translate("Pods", "Somebody not known on this PC")
    return sentence.format(who=isolated(clean_name(row.who) or unknown), name=isolated(clean_title(row.name)))


def _reason(row: NoticeRow) -> str:
    if not row.reason:
        return ""
    told = words(row.reason, row.facts).what if row.what is About.ATTENTION else clean_excerpt(row.reason)
    return told if len(told) <= _REASON else f"{told[:_REASON].rstrip()}…"


def _target(row: NoticeRow) -> Target:
    about = row.about or b""
    if row.what in (About.REPLY, About.MENTION):
        return Target(Way.POST, record=row.thread or b"", post=about)
    if row.what is About.ATTENTION:
        return Target(Way.STOP, Stop("outbox", Delivery.ATTENTION))
    if row.what is About.DISPUTED:
        return Target(Way.DOCUMENT, record=about)
    if row.what is About.CONFLICT:
        return Target(Way.PLACE, place="conflicts")
    return Target(Way.POD, record=about) if about else Target(Way.STOP, Stop("pods", Spot(View.PROPOSALS)))
