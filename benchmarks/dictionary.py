"""Trains the zstd dictionary that both programs ship, from real conversations in six languages and generated ones.

    python -m benchmarks.dictionary                          writes src/gllcore/dictionaries/1.zdict
    python -m benchmarks.dictionary --report [--corpus FILE] prints what it saves on posts that it has not seen

The number in the file's name is part of the wire: once a release has shipped a dictionary, a newly trained one gets a
new number.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from backports import zstd

from benchmarks.corpus import SamplePost, corpus, read_jsonl
from benchmarks.demo_posts import demo_threads
from benchmarks.operations import Logs
from benchmarks.workload import TRAINING_SEED

FILE = Path(__file__).parents[1] / "src" / "gllcore" / "dictionaries" / "1.zdict"
SIZE = 16 * 1024
LEVEL = 19

SHARES = {"vi": 2_300, "ar": 2_500, "pt": 2_400, "es": 2_600, "fr": 2_800, "en": 3_300}
"""Bytes for each language. Trained on everything at once, the largest language takes most of the room. What stands
last is the cheapest to refer to."""
GENERATED_POSTS = 150
"""Of each language that the generator speaks: more would serve the generator and nobody else."""

_HEADER_BYTES = 300
"""A trained dictionary begins with tables of about this size; only what follows them is text."""

Threads = Sequence[Sequence[SamplePost]]


def trained(threads: Threads) -> bytes:
    """The dictionary from these conversations and the generator's."""
    generated = list(corpus(2_000, 200, TRAINING_SEED))
    samples = {language: _samples(language, threads, generated) for language in SHARES}
    text = b"".join(_frequent(samples[language], size) for language, size in SHARES.items())
    every_sample = list(chain.from_iterable(samples.values()))
    return zstd.finalize_dict(zstd.ZstdDict(text, is_raw=True), every_sample, SIZE, LEVEL).dict_content


def packed_size(block: bytes, dictionary: bytes | None) -> int:
    options: dict[int, int] = {
        zstd.CompressionParameter.compression_level: LEVEL,
        zstd.CompressionParameter.checksum_flag: 0,
        zstd.CompressionParameter.content_size_flag: 0,
        zstd.CompressionParameter.dict_id_flag: 0,
    }
    trained_dictionary = zstd.ZstdDict(dictionary) if dictionary else None
    return len(zstd.compress(block, options=options, zstd_dict=trained_dictionary))


def saved(dictionary: bytes, texts: Mapping[str, Sequence[SamplePost]]) -> Iterator[str]:
    """A line for each kind of text: mean bytes of blocks of 1, 5 and 20 posts, without and with the dictionary."""
    for name, posts in texts.items():
        cells = []
        for count in (1, 5, 20):
            blocks = _blocks(posts, count)
            without, with_it = (
                sum(packed_size(block, used) for block in blocks) / len(blocks) for used in (None, dictionary)
            )
            cells.append(f"{count:>3}: {without:6,.0f} → {with_it:6,.0f} ({with_it / without - 1:+.0%})")
        yield f"{name:<12}" + "   ".join(cells)


def _samples(language: str, threads: Threads, generated: Sequence[SamplePost]) -> list[bytes]:
    """The language's posts as they travel alone."""
    real = [thread for thread in threads if thread[0].language == language]
    invented = [post for post in generated if post.language == language][:GENERATED_POSTS]
    return [block for posts in (*real, invented) for block in _blocks(posts, 1)]


def _frequent(samples: Sequence[bytes], size: int) -> bytes:
    """The `size` bytes of text that return most often in the samples; nothing when there are none."""
    return zstd.train_dict(samples, size + _HEADER_BYTES).dict_content[-size:] if samples else b""


def _blocks(posts: Sequence[SamplePost], count: int) -> list[bytes]:
    """The posts as they travel, `count` at a time."""
    logs = Logs()
    return [logs.block(posts[start : start + count]) for start in range(0, len(posts), count)]


def _report(other: Path | None) -> Iterator[str]:
    """Judges a dictionary that was trained without every fifth conversation by exactly those."""
    threads = list(demo_threads())
    unseen = [thread for number, thread in enumerate(threads) if number % 5 == 2]
    dictionary = trained([thread for number, thread in enumerate(threads) if number % 5 != 2])
    texts = {f"demo {language}": _posts_in(language, unseen) for language in SHARES}
    texts["generated"] = list(corpus(400, 40, TRAINING_SEED + 1))[-200:]
    if other:
        texts[other.name] = list(read_jsonl(other))[-200:]
    return saved(dictionary, {name: posts for name, posts in texts.items() if posts})


def _posts_in(language: str, threads: Threads) -> list[SamplePost]:
    return [post for thread in threads for post in thread if post.language == language]


def main(arguments: Iterable[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.dictionary", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--report", action="store_true", help="write nothing; print what a dictionary saves")
    parser.add_argument("--corpus", type=Path, metavar="FILE", help="with --report: judge by these posts too")
    asked = parser.parse_args(arguments if arguments is None else list(arguments))
    if asked.report:
        sys.stdout.writelines(f"{line}\n" for line in _report(asked.corpus))
        return
    dictionary = trained(list(demo_threads()))
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_bytes(dictionary)
    sys.stdout.write(f"{FILE.name}: {len(dictionary):,} bytes\n")


if __name__ == "__main__":
    main()
