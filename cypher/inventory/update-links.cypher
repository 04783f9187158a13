// Changes the properties of links; null removes one.
// @param rows: [{ id, changes }]
// @returns nothing
UNWIND $rows AS row
MATCH ()-[link:{{types}} {id: row.id}]->()
SET link += row.changes
