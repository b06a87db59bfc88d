"""Taking one function of the product away in favour of another, wherever it is known."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from unittest.mock import patch

Mutant = Callable[[], AbstractContextManager[object]]


@contextmanager
def everywhere(function: Callable[..., object], other: Callable[..., object]) -> Iterator[None]:
    """In every module that has imported it by name, the auditor's too: what follows from it must be noticed."""
    name = function.__name__
    holders = [module for module in sys.modules.values() if getattr(module, name, None) is function]
    with ExitStack() as stack:
        for module in holders:
            stack.enter_context(patch.object(module, name, other))
        yield
