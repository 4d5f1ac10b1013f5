"""Writes docs/sample-prices.csv, synthetic closing prices of five years, and sample-reference.json, what statsmodels says.

The fund's true beta is 1.15. The index has about 16% volatility a year and falls once by 9% in a day; what the index
does not explain of the fund is about 7% a year. The prices belong to nobody and describe no market.
"""
import json
import pathlib

import numpy as np
import pandas as pd
import statsmodels.api as sm
from pandas.tseries.holiday import USFederalHolidayCalendar

BETA = 1.15
here = pathlib.Path(__file__).parent
target = here.parents[2] / "docs" / "sample-prices.csv"

days = pd.bdate_range("2020-01-02", "2024-12-31")
days = days[~days.isin(USFederalHolidayCalendar().holidays("2020-01-01", "2024-12-31"))]

generator = np.random.default_rng(118)
n = len(days) - 1
index = 0.00035 + generator.standard_t(6, n) * np.sqrt(4 / 6) * 0.16 / np.sqrt(252)
index[days[1:].get_loc("2022-06-13")] = -0.09
fund = 0.00005 + BETA * index + generator.normal(0, 0.07 / np.sqrt(252), n)
prices = pd.DataFrame(
    {
        "Example Fund": np.round(100 * np.cumprod(np.concatenate([[1], 1 + fund])), 2),
        "Example Index": np.round(5000 * np.cumprod(np.concatenate([[1], 1 + index])), 2),
    },
    index=days.rename("date"),
)
prices.to_csv(target, float_format="%.2f", date_format="%Y-%m-%d")


def study(closes):
    returns = closes.pct_change().dropna()
    fit = sm.OLS(returns["Example Fund"], sm.add_constant(returns["Example Index"])).fit()
    lags = int(4 * (len(returns) / 100) ** (2 / 9))
    robust = fit.get_robustcov_results("HAC", maxlags=lags, use_correction=False)
    return {
        "observations": int(fit.nobs),
        "beta": float(fit.params.iloc[1]),
        "standardError": float(fit.bse.iloc[1]),
        "intercept": float(fit.params.iloc[0]),
        "rSquared": float(fit.rsquared),
        "hac": {"lags": lags, "standardError": float(robust.bse[1])},
    }


closes = pd.read_csv(target, parse_dates=["date"], index_col="date")
iso = closes.index.isocalendar()
reference = {
    "daily": study(closes),
    "weekly": study(closes.groupby([iso.year, iso.week]).last()),
    "monthly": study(closes.groupby([closes.index.year, closes.index.month]).last()),
}
here.joinpath("sample-reference.json").write_text(json.dumps(reference, indent=1) + "\n")
volatility = closes.pct_change().std() * np.sqrt(252)
print(len(closes), closes.min().tolist(), closes.max().tolist(), volatility.tolist(), reference)
