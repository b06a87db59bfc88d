"""The few words that an export adds of its own, in the languages of the community."""

from enum import StrEnum
from typing import Final


class Label(StrEnum):
    VERSION = "version"
    CONTRIBUTORS = "contributors"
    POD = "pod"
    LICENCE = "licence"
    LINK = "link"
    REFERENCES = "references"
    PAGE = "page"


LABELS: Final = {
    "en": {
        "version": "Version", "contributors": "Written by", "pod": "Learning pod", "licence": "Licence", "link": "Address",
        "references": "References", "page": "Page {number} of {count}",
    },
    "fr": {
        "version": "Version", "contributors": "Rédigé par", "pod": "Groupe d’apprentissage", "licence": "Licence", "link": "Adresse",
        "references": "Références", "page": "Page {number} sur {count}",
    },
    "es": {
        "version": "Versión", "contributors": "Escrito por", "pod": "Grupo de aprendizaje", "licence": "Licencia", "link": "Dirección",
        "references": "Referencias", "page": "Página {number} de {count}",
    },
    "pt": {
        "version": "Versão", "contributors": "Escrito por", "pod": "Grupo de aprendizagem", "licence": "Licença", "link": "Endereço",
        "references": "Referências", "page": "Página {number} de {count}",
    },
    "ar": {
        "version": "الإصدار", "contributors": "كتبه", "pod": "مجموعة التعلّم", "licence": "الترخيص", "link": "العنوان",
        "references": "المراجع", "page": "صفحة {number} من {count}",
    },
    "vi": {
        "version": "Phiên bản", "contributors": "Người viết", "pod": "Nhóm học tập", "licence": "Giấy phép", "link": "Địa chỉ",
        "references": "Tài liệu tham khảo", "page": "Trang {number} / {count}",
    },
}  # fmt: skip


def label(name: Label, language: str) -> str:
    """The word in the document's language; in English where that is none of ours."""
    return LABELS.get(language.split("-")[0], LABELS["en"])[name]


def page_words(number: int | str, count: int | str, language: str) -> str:
    """Which page it is, of how many."""
    return label(Label.PAGE, language).format(number=number, count=count)
