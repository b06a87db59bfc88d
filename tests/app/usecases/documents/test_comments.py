"""Comments keep their places while others edit around them; suggestions become edits; claims are advice."""

from gllapp.usecases.documents.claims import claim, claim_heading, list_claims, release
from gllapp.usecases.documents.comments import (
    accept,
    add_comment,
    add_comment_on,
    decline,
    edit_comment,
    list_comments,
    may_withdraw,
    reply,
    set_resolved,
    withdraw_comment,
)
from gllapp.usecases.documents.making import document_row
from tests.app.usecases.documents.together import Together, refused, salt

BEGUN = "# Hands 🧼\n\nWash your hands. Dry them well.\n\n## Gloves\n\nNew ones each time.\n"


def stands(together: Together, text: str, row_start: int | None, row_end: int | None) -> str:
    """What is between two places in UTF-16."""
    assert row_start is not None
    assert row_end is not None
    return text.encode("utf-16-le")[2 * row_start : 2 * row_end].decode("utf-16-le")


def test_a_comment_keeps_its_place(together: Together) -> None:
    document = together.document(BEGUN)
    add_comment_on(together.olga.desk, document, "Dry them well.", "With what?")
    together.amina.replace(document, "Wash your hands.", "Always, 🧼 always wash your hands.")
    together.chidi.replace(document, "Dry them well.", "Dry them very well.")
    together.sync()
    for member in together.people:
        (row,) = list_comments(member.desk, document)
        assert stands(together, member.text(document), row.start, row.end) == "Dry them very well."
        assert (row.author.name, row.comment.quote) == ("Olga", "Dry them well.")
        assert document_row(member.desk, document).open_comments == 1


def test_a_comment_whose_words_are_gone_says_what_they_were(together: Together) -> None:
    document = together.document(BEGUN)
    comment = add_comment_on(
        together.olga.desk, document, " Dry them well.", "With what?", suggestion=" Dry."
    )
    together.sync()
    together.amina.replace(document, " Dry them well.", "")
    together.sync()
    (row,) = list_comments(together.chidi.desk, document)
    assert (row.start, row.end, row.comment.quote) == (None, None, " Dry them well.")
    with refused("words_gone"):
        accept(together.chidi.desk, comment, salt())
    with refused("words_gone"):
        add_comment_on(together.olga.desk, document, "nowhere", "?")
    with refused("words_gone"):
        add_comment(together.olga.desk, document, "?", 5, 5)
    with refused("words_gone"):
        add_comment(together.olga.desk, document, "?", 5, 5_000)


def test_answers_stand_under_what_they_answer(together: Together) -> None:
    document = together.document(BEGUN)
    comment = add_comment(together.olga.desk, document, "A whole question.")
    together.sync()
    answer = reply(together.amina.desk, comment, "An answer.")
    together.sync()
    reply(together.chidi.desk, answer, "And another.")
    together.sync()
    (row,) = list_comments(together.olga.desk, document)
    assert [each.comment.body for each in row.replies] == ["An answer.", "And another."]
    assert row.start is None
    set_resolved(together.chidi.desk, comment)
    with refused("nothing_to_change"):
        set_resolved(together.chidi.desk, comment)
    together.sync()
    assert document_row(together.amina.desk, document).open_comments == 0


def test_a_comment_is_its_authors(together: Together) -> None:
    document = together.document(BEGUN)
    comment = add_comment_on(together.olga.desk, document, "Wash", "Why?")
    together.sync()
    with refused("not_yours_to_change"):
        edit_comment(together.chidi.desk, comment, "Because.")
    with refused("not_yours_to_change"):
        withdraw_comment(together.chidi.desk, comment)
    assert not may_withdraw(together.chidi.desk, comment)
    edit_comment(together.olga.desk, comment, "Why now?")
    together.sync()
    assert list_comments(together.chidi.desk, document)[0].comment.body == "Why now?"
    assert may_withdraw(together.amina.desk, comment)
    withdraw_comment(together.amina.desk, comment)
    together.sync()
    assert list_comments(together.olga.desk, document) == ()
    assert len(list_comments(together.olga.desk, document, withdrawn=True)) == 1
    with refused("empty_comment"):
        add_comment(together.olga.desk, document, "  ")


def test_a_suggestion_is_accepted_offline_as_an_edit(together: Together) -> None:
    document = together.document(BEGUN)
    comment = add_comment_on(
        together.olga.desk, document, "Dry them well.", "", suggestion="Dry them with paper."
    )
    together.sync()
    together.amina.replace(document, "Wash", "Scrub")
    accept(together.chidi.desk, comment, salt())
    with refused("nothing_to_change"):
        accept(together.chidi.desk, comment, salt())
    together.sync()
    for member in together.people:
        assert "Scrub your hands. Dry them with paper." in member.text(document)
        (row,) = list_comments(member.desk, document)
        assert row.comment.accepted
        assert row.comment.resolved
    other = add_comment_on(together.olga.desk, document, "Scrub", "", suggestion="Rub")
    decline(together.olga.desk, other, "Rubbing is not enough.")
    together.sync()
    row = next(row for row in list_comments(together.amina.desk, document) if row.comment.id == other)
    assert (row.comment.resolved, row.comment.accepted) == (True, False)
    assert [each.comment.body for each in row.replies] == ["Rubbing is not enough."]
    assert "Scrub" in together.amina.text(document)


def test_claims_follow_their_section_and_lock_nobody(together: Together) -> None:
    document = together.document(BEGUN)
    mine = claim_heading(together.olga.desk, document, "gloves", "2026-12-01")
    claim(together.chidi.desk, document, 0)
    together.amina.replace(document, "# Hands", "A first line.\n\n# Hands")
    together.sync()
    first, second = list_claims(together.amina.desk, document)
    text = together.amina.text(document)
    assert (second.heading, second.who.name, second.until, second.mine) == (
        "Gloves",
        "Olga",
        "2026-12-01",
        False,
    )
    assert second.start is not None
    assert text.encode("utf-16-le")[2 * second.start :].decode("utf-16-le").startswith("## Gloves")
    assert first.heading == "Hands 🧼"
    together.amina.replace(document, "New ones", "Other ones")
    assert [row.heading for row in list_claims(together.amina.desk, document, "2027-01-01")] == ["Hands 🧼"]
    release(together.olga.desk, mine)
    with refused("nothing_to_change"):
        release(together.olga.desk, mine)
    with refused("not_yours_to_change"):
        release(together.olga.desk, first.claim)
    with refused("unknown_section"):
        claim_heading(together.olga.desk, document, "Nothing of the kind")
    release(together.amina.desk, first.claim)
    together.sync()
    assert list_claims(together.chidi.desk, document) == ()
