// Takes back the claim of a mutation that changed nothing.
// @param id: the mutation's id
// @returns position: where the graph is
MATCH (set:ChangeSet {id: $id})
DELETE set
WITH count(*) AS claims
OPTIONAL MATCH (feed:Feed {id: 'feed'})
RETURN coalesce(feed.position, 0) AS position
