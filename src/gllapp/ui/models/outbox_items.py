"""The rows of the outbox as plain values in the person's words, whether they come from drafts or from own acts."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gllapp.ui import formats, ladder
from gllapp.ui.ladder import Standing
from gllapp.ui.names import clean_excerpt, clean_name
from gllapp.ui.resource_words import fields_words
from gllapp.ui.titles import withdrawn_words
from gllapp.views import Act, Delivery, DraftRow, KeptRow, OutboxRow

_EXCERPT = 240


@dataclass(frozen=True, slots=True)
class Item:
    """One row: what it is (``kind``, ``title``), where it goes, how it begins, and how it stands.

    ``when`` is the time of the last step on the ladder, ``began`` that of the writing.

    ``draft``, ``act`` or ``kept`` is the row it was made of; exactly one of them is set.
    """

    key: str
    icon: str
    kind: str
    title: str
    where: str
    excerpt: str
    when: str
    began: str
    standing: Standing
    draft: DraftRow | None = None
    act: OutboxRow | None = None
    kept: KeptRow | None = None

    @property
    def summary(self) -> str:
        """All of it in one line, for those who hear the window."""
        parts = (self.title, self.kind, self.where, ladder.words(self.standing), self.when)
        return ", ".join(part for part in parts if part)


def item_of_draft(row: DraftRow, now_ms: int) -> Item:
    """A draft; a reply has the title of its thread."""
    translate = QCoreApplication.translate
    act = Act.EDIT if row.post else Act.REPLY if row.thread else Act.THREAD
    where = clean_name(row.where)
    title = clean_name(row.title) or ("" if act is Act.THREAD else where)
    return Item(
        key=f"draft {row.id}",
        icon=ICONS[act],
        kind=kind_words(act),
        title=title or translate("Outbox", "No title yet"),
        where=where if act is Act.THREAD else "",
        excerpt=_begin(row.body),
        when=formats.moment(row.saved_ms, now_ms),
        began=formats.moment(row.saved_ms, now_ms),
        standing=Standing(Delivery.DRAFT),
        draft=row,
    )


def item_of_act(row: OutboxRow, now_ms: int) -> Item:
    """An own act; a sent one tells when it was received, the others when they were written."""
    received = formats.moment(row.received_ms, now_ms) if row.received_ms is not None else ""
    return Item(
        key=row.op_id.hex(),
        icon=ICONS[row.act],
        kind=kind_words(row.act),
        title=_title(row),
        where=_where(row),
        excerpt=_changes(row) if row.act in OF_LIBRARY else _begin(row.excerpt),
        when=received or formats.moment(row.written_ms, now_ms),
        began=formats.moment(row.written_ms, now_ms),
        standing=Standing(row.delivery, received or ladder.on_stick(row.stick, row.stick_ms, now_ms)),
        act=row,
    )


def item_of_kept(row: KeptRow, now_ms: int) -> Item:
    """What is kept aside has no thread any more: its own title stands for it, or how its text begins."""
    translate = QCoreApplication.translate
    said = clean_name(row.title) or _begin(clean_excerpt(row.text))
    return Item(
        key=f"kept {row.id}",
        icon="draft" if row.act is None else ICONS[row.act],
        kind=translate("Outbox", "Draft") if row.act is None else kind_words(row.act),
        title=said or translate("Outbox", "A thread that is not here"),
        where=clean_name(row.stream_name),
        excerpt=_begin(row.text),
        when=formats.moment(row.kept_ms, now_ms),
        began=formats.moment(row.written_ms, now_ms),
        standing=Standing(Delivery.KEPT),
        kept=row,
    )


def _where(row: OutboxRow) -> str:
    """The stream or the pod; what is said to the whole community about pods stands in none."""
    translate = QCoreApplication.translate
    if row.act in OF_LIBRARY or row.act is Act.NOTE:
        return translate("Outbox", "Library")
    if row.act in OF_PODS:
        return clean_name(row.stream_name) or translate("Outbox", "Learning pods")
    return clean_name(row.stream_name)


def _title(row: OutboxRow) -> str:
    if row.act in OF_LIBRARY:
        return clean_name(row.title) or QCoreApplication.translate("Outbox", "A resource that is not here")
    if row.act is Act.TELL_KEY:
        return QCoreApplication.translate("Outbox", "So that the pod can be sealed for this PC")
    if row.act in OF_PODS:
        return clean_name(row.title) or QCoreApplication.translate("Outbox", "A record that is not here")
    if row.thread_withdrawn:
        return withdrawn_words()
    return clean_name(row.title) or QCoreApplication.translate("Outbox", "A thread that is not here")


def _changes(row: OutboxRow) -> str:
    """Which parts of a record an act writes, where that says something."""
    return fields_words(row.changed) if row.act is Act.EDIT_RESOURCE else ""


OF_SHELVES = frozenset({Act.ADD_SHELF, Act.EDIT_SHELF, Act.WITHDRAW_SHELF})
OF_LIBRARY = frozenset(
    {
        *(Act.ADD_RESOURCE, Act.EDIT_RESOURCE, Act.WITHDRAW_RESOURCE, Act.RESTORE_RESOURCE),
        *OF_SHELVES,
        Act.PUBLISH,
    }
)
# What is done in and about learning pods, but for posts; and notes on what came of them.
OF_PODS = frozenset(
    {
        *(Act.PROPOSE, Act.ANSWER_PROPOSAL, Act.ASK_TO_JOIN, Act.CHANGE_POD, Act.LEAVE_POD),
        *(Act.ADD_DOCUMENT, Act.WRITE, Act.EDIT_DOCUMENT, Act.COMMENT, Act.EDIT_COMMENT),
        *(Act.NAME_VERSION, Act.CLAIM, Act.SIGN_OFF, Act.TASK, Act.SHARE_FILE, Act.NOTE),
        Act.TELL_KEY,
    }
)
ICONS = {
    Act.THREAD: "forum",
    Act.REPLY: "reply",
    Act.EDIT: "edit",
    Act.USEFUL: "useful-given",
    Act.NOT_USEFUL: "useful",
    Act.WITHDRAW: "delete",
    Act.BRING_BACK: "returned",
    Act.ADD_RESOURCE: "library",
    Act.EDIT_RESOURCE: "edit",
    Act.WITHDRAW_RESOURCE: "delete",
    Act.RESTORE_RESOURCE: "returned",
    Act.ADD_SHELF: "add",
    Act.EDIT_SHELF: "edit",
    Act.WITHDRAW_SHELF: "delete",
    Act.PROPOSE: "pods",
    Act.ANSWER_PROPOSAL: "check",
    Act.ASK_TO_JOIN: "people",
    Act.CHANGE_POD: "edit",
    Act.LEAVE_POD: "outside",
    Act.ADD_DOCUMENT: "draft",
    Act.WRITE: "edit",
    Act.EDIT_DOCUMENT: "edit",
    Act.COMMENT: "quote",
    Act.EDIT_COMMENT: "quote",
    Act.NAME_VERSION: "history",
    Act.CLAIM: "pin",
    Act.SIGN_OFF: "check",
    Act.TASK: "list",
    Act.SHARE_FILE: "attach",
    Act.NOTE: "library",
    Act.PUBLISH: "published",
    Act.TELL_KEY: "key",
    Act.OTHER: "newer",
}


def kind_words(act: Act) -> str:
    """What an act does, in the person's language."""
    translate = QCoreApplication.translate
    words = {
        Act.THREAD: translate("Outbox", "New thread"),
        Act.REPLY: translate("Outbox", "Reply"),
        Act.EDIT: translate("Outbox", "Edit"),
        Act.USEFUL: translate("Outbox", "Marked as useful"),
        Act.NOT_USEFUL: translate("Outbox", "No longer marked as useful"),
        Act.WITHDRAW: translate("Outbox", "Withdrawn"),
        Act.BRING_BACK: translate("Outbox", "Brought back"),
        Act.ADD_RESOURCE: translate("Outbox", "New resource"),
        Act.EDIT_RESOURCE: translate("Outbox", "Change of a resource"),
        Act.WITHDRAW_RESOURCE: translate("Outbox", "Resource withdrawn"),
        Act.RESTORE_RESOURCE: translate("Outbox", "Resource put back"),
        Act.ADD_SHELF: translate("Outbox", "New shelf"),
        Act.EDIT_SHELF: translate("Outbox", "Change of a shelf"),
        Act.WITHDRAW_SHELF: translate("Outbox", "Shelf withdrawn"),
        Act.PROPOSE: translate("Outbox", "Proposal"),
        Act.ANSWER_PROPOSAL: translate("Outbox", "Answer to a proposal"),
        Act.ASK_TO_JOIN: translate("Outbox", "Request to join a pod"),
        Act.CHANGE_POD: translate("Outbox", "Change of a pod"),
        Act.LEAVE_POD: translate("Outbox", "Leaving a pod"),
        Act.ADD_DOCUMENT: translate("Outbox", "New document"),
        Act.WRITE: translate("Outbox", "Edit of a document"),
        Act.EDIT_DOCUMENT: translate("Outbox", "Change of a document's card"),
        Act.COMMENT: translate("Outbox", "Comment"),
        Act.EDIT_COMMENT: translate("Outbox", "Change of a comment"),
        Act.NAME_VERSION: translate("Outbox", "Version of a document"),
        Act.CLAIM: translate("Outbox", "Work on a section"),
        Act.SIGN_OFF: translate("Outbox", "Sign-off"),
        Act.TASK: translate("Outbox", "Task"),
        Act.SHARE_FILE: translate("Outbox", "Shared file"),
        Act.NOTE: translate("Outbox", "Note on a product"),
        Act.PUBLISH: translate("Outbox", "Publication"),
        Act.TELL_KEY: translate("Outbox", "This PC's key, for sticks"),
        Act.OTHER: translate("Outbox", "Something newer than this version"),
    }
    return words[act]


def _begin(text: str) -> str:
    line = " ".join(text[: _EXCERPT * 4].split())
    return line if len(line) <= _EXCERPT else line[: _EXCERPT - 1] + "…"
