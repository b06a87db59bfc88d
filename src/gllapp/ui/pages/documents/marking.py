"""Which places of the text are marked for what stands beside it."""

from collections.abc import Sequence
from functools import partial

from gllapp.pod_views import ChangeRow, CommentRow
from gllapp.ui.pages.documents.editor import DocumentEditor
from gllapp.ui.pages.documents.marks import Sort, TextMark
from gllapp.ui.pages.documents.reading import Aside
from gllapp.ui.pages.documents.typist import Typist


def marks_beside(shown: Aside, editor: DocumentEditor, typist: Typist, mark: int) -> list[TextMark]:
    """Conflicts and open comments, beside the changes that are marked already; places of ``shown`` are those of the text at the typist's ``mark``."""
    since = partial(typist.since, mark)
    marks = [
        TextMark(Sort.CONFLICT, row.conflict.key, since(row.conflict.start), since(row.conflict.end))
        for row in shown.conflicts
    ]
    marks += [found for row in shown.comments if (found := _comment(row, typist)) is not None]
    return marks + editor.marks_of(Sort.CHANGED)


def changed_marks(
    rows: Sequence[ChangeRow], editor: DocumentEditor, typist: Typist, mark: int
) -> list[TextMark]:
    """The paragraphs that have changed since the person looked last."""
    return [_paragraph(editor, f"change {at}", typist.since(mark, row.start)) for at, row in enumerate(rows)]


def _comment(row: CommentRow, typist: Typist) -> TextMark | None:
    comment = row.comment
    if comment.resolved or comment.anchor is None or row.start is None:
        return None
    start, end = (typist.position_of(place) for place in comment.anchor)
    if start is None or end is None or start >= end:
        return None
    sort = Sort.COMMENT if comment.suggestion is None else Sort.SUGGESTION
    return TextMark(sort, comment.id.hex(), start, end)


def _paragraph(editor: DocumentEditor, key: str, start: int) -> TextMark:
    document = editor.document()
    block = document.findBlock(min(start, document.characterCount() - 1))
    return TextMark(Sort.CHANGED, key, block.position(), block.position() + block.length() - 1)
