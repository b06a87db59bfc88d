"""The desk of a pod: its discussion, its documents and what is said of them, its tasks and files."""

from collections.abc import Mapping

from gllcore.errors import Refused
from gllcore.model.pods import PodKeyField
from gllcore.operations import Kind, Operation
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
        if op.kind == Kind.POD_KEY:
            self._check_key(op, fields)

    def _check_key(self, op: Operation, fields: Mapping[int, object]) -> None:
        """Who seals for the key believes the server that it is the device's: nobody has another's work sealed for a key of their own."""
        holder = self.batch.session.accounts.by_device(op.device)
        if holder is None or holder.device.public_key != fields.get(PodKeyField.KEY):
            raise Refused("malformed_operation")
