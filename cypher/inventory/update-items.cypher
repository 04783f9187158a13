// Changes properties; null removes one.
// @param rows: [{ id, changes }]
// @returns nothing
UNWIND $rows AS row
MATCH (item:Item {id: row.id})
SET item += row.changes
