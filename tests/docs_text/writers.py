"""People who write one text at several places, and what they send one another."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from gllcore.ids import RecordId
from glldocs.engine import Applied, Document
from glldocs.peers import peer_of

SALT = bytes(8)


def device(name: str) -> RecordId:
    return RecordId(name.encode().ljust(16, b"."))


@dataclass
class Writer:
    """Somebody at a PC; ``sent`` is all that this device has sent so far."""

    name: str
    salt: bytes = SALT
    sent: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.doc = Document.new(peer_of(device(self.name), self.salt))
        self._told = self.doc.version()

    def send(self) -> list[bytes]:
        """What was edited since this was last asked."""
        made = self.doc.updates_since(self._told)
        self._told = self.doc.version()
        self.sent.extend(made)
        return made

    def edit(self, old: str, new: str) -> list[bytes]:
        """Replaces the first ``old`` of the text (where it is empty: adds at the end), and gives what to send."""
        text = self.doc.text()
        at = text.index(old) if old else len(text)
        self.doc.update(text[:at] + new + text[at + len(old) :])
        return self.send()

    def take(self, *updates: Iterable[bytes]) -> Applied:
        return self.doc.apply([data for each in updates for data in each])


def writers(*names: str, text: str) -> list[Writer]:
    """All of them with a text that the first has written."""
    found = [Writer(name) for name in names]
    begun = found[0].edit("", text)
    for other in found[1:]:
        other.take(begun)
    return found
