import datetime as dt
import hashlib
import secrets

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.utils import timezone


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str, *, is_admin: bool = False) -> "User":
        user = self.model(email=email, is_staff=is_admin, is_superuser=is_admin)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str) -> "User":
        return self.create_user(email, password, is_admin=True)

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email=(username or "").lower())


class User(AbstractBaseUser, PermissionsMixin):
    """Somebody who logs in with an email address, whatever its case."""

    email = models.EmailField(unique=True)
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField("admin", default=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    class Meta:
        db_table = "users"
        ordering = ["id"]

    def clean(self) -> None:
        self.email = self.email.lower()

    def save(self, *args: object, **kwargs: object) -> None:
        self.email = self.email.lower()
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    @property
    def is_admin(self) -> bool:
        return self.is_staff and self.is_superuser


class TokenQuerySet(models.QuerySet["Token"]):
    def issue(self, user: User) -> "Token":
        """Make a token; its secret is there once, and stored nowhere."""
        secret = secrets.token_urlsafe(32)
        expires_at = timezone.now() + Token.LIFETIME
        token = self.create(user=user, digest=Token.digest_of(secret), expires_at=expires_at)
        token.secret = secret
        return token

    def find(self, secret: str) -> "Token | None":
        """The token of this secret, while it and its user are valid."""
        valid = self.filter(expires_at__gt=timezone.now(), user__is_active=True)
        return valid.select_related("user").filter(digest=Token.digest_of(secret)).first()


class Token(models.Model):
    """Lets a program act for a user. Only a digest of its secret is kept."""

    LIFETIME = dt.timedelta(days=30)

    #: There only on a token that was just issued.
    secret: str

    user = models.ForeignKey(User, models.CASCADE, related_name="tokens")
    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()

    objects = TokenQuerySet.as_manager()

    class Meta:
        db_table = "tokens"
        ordering = ["id"]

    def __str__(self) -> str:
        return f"Token {self.pk}"

    @staticmethod
    def digest_of(secret: str) -> str:
        return hashlib.sha256(secret.encode()).hexdigest()
