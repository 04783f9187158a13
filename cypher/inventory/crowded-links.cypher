// New links from an item that may have only one of their row.
// @param rows: [{ id, type, from, toKinds }]
// @returns id: the new link that is one too many; code, name: of the item that it starts from
UNWIND $rows AS row
MATCH (from:Item {id: row.from})
CALL (row, from) {
  // A path of one link is walked from the item; for a plain one Neo4j may plan to go through all links of the graph.
  MATCH (from)-[path*1..1]->(to:Item)
  WHERE type(path[0]) = row.type AND to.kind IN row.toKinds
  RETURN count(*) AS links
}
WITH row, from, links
WHERE links > 1
RETURN row.id AS id, from.code AS code, from.name AS name
