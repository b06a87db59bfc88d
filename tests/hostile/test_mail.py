"""Letters that nobody means well, in a mailbox that is brought in: each is read or left out, at once, and asks nothing of anybody."""

import time
from pathlib import Path
from typing import Final

import pytest

from gllserver.jobs.mail import MailItem, read_mailbox
from tests.builders_mail import mailbox, message, multipart, part
from tests.hostile.texts import hostile_names, hostile_texts
from tests.hostile.watching import listening

_MOST_SECONDS: Final = 1.0
"""Of the processor, for one letter: a mailbox has tens of thousands, and each may be as long as a letter can be."""


def _letters(address: str, share: int) -> list[bytes]:
    names = [name.replace("\x00", "").replace("\n", " ") for name in hostile_names(address)]
    made: list[bytes] = []
    for at, text in enumerate(hostile_texts(address)[::share]):
        name, written = names[at % len(names)], text.replace("\nFrom ", "\n>From ")
        kind, body = multipart("alternative", part("text/plain", written), part("text/html", written))
        bodies = (
            ("text/plain; charset=utf-8", written.encode()),
            ("text/html; charset=utf-8", written.encode()),
            (kind, body),
        )
        made += [
            message(
                content,
                message_id=f"<{at}-{way}@example.org>",
                sender=f'"{name}" <{at}@example.org>',
                subject=name,
                content_type=content_type,
                extra=(f"Content-Location: http://{address}/", f"References: {'<a@b> ' * 2_000}"),
            )
            for way, (content_type, content) in enumerate(bodies)
        ]
    return made


def _read(letters: list[bytes], folder: Path) -> list[MailItem]:
    found: list[MailItem] = []
    for letter in letters:
        (folder / "list.mbox").write_bytes(mailbox(letter))
        began = time.thread_time()
        items = [item for item in read_mailbox(folder / "list.mbox") if isinstance(item, MailItem)]
        assert time.thread_time() - began <= _MOST_SECONDS, letter[-60:]
        found += items
    return found


def _check(folder: Path, share: int) -> None:
    with listening() as (address, requests):
        found = _read(_letters(address, share), folder)
    assert requests == []
    assert found
    for item in found:
        assert item.subject
        assert len(item.body_markdown.encode()) <= 64 * 1024


def test_no_letter_asks_or_holds_up(tmp_path: Path) -> None:
    _check(tmp_path, share=80)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_none_of_them_does(tmp_path: Path) -> None:
    _check(tmp_path, share=1)
