# Who had returned? fates.csv has a row for each run, date, origin and fate; counts are persons.
# check.names = FALSE keeps headings such as crossings.*.detection as they are.
fates <- read.csv("fates.csv", check.names = FALSE)
plan <- read.csv("plan.csv", check.names = FALSE)
returned <- aggregate(persons ~ run + date, fates[fates$fate == "returned", ], sum)

# In a study, plan.csv says at which point of the design a run stands and which values its factors had.
returned <- merge(returned, plan, by = "run")
by <- if ("point" %in% names(plan)) returned[c("point", "date")] else returned["date"]
summary <- aggregate(returned["persons"], by, function(x) c(n = length(x), mean = mean(x), sd = sd(x)))
print(head(summary, 10))

# Which badly known number matters? Grade D: a placeholder with a range.
sensitivity <- read.csv("sensitivity.csv", check.names = FALSE)
known <- subset(sensitivity, factor != "dummy" & index %in% c("total", "mu_star", "rank", "swing"))
badly <- subset(known, grade == "D" & verdict == "resolved")
badly <- badly[order(-abs(badly$value)), c("metric", "factor", "index", "value", "lower95", "upper95")]
print(head(badly, 10), row.names = FALSE)

# How many blocks would settle what is open?
open <- subset(known, verdict == "unresolved", select = c("metric", "factor", "index", "blocks", "needed"))
print(head(open, 10), row.names = FALSE)
