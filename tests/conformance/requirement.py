"""Requirements: each has a section of docs/sync.md, a sentence, and a test that raises unless the server meets it."""

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from itertools import count
from typing import NamedTuple

from tests.conformance.enrolling import Refused
from tests.conformance.ground import Ground, NotTried, Unmet
from tests.conformance.wire import Damaged

Test = Callable[[Ground], None]


class Requirement(NamedTuple):
    """``harmless``: afterwards the server must answer as before, with nothing of the attempt in a log.

    ``slow`` ones take seconds, ``blocks`` shuts somebody out for minutes, and ``last`` looks back on the whole run.
    """

    section: int
    words: str
    test: Test
    harmless: bool = False
    slow: bool = False
    blocks: bool = False
    last: bool = False


class Verdict(StrEnum):
    MET = "ok"
    UNMET = "FAIL"
    NOT_TRIED = "-"


class Finding(NamedTuple):
    """``number`` is like 10.3: the third requirement of section 10."""

    number: str
    words: str
    verdict: Verdict
    why: str


REQUIREMENTS: list[Requirement] = []


def requirement(section: int, words: str, **properties: bool) -> Callable[[Test], Test]:
    """Registers a test, with the properties of ``Requirement`` that it has."""

    def registered(test: Test) -> Test:
        REQUIREMENTS.append(Requirement(section, words, test, **properties))
        return test

    return registered


def numbered(requirements: Iterable[Requirement]) -> Iterator[tuple[str, Requirement]]:
    """The requirements by section, each with its number."""
    counters: dict[int, Iterator[int]] = {}
    for one in sorted(requirements, key=lambda one: (one.last, one.section)):
        yield f"{one.section}.{next(counters.setdefault(one.section, count(1)))}", one


def judged(number: str, one: Requirement, ground: Ground) -> Finding:
    """Try one requirement. Whatever goes wrong is the server's: this client asks only for what the document promises."""
    try:
        if one.harmless:
            ground.catch_up()
        one.test(ground)
        if one.harmless:
            ground.check_unharmed()
    except NotTried as need:
        return Finding(number, one.words, Verdict.NOT_TRIED, str(need))
    except (Unmet, Damaged, Refused) as fault:
        return Finding(number, one.words, Verdict.UNMET, str(fault))
    except Exception as fault:  # noqa: BLE001 - answers of any shape may come; one that breaks a test must not end the run
        return Finding(number, one.words, Verdict.UNMET, f"{type(fault).__name__}: {fault}")
    return Finding(number, one.words, Verdict.MET, "")
