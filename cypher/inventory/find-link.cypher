// A link by its id, with its ends, locked against other writers.
// @param id: the link
// @returns type, properties, from and to: the kinds, codes and names of the ends
MATCH (from:Item)-[link:{{types}} {id: $id}]->(to:Item)
WHERE from.visibility IN $viewer.visibilities AND to.visibility IN $viewer.visibilities
SET link.version = link.version
RETURN type(link) AS type, properties(link) AS properties,
       from {.id, .kind, .code, .name, .meaningVersion} AS from, to {.id, .kind, .code, .name, .meaningVersion} AS to
