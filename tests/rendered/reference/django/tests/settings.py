"""The settings of the application, as tests need them."""

import os

os.environ["ENVIRONMENT"] = "test"

from big_library.config.settings import *

PASSWORD_HASHERS = ["tests.hashers.LightArgon2"]
