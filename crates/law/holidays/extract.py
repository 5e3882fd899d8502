"""Writes one table of public holidays per country.

    python -m pip install -r requirements.txt
    python extract.py

`days` are those of the whole country, `parts` what a part of it has beside them: a part's days move the
last day that the law allows in that part, and no other date. Days that move a deadline without being public
holidays are not in the package; they are kept by hand in overlay.toml.
"""

import json
import pathlib

import holidays

FIRST_YEAR, LAST_YEAR = 2024, 2031
HERE = pathlib.Path(__file__).resolve().parent

COUNTRIES = """
    AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE
    NO IS LI GB CH TR
    CN HK TW JP KR IN SG MY TH VN ID PH AU NZ US CA MX BR AR CL CO PE ZA SA AE IL EG UA RU KZ RS
""".split()

# Countries whose law moves a last day by the holidays of the place, and those with rows for their parts.
PARTS = {"AU", "BR", "CA", "CH", "DE", "ES", "FR", "GB", "US"}

# Of the United States only those with a row: American law moves no last day.
STATES = set("CA CT FL HI MA MD MN NJ NY OH RI UT VA VT".split())

# Older codes of a part that addresses still carry.
ALSO = {("FR", "6AE"): ["67", "68"]}

# Last year whose days are told for sure, and why later ones are estimates. The package's own mark
# "(estimated)" is read from the names of the days.
SURE_UNTIL = {
    "AR": (2026, "bridge days are set by decree for the years named in it"),
    "CN": (2026, "the State Council moves days every November for the next year"),
    "HU": (2026, "working days are exchanged by decree every year"),
    "ID": (2026, "three ministers set the days of each year"),
    "IN": (2026, "the dates follow moon and government lists of each year"),
    "JP": (2027, "the equinox days are announced each February for the next year"),
    "LV": (2026, "working days are exchanged by order every year"),
    "MY": (2026, "the government lists the days of each year"),
    "PH": (2026, "a proclamation sets the days of each year"),
    "RU": (2027, "the government moves days every year"),
    "SA": (2026, "the days after Ramadan and of the pilgrimage follow the sighted moon"),
    "SG": (2027, "the ministry lists the days of each year"),
    "TH": (2026, "the cabinet adds days every year"),
    "TR": (2027, "the religious days follow the moon"),
    "TW": (2026, "the government lists the days of each year"),
    # Not one year is known: nobody can tell when martial law ends.
    "UA": (2023, "no public holiday is a day off under martial law (Law 2136-IX); they return with its end"),
    "VN": (2026, "the days around Tet and the national day are set every year"),
}


def days(code: str, part: str | None = None) -> dict:
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    return dict(holidays.country_holidays(code, subdiv=part, years=years, language="en_US"))


def sure(code: str, national: dict) -> tuple[int, str]:
    until, why = SURE_UNTIL.get(code, (LAST_YEAR, ""))
    estimated = [day.year for day, name in national.items() if "estimated" in name]
    if estimated and min(estimated) <= until:
        return min(estimated) - 1, why or "days that follow the moon"
    return until, why


def table(code: str) -> dict:
    national = days(code)
    until, why = sure(code, national)
    data = {
        "place": code,
        "source": "holidays (Python package)",
        "version": holidays.__version__,
        "licence": "MIT",
        "first_year": FIRST_YEAR,
        "last_year": LAST_YEAR,
        "sure_until": until,
    }
    if why:
        data["estimated_because"] = why
    data["weekend"] = sorted(day + 1 for day in holidays.country_holidays(code, years=LAST_YEAR).weekend)
    data["days"] = listed(national)
    if code in PARTS:
        own = {part: days(code, part) for part in holidays.country_holidays(code).subdivisions}
        parts = {part: listed({d: n for d, n in all.items() if d not in national}) for part, all in own.items()}
        for (country, part), others in ALSO.items():
            if country == code:
                parts.update({other: parts[part] for other in others})
        # ISO 3166-2 codes only: the package also knows a few cities.
        data["parts"] = {
            part: parts[part]
            for part in sorted(parts)
            if parts[part] and len(part) <= 3 and (code != "US" or part in STATES)
        }
    return data


def listed(found: dict) -> list:
    return [{"date": day.isoformat(), "name": name} for day, name in sorted(found.items())]


def text(data: dict) -> str:
    """One day a line, so that a change of the package is a readable diff."""
    out = ["{"]
    for key, value in data.items():
        if key == "days":
            out.append(f'  "days": {lines(value, "  ")},')
        elif key == "parts":
            parts = [f'    {json.dumps(part)}: {lines(list, "    ")}' for part, list in value.items()]
            out.append('  "parts": {\n' + ",\n".join(parts) + "\n  },")
        else:
            out.append(f"  {json.dumps(key)}: {json.dumps(value)},")
    out[-1] = out[-1].rstrip(",")
    return "\n".join(out) + "\n}\n"


def lines(list: list, margin: str) -> str:
    if not list:
        return "[]"
    days = ",\n".join(f"{margin}  {json.dumps(day, ensure_ascii=False)}" for day in list)
    return f"[\n{days}\n{margin}]"


def main() -> None:
    for code in COUNTRIES:
        target = HERE / f"{code}.json"
        target.write_text(text(table(code)), encoding="utf-8", newline="\n")
        print(target.name)


if __name__ == "__main__":
    main()
