"""The block that a mail program quotes below a reply: found, cut off, and kept only where nothing else holds it.

A reply's own words are its body. What trails them is either an earlier message of the thread, which readers have
already, or something they have nowhere else (a forwarded letter): then it stays below, as a blockquote.
"""

import re
from collections.abc import Iterable
from itertools import islice

from gllcore.rules import POST_BYTES
from gllserver.jobs.mail.footers import part_footers
from gllserver.jobs.mail.values import MailItem

_SEEN = 500  # characters of a line that are looked at
_ATTRIBUTION_LINES = 4
_ENVELOPE_LINES = 15

_WROTE = r"wrote|writes|a écrit|escribió|escribio|escreveu|schrieb|ha scritto|đã viết|viết|كتبت?|كتابة ما يلي"
_ENDS_ATTRIBUTION = re.compile(rf"(?:{_WROTE})(?:\s[^:：]{{0,120}})?\s*[:：]\W*$", re.IGNORECASE)
_BEGINS_ATTRIBUTION = re.compile(r"\W{0,3}(?:On|Le|El|Em|Am|Op|Il|Vào|في|بتاريخ|يوم)\b", re.IGNORECASE)
_DATED = re.compile(r"\b(?:19|20)\d\d\b|[٠-٩]{4}")
_MARKER = re.compile(
    r"[-_]{2,}\s*(?:original message|forwarded message|message d.origine|message original|message transféré"
    r"|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|الرسالة الأصلية|رسالة معاد توجيهها"
    r"|thư gốc|tin nhắn gốc|thư đã chuyển tiếp|ursprüngliche nachricht)\b.{0,40}$|begin forwarded message:$",
    re.IGNORECASE,
)
_FROM = re.compile(r"(?:from|de|von|da|من|từ|expéditeur|remitente|remetente)\s*[:：]\s*\S", re.IGNORECASE)
_ENVELOPE = re.compile(
    r"(?P<subject>subject|objet|asunto|assunto|betreff|الموضوع|chủ đề|tiêu đề)\s*[:：]"
    r"|(?:sent|date|to|cc|reply-to|envoyé|fecha|data|enviado(?: e[lm])?|à|a|para|pour|gesendet|an"
    r"|التاريخ|تاريخ الإرسال|إلى|نسخة|đã gửi|ngày|gửi|đến|tới)\s*[:：]",
    re.IGNORECASE,
)
_RULE = re.compile(r"[-_*=\s]{5,}$")
_ADDRESS = re.compile(r" ?[<\[(](?:mailto:)?[^\s<>()\[\]]+@[^\s<>()\[\]]+[>\])](?:\([^)]*\))?")

_WORD = re.compile(r"\w+")
_SHINGLE = 4
_HELD_SHARE = 0.7
_ANCESTORS = 8


def cut_tail(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines up to the quoted tail, and the tail; all the lines where cutting would leave none of the author's."""
    starts = (
        start for start in (_letterhead(lines), _trailing_quote(lines), _bare_attribution(lines)) if start
    )
    start = min(starts, default=len(lines))
    if not any(line.strip() and not _is_quoted(line) for line in lines[:start]):
        return lines, []
    return lines[:start], lines[start:]


def as_blockquote(lines: list[str]) -> list[str]:
    """A tail as quoted lines: what a mail program left unmarked gets its mark, addresses of people are taken out."""
    quoted: list[str] = []
    for line in lines:
        if _is_quoted(line):
            if quoted and not _is_quoted(lines[len(quoted) - 1]):
                quoted[-1] += "\n>"
            quoted.append(line)
        else:
            quoted.append(f"> {_ADDRESS.sub('', line)}".rstrip())
    return "\n".join(quoted).split("\n") if quoted else []


def _is_quoted(line: str) -> bool:
    return line.lstrip(" \t").startswith(">")


def _plain(line: str) -> str:
    """A line as the patterns see it: short, without markdown's bold."""
    return line[:_SEEN].replace("*", "").replace("\\", "").strip()


def _letterhead(lines: list[str]) -> int | None:
    """Where a copied letter begins: "--- Original message ---", or Outlook's From, Sent, To, Subject."""
    for index, line in enumerate(lines):
        bare = _plain(line)
        if _MARKER.match(bare) or (
            _FROM.match(bare) and _is_envelope(lines[index + 1 : index + 1 + _ENVELOPE_LINES])
        ):
            if _answered_below(lines[index + 1 :]):
                return None
            while index and _RULE.match(lines[index - 1] or "."):
                index -= 1
            return index
    return None


def _is_envelope(following: list[str]) -> bool:
    near = islice((bare for line in following if (bare := _plain(line))), 5)
    found = [match for bare in near if (match := _ENVELOPE.match(bare))]
    return len(found) >= 2 and any(match["subject"] for match in found)


def _answered_below(copied: list[str]) -> bool:
    """Whether the copied letter is marked with ">" and the author answers after it."""
    marked = [index for index, line in enumerate(copied) if _is_quoted(line)]
    return bool(marked) and any(line.strip() and not _is_quoted(line) for line in copied[marked[0] :])


def _trailing_quote(lines: list[str]) -> int | None:
    """Where the last run of ">" lines begins, with the attribution above it, if nothing follows it."""
    start = len(lines)
    while start and (not lines[start - 1].strip() or _is_quoted(lines[start - 1])):
        start -= 1
    if not any(_is_quoted(line) for line in lines[start:]):
        return None
    return _attribution_above(lines, start)


def _attribution_above(lines: list[str], start: int) -> int:
    end = start
    while end and not lines[end - 1].strip():
        end -= 1
    if not end or not _ENDS_ATTRIBUTION.search(_plain(lines[end - 1])):
        return start
    for first in range(end - 1, max(-1, end - 1 - _ATTRIBUTION_LINES), -1):
        if not lines[first].strip():
            break
        if _BEGINS_ATTRIBUTION.match(_plain(lines[first])):
            return first
    return end - 1


def _bare_attribution(lines: list[str]) -> int | None:
    """Where "On 3 March 2008 Jane wrote:" stands above a copy that bears no marks at all."""
    if any(_is_quoted(line) for line in lines):
        return None
    for index, line in enumerate(lines):
        bare = _plain(line)
        if _BEGINS_ATTRIBUTION.match(bare) and _DATED.search(bare):
            near = lines[index : index + _ATTRIBUTION_LINES]
            if any(_ENDS_ATTRIBUTION.search(_plain(each)) for each in near):
                return index
    return None


def complete_body(item: MailItem, earlier: Iterable[str]) -> str:
    """The body to store: the author's words, and the quoted tail unless the thread's earlier bodies hold it.

    ``earlier`` are the bodies of the item's ancestors, the parent's first, then of others in its thread: the
    first eight are looked at. Never more than 64 KB.
    """
    if not item.quoted_tail or _is_held(item.quoted_tail, earlier):
        return item.body_markdown
    whole = f"{item.body_markdown}\n\n{item.quoted_tail}" if item.body_markdown else item.quoted_tail
    return whole if len(whole.encode()) <= POST_BYTES else item.body_markdown


def _is_held(tail: str, earlier: Iterable[str]) -> bool:
    """Whether most of a tail's word sequences stand in the earlier texts; line breaks and marks do not count."""
    missing = _shingles("\n".join(_copied_words(tail)))
    allowed = len(missing) * (1 - _HELD_SHARE)
    for text in islice(earlier, _ANCESTORS):
        missing -= _shingles(text)
        if len(missing) <= allowed:
            return True
    return False


def _copied_words(tail: str) -> list[str]:
    """A tail without its marks, its letterheads, and what its own writer had underneath."""
    lines = [line.lstrip("> ") for line in tail.split("\n")]
    attribution = (
        index
        for index, line in enumerate(lines[:_ATTRIBUTION_LINES])
        if _ENDS_ATTRIBUTION.search(_plain(line))
    )
    start = next(attribution, -1) + 1
    said = [
        line
        for line in lines[start:]
        if not any(head.match(_plain(line)) for head in (_MARKER, _FROM, _ENVELOPE))
    ]
    return part_footers(said).words


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = [word.casefold() for word in _WORD.findall(text)]
    return {tuple(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1))}
