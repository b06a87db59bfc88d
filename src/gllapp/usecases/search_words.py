"""The words by which a question is narrowed down, in every language of the community; read without case and accents."""

from collections.abc import Mapping
from typing import Final, TypeVar

from gllapp.search_views import Kind, Narrows
from gllcore.folding import words

_KEYS: Final[Mapping[Narrows, str]] = {
    Narrows.KIND: "kind type genre tipo clase نوع loại",
    Narrows.PLACE: "in stream pod group dans flux groupe en canal grupo em fluxo في مجموعة قناة trong nhóm",
    Narrows.AUTHOR: "by author from par auteur autrice auteure por autor autora de بقلم كاتب من bởi",
    Narrows.LANGUAGE: "lang language langue idioma lengua língua لغة tiếng",
    Narrows.SINCE: "since after depuis après desde منذ بعد từ",
    Narrows.UNTIL: "until before jusque avant hasta até antes حتى قبل đến trước",
    Narrows.HELD: "held here ici aquí aqui هنا đây",
}
_KINDS: Final[Mapping[Kind, str]] = {
    Kind.POST: "post posts message messages mensaje mensajes mensagem mensagens publicación publicaciones publicação"
    " publicações منشور منشورات مشاركة مشاركات bài",
    Kind.DOCUMENT: "document documents documento documentos doc docs وثيقة وثائق مستند مستندات tàiliệu",
    Kind.RESOURCE: "resource resources ressource ressources recurso recursos library bibliothèque biblioteca مورد موارد nguồn",
    Kind.PERSON: "person people personne personnes gens persona personas pessoa pessoas شخص أشخاص người",
    Kind.POD: "pod pods group groupe groupes grupo grupos مجموعة مجموعات nhóm",
    Kind.COMMENT: "comment comments commentaire commentaires comentario comentarios comentário comentários تعليق تعليقات bìnhluận",
}
_YES: Final = "yes oui sí sim نعم có true 1"
_NO: Final = "no non não لا không false 0"
_MYSELF: Final = "me moi yo mí mim eu أنا tôi"

Meaning = TypeVar("Meaning", bound=str)


def _table(meanings: Mapping[Meaning, str]) -> Mapping[str, Meaning]:
    return {folded(word): key for key, listed in meanings.items() for word in listed.split()}


def folded(word: str) -> str:
    """A word as these tables hold it; what are several words is one."""
    return "".join(words(word))


_KEY_OF: Final = _table(_KEYS)
_KIND_OF: Final = _table(_KINDS)
_ANSWER: Final = _table({"yes": _YES, "no": _NO})
_SELVES: Final = frozenset(map(folded, _MYSELF.split()))


def key_meant(word: str) -> Narrows | None:
    return _KEY_OF.get(folded(word))


def kind_meant(word: str) -> Kind | None:
    return _KIND_OF.get(folded(word))


def answer_meant(word: str) -> bool | None:
    """Yes or no."""
    found = _ANSWER.get(folded(word))
    return None if found is None else found == "yes"


def is_myself(word: str) -> bool:
    return folded(word) in _SELVES


# How a filter is written for somebody who chose it instead of typing it.
_OWN: Final[Mapping[str, Mapping[Narrows, str]]] = {
    "en": {Narrows.SINCE: "since", Narrows.LANGUAGE: "lang", Narrows.HELD: "held", Narrows.AUTHOR: "by", Narrows.PLACE: "in"},
    "fr": {Narrows.SINCE: "depuis", Narrows.LANGUAGE: "langue", Narrows.HELD: "ici", Narrows.AUTHOR: "par", Narrows.PLACE: "dans"},
    "es": {Narrows.SINCE: "desde", Narrows.LANGUAGE: "idioma", Narrows.HELD: "aquí", Narrows.AUTHOR: "por", Narrows.PLACE: "en"},
    "pt": {Narrows.SINCE: "desde", Narrows.LANGUAGE: "língua", Narrows.HELD: "aqui", Narrows.AUTHOR: "por", Narrows.PLACE: "em"},
    "ar": {Narrows.SINCE: "منذ", Narrows.LANGUAGE: "لغة", Narrows.HELD: "هنا", Narrows.AUTHOR: "بقلم", Narrows.PLACE: "في"},
    "vi": {Narrows.SINCE: "từ", Narrows.LANGUAGE: "tiếng", Narrows.HELD: "đây", Narrows.AUTHOR: "bởi", Narrows.PLACE: "trong"},
}  # fmt: skip
_OWN_YES: Final = {"en": "yes", "fr": "oui", "es": "sí", "pt": "sim", "ar": "نعم", "vi": "có"}
_OWN_ME: Final = {"en": "me", "fr": "moi", "es": "mí", "pt": "mim", "ar": "أنا", "vi": "tôi"}


def written(narrows: Narrows, value: str, language: str) -> str:
    """A filter as somebody who speaks the language would type it; of HELD the value is left to the language."""
    spoken = language if language in _OWN else "en"
    if narrows is Narrows.HELD:
        value = _OWN_YES[spoken]
    quoted = f'"{value}"' if " " in value else value
    return f"{_OWN[spoken][narrows]}:{quoted}"


def written_myself(language: str) -> str:
    """What the person has written, likewise."""
    return written(Narrows.AUTHOR, _OWN_ME.get(language, _OWN_ME["en"]), language)


def written_by(name: str, language: str = "en") -> str:
    """What somebody of this name has written, likewise."""
    return written(Narrows.AUTHOR, name.replace('"', " "), language)
