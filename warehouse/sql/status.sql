-- How every reported week stands: people whose reports wait for a closing, and how many have to wait together.
SELECT week, max(in_quarter) AS quarter, sum(waits) AS waiting, max(most_promised) AS needed
FROM (
  SELECT week, contributor, max(quarter) AS in_quarter, max(promised) AS most_promised,
    max(CASE WHEN (week, report) IN (
      SELECT week, report FROM retyped.closed
      WHERE team = '{team}' AND seq IN (SELECT seq FROM retyped_reporting.closings)
    ) THEN 0 ELSE 1 END) AS waits
  FROM retyped.report_weeks
  WHERE team = '{team}' AND report NOT IN (
    SELECT report FROM retyped.report_weeks
    WHERE team = '{team}' AND (week >= '{open_week}' OR week < '{first_week}')
  )
  GROUP BY week, contributor
) AS people
GROUP BY week ORDER BY week;
