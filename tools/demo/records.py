"""The demo's library as the catalogue and the store of files take it."""

from collections.abc import Mapping

from demo.library_file import DemoResource
from gllcore.ids import RecordId
from gllcore.model.library import ResourceField
from gllcore.operations import Value, reference
from gllfiles.helper.messages import Extracted
from gllfiles.texts.light import light_version


def light(resource: DemoResource) -> bytes:
    """What the document says, as the library stores it."""
    return light_version(Extracted(markdown=resource.text), resource.title, resource.abstract)


def fields_of(resource: DemoResource, records: Mapping[str, RecordId]) -> dict[int, Value]:
    """The record as the catalogue writes it; ``records`` are those of the resources that this one may speak of."""
    fields: dict[int, Value] = {
        ResourceField.TITLE: resource.title,
        ResourceField.ABSTRACT: resource.abstract,
        ResourceField.AUTHORS: list(resource.authors),
        ResourceField.ORGANISATION: resource.organisation,
        ResourceField.YEAR: resource.year,
        ResourceField.TYPE: resource.type,
        ResourceField.TOPICS: [list(resource.topics), []],
        ResourceField.COUNTRIES: [list(resource.countries), []],
        ResourceField.LANGUAGE: resource.language,
        ResourceField.LICENCE: resource.licence,
        ResourceField.EDITION: resource.edition,
        ResourceField.DOI: resource.doi,
        ResourceField.LINK: resource.link,
    }
    for field, key in (
        (ResourceField.TRANSLATES, resource.translates),
        (ResourceField.REPLACES, resource.replaces),
    ):
        if key:
            fields[field] = reference(records[key])
    return {field: value for field, value in fields.items() if value not in ("", [], [[], []])}
