"""Section 16: what a sync would move, asked before anything moves."""

from tests.conformance.ground import Ground, must
from tests.conformance.requirement import requirement
from tests.conformance.requirements.exchanges import write_much

WITHIN = 0.2


@requirement(
    16, "an estimate tells each scope's entries, in order and newest first, and moves nothing", harmless=True
)
def entries(ground: Ground) -> None:
    write_much(ground)
    for newest_first in (False, True):
        replica = ground.device(newest_first=newest_first)
        ground.catch_up()
        asked = replica.sync(estimate=True)
        must(asked.kinds == "ME" and asked.end and asked.end.entries == 0, f"messages {asked.kinds}")
        came: dict[int, int] = {}
        for run in replica.sync().runs:
            came[run.number] = came.get(run.number, 0) + len(run.entries)
        must({number: entries for number, entries, _ in asked.told["M"][0]} == came, "other entries came")


@requirement(16, "the bytes of some days are told within a fifth")
def bytes_of_days(ground: Ground) -> None:
    replica = ground.in_step()
    words = [
        "the",
        "ward",
        "round",
        "begins",
        "at",
        "six",
        "with",
        "the",
        "hand",
        "rub",
        "and",
        "a",
        "list",
        "of",
        "what",
        "was",
        "missing",
        "yesterday",
    ]
    for count in (3, 40):
        posts = [" ".join(words[(n * at) % len(words)] for at in range(40)) for n in range(1, count + 1)]
        ground.writer.sync(*(ground.writer.thread(ground.stream, f"Day {count}", post) for post in posts))
        told = sum(size for _, _, size in replica.sync(estimate=True).told["M"][0])
        moved = replica.sync().size
        must(abs(told - moved) <= WITHIN * moved, f"{told} bytes told, {moved} came")


@requirement(16, "an estimate of nothing is empty, and small")
def nothing(ground: Ground) -> None:
    replica = ground.in_step()
    answer = replica.sync(estimate=True)
    must(answer.told["M"][0] in ((), []), f"{answer.told} where nothing is new")
    must(answer.size <= 64, f"{answer.size} bytes of nothing")
