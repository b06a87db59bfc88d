"""Reads and writes the address of the proxy that asks for a name and a password, with both in it; empty where there is none."""

from sqlalchemy import Connection, select, update

from gllapp.db.tables import profile

_READ = select(profile.c.proxy)


def read(here: Connection) -> str:
    return str(here.execute(_READ).scalar_one())


def keep(here: Connection, address: str) -> None:
    here.execute(update(profile).values(proxy=address))
