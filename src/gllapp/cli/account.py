"""The commands sign-in and status."""

from gllapp.cli.output import Answer, moment, table
from gllapp.usecases.proxy import choose_proxy
from gllapp.usecases.session import Session, open_desk, sign_in


def run_sign_in(session: Session, *, url: str, email: str, password: str, proxy: str | None) -> Answer:
    if proxy is not None:
        choose_proxy(session.folder, session.proxy_login, proxy)
    desk = sign_in(session, url, email, password)
    try:
        profile = desk.replica.profile()
    finally:
        desk.replica.close()
    document = {
        "member": profile.member.hex(),
        "name": profile.member_name,
        "device": profile.device.hex(),
        "community": profile.community.hex(),
        "community_name": profile.community_name,
        "server": profile.server,
    }
    lines = [
        f"You are {profile.member_name} in {profile.community_name}.",
        "Fetch what is new with: gllapp sync.",
    ]
    return Answer(document, lines)


def run_status(session: Session) -> Answer:
    from gllapp.usecases.status import status

    desk = open_desk(session)
    try:
        now = status(desk)
    finally:
        desk.replica.close()
    who, counts = now.identity, now.counts
    document = {
        "member": who.member.hex(),
        "name": who.name,
        "role": who.role,
        "email": who.email,
        "device": who.device.hex(),
        "server": who.server,
        "community_name": who.community_name,
        "streams": now.streams,
        "threads": counts.threads,
        "posts": counts.posts,
        "unread": counts.unread,
        "drafts": counts.drafts,
        "waiting": counts.waiting,
        "on_usb": [
            {"stick": each.stick, "items": each.items, "since_ms": each.since_ms} for each in counts.carried
        ],
        "attention": counts.attention,
        "kept": counts.kept,
        "conflicts": counts.conflicts,
        "last_complete_sync_ms": now.last_complete_sync_ms,
        "last_attempt_ms": now.last_attempt_ms,
        "last_error": now.last_error or None,
    }
    rows = [
        ("Member", f"{who.name} ({who.role}), {who.email}" if who.role else f"{who.name}, {who.email}"),
        ("Community", f"{who.community_name}, {who.server}"),
        (
            "Here",
            f"{now.streams} streams, {counts.threads} threads, {counts.posts} posts, {counts.unread} unread",
        ),
        (
            "Outbox",
            f"{counts.waiting} waiting, {counts.attention} need attention, {counts.drafts} drafts, "
            f"{counts.kept} kept aside",
        ),
        *(
            ("On USB", f"“{each.stick}” since {moment(each.since_ms)}: {each.items} of those that wait")
            for each in counts.carried
        ),
        (
            "Conflicts",
            f"{counts.conflicts} to settle; see: gllapp conflicts list" if counts.conflicts else "none",
        ),
        ("Last complete sync", moment(now.last_complete_sync_ms)),
        ("Last attempt", moment(now.last_attempt_ms) + (f" ({now.last_error})" if now.last_error else "")),
    ]
    return Answer(document, table(rows))
