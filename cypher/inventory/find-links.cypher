// Links by their ids, with their ends, locked against other writers.
// @param ids: list of ids
// @param viewer: what the one who asks may see
// @returns id, type, properties, from and to: the ends
UNWIND $ids AS id
MATCH (from:Item)-[link:{{types}} {id: id}]->(to:Item)
WHERE {{visible from}} AND {{visible to}}
SET link.locked = true
REMOVE link.locked
WITH from, link, to
RETURN link.id AS id, type(link) AS type, properties(link) AS properties,
       from {.id, .kind, .code, .name, .visibility, .meaningVersion} AS from, to {.id, .kind, .code, .name, .visibility, .meaningVersion} AS to
