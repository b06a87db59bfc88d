"""People at documents: typing, deleting, moving, taking back; and the simulation's own memory of every word that was saved."""

import re
from collections.abc import Callable
from itertools import count
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple

from gllapp.db.pods import records
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.text import look
from gllapp.usecases.documents.writing import Writing, open_document
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.documents import DocumentCard
from gllcore.pod_rules import SALT_BYTES
from glldocs.deltas import units
from tests.simulation.device import SimulatedDevice

if TYPE_CHECKING:
    from tests.simulation.world import World

WORD: Final = re.compile("«[0-9]+»")
_AROUND: Final = ("water", "soap", "ward", "partera", "équipe", "🧼", "نظافة", "nhân viên")
_OPEN_AT_ONCE: Final = 2


class Sitting(NamedTuple):
    """An open document in a program that runs."""

    desk: Desk
    writing: Writing


class Desks:
    """Who sits at which document, and what was ever typed or taken away there."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._open: dict[str, list[Sitting]] = {}
        self.vanished: set[str] = set()

    def word(self) -> str:
        """One that nobody has written before."""
        return f"«{next(self._numbers)}»"

    def at(self, device: SimulatedDevice) -> list[Sitting]:
        """A program that was killed has none."""
        found = [each for each in self._open.get(device.name, ()) if each.desk is device.desk]
        self._open[device.name] = found
        return found


def words_in(text: str) -> set[str]:
    return set(WORD.findall(text))


def documents(device: SimulatedDevice) -> list[RecordId]:
    """Those that are here, in the order of their beginnings."""
    with device.looked_at() as here:
        return [each.value.id for each in records.every(here, DocumentCard)]


def type_some(world: "World", device: SimulatedDevice, luck: Random) -> None:
    """Somebody types for a while, in one of two windows; and leaves the document, or not yet."""
    found = documents(device)
    if not found:
        return
    try:
        sitting = _sitting(world, device, luck.choice(found), luck)
        for _ in range(luck.choice((1, 1, 2, 3))):
            _edit(world, device, sitting.writing, luck)
            if luck.random() < 0.8:
                _save(world, device, sitting.writing)
        if luck.random() < 0.7:
            _save(world, device, sitting.writing)
            world.sittings.at(device).remove(sitting)
            sitting.writing.close(device.desk)
    except Refused as refused:
        world.tell(f"   {device.name}: {refused.code}")


def _sitting(world: "World", device: SimulatedDevice, document: RecordId, luck: Random) -> Sitting:
    there = world.sittings.at(device)
    if there and (len(there) == _OPEN_AT_ONCE or luck.random() < 0.7):
        chosen = luck.choice(there)
        try:
            now = look(device.desk, chosen.writing.document)
        except Refused:
            # It has left with its pod: the window says so, and what is in it is kept aside.
            there.remove(chosen)
            _save(world, device, chosen.writing)
            raise
        if not chosen.writing.must_begin_anew(now):
            chosen.writing.take_in(now)
            return chosen
        _save(world, device, chosen.writing)
        there.remove(chosen)
        document = chosen.writing.document
    opened = Sitting(device.desk, open_document(device.desk, document, new_salt(device)))
    there.append(opened)
    return opened


def new_salt(device: SimulatedDevice) -> bytes:
    return device.session.random_bytes(SALT_BYTES)


def _save(world: "World", device: SimulatedDevice, writing: Writing) -> None:
    """What is saved may not be lost any more; nor what cannot be saved because the document has left meanwhile."""
    typed = device.memory.typed & words_in(writing.text())
    try:
        writing.save(device.desk)
    except Refused:
        assert writing.unsaved() is not None
    device.memory.saved |= typed
    device.memory.typed -= typed
    world.tell(f"   {device.name} saved {sorted(typed)}")


# --- single edits ---


def _edit(world: "World", device: SimulatedDevice, writing: Writing, luck: Random) -> None:
    doing = luck.choices((_insert, _paragraph, _delete, _move, _replace, _undo), (6, 3, 4, 2, 3, 1))[0]
    before = writing.text()
    doing(world, writing, luck)
    after = writing.text()
    device.memory.typed |= words_in(after) - words_in(before)
    forget(world, device, before, after)


def forget(world: "World", device: SimulatedDevice, before: str, after: str) -> None:
    """Nobody asks for what somebody took away whose own it was, before anybody else could see it."""
    gone = words_in(before) - words_in(after)
    world.sittings.vanished |= gone
    device.memory.typed -= gone
    device.memory.saved -= gone


def _insert(world: "World", writing: Writing, luck: Random) -> None:
    text = writing.text()
    writing.insert(units(text[: _boundary(text, luck)]), f"{world.sittings.word()} {luck.choice(_AROUND)} ")


def _paragraph(world: "World", writing: Writing, luck: Random) -> None:
    text = writing.text()
    at = luck.choice(_line_starts(text))
    writing.insert(units(text[:at]), f"{luck.choice(_AROUND)} {world.sittings.word()} is for all.\n\n")


def _delete(_: "World", writing: Writing, luck: Random) -> None:
    """A word, or a few."""
    text = writing.text()
    start = _boundary(text, luck)
    end = start
    for _word in range(luck.choice((1, 1, 2, 6))):
        end = _next_boundary(text, end)
    writing.delete(units(text[:start]), units(text[start:end]))


def _move(world: "World", writing: Writing, luck: Random) -> None:
    text = writing.text()
    start = luck.choice(_line_starts(text))
    end = text.find("\n", start) + 1 or len(text)
    line = text[start:end]
    world.sittings.vanished |= words_in(line)
    writing.delete(units(text[:start]), units(line))
    rest = writing.text()
    writing.insert(
        units(rest[: luck.choice(_line_starts(rest))]), line if line.endswith("\n") else f"{line}\n"
    )


def _replace(world: "World", writing: Writing, luck: Random) -> None:
    text = writing.text()
    start = _boundary(text, luck)
    end = _next_boundary(text, start)
    writing.replace(units(text[:start]), units(text[start:end]), f"{world.sittings.word()} ")


def _undo(_: "World", writing: Writing, __: Random) -> None:
    if writing.can_undo:
        writing.undo()


def _boundary(text: str, luck: Random) -> int:
    """Where a word begins; words are never cut in two."""
    return luck.choice([0, *(at + 1 for at, char in enumerate(text) if char in " \n")])


def _next_boundary(text: str, start: int) -> int:
    return next((at + 1 for at in range(start, len(text)) if text[at] in " \n"), len(text))


def _line_starts(text: str) -> list[int]:
    return [0, *(at + 1 for at, char in enumerate(text[:-1]) if char == "\n")]


# --- edits that come with something else ---


def edited(world: "World", device: SimulatedDevice, document: RecordId, doing: Callable[[], object]) -> None:
    """An act that changes the text at once, with what it took away remembered."""
    from gllapp.usecases.documents.making import show

    before = show(device.desk, document)
    try:
        doing()
    except Refused as refused:
        world.tell(f"   {device.name}: {refused.code}")
        return
    forget(world, device, before, show(device.desk, document))
