"""Writes one table of national public holidays per row of ../rows.

    python -m pip install -r requirements.txt
    python extract.py

National days only: holidays of a region are left out, so that a date told to a buyer is never later
than the law of any region allows. Days that move a deadline without being public holidays are not
in the package either; they are kept by hand in overlay.toml.
"""

import json
import pathlib
import re

import holidays

FIRST_YEAR, LAST_YEAR = 2024, 2031
HERE = pathlib.Path(__file__).resolve().parent


def own_calendar(row: str) -> bool:
    """Subdivisions use their country's days, the baseline is no place."""
    return not re.search(r"^(parent|baseline_only)\s*=", row, re.MULTILINE)


def table(code: str) -> dict:
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    days = holidays.country_holidays(code, years=years, language="en_US")
    return {
        "place": code,
        "source": "holidays (Python package)",
        "version": holidays.__version__,
        "licence": "MIT",
        "first_year": FIRST_YEAR,
        "last_year": LAST_YEAR,
        "days": [{"date": day.isoformat(), "name": name} for day, name in sorted(days.items())],
    }


def text(data: dict) -> str:
    """One day a line, so that a change of the package is a readable diff."""
    head = {key: value for key, value in data.items() if key != "days"}
    lines = [f"  {json.dumps(key)}: {json.dumps(value)}," for key, value in head.items()]
    days = ",\n".join("    " + json.dumps(day, ensure_ascii=False) for day in data["days"])
    return "{\n" + "\n".join(lines) + '\n  "days": [\n' + days + "\n  ]\n}\n"


def main() -> None:
    for row in sorted(HERE.parent.joinpath("rows").glob("*.toml")):
        if own_calendar(row.read_text(encoding="utf-8")):
            target = HERE / f"{row.stem}.json"
            target.write_text(text(table(row.stem)), encoding="utf-8", newline="\n")
            print(target.name)


if __name__ == "__main__":
    main()
