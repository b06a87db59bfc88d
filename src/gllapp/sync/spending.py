"""What the bytes of an answer were for, told from the entries that came in them."""

from collections import Counter
from collections.abc import Iterable, Mapping

from gllapp.traffic import Traffic
from gllcore.columns import Run
from gllcore.operations import Kind

_KINDS: Mapping[int, Traffic] = {
    **dict.fromkeys((Kind.POST, Kind.REACTION), Traffic.POSTS),
    **dict.fromkeys(
        (Kind.CATALOGUE, Kind.RESOURCE, Kind.SHELF, Kind.PUBLISHER, Kind.ADAPTATION, Kind.ADOPTION),
        Traffic.CATALOGUE,
    ),
    **dict.fromkeys(
        (Kind.DOCUMENT, Kind.COMMENT, Kind.VERSION, Kind.CLAIM, Kind.SIGN_OFF, Kind.TASK, Kind.POD_FILE),
        Traffic.DOCUMENTS,
    ),
}
# What an entry takes beside its payload: who, when, about what.
_AROUND_BYTES = 24


def weights(runs: Iterable[Run]) -> Mapping[Traffic, int]:
    """How much of a message's entries is of which kind, before they were compressed together."""
    found: Counter[Traffic] = Counter()
    for run in runs:
        for entry in run.entries:
            kind = _KINDS.get(entry.op.kind, Traffic.OVERHEAD)
            found[kind] += len(entry.op.payload) + _AROUND_BYTES
    return found


def apportioned(size: int, weights: Mapping[Traffic, int]) -> Mapping[Traffic, int]:
    """``size`` bytes shared out in these proportions, down to the last one; without weights all is overhead."""
    whole = sum(weights.values())
    if not whole:
        return {Traffic.OVERHEAD: size}
    shares = {kind: size * weight // whole for kind, weight in weights.items()}
    heaviest = max(weights, key=lambda kind: (weights[kind], kind))
    shares[heaviest] += size - sum(shares.values())
    return shares
