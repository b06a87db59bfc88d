"""Descriptions of resources as hypothesis draws them: any words at all, as far as a reader would let them in."""

from hypothesis import strategies as st

from gllfiles.description import Description, Part, understood
from gllfiles.vocabularies import countries, languages, licences, topics, types

texts = st.text(st.characters(codec="utf-8"), max_size=60) | st.sampled_from(
    [
        "=cmd|' /C calc'!A0",
        "'=1+1",
        "-2 + 3",
        "Qualité des soins : 50 % & plus",
        "جودة الرعاية الصحية",
        "Chất lượng chăm sóc",
        "{Braces} and \\commands $x_1$ ~ ^ # _ --- `` ''",
        "TY  - JOUR",
        "a@b.org, \"quoted\"; 'x' | y",
    ]
)
# What separates values where one cell or field holds several.
words = texts.map(lambda text: "".join(char for char in text if char not in ";|"))


def terms(keys: list[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(keys), max_size=3, unique=True)


def any_term(keys: list[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(keys), max_size=1)


raws = st.fixed_dictionaries(
    {
        Part.TITLE: st.lists(texts, min_size=1, max_size=1).map(lambda found: [f"T{found[0]}"])
        | texts.map(lambda t: [t, "x"]),
        Part.ABSTRACT: st.lists(texts, max_size=3),
        Part.AUTHORS: st.lists(
            words | st.sampled_from(["Owusu, Ama", "World Health Organization", "de la Cruz, Ana"]),
            max_size=3,
        ),
        Part.ORGANISATION: st.lists(texts, max_size=1),
        Part.YEAR: st.lists(st.integers(1500, 2099).map(str), max_size=1),
        Part.TYPE: any_term(list(types().terms)),
        Part.TOPICS: terms(list(topics().terms)),
        Part.COUNTRIES: terms(list(countries().terms)),
        Part.LANGUAGE: any_term(list(languages().terms)),
        Part.LICENCE: any_term(list(licences().terms)),
        Part.DOI: st.sampled_from([[], ["10.1000/xyz_(1)<2>"], ["10.1234/a_b%20c"]]),
        Part.LINK: st.sampled_from([[], ["https://example.org/a_b?x=1&y=%20#z~1"]]),
        Part.EDITION: st.lists(texts, max_size=1),
        Part.SHELVES: st.lists(words, max_size=2),
        Part.FILES: st.sampled_from([[], ["a b/guide.pdf"], ["C:\\x\\guide.pdf", "ôâ/ø: 1.docx"]]),
    }
)
descriptions: st.SearchStrategy[Description] = raws.map(lambda raw: understood(raw, ""))
