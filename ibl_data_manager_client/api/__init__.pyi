from typing import Final

from .._origin import API_VERSION as API_VERSION
from . import ai_account as ai_account
from . import ai_analytics as ai_analytics
from . import ai_bot as ai_bot
from . import ai_finetuning as ai_finetuning
from . import ai_index as ai_index
from . import ai_marketing as ai_marketing
from . import ai_media as ai_media
from . import ai_mentor as ai_mentor
from . import ai_prompt as ai_prompt
from . import ai_search as ai_search
from . import career as career
from . import catalog as catalog
from . import commerce as commerce
from . import core as core
from . import credentials as credentials
from . import custom_domains as custom_domains
from . import features as features
from . import media as media
from . import notifications as notifications
from . import recommendations as recommendations
from . import reports as reports
from . import scim as scim
from . import search as search
from . import skills as skills

API_SERVER: Final[str]
