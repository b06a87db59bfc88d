"""The tests' PostgreSQL is real, and each test has a database to itself."""

import psycopg

from tests.postgres import Postgres


def test_two_databases_are_apart_and_end_with_their_test(postgres: Postgres) -> None:
    with postgres.fresh_database() as mine, postgres.fresh_database() as other:
        with psycopg.connect(mine) as connection:
            connection.execute("CREATE TABLE only_here (n integer)")
        with psycopg.connect(other) as connection:
            assert connection.execute("SELECT to_regclass('only_here')").fetchone() == (None,)
    with psycopg.connect(f"{postgres.base_url}/postgres") as connection:
        left = connection.execute("SELECT count(*) FROM pg_database WHERE datname LIKE 'test\\_%'").fetchone()
    assert left == (0,)


def test_a_forgotten_connection_does_not_keep_a_database(postgres: Postgres) -> None:
    with postgres.fresh_database() as url:
        forgotten = psycopg.connect(url)
    assert forgotten.closed is False
    forgotten.close()


def test_the_url_is_ready_to_use(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        assert connection.execute("SELECT 'Đà Nẵng' || 'ﺱ'").fetchone() == ("Đà Nẵngﺱ",)
