"""Reference for frequency conversion, by pandas: writes daily.csv and conversion.json beside itself.

Run: /usr/bin/python3 test/data/files/conversion.py   (pandas 1.5.3)
The values are synthetic: a linear congruential generator, so that they are the same everywhere.
"""
import json
import pathlib
import pandas as pd

here = pathlib.Path(__file__).parent
state = 20
def uniform():
    global state
    state = (1103515245 * state + 12345) % 2**31
    return state / 2**31

days = [day for day in pd.bdate_range("2019-01-07", "2020-11-17") if uniform() > 0.03]
fund, index, rows = 100.0, 2500.0, []
for day in days:
    market = (uniform() + uniform() + uniform() - 1.5) * 0.02
    index *= 1 + market
    fund *= 1 + 1.2 * market + (uniform() - 0.5) * 0.01
    rows.append((day.strftime("%Y-%m-%d"), round(fund, 4), round(index, 2)))
prices = pd.DataFrame(rows, columns=["Date", "Fund", "Index"])
prices.to_csv(here / "daily.csv", index=False)

prices["Date"] = pd.to_datetime(prices["Date"])
prices = prices.set_index("Date")
daily = prices.pct_change().dropna()
ends = prices.index.to_series()
result = {}
for name, rule in (("weekly", "W-SUN"), ("monthly", "M"), ("quarterly", "Q")):
    last = prices.resample(rule).last()
    label = ends.resample(rule).last()
    compounded = (1 + daily).resample(rule).prod() - 1
    result[name] = {
        "dates": [day.strftime("%Y-%m-%d") for day in label],
        "fromPrices": last.pct_change().dropna().values.T.tolist(),
        "fromReturns": compounded.values.T.tolist(),
        "changes": last.diff().dropna().values.T.tolist(),
    }
(here / "conversion.json").write_text(json.dumps(result) + "\n")
