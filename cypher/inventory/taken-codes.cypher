// Which code keys are in use.
// @param keys: list of code keys
// @returns codeKey, id, name
MATCH (item:Item)
WHERE item.codeKey IN $keys
RETURN item.codeKey AS codeKey, item.id AS id, item.name AS name
