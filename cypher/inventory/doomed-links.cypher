// Every link of items, each once.
// @param ids: the items
// @returns type, properties; from and to: { id, visibility }
UNWIND $ids AS id
MATCH (item:Item {id: id})-[link]-(:Item)
WITH DISTINCT link, startNode(link) AS from, endNode(link) AS to
RETURN type(link) AS type, properties(link) AS properties, from {.id, .visibility} AS from, to {.id, .visibility} AS to
