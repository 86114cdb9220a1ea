-- Whether a flow fell after its integration went live in {live}: records carried per observed day, after ÷ before, with
-- the interval of utils/report/verdict.ts (quasi-Poisson: Breslow and Day 1987; McCullagh and Nelder 1989).
SELECT
  CASE
    WHEN weeks_before >= 3 AND records_before >= 30 AND hidden_after >= 3 AND hidden_after > weeks_after THEN 'belowFloor'
    WHEN weeks_before IS NULL OR weeks_before < 3 OR records_before < 30 OR weeks_after < 3 THEN 'notEnoughData'
    WHEN ratio * exp(1.96 * spread) < 1 THEN 'fell'
    WHEN ratio * exp(-1.96 * spread) > 1 THEN 'rose'
    ELSE 'unclear'
  END AS outcome,
  weeks_before, records_before, days_before, weeks_after, records_after, days_after, hidden_after,
  ratio, ratio * exp(-1.96 * spread) AS low, ratio * exp(1.96 * spread) AS high
FROM (
  SELECT max(bw) AS weeks_before, max(br) AS records_before, max(bd) AS days_before, max(aw) AS weeks_after,
    max(ar) AS records_after, max(ad) AS days_after, max(ha) AS hidden_after,
    (max(ar) + 0.5) / greatest(max(ad), 1) / ((max(br) + 0.5) / greatest(max(bd), 1)) AS ratio,
    sqrt(
      greatest(1, sum(chi2) / greatest(max(bw) + max(aw) - 2, 1)) * (1 / (max(ar) + 0.5) + 1 / (max(br) + 0.5))
    ) AS spread
  FROM (
    SELECT bw, br, bd, aw, ar, ad, ha,
      CASE
        WHEN is_shown = 0 OR days = 0 OR week = '{live}' THEN 0
        WHEN week < '{live}' AND br > 0 THEN pow(carried - br / bd * days, 2) / (br / bd * days)
        WHEN week > '{live}' AND ar > 0 THEN pow(carried - ar / ad * days, 2) / (ar / ad * days)
        ELSE 0
      END AS chi2
    FROM (
      SELECT 1 AS one, week, sum(days) AS days, sum(carried) AS carried, max(is_shown) AS is_shown
      FROM (
        SELECT week, person_days AS days, contributors AS people, 0 AS carried, 0 AS is_shown
        FROM retyped_reporting.weeks WHERE team LIKE '{team}' AND week >= '{first}' AND week <= '{last}'
        UNION ALL
        SELECT week, 0 AS days, 0 AS people, records AS carried, 1 AS is_shown
        FROM retyped_reporting.flows WHERE team LIKE '{team}' AND week >= '{first}' AND week <= '{last}'
          AND from_tool = '{from}' AND to_tool = '{to}'
      ) AS told GROUP BY week HAVING sum(people) > 0
    ) AS points
    INNER JOIN (
      SELECT 1 AS one, sum(CASE WHEN side = 1 THEN 1 ELSE 0 END) AS bw, sum(CASE WHEN side = 1 THEN carried ELSE 0 END) AS br,
        sum(CASE WHEN side = 1 THEN days ELSE 0 END) AS bd, sum(CASE WHEN side = 2 THEN 1 ELSE 0 END) AS aw,
        sum(CASE WHEN side = 2 THEN carried ELSE 0 END) AS ar, sum(CASE WHEN side = 2 THEN days ELSE 0 END) AS ad,
        sum(CASE WHEN side = 3 THEN 1 ELSE 0 END) AS ha
      FROM (
        SELECT week, days, carried,
          CASE WHEN week > '{live}' AND is_shown = 0 THEN 3 WHEN is_shown = 0 OR days = 0 THEN 0
            WHEN week < '{live}' THEN 1 WHEN week > '{live}' THEN 2 ELSE 0 END AS side
        FROM (
          SELECT week, sum(days) AS days, sum(carried) AS carried, max(is_shown) AS is_shown
          FROM (
            SELECT week, person_days AS days, contributors AS people, 0 AS carried, 0 AS is_shown
            FROM retyped_reporting.weeks WHERE team LIKE '{team}' AND week >= '{first}' AND week <= '{last}'
            UNION ALL
            SELECT week, 0 AS days, 0 AS people, records AS carried, 1 AS is_shown
            FROM retyped_reporting.flows WHERE team LIKE '{team}' AND week >= '{first}' AND week <= '{last}'
              AND from_tool = '{from}' AND to_tool = '{to}'
          ) AS told GROUP BY week HAVING sum(people) > 0
        ) AS weekly
      ) AS sided
    ) AS sides USING (one)
  ) AS spread_out
) AS compared
