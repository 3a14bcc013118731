"""Contract tests: every operation, sync and async, against the effective document.

`document` lists the operations, `sampler` and `arguments` make what they are called with, `checking` calls them over a
`calling.Wire`, `request_checks` judges what was sent and `answer_checks` what came back. `paging` is a server of lists.
"""
