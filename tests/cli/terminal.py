"""Runs a command in a pseudo-terminal of 80x24 and presses keys.

Reads JSON on standard input: {"command": [...], "cwd": "...", "env": {...}, "keys": [["wait for", "send"], ...]};
sends each text, or signal by its name, once what it waits for has been drawn. Prints JSON: {"code": ..., "screen": "everything that was drawn"}.
"""

import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

task = json.load(sys.stdin)
pid, terminal = pty.fork()
if pid == 0:
    os.chdir(task["cwd"])
    os.execvpe(task["command"][0], task["command"], task["env"])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
drawn = b""
seen = 0
waiting = list(task["keys"])
deadline = time.monotonic() + 60
while time.monotonic() < deadline:
    ready, _, _ = select.select([terminal], [], [], 0.1)
    if ready:
        try:
            data = os.read(terminal, 65536)
        except OSError:
            break
        if not data:
            break
        drawn += data
    if waiting and waiting[0][0].encode() in drawn[seen:]:
        seen = len(drawn)
        time.sleep(0.05)
        text = waiting.pop(0)[1]
        if text.startswith("SIG"):
            os.kill(pid, getattr(signal, text))
        else:
            os.write(terminal, text.encode())
else:
    os.kill(pid, 9)
_, status = os.waitpid(pid, 0)
json.dump({"code": os.waitstatus_to_exitcode(status), "screen": drawn.decode(errors="replace"), "left": waiting}, sys.stdout)
