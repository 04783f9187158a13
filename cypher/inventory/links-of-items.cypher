// The first of some items that is joined to others, apart from its own place (partOf) and its own citations.
// @param ids: the items
// @param all: items that are deleted together; links among them do not count
// @param most: how many links to name
// @returns id: the item; total: how many links; links: [{ id, type, from, fromName, to, toName }], at most that many
UNWIND $ids AS id
MATCH (item:Item {id: id})-[link]-(other:Item)
WHERE NOT other.id IN $all AND NOT (startNode(link) = item AND type(link) IN ['PART_OF', 'CITED_IN'])
WITH item, collect(DISTINCT link) AS links
RETURN item.id AS id, size(links) AS total,
       [link IN links[..$most] | {
         id: link.id, type: type(link),
         from: startNode(link).code, fromName: startNode(link).name,
         to: endNode(link).code, toName: endNode(link).name
       }] AS links
LIMIT 1
