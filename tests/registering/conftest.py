"""A community on either database, and a newcomer who knows its key."""

import pytest

from gllserver.bootstrap import Community
from tests.registering.newcomers import Newcomer
from tests.server.conftest import clock, community, data, database, database_url, key, mould, moulds, table

__all__ = ["clock", "community", "data", "database", "database_url", "key", "mould", "moulds", "table"]


@pytest.fixture
def newcomer(community: Community) -> Newcomer:
    return Newcomer(community.charter.id, community.charter.public_key)
