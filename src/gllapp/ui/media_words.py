"""What kinds of files are called."""

from PySide6.QtCore import QCoreApplication

from gllfiles.media import MEDIA


def media_words(media: str) -> str:
    """A media type in the person's language; one that the library does not take, as it is."""
    translate = QCoreApplication.translate
    words = {
        ".pdf": translate("Media", "PDF document"),
        ".docx": translate("Media", "Word document"),
        ".odt": translate("Media", "OpenDocument text"),
        ".epub": translate("Media", "Electronic book (EPUB)"),
        ".html": translate("Media", "Web page"),
        ".txt": translate("Media", "Plain text"),
        ".md": translate("Media", "Text"),
        ".pptx": translate("Media", "PowerPoint presentation"),
        ".xlsx": translate("Media", "Excel workbook"),
        ".odp": translate("Media", "OpenDocument presentation"),
        ".ods": translate("Media", "OpenDocument spreadsheet"),
        ".csv": translate("Media", "Table (CSV)"),
        ".png": translate("Media", "Picture (PNG)"),
        ".jpg": translate("Media", "Picture (JPEG)"),
        ".webp": translate("Media", "Picture (WebP)"),
        ".mp3": translate("Media", "Sound (MP3)"),
        ".m4a": translate("Media", "Sound (M4A)"),
        ".mp4": translate("Media", "Film (MP4)"),
    }
    return {MEDIA[ending]: said for ending, said in words.items()}.get(media, media)
