"""Subjects in six languages: what mail programs and lists put before the words is taken off."""

import re
from dataclasses import dataclass

from gllcore.rules import TITLE_CHARACTERS
from gllserver.jobs.mail.charsets import clean_line

# English and French, German, Spanish, Portuguese, Vietnamese, Arabic, and neighbours seen on the same lists.
_REPLY = r"re|ré|rép|réf|aw|antw|res|resp|sv|vs|tl|trả lời|رد|ردّ|الرد"
_FORWARD = r"fwd?|tr|wg|enc|rv|ct|chuyển tiếp|إعادة توجيه"
_COUNT = r"(?:\s*[\[(^]\s*\d{1,4}\s*[\])]?)?"
_PREFIX = re.compile(rf"\s*(?:(?P<reply>{_REPLY})|(?P<forward>{_FORWARD})){_COUNT}\s*[:：]\s*", re.IGNORECASE)
_TAG = re.compile(r"\s*\[([^\[\]]{1,60})\]\s*")
_NUMBERED = re.compile(r"\s*\(\d{1,4}\)\s*$")
_ONE_WORD = re.compile(r"[\w.&+-]{2,40}(?:[ :#]\s*\d+)?$")
_NOT_LETTERS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Subject:
    """``words`` are shown, ``topic`` is compared; ``is_reply`` where the subject says that it goes on from another."""

    words: str
    topic: str
    is_reply: bool


def read_subject(decoded: str, lists: set[str]) -> Subject:
    """``lists`` are the lower-case names the list is known by in the message; empty where nothing tells."""
    line = clean_line(decoded, 10 * TITLE_CHARACTERS)
    words, replied = _without_prefixes(line, lists)
    topic, numbered = _topic(words)
    return Subject(clean_line(words, TITLE_CHARACTERS), topic, replied or numbered)


def _without_prefixes(line: str, lists: set[str]) -> tuple[str, bool]:
    replied = False
    while True:
        tag = _TAG.match(line)
        prefix = _PREFIX.match(line)
        if tag and _names_list(tag[1], lists):
            line = line[tag.end() :]
        elif prefix:
            replied = replied or prefix["reply"] is not None
            line = line[prefix.end() :]
        else:
            return line.strip(), replied


def _names_list(tag: str, lists: set[str]) -> bool:
    """A tag is the list's name if a header says so; where no header tells, if it is one word."""
    if not lists:
        return _ONE_WORD.match(tag) is not None
    bare = _NOT_LETTERS.sub("", re.sub(r"[ :#]\s*\d+$", "", tag.lower()))
    return any(bare == _NOT_LETTERS.sub("", name) for name in lists)


def _topic(words: str) -> tuple[str, bool]:
    """The words as threading compares them; and whether a running number ("Newborn care (3)") was taken off."""
    bare = _TAG.sub(" ", words)
    unnumbered = _NUMBERED.sub("", bare)
    topic = " ".join(unnumbered.casefold().split()).strip(" .!?…\"'“”«»-–:")
    return topic, unnumbered != bare
