// Changes after a place in the feed, in order. A scan does not see everything at one moment: it may miss a set and see
// the next, or a set and not all its changes. So each row tells what is needed to find that out and to cut there.
// @param position: of the first set to be looked at
// @param after: changes of that set up to this index are left out; -1 for none
// @param limit: rows at most
// @param kinds: only changes of items of these kinds, and of links with an end of these; any when null
// @param linkTypes: of the changes of links only those of these types; any when null
// @param viewer: what the one who asks may see
// @returns head: where the graph is; rows: [[position, size of the set, index, change]], the change null where it is not asked for; earlier: whether there are sets before the first row's
CALL () {
  {{include history/position}}
}
CALL () {
  MATCH (set:ChangeSet)
  WHERE set.position >= $position
  WITH set
  ORDER BY set.position
  LIMIT $limit
  CALL (set) {
    OPTIONAL MATCH (change:Change {set: set.id})
    WHERE change.index > CASE WHEN set.position = $position THEN $after ELSE -1 END
    RETURN change
    ORDER BY change.index
    LIMIT $limit
  }
  WITH set, change
  ORDER BY set.position, change.index
  LIMIT $limit
  CALL (change) {
    {{include history/parts/ends}}
  }
  WITH set, change, ends,
       change IS NOT NULL
       AND {{include history/parts/shown}}
       AND (change.of = 'ITEM' OR $linkTypes IS NULL OR change.type IN $linkTypes)
       AND ($kinds IS NULL OR any(one IN ends WHERE one.kind IN $kinds)) AS wanted
  RETURN collect([set.position, set.size, change.index, CASE WHEN wanted THEN {{include history/parts/told}} END]) AS rows
}
CALL (rows) {
  OPTIONAL MATCH (earlier:ChangeSet)
  WHERE earlier.position < rows[0][0]
  WITH earlier
  LIMIT 1
  RETURN count(earlier) > 0 AS earlier
}
RETURN position AS head, rows, earlier
