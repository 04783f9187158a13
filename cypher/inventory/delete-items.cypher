// Deletes items with their links.
// @param ids: the items
// @returns nothing
UNWIND $ids AS id
MATCH (item:Item {id: id})
DETACH DELETE item
