-- Tables of both engines. `{table: columns}` names what a table is sorted by, where the engine sorts. Only
-- `retyped_reporting` is for people.

-- Who reported which week, from reports that are there as a whole.
CREATE TABLE IF NOT EXISTS retyped.report_weeks (
  team String, week String, report String, quarter String, contributor String, browser String, department String,
  revision Int64, promised Int64, judged Int64, judged_right Int64
) {table: team, week, report};

-- Quarters whose rows are gone: what still comes for them is not counted, since nobody knows any more what was shown.
CREATE TABLE IF NOT EXISTS retyped.forgotten (quarter String) {table: quarter};

-- Which reports a closing of a week admitted. `place` puts them in the order in which they came to count.
CREATE TABLE IF NOT EXISTS retyped.closed (
  team String, week String, report String, seq Int64, place String
) {table: team, week, report};

-- The floor's memory: what every closing let into the shown figures of a cell, person by person. A cell is a kind with
-- up to two names (`flow salesforce zendesk`) in a scope (a week or a quarter); its amounts stand in d1 to d4.
CREATE TABLE IF NOT EXISTS retyped.admitted (
  team String, scope String, kind String, a String, b String, who String, seq Int64,
  d1 Int64, d2 Int64, d3 Int64, d4 Int64
) {table: team, scope, kind, a, b, who};

-- What is counted by quarter, as each closing of a week found it.
CREATE TABLE IF NOT EXISTS retyped.rare (
  team String, quarter String, week String, kind String, a String, b String, who String, seq Int64, n Int64
) {table: team, quarter, week, kind, a, b, who};

-- Parts of cells that were shown, closing by closing; an empty part is what the parts left.
CREATE TABLE IF NOT EXISTS retyped.parts (
  team String, scope String, kind String, a String, b String, division String, part String,
  p1 String, p2 String, p3 String, p4 String, seq Int64, people Int64, y1 Int64, y2 Int64, y3 Int64, y4 Int64
) {table: team, scope, kind, a, b, division, part};

-- Teams and what may be told of them.
CREATE TABLE IF NOT EXISTS retyped_reporting.teams (
  team String, name String, least_contributors Int64, added Date
) {table: team};
-- The catalogue of tools, so that questions can name them: one row for each stage of a tool.
CREATE TABLE IF NOT EXISTS retyped_reporting.tool_catalogue (
  tool String, name String, category String, stage String, place Int64
) {table: tool, place};

-- A closing that is complete: written last, so that a job that was interrupted has shown nothing.
CREATE TABLE IF NOT EXISTS retyped_reporting.closings (
  seq Int64, team String, week String, quarter String, day String, least_contributors Int64
) {table: team, week, seq};

-- The floored figures, as each closing left them; the views of the same name without `_by_closing` show the last.
CREATE TABLE IF NOT EXISTS retyped_reporting.weeks_by_closing (
  seq Int64, team String, week String, quarter String, monday Date, contributors Int64, person_days Int64,
  hidden_flows Int64, hidden_tools Int64
) {table: team, week, seq};
CREATE TABLE IF NOT EXISTS retyped_reporting.week_departments_by_closing (
  seq Int64, team String, week String, department String, contributors Int64, person_days Int64
) {table: team, week, seq};
CREATE TABLE IF NOT EXISTS retyped_reporting.flows_by_closing (
  seq Int64, team String, week String, from_tool String, to_tool String, contributors Int64, records Int64,
  fields Int64, hands_on Int64, round_trip Int64, map_rest Int64, methods_rest Int64, types_rest Int64
) {table: team, week, seq};
CREATE TABLE IF NOT EXISTS retyped_reporting.flow_fields_by_closing (
  seq Int64, team String, week String, from_tool String, to_tool String, from_kind String, from_label String,
  to_kind String, to_label String, contributors Int64, fields Int64
) {table: team, week, seq};
CREATE TABLE IF NOT EXISTS retyped_reporting.flow_methods_by_closing (
  seq Int64, team String, week String, from_tool String, to_tool String, method String, fields Int64
) {table: team, week, seq};
CREATE TABLE IF NOT EXISTS retyped_reporting.flow_types_by_closing (
  seq Int64, team String, week String, from_tool String, to_tool String, from_type String, to_type String,
  records Int64
) {table: team, week, seq};
CREATE TABLE IF NOT EXISTS retyped_reporting.flow_departments_by_closing (
  seq Int64, team String, week String, from_tool String, to_tool String, department String, contributors Int64,
  records Int64, fields Int64, hands_on Int64, round_trip Int64
) {table: team, week, seq};
CREATE TABLE IF NOT EXISTS retyped_reporting.tools_by_closing (
  seq Int64, team String, week String, tool String, contributors Int64, entries Int64, records Int64,
  types_rest Int64
) {table: team, week, seq};
CREATE TABLE IF NOT EXISTS retyped_reporting.tool_types_by_closing (
  seq Int64, team String, week String, tool String, type String, records Int64
) {table: team, week, seq};
CREATE TABLE IF NOT EXISTS retyped_reporting.tool_departments_by_closing (
  seq Int64, team String, week String, tool String, department String, contributors Int64, entries Int64,
  records Int64
) {table: team, week, seq};
CREATE TABLE IF NOT EXISTS retyped_reporting.quarters_by_closing (
  seq Int64, team String, quarter String, contributors Int64, judges Int64, judged Int64, judged_right Int64
) {table: team, quarter, seq};
CREATE TABLE IF NOT EXISTS retyped_reporting.quarter_flows_by_closing (
  seq Int64, team String, quarter String, from_tool String, to_tool String, contributors Int64,
  disagreeing {number or null}, intended {number or null}
) {table: team, quarter, seq};
CREATE TABLE IF NOT EXISTS retyped_reporting.quarter_reasons_by_closing (
  seq Int64, team String, quarter String, from_tool String, to_tool String, answer String, times Int64
) {table: team, quarter, seq};
CREATE TABLE IF NOT EXISTS retyped_reporting.quarter_tools_by_closing (
  seq Int64, team String, quarter String, tool String, contributors Int64, repeats {number or null},
  lookups {number or null}, unknown {number or null}, partial {number or null}
) {table: team, quarter, seq};
