"""Citations in two styles, as links, and for reference managers."""

import pytest

from gllapp.ui.links import judge
from gllapp.usecases.citing import (
    Style,
    bibliography_entry,
    citation,
    markdown_citation,
    resource_address,
)
from gllcore.ids import RecordId
from gllfiles.description import Description
from gllfiles.formats import Format

ID = RecordId(bytes(range(16)))
FULL = Description(
    title="Clean [hands] on the ward",
    authors=("Ochieng, Grace Anne", "Lê, Minh-Anh", "World Health Organization"),
    organisation="Ministry of Health",
    year=2024,
    edition="2nd edition",
    doi="10.1000/xyz",
    link="https://example.org/guide",
)
BARE = Description(title="Is it safe?")
ORGANISATIONS = Description(title="Guide", organisation="Ministry of Health", link="https://example.org/g")


@pytest.mark.parametrize(
    ("resource", "style", "words"),
    [
        (
            FULL,
            Style.APA,
            "Ochieng, G. A., Lê, M.-A., & World Health Organization. (2024). Clean [hands] on the ward (2nd edition). "
            "Ministry of Health. https://doi.org/10.1000/xyz",
        ),
        (
            FULL,
            Style.VANCOUVER,
            "Ochieng GA, Lê MA, World Health Organization. Clean [hands] on the ward. 2nd edition. "
            "Ministry of Health; 2024. https://doi.org/10.1000/xyz",
        ),
        (BARE, Style.APA, "(n.d.). Is it safe?"),
        (BARE, Style.VANCOUVER, "Is it safe?"),
        (ORGANISATIONS, Style.APA, "Ministry of Health. (n.d.). Guide. https://example.org/g"),
        (ORGANISATIONS, Style.VANCOUVER, "Ministry of Health. Guide. https://example.org/g"),
    ],
)
def test_words_of_a_citation(resource: Description, style: Style, words: str) -> None:
    assert citation(resource, style) == words


def test_many_authors_are_cut_as_the_styles_cut_them() -> None:
    crowd = Description(title="T", authors=tuple(f"A{at}, B" for at in range(25)))
    assert "A18, B., … A24, B." in citation(crowd, Style.APA)
    assert "A5 B, et al." in citation(crowd, Style.VANCOUVER)


def test_in_a_post_the_title_leads_to_the_resource() -> None:
    made = markdown_citation(FULL, ID, Style.APA)
    assert f"(2024). [Clean \\[hands\\] on the ward]({resource_address(ID)}) (2nd edition)." in made
    link = judge(resource_address(ID))
    assert link is not None
    assert link.internal


@pytest.mark.parametrize(
    ("form", "piece"),
    [(Format.BIBTEX, "doi"), (Format.RIS, "AU  - Ochieng, Grace Anne"), (Format.CSL, '"DOI"')],
)
def test_reference_managers_get_their_own_form(form: Format, piece: str) -> None:
    assert piece in bibliography_entry(FULL, form)
