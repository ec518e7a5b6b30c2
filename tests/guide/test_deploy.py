"""The ready header files say what every page needs; where a server is installed, it is started and asked."""

import http.client
import re
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bellrock.web.guide.headers import HEADERS, PAGES_KEPT, PARTS_KEPT

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
FILES = ("_headers", "htaccess", "nginx.conf", "Caddyfile")
LINES = {
    "_headers": "  {name}: {value}",
    "htaccess": 'Header always set {name} "{value}"',
    "nginx.conf": '    add_header {name} "{value}" always;',
    "Caddyfile": '\t\t{name} "{value}"',
}


@pytest.mark.parametrize("name", FILES)
def test_every_file_sends_every_header(name: str) -> None:
    lines = (DEPLOY / name).read_text(encoding="utf-8").splitlines()

    for header, value in HEADERS:
        assert LINES[name].format(name=header, value=value) in lines
    assert sum("Content-Security-Policy" in line for line in lines) == 1


@pytest.mark.parametrize("name", FILES)
def test_pages_are_asked_for_anew_and_parts_are_kept(name: str) -> None:
    text = (DEPLOY / name).read_text(encoding="utf-8")

    assert PAGES_KEPT in text
    assert PARTS_KEPT in text or name == "_headers"


def test_no_visit_is_written_down() -> None:
    assert "access_log off;" in (DEPLOY / "nginx.conf").read_text()
    assert "error_log /dev/null crit;" in (DEPLOY / "nginx.conf").read_text()
    assert re.search(r"log default \{\s+output discard", (DEPLOY / "Caddyfile").read_text())
    assert not re.search(r"^\s*log\b(?! default)", (DEPLOY / "Caddyfile").read_text(), re.MULTILINE)


def test_the_container_builds_from_the_locked_requirements_alone() -> None:
    text = (DEPLOY / "Containerfile").read_text()

    assert "--require-hashes -r requirements.txt" in text
    assert "bellrock guide build /guide" in text
    assert "COPY deploy/nginx.conf /etc/nginx/nginx.conf" in text


def free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def command(server: str, port: int, folder: Path, at: Path) -> list[str]:
    """The committed file with another port and folder, and how to start the server with it."""
    config = at / ("nginx.conf" if server == "nginx" else "Caddyfile")
    text = (DEPLOY / config.name).read_text().replace("8080", str(port)).replace("/srv/guide", str(folder))
    config.write_text(text.replace("/tmp/guide-nginx", str(at / "nginx")))
    if server == "nginx":
        return ["nginx", "-c", str(config), "-g", "daemon off; user root;"]
    return ["caddy", "run", "--config", str(config), "--adapter", "caddyfile"]


@contextmanager
def running(server: str, folder: Path, at: Path) -> Iterator[int]:
    port = free_port()
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(at), "XDG_DATA_HOME": str(at)}
    process = subprocess.Popen(
        command(server, port, folder, at), env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        for _ in range(100):
            with socket.socket() as knock:
                if knock.connect_ex(("127.0.0.1", port)) == 0:
                    break
            threading.Event().wait(0.1)
        yield port
    finally:
        process.terminate()
        process.wait(10)


def ask(port: int, path: str, method: str = "GET") -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request(method, path, headers={"Accept-Encoding": "gzip"})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


SERVERS = [name for name in ("nginx", "caddy") if shutil.which(name, path="/usr/sbin:/usr/bin:/usr/local/bin")]


def test_says_which_servers_are_tried(capsys: pytest.CaptureFixture[str]) -> None:
    missing = {"nginx", "caddy"} - set(SERVERS)
    with capsys.disabled():
        if missing:
            print(f"\nNot installed, so its header file was compared but not served: {', '.join(sorted(missing))}")


@pytest.mark.parametrize("server", SERVERS)
def test_a_real_server_sends_them(server: str, one_file: Path, folder: Path, tmp_path: Path) -> None:
    part = next(path.name for path in folder.iterdir() if path.suffix == ".css")
    with running(server, folder, tmp_path) as port:
        for path, kept, status in (
            ("/", PAGES_KEPT, 200),
            (f"/{part}", PARTS_KEPT, 200),
            ("/gone.html", PAGES_KEPT, 404),
        ):
            code, headers, body = ask(port, path)
            assert code == status, path
            assert headers["cache-control"] == kept, path
            assert headers["content-encoding"] == "gzip", path
            assert {name: headers[name.lower()] for name, _ in HEADERS} == dict(HEADERS), path
            assert "set-cookie" not in headers
            assert body
        assert ask(port, "/", "POST")[0] == 405
    written = [path for path in tmp_path.rglob("*") if path.is_file() and "log" in path.name]
    assert [path for path in written if path.stat().st_size] == []
