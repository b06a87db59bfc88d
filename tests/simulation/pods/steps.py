"""The steps of runs with a pod: what people do in documents and with one another, besides typing."""

import re
from functools import partial
from random import Random

from gllapp.db import acts
from gllapp.db.pods import records
from gllapp.usecases import forum
from gllapp.usecases.documents import comments, conflicts, versions
from gllapp.usecases.documents.history import history
from gllapp.usecases.documents.making import show
from gllapp.usecases.documents.writing import write
from gllapp.usecases.pods import joining, proposing
from gllapp.usecases.pods.directory import list_pods
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.documents import DocumentCard, DocumentField
from gllcore.operations import Kind, Value
from glldocs.engine import Document
from glldocs.peers import peer_of
from tests.docs_text.hostile import Forger, written_by
from tests.simulation.device import SimulatedDevice
from tests.simulation.pods.founding import wish
from tests.simulation.pods.remembering import Remark, Rivalry
from tests.simulation.pods.typing import documents, edited, new_salt, type_some, words_in
from tests.simulation.world import World

# --- documents ---


def type_and_crash(world: World, device: SimulatedDevice, luck: Random) -> None:
    """The program is killed somewhere between the first key and the act."""
    device.survive(luck.randint(1, 60), partial(type_some, world, device, luck))
    # What was in an open window and was not saved is lost with it.
    device.memory.typed.clear()
    world.remember_what_was_just_done(device)


def rivals(world: World, device: SimulatedDevice, luck: Random) -> None:
    """This one and somebody else replace the same word, while both see the same text."""
    others = [each for each in world.devices if each.member != device.member]
    other = luck.choice(others)
    shared = [each for each in documents(device) if each in documents(other)]
    if not shared:
        return
    document = luck.choice(shared)
    text = show(device.desk, document)
    # A word that stands there once, in whatever script.
    found = [word for word in sorted(set(re.findall(r"\w{4,}", text))) if text.count(word) == 1]
    if not found or show(other.desk, document) != text:
        return
    word = luck.choice(found)
    lines = []
    for each in (device, other):
        mine = world.sittings.word()
        whole = text.replace(word, mine, 1)
        edited(world, each, document, partial(write, each.desk, document, whole, new_salt(each)))
        if show(each.desk, document) != whole:
            return
        each.memory.saved.add(mine)
        lines.append(next(line for line in whole.split("\n") if mine in line))
    world.rivalries.append(Rivalry(document, *lines))


def comment(world: World, device: SimulatedDevice, luck: Random) -> None:
    """About a word, in a place where it stands once; or an answer to what is asked there."""
    found = documents(device)
    if not found:
        return
    document = luck.choice(found)
    known = [each for each in world.remarks if each.document == document]
    text = show(device.desk, document)
    words = sorted(word for word in words_in(text) if text.count(word) == 1)
    try:
        if known and luck.random() < 0.3:
            _say_something_to(device, luck.choice(known).id, luck)
        elif words:
            word = luck.choice(words)
            made = comments.add_comment_on(device.desk, document, word, "Who will do this?")
            world.remarks.append(Remark(made, document, word))
    except Refused as refused:
        world.tell(f"   {device.name}: {refused.code}")


def _say_something_to(device: SimulatedDevice, remark: RecordId, luck: Random) -> None:
    if luck.random() < 0.5:
        comments.reply(device.desk, remark, "I can.")
    else:
        comments.set_resolved(device.desk, remark, luck.random() < 0.7)


def version(world: World, device: SimulatedDevice, luck: Random) -> None:
    """A name for the text of today, or the text of another day back."""
    found = documents(device)
    if not found:
        return
    document = luck.choice(found)
    try:
        if luck.random() < 0.4:
            versions.name_version(device.desk, document, f"Version {next(world.numbers)}")
            return
        past = luck.choice(history(device.desk, document)).version
    except Refused as refused:
        world.tell(f"   {device.name}: {refused.code}")
        return
    restore = partial(versions.restore, device.desk, document, past, new_salt(device))
    edited(world, device, document, restore)


def settle(world: World, device: SimulatedDevice, luck: Random) -> None:
    for document in documents(device):
        for row in conflicts.list_conflicts(device.desk, document)[:1]:
            chosen = luck.choice((row.conflict.one, row.conflict.other or "", None))
            key = row.conflict.key
            if chosen is None:
                act = partial(conflicts.settle_as_it_stands, device.desk, document, key)
            else:
                act = partial(conflicts.settle, device.desk, document, key, chosen, new_salt(device))
            edited(world, device, document, act)


# --- people ---


def discuss(world: World, device: SimulatedDevice, luck: Random) -> None:
    """A thread that the pod alone reads; whoever writes in the forum next may answer in it."""
    rows = list_pods(device.desk)
    if not rows:
        return
    pod, pen = luck.choice(rows).pod, world.pen
    try:
        forum.start_thread(device.desk, pod.id, pen.title(luck), pen.body(luck), "en")
    except Refused as refused:
        world.tell(f"   {device.name}: {refused.code}")
    else:
        world.remember_what_was_just_done(device)


def change_people(world: World, device: SimulatedDevice, luck: Random) -> None:
    """Somebody asks to join, is let in, leaves, is removed, leads or leads no more; or the pod takes nothing for a while."""
    rows = list_pods(device.desk, archived=True)
    if not rows:
        return
    pod = luck.choice(rows).pod
    somebody = luck.choice(world.devices).member
    doings = (
        lambda: joining.ask_to_join(device.desk, pod.id, "May I?"),
        lambda: _answer(device, pod.id),
        lambda: _answer(device, pod.id),
        lambda: joining.leave(device.desk, pod.id),
        lambda: joining.remove_member(device.desk, pod.id, somebody),
        lambda: joining.remove_member(device.desk, pod.id, somebody),
        lambda: joining.invite(device.desk, pod.id, somebody),
        lambda: joining.invite(device.desk, pod.id, somebody),
        lambda: joining.set_facilitates(device.desk, pod.id, somebody, luck.random() < 0.6),
        lambda: joining.archive(device.desk, pod.id, not pod.archived),
    )
    place = luck.randrange(len(doings))
    try:
        doings[place]()
        world.tell(f"   {device.name}: {place} about {pod.name} and {somebody.hex()[:4]}")
    except Refused as refused:
        world.tell(f"   {device.name}: {refused.code}")


def _answer(device: SimulatedDevice, pod: RecordId) -> None:
    for row in joining.list_joinings(device.desk, pod):
        if row.may_answer:
            joining.let_in(device.desk, row.joining.id)


def propose(world: World, device: SimulatedDevice, luck: Random) -> None:
    """Another pod; or whoever decides answers what waits, by the server's own command."""
    waiting = [each for each in world.server.proposals.all() if each.state == "waiting"]
    if waiting and luck.random() < 0.6:
        try:
            world.server.proposals.approve(luck.choice(waiting).id.hex())
        except Refused as refused:
            world.tell(f"   the moderator: {refused.code}")
        return
    other = luck.choice([each for each in world.devices if each.member != device.member])
    proposing.propose(device.desk, wish(device, other, name=f"Pod {next(world.numbers)}"))


# --- enemies ---


def forge(world: World, device: SimulatedDevice, luck: Random) -> None:
    """A program of somebody's own making writes as if it were another's device, or sends what no engine has made."""
    others = [each for each in world.devices if each.id != device.id]
    found = documents(device)
    if not found or not others:
        return
    document, salt = luck.choice(found), new_salt(device)
    if luck.random() < 0.5:
        word = world.sittings.word()
        world.forged.add(word)
        data = _in_the_name(peer_of(luck.choice(others).id, salt), f"{word} says somebody else.")
    else:
        data = Forger(luck, list(written_by(peer_of(device.id, salt)))).make()
    fields: dict[int, Value] = {DocumentField.TEXT: [salt, data]}
    with device.desk.replica.writing() as here:
        card = records.one(here, DocumentCard, document)
        if card is not None:
            scope = acts.scope_numbered(here, card.scope)
            acts.write(here, Act.WRITE, scope, Kind.DOCUMENT, document, fields, device.desk.now_ms())


def _in_the_name(peer: int, text: str) -> bytes:
    fake = Document.new(peer)
    before = fake.version()
    fake.insert(0, text)
    (data,) = fake.updates_since(before)
    return data
