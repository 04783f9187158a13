// Changes the properties of a link; null removes one.
// @param id: the link
// @param changes: properties
// @returns nothing
MATCH ()-[link:{{types}} {id: $id}]->()
SET link += $changes
