"""The token tables keep their promises: readable everywhere, each place of the style sheet filled."""

import re

import pytest

from gllapp.assets import asset
from gllapp.ui import theme
from gllapp.ui.tokens import COLOURS, Colours, Look, Scheme, Tone, contrast, style_values

TEXT, SHAPE = 4.5, 3.0


def _pairs(colours: Colours) -> list[tuple[str, str, str, float]]:
    grounds = ("window", "surface", "rail", "hover")
    pairs = [(ink, ground, TEXT) for ink in ("text", "muted", "link") for ground in grounds]
    pairs += [("text", ground, TEXT) for ground in ("pressed", "code_soft")]
    pairs += [(tone.value, f"{tone.value}_soft", TEXT) for tone in Tone]
    pairs += [
        (tone.value, ground, TEXT) for tone in Tone for ground in ("window", "surface", "rail", "hover")
    ]
    pairs += [("text", f"{tone.value}_soft", TEXT) for tone in Tone]
    pairs += [("on_selected", "selected", TEXT), ("surface", "text", TEXT)]
    pairs += [("on_accent", f"accent{state}", TEXT) for state in ("", "_hover", "_pressed")]
    pairs += [
        (ink, ground, SHAPE)
        for ink in ("outline", "focus", "accent")
        for ground in ("window", "surface", "rail")
    ]
    named = [
        (f"{ink} on {ground}", getattr(colours, ink), getattr(colours, ground), least)
        for ink, ground, least in pairs
    ]
    return named + [(f"avatar {disc}", colours.on_avatar, disc, TEXT) for disc in colours.avatars]


@pytest.mark.parametrize("scheme", Scheme)
def test_every_pair_of_colours_that_meets_can_be_read(scheme: Scheme) -> None:
    poor = [
        f"{name}: {contrast(ink, ground):.2f}"
        for name, ink, ground, least in _pairs(COLOURS[scheme])
        if contrast(ink, ground) < least
    ]
    assert poor == []


@pytest.mark.parametrize("scheme", [Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK])
def test_high_contrast_means_seven_for_text_and_three_for_lines(scheme: Scheme) -> None:
    colours = COLOURS[scheme]
    grounds = (colours.window, colours.surface, colours.rail, colours.hover)
    inks = [colours.text, colours.muted, colours.link, *(colours.ink(tone) for tone in Tone)]
    own = [
        (colours.on_selected, colours.selected),
        (colours.on_accent, colours.accent),
        (colours.text, colours.pressed),
    ]
    own += [(colours.ink(tone), colours.ground(tone)) for tone in Tone]
    words = [*((ink, ground) for ink in inks for ground in grounds), *own]
    lines = [
        (line, ground) for line in (colours.border, colours.outline, colours.focus) for ground in grounds
    ]
    assert [pair for pair in words if contrast(*pair) < 7] == []
    assert [pair for pair in lines if contrast(*pair) < SHAPE] == []


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", Scheme)
def test_the_style_sheet_is_filled_completely(scheme: Scheme) -> None:
    template = asset("styles", "gll.qss").read_text(encoding="utf-8")
    assert "@" not in theme.style_sheet(template, Look(scheme))


def test_an_unknown_place_in_the_style_sheet_is_an_error() -> None:
    with pytest.raises(KeyError, match="no-such-token"):
        theme.style_sheet("QLabel { color: @no-such-token; }", Look())


def test_sizes_and_fonts_grow_with_the_text() -> None:
    once, twice = style_values(Look()), style_values(Look(scale=2.0))
    assert (once["font-text"], twice["font-text"]) == ("11pt", "22pt")
    grown = [name for name, value in once.items() if value.endswith("px") and name != "rule"]
    assert all(int(twice[name][:-2]) == 2 * int(once[name][:-2]) for name in grown)


def test_the_style_sheet_names_colours_only_by_token() -> None:
    template = asset("styles", "gll.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(", template) == []
