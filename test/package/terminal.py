"""Runs a command in a pseudo-terminal and types: argument 1 is a JSON list of [what is waited for, what is typed then]."""

import json
import os
import pty
import signal
import sys



def give_up(*_):
    """A command that waits for what nobody types is given up, and the terminal with it."""
    sys.stdout.buffer.write(shown + b"\n[nothing more was shown, and this was waited for: %r]\n" % steps)
    sys.stdout.flush()
    os.kill(pid, signal.SIGKILL)
    os._exit(124)


steps = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
seen = b""
shown = b""
signal.signal(signal.SIGALRM, give_up)
signal.alarm(20)
while True:
    try:
        part = os.read(terminal, 4096)
    except OSError:
        break
    if not part:
        break
    shown += part
    seen += part
    while steps and steps[0][0].encode() in seen:
        seen = seen.split(steps[0][0].encode(), 1)[1]
        os.write(terminal, steps.pop(0)[1].encode())
sys.stdout.buffer.write(shown)
sys.stdout.flush()
status = os.waitpid(pid, 0)[1]
sys.exit(os.waitstatus_to_exitcode(status))
