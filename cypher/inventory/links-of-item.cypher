// What links join an item to others, apart from its own place (partOf) and its own citations.
// @param id: the item
// @param most: how many to name
// @returns total: how many there are; links: [{ type, from, to }] with codes and names, at most that many
MATCH (item:Item {id: $id})
OPTIONAL MATCH (item)-[link]-(:Item)
WHERE NOT (startNode(link) = item AND type(link) IN ['PART_OF', 'CITED_IN'])
WITH collect(DISTINCT link) AS links
RETURN size(links) AS total,
       [link IN links[..$most] | {
         id: link.id, type: type(link),
         from: startNode(link).code, fromName: startNode(link).name,
         to: endNode(link).code, toName: endNode(link).name
       }] AS links
