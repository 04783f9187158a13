// The dependencies that a question of failure may walk: the items within reach of those asked for, all that each of
// them needs, and, where asked for, the units that they matter to. What is in operation is the pure function's to tell.
// @param refs: [{ id, code, qualified: [{ plan, code }] }], the items asked for
// @param withUnits: whether the units are wanted
// @param viewer: what the one who asks may see
// @param today: the day it is asked for, as 2026-11-24
// @param mostItems: a bound on the items
// @param mostLinks: a bound on the links, of either sort
// @returns found: what each reference may mean; members: what stands for the scopes among them; nodes, links; holdings: [unit, item]; full; position: where the graph was, read before all else
CALL () {
  {{include history/position}}
}
CALL () {
  CALL () {
    {{include inventory/find-references}}
  }
  RETURN collect({index: index, id: id, kind: kind, code: code, name: name, planId: planId, planCode: planCode})
         AS found
}
CALL (found) {
  UNWIND found AS candidate
  MATCH (item:Item {id: candidate.id})
  RETURN collect(DISTINCT item) AS asked
}
CALL (asked) {
  UNWIND asked AS scope
  {{include trace/parts/held}}
  RETURN collect(DISTINCT {scope: scope.id, member: member.id}) AS members, collect(DISTINCT member) AS held
}
WITH position, found, members, asked + held AS starts
CALL (starts) {
  {{reach}}
  WITH DISTINCT item
  LIMIT $mostItems
  RETURN collect(item) AS items
}
CALL (items) {
  UNWIND items AS item
  MATCH (item)<-[link:{{dependency}}]-(source:Item)
  WHERE {{counts link}}
  WITH link, source, item
  LIMIT $mostLinks
  RETURN collect([link.id, type(link), source.id, item.id, link.effect, link.group, link.needed, link.master,
                  link.passageIds,
                  link.fromMeaning <> source.meaningVersion OR link.toMeaning <> item.meaningVersion]) AS links,
         collect(DISTINCT source) AS sources
}
CALL (items) {
  UNWIND CASE WHEN $withUnits THEN items ELSE [] END AS item
  MATCH (unit:Organization)-[link:OWNS|OPERATES|USES]->(item)
  WHERE {{counts link}}
  WITH DISTINCT unit, item
  LIMIT $mostLinks
  RETURN collect([unit.id, item.id]) AS holdings, collect(DISTINCT unit) AS units
}
CALL (starts, items, sources, units) {
  UNWIND starts + items + sources + units AS item
  WITH DISTINCT item
  WHERE {{visible item}}
  RETURN collect([item.id, item.kind, item.code, item.name, {{state}}]) AS nodes
}
RETURN found, members, nodes, links, holdings,
       size(items) >= $mostItems OR size(links) >= $mostLinks OR size(holdings) >= $mostLinks AS full, position
