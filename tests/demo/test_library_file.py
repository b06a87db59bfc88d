"""The demo's library is worth a look: real-looking records in six languages, said in the words that everybody uses."""

from pathlib import Path

import pytest

from demo.library_file import DemoResource, read_library
from demo.records import fields_of, light
from gllcore.ids import ID_BYTES, RecordId
from gllfiles import vocabularies
from gllfiles.texts.light import light_text

LIBRARY = read_library(Path(__file__).parents[2] / "resources" / "demo")


def test_there_is_something_for_everybody() -> None:
    assert len(LIBRARY) >= 40
    assert {"en", "fr", "es", "pt", "ar", "vi"} <= {each.language for each in LIBRARY}
    assert len({shelf for each in LIBRARY for shelf in each.shelves}) >= 5
    assert len({each.title for each in LIBRARY}) == len(LIBRARY)
    assert len([each for each in LIBRARY if each.text]) >= 4


@pytest.mark.parametrize("resource", LIBRARY, ids=lambda resource: resource.key)
def test_records_use_the_words_of_the_vocabularies(resource: DemoResource) -> None:
    assert set(resource.topics) <= vocabularies.topics().terms.keys()
    assert set(resource.countries) <= vocabularies.countries().terms.keys()
    assert resource.type in vocabularies.types().terms
    assert resource.licence in vocabularies.licences().terms
    assert resource.language in vocabularies.languages().terms


def test_what_a_resource_speaks_of_comes_before_it() -> None:
    records: dict[str, RecordId] = {}
    for resource in LIBRARY:
        assert fields_of(resource, records)
        records[resource.key] = RecordId(bytes(ID_BYTES))
    assert any(each.translates for each in LIBRARY)
    assert any(each.replaces for each in LIBRARY)


def test_what_a_document_says_begins_with_its_title() -> None:
    guide = next(each for each in LIBRARY if each.text)
    assert light_text(light(guide)).startswith(f"# {guide.title}")
    assert guide.abstract in guide.markdown
