"""What a document of 300 KB with 20,000 edits costs: to open, to type in, to take others' edits in, on the wire and on disk."""

import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import median

from backports import zstd
from loro import ExportMode, LoroDoc

from benchmarks.manuscript import EDITS, passage, sittings
from benchmarks.options import Options
from benchmarks.pod import Pod, Written, pod, type_in, written
from benchmarks.table import Row, Table
from gllapp.db.pods import texts
from gllapp.usecases.documents.making import show
from gllapp.usecases.documents.text import assemble, look, make_text
from gllapp.usecases.documents.writing import open_document
from gllcore.ids import RecordId
from gllcore.pod_rules import SALT_BYTES
from glldocs.engine import Document
from glldocs.peers import peer_of

_TIMES = 7
_KEYS = 200
_REMOTE = 2_000
_TEXT = "text"


def run(options: Options) -> Sequence[Table]:
    edits, remote = (EDITS // 20, _REMOTE // 20) if options.quick else (EDITS, _REMOTE)
    with tempfile.TemporaryDirectory() as folder, pod(Path(folder)) as measured:
        whole = written(_device(measured), sittings(edits))
        empty = _used(measured)
        moved = list(_wire(measured, whole))
        speed = [*_opening(measured, whole), *_typing(measured, whole), *_merging(measured, whole, remote)]
        disk = list(_disk(measured, whole, empty))
    size = f"{len(whole.text):,} characters of {edits:,} edits in {len(whole.updates)} acts"
    return [
        Table("A document on the wire", "bytes up + down", moved, size),
        Table("A document on disk", "bytes", disk, "floor: the engine's own snapshot"),
        Table("A document at work", "ms", speed, f"the median of {_TIMES}; floor: the engine alone"),
    ]


def _device(measured: Pod) -> RecordId:
    return measured.writer.desk.replica.profile().device


# --- bytes ---


def _wire(measured: Pod, whole: Written) -> Iterator[Row]:
    measured.sync(measured.reader)
    idle = measured.sync(measured.reader).total
    measured.put(measured.writer, whole.updates)
    up = measured.sync(measured.writer).total - idle
    down = measured.sync(measured.reader).total - idle
    bare = len(zstd.compress(_exported(whole.snapshot), 19))
    yield Row("all of it handed in", up, bare)
    yield Row("all of it fetched", down, bare)
    yield Row("an edit of 39 characters handed in", *edit_bytes(measured, "writer"), _at_most(300, 0))


def edit_bytes(measured: Pod, salt: str) -> tuple[int, int]:
    """What one edit of 39 characters adds to a request, its signature included; and the engine's bare update."""
    desk, seen = measured.writer.desk, measured.sync(measured.writer).up
    document = open_document(desk, measured.document, salt.encode().ljust(SALT_BYTES)[:SALT_BYTES])
    bare = Document.load(make_text(desk, measured.document).snapshot, 7)
    before, place = bare.version(), len(bare) // 2
    said = "Clean hands come first, in every ward. "
    bare.insert(place, said)
    document.insert(place, said)
    document.close(desk)
    return measured.sync(measured.writer).up - seen, sum(map(len, bare.updates_since(before)))


def _used(measured: Pod) -> int:
    """The size of the reader's replica."""
    replica = measured.reader.desk.replica
    replica.fold_log()
    return replica.file.stat().st_size


def _disk(measured: Pod, whole: Written, empty: int) -> Iterator[Row]:
    desk = measured.reader.desk
    make_text(desk, measured.document)
    snapshot = len(whole.snapshot)
    with desk.replica.reading() as here:
        stored = texts.text(here, measured.document)
    yield Row("what a replica has grown by, with the acts of others", _used(measured) - empty, snapshot)
    yield Row("the text as it was last made", len(stored.snapshot) if stored else None, snapshot)
    yield Row("the updates, as they came", sum(len(update) for _, update in whole.updates), snapshot)


def _exported(snapshot: bytes) -> bytes:
    return _bare(snapshot).export(ExportMode.Updates(LoroDoc().oplog_vv))


def _bare(snapshot: bytes) -> LoroDoc:
    doc = LoroDoc()
    doc.import_(snapshot)
    return doc


# --- time ---


def _opening(measured: Pod, whole: Written) -> Iterator[Row]:
    desk = measured.reader.desk
    now = replace(look(desk, measured.document), stored=None)
    first = _once(lambda: assemble(now).document.text())
    bare = _took(lambda: _bare(whole.snapshot).get_text(_TEXT).to_string())
    apart = _once(lambda: LoroDoc().import_batch([update for _, update in whole.updates]))
    opened = _took(lambda: open_document(desk, measured.document, bytes(SALT_BYTES)).text())
    yield Row("made anew of all acts", first, apart)
    yield Row("opened", opened, bare, _at_most(1_000, opened))
    yield Row("shown", _took(lambda: show(desk, measured.document)), bare)


def _typing(measured: Pod, whole: Written) -> Iterator[Row]:
    desk, luck = measured.reader.desk, Random(2)
    writing = open_document(desk, measured.document, b"a window")
    place = len(writing) // 2
    doc = _bare(whole.snapshot)
    text = doc.get_text(_TEXT)

    def bare_key() -> None:
        text.insert(place, "a")
        doc.commit()

    def saved() -> None:
        writing.insert(place, passage(luck, 3))
        writing.save(desk)

    key = _took(lambda: writing.insert(place, "a"), _KEYS)
    yield Row("a key", key, _took(bare_key, _KEYS), _at_most(16, key))
    yield Row("a few words, saved", _took(saved), None)
    yield Row("leaving it: typed words become an act", _once(lambda: writing.close(desk)), None)


def _merging(measured: Pod, whole: Written, number: int) -> Iterator[Row]:
    """Somebody else was away for long, and has written so many small sittings upon what there was."""
    measured.sync(measured.reader)
    measured.put(measured.writer, _remote(measured, whole, number))
    measured.sync(measured.writer)
    desk = measured.reader.desk
    before = make_text(desk, measured.document)
    started = time.perf_counter()
    synced = measured.reader.sync()
    took = 1_000 * (time.perf_counter() - started)
    made = make_text(desk, measured.document)
    if synced.report.received < number or len(made.taken) <= len(before.taken):
        raise RuntimeError("not everything has come")
    bare, updates = _bare(whole.snapshot), [data for _, data in _remote(measured, whole, number)]
    floor = _once(lambda: (bare.import_batch(updates), bare.get_text(_TEXT).to_string()))
    yield Row(f"{number:,} acts of others: synced, merged, conflicts found", took, floor)


def _remote(measured: Pod, whole: Written, number: int) -> list[tuple[bytes, bytes]]:
    salt = b"far away"
    document = Document.load(whole.snapshot, peer_of(_device(measured), salt))
    found: list[tuple[bytes, bytes]] = []
    edits = (edit for sitting in sittings(number, seed=9) for edit in sitting.edits)
    for edit in edits:
        before = document.version()
        type_in(document, edit)
        found += [(salt, update) for update in document.updates_since(before)]
    return found


def _took(act: Callable[[], object], times: int = _TIMES) -> float:
    """Milliseconds."""
    return median(_once(act) for _ in range(times))


def _once(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return 1_000 * (time.perf_counter() - started)


def _at_most(goal: int, found: float) -> str:
    return f"≤ {goal:,}" if found <= goal else f"MISSED: ≤ {goal:,}"
