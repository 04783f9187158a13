// Deletes a link.
// @param id: the link
// @returns nothing
MATCH ()-[link:{{types}} {id: $id}]->()
DELETE link
