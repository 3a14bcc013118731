"""What scripts/regenerate.py is made of: description -> effective document -> generator -> checked tree.

`source` gets a description, `overlay` and `rules` make the effective document of it, `facts` says what templates need
to know of each operation, `generator` runs the pinned openapi-python-client, `tree` checks and swaps what it wrote.
"""
