-- Where in a customer's life typing piles up: retyped fields entered into the tools of each stage, and their seconds.
SELECT stage, count(DISTINCT to_tool) AS tools, sum(in_fields) AS fields_in, sum(in_hands_on) AS hands_on,
  sum(in_round_trip) AS round_trip
FROM (
  SELECT to_tool, from_tool, to_tool AS tool, sum(fields) AS in_fields, sum(hands_on) AS in_hands_on,
    greatest(sum(hands_on), sum(round_trip)) AS in_round_trip
  FROM retyped_reporting.flows
  WHERE team LIKE '{team}' AND week >= '{first}' AND week <= '{last}' GROUP BY from_tool, to_tool
) AS flow_totals
INNER JOIN (
  SELECT tool, stage FROM retyped_reporting.tool_catalogue WHERE place = 0
  UNION ALL
  SELECT DISTINCT to_tool AS tool, 'operate' AS stage FROM retyped_reporting.flows
  WHERE to_tool NOT IN (SELECT tool FROM retyped_reporting.tool_catalogue)
) AS placed USING (tool)
GROUP BY stage ORDER BY fields_in DESC, stage
