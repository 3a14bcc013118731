"""Items to measure with: as the description has them, with texts as long as real ones, the same on every run.

They hold every field that the raw description requires, also those that the platform never answers (a group's
`platform_key`): the peers refuse an answer without them.
"""

from __future__ import annotations

import random
import uuid
from typing import Any

Item = dict[str, Any]

TEXT = (
    "the course shows how a learner reads data and writes short programs that answer questions about it with tests "
    "each week brings one project a review by peers and notes from the mentor who knows where most of them get stuck "
    "students ask why the model overfits what a gradient is and when to stop training before they try the next lab"
)
WORDS = TEXT.split()
FIRST = ("Ada", "Grace", "José", "Mei", "Amina", "Olu", "Søren", "Priya", "Tomás", "Ruth", "Kenji", "Zoë")
LAST = ("Lovelace", "Hopper", "García", "Chen", "Diallo", "Adeyemi", "Nygård", "Raman", "Novák", "Weiss", "Mori")
SUBJECTS = ("Mathematics", "Computer Science", "Biology", "Economics", "History", "Writing", "Physics", "Nursing")


class Maker:
    """Values from a seed.

    Args:
        seed: the same seed gives the same values.
    """

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def text(self, least: int, most: int) -> str:
        """Words, as many characters as lie between the two, both included."""
        length = self.random.randint(least, most)
        found = ""
        while len(found) < length:
            found += self.random.choice(WORDS) + " "
        return found[: length - 1] + "."

    def uuid(self) -> str:
        """A UUID."""
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))

    def time(self) -> str:
        """A date-time as Django REST Framework writes it."""
        pick = self.random.randint
        day = f"{pick(2021, 2025)}-{pick(1, 12):02}-{pick(1, 28):02}"
        return f"{day}T{pick(0, 23):02}:{pick(0, 59):02}:{pick(0, 59):02}.{pick(0, 999999):06}Z"

    def flag(self) -> bool:
        """True or False."""
        return self.random.random() < 0.5

    def person(self, number: int) -> tuple[str, str, str]:
        """Username, e-mail address and name."""
        first, last = self.random.choice(FIRST), self.random.choice(LAST)
        username = f"learner{number:06}"
        return username, f"{username}@example.edu", f"{first} {last}"

    def url(self, kind: str) -> str:
        """An address of a file."""
        return f"https://media.example.edu/{kind}/{self.uuid()}.png"


def user(make: Maker, number: int) -> Item:
    """An item of `core_platform_users_retrieve`; its fields are those of the description's example."""
    username, email, name = make.person(number)
    return {
        "username": username,
        "user_id": number,
        "name": name,
        "platform_org": "acme-university",
        "expired_on": None,
        "is_admin": False,
        "is_staff": make.flag(),
        "platform_key": "acme-university",
        "active": True,
        "email": email,
        "added_on": make.time(),
    }


def credential(make: Maker, number: int) -> Item:
    """An item of `credentials_orgs_users_retrieve`, as the overlay corrects it."""
    subject = make.random.choice(SUBJECTS)
    return {
        "entityId": make.uuid(),
        "name": f"{subject} certificate {number}",
        "criteriaUrl": f"https://credentials.example.edu/criteria/{make.uuid()}",
        "criteriaNarrative": make.text(60, 240),
        "createdAt": make.time(),
        "iconImage": make.url("icons"),
        "icon_image_id": number,
        "backgroundImage": make.url("backgrounds"),
        "background_image_id": number,
        "thumbnailImage": make.url("thumbnails"),
        "thumbnail_image_id": number,
        "catalog_items": [f"course-v1:Acme+{subject[:3].upper()}{number % 400}+2025"],
        "courses": [{"course_id": f"course-v1:Acme+{subject[:3].upper()}{number % 400}+2025", "name": subject}],
        "programs": "",
        "issuerDetails": {"name": "Acme University", "url": "https://acme.example.edu", "email": "c@example.edu"},
        "credentialType": "CERTIFICATE",
        "expires": {"amount": None, "duration": None},
        "signatories": [{"name": make.person(number)[2], "title": "Dean", "image": make.url("signatures")}],
        "signal": "COURSE_COMPLETED",
        "pathways": [],
        "name_override": None,
        "description": make.text(60, 240),
        "html_template": None,
        "css_template": None,
        "metadata": {"level": make.random.randint(1, 4)},
        "tags": [],
    }


def assertion(make: Maker, number: int) -> Item:
    """An item of `credentials_orgs_users_assertions_retrieve`: a credential that a user holds."""
    username, email, name = make.person(number)
    subject = make.random.choice(SUBJECTS)
    return {
        "entityId": make.uuid(),
        "issuedOn": make.time(),
        "credentialDetails": {
            "entityId": make.uuid(),
            "name": f"{subject} certificate",
            "description": make.text(60, 200),
            "iconImage": make.url("icons"),
        },
        "recipient": {"username": username, "email": email, "name": name},
        "metadata": None,
        "course": {"course_id": f"course-v1:Acme+{subject[:3].upper()}{number % 400}+2025", "name": subject},
        "program": {"program_id": f"program-{number % 40}", "name": f"{subject} in practice"},
        "narrative": make.text(60, 200),
        "revoked": False,
        "revocationReason": "",
        "acceptance": "Accepted",
        "expires": make.time(),
    }


def user_group(make: Maker, number: int) -> Item:
    """An item of `user_groups_orgs_retrieve`: a group of users with its figures."""
    pick = make.random.randint
    return {
        "id": number,
        "name": f"{make.random.choice(SUBJECTS)} cohort {number}",
        "platform": "acme-university",
        "courses_enrolled": pick(0, 900),
        "courses_completed": pick(0, 400),
        "completion_rate": pick(0, 10000) / 100,
        "pathways_completed": pick(0, 50),
        "certificates_earned": pick(0, 400),
        "skills_points": pick(0, 20000),
        "skills_earned": pick(0, 300),
        "time_spent": f"{pick(0, 400)} hours {pick(0, 59)} minutes",
    }


def rbac_group(make: Maker, number: int) -> Item:
    """An item of `core_rbac_groups_list`."""

    def member(id: int) -> Item:
        username, email, _ = make.person(id)
        return {"id": id, "username": username, "email": email}

    return {
        "id": number,
        "unique_id": f"group-{number:07}",
        "platform": {"id": 1, "key": "acme-university", "name": "Acme University"},
        "platform_key": "acme-university",
        "name": f"{make.random.choice(SUBJECTS)} {number}",
        "description": "",
        "owner": member(number),
        "users": [member(number + 1)],
        "is_internal": False,
    }


def conversation(make: Maker, number: int) -> Item:
    """An item of `ai_analytics_orgs_users_chat_history_list`."""
    username, email, _ = make.person(number)
    return {
        "id": make.uuid(),
        "messages": make.text(150, 900),
        "topics": [{"name": make.random.choice(SUBJECTS)} for _ in range(make.random.randint(0, 2))],
        "sentiment": make.random.choice(("positive", "neutral", "negative")),
        "mentor": make.uuid(),
        "student": username,
        "email": email,
        "model": "gpt-4o-mini",
        "rating": make.random.randint(0, 5),
        "platform": "acme-university",
        "lti_email": "",
        "lti_username": "",
        "inserted_at": make.time(),
        "has_document": make.flag(),
        "memory_tracked": make.flag(),
        "enable_artifacts": False,
        "llm_name": "gpt-4o-mini",
        "llm_provider": "openai",
        "metadata": None,
        "is_conversation": True,
        "tools": [1, 4],
    }


MENTOR_FLAGS = (
    "allow_anonymous enable_moderation enable_multi_query_rag enable_post_processing_system enable_openai_assistant "
    "enable_total_grounding enable_suggested_prompts enable_guided_prompts is_featured enable_disclaimer "
    "show_attachment show_voice_call show_voice_record embed_is_context_aware embed_open_by_default "
    "embed_show_attachment embed_show_voice_call embed_show_voice_record enable_safety_system"
)
MENTOR_TEXTS = (
    "guided_prompt_instructions proactive_prompt disclaimer placeholder_prompt moderation_system_prompt "
    "post_processing_prompt moderation_response safety_system_prompt safety_response proactive_response"
)


def mentor(make: Maker, number: int) -> Item:
    """An item of `ai_mentor_orgs_users_list`."""
    subject = make.random.choice(SUBJECTS)
    audience = {"id": 2, "name": "Undergraduates", "description": "Years one to four"}
    category = {"id": 5, "name": subject, "description": None, "category_group": None}
    return {
        "id": number,
        "name": f"{subject} tutor {number}",
        "unique_id": make.uuid(),
        "flow": None,
        "slug": f"{subject.lower().replace(' ', '-')}-tutor-{number}",
        "platform": "acme-university",
        "metadata": {"specialty": subject, "featured": make.flag()},
        **{name: make.flag() for name in MENTOR_FLAGS.split()},
        **{name: make.text(40, 160) for name in MENTOR_TEXTS.split()},
        "google_voice": None,
        "openai_voice": 4,
        "categories": [{**category, "audience": audience, "audiences": [audience]}],
        "types": [{"id": 1, "name": "Tutor", "description": None}],
        "subjects": [{"id": 3, "name": subject, "description": None}],
        "greeting_method": "proactive_prompt",
        "mcp_servers": [],
        "last_accessed_by": number,
        "recently_accessed_at": make.time(),
        "created_by": make.person(number)[0],
        "created_at": make.time(),
        "updated_at": make.time(),
    }
