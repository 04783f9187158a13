// Writes changes to history.
// @param set: the id of the mutation that they belong to
// @param rows: [{ subject, of, kind or type, action, version, before, after, visibilities, index … }]
// @returns recorded: how many
UNWIND $rows AS row
CREATE (change:Change)
SET change = row, change.set = $set
RETURN count(change) AS recorded
