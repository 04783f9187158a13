// Locks items against other writers and reads them as they are. A property of its own takes the lock before anything is
// read; `SET item.version = item.version` would write back what it read while it was waiting, and lose an update.
// @param ids: list of ids
// @returns properties: every property of the item
UNWIND $ids AS id
MATCH (item:Item {id: id})
SET item.locked = true
REMOVE item.locked
WITH item
RETURN properties(item) AS properties
