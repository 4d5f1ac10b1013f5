"""Writes nist.json: NIST StRD data sets with their certified values.

Norris comes from the file that scipy carries (NIST's own Norris.dat), Longley's data from statsmodels. The certified
values of Longley, NoInt1 and NoInt2 are those of https://www.itl.nist.gov/div898/strd/lls/lls.shtml
"""
import json
import pathlib
import re

import scipy.stats
from statsmodels.datasets import longley

lines = (
    pathlib.Path(scipy.stats.__file__).parent.joinpath("tests/data/nist_linregress/Norris.dat").read_text().splitlines()
)
rows = [line.split() for line in lines[60:96]]
text = "\n".join(lines[:60])


def certified(name):
    return [float(v) for v in re.search(rf"{name}\s+(-?\d\S+)\s+(\d\S+)", text).groups()]


people = longley.load_pandas().data
norris = {
    "x": [float(x) for _, x in rows],
    "y": [float(y) for y, _ in rows],
    "intercept": certified("B0"),
    "coefficients": [certified("B1")],
    "residualDeviation": float(re.search(r"Standard Deviation\s+(0\.\d+)", text).group(1)),
    "rSquared": float(re.search(r"R-Squared\s+(\S+)", text).group(1)),
}
document = {
    "norris": norris,
    "longley": {
        "columns": [people[c].tolist() for c in ["GNPDEFL", "GNP", "UNEMP", "ARMED", "POP", "YEAR"]],
        "y": people["TOTEMP"].tolist(),
        "intercept": [-3482258.63459582, 890420.383607373],
        "coefficients": [
            [15.0618722713733, 84.9149257747669],
            [-0.358191792925910e-01, 0.334910077722432e-01],
            [-2.02022980381683, 0.488399681651699],
            [-1.03322686717359, 0.214274163161675],
            [-0.511041056535807e-01, 0.226073200069370],
            [1829.15146461355, 455.478499142212],
        ],
        "residualDeviation": 304.854073561965,
        "rSquared": 0.995479004577296,
    },
    "noInt1": {
        "columns": [list(range(60, 71))],
        "y": list(range(130, 141)),
        "coefficients": [[2.07438016528926, 0.165289256198347e-01]],
        "residualDeviation": 3.56753034006338,
        "rSquared": 0.999365492298663,
    },
    "noInt2": {
        "columns": [[4, 5, 6]],
        "y": [3, 4, 4],
        "coefficients": [[0.727272727272727, 0.420827318078432e-01]],
        "residualDeviation": 0.369274472937998,
        "rSquared": 0.993348115299335,
    },
}
here = pathlib.Path(__file__).parent
here.joinpath("nist.json").write_text(json.dumps(document, indent=1) + "\n")
