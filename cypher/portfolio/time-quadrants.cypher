// Applications that are not over, with how well they fit and the units that hold them.
// @param refs: the unit that they are restricted to, where one is asked for: [{ id, code, qualified: [{ plan, code }] }]
// @param today: the day, as 2026-11-24
// @param viewer: what the one who asks may see
// @returns position, candidates, planId, unitIds: the scope; applications: [[id, code, functionalFit, technicalFit, [id of a unit that holds it]]]; units: [[id, code]]
CALL () {
  {{include coverage/frame/scope}}
}
CALL (unitIds) {
  MATCH (item:Application)
  WHERE {{visible item}}
    AND {{active item Application}}
    AND (unitIds IS NULL OR {{heldBy item Application unitIds}})
  CALL (item, unitIds) {
    MATCH (unit:Organization)-[link:{{holdings}}]->(item)
    WHERE {{counts link}} AND {{visible unit}} AND (unitIds IS NULL OR unit.id IN unitIds)
    RETURN collect(DISTINCT unit) AS holders
  }
  RETURN collect([item.id, item.code, item.functionalFit, item.technicalFit, [unit IN holders | unit.id]])
           AS applications,
         collect(holders) AS lists
}
CALL (lists) {
  UNWIND lists AS list
  UNWIND list AS unit
  RETURN collect(DISTINCT [unit.id, unit.code]) AS units
}
RETURN position, candidates, planId, unitIds, applications, units
