"""The commands home and insights: what the start page and the pictures tell, for scripts."""

from gllapp.cli.output import Answer, amount, counted, moment, plain, short, table
from gllapp.cli.posting import at_desk
from gllapp.home_views import Home, Morning, WaitingRow
from gllapp.insight_views import Insights
from gllapp.usecases.session import Session


def run_home(session: Session) -> Answer:
    from gllapp.usecases.home.looking import home  # no other command needs it

    with at_desk(session) as desk:
        found = home(desk)
    return Answer(_home_document(found), _home_lines(found))


def run_insights(session: Session) -> Answer:
    from gllapp.usecases.insights import look

    with at_desk(session) as desk:
        found = look(desk)
    return Answer(_insights_document(found), _insights_lines(found))


# --- plain ---


def _home_lines(found: Home) -> list[str]:
    lines = [
        f"Since {moment(found.since_ms)}:"
        if found.since_ms is not None
        else "The window was not open here yet."
    ]
    if found.morning is not None:
        lines.append(_morning_line(found.morning))
    lines += table(
        (row.name, counted(row.posts, "post", "posts"), f"{row.unread} unread") for row in found.places
    )
    lines += [plain(f"{pod.name}: {counted(len(pod.rows), 'change', 'changes')}") for pod in found.pods]
    for title, rows in (
        ("Replies to you:", [(short(row.post), row.author_name, row.title) for row in found.replies]),
        (
            "Worth reading first:",
            [(short(each.row.id), f"{each.row.unread} unread", each.row.title) for each in found.reading],
        ),
        ("Waiting:", [(str(row.waiting), str(row.count), row.name) for row in found.waiting]),
        ("Next:", [(str(row.step), row.name) for row in found.steps]),
    ):
        if rows:
            lines += ["", title, *table(rows)]
    return lines


def _morning_line(morning: Morning) -> str:
    return (
        f"Last night: {morning.sent} sent by {counted(morning.people, 'person', 'people')}, {morning.received} received, "
        f"{amount(morning.file_bytes)} for the library; {morning.attention} need attention."
    )


def _insights_lines(found: Insights) -> list[str]:
    weeks = table((str(week.monday), _known(week.others), _known(week.mine)) for week in found.activity)
    ages = table(
        (f"{age.first} days or older" if age.last is None else f"{age.first} to {age.last} days",
         str(age.waiting), str(age.on_usb), str(age.attention))
        for age in found.outbox
    )  # fmt: skip
    pods = table(
        (pod.name, f"{pod.drafts} drafts", f"{pod.review} under review", f"{pod.final} final", f"{pod.published} published")
        for pod in found.pods
    )  # fmt: skip
    shelves = table((row.name, f"{row.held} of {row.resources} held") for row in found.shelves)
    parts = (
        ("Posts by week (others, you):", weeks),
        ("Not received, by age (waiting, on USB, need attention):", ages),
        ("Documents of your pods:", pods),
        ("Library by shelf:", shelves),
    )
    lines = [line for title, rows in parts if rows for line in (title, *rows, "")]
    return lines[:-1] or ["Nothing is here yet."]


def _known(count: int | None) -> str:
    return "no sync" if count is None else str(count)


# --- JSON; docs/commands.md names every field ---


def _home_document(found: Home) -> dict[str, object]:
    return {
        "since_ms": found.since_ms,
        "last_complete_sync_ms": found.last_sync_ms,
        "places": [
            {
                "id": row.id.hex(),
                "name": row.name,
                "pod": row.is_pod,
                "posts": row.posts,
                "threads": row.threads,
                "unread": row.unread,
            }
            for row in found.places
        ],
        "pods": [
            {
                "id": pod.id.hex(),
                "name": pod.name,
                "changes": [
                    {"what": str(row.news), "who": row.who.name, "title": row.title, "about": row.about.hex(), "when_ms": row.when_ms}
                    for row in pod.rows
                ],
            }
            for pod in found.pods
        ],
        "reading": [
            {
                "thread": each.row.id.hex(),
                "title": each.row.title,
                "stream_name": each.row.stream_name,
                "new": each.new,
                "unread": each.row.unread,
                "mine": each.mine,
                "useful": each.useful,
            }
            for each in found.reading
        ],
        "replies": [
            {
                "post": row.post.hex(),
                "thread": row.thread.hex(),
                "title": row.title,
                "author_name": row.author_name,
                "written_ms": row.written_ms,
                "unread": row.unread,
            }
            for row in found.replies
        ],
        "waiting": [_waiting_document(row) for row in found.waiting],
        "steps": [
            {"step": str(row.step), "name": row.name, "about": row.about.hex() if row.about else None, "draft": row.draft or None}
            for row in found.steps
        ],
        "registration": None if found.newcomer is None else found.newcomer.stage or "none",
        "morning": None if found.morning is None else _morning_document(found.morning),
    }  # fmt: skip


def _waiting_document(row: WaitingRow) -> dict[str, object]:
    return {
        "what": str(row.waiting),
        "count": row.count,
        "name": row.name,
        "about": row.about.hex() if row.about else None,
    }


def _morning_document(morning: Morning) -> dict[str, object]:
    return {
        "people": morning.people,
        "sent": morning.sent,
        "received": morning.received,
        "file_bytes": morning.file_bytes,
        "attention": morning.attention,
    }


def _insights_document(found: Insights) -> dict[str, object]:
    return {
        "last_complete_sync_ms": found.last_sync_ms,
        "activity": [
            {"week": str(week.monday), "others": week.others, "mine": week.mine} for week in found.activity
        ],
        "outbox": [
            {"first": age.first, "last": age.last, "waiting": age.waiting, "on_usb": age.on_usb, "attention": age.attention}
            for age in found.outbox
        ],
        "documents": [
            {
                "pod": pod.pod.hex(),
                "name": pod.name,
                "drafts": pod.drafts,
                "review": pod.review,
                "final": pod.final,
                "published": pod.published,
            }
            for pod in found.pods
        ],
        "shelves": [
            {"id": row.id.hex(), "name": row.name, "resources": row.resources, "held": row.held}
            for row in found.shelves
        ],
    }  # fmt: skip
