-- Takes note of who reported which weeks of {quarter}. A report counts once all its rows are there.
TRUNCATE TABLE retyped_scratch.step_complete;
TRUNCATE TABLE retyped_scratch.step_heading;

INSERT INTO retyped_scratch.step_complete
SELECT report FROM (
  SELECT report, count(DISTINCT nth) AS there, max(rows) AS needed
  FROM retyped.rows WHERE team = '{team}' AND quarter = '{quarter}' GROUP BY report
) AS counted WHERE there = needed;

-- The row about the report and the rows about its weeks, each once however often they were sent.
INSERT INTO retyped_scratch.step_heading
SELECT max(team), week, report, max(quarter), max(contributor), max(browser), max(department), max(revision),
  max(floor), max(judged), max(judged_right)
FROM retyped.rows WHERE team = '{team}' AND quarter = '{quarter}' AND line IN ('week', 'report')
GROUP BY report, week;

INSERT INTO retyped.report_weeks
SELECT team, week, report, quarter, contributor, browser, department, revision, promised, told, told_right
FROM (SELECT * FROM retyped_scratch.step_heading WHERE week != '') AS said
INNER JOIN (
  SELECT report, judged AS told, judged_right AS told_right FROM retyped_scratch.step_heading WHERE week = ''
) AS whole USING (report)
WHERE report IN (SELECT report FROM retyped_scratch.step_complete)
  AND report NOT IN (SELECT report FROM retyped.report_weeks WHERE team = '{team}' AND quarter = '{quarter}');
