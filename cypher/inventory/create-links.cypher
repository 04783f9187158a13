// Creates links of any types between items that exist, and notes what their ends meant at that moment. The items that
// they start from are locked: how many links of a type one has, and which, is checked afterwards.
// @param rows: [{ type, from, to, properties }], ends by id
// @returns type, properties; from and to: { id, visibility }
UNWIND $rows AS row
MATCH (from:Item {id: row.from})
MATCH (to:Item {id: row.to})
SET from.locked = true
REMOVE from.locked
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties, link.fromMeaning = from.meaningVersion, link.toMeaning = to.meaningVersion
RETURN row.type AS type, properties(link) AS properties, from {.id, .visibility} AS from, to {.id, .visibility} AS to
