"""Writes returns.csv: 121 synthetic monthly returns of an index and of an asset whose prices come partly a month late.

Some index returns are exactly zero, residuals grow with the index's moves, and one month is far off.
"""
import pathlib

import numpy as np

generator = np.random.default_rng(20240419)
n = 121
index = generator.normal(0.006, 0.045, n)
index[[17, 40, 88]] = 0
noise = generator.normal(0, 0.02, n) * (1 + 8 * np.abs(index))
noise[1:] += 0.3 * noise[:-1]
late = np.concatenate([[0], index[:-1]])
asset = 0.002 + 0.85 * index + 0.25 * late + noise
asset[60] -= 0.14
asset[100] = 0
lines = ["index,asset"] + [f"{x:.6f},{y:.6f}" for x, y in zip(index, asset)]
pathlib.Path(__file__).parent.joinpath("returns.csv").write_text("\n".join(lines).replace("-0.000000", "0.000000") + "\n")
