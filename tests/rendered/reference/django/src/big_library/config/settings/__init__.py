"""Settings, driven by the environment; `.env.example` names every variable."""

from .accounts import *
from .base import *
from .database import *
from .logs import *
from .rest import *
from .security import *
