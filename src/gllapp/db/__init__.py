"""The replica: an encrypted SQLite file that holds what arrived, what waits, and what both make together."""
