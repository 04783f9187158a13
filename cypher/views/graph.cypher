// What lies around some items: breadth first, nearest first, whichever way the links point. `{{linked}}` is the list
// of types that are followed. The four steps are alike; each adds the items next to the last one's, in a stable order.
// @param refs: [{ id, code, qualified: [{ plan, code }] }], the items in the middle
// @param kinds: only items of these are walked to; any when null
// @param depth: 0 to 4 steps
// @param limit: items at most
// @param mostLinks: links at most
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns candidates: what each reference may mean; items: [[id, kind, distance, how many next to it were left out]]; links: [[id, from, to]]; linkCount: how many there are; leftOut: [[kind, how many]] next to what was found; position: where the graph was, read before all else
CALL () {
  {{include history/position}}
}
CALL () {
  CALL () {
    {{include inventory/find-references}}
  }
  RETURN collect({index: index, id: id, kind: kind, code: code, name: name, planId: planId, planCode: planCode})
         AS candidates
}
CALL (candidates) {
  UNWIND candidates AS candidate
  MATCH (root:Item {id: candidate.id})
  WITH DISTINCT root
  ORDER BY root.kind, root.code, root.id
  RETURN collect({item: root, distance: 0}) AS found
}
{{include views/parts/step before=0}}
{{include views/parts/step before=1}}
{{include views/parts/step before=2}}
{{include views/parts/step before=3}}
WITH position, candidates, found, [known IN found | known.item] AS shown
CALL (shown) {
  UNWIND shown AS item
  MATCH (item)-[link:{{linked}}]->(other)
  WHERE {{counts link}} AND other IN shown
  WITH link, item, other
  ORDER BY link.id
  WITH collect([link.id, item.id, other.id]) AS joined
  RETURN joined[..$mostLinks] AS links, size(joined) AS linkCount
}
CALL (shown, found) {
  UNWIND found AS known
  WITH shown, known.item AS item, known.distance AS distance
  OPTIONAL MATCH (item)-[link:{{linked}}]-(other)
  WHERE {{counts link}} AND {{visible other}} AND NOT other IN shown
  WITH item, distance, count(DISTINCT other) AS others
  RETURN collect([item.id, item.kind, distance, others]) AS items
}
CALL (shown) {
  UNWIND shown AS item
  MATCH (item)-[link:{{linked}}]-(other)
  WHERE {{counts link}} AND {{visible other}} AND NOT other IN shown
  WITH other.kind AS kind, count(DISTINCT other) AS many
  RETURN collect([kind, many]) AS leftOut
}
RETURN position, candidates, items, links, linkCount, leftOut
