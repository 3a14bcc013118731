from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PaginatedAssertionsResponse(_records.Record):
    """{
        'next': self.get_next_link(),
        'previous': self.get_previous_link(),
        'count': self.page.paginator.count,
        'data': data,
        'num_pages': self.page.paginator.num_pages,
        'page_number': self.page.number,
        'max_page_size': self.max_page_size
    }
    """

    next_: None | str
    previous: None | str
    count: int
    num_pages: int
    page_number: int
    max_page_size: int
    data: list[_models.Assertion]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("next", "next_", str | None, True),
            ("previous", "previous", str | None, True),
            ("count", "count", int, True),
            ("num_pages", "num_pages", int, True),
            ("page_number", "page_number", int, True),
            ("max_page_size", "max_page_size", int, True),
            ("data", "data", list[_models.Assertion], True),
        )
