"""Letters as text: found again in whatever a mail program has made of them; and what a letter weighs at most."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from gllcore.letter_codes import CODE_CHARACTERS, Sort, as_code, letters_in
from gllcore.parcels import encode
from gllcore.registrations import (
    CATEGORIES,
    CRITERIA,
    LETTER_BYTES,
    Audience,
    Detail,
    Form,
    check_form,
    decode_form,
    kept_after,
    missing,
    tidied,
)
from gllfiles.vocabularies import categories, criteria
from tests.registering.newcomers import FORM

LETTERS = st.binary(min_size=1, max_size=LETTER_BYTES)


@given(LETTERS, st.sampled_from(list(Sort)))
def test_a_code_holds_its_letter_and_is_short(letter: bytes, sort: Sort) -> None:
    code = as_code(sort, letter)
    assert len(code) <= CODE_CHARACTERS
    assert list(letters_in(sort, code)) == [letter]
    others = [other for other in Sort if other is not sort]
    assert [found for other in others for found in letters_in(other, code)] == []


@given(
    st.lists(LETTERS, min_size=1, max_size=3),
    st.sampled_from(["> ", ">> ", "\t", "\u00a0", "| "]),
    st.integers(20, 90),
    st.sampled_from(["\n", "\r\n"]),
)
def test_mail_programs_break_quote_and_indent(letters: list[bytes], quote: str, width: int, end: str) -> None:
    """Lines that are broken anew, marks before each of them, greetings around: all of it is left out."""
    lines = "".join(as_code(Sort.REGISTRATION, letter) for letter in letters).splitlines()
    broken = [line[at : at + width] for line in lines for at in range(0, len(line), width)]
    # A mark is shorter than any line that a program would break.
    if width < len("-----BEGIN GLL REGISTRATION-----"):
        broken = lines
    mail = end.join(["Dear all,", "", *(quote + line for line in broken), "", "-- ", "Awa, +221 33 000"])
    assert list(letters_in(Sort.REGISTRATION, mail)) == letters


@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    for around in (text, f"BEGIN GLL ANSWER {text} END GLL ANSWER"):
        assert all(isinstance(found, bytes) for found in letters_in(Sort.ANSWER, around))


def test_the_vocabularies_have_the_codes_keys() -> None:
    assert tuple(categories().terms) == CATEGORIES
    assert tuple(criteria().terms) == CRITERIA


def test_what_people_paste_is_made_storable() -> None:
    pasted = replace(FORM, name="  Awa\u0000 Diop ", email=" Awa@Example.ORG\r\n", why="One.\r\nTwo. ")
    form = tidied(pasted)
    assert (form.name, form.email, form.why) == ("Awa Diop", "awa@example.org", "One.\nTwo.")
    check_form(form)


def test_an_empty_form_says_all_that_is_missing() -> None:
    assert missing(Form()) == ("name", "email", "country", "languages", "category", "why", "criteria")
    assert missing(FORM) == ()


@given(st.lists(st.sampled_from(list(Audience)), min_size=len(Detail), max_size=len(Detail)))
def test_after_an_approval_only_what_facilitators_may_see_is_kept(audiences: list[Audience]) -> None:
    form = replace(FORM, audiences=tuple(map(int, audiences)))
    kept = kept_after(form)
    assert (kept.name, kept.email, kept.referees, kept.criteria) == ("", "", (), ())
    values = {
        Detail.COUNTRY: kept.country,
        Detail.LANGUAGES: kept.languages,
        Detail.ORGANISATION: kept.organisation,
        Detail.CATEGORY: kept.category,
        Detail.WHY: kept.why,
    }
    for detail, value in values.items():
        assert bool(value) is (form.audience(detail) is Audience.FACILITATORS)


def test_an_audience_of_a_later_version_is_nobody() -> None:
    later = replace(FORM, audiences=(9,))
    assert {later.audience(detail) for detail in Detail} == {Audience.NOBODY}
    assert decode_form(encode(later)) == later
