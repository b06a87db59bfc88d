"""What a first sync of a much-edited document weighs, against the engine's own snapshot: `python -m tests.server.first_sync_of_a_text`."""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import NamedTuple

from backports import zstd

from gllcore.model.documents import DocumentField
from gllcore.operations import Kind, Value
from glldocs.engine import Document
from glldocs.peers import peer_of
from gllserver.bootstrap import init_community, now_ms, open_community
from tests.server.conversation import Table
from tests.server.gathering import Gathering
from tests.wire_client import WireReplica, id_of

# Made-up words, a few often and many seldom, as in any language: a small vocabulary would flatter the compression.
_SYLLABLES = [
    first + vowel + last for first in "bdfgklmnprstvw" for vowel in "aeiou" for last in ("", "n", "r", "s")
]
_MADE = Random(1)
WORDS = ["".join(_MADE.choices(_SYLLABLES, k=_MADE.randrange(1, 4))) for _ in range(4_000)]
WEIGHTS = list(accumulate(1 / (rank + 3) for rank in range(len(WORDS))))
GROUPS_A_SITTING = 50


class Weights(NamedTuple):
    """Bytes, but for the numbers of sittings and characters."""

    sittings: int
    characters: int
    updates: int
    first_sync: int
    snapshot: int
    snapshot_packed: int
    text_packed: int


def measure(folder: Path, groups: int, seed: int = 5) -> Weights:
    """Four people write, in sittings of fifty keystroke groups, each on top of all before; then somebody fetches it all."""
    init_community(folder, "Measured")
    community = open_community(folder)
    try:
        people = Gathering(Table(community))
        number = people.open_pod()
        people.sync(people.fay)
        before = len(first_sync(people, "ann"))
        whole, updates, document = Document.new(1), 0, None
        for sitting, (words, writer) in enumerate(sittings(people, groups, seed)):
            salt = sitting.to_bytes(8, "big")
            desk = Document.load(whole.snapshot(), peer_of(writer.device, salt))
            start = desk.version()
            type_in(desk, words)
            for update in desk.updates_since(start):
                fields: dict[int, Value] = {DocumentField.TEXT: [salt, update]}
                if document is None:
                    fields[DocumentField.TITLE] = "Safe births"
                written = writer.operation(number, Kind.DOCUMENT, fields, document)
                document = document or id_of(written)
                assert people.codes(writer, written) == []
                whole.apply([update])
                updates += len(update)
        snapshot = whole.snapshot()
        return Weights(
            groups // GROUPS_A_SITTING,
            len(whole.text()),
            updates,
            len(first_sync(people, "ann")) - before,
            len(snapshot),
            len(zstd.compress(snapshot, 19)),
            len(zstd.compress(whole.text().encode(), 19)),
        )
    finally:
        community.close()


def sittings(people: Gathering, groups: int, seed: int) -> Iterator[tuple[Random, WireReplica]]:
    luck = Random(seed)
    for at in range(groups // GROUPS_A_SITTING):
        yield luck, (people.ann, people.fay, people.gus)[at % 3]


def type_in(desk: Document, luck: Random) -> None:
    """Fifty keystroke groups around one place, one in eight of which takes something away."""
    place = luck.randrange(len(desk) + 1)
    for _ in range(GROUPS_A_SITTING):
        if luck.random() < 0.125 and len(desk) > 40:
            length = luck.randrange(3, 20)
            place = max(0, min(place, len(desk)) - length)
            desk.delete(place, min(length, len(desk) - place))
        else:
            text = " ".join(luck.choices(WORDS, cum_weights=WEIGHTS, k=luck.randrange(2, 5))) + luck.choice(
                (" ", ", ", ". ", ".\n\n")
            )
            desk.insert(min(place, len(desk)), text)
            place += len(text)
        desk.commit()
        if luck.random() < 0.1:
            place = luck.randrange(len(desk) + 1)


def first_sync(people: Gathering, name: str) -> bytes:
    fresh = people.table.replica(f"{name}@example.org", synced=False)
    return people.table.answer(fresh, fresh.body(request=people.request(fresh)))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--groups", type=int, default=20_000, help="keystroke groups (%(default)s)")
    groups = parser.parse_args().groups
    begun = now_ms()
    with tempfile.TemporaryDirectory() as folder:
        weights = measure(Path(folder) / "community", groups)
    for name, weight in weights._asdict().items():
        sys.stdout.write(f"{name.replace('_', ' ')}: {weight:,}\n")
    sys.stdout.write(f"measured in {(now_ms() - begun) / 1000:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
