"""A field in which members are named by a few letters of their names; those who are chosen stand below it."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from gllapp.news_views import Person
from gllapp.ui import theme
from gllapp.ui.names import isolated, joined
from gllapp.ui.pages.pods import words
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.field import name_above
from gllapp.ui.widgets.flow import Flow
from gllcore.folding import shadow
from gllcore.ids import RecordId

_MOST = 6
_SHOWN_ROWS = 4
_PERSON = int(Qt.ItemDataRole.UserRole)


class PeopleField(QWidget):
    """``changed``: other people are chosen than before."""

    changed = Signal()

    def __init__(
        self,
        field_name: str,
        hint: str,
        people: Sequence[Person] = (),
        most: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``people`` are those who can be chosen, ``most`` of them at a time."""
        super().__init__(parent)
        self._people, self._most = tuple(people), most
        self._chosen: dict[RecordId, Person] = {}
        self.line = QLineEdit()
        self.line.setAccessibleName(field_name)
        self.line.setAccessibleDescription(hint)
        self.line.setPlaceholderText(self.tr("Type a few letters of a name"))
        self.matches = QListWidget()
        self.matches.setAccessibleName(self.tr("People who fit"))
        # The arrow key leads into it; whoever presses Tab is done with the field.
        self.matches.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.matches.hide()
        self._holder = QWidget()
        self._flow = Flow(theme.look().px(SIZES.gap_s), self._holder)
        self._lay_out(field_name, hint)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._match)
        self.line.returnPressed.connect(self._take_first)
        self.line.editingFinished.connect(self._take_only)
        for taken in (self.matches.itemClicked, self.matches.itemActivated):
            taken.connect(lambda item: self._take(item))

    @property
    def chosen(self) -> tuple[RecordId, ...]:
        return tuple(self._chosen)

    def show_people(self, people: Sequence[Person]) -> None:
        """Who can be chosen."""
        self._people = tuple(people)
        self._match(self.line.text())

    def choose(self, members: Collection[RecordId]) -> None:
        """These people, and nobody else."""
        self._chosen = {person.id: person for person in self._people if person.id in members}
        self._show_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.line.hasFocus() and self.matches.count():
            self.matches.setFocus()
            self.matches.setCurrentRow(0)
            return
        super().keyPressEvent(event)

    def _match(self, text: str) -> None:
        wanted = shadow(text).split()
        self.matches.clear()
        for person in self._fitting(wanted) if wanted else ():
            said = joined(words.name(person), words.country_words([person.country]) if person.country else "")
            item = QListWidgetItem(said, self.matches)
            item.setData(_PERSON, person)
        self.matches.setVisible(bool(self.matches.count()))
        rows = min(_SHOWN_ROWS, self.matches.count())
        frame = 2 * self.matches.frameWidth() + theme.look().px(SIZES.gap_xs)
        self.matches.setFixedHeight(max(1, rows) * max(1, self.matches.sizeHintForRow(0)) + frame)

    def _fitting(self, wanted: Sequence[str]) -> list[Person]:
        free = (person for person in self._people if person.id not in self._chosen)
        return [each for each in free if all(word in shadow(each.name) for word in wanted)][:_MOST]

    def _take_first(self) -> None:
        if self.matches.count():
            self._take(self.matches.item(0))

    def _take_only(self) -> None:
        """Whoever goes on to the next field meant the one person who fits."""
        if self.matches.count() == 1 and not self.matches.hasFocus() and not self.line.hasFocus():
            self._take(self.matches.item(0), stays=False)

    def _take(self, item: QListWidgetItem, *, stays: bool = True) -> None:
        person = item.data(_PERSON)
        assert isinstance(person, Person)
        if self._most is not None and len(self._chosen) >= self._most:
            self._chosen.pop(next(reversed(self._chosen)))
        self._chosen[person.id] = person
        self.line.clear()
        if stays:
            self.line.setFocus()
        self._show_chosen()
        self.changed.emit()

    def _drop(self, member: RecordId) -> None:
        self._chosen.pop(member, None)
        self._show_chosen()
        self.line.setFocus()
        self.changed.emit()

    def _show_chosen(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for person in self._chosen.values():
            self._flow.addWidget(self._button(person))
        self._holder.setVisible(bool(self._chosen))
        self._holder.updateGeometry()

    def _button(self, person: Person) -> IconButton:
        said = words.name(person)
        button = IconButton("user", f"{isolated(said)}  ✕")
        button.setAccessibleName(self.tr("{name}; press to leave them out").format(name=isolated(said)))
        button.clicked.connect(lambda: self._drop(person.id))
        return button

    def _lay_out(self, field_name: str, hint: str) -> None:
        column = name_above(self, field_name, self.line, hint)
        column.addWidget(self.matches)
        column.addWidget(self._holder)
        self._holder.hide()
