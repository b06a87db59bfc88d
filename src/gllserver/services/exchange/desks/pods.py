"""The desk of a pod: its discussion, its documents and what is said of them, its tasks and files."""

from collections.abc import Mapping

from gllcore.errors import Refused
from gllcore.operations import Operation
from gllcore.pod_permissions import WORK, check_work
from gllserver.services.exchange.desks.forum import TALK, ForumDesk


class PodDesk(ForumDesk):
    """Members write; an archived pod takes nothing new."""

    def check(self, op: Operation, fields: Mapping[int, object]) -> None:
        if op.kind in TALK:
            self.check_talk(op, fields)
        elif op.kind in WORK:
            check_work(self.standing, self.place, op.kind, self.author_of(op), fields)
        else:
            raise Refused("unknown_scope")
