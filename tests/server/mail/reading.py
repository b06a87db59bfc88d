"""Short ways to read a mailbox in a test."""

from pathlib import Path

from gllserver.jobs.mail import BrokenMail, MailItem, read_mailbox
from tests.builders_mail import mailbox

SAMPLE = Path(__file__).parent / "data" / "sample.mbox"


def read_bytes(folder: Path, data: bytes) -> list[MailItem | BrokenMail]:
    path = folder / "list.mbox"
    path.write_bytes(data)
    return list(read_mailbox(path))


def read_items(folder: Path, *messages: bytes) -> list[MailItem]:
    """The messages of a mailbox in which none may be broken."""
    items = read_bytes(folder, mailbox(*messages))
    assert not [item for item in items if isinstance(item, BrokenMail)]
    return [item for item in items if isinstance(item, MailItem)]


def read_one(folder: Path, message: bytes) -> MailItem:
    (item,) = read_items(folder, message)
    return item


def read_broken(folder: Path, data: bytes) -> list[tuple[int, int, str]]:
    broken = (item for item in read_bytes(folder, data) if isinstance(item, BrokenMail))
    return [(item.position, item.ordinal, item.code) for item in broken]
