// One step outwards in `views/graph`, from the items at distance `{{before}}` to those next to them.
// @param asked: kinds, only items of these are walked to; any when null
// @param depth: steps at most
// @param limit: items at most
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns candidates, found: with the new items behind the known ones
CALL (found) {
  UNWIND found AS known
  RETURN known.item AS item, known.distance AS distance
  UNION ALL
  UNWIND found AS known
  WITH found, known
  WHERE known.distance = {{before}} AND $depth > {{before}} AND size(found) < $limit
  WITH known.item AS known
  MATCH (known)-[link:{{linked}}]-(item)
  WHERE {{counts link}} AND {{visible item}} AND ($asked.kinds IS NULL OR item.kind IN $asked.kinds)
  RETURN DISTINCT item, {{before}} + 1 AS distance
}
WITH position, candidates, item, min(distance) AS distance
ORDER BY distance, item.kind, item.code, item.id
WITH position, candidates, collect({item: item, distance: distance})[..$limit] AS found
