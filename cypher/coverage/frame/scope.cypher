// What an answer is restricted to: a plan, and a unit with the units below it.
// @param refs: [{ id, code, qualified: [{ plan, code }] }], the plan and the unit where they are asked for
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns candidates: what each reference may mean; planId; unitIds; both null when not asked for; position: where the graph was, read before all else
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
  MATCH (unit:Item {id: candidate.id})
  WHERE unit:Organization
  MATCH (unit)<-[links:PART_OF*0..30]-(part:Organization)
  WHERE all(link IN links WHERE {{counts link}})
  RETURN collect(DISTINCT part.id) AS ids
}
RETURN position, candidates,
       head([candidate IN candidates WHERE candidate.kind = 'Plan' | candidate.id]) AS planId,
       CASE WHEN size(ids) > 0 THEN ids END AS unitIds
