// Items of a kind whose names share words with a name, those that share most first.
// @param index: the name of the full-text index
// @param query: the words, in Lucene's syntax
// @param kind: their kind
// @param viewer: what the one who asks may see
// @param most: how many
// @returns properties: every property of the item
CALL db.index.fulltext.queryNodes($index, $query) YIELD node AS item, score
WHERE item.kind = $kind AND {{visible item}}
WITH item, score
ORDER BY score DESC, item.id
LIMIT $most
RETURN properties(item) AS properties
