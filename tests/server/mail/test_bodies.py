"""From what mail programs send to what a reader of the forum sees."""

from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from gllcore.rules import POST_BYTES
from gllserver.jobs.mail import complete_body
from gllserver.jobs.mail.flowed import unflow
from gllserver.jobs.mail.html_mail import html_to_markdown
from gllserver.jobs.mail.plain import plain_to_markdown
from tests.builders_mail import message, multipart, part
from tests.server.mail.reading import read_one

_REPLY = "Many thanks, this helps us a lot.\n\nGrace"


def _shown(markdown: str) -> str:
    """As the forum renders it: HTML off."""
    return str(MarkdownIt("commonmark", {"html": False}).enable("table").render(markdown)).strip()


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (["# not a heading"], "<p># not a heading</p>"),
        (["Results", "======="], "<p>Results</p>\n<hr />"),
        (["Results", "--"], "<p>Results<br />\n--</p>"),
        (["```", "text"], "<p>```<br />\ntext</p>"),
        (["[1]: see the annex"], "<p>[1]: see the annex</p>"),
        (["AT&amp;T & C:\\_new <b>bold</b>"], "<p>AT&amp;amp;T &amp; C:\\_new &lt;b&gt;bold&lt;/b&gt;</p>"),
        (["        far right"], "<p>far right</p>"),
        (["<https://example.org/a>"], '<p><a href="https://example.org/a">https://example.org/a</a></p>'),
        (["> quoted", "reply"], "<blockquote>\n<p>quoted</p>\n</blockquote>\n<p>reply</p>"),
        (["- one", "- two"], "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
        (["Kind regards", "Jane"], "<p>Kind regards<br />\nJane</p>"),
    ],
)  # fmt: skip
def test_plain_text_reads_the_same_as_markdown(lines: list[str], shown: str) -> None:
    assert _shown(plain_to_markdown(lines)) == shown


def test_no_picture_is_ever_made_of_text() -> None:
    assert "<img" not in _shown(plain_to_markdown(["![x](http://t/o.gif)"]))


def test_wrapped_lines_flow_and_quotes_keep_their_depth() -> None:
    lines = [
        "This paragraph was wrapped by a program at about seventy columns, as",
        "most of them do.",
        ">> deep",
        "> middle",
        "end",
    ]
    assert _shown(plain_to_markdown(lines)) == (
        "<p>This paragraph was wrapped by a program at about seventy columns, as\nmost of them do.</p>\n"
        "<blockquote>\n<blockquote>\n<p>deep</p>\n</blockquote>\n<p>middle</p>\n</blockquote>\n<p>end</p>"
    )


def test_flowed_paragraphs_are_made_whole() -> None:
    text = (
        "One long \nparagraph.\n> quoted \n> words\n>> deeper \n> not joined\n-- \nJane \n Doe\n from here\n"
    )
    assert unflow(text, joined=False) == (
        "One long paragraph.\n> quoted words\n>> deeper \n> not joined\n-- \nJane Doe\nfrom here\n"
    )
    assert unflow("手 \n术\n", joined=True) == "手术\n"


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<div>One</div><div>Two</div><div><br></div><div>Three</div>", "One  \nTwo\n\nThree"),
        ("<b>x</b> <i>y</i> <u>z</u>", "**x** *y* z"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ("<h1>T</h1>text", "# T\n\ntext"),
        ('<a href="https://x.org/?a=1&amp;b=2">x</a>', "[x](https://x.org/?a=1&b=2)"),
        ('<a href="javascript:alert(1)">x</a><a href="//evil/x">y</a><a href="/z">z</a>', "xyz"),
        ('<img src="http://t/x.gif" alt="logo">text', "text"),
        ("<style>p{}</style><script>alert(1)</script><p onclick=x>safe</p>", "safe"),
        ("<!-- hidden --><p>shown</p>", "shown"),
        ("a &lt;b&gt; &amp;copy; c", "a \\<b> \\&copy; c"),
        ("<p>Dear<br>--<br>Jane</p>", "Dear  \n\\--  \nJane"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2|3</td></tr></table>", "| a | b |\n| --- | --- |\n| 1 | 2\\|3 |"),
        ("<table><tr><td>only<p>one</p></td></tr></table>", "only\n\none"),
        ("<td>stray</td>", "stray"),
        ("", ""),
    ],
)  # fmt: skip
def test_html_becomes_markdown(html: str, markdown: str) -> None:
    assert html_to_markdown(html)[0] == markdown


@pytest.mark.parametrize(
    ("html", "note"),
    [
        ("<div>" * 3000 + "deep" + "</div>" * 3000, "HTML nested too deeply, kept as plain text"),
        ("<p>x</p>" * 20_000, "HTML of too many elements, kept as plain text"),
        ("<p>" + "word " * 100_000, "HTML cut after 400000 characters"),
    ],
)
def test_html_beyond_reason_still_gives_its_words(html: str, note: str) -> None:
    markdown, said = html_to_markdown(html)
    assert said == note
    assert markdown[:4] in ("deep", "x  \n", "word")


def test_plain_text_is_preferred_when_it_is_real(tmp_path: Path) -> None:
    rich = part("text/html", "<p>" + "The whole letter in many words. " * 20 + "</p>")
    for plain, begins in (
        (_REPLY, "Many thanks"),
        ("Please use an HTML viewer.", "The whole"),
        ("  \n", "The whole"),
    ):
        kind, body = multipart(
            "alternative",
            part("text/plain", plain),
            rich if "Many" not in plain else part("text/html", f"<p>{_REPLY}</p>"),
        )
        assert read_one(tmp_path, message(body, content_type=kind)).body_markdown.startswith(begins)


def test_a_message_of_files_alone_has_no_words_but_is_kept(tmp_path: Path) -> None:
    kind, body = multipart(
        "mixed", part('image/jpeg; name="../a\\b.jpg"', "AAAA\nAA==\n", "Content-Transfer-Encoding: base64")
    )
    item = read_one(tmp_path, message(body, content_type=kind, subject=None))
    assert item.body_markdown == ""
    assert [(file.name, file.size) for file in item.attachments] == [(".._a_b.jpg", 4)]
    assert item.subject == ".._a_b.jpg"


def test_a_digest_keeps_the_words_of_each_message(tmp_path: Path) -> None:
    inner = b"Content-Type: message/rfc822\n\n"
    kind, body = multipart(
        "mixed",
        part("text/plain", "Today:"),
        *(inner + message(f"Letter {n}\n", subject=f"S{n}") for n in (1, 2)),
    )
    item = read_one(tmp_path, message(body, content_type=kind))
    assert item.body_markdown == "Today:\n\n> S1 – Jane Doe\n>\n> Letter 1\n\n> S2 – Jane Doe\n>\n> Letter 2"


_COPY = ["We moved the desk to the gate and the waiting fell by half.", "Did you try the same?"]


@pytest.mark.parametrize(
    "attribution",
    [
        "On Tue, 4 Mar 2008 at 10:00, Jane Doe <jane@example.org> wrote:",
        "On Tue, 4 Mar 2008 at 10:00, Jane Doe with a very long name indeed\n<jane@example.org> wrote:",
        "Le mar. 4 mars 2008 à 10:00, Jane Doe <jane@example.org> a écrit :",
        "El mar, 4 mar 2008 a las 10:00, Jane Doe (<jane@example.org>) escribió:",
        "Em ter., 4 de mar. de 2008 às 10:00, Jane Doe <jane@example.org> escreveu:",
        "في الثلاثاء، 4 مارس 2008 في 10:00 تمت كتابة ما يلي بواسطة Jane Doe <jane@example.org>:",
        "Vào Th 3, 4 thg 3, 2008 vào lúc 10:00 Jane Doe <jane@example.org> đã viết:",
        "Am 04.03.2008 um 10:00 schrieb Jane Doe:",
        "Jane Doe wrote:",
        "",
    ],
)
def test_trailing_quotes_in_six_languages(tmp_path: Path, attribution: str) -> None:
    quoted = "\n".join(f"> {line}" for line in _COPY)
    item = read_one(
        tmp_path, message(f"{_REPLY}\n\n{attribution}\n{quoted}\n", content_type="text/plain; charset=utf-8")
    )
    assert item.body_markdown == "Many thanks, this helps us a lot.\n\nGrace"
    assert item.quoted_tail.endswith("> Did you try the same?")
    assert "jane@example.org" not in item.quoted_tail
    assert complete_body(item, ["\n".join(_COPY)]) == item.body_markdown
    assert complete_body(item, ["Something else entirely was said there."]).endswith(item.quoted_tail)


@pytest.mark.parametrize(
    "head",
    [
        "-----Original Message-----\nFrom: Jane Doe\nSent: Tuesday\nTo: list\nSubject: Desk",
        "________________________________\nDe : Jane Doe\nEnvoyé : mardi\nÀ : liste\nObjet : Desk",
        "De: Jane Doe\nEnviado el: martes\nPara: lista\nAsunto: Desk",
        "De: Jane Doe\nEnviada em: terça\nPara: lista\nAssunto: Desk",
        "من: Jane Doe\nتاريخ الإرسال: الثلاثاء\nإلى: list\nالموضوع: Desk",
        "Từ: Jane Doe\nĐã gửi: thứ ba\nĐến: list\nChủ đề: Desk",
        "---------- Forwarded message ----------\nFrom: Jane\nDate: Tue\nSubject: Desk\nTo: list",
        "Begin forwarded message:\n\nFrom: Jane Doe\nDate: Tue\nTo: list\nSubject: Desk",
        "On 4 March 2008 at 10:00, Jane Doe wrote:",
    ],
)
def test_copied_letters_without_marks(tmp_path: Path, head: str) -> None:
    item = read_one(
        tmp_path,
        message(
            f"{_REPLY}\n\n{head}\n\n" + "\n".join(_COPY) + "\n", content_type="text/plain; charset=utf-8"
        ),
    )
    assert item.body_markdown == "Many thanks, this helps us a lot.\n\nGrace"
    assert all(line.startswith(">") for line in item.quoted_tail.split("\n"))
    assert complete_body(item, ["\n".join(_COPY)]) == item.body_markdown


@pytest.mark.parametrize(
    "body",
    [
        "> a question\n\nAn answer between.\n\n> another\n\nAnd the last word.\n",
        "On 4 March 2008 Jane wrote:\n> all of it\n",
        "> only a quote\n",
        "-----Original Message-----\nFrom: Jane\nTo: list\nSubject: x\n\n> quoted\n\nAnswered below.\n",
        "As the minister wrote: health is a right.\n\nI agree.\n",
    ],
)
def test_what_is_not_a_tail_stays(tmp_path: Path, body: str) -> None:
    item = read_one(tmp_path, message(body))
    assert item.quoted_tail == ""
    assert body.strip().split("\n")[-1] in item.body_markdown


@pytest.mark.parametrize(
    "footer",
    [
        "_______________________________________________\nGLL mailing list\nhttp://lists.example.org/gll",
        "-- \nYou received this message because you are subscribed to the Google Groups group.\nTo unsubscribe: x@example.org",
        "---\nPour se désabonner : https://lists.example.org",
        "***\nPara darse de baja: baja@example.org",
        "----\nإلغاء الاشتراك: x@example.org",
        "====\nHủy đăng ký: https://lists.example.org",
        "__._,_.___\nMessages in this topic (3)",
    ],
)
def test_list_footers_are_dropped(tmp_path: Path, footer: str) -> None:
    item = read_one(tmp_path, message(f"{_REPLY}\n\n{footer}\n", content_type="text/plain; charset=utf-8"))
    assert (item.body_markdown, item.profile) == ("Many thanks, this helps us a lot.\n\nGrace", None)
    assert "the list's footer was dropped" in item.notes


def test_an_invitation_to_a_list_is_not_its_footer(tmp_path: Path) -> None:
    body = "Please join our mailing list at http://lists.example.org!\n"
    assert read_one(tmp_path, message(body)).body_markdown == body.strip()


@pytest.mark.parametrize(
    "profile",
    [
        "HIFA profile: Jane Doe is a midwife in Kenya. Professional interests: newborn care. jane AT example.org",
        "CHIFA profile : Jane Doe is a nurse.",
        "Profil HIFA : Jeanne est sage-femme au Sénégal. jeanne AT example.org",
        "Perfil HIFA: Juana es una partera del Perú. juana AT example.org",
        "Perfil HIFA: Joana é uma enfermeira. joana AT example.org",
        "ملف HIFA: جين ممرضة. jane AT example.org",
        "Hồ sơ HIFA: Lan là y tá. lan AT example.org",
    ],
)
def test_profiles_are_kept_apart(tmp_path: Path, profile: str) -> None:
    body = f"{_REPLY}\n\n{profile}\n\n-- \nsent by a program\n"
    item = read_one(tmp_path, message(body, content_type="text/plain; charset=utf-8"))
    assert item.body_markdown == "Many thanks, this helps us a lot.\n\nGrace"
    assert item.profile == profile


def test_a_letter_about_profiles_is_not_one(tmp_path: Path) -> None:
    body = "Dear all,\n\nHIFA profile: how does one change it?\n"
    assert "how does one" in read_one(tmp_path, message(body)).body_markdown


def test_a_long_text_is_cut_at_a_paragraph(tmp_path: Path) -> None:
    item = read_one(
        tmp_path,
        message(
            "\n\n".join(f"Paragraph {n}. " + "é" * 300 for n in range(300)),
            content_type="text/plain; charset=utf-8",
        ),
    )
    assert len(item.body_markdown.encode()) <= POST_BYTES
    assert item.body_markdown.endswith("é\n\n[…]")
    assert any("cut at a paragraph" in note for note in item.notes)


def test_a_tail_that_would_exceed_the_limit_is_left_out(tmp_path: Path) -> None:
    quoted = "\n\n".join("> " + "word " * 12 for _ in range(900))
    item = read_one(
        tmp_path, message("\n\n".join(["My own words again."] * 1500) + f"\n\nJane wrote:\n{quoted}\n")
    )
    assert item.quoted_tail
    assert complete_body(item, []) == item.body_markdown
