"""The functions of the commands on documents: apart from the others, for they load the engine of texts."""

from collections.abc import Callable, Mapping

from gllapp.cli import documents, documents_products, documents_said
from gllapp.cli.output import Answer

DOCUMENTS: Mapping[str, Callable[..., Answer]] = {
    "doc list": documents.run_list,
    "doc new": documents.run_new,
    "doc show": documents.run_show,
    "doc write": documents.run_write,
    "doc edit": documents.run_edit,
    "doc history": documents.run_history,
    "doc compare": documents.run_compare,
    "doc restore": documents.run_restore,
    "doc name": documents.run_name,
    "doc sign": documents.run_sign,
    "doc publish": documents.run_publish,
    "doc conflicts": documents_said.run_conflicts,
    "doc settle": documents_said.run_settle,
    "doc claim": documents_said.run_claim,
    "comment add": documents_said.run_add,
    "comment list": documents_said.run_list,
    "comment reply": documents_said.run_reply,
    "comment edit": documents_said.run_edit,
    "comment resolve": documents_said.run_resolve,
    "comment accept": documents_said.run_accept,
    "comment decline": documents_said.run_decline,
    "comment withdraw": documents_said.run_withdraw,
    "product notes": documents_products.run_notes,
    "product adapt": documents_products.run_adapt,
    "product adopt": documents_products.run_adopt,
    "product keep": documents_products.run_keep,
    "product withdraw": documents_products.run_withdraw,
}
