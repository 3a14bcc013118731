"""The rule that proposes a name for an operation: a verb, and what its path is about.

It sees nothing that changes without the route. What it says is to be read: about one name in fifteen is not what a
person would say.
"""

import re
from collections.abc import Iterable
from itertools import pairwise, zip_longest
from typing import NamedTuple


def _of(text: str) -> frozenset[str]:
    return frozenset(text.split())


VERBS = {"POST": "create", "PUT": "update", "PATCH": "patch", "DELETE": "delete"}
_OFF = _of("api manage query exim milestones provider providers service 1p3")
ACTIONS = _of(
    """activate add approve archive associate cancel check clear close create deactivate delete download draft edit
    enable exclude export fork generate get grant import launch link load mark preview publish recommend redeem refresh
    reject remove reorder reset restore retry run search send set star start stop sync test toggle train unpublish
    unstar unsubscribe update use validate verify"""
)
_DONE_BY = {  # with other methods all of them are done; elsewhere such a word is a noun
    "GET": _of("cancel check clear draft download export get load recommend search start sync unsubscribe verify"),
    "DELETE": _of("clear delete remove update"),
}
_OTHERWISE = {"new": "create", "deletion": "delete", "validation": "validate", "logout": "log_out"}
_SET, _RECEIVED = _of("access config metadata settings status"), _of("hook hooks signal signals webhook webhooks")
_MANY = _of("export import list recommend search")
_NO_PLURAL = re.compile(
    r"(access|activity|analytics|catalog|data|details|education|eligibility|experience|feedback|history|index|info|"
    r"knowledge|learning|media|memory|metadata|metrics|points|progress|settings|statistics|stats|status|teams|time|trend|"
    r"tts|usage|\w+ed)$"
)
_BEFORE = _of(  # what a plural before it is made of: licenses/course are course licenses
    """block blank catalog course desired discord group pathway platform program public reported resource self site
    slack teams user webex whatsapp"""
)
_MADE_OF = _of("assignment config eligibility enrollment recommendation")
AFTER = re.compile(r"(?:^|_)(?:average|over_time|(?:by|for|from|per|to|with)_)")
SCOPE = r"/(?:orgs?|platforms|tenants|bots)/\{\}"
USER = r"/users?/\{\}"


class Route(NamedTuple):
    """What is known of an operation: the folder of its tag, method, path with `{}`, and whether it answers a list."""

    tag: str
    method: str
    path: str
    lists: bool | None = None


def singular(words: str) -> str:
    """Words, with the last one in the singular."""
    if _NO_PLURAL.search(words) or not re.search(r"[^_]{2}[^siu_]s$", words):
        return words
    stem = re.sub(r"ie$", "y", words[:-1])
    return stem[:-1] if stem.endswith(("sse", "xe", "che", "she")) else stem


def plural(words: str) -> str:
    """Words, with the last one in the plural."""
    if _NO_PLURAL.search(words) or singular(words) != words:
        return words
    stem = re.sub(r"([^aeiou])y$", r"\1ie", words)
    return f"{stem}es" if stem.endswith(("s", "x", "ch", "sh")) else f"{stem}s"


def _segments(path: str, about: str) -> list[str]:
    """The segments of a path that say something, `{}` among them; for whom it is goes without saying."""
    path = re.sub(f"{SCOPE}({USER}(?=/|$))?", "", path)
    words = (part if part == "{}" else re.sub(r"[^a-z0-9]+", "_", part.lower()).strip("_") for part in path.split("/"))
    words = (re.sub(r"(?<![a-z])per(?=course|learner|mentor|tenant|user)", "per_", word) for word in words)
    found = [word for word in words if word and word not in _OFF and not re.fullmatch(r"v\d+", word)]
    at_end = re.search(f"{USER}/?$", path) and found[:-2] and singular(found[-3]) != about
    return found[:-2] if at_end else found


def _nouns(parts: list[str]) -> list[str]:
    """What a path is about, a noun each; those that one is taken of are in the singular."""
    found: list[str] = []
    fixed = True
    for part, following in zip_longest(parts, parts[1:]):
        if part == "{}":
            continue
        before, one = found[-1] if found else "", singular(part)
        made_of = (part in _BEFORE and plural(before) == before) or (
            one in _BEFORE and singular(before).split("_")[-1] in _MADE_OF
        )
        if before and (part == singular(before) or part.startswith(f"{singular(before)}_")):
            found.pop()  # said once
        elif made_of and not fixed:
            part = f"{part if part in _BEFORE else one}_{found.pop()}"
        fixed = following == "{}"
        found.append(singular(part) if fixed else part)
    return found


def _verb(route: Route, noun: str, items: list[str], searches: bool) -> str:
    """What is done, where no word of the path says so. `items` are the methods of what stands below it."""
    if route.method == "GET":
        several = singular(noun) != noun and (route.lists is None or "GET" in items)
        return "search" if searches else "list" if route.lists or several else "get"
    if "DELETE" in items and route.method == "DELETE":
        return "clear"
    sets = route.method == "POST" and noun.split("_")[-1] in _SET and "DELETE" not in items
    return "set" if sets else VERBS.get(route.method, "get")


def proposed(route: Route, others: Iterable[tuple[str, str]] = (), whose: str = "") -> str:
    """The name of a route among `others` (method and path); it says whose a thing is where that is given."""
    about, head, usual = singular(route.tag.removeprefix("ai_")) or "thing", "", VERBS.get(route.method, "get")
    parts = _segments(route.path, about)
    ends = parts[-1:] == ["{}"]
    if parts and singular(parts[0].removeprefix("ai_")) == about:
        head, *parts = parts
    if head == "analytics" and parts:
        parts[0] = f"{singular(parts[0])}_analytics"
    if parts[1:] and parts[0] in ACTIONS and parts[1] != "{}":
        parts = [*parts[1:], parts[0]]
    if not parts or parts[0] in {"{}", "bulk", *ACTIONS, *_OTHERWISE}:
        parts.insert(0, head.removeprefix("ai_") or about)
    *_, last = (place for place, part in enumerate(parts) if part != "{}")
    verb, _, rest = _OTHERWISE.get(parts[last], parts[last]).partition("_")
    items = [method for method, path in others if path.rstrip("/") == f"{route.path.rstrip('/')}/{{}}"]
    if verb == "bulk":
        done = rest if rest in ACTIONS else "set" if rest in _SET else usual
        verb, rest = f"bulk_{done}", "" if rest == done else rest
    elif verb in ACTIONS & _DONE_BY.get(route.method, ACTIONS):
        verb = usual if verb == "update" and route.method != "POST" else verb
    else:
        verb, rest = "", parts[last]
    words = _nouns([*parts[:last], *filter(None, [rest]), *parts[last + 1 :]]) or [about]
    hooks = [word for word in "_".join(parts).split("_") if word in _RECEIVED]
    if not verb and route.method == "POST" and hooks:
        verb, hook = "receive", singular(hooks[0])
        words = [*filter(None, (re.sub(rf"_?{hook}s?_?", "", word) for word in words)), hook]
    verb = verb or _verb(route, words[-1], items, head == "search")
    if verb == "list" and ends and len(words) > 1 and parts[-3:-2] != ["{}"]:
        words[-2:] = [words[-1], words[-2]]  # a list at things/others/{} is the things of one other
    final, as_said = words[-1], (not ends and verb == "get") or rest not in ("", parts[last])
    if not AFTER.search(final):
        many = verb == "list" or (not ends and (verb in _MANY or (verb.startswith("bulk_") and not rest)))
        final = plural(final) if many else final if as_said else singular(final)
    words = [word if AFTER.match(after) else singular(word) for word, after in pairwise(words)]
    return "_".join([verb, *filter(None, [whose]), *words, final])
