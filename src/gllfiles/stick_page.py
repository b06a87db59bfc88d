"""The page ``index.html`` of a stick: everything on it, for people without the program, in any browser, without a network.

Nothing on it needs a script; one small script, written here, lets the list be filtered.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from html import escape
from types import MappingProxyType
from typing import Final

from gllcore.bundles import Blob, Manifest, blob_parts
from gllcore.ids import RecordId
from gllcore.model.library import FileRole, Resource
from gllfiles.leaflet import LEAFLET, direction

INDEX: Final = "index.html"

# In the order in which they stand on the page; each word is written for people who have not met it before.
WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "what": "This stick carries a library of the community {community}. Every document below opens with a click, without a network.",
        "program": "With the program GLL on a PC, you can also read and answer the discussions that are on this stick.",
        "search": "Search",
        "title": "Title", "language": "Language", "size": "Size", "date": "As of", "made": "Put together by {name}",
        "parts": "in {count} parts, to be joined with GLL",
        "abstract": "Summary", "leaflet": "To print: what this stick is",
        "none": "There are no documents on this stick, only discussions, which the program GLL shows.",
    },
    "fr": {
        "what": "Cette clé contient une bibliothèque de la communauté {community}. Chaque document ci-dessous s’ouvre d’un clic, sans réseau.",
        "program": "Avec le programme GLL sur un ordinateur, vous pouvez aussi lire les discussions de cette clé et y répondre.",
        "search": "Chercher",
        "title": "Titre", "language": "Langue", "size": "Taille", "date": "État du", "made": "Préparé par {name}",
        "parts": "en {count} parties, à réunir avec GLL",
        "abstract": "Résumé", "leaflet": "À imprimer : ce qu’est cette clé",
        "none": "Il n’y a pas de documents sur cette clé, seulement des discussions, que le programme GLL affiche.",
    },
    "es": {
        "what": "Esta memoria contiene una biblioteca de la comunidad {community}. Cada documento se abre con un clic, sin red.",
        "program": "Con el programa GLL en un ordenador también puede leer y responder a los debates de esta memoria.",
        "search": "Buscar",
        "title": "Título", "language": "Idioma", "size": "Tamaño", "date": "Fecha", "made": "Preparado por {name}",
        "parts": "en {count} partes, que se unen con GLL",
        "abstract": "Resumen", "leaflet": "Para imprimir: qué es esta memoria",
        "none": "En esta memoria no hay documentos, solo debates, que el programa GLL muestra.",
    },
    "pt": {
        "what": "Esta pen contém uma biblioteca da comunidade {community}. Cada documento abre com um clique, sem rede.",
        "program": "Com o programa GLL num computador, também pode ler e responder às discussões desta pen.",
        "search": "Procurar",
        "title": "Título", "language": "Língua", "size": "Tamanho", "date": "Data", "made": "Preparado por {name}",
        "parts": "em {count} partes, a juntar com o GLL",
        "abstract": "Resumo", "leaflet": "Para imprimir: o que é esta pen",
        "none": "Não há documentos nesta pen, apenas discussões, que o programa GLL mostra.",
    },
    "ar": {
        "what": "تحمل هذه الذاكرة مكتبة من مجتمع {community}. يُفتح كل مستند أدناه بنقرة واحدة دون شبكة.",
        "program": "ومع برنامج GLL على حاسوب يمكنك أيضًا قراءة المناقشات الموجودة على هذه الذاكرة والرد عليها.",
        "search": "بحث",
        "title": "العنوان", "language": "اللغة", "size": "الحجم", "date": "بتاريخ", "made": "أعدّها {name}",
        "parts": "في {count} أجزاء تُجمع ببرنامج GLL",
        "abstract": "ملخص", "leaflet": "للطباعة: ما هذه الذاكرة",
        "none": "لا توجد مستندات على هذه الذاكرة، بل مناقشات يعرضها برنامج GLL.",
    },
}  # fmt: skip
_SHOWN: Final = ("en", "fr")

_STYLE: Final = """
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#1c2b33;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.4rem .5rem;border-bottom:1px solid #d5dde2;vertical-align:top}
td.size{white-space:nowrap}a{color:#0b5c7a}input{font:inherit;padding:.4rem;width:min(30rem,100%)}
.note{color:#4a5b64}label{display:none}
@media (prefers-color-scheme:dark){body{color:#e6edf0;background:#12191d}a{color:#7cc7e0}th,td{border-color:#2f3d45}.note{color:#a9b8c0}}
@media print{label,.note.screen{display:none!important}a{color:inherit;text-decoration:none}tr{break-inside:avoid}}
"""
_SCRIPT: Final = """
(function(){var b=document.getElementById("filter");document.getElementById("finder").style.display="block";
b.addEventListener("input",function(){var w=b.value.toLowerCase();
Array.prototype.forEach.call(document.querySelectorAll("tbody tr"),function(r){
r.hidden=r.textContent.toLowerCase().indexOf(w)<0})})})();
"""


def page(
    manifests: Sequence[Manifest],
    library: Mapping[RecordId, Resource] = MappingProxyType({}),
    languages: Sequence[str] = _SHOWN,
) -> str:
    """The page of all the bundles of a stick, newest first; its own words in each of the ``languages``.

    Authors and summaries are told of the resources that the maker's ``library`` knows.
    """
    newest = sorted(manifests, key=lambda each: (each.created_ms, each.id), reverse=True)
    title = newest[0].community_name if newest else "GLL"
    heads = "".join(_welcome(language, title) for language in languages)
    search = " · ".join(escape(WORDS[language]["search"]) for language in languages)
    bundles = "".join(_bundle(each, library, languages) for each in newest)
    to_print = f'<p class="note screen"><a href="{LEAFLET}">{_in_all("leaflet", languages)}</a></p>'
    return (
        f'<!DOCTYPE html>\n<html lang="{languages[0]}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'; script-src 'unsafe-inline'\">"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
        f'<h1 dir="auto">{escape(title)}</h1>{heads}'
        f'<label id="finder">{search} <input id="filter" type="search"></label>'
        f"{bundles}{to_print if newest else ''}<script>{_SCRIPT}</script></body></html>\n"
    )


def _welcome(language: str, community: str) -> str:
    words = WORDS[language]
    what = escape(words["what"].format(community=community))
    return f'<p lang="{language}" dir="{direction(language)}">{what} {escape(words["program"])}</p>'


def _bundle(manifest: Manifest, library: Mapping[RecordId, Resource], languages: Sequence[str]) -> str:
    day = datetime.fromtimestamp(manifest.created_ms / 1000, UTC).strftime("%Y-%m-%d")
    about = " · ".join(
        escape(f"{WORDS[language]['made'].format(name=manifest.publisher_name)}, {day}")
        for language in languages
    )
    heading = f'<h2 dir="auto">{escape(manifest.channel)} {manifest.serial}</h2><p class="note">{about}</p>'
    blobs = [blob for blob in manifest.blobs if blob.role != FileRole.TEXT]
    if not blobs:
        nothing = " ".join(escape(WORDS[language]["none"]) for language in languages)
        return f"{heading}<p>{nothing}</p>"
    columns = "".join(f"<th>{_in_all(word, languages)}</th>" for word in ("title", "language", "size"))
    rows = "".join(
        _row(manifest, blob, library.get(RecordId(blob.resource)), languages)
        for blob in sorted(blobs, key=_by_title)
    )
    return f"{heading}<table><thead><tr>{columns}</tr></thead><tbody>{rows}</tbody></table>"


def _by_title(blob: Blob) -> tuple[str, str]:
    return blob.title.casefold(), blob.name.casefold()


def _row(manifest: Manifest, blob: Blob, resource: Resource | None, languages: Sequence[str]) -> str:
    parts = blob_parts(blob, manifest.part_bytes)
    shown = f"<bdi>{escape(_shown_title(blob))}</bdi>"
    if len(parts) == 1:
        # Every part of the address is hexadecimal: nothing that a title says gets into it.
        address = f"{manifest.id.hex()}/{parts[0].name}"
        shown = f'<a href="{address}" type="{escape(blob.media)}" download="{escape(_file_name(blob))}">{shown}</a>'
    else:
        said = _in_all("parts", languages).replace("{count}", str(len(parts)))
        shown = f'{shown} <span class="note">({said})</span>'
    return (
        f'<tr><td lang="{escape(blob.language)}" dir="{direction(blob.language)}">{shown}{_about(resource, languages)}</td>'
        f'<td>{escape(blob.language)}</td><td class="size">{_size(blob.size)}</td></tr>'
    )


def _about(resource: Resource | None, languages: Sequence[str]) -> str:
    """Who wrote it and what it is about, as the maker's library tells; opened with a click, without a script."""
    if resource is None:
        return ""
    names = "; ".join(resource.authors) or resource.organisation
    said = " · ".join(part for part in (names, str(resource.year or "")) if part)
    by = f'<div class="note" dir="auto">{escape(said)}</div>' if said else ""
    if not resource.abstract:
        return by
    word = _in_all("abstract", languages)
    return f'{by}<details><summary class="note">{word}</summary><p dir="auto">{escape(resource.abstract)}</p></details>'


def _shown_title(blob: Blob) -> str:
    edition = f" ({blob.edition})" if blob.edition else ""
    name = f" – {blob.name}" if blob.name else ""
    return f"{blob.title or blob.sha256.hex()[:12]}{edition}{name}"


_ENDINGS: Final = {
    "application/pdf": ".pdf",
    "application/epub+zip": ".epub",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "text/html": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "audio/mpeg": ".mp3",
    "video/mp4": ".mp4",
}


def _file_name(blob: Blob) -> str:
    """What the file is called when it is saved: letters, digits and spaces of its title, and the ending of its kind."""
    plain = "".join(char if char.isalnum() or char in " -_" else " " for char in blob.name or blob.title)
    return (" ".join(plain.split())[:80] or "document") + _ENDINGS.get(blob.media, "")


def _in_all(word: str, languages: Iterable[str]) -> str:
    return " · ".join(escape(WORDS[language][word]) for language in languages)


def _size(count: int) -> str:
    return f"{count / 1_000_000:.1f} MB" if count >= 100_000 else f"{max(count, 1) / 1000:.1f} KB"
