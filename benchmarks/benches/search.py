"""How soon a search answers among 500,000 posts and 20,000 documents, and how large its index is.

The replica is made directly, as arrivals would leave it; ``--quick`` makes a small one.
"""

import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import insert

from benchmarks.catalogue import Catalogue
from benchmarks.corpus import SamplePost
from benchmarks.options import Options
from benchmarks.table import Row, Table
from gllapp.db import tables
from gllapp.db.keyed import KEY_BYTES
from gllapp.db.open import create_replica, open_replica
from gllapp.db.pods import texts
from gllapp.db.pods.tables import pod_record
from gllapp.db.pods.texts import Text
from gllapp.db.profile import Profile
from gllapp.db.replica import Replica, Transaction
from gllapp.db.search import people, post_words
from gllapp.usecases.desk import Desk
from gllapp.usecases.search import get_ready, search
from gllapp.usecases.search_settling import settle_index
from gllcore.ids import ID_BYTES, CommunityId, RecordId, digest, directory_scope
from gllcore.model.documents import DocumentCard
from gllcore.operations import Kind
from gllfiles.store import FileStore

_POSTS: Final = 500_000
_DOCUMENTS: Final = 20_000
_QUICK: Final = 2_000, 50
_AT_ONCE: Final = 1_000
_DIFFERENT: Final = 4_000
_TIMES: Final = 9
_STREAMS: Final = 40
_GOAL_MS: Final = 100
_GOAL_BYTES: Final = 600
_DAY_MS: Final = 86_400_000
_INDEXES: Final = ("search", "search_title")
_QUESTIONS: Final = {
    "one word": "training",
    "two words": "water hand",
    "a word that is everywhere": "the",
    "three words that are everywhere": "the of and",
    "one letter": "t",
    "two letters": "th",
    "three letters": "tra",
    "three letters of very many words": "con",
    "four letters of very many words": "pati",
    "letter by letter, in one stream": "comm in:stream7",
    "a word, and two letters of the next": "hand wa",
    "words in a row": '"hand washing"',
    "by one person": "the by:amina",
    "in one stream, of one month": "the in:stream7 since:2024-03 until:2024-03",
    "of one person alone": "by:amina",
    "in French": "eau lang:fr",
    "documents alone": "training kind:document",
    "a word that none has": "zzyzx",
}
_TYPED: Final = "hand hygiene in ward"
_NOTE: Final = (
    f"the median of {_TIMES}, of the slowest beginning of what is typed; encrypted, all kinds together"
)


def run(options: Options) -> Sequence[Table]:
    posts, documents = _QUICK if options.quick else (_POSTS, _DOCUMENTS)
    with tempfile.TemporaryDirectory() as folder:
        replica = create_replica(Path(folder), bytes(KEY_BYTES), _somebody(), now_ms=0)
        try:
            made = _filled(replica, options.workload.base[:_DIFFERENT], posts, documents)
            desk = Desk(replica, lambda: _moment(posts, posts))
            store = FileStore(Path(folder) / "library")
            fresh = _size(replica)
            started = time.perf_counter()
            settle_index(desk)
            settled = time.perf_counter() - started
            sizes = [
                Row("as it came", fresh, None),
                Row("brought together", _size(replica), None, _goal(_size(replica), _GOAL_BYTES * posts)),
            ]
            seconds = [Row("to bring it together", settled, None), Row("to make all", made, None)]
            answers = {name: _answered(desk, store, [text]) for name, text in _QUESTIONS.items()}
            typed = [_TYPED[:end] for end in range(1, len(_TYPED) + 1)]
            answers[f"typing “{_TYPED}”"] = _answered(desk, store, typed)
        finally:
            replica.close()
        first, expected = (
            _first(Path(folder), store, _moment(posts, posts), is_expected=each) for each in (False, True)
        )
    title = f"Search among {posts:,} posts and {documents:,} documents"
    return [
        Table(
            title,
            "ms",
            [
                *(
                    Row(name, took.waited, None, _goal(took.waited, _GOAL_MS))
                    for name, took in answers.items()
                ),
                Row("the very first, with nothing read yet", first.waited, None),
                Row("the very first, after somebody came to the search box", expected.waited, None),
            ],
            _NOTE,
        ),
        Table(
            f"{title}, of the processor alone",
            "ms",
            [
                *(
                    Row(name, took.worked, None, _goal(took.worked, _GOAL_MS))
                    for name, took in answers.items()
                ),
                Row("the very first, with nothing read yet", first.worked, None),
                Row("the very first, after somebody came to the search box", expected.worked, None),
            ],
        ),
        Table(f"The index of {posts:,} posts", "bytes", sizes),
        Table(f"The index of {posts:,} posts", "s", seconds),
    ]


def _goal(figure: float, goal: float) -> str:
    return f"≤ {goal:,.0f}" if figure <= goal else f"MISSED: ≤ {goal:,.0f}"


class _Took(NamedTuple):
    """Milliseconds: as a person waits, and of the processor, which tells what other programs have added."""

    waited: float
    worked: float


def _answered(desk: Desk, store: FileStore, texts: Sequence[str]) -> _Took:
    """The slowest of the texts."""
    every = [[_took(desk, store, text) for _ in range(_TIMES)] for text in texts]
    return _Took(
        max(median(each.waited for each in times) for times in every),
        max(median(each.worked for each in times) for times in every),
    )


def _first(folder: Path, store: FileStore, now_ms: int, *, is_expected: bool) -> _Took:
    """Of a replica that has just been opened; where it ``is_expected``, as the window does it."""
    replica = open_replica(folder, bytes(KEY_BYTES), now_ms=0)
    try:
        desk = Desk(replica, lambda: now_ms)
        if is_expected:
            get_ready(desk)
        return _took(desk, store, "training")
    finally:
        replica.close()


def _took(desk: Desk, store: FileStore, text: str) -> _Took:
    started, begun = time.perf_counter(), time.thread_time()
    search(desk, store, text)
    return _Took(1000 * (time.perf_counter() - started), 1000 * (time.thread_time() - begun))


def _size(replica: Replica) -> float:
    """Bytes of the posts' words and of where they stand."""
    with replica.reading() as here:
        return float(
            sum(
                here.exec_driver_sql(
                    f"SELECT (SELECT sum(length(block)) FROM {index}_data) + (SELECT sum(length(sz)) + 9 * count(*) FROM {index}_docsize)"  # names of ours
                ).scalar_one()
                for index in _INDEXES
            )
        )


# --- a replica ---


def _somebody() -> Profile:
    nobody = RecordId(bytes(ID_BYTES))
    return Profile(
        CommunityId(bytes(ID_BYTES)), "A community", bytes(32), "", "", nobody, "", nobody, b"", ""
    )


def _id(name: str) -> RecordId:
    return RecordId(digest(name.encode())[:ID_BYTES])


def _filled(replica: Replica, samples: Sequence[SamplePost], posts: int, documents: int) -> float:
    """Seconds."""
    started = time.perf_counter()
    with replica.writing() as here:
        _open(here, samples)
    rows = _posts(samples, posts)
    while some := list(islice(rows, _AT_ONCE)):
        with replica.writing() as here:
            here.execute(insert(tables.post), some)
            post_words.index(here, some, [])
    catalogue = Catalogue(seed=11)
    said = [catalogue.text() for _ in range(min(500, documents))]
    for start in range(0, documents, 200):
        with replica.writing() as here:
            for at in range(start, min(start + 200, documents)):
                _add_document(here, at, said[at % len(said)])
    return time.perf_counter() - started


def _open(here: Transaction, samples: Sequence[SamplePost]) -> None:
    """Streams, people, and the device that each of them writes from."""
    streams = [
        {
            "id": _id(f"stream{at}"),
            "name": f"stream{at}",
            "language": "en",
            "description": "",
            "closed": False,
        }
        for at in range(_STREAMS)
    ]
    here.execute(insert(tables.stream), streams)
    logs = [
        {"number": at + 1, "id": each["id"], "seq": 0, "link": bytes(32)} for at, each in enumerate(streams)
    ]
    here.execute(insert(tables.scope), logs)
    names = dict.fromkeys(post.author_name for post in samples)
    members = [
        {
            "id": _id(name), "name": name, "country": "KE", "languages": '["en"]', "role": "member", "about": "",
            "suspended": False,
        }
        for name in names
    ]  # fmt: skip
    here.execute(insert(tables.member), members)
    people.index(here, members)
    devices = [{"id": _id(f"device of {name}"), "member": _id(name), "revoked": False} for name in names]
    here.execute(insert(tables.device), devices)
    assert directory_scope(CommunityId(bytes(ID_BYTES)))


def _moment(at: int, posts: int) -> int:
    """Three years, evenly."""
    return 1_640_995_200_000 + at * 3 * 365 * _DAY_MS // posts


def _posts(samples: Sequence[SamplePost], posts: int) -> Iterator[dict[str, Any]]:
    """The same texts again and again, each time in threads of its own."""
    root = b""
    for number, sample in zip(range(1, posts + 1), cycle(samples), strict=False):
        id = number.to_bytes(ID_BYTES, "big")
        begins = not root or sample.parent is None
        root = id if begins else root
        yield {
            "number": number, "id": id, "scope": number % _STREAMS + 1, "thread": root, "parent": None if begins else root,
            "device": _id(f"device of {sample.author_name}"), "title": sample.title if begins else "", "body": sample.body,
            "language": sample.language, "tags": "[]", "written_ms": _moment(number, posts), "lead_ms": 0, "counter": 0,
            "rivals": 0, "delivery": "received", "unread": True,
        }  # fmt: skip


def _add_document(here: Transaction, at: int, said: str) -> None:
    card = DocumentCard(
        _id(f"document{at}"),
        _id("a device"),
        f"{said[:40]} {at}",
        language="en",
        written_ms=_moment(at, _POSTS),
    )
    row = {
        "id": card.id, "kind": int(Kind.DOCUMENT), "scope": 1 + at % _STREAMS, "about": None, "device": card.device,
        "written_ms": card.written_ms, "delivery": "received", "card": msgspec.msgpack.encode(card),
    }  # fmt: skip
    here.execute(insert(pod_record), [row])
    texts.store(here, card.id, Text(b"", frozenset(), said, b"", 0))
