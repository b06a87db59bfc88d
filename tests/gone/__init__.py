"""Streams that leave a replica: what goes, what is kept aside, and who may say so."""
