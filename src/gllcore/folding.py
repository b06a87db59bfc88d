"""What search compares: words without case, accents or letter variants, made the same way for the index and the query."""

import re
import unicodedata

# Combining marks: Latin, Cyrillic, Hebrew points, Arabic vowel and Qur'anic signs with the tatweel, symbols, half marks.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff"
    "\u00ad\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff\ufe20-\ufe2f]+"
)
# Letters that people type without their stroke or tie, which no decomposition separates.
_VARIANTS = str.maketrans(
    {
        "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ħ": "h", "ı": "i", "œ": "oe", "æ": "ae", "þ": "th",
        # Hooked and open letters of African languages, which few keyboards have.
        "ɓ": "b", "ɖ": "d", "ɗ": "d", "ɛ": "e", "ə": "e", "ǝ": "e", "ƒ": "f", "ɣ": "g", "ɩ": "i", "ƙ": "k", "ŋ": "n", "ɔ": "o",
        "ŧ": "t", "ʊ": "u", "ʋ": "v", "ƴ": "y",
        # Apostrophes that count as letters.
        "ʼ": "'", "ʻ": "'", "ʽ": "'", "ʹ": "'", "ʾ": "'", "ʿ": "'",
        "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه",
        **{chr(zero + digit): str(digit) for zero in (0x0660, 0x06F0) for digit in range(10)},
    }
)  # fmt: skip
_VARIED = re.compile("[" + "".join(map(chr, _VARIANTS)) + "]")
# Whatever is beyond ASCII and no part of a word; a tokenizer that knows ASCII alone splits the rest as we do.
_BETWEEN = re.compile(r"[^\w\x00-\x7f]+")
_WORD = re.compile(r"[^\W_]+")
# The article, alone or after the prefixes that are written onto it ("for the" swallows its alef); what is left must still be a word.
_ARTICLE = re.compile(
    r"(?<![^\W_])(?:ال(?=[^\W_]{2})|(?:[وف][بك]?|[بك])ال(?=[^\W_]{3})|[وف]?لل(?=[^\W_]{3}))"
)


def words(text: str) -> list[str]:
    """The folded words of a text in their order: ``words("Œuvre à Huế") == ["oeuvre", "a", "hue"]``."""
    return _WORD.findall(shadow(text))


def shadow(text: str) -> str:
    """The text as it is indexed: its folded words, with ASCII signs and spaces between them."""
    if text.isascii():
        return text.lower()
    folded = _MARKS.sub("", unicodedata.normalize("NFKD", text).casefold())
    if folded.isascii():
        return folded
    if _VARIED.search(folded):
        folded = folded.translate(_VARIANTS)
    folded = _BETWEEN.sub(" ", folded)
    return _ARTICLE.sub("", folded) if "ال" in folded or "لل" in folded else folded
