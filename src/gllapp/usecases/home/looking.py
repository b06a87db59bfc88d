"""Everything on the start page, as one state of the replica tells it."""

from gllapp.db import discussions, profile, runs
from gllapp.db.home import arrived, visits
from gllapp.db.home.arrived import Busy
from gllapp.db.replica import Transaction
from gllapp.home_views import Home, Newcomer, PodNews, WorthReading
from gllapp.news_views import News
from gllapp.usecases.desk import Desk
from gllapp.usecases.home.morning import last_night
from gllapp.usecases.home.steps import next_steps
from gllapp.usecases.home.waiting import what_waits
from gllapp.usecases.pods.news import news_after
from gllapp.usecases.pods.own import OwnPod, own_pods
from gllapp.usecases.status import status

THREADS = 7
REPLIES = 5
# Of one pod; the rest is told in the pod.
POD_LINES = 12


def home(desk: Desk) -> Home:
    """Since last time is since the person last had the window open for this account."""
    now_ms = desk.now_ms()
    standing = status(desk)
    with desk.replica.reading() as here:
        own = own_pods(here, standing.identity.member)
        last = visits.before(here, now_ms)
        mark, op = (last.post, last.op) if last is not None else (0, 0)
        places = arrived.places(here, mark) if mark else arrived.unread_places(here)
        reading = _worth_reading(here, mark)
        replies = arrived.replies(here, mark, REPLIES)
        pods = tuple(filter(None, (_pod_news(here, pod, op) for pod in own)))
        last_sync = runs.last(here).complete_ms
        is_guest = profile.is_guest(here)
    newcomer = _newcomer(desk) if is_guest else None
    return Home(
        identity=standing.identity,
        counts=standing.counts,
        now_ms=now_ms,
        since_ms=None if last is None else last.seen_ms,
        last_sync_ms=last_sync,
        places=places,
        pods=pods,
        reading=reading,
        replies=replies,
        waiting=what_waits(desk, standing.counts, own),
        steps=next_steps(desk, standing, own, newcomer),
        morning=last_night(desk.replica.file.parent.parent, now_ms),
        newcomer=newcomer,
    )


def _newcomer(desk: Desk) -> Newcomer:
    from gllapp.usecases.registering.form import (
        registering,  # not at the top: members have nothing to do with it
    )

    found = registering(desk)
    if found is None:
        return Newcomer()
    return Newcomer(
        stage=found.stage,
        way=found.way,
        place=found.place,
        sent_ms=found.sent_ms,
        since_ms=found.since_ms,
        comment=found.comment,
    )


def attend(desk: Desk) -> None:
    """The window stands open now."""
    with desk.replica.writing() as here:
        visits.attend(here, desk.now_ms())


def _worth_reading(here: Transaction, mark: int) -> tuple[WorthReading, ...]:
    """What the person takes part in first, then what others found useful, then where most was written."""
    best = sorted(arrived.busy_threads(here, mark), key=_interest, reverse=True)[:THREADS]
    rows = discussions.threads_named(here, [each.thread for each in best])
    return tuple(
        WorthReading(rows[each.thread], each.new, each.mine, each.useful)
        for each in best
        if each.thread in rows and not rows[each.thread].withdrawn
    )


def _interest(thread: Busy) -> tuple[bool, int, int, int, bytes]:
    return thread.mine, thread.useful, thread.new, thread.latest_ms, thread.thread


def _pod_news(here: Transaction, pod: OwnPod, op: int) -> PodNews | None:
    """Without what was written in its discussion, which is told with that of the streams."""
    rows = news_after(here, pod, op, POD_LINES, without=News.POST)
    return PodNews(pod.id, pod.card.name, rows) if rows else None
