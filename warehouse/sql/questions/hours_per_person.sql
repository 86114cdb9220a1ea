-- Hours by hand for each person of a week, in both readings, and whether the low one is above {threshold} hours.
SELECT week, sum(people) AS contributors, sum(low) / 3600 / sum(people) AS hours_low,
  greatest(sum(low), sum(high)) / 3600 / sum(people) AS hours_high,
  CASE WHEN sum(low) / 3600 / sum(people) > {threshold} THEN 1 ELSE 0 END AS is_passed
FROM (
  SELECT week, contributors AS people, 0 AS low, 0 AS high FROM retyped_reporting.weeks
  WHERE team LIKE '{team}' AND week >= '{first}' AND week <= '{last}'
  UNION ALL
  SELECT week, 0 AS people, hands_on AS low, round_trip AS high FROM retyped_reporting.flows
  WHERE team LIKE '{team}' AND week >= '{first}' AND week <= '{last}'
) AS told
GROUP BY week HAVING sum(people) > 0 ORDER BY week
