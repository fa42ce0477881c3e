"""Waiting for a cluster, but not without an end: a machine there may hang and never answer.

Dask itself waits for as long as the connection stands, which the system of a machine keeps even
where the process has stopped.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import queue
import threading
from collections.abc import Awaitable, Iterable
from typing import Any, Callable, Optional


def answer(client: Any, ask: Callable[[], Awaitable[Any]], seconds: float) -> Any:
    """Return what a question to the cluster gives.

    Args:
        client: Dask's.
        ask: one of the client's methods, called in its own loop, where it can be given up.
        seconds: after which nobody waits any longer.

    Raises:
        TimeoutError: there is no answer.
        Exception: the question's own.
    """

    async def within() -> Any:
        asking = asyncio.ensure_future(ask())
        done, _ = await asyncio.wait({asking}, timeout=seconds)
        if not done:
            # Not waited for: that may hang, too.
            asking.cancel()
            raise TimeoutError
        return asking.result()

    return client.sync(within)


def made(make: Callable[[], Any], seconds: float) -> Any:
    """Return what is made, a client or a cluster; what comes too late is closed.

    Args:
        make: makes it.
        seconds: after which nobody waits any longer.

    Raises:
        TimeoutError: it is not there.
        Exception: what makes it raises that.
    """
    given: queue.SimpleQueue[tuple[Any, Any]] = queue.SimpleQueue()
    over = threading.Lock()
    late = threading.Event()

    def work() -> None:
        found, error = None, None
        try:
            found = make()
        except BaseException as raised:
            error = raised
        with over:
            if not late.is_set():
                given.put((found, error))
                return
        with contextlib.suppress(Exception):
            if found is not None:
                found.close(timeout=seconds)

    threading.Thread(target=work, name="connect", daemon=True).start()
    try:
        found, error = given.get(timeout=seconds)
    except queue.Empty:
        with over:
            late.set()
            if given.empty():
                raise TimeoutError from None
            found, error = given.get()
    if error is not None:
        raise error
    return found


def silent_workers(
    client: Any, seconds: float, workers: Optional[Iterable[str]] = None
) -> list[str]:
    """Return the addresses of the workers that do not answer within so many seconds.

    Args:
        client: Dask's.
        seconds: for all of them together.
        workers: that are asked; None: all.
    """

    async def ask() -> list[str]:
        names = list(await client.nthreads()) if workers is None else list(workers)
        asked = {name: asyncio.ensure_future(client.run(int, workers=[name])) for name in names}
        if asked:
            await asyncio.wait(asked.values(), timeout=seconds)
        silent = [name for name, one in asked.items() if not one.done()]
        for one in asked.values():
            one.cancel()
        return silent

    with contextlib.suppress(Exception):
        return list(answer(client, ask, 2 * seconds))
    return []


def holders(client: Any, task: Any, seconds: float) -> list[str]:
    """Return the workers that have the result of a task; none, if that cannot be found out."""
    with contextlib.suppress(Exception):
        found = answer(client, functools.partial(client.who_has, [task]), seconds)
        return [name for names in found.values() for name in names]
    return []


def in_short(error: BaseException) -> str:
    """Return what an error of Dask's says, as a part of a sentence."""
    lines = str(error).strip().splitlines()
    return (lines[0][:300] if lines else type(error).__name__).rstrip(".")
