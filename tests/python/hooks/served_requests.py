"""What schemathesis does not hold against an API: that its server refused a request before the API saw it."""

from typing import Any

import schemathesis

# What gunicorn answers to a request line or a header that is too long, in HTML.
TOO_LONG = {414, 431}
# What uvicorn answers to these, and to all else that it cannot read.
UNREADABLE = b"Invalid HTTP request received."


@schemathesis.hook
def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
    kind = response.headers.get("content-type", [""])[0]
    too_long = response.status_code in TOO_LONG and kind.startswith("text/html")
    return not too_long and response.content != UNREADABLE
