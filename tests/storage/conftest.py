"""A PostgreSQL server of our own, where there is one."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

BASE = Path("/usr/lib/postgresql")


def programs() -> Path | None:
    """Return the folder with the newest ``initdb``; packages keep it off the path."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    folders = sorted(BASE.glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    return folders[-1].parent if folders else None


@pytest.fixture(scope="session")
def postgres_folder() -> Iterator[Path]:
    """Return the folder of a running cluster, or skip."""
    pytest.importorskip("psycopg")
    bin_folder = programs()
    if bin_folder is None:
        pytest.skip("no PostgreSQL here: apt-get install postgresql")
    # pytest's own folders are closed to other users, and a server is never root's.
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    somebody = {}
    if os.getuid() == 0:
        user = pwd.getpwnam("postgres")
        os.chown(folder, user.pw_uid, user.pw_gid)
        somebody = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    data = folder / "data"

    def run(program: str, *arguments: str) -> None:
        command = [str(bin_folder / program), *arguments]
        subprocess.run(  # type: ignore[call-overload] # `somebody` is a user or nobody
            command, check=True, stdout=subprocess.DEVNULL, cwd=folder, **somebody
        )

    run("initdb", "-D", str(data), "-A", "trust", "-U", "me", "-E", "UTF8", "-N")
    options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
    options += " -c max_connections=1000"  # the model opens a handle in many a step
    log = ("-l", str(folder / "log"))
    run("pg_ctl", "-D", str(data), "-w", "-o", options, *log, "start")
    try:
        yield folder
    finally:
        run("pg_ctl", "-D", str(data), "-w", "-m", "immediate", "stop")
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def postgres_url(postgres_folder: Path) -> str:
    """Return the URL of a database on the running cluster."""
    return f"postgresql+psycopg://me@/postgres?host={postgres_folder}"
