// The links from one item, `from`, to another, `to`: read from the end that has fewer, for either may be a hub. A path of
// one link can only be walked from an end that is known. For a plain one Neo4j may plan to go through all links of the
// graph, once for each pair, while its statistics are those of a graph that was empty, or nearly so, before the import.
// @returns link
CALL (from, to) {
  WITH from, to
  WHERE COUNT { (from)-->() } <= COUNT { (to)<--() }
  MATCH (from)-[path*1..1]->(end)
  WHERE end = to
  RETURN path[0] AS link
  UNION ALL
  WITH from, to
  WHERE COUNT { (from)-->() } > COUNT { (to)<--() }
  MATCH (to)<-[path*1..1]-(end)
  WHERE end = from
  RETURN path[0] AS link
}
