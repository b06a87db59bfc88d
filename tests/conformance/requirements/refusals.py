"""Sections 3 and 11: each operation that breaks a rule is refused with its code, and the others of its batch are taken in."""

from collections.abc import Callable, Mapping
from typing import Any

from tests.conformance.client import Replica
from tests.conformance.ground import Ground, must
from tests.conformance.operations import (
    BODY,
    DIRECTORY,
    LANGUAGE,
    MEMBER,
    PARENT,
    POST,
    REACTION,
    STREAM,
    TAGS,
    THREAD,
    TITLE,
    USEFUL,
    Operation,
    fields_in,
    reference,
)
from tests.conformance.requirement import REQUIREMENTS, Requirement, requirement
from tests.conformance.wire import pack

MARK = "must-never-be-shown"
NOWHERE = bytes(15) + b"\x01"
GOOD = {TITLE: "t", BODY: MARK, LANGUAGE: "en"}

# Makes the bad operation; gets the writer, the stream, and a thread there with a reply, both the writer's own.
Bad = Callable[[Replica, int, bytes, bytes], Operation]


def post(fields: Mapping[int, Any], code: str) -> tuple[str, Bad]:
    """A new thread with these fields changed; a value of None leaves the field out."""
    kept = {number: value for number, value in {**GOOD, **fields}.items() if value is not None}
    return code, lambda replica, stream, _root, _reply: replica.operation(stream, POST, kept)


def edit(fields: Mapping[int, Any], code: str) -> tuple[str, Bad]:
    return code, lambda replica, stream, root, _reply: replica.operation(stream, POST, fields, root)


def raw(payload: bytes) -> tuple[str, Bad]:
    return "malformed_operation", lambda replica, stream, _root, _reply: replica.operation(
        stream, POST, payload
    )


def reaction(fields: Mapping[int, Any], code: str) -> tuple[str, Bad]:
    return code, lambda replica, stream, root, _reply: replica.operation(stream, REACTION, fields, root)


def nested(levels: int) -> list[Any]:
    value: list[Any] = [1]
    for _ in range(levels - 1):
        value = [value]
    return value


BAD: dict[str, tuple[str, Bad]] = {
    "a post without a text": post({BODY: None}, "empty_post"),
    "a post with an empty text": post({BODY: ""}, "empty_post"),
    "a post of blanks": post({BODY: " \n\t\u3000"}, "empty_post"),
    "a post of 65,537 bytes": post({BODY: MARK + "x" * (65_537 - len(MARK))}, "post_too_long"),
    "a post of 300 KB": post({BODY: MARK + "\N{EARTH GLOBE EUROPE-AFRICA}" * 19_000}, "post_too_long"),
    "a text that is a number": post({BODY: 7}, "bad_text"),
    "a text with a control character": post({BODY: MARK + "\x07"}, "bad_text"),
    "a text with a carriage return": post({BODY: MARK + "\r\n"}, "bad_text"),
    "a text with a control character of the second block": post({BODY: MARK + "\x85"}, "bad_text"),
    "a thread without a title": post({TITLE: None}, "title_missing"),
    "a blank title": post({TITLE: "  "}, "title_missing"),
    "a title of 201 characters": post({TITLE: "é" * 201}, "title_too_long"),
    "a title of two lines": post({TITLE: "one\ntwo"}, "bad_text"),
    "a title that is a list": post({TITLE: ["t"]}, "bad_text"),
    "no language": post({LANGUAGE: None}, "bad_language"),
    "a language in capitals": post({LANGUAGE: "EN"}, "bad_language"),
    "a language of one letter": post({LANGUAGE: "e"}, "bad_language"),
    "a language of four letters": post({LANGUAGE: "engl"}, "bad_language"),
    "a language in other letters": post({LANGUAGE: "эн"}, "bad_language"),
    "eleven tags": post({TAGS: [[f"t{n}" for n in range(11)], []]}, "too_many_tags"),
    "eleven tags taken away": post({TAGS: [[], [f"t{n}" for n in range(11)]]}, "too_many_tags"),
    "a tag with a comma": post({TAGS: [["a,b"], []]}, "bad_tag"),
    "an empty tag": post({TAGS: [[""], []]}, "bad_tag"),
    "a tag with space around": post({TAGS: [[" a"], []]}, "bad_tag"),
    "a tag of 51 characters": post({TAGS: [["x" * 51], []]}, "bad_tag"),
    "a tag of two lines": post({TAGS: [["a\nb"], []]}, "bad_tag"),
    "a tag that is a number": post({TAGS: [[1], []]}, "bad_tag"),
    "tags that are no change": post({TAGS: ["a"]}, "malformed_operation"),
    "tags that are text": post({TAGS: "ab"}, "malformed_operation"),
    "a thread that is not there": post({TITLE: None, THREAD: reference(NOWHERE)}, "unknown_thread"),
    "a thread that is text": post({TITLE: None, THREAD: MARK}, "malformed_operation"),
    "a thread named by 15 bytes": post({TITLE: None, THREAD: reference(NOWHERE[1:])}, "malformed_operation"),
    "a parent without a thread": post({PARENT: reference(NOWHERE)}, "malformed_operation"),
    "a reply to a reply as if it were the thread": (
        "unknown_thread",
        lambda replica, stream, _root, reply: replica.reply(stream, reply, MARK),
    ),
    "a parent that is not there": (
        "unknown_post",
        lambda replica, stream, root, _reply: replica.reply(stream, root, MARK, parent=NOWHERE),
    ),
    "a reply with a title": (
        "title_on_reply",
        lambda replica, stream, root, _reply: replica.operation(
            stream, POST, {**GOOD, THREAD: reference(root)}
        ),
    ),
    "a title for a reply": (
        "title_on_reply",
        lambda replica, stream, _root, reply: replica.edit(stream, reply, {TITLE: MARK}),
    ),
    "tags for a reply": (
        "title_on_reply",
        lambda replica, stream, _root, reply: replica.edit(stream, reply, {TAGS: [["a"], []]}),
    ),
    "an edit of nothing": (
        "unknown_post",
        lambda replica, stream, _root, _reply: replica.edit(stream, NOWHERE, {BODY: MARK}),
    ),
    "an edit without a field": edit({}, "malformed_operation"),
    "an edit of the language": edit({BODY: MARK, LANGUAGE: "fr"}, "malformed_operation"),
    "an edit of the thread": edit({BODY: MARK, THREAD: reference(NOWHERE)}, "malformed_operation"),
    "an edit of the parent": edit({BODY: MARK, PARENT: reference(NOWHERE)}, "malformed_operation"),
    "an edit to nothing but blanks": edit({BODY: " "}, "empty_post"),
    "a reaction to nothing": (
        "unknown_post",
        lambda replica, stream, _root, _reply: replica.useful(stream, NOWHERE),
    ),
    "a reaction that says nothing": reaction({}, "malformed_operation"),
    "a reaction that is a number": reaction({USEFUL: 1}, "malformed_operation"),
    "a reaction without a post": (
        "malformed_operation",
        lambda replica, stream, _root, _reply: replica.operation(stream, REACTION, {USEFUL: True}),
    ),
    "a reaction in the directory": (
        "unknown_scope",
        lambda replica, _stream, _root, _reply: replica.useful(DIRECTORY, replica.enrolled.member),
    ),
    "a payload that is nil": raw(b"\xc0"),
    "a payload of nothing": raw(b""),
    "a payload that is cut": raw(b"\x82\x01"),
    "a payload with something behind it": raw(pack(GOOD) + b"\x00"),
    "a payload with fields that are texts": raw(pack({"title": MARK})),
    "a payload with text that is not UTF-8": raw(b"\x81\x02\xa2\xff\xfe"),
    "a payload with a lone surrogate": raw(b"\x81\x02\xa3\xed\xa0\x80"),
    "a payload of 81,921 bytes": post({BODY: "b", 99: bytes(82_000)}, "malformed_operation"),
    "nine levels of lists": post({99: nested(8)}, "malformed_operation"),
    "thousands of levels of lists": raw(b"\x81\x18" + b"\x91" * 5_000 + b"\xc0"),
    "a kind that nobody knows": (
        "unknown_kind",
        lambda replica, stream, _root, _reply: replica.operation(stream, 77, GOOD),
    ),
    "kind 0": ("unknown_kind", lambda replica, stream, _root, _reply: replica.operation(stream, 0, GOOD)),
    "a promotion of oneself": (
        "unknown_kind",
        lambda replica, _stream, _root, _reply: replica.operation(
            DIRECTORY, MEMBER, {4: "admin"}, replica.enrolled.member
        ),
    ),
    "a stream of one's own": (
        "unknown_kind",
        lambda replica, _stream, _root, _reply: replica.operation(DIRECTORY, STREAM, {1: MARK, 2: "en"}),
    ),
    "a card in a stream": (
        "unknown_kind",
        lambda replica, stream, _root, _reply: replica.operation(stream, MEMBER, {1: MARK}),
    ),
    "a post in the directory": (
        "unknown_scope",
        lambda replica, _stream, _root, _reply: replica.operation(DIRECTORY, POST, GOOD),
    ),
}


def _refused(code: str, bad: Bad) -> Callable[[Ground], None]:
    def test(ground: Ground) -> None:
        writer, stream = ground.writer, ground.stream
        root = writer.thread(stream, "A good one", "before")
        reply = writer.reply(stream, root.id, "between")
        after = writer.reply(stream, root.id, "after")
        wrong = bad(writer, stream, root.id, reply.id)
        ground.forbidden.append(wrong)
        answer = writer.sync(root, reply, wrong, after)
        told = [(refusal.place, refusal.code) for refusal in answer.refusals]
        must(told == [(2, code)], f"{told} instead of {[(2, code)]}")
        places = [writer.find(stream, good.id).seq for good in (root, reply, after)]
        must(places == sorted(places), "the others are out of order")

    return test


REQUIREMENTS += [
    Requirement(11, f"{words} is refused with {code}, and the rest is taken in", _refused(code, bad))
    for words, (code, bad) in BAD.items()
]


@requirement(3, "what is just within the limits is taken in")
def within_limits(ground: Ground) -> None:
    writer, stream = ground.writer, ground.stream
    tags = [[f"t{n}" + "x" * 48 for n in range(10)], [f"u{n}" for n in range(10)]]
    fields: list[dict[int, Any]] = [
        {TITLE: "é" * 200},
        {TAGS: tags},
        {LANGUAGE: "fil"},
        {99: nested(7)},
        {99: bytes(81_000)},
        {BODY: "é" * 32_768},
        {},
    ]
    operations = [writer.thread(stream, "Just within", "b", more) for more in fields]
    must(max(len(operation.payload) for operation in operations) <= 81_920, "the test's own mistake")
    answer = writer.sync(*operations)
    must(not answer.refusals, f"refused: {answer.refusals}")


@requirement(10, "places in a NOTICE count over all batches, and thousands of refusals are told", slow=True)
def thousands(ground: Ground) -> None:
    writer = ground.writer
    wrong = [writer.thread(ground.stream, "", MARK) for _ in range(1_500)]
    good = writer.thread(ground.stream, "Amid refusals", "b")
    answer = writer.sync(*wrong[:700], good, *wrong[700:])
    places = [place for place in range(1_501) if place != 700]
    must([refusal.place for refusal in answer.refusals] == places, "other places were told")
    must(answer.kinds.lstrip("N").strip("LBA") == "E", f"messages {answer.kinds}: refusals come first")
    writer.find(ground.stream, good.id)


@requirement(11, "a reply can answer only a thread, and a post of that thread, of its own stream")
def other_places(ground: Ground) -> None:
    writer, here, there = ground.writer, ground.stream, ground.second_stream
    root, other = writer.thread(here, "Here", "b"), writer.thread(here, "Also here", "b")
    elsewhere = writer.thread(there, "There", "b")
    wrong = [
        writer.reply(here, elsewhere.id, MARK),
        writer.reply(here, root.id, MARK, parent=other.id),
        writer.reply(here, root.id, MARK, parent=elsewhere.id),
        writer.edit(here, elsewhere.id, {BODY: MARK}),
        writer.useful(here, elsewhere.id),
    ]
    ground.forbidden += wrong
    answer = writer.sync(root, other, elsewhere, *wrong)
    codes = [refusal.code for refusal in answer.refusals]
    must(codes == ["unknown_thread", *["unknown_post"] * 4], f"{codes}")


@requirement(11, "what was refused may be sent again, and is refused again")
def again(ground: Ground) -> None:
    wrong = ground.writer.thread(ground.stream, "", MARK)
    ground.forbidden.append(wrong)
    for _ in range(2):
        must(
            [told.code for told in ground.writer.sync(wrong).refusals] == ["title_missing"], "another answer"
        )


def is_shown(replica: Replica, ground: Ground) -> bool:
    """Whether anything that was refused is in the replica's logs."""
    refused = {operation.id for operation in ground.forbidden}
    return any(
        entry.operation.id in refused or MARK in str(fields_in(entry.operation.payload))
        for log in replica.logs.values()
        for entry in log.entries
    )
