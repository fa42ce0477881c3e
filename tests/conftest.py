"""What the tests of all sides do alike."""

from __future__ import annotations

import pytest


class ToldAtOnce:
    """Says what failed when it fails: a run that is ended from outside has no summary."""

    def __init__(self, reporter: pytest.TerminalReporter) -> None:
        self._reporter = reporter

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Write name and reason of a test that has failed."""
        if report.failed:
            self._reporter.ensure_newline()
            self._reporter.write_line(f"FAILED {report.nodeid} ({report.when})")
            self._reporter.write_line(report.longreprtext)


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Speak where there is somebody to speak to: the processes of pytest-xdist only report."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None and not hasattr(config, "workerinput"):
        config.pluginmanager.register(ToldAtOnce(reporter), "told-at-once")
