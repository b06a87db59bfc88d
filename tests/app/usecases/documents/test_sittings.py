"""The history of a document tells each sitting: who, how many words, and the text as it was left."""

from gllapp.pod_views import Counts
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.documents.history import history
from gllapp.usecases.documents.sittings import open_history
from gllapp.usecases.documents.versions import text_at
from gllapp.views import Delivery
from gllcore.differences import Mark
from tests.app.usecases.documents.together import Together

BEGUN = "Wash your hands. Dry them well.\n"


def test_each_sitting_tells_who_how_much_and_what(together: Together) -> None:
    document = together.document(BEGUN)
    together.olga.replace(document, "Wash your hands.", "Always wash both hands.")
    together.sync()
    together.amina.replace(document, " Dry them well.", "")
    opened = open_history(together.amina.desk, document)
    assert [(row.who.name, row.delivery) for row in opened.rows] == [
        ("Amina", Delivery.WAITING),
        ("Olga", Delivery.RECEIVED),
        ("Amina", Delivery.RECEIVED),
    ]
    amina, olga, begun = (row.op_id for row in opened.rows)
    assert opened.counts([amina, olga, begun]) == {
        amina: Counts(0, 3),
        olga: Counts(3, 2),
        begun: Counts(6, 0),
    }
    marked = [piece for piece in opened.pieces(olga) if piece.mark]
    assert [(piece.mark, piece.text) for piece in marked] == [
        (Mark.REMOVED, "Wash your"),
        (Mark.ADDED, "Always wash both"),
    ]
    assert text_at(together.amina.desk, document, opened.version(olga)) == (
        "Always wash both hands. Dry them well.\n"
    )
    assert text_at(together.amina.desk, document, opened.before(olga)) == BEGUN


def test_what_is_typed_is_a_sitting_once_it_is_gathered(together: Together) -> None:
    document = together.document(BEGUN)
    writing = together.chidi.open(document)
    for word in ("Always ", "and ever "):
        writing.insert(0, word)
        writing.save(together.chidi.desk)
    assert len(open_history(together.chidi.desk, document).rows) == 1
    gather(together.chidi.desk, document)
    opened = open_history(together.chidi.desk, document)
    assert [row.who.name for row in opened.rows] == ["Chidi", "Amina"]
    assert opened.counts([opened.rows[0].op_id]) == {opened.rows[0].op_id: Counts(3, 0)}


def test_a_long_paste_is_one_sitting(together: Together) -> None:
    document = together.document(BEGUN)
    text = "".join(f"Line {number}: {number * 7919:x} {number * 104729:x}.\n" for number in range(6_000))
    together.olga.write(document, text)
    together.sync()
    with together.amina.replica.reading() as here:
        pieces = here.exec_driver_sql("SELECT count(*) FROM op WHERE record = ?", (document,)).scalar_one()
    assert pieces > 2
    opened = open_history(together.amina.desk, document)
    assert [row.who.name for row in opened.rows] == ["Olga", "Amina"]
    assert [row.op_id for row in history(together.amina.desk, document)] == [row.op_id for row in opened.rows]
    assert opened.counts([opened.rows[0].op_id]) == {opened.rows[0].op_id: Counts(24_000, 6)}
    assert text_at(together.amina.desk, document, opened.version(opened.rows[0].op_id)) == text
