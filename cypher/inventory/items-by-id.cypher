// Items of all kinds in the order of their ids, some at a time.
// @param after: the id to begin after; an empty text for the first
// @param most: how many
// @returns properties: every property of the item
MATCH (item:Item)
WHERE item.id > $after
WITH item
ORDER BY item.id
LIMIT $most
RETURN properties(item) AS properties
