"""Messages that are kept in place of being written to a pipe."""

from __future__ import annotations

import io
import json
from typing import Any

from cnnmapper.engine.contract.messages import Messages


class Recorder(Messages):
    """Keeps what a worker would have said."""

    def __init__(self) -> None:
        self.text = io.StringIO()
        super().__init__(self.text)

    def all(self, kind: str) -> list[dict[str, Any]]:
        """Return the messages of one kind."""
        lines = [json.loads(line) for line in self.text.getvalue().splitlines()]
        return [line for line in lines if line["type"] == kind]

    @property
    def warned(self) -> list[str]:
        """What was warned of, but that nobody has named the classes: of most models here."""
        texts = [message["message"] for message in self.all("warning")]
        return [text for text in texts if "nobody has named" not in text]

    @property
    def result_(self) -> dict[str, Any]:
        """The one result."""
        (result,) = self.all("result")
        return result
