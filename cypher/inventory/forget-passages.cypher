// Takes passages that are gone out of the links that named them.
// @param ids: the passages
// @returns nothing
MATCH ()-[link:{{types}}]->()
WHERE any(id IN link.passageIds WHERE id IN $ids)
SET link.passageIds = [id IN link.passageIds WHERE NOT id IN $ids]
