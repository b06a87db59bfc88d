"""The pods that the person is in, as far as there is something in them: without what lists of all pods count."""

from dataclasses import dataclass

from gllapp.db import acts
from gllapp.db.pods import records
from gllapp.db.replica import Transaction
from gllcore.ids import RecordId
from gllcore.model.pods import Pod


@dataclass(frozen=True, slots=True)
class OwnPod:
    """A pod whose log has its place here, under that ``number``."""

    card: Pod
    number: int

    @property
    def id(self) -> RecordId:
        return self.card.id


def own_pods(here: Transaction, me: RecordId) -> tuple[OwnPod, ...]:
    """By name, without archived ones."""
    cards = [each.value for each in records.every(here, Pod) if me in each.value.readers]
    numbers = acts.pod_numbers(here, [card.id for card in cards])
    found = [OwnPod(card, numbers[card.id]) for card in cards if not card.archived and card.id in numbers]
    return tuple(sorted(found, key=lambda pod: (pod.card.name.casefold(), pod.id)))
