"""Headings and their sections, at places as Qt counts them."""

import time

from glldocs.outline import outline_of, section_at
from tests.docs_text.test_authors import slice16

TEXT = """Before everything 😀.

# Washing *hands* 😀

Why.

## With [soap](gll:x)
Text.

```
# no heading
```

- # not one either

> ## nor this

Why
---

# مقدمة

The end."""


def test_sections_are_found_where_they_stand() -> None:
    found = outline_of(TEXT)
    assert [(section.level, section.title) for section in found] == [
        (1, "Washing hands 😀"),
        (2, "With soap"),
        (2, "Why"),
        (1, "مقدمة"),
    ]
    assert [slice16(TEXT, section.start, section.end).split("\n")[0] for section in found] == [
        "# Washing *hands* 😀",
        "## With [soap](gll:x)",
        "Why",
        "# مقدمة",
    ]
    assert [slice16(TEXT, section.start, section.end).strip().split("\n")[-1] for section in found] == [
        "---",
        "> ## nor this",
        "---",
        "The end.",
    ]


def test_a_place_is_in_the_innermost_section() -> None:
    found = outline_of(TEXT)
    assert section_at(found, 0) is None
    for section in found:
        assert section_at(found, section.start) == section
        assert section_at(found, section.start + 1) == section
    assert section_at(found, found[0].start + len("# Washing *hands* 😀\n\nWhy")) == found[0]


def test_other_ends_of_lines_count_as_they_do_in_markdown() -> None:
    text = "a\r\n\r\n# One\r\r# Two\n"
    assert [slice16(text, section.start, section.end) for section in outline_of(text)] == [
        "# One\r\r",
        "# Two\n",
    ]


def test_a_text_without_headings_has_no_outline() -> None:
    assert outline_of("") == ()
    assert outline_of("Just text.\n") == ()


def test_the_outline_of_a_long_text_follows_who_types() -> None:
    text = "".join(
        f"## Heading {n}\n\n" + "A sentence of **some** length, with words. " * 20 + "\n\n"
        for n in range(350)
    )
    assert len(text) > 300_000
    begun = time.thread_time()
    assert len(outline_of(text)) == 350
    assert time.thread_time() - begun < 2
