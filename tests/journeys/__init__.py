"""The journeys of those for whom this is made, step by step: real widgets, a real server, and what must never happen."""
