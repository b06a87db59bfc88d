"""No update of a text that somebody makes to do harm comes through the product, whoever has been taken over."""

from pathlib import Path

import pytest

from tests.docs_text.attack import against_a_server, against_the_app

pytestmark = pytest.mark.timeout(300)

_INPUTS = 40


def test_a_server_refuses_each_by_a_code_and_goes_on(tmp_path: Path) -> None:
    told = against_a_server(tmp_path / "server", 1, _INPUTS)
    assert told["ends the engine: bad_document_update"] > 20
    assert told["in another's name: bad_document_update"] == 1
    assert told["of no document: unknown_record"] == 1
    assert told["forged: bad_document_update"] > _INPUTS // 2


def test_the_app_leaves_out_what_a_server_should_have_refused(tmp_path: Path) -> None:
    told = against_the_app(tmp_path / "app", 1, _INPUTS)
    assert told["left out by the app"] >= told["sealed all the same"] > _INPUTS
