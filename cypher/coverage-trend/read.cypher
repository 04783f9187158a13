// What came of an audit rule at earlier times: the newest snapshots of a series, oldest first.
// @param series: rule, scope and what those who took them might see
// @param since: only those taken from this moment on; any when null
// @param limit: how many at most
// @returns snapshots: [properties]; position: where the graph is
CALL () {
  {{include history/position}}
}
CALL () {
  MATCH (snapshot:CoverageSnapshot)
  WHERE snapshot.series = $series AND snapshot.at >= coalesce($since, '')
  WITH snapshot
  ORDER BY snapshot.at DESC, snapshot.id DESC
  LIMIT $limit
  RETURN reverse(collect(properties(snapshot))) AS snapshots
}
RETURN position, snapshots
