"""Texts of documents as they arrive: each update is what its writer may send, or enters no log."""

from collections.abc import Iterable

from gllcore.columns import Run
from gllcore.errors import Refused
from gllcore.ids import OpId
from gllcore.model.documents import DocumentField
from gllcore.operations import Kind, Operation
from gllcore.rules import fields_of


def unfit_texts(runs: Iterable[Run]) -> dict[OpId, Refused]:
    """The operations whose update of a text is damaged, too large, or in another's name, each with its refusal."""
    ops = {entry.op_id: entry.op for run in runs for entry in run.entries if entry.op.kind == Kind.DOCUMENT}
    found = ((op_id, _fault_in(op)) for op_id, op in ops.items())
    return {op_id: refused for op_id, refused in found if refused is not None}


def _fault_in(op: Operation) -> Refused | None:
    # Loaded with the first document: a server without pods does without it.
    from glldocs.peers import check_update

    try:
        fields = fields_of(op)
        if DocumentField.TEXT in fields:
            check_update(fields[DocumentField.TEXT], op.device)
    except Refused as refused:
        return refused
    return None
