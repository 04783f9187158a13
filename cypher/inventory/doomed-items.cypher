// What goes when items are deleted: they themselves, the parts of a plan, the passages of a document.
// @param ids: the items
// @returns root: the item that is to be deleted; properties: of one that goes with it, itself included
UNWIND $ids AS id
MATCH (item:Item {id: id})
CALL (item) {
  RETURN item AS lost
  UNION
  MATCH (part:Item {planId: item.id})
  RETURN part AS lost
  UNION
  MATCH (item:Document)<-[:PART_OF]-(part:Passage)
  RETURN part AS lost
}
SET lost.locked = true
REMOVE lost.locked
WITH item, lost
RETURN item.id AS root, properties(lost) AS properties
