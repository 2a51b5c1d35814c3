library(readr)
library(dplyr)

# Who had returned? fates.csv has a row for each run, date, origin and fate; counts are persons.
plan <- read_csv("plan.csv", show_col_types = FALSE)
returned <- read_csv("fates.csv", show_col_types = FALSE) |>
  filter(fate == "returned") |>
  group_by(run, date) |>
  summarise(persons = sum(persons), .groups = "drop") |>
  inner_join(plan, by = "run")

# In a study, plan.csv says at which point of the design a run stands and which values its factors had.
returned |>
  group_by(across(any_of(c("point", "date")))) |>
  summarise(n = n(), mean = mean(persons), sd = sd(persons), .groups = "drop") |>
  print(n = 10)

# Which badly known number matters? Grade D: a placeholder with a range.
read_csv("sensitivity.csv", show_col_types = FALSE) |>
  filter(factor != "dummy", index %in% c("total", "mu_star", "rank", "swing")) |>
  filter(grade == "D", verdict == "resolved") |>
  arrange(desc(abs(value))) |>
  select(metric, factor, index, value, lower95, upper95) |>
  print(n = 10)
