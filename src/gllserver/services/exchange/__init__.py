"""An exchange: what a replica holds and has written comes in, what it lacks goes out."""

from gllserver.services.exchange.exchange import Exchange, Exchanges

__all__ = ["Exchange", "Exchanges"]
