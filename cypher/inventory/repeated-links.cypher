// New links that say what another one says already: the same type, ends and change, in an overlapping time.
// @param rows: [{ id, type, from, to }]
// @returns id: the new link; other: the one that was there
UNWIND $rows AS row
MATCH (from:Item {id: row.from})
MATCH (to:Item {id: row.to})
{{include inventory/parts/between}}
WITH row, link
WHERE type(link) = row.type
WITH row, collect(link) AS links
UNWIND [link IN links WHERE link.id = row.id] AS link
UNWIND [other IN links WHERE other.id <> row.id] AS other
WITH row, link, other
WHERE coalesce(other.change, '') = coalesce(link.change, '')
  AND coalesce(other.since, '0000') <= coalesce(link.until, '9999')
  AND coalesce(link.since, '0000') <= coalesce(other.until, '9999')
RETURN DISTINCT row.id AS id, other.id AS other
