"""The server without its protections."""

from contextlib import AbstractContextManager
from typing import Any
from unittest.mock import patch

from gllcore import permissions
from gllcore.errors import Refused
from gllcore.protocol import Refusal, SummedEnd
from gllserver.db import Holder
from gllserver.db.accounts import AccountStore
from gllserver.db.log import LogStore
from gllserver.services.exchange import acceptance, answer, exchange
from tests.simulation.mutants.patching import everywhere

# --- the server ---


def doubt_ignored() -> AbstractContextManager[object]:
    """Whatever a replica says that it holds is believed to be this log."""
    return patch.object(exchange, "divergence", lambda *_: None)


def duplicates_appended() -> AbstractContextManager[object]:
    return patch.object(LogStore, "already", lambda *_: set())


def refusals_untold() -> AbstractContextManager[object]:
    """What the server does not accept it drops without a word."""
    whole = acceptance.accept

    def accept(*arguments: Any) -> list[Refusal]:
        whole(*arguments)
        return []

    return patch.object(exchange, "accept", accept)


def one_refusal_stops_all() -> AbstractContextManager[object]:
    whole = acceptance.accept

    def accept(*arguments: Any) -> list[Refusal]:
        refusals = whole(*arguments)
        if refusals:
            raise Refused(refusals[0].code, **refusals[0].facts)
        return refusals

    return patch.object(exchange, "accept", accept)


def more_is_not_said() -> AbstractContextManager[object]:
    """An answer that a budget has stopped says that there is no more."""
    return patch.object(
        answer,
        "SummedEnd",
        lambda entries, server_ms, _more, _sums, nonce, lease: SummedEnd(
            entries, server_ms, more=False, nonce=nonce, lease=lease
        ),
    )


def everybody_may_write() -> AbstractContextManager[object]:
    return everywhere(permissions.check_writer, lambda _: None)


def the_suspended_are_let_in() -> AbstractContextManager[object]:
    whole = AccountStore.by_token

    def by_token(self: AccountStore, token_hash: bytes) -> Holder | None:
        holder = whole(self, token_hash)
        return holder and holder._replace(account=holder.account._replace(suspended=False))

    return patch.object(AccountStore, "by_token", by_token)
