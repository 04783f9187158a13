// Links of a type between two items, and those that they would stand beside where only one may be.
// @param rows: [{ type, from, to, single }], ends by id; single: the kind of which only one may be at the far end, or null
// @returns index: the place of the row; to: id, code, name of the far end; properties: every property of the link
UNWIND range(0, size($rows) - 1) AS index
WITH index, $rows[index] AS row
MATCH (from:Item {id: row.from})
CALL (from, row) {
  WITH from, row
  WHERE row.single IS NULL
  MATCH (to:Item {id: row.to})
  {{include inventory/parts/between}}
  WITH row, link, to
  WHERE type(link) = row.type
  RETURN link, to
  UNION
  WITH from, row
  WHERE row.single IS NOT NULL
  // A path of one link is walked from the item; for a plain one Neo4j may plan to go through all links of the graph.
  MATCH (from)-[path*1..1]->(to:Item)
  WHERE type(path[0]) = row.type AND to.kind = row.single
  RETURN path[0] AS link, to
}
RETURN index, to {.id, .code, .name} AS to, properties(link) AS properties
