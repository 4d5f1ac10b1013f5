# Writes reference.json: what R says about returns.csv, with 17 digits.
# R 4.2.2, sandwich, zoo. Run from this folder: Rscript reference.R
suppressMessages({ library(sandwich); library(zoo) })
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
data <- read.csv("returns.csv")
x <- data$index
y <- data$asset
n <- length(x)
fit <- lm(y ~ x)
line <- function(x, y) {
  s <- summary(lm(y ~ x))
  list(beta = s$coefficients[2, 1], standardError = s$coefficients[2, 2], observations = length(x))
}
robust <- function(lag) {
  v <- NeweyWest(fit, lag = lag, prewhite = FALSE, adjust = FALSE)
  list(lags = lag, standardError = sqrt(v[2, 2]), interceptError = sqrt(v[1, 1]))
}
dimson <- function(fit) {
  b <- coef(fit)[-1]
  v <- vcov(fit)[-1, -1]
  list(beta = sum(b), standardError = sqrt(sum(v)), slopes = unname(b), observations = length(resid(fit)))
}
slope <- function(x, y) unname(coef(lm(y ~ x))[2])
rho <- cor(x[-1], x[-n])
lagSlope <- slope(x[-n], y[-1])
leadSlope <- slope(x[-1], y[-n])
window <- 36
q <- qt(0.975, window - 2)
rolled <- rollapply(zoo(cbind(x, y)), window, by.column = FALSE, align = "right", FUN = function(w) {
  l <- line(w[, 1], w[, 2])
  c(l$beta, l$beta - q * l$standardError, l$beta + q * l$standardError)
})
half <- n %/% 2
first <- 1:half
second <- (half + 1):n
rss <- function(i) sum(resid(lm(y[i] ~ x[i]))^2)
apart <- rss(first) + rss(second)
f <- ((rss(1:n) - apart) / 2) / (apart / (n - 4))
cooks <- cooks.distance(fit)
worst <- order(-cooks)[1:5]
points <- lapply(worst, function(i) list(
  position = i - 1, cooksDistance = unname(cooks[i]), studentisedResidual = unname(rstudent(fit)[i]),
  betaWithout = slope(x[-i], y[-i])))
trained <- 1:floor(2 * n / 3)
h <- cov(y[trained], x[trained]) / var(x[trained])
s <- summary(fit)
writeLines(json(list(
  regression = list(slope = s$coefficients[2, 1], slopeError = s$coefficients[2, 2], intercept = s$coefficients[1, 1],
    interceptError = s$coefficients[1, 2], rSquared = s$r.squared, residualDeviation = s$sigma),
  interval = list(low = confint(fit)[2, 1], high = confint(fit)[2, 2], low90 = confint(fit, level = 0.9)[2, 1]),
  neweyWest = lapply(c(0, 1, 4, 12), robust),
  dimsonLag = dimson(lm(y[2:n] ~ x[1:(n - 1)] + x[2:n])),
  dimsonLagLead = dimson(lm(y[2:(n - 1)] ~ x[1:(n - 2)] + x[2:(n - 1)] + x[3:n])),
  scholesWilliams = list(beta = (lagSlope + slope(x, y) + leadSlope) / (1 + 2 * rho), lagSlope = lagSlope,
    slope = slope(x, y), leadSlope = leadSlope, autocorrelation = rho),
  bull = line(x[x > 0], y[x > 0]), bear = line(x[x < 0], y[x < 0]),
  rolling = list(window = window, quantile = q, ends = index(rolled) - 1, betas = as.numeric(rolled[, 1]),
    lows = as.numeric(rolled[, 2]), highs = as.numeric(rolled[, 3])),
  stability = list(first = line(x[first], y[first]), second = line(x[second], y[second]), fStatistic = f,
    pValue = pf(f, 2, n - 4, lower.tail = FALSE)),
  influence = points,
  minimumVariance = list(hedgeRatio = cov(y, x) / var(x), correlation = cor(x, y), spotDeviation = sd(y),
    futuresDeviation = sd(x), effectiveness = cor(x, y)^2),
  heldOut = list(hedgeRatio = h, varianceReduction = 1 - var(y[-trained] - h * x[-trained]) / var(y[-trained]),
    trained = length(trained), heldOut = n - length(trained)),
  # Vasicek's mean as the coefficient of a regression on a constant with weights 1 / variance.
  vasicek = unname(coef(lm(c(1.32, 0.9) ~ 1, weights = 1 / c(0.21, 0.34)^2)))
)), "reference.json")
