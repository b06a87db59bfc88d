"""The networks that this PC was on, and what their use costs."""

from sqlalchemy import Connection, insert, select, update

from gllapp.db.usage.tables import network
from gllapp.usage_views import Answer, Medium, Network

_SHOWN = (
    *(network.c.number, network.c.name, network.c.medium, network.c.answer),
    *(network.c.price_per_mb, network.c.currency, network.c.seen_ms),
)


def meet(here: Connection, mark: bytes, name: str, medium: Medium, now_ms: int) -> Network:
    """The network of this mark, which is where the PC is now; one that was never met is added, and nobody was asked yet."""
    number = here.execute(select(network.c.number).where(network.c.mark == mark)).scalar()
    seen = {"name": name, "medium": medium.value, "seen_ms": now_ms}
    if number is None:
        fresh = insert(network).values(
            mark=mark, answer=Answer.UNASKED.value, price_per_mb=0.0, currency="", **seen
        )
        number = here.execute(fresh.returning(network.c.number)).scalar_one()
    else:
        here.execute(update(network).where(network.c.number == number).values(**seen))
    return _one(here, number)


def answer(here: Connection, number: int, said: Answer, price_per_mb: float, currency: str) -> None:
    """What the person said of it."""
    here.execute(
        update(network)
        .where(network.c.number == number)
        .values(answer=said.value, price_per_mb=price_per_mb, currency=currency)
    )


def every(here: Connection) -> tuple[Network, ...]:
    """All of them, the latest first."""
    rows = here.execute(select(*_SHOWN).order_by(network.c.seen_ms.desc(), network.c.number))
    return tuple(_network(*row) for row in rows)


def _one(here: Connection, number: int) -> Network:
    return _network(*here.execute(select(*_SHOWN).where(network.c.number == number)).one())


def _network(
    number: int, name: str, medium: str, answer: str, price_per_mb: float, currency: str, seen_ms: int
) -> Network:
    """Words of a later version are taken for what is least certain."""
    return Network(
        number=number,
        name=name,
        medium=Medium(medium) if medium in set(Medium) else Medium.OTHER,
        answer=Answer(answer) if answer in set(Answer) else Answer.UNASKED,
        price_per_mb=price_per_mb,
        currency=currency,
        seen_ms=seen_ms,
    )
