"""Where what is done in a pod is written, and what the rules say about who may: the one way from these use cases to an act."""

from typing import TypeVar

import msgspec

from gllapp.db import acts, people
from gllapp.db.acts import Scope
from gllapp.db.pods import records
from gllapp.db.pods.records import Found
from gllapp.db.replica import Transaction
from gllapp.usecases.desk import Desk
from gllapp.usecases.forum import short
from gllapp.usecases.pods.directory import known_pod
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.operations import Fields, Kind
from gllcore.pod_permissions import check_work

T = TypeVar("T", bound=msgspec.Struct)


def open_pod(here: Transaction, pod: RecordId) -> Scope:
    """A pod's log, for who is in it. Raises Refused ``unknown_pod``, ``not_admitted``, ``pod_not_open``."""
    card = known_pod(here, pod).value
    if people.identity(here).member not in card.readers:
        raise Refused("not_admitted")
    scope = acts.pod_scope(here, pod)
    if scope is None:
        raise Refused("pod_not_open")
    return scope


def write_new(here: Transaction, desk: Desk, scope: Scope, act: Act, kind: Kind, fields: Fields) -> RecordId:
    """Something new in the pod. Raises Refused as gllcore.pod_permissions.check_work and gllcore.pod_rules say."""
    check_work(people.standing(here), scope.place, kind, None, fields)
    return acts.write(here, act, scope, kind, None, fields, desk.now_ms()).record


def write_change(
    here: Transaction, desk: Desk, found: Found[T], record: RecordId, act: Act, kind: Kind, fields: Fields
) -> None:
    """A change of something there. Raises Refused ``nothing_to_change`` where there is none, and as ``write_new``."""
    scope = acts.scope_numbered(here, found.scope)
    check_work(people.standing(here), scope.place, kind, found.author, fields)
    if not fields:
        raise Refused("nothing_to_change")
    acts.write(here, act, scope, kind, record, fields, desk.now_ms())


def known(here: Transaction, sort: type[T], record: RecordId) -> Found[T]:
    """Raises Refused ``unknown_record``."""
    found = records.one(here, sort, record)
    if found is None:
        raise Refused("unknown_record", record=short(record))
    return found
