-- One closing of one week: what came since the last one is let into the figures where the floor allows it. The same
-- rules as utils/report/floor.ts, tracker.ts, week-book.ts and quarter-book.ts, in their order; a test compares every
-- figure of both. Written in the part of SQL that DuckDB and every ClickHouse since 18.16 understand alike.

-- 1. The reports that this closing admits, after those of earlier ones.
INSERT INTO retyped.closed
SELECT team, week, report, {seq} AS seq, concat('{place}', report) AS place
FROM retyped.report_weeks
WHERE team = '{team}' AND week = '{week}'
  AND report NOT IN (
    SELECT report FROM retyped.report_weeks
    WHERE team = '{team}' AND (week >= '{open_week}' OR week < '{first_week}')
  )
  AND report NOT IN (
    SELECT report FROM retyped.closed
    WHERE team = '{team}' AND week = '{week}' AND seq IN (SELECT seq FROM retyped_reporting.closings)
  );

-- 2. All that count by now in the quarter; of each browser and week the highest revision, of equal ones the first.
TRUNCATE TABLE retyped_scratch.step_counted;
INSERT INTO retyped_scratch.step_counted
SELECT week, contributor, browser, report, department, revision, place, judged, judged_right
FROM (SELECT * FROM retyped.report_weeks WHERE team = '{team}' AND quarter = '{quarter}') AS heading
INNER JOIN (
  SELECT week, report, place FROM retyped.closed
  WHERE team = '{team}' AND (seq = {seq} OR seq IN (SELECT seq FROM retyped_reporting.closings))
) AS admission USING (week, report);

TRUNCATE TABLE retyped_scratch.step_newest;
INSERT INTO retyped_scratch.step_newest
SELECT contributor, browser, chosen, newest_department, came
FROM (
  SELECT contributor, browser, min(place) AS came FROM retyped_scratch.step_counted
  WHERE week = '{week}' GROUP BY contributor, browser
) AS first
INNER JOIN (
  SELECT contributor, browser, report AS chosen, department AS newest_department
  FROM (SELECT * FROM retyped_scratch.step_counted WHERE week = '{week}') AS counted
  INNER JOIN (
    SELECT contributor, browser, min(place) AS place
    FROM (SELECT * FROM retyped_scratch.step_counted WHERE week = '{week}') AS each
    INNER JOIN (
      SELECT contributor, browser, max(revision) AS revision FROM retyped_scratch.step_counted
      WHERE week = '{week}' GROUP BY contributor, browser
    ) AS top USING (contributor, browser, revision)
    GROUP BY contributor, browser
  ) AS kept USING (contributor, browser, place)
) AS newest USING (contributor, browser);

-- A person's department: that of their browser that came last, of those that name one.
TRUNCATE TABLE retyped_scratch.step_person;
INSERT INTO retyped_scratch.step_person
SELECT report, who, placed_in
FROM retyped_scratch.step_newest
INNER JOIN (
  SELECT who, max(department) AS placed_in FROM (
    SELECT who, department FROM retyped_scratch.step_newest
    INNER JOIN (
      SELECT who, max(came) AS came FROM retyped_scratch.step_newest WHERE department != '' GROUP BY who
    ) AS last USING (who, came)
    UNION ALL
    SELECT DISTINCT who, '' AS department FROM retyped_scratch.step_newest
  ) AS named GROUP BY who
) AS placed USING (who);

-- 3. Their lines, each once however often it was sent.
TRUNCATE TABLE retyped_scratch.step_line;
INSERT INTO retyped_scratch.step_line
SELECT report, max(line), max(days), max(tool), max(type), max(entries), max(records), max(unknown), max(partial),
  max(repeats), max(lookups), max(from_tool), max(to_tool), max(fields), max(hands_on), max(round_trip),
  max(disagreeing), max(intended), max(from_kind), max(from_label), max(to_kind), max(to_label), max(from_type),
  max(to_type), max(method), max(answer), max(times)
FROM retyped.rows WHERE team = '{team}' AND quarter = '{quarter}' AND week = '{week}' AND line != 'report'
GROUP BY report, nth;

-- 4. What everybody has in every cell by now.
TRUNCATE TABLE retyped_scratch.step_now;
INSERT INTO retyped_scratch.step_now
SELECT '{week}', 'people', '', '', who, least(7, sum(days)), 0, 0, 0
FROM retyped_scratch.step_line INNER JOIN retyped_scratch.step_person USING (report)
WHERE line = 'week' GROUP BY who;
INSERT INTO retyped_scratch.step_now
SELECT '{week}', 'flow', from_tool, to_tool, who, sum(records), sum(fields), sum(hands_on), sum(round_trip)
FROM retyped_scratch.step_line INNER JOIN retyped_scratch.step_person USING (report)
WHERE line = 'flow' AND records > 0 GROUP BY from_tool, to_tool, who;
INSERT INTO retyped_scratch.step_now
SELECT '{week}', 'tool', tool, '', who, sum(entries), sum(records), 0, 0
FROM retyped_scratch.step_line INNER JOIN retyped_scratch.step_person USING (report)
WHERE line = 'tool' AND entries > 0 GROUP BY tool, who;

-- What is too rare for a week counts by quarter: this week as it is now, the others as their last closing left them.
INSERT INTO retyped.rare
SELECT '{team}', '{quarter}', '{week}', kind, a, b, who, {seq}, sum(n)
FROM (
  SELECT report, 'disagreeing' AS kind, from_tool AS a, to_tool AS b, disagreeing AS n
  FROM retyped_scratch.step_line WHERE line = 'flow' AND disagreeing > 0
  UNION ALL
  SELECT report, 'intended' AS kind, from_tool AS a, to_tool AS b, intended AS n
  FROM retyped_scratch.step_line WHERE line = 'flow' AND intended > 0
  UNION ALL
  SELECT report, concat('answer ', answer) AS kind, from_tool AS a, to_tool AS b, times AS n
  FROM retyped_scratch.step_line WHERE line = 'answer' AND times > 0
  UNION ALL
  SELECT report, 'repeats' AS kind, tool AS a, '' AS b, repeats AS n
  FROM retyped_scratch.step_line WHERE line = 'tool' AND repeats > 0
  UNION ALL
  SELECT report, 'lookups' AS kind, tool AS a, '' AS b, lookups AS n
  FROM retyped_scratch.step_line WHERE line = 'tool' AND lookups > 0
  UNION ALL
  SELECT report, 'unknown' AS kind, tool AS a, '' AS b, unknown AS n
  FROM retyped_scratch.step_line WHERE line = 'tool' AND unknown > 0
  UNION ALL
  SELECT report, 'partial' AS kind, tool AS a, '' AS b, partial AS n
  FROM retyped_scratch.step_line WHERE line = 'tool' AND partial > 0
) AS told INNER JOIN retyped_scratch.step_person USING (report)
GROUP BY kind, a, b, who;
INSERT INTO retyped_scratch.step_now
SELECT '{quarter}', kind, a, b, who, sum(n), 0, 0, 0
FROM retyped.rare
WHERE team = '{team}' AND quarter = '{quarter}' AND (seq = {seq} OR (week != '{week}' AND (week, seq) IN (
  SELECT week, max(seq) FROM retyped_reporting.closings WHERE team = '{team}' GROUP BY week
)))
GROUP BY kind, a, b, who;
INSERT INTO retyped_scratch.step_now
SELECT '{quarter}', 'precision', '', '', contributor, sum(told), sum(told_right), 0, 0
FROM (
  SELECT contributor, browser, max(judged) AS told, max(judged_right) AS told_right
  FROM retyped_scratch.step_counted
  INNER JOIN (
    SELECT contributor, browser, min(place) AS place
    FROM retyped_scratch.step_counted
    INNER JOIN (
      SELECT contributor, browser, max(revision) AS revision FROM retyped_scratch.step_counted GROUP BY contributor, browser
    ) AS top USING (contributor, browser, revision)
    GROUP BY contributor, browser
  ) AS kept USING (contributor, browser, place)
  GROUP BY contributor, browser
) AS newest GROUP BY contributor;

-- 5. What that changes, person by person.
TRUNCATE TABLE retyped_scratch.step_change;
INSERT INTO retyped_scratch.step_change
SELECT scope, kind, a, b, who, sum(x1), sum(x2), sum(x3), sum(x4), max(is_known)
FROM (
  SELECT scope, kind, a, b, who, x1, x2, x3, x4, 0 AS is_known FROM retyped_scratch.step_now
  UNION ALL
  SELECT scope, kind, a, b, who, -d1 AS x1, -d2 AS x2, -d3 AS x3, -d4 AS x4, 1 AS is_known FROM retyped.admitted
  WHERE team = '{team}' AND scope IN ('{week}', '{quarter}') AND seq IN (SELECT seq FROM retyped_reporting.closings)
) AS merged
GROUP BY scope, kind, a, b, who
HAVING sum(x1) != 0 OR sum(x2) != 0 OR sum(x3) != 0 OR sum(x4) != 0;

-- 6. The floor: a change shows if enough people change and none of them holds more than half of any amount.
TRUNCATE TABLE retyped_scratch.step_admit;
INSERT INTO retyped_scratch.step_admit
SELECT * FROM retyped_scratch.step_change WHERE (scope, kind, a, b) IN (
  SELECT scope, kind, a, b FROM retyped_scratch.step_change GROUP BY scope, kind, a, b
  HAVING sum(CASE WHEN d1 != 0 THEN 1 ELSE 0 END) >= CASE WHEN scope = '{week}' THEN {floor} ELSE {quarter_floor} END
    AND max(abs(d1)) * 2 <= sum(abs(d1)) AND max(abs(d2)) * 2 <= sum(abs(d2))
    AND max(abs(d3)) * 2 <= sum(abs(d3)) AND max(abs(d4)) * 2 <= sum(abs(d4))
);

-- 7. How the cells divide: only people who are in a cell for the first time are divided.
TRUNCATE TABLE retyped_scratch.step_part;
INSERT INTO retyped_scratch.step_part
SELECT kind, a, b, division, part, max(q1), max(q2), max(q3), max(q4), who, sum(z1), sum(z2), sum(z3), sum(z4)
FROM (
  SELECT kind, a, b, who, division, part, q1, q2, q3, q4, z1, z2, z3, z4 FROM (
    SELECT report, 'flow' AS kind, from_tool AS a, to_tool AS b, 'map' AS division,
      concat(concat(concat(from_kind, '|'), concat(from_label, '|')), concat(concat(to_kind, '|'), to_label)) AS part,
      from_kind AS q1, from_label AS q2, to_kind AS q3, to_label AS q4, fields AS z1, 0 AS z2, 0 AS z3, 0 AS z4
    FROM retyped_scratch.step_line WHERE line = 'field'
    UNION ALL
    SELECT report, 'flow' AS kind, from_tool AS a, to_tool AS b, 'methods' AS division, method AS part,
      method AS q1, '' AS q2, '' AS q3, '' AS q4, fields AS z1, 0 AS z2, 0 AS z3, 0 AS z4
    FROM retyped_scratch.step_line WHERE line = 'method'
    UNION ALL
    SELECT report, 'flow' AS kind, from_tool AS a, to_tool AS b, 'types' AS division,
      concat(from_type, concat(' ', to_type)) AS part,
      from_type AS q1, to_type AS q2, '' AS q3, '' AS q4, records AS z1, 0 AS z2, 0 AS z3, 0 AS z4
    FROM retyped_scratch.step_line WHERE line = 'record_type'
    UNION ALL
    SELECT report, 'tool' AS kind, tool AS a, '' AS b, 'types' AS division, type AS part,
      type AS q1, '' AS q2, '' AS q3, '' AS q4, records AS z1, 0 AS z2, 0 AS z3, 0 AS z4
    FROM retyped_scratch.step_line WHERE line = 'tool_type'
  ) AS told INNER JOIN retyped_scratch.step_person USING (report)
  UNION ALL
  SELECT kind, a, b, who, 'departments' AS division, department AS part,
    department AS q1, '' AS q2, '' AS q3, '' AS q4, x1 AS z1, x2 AS z2, x3 AS z3, x4 AS z4
  FROM (SELECT * FROM retyped_scratch.step_now WHERE scope = '{week}') AS cells
  INNER JOIN (SELECT DISTINCT who, department FROM retyped_scratch.step_person WHERE department != '') AS placed USING (who)
) AS divided
WHERE (kind, a, b, who) IN (
  SELECT kind, a, b, who FROM retyped_scratch.step_admit WHERE scope = '{week}' AND known = 0
)
GROUP BY kind, a, b, division, part, who;

-- What no part has: all of those who were in the cell before, and what the parts of the others do not add up to.
TRUNCATE TABLE retyped_scratch.step_left;
INSERT INTO retyped_scratch.step_left
SELECT kind, a, b, division, who, sum(z1), sum(z2), sum(z3), sum(z4) FROM (
  SELECT kind, a, b, 'map' AS division, who, d2 AS z1, 0 AS z2, 0 AS z3, 0 AS z4
  FROM retyped_scratch.step_admit WHERE scope = '{week}' AND kind = 'flow'
  UNION ALL
  SELECT kind, a, b, 'methods' AS division, who, d2 AS z1, 0 AS z2, 0 AS z3, 0 AS z4
  FROM retyped_scratch.step_admit WHERE scope = '{week}' AND kind = 'flow'
  UNION ALL
  SELECT kind, a, b, 'types' AS division, who, CASE WHEN kind = 'flow' THEN d1 ELSE d2 END AS z1, 0 AS z2, 0 AS z3,
    0 AS z4
  FROM retyped_scratch.step_admit WHERE scope = '{week}' AND kind != 'people'
  UNION ALL
  SELECT kind, a, b, 'departments' AS division, who, d1 AS z1, d2 AS z2, d3 AS z3, d4 AS z4
  FROM retyped_scratch.step_admit WHERE scope = '{week}'
  UNION ALL
  SELECT kind, a, b, division, who, -y1 AS z1, -y2 AS z2, -y3 AS z3, -y4 AS z4 FROM retyped_scratch.step_part
) AS amounts
GROUP BY kind, a, b, division, who
HAVING sum(z1) != 0 OR sum(z2) != 0 OR sum(z3) != 0 OR sum(z4) != 0;

-- 8. The parts that pass alone, the largest first.
TRUNCATE TABLE retyped_scratch.step_rank;
INSERT INTO retyped_scratch.step_rank
SELECT kind, a, b, division, part, sum(CASE WHEN other_size > size OR (other_size = size AND other <= part) THEN 1 ELSE 0 END)
FROM (
  SELECT kind, a, b, division, part, abs(sum(y1)) AS size FROM retyped_scratch.step_part
  GROUP BY kind, a, b, division, part
  HAVING sum(CASE WHEN y1 != 0 THEN 1 ELSE 0 END) >= {floor}
    AND max(abs(y1)) * 2 <= sum(abs(y1)) AND max(abs(y2)) * 2 <= sum(abs(y2))
    AND max(abs(y3)) * 2 <= sum(abs(y3)) AND max(abs(y4)) * 2 <= sum(abs(y4))
) AS passing
INNER JOIN (
  SELECT kind, a, b, division, part AS other, abs(sum(y1)) AS other_size FROM retyped_scratch.step_part
  GROUP BY kind, a, b, division, part
  HAVING sum(CASE WHEN y1 != 0 THEN 1 ELSE 0 END) >= {floor}
    AND max(abs(y1)) * 2 <= sum(abs(y1)) AND max(abs(y2)) * 2 <= sum(abs(y2))
    AND max(abs(y3)) * 2 <= sum(abs(y3)) AND max(abs(y4)) * 2 <= sum(abs(y4))
) AS others USING (kind, a, b, division)
GROUP BY kind, a, b, division, part;

-- 9. How many of them may show: what they leave of the total must be nothing or pass too, else the smallest join it.
TRUNCATE TABLE retyped_scratch.step_spread;
INSERT INTO retyped_scratch.step_spread
SELECT kind, a, b, division, rank, who, y1, y2, y3, y4
FROM retyped_scratch.step_part INNER JOIN retyped_scratch.step_rank USING (kind, a, b, division, part);
INSERT INTO retyped_scratch.step_spread
SELECT kind, a, b, division, 1000000, who, y1, y2, y3, y4 FROM retyped_scratch.step_part
WHERE (kind, a, b, division, part) NOT IN (SELECT kind, a, b, division, part FROM retyped_scratch.step_rank);
INSERT INTO retyped_scratch.step_spread
SELECT kind, a, b, division, 1000000, who, y1, y2, y3, y4 FROM retyped_scratch.step_left;
-- Nobody, so that an empty rest is a rest.
INSERT INTO retyped_scratch.step_spread
SELECT DISTINCT kind, a, b, division, 1000000, '', 0, 0, 0, 0 FROM retyped_scratch.step_spread;

TRUNCATE TABLE retyped_scratch.step_kept;
INSERT INTO retyped_scratch.step_kept
SELECT kind, a, b, division, max(cut) FROM (
  SELECT kind, a, b, division, cut FROM (
    SELECT kind, a, b, division, cut, who, sum(y1) AS r1, sum(y2) AS r2, sum(y3) AS r3, sum(y4) AS r4
    FROM retyped_scratch.step_spread
    INNER JOIN (
      SELECT kind, a, b, division, rank AS cut FROM retyped_scratch.step_rank
      UNION ALL
      SELECT DISTINCT kind, a, b, division, 0 AS cut FROM retyped_scratch.step_spread
    ) AS cuts USING (kind, a, b, division)
    WHERE rank > cut
    GROUP BY kind, a, b, division, cut, who
  ) AS rests
  GROUP BY kind, a, b, division, cut
  HAVING cut = 0
    OR sum(CASE WHEN r1 != 0 OR r2 != 0 OR r3 != 0 OR r4 != 0 THEN 1 ELSE 0 END) = 0
    OR (
      sum(CASE WHEN r1 != 0 THEN 1 ELSE 0 END) >= {floor}
      AND max(abs(r1)) * 2 <= sum(abs(r1)) AND max(abs(r2)) * 2 <= sum(abs(r2))
      AND max(abs(r3)) * 2 <= sum(abs(r3)) AND max(abs(r4)) * 2 <= sum(abs(r4))
    )
) AS cuts GROUP BY kind, a, b, division;

-- 10. What was let in is remembered.
INSERT INTO retyped.parts
SELECT '{team}', '{week}', kind, a, b, division, part, max(p1), max(p2), max(p3), max(p4), {seq},
  sum(CASE WHEN y1 != 0 THEN 1 ELSE 0 END), sum(y1), sum(y2), sum(y3), sum(y4)
FROM retyped_scratch.step_part
WHERE (kind, a, b, division, part) IN (
  SELECT kind, a, b, division, part FROM retyped_scratch.step_rank
  INNER JOIN retyped_scratch.step_kept USING (kind, a, b, division) WHERE rank <= kept
)
GROUP BY kind, a, b, division, part;
INSERT INTO retyped.parts
SELECT '{team}', '{week}', kind, a, b, division, '', '', '', '', '', {seq}, 0, sum(y1), sum(y2), sum(y3), sum(y4)
FROM retyped_scratch.step_spread INNER JOIN retyped_scratch.step_kept USING (kind, a, b, division)
WHERE rank > kept GROUP BY kind, a, b, division;
INSERT INTO retyped.admitted
SELECT '{team}', scope, kind, a, b, who, {seq}, d1, d2, d3, d4 FROM retyped_scratch.step_admit;

-- 11. The sums of what was ever let in.
TRUNCATE TABLE retyped_scratch.step_total;
INSERT INTO retyped_scratch.step_total
SELECT scope, kind, a, b, sum(CASE WHEN e1 != 0 THEN 1 ELSE 0 END), sum(e1), sum(e2), sum(e3), sum(e4)
FROM (
  SELECT scope, kind, a, b, who, sum(d1) AS e1, sum(d2) AS e2, sum(d3) AS e3, sum(d4) AS e4
  FROM retyped.admitted
  WHERE team = '{team}' AND scope IN ('{week}', '{quarter}')
    AND (seq = {seq} OR seq IN (SELECT seq FROM retyped_reporting.closings))
  GROUP BY scope, kind, a, b, who
) AS people
GROUP BY scope, kind, a, b HAVING sum(CASE WHEN e1 != 0 THEN 1 ELSE 0 END) > 0;
TRUNCATE TABLE retyped_scratch.step_parts;
INSERT INTO retyped_scratch.step_parts
SELECT kind, a, b, division, part, max(p1), max(p2), max(p3), max(p4), sum(people), sum(y1), sum(y2), sum(y3), sum(y4)
FROM retyped.parts
WHERE team = '{team}' AND scope = '{week}' AND (seq = {seq} OR seq IN (SELECT seq FROM retyped_reporting.closings))
  AND (kind, a, b) IN (SELECT kind, a, b FROM retyped_scratch.step_total WHERE scope = '{week}')
GROUP BY kind, a, b, division, part;

-- 12. The floored figures of the week, rounded.
INSERT INTO retyped_reporting.weeks_by_closing
SELECT {seq}, '{team}', '{week}', '{quarter}', CAST('{monday}' AS Date), sum(people), {count: sum(days)}, sum(flows),
  sum(tools)
FROM (
  SELECT contributors AS people, t1 AS days, 0 AS flows, 0 AS tools FROM retyped_scratch.step_total
  WHERE scope = '{week}' AND kind = 'people'
  UNION ALL
  SELECT 0 AS people, 0 AS days, CASE WHEN kind = 'flow' THEN 1 ELSE 0 END AS flows,
    CASE WHEN kind = 'tool' THEN 1 ELSE 0 END AS tools
  FROM (SELECT DISTINCT kind, a, b FROM retyped_scratch.step_now WHERE scope = '{week}' AND kind != 'people' AND x1 != 0) AS seen
  WHERE (kind, a, b) NOT IN (SELECT kind, a, b FROM retyped_scratch.step_total WHERE scope = '{week}')
  UNION ALL
  SELECT 0 AS people, 0 AS days, 0 AS flows, 0 AS tools
) AS counts;
INSERT INTO retyped_reporting.week_departments_by_closing
SELECT {seq}, '{team}', '{week}', p1, contributors, {count: t1}
FROM retyped_scratch.step_parts WHERE kind = 'people' AND part != '';
INSERT INTO retyped_reporting.flows_by_closing
SELECT {seq}, '{team}', '{week}', a, b, contributors, {count: t1}, {count: t2}, {seconds: t3}, {seconds: t4},
  {count: map}, {count: methods}, {count: types}
FROM retyped_scratch.step_total
INNER JOIN (
  SELECT kind, a, b, sum(CASE WHEN division = 'map' THEN left_over ELSE 0 END) AS map,
    sum(CASE WHEN division = 'methods' THEN left_over ELSE 0 END) AS methods,
    sum(CASE WHEN division = 'types' THEN left_over ELSE 0 END) AS types
  FROM (
    SELECT kind, a, b, division, t1 AS left_over FROM retyped_scratch.step_parts WHERE part = ''
    UNION ALL
    SELECT kind, a, b, '' AS division, 0 AS left_over FROM retyped_scratch.step_total WHERE scope = '{week}'
  ) AS rests GROUP BY kind, a, b
) AS rest USING (kind, a, b)
WHERE scope = '{week}' AND kind = 'flow';
INSERT INTO retyped_reporting.flow_fields_by_closing
SELECT {seq}, '{team}', '{week}', a, b, p1, p2, p3, p4, contributors, {count: t1}
FROM retyped_scratch.step_parts WHERE kind = 'flow' AND division = 'map' AND part != '';
INSERT INTO retyped_reporting.flow_methods_by_closing
SELECT {seq}, '{team}', '{week}', a, b, p1, {count: t1}
FROM retyped_scratch.step_parts WHERE kind = 'flow' AND division = 'methods' AND part != '';
INSERT INTO retyped_reporting.flow_types_by_closing
SELECT {seq}, '{team}', '{week}', a, b, p1, p2, {count: t1}
FROM retyped_scratch.step_parts WHERE kind = 'flow' AND division = 'types' AND part != '';
INSERT INTO retyped_reporting.flow_departments_by_closing
SELECT {seq}, '{team}', '{week}', a, b, p1, contributors, {count: t1}, {count: t2}, {seconds: t3}, {seconds: t4}
FROM retyped_scratch.step_parts WHERE kind = 'flow' AND division = 'departments' AND part != '';
INSERT INTO retyped_reporting.tools_by_closing
SELECT {seq}, '{team}', '{week}', a, contributors, {count: t1}, {count: t2}, {count: types}
FROM retyped_scratch.step_total
INNER JOIN (
  SELECT kind, a, b, sum(left_over) AS types FROM (
    SELECT kind, a, b, t1 AS left_over FROM retyped_scratch.step_parts WHERE division = 'types' AND part = ''
    UNION ALL
    SELECT kind, a, b, 0 AS left_over FROM retyped_scratch.step_total WHERE scope = '{week}'
  ) AS rests GROUP BY kind, a, b
) AS rest USING (kind, a, b)
WHERE scope = '{week}' AND kind = 'tool';
INSERT INTO retyped_reporting.tool_types_by_closing
SELECT {seq}, '{team}', '{week}', a, p1, {count: t1}
FROM retyped_scratch.step_parts WHERE kind = 'tool' AND division = 'types' AND part != '';
INSERT INTO retyped_reporting.tool_departments_by_closing
SELECT {seq}, '{team}', '{week}', a, p1, contributors, {count: t1}, {count: t2}
FROM retyped_scratch.step_parts WHERE kind = 'tool' AND division = 'departments' AND part != '';

-- 13. Those of the quarter. People are counted once over its weeks.
TRUNCATE TABLE retyped_scratch.step_seen;
INSERT INTO retyped_scratch.step_seen
SELECT kind, a, b, count(DISTINCT who) FROM (
  SELECT scope, kind, a, b, who FROM retyped.admitted
  WHERE team = '{team}' AND kind IN ('people', 'flow', 'tool') AND scope IN (
      SELECT week FROM retyped_reporting.closings WHERE team = '{team}' AND quarter = '{quarter}'
      UNION ALL
      SELECT '{week}' AS week
    )
    AND (seq = {seq} OR seq IN (SELECT seq FROM retyped_reporting.closings))
  GROUP BY scope, kind, a, b, who HAVING sum(d1) != 0
) AS people GROUP BY kind, a, b;
INSERT INTO retyped_reporting.quarters_by_closing
SELECT {seq}, '{team}', '{quarter}', sum(people), sum(judges), sum(told), sum(told_right)
FROM (
  SELECT people, 0 AS judges, 0 AS told, 0 AS told_right FROM retyped_scratch.step_seen WHERE kind = 'people'
  UNION ALL
  SELECT 0 AS people, contributors AS judges, t1 AS told, t2 AS told_right FROM retyped_scratch.step_total
  WHERE scope = '{quarter}' AND kind = 'precision'
  UNION ALL
  SELECT 0 AS people, 0 AS judges, 0 AS told, 0 AS told_right
) AS counts;
INSERT INTO retyped_reporting.quarter_flows_by_closing
SELECT {seq}, '{team}', '{quarter}', a, b, sum(people),
  CASE WHEN max(told_disagreeing) > 0 THEN {count: sum(disagreeing)} ELSE NULL END,
  CASE WHEN max(told_intended) > 0 THEN {count: sum(intended)} ELSE NULL END
FROM (
  SELECT a, b, people, 0 AS disagreeing, 0 AS intended, 0 AS told_disagreeing, 0 AS told_intended
  FROM retyped_scratch.step_seen WHERE kind = 'flow'
  UNION ALL
  SELECT a, b, 0 AS people, CASE WHEN kind = 'disagreeing' THEN t1 ELSE 0 END AS disagreeing,
    CASE WHEN kind = 'intended' THEN t1 ELSE 0 END AS intended,
    CASE WHEN kind = 'disagreeing' THEN 1 ELSE 0 END AS told_disagreeing,
    CASE WHEN kind = 'intended' THEN 1 ELSE 0 END AS told_intended
  FROM retyped_scratch.step_total WHERE scope = '{quarter}' AND b != ''
) AS flows GROUP BY a, b;
INSERT INTO retyped_reporting.quarter_reasons_by_closing
SELECT {seq}, '{team}', '{quarter}', a, b, substring(kind, 8), {count: t1}
FROM retyped_scratch.step_total WHERE scope = '{quarter}' AND kind LIKE 'answer %';
INSERT INTO retyped_reporting.quarter_tools_by_closing
SELECT {seq}, '{team}', '{quarter}', a, sum(people),
  CASE WHEN max(told_repeats) > 0 THEN {count: sum(repeats)} ELSE NULL END,
  CASE WHEN max(told_lookups) > 0 THEN {count: sum(lookups)} ELSE NULL END,
  CASE WHEN max(told_unknown) > 0 THEN {count: sum(unknown)} ELSE NULL END,
  CASE WHEN max(told_partial) > 0 THEN {count: sum(partial)} ELSE NULL END
FROM (
  SELECT a, people, 0 AS repeats, 0 AS lookups, 0 AS unknown, 0 AS partial,
    0 AS told_repeats, 0 AS told_lookups, 0 AS told_unknown, 0 AS told_partial
  FROM retyped_scratch.step_seen WHERE kind = 'tool'
  UNION ALL
  SELECT a, 0 AS people, CASE WHEN kind = 'repeats' THEN t1 ELSE 0 END AS repeats,
    CASE WHEN kind = 'lookups' THEN t1 ELSE 0 END AS lookups,
    CASE WHEN kind = 'unknown' THEN t1 ELSE 0 END AS unknown,
    CASE WHEN kind = 'partial' THEN t1 ELSE 0 END AS partial,
    CASE WHEN kind = 'repeats' THEN 1 ELSE 0 END AS told_repeats,
    CASE WHEN kind = 'lookups' THEN 1 ELSE 0 END AS told_lookups,
    CASE WHEN kind = 'unknown' THEN 1 ELSE 0 END AS told_unknown,
    CASE WHEN kind = 'partial' THEN 1 ELSE 0 END AS told_partial
  FROM retyped_scratch.step_total WHERE scope = '{quarter}' AND kind IN ('repeats', 'lookups', 'unknown', 'partial')
) AS tools GROUP BY a;

-- 14. From here on it is shown.
INSERT INTO retyped_reporting.closings
SELECT {seq} AS seq, '{team}' AS team, '{week}' AS week, '{quarter}' AS quarter, '{day}' AS day,
  {floor} AS least_contributors;
