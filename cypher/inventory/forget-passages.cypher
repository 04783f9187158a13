// Takes passages that are gone out of the links that named them.
// @param ids: the passages
// @returns type, properties: as they were; from and to: { id, visibility }; changes: what was written
MATCH (from:Item)-[link:{{types}}]->(to:Item)
WHERE any(id IN link.passageIds WHERE id IN $ids)
SET link.locked = true
REMOVE link.locked
WITH from, link, to, properties(link) AS properties
WITH from, link, to, properties,
     {passageIds: [id IN properties.passageIds WHERE NOT id IN $ids], version: properties.version + 1} AS changes
SET link += changes
RETURN type(link) AS type, properties, changes, from {.id, .visibility} AS from, to {.id, .visibility} AS to
