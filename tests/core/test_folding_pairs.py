"""What people type and what stands in a text, in all six languages of the community: each finds the other."""

import pytest

from gllcore.folding import words

# (what is typed, what stands in the text)
PAIRS = [
    # Case and accents of the Latin alphabets.
    ("hand hygiene", "Hand HYGIENE"),
    ("hygiene", "hygiène"),
    ("etude", "Étude"),
    ("sante", "SANTÉ"),
    ("garcon", "garçon"),
    ("maternite", "maternité"),
    ("noel", "Noël"),
    ("oeuvre", "œuvre"),
    ("ŒDEME", "oedème"),
    ("coeur", "cœur"),
    ("l'eau", "l’eau"),
    ("aujourd'hui", "aujourdʼhui"),
    ("anos", "años"),
    ("salud publica", "Salud Pública"),
    ("pinguino", "pingüino"),
    ("que", "¿Qué?"),
    ("saude", "saúde"),
    ("acao", "ação"),
    ("avo", "avô"),
    ("maos", "mãos"),
    # Vietnamese: tones, horns, and the stroke, composed or not.
    ("suc khoe", "sức khỏe"),
    ("suc khoe", "sức khoẻ"),
    ("SỨC KHỎE", "su\u031b\u0301c khoe\u0309"),
    ("duong", "đường"),
    ("Đà Nẵng", "da nang"),
    ("dai", "Ðài"),
    ("nuoc sach", "nước sạch"),
    ("benh vien", "bệnh viện"),
    ("phu nu", "phụ nữ"),
    ("tre em", "trẻ em"),
    ("y te", "y tế"),
    # Letters of neighbours' names and places.
    ("strasse", "Straße"),
    ("STRASSE", "STRAẞE"),
    ("malmo", "Malmö"),
    ("smorrebrod", "smørrebrød"),
    ("aero", "Ærø"),
    ("lodz", "Łódź"),
    ("thorshofn", "Þórshöfn"),
    ("istanbul", "İstanbul"),
    ("isparta", "ısparta"),
    ("gaziantep saglik", "Gaziantep sağlık"),
    ("hargeysa", "Ħargeysa"),
    ("kalkuta", "Ƙalkuta"),
    ("barawo", "ɓarawo"),
    ("eve", "ɛʋɛ"),
    ("bamanankan kene", "bamanankan kɛnɛ"),
    # Arabic: hamza, ya, ta marbuta, vowel marks, tatweel, the article and what is written onto it.
    ("احمد", "أحمد"),
    ("اسلام", "إسلام"),
    ("الان", "الآن"),
    ("مسوول", "مسؤول"),
    ("ريية", "رئية"),
    ("مستشفي", "مستشفى"),
    ("رعايه", "رعاية"),
    ("صحه", "الصِّحَّة"),
    ("مدرسة", "مَدْرَسَةٌ"),
    ("مستشفى", "مستشفــى"),
    ("هذا", "هٰذا"),
    ("صحة", "والصحة"),
    ("ماء", "بالماء"),
    ("مياه", "وبالمياه"),
    ("اطفال", "للأطفال"),
    ("مستشفيات", "وللمستشفيات"),
    ("قابلات", "فالقابلات"),
    ("کتاب", "كتاب"),
    ("ایران", "إيران"),
    ("لا", "ﻻ"),
    # Digits, ligatures, full width, and signs that nobody sees.
    ("2026", "٢٠٢٦"),
    ("2026", "۲۰۲۶"),
    ("covid 19", "COVID‑19"),
    ("office", "oﬃce"),
    ("final", "ﬁnal"),
    ("who 2026", "ＷＨＯ ２０２６"),
    ("m2", "m²"),
    ("cooperate", "co\u00adoperate"),
    ("no 5", "№ 5"),
    ("facade", "fac\u0327ade"),
]


@pytest.mark.parametrize(("typed", "stands"), PAIRS)
def test_what_is_typed_is_what_stands_there(typed: str, stands: str) -> None:
    assert words(typed) == words(stands) != []


def test_there_are_enough_of_them() -> None:
    assert len(set(PAIRS)) >= 60


@pytest.mark.parametrize(
    ("one", "other"),
    [("والد", "لد"), ("الم", "م"), ("لله", "ه"), ("بالغ", "غ"), ("sante", "sonte"), ("ماء", "مال")],
)
def test_other_words_stay_other_words(one: str, other: str) -> None:
    assert words(one) != words(other)
