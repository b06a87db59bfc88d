"""Readers and writers of bibliographies and folders."""
