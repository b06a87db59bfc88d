"""Tells what the demo's members have made of a product, as the operations that they would have signed."""

from functools import partial

from demo.pods_file import moment
from demo.pods_telling import Deed, Told
from demo.products_file import DemoAdaptation, DemoAdoption, DemoProduct
from gllcore.ids import RecordId
from gllcore.model.products import AdaptationField, AdoptionField
from gllcore.operations import Fields, Kind, Value, reference


def tell_product(product: DemoProduct, resource: RecordId, tell: Told) -> None:
    """All that was noted on it, in the order of time, into the catalogue."""
    adaptations: dict[str, RecordId] = {}
    deeds = [
        Deed(moment(each.when), partial(_adapt, each, resource, adaptations, tell))
        for each in product.adaptations
    ]
    for adoption in product.adoptions:
        told: list[RecordId] = []
        for state, when in adoption.states:
            adopt = partial(_adopt, adoption, state, moment(when), resource, adaptations, told, tell)
            deeds.append(Deed(moment(when), adopt))
    for deed in sorted(deeds, key=lambda deed: deed.at_ms):
        deed.do()


def _adapt(each: DemoAdaptation, resource: RecordId, adaptations: dict[str, RecordId], tell: Told) -> None:
    fields: dict[int, Value] = {
        AdaptationField.RESOURCE: reference(resource),
        AdaptationField.TITLE: each.title,
        AdaptationField.CHANGED: each.changed,
        AdaptationField.REASON: each.reason,
        AdaptationField.LEVEL: each.level,
        AdaptationField.COUNTRY: each.country,
        AdaptationField.RESULT: each.result,
        AdaptationField.LANGUAGE: each.language,
    }
    if each.based_on:
        fields[AdaptationField.BASED_ON] = reference(adaptations[each.based_on])
    adaptations[each.key] = tell(each.who, Kind.ADAPTATION, _said(fields), moment(each.when))


def _adopt(
    each: DemoAdoption,
    state: str,
    at_ms: int,
    resource: RecordId,
    adaptations: dict[str, RecordId],
    told: list[RecordId],
    tell: Told,
) -> None:
    """The first state with all the rest, the later ones alone."""
    if told:
        tell(each.who, Kind.ADOPTION, {AdoptionField.STATE: state}, at_ms, told[0])
        return
    fields: dict[int, Value] = {
        AdoptionField.RESOURCE: reference(resource),
        AdoptionField.STATE: state,
        AdoptionField.WHERE: each.where,
        AdoptionField.COUNTRY: each.country,
        AdoptionField.SINCE: each.since,
        AdoptionField.NOTE: each.note,
    }
    if each.adaptation:
        fields[AdoptionField.ADAPTATION] = reference(adaptations[each.adaptation])
    told.append(tell(each.who, Kind.ADOPTION, _said(fields), at_ms))


def _said(fields: Fields) -> Fields:
    return {field: value for field, value in fields.items() if value != ""}
