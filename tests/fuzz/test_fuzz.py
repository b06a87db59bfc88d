"""Ten seconds of strange inputs, after all that were kept; `python -m tests.fuzz` is the long run, and --long takes it too."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from gllcore.frames import MAGIC
from gllserver.bootstrap import dictionary
from tests.fuzz import corpus
from tests.fuzz.conversation import put_together, taken_apart
from tests.fuzz.fuzzing import Fuzzer, targets
from tests.fuzz.mutating import Mutator
from tests.fuzz.stages import stages
from tests.fuzz.target import Signature, Target
from tests.simulation.template import fast_folder

SECONDS, LONG_SECONDS = 10, 600


@pytest.fixture
def every() -> Iterator[list[Target]]:
    with fast_folder() as folder:
        yield targets(folder)


def check(every: list[Target], seconds: float, seed: int) -> None:
    fuzzer = Fuzzer(every, seed, keep=False)
    fuzzer.replay()
    fuzzer.run(seconds)
    fuzzer.close()
    told = [f"{found.target}: {found.data.hex()}\n{found.why}" for found in fuzzer.tally.findings.values()]
    assert not told, "\n".join(told)
    assert fuzzer.tally.inputs.keys() == {target.name for target in every}


def test_strange_inputs_have_names_and_no_effect(every: list[Target], pytestconfig: pytest.Config) -> None:
    check(every, SECONDS, seed=Random().randrange(2**32))


@pytest.mark.long
@pytest.mark.timeout(LONG_SECONDS + 300)
def test_many_strange_inputs_have_names_and_no_effect(every: list[Target]) -> None:
    check(every, LONG_SECONDS, seed=Random().randrange(2**32))


# --- the fuzzer itself ---


class Careless:
    """A target with mistakes in it, which a fuzzer must find."""

    name = "careless"
    seeds = (b"\x93\x01\x02\x03",)

    def mutated(self, mutator: Mutator, data: bytes, others: object) -> bytes:
        return mutator.bytes_of(data, ())

    def run(self, data: bytes) -> Signature:
        if len(data) > 9:
            raise IndexError("a mistake")
        return (str(data[0] if data else None),)

    def close(self) -> None:
        """Nothing is held."""


def test_a_mistake_is_found_and_new_ways_are_kept(tmp_path: Path) -> None:
    fuzzer = Fuzzer([Careless()], seed=1, folder=tmp_path, keep=True)
    fuzzer.replay()
    fuzzer.run(0.5)
    (finding,) = fuzzer.tally.findings.values()
    assert "a mistake" in finding.why
    kept = corpus.kept(tmp_path, "careless")
    assert fuzzer.tally.kept == len(kept) > 3
    again = Fuzzer([Careless()], seed=1, folder=tmp_path, keep=True)
    again.replay()
    assert again.tally.ways == fuzzer.tally.ways


def test_a_conversation_taken_apart_is_put_together_again() -> None:
    with fast_folder() as folder:
        for stage in stages(folder):
            for stream in (*stage.requests, *stage.answers):
                pieces = taken_apart(stream, dictionary())
                assert len(pieces) > 1
                again = put_together(pieces, dictionary())
                assert again.startswith(MAGIC)
                assert taken_apart(again, dictionary()) == pieces
