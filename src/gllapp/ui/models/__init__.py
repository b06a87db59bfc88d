"""Item models: thin adapters that give plain values of the use cases to Qt's lists, a page of rows at a time."""
