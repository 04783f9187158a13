// Keeps what items are searched by, of those that nobody has changed since they were read.
// @param rows: [{ id, version, searchText }]
// @returns nothing
UNWIND $rows AS row
MATCH (item:Item {id: row.id})
SET item.locked = true
REMOVE item.locked
WITH item, row
WHERE item.version = row.version
SET item.searchText = row.searchText
