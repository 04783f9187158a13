// Gives a mutation its place in the feed: the last thing in every write transaction, so that positions come in the
// order of the commits and none is missing. Writers line up behind it.
// @param id: the mutation's id
// @param answer: what it answered, as JSON, for a client that asks again with the same id; null when it cannot
// @param size: how many changes it holds
// @returns position
MATCH (set:ChangeSet {id: $id})
SET set.answer = $answer, set.size = $size
MERGE (feed:Feed {id: 'feed'})
ON CREATE SET feed.position = 0
SET feed.position = feed.position + 1, feed.changedAt = timestamp()
SET set.position = feed.position
RETURN set.position AS position
