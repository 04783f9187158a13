// Deletes an item with its links, and what cannot be without it: the parts of a plan, the passages of a document.
// @param id: the item
// @returns items: how many items are gone; links: how many links
MATCH (item:Item {id: $id})
CALL (item) {
  OPTIONAL MATCH (part:Item {planId: item.id})
  RETURN part
  UNION
  OPTIONAL MATCH (item:Document)<-[:PART_OF]-(part:Passage)
  RETURN part
}
WITH item, collect(part) AS parts
WITH [item] + parts AS gone
UNWIND gone AS lost
OPTIONAL MATCH (lost)-[link]-()
WITH gone, collect(DISTINCT link) AS links
FOREACH (lost IN gone | DETACH DELETE lost)
RETURN size(gone) AS items, size(links) AS links
