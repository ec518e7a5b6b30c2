"""What is built works by itself: with the advice, the pages and the weights inside, and nothing of ours around."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from bellrock import __version__
from tests.house.tree import PACKAGE, ROOT, files


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_every_file_of_the_package_and_nothing_else(wheel: Path) -> None:
    kept = {path.relative_to(ROOT / "src").as_posix() for path in files() if PACKAGE in path.parents}
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
        papers = {name.split(".dist-info/")[1] for name in archive.namelist() if ".dist-info/" in name}

    assert packed == kept
    assert {"licenses/LICENSE", "entry_points.txt", "METADATA"} <= papers
    for kind in (".yaml", ".md", ".html", ".css", ".js"):
        assert any(name.endswith(kind) for name in packed), kind


def test_the_wheel_works_without_the_repository(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    around = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])}

    def said(*words: str) -> str:
        command = [sys.executable, *words]
        return subprocess.run(command, cwd=tmp_path, env=around, capture_output=True, text=True, check=True).stdout

    assert said("-c", "import bellrock; print(bellrock.__file__)").startswith(str(tmp_path))
    assert said("-m", "bellrock", "--version").startswith(f"bellrock {__version__}, content ")
    assert "bluff" in said("-m", "bellrock", "check", "--example")


@pytest.mark.long
def test_the_wheel_and_its_lock_are_all_that_a_new_environment_needs(wheel: Path, tmp_path: Path) -> None:
    # The one test that needs a registry: what it installs is what a person would get.
    around = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    place = tmp_path / "environment"
    venv.create(place, with_pip=True)
    programs = place / ("Scripts" if os.name == "nt" else "bin")

    def said(program: str, *words: str) -> str:
        command = [str(programs / program), *words]
        return subprocess.run(command, cwd=tmp_path, env=around, capture_output=True, text=True, check=True).stdout

    said("pip", "install", "--quiet", "--require-hashes", "-r", str(ROOT / "requirements.txt"))
    said("pip", "install", "--quiet", "--no-deps", "--no-index", str(wheel))

    assert said("pip", "check").strip() == "No broken requirements found."
    assert said("bellrock", "--version").startswith(f"bellrock {__version__}, content ")
    assert "bluff" in said("bellrock", "check", "--example")
