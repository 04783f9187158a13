// Items as they stand, by id or by the key of their code.
// @param ids: list of ids
// @param codeKeys: list of code keys
// @param viewer: what the one who asks may see
// @returns properties: every property of the item
CALL () {
  MATCH (item:Item)
  WHERE item.id IN $ids
  RETURN item
  UNION
  MATCH (item:Item)
  WHERE item.codeKey IN $codeKeys
  RETURN item
}
WITH item
WHERE {{visible item}}
RETURN properties(item) AS properties
