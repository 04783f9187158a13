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
  {{include trace/parts/held}}
  RETURN collect(DISTINCT {scope: scope.id, member: member.id}) AS members, collect(DISTINCT member) AS held
}
WITH position, found, members, asked + [member IN held WHERE NOT member IN asked] AS origins, [] AS others
{{include trace/parts/region}}
RETURN found, members, nodes, links, size(items) >= $mostItems OR size(links) >= $mostLinks AS full, position
