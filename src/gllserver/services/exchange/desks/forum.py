"""The desk of discussions: threads, replies, edits and reactions, in a stream or in a pod."""

from collections.abc import Mapping

from gllcore import permissions
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField
from gllcore.operations import Kind, Operation, referred
from gllcore.permissions import Target
from gllserver.db import RecordState
from gllserver.services.exchange.desks.desk import Desk

_OF_THE_THREAD = {PostField.TITLE, PostField.TAGS}
TALK = frozenset((Kind.POST, Kind.REACTION))


class ForumDesk(Desk):
    """Where people talk."""

    def check_talk(self, op: Operation, fields: Mapping[int, object]) -> None:
        if op.kind == Kind.REACTION:
            self._post(op.record)
            permissions.check_react(self.standing)
        elif op.record is not None:
            self._check_edit(op.record, fields)
        else:
            permissions.check_post(self.standing, self.place)
            self._check_thread(fields)

    def _check_edit(self, record: RecordId, fields: Mapping[int, object]) -> None:
        post = self._post(record)
        target = Target(post.author or record, is_thread=post.thread is None)
        permissions.check_edit(
            self.standing, target, changes_thread=not _OF_THE_THREAD.isdisjoint(fields.keys())
        )

    def _check_thread(self, fields: Mapping[int, object]) -> None:
        """A reply belongs to a thread of this scope, and answers a post of that thread."""
        thread = referred(fields.get(PostField.THREAD))
        if thread is None:
            return
        root = self.records.get(thread)
        if root is None or root.kind != Kind.POST or root.thread is not None:
            raise Refused("unknown_thread", thread=thread.hex())
        parent = referred(fields.get(PostField.PARENT))
        if parent is not None and parent != thread and self._post(parent).thread != thread:
            raise Refused("unknown_post", post=parent.hex())

    def _post(self, record: RecordId | None) -> RecordState:
        found = self.records.get(record) if record is not None else None
        if record is None or found is None or found.kind != Kind.POST:
            raise Refused("unknown_post", post=record.hex() if record else "")
        return found


class StreamDesk(ForumDesk):
    """A stream takes what is said, and nothing else."""

    def check(self, op: Operation, fields: Mapping[int, object]) -> None:
        if op.kind not in TALK:
            raise Refused("unknown_scope")
        self.check_talk(op, fields)
