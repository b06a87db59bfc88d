"""The handmade mailbox: one message for each thing that reading must get right."""

from collections.abc import Mapping

import pytest

from gllcore import rules
from gllserver.jobs.mail import (
    Attachment,
    BrokenMail,
    MailItem,
    Place,
    complete_body,
    read_mailbox,
    thread_mails,
)
from tests.server.mail.reading import SAMPLE


@pytest.fixture(scope="module")
def everything() -> list[MailItem | BrokenMail]:
    return list(read_mailbox(SAMPLE))


@pytest.fixture(scope="module")
def items(everything: list[MailItem | BrokenMail]) -> dict[str, MailItem]:
    """By the part of the id before "@", the first of each."""
    found: dict[str, MailItem] = {}
    for item in everything:
        if isinstance(item, MailItem):
            found.setdefault(item.message_id.partition("@")[0], item)
    return found


@pytest.fixture(scope="module")
def places(everything: list[MailItem | BrokenMail]) -> Mapping[str, Place]:
    return thread_mails(item for item in everything if isinstance(item, MailItem))


def test_every_message_is_read_or_reported_with_its_place(everything: list[MailItem | BrokenMail]) -> None:
    data = SAMPLE.read_bytes()
    assert [item.ordinal for item in everything] == list(range(32))
    assert all(data[item.position : item.position + 5] == b"From " for item in everything)
    broken = [(item.ordinal, item.code) for item in everything if isinstance(item, BrokenMail)]
    assert broken == [(26, "no_headers"), (27, "no_text")]


def test_all_that_is_read_can_be_stored(everything: list[MailItem | BrokenMail]) -> None:
    for item in everything:
        if isinstance(item, MailItem):
            rules.check_title(item.subject)
            rules.check_body(item.body_markdown)
            assert rules.storable(item.quoted_tail + item.sender_name + (item.profile or ""))


def test_the_thread_in_six_languages_holds_together(places: Mapping[str, Place]) -> None:
    root = "s01@example.org"
    parents = {
        "s02@example.ci": root,
        "s03@example.sd": root,
        "s04@example.vn": "s02@example.ci",
        "s05@example.pe": "s02@example.ci",
        "s06@example.mz": "s05@example.pe",
        "s22@example.np": root,  # by its subject alone
    }
    for child, parent in parents.items():
        assert places[child] == (root, parent)
    assert {child for child, place in places.items() if place.root == root} == {root, *parents}


def test_a_subject_is_too_old_to_answer_after_three_months(places: Mapping[str, Place]) -> None:
    assert places["s23@example.np"] == ("s23@example.np", None)


@pytest.mark.parametrize(
    ("name", "sender", "subject"),
    [
        ("s02", "Élodie Kouassi", "Newborn care in the first hour"),
        ("s03", "حسن صالح", "Newborn care in the first hour"),
        ("s04", "Nguyễn Thị Lan", "Newborn care in the first hour"),
        ("s05", "María Quispe", "Newborn care in the first hour"),
        ("s09", "Sharma, Ravi", "Waiting times"),
        ("s10", "Fatou Ndiaye", "Fiche d'accueil"),
        ("s12", "Élodie Kouassi", "Répétition générale"),
        ("s16", "José Peçanha", "Atenção básica"),
        ("s29", "Joseph Mwangi", "Odd characters"),
        ("s30", "Jane Doe", "An archive that hides addresses"),
        ("s31", "María Quispe", "Answer of the ministry"),
    ],
)
def test_names_and_subjects(items: dict[str, MailItem], name: str, sender: str, subject: str) -> None:
    assert (items[name].sender_name, items[name].subject) == (sender, subject)


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("s03", "شكرا أمينة. عندنا نؤخر الوزن ساعة كاملة، ولم نخسر شيئا."),
        (
            "s05",
            "Estimadas colegas,\n\nEn la posta hacemos lo mismo, y **el padre** corta el cordón. "
            "Les dejo [la guía](https://example.pe/guia?a=1&b=2).\n\nMaría",
        ),
        (
            "s09",
            "Dear colleagues,\n\nthese are our medians in minutes:\n\n| Month | Before | After |\n| --- | --- | --- |\n"
            "| January | 190 | 65 |\n| February | 175 | 60 |\n\nDetails or here.\n\nTriage \\<moved> to the gate.",
        ),
        (
            "s11",
            "I was asked to share this letter.\n\n> To whom it may concern – Ward Four\n>\n"
            "> We ran out of gloves on Sunday and nobody answered the telephone.",
        ),
        ("s12", "Nous avons simulé une hémorragie avec deux litres de sirop rouge."),
        ("s17", "The naïve reader sees it all the same."),
        ("s18", "L’hygiène des mains, encore."),
        (
            "s21",
            "Grace Phiri wrote:\n\n> ethanol from the sugar mill\n\nWhich strength does the mill deliver?\n\n"
            "> bottles that the wards bring back\n\nHow many come back?\n\nAmina",
        ),
        ("s24", "The office answers on Tuesdays and Thursdays."),
        (
            "s25",
            "Three lines about mbox:\n\nFrom the ward we see the gate.\n\nFrom here on, nothing is escaped.\n\n"
            "> She said:  \n> From the first day on it worked.\n\nThat is all.",
        ),
        ("s29", "First line with a NUL.  \nSecond line[0m with an escape."),
        ("s32", "The disk was full when this was writt"),
    ],
)
def test_bodies(items: dict[str, MailItem], name: str, body: str) -> None:
    assert items[name].body_markdown == body


@pytest.mark.parametrize(
    ("name", "note"),
    [
        ("s01", "the list's footer was dropped"),
        ("s17", "charset 'x-nowhere-42' declared, read as utf-8"),
        ("s18", "charset 'iso-8859-1' declared, read as utf-8"),
        ("s19", "no usable Date, the arrival is used"),
        ("s20", "no usable Date, the mailbox's separator is used"),
        ("s26", "no subject, the first words are used"),
        ("s32", "the end of the message is missing"),
    ],
)
def test_what_was_repaired_is_said(items: dict[str, MailItem], name: str, note: str) -> None:
    assert note in items[name].notes


def test_what_stands_under_a_letter_becomes_the_profile(items: dict[str, MailItem]) -> None:
    assert items["s01"].profile == (
        "HIFA profile: Amina Diallo is a midwife in Labe, Guinea. Professional\n"
        "interests: newborn care, respectful maternity care. amina AT example.org"
    )
    assert items["s04"].profile == "Nguyễn Thị Lan\nTrạm y tế xã"
    assert items["s24"].profile == "Programme office\nRoom 4, Ministry of Health"
    assert items["s02"].profile is None


def test_files_are_listed(items: dict[str, MailItem]) -> None:
    assert items["s10"].attachments == (Attachment("fiche été.pdf", "application/pdf", 1033),)
    assert items["s12"].attachments == (Attachment("photo.png", "image/png", 8),)
    assert items["s11"].attachments[0].media_type == "message/rfc822"


def test_repeated_ids(everything: list[MailItem | BrokenMail]) -> None:
    by_ordinal = {item.ordinal: item for item in everything if isinstance(item, MailItem)}
    assert by_ordinal[12].message_id.endswith("@derived.invalid")
    assert by_ordinal[13].message_id.endswith("@derived.invalid")
    assert by_ordinal[13].notes == ("another message bears the same Message-ID",)
    assert (by_ordinal[14].message_id, by_ordinal[14].notes) == (
        "s02@example.ci",
        ("the same message again",),
    )


def test_tails_are_dropped_where_the_thread_holds_them(items: dict[str, MailItem]) -> None:
    for child, parent in (("s02", "s01"), ("s03", "s01"), ("s04", "s02"), ("s05", "s02"), ("s06", "s05")):
        assert items[child].quoted_tail.startswith("> ")
        assert complete_body(items[child], [items[parent].body_markdown]) == items[child].body_markdown


def test_a_tail_that_nothing_holds_stays_below(items: dict[str, MailItem]) -> None:
    assert complete_body(items["s31"], [items["s01"].body_markdown]).endswith(
        "> Asunto: Su carta\n>\n> The oxygen concentrators of the province will be repaired before October."
    )


def test_reading_again_gives_the_same(everything: list[MailItem | BrokenMail]) -> None:
    assert list(read_mailbox(SAMPLE)) == everything
