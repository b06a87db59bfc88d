"""Parcels: real servers, several members' profiles, and sticks that are folders."""
