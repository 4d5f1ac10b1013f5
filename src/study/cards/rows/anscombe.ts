/**
 * The first two of Anscombe's four data sets: one straight line fits both alike, and only one of them is a line.
 *
 * @see Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973)
 */
export const ANSCOMBE = {
  x: [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
  straight: [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
  curved: [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74],
} as const;
