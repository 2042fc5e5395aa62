"""Reading a large LinkedIn export, beside what the csv module alone needs for it."""

import csv
import io
import random
import time
from statistics import median

from pytest_benchmark.fixture import BenchmarkFixture

from infointerview.interchange import linkedin

ROWS = 30_000
ROUNDS = 7


def export(rows: int) -> str:
    """Return an export as real ones are: few addresses, some commas, some accents."""
    chance = random.Random(2)
    given = ("Rosa", "Ken", "Zoë", "Amina", "Jörg", "Priya", "Marcus", "Chloé")
    firms = ("Acme", '"Fabrikam, Inc."', "Bonneville Power", "Nordwind", "Contoso", "")
    posts = ("Engineer {}", "Planner {}", '"VP, Product {}"', "Dispatcher {}", "")
    lines = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
    for number in range(rows):
        email = f"p{number}@example.com" if chance.random() < 0.25 else ""
        day, month = chance.randint(1, 28), chance.choice(("Jan", "Mar", "Oct"))
        lines.append(
            f"{chance.choice(given)},Family{number % 4000},"
            f"https://www.linkedin.com/in/example-{number},{email},"
            f"{chance.choice(firms)},{chance.choice(posts).format(number % 300)},"
            f"{day:02} {month} {chance.randint(2008, 2026)}"
        )
    return "\r\n".join(lines) + "\r\n"


def test_making_the_cards(benchmark: BenchmarkFixture) -> None:
    """Bytes to all cards, checked as the class checks them."""
    data = export(ROWS).encode()

    cards = benchmark.pedantic(
        lambda: linkedin.read_connections(data).contacts,
        rounds=ROUNDS,
        warmup_rounds=1,
    )

    assert len(cards) == ROWS


def test_reading_connections(benchmark: BenchmarkFixture) -> None:
    """Bytes to a report; the ratio to csv.reader on the same text is in extra_info.

    The cards are made when somebody asks for them: `test_making_the_cards`.
    """
    text = export(ROWS)
    data = text.encode()

    report = benchmark.pedantic(
        linkedin.read_connections, args=(data,), rounds=ROUNDS, warmup_rounds=1
    )

    alone = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        rows = list(csv.reader(io.StringIO(text, newline="")))
        alone.append(time.perf_counter() - started)
    assert len(rows) - 1 == ROWS == len(report.contacts) + len(report.rejected)
    benchmark.extra_info["rows"] = ROWS
    benchmark.extra_info["csv_reader_seconds"] = round(median(alone), 4)
    if benchmark.stats is not None:  # --benchmark-disable measures nothing
        ratio = benchmark.stats.stats.median / median(alone)
        benchmark.extra_info["ratio_to_csv_reader"] = round(ratio, 1)
