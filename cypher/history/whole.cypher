// Everything that is kept of an item, and of its links where they are wanted: their changes, and what is there now for
// those that are older than history.
// @param refs: the one reference, [{ id, code, qualified: [{ plan, code }] }]
// @param links: whether the links are wanted
// @param limit: changes of links, and links, at most
// @param viewer: what the one who asks may see
// @returns candidates: what the reference may mean; item: its properties now, null when it is gone; links: [{ type, from, to, properties, ends }] now; changes, linkChanges: [change]; position: where the graph is
CALL () {
  {{include history/position}}
}
CALL () {
  {{include history/parts/meant}}
}
WITH position, candidates, CASE WHEN size(candidates) = 1 THEN candidates[0].id END AS id
OPTIONAL MATCH (item:Item {id: id})
CALL (item) {
  MATCH (item)-[link:{{types}}]-(far:Item)
  WHERE $links AND {{visible far}}
  WITH item, link, far, startNode(link) = item AS isFirst
  LIMIT $limit
  WITH link, [item, far] AS nodes, isFirst
  WITH link, CASE WHEN isFirst THEN nodes ELSE reverse(nodes) END AS nodes
  RETURN collect({
    type: type(link), from: nodes[0].id, to: nodes[1].id, properties: properties(link),
    ends: [node IN nodes | {id: node.id, kind: node.kind, code: node.code, name: node.name}]
  }) AS links
}
CALL (id) {
  MATCH (change:Change {subject: id})
  MATCH (set:ChangeSet {id: change.set})
  WITH set, change, [] AS ends
  RETURN collect({{include history/parts/told}}) AS changes
}
CALL (id) {
  CALL (id) {
    MATCH (change:Change {from: id})
    WHERE $links
    RETURN change
    UNION
    MATCH (change:Change {to: id})
    WHERE $links
    RETURN change
  }
  WITH change
  LIMIT $limit
  MATCH (set:ChangeSet {id: change.set})
  CALL (change) {
    {{include history/parts/ends}}
  }
  WITH set, change, ends
  WHERE all(one IN ends WHERE one.seen)
  RETURN collect({{include history/parts/told}}) AS linkChanges
}
RETURN candidates, properties(item) AS item, links, changes, linkChanges, position
