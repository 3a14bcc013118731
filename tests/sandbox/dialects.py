"""A list in every dialect of the platform, below `lists/<dialect>/<items>/<past>/<label>/`, whatever path follows.

So a client whose base URL ends there can page any operation of that dialect. `<past>` is what a page past the end
answers: `404`, `empty`, or `last` for the last page again; `<label>` only keeps request counts apart.
"""

from typing import Any

from django.core.paginator import Paginator
from rest_framework.decorators import api_view
from rest_framework.exceptions import NotFound
from rest_framework.pagination import BasePagination, LimitOffsetPagination, PageNumberPagination
from rest_framework.request import Request
from rest_framework.response import Response

from .pagination import CredentialPagination, LengthPagination, PlatformUserPagination, ScimPagination

PAGE_SIZE = 20


class Numbered(PageNumberPagination):
    """page + page_size → count, next, previous, results."""

    page_size = PAGE_SIZE
    page_size_query_param = "page_size"
    page: Any


class Limited(Numbered):
    """page + limit → results and pagination with links."""

    page_size_query_param = "limit"

    def get_paginated_response(self, data: Any) -> Response:
        """Take one page's items; return the answer."""
        paginator: Paginator = self.page.paginator
        numbers = {"count": paginator.count, "next": self.get_next_link(), "previous": self.get_previous_link()}
        numbers |= {"current_page": self.page.number, "total_pages": paginator.num_pages}
        return Response({"summary": {"total": 7}, "results": data, "pagination": numbers})


class Flat(Limited):
    """page + limit → page, limit, total_pages, total_records, rows."""

    def get_paginated_response(self, data: Any) -> Response:
        """Take one page's items; return the answer."""
        paginator: Paginator = self.page.paginator
        numbers = {"page": self.page.number, "limit": paginator.per_page, "total_records": paginator.count}
        return Response({**numbers, "total_pages": paginator.num_pages, "rows": data, "total_cost": 12})


class Recommended(Numbered):
    """page + page_size → recommendations, count, next, previous."""

    def get_paginated_response(self, data: Any) -> Response:
        """Take one page's items; return the answer."""
        numbers = {"count": self.page.paginator.count, "next": self.get_next_link()}
        return Response({**numbers, "previous": self.get_previous_link(), "recommendations": data, "success": True})


class Bare(Numbered):
    """page + page_size → a bare list."""

    def get_paginated_response(self, data: Any) -> Response:
        """Take one page's items; return the answer."""
        return Response(data)


class Offset(LimitOffsetPagination):
    """limit + offset → count, next, previous, results."""

    default_limit = PAGE_SIZE


class Search(Offset):
    """limit + offset → count, next, previous, current_page, total_pages, facets, results."""

    def get_paginated_response(self, data: Any) -> Response:
        """Take one page's items; return the answer."""
        numbers = {"count": self.count, "next": self.get_next_link(), "previous": self.get_previous_link()}
        numbers |= {"current_page": self.offset // self.limit + 1, "total_pages": -(-self.count // self.limit)}
        return Response({**numbers, "facets": {"tags": []}, "results": data})


PAGINATORS: dict[str, type[BasePagination]] = {
    "analytics_flat": Flat,
    "analytics_length": LengthPagination,
    "analytics_limit": Limited,
    "bare": Bare,
    "credentials": CredentialPagination,
    "dm_page": PlatformUserPagination,
    "drf_offset": Offset,
    "drf_page": Numbered,
    "recommendations": Recommended,
    "scim": ScimPagination,
    "search": Search,
}


@api_view(["GET", "HEAD"])
def answer(request: Request, dialect: str, items: str, past: str, label: str) -> Response:
    """Answer with a page of `items` items that only have a number."""
    if dialect not in PAGINATORS:
        raise NotFound(f"There is no dialect {dialect!r}.")
    paginator: Any = PAGINATORS[dialect]()
    paginator.page_size = PAGE_SIZE
    rows: Any = [{"id": n, "number": n} for n in range(int(items))]
    try:
        page = paginator.paginate_queryset(rows, request)
    except NotFound:
        size = paginator.get_page_size(request)
        if past == "404":
            raise
        page = rows[(len(rows) - 1) // size * size :] if past == "last" else []
        return Response(page)
    response: Response = paginator.get_paginated_response(page)
    return response
