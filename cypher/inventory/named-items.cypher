// What items are called.
// @param ids: the items
// @returns id, kind, code, name
UNWIND $ids AS id
MATCH (item:Item {id: id})
RETURN item.id AS id, item.kind AS kind, item.code AS code, item.name AS name
