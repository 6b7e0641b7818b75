# SPDX-FileCopyrightText: 2026 The Firstlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""outside.py PROGRAM: how the real program meets the desktop: the timer's run tells a notification
service what it found, once; a second start hands its link to the first window; what a killed program
leaves behind is taken over."""
import os
import signal
import subprocess
import sys
import threading

from desktop import SKIPPED, Desktop, skip_unless_possible, wait_for
from fakefeed import FakeFeed

try:
    import dbus
    import dbus.mainloop.glib
    import dbus.service
    from gi.repository import GLib
except ImportError:
    print("skipped: there is no python3-dbus or no python3-gi")
    sys.exit(SKIPPED)

PAPERS = 40
NAME = "org.freedesktop.Notifications"


class Notifications(dbus.service.Object):
    """What a desktop would show: titles."""

    def __init__(self):
        self.shown = []
        bus = dbus.SessionBus(mainloop=dbus.mainloop.glib.DBusGMainLoop())
        self.name = dbus.service.BusName(NAME, bus)
        super().__init__(bus, "/org/freedesktop/Notifications")
        threading.Thread(target=GLib.MainLoop().run, daemon=True).start()

    @dbus.service.method(NAME, out_signature="as")
    def GetCapabilities(self):
        return ["actions", "body"]

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, program, replaces, icon, title, body, actions, hints, timeout):
        self.shown.append(str(title))
        return 7


def run_tells_once(desktop, notifications):
    desktop.run("run", "--notify")
    wait_for("a notification", lambda: notifications.shown)
    assert " of 40 paper" in notifications.shown[0], notifications.shown
    desktop.run("run", "--notify")
    assert len(notifications.shown) == 1, notifications.shown


def second_start_hands_over(desktop, notifications):
    desktop.open()
    wait_for("rows", lambda: desktop.find(role="list item"))
    again = [desktop.program, "--profile", desktop.profile, *desktop.options]
    done = subprocess.run([*again, "firstlight://nowhere/at-all"], capture_output=True, text=True,
                          timeout=30)
    assert (done.returncode, done.stderr) == (0, ""), done
    wait_for("the answer", lambda: desktop.find(beginning="“firstlight://nowhere/at-all” leads to"))
    subprocess.run([*again, "https://arxiv.org/abs/2510.00007"], check=True, timeout=30)
    wait_for("the paper", lambda: desktop.is_focused("Pruning, part 7"))


def killed_window_is_replaced(desktop, notifications):
    first = desktop.processes.pop()
    first.send_signal(signal.SIGKILL)
    first.wait()
    wait_for("the window to go", lambda: not desktop.application())
    desktop.open()
    wait_for("rows", lambda: desktop.find(role="list item"))


def ended_window_leaves_nothing_open(desktop, notifications):
    window = desktop.processes.pop()
    window.send_signal(signal.SIGTERM)
    assert window.wait(20) == 0, window.returncode
    left = {name for name in os.listdir(desktop.profile) if "-wal" in name or "socket" in name}
    assert not left, left


def main(program):
    feed = FakeFeed(PAPERS)
    notifications = Notifications()
    with Desktop(program) as desktop:
        desktop.options = ["--now", "2025-10-01T12:00:00Z"]
        for key, value in {"arxiv.feed-url": feed.url, "arxiv.listing-url": feed.url,
                           "arxiv.oai-url": feed.url + "/oai", "arxiv.api-url": feed.url + "/api",
                           "arxiv.pace-seconds": "0", "people.url": "", "schedule.catch-up": "off",
                           "schedule.in-window": "off", "categories": "cs.LG",
                           "cutoff.relevance": "2"}.items():
            desktop.run("config", "set", key, value)
        for step in (run_tells_once, second_start_hands_over, killed_window_is_replaced,
                     ended_window_leaves_nothing_open):
            step(desktop, notifications)
            print(step.__name__, "done")
    feed.close()
    return 0


skip_unless_possible()
sys.exit(main(sys.argv[1]))
