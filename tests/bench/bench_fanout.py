#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lockbox Console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`lockboxctl list` over many subscriptions beside curl, which fetches the same addresses from the same server.

The server is nginx with TLS and HTTP/2 and a certificate made for this run; every answer takes 20 ms and has no
`Last-Modified`, as with Azure Resource Manager (Qt would read it, slowly where the time zone is UTC). Whole processes are
timed, in turns, and the ratio of the medians counts (must 1.75, aim 1.2). Then some subscriptions never answer: how long
until the requests of all others are there, and how it ends at the deadline. The largest resident set is the kernel's.
"""

import argparse
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

API_VERSION = {"subscriptions": "2022-12-01", "tenants": "2022-12-01", "requests": "2018-02-28-preview"}
TENANT = "00000000-0000-4000-8000-00000000aaaa"

NGINX = """
{user}
{module}
worker_processes 2;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 4096; }}
http {{
    access_log off;
    default_type application/json;
    client_body_temp_path {folder}/tmp;
    proxy_temp_path {folder}/tmp;
    fastcgi_temp_path {folder}/tmp;
    uwsgi_temp_path {folder}/tmp;
    scgi_temp_path {folder}/tmp;
    keepalive_requests 100000;
    add_header Last-Modified "";
    etag off;
    server {{
        listen 127.0.0.1:{port} ssl;
        http2 on;
        ssl_certificate {folder}/server.pem;
        ssl_certificate_key {folder}/server.key;
        root {folder}/answers;
        location = /subscriptions {{ echo_sleep {delay}; echo_exec /file/subscriptions.json; }}
        location / {{ echo_sleep {delay}; echo_exec /file$uri; }}
        location /file/ {{ internal; alias {folder}/answers/; }}
        location ~ "^/subscriptions/hang" {{ echo_sleep 600; echo "{{}}"; }}
    }}
}}
"""


def subscription_id(index: int, hanging: int, count: int) -> str:
    every = count // hanging if hanging else 0
    return f"hang{index:04x}-0000-4000-8000-000000000000" if every and index % every == 0 else \
        f"{index:08x}-0000-4000-8000-000000000000"


def request(subscription: str) -> dict:
    created, name = "2026-11-20T08:00:00.1234567Z", f"{subscription[:8]}-1111-4111-8111-111111111111"
    return {
        "id": f"/subscriptions/{subscription}/providers/Microsoft.CustomerLockbox/requests/{name}",
        "name": f"LockboxRequest_{name}", "type": "requests",
        "properties": {
            "requestId": name, "status": "Pending", "createdDateTime": created,
            "expirationDateTime": "2026-11-24T08:00:00.1234567Z", "duration": "8",
            "justification": "Microsoft Support is asking for access to this resource to look into a reported fault.",
            "resourceIds": f"SUBSCRIPTIONS/{subscription}/RESOURCEGROUPS/DEMO/PROVIDERS/MICROSOFT.COMPUTE/"
                           "VIRTUALMACHINES/DEMO",
            "resourceType": "Virtual Machine", "supportRequest": "120101324000234", "subscriptionId": subscription,
            "supportCaseUrl": f"https://portal.azure.com/#resource/subscriptions/{subscription}",
            "workitemsource": "SupportRequest"}}


class Server:
    """nginx with everything it needs in a folder of its own."""

    def __init__(self, folder: Path, subscriptions: list[str], delay: float):
        self.folder, self.subscriptions = folder, subscriptions
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.address = f"https://127.0.0.1:{self.port}"
        (folder / "tmp").mkdir()
        self.write_answers()
        self.make_certificates()
        module = next(Path("/usr/lib/nginx/modules").glob("ngx_http_echo_module.so"), None)
        (folder / "nginx.conf").write_text(NGINX.format(
            user="user root;" if os.geteuid() == 0 else "",  # the folder is its owner's alone
            module=f"load_module {module};" if module else "", folder=folder, port=self.port, delay=delay))
        (folder / "cloud.json").write_text(json.dumps(
            {"name": "Bench", "arm": self.address, "authority": self.address, "portal": self.address,
             "caFile": str(folder / "ca.pem")}))

    def write_answers(self) -> None:
        answers = self.folder / "answers"
        (answers / "subscriptions").mkdir(parents=True)
        listing = {"value": [{"id": f"/subscriptions/{each}", "subscriptionId": each, "tenantId": TENANT,
                              "displayName": f"Subscription {index}", "state": "Enabled"}
                             for index, each in enumerate(self.subscriptions)]}
        (answers / "subscriptions.json").write_text(json.dumps(listing))
        (answers / "tenants").write_text(json.dumps({"value": [{"tenantId": TENANT, "displayName": "Bench"}]}))
        for each in self.subscriptions:
            folder = answers / "subscriptions" / each / "providers" / "Microsoft.CustomerLockbox"
            folder.mkdir(parents=True)
            (folder / "requests").write_text(json.dumps({"value": [request(each)]}))

    def make_certificates(self) -> None:
        def openssl(*arguments: str) -> None:
            subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True)

        (self.folder / "names").write_text("subjectAltName=IP:127.0.0.1\n")
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        openssl("req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=Bench authority")
        openssl("req", *key, "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=127.0.0.1")
        openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
                "-extfile", "names", "-out", "server.pem")

    def addresses(self) -> list[str]:
        first = [f"{self.address}/{name}?api-version={API_VERSION[name]}" for name in ("subscriptions", "tenants")]
        return first + [f"{self.address}/subscriptions/{each}/providers/Microsoft.CustomerLockbox/requests"
                        f"?api-version={API_VERSION['requests']}" for each in self.subscriptions]

    def __enter__(self):
        self.process = subprocess.Popen(["nginx", "-c", str(self.folder / "nginx.conf"), "-g", "daemon off;"],
                                        stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                time.sleep(0.05)
        raise RuntimeError((self.folder / "error.log").read_text())

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def run(command: list[str], env: dict[str, str], expected: int = 0) -> tuple[float, float, bytes]:
    """Seconds, MiB of the largest resident set, and what was printed."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != expected:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return seconds, usage.ru_maxrss / 1024, output


def pairs(commands: dict[str, list[str]], env: dict[str, str], runs: int) -> None:
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    memory = dict.fromkeys(commands, 0.0)
    for turn in range(runs + 1):
        for name, command in commands.items():
            elapsed, resident, _ = run(command, env)
            memory[name] = max(memory[name], resident)
            if turn:  # the first one fills the caches
                seconds[name].append(elapsed)
    for name in commands:
        print(f"{name:20} median {statistics.median(seconds[name]) * 1000:6.0f} ms  "
              f"fastest {min(seconds[name]) * 1000:6.0f} ms  at most {memory[name]:4.0f} MiB")
    ours, theirs = (statistics.median(seconds[name]) for name in ("lockboxctl", "curl"))
    print(f"ratio {ours / theirs:.2f}  (must 1.75, aim 1.2)")


def with_hanging(command: list[str], env: dict[str, str], subscriptions: int, hanging: int) -> None:
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    text, early = b"", 0.0
    while chunk := os.read(process.stdout.fileno(), 1 << 20):
        text += chunk
        if not early and text.count(b'"requestId"') == subscriptions - hanging:
            early = time.perf_counter() - begin
    messages = process.stderr.read().decode()
    code = process.wait()
    json.loads(text)
    print(f"{hanging} of {subscriptions} hang: the requests of the others after {early:.2f} s, "
          f"end after {time.perf_counter() - begin:.2f} s with code {code}, "
          f"{messages.count('hang')} reported as unanswered")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=11, help="runs of each program (11)")
    parser.add_argument("--subscriptions", type=int, default=1000, help="how many there are (1000)")
    parser.add_argument("--hanging", type=int, default=50, help="how many of them never answer in the last part (50)")
    parser.add_argument("--delay", type=float, default=0.02, help="seconds until each answer (0.02)")
    parser.add_argument("--lockboxctl", default=str(Path(__file__).resolve().parent / "lockboxctl"))
    options = parser.parse_args()
    if absent := [name for name in ("nginx", "curl", "openssl", options.lockboxctl) if not shutil.which(name)]:
        print(f"Missing: {', '.join(absent)}", file=sys.stderr)
        return 1

    def servers(hanging: int, folder: str) -> Server:
        names = [subscription_id(index, hanging, options.subscriptions) for index in range(options.subscriptions)]
        return Server(Path(folder), names, options.delay)

    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}
        listing = [options.lockboxctl, "list", "--json", "--cloud-file"]
        with tempfile.TemporaryDirectory() as folder, servers(0, folder) as server:
            config = server.folder / "curl.conf"
            config.write_text("".join(f'url = "{each}"\noutput = "/dev/null"\n' for each in server.addresses()))
            cloud = str(server.folder / "cloud.json")
            found = json.loads(run([*listing, cloud], env)[2])
            if len(found) != options.subscriptions:
                raise RuntimeError(f"{len(found)} requests listed")
            pairs({"curl": ["curl", "--silent", "--fail", "--parallel", "--parallel-max", "100", "--http2", "--cacert",
                            str(server.folder / "ca.pem"), "--config", str(config)],
                   "lockboxctl": [*listing, cloud]}, env, options.runs)
        with tempfile.TemporaryDirectory() as folder, servers(options.hanging, folder) as server:
            with_hanging([*listing, str(server.folder / "cloud.json"), "--deadline", "6"], env, options.subscriptions,
                         options.hanging)
    return 0


if __name__ == "__main__":
    sys.exit(main())
