-- What people see: the figures as the last closing of each week, or of a week of the quarter, left them.
CREATE VIEW retyped_reporting.weeks AS
SELECT team, week, quarter, monday, contributors, person_days, hidden_flows, hidden_tools
FROM retyped_reporting.weeks_by_closing WHERE {last of week};
CREATE VIEW retyped_reporting.week_departments AS
SELECT team, week, department, contributors, person_days
FROM retyped_reporting.week_departments_by_closing WHERE {last of week};
CREATE VIEW retyped_reporting.flows AS
SELECT team, week, from_tool, to_tool, contributors, records, fields, hands_on, round_trip, map_rest, methods_rest,
  types_rest
FROM retyped_reporting.flows_by_closing WHERE {last of week};
CREATE VIEW retyped_reporting.flow_fields AS
SELECT team, week, from_tool, to_tool, from_kind, from_label, to_kind, to_label, contributors, fields
FROM retyped_reporting.flow_fields_by_closing WHERE {last of week};
CREATE VIEW retyped_reporting.flow_methods AS
SELECT team, week, from_tool, to_tool, method, fields
FROM retyped_reporting.flow_methods_by_closing WHERE {last of week};
CREATE VIEW retyped_reporting.flow_types AS
SELECT team, week, from_tool, to_tool, from_type, to_type, records
FROM retyped_reporting.flow_types_by_closing WHERE {last of week};
CREATE VIEW retyped_reporting.flow_departments AS
SELECT team, week, from_tool, to_tool, department, contributors, records, fields, hands_on, round_trip
FROM retyped_reporting.flow_departments_by_closing WHERE {last of week};
CREATE VIEW retyped_reporting.tools AS
SELECT team, week, tool, contributors, entries, records, types_rest
FROM retyped_reporting.tools_by_closing WHERE {last of week};
CREATE VIEW retyped_reporting.tool_types AS
SELECT team, week, tool, type, records
FROM retyped_reporting.tool_types_by_closing WHERE {last of week};
CREATE VIEW retyped_reporting.tool_departments AS
SELECT team, week, tool, department, contributors, entries, records
FROM retyped_reporting.tool_departments_by_closing WHERE {last of week};
CREATE VIEW retyped_reporting.quarters AS
SELECT team, quarter, contributors, judges, judged, judged_right
FROM retyped_reporting.quarters_by_closing WHERE {last of quarter};
CREATE VIEW retyped_reporting.quarter_flows AS
SELECT team, quarter, from_tool, to_tool, contributors, disagreeing, intended
FROM retyped_reporting.quarter_flows_by_closing WHERE {last of quarter};
CREATE VIEW retyped_reporting.quarter_reasons AS
SELECT team, quarter, from_tool, to_tool, answer, times
FROM retyped_reporting.quarter_reasons_by_closing WHERE {last of quarter};
CREATE VIEW retyped_reporting.quarter_tools AS
SELECT team, quarter, tool, contributors, repeats, lookups, unknown, partial
FROM retyped_reporting.quarter_tools_by_closing WHERE {last of quarter};
