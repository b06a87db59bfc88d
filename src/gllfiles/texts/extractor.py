"""Takes the text out of documents, in a helper process: a hostile or broken one costs a word for its problem and nothing else."""

from pathlib import Path
from types import TracebackType
from typing import Self

from gllfiles.helper.messages import Extracted, Limits, ReadText
from gllfiles.helper.process import Helper, Trouble

_DEFAULT = Limits()


class Extractor:
    """One helper for many documents, one after the other; it is replaced when a document fells it."""

    def __init__(self, memory_mb: int = 1024) -> None:
        self._helper = Helper(memory_mb)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def helper_pid(self) -> int | None:
        """The number of the helper's process while there is one."""
        return self._helper.pid

    def extract(self, path: Path, media: str, limits: Limits = _DEFAULT) -> Extracted:
        """What the document says, or the ``problem`` with it; raises nothing for whatever the file holds."""
        try:
            return self._helper.ask(ReadText(str(path.absolute()), media, limits), Extracted, limits.seconds)
        except Trouble as trouble:
            return Extracted(problem=trouble.problem)

    def close(self) -> None:
        """Ends the helper, also in the middle of a document."""
        self._helper.end()


def extract(path: Path, media: str, limits: Limits = _DEFAULT) -> Extracted:
    """What one document says; for many, an Extractor starts its helper once."""
    with Extractor() as extractor:
        return extractor.extract(path, media, limits)
