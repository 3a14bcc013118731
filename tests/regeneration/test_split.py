"""Rule 3 alone: server-made fields leave requests, request-only fields leave answers, and what serves both splits."""

from __future__ import annotations

import pytest
from generation import rules
from generation.document import Json

from .tiny import answer, applied, content, document, operation_of, ref, schemas_of, thing

TEXT: Json = {"type": "string"}
MADE: Json = {"type": "integer", "readOnly": True}
SENT: Json = {"type": "string", "writeOnly": True}


def split(schemas: Json, *, body: Json | None = None, said: Json | None = None) -> Json:
    """The document after the rule, with an operation that sends `body` and answers `said`."""
    post: Json = {"responses": {"2XX": answer(said) if said else {"description": "ok"}}}
    if body:
        post["requestBody"] = content(body)
    result: Json = applied(rules.split_read_write, document(None, schemas, post=post))
    return result


def body_of(result: Json) -> Json:
    """The schema of the operation's body."""
    schema: Json = operation_of(result, "post")["requestBody"]["content"]["application/json"]["schema"]
    return schema


def test_one_that_serves_both_splits() -> None:
    one = thing(id=MADE, name=TEXT, secret=SENT, required=["id", "name", "secret"])
    result = split({"Thing": one}, body=ref("Thing"), said=ref("Thing"))
    assert schemas_of(result) == {
        "Thing": thing(id=MADE, name=TEXT, required=["id", "name"]),
        "ThingInput": thing(name=TEXT, secret=SENT, required=["name", "secret"]),
    }
    assert body_of(result) == ref("ThingInput")
    assert operation_of(result, "post")["responses"] == {"2XX": answer(ref("Thing"))}


def test_what_the_server_makes_may_be_sent_as_something_else() -> None:
    ids: Json = {"type": "array", "items": {"type": "integer"}}
    users: Json = {"type": "array", "items": ref("User"), "readOnly": True, rules.SENT: ids}
    one = thing(id=MADE, users=users, required=["id", "users"])
    result = split({"Thing": one, "User": thing(name=TEXT)}, body=ref("Thing"), said=ref("Thing"))
    assert schemas_of(result) == {"Thing": one, "User": thing(name=TEXT), "ThingInput": thing(users=ids)}


def test_one_that_is_only_sent_keeps_its_name() -> None:
    result = split({"Thing": thing(id=MADE, name=TEXT, required=["id"])}, body=ref("Thing"))
    assert schemas_of(result) == {"Thing": thing(name=TEXT)}
    assert body_of(result) == ref("Thing")


def test_one_that_is_only_answered_keeps_its_name() -> None:
    result = split({"Thing": thing(id=MADE, secret=SENT, required=["id", "secret"])}, said=ref("Thing"))
    assert schemas_of(result) == {"Thing": thing(id=MADE, required=["id"])}


def test_one_that_differs_nowhere_stays_one() -> None:
    schemas = {"Thing": thing(name=TEXT, required=["name"])}
    result = split(schemas, body=ref("Thing"), said=ref("Thing"))
    assert schemas_of(result) == schemas
    assert body_of(result) == ref("Thing")


def test_one_that_nothing_reaches_stays() -> None:
    schemas = {"Thing": thing(id=MADE, secret=SENT)}
    result = split(schemas)
    assert schemas_of(result) == schemas
    assert operation_of(result, "post") == {"operationId": "things_post", "responses": {"2XX": {"description": "ok"}}}


def test_those_around_a_twin_split_too() -> None:
    """A list of things that split has to be sent as a list of the twins, however deep they lie."""
    schemas = {
        "Page": thing(items={"type": "array", "items": ref("Wrapper")}),
        "Wrapper": {"allOf": [ref("Base"), thing(by_name={"type": "object", "additionalProperties": ref("Thing")})]},
        "Base": thing(name=TEXT),
        "Thing": thing(id=MADE, name=TEXT),
    }
    result = split(schemas, body=ref("Page"), said=ref("Page"))
    assert schemas_of(result) == {
        **schemas,
        "PageInput": thing(items={"type": "array", "items": ref("WrapperInput")}),
        "WrapperInput": {
            "allOf": [ref("Base"), thing(by_name={"type": "object", "additionalProperties": ref("ThingInput")})]
        },
        "ThingInput": thing(name=TEXT),
    }
    assert body_of(result) == ref("PageInput")


def test_one_that_is_only_sent_refers_to_the_twin() -> None:
    schemas = {"Order": thing(of=ref("Thing")), "Thing": thing(id=MADE, name=TEXT)}
    result = split(schemas, body=ref("Order"), said=ref("Thing"))
    assert schemas_of(result) == {
        "Order": thing(of=ref("ThingInput")),
        "Thing": schemas["Thing"],
        "ThingInput": thing(name=TEXT),
    }


def test_circles_split_once() -> None:
    schemas = {"Node": thing(id=MADE, parent=ref("Tree")), "Tree": thing(nodes={"type": "array", "items": ref("Node")})}
    result = split(schemas, body=ref("Node"), said=ref("Tree"))
    assert schemas_of(result) == {
        **schemas,
        "NodeInput": thing(parent=ref("TreeInput")),
        "TreeInput": thing(nodes={"type": "array", "items": ref("NodeInput")}),
    }


def test_what_stands_inline() -> None:
    body = thing(id=MADE, things={"type": "array", "items": thing(id=MADE, name=TEXT, required=["id"])})
    said = thing(secret=SENT, things={"type": "array", "items": thing(secret=SENT, name=TEXT, required=["secret"])})
    result = split({}, body=body, said=said)
    assert body_of(result) == thing(things={"type": "array", "items": thing(name=TEXT)})
    assert operation_of(result, "post")["responses"] == {
        "2XX": answer(thing(things={"type": "array", "items": thing(name=TEXT)}))
    }


def test_what_only_the_server_makes_is_not_sent() -> None:
    """A component under a readOnly field is in no request, so it has no half for one."""
    schemas = {
        "Thing": thing(owner={"allOf": [ref("User")], "readOnly": True}, name=TEXT),
        "User": thing(id=MADE, name=TEXT),
    }
    result = split(schemas, body=ref("Thing"), said=ref("Thing"))
    assert schemas_of(result) == {**schemas, "ThingInput": thing(name=TEXT)}


def test_what_is_only_sent_is_not_answered() -> None:
    schemas = {
        "Thing": thing(key={"allOf": [ref("Key")], "writeOnly": True}, name=TEXT),
        "Key": thing(id=MADE, secret=SENT),
    }
    result = split(schemas, body=ref("Thing"), said=ref("Thing"))
    assert schemas_of(result) == {
        "Thing": thing(name=TEXT),
        "ThingInput": thing(key=schemas["Thing"]["properties"]["key"], name=TEXT),
        "Key": thing(secret=SENT),
    }


@pytest.mark.parametrize(
    ("taken", "name"), [((), "ThingInput"), (("ThingRequest",), "ThingInput"), (("ThingInput",), "ThingInputBody")]
)
def test_the_name_is_free(taken: tuple[str, ...], name: str) -> None:
    schemas = {"Thing": thing(id=MADE, name=TEXT), **{other: thing(other=TEXT) for other in taken}}
    result = split(schemas, body=ref("Thing"), said=ref("Thing"))
    assert schemas_of(result) == {**schemas, name: thing(name=TEXT)}
    assert body_of(result) == ref(name)


def test_no_free_name() -> None:
    schemas = {"Thing": thing(id=MADE), "ThingInput": thing(a=TEXT), "ThingInputBody": thing(b=TEXT)}
    with pytest.raises(
        rules.RuleError, match=r"no free name for the request's half of Thing: .*rename it in the overlay"
    ):
        split(schemas, body=ref("Thing"), said=ref("Thing"))


def test_two_twins_never_get_one_name() -> None:
    """`ThingInput` splits as well: its twin may not be what `Thing`'s twin is called."""
    schemas = {"Thing": thing(id=MADE, name=TEXT), "ThingInput": thing(id=MADE, more=TEXT)}
    result = split(
        schemas, body=thing(a=ref("Thing"), b=ref("ThingInput")), said=thing(a=ref("Thing"), b=ref("ThingInput"))
    )
    assert schemas_of(result) == {**schemas, "ThingInputBody": thing(name=TEXT), "ThingInputInput": thing(more=TEXT)}
    assert body_of(result) == thing(a=ref("ThingInputBody"), b=ref("ThingInputInput"))


def test_flags_that_are_not_set_count_for_nothing() -> None:
    schemas = {
        "Thing": thing(id={**TEXT, "readOnly": False}, secret={**TEXT, "writeOnly": False}, required=["id", "secret"])
    }
    assert schemas_of(split(schemas, body=ref("Thing"), said=ref("Thing"))) == schemas
