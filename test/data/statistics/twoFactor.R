# Writes two-factor.csv (60 made-up months, seeded) and two-factor.json: what R's lm says about it, and about two columns of
# Longley's data, which move together. R 4.2.2. Run from this folder: Rscript twoFactor.R
json <- function(value) {
  if (is.list(value)) {
    parts <- vapply(value, json, "")
    if (is.null(names(value))) return(paste0("[", paste(parts, collapse = ",\n"), "]"))
    return(paste0("{", paste0("\"", names(value), "\": ", parts, collapse = ",\n"), "}"))
  }
  parts <- sprintf("%.17g", value)
  if (length(parts) == 1) parts else paste0("[", paste(parts, collapse = ", "), "]")
}
study <- function(first, second, y) {
  fit <- lm(y ~ first + second)
  s <- summary(fit)
  b <- s$coefficients
  v <- vcov(fit)[-1, -1]
  alone <- function(x) { a <- summary(lm(y ~ x))$coefficients; list(beta = a[2, 1], standardError = a[2, 2]) }
  vif <- 1 / (1 - summary(lm(first ~ second))$r.squared)
  list(
    betas = list(list(beta = b[2, 1], standardError = b[2, 2]), list(beta = b[3, 1], standardError = b[3, 2])),
    intercept = list(estimate = b[1, 1], standardError = b[1, 2]),
    alone = list(alone(first), alone(second)),
    sum = list(beta = b[2, 1] + b[3, 1], standardError = sqrt(sum(v))),
    rSquared = s$r.squared, residualDeviation = s$sigma, observations = length(y), degreesOfFreedom = fit$df.residual,
    correlation = cor(first, second), varianceInflation = vif,
    conditionNumber = kappa(scale(cbind(first, second)), exact = TRUE))
}
set.seed(8)
n <- 60
common <- rnorm(n, 0.006, 0.035)
local <- round(common + rnorm(n, 0, 0.02), 6)
world <- round(0.9 * common + rnorm(n, 0.001, 0.025), 6)
fund <- round(0.001 + 0.7 * local + 0.4 * world + rnorm(n, 0, 0.008), 6)
dates <- seq(as.Date("2019-02-01"), by = "month", length.out = n) - 1
write.csv(data.frame(date = dates, Fund = fund, Local = local, World = world), "two-factor.csv", row.names = FALSE, quote = FALSE)
data <- read.csv("two-factor.csv")
writeLines(json(list(
  returns = study(data$Local, data$World, data$Fund),
  quantile = qt(0.975, n - 3),
  longley = study(longley$GNP, longley$Population, longley$Employed))), "two-factor.json")
