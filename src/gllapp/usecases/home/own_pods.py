"""The logs of the pods that the person is in."""

from collections.abc import Sequence

from gllapp.db import acts
from gllapp.db.replica import Transaction
from gllapp.pod_views import PodRow
from gllcore.ids import RecordId


def numbers_of(here: Transaction, own_pods: Sequence[PodRow]) -> dict[int, RecordId]:
    """Each pod by its log's number, those whose log has its place."""
    found = ((acts.pod_scope(here, row.pod.id), row.pod.id) for row in own_pods)
    return {scope.number: pod for scope, pod in found if scope is not None}
