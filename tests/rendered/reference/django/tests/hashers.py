from django.contrib.auth.hashers import Argon2PasswordHasher


class LightArgon2(Argon2PasswordHasher):
    """The same hash at the least effort, so that tests stay fast."""

    time_cost = 1
    memory_cost = 8
    parallelism = 1
