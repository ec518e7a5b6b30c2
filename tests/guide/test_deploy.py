"""The ready header files say what every page needs; where a server is installed, it is started and asked."""

import http.client
import os
import re
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bellrock.web.guide.headers import HEADERS, METHODS
from bellrock.web.guide.parts import SHEET, part_body

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
def test_nothing_of_a_visit_is_kept_on_the_disk_of_the_visitor(name: str) -> None:
    text = (DEPLOY / name).read_text(encoding="utf-8")

    assert dict(HEADERS)["Cache-Control"] == "no-store"
    assert text.count("Cache-Control") == 1
    assert not re.search("immutable|max-age=(?!31536000)", text)


def test_a_browser_comes_back_by_https_for_a_year_and_is_told_nothing_of_other_hosts() -> None:
    assert dict(HEADERS)["Strict-Transport-Security"] == "max-age=31536000"


def test_a_request_that_hangs_gives_its_place_back() -> None:
    nginx, caddy = ((DEPLOY / name).read_text(encoding="utf-8") for name in ("nginx.conf", "Caddyfile"))

    for line in (
        "client_header_timeout 10s;",
        "client_body_timeout 10s;",
        "send_timeout 30s;",
        "keepalive_timeout 30s;",
    ):
        assert line in nginx
    for line in ("read_header 10s", "read_body 10s", "write 5m", "idle 30s", "max_header_size 16KB"):
        assert line in caddy
    assert "RequestReadTimeout header=10-20,MinRate=500 body=10" in asked_of_the_host()


def test_only_reading_is_allowed() -> None:
    lines = {
        "nginx.conf": f"if ($request_method !~ ^({'|'.join(METHODS)})$) {{\n      return 405;",
        "Caddyfile": f"@other not method {' '.join(METHODS)}\n\trespond @other 405",
        "htaccess": f"RewriteCond %{{REQUEST_METHOD}} !^({'|'.join(METHODS)})$\nRewriteRule ^ - [R=405,L]",
    }
    for name, line in lines.items():
        assert line in (DEPLOY / name).read_text(encoding="utf-8"), name
    assert "TraceEnable off" in asked_of_the_host()


def test_a_file_whose_name_begins_with_a_dot_is_refused() -> None:
    lines = {
        "nginx.conf": "location ~ /\\.(?!well-known/) {\n      return 404;",
        "Caddyfile": "hide .*",
        "htaccess": "RewriteRule (^|/)\\.(?!well-known(/|$)) - [R=404,L]",
    }
    for name, line in lines.items():
        assert line in (DEPLOY / name).read_text(encoding="utf-8"), name


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


PLACES = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/bin", "/usr/local/bin"])
PROGRAMS = {name: shutil.which(name, path=PLACES) for name in ("nginx", "caddy", "apache2")}
SERVERS = [name for name, program in PROGRAMS.items() if program]

# What an Apache needs around a .htaccess; a host of shared hosting has it so, with much more.
APACHE = """
ServerRoot "{at}"
ServerName 127.0.0.1
PidFile "{at}/apache.pid"
ErrorLog /dev/null
Listen 127.0.0.1:{port}
{modules}
TypesConfig /dev/null
{asked}
AddType text/html .html
AddType text/css .css
AddType text/plain .txt
DocumentRoot "{folder}"
DirectoryIndex index.html
<Directory "{folder}">
  AllowOverride All
  Require all granted
</Directory>
"""
MODULES = ("mpm_event", "authz_core", "mime", "dir", "rewrite", "headers", "filter", "deflate", "reqtimeout")


def asked_of_the_host() -> list[str]:
    """The lines that the .htaccess asks the host to set."""
    return re.findall(r"^#   (.+)$", (DEPLOY / "htaccess").read_text(encoding="utf-8"), re.MULTILINE)


def command(server: str, port: int, folder: Path, at: Path) -> list[str]:
    """The committed file with another port, folder and shorter patience, and how to start the server with it."""
    program = PROGRAMS[server] or ""
    if server == "apache2":
        shutil.copy(DEPLOY / "htaccess", folder / ".htaccess")
        kept = Path(program).parents[1] / "lib" / "apache2" / "modules"
        modules = "\n".join(f"LoadModule {name}_module {kept}/mod_{name}.so" for name in MODULES)
        asked = "\n".join(asked_of_the_host()).replace("=10", "=1")
        around = APACHE.format(at=at, port=port, folder=folder, modules=modules, asked=asked)
        (at / "apache.conf").write_text(around)
        return [program, "-f", str(at / "apache.conf"), "-D", "FOREGROUND"]
    config = at / ("nginx.conf" if server == "nginx" else "Caddyfile")
    text = (DEPLOY / config.name).read_text().replace("8080", str(port)).replace("/srv/guide", str(folder))
    config.write_text(text.replace("/tmp/guide-nginx", str(at / "nginx")).replace(" 10s", " 1s"))
    if server == "nginx":
        return [program, "-c", str(config), "-g", "daemon off; user root;"]
    return [program, "run", "--config", str(config), "--adapter", "caddyfile"]


@contextmanager
def running(server: str, folder: Path, at: Path) -> Iterator[int]:
    port = free_port()
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(at), "XDG_DATA_HOME": str(at)}
    environment |= {name: value for name, value in os.environ.items() if name == "LD_LIBRARY_PATH"}
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


def test_says_which_servers_are_tried(capsys: pytest.CaptureFixture[str]) -> None:
    missing = set(PROGRAMS) - set(SERVERS)
    with capsys.disabled():
        if missing:
            print(f"\nNot installed, so its header file was compared but not served: {', '.join(sorted(missing))}")


@pytest.fixture
def served(one_file: Path, tmp_path: Path) -> Path:
    """A page, a style sheet and a list as the guide has them, and two files that nobody meant to put there."""
    made = tmp_path / "served"
    (made / ".git").mkdir(parents=True)
    shutil.copy(one_file, made / "index.html")
    shutil.copy(one_file, made / "404.html")
    (made / "part.css").write_bytes(part_body(SHEET))
    (made / "hashes.txt").write_text("0" * 4000, encoding="utf-8")
    (made / ".git" / "config").write_text("kept-apart", encoding="utf-8")
    (made / ".env").write_text("kept-apart", encoding="utf-8")
    return made


def test_a_real_server_sends_them(served: Path, tmp_path: Path) -> None:
    """Tried with every one of these servers that this machine has; the words of the files are held above."""
    for server in SERVERS:
        _sends_them(server, served, tmp_path)


def _sends_them(server: str, served: Path, tmp_path: Path) -> None:
    with running(server, served, tmp_path) as port:
        for path, status in (("/", 200), ("/part.css", 200), ("/hashes.txt", 200), ("/gone.html", 404)):
            code, headers, body = ask(port, path)
            assert code == status, path
            # Apache sends the page of a 404 as it is.
            assert headers.get("content-encoding") == "gzip" or (server, status) == ("apache2", 404), path
            assert {name: headers[name.lower()] for name, _ in HEADERS} == dict(HEADERS), path
            assert "set-cookie" not in headers
            assert body
        assert ask(port, "/", "HEAD")[::2] == (200, b"")
        for method in ("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "ANY"):
            assert ask(port, "/", method)[0] == 405, method
        for path in ("/.env", "/.git/config", "/.htaccess"):
            code, _, body = ask(port, path)
            assert code == 404, path
            assert b"kept-apart" not in body
    written = [path for path in tmp_path.rglob("*") if path.is_file() and "log" in path.name]
    assert [path for path in written if path.stat().st_size] == []


def test_a_real_server_ends_a_request_that_hangs(served: Path, tmp_path: Path) -> None:
    for server in SERVERS:
        _ends_what_hangs(server, served, tmp_path)


def _ends_what_hangs(server: str, served: Path, tmp_path: Path) -> None:
    with running(server, served, tmp_path) as port, socket.create_connection(("127.0.0.1", port), timeout=8) as hanging:
        hanging.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Half: ")
        try:
            said = hanging.recv(4096)
        except ConnectionResetError:
            said = b""

    assert b" 200 " not in said.partition(b"\n")[0]
