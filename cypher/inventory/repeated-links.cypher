// New links that say what another one says already: the same type, ends and change, in an overlapping time.
// @param rows: [{ id, type, from, to }]
// @returns id: the new link; other: the one that was there
UNWIND $rows AS row
MATCH (from:Item {id: row.from})-[link]->(to:Item {id: row.to})
WHERE type(link) = row.type AND link.id = row.id
MATCH (from)-[other]->(to)
WHERE type(other) = row.type AND other.id <> row.id
  AND coalesce(other.change, '') = coalesce(link.change, '')
  AND coalesce(other.since, '0000') <= coalesce(link.until, '9999')
  AND coalesce(link.since, '0000') <= coalesce(other.until, '9999')
RETURN DISTINCT row.id AS id, other.id AS other
