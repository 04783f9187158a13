// What lies around some items: breadth first, nearest first, whichever way the links point. `{{linked}}` is the list
// of types that are followed, `{{belonging}}` what an item is grouped by. The four steps are alike; each adds the items
// next to the last one's, in a stable order. Links are cut, where they are too many, from those of the farthest items.
// What one asks for comes as a map: Neo4j plans anew for each type and size of a parameter, which takes a second.
// @param refs: [{ id, code, qualified: [{ plan, code }] }], the items in the middle
// @param asked: { kinds: only items of these are walked to, any when null; hideKinds: these are not shown, roots aside; holdings, scheme: what the grouping needs }
// @param depth: 0 to 4 steps
// @param limit: items at most
// @param mostLinks: links at most
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns candidates: what each reference may mean; items: [[id, kind, code, name, whether it is inactive, distance, how many next to it were left out, ids of the groups that it belongs to]] in order; links: [[id, type, from, to, whether it is suspect]]; linkCount: how many there are; leftOut: [[kind, how many]] next to what was found; groupItems: [[id, code, name]] of the units or categories; groupLeftOut: [[key of a group, how many]] next to what stands in it; position: where the graph was, read before all else
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
CALL (shown, found) {
  UNWIND found AS known
  WITH shown, known.item AS item, known.distance AS distance
  MATCH (item)-[link:{{linked}}]->(other)
  WHERE {{counts link}} AND other IN shown
  WITH link, item, other, distance
  ORDER BY distance, link.id
  WITH collect([link.id, type(link), item.id, other.id,
                link.fromMeaning <> item.meaningVersion OR link.toMeaning <> other.meaningVersion]) AS joined
  RETURN joined[..$mostLinks] AS links, size(joined) AS linkCount
}
CALL (shown, found) {
  UNWIND range(0, size(found) - 1) AS place
  WITH shown, place, found[place].item AS item, found[place].distance AS distance
  CALL (item) {
    {{belonging}}
  }
  CALL (item, shown) {
    MATCH (item)-[link:{{linked}}]-(other)
    WHERE {{counts link}} AND {{visible other}} AND NOT other IN shown
    RETURN count(DISTINCT other) AS others
  }
  WITH place, item, distance, belongs, key, others, NOT ({{active item}}) AS inactive
  ORDER BY place
  RETURN collect([item.id, item.kind, item.code, item.name, inactive, distance, others,
                  [group IN belongs | group.id]]) AS items,
         collect(CASE WHEN distance = 0 OR NOT item.kind IN $asked.hideKinds THEN [item, key] END) AS standing,
         collect(belongs) AS belonging
}
CALL (shown) {
  UNWIND shown AS item
  MATCH (item)-[link:{{linked}}]-(other)
  WHERE {{counts link}} AND {{visible other}} AND NOT other IN shown
  WITH other.kind AS kind, count(DISTINCT other) AS many
  RETURN collect([kind, many]) AS leftOut
}
CALL (shown, standing) {
  UNWIND standing AS one
  WITH shown, one[0] AS item, one[1] AS key
  WHERE key IS NOT NULL
  MATCH (item)-[link:{{linked}}]-(other)
  WHERE {{counts link}} AND {{visible other}} AND NOT other IN shown
  WITH key, count(DISTINCT other) AS many
  RETURN collect([key, many]) AS groupLeftOut
}
CALL (belonging) {
  UNWIND belonging AS groups
  UNWIND groups AS group
  WITH DISTINCT group
  RETURN collect([group.id, group.code, group.name]) AS groupItems
}
RETURN position, candidates, items, links, linkCount, leftOut, groupItems, groupLeftOut
