"""Bundles: made on one PC, carried on a folder that stands for a stick, taken in on another."""
