"""Contract tests: every operation, sync and async, against the effective document.

`document` lists the operations, `sampler` and `arguments` make what they are called with, `checking` calls them over a
`calling.Wire`, `request_checks` judges what was sent and `answer_checks` what came back. `paging` is a server of lists.
`mutations` are the faults that all this must notice.
"""

import pytest

for module in ("answer_checks", "by_openapi_core", "checking", "comparing", "paging", "parts", "request_checks"):
    pytest.register_assert_rewrite(f"{__name__}.{module}")
