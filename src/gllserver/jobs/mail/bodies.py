"""From a message's parts to the text of a post: the author's words, the quoted tail, and the profile under them."""

import re
from dataclasses import dataclass

from gllcore.rules import POST_BYTES
from gllserver.jobs.mail.charsets import clean_text
from gllserver.jobs.mail.footers import Underneath, drop_list_footer, part_footers
from gllserver.jobs.mail.html_mail import html_to_markdown
from gllserver.jobs.mail.parts import Forwarded, Parts, Text
from gllserver.jobs.mail.plain import plain_to_markdown, squeeze_blank
from gllserver.jobs.mail.tails import as_blockquote, cut_tail

_CUT_MARK = "\n\n[…]"
_LINE_CHARACTERS = 1000  # at most 4 KB in UTF-8, the longest line that is shown


@dataclass(frozen=True, slots=True)
class Body:
    markdown: str
    tail: str
    profile: str | None
    notes: tuple[str, ...]


def body_of(parts: Parts) -> Body:
    """Never fails; ``markdown`` is empty where nothing was written."""
    notes = list(parts.notes)
    texts = [text for text in parts.texts if text.content.strip()]
    if any(text.html for text in texts):
        lines = "\n\n".join(_as_markdown(text, notes) for text in texts).split("\n")
        written = False
    else:
        lines = "\n\n".join(text.content for text in texts).expandtabs(4).split("\n")
        written = True
    whole = drop_list_footer(lines)
    under, tail = _part(whole)
    if under.dropped or len(whole) < len(lines):
        notes.append("the list's footer was dropped")
    render = plain_to_markdown if written else _joined
    markdown = "\n\n".join(filter(None, (render(under.words), *_quoted_letters(parts.forwarded, notes))))
    return Body(
        _fitting(_wrapped(clean_text(markdown)), notes, "body"),
        _fitting(_wrapped(clean_text(render(as_blockquote(tail)))), notes, "quoted tail"),
        clean_text(under.profile) if under.profile else None,
        tuple(dict.fromkeys(notes)),
    )


def _part(lines: list[str]) -> tuple[Underneath, list[str]]:
    """The author's words with what stands under them, and the quoted tail, whichever of these comes first."""
    words, tail = cut_tail(lines)
    under = part_footers(words)
    if tail or len(under.words) == len(words):
        return under, tail
    words, tail = cut_tail(under.words)
    above = part_footers(words)
    return Underneath(above.words, above.profile or under.profile, above.dropped or under.dropped), tail


def _as_markdown(text: Text, notes: list[str]) -> str:
    if not text.html:
        return plain_to_markdown(text.content.expandtabs(4).split("\n"))
    markdown, note = html_to_markdown(text.content)
    if note is not None:
        notes.append(note)
    return markdown


def _joined(lines: list[str]) -> str:
    return squeeze_blank("\n".join(lines))


def _quoted_letters(letters: list[Forwarded], notes: list[str]) -> list[str]:
    """Messages inside the message, each as a blockquote under its subject and writer."""
    quoted = []
    for letter in letters:
        head = " – ".join(filter(None, (letter.subject, letter.sender)))
        texts = (_as_markdown(text, notes) for text in letter.texts)
        whole = "\n\n".join(filter(None, (plain_to_markdown([head]), *texts)))
        quoted.append(
            "\n".join(
                f"> {line}".rstrip() if not line.startswith(">") else f">{line}" for line in whole.split("\n")
            )
        )
    return quoted


def _wrapped(text: str) -> str:
    """Lines longer than is ever shown are broken at a space; markdown reads them as before."""
    if len(text) <= _LINE_CHARACTERS:
        return text
    return "\n".join(piece for line in text.split("\n") for piece in _pieces(line))


def _pieces(line: str) -> list[str]:
    marks = re.match(r"[> ]{0,20}", line)
    pieces: list[str] = []
    while len(line) > _LINE_CHARACTERS:
        at = line.rfind(" ", 100, _LINE_CHARACTERS) + 1 or _LINE_CHARACTERS
        pieces.append(line[:at].rstrip())
        line = (marks[0] if marks else "") + line[at:].lstrip(" ")
    return [*pieces, line]


def _fitting(text: str, notes: list[str], what: str) -> str:
    """At most 64 KB, cut at the last paragraph that fits."""
    data = text.encode()
    if len(data) <= POST_BYTES:
        return text
    notes.append(f"{what} cut at a paragraph, {len(data) // 1024} KB are more than {POST_BYTES // 1024}")
    room = data[: POST_BYTES - len(_CUT_MARK.encode())].decode(errors="ignore")
    paragraph = room.rfind("\n\n")
    return room[: paragraph if paragraph > len(room) // 2 else None].rstrip() + _CUT_MARK
