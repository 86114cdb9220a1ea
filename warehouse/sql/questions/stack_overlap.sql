-- Tools that receive the same types of record: `share` is what they share of the records of the one with fewer.
SELECT one_tool, other_tool, shared_records, least(1, shared_records / greatest(least(one_records, other_records), 1)) AS share
FROM (
  SELECT one_tool, other_tool, sum(least(of_one, of_other)) AS shared_records, max(whole_one) AS one_records,
    max(whole_other) AS other_records
  FROM (
    SELECT tool AS one_tool, type, of_one, whole_one FROM (
      SELECT tool, type, sum(records) AS of_one FROM retyped_reporting.tool_types
      WHERE team LIKE '{team}' AND week >= '{first}' AND week <= '{last}' AND type != 'unknown' GROUP BY tool, type
    ) AS typed
    INNER JOIN (
      SELECT tool, sum(records) AS whole_one FROM retyped_reporting.tools
      WHERE team LIKE '{team}' AND week >= '{first}' AND week <= '{last}' GROUP BY tool
    ) AS totals USING (tool)
  ) AS ones
  INNER JOIN (
    SELECT tool AS other_tool, type, of_other, whole_other FROM (
      SELECT tool, type, sum(records) AS of_other FROM retyped_reporting.tool_types
      WHERE team LIKE '{team}' AND week >= '{first}' AND week <= '{last}' AND type != 'unknown' GROUP BY tool, type
    ) AS typed
    INNER JOIN (
      SELECT tool, sum(records) AS whole_other FROM retyped_reporting.tools
      WHERE team LIKE '{team}' AND week >= '{first}' AND week <= '{last}' GROUP BY tool
    ) AS totals USING (tool)
  ) AS others USING (type)
  WHERE one_tool < other_tool
  GROUP BY one_tool, other_tool
) AS pairs
WHERE shared_records * 10 >= least(one_records, other_records)
ORDER BY share DESC, one_tool, other_tool
