"""The lists that users page through, and the small answer, made of the items in `items`."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .items import (
    Item,
    Maker,
    assertion,
    conversation,
    credential,
    mentor,
    rbac_group,
    user,
    user_group,
)


def drf_page(items: list[Item], total: int, page: int, pages: int) -> Item:
    """The envelope of Django REST Framework."""
    address = "https://api.example.edu/list/?page={}"
    following, before = address.format(page + 1), address.format(page - 1)
    return {
        "count": total,
        "next": following if page < pages else None,
        "previous": before if page > 1 else None,
        "results": items,
    }


def users_page(items: list[Item], total: int, page: int, pages: int) -> Item:
    """The envelope of `core_platform_users_retrieve`; the peers refuse null for a page that is not there."""
    return {"count": total, "next_page": min(page + 1, pages), "previous_page": max(page - 1, 1), "results": items}


def credentials_page(items: list[Item], total: int, page: int, pages: int) -> Item:
    """The envelope of the credentials' lists; the peers refuse null for a page that is not there."""
    return {
        "next": f"https://api.example.edu/list/?page={page + 1}" if page < pages else "",
        "previous": f"https://api.example.edu/list/?page={page - 1}" if page > 1 else "",
        "count": total,
        "num_pages": pages,
        "page_number": page,
        "max_page_size": 1000,
        "data": items,
    }


def analytics_page(items: list[Item], total: int, page: int, pages: int) -> Item:
    """The envelope of `user_groups_orgs_retrieve`."""
    counted = {"totalItems": total, "currentPage": page, "perPage": len(items), "totalPages": pages}
    return {"data": items, "pagination": counted}


@dataclass(frozen=True)
class List:
    """A list that users page through.

    Attributes:
        operation: its operationId.
        tag: of the operation.
        path: of the operation, filled in.
        arguments: the path parameters.
        make: an item by its number.
        envelope: the page around items, from their total, the page's number and how many there are.
        held_in: the field of the page that holds the items.
        peers: whether the peers can decode it, whose models are of the raw description.
    """

    operation: str
    tag: str
    path: str
    arguments: tuple[str, ...]
    make: Callable[[Maker, int], Item]
    envelope: Callable[[list[Item], int, int, int], Item]
    held_in: str
    peers: bool = True

    def page(self, size: int, page: int = 1, pages: int = 1) -> Item:
        """A page of `size` items; other pages hold other items."""
        make = Maker(page)
        first = (page - 1) * size + 1
        items = [self.make(make, number) for number in range(first, first + size)]
        return self.envelope(items, size * pages, page, pages)


HOLDER = ("acme", "ada")
LISTS = {
    "users": List("core_platform_users_retrieve", "core", "/api/core/platform/users/", (), user, users_page, "results"),
    "credentials": List(
        "credentials_orgs_users_retrieve",
        "credentials",
        "/api/credentials/orgs/acme/users/ada/",
        HOLDER,
        credential,
        credentials_page,
        "data",
        peers=False,
    ),
    "assertions": List(
        "credentials_orgs_users_assertions_retrieve",
        "credentials",
        "/api/credentials/orgs/acme/users/ada/assertions/",
        HOLDER,
        assertion,
        credentials_page,
        "data",
    ),
    "user groups": List(
        "user_groups_orgs_retrieve",
        "core",
        "/api/user-groups/orgs/acme/",
        ("acme",),
        user_group,
        analytics_page,
        "data",
    ),
    "RBAC groups": List("core_rbac_groups_list", "core", "/api/core/rbac/groups/", (), rbac_group, drf_page, "results"),
    "chat history": List(
        "ai_analytics_orgs_users_chat_history_list",
        "ai_analytics",
        "/api/ai-analytics/orgs/acme/users/ada/chat-history/",
        HOLDER,
        conversation,
        drf_page,
        "results",
    ),
    "mentors": List(
        "ai_mentor_orgs_users_list",
        "ai_mentor",
        "/api/ai-mentor/orgs/acme/users/ada/",
        HOLDER,
        mentor,
        drf_page,
        "results",
    ),
}
"""Credentials are decoded by this client alone: the description declares a shape for them that they do not have."""

SMALL_ID = 7
SMALL_PATH = f"/api/core/rbac/groups/{SMALL_ID}/"


def small() -> Item:
    """The answer of `core_rbac_groups_retrieve` for group 7: what a small call answers."""
    return rbac_group(Maker(SMALL_ID), SMALL_ID)


def encoded(value: Any) -> bytes:
    """JSON as Django REST Framework writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
