// Moves the feed's position by one: the last thing in every write transaction, so that positions come in the order
// of the commits. Writers line up behind it.
// @returns position
MERGE (feed:Feed {id: 'feed'})
ON CREATE SET feed.position = 0
SET feed.position = feed.position + 1
RETURN feed.position AS position
