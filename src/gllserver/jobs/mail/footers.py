"""What stands under a letter: signatures and members' profiles are kept apart, the list's own footer is dropped."""

import re
from dataclasses import dataclass

_SIGNATURE_LINES = 15
_FOOTER_LINES = 15
_PROFILE_LINES = 30
_PROFILE_CHARACTERS = 2000
_SEEN = 500

_RULE = re.compile(r"\s*(?:[-_*=~#]{4,}|\*{2,}|-- ?|---)\s*$")
_DELIMITER = re.compile(r"\s*\\?--\s*$")
_OF_A_LIST = re.compile(
    r"unsubscribe|mailing list|you received this (?:message|email) because|view this discussion|list-?info"
    r"|liste de (?:diffusion|discussion)|se désabonner|désinscri|vous recevez ce (?:message|courriel)"
    r"|lista de (?:correo|distribución|distribuição|discussão|e-?mails?)|darse de baja|cancelar (?:la|a|su|sua) "
    r"|cancelar (?:suscripción|inscrição)|recibi[óo] este mensaje|recebeu esta mensagem|sair d[oa] (?:grupo|lista)"
    r"|القائمة البريدية|إلغاء الاشتراك|تلقيت هذه الرسالة"
    r"|hủy đăng ký|danh sách (?:thư|gửi)|bạn nhận được thư này|__\._,_\.___",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://|www\.|\S+@\S+|mailto:|\S+ AT \S+", re.IGNORECASE)
_YAHOO = re.compile(r"__\._,_\.___")
_FROM_A_PHONE = re.compile(
    r"(?:sent from my |get outlook for |envoyé de(?:puis)? m|enviado des?de mi |enviad[oa] d[oe] meu |أُ?رسلت? من "
    r"|(?:được )?gửi từ )",
    re.IGNORECASE,
)
_PROFILE = re.compile(
    r"(?:[\w-]{2,20}(?: \w{1,15})? (?:member )?profile|profil(?: du membre| de membre)? ?[\w-]{0,20}"
    r"|perfil(?: de| del| da| do)? ?(?:miembro|membro)? ?[\w-]{0,20}|hồ sơ(?: thành viên)? ?[\w-]{0,20}"
    r"|(?:ال)?ملف(?: الشخصي| العضو| التعريفي)? ?[\w-]{0,20})\s*[:：]\s*\S",
    re.IGNORECASE,
)
_OF_A_PERSON = re.compile(
    r"\bAT\b|@|professional interests|centres d.intérêt|intérêts professionnels|intereses profesionales"
    r"|interesses profissionais|الاهتمامات|المهنية|mối quan tâm|\bis an? |\best une? |\bes una? |\bé uma? |\blà ",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Underneath:
    """A letter without what stood under it; ``profile`` is what the author says of themselves there."""

    words: list[str]
    profile: str | None
    dropped: bool


def part_footers(lines: list[str]) -> Underneath:
    """``lines`` without the quoted tail."""
    words = drop_list_footer(lines)
    dropped = len(words) < len(lines)
    words, signature = _cut_signature(words)
    words, profile = _cut_profile(words)
    if not any(line.strip() for line in words):
        return Underneath(lines, None, False)
    about = profile or signature
    text = "\n".join(line.strip() for line in about).strip()[:_PROFILE_CHARACTERS]
    return Underneath(words, text or None, dropped)


def drop_list_footer(lines: list[str]) -> list[str]:
    """Without the lines that the list adds to every letter: below a rule, about the list, with an address."""
    end = len(lines)
    for start in range(len(lines) - 1, max(-1, len(lines) - 1 - 3 * _FOOTER_LINES), -1):
        if _YAHOO.match(lines[start]) or (_RULE.match(lines[start]) and _is_footer(lines[start + 1 : end])):
            end = start
    return lines[:end]


def _is_footer(below: list[str]) -> bool:
    said = [line[:_SEEN] for line in below if line.strip()]
    if not 0 < len(said) <= _FOOTER_LINES:
        return False
    text = "\n".join(said)
    return _OF_A_LIST.search(text) is not None and _ADDRESS.search(text) is not None


def _cut_signature(lines: list[str]) -> tuple[list[str], list[str]]:
    """At the last "-- " that has little below it; a phone's one line counts as one too."""
    lowest = max(0, len(lines) - 1 - 2 * _SIGNATURE_LINES)
    for index in range(len(lines) - 1, lowest, -1):
        if _DELIMITER.match(lines[index]):
            below = [line for line in lines[index + 1 :] if line.strip()]
            if len(below) <= _SIGNATURE_LINES:
                return lines[:index], lines[index + 1 :]
            break
    return _without_phone_line(lines), []


def _without_phone_line(lines: list[str]) -> list[str]:
    last = max((index for index, line in enumerate(lines) if line.strip()), default=0)
    return lines[:last] if last and _FROM_A_PHONE.match(lines[last].strip()) else lines


def _cut_profile(lines: list[str]) -> tuple[list[str], list[str]]:
    """The paragraphs that introduce the author ("HIFA profile: Jane Doe is a midwife …"), wherever they stand."""
    words: list[str] = []
    profile: list[str] = []
    inside = False
    for index, line in enumerate(lines):
        if not line.strip():
            inside = False
        elif not inside and words and _PROFILE.match(line.strip()[:_SEEN].lstrip("*_")):
            inside = _OF_A_PERSON.search(" ".join(_paragraph(lines, index))[: 4 * _SEEN]) is not None
        (profile if inside else words).append(line)
    return words, profile


def _paragraph(lines: list[str], start: int) -> list[str]:
    end = start
    while end < min(len(lines), start + _PROFILE_LINES) and lines[end].strip():
        end += 1
    return lines[start:end]
