"""Where the bytes of the library's files lie: in the server's folder, or in a store that speaks S3."""

from gllserver.blobs.blobs import Blobs, FolderBlobs, open_blobs

__all__ = ["Blobs", "FolderBlobs", "open_blobs"]
