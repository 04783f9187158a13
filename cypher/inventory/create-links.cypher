// Creates links of any types between items that exist, and notes what their ends meant at that moment.
// @param rows: [{ type, from, to, properties }], ends by id
// @returns created: how many
UNWIND $rows AS row
MATCH (from:Item {id: row.from})
MATCH (to:Item {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties, link.fromMeaning = from.meaningVersion, link.toMeaning = to.meaningVersion
RETURN count(link) AS created
