-- Missing integrations, the first to close first: contributors × hours by hand a quarter (the low reading) × confidence,
-- as utils/report/rank.ts ranks them. Hours are those of everybody who was observed, over {days_per_quarter} working days.
SELECT from_tool, to_tool, contributors, weeks, records, fields,
  hands_on * people * {days_per_quarter} / greatest(person_days, 1) / 3600 AS hours_low,
  round_trip * people * {days_per_quarter} / greatest(person_days, 1) / 3600 AS hours_high,
  confidence,
  contributors * (hands_on * people * {days_per_quarter} / greatest(person_days, 1) / 3600) * confidence AS score
FROM (
  SELECT from_tool, to_tool, contributors, weeks, records, fields, hands_on, greatest(hands_on, round_trip) AS round_trip,
    people, person_days,
    weeks / (weeks + 2) * (1 - unknown_share) * (judged_right + 1) / (judged + 2) AS confidence
  FROM (
    SELECT from_tool, to_tool, contributors, weeks, records, fields, hands_on, round_trip, unknown_share, 1 AS one
    FROM (
      SELECT from_tool, to_tool, to_tool AS tool, max(most_people) AS contributors, max(shown_weeks) AS weeks,
        max(all_records) AS records, max(all_fields) AS fields, max(all_hands_on) AS hands_on,
        max(all_round_trip) AS round_trip
      FROM (
        SELECT from_tool, to_tool, 0 AS most_people, count(DISTINCT week) AS shown_weeks, sum(records) AS all_records,
          sum(fields) AS all_fields, sum(hands_on) AS all_hands_on, sum(round_trip) AS all_round_trip
        FROM retyped_reporting.flows
        WHERE team LIKE '{team}' AND week >= '{first}' AND week <= '{last}' GROUP BY from_tool, to_tool
        UNION ALL
        SELECT from_tool, to_tool, max(people) AS most_people, 0 AS shown_weeks, 0 AS all_records, 0 AS all_fields,
          0 AS all_hands_on, 0 AS all_round_trip
        FROM (
          SELECT quarter, from_tool, to_tool, sum(contributors) AS people FROM retyped_reporting.quarter_flows
          WHERE team LIKE '{team}' AND quarter IN (
            SELECT quarter FROM retyped_reporting.weeks WHERE week >= '{first}' AND week <= '{last}'
          )
          GROUP BY quarter, from_tool, to_tool
        ) AS by_quarter GROUP BY from_tool, to_tool
      ) AS told GROUP BY from_tool, to_tool HAVING max(shown_weeks) > 0
    ) AS flow_totals
    INNER JOIN (
      SELECT tool, CASE WHEN max(is_known) > 0 AND sum(entered) > 0
        THEN least(1, sum(not_known) / greatest(sum(entered), 1)) ELSE 0 END AS unknown_share
      FROM (
        SELECT tool, entries AS entered, 0 AS not_known, 0 AS is_known FROM retyped_reporting.tools
        WHERE team LIKE '{team}' AND week >= '{first}' AND week <= '{last}'
        UNION ALL
        SELECT tool, 0 AS entered, coalesce(unknown, 0) AS not_known, CASE WHEN unknown IS NULL THEN 0 ELSE 1 END AS is_known
        FROM retyped_reporting.quarter_tools
        WHERE team LIKE '{team}' AND quarter IN (
          SELECT quarter FROM retyped_reporting.weeks WHERE week >= '{first}' AND week <= '{last}'
        )
        UNION ALL
        SELECT DISTINCT to_tool AS tool, 0 AS entered, 0 AS not_known, 0 AS is_known FROM retyped_reporting.flows
      ) AS told GROUP BY tool
    ) AS coverage USING (tool)
  ) AS placed
  INNER JOIN (
    SELECT 1 AS one, max(in_quarter) AS people, sum(days) AS person_days, sum(told_right) AS judged_right,
      sum(told) AS judged
    FROM (
      SELECT sum(contributors) AS in_quarter, 0 AS days, sum(judged_right) AS told_right, sum(judged) AS told
      FROM retyped_reporting.quarters
      WHERE team LIKE '{team}' AND quarter IN (
        SELECT quarter FROM retyped_reporting.weeks WHERE week >= '{first}' AND week <= '{last}'
      )
      GROUP BY quarter
      UNION ALL
      SELECT 0 AS in_quarter, sum(person_days) AS days, 0 AS told_right, 0 AS told FROM retyped_reporting.weeks
      WHERE team LIKE '{team}' AND week >= '{first}' AND week <= '{last}'
    ) AS team_totals
  ) AS whole USING (one)
) AS gaps
ORDER BY score DESC, from_tool, to_tool
