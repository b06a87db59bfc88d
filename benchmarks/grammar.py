"""Turns a file of phrases and words (benchmarks/words) into endless, repeatable text of one language."""

import random
import re
from bisect import bisect
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Generic, TypeVar

WORDS = Path(__file__).parent / "words"
RARE_WORDS = 16_000
"""Invented words per language: without a long tail of rare words, text compresses as no real prose does."""

_SLOT = re.compile(r"\{(\w+)\}")
_HEADING = re.compile(r"\[(\w+)(:?)\]")

Phrase = tuple[str, ...]
"""A phrase cut at its slots: text, slot, text, slot, …, text."""
T = TypeVar("T")


class Zipf(Generic[T]):
    """Draws items, the earlier ones more often: the weight of the i-th is 1 / (i + shift) ** slope."""

    def __init__(self, items: Sequence[T], slope: float, shift: float = 0.0) -> None:
        self.items = items
        self._sums = list(accumulate((i + shift) ** -slope for i in range(1, len(items) + 1)))

    def draw(self, dice: random.Random) -> T:
        return self.items[bisect(self._sums, dice.random() * self._sums[-1])]


class Grammar:
    """The phrases and words of one language; the same for every seed, so that corpora share their vocabulary."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._sections: dict[str, Zipf[Phrase]] = {}
        for file in ("common.txt", f"{language}.txt"):
            self._sections.update(_sections((WORDS / file).read_text(encoding="utf-8")))
        self._sections["rare"] = Zipf([(word,) for word in self._invented_words()], slope=0.8, shift=30)

    def draw(self, name: str, dice: random.Random) -> Phrase:
        return self._sections[name].draw(dice)

    def words(self, name: str) -> list[str]:
        """All words of a section, common ones first."""
        return [phrase[0] for phrase in self._sections[name].items]

    def _invented_words(self) -> list[str]:
        dice = random.Random(f"rare words, {self.language}")
        onsets, vowels, codas, endings = (
            self._sections[part] for part in ("onsets", "vowels", "codas", "endings")
        )
        found: dict[str, None] = {}
        while len(found) < RARE_WORDS:
            syllables = [
                part.draw(dice)[0]
                for _ in range(1 + int(dice.random() * 3))
                for part in (onsets, vowels, codas)
            ]
            if dice.random() < 0.5:
                syllables.append(endings.draw(dice)[0])
            word = "".join(syllables)
            if 4 <= len(word) <= 15:
                found[word] = None
        return list(found)


@cache
def grammar(language: str) -> Grammar:
    return Grammar(language)


class Voice:
    """Speaks one language about a few topics of its own, which return more often than chance would have it."""

    def __init__(self, language: Grammar, dice: random.Random, places: Sequence[str]) -> None:
        self._language = language
        self._dice = dice
        self._own: Mapping[str, Callable[[], str]] = {
            "n": lambda: str(int(dice.random() ** 2 * 400) + 2),
            "place": lambda: pick(dice, places),
            "name": lambda: self.name,
            "topic": lambda: pick(dice, topics),
        }
        self.name = self.say("names")
        topics = [self.say("plain") for _ in range(10)]

    def say(self, name: str) -> str:
        """One phrase of the section `name` with all its slots filled."""
        phrase = self._language.draw(name, self._dice)
        if len(phrase) == 1:
            return phrase[0]
        filled = [phrase[0]]
        for slot, text in zip(phrase[1::2], phrase[2::2], strict=True):
            filled += (self._fill(slot), text)
        return "".join(filled)

    def _fill(self, slot: str) -> str:
        if slot[0].isupper():
            text = self._fill(slot.lower())
            return text[0].upper() + text[1:]
        own = self._own.get(slot)
        return own() if own else self.say(slot)


def pick(dice: random.Random, items: Sequence[T]) -> T:
    """One of `items`, evenly. (`random.choice` may draw otherwise in another version of Python.)"""
    return items[int(dice.random() * len(items))]


def _sections(text: str) -> Iterator[tuple[str, Zipf[Phrase]]]:
    """The file's sections by name; en.txt explains the form."""
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    bodies: dict[str, list[str]] = {}
    for line in lines:
        if line.startswith("["):
            bodies[line] = []
        else:
            bodies[next(reversed(bodies))].append(line)
    for heading, body in bodies.items():
        match = _HEADING.fullmatch(heading)
        assert match, f"not a section's heading: {heading}"
        yield match[1], _words(body) if match[2] else _phrases(body)


def _words(lines: list[str]) -> Zipf[Phrase]:
    words = " ".join(line.removesuffix(",") + "," for line in lines).removesuffix(",").split(",")
    return Zipf([(word.strip(),) for word in words], slope=0.7, shift=4)


def _phrases(lines: list[str]) -> Zipf[Phrase]:
    phrases: list[Phrase] = []
    for line in lines:
        times, bar, phrase = line.partition("|")
        repeated = int(times) if bar else 1
        phrases += [tuple(_SLOT.split(phrase.strip() if bar else line))] * repeated
    return Zipf(phrases, slope=0)
