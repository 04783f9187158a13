// Keeps what came of audit rules, beside the items and their history.
// @param rows: [{ id, series, rule, at, by, reason, position, population, satisfied, waived, confirmed, stated, asserted }]
// @returns kept: how many
UNWIND $rows AS row
CREATE (snapshot:CoverageSnapshot)
SET snapshot = row
RETURN count(snapshot) AS kept
