# Writes distributions.json: quantiles and tails of R 4.2.2, with 17 digits. Run from this folder: Rscript distributions.R
# 17 significant digits, which jsonlite does not write.
json <- function(value) {
  if (is.list(value)) {
    parts <- vapply(value, json, "")
    if (is.null(names(value))) return(paste0("[", paste(parts, collapse = ",\n"), "]"))
    return(paste0("{", paste0("\"", names(value), "\": ", parts, collapse = ",\n"), "}"))
  }
  parts <- sprintf("%.17g", value)
  if (length(parts) == 1) parts else paste0("[", paste(parts, collapse = ", "), "]")
}
# Nearer to 0.5 qt itself keeps fewer than 12 digits: the test has closed forms for that.
p <- c(1e-6, 1e-5, 0.001, 0.025, 0.1, 0.24, 0.26, 0.4, 0.49, 0.51, 0.6, 0.75, 0.9, 0.975, 0.999, 1 - 1e-6)
df <- c(1, 2, 3, 4, 5, 10, 29, 30, 58, 100, 250, 1258, 9998, 123456, 1e6)
t <- c(-40, -3, -0.5, 1e-6, 0.01, 0.7, 1.5, 1.8, 2, 3, 5, 10, 40)
f <- c(1e-8, 0.01, 0.5, 1, 2, 3.5, 10, 60)
d1 <- c(1, 2, 7, 60)
shapes <- c(0.5, 1, 2, 5.5, 15, 29, 500, 61728, 5e5)
x <- c(1e-9, 1e-4, 0.01, 0.2, 0.5, 0.8, 0.97, 0.9999)
table <- function(grid, value) {
  grid$value <- value
  grid <- grid[is.finite(value) & (abs(value) > 1e-290), ]
  lapply(seq_len(nrow(grid)), function(i) as.numeric(grid[i, ]))
}
quantiles <- expand.grid(p = p, df = df)
tails <- expand.grid(t = t, df = df)
fTails <- expand.grid(f = f, d1 = d1, d2 = df)
betas <- expand.grid(x = x, a = shapes, b = shapes)
writeLines(json(list(
  quantiles = table(quantiles, qt(quantiles$p, quantiles$df)),
  tails = table(tails, pt(tails$t, tails$df, lower.tail = FALSE)),
  fTails = table(fTails, pf(fTails$f, fTails$d1, fTails$d2, lower.tail = FALSE)),
  betas = table(betas, pbeta(betas$x, betas$a, betas$b))
)), "distributions.json")
