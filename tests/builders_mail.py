"""Mailboxes for tests: single messages built from their parts, and a community's past of any size from a seed."""

import random
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from email.header import Header
from email.utils import formatdate
from pathlib import Path
from quopri import encodestring

SEPARATOR = "From jane@example.org Tue Mar  4 10:00:00 2008"
START_S = 1_204_624_800  # 4 March 2008, 10:00 UTC


def message(
    body: bytes | str = "Hello everyone.\n",
    *,
    message_id: str | None = "<m1@example.org>",
    sender: str = "Jane Doe <jane@example.org>",
    date: str | None = "Tue, 4 Mar 2008 10:00:00 +0000",
    subject: str | bytes | None = "Newborn care",
    to: str | None = None,
    content_type: str | None = None,
    encoding: str | None = None,
    extra: tuple[str | bytes, ...] = (),
) -> bytes:
    """One message without its separator; None leaves a header out, ``extra`` are whole header lines."""
    values: list[tuple[str, str | bytes | None]] = [
        ("Message-ID", message_id),
        ("Date", date),
        ("From", sender),
        ("To", to),
        ("Subject", subject),
        ("Content-Type", content_type),
        ("Content-Transfer-Encoding", encoding),
    ]
    lines = [f"{name}: ".encode() + _bytes(value) for name, value in values if value is not None]
    return b"\n".join([*lines, *map(_bytes, extra), b"", _bytes(body)])


def multipart(kind: str, *parts: bytes, boundary: str = "=-part", close: bool = True) -> tuple[str, bytes]:
    """The Content-Type and the body of a multipart; each part is headers, blank line, content."""
    joined = b"".join(b"--" + boundary.encode() + b"\n" + part + b"\n" for part in parts)
    end = b"--" + boundary.encode() + b"--\n" if close else b""
    return f'multipart/{kind}; boundary="{boundary}"', joined + end


def part(content_type: str, body: bytes | str, *extra: str) -> bytes:
    return b"\n".join([f"Content-Type: {content_type}".encode(), *map(_bytes, extra), b"", _bytes(body)])


def mailbox(*messages: bytes, separator: str = SEPARATOR) -> bytes:
    """Messages as an mbox file, unescaped as given."""
    return b"".join(separator.encode() + b"\n" + each.rstrip(b"\n") + b"\n\n" for each in messages)


def _bytes(value: bytes | str) -> bytes:
    return value if isinstance(value, bytes) else value.encode()


# --- a community's past ---------------------------------------------------------------------------------------------

_SENTENCES = {
    "en": [
        "In our district hospital the triage desk was moved next to the gate, and waiting fell from three hours to one.",
        "Hand rub is bought locally now, but it runs out in the last week of every month.",
        "The midwives review every stillbirth on Friday mornings, without blame and with the door closed.",
        "We have tried the checklist for six months and the theatre nurses would not give it back.",
        "What would help most is a way to repair the oxygen concentrators within the province.",
        "Patients tell us that a greeting by name matters more to them than a new waiting room.",
        "The register counts 214 births, of which nine were referred and two came back too late.",
        "I wonder whether anybody has measured this over a whole rainy season.",
    ],
    "fr": [
        "Dans notre maternité, le partogramme est rempli après coup, et chacun le sait sans oser le dire.",
        "Le comité d’hygiène se réunit le premier lundi du mois, même quand le médecin-chef est absent.",
        "Nous manquons d’eau deux jours par semaine ; les familles apportent des bidons.",
        "La supervision formative a changé le ton des réunions : on parle enfin des erreurs.",
        "À l’hôpital de référence, le délai avant césarienne est passé de 90 à 45 minutes.",
        "Quelqu’un a-t-il une fiche simple pour évaluer l’accueil des patients ?",
    ],
    "es": [
        "En nuestro puesto de salud la cadena de frío depende de un panel solar que cuida la comunidad.",
        "Las parteras tradicionales acompañan a las mujeres y avisan por radio cuando hay señales de peligro.",
        "Medimos la satisfacción con tres preguntas, y la más útil es la que no tiene opciones.",
        "¿Alguien ha adaptado la lista de verificación del parto seguro para un equipo de dos personas?",
        "La rotación del personal borra en seis meses lo que se aprende en un año.",
    ],
    "pt": [
        "Na nossa unidade a lavagem das mãos melhorou quando os próprios agentes passaram a contar.",
        "O transporte da gestante ainda depende da boa vontade de quem tem carro na aldeia.",
        "A equipa discute um caso por semana, e a ata tem só três linhas: o quê, porquê, e agora.",
        "Não temos laboratório, mas temos um motociclista que leva as amostras às terças.",
    ],
    "ar": [
        "في مركزنا الصحي نبدأ كل صباح بعشر دقائق لمراجعة ما حدث في الليل.",
        "انخفضت عدوى الجروح عندما صار التعقيم مسؤولية شخص واحد معروف بالاسم.",
        "نحتاج إلى نموذج بسيط لمتابعة الأمهات بعد الولادة في المنازل.",
    ],
    "vi": [
        "Trạm y tế xã của chúng tôi ghi lại mọi ca chuyển viện và họp rút kinh nghiệm mỗi tháng một lần.",
        "Khi có nước sạch và xà phòng ngay cạnh giường, tỷ lệ rửa tay tăng gấp đôi.",
        "Chúng tôi muốn học cách các nơi khác lắng nghe người bệnh.",
    ],
}  # fmt: skip
_WEIGHTS = {"en": 50, "fr": 20, "es": 12, "pt": 10, "ar": 4, "vi": 4}
_TOPICS = {
    "en": ["Oxygen in district hospitals", "Learning from stillbirths", "Who washes the linen?", "Respectful care"],
    "fr": ["Accueil des patients", "Eau et assainissement à la maternité", "Supervision formative"],
    "es": ["Cadena de frío sin electricidad", "Listas de verificación", "Formación de parteras"],
    "pt": ["Transporte de gestantes", "Higiene das mãos", "Reuniões de equipa"],
    "ar": ["السلامة في غرفة العمليات", "متابعة الأمهات"],
    "vi": ["Rửa tay ở trạm y tế", "Lắng nghe người bệnh"],
}  # fmt: skip
_REPLY = {"en": "Re: ", "fr": "RE : ", "es": "RE: ", "pt": "RES: ", "ar": "رد: ", "vi": "Trả lời: "}
_WROTE = {
    "en": "On {date}, {name} <{email}> wrote:",
    "fr": "Le {date}, {name} <{email}> a écrit :",
    "es": "El {date}, {name} <{email}> escribió:",
    "pt": "Em {date}, {name} <{email}> escreveu:",
    "ar": "في {date} كتب {name} <{email}>:",
    "vi": "Vào {date}, {name} <{email}> đã viết:",
}
_PEOPLE = [
    ("Amina Diallo", "Guinea", "midwife"), ("Joseph Mwangi", "Kenya", "clinical officer"), ("Élodie Kouassi", "Côte d’Ivoire", "sage-femme"),
    ("María Quispe", "Peru", "enfermera"), ("João Cossa", "Mozambique", "técnico de saúde"), ("Nguyễn Thị Lan", "Viet Nam", "nurse"),
    ("Hassan Saleh", "Sudan", "paediatrician"), ("Grace Phiri", "Malawi", "nurse"), ("Ravi Sharma", "Nepal", "public health officer"),
    ("Fatou Ndiaye", "Senegal", "pharmacienne"),
]  # fmt: skip
_FOOTER = "_______________________________________________\nGLL mailing list\nGLL@lists.example.org\nhttp://lists.example.org/gll\n"


@dataclass(frozen=True, slots=True)
class _Sent:
    number: int
    name: str
    email: str
    subject: str
    language: str
    at: int
    references: tuple[str, ...]
    words: str

    @property
    def message_id(self) -> str:
        return f"<{self.number}.{self.at}@{self.email.partition('@')[2]}>"


def write_mailbox(path: Path, messages: int = 20_000, seed: int = 1) -> None:
    """A mailing list's years in six languages: about 2 KB a message, ten messages a thread, the usual mishaps."""
    chance = random.Random(seed)
    with path.open("wb") as file:
        for sent, parent in _conversation(chance, messages):
            file.write(f"From {sent.email} {_asctime(sent.at)}\n".encode())
            file.write(
                _as_bytes(chance, sent, parent).replace(b"\nFrom ", b"\n>From ").rstrip(b"\n") + b"\n\n"
            )


def _conversation(chance: random.Random, messages: int) -> Iterator[tuple[_Sent, _Sent | None]]:
    open_threads: list[list[_Sent]] = []
    at = START_S
    for number in range(messages):
        at += chance.randint(60, 7200)
        name, _, _ = chance.choice(_PEOPLE)
        email = f"{name.split()[0].lower().encode('ascii', 'ignore').decode()}{number % 300}@example.org"
        if not open_threads or chance.random() < 0.1:
            language = chance.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
            subject = f"{chance.choice(_TOPICS[language])} ({number} {chance.choice('ABCDEF')})"
            sent, parent = (
                _Sent(number, name, email, subject, language, at, (), _letter(chance, language)),
                None,
            )
            open_threads = [*open_threads[-11:], [sent]]
        else:
            thread = chance.choice(open_threads)
            parent = chance.choice(thread[-4:])
            cited = (*parent.references[-8:], parent.message_id)
            sent = _Sent(
                number,
                name,
                email,
                parent.subject,
                parent.language,
                at,
                cited,
                _letter(chance, parent.language),
            )
            thread.append(sent)
        yield sent, parent


def _letter(chance: random.Random, language: str) -> str:
    paragraphs = (
        _filled(" ".join(chance.choices(_SENTENCES[language], k=chance.randint(2, 4))))
        for _ in range(chance.randint(1, 3))
    )
    return "\n\n".join(paragraphs)


def _filled(text: str, width: int = 72) -> str:
    """Like textwrap.fill, at a tenth of its time."""
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])


def _as_bytes(chance: random.Random, sent: _Sent, parent: _Sent | None) -> bytes:
    text = sent.words + f"\n\n{sent.name}\n"
    if chance.random() < 0.4:
        country, trade = next((country, trade) for name, country, trade in _PEOPLE if name == sent.name)
        text += f"\nGLL profile: {sent.name} is a {trade} in {country}. Professional interests: quality of\ncare. {sent.email.replace('@', ' AT ')}\n"
    if parent is not None and chance.random() < 0.6:
        wrote = _WROTE[sent.language].format(date=formatdate(parent.at), name=parent.name, email=parent.email)
        text += f"\n{wrote}\n" + "\n".join(f"> {line}".rstrip() for line in parent.words.split("\n")) + "\n"
    kind, encoding, body = _body(chance, text)
    headers = [
        f"Return-Path: <{sent.email}>",
        f"Received: from mx.example.org by lists.example.org with ESMTP id {sent.number:08x}; {formatdate(sent.at + 40)}",
        f"Message-ID: {sent.message_id}",
        f"Date: {formatdate(sent.at)}",
        f"From: {Header(sent.name, 'utf-8').encode()} <{sent.email}>",
        "To: gll@lists.example.org",
        f"Subject: {_encoded(('[gll] ' + _REPLY[sent.language] if parent else '[gll] ') + sent.subject)}",
    ]
    if parent is not None and chance.random() < 0.9:
        headers += [f"In-Reply-To: {parent.message_id}", "References: " + "\n ".join(sent.references)]
    headers += [
        "List-Id: <gll.lists.example.org>",
        f"Content-Type: {kind}",
        f"Content-Transfer-Encoding: {encoding}",
    ]
    return "\n".join(headers).encode() + b"\n\n" + body


def _encoded(text: str) -> str:
    return text if text.isascii() else Header(text, "utf-8").encode()


def _body(chance: random.Random, text: str) -> tuple[str, str, bytes]:
    """Mostly plain text; one in five with HTML beside it, one in ten HTML alone, a few with files."""
    luck = chance.random()
    if luck < 0.1:
        return "text/html; charset=utf-8", "quoted-printable", encodestring(_html(text).encode())
    plain = (text + "\n" + _FOOTER).encode()
    if luck < 0.3:
        kind, body = multipart(
            "alternative",
            part("text/plain; charset=utf-8", plain),
            part("text/html; charset=utf-8", _html(text)),
        )
        return kind, "8bit", body
    if luck < 0.34:
        file = b64encode(chance.randbytes(1500))
        lines = b"\n".join(file[at : at + 76] for at in range(0, len(file), 76))
        attached = part(
            'application/pdf; name="report.pdf"',
            lines,
            "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment",
        )
        kind, body = multipart("mixed", part("text/plain; charset=utf-8", plain), attached)
        return kind, "8bit", body
    if luck < 0.4:
        return "text/plain; charset=utf-8", "base64", b64encode(plain)
    if luck < 0.6:
        return "text/plain; charset=utf-8", "quoted-printable", encodestring(plain)
    return "text/plain; charset=utf-8", "8bit", plain


def _html(text: str) -> str:
    paragraphs = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").split("\n\n")
    return (
        "<html><body>"
        + "".join(f"<p>{each}</p>\n".replace("\n&gt; ", "<br>\n&gt; ") for each in paragraphs)
        + "</body></html>"
    )


def _asctime(at: int) -> str:
    """The date of an mbox separator: "Tue Mar  4 10:00:00 2008"."""
    day, date, month, year, clock, _ = formatdate(at).replace(",", "").split()
    return f"{day} {month} {int(date):2d} {clock} {year}"
