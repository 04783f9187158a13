// Everything that a trace may walk: the origins, what lies in one direction of them, and the links between.
// The rules of the walk (what is inactive, what counts) are the pure function's; this is a superset of its answer.
// @param refs: [{ id, code, qualified: [{ plan, code }] }], the origins asked for
// @param viewer: what the one who asks may see
// @param today: the day it is asked for, as 2026-11-24
// @param mostItems: a bound on the items
// @param mostLinks: a bound on the links
// @returns found: what each reference may mean; members: what stands for the scopes among them; items, links; position: where the graph was, read before all else
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
  CALL (scope) {
    MATCH (scope:Organization)<-[up:PART_OF*0..30]-(unit:Organization)
    MATCH (unit)-[link:OWNS|OPERATES|PRODUCES|STEWARDS|RESPONSIBLE_FOR]->(member:Item)
    RETURN member, up + [link] AS chain
    UNION
    MATCH (scope:Plan)<-[up:PART_OF*1..2]-(member:Item)
    RETURN member, up AS chain
    UNION
    MATCH (scope:StrategyGroup)<-[up:PART_OF]-(member:Item)
    RETURN member, [up] AS chain
    UNION
    MATCH (scope:Category)<-[up:PART_OF*0..30]-(category:Category)
    MATCH (category)<-[link:CLASSIFIED_AS]-(member:Item)
    RETURN member, up + [link] AS chain
  }
  WITH scope, member, chain
  WHERE all(link IN chain WHERE {{counts link}}) AND {{visible member}}
  RETURN collect(DISTINCT {scope: scope.id, member: member.id}) AS members, collect(DISTINCT member) AS held
}
WITH position, found, members, asked + [member IN held WHERE NOT member IN asked] AS origins
CALL (origins) {
  UNWIND origins AS origin
  {{complaints}}
  RETURN collect(DISTINCT problem) AS problems
}
CALL (origins, problems) {
  UNWIND origins + problems AS start
  MATCH {{steps}}
  WITH DISTINCT item
  LIMIT $mostItems
  RETURN collect(item) AS items
}
CALL (items) {
  UNWIND items AS item
  {{complaining}}
  RETURN collect(DISTINCT sufferer) AS sufferers
}
CALL (items, sufferers) {
  UNWIND items + sufferers AS item
  WITH DISTINCT item
  MATCH {{step}}
  WHERE {{counts link}}
  WITH link
  LIMIT $mostLinks
  WITH link, startNode(link) AS from, endNode(link) AS to
  RETURN collect([link.id, type(link), from.id, to.id, link.confidence, link.change, link.passageIds,
                  link.fromMeaning <> from.meaningVersion OR link.toMeaning <> to.meaningVersion]) AS links,
         collect(DISTINCT from) + collect(DISTINCT to) AS ends
}
CALL (items, ends) {
  UNWIND items + ends AS item
  WITH DISTINCT item
  WHERE {{visible item}}
  RETURN collect([item.id, item.kind, item.code, item.name, {{state}}]) AS nodes
}
RETURN found, members, nodes, links, size(items) >= $mostItems OR size(links) >= $mostLinks AS full, position
