"""One search over everything on this PC: kinds, filters, phrases, ranking, and nothing that the person may not see."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gllapp.search_views import Found, Group, Hit, Kind, Narrows, Wanted
from gllapp.usecases import forum
from gllapp.usecases.documents.comments import add_comment_on
from gllapp.usecases.documents.making import new_document
from gllapp.usecases.documents.text import refresh
from gllapp.usecases.documents.writing import write
from gllapp.usecases.search import search
from gllapp.usecases.search_question import days_meant, understood, without
from gllapp.usecases.search_words import key_meant, written, written_by, written_myself
from gllcore.ids import RecordId
from gllcore.model.library import Holding
from gllfiles.store import FileStore
from gllfiles.vocabularies import language_meant
from tests.app.builders import Seat, take_seat
from tests.app.library import store_of
from tests.app.usecases.documents.together import salt
from tests.app.usecases.pods.house import POD, House
from tests.reconciliation.yard import Seat as PodSeat

ODD = (Path(__file__).parent / "odd_questions.txt").read_text(encoding="utf-8").splitlines()
DAY_MS = 86_400_000


def found_by(seat: Seat, text: str) -> Found:
    return search(seat.desk, store_of(seat), text)


def titles(seat: Seat, text: str, kind: Kind = Kind.POST) -> list[str]:
    group = found_by(seat, text).groups.get(kind)
    return [hit.title for hit in group.hits] if group else []


def ids(found: Found, kind: Kind) -> set[bytes]:
    return {hit.id for hit in found.groups[kind].hits} if kind in found.groups else set()


# --- what a question means ---


@pytest.mark.parametrize(
    ("text", "terms", "begun"),
    [
        ("hand hyg", (("hand",), ("hyg",)), True),
        ('"hand hygiene"', (("hand", "hygiene"),), False),
        ('soap "hand hyg', (("soap",), ("hand", "hyg")), True),
        ("« lavage des mains » sav", (("lavage", "des", "mains"), ("sav",)), True),
        ("by:amina soap", (("soap",),), True),
        ("10:30", (("10",), ("30",)), True),
        ("https://who.int", (("https",), ("who",), ("int",)), True),
        ("since:yesterday", (("since",), ("yesterday",)), True),
        ('"" ', (), False),
        ("", (), False),
    ],
)
def test_words_and_phrases(text: str, terms: tuple[tuple[str, ...], ...], begun: bool) -> None:
    assert understood(text).wanted == Wanted(terms, begun)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("by:amina", (Narrows.AUTHOR, "amina")),
        ('par:"Amina Diallo"', (Narrows.AUTHOR, "Amina Diallo")),
        ("بقلم:أمينة", (Narrows.AUTHOR, "أمينة")),
        ("bởi:Lan", (Narrows.AUTHOR, "Lan")),
        ("boi:Lan", (Narrows.AUTHOR, "Lan")),
        ("dans:maternité", (Narrows.PLACE, "maternité")),
        ("In:maternal", (Narrows.PLACE, "maternal")),
        ("since:2026-03", (Narrows.SINCE, "2026-03")),
        ("منذ:٢٠٢٦", (Narrows.SINCE, "٢٠٢٦")),
        ("até:2026", (Narrows.UNTIL, "2026")),
        ("kind:documents", (Narrows.KIND, "document")),
        ("genre:ressource", (Narrows.KIND, "resource")),
        ("tipo:pessoas", (Narrows.KIND, "person")),
        ("lang:French", (Narrows.LANGUAGE, "fr")),
        ("langue:vi", (Narrows.LANGUAGE, "vi")),
        ("ici:oui", (Narrows.HELD, "yes")),
        ("held：no", (Narrows.HELD, "no")),
    ],
)
def test_filters_are_typed_in_any_of_the_languages(typed: str, meant: tuple[Narrows, str]) -> None:
    question = understood(f"soap {typed}")
    assert [(each.narrows, each.value) for each in question.said] == [meant]
    assert question.wanted.words == ("soap",)
    assert understood(without(f"soap {typed} water", question.said[0])) == understood("soap water")


@pytest.mark.parametrize("language", ["en", "fr", "es", "pt", "ar", "vi", "xx"])
def test_what_is_chosen_can_be_read_back(language: str) -> None:
    for narrows, value in ((Narrows.SINCE, "2026-03-09"), (Narrows.LANGUAGE, "fr"), (Narrows.HELD, "yes")):
        (said,) = understood(written(narrows, value, language)).said
        assert (said.narrows, said.value) == (narrows, value)
    (said,) = understood(written_by('Amina "Mimi" Diallo', language)).said
    assert said.narrows is Narrows.AUTHOR
    assert understood(written_myself(language)).said[0].narrows is Narrows.AUTHOR


def test_no_word_means_two_filters() -> None:
    assert key_meant("by") is Narrows.AUTHOR
    assert language_meant("fr") == "fr"
    for word in ("kind", "in", "lang", "since", "until", "held"):
        assert key_meant(word) == Narrows(word)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2026", ("2026-01-01", "2026-12-31")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("٢٠٢٦-٠٣-٠٩", ("2026-03-09", "2026-03-09")),
        ("2026-13", None),
        ("26", None),
        ("0001", None),
    ],
)
def test_days(text: str, days: tuple[str, str] | None) -> None:
    meant = days_meant(text)
    assert (meant and (meant.first.isoformat(), meant.last.isoformat())) == days


# --- posts ---


def test_titles_come_before_texts_and_newer_before_older(seat: Seat) -> None:
    for at, (title, body) in enumerate(
        [("Old", "soap"), ("Soap for all", "Wash."), ("New", "soap"), ("Newest", "Nothing")]
    ):
        seat.logs.post(seat.olgas, seat.stream, body, title=title)
        seat.logs.now_ms += 100 * DAY_MS * (at < 3)
    seat.pull()
    assert titles(seat, "soap") == ["Soap for all", "New", "Old"]
    assert [hit.in_title for hit in found_by(seat, "soap").groups[Kind.POST].hits] == [True, False, False]


def test_words_in_quotes_follow_each_other(seat: Seat) -> None:
    seat.logs.post(seat.olgas, seat.stream, "Wash your hands with soap", title="One")
    seat.logs.post(seat.olgas, seat.stream, "hands that wash", title="Two")
    seat.pull()
    assert set(titles(seat, "hands wash")) == {"One", "Two"}
    assert titles(seat, '"wash your hands"') == ["One"]
    assert titles(seat, '"wash your ha') == ["One"]
    assert titles(seat, '"wash your ha"') == []


def test_posts_are_narrowed_by_who_where_when_and_language(seat: Seat) -> None:
    ward = seat.logs.stream("Ward rounds")
    first = seat.logs.post(seat.olgas, seat.stream, "soap", title="First", language="fr")
    seat.logs.now_ms += 400 * DAY_MS
    second = seat.logs.post(seat.olgas, ward, "soap", title="Second")
    seat.pull()
    mine = forum.start_thread(seat.desk, ward, "Third", "soap", "en")
    expected: dict[str, set[bytes]] = {
        "soap": {first, second, mine},
        "soap by:olga": {first, second},
        "soap by:me": {mine},
        "soap by:ol in:ward": {second},
        'soap in:"ward rounds"': {second, mine},
        "soap lang:fr": {first},
        "soap since:2024-06": {second, mine},
        "soap until:2023": {first},
        "since:2023-11-14 until:2023-11-16": {first},
        "in:ward": {second, mine},
        "soap kind:person": set(),
        "soap held:no": set(),
        "by:olga lang:en": {second},
    }
    assert {text: ids(found_by(seat, text), Kind.POST) for text in expected} == expected


def test_a_name_that_means_no_place_is_told(seat: Seat) -> None:
    found = found_by(seat, "soap in:nowhere")
    assert (found.unknown, found.groups) == (("nowhere",), {})


def test_common_words_are_counted_so_far_and_no_further(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "soap", title="One")
    for _ in range(1_100):
        seat.logs.post(seat.olgas, seat.stream, "soap", thread=thread)
    seat.pull()
    group = found_by(seat, "soap").groups[Kind.POST]
    assert (group.count, group.more, len(group.hits)) == (1_000, True, 30)


# --- the library and people ---


def test_resources_are_found_with_where_they_can_be_had(seat: Seat) -> None:
    seat.logs.resource("Chlorine in wards", authors=["Okello, Jane"], abstract="How to mix.", language="en")
    seat.logs.resource("Mixing", abstract="Chlorine and water.", language="fr")
    seat.pull()
    assert titles(seat, "chlorine", Kind.RESOURCE) == ["Chlorine in wards", "Mixing"]
    assert titles(seat, "chlorine lang:fr", Kind.RESOURCE) == ["Mixing"]
    assert titles(seat, "by:okello", Kind.RESOURCE) == ["Chlorine in wards"]
    assert titles(seat, "chlorine held:yes", Kind.RESOURCE) == []
    assert titles(seat, "chlorine held:no", Kind.RESOURCE) == ["Chlorine in wards", "Mixing"]
    assert titles(seat, "kind:resource", Kind.RESOURCE) != []
    (hit, _) = found_by(seat, "chlorine").groups[Kind.RESOURCE].hits
    assert (hit.holding, hit.author) == (Holding.TITLE, "Okello, Jane")


def test_people_are_found_by_their_names(seat: Seat) -> None:
    member = seat.logs.member("Đặng Thị Hương", "VN")
    seat.pull()
    (hit,) = found_by(seat, "dang huong").groups[Kind.PERSON].hits
    assert (hit.id, hit.title, hit.place, hit.in_title) == (member, "Đặng Thị Hương", "VN", True)
    assert Kind.PERSON not in found_by(seat, "dang huong in:quality").groups


# --- pods ---


def _look(seat: PodSeat, text: str) -> Found:
    return search(seat.desk, FileStore(seat.folder / "library"), text)


def test_what_is_in_a_pod_is_found_by_its_members_alone(house: House) -> None:
    amina = house.amina
    document = new_document(amina.desk, house.pod, "Hand hygiene", "", "en", salt())
    write(amina.desk, document, "Xylophones calm newborns.\n", salt())
    comment = add_comment_on(amina.desk, document, "calm newborns", "Zithers too?")
    house.everybody()
    for seat in house.people:
        refresh(seat.desk)

    for inside in (house.amina, house.chidi):
        assert ids(_look(inside, "xylophone"), Kind.DOCUMENT) == {document}
        assert ids(_look(inside, "hygiene"), Kind.DOCUMENT) == {document}
        (hit,) = _look(inside, "zither").groups[Kind.COMMENT].hits
        assert (hit.id, hit.opens, hit.title, hit.place) == (comment, document, "Hand hygiene", POD)
        assert ids(_look(inside, POD), Kind.POD) == {house.pod}
        assert ids(_look(inside, f'xylophone in:"{POD}"'), Kind.DOCUMENT) == {document}
        assert ids(_look(inside, "xylophone by:amina"), Kind.DOCUMENT) == {document}
        assert ids(_look(inside, "xylophone by:chidi"), Kind.DOCUMENT) == set()
    for words in ("xylophone", "zither", POD):
        assert not {Kind.DOCUMENT, Kind.COMMENT, Kind.POD} & _look(house.dede, words).groups.keys()


def test_a_pod_that_is_left_leaves_no_word_behind(house: House) -> None:
    document = new_document(house.amina.desk, house.pod, "Hand hygiene", "", "en", salt())
    write(house.amina.desk, document, "Xylophones calm newborns.\n", salt())
    house.everybody()
    refresh(house.chidi.desk)
    assert ids(_look(house.chidi, "xylophone"), Kind.DOCUMENT) == {document}
    house.remove(house.chidi)
    house.everybody()
    assert _look(house.chidi, "xylophone").groups == {}
    with house.chidi.desk.replica.reading() as here:
        here.exec_driver_sql(
            "CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'search_findable', 'row')"
        )
        left = {term for (term,) in here.exec_driver_sql("SELECT term FROM temp.terms")}
        here.exec_driver_sql("DROP TABLE temp.terms")
    assert "xylophones" not in left


# --- never fails ---


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seat]:
    """A desk with one post, for questions alone: they change nothing, and another desk for each takes longer than the answer."""
    seat = take_seat(tmp_path_factory.mktemp("asked") / "profile")
    seat.logs.post(seat.olgas, seat.stream, "a b x y drop table post", title="a")
    seat.pull()
    yield seat
    seat.replica.close()


@pytest.mark.parametrize("question", ODD)
def test_odd_questions_are_answered(asked: Seat, question: str) -> None:
    assert isinstance(found_by(asked, question), Found)


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=80))
@example("by:\ud800")
@settings(max_examples=150, deadline=None)
def test_any_text_is_a_question(asked: Seat, text: str) -> None:
    assert isinstance(found_by(asked, text), Found)


@given(
    st.lists(
        st.sampled_from(
            ["by:", "in:", "since:", "kind:", "lang:", "held:", '"', "2026", "me", "post", " ", "*", "ال"]
        ),
        max_size=12,
    ).map("".join)
)
@settings(max_examples=150, deadline=None)
def test_any_heap_of_filters_is_a_question(asked: Seat, text: str) -> None:
    assert isinstance(found_by(asked, text), Found)


def test_what_is_best_comes_from_every_kind_by_turns() -> None:
    def hit(kind: Kind, name: str, *, in_title: bool = False) -> Hit:
        id = RecordId(name.encode().ljust(16))
        return Hit(kind, id, id, name, "", in_title)

    posts = Group((hit(Kind.POST, "a"), hit(Kind.POST, "b")), 2)
    people = Group((hit(Kind.PERSON, "c", in_title=True), hit(Kind.PERSON, "d")), 2)
    best = Found({Kind.POST: posts, Kind.PERSON: people}).best()
    assert [each.title for each in best] == ["c", "a", "b", "d"]
    assert Found().best() == ()
