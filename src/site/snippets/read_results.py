import pandas as pd

# Who had returned? fates.csv has a row for each run, date, origin and fate; counts are persons.
fates = pd.read_csv("fates.csv")
plan = pd.read_csv("plan.csv")
returned = fates[fates["fate"] == "returned"].groupby(["run", "date"], as_index=False)["persons"].sum()

# In a study, plan.csv says at which point of the design a run stands and which values its factors had.
returned = returned.merge(plan, on="run")
by = ["point", "date"] if "point" in plan.columns else ["date"]
print(returned.groupby(by)["persons"].agg(["count", "mean", "std"]).head(10).round(1))

# Which badly known number matters? Grade D: a placeholder with a range.
sensitivity = pd.read_csv("sensitivity.csv")
known = sensitivity[(sensitivity["factor"] != "dummy") & (sensitivity["index"].isin(["total", "mu_star", "rank", "swing"]))]
badly = known[(known["grade"] == "D") & (known["verdict"] == "resolved")]
badly = badly.sort_values("value", key=abs, ascending=False)
print(badly[["metric", "factor", "index", "value", "lower95", "upper95"]].head(10).to_string(index=False))

# How many blocks would settle what is open?
open_ = known[known["verdict"] == "unresolved"]
print(open_[["metric", "factor", "index", "blocks", "needed"]].head(10).to_string(index=False))
