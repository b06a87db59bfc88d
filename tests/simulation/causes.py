"""Who had seen whom, by the simulation's own memory: what the merge must then show, without asking the merge."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from gllcore.ids import OpId, RecordId
from gllcore.model.discussions import PostField
from gllcore.operations import Entry
from tests.simulation.deeds import Deed
from tests.simulation.forum import SeenForum, SeenPost


class Said(NamedTuple):
    """One act's word about a field, in its place in the log."""

    deed: Deed
    entry: Entry
    value: object

    @property
    def rank(self) -> tuple[int, int, int, OpId]:
        """The later of two that did not know of each other; a clock set ahead gains nothing."""
        time = self.entry.op.time
        assert self.entry.received_ms is not None
        return min(time.ms, self.entry.received_ms), time.ms, time.counter, self.entry.op_id


def check_causes(
    deeds: Mapping[OpId, Deed], received: Mapping[OpId, Entry], doubled: Iterable[RecordId], shown: SeenForum
) -> None:
    """Text and tags of every received post: no edit replaces one that its author had not seen.

    ``doubled`` are devices of which there were two, or that went back in time. What waited there then may stand beside what
    was written upon it, for a copy cannot tell it from what another copy wrote.
    """
    copied = set(doubled)
    by_post: dict[RecordId, list[Deed]] = {}
    for op_id, deed in deeds.items():
        if op_id in received and deed.is_text:
            by_post.setdefault(deed.entry.record, []).append(deed)
    for thread in shown.threads:
        for post in thread.posts:
            own = by_post.get(post.id, [])
            if own and post.received_ms is not None:
                is_exact = copied.isdisjoint(deed.entry.op.device for deed in own)
                _check_post(post, own, received, is_exact=is_exact)


def _check_post(post: SeenPost, deeds: list[Deed], received: Mapping[OpId, Entry], *, is_exact: bool) -> None:
    made = next(deed for deed in deeds if deed.entry.op.record is None)
    there = received[made.op_id]
    assert there.received_ms is not None
    assert post.written_ms == min(there.op.time.ms, there.received_ms), "a wrong clock decides"
    is_withdrawn = _is_withdrawn(deeds, received)
    assert is_withdrawn is (post.withdrawn_ms is not None) or (is_withdrawn and not is_exact), (
        "withdrawn or not"
    )
    if post.withdrawn_ms is not None:
        assert (post.title, post.body, post.tags) == ("", "", ()), "withdrawn, and still to be read"
    else:
        _check_text(post, deeds, received, is_exact=is_exact)


def _is_withdrawn(deeds: list[Deed], received: Mapping[OpId, Entry]) -> bool:
    """Nobody has said otherwise, and one of the withdrawals had seen all that it hides."""
    words = _standing(deeds, received, PostField.WITHDRAWN)
    texts = [
        said for field in (PostField.TITLE, PostField.BODY) for said in _standing(deeds, received, field)
    ]
    tags = [
        said for words_on_tag in _words_on_tags(deeds, received).values() for said in _unseen(words_on_tag)
    ]
    hidden = {said.deed.op_id for said in (*texts, *tags)}
    return all(said.value for said in words) and any(
        hidden <= said.deed.seen | {said.deed.op_id} for said in words
    )


def _check_text(post: SeenPost, deeds: list[Deed], received: Mapping[OpId, Entry], *, is_exact: bool) -> None:
    bodies = _standing(deeds, received, PostField.BODY)
    latest = max(bodies, key=lambda said: said.rank)
    assert post.body == latest.value, f"shown is {post.body[:30]!r}, the latest is {str(latest.value)[:30]!r}"
    others = sum(said.value != latest.value for said in bodies)
    titles = _standing(deeds, received, PostField.TITLE)
    if titles:
        latest = max(titles, key=lambda said: said.rank)
        assert post.title == latest.value
        others += sum(said.value != latest.value for said in titles)
    tags = _tags(deeds, received)
    if is_exact:
        assert post.rivals == others, f"{others} unseen edits of text and title, {post.rivals} shown"
        assert set(post.tags) == tags
    else:
        assert post.rivals >= others, f"of {others} unseen edits of text and title, only {post.rivals} shown"
        assert set(post.tags) >= tags


def _standing(deeds: list[Deed], received: Mapping[OpId, Entry], field: PostField) -> list[Said]:
    """The words about a field that nobody who spoke about it later had seen."""
    said = [Said(d, received[d.op_id], d.said[field]) for d in deeds if field in d.said]
    return _unseen(said)


def _unseen(said: list[Said]) -> list[Said]:
    return [each for each in said if not any(each.deed.op_id in other.deed.seen for other in said)]


def _tags(deeds: list[Deed], received: Mapping[OpId, Entry]) -> set[str]:
    """A tag is there when somebody has added it whose word no later word on this tag had seen."""
    words = _words_on_tags(deeds, received)
    return {tag for tag, said in words.items() if any(each.value for each in _unseen(said))}


def _words_on_tags(deeds: list[Deed], received: Mapping[OpId, Entry]) -> dict[str, list[Said]]:
    """By tag: who has added it (True), who has removed it."""
    words: dict[str, list[Said]] = {}
    for deed in deeds:
        change = deed.said.get(PostField.TAGS, [[], []])
        assert isinstance(change, list)
        for present, tags in zip((True, False), change, strict=True):
            for tag in tags:
                words.setdefault(tag, []).append(Said(deed, received[deed.op_id], present))
    return words
