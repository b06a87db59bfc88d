"""What reading a mailbox gives: messages ready to store, and a line for each that could not be read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a message; its content is not kept. ``size`` is bytes, after decoding."""

    name: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True)
class MailItem:
    """One message. All text is NFC without control characters (newline and tab excepted) or lone surrogates.

    ``position`` is the byte offset of its "From " line, ``ordinal`` counts messages from 0, ``sent_at_ms`` is
    milliseconds since 1970, UTC. ``subject`` is one line, never empty; ``topic`` is what threading compares and
    ``is_reply`` whether the subject announced a reply. ``body_markdown`` holds the author's own words with the
    quotes they answer in place (at most 64 KB; empty where only files were sent); ``quoted_tail`` is the block
    quoted below them, as a markdown blockquote; ``profile`` what the author says of themselves under a post.
    ``references`` goes from the oldest ancestor to the parent; ``notes`` says what was repaired.
    """

    message_id: str
    references: tuple[str, ...]
    sender_name: str
    sender_email: str
    sent_at_ms: int
    subject: str
    topic: str
    is_reply: bool
    body_markdown: str
    quoted_tail: str
    profile: str | None
    attachments: tuple[Attachment, ...]
    position: int
    ordinal: int
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BrokenMail:
    """A message that was skipped: where it begins, and why, as a stable code and a sentence.

    Codes: ``not_a_mailbox`` (the whole file), ``text_before_first``, ``no_headers``, ``no_text``, ``too_deep``,
    ``unreadable``.
    """

    position: int
    ordinal: int
    code: str
    reason: str
