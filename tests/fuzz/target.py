"""What takes bytes from outside, and how it is told apart how it took them."""

from collections.abc import Sequence
from string import Formatter
from typing import Protocol

from gllcore.errors import WORDS, GllError
from tests.fuzz.mutating import Mutator

# How it went, in a few words that are the same for inputs that went the same way.
Signature = tuple[str, ...]


class Target(Protocol):
    """``run`` raises AssertionError where a law is broken; any other exception is a finding as well."""

    name: str

    @property
    def seeds(self) -> Sequence[bytes]:
        """Inputs that are right."""
        ...

    def mutated(self, mutator: Mutator, data: bytes, others: Sequence[bytes]) -> bytes: ...

    def run(self, data: bytes) -> Signature: ...

    def close(self) -> None:
        """Looks everything over for the last time."""
        ...


def went_wrong(error: GllError) -> Signature:
    """A named error, whose words are whole."""
    assert error.code in WORDS
    words = WORDS[error.code]
    places = {
        name
        for said in (words.what, words.safe, words.next)
        for _, name, _, _ in Formatter().parse(said)
        if name
    }
    assert places <= error.facts.keys(), f"words with places that nothing fills: {error}"
    return (error.code, str(error.facts.get("reason", "")))
