"""What a run of the benches was asked for."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from benchmarks.workload import Workload, from_file, generated


@dataclass(frozen=True)
class Options:
    posts: int = 20_000
    corpus: Path | None = None
    """A file of posts, one JSON record a line, instead of the generator's."""
    long: bool = False
    """Also what takes minutes."""
    operations: int | None = None
    """How long the longer of the two logs is that a server is measured with; None: as long as its bench wants it."""
    quick: bool = False
    """A server is measured in seconds, not minutes: rough figures."""

    @cached_property
    def workload(self) -> Workload:
        return from_file(self.corpus, self.posts) if self.corpus else generated(self.posts)
