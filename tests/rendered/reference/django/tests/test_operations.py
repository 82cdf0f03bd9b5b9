"""Logs and traces."""

import pytest
from opentelemetry import trace
from opentelemetry.instrumentation.django import DjangoInstrumentor

from big_library.core import telemetry
from big_library.core.logs import logging_config


def test_logs_for_people_and_for_programs() -> None:
    for json in (True, False):
        assert logging_config("INFO", json=json)["root"]["level"] == "INFO"


def test_no_traces_unless_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OTEL_EXPORTER_OTLP_ENDPOINT", raising=False)
    assert not telemetry.start_telemetry()


def test_traces_where_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[bool] = []
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4318")
    monkeypatch.setattr(trace, "set_tracer_provider", lambda _: None)
    monkeypatch.setattr(DjangoInstrumentor, "instrument", lambda _: started.append(True))
    assert telemetry.start_telemetry()
    assert started
