// The position that the graph is at.
// @returns position
OPTIONAL MATCH (feed:Feed {id: 'feed'})
RETURN coalesce(feed.position, 0) AS position
