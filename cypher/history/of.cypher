// The changes of an item with those of its links, or of a link: newest first.
// @param refs: the one reference, [{ id, code, qualified: [{ plan, code }] }]
// @param links: whether the changes of an item's links are wanted
// @param position: only changes before this place of the feed; null for the newest
// @param index: the place in the set at that position
// @param limit: rows at most
// @param viewer: what the one who asks may see
// @returns candidates: what the reference may mean; changes: [change]; position: where the graph is
CALL () {
  {{include history/position}}
}
CALL () {
  {{include history/parts/meant}}
}
WITH position, candidates, CASE WHEN size(candidates) = 1 THEN candidates[0].id END AS id
CALL (id) {
  CALL (id) {
    MATCH (change:Change {subject: id})
    RETURN change
    UNION
    MATCH (change:Change {from: id})
    WHERE $links
    RETURN change
    UNION
    MATCH (change:Change {to: id})
    WHERE $links
    RETURN change
  }
  MATCH (set:ChangeSet {id: change.set})
  WHERE $position IS NULL OR set.position < $position OR (set.position = $position AND change.index < $index)
  CALL (change) {
    {{include history/parts/ends}}
  }
  WITH set, change, ends
  WHERE {{include history/parts/shown}}
  WITH set, change, ends
  ORDER BY set.position DESC, change.index DESC
  LIMIT $limit
  RETURN collect({{include history/parts/told}}) AS changes
}
RETURN candidates, changes, position
