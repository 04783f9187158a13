// Deletes links.
// @param ids: the links
// @returns nothing
UNWIND $ids AS id
MATCH ()-[link:{{types}} {id: id}]->()
DELETE link
