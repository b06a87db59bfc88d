"""A library that never was: catalogue records with the statistics of a real one, the same for the same seed on any machine."""

import random
from collections.abc import Iterator
from typing import Final

from benchmarks.grammar import Voice, Zipf, grammar, pick
from gllcore.files import FileId
from gllcore.ids import ID_BYTES
from gllcore.model.library import FileRole, ResourceField, ResourceFile
from gllcore.operations import Value
from gllfiles.texts.light import MEDIA as TEXT_MEDIA
from gllfiles.vocabularies import countries, licences, topics, types
from gllserver.services.library import NewResource, set_of

LANGUAGES: Final = (("en", 0.55), ("fr", 0.25), ("es", 0.12), ("pt", 0.08))
SHELVES: Final = 30
_AUTHORS = 14_000
_ORGANISATIONS = 300
_ABSTRACT_SENTENCES = 9
_ABSTRACT_CHARACTERS = 2_500
_TEXT_SENTENCES = 40
_PLACES = (
    "Kisumu",
    "Lilongwe",
    "Bamako",
    "Quito",
    "Beira",
    "Hanoi",
    "Gulu",
    "Kaduna",
    "Ouagadougou",
    "Sucre",
)


class Catalogue:
    """Records, without end. ``abstracts`` is the share of records that have one."""

    def __init__(self, seed: int = 7, abstracts: float = 0.0) -> None:
        self._dice = random.Random(seed)
        self._abstracts = abstracts
        self._voices = {language: Voice(grammar(language), self._dice, _PLACES) for language, _ in LANGUAGES}
        self._types = Zipf([*types().terms], 1.0)
        self._topics = Zipf([*topics().terms], 0.8)
        self._countries = Zipf([*countries().terms], 0.7, 3)
        self._licences = Zipf([*licences().terms], 1.0)
        self._authors = Zipf([self._author() for _ in range(_AUTHORS)], 0.6, 20)
        self._organisations = Zipf([self._organisation() for _ in range(_ORGANISATIONS)], 0.9, 3)

    def resources(self, number: int) -> Iterator[NewResource]:
        for _ in range(number):
            yield self._resource()

    def text(self, language: str = "en") -> str:
        """What a document says, as markdown."""
        voice = self._voices[language]
        return "\n\n".join(
            voice.say("sentence") for _ in range(int(self._dice.gammavariate(2, _TEXT_SENTENCES / 2)) + 3)
        )

    def _resource(self) -> NewResource:
        language = self._language()
        voice = self._voices[language]
        fields: dict[int, Value] = {
            ResourceField.TITLE: self._title(voice),
            ResourceField.AUTHORS: [self._authors.draw(self._dice) for _ in range(self._some(2.2))],
            ResourceField.ORGANISATION: self._organisations.draw(self._dice),
            ResourceField.YEAR: 2025 - int(self._dice.expovariate(1 / 6)),
            ResourceField.TYPE: self._types.draw(self._dice),
            ResourceField.TOPICS: set_of(
                dict.fromkeys(self._topics.draw(self._dice) for _ in range(self._some(1.6)))
            ),
            ResourceField.LANGUAGE: language,
            ResourceField.LICENCE: self._licences.draw(self._dice),
        }
        if self._dice.random() < 0.6:
            fields[ResourceField.COUNTRIES] = set_of([self._countries.draw(self._dice)])
        if self._dice.random() < 0.4:
            fields[ResourceField.DOI] = (
                f"10.{1000 + int(self._dice.random() * 60)}/{self._dice.randbytes(4).hex()}"
            )
        if self._dice.random() < self._abstracts:
            fields[ResourceField.ABSTRACT] = " ".join(
                voice.say("sentence") for _ in range(self._some(_ABSTRACT_SENTENCES))
            )[:_ABSTRACT_CHARACTERS]
        size = int(self._dice.lognormvariate(13.6, 1.3))
        main = ResourceFile(self._file(), size, "application/pdf")
        text = ResourceFile(self._file(), 2_000 + size // 150, TEXT_MEDIA, FileRole.TEXT)
        return NewResource(fields, (main, text))

    def _title(self, voice: Voice) -> str:
        """A thread's title is what somebody asks; a document's tells more, and has words that no other has."""
        words = f"{voice.say('heading')}: {voice.say('np')} {voice.say('connective')} {voice.say('rare')} {voice.say('np')}"
        return " ".join(words.replace("#", " ").split())[:300]

    def _author(self) -> str:
        voice = pick(self._dice, [*self._voices.values()])
        return f"{voice.say('rare').capitalize()}, {voice.say('names')}"

    def _organisation(self) -> str:
        voice = pick(self._dice, [*self._voices.values()])
        return (
            f"{voice.say('rare').capitalize()} {voice.say('plain').capitalize()} {pick(self._dice, _PLACES)}"
        )

    def _language(self) -> str:
        chance = self._dice.random()
        for language, share in LANGUAGES:
            chance -= share
            if chance < 0:
                return language
        return LANGUAGES[0][0]

    def _some(self, mean: float) -> int:
        return 1 + int(self._dice.expovariate(1 / (mean - 0.5)))

    def _file(self) -> FileId:
        return FileId(self._dice.randbytes(ID_BYTES))
