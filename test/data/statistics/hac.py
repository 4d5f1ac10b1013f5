"""Writes hac.json: Newey-West errors of statsmodels 0.13 for returns.csv, without its small-sample factor."""
import json
import pathlib

import numpy as np
import statsmodels.api as sm

here = pathlib.Path(__file__).parent
x, y = np.loadtxt(here / "returns.csv", delimiter=",", skiprows=1, unpack=True)
fit = sm.OLS(y, sm.add_constant(x)).fit()


def robust(lags):
    errors = fit.get_robustcov_results("HAC", maxlags=lags, use_correction=False).bse
    return {"lags": lags, "standardError": float(errors[1]), "interceptError": float(errors[0])}


here.joinpath("hac.json").write_text(json.dumps([robust(lags) for lags in (0, 1, 4, 12)], indent=1) + "\n")
