"""The library that merges texts, as it is spoken of here: loaded with the first text that is touched, which most starts of a program never do."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loro import ID as ID
    from loro import CounterSpan as CounterSpan
    from loro import Cursor as Cursor
    from loro import Diff as Diff
    from loro import DiffEvent as DiffEvent
    from loro import ExportMode as ExportMode
    from loro import Frontiers as Frontiers
    from loro import IdSpan as IdSpan
    from loro import LoroDoc as LoroDoc
    from loro import LoroText as LoroText
    from loro import PositionType as PositionType
    from loro import Side as Side
    from loro import TextDelta as TextDelta
    from loro import UndoManager as UndoManager
    from loro import VersionVector as VersionVector
else:

    def __getattr__(name: str) -> object:
        import loro

        found = globals()[name] = getattr(loro, name)
        return found
