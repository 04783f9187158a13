// New links of one type that close a circle.
// @param rows: [{ id, from, to }]
// @returns id: the link; codes: the items on the circle
UNWIND $rows AS row
MATCH (from:Item {id: row.from})
MATCH (to:Item {id: row.to})
MATCH circle = shortestPath((to)-[:{{type}}*1..1000]->(from))
RETURN row.id AS id, [item IN nodes(circle) | item.code] AS codes
