# SPDX-License-Identifier: EUPL-1.2
"""A room with a microphone: a sound server of its own, in which somebody can speak."""

import os
import pathlib
import subprocess
import tempfile

from visitor import until

RATE = 48000  # samples a second; mono, 16 bit


class Room:
    """Kiosks that are started while it stands hear what is spoken in it."""

    def __init__(self):
        self._home = tempfile.TemporaryDirectory(prefix="room-")
        home = pathlib.Path(self._home.name)
        socket = home / "native"
        environment = {name: value for name, value in os.environ.items() if name not in ("PULSE_SERVER", "DISPLAY")}
        environment |= {name: str(home) for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "PULSE_RUNTIME_PATH")}
        self._server = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--disable-shm=yes",
             "-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}"],
            env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.environ["PULSE_SERVER"] = f"unix:{socket}"
        until(lambda: subprocess.run(["pactl", "info"], capture_output=True).returncode == 0, "no sound server")
        self._control("load-module", "module-null-sink", "sink_name=loudspeaker")
        # What is played into the air of the room is what its microphone hears.
        self._control("load-module", "module-null-sink", "sink_name=air", f"rate={RATE}", "channels=1")
        self._control("load-module", "module-remap-source", "source_name=microphone", "master=air.monitor")
        self._control("set-default-sink", "loudspeaker")
        self._control("set-default-source", "microphone")

    def speak(self, samples):
        """Says `samples`, as bytes, to their end."""
        subprocess.run(["pacat", "--device=air", "--format=s16le", f"--rate={RATE}", "--channels=1", "--raw"],
                       input=samples, check=True)

    def close(self):
        os.environ.pop("PULSE_SERVER", None)
        self._server.terminate()
        self._server.wait(10)
        self._home.cleanup()

    @staticmethod
    def _control(*command):
        subprocess.run(["pactl", *command], check=True, stdout=subprocess.DEVNULL)
