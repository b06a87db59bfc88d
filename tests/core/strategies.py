"""Hypothesis strategies: operations and logs as a community could make them, and as it could not."""

from collections.abc import Sequence

from hypothesis import strategies as st

from gllcore.clock import HybridTime
from gllcore.ids import ID_BYTES, CommunityId, RecordId, ScopeId, directory_scope
from gllcore.model.discussions import PostField
from gllcore.operations import Entry, Fields, Kind, Operation, Value, pack, reference, waiting

COMMUNITY = CommunityId(b"community-of-law")
SCOPE = ScopeId(b"stream-of-the-law"[:ID_BYTES])
DIRECTORY = directory_scope(COMMUNITY)

record_ids = st.binary(min_size=ID_BYTES, max_size=ID_BYTES).map(RecordId)
devices = st.sampled_from([RecordId(bytes([n]) * ID_BYTES) for n in range(1, 5)])
# A clock may be years off, and jump.
times = st.builds(HybridTime, st.integers(0, 4_000_000_000_000), st.integers(0, 3))
texts = st.text(max_size=40)

_scalars: st.SearchStrategy[Value] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**40), 2**40),
    texts,
    st.binary(max_size=20),
    record_ids.map(reference),
)
values: st.SearchStrategy[Value] = st.one_of(_scalars, st.lists(_scalars, max_size=3))
fields: st.SearchStrategy[Fields] = st.dictionaries(st.integers(0, 300), values, max_size=4)


@st.composite
def operations(draw: st.DrawFn) -> Operation:
    """Any operation that the wire must carry, of known kinds and unknown, with canonical payloads and not."""
    return Operation(
        scope=SCOPE,
        kind=draw(st.integers(1, 400)),
        record=draw(st.none() | record_ids),
        payload=draw(fields.map(pack) | st.binary(max_size=30)),
        time=draw(times),
        base=draw(st.integers(0, 5)),
        device=draw(devices),
    )


def placed(ops: Sequence[Operation], received_ms: int = 1_700_000_000_000) -> list[Entry]:
    """The operations as a log would hold them, each once, in this order."""
    entries = {entry.op_id: entry for entry in map(waiting, ops)}
    return [
        Entry(entry.op_id, entry.op, seq, received_ms + seq * 7)
        for seq, entry in enumerate(entries.values(), start=1)
    ]


@st.composite
def histories(draw: st.DrawFn) -> list[Entry]:
    """A post and what several devices did to it; some acts have a place in the log, some still wait."""
    made = Operation(
        SCOPE,
        Kind.POST,
        None,
        pack(
            {PostField.TITLE: "t", PostField.BODY: "b", PostField.LANGUAGE: "en", PostField.TAGS: [["a"], []]}
        ),
        draw(times),
        0,
        draw(devices),
    )
    record = waiting(made).record
    edits = draw(
        st.lists(
            st.builds(
                Operation,
                scope=st.just(SCOPE),
                kind=st.just(int(Kind.POST)),
                record=st.just(record),
                payload=_edits.map(pack),
                time=times,
                base=st.integers(0, 8),
                device=devices,
            ),
            max_size=6,
        )
    )
    log = placed([made, *edits])
    here = draw(st.integers(1, len(log)))
    return log[:here] + [waiting(entry.op) for entry in log[here:]]


_words = st.sampled_from(["a", "b", "c"])
_tag_changes: st.SearchStrategy[Value] = st.tuples(
    st.lists(_words, max_size=2), st.lists(_words, max_size=2)
).map(lambda sides: [[*sides[0]], [*sides[1]]])
_edits: st.SearchStrategy[Fields] = st.fixed_dictionaries(
    {},
    optional={
        int(PostField.BODY): _words,
        int(PostField.TITLE): _words,
        int(PostField.TAGS): _tag_changes,
        int(PostField.WITHDRAWN): st.booleans(),
    },
)
