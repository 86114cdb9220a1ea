-- What the steps of register.sql and close.sql leave to each other; of no worth once they are done.
CREATE TABLE IF NOT EXISTS retyped_scratch.step_complete (report String) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_heading (
  team String, week String, report String, quarter String, contributor String, browser String, department String,
  revision Int64, promised Int64, judged Int64, judged_right Int64
) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_counted (
  week String, contributor String, browser String, report String, department String, revision Int64, place String,
  judged Int64, judged_right Int64
) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_newest (who String, browser String, report String, department String, came String) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_person (report String, who String, department String) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_line (
  report String, line String, days Int64, tool String, type String, entries Int64, records Int64, unknown Int64,
  partial Int64, repeats Int64, lookups Int64, from_tool String, to_tool String, fields Int64, hands_on Int64,
  round_trip Int64, disagreeing Int64, intended Int64, from_kind String, from_label String, to_kind String,
  to_label String, from_type String, to_type String, method String, answer String, times Int64
) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_now (
  scope String, kind String, a String, b String, who String, x1 Int64, x2 Int64, x3 Int64, x4 Int64
) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_change (
  scope String, kind String, a String, b String, who String, d1 Int64, d2 Int64, d3 Int64, d4 Int64, known Int64
) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_admit (
  scope String, kind String, a String, b String, who String, d1 Int64, d2 Int64, d3 Int64, d4 Int64, known Int64
) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_part (
  kind String, a String, b String, division String, part String, p1 String, p2 String, p3 String, p4 String,
  who String, y1 Int64, y2 Int64, y3 Int64, y4 Int64
) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_left (
  kind String, a String, b String, division String, who String, y1 Int64, y2 Int64, y3 Int64, y4 Int64
) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_rank (
  kind String, a String, b String, division String, part String, rank Int64
) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_spread (
  kind String, a String, b String, division String, rank Int64, who String, y1 Int64, y2 Int64, y3 Int64, y4 Int64
) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_kept (kind String, a String, b String, division String, kept Int64) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_total (
  scope String, kind String, a String, b String, contributors Int64, t1 Int64, t2 Int64, t3 Int64, t4 Int64
) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_parts (
  kind String, a String, b String, division String, part String, p1 String, p2 String, p3 String, p4 String,
  contributors Int64, t1 Int64, t2 Int64, t3 Int64, t4 Int64
) {scratch};
CREATE TABLE IF NOT EXISTS retyped_scratch.step_seen (kind String, a String, b String, people Int64) {scratch};
