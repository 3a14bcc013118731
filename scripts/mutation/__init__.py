"""Changes the code a little, in thousands of places, and tries each against the tests that run the line.

`changes` says what is changed; `tried` is a plugin of pytest, to learn which test runs which line and to try changes;
`scripts/mutate.py` is the command.
"""
