"""The colours and sizes of the window, each named once; nothing here knows Qt.

Colours are ``#rrggbb``. Sizes are in pixels at 100 % text size and grow with it.
"""

from enum import StrEnum

import msgspec


class Scheme(StrEnum):
    """The four looks of the window."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


class Tone(StrEnum):
    """What a mark or message means; always told by icon and words too, never by colour alone."""

    PLAIN = "plain"
    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


class Colours(msgspec.Struct, frozen=True):
    """One look. ``*_soft`` is the ground on which the colour of the same name is written."""

    window: str
    surface: str
    rail: str
    hover: str
    pressed: str
    selected: str
    on_selected: str
    border: str
    outline: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    link: str
    focus: str
    plain: str
    plain_soft: str
    info: str
    info_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    code_soft: str
    on_avatar: str
    avatars: tuple[str, ...]
    charts: tuple[str, ...]
    """Of the kinds in a picture of numbers, chosen to differ in lightness too, for eyes that see few colours."""

    def ink(self, tone: Tone) -> str:
        """The colour in which a tone's words and icon are drawn."""
        return str(getattr(self, tone.value))

    def ground(self, tone: Tone) -> str:
        """The ground of a tone's words."""
        return str(getattr(self, f"{tone.value}_soft"))


class Sizes(msgspec.Struct, frozen=True):
    """Spaces, corners and controls. A finger or a shaky mouse hits ``control``; lines of text stop at ``measure``."""

    hair: int = 1
    gap_xs: int = 4
    gap_s: int = 8
    gap_m: int = 12
    gap_l: int = 16
    gap_xl: int = 24
    gap_xxl: int = 40
    corner: int = 6
    corner_l: int = 10
    icon: int = 18
    icon_s: int = 15
    icon_l: int = 48
    control: int = 34
    field: int = 32
    avatar: int = 38
    measure: int = 720


_LIGHT = Colours(
    window="#f3f5f5",
    surface="#ffffff",
    rail="#e9eeee",
    hover="#e6ecec",
    pressed="#d6dfdf",
    selected="#d3e9e8",
    on_selected="#0a3f42",
    border="#d8dfe0",
    outline="#76858a",
    text="#1a2528",
    muted="#506067",
    disabled="#86949a",
    accent="#0b6b70",
    accent_hover="#095a5f",
    accent_pressed="#07494d",
    on_accent="#ffffff",
    link="#0b6670",
    focus="#0b6b70",
    plain="#46555b",
    plain_soft="#e7eced",
    info="#1d5591",
    info_soft="#e2eefa",
    good="#1c6536",
    good_soft="#e0f2e5",
    warn="#7d4c00",
    warn_soft="#fcefd3",
    bad="#a12622",
    bad_soft="#fce6e4",
    code_soft="#eef2f2",
    on_avatar="#ffffff",
    avatars=("#0b6b70", "#8a3b67", "#3d5a9e", "#8a4b14", "#4a6b1f", "#6a4a9c", "#a03a35", "#4f5d66"),
    charts=("#0b4f8f", "#c05a00", "#00805e", "#9c3f78", "#8a7a00", "#6b777c"),
)

_DARK = Colours(
    window="#161b1d",
    surface="#1f2628",
    rail="#121618",
    hover="#2a3336",
    pressed="#354043",
    selected="#1d4548",
    on_selected="#d8f3f2",
    border="#343e41",
    outline="#829196",
    text="#e7edee",
    muted="#a9b6ba",
    disabled="#6d7a7f",
    accent="#63c5c1",
    accent_hover="#7fd3cf",
    accent_pressed="#4fb0ac",
    on_accent="#06292b",
    link="#74d0cc",
    focus="#74d0cc",
    plain="#b9c5c9",
    plain_soft="#2d3639",
    info="#9cc7f5",
    info_soft="#1f3247",
    good="#8fd6a4",
    good_soft="#1b3826",
    warn="#f0c274",
    warn_soft="#41300f",
    bad="#ffaaa2",
    bad_soft="#4a2220",
    code_soft="#293133",
    on_avatar="#0f1517",
    avatars=("#63c5c1", "#e59cc4", "#9db6f0", "#eeb07a", "#b0d07e", "#c8aef2", "#f5a39c", "#b4c3cb"),
    charts=("#7db8f5", "#ff9d5c", "#3fc79a", "#f3a6d2", "#e3dc6a", "#a3b0b5"),
)

_CONTRAST_LIGHT = Colours(
    window="#ffffff",
    surface="#ffffff",
    rail="#ffffff",
    hover="#dfe9ff",
    pressed="#c4d6ff",
    selected="#00307a",
    on_selected="#ffffff",
    border="#000000",
    outline="#000000",
    text="#000000",
    muted="#262626",
    disabled="#595959",
    accent="#00307a",
    accent_hover="#00225a",
    accent_pressed="#001a44",
    on_accent="#ffffff",
    link="#00307a",
    focus="#b00040",
    plain="#000000",
    plain_soft="#ffffff",
    info="#00307a",
    info_soft="#ffffff",
    good="#004d1a",
    good_soft="#ffffff",
    warn="#5c3200",
    warn_soft="#ffffff",
    bad="#8a0010",
    bad_soft="#ffffff",
    code_soft="#f2f2f2",
    on_avatar="#ffffff",
    avatars=("#000000",),
    charts=("#000000",),
)

_CONTRAST_DARK = Colours(
    window="#000000",
    surface="#000000",
    rail="#000000",
    hover="#22314a",
    pressed="#33476a",
    selected="#ffe14d",
    on_selected="#000000",
    border="#ffffff",
    outline="#ffffff",
    text="#ffffff",
    muted="#e3e3e3",
    disabled="#a6a6a6",
    accent="#ffe14d",
    accent_hover="#fff0a0",
    accent_pressed="#e6c400",
    on_accent="#000000",
    link="#7fd8ff",
    focus="#7fd8ff",
    plain="#ffffff",
    plain_soft="#000000",
    info="#7fd8ff",
    info_soft="#000000",
    good="#8dff9d",
    good_soft="#000000",
    warn="#ffe14d",
    warn_soft="#000000",
    bad="#ffb3ab",
    bad_soft="#000000",
    code_soft="#1c1c1c",
    on_avatar="#000000",
    avatars=("#ffffff",),
    charts=("#ffffff",),
)

COLOURS: dict[Scheme, Colours] = {
    Scheme.LIGHT: _LIGHT,
    Scheme.DARK: _DARK,
    Scheme.CONTRAST_LIGHT: _CONTRAST_LIGHT,
    Scheme.CONTRAST_DARK: _CONTRAST_DARK,
}


class Look(msgspec.Struct, frozen=True):
    """A scheme at a text size: ``scale`` 1.0 is 100 %, ``base_points`` the size of plain text at 100 %."""

    scheme: Scheme = Scheme.LIGHT
    scale: float = 1.0
    base_points: float = 11.0

    @property
    def colours(self) -> Colours:
        return COLOURS[self.scheme]

    @property
    def high_contrast(self) -> bool:
        return self.scheme in (Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK)

    def px(self, size: int) -> int:
        """A size of :class:`Sizes` at this text size."""
        return max(1, round(size * self.scale))

    def points(self, factor: float = 1.0) -> float:
        """A font size: the plain text's, times ``factor``."""
        return round(self.base_points * self.scale * factor, 1)


SIZES = Sizes()

_FONTS = {"font-caption": 0.88, "font-text": 1.0, "font-heading": 1.14, "font-title": 1.45}


def style_values(look: Look) -> dict[str, str]:
    """What the places of the style sheet stand for: every colour, size and font of a look, by name."""
    values = {
        name: value for name, value in msgspec.structs.asdict(look.colours).items() if isinstance(value, str)
    }
    for field in msgspec.structs.fields(SIZES):
        values[field.name] = f"{look.px(getattr(SIZES, field.name))}px"
    values["rule"] = "2px" if look.high_contrast else "1px"
    for name, factor in _FONTS.items():
        values[name] = f"{look.points(factor):g}pt"
    return {name.replace("_", "-"): value for name, value in values.items()}


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2 defines it, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
