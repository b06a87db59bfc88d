"""Unsent work as a page that anybody can read without the program: Markdown, or HTML that opens in every browser."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import escape

from gllapp.unsent import Unsent, UnsentItem
from gllapp.views import Act, Delivery, DraftRow
from gllcore.errors import WORDS, filled

ACTS = {
    Act.THREAD: "New thread",
    Act.REPLY: "Reply",
    Act.EDIT: "Edit",
    Act.USEFUL: "Marked as useful",
    Act.NOT_USEFUL: "No longer marked as useful",
    Act.WITHDRAW: "Withdrawn",
    Act.BRING_BACK: "Brought back",
    Act.ADD_RESOURCE: "New resource",
    Act.EDIT_RESOURCE: "Change of a resource",
    Act.WITHDRAW_RESOURCE: "Resource withdrawn",
    Act.RESTORE_RESOURCE: "Resource put back",
    Act.ADD_SHELF: "New shelf",
    Act.EDIT_SHELF: "Change of a shelf",
    Act.WITHDRAW_SHELF: "Shelf withdrawn",
    Act.PROPOSE: "Proposal",
    Act.ANSWER_PROPOSAL: "Answer to a proposal",
    Act.ASK_TO_JOIN: "Request to join a pod",
    Act.CHANGE_POD: "Change of a pod",
    Act.LEAVE_POD: "Leaving a pod",
    Act.ADD_DOCUMENT: "New document",
    Act.WRITE: "Edit of a document",
    Act.EDIT_DOCUMENT: "Change of a document's card",
    Act.COMMENT: "Comment",
    Act.EDIT_COMMENT: "Change of a comment",
    Act.NAME_VERSION: "Version of a document",
    Act.CLAIM: "Work on a section",
    Act.SIGN_OFF: "Sign-off",
    Act.TASK: "Task",
    Act.SHARE_FILE: "Shared file",
    Act.NOTE: "Note on a product",
    Act.PUBLISH: "Publication",
    Act.TELL_KEY: "This PC's key, for sticks",
    Act.OTHER: "Something that this version cannot show",
}
_STANDING = {
    Delivery.WAITING: "In outbox",
    Delivery.ATTENTION: "Needs attention",
    Delivery.KEPT: "Kept aside",
}
_STYLE = (
    "body{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}"
    "article{border-top:1px solid #999;padding:1rem 0}p{margin:.3rem 0}"
    ".about{color:#555}.text{white-space:pre-wrap;overflow-wrap:anywhere;margin-top:1rem}"
)

Moment = Callable[[int], str]
"""Milliseconds since 1970 as the person reads them."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One act or draft: what it is, where it belongs and when it was written, and its text as written."""

    heading: str
    about: tuple[str, ...]
    title: str
    text: str


def markdown_page(unsent: Unsent, moment: Moment) -> str:
    """Every text is quoted as it was written, so that its own headings and lists stay within it."""
    lines = [f"# {_title(unsent)}", "", _count(unsent), ""]
    for piece in _pieces(unsent, moment):
        lines += [f"## {_plain(piece.heading)}", ""]
        lines += [f"- {_plain(line)}" for line in piece.about]
        lines += ["", f"**{_plain(piece.title)}**"] if piece.title else []
        lines += ["", *_quoted(piece.text)] if piece.text else []
        lines.append("")
    return "\n".join(lines)


def html_page(unsent: Unsent, moment: Moment) -> str:
    """One file without scripts or anything from elsewhere; each text runs in its own direction."""
    return page_of(_title(unsent), _count(unsent), _pieces(unsent, moment))


def page_of(title: str, count: str, pieces: Iterable[Piece]) -> str:
    """A whole page of such pieces, with what there is of them told above."""
    articles = "".join(map(_article, pieces))
    title = escape(title)
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head>\n<body><h1>{title}</h1><p>{escape(count)}</p>\n{articles}</body></html>\n"
    )


def _article(piece: Piece) -> str:
    about = "".join(f'<p class="about" dir="auto">{escape(line)}</p>' for line in piece.about)
    title = f'<h3 dir="auto">{escape(piece.title)}</h3>' if piece.title else ""
    text = f'<div class="text" dir="auto">{escape(piece.text)}</div>' if piece.text else ""
    return f"<article><h2>{escape(piece.heading)}</h2>{about}{title}{text}</article>\n"


def _title(unsent: Unsent) -> str:
    whose = " in ".join(part for part in (unsent.member_name, unsent.community_name) if part)
    return f"Unsent work of {whose}" if whose else "Unsent work"


def _count(unsent: Unsent) -> str:
    return f"Not received by GLL yet: {len(unsent.items)}. Drafts: {len(unsent.drafts)}."


def _pieces(unsent: Unsent, moment: Moment) -> Iterator[Piece]:
    for item in unsent.items:
        yield _of_item(item, moment)
    for draft in unsent.drafts:
        yield _of_draft(draft, moment)


def _of_item(item: UnsentItem, moment: Moment) -> Piece:
    about = [
        _place(item.stream_name, item.thread_title),
        f"Written: {moment(item.written_ms)}",
        f"Tags: {', '.join(item.tags)}" if item.tags else "",
        *_reason(item),
    ]
    heading = f"{ACTS[item.act]} · {_STANDING[item.delivery]}"
    return Piece(heading, tuple(filter(None, about)), item.title, item.text)


def _of_draft(draft: DraftRow, moment: Moment) -> Piece:
    about = [
        _place(draft.where),
        f"Saved: {moment(draft.saved_ms)}",
        f"Tags: {', '.join(draft.tags)}" if draft.tags else "",
    ]
    return Piece("Draft", tuple(filter(None, about)), draft.title, draft.body)


def _place(*parts: str) -> str:
    named = " · ".join(filter(None, parts))
    return f"Where: {named}" if named else ""


def _reason(item: UnsentItem) -> Iterable[str]:
    words = WORDS.get(item.reason)
    if words is None:
        return [item.reason]
    said = filled(words, dict(item.facts))
    return [" ".join(filter(None, (said.what, said.next)))]


def _plain(text: str) -> str:
    """On one line, so that it cannot begin something else."""
    return " ".join(text.split())


def _quoted(text: str) -> list[str]:
    return [f"> {line}".rstrip() for line in text.splitlines()]
