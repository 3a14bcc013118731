"""`examples/live_chat.py` against a WebSocket server of our own that speaks the platform's protocol."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

import pytest

from tests.examples.chat_server import ChatServer, running_chat
from tests.examples.programs import clean, command, environment, run
from tests.keysearch import SANDBOX_KEY
from tests.sandbox.start import Sandbox


@pytest.fixture
def chat() -> Iterator[ChatServer]:
    """A running chat server that takes the sandbox's key."""
    with running_chat(SANDBOX_KEY) as server:
        yield server


def test_questions_are_answered_in_one_session_over_one_connection(sandbox: Sandbox, chat: ChatServer) -> None:
    said = "what is a list?\n\nand a tuple?\n"
    done = run(sandbox, "live_chat", "tutor", "--user", "eve", stdin=said, IBLAI_CHAT_URL=chat.url)
    assert done.stdout == "WHAT IS A LIST? \nAND A TUPLE? \n"
    assert [one["prompt"] for one in chat.questions] == ["what is a list?", "and a tuple?"]
    assert len({one["session_id"] for one in chat.questions}) == 1
    flow = {"name": "tutor", "tenant": "acme", "username": "eve", "pathway": "tutor"}
    assert [one["flow"] for one in chat.questions] == [flow, flow]
    assert len(chat.opened) == 1


def test_the_key_goes_into_the_question_and_nowhere_else(sandbox: Sandbox, chat: ChatServer) -> None:
    whole = "100000"  # else `websockets` shortens what it logs
    arguments = ("tutor", "--url", chat.url, "--debug")
    done = run(sandbox, "live_chat", *arguments, stdin="one question\n", WEBSOCKETS_MAX_LOG_SIZE=whole)
    assert chat.questions[0]["token"] == SANDBOX_KEY  # without the scheme that headers have
    assert SANDBOX_KEY not in chat.opened[0]
    assert "DEBUG" in done.stderr  # and `run` has looked for the key there


def test_words_are_shown_as_they_come(sandbox: Sandbox, chat: ChatServer) -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command("live_chat", "tutor", "--url", chat.url),
        env=environment(sandbox),
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"slow but sure\n")
        process.stdin.flush()
        assert process.stdout.read(5) == b"SLOW "  # while the rest is held back
        chat.go_on.set()
        out, err = process.communicate(timeout=60)
    assert out == b"BUT SURE \n"
    assert process.returncode == 0, err
    clean(err.decode())


def test_a_refused_key_is_said_without_the_key(sandbox: Sandbox) -> None:
    with running_chat("dm-another") as chat:
        done = run(sandbox, "live_chat", "tutor", "--url", chat.url, stdin="hello\n", status=1)
        assert done.stderr == "ChatError: Authentication failed.\n"
    done = run(sandbox, "live_chat", "tutor", status=1, IBLAI_API_KEY="dm-wrong")
    assert "AuthenticationError" in done.stderr
    assert "IBLAI_API_KEY" in run(sandbox, "live_chat", "tutor", status=1, IBLAI_API_KEY="").stderr
    assert "NotFoundError" in run(sandbox, "live_chat", "nobody", status=1).stderr


def test_silence_and_a_connection_that_closes_end_the_chat_with_a_sentence(sandbox: Sandbox, chat: ChatServer) -> None:
    done = run(sandbox, "live_chat", "tutor", "--url", chat.url, "--patience", "2", stdin="slow one\n", status=1)
    assert done.stderr == "ChatError: nothing came for 2 s\n"
    done = run(sandbox, "live_chat", "tutor", "--url", chat.url, stdin="hang up\n", status=1)
    assert done.stderr.startswith("ConnectionClosed")
    assert done.stdout == "HANG "


def test_the_key_is_not_sent_in_the_clear(sandbox: Sandbox) -> None:
    url = "ws://chat.example.com/ws/langflow/"
    done = run(sandbox, "live_chat", "tutor", "--url", url, stdin="hello\n", status=1)
    assert done.stderr == f"ChatError: the key would go unencrypted to {url}: use a wss:// address\n"


def test_the_key_follows_no_redirect(sandbox: Sandbox, chat: ChatServer) -> None:
    with running_chat(SANDBOX_KEY) as elsewhere:
        chat.redirect = elsewhere.url
        done = run(sandbox, "live_chat", "tutor", "--url", chat.url, stdin="hello\n", status=1)
        assert "HTTP 302" in done.stderr
        assert (elsewhere.opened, elsewhere.questions) == ([], [])
