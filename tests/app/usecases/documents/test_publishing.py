"""A version becomes a knowledge product: with everybody's consent and a licence, in the forms in which people use it."""

from base64 import b64encode
from pathlib import Path

from gllapp.db.library import outgoing, records
from gllapp.platform.paper import Paper, Sheet
from gllapp.usecases.documents.making import document_row, set_licence
from gllapp.usecases.documents.publishing import contributors, missing, next_edition, publish
from gllapp.usecases.documents.versions import list_versions, name_version, sign_off
from gllapp.usecases.pods.sharing import share_file
from gllapp.usecases.stores import Stores
from gllcore.ids import RecordId
from gllcore.model.documents import Stage
from gllcore.model.library import FileRole, Resource
from gllfiles.texts.light import light_text
from tests.app.library import stores_in
from tests.app.usecases.documents.together import Member, Together, refused
from tests.docs_exports.samples import png

BEGUN = "# Hand hygiene\n\nWash your hands.\n"


def printed(sheet: Sheet) -> Paper:
    """Paper is tested where it is made; here it is only to be carried."""
    return Paper(b"%PDF " + sheet.html.encode(), 1)


def resource_at(member: Member, resource: RecordId) -> Resource:
    with member.replica.reading() as here:
        return records.cards_named(here, [resource])[resource]


def agreed(together: Together, document: RecordId, name: str, *members: Member) -> RecordId:
    version = name_version(together.amina.desk, document, name)
    together.sync()
    for member in members:
        sign_off(member.desk, version, consent=True)
    together.sync()
    return version


def codes(together: Together, stores: Stores, document: RecordId, version: RecordId) -> list[str]:
    return [each.code for each in missing(together.amina.desk, stores, document, version)]


def test_what_is_missing_is_said_before(together: Together, tmp_path: Path) -> None:
    stores = stores_in(tmp_path)
    document = together.document(BEGUN)
    together.olga.write(document, BEGUN + f"\n![soap](gll:file/{bytes(16).hex()})\n")
    together.sync()
    version = name_version(together.amina.desk, document, "First")
    assert [each.name for each in contributors(together.amina.desk, document, version)] == ["Amina", "Olga"]
    wanted = ["no_catalogue", "licence_missing", "consent_missing", "pictures_missing"]
    assert codes(together, stores, document, version) == wanted
    assert together.logs.catalogue
    set_licence(together.amina.desk, document, "cc-by-4.0")
    sign_off(together.amina.desk, version, consent=True)
    together.sync()
    assert codes(together, stores, document, version) == ["consent_missing", "pictures_missing"]
    (consent, _) = missing(together.amina.desk, stores, document, version)
    assert consent.facts == {"count": 1, "names": "Olga"}
    assert missing(together.olga.desk, stores, document, version)[0].code == "not_facilitator"
    with refused("consent_missing"):
        publish(together.amina.desk, stores, document, version, printed)


def test_a_version_is_published_and_a_later_one_takes_its_place(together: Together, tmp_path: Path) -> None:
    stores = stores_in(tmp_path)
    assert together.logs.catalogue
    cited = together.logs.resource("Clean care", year=2021)
    document = together.document(BEGUN + f"\nAs [they say](gll:resource/{cited.hex()}).\n")
    set_licence(together.amina.desk, document, "cc-by-4.0")
    assert next_edition(together.amina.desk, document) == "1.0"
    first = agreed(together, document, "First", together.amina)
    made = publish(together.amina.desk, stores, document, first, printed)
    assert set(made.files) >= {"application/pdf", "text/html", "text/markdown", "text/markdown+zstd"}
    together.sync()
    product = resource_at(together.olga, made.resource)
    assert (product.title, product.authors, product.edition) == ("Hand hygiene", ("Amina",), "1.0")
    assert (product.pod, product.document, product.licence) == (together.pod, document, "cc-by-4.0")
    assert product.language == "en"
    row = document_row(together.olga.desk, document)
    assert (row.card.product, row.card.stage) == (made.resource, Stage.FINAL)
    assert list_versions(together.olga.desk, document)[0].version.resource == made.resource
    text = product.file(FileRole.TEXT)
    assert text is not None
    with stores.open(text.id) as stream:
        said = light_text(stream.read())
    assert "Clean care" in said
    assert "Wash your hands." in said
    with together.amina.replica.reading() as here:
        assert {each.id for each in outgoing.waiting(here)} == {file.id for file in product.files}

    together.olga.replace(document, "Wash", "Scrub")
    together.sync()
    second = agreed(together, document, "Second", together.amina, together.olga)
    again = publish(together.amina.desk, stores, document, second, printed)
    together.sync()
    assert again.resource == made.resource
    product = resource_at(together.chidi, made.resource)
    assert (product.authors, product.edition) == (("Amina", "Olga"), "2.0")
    assert len(product.files) == len(again.files)
    assert {file.id for file in product.older_files}.isdisjoint(file.id for file in product.files)


def test_a_pods_picture_is_in_what_is_published_and_itself_stays_the_pods(
    together: Together, tmp_path: Path
) -> None:
    stores, picture = stores_in(tmp_path / "pc"), tmp_path / "sink.png"
    picture.write_bytes(png())
    assert together.logs.catalogue
    share_file(together.amina.desk, stores.own, together.pod, picture)
    (held,) = stores.own.held()
    document = together.document(BEGUN + f"\n![The sink](gll:file/{held.id.hex()})\n")
    set_licence(together.amina.desk, document, "cc-by-4.0")
    version = agreed(together, document, "First", together.amina)

    made = publish(together.amina.desk, stores, document, version, printed)

    (web,) = [file for file in resource_at(together.amina, made.resource).files if file.media == "text/html"]
    with stores.open(web.id) as stream:
        assert b64encode(png()) in stream.read()
    assert not stores.library.holds(held.id)
    lie = [path for path in (tmp_path / "pc").rglob("*") if path.is_file()]
    assert not [path for path in lie if path.read_bytes().startswith(png()[:8])]
