"""The platform's list envelopes, each on top of a paginator of DRF's own where there is one."""

from typing import Any

from rest_framework.exceptions import ParseError
from rest_framework.pagination import BasePagination, LimitOffsetPagination, PageNumberPagination
from rest_framework.request import Request
from rest_framework.response import Response


def enveloped(description: str, result: Any) -> dict[str, Any]:
    """Wrap a result the way the credentials endpoints do."""
    return {"status": {"success": True, "description": description}, "result": result}


def whole_number(request: Request, name: str, default: int) -> int:
    """Return a query parameter as a number, or raise what DRF answers with 400."""
    try:
        return int(request.query_params.get(name, default))
    except ValueError:
        raise ParseError(f"'{name}' must be an integer.") from None


class DefaultPagination(PageNumberPagination):
    """page + page_size → count, next, previous, results."""

    page_size = 10
    page_size_query_param = "page_size"
    max_page_size = 100
    page: Any


class TracePagination(LimitOffsetPagination):
    """limit + offset → count, next, previous, results."""

    default_limit = 20
    max_limit = 100


class CredentialPagination(DefaultPagination):
    """page + page_size → {status, result: {next, previous, count, data, num_pages, …}}."""

    def get_paginated_response(self, data: Any) -> Response:
        """Take one page's items; return the answer."""
        result = {"next": self.get_next_link(), "previous": self.get_previous_link(), "data": data}
        result |= {"count": self.page.paginator.count, "num_pages": self.page.paginator.num_pages}
        result |= {"page_number": self.page.number, "max_page_size": self.max_page_size}
        return Response(enveloped("Ok", result))


class PlatformUserPagination(DefaultPagination):
    """page + page_size → count, next_page and previous_page as numbers, results."""

    def get_paginated_response(self, data: Any) -> Response:
        """Take what goes into `results`; return the answer."""
        after = self.page.next_page_number() if self.page.has_next() else None
        before = self.page.previous_page_number() if self.page.has_previous() else None
        count = self.page.paginator.count
        return Response({"count": count, "next_page": after, "previous_page": before, "results": data})


class LengthPagination(PageNumberPagination):
    """page + length → data, pagination {totalItems, …}; past the end, an empty page."""

    page_size = 10
    page_size_query_param = "length"

    def paginate_queryset(self, queryset: Any, request: Request, view: Any = None) -> list[Any]:
        """Return the items of the page asked for."""
        self.total, self.length = len(queryset), self.get_page_size(request) or 10
        self.number = max(1, whole_number(request, "page", 1))
        return list(queryset[(self.number - 1) * self.length : self.number * self.length])

    def get_paginated_response(self, data: Any) -> Response:
        """Take one page's items; return the answer."""
        numbers = {"totalItems": self.total, "totalPages": max(1, -(-self.total // self.length))}
        return Response({"data": data, "pagination": numbers | {"currentPage": self.number, "perPage": self.length}})


class ScimPagination(BasePagination):
    """startIndex (1-based) + count → a SCIM list response (RFC 7644, 3.4.2.4)."""

    def paginate_queryset(self, queryset: Any, request: Request, view: Any = None) -> list[Any]:
        """Return the items asked for, at most 100."""
        self.total = len(queryset)
        self.start = max(1, whole_number(request, "startIndex", 1))
        count = min(100, max(0, whole_number(request, "count", 20)))
        return list(queryset[self.start - 1 : self.start - 1 + count])

    def get_paginated_response(self, data: Any) -> Response:
        """Take one page's resources; return the answer."""
        answer = {"schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"], "totalResults": self.total}
        return Response(answer | {"startIndex": self.start, "itemsPerPage": len(data), "Resources": data})
