"""Where a document stands, and what may be written there: the one way from these use cases to an act."""

from typing import NamedTuple

from gllapp.db import acts, people
from gllapp.db.acts import Deed, Scope
from gllapp.db.pods import records, texts
from gllapp.db.pods.records import Found
from gllapp.db.replica import Transaction
from gllapp.usecases.desk import Desk
from gllapp.usecases.forum import short
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.documents import Comment, DocumentCard, Version
from gllcore.operations import Entry, Fields, Kind
from gllcore.pod_permissions import check_work


class Deal(NamedTuple):
    """Something to be written in a pod; ``author`` is who made the record that is changed, None for what everybody may change."""

    act: Act
    kind: Kind
    record: RecordId | None
    fields: Fields
    author: RecordId | None = None


def known_document(here: Transaction, document: RecordId) -> Found[DocumentCard]:
    """Raises Refused ``unknown_document``."""
    found = records.one(here, DocumentCard, document)
    if found is None:
        raise Refused("unknown_document", document=short(document))
    return found


def known_version(here: Transaction, version: RecordId) -> Found[Version]:
    """Raises Refused ``unknown_record``."""
    found = records.one(here, Version, version)
    if found is None:
        raise Refused("unknown_record", record=short(version))
    return found


def known_comment(here: Transaction, comment: RecordId) -> Found[Comment]:
    """Raises Refused ``unknown_record``."""
    found = records.one(here, Comment, comment)
    if found is None:
        raise Refused("unknown_record", record=short(comment))
    return found


def pod_of(here: Transaction, number: int) -> Scope:
    """The pod whose log has that number."""
    scope = acts.pod_scope(here, texts.pod_of(here, number))
    if scope is None:
        raise Refused("unknown_scope")
    return scope


def write(here: Transaction, desk: Desk, scope: Scope, *deals: Deal) -> list[Entry]:
    """All of them or none. Raises Refused as gllcore.pod_permissions.check_work and gllcore.pod_rules say."""
    standing = people.standing(here)
    for deal in deals:
        check_work(standing, scope.place, deal.kind, deal.author, deal.fields)
    deeds = [Deed(deal.act, deal.kind, deal.record, deal.fields) for deal in deals]
    return acts.write_all(here, scope, deeds, desk.now_ms())
