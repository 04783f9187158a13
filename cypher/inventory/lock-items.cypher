// Locks items against other writers and reads them as they are.
// @param ids: list of ids
// @returns properties: every property of the item
UNWIND $ids AS id
MATCH (item:Item {id: id})
SET item.version = item.version
RETURN properties(item) AS properties
