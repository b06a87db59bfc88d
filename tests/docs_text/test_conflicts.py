"""The same sentence, changed by several who did not know of one another."""

import random
import time
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllcore.ids import OpId, RecordId
from gllcore.model.documents import Update
from glldocs.conflicts import Conflict, Looked, conflicts_of
from tests.docs_text.writers import Writer, device, writers

TEXT = "# Handwashing\n\nWash your hands often. Use soap and water. Dry them well.\n\nA second paragraph stands here.\n"


def updates_of(*people: Writer) -> list[Update]:
    """All that these have sent, as a log in some order has it."""
    return [
        Update(
            OpId(f"{person.name}{index}".encode().ljust(16, b".")),
            device(person.name),
            person.salt,
            data,
            1000 + index,
        )
        for person in people
        for index, data in enumerate(person.sent)
    ]


def member(of: RecordId) -> RecordId:
    """anna2 is another PC of anna's."""
    return RecordId(of.rstrip(b".").rstrip(b"0123456789").ljust(16, b"."))


def found(*people: Writer, settled: Sequence[str] = ()) -> tuple[Conflict, ...]:
    """The conflicts that everybody sees when all has arrived everywhere."""
    everything = [person.sent for person in people]
    for person in people:
        person.take(*everything)
    first, *others = [
        conflicts_of(person.doc, updates_of(*people), member, frozenset(settled))[0] for person in people
    ]
    assert all(other == first for other in others)
    return first


def texts(conflict: Conflict) -> tuple[str, set[str]]:
    return conflict.before, {conflict.one.text, conflict.other.text}


def anchored(person: Writer, conflict: Conflict) -> str:
    start, end = (person.doc.position_of(cursor) for cursor in conflict.anchor)
    assert start is not None
    assert end is not None
    return person.doc.text()[start:end]


def test_different_sentences_merge_in_silence() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    anna.edit("often", "very often")
    ben.edit("soap", "much soap")
    assert found(anna, ben) == ()
    assert "Wash your hands very often. Use much soap" in anna.doc.text()


def test_one_sentence_changed_by_two_is_a_conflict() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    anna.edit("soap", "liquid soap")
    ben.edit("water", "clean water")
    (conflict,) = found(anna, ben)
    assert texts(conflict) == (
        "Use soap and water.",
        {"Use liquid soap and water.", "Use soap and clean water."},
    )
    assert anchored(anna, conflict) == "Use liquid soap and clean water."
    assert {conflict.one.member, conflict.other.member} == {device("anna"), device("ben")}
    assert {anna.doc.text_at(side.version) for side in (conflict.one, conflict.other)} == {
        TEXT.replace("soap", "liquid soap"),
        TEXT.replace("water", "clean water"),
    }
    assert not conflict.deleted


def test_who_knew_of_the_other_is_in_no_conflict() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    ben.take(anna.edit("soap", "liquid soap"))
    ben.edit("water", "clean water")
    assert found(anna, ben) == ()


def test_two_devices_of_one_member_are_no_conflict() -> None:
    anna, again = writers("anna", "anna2", text=TEXT)
    anna.edit("soap", "liquid soap")
    again.edit("water", "clean water")
    assert found(anna, again) == ()


def test_a_later_edit_that_has_seen_both_settles_it() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    anna.edit("soap", "liquid soap")
    ben.edit("water", "clean water")
    assert found(anna, ben)
    ben.edit("A second", "Another")
    assert found(anna, ben), "an edit elsewhere settles nothing"
    anna.edit("Use liquid soap and clean water", "Use liquid soap, and water that is clean")
    assert found(anna, ben) == ()


def test_an_edit_that_has_seen_one_side_settles_nothing() -> None:
    anna, ben, chi = writers("anna", "ben", "chi", text=TEXT)
    chi.take(anna.edit("soap", "liquid soap"))
    ben.edit("water", "clean water")
    chi.edit("Use", "Always use")
    pairs = {frozenset((conflict.one.member, conflict.other.member)) for conflict in found(anna, ben, chi)}
    assert pairs == {frozenset((device("ben"), device("chi")))}


def test_three_who_did_not_know_of_each_other_are_three_pairs() -> None:
    anna, ben, chi = writers("anna", "ben", "chi", text=TEXT)
    anna.edit("soap", "liquid soap")
    ben.edit("water", "clean water")
    chi.edit("Use", "Always use")
    assert len(found(anna, ben, chi)) == 3


def test_a_key_settles_it_until_the_sentence_changes_again() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    anna.edit("soap", "liquid soap")
    late = ben.edit("water", "clean water")
    (conflict,) = found(anna, ben)
    assert found(anna, ben, settled=[conflict.key]) == ()
    assert late


def test_what_one_deletes_and_another_edits_is_a_conflict() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    anna.edit("Use soap and water. ", "")
    ben.edit("soap", "liquid soap")
    (conflict,) = found(anna, ben)
    assert conflict.deleted
    assert texts(conflict) == ("Use soap and water.", {"", "Use liquid soap and water."})


def test_a_deletion_against_a_deletion_within_is_a_conflict_with_a_place() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    anna.edit("Use soap and water. ", "")
    ben.edit(" and water", "")
    (conflict,) = found(anna, ben)
    assert texts(conflict) == ("Use soap and water.", {"", "Use soap."})
    assert anna.doc.position_of(conflict.anchor[0]) == anna.doc.text().index("Dry")


def test_a_deleted_neighbour_is_no_conflict() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    anna.edit("Use soap and water. ", "")
    ben.edit("Dry them", "Dry both of them")
    assert found(anna, ben) == ()


def test_both_deleting_the_same_is_no_conflict() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    anna.edit("Use soap and water. ", "")
    ben.edit("Use soap and water. ", "")
    assert found(anna, ben) == ()


def test_new_sentences_beside_each_other_are_no_conflict() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    anna.edit("water. ", "water. Anna's own. ")
    ben.edit("water. ", "water. Ben's own. ")
    assert found(anna, ben) == ()


def test_two_who_begin_the_same_empty_line_are_in_conflict() -> None:
    anna, ben = writers("anna", "ben", text="Title\n\n")
    anna.edit("Title\n", "Title\nThe purpose is to learn")
    ben.edit("Title\n", "Title\nWe want to improve")
    (conflict,) = found(anna, ben)
    assert texts(conflict) == ("", {"The purpose is to learn", "We want to improve"})


@pytest.mark.parametrize(
    ("text", "old", "new", "other", "more"),
    [
        ("اغسل يديك. استخدم الصابون والماء. جففهما.", "الصابون", "الصابون السائل", "الماء", "الماء النظيف"),
        ("Rửa tay. Dùng xà phòng và nước. Lau khô.", "xà phòng", "xà phòng lỏng", "nước", "nước sạch"),
        ("洗手。用肥皂和水。擦干。", "肥皂", "液体肥皂", "水", "净水"),
    ],
)
def test_sentences_of_other_scripts(text: str, old: str, new: str, other: str, more: str) -> None:
    anna, ben = writers("anna", "ben", text=text)
    anna.edit(old, new)
    ben.edit(other, more)
    assert len(found(anna, ben)) == 1


def test_what_was_looked_at_is_not_looked_at_again() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    anna.edit("soap", "liquid soap")
    ben.edit("water", "clean water")
    expected = found(anna, ben)
    _, looked = conflicts_of(anna.doc, updates_of(anna, ben), member)
    again = Looked.decoded(looked.encoded())
    assert again == looked
    assert conflicts_of(anna.doc, updates_of(anna, ben), member, looked=again) == (expected, looked)


WORDS = ["wash", "soap", "water", "dry", "hands", "often", ". ", ".\n", " "]


def scribble(luck: random.Random, person: Writer) -> None:
    text = person.doc.text()
    start = luck.randrange(len(text) + 1)
    end = min(len(text), start + luck.choice((0, 0, 3, 12)))
    person.doc.update(text[:start] + "".join(luck.choices(WORDS, k=luck.randrange(3))) + text[end:])
    person.send()


def history(seed: int) -> list[Writer]:
    luck = random.Random(seed)
    people = writers("anna", "ben", "chi", text="Wash hands. Use soap. Dry.\nA line. Another.\n")
    for _ in range(luck.randrange(2, 14)):
        person = luck.choice(people)
        if luck.random() < 0.7:
            scribble(luck, person)
        else:
            person.take(luck.choice(people).sent)
    return people


@given(st.integers(0, 10**9))
def test_everybody_sees_the_same_conflicts_whatever_arrives_when(seed: int) -> None:
    people = history(seed)
    looked = conflicts_of(people[0].doc, updates_of(*people), member)[1]
    expected = found(*people)
    shuffled = updates_of(*people)
    random.Random(seed).shuffle(shuffled)
    assert conflicts_of(people[0].doc, shuffled, member, looked=looked)[0] == expected


@given(st.integers(0, 10**9))
def test_nothing_typed_disappears_without_a_trace(seed: int) -> None:
    """What somebody changed while another deleted it stands in the text, or in a conflict, or somebody who saw it took it away."""
    luck = random.Random(seed)
    anna, ben = writers("anna", "ben", text="Wash hands. Use soap. Dry.\nA line. Another.\n")
    before = anna.doc.text()
    sentence = luck.choice(["Wash hands.", "Use soap.", "Dry.", "A line.", "Another."])
    typed = sentence.replace(sentence[1:3], "TYPED")
    ben.edit(sentence, typed)
    start = luck.randrange(len(before))
    end = min(len(before), start + luck.randrange(1, 30))
    anna.edit(before[start:end], "")
    conflicts = found(anna, ben)
    stands = typed in anna.doc.text()
    assert stands or any(typed in (conflict.one.text, conflict.other.text) for conflict in conflicts)
    assert "TYPED" in anna.doc.text()


def test_two_thousand_updates_are_looked_through_in_seconds() -> None:
    luck = random.Random(3)
    people = writers(
        *(f"{name}x" for name in "abcdefgh"),
        text="".join(f"Sentence number {n} of this text. " + "\n" * (n % 7 == 0) for n in range(3_000)),
    )
    for person in people:
        for _ in range(250):
            text = person.doc.text()
            at = luck.randrange(len(text) - 20)
            person.doc.replace(at, 2, f" word{luck.randrange(9)} ")
            person.send()
    everything = [person.sent for person in people]
    people[0].take(*everything)
    begun = time.process_time()
    conflicts, looked = conflicts_of(people[0].doc, updates_of(*people), member)
    first = time.process_time() - begun
    begun = time.process_time()
    conflicts_of(people[0].doc, updates_of(*people), member, looked=looked)
    again = time.process_time() - begun
    assert len(conflicts) > 100
    # Bounds against what grows with the square; alone the machine takes a fifth of these.
    assert first < 20
    assert again < 10
