"""What is known of one resource: its marks, what can be done with it, what it is about, its files, and what belongs to it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from gllapp.library_views import Facet, Related, What
from gllapp.ui import formats, icons, theme
from gllapp.ui.links import judge
from gllapp.ui.names import clean_name, isolated, joined
from gllapp.ui.pages.library import words
from gllapp.ui.pages.library.citer import Form
from gllapp.ui.pages.library.file_rows import FileList
from gllapp.ui.pages.library.link_button import LinkButton
from gllapp.ui.pages.library.shown import Shown
from gllapp.ui.text import Rendered
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.controls import ActionButton, IconButton
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel, line
from gllapp.ui.widgets.marks import Chip
from gllapp.ui.widgets.notices import Banner, Notice, Offer
from gllapp.ui.widgets.rich_text import RichText
from gllcore.model.library import Holding

_NAMES_WIDTH = 104


class ResourceDetail(QWidget):
    """Made anew for each :class:`Shown`. Signals carry what was chosen; the page knows which resource is shown."""

    read_asked = Signal()
    keep_asked = Signal(object)
    """Carries :class:`What`."""
    release_asked = Signal()
    cite_asked = Signal(object)
    """Carries a :class:`Form`."""
    open_asked = Signal()
    resource_asked = Signal(bytes)
    choice_asked = Signal(object)
    """All resources under a key: carries ``(facet, key)``."""
    print_asked = Signal()
    link_asked = Signal(object)
    """Carries a judged :class:`~gllapp.ui.links.Link`."""

    def __init__(self, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._view, self._resource = shown.view, shown.view.resource
        self.setAccessibleName(words.title(self._view.row.title))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.look().px(SIZES.gap_m))
        for part in self._parts():
            self._column.addWidget(part)

    def _parts(self) -> Iterator[QWidget]:
        yield self._marks()
        yield PlainLabel(words.title(self._resource.title), "title").wrapped()
        if by := self._by():
            yield PlainLabel(by, "muted").wrapped()
        yield from self._warnings()
        yield self._acts()
        if coming := self._coming():
            yield PlainLabel(coming, "caption").wrapped()
        if self._resource.abstract.strip():
            yield self._abstract()
        yield line()
        yield self._facts()
        yield from self._topics()
        yield line()
        yield PlainLabel(self.tr("Files"), "strong")
        self.files = FileList(self._shown)
        yield self.files
        yield from self._relations()

    # --- the head ---

    def _marks(self) -> QWidget:
        row, view = self._view.row, self._view
        chips = [Chip(words.MARKS[row.holding], words.holding_words(row.holding), words.TONES[row.holding])]
        if row.newer:
            chips.append(Chip(words.NEWER, self.tr("A newer edition is out"), Tone.WARN))
        if row.kept:
            chips.append(Chip(words.KEPT, words.kept_words(), Tone.PLAIN))
        if view.sticks and row.holding is not Holding.HELD:
            stick = isolated(clean_name(view.sticks[0].name))
            chips.append(Chip("usb", self.tr("On the stick {name}").format(name=stick), Tone.INFO))
        return _flowing(chips)

    def _by(self) -> str:
        made = self._resource
        authors = "; ".join(isolated(clean_name(author)) for author in made.authors)
        organisation = isolated(clean_name(made.organisation)) if made.organisation else ""
        year = str(made.year) if made.year is not None else ""
        edition = isolated(clean_name(made.edition)) if made.edition else ""
        return joined(authors, organisation, year, edition)

    def _warnings(self) -> Iterator[Banner]:
        if self._resource.withdrawn_ms is not None:
            when = formats.moment(self._resource.withdrawn_ms, self._shown.now_ms)
            what = self.tr("Withdrawn from the library, {when}").format(when=isolated(when))
            yield Banner(Notice(Tone.BAD, what, self.tr("Do not pass it on.")), closable=False)
        for newer in self._view.replaced_by:
            offer = Offer(newer.id.hex(), self.tr("Show it"), "next")
            what = self.tr("Replaced by {title}").format(title=isolated(words.title(newer.title)))
            banner = Banner(Notice(Tone.WARN, what, offers=(offer,)), closable=False)
            banner.offered.connect(lambda key: self.resource_asked.emit(bytes.fromhex(key)))
            yield banner

    # --- what can be done ---

    def _acts(self) -> QWidget:
        shown = self._shown
        can_read = shown.readable is not None or shown.text is not None
        buttons: list[QWidget] = []
        if can_read:
            read = ActionButton(self._read_words(), "library", primary=True)
            read.clicked.connect(self.read_asked)
            buttons.append(read)
        if shown.document is not None and shown.readable is None:
            outside = ActionButton(self.tr("Open with another program…"), "outside", primary=not can_read)
            outside.clicked.connect(self.open_asked)
            buttons.append(outside)
        buttons += self._keeping(primary=not buttons)
        buttons.append(self._cite())
        printed = IconButton("print", self.tr("Print…"))
        printed.clicked.connect(self.print_asked)
        buttons.append(printed)
        if shown.readable is not None:
            outside_too = IconButton("outside", self.tr("Another program…"))
            outside_too.set_words(self.tr("Another program…"), self.tr("Open with another program"))
            outside_too.clicked.connect(self.open_asked)
            buttons.append(outside_too)
        return _flowing(buttons)

    def _read_words(self) -> str:
        readable = self._shown.readable
        if readable is None:
            return self.tr("Read the text")
        return self.tr("Read") if readable.current else self.tr("Read the older edition")

    def _keeping(self, *, primary: bool) -> Iterator[QWidget]:
        if self._view.keeps:
            release = ActionButton(self.tr("Let go"), "close")
            release.clicked.connect(self.release_asked)
            yield release
            return
        choices = self._shown.choices() if any(file.current for file in self._view.files) else ()
        if not choices:
            return
        keep = ActionButton(self._cost(self.tr("Keep on this PC"), choices[0]), "pin", primary=primary)
        keep.setToolTip(self._why(choices[0]))
        keep.clicked.connect(lambda: self.keep_asked.emit(choices[0]))
        yield keep
        if len(choices) > 1:
            yield self._less(choices[1:])

    def _less(self, choices: tuple[What, ...]) -> IconButton:
        """To keep less of it than the whole."""
        said = {
            What.LIGHT: self.tr("Keep the light version"),
            What.TEXT: self.tr("Keep the text alone"),
            What.MAIN: self.tr("Keep on this PC"),
        }
        menu = QMenu(self)
        for what in choices:
            act = menu.addAction(self._cost(said[what], what))
            act.triggered.connect(lambda _checked=False, what=what: self.keep_asked.emit(what))
        return _with_menu(IconButton("down", self.tr("Keep less of it"), words_shown=False), menu)

    def _cost(self, said: str, what: What) -> str:
        missing = self._shown.missing_bytes(what)
        return f"{said} ({formats.size(missing)})" if missing else said

    def _coming(self) -> str:
        """What is to be fetched of it, because it is kept."""
        rules = [rule for rule in self._shown.rules if self._shown.missing_bytes(rule.what)]
        if not rules:
            return ""
        missing = max(self._shown.missing_bytes(rule.what) for rule in rules)
        return self._why_of(missing)

    def _why(self, what: What) -> str:
        missing = self._shown.missing_bytes(what)
        if not missing:
            return self.tr("It is here already, and stays until you let it go.")
        return self._why_of(missing)

    def _why_of(self, missing: int) -> str:
        cost = words.by_internet(missing, self._shown.pace.seconds(missing))
        return self.tr("Still to come: {cost}").format(cost=cost)

    def _cite(self) -> IconButton:
        said = {
            Form.APA: self.tr("Copy as text (APA)"),
            Form.VANCOUVER: self.tr("Copy as text (Vancouver)"),
            Form.POST: self.tr("Copy for a post"),
            Form.LINK: self.tr("Copy link"),
            Form.BIBTEX: self.tr("Copy as BibTeX"),
            Form.RIS: self.tr("Copy as RIS"),
        }
        menu = QMenu(self)
        for form, words_of_it in said.items():
            act = menu.addAction(icons.icon("copy"), words_of_it)
            act.triggered.connect(lambda _checked=False, form=form: self.cite_asked.emit(form))
        return _with_menu(IconButton("quote", self.tr("Cite")), menu)

    # --- what it is about ---

    def _abstract(self) -> RichText:
        text = RichText(self.tr("Abstract"))
        text.show_rendered(Rendered(self._resource.abstract.strip(), is_html=False))
        return text

    def _facts(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        look = theme.look()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(SIZES.gap_m))
        grid.setVerticalSpacing(look.px(SIZES.gap_s))
        grid.setColumnMinimumWidth(0, look.px(_NAMES_WIDTH))
        grid.setColumnStretch(1, 1)
        for at, (name, value) in enumerate(self._named()):
            label = PlainLabel(name, "muted").wrapped()
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            if isinstance(value, PlainLabel):
                value.setAccessibleName(f"{name}: {value.text()}")
                grid.addWidget(value, at, 1)
            else:
                grid.addWidget(_flowing([value]), at, 1)
        return made

    def _named(self) -> Iterator[tuple[str, QWidget]]:
        made = self._resource
        countries = formats.listed(words.key_words(Facet.COUNTRY, key) for key in made.countries)
        licence = words.key_words(Facet.LICENCE, made.licence) if made.licence else self.tr("Not known")
        for name, said in (
            (self.tr("Type"), words.type_words(made.type)),
            (self.tr("Language"), words.language_words(made.language)),
            (self.tr("Countries"), countries),
            (self.tr("Licence"), licence),
        ):
            if said:
                yield name, _value(said)
        if made.doi:
            yield self.tr("DOI"), self._link(f"https://doi.org/{made.doi}", made.doi)
        if made.link:
            yield self.tr("Web page"), self._link(made.link, made.link)
        yield self.tr("Added"), _value(formats.moment(made.added_ms, self._shown.now_ms))

    def _link(self, url: str, said: str) -> QWidget:
        link = judge(url)
        if link is None:
            return _value(clean_name(said))
        button = LinkButton("link", clean_name(said))
        button.setAccessibleName(self.tr("Open {address}").format(address=clean_name(said)))
        button.clicked.connect(lambda: self.link_asked.emit(link))
        return button

    def _topics(self) -> Iterator[QWidget]:
        topics = [
            self._choice("tag", Facet.TOPIC, key, words.key_words(Facet.TOPIC, key))
            for key in self._resource.topics
        ]
        shelves = [
            self._choice("library", Facet.SHELF, shelf.id.hex(), clean_name(shelf.name))
            for shelf in self._view.shelves
        ]
        if topics or shelves:
            yield _flowing([*shelves, *topics])

    def _choice(self, icon: str, facet: Facet, key: str, said: str) -> IconButton:
        button = LinkButton(icon, said, self.tr("Show all of {name}").format(name=isolated(said)))
        button.clicked.connect(lambda: self.choice_asked.emit((facet, key)))
        return button

    # --- what belongs to it ---

    def _relations(self) -> Iterator[QWidget]:
        original = self._resource.translates
        by_language: dict[str, list[Related]] = {}
        for each in self._view.translations:
            if each.id != original:
                by_language.setdefault(words.language_words(each.language), []).append(each)
        yield from self._belongs(
            self.tr("Translation of"), [each for each in self._view.translations if each.id == original]
        )
        for language, others in by_language.items():
            also = self.tr("Also in {language}").format(language=language)
            yield from self._belongs(also if language else self.tr("Also in another language"), others)
        yield from self._belongs(self.tr("Replaces"), self._view.replaces)

    def _belongs(self, heading: str, others: Sequence[Related]) -> Iterator[QWidget]:
        if others:
            yield line()
            yield PlainLabel(heading, "strong")
            yield _flowing([self._related(each) for each in others])

    def _related(self, other: Related) -> IconButton:
        said = words.reference(other)
        button = LinkButton(words.MARKS[other.holding], said, tone=words.TONES[other.holding])
        button.setAccessibleName(f"{said}, {words.holding_words(other.holding)}")
        button.clicked.connect(lambda: self.resource_asked.emit(other.id))
        return button


def _flowing(widgets: Sequence[QWidget]) -> QWidget:
    """Side by side, and in the next line where the room ends."""
    made = QWidget()
    row = Flow(theme.look().px(SIZES.gap_s), made)
    for widget in widgets:
        row.addWidget(widget)
    return made


def _value(said: str) -> PlainLabel:
    label = PlainLabel(said).wrapped()
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _with_menu(button: IconButton, menu: QMenu) -> IconButton:
    button.setMenu(menu)
    button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
    return button
