# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs of a test as its children: the provider, the simulated Azure, and lockboxctl."""

import json
import os
import pathlib
import queue
import subprocess
import tempfile
import threading
import urllib.request

CLIENT_ID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
PATIENCE = 40  # seconds until a silent program has failed


class Stream:
    """The lines that a program has written and will write."""

    def __init__(self, stream):
        self.text = ""
        self._lines = queue.Queue()
        self._reader = threading.Thread(target=self._read, args=(stream,), daemon=True)
        self._reader.start()

    def _read(self, stream):
        for line in stream:
            self.text += line
            self._lines.put(line)
        self._lines.put(None)

    def find(self, fits):
        """The next line that fits. Raises EOFError at the end, queue.Empty after PATIENCE seconds of silence."""
        while (line := self._lines.get(timeout=PATIENCE)) is not None:
            if fits(line):
                return line.rstrip("\n")
        raise EOFError(self.text)

    def finish(self):
        self._reader.join(PATIENCE)


class Program:
    """A running program whose output is read line by line."""

    def __init__(self, command, environment=None):
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
        self.output, self.errors = Stream(self._process.stdout), Stream(self._process.stderr)

    def record(self, fits=lambda record: True):
        """The next line of the output, all of them JSON objects, that fits."""
        return json.loads(self.output.find(lambda line: fits(json.loads(line))))

    def wait(self):
        """Waits for the end. Returns the exit status."""
        status = self._process.wait(timeout=PATIENCE)
        self.output.finish()
        self.errors.finish()
        return status

    def everything(self):
        return self.output.text + self.errors.text

    def end(self):
        self._process.terminate()
        self._process.wait(timeout=PATIENCE)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            stream.close()


class Stage:
    """A simulated Azure with a sign-in service of its own, and a home of its own for lockboxctl."""

    def __init__(self):
        self._programs = []
        self._home = tempfile.TemporaryDirectory(prefix="lockbox-openid-")
        self.cloud = self.start([os.environ["LOCKBOX_SANDBOX"], "--port", "0"]).record()

    def start(self, command, environment=None):
        program = Program(command, environment)
        self._programs.append(program)
        return program

    def lockboxctl(self, *arguments):
        cloud_file = pathlib.Path(self._home.name) / "cloud.json"
        cloud_file.write_text(json.dumps(self.cloud))
        # Without a session bus there is no keychain, whatever the computer of the test offers.
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith(("LOCKBOX_", "XDG_", "DBUS_")) and not name.lower().endswith("_proxy")}
        environment.update(HOME=self._home.name, LC_ALL="C.UTF-8")
        return self.start([os.environ["LOCKBOXCTL"], *arguments, "--cloud-file", str(cloud_file),
                           "--client-id", CLIENT_ID], environment)

    def sign_in(self, way):
        return self.lockboxctl("sign-in", "--way", way, "--json")

    def control(self, topic, body=None):
        """Asks the simulated Azure's control endpoint, or tells it something."""
        data = None if body is None else json.dumps(body).encode()
        client = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with client.open(f"{self.cloud['control']}/{topic}", data, timeout=PATIENCE) as answer:
            return json.load(answer)

    def end(self):
        for program in reversed(self._programs):
            program.end()
        self._home.cleanup()


class ProviderStage(Stage):
    """The same, where one signs in at a provider that somebody else has written."""

    def __init__(self, device_code_life=600, slow_downs=0):
        super().__init__()
        options = {"arm": self.cloud["arm"], "clientId": CLIENT_ID, "deviceCodeLife": device_code_life,
                   "slowDowns": slow_downs}
        self.provider = self.start(["node", os.environ["LOCKBOX_PROVIDER"], json.dumps(options)])
        provider = self.provider.record()
        self.tenant_id = provider["tenantId"]
        self.cloud["authority"] = provider["authority"]
