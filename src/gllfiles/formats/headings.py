"""What people write above the columns of a table, and which part of a description it means."""

from typing import Final

from gllcore.folding import words
from gllfiles.description import Part

# The first that fits weighs most where several columns speak of one thing; Zotero's and EndNote's words are among them.
_WORDS: Final[dict[Part, str]] = {
    Part.TITLE: "title|document title|titre|título|título del documento|العنوان|عنوان|tiêu đề|tên tài liệu|nhan đề",
    Part.ABSTRACT: "abstract|abstract note|description|summary|résumé|descripción|resumen|descrição|resumo|"
    "الملخص|ملخص|الوصف|وصف|tóm tắt|mô tả",
    Part.AUTHORS: "authors|author|author(s)|author names|creator|creators|auteurs|auteur|auteur(s)|autores|autor|"
    "autor(es)|المؤلفون|المؤلف|مؤلف|tác giả|các tác giả",
    Part.ORGANISATION: "organisation|organization|institution|publisher|corporate author|éditeur|organisme|"
    "organización|institución|editorial|organização|instituição|editora|المنظمة|المؤسسة|الناشر|tổ chức|cơ quan|nhà xuất bản",
    Part.YEAR: "year|publication year|date|date published|publication date|année|année de publication|"
    "date de publication|año|fecha|año de publicación|ano|data|ano de publicação|السنة|سنة النشر|التاريخ|năm|năm xuất bản|ngày",
    Part.TYPE: "type|resource type|document type|item type|type de document|type de ressource|tipo|tipo de recurso|"
    "tipo de documento|النوع|نوع المورد|loại|loại tài liệu",
    Part.TOPICS: "topics|topic|subject|subjects|keywords|keyword|tags|manual tags|automatic tags|sujet|sujets|"
    "thème|thèmes|mots clés|mots-clés|tema|temas|palabras clave|assunto|assuntos|palavras-chave|"
    "الموضوعات|الموضوع|الكلمات المفتاحية|chủ đề|từ khóa",
    Part.COUNTRIES: "countries|country|pays|país|países|البلدان|البلد|الدولة|quốc gia|nước",
    Part.LANGUAGE: "language|languages|lang|langue|idioma|lengua|língua|اللغة|لغة|ngôn ngữ",
    Part.LICENCE: "licence|license|rights|copyright|licencia|derechos|licença|direitos|droits|"
    "الترخيص|رخصة|الحقوق|giấy phép|bản quyền",
    Part.DOI: "doi|digital object identifier",
    Part.LINK: "link|url|uri|web|website|address|lien|adresse|enlace|vínculo|ligação|endereço|الرابط|رابط|liên kết|đường dẫn",
    Part.EDITION: "edition|version|édition|edición|versión|edição|versão|الطبعة|الإصدار|ấn bản|phiên bản|lần xuất bản",
    Part.SHELVES: "shelves|shelf|collection|collections|étagère|étagères|rayon|estante|estantes|colección|colecciones|"
    "prateleira|prateleiras|coleção|الرف|الرفوف|المجموعة|kệ|kệ sách|bộ sưu tập",
    Part.FILES: "files|file|file attachments|filename|file name|path|attachment|attachments|fichier|fichiers|"
    "archivo|archivos|ficheiro|ficheiros|arquivo|arquivos|الملف|الملفات|tệp|tập tin",
}


def _folded(heading: str) -> str:
    return " ".join(words(heading))


_MEANT: Final = {
    _folded(word): (part, rank)
    for part, spoken in _WORDS.items()
    for rank, word in enumerate(spoken.split("|"))
}


def meant(heading: str) -> tuple[Part, int] | None:
    """The part that a heading means, and how late it comes among the words for it; None when it means none."""
    return _MEANT.get(_folded(heading))
