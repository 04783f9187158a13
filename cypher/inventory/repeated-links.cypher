// New links that say what another one says already: the same type, ends and change, in an overlapping time. Both ends
// are found first, so that only what lies between them is read: either may be a hub, and which one is planned from the
// statistics of the moment, wrongly while an import makes it one.
// @param rows: [{ id, type, from, to }]
// @returns id: the new link; other: the one that was there
UNWIND $rows AS row
MATCH (from:Item {id: row.from})
MATCH (to:Item {id: row.to})
CALL (row, from, to) {
  MATCH (from)-[link]->(to)
  WHERE type(link) = row.type AND link.id = row.id
  MATCH (from)-[other]->(to)
  WHERE type(other) = row.type AND other.id <> row.id
    AND coalesce(other.change, '') = coalesce(link.change, '')
    AND coalesce(other.since, '0000') <= coalesce(link.until, '9999')
    AND coalesce(link.since, '0000') <= coalesce(other.until, '9999')
  RETURN other.id AS other
}
RETURN DISTINCT row.id AS id, other
