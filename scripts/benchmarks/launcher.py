"""Runs a command and prints what it cost as JSON: seconds, CPU seconds, peak KiB, exit status.

A process of its own, kept small: Linux counts the memory of the process that starts another into the other's peak.
"""

import json
import os
import sys
import time

before = time.perf_counter()
child = os.posix_spawn(
    sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
)
_, status, used = os.wait4(child, 0)
cost = {"wall": time.perf_counter() - before, "cpu": used.ru_utime + used.ru_stime, "peak": used.ru_maxrss}
print(json.dumps({**cost, "status": os.waitstatus_to_exitcode(status)}))
