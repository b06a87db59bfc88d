"""Section 11, between people: whose posts, which roles, closed streams, and what others are never shown."""

from tests.conformance.ground import Ground, NotTried, must
from tests.conformance.operations import BODY, TITLE
from tests.conformance.requirement import requirement
from tests.conformance.requirements.refusals import MARK, is_shown


@requirement(11, "nobody edits another's post; the author does, from any device")
def authors(ground: Ground) -> None:
    neighbour = ground.neighbour
    root = ground.writer.thread(ground.stream, "Mine", "b")
    ground.writer.sync(root)
    neighbour.sync()
    wrong = (
        neighbour.edit(ground.stream, root.id, {BODY: MARK}),
        neighbour.edit(ground.stream, root.id, {TITLE: MARK}),
    )
    ground.forbidden += wrong
    codes = [refusal.code for refusal in neighbour.sync(*wrong).refusals]
    must(codes == ["not_your_post"] * 2, f"{codes} instead of not_your_post")
    second = ground.in_step()
    edited = second.edit(ground.stream, root.id, {BODY: "From my other device."})
    must(not second.sync(edited).refusals, "the author's other device was refused")


@requirement(11, "everybody replies to and finds useful what others wrote")
def together(ground: Ground) -> None:
    root = ground.writer.thread(ground.stream, "For all", "b")
    ground.writer.sync(root)
    neighbour = ground.neighbour
    neighbour.sync()
    acts = neighbour.reply(ground.stream, root.id, "A reply"), neighbour.useful(ground.stream, root.id)
    answer = neighbour.sync(*acts)
    must(not answer.refusals, f"refused: {answer.refusals}")
    ground.writer.sync()
    for act in acts:
        must(ground.writer.find(ground.stream, act.id).operation == act, "it came as another")


@requirement(11, "a reader reads everything and writes nothing: role_forbids")
def readers(ground: Ground) -> None:
    reader = ground.in_step(ground.needs(ground.reader, "--reader-email"))
    root = ground.writer.thread(ground.stream, "For readers", "b")
    ground.writer.sync(root)
    reader.sync()
    reader.find(ground.stream, root.id)
    wrong = (
        reader.thread(ground.stream, "t", MARK),
        reader.reply(ground.stream, root.id, MARK),
        reader.useful(ground.stream, root.id),
    )
    ground.forbidden += wrong
    codes = [refusal.code for refusal in reader.sync(*wrong).refusals]
    must(codes == ["role_forbids"] * 3, f"{codes} instead of role_forbids")


@requirement(11, "a closed stream takes no new posts: stream_closed")
def closed(ground: Ground) -> None:
    streams = ground.writer.closed_streams()
    if not streams:
        raise NotTried("needs a closed stream")
    wrong = ground.writer.thread(streams[0], "t", MARK)
    ground.forbidden.append(wrong)
    codes = [refusal.code for refusal in ground.writer.sync(wrong).refusals]
    must(codes == ["stream_closed"], f"{codes} instead of stream_closed")


@requirement(
    11, "a request in one's own scopes cannot carry operations of scopes that are none", harmless=True
)
def no_scope(ground: Ground) -> None:
    writer = ground.writer
    number = writer.alias_of(0, writer.enrolled.member) or 0
    log = writer.logs[ground.stream]
    writer.logs[number] = type(log).empty(writer.community, writer.enrolled.member)
    wrong = writer.thread(number, "t", MARK)
    del writer.logs[number]
    ground.forbidden.append(wrong)
    answer = writer.sync(wrong)
    codes = [refusal.code for refusal in answer.refusals]
    must(codes == ["unknown_scope"], f"{codes} instead of unknown_scope")


@requirement(
    11, "nothing that was refused in this run was shown to anybody, by its id or by its text", last=True
)
def never_shown(ground: Ground) -> None:
    must(ground.forbidden, "nothing was refused")
    for account in (ground.account, ground.other):
        if account is not None:
            replica = ground.device(account)
            answer = replica.sync()
            must(not is_shown(replica, ground), "an operation that was refused is in a log")
            must(
                not any(MARK.encode() in block for block in answer.raw),
                "a text that was refused is in a block",
            )
