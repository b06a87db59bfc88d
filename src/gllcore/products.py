"""What became of knowledge products, as folds over operations."""

from collections.abc import Iterable

from gllcore.catalogue import files_of
from gllcore.merge import fold
from gllcore.model.products import Adaptation, AdaptationField, Adoption, AdoptionField
from gllcore.operations import Entry, referred


def adaptation_of(entries: Iterable[Entry]) -> Adaptation | None:
    folded = fold(entries)
    made = folded.creation
    resource = referred(folded.at_creation(AdaptationField.RESOURCE))
    if made is None or resource is None:
        return None
    return Adaptation(
        id=made.record,
        device=made.op.device,
        resource=resource,
        title=folded.text(AdaptationField.TITLE),
        based_on=referred(folded.at_creation(AdaptationField.BASED_ON)),
        changed=folded.text(AdaptationField.CHANGED),
        reason=folded.text(AdaptationField.REASON),
        level=folded.text(AdaptationField.LEVEL),
        country=folded.text(AdaptationField.COUNTRY),
        result=folded.text(AdaptationField.RESULT),
        files=files_of(folded.value(AdaptationField.FILES)),
        language=folded.text(AdaptationField.LANGUAGE),
        withdrawn=folded.flag(AdaptationField.WITHDRAWN),
        written_ms=made.effective_ms,
    )


def adoption_of(entries: Iterable[Entry]) -> Adoption | None:
    folded = fold(entries)
    made = folded.creation
    resource = referred(folded.at_creation(AdoptionField.RESOURCE))
    if made is None or resource is None:
        return None
    return Adoption(
        id=made.record,
        device=made.op.device,
        resource=resource,
        state=folded.text(AdoptionField.STATE),
        adaptation=referred(folded.at_creation(AdoptionField.ADAPTATION)),
        where=folded.text(AdoptionField.WHERE),
        country=folded.text(AdoptionField.COUNTRY),
        since=folded.text(AdoptionField.SINCE),
        note=folded.text(AdoptionField.NOTE),
        withdrawn=folded.flag(AdoptionField.WITHDRAWN),
        written_ms=made.effective_ms,
    )
