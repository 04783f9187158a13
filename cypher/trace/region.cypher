// Everything that a trace may walk: the origins, what lies in one direction of them, and the links between.
// The rules of the walk (what is inactive, what is left out) are the pure function's; this is a superset of its answer.
// @param refs: [{ id, code, qualified: [{ plan, code }] }], the origins asked for, and what else the question names
// @param from: the places in `refs` of the origins
// @param originsRefs: the places in `refs` of the items that the choice of origins names; null when all may be chosen
// @param originsWithin: the place in `refs` of what holds the chosen origins; null when nothing was asked for
// @param mostChosen: a bound on the origins that are chosen
// @param viewer: what the one who asks may see
// @param today: the day that is looked at, as 2026-11-24
// @param mostItems: a bound on the items
// @param mostLinks: a bound on the links
// @returns found: what each reference may mean; chosen: ids; chosenCount: how many were chosen, if too many, and nothing else; members: what stands for the scopes among the origins; nodes, links; full; position: where the graph was, read before all else; m0, m1 …: what the references of filters mean
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
{{choice}}
WITH position, found, size(chosen) AS chosenCount, CASE WHEN size(chosen) > $mostChosen THEN [] ELSE chosen END AS chosen
CALL (found, chosen) {
  CALL (found, chosen) {
    UNWIND [one IN found WHERE one.index IN $from | one.id] AS id
    MATCH (item:Item {id: id})
    RETURN item
    UNION
    UNWIND chosen AS item
    RETURN item
  }
  RETURN collect(item) AS asked
}
CALL (asked) {
  UNWIND asked AS scope
  {{include trace/parts/held}}
  RETURN collect(DISTINCT {scope: scope.id, member: member.id}) AS members, collect(DISTINCT member) AS held
}
CALL (asked, held) {
  UNWIND asked + held AS origin
  RETURN collect(DISTINCT origin) AS origins
}
WITH position, found, [item IN chosen | item.id] AS chosen, chosenCount, members, origins, [] AS others
{{include trace/parts/region}}
RETURN found, chosen, chosenCount, members, nodes, links,
       size(items) >= $mostItems OR size(links) >= $mostLinks AS full, position{{meant}}
