"""The page ``leaflet.html`` of a stick: one sheet to print and pass on, for people who have never heard of the program.

It says in each language what the stick is, how it is read and how one joins; it needs no script, no network and no other file.
"""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

from gllcore.bundles import Manifest

LEAFLET: Final = "leaflet.html"
_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ps", "ur"})

# Short enough that all of them go on one sheet: what it is, how to read it, how to join.
_WORDS: Final[Mapping[str, tuple[str, str, str, str]]] = {
    "en": (
        "What is this stick?",
        "It carries documents and discussions of the community {community}. No network is needed. You may read everything on it, and pass the stick on.",
        "To read: put it into a computer, open the folder GLL, then the file index.html; each document opens with a click. Nothing on the stick is a program: if something on it wants to be started, do not start it.",
        "To join: with the program GLL on a PC you read and answer the discussions; your answers travel back on a stick. Ask whoever gave you this one, or see {server}.",
    ),
    "fr": (
        "Qu’est-ce que cette clé ?",
        "Elle contient des documents et des discussions de la communauté {community}. Aucun réseau n’est nécessaire. Vous pouvez tout lire et transmettre la clé.",
        "Pour lire : branchez-la sur un ordinateur, ouvrez le dossier GLL, puis le fichier index.html ; chaque document s’ouvre d’un clic. Rien sur la clé n’est un programme : si quelque chose demande à être lancé, ne le lancez pas.",
        "Pour participer : avec le programme GLL sur un PC, vous lisez les discussions et y répondez ; vos réponses repartent sur une clé. Demandez à la personne qui vous a remis celle-ci, ou voyez {server}.",
    ),
    "es": (
        "¿Qué es esta memoria?",
        "Contiene documentos y debates de la comunidad {community}. No hace falta red. Puede leerlo todo y pasar la memoria a otras personas.",
        "Para leer: conéctela a un ordenador, abra la carpeta GLL y luego el archivo index.html; cada documento se abre con un clic. Nada en la memoria es un programa: si algo pide ser ejecutado, no lo ejecute.",
        "Para participar: con el programa GLL en un ordenador se leen y se responden los debates; las respuestas vuelven en una memoria. Pregunte a quien se la dio, o vea {server}.",
    ),
    "pt": (
        "O que é esta pen?",
        "Contém documentos e discussões da comunidade {community}. Não é precisa rede. Pode ler tudo e passar a pen a outras pessoas.",
        "Para ler: ligue-a a um computador, abra a pasta GLL e depois o ficheiro index.html; cada documento abre com um clique. Nada na pen é um programa: se algo pedir para ser executado, não o execute.",
        "Para participar: com o programa GLL num computador lê e responde às discussões; as suas respostas regressam numa pen. Pergunte a quem lhe deu esta, ou veja {server}.",
    ),
    "ar": (
        "ما هذه الذاكرة؟",
        "تحمل مستندات ومناقشات من مجتمع {community}. لا حاجة إلى شبكة. يمكنك قراءة كل ما فيها وإعطاؤها لغيرك.",
        "للقراءة: صِلها بحاسوب وافتح المجلد GLL ثم الملف index.html؛ يُفتح كل مستند بنقرة واحدة. لا يوجد أي برنامج على الذاكرة: إذا طلب شيء منها أن يُشغَّل فلا تشغّله.",
        "للانضمام: ببرنامج GLL على حاسوب تقرأ المناقشات وترد عليها، وتعود ردودك على ذاكرة. اسأل من أعطاك إياها، أو انظر {server}.",
    ),
    "vi": (
        "Chiếc USB này là gì?",
        "Nó chứa tài liệu và các cuộc thảo luận của cộng đồng {community}. Không cần mạng. Bạn có thể đọc tất cả và chuyển USB cho người khác.",
        "Để đọc: cắm USB vào máy tính, mở thư mục GLL rồi mở tệp index.html; mỗi tài liệu mở bằng một cú nhấp. Trên USB không có chương trình nào: nếu có gì đòi được chạy, đừng chạy nó.",
        "Để tham gia: với chương trình GLL trên máy tính, bạn đọc và trả lời các cuộc thảo luận; câu trả lời của bạn quay về trên một USB. Hãy hỏi người đã đưa USB này cho bạn, hoặc xem {server}.",
    ),
}  # fmt: skip
_STYLE: Final = """
@page{size:A4;margin:12mm}
body{font:15px/1.45 system-ui,sans-serif;max-width:48rem;margin:0 auto;padding:1rem;color:#1c2b33;background:#fff}
h1{font-size:1.5rem;margin:0 0 .5rem}h2{font-size:1.1rem;margin:0 0 .3rem}p{margin:0 0 .35rem}
section{border-top:1px solid #d5dde2;padding:.6rem 0;break-inside:avoid}
@media print{body{font-size:9.5pt;padding:0;max-width:none}section{padding:.4rem 0}}
"""


def leaflet(manifests: Sequence[Manifest]) -> str:
    """The sheet for a stick with these bundles, by the names that the newest of them gives; there is at least one."""
    newest = max(manifests, key=lambda each: (each.created_ms, each.id))
    sections = "".join(_section(language, newest) for language in _WORDS)
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">"
        f"<title>{escape(newest.community_name)}</title><style>{_STYLE}</style></head><body>"
        f'<h1 dir="auto">{escape(newest.community_name)}</h1>{sections}</body></html>\n'
    )


def direction(language: str) -> str:
    """How a language runs, as HTML says it."""
    return "rtl" if language.split("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"


def _section(language: str, manifest: Manifest) -> str:
    title, *said = _WORDS[language]
    # Names and addresses run their own way, whatever stands around them.
    names = {
        "community": f"<bdi>{escape(manifest.community_name)}</bdi>",
        "server": f'<bdi dir="ltr">{escape(manifest.server)}</bdi>',
    }
    paragraphs = "".join(f"<p>{escape(each).format(**names)}</p>" for each in said)
    return f'<section lang="{language}" dir="{direction(language)}"><h2>{escape(title)}</h2>{paragraphs}</section>'
